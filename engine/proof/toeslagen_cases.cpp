// SPDX-License-Identifier: EUPL-1.2
// The toeslagen and kinderbijslag.
#include "engine/proof/case_facts.hpp"

namespace armoedeval {

namespace {

Outcomes zorgtoeslag_case(const Facts& f, const Law<double>& wet)
{
    const auto uit = zorgtoeslag(ZorgtoeslagCase<double>{f.amount("toetsingsinkomen"), f.amount("vermogen"),
                                                         f.yes("toeslagpartner"), f.yes("partner_verzekerd")},
                                 wet.zorgtoeslag, wet.awir);
    return {uit.per_jaar, uit.per_maand};
}

Outcomes huurtoeslag_case(const Facts& f, const Law<double>& wet)
{
    HuurtoeslagCase<double> c;
    c.toetsingsinkomen = f.amount("toetsingsinkomen");
    c.kale_huur = f.amount("kale_huur");
    c.servicekosten = f.amount("servicekosten");
    c.vermogen = f.amount("vermogen");
    c.personen = f.count("personen");
    c.oudste_leeftijd = f.count("oudste_leeftijd");
    c.heeft_kind = f.yes("heeft_kind");
    c.aow = f.yes("aow");
    c.aangepaste_woning = f.yes("aangepaste_woning");
    c.toeslagpartner = f.yes("toeslagpartner");
    return {huurtoeslag(c, wet.huurtoeslag, wet.awir)};
}

Outcomes kindgebonden_budget_case(const Facts& f, const Law<double>& wet)
{
    const auto uit =
        kindgebonden_budget(KindgebondenBudgetCase<double>{f.amount("toetsingsinkomen"), f.amount("vermogen"),
                                                           f.yes("toeslagpartner"), f.counts("leeftijden")},
                            wet.kindgebonden_budget, wet.awir);
    return {uit.per_jaar, uit.per_maand};
}

Outcomes kinderopvangtoeslag_case(const Facts& f, const Law<double>& wet)
{
    KinderopvangtoeslagCase<double> c;
    c.toetsingsinkomen = f.amount("toetsingsinkomen");
    for (const Opvang<double>& opvang : f.care()) c.kinderen.push_back({opvang});
    return {kinderopvangtoeslag(c, wet.kinderopvangtoeslag)};
}

Outcomes kinderbijslag_case(const Facts& f, const Law<double>& wet)
{
    std::vector<KinderbijslagKind> kinderen;
    const auto dubbel = f.counts("dubbel");
    for (const int leeftijd : f.counts("leeftijden")) {
        const size_t place = kinderen.size();
        kinderen.push_back({leeftijd, place < dubbel.size() && dubbel[place] != 0});
    }
    return {kinderbijslag(kinderen, wet.kinderbijslag)};
}

} // namespace

std::vector<SchemeCases> toeslagen_cases()
{
    const Fact income = amount("toetsingsinkomen", "0", "gezamenlijk, van het hele jaar");
    const Fact wealth = amount("vermogen", "0", "gezamenlijk, op 1 januari", "euro");
    const Fact partner = yes_no("toeslagpartner", "0", "er is een toeslagpartner");
    const Fact aow = aow_fact();
    return {
        {"zorgtoeslag",
         "Wet op de zorgtoeslag",
         {income, partner, yes_no("partner_verzekerd", "1", "de partner is verzekerd (Zvw)"), wealth},
         {{"per_jaar", per_year}, {"per_maand", per_month}},
         zorgtoeslag_case},
        {"huurtoeslag",
         "Wet op de huurtoeslag",
         {amount("toetsingsinkomen", "0", "van het hele huishouden"), amount("kale_huur", "", "kale huur", per_month),
          amount("servicekosten", "0", "servicekosten die meetellen (tot en met 2025)", per_month),
          count("personen", "1", "bewoners", "personen", 1, 40),
          count("oudste_leeftijd", "40", "van de oudste bewoner", "jaren", 0, 120),
          yes_no("heeft_kind", "0", "er woont een kind"), yes_no("aow", "0", "een bewoner heeft de AOW-leeftijd"),
          yes_no("aangepaste_woning", "0", "de woning is aangepast voor een handicap"), partner, wealth},
         {{"per_maand", per_month}},
         huurtoeslag_case},
        {"kindgebonden_budget",
         "Wet op het kindgebonden budget",
         {income, partner, ages("van de kinderen, op de eerste van de maand"), wealth},
         {{"per_jaar", per_year}, {"per_maand", per_month}},
         kindgebonden_budget_case},
        {"kinderopvangtoeslag",
         "Wet kinderopvang",
         {income,
          {"opvang", FactKind::care, "soort:uren_per_maand:uurprijs, gescheiden door |", "",
           "de opvang, één kind per deel", 10'000}},
         {{"per_maand", per_month}},
         kinderopvangtoeslag_case},
        {"kinderbijslag",
         "Algemene Kinderbijslagwet",
         {ages("op de eerste dag van het kwartaal"),
          {"dubbel", FactKind::yes_nos, "ja_nee, gescheiden door |", "", "dubbele kinderbijslag, per kind"}},
         {{"per_kwartaal", "euro per kwartaal"}},
         kinderbijslag_case},
    };
}

} // namespace armoedeval
