// SPDX-License-Identifier: EUPL-1.2
// What holds for every income: direction, bounds, no jump but at the notches that the acts make. One scheme at a time.
#include "tests/support/fixtures.hpp"

#include "engine/number/every_number.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>
#include <cmath>

using namespace armoedeval;
using namespace armoedeval::test;
using Catch::Approx;

namespace {

constexpr double cent = 0.01;

} // namespace

TEST_CASE("zorgtoeslag: daalt met het inkomen, van het maximum tot 24 euro op de inkomensgrens (Wzt art. 2)")
{
    for (const Date date : new_years)
        for (const bool partner : both) {
            const PublishedYear& p = published_year(date);
            CAPTURE(to_iso(date), partner);
            const Amount amount = zorgtoeslag_per_jaar(date, {0, 0, partner, true});
            const double end = p.zorgtoeslag_inkomensgrens.of(partner);
            CHECK((amount(0) == p.zorgtoeslag_maximum.of(partner) && amount(end) == 24));
            CHECK(rises(amount, {0, 60000}) == nowhere);
            CHECK(outside(amount, {0, 60000}, 0, p.zorgtoeslag_maximum.of(partner)) == nowhere);
            CHECK(jumps(amount, {0, 60000}, 1) == Places{end}); // Awir art. 14 lid 5: nothing below 24 euro
            CHECK(jumps(amount, {30000, 30200, cent}, 1) == nowhere);
            const double limit = p.vermogensgrens.of(partner); // Wzt art. 3
            CHECK(zorgtoeslag_per_jaar(date, {0, limit, partner, true})(0) > 1400);
            CHECK(zorgtoeslag_per_jaar(date, {0, limit + cent, partner, true})(0) == 0);
        }
}

TEST_CASE("zorgtoeslag: de helft met een onverzekerde partner (Wzt art. 2 lid 4), per maand een twaalfde naar beneden")
{
    for (const Date date : new_years)
        for (double income = 0; income < 55000; income += 137) {
            const auto of = [&](bool insured) {
                return zorgtoeslag<double>({income, 0, true, insured}, law(date).zorgtoeslag, law(date).awir);
            };
            CAPTURE(to_iso(date), income);
            if (of(true).per_jaar >= 50) CHECK(std::abs(of(false).per_jaar - of(true).per_jaar / 2) <= 1);
            // 2024: of the exact year (standaardpremie 1.987, 4,256 and 13,67 %: Stcrt. 2023, 32413; Stb. 2022, 472)
            const double exact = 2 * 1987 - 0.04256 * 26819 - 0.1367 * std::max(income - 26819, 0.0);
            const double year = date.year() == 2024y && of(true).per_jaar > 0 ? exact : of(true).per_jaar;
            CHECK(of(true).per_maand == std::floor(year / 12 + 1e-9));
        }
}

TEST_CASE("kindgebonden budget: van het maximum naar nul, met één sprong: van 24 euro naar niets (Wkgb art. 2)")
{
    Chance chance(2001);
    for (int i = 0; i < 60; ++i) {
        const Date date = chance.one_of<Date>({new_years.begin(), new_years.end()});
        const PublishedYear& p = published_year(date);
        const bool partner = chance.yes(50);
        const std::vector<int> ages = random_ages(chance, 1);
        const double top = kgb_maximum(p, ages, partner), threshold = p.kgb_drempel.of(partner);
        CAPTURE(to_iso(date), partner, ages);
        const Amount amount = kgb_per_jaar(date, {0, 0, partner, ages});
        const double end = std::floor(threshold + (top - 23.5) / p.kgb_percentage);
        CHECK(amount(threshold) == top);
        CHECK(rises(amount, {0, 350000, 10}) == nowhere);
        CHECK(outside(amount, {0, 350000, 10}, 0, top) == nowhere);
        CHECK(jumps(amount, {threshold - 50, end + 200}, 1) == Places{end});
        CHECK(jumps(amount, {threshold + 3000, threshold + 3020, cent}, 1) == nowhere);
        CHECK(amount(threshold + 10000) == nearly(std::max(top - 10000 * p.kgb_percentage, 0.0), 0.51));
        const double limit = p.vermogensgrens.of(partner); // art. 1 lid 4
        CHECK(kgb_per_jaar(date, {0, limit, partner, ages})(0) == top);
        CHECK(kgb_per_jaar(date, {0, limit + cent, partner, ages})(0) == 0);
    }
}

TEST_CASE(
    "kindgebonden budget, kinderbijslag: de volgorde van kinderen doet niet ter zake, 18 en ongeboren tellen niet")
{
    Chance chance(2002);
    for (int i = 0; i < 300; ++i) {
        const Date date = chance.one_of<Date>({peildatums.begin(), peildatums.end()});
        const double income = chance.cents(0, 80000);
        const bool partner = chance.yes(50);
        std::vector<int> ages = random_ages(chance, 0);
        const double kgb = kgb_per_jaar(date, {0, 0, partner, ages})(income);
        ages.insert(ages.end(), {18, -1, 23});
        chance.shuffle(ages);
        CAPTURE(to_iso(date), ages, income);
        CHECK(kgb_per_jaar(date, {0, 0, partner, ages})(income) == kgb);

        std::vector<KinderbijslagKind> children;
        for (const int age : ages) children.push_back({age, chance.yes(20)});
        const double expected = expected_kinderbijslag(children, date);
        CHECK(kinderbijslag(children, law(date).kinderbijslag) == nearly(expected));
        chance.shuffle(children);
        CHECK(kinderbijslag(children, law(date).kinderbijslag) == nearly(expected));
    }
}

TEST_CASE("huurtoeslag: daalt met het inkomen, met één sprong: van 2 euro naar niets (Wht art. 16-21)")
{
    Chance chance(2003);
    for (int i = 0; i < 90; ++i) {
        const Date date = new_years[static_cast<size_t>(i % 3)];
        const HuurtoeslagCase<double> c = random_tenants(chance, date);
        const Amount amount = huurtoeslag_by_income(date, c);
        CAPTURE(to_iso(date), c.personen, c.oudste_leeftijd, c.kale_huur, c.servicekosten, c.heeft_kind, c.vermogen);
        CHECK(rises(amount, {0, 70000}) == nowhere);
        CHECK(outside(amount, {0, 70000}, 0, c.kale_huur) == nowhere);
        const Places notch = jumps(amount, {0, 70000}, 1);
        CHECK(notch.size() == (amount(0) > 0 ? 1u : 0u));
        for (const double last : notch) CHECK((amount(last) == 2 && amount(last + 1) == 0));
        CHECK(jumps(amount, {28000, 28100, cent}, amount(28000) > 10 ? 1 : 2) == nowhere);
    }
}

TEST_CASE("huurtoeslag: stijgt met de huur, tot de maximale huur, daarboven tot 2026 niets (Wht art. 13)")
{
    Chance chance(2004);
    for (int i = 0; i < 150; ++i) {
        const Date date = new_years[static_cast<size_t>(i % 3)];
        HuurtoeslagCase<double> c = random_tenants(chance, date);
        c.toetsingsinkomen = chance.cents(0, 40000);
        c.servicekosten = 0;
        const bool is_2026 = date >= 2026y / 1 / 1;
        const bool young = c.oudste_leeftijd < (is_2026 ? 21 : 23) && !c.heeft_kind && !c.aangepaste_woning;
        const PublishedYear& p = published_year(date);
        const double limit = young ? p.maximale_huur_jong : p.maximale_huur;
        const Amount amount = huurtoeslag_by_rent(date, c);
        CAPTURE(to_iso(date), c.personen, c.oudste_leeftijd, c.toetsingsinkomen, c.heeft_kind, c.aangepaste_woning);
        CHECK(falls(amount, {100, limit - 0.5, 0.5}) == nowhere);
        CHECK(jumps(amount, {100, limit - 0.5, 0.5}, 2) == nowhere);
        CHECK(amount(limit) >= amount(limit - 0.5));
        const double half_way = amount(0.7 * limit);
        c.servicekosten = 48.01; // art. 5: service costs count to 48 euro, from 2026 not at all
        CHECK(huurtoeslag_by_rent(date, c)(0.7 * limit) == (is_2026 ? half_way : amount(0.7 * limit + 48)));
        const double above = is_2026 ? amount(limit) : 0;
        CHECK(outside(amount, {limit + cent, 1500, 0.5}, above, above) == nowhere);
    }
}

TEST_CASE("huurtoeslag: de gepubliceerde maxima, en niets boven de vermogensgrens (Awir art. 7 lid 3)")
{
    for (const Date date : new_years)
        for (const int persons : {1, 2, 3, 5}) {
            const PublishedYear& p = published_year(date);
            HuurtoeslagCase<double> c = tenants_at_the_top(date, persons);
            const double top = std::floor(p.huurtoeslag_maximum[static_cast<size_t>(std::min(persons, 3) - 1)]);
            CAPTURE(to_iso(date), persons);
            CHECK(huurtoeslag_of(date, c) == top);
            for (const bool partner : both) {
                c.toeslagpartner = partner;
                c.vermogen = p.vermogensgrens_huurtoeslag * (partner ? 2 : 1);
                CHECK(huurtoeslag_of(date, c) == top);
                c.vermogen += cent;
                CHECK(huurtoeslag_of(date, c) == 0);
            }
        }
    HuurtoeslagCase<double> young{0, 600, 0, 0, 1, 20, false, false, false, false}; // 2026, all under 21: part A only
    CHECK(huurtoeslag_of(2026y / 1 / 1, young) == 295);
    young.personen = 2;
    CHECK((huurtoeslag_of(2026y / 1 / 1, young) == 297 && huurtoeslag_of(2025y / 1 / 1, young) == 0));
}

TEST_CASE("huurtoeslag: de laatste 2 euro vallen weg waar de regels dat zeggen")
{
    // 2024: Proefberekening toeslagen, single parent, rent 500: 2 euro at 43.200, nothing at 43.250.
    const Amount in_2024 = huurtoeslag_by_income(2024y / 1 / 1, {0, 500, 0, 0, 2, 24, true, false, false, false});
    const Places notch = jumps(in_2024, {20000, 60000}, 1);
    CHECK((notch.size() == 1 && notch.at(0) >= 43200 && notch.at(0) < 43250));
    for (const int persons : {1, 2, 3}) {
        const Amount in_2026 = huurtoeslag_by_income(2026y / 1 / 1, tenants_at_the_top(2026y / 1 / 1, persons));
        CHECK(jumps(in_2026, {0, 70000}, 1) == Places{last_huurtoeslag_2026(persons)});
    }
    // Until 2026 (art. 19): above the ijkpunt the basishuur follows the income, and is never below that of the ijkpunt.
    Law<double> flat = law(2025y / 1 / 1);
    changed<KwadratischTable<double>>(flat.huurtoeslag.kwadratisch, [](auto& t) { t.factor_a_alleen = 0; });
    HuurtoeslagCase<double> c = tenants_at_the_top(2025y / 1 / 1, 1);
    c.toetsingsinkomen = 22701;
    CHECK(huurtoeslag(c, flat.huurtoeslag, flat.awir) == 498);
}

TEST_CASE(
    "huurtoeslag: 2024 kent een eigen basishuur en eigen factoren bij AOW-leeftijd (Wht art. 17 en 19, tekst 2024)")
{
    for (const int persons : {1, 2}) {
        const double ijkpunt = persons == 1 ? 22025 : 29325;
        HuurtoeslagCase<double> c{0, 879.66, 0, 0, persons, 70, false, true, false, false};
        CAPTURE(persons);
        // There is a part C for two persons too: the maxima with the basishuur of 187,13 or 185,32.
        for (c.toetsingsinkomen = 0; c.toetsingsinkomen <= ijkpunt; c.toetsingsinkomen += 275)
            CHECK(huurtoeslag_of(2024y / 1 / 1, c) == (persons == 1 ? 486 : 488));
        const Amount amount = huurtoeslag_by_income(2024y / 1 / 1, c);
        CHECK(rises(amount, {0, 70000}) == nowhere);
        CHECK(jumps(amount, {ijkpunt - 10, ijkpunt + 10, cent}, 1) == nowhere); // the factors meet the basishuur there
    }
}

TEST_CASE("huurtoeslag: zonder de factoren bij AOW-leeftijd is hij boven het ijkpunt niet berekend")
{
    const std::string known = "{ \"vanaf\": \"2024-01-01\", \"waarde\": 0.000000559775, \"tot\": \"2025";
    const Tables without = tables_with(
        {{"huurtoeslag.json", known, "{ \"vanaf\": \"2030-01-01\", \"waarde\": 0.000000559775, \"tot\": \"2031"}});
    const Law<double> wet = law_on<double>(2024y / 1 / 1, without);
    const auto of = [&](double income, double rent) {
        const HuurtoeslagCase<double> c{income, rent, 0, 0, 1, 70, false, true, false, false};
        return huurtoeslag(c, wet.huurtoeslag, wet.awir);
    };
    CHECK(of(22025, 879.66) == 486);
    CHECK(!is_computed(of(22026, 500)));
    CHECK(of(22026, 900.08) == 0); // above the maximal rent there is surely nothing
    CHECK(of(22026, 185) == 0);    // nor below the lowest basishuur
}

TEST_CASE("kinderopvangtoeslag: daalt alleen aan het eind van een rij, en is hoogstens 96% (Besluit bijlage I)")
{
    for (const Date date : new_years) {
        const PublishedYear& p = published_year(date);
        CAPTURE(to_iso(date));
        const Amount amount = kot_per_maand(date, {0, {{{OpvangSoort::dagopvang, 230, 20}}}});
        const Places found = jumps(amount, {0, 300000}, 0, 100);
        CHECK(found == ends_of_rows(date));
        CHECK(found.front() == p.opvang_96_tot);
        CHECK(floor_euro((0.1 + 0.7) * 10) == 8); // cents that make a whole euro but for the last bits
        CHECK(rises(amount, {0, 300000}) == nowhere);
        CHECK(amount(0) == std::floor(0.96 * 230 * p.dagopvang + 1e-9));
        CHECK(amount(p.opvang_96_tot + 0.99) == amount(0)); // the income in whole euros, downwards
        using Care = std::pmr::vector<Opvang<double>>;      // of one child: 230 hours together
        const auto most = [&](const Care& care) { return kot_per_maand(date, {0, {care}})(0); };
        CHECK(most({{OpvangSoort::bso, 250, 20}}) == std::floor(0.96 * 230 * p.bso));
        CHECK(most({{OpvangSoort::gastouder, 250, 20}}) == std::floor(0.96 * 230 * p.gastouder));
        CHECK(most({{OpvangSoort::dagopvang, 200, 20}, {OpvangSoort::dagopvang, 100, 20}}) == amount(0));
    }
}

TEST_CASE("kinderopvangtoeslag: hoogstens 96% van de kosten, en de volgorde van de kinderen doet niet ter zake")
{
    Chance chance(2005);
    for (int i = 0; i < 600; ++i) {
        const Date date = new_years[static_cast<size_t>(i % 3)];
        KinderopvangtoeslagCase<double> c = random_childcare(chance);
        const double income = chance.cents(0, 200000);
        const double amount = kot_per_maand(date, c)(income);
        CAPTURE(to_iso(date), income, c.kinderen.size());
        CHECK((amount >= 0 && amount <= 0.96 * costs(c) + 0.01));
        CHECK(rises(kot_per_maand(date, c), {income, income + 5000, 100}) == nowhere);
        chance.shuffle(c.kinderen);
        CHECK(kot_per_maand(date, c)(income) == amount);
        c.kinderen.emplace_back(); // a child without childcare
        chance.shuffle(c.kinderen);
        CHECK(kot_per_maand(date, c)(income) == amount);
    }
}

TEST_CASE("inkomstenbelasting: daalt nooit met het inkomen, springt nergens dan waar een korting ophoudt")
{
    using IB = InkomstenbelastingCase<double>;
    for (const Date date : new_years)
        for (const bool aow : both) {
            const PublishedYear& p = published_year(date);
            CAPTURE(to_iso(date), aow);
            for (const Income varies : {&IB::arbeidsinkomen, &IB::overig_inkomen}) {
                IB c;
                c.aow = aow;
                c.recht_op_iack = date.year() != 2024y || !aow; // of AOW age not known in 2024
                const Amount amount = tax(date, c, varies);
                CHECK(falls(amount, {0, 160000}) == nowhere);
                CHECK(outside(amount, {0, 160000}, 0, 160000 * 0.495) == nowhere);
                // Below the AOW-leeftijd 49,50 + 6,51 = 56,01 %; from it 15 % ouderenkorting comes on top.
                CHECK(jumps(amount, {0, p.ahk_nihil - 1}, aow ? 0.64 : 0.5601).empty());
                CHECK(jumps(amount, {p.ahk_nihil + 1, p.ark_nihil - 1}, 0.5601).empty());
                CHECK(jumps(amount, {p.ark_nihil + 1, 160000}, 0.495).empty());
                CHECK(jumps(amount, {40000, 40100, cent}, cent) == nowhere);
            }
        }
}

TEST_CASE("heffingskortingen: vorm, maximum en einde zoals gepubliceerd (Wet IB 2001 art. 8.10, 8.11)")
{
    using Out = Inkomstenbelasting<double>;
    for (const Date date : new_years)
        for (const bool aow : both) {
            const PublishedYear& p = published_year(date);
            CAPTURE(to_iso(date), aow);
            const double top = p.ahk_maximum.of(aow), fall = p.ahk_percentage.of(aow);
            const Amount ahk = credit(date, aow, &Out::algemene_heffingskorting);
            CHECK((ahk(0) == top && ahk(p.ahk_vanaf) == top && ahk(p.ahk_vanaf + 100) == nearly(top - 100 * fall)));
            CHECK(rises(ahk, {0, 160000}) == nowhere);
            CHECK(outside(ahk, {0, 160000}, 0, top) == nowhere);
            CHECK(jumps(ahk, {0, 160000}, fall) == end_of_credit(top, fall, p.ahk_vanaf, p.ahk_nihil));
            CHECK(ahk(p.ahk_nihil + cent) == 0);

            const double most = p.ark_maximum.of(aow), less = p.ark_afbouw.of(aow);
            const Amount ark = credit(date, aow, &Out::arbeidskorting);
            CHECK(falls(ark, {0, p.ark_top}) == nowhere);
            CHECK(rises(ark, {p.ark_top, 160000}) == nowhere);
            CHECK(ark(p.ark_top) == nearly(most, 1)); // the table rounds up to whole euros
            CHECK(ark(p.ark_top + 100) == nearly(most - 100 * less, 1));
            CHECK(outside(ark, {0, 160000}, 0, most) == nowhere);
            CHECK(jumps(ark, {0, p.ark_top}, aow ? 0.206 : 0.399) == nowhere); // for a moment two parts rise
            CHECK(jumps(ark, {p.ark_top, 160000}, less) == end_of_credit(most, less, p.ark_top, p.ark_nihil));
            CHECK(ark(p.ark_nihil + cent) == 0);
        }
}

TEST_CASE("heffingskortingen: combinatie, ouderen, alleenstaande ouderen, jonggehandicapt (Wet IB art. 8.14a-8.18)")
{
    using Out = Inkomstenbelasting<double>;
    using IB = InkomstenbelastingCase<double>;
    for (const Date date : new_years)
        for (const bool aow : both) {
            const PublishedYear& p = published_year(date);
            CAPTURE(to_iso(date), aow);
            const Amount iack = credit(date, aow, &Out::iack);
            CHECK(iack(p.iack_drempel) == 0);
            CHECK(falls(iack, {0, 160000}) == nowhere);
            CHECK(jumps(iack, {0, 160000}, 0.1145) == nowhere);
            if (!aow) CHECK((iack(p.iack_drempel + 100) == nearly(11.45) && iack(160000) == p.iack_maximum));

            const double born_early = tax(date, {0, 0, false, 0, true, true}, &IB::overig_inkomen)(100000);
            const double born_late = tax(date, {0, 0, false, 0, true, false}, &IB::overig_inkomen)(100000);
            const double longer = p.schijf1_voor_1946 - p.schijf1_tot; // born before 1946: a longer first bracket
            CHECK(born_late - born_early == nearly(longer * (p.tarief_schijf2 - p.tarief.of(true))));
            const IB plain{0, 10000, false, 0, aow, false, true, true};
            const auto credits = inkomstenbelasting(plain, law(date).inkomstenbelasting);
            CHECK(credits.belasting_voor_kortingen == nearly(10000 * p.tarief.of(aow)));
            CHECK(credits.jonggehandicaptenkorting == (aow ? 0 : p.jonggehandicapt)); // art. 8.16a, 8.18
            CHECK(credits.alleenstaandeouderenkorting == (aow ? p.alleenstaande_oudere : 0));

            const Amount ouderen = credit(date, aow, &Out::ouderenkorting);
            CHECK(ouderen(0) == (aow ? p.ouderenkorting_maximum : 0));
            CHECK(jumps(ouderen, {0, 160000}, 0.15) == nowhere);
            CHECK((ouderen(p.ouderenkorting_nihil - 100) > 0) == aow);
            CHECK(ouderen(p.ouderenkorting_nihil) == 0);
        }
}

TEST_CASE("loonheffing: daalt nooit met het loon, staat stil tussen de rijen en volgt de belasting van het jaar")
{
    for (const Date date : new_years)
        for (const LoonheffingCase<double>& c : payrolls()) {
            CAPTURE(to_iso(date), c.heffingskorting, c.aow, c.tabel == LoonheffingTabel::groen);
            const Amount amount = withheld(date, c);
            CHECK(falls(amount, {0, 14000}) == nowhere);
            CHECK(outside(amount, {0, 14000}, 0, 14000 * 0.495) == nowhere);
            CHECK(jumps(amount, {0, 14000}, 4.5 * 0.64 + 0.35) == nowhere); // a row, and whole euros a year
            CHECK(outside(amount, {1800, 1804.49, cent}, amount(1800), amount(1800)) == nowhere);
            LoonheffingCase<double> without = c;
            without.heffingskorting = false;
            const Amount more = [&](double wage) { return withheld(date, without)(wage) - amount(wage); };
            CHECK(outside(more, {0, 14000, 7}, 0, 14000) == nowhere);
            if (!c.heffingskorting || c.tabel != LoonheffingTabel::wit) continue;
            const Amount year = tax(date, {0, 0, false, 0, c.aow, false, false, false},
                                    &InkomstenbelastingCase<double>::arbeidsinkomen);
            const Amount off = [&](double row) { return 12 * amount(4.5 * row) - year(54 * row); };
            CHECK(outside(off, {0, 2300}, -6, 1) == nowhere); // in the taxpayer's favour, a few euros a year
        }
}

TEST_CASE("bijstandsnorm: nooit boven die van gehuwden, daalt met elke kostendeler, zonder vakantietoeslag 95%")
{
    Chance chance(2006);
    for (int i = 0; i < 900; ++i) {
        const Date date = peildatums[static_cast<size_t>(i % 6)];
        const PublishedHalfYear& p = published_half_year(date);
        NormCase c = random_norm_case(chance);
        const Bijstandsnorm<double> norm = bijstandsnorm(c, law(date).participatiewet);
        CAPTURE(to_iso(date), static_cast<int>(c.leefvorm), static_cast<int>(c.leeftijd), c.kostendelers, c.inrichting);
        CHECK((norm.norm_incl > 300 && norm.norm_incl == nearly(std::round(norm.norm_incl * 100) / 100)));
        CHECK(norm.norm_incl <= (c.leefvorm == Leefvorm::gehuwd ? p.norm_aow_gehuwd : p.norm_aow_alleenstaande));
        if (!c.inrichting) CHECK(norm.norm_excl == nearly(0.95 * norm.norm_incl, 0.00501));
        CHECK((norm.norm_excl < norm.norm_incl && norm.norm_excl >= 0.95 * norm.norm_incl - 0.006));
        ++c.kostendelers;
        const bool mixed = c.leefvorm == Leefvorm::gehuwd && c.leeftijd != c.leeftijd_partner; // 18-20 beside AOW age
        if (!c.inrichting && !mixed) CHECK(bijstandsnorm(c, law(date).participatiewet).norm_incl <= norm.norm_incl);
    }
    ParticipatiewetWet<double> wet = law(peildatums[5]).participatiewet; // art. 20 lid 4: not above the norm from 21
    changed<VerhogingJongTable<double>>(wet.verhoging_jong, [](auto& t) { t.bedrag = 1200; });
    CHECK(bijstandsnorm(young_without_parents(), wet).norm_incl == 1419.46);
    for (const auto& [date, c, norm] : published_norms()) {
        CAPTURE(to_iso(date), static_cast<int>(c.leefvorm), static_cast<int>(c.leeftijd), c.kostendelers, c.heeft_kind);
        CHECK(bijstandsnorm(c, law(date).participatiewet).norm_incl == nearly(norm));
    }
}

TEST_CASE("vrijlating: stijgt met het loon tot haar maximum, voor wie de wet noemt (Participatiewet art. 31 lid 2)")
{
    for (const Date date : peildatums)
        for (const auto soort : {Vrijlating::geen, Vrijlating::n, Vrijlating::r, Vrijlating::y, Vrijlating::z,
                                 Vrijlating::aa, Vrijlating::artikel_34a})
            for (const int age : {18, 26, 27, 40})
                for (const bool parent : both) {
                    CAPTURE(to_iso(date), static_cast<int>(soort), age, parent);
                    const Amount amount = exempted(date, {soort, age, false, parent, 0});
                    const bool refused = ((soort == Vrijlating::n || soort == Vrijlating::r) && age < 27) ||
                                         (soort == Vrijlating::r && !parent);
                    const double share = exempted_share(soort), top = refused ? 0 : vrijlating_maximum(soort, date);
                    for (const double wage : {800, 4000}) CHECK(amount(wage) == nearly(std::min(share * wage, top)));
                    if (soort == Vrijlating::artikel_34a) // lid 3: 25 % and at most 226 euro
                        CHECK(exempted(date, {soort, 70, true, parent, 0})(4000) == 226);
                    CHECK(falls(amount, {0, 4000, 5}) == nowhere);
                    CHECK(jumps(amount, {0, 4000, 5}, 5 * share) == nowhere);
                }
}
