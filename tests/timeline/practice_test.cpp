// SPDX-License-Identifier: EUPL-1.2
// How a municipality pays and settles, by hand. One adult of 40 without a job, then 12 hours of 14,99 a week from 1
// September 2026, who may keep what tax comes back: norm 1.419,46 (Normenbrief SZW, July 2026), wage with holiday pay
// 12 x 14,99 x 52 x 1,08 / 12 = 841,84 and no tax on it (the heffingskortingen are more), so 577,62 a month. Of
// bijstand 95 % is paid: 1.348,49 of the norm and 548,74 beside the wage, 799,75 less.
#include "engine/base/csv.hpp"
#include "engine/base/file.hpp"
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/whole_years.hpp"

#include "tests/support/calendar_lines.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/places.hpp"

#include <cmath>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

constexpr double norm = 1419.46, gross_of_12_hours = 12 * 14.99 * 52 / 12;

Betaling settles(Verrekening way)
{
    Betaling told;
    told.verrekening = way;
    return told;
}

Betaling pays_on(int day, std::optional<bool> later = {})
{
    Betaling told;
    told.bijstand_dag = day;
    told.bijstand_maand_later = later;
    return told;
}

Betaling holiday_pay_when_it_comes()
{
    Betaling told;
    told.vakantiegeld_bij_uitbetaling = true;
    return told;
}

Scenario twelve_hours_later(const Betaling& told)
{
    Scenario s = scenario_of(one_adult(2026y / 7 / 1, 40, 12, 14.99));
    s.situaties.push_back(s.situaties.front());
    s.situaties.front().werk.clear();
    s.huishouden.gemeentelijk.teruggaaf = WatMetTeruggaaf::houden;
    s.huishouden.gemeentelijk.betaling = told;
    return s;
}

WholeYears lived(const Scenario& s, Date start = 2026y / 9 / 1)
{
    static LawsByDate laws(tables());
    CourseLaws known(laws, s, 2026y / 1 / 1);
    return whole_years(Course(s, 1, start), Gedrag::direct, 2026, 2027, known);
}

/// Bijstand and its corrections.
Lines bijstand_of(const Scenario& s, Date from, Date until)
{
    Lines lines;
    for (const MoneyEvent& e : lived(s).events)
        if (from <= e.day && e.day < until &&
            (e.kind == EventKind::bijstand || e.kind == EventKind::bijstand_verrekening))
            lines.push_back(to_iso(e.day) + " " + name_of(e.kind) + " " + plain_number(e.amount));
    return lines;
}

Lines settled_by(Verrekening way)
{
    return bijstand_of(twelve_hours_later(settles(way)), 2026y / 9 / 1, 2026y / 12 / 1);
}

double right_in(const WholeYears& w, Date month)
{
    return w.course.month(month).bijstand;
}

bool near(double amount, double expected)
{
    return std::abs(amount - expected) < 0.03;
}

} // namespace

TEST_CASE("verrekening: de betaalde bijstand is de norm min de loonstrook, op elke manier op haar eigen dag")
{
    const Lines at_once{"2026-09-23 bijstand 548.74", "2026-10-23 bijstand 548.74", "2026-11-23 bijstand 548.74"};
    CHECK(settled_by(Verrekening::zelfde_maand) == at_once);
    CHECK(settled_by(Verrekening::schatting) == at_once); // the hours of the contract are known
    CHECK(settled_by(Verrekening::maand_later) ==
          Lines{"2026-09-23 bijstand 1348.49", "2026-10-23 bijstand 1348.49", "2026-10-23 bijstand_verrekening -799.75",
                "2026-11-23 bijstand 1348.49", "2026-11-23 bijstand_verrekening -799.75"});
    // Asked back on the next pay day, and paid within six weeks: 23 October and 42 days.
    CHECK(settled_by(Verrekening::terugvordering) ==
          Lines{"2026-09-23 bijstand 1348.49", "2026-10-23 bijstand 1348.49", "2026-11-23 bijstand 1348.49"});
    CHECK(bijstand_of(twelve_hours_later(settles(Verrekening::terugvordering)), 2026y / 12 / 1, 2026y / 12 / 20) ==
          Lines{"2026-12-04 bijstand_verrekening -799.75"});
}

TEST_CASE("verrekening: een schatting met andere uren wordt een maand later verbeterd")
{
    // 52 hours worked in September in the place of 12 x 52 / 12 = 52: none to put right; 26 hours in October: half.
    Scenario s = twelve_hours_later(settles(Verrekening::schatting));
    s.situaties[1].werk[0].uren_per_maand = {52, 26};
    // October: 1.419,46 - 420,92 = 998,54, 95 % of it 948,61: 399,87 more than was paid.
    CHECK(bijstand_of(s, 2026y / 9 / 1, 2026y / 12 / 1) ==
          Lines{"2026-09-23 bijstand 548.74", "2026-10-23 bijstand 548.74", "2026-11-23 bijstand 548.74",
                "2026-11-23 bijstand_verrekening 399.87"});
}

TEST_CASE("betaaldag: de laatste werkdag, een maand later, en van de gemeente zelf")
{
    const auto paid = [](const Betaling& told, const std::string& gemeente = "") {
        Scenario s = twelve_hours_later(told);
        s.huishouden.gemeentelijk.gemeente = gemeente;
        return bijstand_of(s, 2026y / 9 / 11, 2026y / 11 / 11);
    };
    // 31 October is a Saturday.
    CHECK(paid(pays_on(31)) == Lines{"2026-09-30 bijstand 548.74", "2026-10-30 bijstand 548.74"});
    // Of September on Monday 12 October, of October on Tuesday 10 November.
    CHECK(paid(pays_on(10, true)) == Lines{"2026-10-12 bijstand 548.74", "2026-11-10 bijstand 548.74"});
    CHECK(paid({}, "tilburg") == Lines{"2026-09-28 bijstand 548.74", "2026-10-28 bijstand 548.74"});
    CHECK(paid(pays_on(15), "tilburg") == Lines{"2026-09-15 bijstand 548.74", "2026-10-15 bijstand 548.74"});
}

TEST_CASE("vakantiegeld als het komt: elke maand meer bijstand, en in mei het vakantiegeld eraf")
{
    const WholeYears w = lived(twelve_hours_later(holiday_pay_when_it_comes()));
    const WholeYears usual = lived(twelve_hours_later({}));
    CHECK(near(right_in(w, 2026y / 10 / 1), norm - gross_of_12_hours));
    CHECK(near(right_in(usual, 2026y / 10 / 1), norm - 1.08 * gross_of_12_hours));
    // Nine months of it, September to May.
    CHECK(near(right_in(w, 2027y / 5 / 1), norm - gross_of_12_hours - 9 * 0.08 * gross_of_12_hours));
    double kept = 0, monthly = 0;
    for (Date month = 2026y / 9 / 1; month < 2027y / 6 / 1; month = plus_months(month, 1)) {
        kept += right_in(w, month);
        monthly += right_in(usual, month);
    }
    CHECK(std::abs(kept - monthly) < 0.06);
}

TEST_CASE("vakantiegeld als het komt: met het laatste loon gaat het van de bijstand van die maand af")
{
    const Scenario s = twelve_hours_later(holiday_pay_when_it_comes());
    static LawsByDate laws(tables());
    CourseLaws known(laws, s, 2026y / 1 / 1);
    Course course(s, 1, 2026y / 9 / 1);
    course.end = 2026y / 12 / 1;
    const WholeYears w = whole_years(course, Gedrag::direct, 2026, 2027, known);
    CHECK(near(w.course.month(2026y / 11 / 1).bijstand, norm - gross_of_12_hours - 3 * 0.08 * gross_of_12_hours));
}

TEST_CASE("loon per vier weken als het komt: twee lonen in oktober, een in de andere maanden")
{
    // 8 hours, paid on 4 September, 2 and 30 October, 27 November 2026. Wage with holiday pay 561,23 a month of 52 / 12
    // weeks: 4 weeks are 518,05 and 8 weeks 1.036,11.
    Scenario s = scenario_of(one_adult(2026y / 7 / 1, 40, 8, 14.99));
    s.situaties.push_back(s.situaties.front());
    for (Situation& situation : s.situaties) situation.werk[0].betaalritme = Betaalritme::vier_weken;
    s.huishouden.gemeentelijk.teruggaaf = WatMetTeruggaaf::houden;
    const WholeYears usual = lived(s);
    CHECK(near(right_in(usual, 2026y / 10 / 1), norm - 561.23));
    s.huishouden.gemeentelijk.betaling.vierwekenloon_bij_uitbetaling = true;
    const WholeYears w = lived(s);
    CHECK(near(right_in(w, 2026y / 9 / 1), norm - 518.05));
    CHECK(near(right_in(w, 2026y / 10 / 1), norm - 1036.11));
    CHECK(near(right_in(w, 2026y / 11 / 1), norm - 518.05));
}

TEST_CASE("wat de gemeente doet wordt genoemd: gewoon, van de gemeente, of zoals opgegeven")
{
    const auto assumed = [](const Betaling& told, const std::string& gemeente) {
        Scenario s = twelve_hours_later(told);
        s.huishouden.gemeentelijk.gemeente = gemeente;
        return worked_out(s, 2026y / 9 / 1).assumed;
    };
    const auto has = [](const std::vector<std::string>& all, const std::string& words) {
        return std::find(all.begin(), all.end(), words) != all.end();
    };
    CHECK(has(assumed({}, ""), "bijstand op de 23e"));
    CHECK(has(assumed({}, ""), "loon met de bijstand verrekend met een schatting, een maand later verbeterd"));
    CHECK(has(assumed({}, ""), "vakantiegeld van werk met de bijstand verrekend elke maand"));
    CHECK(has(assumed({}, "tilburg"), "bijstand op de 28e, volgens de gemeente"));
    CHECK(has(assumed(settles(Verrekening::maand_later), "tilburg"),
              "loon met de bijstand verrekend een maand later, zoals opgegeven"));
}

TEST_CASE("loonstrook: op elk loon van de officiele maandtabellen houdt zij in wat de tabel zegt")
{
    // The white month tables of 2024, 2025 and 2026, with loonheffingskorting, below the AOW-leeftijd.
    static LawsByDate laws(tables());
    const std::string file = std::string(golden_folder()) + "/loonheffing.csv";
    int compared = 0;
    for (const CsvRow& row : parse_csv(read_text_file(file, 10'000'000), file)) {
        const auto& c = row.cells;
        if (row.line == 1 || c.at(2) != "1" || !c.at(3).empty() || c.at(6) != "0") continue;
        const Date january = *parse_date(c.at(0));
        const double wage = std::stod(c.at(1));
        Scenario s = scenario_of(one_adult(january, 40, 36, wage * 12 / 52 / 36));
        CourseLaws known(laws, s, january);
        const int year = static_cast<int>(january.year());
        for (const Payslip& slip : payslips(Course(s, 0, january), year, year, known))
            if (!slip.vakantiegeld && slip.day < january + std::chrono::months(1)) {
                ++compared;
                INFO(c.at(0) << " " << c.at(1));
                CHECK(std::abs(slip.belastbaar - wage) < 0.006);
                CHECK(std::abs(slip.ingehouden - std::stod(c.at(4))) < 0.006);
            }
    }
    CHECK(compared >= 200);
}
