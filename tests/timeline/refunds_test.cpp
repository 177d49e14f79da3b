// SPDX-License-Identifier: EUPL-1.2
// Tax that comes back beside bijstand, month by month, in the three ways in which a municipality deals with it. One
// adult of 40, 12 hours of 14,99 a week from 1 January 2026. By hand, with the rules of July 2026 (Normenbrief SZW,
// July 2026; Wet IB 2001 art. 2.10, 8.10 and 8.11): wage with holiday pay 10.102,06 a year, tax on it 3.611,49, of
// which the algemene heffingskorting of 3.115 and 496,49 of the arbeidskorting of 840,90 are set off: 10.102,06 net,
// and 344,41 comes back. Norm 12 x 1.419,46 = 17.033,52.
#include "engine/timeline/laws_by_date.hpp"
#include "engine/timeline/whole_years.hpp"

#include "tests/support/calendar_lines.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/places.hpp"

#include <cmath>
#include <map>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

constexpr double net_of_12_hours = 10102.06, tax_back = 344.41, norm_of_a_year = 17033.52, a_few_cents = 0.06;

Scenario twelve_hours(WatMetTeruggaaf way)
{
    Scenario s = scenario_of(one_adult(2026y / 1 / 1, 40, 12, 14.99));
    s.situaties.push_back(s.situaties.front());
    s.huishouden.gemeentelijk.teruggaaf = way;
    return s;
}

WholeYears with_refunds(const Scenario& s, Date start = 2027y / 1 / 1)
{
    static LawsByDate laws(tables());
    CourseLaws known(laws, s, 2026y / 1 / 1);
    return whole_years(Course(s, 1, start), Gedrag::direct, 2026, 2028, known);
}

double paid_on(const WholeYears& w, std::initializer_list<EventKind> kinds, int year)
{
    double sum = 0;
    for (const MoneyEvent& e : w.events)
        if (std::find(kinds.begin(), kinds.end(), e.kind) != kinds.end() && static_cast<int>(e.day.year()) == year)
            sum += e.amount;
    return sum;
}

double right_of(const WholeYears& w, int year)
{
    double sum = 0;
    for (const MonthRight& m : w.course.months)
        if (static_cast<int>(m.month.year()) == year) sum += m.bijstand;
    return sum;
}

bool by_hand(double amount, double expected)
{
    return std::abs(amount - expected) < a_few_cents;
}

using K = EventKind;
constexpr std::initializer_list<EventKind> wage_kinds{K::loon, K::vakantiegeld};
constexpr std::initializer_list<EventKind> refund_kinds{K::belasting_afrekening, K::voorlopige_teruggaaf};

} // namespace

TEST_CASE("teruggaaf houden: elke maand de norm min de loonstrook, en de teruggaaf komt erbij")
{
    const WholeYears w = with_refunds(twelve_hours(WatMetTeruggaaf::houden));
    for (const int year : {2027, 2028}) {
        CHECK(by_hand(right_of(w, year), norm_of_a_year - net_of_12_hours));
        CHECK(by_hand(paid_on(w, wage_kinds, year) + paid_on(w, refund_kinds, year), net_of_12_hours + tax_back));
        CHECK(paid_on(w, {K::voorlopige_teruggaaf}, year) == 0);
    }
}

TEST_CASE("teruggaaf maandelijks: een twaalfde komt elke maand en gaat elke maand van de bijstand af")
{
    const WholeYears w = with_refunds(twelve_hours(WatMetTeruggaaf::maandelijks));
    for (const int year : {2027, 2028}) {
        CHECK(by_hand(right_of(w, year), norm_of_a_year - net_of_12_hours - tax_back));
        CHECK(by_hand(paid_on(w, {K::voorlopige_teruggaaf}, year), tax_back));
        CHECK(
            by_hand(right_of(w, year) + paid_on(w, wage_kinds, year) + paid_on(w, refund_kinds, year), norm_of_a_year));
    }
    // On the 15th, or the first working day after it.
    for (const MoneyEvent& e : w.events)
        if (e.kind == K::voorlopige_teruggaaf) {
            CHECK(static_cast<unsigned>(e.day.day()) >= 15);
            CHECK(static_cast<unsigned>(e.day.day()) <= 18);
        }
}

TEST_CASE("teruggaaf achteraf: de maanden kijken naar de loonstrook, en wat terugkomt gaat daarna van de bijstand af")
{
    const WholeYears w = with_refunds(twelve_hours(WatMetTeruggaaf::achteraf));
    // Before the tax_back of the year before comes, a month is a twelfth of the norm less the payslip.
    CHECK(by_hand(w.course.month(2027y / 2 / 1).bijstand, (norm_of_a_year - net_of_12_hours) / 12));
    const MonthRight& july_of_2027 = w.course.month(2027y / 7 / 1);
    CHECK(by_hand(july_of_2027.verrekend, tax_back));
    CHECK(july_of_2027.verrekend_jaar == 2026);
    CHECK(by_hand(july_of_2027.bijstand, (norm_of_a_year - net_of_12_hours) / 12 - tax_back));
    for (const int year : {2027, 2028}) {
        CHECK(by_hand(right_of(w, year), norm_of_a_year - net_of_12_hours - tax_back));
        CHECK(
            by_hand(right_of(w, year) + paid_on(w, wage_kinds, year) + paid_on(w, refund_kinds, year), norm_of_a_year));
    }
    CHECK(w.course.asked_back.empty());
}

TEST_CASE(
    "teruggaaf achteraf: een kleine aanvulling die opgaat aan de teruggaaf van eerder telt als bijstand van haar maand")
{
    // The refund of a year is more than some months of a small top-up: what is set off does not make the months less.
    // A single parent has the combinatiekorting, and with 20 hours little bijstand.
    Scenario s = load_scenario(std::string(scenarios_folder()) + "/28-bakkerij-vanaf-september.json");
    REQUIRE(s.huishouden.gemeentelijk.teruggaaf == WatMetTeruggaaf::achteraf);
    const WholeYears w = with_refunds(s, 2026y / 1 / 1);
    std::map<int, double> to_set_off;
    for (const MonthRight& m : w.course.months) to_set_off[static_cast<int>(m.month.year())] += m.te_verrekenen;
    CHECK(to_set_off[2027] > 100);
    CHECK(std::abs(to_set_off[2028] - to_set_off[2027]) < a_few_cents);
}

TEST_CASE("teruggaaf achteraf: is er geen bijstand meer, dan vraagt de gemeente haar terug")
{
    Scenario s = twelve_hours(WatMetTeruggaaf::achteraf);
    s.situaties[1].werk[0].uren_per_week = 36;
    const WholeYears w = with_refunds(s);
    CHECK(right_of(w, 2027) == 0);
    REQUIRE(w.course.asked_back.size() == 1);
    CHECK(w.course.asked_back[0].year == 2026);
    CHECK(by_hand(w.course.asked_back[0].amount, tax_back));
    CHECK(by_hand(paid_on(w, {K::teruggaaf_terug}, 2027), -tax_back));
    // Who may keep it is not asked.
    s.huishouden.gemeentelijk.teruggaaf = WatMetTeruggaaf::houden;
    CHECK(with_refunds(s).course.asked_back.empty());
}

TEST_CASE("teruggaaf achteraf: wat terugkomt over maanden zonder bijstand is van het huishouden zelf")
{
    // Full bijstand until September, then a job on which somebody lives: nothing of the tax_back is about a month with
    // both (Participatiewet art. 32 lid 1 onder b).
    Scenario s = twelve_hours(WatMetTeruggaaf::achteraf);
    s.situaties[0].werk.clear();
    s.situaties[1].werk[0].uren_per_week = 36;
    s.situaties[1].werk[0].loonheffingskorting = false; // so that there is much to come back
    const WholeYears w = with_refunds(s, 2026y / 9 / 1);
    CHECK(w.course.year(2026).settled() > 100);
    CHECK(w.course.asked_back.empty());
    CHECK(paid_on(w, {K::teruggaaf_terug}, 2027) == 0);
}
