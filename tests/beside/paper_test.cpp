// SPDX-License-Identifier: EUPL-1.2
// A paper beside what we work out. The paper of a household with one fact planted otherwise is held against the
// household without it: the planted fact must be named first.
#include "engine/beside/paper_case.hpp"
#include "engine/beside/paper_check.hpp"
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/laws_by_date.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/places.hpp"

#include <cmath>
#include <iostream>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

LawsByDate& laws()
{
    static LawsByDate all(tables());
    return all;
}

const Scenario& example(const std::string& number)
{
    static const std::map<std::string, Scenario> all = [] {
        std::map<std::string, Scenario> found;
        for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder()))
            if (entry.path().extension() == ".json" && entry.path().stem() != "schema")
                found.emplace(entry.path().stem().string().substr(0, 2), load_scenario(entry.path()));
        return found;
    }();
    return all.at(number);
}

constexpr int payslip = 1, bijstand = 2, toeslagen = 4;

/// What a real paper shows: of a payslip and a specification all amounts, of a decision those that are paid.
Paper paper_of(const Scenario& truth, size_t situation, Date month, int kinds)
{
    Paper all;
    all.situation = situation;
    all.month = month;
    for (const NamedPaperAmount& a : paper_amounts)
        if ((kinds & (1 << static_cast<int>(a.paper))) != 0 && a.amount != PaperAmount::toetsingsinkomen)
            all.of(a.amount) = 0;
    PaperCase c;
    c.household = household_in(truth.huishouden, truth.situaties.at(situation));
    c.situation = truth.situaties.at(situation);
    c.month = month;
    c.wet = laws().on(month, truth).wet;
    const PaperAmounts amounts = amounts_on_paper(c, all);
    for (size_t i = 0; i < amounts.size(); ++i)
        if (all.typed[i]) all.typed[i] = amounts[i];
    return all;
}

struct WrongFact {
    const char* example;
    size_t situation;
    int papers;
    PaperFact fact;
    std::function<void(Scenario&)> otherwise;
};

Work& first_job(Scenario& s, size_t situation)
{
    return s.situaties.at(situation).werk.at(0);
}

Housemate sharer()
{
    Housemate mate;
    mate.geboren = 1990y / 3 / 1;
    mate.kind = false;
    mate.relatie = Relatie::ander;
    return mate;
}

auto hours(size_t situation, double to)
{
    return [=](Scenario& s) { first_job(s, situation).uren_per_week = to; };
}
auto wage(size_t situation, double to)
{
    return [=](Scenario& s) { first_job(s, situation).uurloon = to; };
}
auto no_credit(size_t situation)
{
    return [=](Scenario& s) { first_job(s, situation).loonheffingskorting = false; };
}
auto premium(size_t situation, double to)
{
    return [=](Scenario& s) { first_job(s, situation).pensioenpremie = to; };
}
auto rhythm(size_t situation, Betaalritme to)
{
    return [=](Scenario& s) { first_job(s, situation).betaalritme = to; };
}
auto exempted(Vrijlating to)
{
    return [=](Scenario& s) { s.huishouden.volwassenen.at(0).vrijlating = to; };
}
auto rent(double to)
{
    return [=](Scenario& s) { s.huishouden.woning->kale_huur = to; };
}
auto refund(WatMetTeruggaaf to)
{
    return [=](Scenario& s) { s.huishouden.gemeentelijk.teruggaaf = to; };
}
void one_more_sharer(Scenario& s)
{
    s.huishouden.medebewoners.push_back(sharer());
}
void one_child_less(Scenario& s)
{
    s.huishouden.kinderen.erase(s.huishouden.kinderen.begin());
    for (Situation& situation : s.situaties) {
        std::erase_if(situation.opvang, [](const auto& o) { return o.kind == 0; });
        for (auto& o : situation.opvang) --o.kind;
    }
}
auto home(SoortWoning to)
{
    return [=](Scenario& s) { s.huishouden.woning->soort = to; };
}

} // namespace

TEST_CASE("papier: wat wij zelf zouden schrijven klopt, in elk voorbeeld")
{
    int held = 0;
    for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder())) {
        if (entry.path().extension() != ".json" || entry.path().stem() == "schema") continue;
        const Scenario s = load_scenario(entry.path());
        for (size_t i = 0; i < s.situaties.size(); ++i) {
            const Paper paper = paper_of(s, i, first_of_month(s.peildatum), payslip | bijstand | toeslagen);
            INFO(entry.path().stem().string() << ", situatie " << i);
            const PaperCheck check = check_paper(s, paper, laws());
            CHECK(check.klopt);
            CHECK(check.explanations.empty());
            held += static_cast<int>(check.amounts.size());
        }
    }
    CHECK(held > 500);
}

TEST_CASE("papier: de loonstrook en de specificatie van de wetscontrole, tot op de cent")
{
    // 12 hours of 14,99 from July 2026: 841,84 net a month with holiday pay in it; norm 1.419,46.
    Scenario s = scenario_of(one_adult(july, 40, 12, 14.99));
    Paper paper = paper_of(s, 0, july, payslip | bijstand);
    // 52 hours x 14,99 = 779,48: below what the credits leave untaxed, so nothing is withheld.
    CHECK(paper.of(PaperAmount::bruto) == 779.48);
    CHECK(paper.of(PaperAmount::netto_loon) == 779.48);
    // (1.419,46 - 841,84) x 95 %.
    CHECK(std::abs(*paper.of(PaperAmount::netto_bijstand) - 548.74) < 0.02);
    CHECK(std::abs(*paper.of(PaperAmount::norm) - 1348.49) < 0.02);
    paper.of(PaperAmount::netto_bijstand) = 548.74 + 0.60;
    CHECK(check_paper(s, paper, laws()).klopt);
    paper.of(PaperAmount::netto_bijstand) = 548.74 + 1.60;
    CHECK(!check_paper(s, paper, laws()).klopt);
}

TEST_CASE("papier: van veertig fout ingevulde gegevens wordt het juiste het eerst genoemd")
{
    using F = PaperFact;
    const std::vector<WrongFact> planted{
        {"01", 1, payslip, F::uren, hours(1, 16)},
        {"01", 2, payslip | bijstand, F::uren, hours(2, 18)},
        {"02", 1, payslip, F::uren, hours(1, 14)},
        {"03", 1, payslip | bijstand, F::uren, hours(1, 24)},
        {"09", 1, payslip, F::uren, hours(1, 36)},
        {"06", 1, bijstand, F::uren, hours(1, 9)},
        {"01", 1, payslip, F::uurloon, wage(1, 15.80)},
        {"03", 1, payslip | bijstand, F::uurloon, wage(1, 16.35)},
        {"09", 1, payslip, F::uurloon, wage(1, 19.40)},
        {"05", 1, payslip, F::uurloon, wage(1, 17.15)},
        {"01", 3, payslip, F::loonheffingskorting, no_credit(3)},
        {"01", 4, payslip | bijstand, F::loonheffingskorting, no_credit(4)},
        {"02", 1, payslip, F::loonheffingskorting, no_credit(1)},
        {"09", 1, payslip, F::loonheffingskorting, no_credit(1)},
        {"03", 1, payslip, F::loonheffingskorting, no_credit(1)},
        {"01", 4, payslip, F::pensioenpremie, premium(4, 0.065)},
        {"09", 1, payslip, F::pensioenpremie, premium(1, 0.08)},
        {"03", 1, payslip | bijstand, F::pensioenpremie, premium(1, 0.05)},
        {"01", 4, payslip, F::betaalritme, rhythm(4, Betaalritme::vier_weken)},
        {"03", 1, payslip, F::betaalritme, rhythm(1, Betaalritme::vier_weken)},
        {"09", 1, payslip, F::betaalritme, rhythm(1, Betaalritme::week)},
        {"01", 1, bijstand, F::vrijlating, exempted(Vrijlating::n)},
        {"01", 2, payslip | bijstand, F::vrijlating, exempted(Vrijlating::n)},
        {"02", 1, bijstand, F::vrijlating, exempted(Vrijlating::y)},
        {"01", 0, bijstand, F::kostendelers, one_more_sharer},
        {"02", 0, bijstand, F::kostendelers, one_more_sharer},
        {"01", 1, payslip | bijstand, F::kostendelers, one_more_sharer},
        {"05", 0, bijstand, F::kostendelers, one_more_sharer},
        {"01", 3, toeslagen, F::huur, rent(520)},
        {"01", 4, toeslagen, F::huur, rent(590)},
        {"02", 1, toeslagen, F::huur, rent(480)},
        {"03", 1, toeslagen, F::huur, rent(700)},
        {"05", 1, toeslagen, F::kinderen, one_child_less},
        {"03", 1, toeslagen, F::kinderen, one_child_less},
        {"09", 0, toeslagen, F::kinderen, one_child_less},
        {"01", 0, toeslagen, F::woning, home(SoortWoning::kamer)},
        {"03", 1, bijstand, F::teruggaaf, refund(WatMetTeruggaaf::maandelijks)},
        {"01", 1, bijstand, F::teruggaaf, refund(WatMetTeruggaaf::maandelijks)},
        {"01", 4, toeslagen, F::uren, hours(4, 24)},
        {"03", 1, payslip | bijstand | toeslagen, F::uren, hours(1, 20)},
    };
    REQUIRE(planted.size() == 40);
    int first = 0, among = 0, seen = 0;
    std::string missed;
    for (const WrongFact& p : planted) {
        const Scenario& told = example(p.example);
        Scenario truth = told;
        p.otherwise(truth);
        const Paper paper = paper_of(truth, p.situation, first_of_month(told.peildatum), p.papers);
        const PaperCheck check = check_paper(told, paper, laws());
        seen += !check.klopt;
        const auto& found = check.explanations;
        const bool named = !found.empty() && found.front().fact == p.fact;
        first += named;
        among += std::any_of(found.begin(), found.end(), [&](const auto& e) { return e.fact == p.fact; });
        if (!named)
            missed += std::string(p.example) + "/" + std::to_string(p.situation) + " " + name_of(p.fact) + ": " +
                      (check.klopt     ? "klopt"
                       : found.empty() ? "niets"
                                       : found.front().what) +
                      "\n";
    }
    INFO(first << " first, " << among << " among the five, of " << planted.size() << "; not first:\n" << missed);
    std::cout << "papier: " << first << " of " << planted.size() << " first, " << among << " among the five\n"
              << missed;
    CHECK(seen == 40);
    CHECK(first >= 36);
}

TEST_CASE("papier: een verklaring die wordt overgenomen maakt het papier gelijk")
{
    const Scenario& told = example("01");
    Scenario truth = told;
    first_job(truth, 2).uren_per_week = 18;
    const Paper paper = paper_of(truth, 2, first_of_month(told.peildatum), payslip | bijstand);
    const PaperCheck check = check_paper(told, paper, laws());
    REQUIRE(!check.explanations.empty());
    REQUIRE(check.explanations.front().instead);
    CHECK(*check.explanations.front().instead == truth);
    CHECK(check_paper(*check.explanations.front().instead, paper, laws()).klopt);
}

TEST_CASE("papier: wat niets verklaart wordt niet verklaard")
{
    const Scenario& told = example("01");
    Paper paper = paper_of(told, 1, first_of_month(told.peildatum), payslip);
    // More net than gross, and nothing withheld that fits.
    paper.of(PaperAmount::netto_loon) = *paper.of(PaperAmount::bruto) + 400;
    paper.of(PaperAmount::loonheffing) = 600;
    const PaperCheck check = check_paper(told, paper, laws());
    CHECK(!check.klopt);
    for (const PaperExplanation& e : check.explanations) CHECK(!e.whole);
}

TEST_CASE("papier: geen uurloon onder het minimumloon, en geen maand die er voorlopig niet komt")
{
    // A payslip of far fewer hours: at the same hours the wage would be below the minimum.
    const Scenario& told = example("01");
    Scenario truth = told;
    first_job(truth, 2).uren_per_week = told.situaties[2].werk[0].uren_per_week / 2;
    const Date month = first_of_month(told.peildatum);
    const PaperCheck check = check_paper(told, paper_of(truth, 2, month, payslip), laws());
    REQUIRE(!check.explanations.empty());
    CHECK(check.explanations.front().fact == PaperFact::uren);
    for (const PaperExplanation& e : check.explanations) CHECK(e.fact != PaperFact::uurloon);

    Paper far = paper_of(told, 2, month, payslip);
    far.month = 2126y / 10 / 1;
    CHECK_THROWS_AS(check_paper(told, far, laws()), InputError);
    far.month = plus_months(month, 60);
    CHECK(!check_paper(told, far, laws()).amounts.empty());
}

TEST_CASE("papier: een gemeente die vakantiegeld pas verrekent als het komt")
{
    // 12 hours of 14,99: 779,48 a month without holiday pay, so 1.419,46 - 779,48 = 639,98, of which 5 % is kept.
    Scenario told = example("01");
    const Date month = first_of_month(told.peildatum);
    Paper paper;
    paper.situation = 1;
    paper.month = month;
    paper.of(PaperAmount::inkomsten) = 779.48;
    paper.of(PaperAmount::netto_bijstand) = 607.98;
    const PaperCheck check = check_paper(told, paper, laws());
    REQUIRE(!check.explanations.empty());
    CHECK(check.explanations.front().fact == PaperFact::vakantiegeld_verrekend);
    REQUIRE(check.explanations.front().instead);
    CHECK(check_paper(*check.explanations.front().instead, paper, laws()).klopt);
}
