// SPDX-License-Identifier: EUPL-1.2
// What a household pays, where people see it: free to spend on the cards, how it is made up, and in the inwoner's
// words.
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/person.hpp"
#include "tests/support/catch.hpp"

#include "gui/results/parts.hpp"
#include "gui/words/format.hpp"
#include "gui/words/sentences.hpp"

#include <algorithm>

using namespace armoedeval;
using Catch::Approx;

namespace {

Results results_of(const Scenario& question)
{
    Calculator calculator = fresh_calculator();
    Model m;
    m.question = question;
    return calculator.compute(m);
}

} // namespace

TEST_CASE("a card says what is free to spend, and a press on it asks how it is made up")
{
    Person p;
    p.open_example("50");
    const Results r = results_of(p.model().question);
    for (const SituationResult& s : r.situations) {
        CHECK(s.vrij == Approx(s.over - s.per_year.vaste_lasten / 12));
        CHECK(p.sees(euros(s.vrij)));
    }
    CHECK(p.sees("over na vaste lasten"));
    p.click("Waarom vrij te besteden?##1");
    CHECK(p.model().screen.view == View::waarom);
    CHECK(p.model().screen.amount == "vrij_te_besteden");
    CHECK(p.model().screen.situation == 1);
    p.look();
    CHECK(p.sees("Vaste lasten"));
}

TEST_CASE("without fixed costs no card speaks of them, and the foot says why")
{
    Person p;
    p.open_example("01");
    CHECK_FALSE(p.sees("over na vaste lasten"));
    CHECK_FALSE(p.finds("Waarom vrij te besteden?##1"));
    const Results r = results_of(p.model().question);
    CHECK(std::any_of(r.not_counted.begin(), r.not_counted.end(), [](const NotCounted& n) {
        return n.what == "vaste lasten en vrij te besteden" &&
               n.why.find("vaste lasten zijn niet opgegeven") != std::string::npos;
    }));
}

TEST_CASE("the inwoner reads what is left after the fixed costs, or what is short")
{
    Scenario question = example("54");
    const auto last_sentence = [&] { return plain_sentences(results_of(question), 2).back(); };
    const auto amount = [&] { return results_of(question).situations[2].vrij; };
    REQUIRE(amount() > 1);
    CHECK(last_sentence() == "Na uw vaste lasten houdt u elke maand " + whole(std::round(amount())) + " euro over.");
    question.huishouden.vaste_lasten->front().per_maand += 5000;
    REQUIRE(amount() < -1);
    CHECK(last_sentence() == "Na uw vaste lasten komt u elke maand " + whole(std::round(-amount())) + " euro tekort.");
    question.huishouden.vaste_lasten.reset();
    CHECK(last_sentence().find("vaste lasten") == std::string::npos);
}

TEST_CASE("the allowance for alleenverdieners is other income in the bars, which still add up")
{
    const Results r = results_of(example("51"));
    const SituationResult& now = r.situations.front();
    CHECK(now.per_year.tegemoetkoming_alleenverdieners == 1100);
    CHECK(part_amount(now.per_year, Part::overig) == Approx((now.per_year.overig_netto + 1100) / 12));
    for (const SituationResult& s : r.situations) {
        double sum = 0;
        for (const PartAmount& p : s.parts) sum += p.per_month;
        CHECK(sum == Approx(s.over));
    }
}
