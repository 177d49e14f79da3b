// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/solution_text.hpp"

#include "engine/base/json_input.hpp"
#include "engine/base/text.hpp"
#include "engine/report/layout.hpp"

#include <cmath>

namespace armoedeval {

namespace {

std::string where_text(const Shortage& s, const std::vector<Scenario>& households)
{
    return dutch_amount(s.amount) + " euro per maand, bij \"" + households[s.household].titel + "\" in \"" +
           households[s.household].situaties[s.situation].titel + "\" met " + dutch_number(s.hours) + " uur";
}

Json shortage_json(const Shortage& s, const std::vector<Scenario>& households)
{
    if (s.amount == 0) return nullptr;
    return {{"per_maand", in_cents(s.amount)},
            {"huishouden", households[s.household].titel},
            {"situatie", s.situation + 1},
            {"uren", s.hours}};
}

} // namespace

std::string solution_text(const SolveQuestion& question, const Solution& s, const Tables& tables,
                          const std::vector<Scenario>& households)
{
    const Parameter& p = *tables.find(question.id);
    const std::string unit = " " + name_of(p.unit);
    const std::string goal = question.doel == Doel::geen_val ? "minder over dan in de eerste situatie"
                                                             : "minder over dan onder de wet van nu";
    std::string out = p.id + ": " + p.description + " (" + p.article + ")\nRegels van " + in_words(question.date) +
                      ", nu " + plain_number(s.law) + unit + "\n\n";
    std::string found;
    if (s.now.amount == 0)
        found = "Er hoeft niets te veranderen: geen huishouden heeft bij enig kwartier van 0 tot 40 uur " + goal + ".";
    else if (s.value)
        found = "De kleinste verandering is naar " + plain_number(*s.value) + unit +
                ". Dan heeft geen huishouden bij enig kwartier van 0 tot 40 uur " + goal +
                ". Nu is het meeste: " + where_text(s.now, households) + ".";
    else
        found = "Dat kan niet met deze waarde alleen: van " + plain_number(question.from) + " tot en met " +
                plain_number(question.to) + unit + " heeft altijd een huishouden " + goal + ". Het minst bij " +
                plain_number(s.least_bad) + unit + ": dan nog " + where_text(s.left, households) + ".";
    for (const std::string& line : wrap(found, text_width)) out += line + "\n";
    return out + "(" + std::to_string(s.tried) + " waarden geprobeerd, " + std::to_string(households.size()) +
           " huishoudens)\n";
}

std::string solution_json(const SolveQuestion& question, const Solution& s, const std::vector<Scenario>& households)
{
    const Json json{{"formaat", "armoedeval-oplossing/1"},
                    {"naam", question.id},
                    {"datum", to_iso(question.date)},
                    {"doel", doel_words()[static_cast<size_t>(question.doel)]},
                    {"nu", s.law},
                    {"waarde", s.value ? Json(*s.value) : Json(nullptr)},
                    {"meeste_nu", shortage_json(s.now, households)},
                    {"minst_slecht", s.least_bad},
                    {"meeste_over", shortage_json(s.left, households)},
                    {"geprobeerd", s.tried}};
    return json.dump(2) + "\n";
}

} // namespace armoedeval
