// SPDX-License-Identifier: EUPL-1.2
// What was received earlier in the year, by hand. The amounts of 2026 are those of timeline_calendar_test.cpp: gross
// bijstand 1.777,302 a month until July and 1.805,2555 from July, net 1.401,50 and 1.419,46.
#include "tests/support/calendar_lines.hpp"

#include "tests/support/catch.hpp"

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

/// Bijstand since a day, and nothing that changes.
Scenario in_bijstand_since(Date day)
{
    Scenario s = owner_at_15_euro();
    s.huishouden.volwassenen[0].bijstand_sinds = day;
    s.situaties[1].werk.clear();
    return s;
}

} // namespace

TEST_CASE("eerder dit jaar: vijf maanden loon en daarna bijstand zijn samen het jaarinkomen")
{
    Scenario s = in_bijstand_since(2026y / 6 / 1);
    s.huishouden.eerder_dit_jaar = {{0, std::nullopt, 13000, 2100}};
    const Timeline t = worked_out(s, 2026y / 9 / 1);
    // 13.000 + 1.777,302 + 6 x 1.805,2555
    CHECK(t.years[0].toetsingsinkomen == 25608.84);
    CHECK(t.years[0].estimate_to_report == 25609);
    // 35,75 % x 25.608,83 = 9.155,16 less 3.115 and 996 + 31,009 % x 1.035 = 1.316,94: 4.723,22 due. Withheld: 2.100
    // and 12.608,83 - 1.401,50 - 6 x 1.419,46 = 2.690,57.
    CHECK(t.years[0].tax_settled == Approx(67.35).margin(0.02));
    // Another household of the same bijstand that did not tell: as if it were so all year, and it says so.
    s.huishouden.eerder_dit_jaar.reset();
    const Timeline untold = worked_out(s, 2026y / 9 / 1);
    CHECK(untold.years[0].toetsingsinkomen == 21495.35); // 6 x 1.777,302 + 6 x 1.805,2555
    CHECK(std::any_of(untold.voorbehouden.begin(), untold.voorbehouden.end(),
                      [](const Voorbehoud& v) { return v.wat == "wat eerder in 2026 is ontvangen" && v.onzeker; }));
}

TEST_CASE("eerder dit jaar: niets is ook opgegeven, en een uitkering geeft geen arbeidskorting")
{
    Scenario s = in_bijstand_since(2026y / 6 / 16);
    s.huishouden.eerder_dit_jaar.emplace();
    // Half of June, then six months.
    CHECK(worked_out(s, 2026y / 9 / 1).years[0].toetsingsinkomen == Approx(0.5 * 1777.302 + 6 * 1805.255).margin(0.01));
    s.huishouden.volwassenen[0].bijstand_sinds = 2026y / 6 / 1;
    s.huishouden.eerder_dit_jaar = {{0, SoortInkomen::ww, 13000, 2100}};
    const Timeline t = worked_out(s, 2026y / 9 / 1);
    CHECK(t.years[0].toetsingsinkomen == 25608.84);
    // As above without the arbeidskorting of 1.316,94.
    CHECK(t.years[0].tax_settled == Approx(67.35 - 1316.94).margin(0.02));
    // Alimony for a child is no income.
    s.huishouden.eerder_dit_jaar = {{0, SoortInkomen::kinderalimentatie, 1250, 0}};
    CHECK(worked_out(s, 2026y / 9 / 1).years[0].toetsingsinkomen == Approx(1777.302 + 6 * 1805.255).margin(0.01));
}

TEST_CASE("eerder dit jaar: wat naast bijstand van eerder is ontvangen, ging ervan af")
{
    // Bijstand since 2021; 2.400 of untaxed alimony from January to July is 400 a month less bijstand in six months,
    // and bijstand has that tax less. A year in which nothing came before July is the year of kalender 1.
    Scenario s = in_bijstand_since(2021y / 3 / 1);
    s.peildatum = 2026y / 7 / 1;
    s.huishouden.eerder_dit_jaar.emplace();
    CHECK(worked_out(s, 2026y / 9 / 1).years[0].toetsingsinkomen == 21495.35);
    s.huishouden.eerder_dit_jaar = {{0, SoortInkomen::kinderalimentatie, 2400, 0}};
    // (1.401,50 - 400) x 12 = 12.018: gross (12.018 - 3.115) / 64,25 % = 13.856,81, a twelfth is 1.154,734.
    CHECK(worked_out(s, 2026y / 9 / 1).years[0].toetsingsinkomen == Approx(6 * 1154.734 + 6 * 1805.255).margin(0.05));
    CHECK(worked_out(s, 2027y / 2 / 1).years[0].toetsingsinkomen ==
          worked_out(in_bijstand_since(2021y / 3 / 1), 2027y / 2 / 1).years[0].toetsingsinkomen);
}
