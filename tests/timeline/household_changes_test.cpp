// SPDX-License-Identifier: EUPL-1.2
// A situation with a household or a home of its own: in a full year, and in the months around the change.
#include "tests/support/calendar_lines.hpp"

#include "engine/law/law.hpp"
#include "engine/number/lanes.hpp"
#include "engine/questions/answer.hpp"
#include "engine/questions/curve.hpp"
#include "tests/support/catch.hpp"

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

Adult somebody(Date born, double income)
{
    Adult v;
    v.geboren = born;
    v.recht_op_bijstand = false;
    if (income > 0) v.inkomen = {{SoortInkomen::uitkering, income, false}};
    return v;
}

/// The example of the Belastingdienst ("deel van het jaar een toeslagpartner"): 15.000 and 20.000 until 1 July.
Scenario who_part_in_july()
{
    Scenario s;
    s.titel = "Uit elkaar";
    s.peildatum = 2026y / 6 / 1;
    s.huishouden.volwassenen = {somebody(1985y / 1 / 1, 15000), somebody(1986y / 1 / 1, 20000)};
    s.situaties.resize(2);
    s.situaties[0].titel = "Samen";
    s.situaties[1].titel = "Apart";
    s.situaties[1].huishouden = s.huishouden;
    s.situaties[1].huishouden->volwassenen.pop_back();
    return s;
}

double paid_about(const Timeline& t, EventKind kind, Date about)
{
    double sum = 0;
    for (const MoneyEvent& e : t.events)
        if (e.kind == kind && e.about == about) sum += e.amount;
    return sum;
}

} // namespace

TEST_CASE("huishouden verandert: voor de maanden samen telt het jaarinkomen van beiden, daarna het eigen")
{
    const Timeline t = worked_out(who_part_in_july(), 2026y / 7 / 1);
    // The table of the Belastingdienst for partners at 35.000: 186 a month; 15.000 alone is the maximum, 129.
    // July was paid in June, to both; reported in July, the rest of the year is 57 less over five months.
    CHECK(paid_about(t, EventKind::zorgtoeslag, 2026y / 7 / 1) == 186);
    CHECK(paid_about(t, EventKind::zorgtoeslag, 2026y / 8 / 1) == 117);
    CHECK(t.years[0].voorschot == 6 * 186 + 6 * 129);
    CHECK(paid_about(t, EventKind::zorgtoeslag, 2027y / 1 / 1) == 129);
    // Who tells nothing goes on to get what both got, and pays it back.
    const Timeline silent = worked_out(who_part_in_july(), 2026y / 7 / 1, 12, Gedrag::niet);
    CHECK(paid_about(silent, EventKind::zorgtoeslag, 2026y / 12 / 1) == 186);
    CHECK(silent.years[0].asked_back >= 6 * 57 - 6);
    CHECK(t.years[0].right == Approx(6 * 186 + 6 * 129).margin(12)); // the award is in cents, a month in whole euros
    CHECK(t.years[0].toetsingsinkomen == 15000);
    CHECK(t.years[0].estimate_to_report == 15000);
    CHECK(t.years[1].toetsingsinkomen == 15000);
    const bool says_so = std::any_of(t.voorbehouden.begin(), t.voorbehouden.end(), [](const Voorbehoud& v) {
        return v.wat == "het inkomen van de partner na het vertrek" && v.onzeker;
    });
    CHECK(says_so);
    // In the month before, together.
    CHECK(paid_about(t, EventKind::zorgtoeslag, 2026y / 6 / 1) == 0); // was paid in May, before what is shown
    CHECK(worked_out(who_part_in_july(), 2026y / 8 / 1).events.front().amount != 0);
}

TEST_CASE("huishouden verandert: in een heel jaar is elke situatie die van haar eigen huishouden")
{
    const Scenario s = who_part_in_july();
    const Answer both = answer(s, tables());
    Scenario alone = s;
    alone.huishouden = *s.situaties[1].huishouden;
    alone.situaties[1].huishouden.reset();
    const Answer one = answer(alone, tables());
    for (const auto& amount : breakdown_amounts<double>) {
        INFO(amount.name);
        CHECK(same(both.situaties[1].per_jaar.*amount.member, one.situaties[1].per_jaar.*amount.member));
    }
    CHECK(both.situaties[0].per_jaar.toetsingsinkomen == 35000);
    CHECK(both.situaties[1].per_jaar.toetsingsinkomen == 15000);
    CHECK(both.situaties[1].toeslagpartner.wie == Toeslagpartner::Wie::niemand);
}

TEST_CASE("huishouden verandert: een andere woning in een situatie, met haar huurtoeslag, curve en huur per maand")
{
    Scenario s = owner_at_15_euro();
    s.situaties[1].woning = Home{.soort = SoortWoning::huur, .kale_huur = 640};
    Scenario rents = s;
    rents.huishouden.woning = s.situaties[1].woning;
    rents.situaties[1].woning.reset();
    const Answer moved = answer(s, tables()), there = answer(rents, tables());
    CHECK(moved.situaties[1].per_jaar.huurtoeslag > 0);
    CHECK(moved.situaties[1].per_jaar.huurtoeslag == there.situaties[1].per_jaar.huurtoeslag);
    CHECK(moved.situaties[0].per_jaar.huurtoeslag == 0);
    const Law<Lanes> lanes = law_on<Lanes>(s.peildatum, tables());
    CHECK(curve(s, 1, lanes, 0, 40, 1).of(&Breakdown<double>::huurtoeslag) ==
          curve(rents, 1, lanes, 0, 40, 1).of(&Breakdown<double>::huurtoeslag));
    const Timeline t = worked_out(s, 2026y / 9 / 1);
    CHECK(paid_about(t, EventKind::huur, 2026y / 8 / 1) == 0);
    CHECK(paid_about(t, EventKind::huur, 2026y / 9 / 1) == -640);
    CHECK(paid_about(t, EventKind::huurtoeslag, 2026y / 10 / 1) > 0); // reported in September
}

TEST_CASE("huishouden verandert: een partner die werkt telt zolang hij er is")
{
    // Of a couple in bijstand the partner leaves on 1 September; the applicant's norm is that of one person.
    Scenario s = owner_at_15_euro();
    s.situaties[1].werk.clear();
    s.situaties[1].huishouden = s.huishouden;
    Adult partner;
    partner.geboren = 1986y / 1 / 1;
    s.huishouden.volwassenen.push_back(partner);
    const Timeline t = worked_out(s, 2026y / 9 / 1);
    // 95 % of 2.027,79 and of 1.419,46.
    CHECK(paid_about(t, EventKind::bijstand, 2026y / 8 / 1) == 1926.40);
    CHECK(paid_about(t, EventKind::bijstand, 2026y / 9 / 1) == 1348.49);
    // And back: who comes to live here makes the norm that of a couple.
    Scenario together = s;
    std::swap(together.huishouden, *together.situaties[1].huishouden);
    together.situaties[1].huishouden->gemeentelijk = {};
    const Timeline u = worked_out(together, 2026y / 9 / 1);
    CHECK(paid_about(u, EventKind::bijstand, 2026y / 8 / 1) == 1348.49);
    CHECK(paid_about(u, EventKind::bijstand, 2026y / 9 / 1) == 1926.40);
    // In the year after nothing is left of who was not there.
    CHECK(t.years[1].toetsingsinkomen == Approx(12 * 1805.255).margin(0.01));
}

TEST_CASE("verjaardagen: een zoon wordt 27 en telt dan als kostendeler, en dat is gezegd")
{
    // Of a household of two who share costs each has 50 % of the couple's norm: 2.027,79 / 2 = 1.013,90; 95 % is 963,20
    // or, with the next half year's cent, 963,21 (Participatiewet art. 22a).
    Scenario s = owner_at_15_euro();
    s.situaties[1].werk.clear();
    s.huishouden.volwassenen[0].geboren = 1970y / 1 / 1;
    Housemate son;
    son.geboren = 1999y / 10 / 15;
    son.relatie = Relatie::kind;
    s.huishouden.medebewoners = {son};
    const Timeline t = worked_out(s, 2026y / 9 / 1);
    CHECK(says(t, "2026-10-15", "medebewoner 1 wordt 27"));
    CHECK(says(t, "2026-10-15", "art. 19a en 22a"));
    CHECK(paid_about(t, EventKind::bijstand, 2026y / 10 / 1) == 1348.49);
    CHECK(paid_about(t, EventKind::bijstand, 2026y / 11 / 1) == Approx(963.21).margin(0.011));
    // The full year says that it will not last.
    const auto said = [](const Scenario& of) {
        const std::vector<Voorbehoud> list = answer(of, tables()).situaties[0].voorbehouden;
        return std::any_of(list.begin(), list.end(),
                           [](const Voorbehoud& v) { return v.wat == "medebewoner 1 wordt 27 op 15 oktober 2026"; });
    };
    CHECK(said(s));
    s.huishouden.medebewoners[0].geboren = 1999y / 6 / 15; // is 27 already
    CHECK_FALSE(said(s));
}

TEST_CASE("verjaardagen: het jongste kind wordt 18, en het hele jaar zegt dat het niet zo blijft")
{
    Scenario s = owner_at_15_euro();
    s.peildatum = 2026y / 12 / 1;
    s.huishouden.kinderen.resize(1);
    s.huishouden.kinderen[0].geboren = 2009y / 2 / 14;
    const auto says_when = [](const Scenario& of, const std::string& what) {
        const std::vector<Voorbehoud> list = answer(of, tables()).situaties[1].voorbehouden;
        return std::any_of(list.begin(), list.end(), [&](const Voorbehoud& v) { return v.wat == what; });
    };
    CHECK(says_when(s, "kind 1 wordt 18 op 14 februari 2027"));
    s.huishouden.kinderen[0].geboren = 2008y / 2 / 29; // a year older on 1 March
    s.peildatum = 2025y / 12 / 1;
    CHECK(says_when(s, "kind 1 wordt 18 op 1 maart 2026"));
    s.huishouden.kinderen[0].geboren = 2012y / 2 / 14;
    CHECK_FALSE(says_when(s, "kind 1 wordt 18 op 14 februari 2030"));
}
