// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/sentences_policy.hpp"

#include "engine/base/text.hpp"
#include "engine/parameters/latest_known.hpp"
#include "gui/words/format.hpp"

namespace armoedeval {

namespace {

/// "1 huishouden gaat", "3 huishoudens gaan"; without the noun when it was named before.
std::string who_goes(size_t count, bool named)
{
    const std::string noun = named ? "" : count == 1 ? " huishouden" : " huishoudens";
    return std::to_string(count) + noun + (count == 1 ? " gaat" : " gaan");
}

/// Rounding to nothing would say that nothing is won.
std::string up_to(double per_month)
{
    return per_month < 0.5 ? "minder dan € 1" : "tot " + euros(per_month);
}

} // namespace

std::string policy_sentence(const PolicyResult& result)
{
    if (!result.fault.empty()) return "Met dit voorstel kan de wet niet worden berekend.";
    if (!result.changes_something()) return "Wat doet een andere waarde in de wet met huishoudens?";
    const size_t win = result.count(Uitkomst::wint), lose = result.count(Uitkomst::verliest),
                 both = result.count(Uitkomst::wisselend);
    std::string text;
    const auto add = [&](size_t count, const char* what) {
        if (count > 0) text += (text.empty() ? "" : ", ") + who_goes(count, !text.empty()) + what;
    };
    add(win, " erop vooruit");
    add(lose, " erop achteruit");
    add(both, " bij sommige uren vooruit en bij andere achteruit");
    return (text.empty() ? "Geen enkel huishouden merkt hier iets van" : text) + ".";
}

std::string policy_second(const PolicyResult& result)
{
    if (!result.fault.empty()) return result.fault;
    if (!result.changes_something()) return "Kies een waarde en typ een andere. De wet zelf verandert niet.";
    std::string text;
    const size_t same = result.count(Uitkomst::gelijk), unknown = result.not_computed();
    if (same > 0 && same + unknown < result.rows.size())
        text += std::to_string(same) + (same == 1 ? " merkt" : " merken") + " er niets van. ";
    if (unknown > 0) text += std::to_string(unknown) + (unknown == 1 ? " kon" : " konden") + " niet worden berekend. ";
    return text + "Regels van " + in_words(result.peildatum) + ", bij elk kwartier van 0 tot 40 uur.";
}

std::vector<std::string> outcome_lines(const PolicyRow& row)
{
    if (!row.waarom_niet.empty()) return {"niet berekend"};
    const std::string wins = "wint " + up_to(row.won), loses = "verliest " + up_to(-row.lost);
    switch (row.uitkomst) {
    case Uitkomst::wint: return {wins};
    case Uitkomst::verliest: return {loses};
    case Uitkomst::wisselend: return {wins, loses};
    case Uitkomst::gelijk: break;
    }
    return {"geen verandering"};
}

std::string outcome_words(const PolicyRow& row)
{
    const auto lines = outcome_lines(row);
    return lines.size() == 1 ? lines[0] : lines[0] + ", " + lines[1];
}

std::string parameter_note(const Parameter& parameter)
{
    return (parameter.per.empty() ? "" : "per " + parameter.per + " · ") + parameter.article;
}

std::string status_note(const DatedValue& value)
{
    switch (value.status) {
    case Status::te_verifieren: return "nog te verifiëren";
    case Status::vastgesteld: return {};
    case Status::laatst_bekend: return "laatst bekend";
    default: return name_of(value.status);
    }
}

std::string parameter_source(const DatedValue& value)
{
    return "Sinds " + in_words(known_since(value)) + ". Bron: " + value.source + "." +
           (value.remark.empty() ? "" : "\n" + value.remark);
}

bool is_cell(const std::string& id)
{
    return id.find(".rij_") != std::string::npos;
}

std::string cell_name(const std::string& id)
{
    const size_t column = id.rfind('.'), row = id.rfind("rij_");
    return "Rij " + id.substr(row + 4, column - row - 4) + ": " + readable_name(id.substr(column + 1));
}

} // namespace armoedeval
