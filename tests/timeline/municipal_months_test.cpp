// SPDX-License-Identifier: EUPL-1.2
// Schemes of a municipality in the months around a change: reviews, payments once a year, premiums.
#include "tests/support/municipal.hpp"

#include "engine/actions/actions.hpp"
#include "engine/timeline/calendar.hpp"

#include "engine/timeline/laws_by_date.hpp"
#include "engine/timeline/timeline.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

Timeline months_of(const Scenario& s, size_t situation, Date start, int months = 24)
{
    static LawsByDate laws(tables());
    return timeline(s, {situation, start, months, Gedrag::direct}, laws);
}

/// What came of a scheme in a month; euros.
double came(const Timeline& t, const std::string& title, Date month)
{
    double sum = 0;
    for (const MoneyEvent& e : t.events)
        if (e.what == title && first_of_month(e.day) == month) sum += e.amount;
    return sum;
}

bool tells(const Timeline& t, Date day, const std::string& words)
{
    return std::any_of(t.status.begin(), t.status.end(),
                       [&](const StatusChange& c) { return c.day == day && c.what.find(words) != std::string::npos; });
}

bool reserves(const Timeline& t, const std::string& words)
{
    return std::any_of(t.voorbehouden.begin(), t.voorbehouden.end(),
                       [&](const Voorbehoud& v) { return (v.wat + ": " + v.waarom).find(words) != std::string::npos; });
}

} // namespace

TEST_CASE("een maandbedrag loopt door tot de toetsmaand en stopt dan")
{
    // Zorgpolis: toets in januari. Werk vanaf 1 oktober 2026 met een inkomen boven 120 %: tot en met december nog
    // 32,50 per maand, vanaf januari 2027 niets meer.
    const Scenario s = voorbeeldstad();
    const Timeline t = months_of(s, 3, 2026y / 10 / 1);
    const std::string title = "Collectieve zorgpolis";
    for (const Date month : {2026y / 9 / 1, 2026y / 10 / 1, 2026y / 12 / 1}) CHECK(came(t, title, month) == 32.5);
    for (const Date month : {2027y / 1 / 1, 2027y / 2 / 1, 2028y / 1 / 1}) CHECK(came(t, title, month) == 0);
    CHECK(tells(t, 2027y / 1 / 1, "Collectieve zorgpolis stopt bij de toets van januari"));
    CHECK_FALSE(tells(t, 2026y / 10 / 1, "Collectieve zorgpolis"));
}

TEST_CASE("wie na de toets begint houdt het maandbedrag tot de volgende toets")
{
    const Scenario s = voorbeeldstad();
    const Timeline t = months_of(s, 3, 2026y / 1 / 15, 24); // the review of January looked at December
    CHECK(came(t, "Collectieve zorgpolis", 2026y / 12 / 1) == 32.5);
    CHECK(came(t, "Collectieve zorgpolis", 2027y / 1 / 1) == 0);
}

TEST_CASE("wat één keer per jaar komt, komt in zijn maand en niet meer als het inkomen van de maand ervoor te hoog was")
{
    const Scenario s = voorbeeldstad();
    const std::string title = "Individuele inkomenstoeslag"; // november
    const Timeline staying = months_of(s, 1, 2026y / 10 / 1);
    const Timeline work = months_of(s, 3, 2026y / 11 / 1); // October was still bijstand
    CHECK(came(work, title, 2026y / 10 / 1) == 0);
    CHECK(came(work, title, 2026y / 11 / 1) == 600);
    CHECK(came(work, title, 2027y / 11 / 1) == 0);
    CHECK(tells(work, 2027y / 11 / 1, "Individuele inkomenstoeslag stopt bij de toets van november"));
    // 16 uur, aangevuld tot de norm: de toeslag blijft komen.
    CHECK(came(staying, title, 2026y / 11 / 1) == 600);
    CHECK(came(staying, title, 2027y / 11 / 1) == 600);
}

TEST_CASE("premies komen één keer: bij de start, en na zes maanden zonder bijstand")
{
    const Scenario s = voorbeeldstad();
    const Timeline part = months_of(s, 1, 2026y / 10 / 1); // 16 uur: bijstand goes on
    CHECK(came(part, "Startpremie", 2026y / 10 / 1) == 400);
    CHECK(came(part, "Uitstroompremie", 2027y / 4 / 1) == 0);
    const Timeline full = months_of(s, 3, 2026y / 10 / 1); // 36 uur: no bijstand any more
    CHECK(came(full, "Startpremie", 2026y / 10 / 1) == 400);
    CHECK(came(full, "Uitstroompremie", 2027y / 4 / 1) == 800);
    double all = 0;
    for (const MoneyEvent& e : full.events) all += e.kind == EventKind::premie ? e.amount : 0;
    CHECK(all == 1200);
    // A premium is no means: the bijstand of the month is what it is without one.
    Scenario without = s;
    without.huishouden.gemeentelijk.beschikking["startpremie"] = {.krijgt = false};
    const Timeline plain = months_of(without, 1, 2026y / 10 / 1);
    const auto bijstand = [](const Timeline& t) {
        double sum = 0;
        for (const MoneyEvent& e : t.events) sum += e.kind == EventKind::bijstand ? e.amount : 0;
        return sum;
    };
    CHECK(bijstand(plain) == bijstand(part));
}

TEST_CASE("een premie vraagt jaren bijstand, uren en een begin")
{
    Scenario s = voorbeeldstad();
    s.situaties[1].werk[0].uren_per_week = 11.5; // asks 12
    CHECK(came(months_of(s, 1, 2026y / 10 / 1), "Startpremie", 2026y / 10 / 1) == 0);
    s.situaties[1].werk[0].uren_per_week = 12;
    CHECK(came(months_of(s, 1, 2026y / 10 / 1), "Startpremie", 2026y / 10 / 1) == 400);
    s.huishouden.volwassenen[0].bijstand_sinds = 2025y / 10 / 2; // asks a year
    CHECK(came(months_of(s, 1, 2026y / 10 / 1), "Startpremie", 2026y / 10 / 1) == 0);
    Scenario working = voorbeeldstad();
    working.situaties[0].werk = working.situaties[1].werk; // already 16 hours: nothing begins
    CHECK(came(months_of(working, 2, 2026y / 10 / 1), "Startpremie", 2026y / 10 / 1) == 0);
}

TEST_CASE("Groningen: wie vóór 1 maart 2024 begon kreeg 300 euro en na zes maanden 900")
{
    // Raadsbrief 78540-2024. Bijstand sinds 2019, 36 uur vanaf 1 februari 2024.
    Scenario s = met_brieven();
    s.peildatum = 2024y / 1 / 1;
    s.huishouden.gemeentelijk.beschikking.clear();
    const std::string first = "Premie op Werk, bij de start", second = "Premie op Werk, na zes maanden zonder bijstand";
    const Timeline before = months_of(s, 2, 2024y / 2 / 1);
    CHECK(came(before, first, 2024y / 2 / 1) == 300);
    CHECK(came(before, second, 2024y / 8 / 1) == 900);
    const Timeline since = months_of(s, 2, 2024y / 3 / 1);
    CHECK(came(since, first, 2024y / 3 / 1) == 0);
    CHECK(came(since, second, 2024y / 9 / 1) == 0);
    CHECK(reserves(since, "Premie op Werk (bedrag en voorwaarden onbekend)"));
    CHECK_FALSE(reserves(before, "Premie op Werk (bedrag"));
    // With the letter, it comes.
    s.huishouden.volwassenen[0].bijstand_sinds = 2021y / 2 / 2; // not yet three years on 1 February
    CHECK(came(months_of(s, 2, 2024y / 2 / 1), first, 2024y / 2 / 1) == 0);
}

TEST_CASE("premies boven het maximum van de wet worden genoemd")
{
    // Participatiewet art. 31 lid 2 onder j: 3.446 euro in 2026.
    Scenario s = voorbeeldstad();
    CHECK_FALSE(reserves(months_of(s, 3, 2026y / 7 / 1), "de premies van 2026"));
    s.huishouden.gemeentelijk.beschikking["startpremie"] = {.krijgt = true, .bedrag = 3446.0};
    CHECK_FALSE(reserves(months_of(s, 1, 2026y / 7 / 1), "de premies van 2026"));
    s.huishouden.gemeentelijk.beschikking["startpremie"] = {.krijgt = true, .bedrag = 3446.01};
    CHECK(reserves(months_of(s, 1, 2026y / 7 / 1), "de premies van 2026: zijn samen meer dan 3.446 euro"));
    s.huishouden.volwassenen[0].geboren = 2000y / 1 / 1;
    CHECK(reserves(months_of(s, 1, 2026y / 7 / 1), "een premie onder de 27 jaar"));
}

TEST_CASE("een jaarbedrag waarvan de maand niet bekend is staat niet in de maanden, en dat wordt gezegd")
{
    Scenario s = met_brieven();
    s.huishouden.gemeentelijk.beschikking["individuele_inkomenstoeslag"].maand = 3;
    const std::string title = "Individuele inkomenstoeslag";
    CHECK(came(months_of(s, 1, 2026y / 9 / 1), title, 2027y / 3 / 1) == 510);
    CHECK_FALSE(reserves(months_of(s, 1, 2026y / 9 / 1), title + ": komt één keer per jaar"));
    s.huishouden.gemeentelijk.beschikking["individuele_inkomenstoeslag"].maand.reset();
    const Timeline t = months_of(s, 1, 2026y / 9 / 1);
    for (const MoneyEvent& e : t.events) CHECK(e.what != title);
    CHECK(reserves(t, title + ": komt één keer per jaar"));
}

TEST_CASE("doen: aanvragen wat aangevraagd moet worden, en vragen wat niemand publiceerde")
{
    LawsByDate laws(tables());
    const Scenario known = voorbeeldstad();
    const ActionList list = actions(known, {3, 2026y / 10 / 1, 24, Gedrag::direct}, laws, 2026y / 7 / 1);
    const auto asks = [&](const std::string& what) {
        return std::find_if(list.actions.begin(), list.actions.end(), [&](const Action& a) { return a.what == what; });
    };
    const auto premie = asks("Uitstroompremie aanvragen");
    REQUIRE(premie != list.actions.end());
    CHECK(premie->cost_of_forgetting == 800);
    CHECK(premie->before == 2027y / 4 / 30);
    CHECK(premie->with_whom == "Gemeente Voorbeeldstad");
    CHECK(asks("Startpremie aanvragen") == list.actions.end()); // comes by itself
    CHECK(list.to_ask.size() == 1);                             // only what no municipality tells
    const ActionList unknown = actions(met_brieven(), {2, 2026y / 9 / 1, 24, Gedrag::direct}, laws, 2026y / 7 / 1);
    const auto mentions = [&](const std::string& text) {
        return std::find(unknown.to_ask.begin(), unknown.to_ask.end(), text) != unknown.to_ask.end();
    };
    CHECK(mentions("Stadjerspas: inkomensgrens onbekend"));
    CHECK(mentions("Premie op Werk: bedrag en voorwaarden onbekend"));
    CHECK_FALSE(mentions("Kwijtschelding van belasting van gemeente en waterschap: bedrag onbekend"));
}
