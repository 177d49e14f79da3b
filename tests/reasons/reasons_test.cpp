// SPDX-License-Identifier: EUPL-1.2
// "Waarom?" and "Waarom anders?" on every amount of every example household.
#include "engine/number/every_number.hpp"
#include "engine/reasons/difference.hpp"
#include "engine/reasons/explanation.hpp"

#include "engine/questions/answer.hpp"
#include "engine/report/difference_text.hpp"
#include "engine/report/explanation_text.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/places.hpp"

#include <cmath>
#include <filesystem>
#include <functional>
#include <map>
#include <set>

using namespace armoedeval;
using namespace armoedeval::test;
namespace fs = std::filesystem;

namespace {

std::vector<Scenario> examples()
{
    std::vector<Scenario> all;
    for (const auto& entry : fs::directory_iterator(scenarios_folder()))
        if (entry.path().extension() == ".json" && entry.path().stem() != "schema")
            all.push_back(load_scenario(entry.path()));
    return all;
}

/// Walks a tree and notes each step that is neither a fact nor a dated parameter with a source, nor built of those.
void look_at(const Step& step, std::set<std::string>& told, std::vector<std::string>& wrong)
{
    switch (step.kind) {
    case Step::Kind::fact:
        if (step.name.empty()) wrong.push_back("a fact without a name");
        return;
    case Step::Kind::because:
        if (step.value != 0 || step.name.empty()) wrong.push_back("an amount without a source: " + step.name);
        return;
    case Step::Kind::parameter:
        if (!step.parameter || !step.dated || step.dated->source.empty() || step.article.empty())
            wrong.push_back("no source: " + step.name);
        return;
    case Step::Kind::above:
        if (!told.count(step.name)) wrong.push_back("never told above: " + step.name);
        return;
    case Step::Kind::amount: break;
    }
    told.insert(step.name);
    if (step.article == "Participatiewet art. 19") told.insert("de bijstand zelf");
    if (step.formula.empty() || step.filled.empty()) wrong.push_back("no formula: " + step.name);
    if (step.parts.empty() && step.conditions.empty() && step.value != 0)
        wrong.push_back("a bare number: " + step.name);
    for (const Step& part : step.parts) look_at(part, told, wrong);
}

/// The names of the amounts of a tree.
void names_in(const Step& step, std::set<std::string>& names)
{
    if (step.kind == Step::Kind::amount) names.insert(step.name);
    for (const Step& part : step.parts) names_in(part, names);
}

/// "belastbaar loon (partner)" without its end; empty when the name says of nobody in particular.
std::string without_person(const std::string& name)
{
    for (const std::string person : {" (aanvrager)", " (partner)"})
        if (name.ends_with(person)) return name.substr(0, name.size() - person.size());
    return {};
}

const Step* find(const Step& step, const std::string& name)
{
    if (step.name == name && step.kind == Step::Kind::amount) return &step;
    for (const Step& part : step.parts)
        if (const Step* found = find(part, name)) return found;
    return nullptr;
}

} // namespace

TEST_CASE("every leaf of every explanation is a fact or a dated parameter with a source")
{
    size_t trees = 0;
    for (const Scenario& s : examples()) {
        const Law<Traced> wet = law_on<Traced>(s.peildatum, tables());
        for (size_t i = 0; i < s.situaties.size(); ++i) {
            const Breakdown<Traced> amounts = traced_breakdown(s, i, wet);
            for (const auto& named : breakdown_amounts<Traced>) {
                const Traced& amount = amounts.*named.member;
                if (!is_computed(amount)) continue;
                const Step tree = explain(amount, named.name);
                std::set<std::string> told{"bijstand"};
                std::vector<std::string> wrong;
                if (tree.kind == Step::Kind::amount) look_at(tree, told, wrong);
                INFO(s.titel << ", " << s.situaties[i].titel << ", " << named.name);
                for (const std::string& what : wrong) FAIL_CHECK(what);
                CHECK(!explanation_text(tree).empty());
                ++trees;
            }
        }
    }
    CHECK(trees > 1500);
}

TEST_CASE("why there is nothing is a reason of the rule, not something entered, and its age is that of the table")
{
    const Tables higher = tables_with({{"participatiewet.json",
                                        "\"Participatiewet art. 31 lid 5\",\n      \"herziening\": \"onbepaald\",\n"
                                        "      \"waarden\": [\n        { \"vanaf\": \"2024-01-01\", \"waarde\": 27",
                                        "\"Participatiewet art. 31 lid 5\",\n      \"herziening\": \"onbepaald\",\n"
                                        "      \"waarden\": [\n        { \"vanaf\": \"2024-01-01\", \"waarde\": 31"}});
    const auto told = [](const Tables& from, Vrijlating soort) {
        VrijlatingCase<Traced> c;
        c.soort = soort;
        c.leeftijd = 26;
        c.netto_loon = 100;
        const Law<Traced> wet = law_on<Traced>(std::chrono::year{2026} / 7 / 1, from);
        return explanation_text(explain(vrijlating(c, wet.participatiewet), "vrijlating"));
    };
    CHECK(told(tables(), Vrijlating::n) == "vrijlating: 0  (Participatiewet art. 31 lid 2 onder n)\n"
                                           "  └ deze vrijlating geldt niet onder de 27: 0\n");
    CHECK(told(higher, Vrijlating::n).find("geldt niet onder de 31: 0\n") != std::string::npos);
    CHECK(told(higher, Vrijlating::r).find("van 31 of ouder met een kind onder de 12: 0\n") != std::string::npos);

    PremieCase<Traced> premie;
    premie.leeftijd = 26;
    const Law<Traced> wet = law_on<Traced>(std::chrono::year{2026} / 7 / 1, higher);
    const Step step = explain(vrijgelaten_premie(premie, wet.participatiewet), "premie");
    CHECK(explanation_text(step) == "premie: 0\n  └ een premie telt onder de 31 mee: 0\n");
    CHECK(explanation_json(step).find("\"reden\": \"een premie telt onder de 31 mee\"") != std::string::npos);
}

TEST_CASE("a fact and an amount of an act say what they count")
{
    std::map<std::string, std::set<AmountUnit>> units;
    const std::function<void(const Step&)> look = [&](const Step& step) {
        if (step.kind == Step::Kind::fact || step.kind == Step::Kind::amount) units[step.name].insert(step.unit);
        for (const Step& part : step.parts) look(part);
    };
    for (const Scenario& s : examples()) {
        const Law<Traced> wet = law_on<Traced>(s.peildatum, tables());
        for (size_t i = 0; i < s.situaties.size(); ++i) {
            const Breakdown<Traced> amounts = traced_breakdown(s, i, wet);
            for (const auto& named : breakdown_amounts<Traced>) look(explain(amounts.*named.member, named.name));
        }
    }
    const auto only = [&](const char* name) {
        INFO(name);
        REQUIRE(units[name].size() == 1);
        return *units[name].begin();
    };
    CHECK(only("uren per week van de aanvrager") == AmountUnit::uren);
    CHECK(only("pensioenpremie van de aanvrager") == AmountUnit::aandeel);
    CHECK(only("kale huur") == AmountUnit::euro_per_maand);
    CHECK(only("uurloon van de aanvrager") == AmountUnit::euro);
    CHECK(only("tarief van de eerste schijf") == AmountUnit::aandeel);
    CHECK(only("loon per jaar") == AmountUnit::euro_per_jaar);
}

TEST_CASE("an explanation holds the numbers of the act: zorgtoeslag of a single person in 2026")
{
    Scenario s = examples().front();
    s.huishouden = one_adult(std::chrono::year{2026} / 7 / 1, 40, 40, 15).household;
    s.peildatum = std::chrono::year{2026} / 7 / 1;
    s.situaties = {one_adult(s.peildatum, 40, 40, 15).situation};
    const Law<Traced> wet = law_on<Traced>(s.peildatum, tables());
    const Step tree = explain(traced_breakdown(s, 0, wet).zorgtoeslag, "zorgtoeslag");
    const Step* norm = find(tree, "normpremie");
    REQUIRE(norm);
    // Dienst Toeslagen, Berekening zorgtoeslag 2026: 1,912 % of 29.736 and 13,73 % of the rest.
    CHECK(norm->article == "Wzt art. 2 lid 2");
    CHECK(norm->filled.find("1,912 % x 29.736 + 13,73 % x (33.696 - 29.736)") != std::string::npos);
    CHECK(norm->value == Catch::Approx(0.01912 * 29736 + 0.1373 * (33696 - 29736)).margin(0.001));
    const Step* difference = find(tree, "verschil met de standaardpremie");
    REQUIRE(difference);
    CHECK(difference->formula == "standaardpremie - normpremie");
    const Step* claim = find(tree, "aanspraak op zorgtoeslag");
    REQUIRE(claim);
    REQUIRE(!claim->conditions.empty());
    CHECK(claim->conditions[0].find("is niet hoger dan vermogensgrens alleen (146.011)") != std::string::npos);
}

TEST_CASE("with two adults an explanation says whose an amount is, with one it does not")
{
    std::set<std::string> personal, with_one, with_two;
    for (const Scenario& s : examples()) {
        const Law<Traced> wet = law_on<Traced>(s.peildatum, tables());
        for (size_t i = 0; i < s.situaties.size(); ++i) {
            const Breakdown<Traced> amounts = traced_breakdown(s, i, wet);
            for (const auto& named : breakdown_amounts<Traced>)
                names_in(explain(amounts.*named.member, named.name),
                         s.huishouden.volwassenen.size() == 1 ? with_one : with_two);
        }
    }
    for (const std::string& name : with_two) personal.insert(without_person(name));
    personal.erase("");
    for (const char* name : {"loon per jaar", "belastbaar loon", "arbeidskorting", "algemene heffingskorting",
                             "bruto bijstand", "inkomstenbelasting en premies"})
        CHECK(personal.count(name) == 1);
    for (const std::string& name : personal) {
        CAPTURE(name);
        CHECK(with_two.count(name) == 0);
    }
    for (const std::string& name : with_one) CHECK(without_person(name).empty());
}

TEST_CASE("the wage under the name of a person is that person's")
{
    Case c = couple_with_equal_wages(); // 32 hours at 20 euro
    c.situation.werk[1].uren_per_week = 10;
    Scenario s = examples().front();
    s.peildatum = c.date;
    s.huishouden = c.household;
    s.situaties = {c.situation};
    const Step tree = explain(traced_breakdown(s, 0, law_on<Traced>(c.date, tables())).over_na_opvang_en_werk, "over");
    const Step* aanvrager = find(tree, "loon per jaar (aanvrager)");
    const Step* partner = find(tree, "loon per jaar (partner)");
    REQUIRE((aanvrager && partner));
    CHECK(aanvrager->value == 32 * 52 * 20);
    CHECK(partner->value == 10 * 52 * 20);
    CHECK(partner->formula == "uren per week van de partner x 52 x uurloon van de partner");
}

TEST_CASE("the parts of a difference add up to the cent, largest first, each with a sentence")
{
    for (const Scenario& s : examples())
        for (size_t i = 1; i < s.situaties.size(); ++i) {
            INFO(s.titel << ", " << s.situaties[i].titel);
            const Difference d = difference(s, 0, i, tables());
            double sum = 0, sum_of_month = 0;
            for (size_t p = 0; p < d.parts.size(); ++p) {
                sum += d.parts[p].change;
                sum_of_month += d.parts[p].per_month;
                CHECK(!d.parts[p].because.empty());
                if (p > 1) CHECK(std::abs(d.parts[p - 1].change) >= std::abs(d.parts[p].change) - 0.05);
            }
            CHECK(std::abs(sum - d.change) < 0.001);
            CHECK(std::abs(sum_of_month - d.per_month) < 0.001);
            const Answer a = answer(s, tables());
            CHECK(std::abs(d.per_month - (twelve_months(a.situaties[i].per_jaar).over_na_opvang_en_werk -
                                          twelve_months(a.situaties[0].per_jaar).over_na_opvang_en_werk) /
                                             12) < 0.006);
            CHECK(std::abs(d.change - (a.situaties[i].per_jaar.over_na_opvang_en_werk -
                                       a.situaties[0].per_jaar.over_na_opvang_en_werk)) < 0.006);
        }
}
