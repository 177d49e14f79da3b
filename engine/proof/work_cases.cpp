// SPDX-License-Identifier: EUPL-1.2
// What work brings.
#include "engine/proof/case_facts.hpp"

namespace armoedeval {

namespace {

Outcomes winst_case(const Facts& f, const Law<double>& wet)
{
    const auto uit = belastbare_winst(WinstCase<double>{f.amount("winst"), f.amount("uren_onderneming"),
                                                        f.amount("uren_ander_werk"), f.yes("starter"), f.yes("aow")},
                                      wet.winst);
    return {uit.zelfstandigenaftrek, uit.mkb_winstvrijstelling, uit.belastbare_winst};
}

Outcomes minimumloon_case(const Facts& f, const Law<double>& wet)
{
    return {minimumuurloon(f.count("leeftijd"), wet.minimumloon)};
}

} // namespace

std::vector<SchemeCases> work_cases()
{
    return {
        {"winst_uit_onderneming",
         "Wet inkomstenbelasting 2001",
         {amount("winst", "0", "van het jaar, na kosten en zonder btw"),
          amount("uren_onderneming", "0", "besteed aan de onderneming", "uren per jaar"),
          amount("uren_ander_werk", "0", "gewerkt in loondienst", "uren per jaar"),
          yes_no("starter", "0", "recht op startersaftrek"),
          yes_no("aow", "0", "AOW-leeftijd bij het begin van het jaar")},
         {{"zelfstandigenaftrek", per_year}, {"mkb_winstvrijstelling", per_year}, {"belastbare_winst", per_year}},
         winst_case},
        {"minimumloon",
         "Wet minimumloon en minimumvakantiebijslag",
         {count("leeftijd", "21", "van de werknemer", "jaren", 15, 120)},
         {{"uurloon", "euro per uur"}},
         minimumloon_case},
    };
}

} // namespace armoedeval
