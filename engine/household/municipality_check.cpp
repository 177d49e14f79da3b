// SPDX-License-Identifier: EUPL-1.2
#include "engine/household/municipality_check.hpp"

namespace armoedeval {

namespace {

template <class List, class Name> std::string names(const List& list, Name&& name)
{
    std::string text;
    for (const auto& each : list) text += (text.empty() ? "" : ", ") + name(each);
    return text;
}

} // namespace

std::vector<Problem> municipal_problems(const Scenario& scenario, const Tables& tables, const std::string& file)
{
    const MunicipalFacts& told = scenario.huishouden.gemeentelijk;
    const auto gemeente = tables.municipality(told.gemeente);
    if (const auto faults = tables.municipal_faults(told.gemeente); !faults.empty()) return faults;
    if (!gemeente)
        return {{file, "/gemeente",
                 "van de gemeente \"" + told.gemeente + "\" is er geen bestand in tables/gemeenten; kies uit: " +
                     names(tables.municipalities(), [](const auto& g) { return g->id; })}};
    std::vector<Problem> problems;
    for (const auto& [id, letter] : told.beschikking) {
        const std::string place = "/gemeentelijk/" + id;
        const GemeentelijkeRegeling* regeling = gemeente->find(id);
        if (!regeling) {
            problems.push_back({file, place,
                                "deze regeling heeft de gemeente " + gemeente->naam + " niet; kies uit: " +
                                    names(gemeente->regelingen, [](const auto& r) { return r.id; })});
            continue;
        }
        if (letter.inkomensgrens && !regeling->vraagt(Waarde::inkomensgrens))
            problems.push_back({file, place + "/inkomensgrens", "deze regeling heeft geen inkomensgrens"});
        if (letter.aandeel_dat_afgaat && regeling->vorm != Vorm::afbouw && regeling->vorm != Vorm::kwijtschelding)
            problems.push_back({file, place + "/aandeel_dat_afgaat", "bij deze regeling gaat er geen deel af"});
        if (letter.telt_mee && regeling->vorm != Vorm::natura)
            problems.push_back({file, place + "/telt_mee", "dit hoort alleen bij een regeling in natura"});
    }
    return problems;
}

} // namespace armoedeval
