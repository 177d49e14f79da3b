// SPDX-License-Identifier: EUPL-1.2
// What tables/ does not tell yet of the time after it.
#include "engine/parameters/latest_known.hpp"

#include "engine/law/law.hpp"
#include "engine/law/reform.hpp"
#include "engine/number/every_number.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/program.hpp"

#include <algorithm>

using namespace armoedeval;
using namespace armoedeval::test;

TEST_CASE("laatst bekend: a value goes on as it last was, two years long, and says so")
{
    const Parameter& norm = *tables_going_on().find("participatiewet.norm_alleenstaande");
    const DatedValue& last = *tables().find("participatiewet.norm_alleenstaande")->on(2026y / 7 / 1);
    for (const Date day : {Date(2027y / 1 / 1), Date(2027y / 8 / 3), Date(2028y / 12 / 31)}) {
        CAPTURE(to_iso(day));
        const DatedValue* stands_in = norm.on(day);
        CHECK(!tables().find(norm.id)->on(day)); // or there is nothing to stand in for
        CHECK(stands_in->value == last.value);
        CHECK(stands_in->status == Status::laatst_bekend);
        CHECK(stands_in->known_from == Date(2026y / 7 / 1));
    }
    CHECK(!norm.on(2029y / 1 / 1));
    CHECK(norm.on(2026y / 12 / 31)->status == Status::vastgesteld);
}

TEST_CASE("laatst bekend: what is known of 2027 is used, and goes on in 2028")
{
    const Parameter& bracket = *tables_going_on().find("inkomstenbelasting.schijf1_tot");
    const DatedValue& known = *tables().find(bracket.id)->on(2027y / 1 / 1);
    CHECK(bracket.on(2027y / 6 / 1)->value == known.value);
    CHECK(bracket.on(2027y / 6 / 1)->status == known.status);
    CHECK(bracket.on(2028y / 6 / 1)->value == known.value);
    CHECK(bracket.on(2028y / 6 / 1)->status == Status::laatst_bekend);
    const Parameter& new_rule =
        *tables_going_on().find("kindgebonden_budget.tweede_afbouwpercentage"); // begins in 2027
    CHECK(!new_rule.on(2026y / 12 / 31));
    CHECK(new_rule.on(2028y / 6 / 1)->status == Status::laatst_bekend);
    CHECK(tables_going_on().find_rows("kinderopvangtoeslag.toeslagpercentage")->count_on(2028y / 6 / 1) == 69);
}

TEST_CASE("laatst bekend: nothing before it changes, and what an act ended stays ended")
{
    for (const auto& [id, parameter] : tables().parameters())
        for (const Date day : peildatums) {
            const DatedValue *as_it_is = parameter.on(day), *now = tables_going_on().find(id)->on(day);
            if (!as_it_is && !now) continue;
            CAPTURE(id, to_iso(day));
            CHECK((as_it_is && now && as_it_is->value == now->value && as_it_is->status == now->status));
        }
    for (const char* ended : {"huurtoeslag.factor_a_alleen", "huurtoeslag.inkomensijkpunt_alleen_aow",
                              "participatiewet.vrijlating_n_maximum", "participatiewet.vrijlating_r_percentage"}) {
        CAPTURE(ended);
        CHECK(!tables_going_on().find(ended)->on(2027y / 1 / 1));
    }
}

TEST_CASE("laatst bekend: an act changes by date, not by which values were filled in")
{
    const Law<double> raw = law_on<double>(2027y / 2 / 1, tables()); // nothing of the huurtoeslag is known there
    CHECK(raw.huurtoeslag.lineair.holds());
    CHECK(!raw.huurtoeslag.lineair.known());
    CHECK(!raw.huurtoeslag.kwadratisch.holds());
    HuurtoeslagCase<double> c;
    c.toetsingsinkomen = 20000;
    c.kale_huur = 600;
    try {
        (void)huurtoeslag(c, raw.huurtoeslag, raw.awir);
        CHECK(false);
    } catch (const UnknownValue& unknown) {
        const std::string what = unknown.what();
        CAPTURE(what);
        CHECK(what.find("actor") == std::string::npos); // no factor of the act of before
    }
    const Law<double> later = law_on<double>(2028y / 2 / 1, tables());
    CHECK(later.kindgebonden_budget.tweede_afbouw.holds());
    CHECK(later.participatiewet.verhoging_jong.holds());
    CHECK(!law_on<double>(2025y / 2 / 1, tables()).huurtoeslag.basishuur_aow.holds());
}

TEST_CASE("laatst bekend: what is missing on a day is what held the day before, has no successor and was not ended")
{
    CHECK(missing_on(2026y / 7 / 1, tables()).empty());
    CHECK(last_full_rules(tables()) == Date(2026y / 7 / 1));
    const auto missing = missing_on(2027y / 1 / 1, tables());
    const auto lists = [&](const std::string& id) {
        return std::count_if(missing.begin(), missing.end(), [&](const MissingValue& m) { return m.id == id; });
    };
    CHECK(lists("participatiewet.norm_alleenstaande") == 1);
    CHECK(lists("kinderopvangtoeslag.toeslagpercentage") == 1); // the whole table is one line
    CHECK(lists("kinderopvangtoeslag.toeslagpercentage.rij_1.eerste_kind") == 0);
    CHECK(lists("participatiewet.vrijlating_n_maximum") == 0); // ended
    CHECK(lists("huurtoeslag.factor_a_alleen") == 0);          // ended a year before
    CHECK(lists("inkomstenbelasting.schijf1_tot") == 0);       // known
    Tables filled = tables();
    DatedValue value = *filled.find("zorgtoeslag.standaardpremie")->on(2026y / 1 / 1);
    value.from = 2027y / 1 / 1;
    filled.set("zorgtoeslag.standaardpremie", value);
    CHECK(missing_on(2027y / 1 / 1, filled).size() == missing.size() - 1);
}

TEST_CASE("laatst bekend: a proposal goes on too")
{
    Reform reform;
    reform.titel = "hoger";
    reform.wijzigingen = {{"participatiewet.norm_alleenstaande", Unit::euro, {{2026y / 7 / 1, 1500}}}};
    const Tables proposed = reformed(tables_going_on(), {reform});
    CHECK(proposed.find("participatiewet.norm_alleenstaande")->on(2027y / 3 / 1)->value == 1500);
    reform.wijzigingen = {{"inkomstenbelasting.schijf1_tot", Unit::euro, {{2026y / 1 / 1, 40000}}}};
    const Tables other = reformed(tables_going_on(), {reform});
    const Parameter& bracket = *other.find("inkomstenbelasting.schijf1_tot");
    CHECK(bracket.on(2027y / 3 / 1)->value != 40000); // the bill of 2027 is known
}

TEST_CASE("tabellen --ontbreekt lists per file, and ends with 1 while something is missing")
{
    const Outcome missing = run_program({"tabellen", "--ontbreekt", "2027-01-01"});
    CHECK(missing.status == 1);
    CHECK(missing.out.find("zorgtoeslag.json") != std::string::npos);
    CHECK(missing.out.find("standaardpremie: was 2.119,00 euro per jaar vanaf 2026-01-01") != std::string::npos);
    CHECK(missing.out.find("vrijlating_n") == std::string::npos);
    const Outcome complete = run_program({"tabellen", "--ontbreekt", "2026-07-01"});
    CHECK(complete.status == 0);
    CHECK(run_program({"tabellen", "--ontbreekt", "2027-01-01", "--json"}).status == 1);
    const Outcome far = run_program({"tabellen", "--ontbreekt", "2029-01-01"}); // nothing holds on the day before it
    CHECK(far.status == 1);
    CHECK(far.out.find("Begin met --ontbreekt 2027-01-01") != std::string::npos);
    check_refused({"tabellen", "--ontbreekt", "2027-13-01"}, {"--ontbreekt", "geen bestaande datum"});
}
