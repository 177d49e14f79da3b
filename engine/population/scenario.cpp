// SPDX-License-Identifier: EUPL-1.2
// A household of a population as a file that a coach can open.
#include "engine/population/points.hpp"

#include <algorithm>

namespace armoedeval {

Scenario scenario_of(const PopulationRow& row, const Circumstances& circumstances, const std::string& titel)
{
    auto filled = structure_of<double>(row.composition, circumstances, circumstances.date);
    fill(filled, circumstances, [&](double PopulationRow::*amount) { return row.*amount; });
    Scenario s;
    s.titel = titel;
    s.notitie = "Een bedacht huishouden uit een bevolking van getrokken huishoudens; niemand echt.";
    s.peildatum = circumstances.date;
    s.huishouden = filled.household;
    const char* const titles[] = {"Nu", "Een uur per week meer", "Vier uur per week meer", "Voltijd"};
    for (size_t p = 0; p < point_count; ++p) {
        go_to(filled, static_cast<Point>(p), row.composition, circumstances);
        Situation situation = filled.situation;
        situation.titel = titles[p];
        // Who does not work has no job in the file, and who has no care no childcare.
        std::erase_if(situation.werk, [](const Work& w) { return w.uren_per_week == 0; });
        std::erase_if(situation.opvang, [](const auto& care) { return care.opvang.uren_per_maand == 0; });
        s.situaties.push_back(std::move(situation));
    }
    return s;
}

} // namespace armoedeval
