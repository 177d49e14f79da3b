// SPDX-License-Identifier: EUPL-1.2
// What to ask: ranges that hold, and questions that matter.
#include "engine/questions/open_questions.hpp"

#include "engine/base/computed.hpp"
#include "engine/base/limits.hpp"
#include "engine/questions/untold.hpp"
#include "engine/report/open_questions_text.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

/// A single parent with a child of six, a grown-up in the house of whom nothing is told, bijstand now and work then.
Scenario with_somebody_in_the_house()
{
    Case c = one_adult(july, 35, 24, 16);
    c.household.volwassenen[0].opgegeven.vrijlating = true;
    c.household.opgegeven.vermogen = true;
    c.household.gemeentelijk.gemeente = "groningen";
    c.household.gemeentelijk.teruggaaf_opgegeven = true;
    Child child;
    child.geboren = 2020y / 3 / 1;
    c.household.kinderen = {child};
    c.household.woning = Home{.kale_huur = 640};
    c.household.medebewoners = {Housemate{.geboren = 1962y / 5 / 1, .kind = false}};
    c.household.medebewoners[0].opgegeven = {
        .kostendeler = true, .huurcontract = true, .verzoek = true, .inkomen = true, .vermogen = true};
    Scenario s = scenario_of(c);
    s.situaties.insert(s.situaties.begin(), Situation{"Nu", {}, {}, {}});
    return s;
}

double left_in(const Scenario& s, size_t situation)
{
    return twelve_months(net_income(s.huishouden, s.situaties[situation], law(s.peildatum), s.peildatum)).blijft_over /
           12;
}

const OpenQuestion* asked(const OpenQuestions& open, const std::string& place)
{
    const auto found =
        std::find_if(open.vragen.begin(), open.vragen.end(), [&](const auto& q) { return q.plaats == place; });
    return found == open.vragen.end() ? nullptr : &*found;
}

/// Two situations of random households of which half of the facts have not been told.
std::vector<Scenario> half_told(std::uint64_t seed, int per_date, bool amounts_told = false)
{
    Chance chance(seed);
    std::vector<Scenario> all;
    for (Case& c : cases_with_residents(seed, per_date)) {
        Household& h = c.household;
        if (h.medebewoners.size() > 2) h.medebewoners.resize(2);
        h.gemeentelijk.gemeente = "groningen";
        for (Housemate& m : h.medebewoners) {
            if (chance.yes(40)) m.relatie = Relatie::onbekend;
            if (chance.yes(40)) m.inkomen_per_jaar = 0;
            const auto told = [&] { return chance.yes(60); };
            m.opgegeven = {.kostendeler = m.kostendeler == usual_kostendeler(m) && told(),
                           .huurcontract = !m.huurcontract && told(),
                           .verzoek = !m.verzoek_gedaan && told(),
                           .inkomen = m.inkomen_per_jaar == 0 && told(),
                           .vermogen = m.vermogen == 0 && told()};
        }
        if (chance.yes(30)) h.vermogen = 0;
        h.opgegeven.vermogen = h.vermogen == 0 && chance.yes(60);
        if (chance.yes(10)) h.woning.reset();
        if (amounts_told) {
            for (Housemate& m : h.medebewoners) m.opgegeven.inkomen = m.opgegeven.vermogen = true;
            h.opgegeven.vermogen = true;
            if (!h.woning) h.woning = Home{};
        }
        Scenario s = scenario_of(c);
        s.situaties.insert(s.situaties.begin(), Situation{"Nu", {}, {}, {}});
        all.push_back(std::move(s));
    }
    return all;
}

/// Some answer to a question; of an amount any.
void answer_somehow(Chance& chance, Scenario& s, const Untold& q)
{
    if (q.geef_waarde && chance.yes(60)) {
        const double highest =
            q.plaats == "/huishouden/woning" ? law(s.peildatum).huurtoeslag.grenzen->maximale_huur : 70'000;
        q.geef_waarde(s, chance.cents(1, static_cast<int>(highest)));
        return;
    }
    q.antwoorden[static_cast<size_t>(chance.whole(0, static_cast<int>(q.antwoorden.size()) - 1))].geef(s);
}

bool is_untold(const std::vector<Untold>& list, const std::string& plaats)
{
    return std::any_of(list.begin(), list.end(), [&](const Untold& q) { return q.plaats == plaats; });
}

} // namespace

TEST_CASE("who lives in is asked where it decides about the toeslagen, and what it is worth is said")
{
    const Scenario s = with_somebody_in_the_house();
    const OpenQuestions open = open_questions(s, law(july));
    REQUIRE(open.vragen.size() == 1);
    const OpenQuestion& who = open.vragen[0];
    CHECK(who.plaats == "/huishouden/medebewoners/0/relatie");
    CHECK(who.ten_minste < 0.005); // a parent is no toeslagpartner
    // Awir art. 3 lid 2 onder e: no alleenstaande-ouderkop, and the zorgtoeslag of two instead of one.
    const PublishedYear& p = published_year(july);
    const double less = (p.kgb_alleenstaand - (p.zorgtoeslag_maximum.samen - p.zorgtoeslag_maximum.alleen)) / 12;
    const auto other = std::find_if(who.antwoorden.begin(), who.antwoorden.end(),
                                    [](const OpenAnswer& a) { return a.antwoord == "iemand anders"; });
    REQUIRE(other != who.antwoorden.end());
    CHECK(std::abs(-other->verschil[0].over - less) < 1); // months are paid in whole euros
    Scenario partner = s;
    other->geef(partner);
    CHECK(partner.huishouden.medebewoners[0].relatie == Relatie::ander);
    for (size_t i = 0; i < 2; ++i) {
        CHECK(std::abs(left_in(partner, i) - open.situaties[i].over.van) < 0.005);
        CHECK(std::abs(left_in(s, i) - open.situaties[i].over.tot) < 0.005);
    }
    CHECK(open_questions(partner, law(july)).vragen.empty());
    CHECK(open_questions_text(s, open).find("Wie is medebewoner 1 (64 jaar)? scheelt 0 tot ") != std::string::npos);
}

TEST_CASE("an answer that is the same as what was taken for granted is an answer")
{
    Scenario s = with_somebody_in_the_house();
    s.huishouden.medebewoners.clear();
    s.huishouden.volwassenen[0].opgegeven.vrijlating = false;
    s.situaties[1].werk[0].uren_per_week = 8;
    const OpenQuestions open = open_questions(s, law(july));
    const OpenQuestion* vrijlating = asked(open, "/huishouden/volwassenen/0/bijstand/vrijlating");
    REQUIRE(vrijlating);
    CHECK(vrijlating->antwoorden[0].antwoord == "geen vrijlating");
    vrijlating->antwoorden[0].geef(s);
    CHECK(open_questions(s, law(july)).vragen.empty());
    CHECK(parse_scenario(to_json(s), "") == s); // and it is kept
}

TEST_CASE("what moves nothing is not asked")
{
    Scenario s = with_somebody_in_the_house();
    s.huishouden.kinderen.clear(); // no minor child: no toeslagpartner, whoever it is
    s.huishouden.medebewoners[0].opgegeven.verzoek = false;
    CHECK(open_questions(s, law(july)).vragen.empty());
    s = with_somebody_in_the_house();
    s.huishouden.medebewoners[0].relatie = Relatie::ouder;
    s.huishouden.medebewoners[0].opgegeven.verzoek = false;
    CHECK(open_questions(s, law(july)).vragen.empty());
}

TEST_CASE("what moves nothing yet is asked after the answer that it waits for")
{
    // Participatiewet art. 34 lid 2 onder c: what was saved matters above the limit of 8.000 euro, not below it.
    Scenario s = with_somebody_in_the_house();
    s.huishouden.medebewoners.clear();
    s.huishouden.opgegeven.vermogen = false;
    const std::string saved = "/huishouden/vermogen/gespaard_tijdens_bijstand";
    const OpenQuestions open = open_questions(s, law(july));
    REQUIRE(asked(open, "/huishouden/vermogen"));
    CHECK_FALSE(asked(open, saved));
    s.huishouden.vermogen = 20000;
    CHECK(asked(open_questions(s, law(july)), saved));
    s.huishouden.vermogen = 5000;
    CHECK_FALSE(asked(open_questions(s, law(july)), saved));
}

TEST_CASE("a range contains every answer, and its ends are answers")
{
    Chance chance(18);
    for (const Scenario& s : half_told(18, 6)) {
        const Law<double>& wet = law(s.peildatum);
        const OpenQuestions open = open_questions(s, wet);
        const std::vector<Untold> list = untold(s, wet);
        for (int sample = 0; sample < 12; ++sample) {
            Scenario told = s;
            for (const Untold& q : list)
                if (asked(open, q.plaats)) answer_somehow(chance, told, q);
            for (size_t i = 0; i < s.situaties.size() && open.alle_samen; ++i) {
                const double left = left_in(told, i), more = left - left_in(told, 0);
                if (!is_computed(left) || !is_computed(more)) continue;
                INFO(in_json(Case{s.peildatum, told.huishouden, told.situaties[i]}) << open_questions_text(s, open));
                // Between two amounts that were looked at an answer can lie a little outside: less than is asked for.
                CHECK(left >= open.situaties[i].over.van - least_worth_asking);
                CHECK(left <= open.situaties[i].over.tot + least_worth_asking);
                CHECK(more >= open.situaties[i].meer.van - least_worth_asking);
                CHECK(more <= open.situaties[i].meer.tot + least_worth_asking);
            }
        }
    }
}

TEST_CASE("the ends of a range are attained by answers")
{
    int ends = 0;
    for (const Scenario& s : half_told(27, 12, true)) {
        const Law<double>& wet = law(s.peildatum);
        const OpenQuestions open = open_questions(s, wet);
        const auto amount = [](const OpenQuestion& q) { return q.bedrag; };
        if (open.vragen.empty() || open.vragen.size() > 3 ||
            std::any_of(open.vragen.begin(), open.vragen.end(), amount))
            continue;
        std::vector<Scenario> all{s};
        for (const OpenQuestion& q : open.vragen) {
            std::vector<Scenario> more;
            for (const Scenario& one : all)
                for (const OpenAnswer& a : q.antwoorden) {
                    more.push_back(one);
                    a.geef(more.back());
                }
            all = std::move(more);
        }
        double least = 1e9, most = -1e9;
        for (const Scenario& one : all) {
            if (!is_computed(left_in(one, 1))) continue;
            least = std::min(least, left_in(one, 1));
            most = std::max(most, left_in(one, 1));
        }
        INFO(open_questions_text(s, open));
        CHECK(std::abs(least - open.situaties[1].over.van) < 0.005);
        CHECK(std::abs(most - open.situaties[1].over.tot) < 0.005);
        ++ends;
    }
    CHECK(ends > 10);
}

TEST_CASE("an answered question never widens the range, and is not asked again")
{
    Chance chance(33);
    int answers = 0;
    for (Scenario s : half_told(33, 8)) {
        const Law<double>& wet = law(s.peildatum);
        OpenQuestions open = open_questions(s, wet);
        while (!open.vragen.empty() && open.alle_samen) {
            const OpenQuestion q = chance.one_of(open.vragen);
            const std::vector<Untold> list = untold(s, wet);
            chance.one_of(q.antwoorden).geef(s);
            const OpenQuestions then = open_questions(s, wet);
            INFO(q.plaats << "\n" << open_questions_text(s, open) << open_questions_text(s, then));
            CHECK(!asked(then, q.plaats));
            for (size_t i = 0; i < s.situaties.size(); ++i) {
                if (!is_computed(then.situaties[i].over.van)) continue;
                CHECK(then.situaties[i].over.van >= open.situaties[i].over.van - least_worth_asking);
                CHECK(then.situaties[i].over.tot <= open.situaties[i].over.tot + least_worth_asking);
            }
            // What is new waited for an answer: nobody had told it before either.
            for (const OpenQuestion& still : then.vragen) CHECK(is_untold(list, still.plaats));
            open = then;
            ++answers;
        }
    }
    CHECK(answers > 50);
}

TEST_CASE("each question that is asked moves more than it takes to ask it, widest first")
{
    for (const Scenario& s : half_told(41, 4)) {
        const OpenQuestions open = open_questions(s, law(s.peildatum));
        for (size_t q = 0; q < open.vragen.size(); ++q) {
            INFO(open_questions_text(s, open));
            CHECK(open.vragen[q].ten_hoogste > least_worth_asking);
            CHECK(open.vragen[q].ten_minste <= open.vragen[q].ten_hoogste + 0.005);
            if (q > 0) CHECK(open.vragen[q].ten_hoogste <= open.vragen[q - 1].ten_hoogste + 0.005);
        }
        // The order depends on nothing but the household.
        Scenario other_words = s;
        other_words.titel = "anders";
        other_words.situaties[1].titel = "nog anders";
        const OpenQuestions again = open_questions(other_words, law(s.peildatum));
        REQUIRE(again.vragen.size() == open.vragen.size());
        for (size_t q = 0; q < open.vragen.size(); ++q) CHECK(again.vragen[q].plaats == open.vragen[q].plaats);
    }
}

TEST_CASE("the questions of a household of a situation's own are of that household")
{
    Scenario s = with_somebody_in_the_house();
    s.situaties[1].huishouden = s.huishouden;
    s.huishouden.medebewoners.clear();
    const OpenQuestions open = open_questions(s, law(july));
    REQUIRE(open.vragen.size() == 1);
    CHECK(open.vragen[0].plaats == "/situaties/1/huishouden/medebewoners/0/relatie");
    CHECK(open.situaties[0].over.van == open.situaties[0].over.tot);
    CHECK(open.situaties[1].over.van < open.situaties[1].over.tot);
}
