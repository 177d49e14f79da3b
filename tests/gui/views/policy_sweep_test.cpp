// SPDX-License-Identifier: EUPL-1.2
// A range of values on Beleid: chosen, worked out, read and taken over in the proposal.
#include "gui/model/proposal.hpp"
#include "gui/results/policy_jobs.hpp"
#include "gui/words/sentences_population.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/policy_fixtures.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"

using namespace armoedeval;
using namespace armoedeval::test_policy;
using ui::Key;

namespace {

const std::string premium = "zorgtoeslag.standaardpremie";

const SweepState& state(Person& person)
{
    return *person.app().results().sweep;
}

double proposed(Person& person, const std::string& id)
{
    const auto* value =
        proposed_on(person.model().voorstel, *example_tables().find(id), person.model().question.peildatum);
    return value ? value->value : 0;
}

/// Three values of one parameter: 2580 (the law), 2730 and 2880.
void open_sweep(Person& person)
{
    open_beleid(person, PolicyPart::reeks);
    propose(person, first_child, 2880);
    person.model().screen.reeks.assen[0] = {first_child, 2580, 2880, 150};
    person.look();
}

} // namespace

TEST_CASE("a range lies around the values of law and proposal, in round steps")
{
    const Parameter& amount = *example_tables().find(first_child);
    // 300 in eight steps is 37.5: the next round step is 50, counted from the value of the law.
    CHECK(range_around(amount, 2580, 2880) == SweepRange{first_child, 2580, 2880, 50});
    // A fifth on either side of 1000: 400 in eight steps of 50.
    CHECK(range_around(amount, 1000, 1000) == SweepRange{first_child, 800, 1200, 50});
    Parameter yes_no = amount;
    yes_no.unit = Unit::ja_nee;
    CHECK(range_around(yes_no, 1, 1) == SweepRange{first_child, 0, 1, 1});
    Parameter share = amount;
    share.unit = Unit::procent;
    CHECK(range_around(share, 95, 95).to == 100); // 114 % is no percentage
    CHECK(values_of({first_child, 2550, 2900, 50}) == 8);
    CHECK(values_of({first_child, 0, 0.3, 0.1}) == 4);
    CHECK(range_fault({first_child, 1, 2, 0}) == "Kies een stap groter dan 0.");
    CHECK(range_fault({first_child, 3, 2, 1}) == "Tot moet niet kleiner zijn dan van.");
    CHECK_FALSE(range_fault({first_child, 1, 2, 5}).empty());
    CHECK(range_fault({first_child, 0, 30, 1}).empty());
    CHECK_FALSE(range_fault({first_child, 0, 31, 1}).empty());
}

TEST_CASE("a value of the proposal is chosen, and its range is ready to be worked out")
{
    Person person(1280, 1000);
    open_beleid(person, PolicyPart::reeks);
    CHECK(person.sees("Druk links op een waarde van de wet."));
    propose(person, first_child, 2880);
    person.click("reeks/eerste");
    person.click(example_tables().find(first_child)->description);
    CHECK(person.model().screen.reeks.assen[0] == SweepRange{first_child, 2580, 2880, 50});
    CHECK(person.sees("7 waarden"));
    person.type_in("/reeks/0/tot", "2.500");
    CHECK(person.sees("Tot moet niet kleiner zijn dan van."));
    CHECK_FALSE(person.find("Doorrekenen").enabled);
    person.type_in("/reeks/0/tot", "veel");
    CHECK(person.find("/reeks/0/tot").value == "veel");
    CHECK_FALSE(person.find("Doorrekenen").enabled);
    person.type_in("/reeks/0/tot", "2.700");
    CHECK(person.find("Doorrekenen").enabled);
}

TEST_CASE("one value over a range says what the engine says, and a value is taken over in one step")
{
    Person person(1280, 1000);
    open_sweep(person);
    run_city(person);
    REQUIRE(state(person).answer);
    const Sweep& sweep = *state(person).answer;
    REQUIRE(sweep.cells.size() == 3);
    CHECK(sweep.cells[0].kosten.value == 0); // the law
    // Cell by cell what a run with that value alone says.
    PopulationJob job;
    job.data = read_population_data(std::filesystem::path(tables_folder()) / "bevolking/groningen.json");
    job.gebruik = take_up(job.data);
    job.aantal = 1000;
    const Date day = person.model().question.peildatum;
    const Tables half = reformed(example_tables(), {reform_of({{first_child, 2730}}, example_tables(), day)});
    const PopulationResult expected = run_job(job, {{"nu", &example_tables(), day}, {"voorstel", &half, day}});
    CHECK(sweep.cells[1].kosten.value == costs(expected, 1).value);
    CHECK(sweep.cells[1].val_bij_vier.value == falls_at_four(expected, 1).value);
    CHECK(person.sees("€\u00A02.730: "));

    person.click("reeks/1");
    CHECK(proposed(person, first_child) == 2730);
    CHECK_FALSE(person.sees("hoort bij een eerder voorstel")); // the range does not depend on it
    person.press(Key::z, true);
    CHECK(proposed(person, first_child) == 2880);
    person.click("reeks/0"); // the law's own value is no proposal
    CHECK(person.model().voorstel.wijzigingen.empty());
}

TEST_CASE("what else the proposal changes makes a range of an earlier proposal")
{
    Person person(1280, 1000);
    open_sweep(person);
    run_city(person);
    propose(person, premium, 2000);
    CHECK(person.sees("hoort bij een eerder voorstel"));
    person.click("Opnieuw");
    person.wait_for_runs();
    CHECK_FALSE(person.sees("hoort bij een eerder voorstel"));
    CHECK(state(person).answer->cells[0].kosten.value != 0); // the other value counts in every cell
}

TEST_CASE("two values make a map, of which a cell takes over both")
{
    Person person(1280, 1000);
    open_sweep(person);
    propose(person, premium, 2000);
    person.model().screen.reeks.assen[1] = {premium, 2000, 2100, 100};
    person.look();
    run_city(person);
    REQUIRE(state(person).answer);
    REQUIRE(state(person).answer->cells.size() == 6);
    CHECK(state(person).answer->cells[3].values == std::vector<double>{2730, 2100});
    person.click("reeks/3");
    CHECK(proposed(person, first_child) == 2730);
    CHECK(proposed(person, premium) == 2100);
    person.click("voltijd");
    CHECK(person.model().screen.reeks.voltijd);
    CHECK(person.sees("Huishoudens met minder over bij voltijd"));
}

TEST_CASE("a range is stopped, and nothing new is shown")
{
    Person person(1280, 1000);
    open_sweep(person);
    person.model().screen.bevolking.aantal = 1'000'000;
    person.look();
    person.click("Doorrekenen");
    REQUIRE(state(person).running);
    CHECK(person.sees("van 1.000.000 huishoudens")); // three values go in one walk
    person.click("Stoppen");
    person.wait_for_runs();
    CHECK_FALSE(state(person).answer);
    CHECK(state(person).fault.empty());
}

TEST_CASE("a value that the law cannot have is explained")
{
    Person person(1280, 1000);
    open_beleid(person, PolicyPart::reeks);
    const std::string cell = "kinderopvangtoeslag.toeslagpercentage.rij_2.tot_en_met";
    propose(person, cell, example_tables().find(cell)->on(person.model().question.peildatum)->value - 1);
    person.model().screen.reeks.assen[0] = {cell, 1, 2, 1}; // below the limit of the row before it
    person.look();
    run_city(person);
    CHECK(person.sees("Dit kon niet worden doorgerekend."));
    CHECK(person.sees("de grenzen van de rijen moeten oplopen"));
}
