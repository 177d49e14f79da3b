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
        if (step.kind == Step::Kind::parameter) values[step.parameter->id] = {step.parameter, step.dated};
        html += "<li><b>" + number + "</b> ";
        const std::string words = step_words(step);
        const auto [place, is_new] =
            step.parts.empty() ? std::pair(told_.end(), true) : told_.try_emplace(words, number);
        if (!is_new) {
            html += in_html(step.name + ": " + amount_in_formula(step.value) + " (zie regel " + place->second + ")") +
                    "</li>\n";
            return;
        }
        html += in_html(words);
        if (!step.parts.empty()) {
            html += "<ul class=\"trace\">\n";
            for (size_t i = 0; i < step.parts.size(); ++i) write(step.parts[i], number + "." + std::to_string(i + 1));
            html += "</ul>";
        }
        html += "</li>\n";
    }

    std::string html;
    Values values;

private:
    std::map<std::string, std::string> told_; ///< the words of a step, and its number
};

std::string sources_of(const Values& values)
{
    std::string out =
        "<table><caption>Elke waarde van de wet die hierboven staat</caption>\n<thead><tr><th "
        "scope=\"col\">Wat</th><th scope=\"col\" class=\"n\">Waarde</th><th scope=\"col\">Artikel</th><th "
        "scope=\"col\">Vanaf</th><th scope=\"col\">Bron</th><th scope=\"col\">Status</th></tr></thead>\n"
        "<tbody>\n";
    for (const auto& [id, value] : values) {
        const auto& [parameter, dated] = value;
        out += "<tr><th scope=\"row\">" + in_html(parameter->description) + "</th>" +
               page_cell(value_text(*parameter, *dated), true) + page_cell(parameter->article) +
               page_cell(to_iso(known_since(*dated))) + page_cell(dated->source) + page_cell(certainty(*dated)) +
               "</tr>\n";
    }
    return out + "</tbody></table>\n";
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
