// SPDX-License-Identifier: EUPL-1.2
// Published figures that bounds are held against, each with its source.
#include "tests/support/fixtures.hpp"

#include <array>

namespace armoedeval::test {

namespace {

// Zorgtoeslag: Dienst Toeslagen, Berekening zorgtoeslag (TG 082-1Z41FD, -1Z51FD, -1Z61FD): the maximum in whole euros
// (1.483,07 ...), the last income with a right; wealth limits Stcrt. 2023, 29706; 2024, 37672; 2025, 38110.
// Kindgebonden budget: Stb. 2023, 489 (2024); EUROMOD Netherlands 2025; Dienst Toeslagen TG 081-1Z61FD and
// Toeslagenkaart 2026. Huurtoeslag: the maxima by formula at the lowest income (rents 879,66 / 900,07 / 932,93:
// Volkshuisvesting Nederland 2024, Meijburg 2025, Stcrt. 2025, 39783), 2024 below the AOW-leeftijd; wealth Stcrt. 2024,
// 38492; 2025, 40487. Kinderopvangtoeslag: lukkepuk.nl 2024, kinderopvang-wijzer.nl 2025, Rijksoverheid "Bedragen
// kinderopvangtoeslag 2026". Tax credits: Belastingdienst, witte maandloontabellen 2024-2026 and Rekenvoorschriften
// 2026 (LH 991); IACK pages. Zvw: VWS via taxlive.nl (2024, 2025), Stcrt. 2025, 38055. Bijstand wealth: Participatiewet
// art. 34 lid 3.
const std::array<PublishedYear, 3> all_years{{
    {
        .year = 2024,
        .zorgtoeslag_maximum = {1483, 2833},
        .zorgtoeslag_inkomensgrens = {37496, 47368},
        .vermogensgrens = {140213, 177301},
        .kgb_kind = 2436,
        .kgb_12_15 = 694,
        .kgb_16_17 = 924,
        .kgb_alleenstaand = 3480,
        .kgb_drempel = {26819, 35850},
        .kgb_percentage = 0.0675,
        .huurtoeslag_maximum = {484.59, 392.89, 423.21},
        .maximale_huur = 879.66,
        .maximale_huur_jong = 454.47,
        .vermogensgrens_huurtoeslag = 36952,
        .opvang_96_tot = 28297,
        .dagopvang = 10.25,
        .bso = 9.12,
        .gastouder = 7.53,
        .ahk_maximum = {3362, 1735},
        .ahk_vanaf = 24812,
        .ahk_nihil = 75518,
        .ahk_percentage = {0.0663, 0.0342},
        .ark_maximum = {5532, 2854},
        .ark_top = 39957,
        .ark_nihil = 124934,
        .ark_afbouw = {0.0651, 0.03358},
        .iack_drempel = 6073,
        .iack_maximum = 2950,
        .ouderenkorting_maximum = 2010,
        .ouderenkorting_nihil = 58170,
        .zvw = 0.0532,
        .zvw_maximum = 71628,
        .tarief = {0.3697, 0.1907},
        .schijf1_voor_1946 = 40021,
        .tarief_schijf2 = 0.3697,
        .jonggehandicapt = 898,
        .alleenstaande_oudere = 524,
        .schijf1_tot = 38098,
        .vrijstelling_woning = 63900,
        .vrijstelling_kind = 5970,
        .bijstand_vermogen = {7575, 15150},
    },
    {
        .year = 2025,
        .zorgtoeslag_maximum = {1573, 3010},
        .zorgtoeslag_inkomensgrens = {39719, 50206},
        .vermogensgrens = {141896, 179429},
        .kgb_kind = 2511,
        .kgb_12_15 = 703,
        .kgb_16_17 = 936,
        .kgb_alleenstaand = 3389,
        .kgb_drempel = {28406, 37545},
        .kgb_percentage = 0.0710,
        .huurtoeslag_maximum = {498.74, 500.55, 512.79},
        .maximale_huur = 900.07,
        .maximale_huur_jong = 477.20,
        .vermogensgrens_huurtoeslag = 37395,
        .opvang_96_tot = 47403,
        .dagopvang = 10.71,
        .bso = 9.52,
        .gastouder = 8.10,
        .ahk_maximum = {3068, 1536},
        .ahk_vanaf = 28406,
        .ahk_nihil = 76817,
        .ahk_percentage = {0.06337, 0.0317},
        .ark_maximum = {5599, 2802},
        .ark_top = 43071,
        .ark_nihil = 129078,
        .ark_afbouw = {0.0651, 0.03257},
        .iack_drempel = 6145,
        .iack_maximum = 2986,
        .ouderenkorting_maximum = 2035,
        .ouderenkorting_nihil = 58875,
        .zvw = 0.0526,
        .zvw_maximum = 75864,
        .tarief = {0.3582, 0.1792},
        .schijf1_voor_1946 = 40502,
        .tarief_schijf2 = 0.3748,
        .jonggehandicapt = 909,
        .alleenstaande_oudere = 531,
        .schijf1_tot = 38441,
        .vrijstelling_woning = 65500,
        .vrijstelling_kind = 6042,
        .bijstand_vermogen = {7770, 15540},
    },
    {
        .year = 2026,
        .zorgtoeslag_maximum = {1550, 2963},
        .zorgtoeslag_inkomensgrens = {40857, 51142},
        .vermogensgrens = {146011, 184633},
        .kgb_kind = 2580,
        .kgb_12_15 = 724,
        .kgb_16_17 = 964,
        .kgb_alleenstaand = 3416,
        .kgb_drempel = {29736, 39141},
        .kgb_percentage = 0.0760,
        .huurtoeslag_maximum = {523.28, 525.09, 537.87},
        .maximale_huur = 932.93,
        .maximale_huur_jong = 498.20,
        .vermogensgrens_huurtoeslag = 38479,
        .opvang_96_tot = 56412,
        .dagopvang = 11.23,
        .bso = 9.98,
        .gastouder = 8.49,
        .ahk_maximum = {3115, 1556},
        .ahk_vanaf = 29736,
        .ahk_nihil = 78426,
        .ahk_percentage = {0.06398, 0.03195},
        .ark_maximum = {5685, 2840},
        .ark_top = 45592,
        .ark_nihil = 132920,
        .ark_afbouw = {0.0651, 0.0325},
        .iack_drempel = 6239,
        .iack_maximum = 3032,
        .ouderenkorting_maximum = 2067,
        .ouderenkorting_nihil = 59782,
        .zvw = 0.0485,
        .zvw_maximum = 79409,
        .tarief = {0.3575, 0.1785},
        .schijf1_voor_1946 = 41123,
        .tarief_schijf2 = 0.3756,
        .jonggehandicapt = 923,
        .alleenstaande_oudere = 540,
        .schijf1_tot = 38883,
        .vrijstelling_woning = 67500,
        .vrijstelling_kind = 6218,
        .bijstand_vermogen = {8000, 16000},
    },
}};
// Norms and vrijlatingen: Participatiewet art. 21, 22 and 31 lid 2, consolidated texts of each date; the vrijlatingen
// of July 2026: Normenbrief of SZW. Vrijlating z of January 2024 and 2025 as y, as on every other date. Kinderbijslag:
// SVB and the press of each date; July 2025 from memory (70, 85 and 100 %).
const std::array<PublishedHalfYear, 6> all_half_years{{
    {peildatums[0], 1283.83, 1834.04, 1425.76, 1932.32, 264, 164.73, 167.07, 167.07, {279.49, 339.38, 399.27}},
    {peildatums[1], 1308.45, 1869.21, 1456.85, 1976.64, 269, 167.79, 170.18, 170.18, {281.69, 342.05, 402.41}},
    {peildatums[2], 1345.45, 1922.07, 1501.07, 2053.48, 273, 170.61, 173.04, 173.04, {286.45, 347.83, 409.21}},
    {peildatums[3], 1369.06, 1955.80, 1530.21, 2094.98, 278, 173.87, 176.35, 176.35, {291.49, 353.95, 416.41}},
    {peildatums[4], 1401.50, 2002.13, 1564.69, 2144.16, 285, 177.66, 180.19, 180.19, {295.07, 358.30, 421.53}},
    {peildatums[5], 1419.46, 2027.79, 1587.34, 2176.10, 289, 180.17, 182.73, 182.73, {298.40, 362.35, 426.29}},
}};

} // namespace

const PublishedYear& published_year(Date date)
{
    return all_years.at(static_cast<size_t>(static_cast<int>(date.year()) - 2024));
}
const PublishedHalfYear& published_half_year(Date date)
{
    for (size_t i = all_half_years.size(); i-- > 1;)
        if (all_half_years[i].from <= date) return all_half_years[i];
    return all_half_years[0];
}

std::vector<PublishedNorm> published_norms()
{
    using F = Leefvorm;
    using L = Leeftijdsgroep;
    constexpr L young = L::jong, adult = L::volwassen, old = L::aow;
    std::vector<PublishedNorm> all;
    for (const PublishedHalfYear& p : all_half_years) {
        all.push_back({p.from, {}, p.norm_alleenstaande});
        all.push_back({p.from, {F::gehuwd}, p.norm_gehuwd});
        all.push_back({p.from, {F::gehuwd, adult, old}, p.norm_aow_gehuwd});
        all.push_back({p.from, {F::alleenstaande, old}, p.norm_aow_alleenstaande});
        for (const int n : {1, 2, 5}) {
            const double single = expected_kostendelersnorm(n + 1, p.from);
            all.push_back({p.from, {F::alleenstaande, adult, adult, false, n}, single});
            all.push_back({p.from, {F::gehuwd, adult, adult, false, n}, 2 * expected_kostendelersnorm(n + 2, p.from)});
        }
    }
    all.push_back({peildatums[3], young_without_parents(), 337.98}); // the increase came in 2026
    all.push_back({peildatums[4], young_without_parents(), 345.99 + 746.45});
    all.push_back({peildatums[5], young_without_parents(), 350.42 + 762.24});
    // 18-20: art. 20, and 22a lid 3 beside one kostendeler
    for (const bool kind : both) {
        all.push_back({july, {F::alleenstaande, young, young, kind}, 350.42});
        all.push_back({july, {F::alleenstaande, young, young, kind, 1}, 350.42});
        all.push_back({july, {F::gehuwd, young, young, kind}, kind ? 1106.40 : 700.84});
        all.push_back({july, {F::gehuwd, young, young, kind, 1}, kind ? 1106.40 : 700.84});
        all.push_back({july, {F::gehuwd, adult, young, kind}, kind ? 1769.88 : 1364.32});
        all.push_back({july, {F::gehuwd, young, adult, kind, 1}, (kind ? 755.98 : 350.42) + 1013.90});
    }
    return all;
}

} // namespace armoedeval::test
