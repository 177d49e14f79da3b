// What a household pays: the way to work, childcare that follows from the work, fixed costs; and the edges of a
// household: co-parents, a partner without a right, the allowance for alleenverdieners. Every amount is worked out
// here.
#include "tests/support/fixtures.hpp"
#include "tests/support/program.hpp"

#include "engine/number/every_number.hpp"
#include "engine/reasons/explanation.hpp"
#include "engine/reasons/voorbehoud.hpp"
#include "engine/year/household_facts.hpp"

#include "engine/reasons/voorbehouden.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>

using namespace armoedeval;
using namespace armoedeval::test;
using Catch::Approx;

namespace {

const Date july = 2026y / 7 / 1;

Child born_on(Date day)
{
    Child k;
    k.geboren = day;
    return k;
}

/// Four days of eight hours, 24 km by car.
Case commuter(double hours, Date date = july)
{
    Case c = one_adult(date, 35, hours, 16);
    c.situation.werk[0].reizen = Commute{.uren_per_dag = 8,
                                         .dagen_per_week = 4,
                                         .reis_en_pauze_per_dag = 1.5,
                                         .km_enkele_reis = 24,
                                         .kosten_per_km = 0.31,
                                         .vergoeding_per_km = 0.23};
    return c;
}

Commute& way(Case& c)
{
    return *c.situation.werk[0].reizen;
}

/// A single parent with a child at school and one below it, both in childcare that follows from the work.
Case parent(double hours)
{
    Case c = commuter(hours);
    c.household.kinderen = {born_on(2018y / 3 / 1), born_on(2024y / 3 / 1)};
    c.situation.opvang = {{0, {OpvangSoort::bso, 0, 9}, true}, {1, {OpvangSoort::dagopvang, 0, 11}, true}};
    return c;
}

double hours_of(const Case& c, size_t child)
{
    return opvang_per_kind(c.household, c.situation, law(c.date))[child].front().uren_per_maand;
}

bool told(const Case& c, const std::string& regeling, const std::string& words)
{
    const Scenario s{
        .titel = "geval", .notitie = {}, .peildatum = c.date, .huishouden = c.household, .situaties = {c.situation}};
    const auto list =
        voorbehouden(c.household, c.situation, traced_breakdown(s, 0, traced_law(c.date)), law(c.date), c.date);
    return std::any_of(list.begin(), list.end(), [&](const Voorbehoud& v) {
        return v.regeling == regeling && (v.wat + ": " + v.waarom).find(words) != std::string::npos;
    });
}

} // namespace

TEST_CASE("reiskosten: dagen volgen de uren, de vergoeding gaat eraf tot het onbelaste maximum")
{
    // 4 days x 52 weeks x 48 km x (0,31 - 0,23) = 798,72
    CHECK(amounts_of(commuter(32)).kosten_werk == Approx(798.72));
    CHECK(amounts_of(commuter(16)).kosten_werk == Approx(399.36)); // two days
    CHECK(amounts_of(commuter(40)).kosten_werk == Approx(798.72)); // four longer days
    CHECK(amounts_of(commuter(0)).kosten_werk == 0);
    Case c = commuter(32);
    way(c).vergoeding_per_km = 0.30; // of which 0,25 is untaxed since 2026 (Stcrt. 2026, 18302): 4 x 52 x 48 x 0,06
    CHECK(amounts_of(c).kosten_werk == Approx(599.04));
    CHECK(told(c, "reiskosten", "boven 0,25 is zij belast loon"));
    c.date = 2025y / 7 / 1; // 0,23: 4 x 52 x 48 x 0,08
    CHECK(amounts_of(c).kosten_werk == Approx(798.72));
    way(c).vergoeding_per_km = 0.23;
    CHECK_FALSE(told(c, "reiskosten", "belast loon"));
    way(c).kosten_per_km = 0.10; // the allowance is more than the way costs: no cost, and no income
    CHECK(amounts_of(c).kosten_werk == 0);
    way(c).kaartje_per_dag = 5; // 4 x 52 x 5
    CHECK(amounts_of(c).kosten_werk == Approx(1040));
}

TEST_CASE("kosten van werk: reizen, reiskosten per maand, kleding en verlies in natura tellen op en gaan van over af")
{
    Case c = commuter(32);
    const double over = amounts_of(c).over_na_opvang_en_werk;
    Work& w = c.situation.werk[0];
    w.reiskosten_per_maand = 10;
    w.werkkleding_per_maand = 8;
    w.verlies_in_natura_per_maand = 6;
    const Breakdown<double> b = amounts_of(c);
    CHECK(b.kosten_werk == Approx(798.72 + 12 * (10 + 8 + 6)));
    CHECK(over - b.over_na_opvang_en_werk == Approx(12 * (10 + 8 + 6)));
    CHECK(betaalde_kosten_van_werk(w, law(july)) == Approx(798.72 + 12 * (10 + 8))); // what is lost in kind is not paid
}

TEST_CASE("opvang naar het werk: de uren dat geen ouder thuis is, bij bso min het onderwijs (7.520 uur in acht jaar)")
{
    // Away: 32 + 4 x 1,5 = 38 hours a week. Dagopvang 38 x 52 / 12. Bso: 38 x 52 - 4/5 x 940 = 1224 a year.
    CHECK(hours_of(parent(32), 1) == 164.75); // 164,67 in quarters of an hour
    CHECK(hours_of(parent(32), 0) == 102);
    // Half of the hours is half of the days, and half of the care.
    CHECK(hours_of(parent(16), 1) == 82.25); // 82,33
    CHECK(hours_of(parent(16), 0) == 51);
    CHECK(hours_of(parent(0), 1) == 0);
    const Breakdown<double> b = amounts_of(parent(32));
    CHECK(b.kosten_opvang == Approx(12 * (102 * 9 + 164.75 * 11)));
    CHECK(told(parent(32), "opvang", "102,00 uur per maand voor kind 1, 164,75 uur per maand voor kind 2"));

    Case short_days = parent(12); // three hours: the child is at school for longer than the parent is away
    way(short_days).uren_per_dag = 3;
    way(short_days).reis_en_pauze_per_dag = 0; // 12 x 52 = 624 a year, and 4/5 x 940 = 752 at school
    CHECK(hours_of(short_days, 0) == 0);
    CHECK(hours_of(short_days, 1) == 52);
}

TEST_CASE("opvang naar het werk: van twee ouders telt wie het minst weg is; studie of traject is ook weg")
{
    Case c = parent(32);
    c.household.volwassenen.push_back(adult_of(33, july));
    CHECK(hours_of(c, 1) == 0); // the partner is at home
    Work& of_partner = c.situation.werk.emplace_back();
    of_partner.van = 1;
    of_partner.uren_per_week = 10;
    CHECK(hours_of(c, 1) == 43.25); // 10 x 52 / 12; nothing told of the way: the hours alone
    c.household.volwassenen[1].studie = true;
    CHECK(hours_of(c, 1) == 164.75);
    c.household.volwassenen[0].traject_naar_werk = true; // both: the longest of the two
    CHECK(hours_of(c, 1) == 164.75);
}

TEST_CASE("opvang naar het werk: een vast aantal uren blijft wat het is")
{
    Case c = parent(32);
    c.situation.opvang[1].uren_naar_werk = false;
    c.situation.opvang[1].opvang.uren_per_maand = 86;
    CHECK(hours_of(c, 1) == 86);
    CHECK(hours_of(c, 0) == 102);
}

TEST_CASE("elk huishouden: verder of duurder reizen laat nooit meer over, een hogere vergoeding nooit minder")
{
    Chance chance(601);
    int dearer = 0;
    for (Case c : random_cases(602, 60)) {
        if (c.situation.werk.empty()) continue;
        Commute& reizen = c.situation.werk[0].reizen.emplace();
        reizen.uren_per_dag = chance.cents(2, 10);
        reizen.dagen_per_week = chance.whole(1, 7);
        reizen.km_enkele_reis = chance.cents(0, 60);
        reizen.kosten_per_km = chance.cents(0, 1);
        if (chance.yes(60)) reizen.vergoeding_per_km = chance.cents(0, 1) / 2;
        reizen.kaartje_per_dag = chance.yes(30) ? chance.cents(0, 20) : 0;
        const Breakdown<double> b = amounts_of(c);
        if (!is_computed(b.over_na_opvang_en_werk)) continue;
        INFO(in_json(c));
        CHECK(b.kosten_werk >= 0);
        CHECK(close(b.besteedbaar - b.kosten_opvang - b.kosten_werk, b.over_na_opvang_en_werk));
        using Told = std::function<void(Commute&)>;
        for (const Told& more :
             {Told([](Commute& r) { r.km_enkele_reis += 5; }), Told([](Commute& r) { r.kosten_per_km += 0.05; }),
              Told([](Commute& r) { r.kaartje_per_dag += 2; })}) {
            Case other = c;
            more(*other.situation.werk[0].reizen);
            const Breakdown<double> after = amounts_of(other);
            CHECK(after.over_na_opvang_en_werk <= b.over_na_opvang_en_werk + 1e-9);
            CHECK(differences(b, after,
                              {&Breakdown<double>::kosten_werk, &Breakdown<double>::over_na_opvang_en_werk,
                               &Breakdown<double>::vrij_te_besteden}) == "");
            dearer += after.kosten_werk > b.kosten_werk;
        }
        Case paid = c;
        paid.situation.werk[0].reizen->vergoeding_per_km = reizen.vergoeding_per_km.value_or(0) + 0.1;
        CHECK(amounts_of(paid).over_na_opvang_en_werk >= b.over_na_opvang_en_werk - 1e-9);
    }
    CHECK(dearer > 200);
}

TEST_CASE("de reis en de opvang gaan zonder sprong met de uren mee")
{
    // A hundredth of an hour: 1/800 of a day of 48 x 0,08 = 3,84. Care: a quarter of an hour a month, of each child.
    Case c = parent(0);
    const auto at = [&](double hours) {
        c.situation.werk[0].uren_per_week = hours;
        return amounts_of(c);
    };
    const Range axis{0, 40, 0.01};
    CHECK(jumps([&](double h) { return at(h).kosten_werk; }, axis, 3.84 / 800 * 52 + 1e-6) == nowhere);
    CHECK(jumps([&](double h) { return at(h).kosten_opvang; }, axis, 12 * 0.25 * (9 + 11) + 1e-6) == nowhere);
    CHECK(falls([&](double h) { return at(h).kosten_opvang; }, axis) == nowhere);
}

TEST_CASE("vaste lasten: huur met servicekosten en wat is opgegeven; wat overblijft is vrij te besteden")
{
    Case c = one_adult(july, 32, 20, 15.1);
    c.household.woning = Home{.kale_huur = 588.15, .servicekosten = 32};
    c.household.vaste_lasten = {{SoortVasteLast::energie, "", 121, 2},
                                {SoortVasteLast::zorgverzekering, "", 158.5, 26},
                                {SoortVasteLast::schulden, "aflossing", 105, 26}};
    const Breakdown<double> b = amounts_of(c);
    CHECK(b.vaste_lasten == Approx(12 * (588.15 + 32 + 121 + 158.5 + 105))); // 1.004,65 a month
    CHECK(b.vrij_te_besteden == Approx(b.over_na_opvang_en_werk - 12055.80));
    CHECK(told(c, "beslagvrije_voet", "wordt niet berekend"));
    c.household.vaste_lasten->pop_back();
    CHECK_FALSE(told(c, "beslagvrije_voet", ""));

    SECTION("an own home has no rent; the mortgage is one of the costs")
    {
        c.household.woning = Home{.soort = SoortWoning::koop};
        c.household.vaste_lasten->push_back({SoortVasteLast::hypotheek, "", 498, 28});
        CHECK(amounts_of(c).vaste_lasten == Approx(12 * (121 + 158.5 + 498)));
        CHECK(amounts_of(c).huurtoeslag == 0);
    }
    SECTION("none is something else than not told")
    {
        c.household.vaste_lasten->clear();
        CHECK(amounts_of(c).vaste_lasten == Approx(12 * (588.15 + 32)));
        c.household.vaste_lasten.reset();
        CHECK_FALSE(is_computed(amounts_of(c).vaste_lasten));
        CHECK_FALSE(is_computed(amounts_of(c).vrij_te_besteden));
        CHECK(is_computed(amounts_of(c).over_na_opvang_en_werk));
        CHECK(told(c, "vrij_te_besteden", "de vaste lasten zijn niet opgegeven"));
    }
    SECTION("without a home nothing is known of the rent")
    {
        c.household.woning.reset();
        CHECK_FALSE(is_computed(amounts_of(c).vrij_te_besteden));
        CHECK(told(c, "vrij_te_besteden", "er is geen woning opgegeven"));
    }
}

TEST_CASE("elk huishouden: vaste lasten veranderen alleen wat vrij te besteden is, euro voor euro")
{
    for (Case c : random_cases(603, 40)) {
        const Breakdown<double> before = amounts_of(c);
        c.household.vaste_lasten = {{SoortVasteLast::overig, "a", 10.5, 1}, {SoortVasteLast::energie, "", 99.5, 1}};
        const Breakdown<double> after = amounts_of(c);
        INFO(in_json(c));
        using B = Breakdown<double>;
        CHECK(differences(before, after, {&B::vaste_lasten, &B::vrij_te_besteden}) == "");
        CHECK(is_computed(after.vaste_lasten) == c.household.woning.has_value());
        if (!c.household.woning || !is_computed(after.over_na_opvang_en_werk)) continue;
        CHECK(close(after.over_na_opvang_en_werk - after.vaste_lasten, after.vrij_te_besteden));
        CHECK(after.vaste_lasten >= 12 * 110 - 1e-9);
    }
}

TEST_CASE("co-ouders: de helft van de kinderbijslag, en kindgebonden budget voor het kind van deze ouder")
{
    // Kinderbijslag of the third quarter of 2026 for a child of 10 and one of 6: halves of the same amount.
    Case c = one_adult(july, 37, 0, 15);
    c.situation.werk.clear();
    c.household.kinderen = {born_on(2016y / 5 / 4), born_on(2019y / 9 / 12)};
    const Breakdown<double> whole = amounts_of(c);
    const double of_6_to_11 = published_half_year(july).kinderbijslag[1];
    CHECK(whole.kinderbijslag == Approx(4 * 2 * of_6_to_11));
    for (Child& k : c.household.kinderen) k.co_ouderschap.emplace();
    c.household.kinderen[1].co_ouderschap->kindgebonden_budget = false;
    const Breakdown<double> shared = amounts_of(c);
    CHECK(shared.kinderbijslag == Approx(4 * of_6_to_11));
    Case one_child = c;
    one_child.household.kinderen.pop_back();
    CHECK(shared.kindgebonden_budget == Approx(amounts_of(one_child).kindgebonden_budget));
    CHECK(shared.bijstand_netto == Approx(whole.bijstand_netto));
    CHECK(told(c, "participatiewet", "co-ouderschap"));
    c.household.kinderen[0].co_ouderschap->kinderbijslag = DeelKinderbijslag::geen;
    c.household.kinderen[1].co_ouderschap->kinderbijslag = DeelKinderbijslag::geheel;
    CHECK(amounts_of(c).kinderbijslag == Approx(4 * of_6_to_11));
    CHECK(told(c, "kindgebonden_budget", "kinderbijslag"));
}

TEST_CASE("co-ouders: opvang die uit het werk volgt is er op de dagen dat het kind hier is")
{
    Case c = parent(32);
    c.household.kinderen[1].co_ouderschap.emplace().dagen_per_week = 3.5;
    CHECK(hours_of(c, 1) == 82.25);
}

TEST_CASE("een partner zonder recht: de helft van de norm, en met een kind een twaalfde van de alleenstaande-ouderkop")
{
    // 1 July 2026: 2.027,79 / 2 = 1.013,895, to 1.013,90; art. 24a: 3.416 / 12 = 284,67. Together 1.298,57.
    Case c = one_adult(july, 30, 0, 15);
    c.situation.werk.clear();
    c.household.volwassenen.push_back(adult_of(28, july));
    c.household.volwassenen[1].recht_op_bijstand = false;
    CHECK(amounts_of(c).bijstandsnorm == Approx(12 * 1013.90));
    c.household.kinderen = {born_on(2024y / 10 / 8)};
    CHECK(amounts_of(c).bijstandsnorm == Approx(12 * 1298.57));
    c.date = 2025y / 7 / 1; // art. 24a is of 2026: 1.955,80 / 2
    CHECK(amounts_of(c).bijstandsnorm == Approx(12 * 977.90));
}

TEST_CASE("18 tot en met 20 zonder ouders: de verhoging van 2026, tot de norm van iemand van 21 (art. 20 lid 3 en 4)")
{
    Case c = one_adult(july, 19, 0, 15);
    c.situation.werk.clear();
    c.household.volwassenen[0].ouders_niet_aanspreekbaar = true;
    CHECK(amounts_of(c).bijstandsnorm == Approx(12 * 1112.66)); // 350,42 + 762,24
    c.date = 2025y / 7 / 1;                                     // then the municipality decided
    CHECK(amounts_of(c).bijstandsnorm == Approx(12 * 337.98));
}

TEST_CASE("kostendelers: vanaf 27 jaar, en een onderhuurder of student telt niet mee (art. 19a)")
{
    const auto norm = [](const Housemate& m) {
        Case c = one_adult(july, 40, 0, 15);
        c.situation.werk.clear();
        c.household.medebewoners = {m};
        return amounts_of(c).bijstandsnorm / 12;
    };
    CHECK(norm({.geboren = 1999y / 7 / 1}) == Approx(1013.90)); // 27 on the day: (40 % + 2 x 30 %) / 2 of 2.027,79
    CHECK(norm({.geboren = 1999y / 7 / 2}) == Approx(1419.46));
    CHECK(norm({.geboren = 1980y / 1 / 1, .kostendeler = false}) == Approx(1419.46));
    CHECK(norm({.geboren = 1980y / 1 / 1, .onderhuurder = true}) == Approx(1419.46));
    CHECK(norm({.geboren = 1980y / 1 / 1, .inkomen_per_jaar = 40000}) == Approx(1013.90)); // the income does not matter
}

TEST_CASE("alleenverdieners: het vaste bedrag zolang netto en toeslagen lager zijn dan met alleen bijstand (art. 78gg)")
{
    Case c = one_adult(july, 42, 0, 15);
    c.situation.werk.clear();
    c.household.volwassenen.push_back(adult_of(40, july));
    c.household.volwassenen[1].recht_op_bijstand = false;
    c.household.volwassenen[0].recht_op_bijstand = false;
    c.household.woning = Home{.kale_huur = 671.25, .servicekosten = 18};
    const auto with_benefit = [&](double gross) {
        c.household.volwassenen[0].inkomen = {{SoortInkomen::uitkering, gross}};
        c.household.tegemoetkoming_alleenverdieners = true;
        return amounts_of(c);
    };
    const auto total = [](const Breakdown<double>& b) {
        return net(b) + b.zorgtoeslag + b.huurtoeslag + b.kindgebonden_budget;
    };
    Case bijstand = c;
    for (Adult& v : bijstand.household.volwassenen) v.recht_op_bijstand = true;
    const double least_of_all = total(amounts_of(bijstand));
    // The household to compare with lives on bijstand; that these two have no right of their own does not matter.
    for (const double gross : {20000.0, 26000.0, 29500.0, 31000.0, 40000.0}) {
        const Breakdown<double> b = with_benefit(gross);
        INFO(gross << ": " << total(b) << " tegen " << least_of_all);
        CHECK(b.tegemoetkoming_alleenverdieners == (total(b) < least_of_all ? 1100 : 0));
        CHECK(close(total(b) + b.kinderopvangtoeslag + b.kinderbijslag + b.tegemoetkoming_alleenverdieners,
                    b.besteedbaar));
    }
    CHECK(with_benefit(29500).tegemoetkoming_alleenverdieners == 1100);
    CHECK(with_benefit(40000).tegemoetkoming_alleenverdieners == 0);
    c.date = 2025y / 7 / 1;
    CHECK(with_benefit(26000).tegemoetkoming_alleenverdieners == 1000);
    c.date = 2024y / 7 / 1; // not there yet
    CHECK(with_benefit(26000).tegemoetkoming_alleenverdieners == 0);
    c.date = july;
    c.household.tegemoetkoming_alleenverdieners = false;
    CHECK(amounts_of(c).tegemoetkoming_alleenverdieners == 0);
    CHECK(told(c, "tegemoetkoming_alleenverdieners", "1.100 euro per jaar"));
}

namespace {

const std::string good = R"({
  "formaat": "armoedeval-scenario/1", "titel": "Kosten", "peildatum": "2026-07-01",
  "huishouden": {
    "volwassenen": [ { "rol": "aanvrager", "geboren": "1990-01-01" } ],
    "kinderen": [ { "geboren": "2024-01-01",
      "co_ouderschap": { "dagen_per_week": 3.5, "kinderbijslag": "helft", "kindgebonden_budget": true } } ],
    "woning": { "soort": "huur", "kale_huur": 600 },
    "vaste_lasten": [ { "soort": "energie", "per_maand": 120, "dag": 3 }, { "wat": "krant", "per_maand": 30 } ]
  },
  "situaties": [ { "titel": "Werk",
    "werk": [ { "van": "aanvrager", "uren_per_week": 16, "uurloon": 15, "werkkleding_per_maand": 8,
      "verlies_in_natura_per_maand": 5,
      "reizen": { "uren_per_dag": 8, "dagen_per_week": 4, "reis_en_pauze_per_dag": 1.5, "km_enkele_reis": 24,
                  "kosten_per_km": 0.31, "vergoeding_per_km": 0.23, "kaartje_per_dag": 1 } } ],
    "opvang": [ { "kind": 0, "soort": "dagopvang", "uren_naar_werk": true, "uurprijs": 11 } ] } ]
})";

} // namespace

TEST_CASE("kosten worden gelezen zoals zij zijn opgegeven, en geschreven zoals zij zijn gelezen")
{
    const Scenario s = parse_scenario(good, "geval.json");
    const Work& w = s.situaties[0].werk[0];
    REQUIRE(w.reizen);
    CHECK(*w.reizen == Commute{8, 4, 1.5, 24, 0.31, 0.23, 1});
    CHECK((w.werkkleding_per_maand == 8 && w.verlies_in_natura_per_maand == 5));
    CHECK(s.situaties[0].opvang[0].uren_naar_werk);
    REQUIRE(s.huishouden.vaste_lasten);
    CHECK(*s.huishouden.vaste_lasten ==
          std::vector<FixedCost>{{SoortVasteLast::energie, "", 120, 3}, {SoortVasteLast::overig, "krant", 30, 1}});
    CHECK(s.huishouden.kinderen[0].co_ouderschap == BasicCoParenting<double>{3.5, DeelKinderbijslag::helft, true});
    CHECK(parse_scenario(to_json(s), "geval.json") == s);
    for (const char* said : {"geheel", "geen"}) {
        const Scenario other =
            parse_scenario(replaced(good, "\"helft\"", "\"" + std::string(said) + "\""), "geval.json");
        CHECK(parse_scenario(to_json(other), "geval.json") == other);
        CHECK_FALSE(other == s);
    }
    Scenario none = s;
    none.huishouden.vaste_lasten.emplace();
    CHECK(parse_scenario(to_json(none), "geval.json") == none);
    none.huishouden.vaste_lasten.reset();
    CHECK(parse_scenario(to_json(none), "geval.json") == none);
}

TEST_CASE("vaste lasten van een ouder bestand staan bij de overgang; op twee plaatsen mag niet")
{
    const std::string at_home = ",\n    \"vaste_lasten\": [ { \"soort\": \"energie\", \"per_maand\": 120, \"dag\": 3 "
                                "}, { \"wat\": \"krant\", \"per_maand\": 30 } ]";
    const std::string change =
        "\"overgang\": { \"vaste_lasten\": [ { \"wat\": \"krant\", \"per_maand\": 30 } ] },\n  \"situaties\"";
    const Scenario old = parse_scenario(replaced(replaced(good, at_home, ""), "\"situaties\"", change), "geval.json");
    CHECK(old.huishouden.vaste_lasten == std::vector<FixedCost>{{SoortVasteLast::overig, "krant", 30, 1}});
    const TemporaryFolder folder;
    check_refused({"bereken", folder.write("geval.json", replaced(good, "\"situaties\"", change))},
                  {"/overgang/vaste_lasten: ", "noem ze op één plaats"});
}

TEST_CASE("kosten en co-ouders die niet kunnen")
{
    struct Change {
        std::string from, to;
        std::vector<std::string> words;
    };
    const std::string way = "/situaties/0/werk/0/reizen/", costs = "/huishouden/vaste_lasten/",
                      shared = "/huishouden/kinderen/0/co_ouderschap/";
    const TemporaryFolder folder;
    for (const Change& c : std::vector<Change>{
             {"\"uren_per_dag\": 8", "\"uren_per_dag\": 0", {way + "uren_per_dag: 0 kan niet", "van 1 tot en met 24"}},
             {"\"dagen_per_week\": 4", "\"dagen_per_week\": 8", {way + "dagen_per_week: 8 kan niet", "tot en met 7"}},
             {"\"km_enkele_reis\": 24", "\"km_enkele_reis\": -1", {way + "km_enkele_reis: -1 kan niet"}},
             {"\"km_enkele_reis\": 24", "\"km_enkele_reis\": 501", {way + "km_enkele_reis: 501 kan niet"}},
             {"\"kosten_per_km\": 0.31, ", "", {way + "kosten_per_km: deze sleutel ontbreekt"}},
             {"\"kosten_per_km\": 0.31", "\"kosten_per_km\": \"31\"", {way + "kosten_per_km: ", "getal"}},
             {"\"vergoeding_per_km\": 0.23", "\"vergoeding_per_km\": 23", {way + "vergoeding_per_km: 23 kan niet"}},
             {"\"kaartje_per_dag\"", "\"kaartje\"", {way + "kaartje: deze sleutel ken ik niet"}},
             {"\"werkkleding_per_maand\": 8", "\"werkkleding_per_maand\": -8", {"werkkleding_per_maand: -8 kan niet"}},
             {"\"reizen\": {", "\"reizen\": 3, \"x\": {", {"/situaties/0/werk/0/reizen: ", "blok tussen accolades"}},
             {"\"uren_naar_werk\": true", "\"uren_naar_werk\": 1", {"/opvang/0/uren_naar_werk: ", "true of false"}},
             {"\"uren_naar_werk\": true",
              "\"uren_naar_werk\": false",
              {"/opvang/0/uren_per_maand: deze sleutel ontbreekt"}},
             {"\"uren_naar_werk\": true",
              "\"uren_naar_werk\": true, \"uren_per_maand\": 40",
              {"/opvang/0/uren_per_maand: ", "kies één van beide"}},
             {"\"energie\"", "\"gas\"", {costs + "0/soort: \"gas\"", "kies uit: energie, "}},
             {"\"wat\": \"krant\", ", "", {costs + "1/wat: deze sleutel ontbreekt"}},
             {"\"krant\"", "\"bsn 123456782\"", {costs + "1/wat: ", "BSN lijkt"}},
             {"\"per_maand\": 30", "\"per_maand\": -30", {costs + "1/per_maand: -30 kan niet"}},
             {"\"dagen_per_week\": 3.5", "\"dagen_per_week\": 2", {shared + "dagen_per_week: ", "156 dagen"}},
             {"\"dagen_per_week\": 3.5", "\"dagen_per_week\": 5", {shared + "dagen_per_week: ", "156 dagen"}},
             {"\"helft\"", "\"half\"", {shared + "kinderbijslag: \"half\"", "kies uit: helft, geheel, geen"}},
             {", \"kindgebonden_budget\": true", "", {shared + "kindgebonden_budget: ", "true of false"}},
             {"\"vaste_lasten\"",
              "\"tegemoetkoming_alleenverdieners\": true, \"vaste_lasten\"",
              {"/huishouden/tegemoetkoming_alleenverdieners: ", "alleen voor een paar"}},
         }) {
        INFO(c.from << " -> " << c.to);
        check_refused({"bereken", folder.write("geval.json", replaced(good, c.from, c.to))}, c.words);
    }
    CHECK(run_program({"bereken", folder.write("geval.json", good)}).status == 0);
}
