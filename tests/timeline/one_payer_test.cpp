// SPDX-License-Identifier: EUPL-1.2
// The loonheffingskorting at one payer (Wet LB 1964 art. 23 lid 2): a benefit or pension beside a job of which the
// employer applies it is paid without it, so that little has to be settled.
#include "engine/timeline/laws_by_date.hpp"
#include "engine/timeline/timeline.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"

#include <cmath>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

/// Sixteen hours of 14,99 beside an income, from 1 January 2026 on.
Scenario job_beside(SoortInkomen soort, double per_year, bool korting_at_work)
{
    Scenario s;
    s.peildatum = 2026y / 1 / 1;
    Adult adult = adult_of(40, s.peildatum);
    adult.recht_op_bijstand = false;
    adult.inkomen.push_back({soort, per_year});
    s.huishouden.volwassenen.push_back(adult);
    Work job;
    job.uren_per_week = 16;
    job.uurloon = 14.99;
    job.loonheffingskorting = korting_at_work;
    s.situaties.resize(2);
    for (Situation& situation : s.situaties) situation.werk.push_back(job);
    return s;
}

Timeline year_of_months(const Scenario& s)
{
    LawsByDate laws(tables());
    return timeline(s, {1, 2026y / 1 / 1, 12, Gedrag::direct}, laws);
}

double other_income_in_march(const Timeline& t)
{
    double sum = 0;
    for (const MoneyEvent& e : t.events)
        if (e.kind == EventKind::ander_inkomen && e.about == 2026y / 3 / 1) sum += e.amount;
    return sum;
}

double settled_over(const Timeline& t, int year)
{
    for (const ToeslagYear& y : t.years)
        if (y.year == year) return y.tax_settled;
    return std::nan("");
}

} // namespace

TEST_CASE("a WW of 22.000 beside a job: 35,75 percent withheld, little to settle")
{
    // A month is paid without its holiday pay: 22.000 / 12 / 1,08 = 1.697,53; the row of the month table is 1.696,50,
    // of which 12 x 1.696,50 x 0,3575 = 7.277,99, so 7.277 / 12 = 606,42 is withheld where the employer applies the
    // korting. With it at UWV (7.277 - 3.115) / 12 = 346,83.
    const Timeline at_work = year_of_months(job_beside(SoortInkomen::ww, 22000, true));
    CHECK(other_income_in_march(at_work) == Approx(1697.53 - 606.42).margin(0.02));
    // Over 35.469 a year 12.680 of tax; algemene heffingskorting 3.115 - 6,398 % x 5.733 = 2.748, arbeidskorting 1.462.
    // Withheld: 7.865 by UWV and 4.815 - 3.115 - 1.462 by the employer, who rounds: about 367 to pay.
    CHECK(settled_over(at_work, 2026) == Approx(-367).margin(25));
    const Timeline at_uwv = year_of_months(job_beside(SoortInkomen::ww, 22000, false));
    CHECK(other_income_in_march(at_uwv) == Approx(1697.53 - 346.83).margin(0.02));
    // The arbeidskorting that no employer applied comes back: 1.462 - 367.
    CHECK(settled_over(at_uwv, 2026) == Approx(1095).margin(25));
}
