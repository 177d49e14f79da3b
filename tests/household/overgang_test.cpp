// SPDX-License-Identifier: EUPL-1.2
// What a scenario file tells about a change: read, written, refused. What the months make of it is tested elsewhere.
#include "engine/household/scenario.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"
#include "tests/support/tried.hpp"

using namespace armoedeval;
using namespace armoedeval::test;
using namespace std::chrono_literals;

namespace {

/// Tells everything that can be told about a change. The text in the tests below is looked up in it.
const std::string good_change = R"({
  "formaat": "armoedeval-scenario/1", "titel": "Van bijstand naar de winkel", "peildatum": "2026-07-01",
  "huishouden": { "volwassenen": [ { "rol": "aanvrager", "geboren": "1990-01-01" } ] },
  "situaties": [
    { "titel": "Nu" },
    { "titel": "Werk", "werk": [ { "van": "aanvrager", "uren_per_week": 16, "uurloon": 15, "betaalritme": "vier_weken",
      "betaald_maand_later": true, "loonheffingskorting": false, "uren_per_maand": [ 40, 12.5, 0 ] } ] }
  ],
  "overgang": {
    "start": "2026-09-15", "maanden": 12, "gedrag": "laat", "einde_na_maanden": 5, "banksaldo": -12.34,
    "vaste_lasten": [ { "wat": "zorgpremie", "per_maand": 158.5, "dag": 31 }, { "wat": "energie", "per_maand": 120 } ],
    "leefgeld_per_maand": 400, "vrijlating_maanden_gebruikt": 2
  }
})";

Scenario parse_change(const std::string& json)
{
    tried(json);
    return parse_scenario(json, "geval.json");
}

struct TextChange {
    std::string from, to;
    std::vector<std::string> words; ///< the place and what would be right
};

void check_changes_refused(const std::vector<TextChange>& changes)
{
    const TemporaryFolder folder;
    for (const TextChange& c : changes) {
        INFO(c.from << " -> " << c.to);
        const std::string spoiled = replaced(good_change, c.from, c.to);
        tried(spoiled);
        armoedeval::test::check_refused({"bereken", folder.write("geval.json", spoiled)}, c.words);
    }
}

} // namespace

TEST_CASE("a change is read as it was told")
{
    const Scenario s = parse_change(good_change);
    REQUIRE(s.overgang);
    const Overgang& o = *s.overgang;
    CHECK(o.start == Date(2026y / 9 / 15));
    CHECK(o.maanden == 12);
    CHECK(o.gedrag == Gedrag::laat);
    CHECK(o.einde_na_maanden == 5);
    CHECK(o.banksaldo == -12.34);
    using enum SoortVasteLast;
    CHECK(s.huishouden.vaste_lasten ==
          std::vector<FixedCost>{{overig, "zorgpremie", 158.5, 31}, {overig, "energie", 120, 1}});
    CHECK(o.leefgeld_per_maand == 400);
    CHECK(o.vrijlating_maanden_gebruikt == 2);
    const Work& w = s.situaties[1].werk.front();
    CHECK(w.betaalritme == Betaalritme::vier_weken);
    CHECK(w.betaald_maand_later);
    CHECK(!w.loonheffingskorting);
    CHECK(w.uren_per_maand == std::vector<double>{40, 12.5, 0});
    CHECK(parse_change(replaced(good_change, "laat", "niet")).overgang->gedrag == Gedrag::niet);
    CHECK(parse_change(replaced(good_change, "vier_weken", "week")).situaties[1].werk.front().betaalritme ==
          Betaalritme::week);
}

TEST_CASE("a change that tells nothing has the defaults, and none is none")
{
    const std::string told = good_change.substr(good_change.find("{\n    \"start\""),
                                                good_change.rfind("\n}") - good_change.find("{\n    \"start\""));
    const Scenario empty = parse_change(replaced(good_change, told, "{}"));
    REQUIRE(empty.overgang);
    CHECK(*empty.overgang == Overgang{});
    CHECK(empty.overgang->maanden == 24);
    CHECK(empty.overgang->gedrag == Gedrag::direct);
    CHECK(!empty.overgang->start);
    CHECK(!empty.overgang->banksaldo); // not told is not nought
    CHECK(!empty.overgang->vrijlating_maanden_gebruikt);
    CHECK(!parse_change(replaced(good_change, ",\n  \"overgang\": " + told, "")).overgang);
}

TEST_CASE("a change survives writing and reading, and defaults are not written")
{
    const Scenario s = parse_change(good_change);
    CHECK(parse_change(to_json(s)) == s);
    Scenario plain = s;
    plain.overgang = Overgang{};
    CHECK(parse_change(to_json(plain)) == plain);
    plain.overgang.reset();
    Work& w = plain.situaties[1].werk.front();
    w.betaalritme = Betaalritme::maand;
    w.betaald_maand_later = false;
    w.loonheffingskorting = true;
    w.uren_per_maand.clear();
    const std::string text = to_json(plain); // as a file from before there were changes
    for (const char* key : {"overgang", "betaal", "loonheffingskorting", "uren_per_maand"})
        CHECK(text.find(key) == std::string::npos);
}

TEST_CASE("a full year does not ask for the change")
{
    const TemporaryFolder folder;
    // But for the fixed costs: they are the household's, though older files have them here. And but for what an
    // employer withholds: a full year has payslips too.
    const size_t costs = good_change.find("\"vaste_lasten\"");
    const std::string told =
        replaced(replaced(good_change, good_change.substr(costs, good_change.find("\"leefgeld") - costs), ""),
                 "\"loonheffingskorting\": false, ", "");
    std::string plain = replaced(told, told.substr(told.find(",\n  \"overgang\"")), "\n}");
    plain = replaced(
        plain, told.substr(told.find(", \"betaalritme\""), told.find(" } ] }\n  ],") - told.find(", \"betaalritme\"")),
        "");
    const Outcome with = run_program({"bereken", folder.write("met.json", told)}),
                  without = run_program({"bereken", folder.write("zonder.json", plain)});
    const auto but_for_the_receipt = [](const Outcome& o) { return o.out.substr(0, o.out.find("Controlegetal")); };
    CHECK(with.status == 0);
    CHECK(but_for_the_receipt(with) == but_for_the_receipt(without));
}

TEST_CASE("a change that cannot be")
{
    const std::string place = "/overgang/", job = "/situaties/1/werk/0/";
    std::string many = "[ 1";
    for (int i = 1; i < 37; ++i) many += ", 1";
    check_changes_refused({
        {"2026-09-15", "2026-09-31", {place + "start: \"2026-09-31\" is geen bestaande datum"}},
        {"\"maanden\": 12", "\"maanden\": 2", {place + "maanden: 2 kan niet", "van 3 tot en met 60"}},
        {"\"maanden\": 12", "\"maanden\": 61", {place + "maanden: 61 kan niet"}},
        {"\"maanden\": 12", "\"maanden\": 12.5", {place + "maanden: 12.5 kan niet", "heel getal"}},
        {"\"maanden\": 12", "\"maanden\": \"12\"", {place + "maanden: ", "zonder aanhalingstekens"}},
        {"\"laat\"", "\"later\"", {place + "gedrag: \"later\"", "kies uit: direct, laat, niet"}},
        {"\"einde_na_maanden\": 5", "\"einde_na_maanden\": 0", {place + "einde_na_maanden: 0 kan niet"}},
        {"-12.34", "-100001", {place + "banksaldo: -100001 kan niet"}},
        {"-12.34", "null", {place + "banksaldo: ", "getal"}},
        {"158.5", "-1", {place + "vaste_lasten/0/per_maand: -1 kan niet"}},
        {"158.5", "10001", {place + "vaste_lasten/0/per_maand: 10001 kan niet", "tot en met 10000"}},
        {"\"dag\": 31", "\"dag\": 32", {place + "vaste_lasten/0/dag: 32 kan niet", "van 1 tot en met 31"}},
        {"\"dag\": 31", "\"dag\": 1.5", {place + "vaste_lasten/0/dag: 1.5 kan niet"}},
        {"\"wat\": \"energie\", ", "", {place + "vaste_lasten/1/wat: deze sleutel ontbreekt"}},
        {"\"energie\"", "\"bsn 123456782\"", {place + "vaste_lasten/1/wat: ", "BSN lijkt (negen cijfers)"}},
        {"\"dag\": 31", "\"onbekend\": 1", {place + "vaste_lasten/0/onbekend: deze sleutel ken ik niet"}},
        {"\"leefgeld_per_maand\": 400", "\"leefgeld_per_maand\": 10001", {place + "leefgeld_per_maand: 10001 "}},
        {"gebruikt\": 2", "gebruikt\": 37", {place + "vrijlating_maanden_gebruikt: 37 kan niet", "tot en met 36"}},
        {"\"start\"", "\"begin\"", {place + "begin: deze sleutel ken ik niet", "maanden, start"}},
        {"\"overgang\": {", "\"overgang\": 3, \"x\": {", {"/overgang: ", "blok tussen accolades"}},
        {"\"vier_weken\"", "\"dag\"", {job + "betaalritme: \"dag\"", "kies uit: maand, vier_weken, week"}},
        {"later\": true", "later\": \"ja\"", {job + "betaald_maand_later: ", "true of false"}},
        {"korting\": false", "korting\": 0", {job + "loonheffingskorting: ", "true of false"}},
        {"[ 40, 12.5, 0 ]", "40", {job + "uren_per_maand: ", "lijst tussen [ ]"}},
        {"[ 40, 12.5, 0 ]", "[ 40, -1 ]", {job + "uren_per_maand/1: -1 kan niet"}},
        {"[ 40, 12.5, 0 ]", "[ 40, 351 ]", {job + "uren_per_maand/1: 351 kan niet", "tot en met 350"}},
        {"[ 40, 12.5, 0 ]", "[ \"veel\" ]", {job + "uren_per_maand/0: ", "getal"}},
        {"[ 40, 12.5, 0 ]", many + " ]", {job + "uren_per_maand: ", "37 delen; meer dan 36 kan niet"}},
    });
}
