// SPDX-License-Identifier: EUPL-1.2
#include "gui/views/why/why_words.hpp"

#include "engine/base/computed.hpp"
#include "engine/base/text.hpp"
#include "engine/parameters/latest_known.hpp"
#include "engine/parameters/parameter.hpp"
#include "gui/words/format.hpp"
#include "gui/words/part_sentences.hpp"
#include "gui/words/sentences.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

std::string percent(double share)
{
    std::string text = plain_number(std::round(share * 1e6) / 1e4);
    if (const size_t point = text.find('.'); point != std::string::npos) text[point] = ',';
    return text + " %";
}

/// With its cents, so that amounts stand under each other.
std::string parameter_words(const Parameter& parameter, const DatedValue& dated)
{
    const bool amount = parameter.unit == Unit::euro && dated.value < 1e9;
    return amount ? cents(dated.value) : typeset(value_text(parameter, dated));
}

} // namespace

std::string amount_title(const std::string& amount, Earned earned)
{
    if (earned != Earned::loon && amount == "loon_netto") return part_name(Part::loon, earned);
    if (earned != Earned::loon && amount == "loon_bruto")
        return earned == Earned::winst ? "Winst, voor belasting" : "Loon met vakantiegeld, en winst";
    if (earned.other && amount == "overig_netto") return part_name(Part::overig, earned) + ", netto";
    const NamedAmount<double>* named = amount_called(amount);
    return named ? named->title : capitalised(readable_name(amount));
}

bool counted_by_the_year(const std::string& amount)
{
    const NamedAmount<double>* named = amount_called(amount);
    return named && named->per == Per::year;
}

double amount_of(const Breakdown<double>& per_year, const std::string& amount)
{
    const NamedAmount<double>* named = amount_called(amount);
    return named ? per_year.*named->member : std::nan("");
}

std::vector<std::string> amounts_that_play(const Results& results, const std::string& chosen)
{
    auto offered = breakdown_amounts<double>;
    std::stable_sort(offered.begin(), offered.end(), [](const auto& a, const auto& b) { return a.why < b.why; });
    std::vector<std::string> names;
    const bool debts = !results.question.huishouden.schulden.empty();
    for (const auto& amount : offered) {
        if (!debts && amount.member == &Breakdown<double>::in_de_hand && chosen != amount.name) continue;
        const bool plays =
            std::any_of(results.situations.begin(), results.situations.end(), [&](const SituationResult& situation) {
                const double euros = situation.per_year.*amount.member;
                const bool untold = !is_computed(euros) && is_computed(situation.over); // the fixed costs
                return euros != 0 && !untold;
            });
        if (amount.why != 0 && (plays || chosen == amount.name)) names.push_back(amount.name);
    }
    return names;
}

Part part_of(const std::string& amount)
{
    const NamedAmount<double>* named = amount_called(amount);
    return named ? named->part.value_or(Part::overig) : Part::overig;
}

std::string typeset(const std::string& formula)
{
    std::string out;
    for (size_t i = 0; i < formula.size(); ++i) {
        const char before = i == 0 ? ' ' : formula[i - 1], after = i + 1 < formula.size() ? formula[i + 1] : ' ';
        const bool starts = before == ' ' || before == '(';
        if (formula[i] == '-' && starts && (after == ' ' || (after >= '0' && after <= '9')))
            out += minus_sign;
        else if (formula[i] == 'x' && before == ' ' && after == ' ')
            out += "\u00D7";
        else
            out += formula[i];
    }
    return out;
}

std::string per_words(const Step& step, Months months)
{
    if (step.kind == Step::Kind::parameter)
        return step.parameter->unit == Unit::euro && !step.parameter->per.empty() && step.dated->value < 1e9
                   ? "per " + step.parameter->per
                   : "";
    if (step.kind == Step::Kind::because) return "";
    switch (step.unit) {
    case AmountUnit::euro_per_maand: return "per maand";
    case AmountUnit::euro_per_jaar: return "per jaar";
    case AmountUnit::euro:
        return months == 1 ? "per maand" : months == 3 ? "per kwartaal" : months == 12 ? "per jaar" : "";
    default: return "";
    }
}

std::string value_words(const Step& step)
{
    if (step.kind == Step::Kind::parameter) return parameter_words(*step.parameter, *step.dated);
    if (!is_computed(step.value)) return dash;
    switch (step.unit) {
    case AmountUnit::uren: return hours(step.value) + " uur";
    case AmountUnit::dagen: return hours(step.value) + " dagen";
    case AmountUnit::kilometers: return hours(step.value) + " km";
    case AmountUnit::aandeel: return percent(step.value);
    case AmountUnit::procent: return percent(step.value / 100);
    default: return cents(step.value);
    }
}

std::string status_words(Status status)
{
    switch (status) {
    case Status::vastgesteld: return "vastgesteld";
    case Status::voorlopig: return "voorlopig bedrag";
    case Status::afgeleid: return "door ons afgeleid";
    case Status::te_verifieren: return "nog te controleren";
    case Status::onbekend: return "niet bekend";
    case Status::voorstel: return "voorstel, geen wet";
    case Status::laatst_bekend: return "laatst bekend, niet definitief";
    case Status::geraamd: return "door ons geraamd, niet definitief";
    }
    return {};
}

std::string previous_words(const Step& parameter)
{
    const DatedValue* before = nullptr;
    for (const DatedValue& value : parameter.parameter->values)
        if (value.from < known_since(*parameter.dated)) before = &value;
    if (!before) return {};
    return parameter_words(*parameter.parameter, *before) + " (vanaf " + in_words(before->from) + ")";
}

bool says_more(const Step& step)
{
    const bool passes_on =
        std::any_of(step.parts.begin(), step.parts.end(), [&](const Step& part) { return part.name == step.formula; });
    return !step.formula.empty() && step.formula != step.filled && !passes_on;
}

} // namespace armoedeval
