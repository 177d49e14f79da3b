// SPDX-License-Identifier: EUPL-1.2
// Schemes of municipalities: what was published, and each shape by hand and as a property.
#include "tests/support/municipal.hpp"

#include "engine/household/household_numbers.hpp"
#include "engine/number/every_number.hpp"
#include "engine/questions/breakpoints.hpp"
#include "engine/reasons/explanation.hpp"
#include "engine/reasons/municipal_unknown.hpp"

#include "tests/support/catch.hpp"

#include <cmath>
#include <functional>

using namespace armoedeval;
using namespace armoedeval::test;
using Catch::Approx;

namespace {

/// A work week at which the net income of a month is well under, or well over, a limit of the example.
Breakdown<double> at_hours(Scenario s, double hours)
{
    s.situaties.at(1).werk.at(0).uren_per_week = hours;
    return amounts(s, 1);
}

const RegelingWet<double>& regeling(const char* gemeente, const char* id, Date date)
{
    const GemeenteWet<double>* wet = law(date).gemeente(gemeente);
    REQUIRE(wet);
    for (const RegelingWet<double>& r : wet->regelingen)
        if (r.regeling->id == id) return r;
    FAIL(gemeente << " has no " << id << " on " << to_iso(date));
    throw std::logic_error("not reached");
}

bool in_force(const std::string& gemeente, const std::string& id, Date date)
{
    for (const RegelingWet<double>& r : law(date).gemeente(gemeente)->regelingen)
        if (r.regeling->id == id) return true;
    return false;
}

/// Only one scheme of Voorbeeldstad, by refusing the others.
Scenario alleen(const std::string& id)
{
    Scenario s = voorbeeldstad();
    s.huishouden.gemeentelijk.beschikking.clear();
    for (const GemeentelijkeRegeling& r : tables().municipality("voorbeeldstad")->regelingen)
        if (r.id != id) s.huishouden.gemeentelijk.beschikking[r.id] = {.krijgt = false};
    return s;
}

} // namespace

// ---- published --------------------------------------------------------------------------------------------------
TEST_CASE("Groningen: de Premie op Werk tot en sinds 1 maart 2024, zoals de raadsbrief haar beschrijft")
{
    // Raadsbrief 78540-2024 van 3 april 2024: 300 euro na ten minste 3 jaar bijstand bij 16 uur of meer, en 900 euro na
    // zes maanden helemaal uit de uitkering; vanaf 1 maart 2024 in één keer en ambtshalve, zonder bedrag.
    const Date before = 2024y / 2 / 29, since = 2024y / 3 / 1;
    const auto& start = regeling("groningen", "premie_op_werk_bij_start", before);
    CHECK(start.getal(Waarde::bedrag) == 300);
    CHECK(start.getal(Waarde::jaren_bijstand) == 3);
    CHECK(start.getal(Waarde::uren_per_week) == 16);
    const auto& later = regeling("groningen", "premie_op_werk_na_zes_maanden", before);
    CHECK(later.getal(Waarde::bedrag) == 900);
    CHECK(later.getal(Waarde::na_maanden) == 6);
    CHECK(later.regeling->uit_bijstand);
    CHECK_FALSE(in_force("groningen", "premie_op_werk", before));
    CHECK_FALSE(in_force("groningen", "premie_op_werk_bij_start", since));
    CHECK_FALSE(in_force("groningen", "premie_op_werk_na_zes_maanden", since));
    const auto& now = regeling("groningen", "premie_op_werk", since);
    CHECK(now.onbekend(Waarde::bedrag));
    CHECK_FALSE(now.regeling->aanvragen);
}

TEST_CASE("oude bedragen van Groningen gelden alleen in hun tijd en nooit in 2026")
{
    // Cliëntenraad Groningen, Minimabeleid Q1 2016: individuele inkomenstoeslag 378, 484 en 539 euro.
    const Date then = 2016y / 6 / 1;
    const auto& toeslag = regeling("groningen", "individuele_inkomenstoeslag", then);
    CHECK(toeslag.getal(Waarde::bedrag_alleenstaande) == 378);
    CHECK(toeslag.getal(Waarde::bedrag_alleenstaande_ouder) == 484);
    CHECK(toeslag.getal(Waarde::bedrag_gehuwd) == 539);
    CHECK(toeslag.getal(Waarde::inkomensgrens) == 100);
    for (const Date date : peildatums)
        for (const RegelingWet<double>& r : law(date).gemeente("groningen")->regelingen) {
            INFO(r.regeling->id << " " << to_iso(date));
            const bool premie_of_then = r.regeling->tot.has_value();
            for (const Waarde w : {Waarde::bedrag, Waarde::bedrag_alleenstaande, Waarde::bedrag_alleenstaande_ouder,
                                   Waarde::bedrag_gehuwd, Waarde::bedrag_per_kind})
                if (date.year() >= 2026y) CHECK((premie_of_then || !r.regeling->vraagt(w) || r.onbekend(w)));
        }
    // gemeente.groningen.nl/meerkostenregeling: 400 euro in 2024. Its income test is not known, so it counts nowhere.
    const auto& meerkosten = regeling("groningen", "meerkostenregeling", 2024y / 7 / 1);
    CHECK(meerkosten.getal(Waarde::bedrag) == 400);
    CHECK(meerkosten.onbekend(Waarde::inkomensgrens));
    CHECK(regeling("groningen", "meerkostenregeling", 2025y / 1 / 1).onbekend(Waarde::bedrag));
}

TEST_CASE("de inkomensgrens is een deel van de norm, in hele centen zoals gemeenten haar drukken")
{
    // BerekenUwRecht+, normenoverzicht 1 juli 2025: alleenstaande 110 % 1.505,97, 120 % 1.642,87, 130 % 1.779,78,
    // 150 % 2.053,59; gehuwd 110 % 2.151,38, 120 % 2.346,96, 130 % 2.542,54. Velsen, 1 januari
    // 2024: 1.412,21, 1.540,60, 2.017,44 en 2.200,85.
    struct Printed {
        Date date;
        bool gehuwd;
        double deel, grens;
    };
    const GemeentelijkeRegeling plain{};
    for (const Printed& p : {Printed{2025y / 7 / 1, false, 1.1, 1505.97}, Printed{2025y / 7 / 1, false, 1.2, 1642.87},
                             Printed{2025y / 7 / 1, false, 1.3, 1779.78}, Printed{2025y / 7 / 1, false, 1.5, 2053.59},
                             Printed{2025y / 7 / 1, true, 1.1, 2151.38}, Printed{2025y / 7 / 1, true, 1.2, 2346.96},
                             Printed{2025y / 7 / 1, true, 1.3, 2542.54}, Printed{2024y / 1 / 1, false, 1.1, 1412.21},
                             Printed{2024y / 1 / 1, false, 1.2, 1540.60}, Printed{2024y / 1 / 1, true, 1.1, 2017.44},
                             Printed{2024y / 1 / 1, true, 1.2, 2200.85}}) {
        NormCase c;
        c.leefvorm = p.gehuwd ? Leefvorm::gehuwd : Leefvorm::alleenstaande;
        const double norm = bijstandsnorm(c, law(p.date).participatiewet).norm_incl;
        CHECK(inkomensgrens(plain, norm, p.deel) == Approx(p.grens).epsilon(0).margin(1e-9));
    }
}

// ---- shapes: a year by hand -----------------------------------------------------------------------------------------
TEST_CASE("Voorbeeldstad: een jaar bijstand, met de hand opgeteld")
{
    // Verzonnen tabel, 1 juli 2026, alleenstaande ouder met kinderen van 9 en 12 en bijstand sinds 2021:
    // zorgpolis 12 x 32,50 = 390; inkomenstoeslag 600; meedoenbudget 2 x 240 = 480; kwijtschelding 310 (inkomen is de
    // norm). Samen 1.780. De pas (180) is in natura en telt apart. Premies zijn eenmalig.
    const Breakdown<double> b = amounts(voorbeeldstad());
    CHECK(b.gemeentelijk == Approx(1780));
    CHECK(b.gemeentelijk_meegeteld == b.gemeentelijk);
    CHECK(b.gemeentelijk_natura == Approx(180));
    Scenario without = voorbeeldstad();
    for (const GemeentelijkeRegeling& r : tables().municipality("voorbeeldstad")->regelingen)
        without.huishouden.gemeentelijk.beschikking[r.id] = {.krijgt = false};
    const Breakdown<double> none = amounts(without);
    CHECK(b.besteedbaar - none.besteedbaar == Approx(1780));
    CHECK(b.over_na_opvang_en_werk - none.over_na_opvang_en_werk == Approx(1780));
    CHECK(none.gemeentelijk_meegeteld == 0);
    const auto once = paid_once(voorbeeldstad().huishouden, law(2026y / 7 / 1), 2026y / 7 / 1);
    REQUIRE(once);
    CHECK(once->wat == "Startpremie en Uitstroompremie");
    CHECK_FALSE(paid_once(without.huishouden, law(2026y / 7 / 1), 2026y / 7 / 1));
}

TEST_CASE("Voorbeeldstad: wat in natura is telt mee als de coach dat kiest")
{
    Scenario s = voorbeeldstad();
    s.huishouden.gemeentelijk.beschikking["stadspas"] = {.krijgt = true, .telt_mee = true};
    const Breakdown<double> b = amounts(s);
    CHECK(b.gemeentelijk == Approx(1780 + 180));
    CHECK(b.besteedbaar == Approx(amounts(voorbeeldstad()).besteedbaar + 180));
}

TEST_CASE("een stap geeft alles tot en met de grens en daarboven niets")
{
    const double norm = yearly(law(2026y / 7 / 1).participatiewet.normen->alleenstaande) / 12; // without kostendelers
    for (const std::string id : {"zorgpolis", "inkomenstoeslag"}) {
        const Scenario s = alleen(id);
        const double in_full = amounts(s).gemeentelijk;
        CHECK(in_full == (id == std::string("zorgpolis") ? 390 : 600));
        const double grens = norm * (id == std::string("zorgpolis") ? 1.2 : 1.1);
        bool below = false, above = false;
        double before = in_full;
        for (double hours = 0; hours <= 40; hours += 0.25) {
            const Breakdown<double> b = at_hours(s, hours);
            const double income = (b.loon_netto + b.teruggaaf + b.bijstand_netto - b.vrijgelaten) / 12;
            INFO(id << " " << hours << " uur, inkomen " << income << ", grens " << grens);
            CHECK(b.gemeentelijk == (income < grens + 0.005 ? in_full : 0));
            CHECK(b.gemeentelijk <= before); // more work never gives more
            before = b.gemeentelijk;
            (income <= grens ? below : above) = true;
        }
        CHECK(below);
        CHECK(above);
    }
}

TEST_CASE("op de norm zelf geeft een grens van 100 % alles, ook als bijstand het loon aanvult")
{
    Scenario s = alleen("inkomenstoeslag");
    s.huishouden.gemeentelijk.beschikking["inkomenstoeslag"] = {.krijgt = true, .inkomensgrens = 100};
    for (double hours = 0; hours <= 12; hours += 0.01) CHECK(at_hours(s, hours).gemeentelijk == 600);
}

TEST_CASE("een afbouw daalt met het aandeel van het inkomen boven de grens, zonder sprong en nooit onder nul")
{
    const Scenario s = alleen("kwijtschelding");
    const double norm = law(2026y / 7 / 1).participatiewet.normen->alleenstaande;
    double before = amounts(s).gemeentelijk;
    CHECK(before == Approx(310));
    bool part = false, nothing = false;
    for (double hours = 0; hours <= 40; hours += 0.05) {
        const Breakdown<double> b = at_hours(s, hours);
        const double above = std::max(0.0, (b.loon_netto + b.teruggaaf + b.bijstand_netto) / 12 - norm);
        const double expected = std::max(0.0, 310 - 0.8 * above * 12);
        CHECK(b.gemeentelijk == Approx(expected).epsilon(0).margin(1e-6));
        CHECK(b.gemeentelijk <= before + 1e-6);
        part = part || (b.gemeentelijk > 1 && b.gemeentelijk < 309);
        nothing = nothing || b.gemeentelijk == 0;
        before = b.gemeentelijk;
    }
    CHECK(part);
    CHECK(nothing);
}

TEST_CASE("leeftijd, kinderen, vermogen en jaren bijstand beslissen mee")
{
    const auto inkomenstoeslag = [](const std::function<void(Household&)>& change) {
        Scenario s = alleen("inkomenstoeslag");
        change(s.huishouden);
        return amounts(s).gemeentelijk;
    };
    CHECK(inkomenstoeslag([](Household&) {}) == 600);
    CHECK(inkomenstoeslag([](Household& h) { h.kinderen.clear(); }) == 480); // an alleenstaande
    CHECK(inkomenstoeslag([](Household& h) { h.volwassenen[0].bijstand_sinds = 2023y / 7 / 2; }) == 0);
    CHECK(inkomenstoeslag([](Household& h) { h.volwassenen[0].bijstand_sinds = 2023y / 7 / 1; }) == 600);
    CHECK(inkomenstoeslag([](Household& h) { h.volwassenen[0].geboren = 2005y / 7 / 2; }) == 0); // 20
    CHECK(inkomenstoeslag([](Household& h) { h.vermogen = 16000; }) == 600); // Participatiewet 2026: 16.000
    CHECK(inkomenstoeslag([](Household& h) { h.vermogen = 16000.01; }) == 0);
    const auto kindbudget = [](const std::function<void(Household&)>& change) {
        Scenario s = alleen("kindbudget");
        change(s.huishouden);
        return amounts(s).gemeentelijk;
    };
    CHECK(kindbudget([](Household&) {}) == 480);
    CHECK(kindbudget([](Household& h) { h.kinderen[0].geboren = 2022y / 7 / 2; }) == 240); // 3
    CHECK(kindbudget([](Household& h) { h.kinderen[1].geboren = 2008y / 7 / 1; }) == 240); // 18
    CHECK(kindbudget([](Household& h) { h.kinderen.clear(); }) == 0);
    CHECK(kindbudget([](Household& h) { h.vermogen = 10000.01; }) == 0);
}

TEST_CASE("zonder begin van de bijstand is een regeling die jaren vraagt onbekend, niet nul")
{
    Scenario s = alleen("inkomenstoeslag");
    s.huishouden.volwassenen[0].bijstand_sinds.reset();
    const auto unknown = unknown_schemes(s.huishouden, law(s.peildatum), s.peildatum);
    REQUIRE(unknown.size() == 1);
    CHECK(in_words(unknown[0]) == "begin van de bijstand onbekend");
}

TEST_CASE("de norm voor de grens is er met of zonder kostendelers")
{
    const auto with_housemate = [](const std::string& id) {
        Scenario s = alleen(id);
        s.huishouden.medebewoners = {{1990y / 1 / 1, true, false, false, 0, 0}};
        return s;
    };
    // A kostendeler lowers the bijstand with the norm. Of 20 hours the income is above 110 % of the lowered norm
    // (1,1 x 1.013,90) and below 120 % of the norm without kostendelers (1.703,35).
    const double income = [&] {
        const Breakdown<double> b = at_hours(with_housemate("zorgpolis"), 20);
        return (b.loon_netto + b.teruggaaf + b.bijstand_netto) / 12;
    }();
    REQUIRE(income > 1.1 * 1013.90);
    REQUIRE(income < 1703.35);
    CHECK(at_hours(with_housemate("zorgpolis"), 20).gemeentelijk == 390);
    CHECK(at_hours(with_housemate("inkomenstoeslag"), 20).gemeentelijk == 0);
}

TEST_CASE("elk getal rekent de gemeente hetzelfde uit, en de uitleg telt op")
{
    for (const Scenario& s : {voorbeeldstad(), met_brieven()})
        for (size_t i = 0; i < s.situaties.size(); ++i) {
            const Breakdown<double> plain = amounts(s, i);
            const auto lanes = net_income(as_number<Lanes>(s.huishouden), as_number<Lanes>(s.situaties[i]),
                                          law_on<Lanes>(s.peildatum, tables()), s.peildatum);
            const auto traced = traced_breakdown(s, i, traced_law(s.peildatum));
            CHECK(lanes.gemeentelijk[3] == plain.gemeentelijk);
            CHECK(same(lanes.gemeentelijk_natura[3], plain.gemeentelijk_natura));
            CHECK(traced.gemeentelijk.value == plain.gemeentelijk);
            const Step tree = explain(traced.gemeentelijk, "gemeentelijk");
            double sum = 0;
            for (const Step& part : tree.parts)
                sum += part.value *
                       (part.name == "Collectieve zorgpolis" || part.name == "Collectieve zorgverzekering voor minima"
                            ? 12
                            : 1);
            CHECK(sum == Approx(plain.gemeentelijk));
        }
}

TEST_CASE("knikpunten: elke grens die het loon kruist wordt met naam genoemd")
{
    const Scenario s = voorbeeldstad();
    const Breakpoints found = breakpoints(s, 2, Axis::uren, 0, 40, tables());
    CHECK(found.check.holds());
    // At 1.10 and 1.20 of the norm (1.561,41 and 1.703,35 net a month), and where the pas ends at 1.30 (1.845,30).
    const auto named = [&](const std::string& scheme, double per_month) {
        return std::any_of(found.points.begin(), found.points.end(), [&](const Breakpoint& p) {
            return p.kind == Breakpoint::Kind::jump && std::abs(p.change - per_month) < 0.005 &&
                   p.parts.front().amount == "gemeentelijk" && p.parts.front().cause &&
                   p.parts.front().cause->what.find("(" + scheme + ")") != std::string::npos;
        });
    };
    CHECK(named("Individuele inkomenstoeslag", -50));
    CHECK(named("Collectieve zorgpolis", -32.5));
    CHECK(named("Meedoenbudget voor kinderen", -40));
    REQUIRE(found.in_kind.size() == 1);
    CHECK(found.in_kind[0].change == Approx(-180));
    CHECK(found.in_kind[0].cause->what.find("inkomensgrens (Stadspas) (1.845,30)") != std::string::npos);
    const Breakdown<double> there = at_hours(s, found.in_kind[0].at);
    CHECK((there.loon_netto + there.teruggaaf) / 12 == Approx(1845.30).epsilon(0).margin(0.02));
}

TEST_CASE("willekeurige huishoudens in Voorbeeldstad: alleen de gemeente verandert, binnen haar grenzen")
{
    using B = Breakdown<double>;
    int some = 0;
    for (const Case& c : random_cases(1980, 300)) {
        Case moved = c;
        moved.household.gemeentelijk.gemeente = "voorbeeldstad";
        INFO(in_json(moved));
        const B before = amounts_of(c), after = amounts_of(moved);
        CHECK(differences(before, after,
                          {&B::gemeentelijk, &B::gemeentelijk_meegeteld, &B::gemeentelijk_natura, &B::besteedbaar,
                           &B::over_na_opvang_en_werk, &B::in_de_hand, &B::blijft_over}) == "");
        // 12 x 65 for a couple, 680, 240 for a child, 310.
        const double most = 12 * 65 + 680 + 240.0 * static_cast<double>(c.household.kinderen.size()) + 310;
        CHECK((after.gemeentelijk >= 0 && after.gemeentelijk <= most));
        CHECK((after.gemeentelijk_natura == 0 || after.gemeentelijk_natura == 180));
        if (is_computed(before.besteedbaar)) {
            CHECK(close(after.besteedbaar - before.besteedbaar, after.gemeentelijk_meegeteld));
            CHECK(close(after.over_na_opvang_en_werk - before.over_na_opvang_en_werk, after.gemeentelijk_meegeteld));
        }
        const auto traced = net_income(as_number<Traced>(moved.household), as_number<Traced>(moved.situation),
                                       traced_law(c.date), c.date);
        CHECK(traced.gemeentelijk.value == after.gemeentelijk);
        some += after.gemeentelijk > 0;
    }
    CHECK(some > 50);
}
