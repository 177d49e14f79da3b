// SPDX-License-Identifier: EUPL-1.2
// The payslip beside bijstand, what the tax return gives beyond it, and the share of it that a vrijlating exempts.
// Worked out by hand with the rules of 1 July 2026: year_norm alleenstaande 1.419,46 per month (Normenbrief SZW, July
// 2026); first bracket 35,75 % (Wet IB 2001 art. 2.10), algemene heffingskorting 3.115 (art. 8.10), arbeidskorting
// 8,324 % up to 996, then 31,009 % above 11.965 (art. 8.11), combinatiekorting 11,45 % above 6.239 (art. 8.14a);
// vrijlating n 25 % up to 289, r 12,5 % (Participatiewet art. 31 lid 2).
#include "tests/support/agree.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

constexpr double year_norm = 12 * 1419.46;
constexpr double a_cent = 0.006;
constexpr double minimum_wage = 14.99;
constexpr Date iack_known = 2025y / 1 / 1; ///< of who has reached the AOW-leeftijd

Breakdown<double> with(Case c, Loonheffingskorting korting, WatMetTeruggaaf teruggaaf = WatMetTeruggaaf::achteraf)
{
    c.household.gemeentelijk.loonheffingskorting = korting;
    c.household.gemeentelijk.teruggaaf = teruggaaf;
    return amounts_of(c);
}

Case with_vrijlating(Vrijlating soort, double uren, int child = 0)
{
    Case c = one_adult(july, 40, uren, minimum_wage);
    c.household.volwassenen.front().vrijlating = soort;
    if (child > 0) {
        Child kind;
        kind.geboren = Date{july.year() - std::chrono::years{child}, july.month(), july.day()};
        c.household.kinderen.push_back(kind);
    }
    return c;
}

constexpr std::array kortingen{Loonheffingskorting::verdeeld, Loonheffingskorting::werkgever,
                               Loonheffingskorting::gemeente};
constexpr std::array teruggaven{WatMetTeruggaaf::achteraf, WatMetTeruggaaf::maandelijks, WatMetTeruggaaf::houden};

void settle_by_chance(Case& c, Chance& chance)
{
    MunicipalFacts& told = c.household.gemeentelijk;
    told.loonheffingskorting = kortingen[static_cast<size_t>(chance.whole(0, 2))];
    told.teruggaaf = teruggaven[static_cast<size_t>(chance.whole(0, 2))];
    for (Work& w : c.situation.werk) w.loonheffingskorting = chance.yes(70);
}

} // namespace

TEST_CASE("a vrijlating is a share of the month's net wage, without holiday pay and without the combinatiekorting")
{
    // 16 x 52 x 14,99 = 12.471,68 by the month: tax 4.458,63 - 3.115 - (996 + 157,12) = 190,51; net 12.281,17.
    const double net_months = 12281.17;
    CHECK(amounts_of(with_vrijlating(Vrijlating::n, 16)).vrijgelaten == Approx(0.25 * net_months).margin(a_cent));
    const Breakdown<double> mother = amounts_of(with_vrijlating(Vrijlating::r, 16, 4));
    CHECK(mother.vrijgelaten == Approx(0.125 * net_months).margin(a_cent));
    // The rest, its holiday pay and what comes back of the tax are set off: together the year_norm and what is
    // exempted.
    CHECK(mother.loon_netto + mother.teruggaaf + mother.bijstand_netto ==
          Approx(year_norm + mother.vrijgelaten).margin(a_cent));
    // 24 hours: 1.430,10 a month net, of which a quarter is above the maximum.
    CHECK(amounts_of(with_vrijlating(Vrijlating::n, 24)).vrijgelaten == Approx(12 * 289));
}

TEST_CASE("what comes once a year changes what is set off, not what is exempted")
{
    const Case plain = with_vrijlating(Vrijlating::n, 14);
    const double exempted = amounts_of(plain).vrijgelaten;
    Case other = plain;
    other.situation.werk.front().vakantiegeld = 0;
    CHECK(amounts_of(other).vrijgelaten == exempted);
    other.situation.werk.front().kind.eindejaarsuitkering = 0.0833;
    CHECK(amounts_of(other).vrijgelaten == exempted);
    other.situation.werk.front().pensioenpremie = 0.05; // of every month
    CHECK(amounts_of(other).vrijgelaten < exempted - 12);
}

TEST_CASE("who applies the loonheffingskorting decides what is on the payslip and what comes back")
{
    // 8 x 52 x 14,99 x 1,08 = 6.734,71: arbeidskorting 560,60; of the algemene heffingskorting 3.115 - 2.407,66 =
    // 707,34 is left.
    const Case c = one_adult(july, 40, 8, minimum_wage);
    const double wage = 6734.71, arbeidskorting = 560.60, left = 707.34;
    const Breakdown<double> verdeeld = with(c, Loonheffingskorting::verdeeld);
    CHECK(differences(verdeeld, amounts_of(c)) == ""); // what an absent key means
    CHECK(verdeeld.loon_netto == Approx(wage).margin(a_cent));
    CHECK(verdeeld.teruggaaf == Approx(arbeidskorting).margin(a_cent));
    CHECK(verdeeld.bijstand_netto == Approx(year_norm - wage - arbeidskorting).margin(2 * a_cent));
    const Breakdown<double> werkgever = with(c, Loonheffingskorting::werkgever);
    CHECK(werkgever.loon_netto == Approx(wage).margin(a_cent));
    CHECK(werkgever.teruggaaf == Approx(left + arbeidskorting).margin(2 * a_cent));
    CHECK(werkgever.bijstand_netto == Approx(year_norm - wage - left - arbeidskorting).margin(3 * a_cent));
    CHECK(werkgever.bijstand_bruto == Approx(werkgever.bijstand_netto / 0.6425));
    const Breakdown<double> gemeente = with(c, Loonheffingskorting::gemeente);
    CHECK(gemeente.loon_netto == Approx(0.6425 * wage).margin(a_cent));
    CHECK(gemeente.teruggaaf == Approx(arbeidskorting).margin(a_cent));
    CHECK(gemeente.bijstand_bruto == Approx((gemeente.bijstand_netto - 3115) / 0.6425));
}

TEST_CASE("tax that may be kept: bijstand is the year_norm less the payslip, and gross as it was paid")
{
    // 12 hours: 10.102,06, tax 3.611,49 of which 3.115 and 496,49 of the arbeidskorting of 840,90 are set off: 841,84
    // net a month; 344,41 comes back.
    const Breakdown<double> twelve =
        with(one_adult(july, 40, 12, minimum_wage), Loonheffingskorting::verdeeld, WatMetTeruggaaf::houden);
    CHECK(twelve.loon_netto / 12 == Approx(841.84).margin(a_cent));
    CHECK(twelve.bijstand_netto / 12 == Approx(577.62).margin(a_cent));
    CHECK(twelve.teruggaaf == Approx(344.41).margin(a_cent));
    // 8 hours: grossed up without the credit the bijstand is 707,34 / 0,6425 higher; just above no hours 3.115 /
    // 0,6425.
    const auto gross_more = [](double hours) {
        const Case c = one_adult(july, 40, hours, minimum_wage);
        return with(c, Loonheffingskorting::werkgever, WatMetTeruggaaf::houden).bijstand_bruto -
               with(c, Loonheffingskorting::verdeeld, WatMetTeruggaaf::houden).bijstand_bruto;
    };
    CHECK(gross_more(8) == Approx(707.342 / 0.6425).margin(0.02));
    CHECK(gross_more(0.001) == Approx(3115 / 0.6425).margin(1));
    CHECK(gross_more(0) == 0);
}

TEST_CASE("the combinatiekorting comes with the tax return")
{
    // 16 hours: 13.469,41; (13.469,41 - 6.239) x 11,45 % = 827,88. Payslip: 4.815,32 - 3.115 - 1.462,50 = 237,82 of
    // tax.
    const Breakdown<double> b = amounts_of(with_vrijlating(Vrijlating::geen, 16, 4));
    CHECK(b.teruggaaf == Approx(827.88).margin(a_cent));
    CHECK(b.loon_netto == Approx(13469.41 - 237.82).margin(2 * a_cent));
}

TEST_CASE("a payslip without the loonheffingskorting is lower, and what comes back higher by as much")
{
    Case c = one_adult(july, 40, 36, minimum_wage);
    const Breakdown<double> with_credit = amounts_of(c);
    CHECK(with_credit.teruggaaf == Approx(0).margin(1e-9));
    c.situation.werk.front().loonheffingskorting = false;
    const Breakdown<double> without = amounts_of(c);
    // 30.306,18 x 35,75 %.
    CHECK(without.loon_netto == Approx(30306.18 * 0.6425).margin(2 * a_cent));
    CHECK(without.loon_netto + without.teruggaaf == Approx(with_credit.loon_netto));
    CHECK(differences(without, with_credit, {&Breakdown<double>::loon_netto, &Breakdown<double>::teruggaaf}) == "");
}

TEST_CASE("payslip, refund and bijstand are the gross amounts less the tax, whoever applies the credit")
{
    int beside_bijstand = 0, gives = 0;
    for (Case& c : cases_of_any_kind(812, 120)) {
        if (c.date < iack_known) continue;
        Breakdown<double> first;
        for (const auto korting : kortingen) {
            const Breakdown<double> b = with(c, korting), kept = with(c, korting, WatMetTeruggaaf::houden);
            INFO(in_json(c));
            for (const Breakdown<double>& each : {b, kept})
                CHECK(each.loon_netto + each.teruggaaf + each.overig_netto + each.bijstand_netto ==
                      Approx(each.loon_bruto - each.pensioenpremie + each.overig_bruto + each.onbelast +
                             each.bijstand_bruto - each.belasting - each.bijdrage_zvw)
                          .margin(1e-6));
            CHECK(differences(b, with(c, korting, WatMetTeruggaaf::maandelijks)) == "");
            if (kept.teruggaaf > 0 && all_entitled(c.household)) CHECK(net(kept) >= net(b) - 0.005);
            if (korting == Loonheffingskorting::verdeeld) first = b;
            // Without bijstand nobody sets anything off; without a wage the municipality is the only one that can.
            if (b.bijstand_netto == 0 || b.loon_bruto - b.winst == 0) CHECK(differences(first, b) == "");
            beside_bijstand += b.bijstand_netto > 0 && b.loon_netto > 0;
            gives += b.teruggaaf > 1;
        }
    }
    CHECK(beside_bijstand > 60);
    CHECK(gives > 50);
}

TEST_CASE("with the tax set off, one person's year_norm and gross bijstand are the same whoever applies the credit")
{
    Chance chance(5);
    for (int i = 0; i < 60; ++i) {
        const Case c = one_adult(july, 40, chance.cents(1, 18), minimum_wage);
        const Breakdown<double> verdeeld = with(c, Loonheffingskorting::verdeeld);
        for (const auto korting : {Loonheffingskorting::werkgever, Loonheffingskorting::gemeente}) {
            const Breakdown<double> b = with(c, korting);
            CHECK(net(b) == Approx(year_norm).margin(a_cent));
            CHECK(b.bijstand_bruto == Approx(verdeeld.bijstand_bruto).margin(0.01));
        }
    }
}

TEST_CASE("all numbers, the months and the year agree on who applies the credit and what comes back")
{
    Chance chance(seed_of_tests() + 41);
    Agreed agreed;
    for (Case& c : cases_of_any_kind(seed_of_tests() + 43, 15)) {
        if (c.date < iack_known) continue;
        settle_by_chance(c, chance);
        agree(c, chance, agreed);
    }
    CHECK(agreed.lanes == 4 * 15); // the dates from 2025 on
    CHECK(agreed.years > 10);
}
