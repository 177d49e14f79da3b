// SPDX-License-Identifier: EUPL-1.2
#include "engine/paper/dossier_trace.hpp"

#include "engine/base/computed.hpp"
#include "engine/base/rounding.hpp"
#include "engine/base/text.hpp"
#include "engine/parameters/latest_known.hpp"
#include "engine/parameters/parameter.hpp"
#include "engine/reasons/explanation.hpp"
#include "engine/report/page.hpp"

#include <cmath>
#include <map>
#include <vector>

namespace armoedeval {

namespace {

using Values = std::map<std::string, std::pair<const Parameter*, const DatedValue*>>;

std::string certainty(const DatedValue& dated)
{
    return dated.status == Status::laatst_bekend ? "laatst bekend, niet definitief"
           : dated.status == Status::geraamd     ? "geraamd, niet definitief"
                                                 : name_of(dated.status);
}

std::string step_words(const Step& step)
{
    if (step.kind == Step::Kind::parameter)
        return step.name + ": " + value_text(*step.parameter, *step.dated) + " (" + step.article + "; vanaf " +
               in_words(known_since(*step.dated)) + ")";
    std::string words = step.name + ": " + amount_in_formula(step.value);
    switch (step.kind) {
    case Step::Kind::fact: return words + " (opgegeven)";
    case Step::Kind::above: return words + " (zie hierboven)";
    default: break;
    }
    if (!step.article.empty()) words += " (" + step.article + ")";
    if (!step.formula.empty() && step.formula != step.filled) words += " = " + step.formula + " = " + step.filled;
    for (const std::string& condition : step.conditions) words += "; want " + condition;
    return words;
}

/// Writes steps; what stands there already, under whichever amount, is named by its number.
class Tree {
public:
    void write(const Step& step, const std::string& number)
    {
        html += "<li>";
        write_inside(step, number);
        html += "</li>\n";
    }

    std::string html;
    Values values;

private:
    void write_inside(const Step& step, const std::string& number)
    {
        if (step.kind == Step::Kind::parameter) values[step.parameter->id] = {step.parameter, step.dated};
        html += "<b>" + number + "</b> ";
        const std::string words = step_words(step);
        if (is_short(step)) {
            const auto told = told_.find(words);
            html +=
                in_html(told == told_.end() || step.parts.empty()
                            ? words
                            : step.name + ": " + amount_in_formula(step.value) + " (zie regel " + told->second + ")");
            return;
        }
        told_.emplace(words, number);
        html += in_html(words) + "<ul class=\"trace\">\n";
        write_parts(step.parts, number);
        html += "</ul>";
    }

    /// Those that have nothing under them stand on one line, as long as they follow each other.
    void write_parts(const std::vector<Step>& parts, const std::string& number)
    {
        bool was_short = false;
        for (size_t i = 0; i < parts.size(); ++i) {
            const bool now_short = is_short(parts[i]);
            html += was_short && now_short ? "; " : i > 0 ? "</li>\n<li>" : "<li>";
            write_inside(parts[i], number + "." + std::to_string(i + 1));
            was_short = now_short;
        }
        html += "</li>\n";
    }

    bool is_short(const Step& step) const { return step.parts.empty() || told_.contains(step_words(step)); }

    std::map<std::string, std::string> told_; ///< the words of a step, and its number
};

/// By source: each is named once, with the values that it gave.
std::string sources_of(const Values& values)
{
    std::map<std::string, std::vector<std::string>> by_source;
    for (const auto& [id, value] : values) {
        const auto& [parameter, dated] = value;
        by_source[dated->source + " (" + certainty(*dated) + ")"].push_back(
            parameter->description + ": " + value_text(*parameter, *dated) + " (" + parameter->article + "; vanaf " +
            in_words(known_since(*dated)) + ")");
    }
    std::string out;
    for (const auto& [source, given] : by_source) {
        out += page_element("h3", source) + "<ul class=\"values\">\n";
        for (const std::string& words : given) out += page_element("li", words);
        out += "</ul>\n";
    }
    return out;
}

} // namespace

Traces traces_of(const LetterFacts& f, const Law<Traced>& law)
{
    const Breakdown<Traced> reasons = traced_breakdown(f.scenario, f.situation, law);
    const Breakdown<double>&now = f.answer.situaties.front().per_jaar,
          &then = f.answer.situaties.at(f.situation).per_jaar;
    Tree tree;
    size_t number = 0;
    const auto& plain = breakdown_amounts<double>;
    for (size_t i = 0; i < plain.size(); ++i) {
        if (!plain[i].counts()) continue;
        const double before = now.*plain[i].member, after = then.*plain[i].member;
        if (std::abs(after - before) < half_a_cent || !is_computed(after)) continue;
        const Step step = explain(reasons.*breakdown_amounts<Traced>[i].member, readable_name(plain[i].name));
        tree.html += page_element("h3", std::to_string(++number) + ". " + plain[i].title + ", per jaar: eerst " +
                                            dutch_amount(before) + ", dan " + dutch_amount(after) + " euro");
        tree.html += "<ul class=\"trace\">\n";
        tree.write(step, std::to_string(number));
        tree.html += "</ul>\n";
    }
    if (number == 0) tree.html = page_element("p", "Geen bedrag verandert.");
    return {tree.html, tree.values.empty() ? page_element("p", "Er is geen waarde van de wet gebruikt.")
                                           : sources_of(tree.values)};
}

} // namespace armoedeval
