// SPDX-License-Identifier: EUPL-1.2
// All households of the city on Beleid: worked out beside the window, followed, stopped, opened and refused.
#include "engine/population/csv.hpp"
#include "engine/report/population_text.hpp"
#include "gui/model/proposal.hpp"
#include "gui/words/sentences_population.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/policy_fixtures.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"

#include <fstream>
#include <sstream>

using namespace armoedeval;
using namespace armoedeval::test_policy;
using ui::Key;

namespace {

const PopulationState& city(Person& person)
{
    return *person.app().results().population;
}

PopulationJob job_of(std::uint64_t count)
{
    PopulationJob job;
    job.data = read_population_data(std::filesystem::path(tables_folder()) / "bevolking/groningen.json");
    job.gebruik = take_up(job.data);
    job.aantal = count;
    return job;
}

/// What the engine says of the law and the proposal at hand.
PopulationResult engine_says(Person& person)
{
    const Date day = person.model().question.peildatum;
    const Tables proposed = reformed(example_tables(), {person.model().voorstel});
    return run_job(job_of(person.model().screen.bevolking.aantal),
                   {{"nu", &example_tables(), day}, {"voorstel", &proposed, day}});
}

/// A municipality's own table: the first households that would be drawn.
std::string own_table(size_t rows)
{
    const Tables& tables = example_tables();
    const Variant law{"nu", &tables, example_day};
    Progress progress;
    std::ostringstream out;
    REQUIRE(write_rows(job_of(rows), law, out, progress));
    return out.str();
}

} // namespace

TEST_CASE("the city is empty until somebody asks, and then says what the engine says")
{
    Person person(1280, 2000); // everything in view
    open_beleid(person, PolicyPart::stad);
    person.wait();
    CHECK(person.sees("Wat doet dit met alle huishoudens in de stad?"));
    CHECK_FALSE(person.app().next_frame_in()); // nothing runs
    propose(person, first_child, 2880);
    CHECK_FALSE(city(person).running);
    run_city(person);
    REQUIRE(city(person).answer);
    const PopulationResult expected = engine_says(person);
    CHECK(population_text(city(person).answer->result) == population_text(expected));
    CHECK(person.sees(population_sentence(expected)));
    CHECK(person.sees(count_words(falls_at_four(expected, 0))));
    CHECK(person.sees(money_words(costs(expected, 1))));
    // 300 euros a year for each household with a child and an income below the threshold: nobody loses.
    CHECK(costs(expected, 1).value > 0);
    CHECK(person.sees("huishoudens erop vooruit. Dat kost"));
    CHECK(person.sees("kindgebonden budget"));
    CHECK(person.texts().find("\nzorgtoeslag\n") == std::string::npos); // it does not change
    CHECK(person.sees("Gemeentelijke regelingen en vaste lasten zitten niet in deze bevolking"));
}

TEST_CASE("without a proposal there is only the law, and nobody wins or loses")
{
    Person person(1280, 2000);
    open_beleid(person, PolicyPart::stad);
    run_city(person);
    CHECK(city(person).answer->result.totalen.wetten.size() == 1);
    CHECK(person.sees("minder over als zij 4 uur per week meer werken."));
    CHECK_FALSE(person.sees("vooruit en achteruit"));
    CHECK_FALSE(person.finds("diepste/voorstel"));
}

TEST_CASE("a small city that was asked for once follows the proposal")
{
    Person person;
    open_beleid(person, PolicyPart::stad);
    run_city(person);
    propose(person, first_child, 2880);
    person.wait_for_runs();
    CHECK_FALSE(city(person).stale());
    CHECK(population_text(city(person).answer->result) == population_text(engine_says(person)));
    person.model().screen.view = View::uren; // elsewhere nothing runs
    propose(person, first_child, 2980);
    CHECK_FALSE(person.app().next_frame_in());
}

TEST_CASE("an outcome of an earlier proposal says so, and is done again when asked")
{
    const Folder folder;
    folder.write("eigen.csv", own_table(200));
    Person person;
    open_beleid(person, PolicyPart::stad);
    person.model().screen.bevolking.csv = (folder.path / "eigen.csv").string();
    person.look();
    CHECK(person.sees("Uit eigen.csv"));
    run_city(person);
    REQUIRE(city(person).answer);
    CHECK(person.sees("Eigen bevolking: 200 rijen"));
    CHECK_FALSE(person.sees("hoort bij een eerder voorstel"));
    const std::string before = population_text(city(person).answer->result);
    propose(person, first_child, 2880);
    CHECK(person.sees("hoort bij een eerder voorstel"));
    CHECK(population_text(city(person).answer->result) == before);
    person.click("Opnieuw");
    person.wait_for_runs();
    CHECK_FALSE(person.sees("hoort bij een eerder voorstel"));
    CHECK(city(person).answer->result.totalen.wetten.size() == 2);
    person.click("Terug naar nagebootste huishoudens");
    CHECK(person.model().screen.bevolking.csv.empty());
    person.wait_for_runs(); // a small one follows
    CHECK(city(person).answer->result.totalen.rijen == 1000);
}

TEST_CASE("a run that is stopped shows nothing new")
{
    Person person;
    open_beleid(person, PolicyPart::stad);
    run_city(person);
    const std::string before = population_text(city(person).answer->result);
    person.model().screen.bevolking.aantal = 1'000'000;
    person.look();
    person.click("Doorrekenen");
    CHECK(city(person).running);
    CHECK(person.sees("van 1.000.000 huishoudens"));
    CHECK(person.app().next_frame_in()); // the bar moves though nobody does anything
    person.click("Stoppen");
    person.wait_for_runs();
    CHECK(population_text(city(person).answer->result) == before);
    CHECK(city(person).fault.empty());
    CHECK(person.sees("hoort bij een eerder voorstel of een andere keuze"));
    person.look(20);
    CHECK_FALSE(city(person).running); // it does not begin again by itself
}

TEST_CASE("another household and the end of the program do not wait for a run")
{
    Person person;
    open_beleid(person, PolicyPart::stad);
    person.model().screen.bevolking.aantal = 1'000'000;
    person.look();
    person.click("Doorrekenen");
    person.open_example("01");
    REQUIRE(city(person).running);
    CHECK(city(person).running->bevolking.aantal == 1'000'000);
    person.app().close_asked();
    CHECK(person.app().done()); // and the run ends with the window
}

TEST_CASE("a table that is no population is explained, and the outcome at hand stays")
{
    const Folder folder;
    std::string rows = own_table(3);
    folder.write("kolommen.csv", "naam,leeftijd\njan,30\n");
    folder.write("rij.csv", rows + "1,bijstand,tachtig\n");
    Person person;
    open_beleid(person, PolicyPart::stad);
    run_city(person);
    const std::string before = population_text(city(person).answer->result);
    for (const auto& [file, words] : {std::pair{"kolommen.csv", "regel 1"}, std::pair{"rij.csv", "regel 5"},
                                      std::pair{"weg.csv", "niet te lezen"}}) {
        INFO(file);
        person.model().screen.bevolking.csv = (folder.path / file).string();
        person.look();
        run_city(person);
        CHECK(person.sees("Dit kon niet worden doorgerekend."));
        CHECK(person.sees(words));
        CHECK(population_text(city(person).answer->result) == before);
    }
    person.click("Terug naar nagebootste huishoudens");
    person.wait_for_runs();
    CHECK_FALSE(person.sees("Dit kon niet worden doorgerekend."));
}

TEST_CASE("the own table is found with the picker")
{
    const Folder folder;
    folder.write("eigen.csv", own_table(20));
    Person person;
    open_beleid(person, PolicyPart::stad);
    person.click("Eigen bevolking\u2026");
    person.model().screen.folder = folder.path.string();
    person.look();
    person.click("eigen.csv");
    CHECK(person.model().screen.bevolking.csv == (folder.path / "eigen.csv").string());
    CHECK(person.model().screen.dialog == Dialog::geen);
}

TEST_CASE("a seed that is no number is said, and nothing starts")
{
    Person person;
    open_beleid(person, PolicyPart::stad);
    person.type_in("Steekproef", "zeven");
    CHECK(person.sees("Een steekproef heeft een heel getal"));
    CHECK_FALSE(person.find("Doorrekenen").enabled);
    person.type_in("Steekproef", "7");
    CHECK(person.model().screen.bevolking.zaad == 7);
    CHECK(person.find("Doorrekenen").enabled);
}

TEST_CASE("who falls deepest becomes the open household, and unsaved work is asked about first")
{
    Person person(1280, 2000);
    open_beleid(person, PolicyPart::stad);
    propose(person, "zorgtoeslag.drempelinkomen", 27'000); // an earlier run back, on top of the end of bijstand
    run_city(person);
    const auto& answer = *city(person).answer;
    REQUIRE(answer.diepste.size() == 2);
    REQUIRE(answer.diepste[1]);
    const Scenario expected =
        scenario_of(answer.result.totalen.wetten[1].diepste.row,
                    circumstances_of(job_of(1000), {"nu", &example_tables(), example_day}), answer.diepste[1]->titel);
    person.press(Key::n, true); // a situation more: unsaved
    const Scenario work = person.model().question;
    person.click("diepste/voorstel");
    CHECK(person.sees("voordat u een ander huishouden opent?"));
    person.click("Terug");
    CHECK(person.model().question == work);
    person.click("diepste/voorstel");
    person.click("Niet opslaan");
    CHECK(person.model().question == expected);
    CHECK(person.model().question.situaties.size() == 4);
    CHECK_FALSE(person.app().unsaved());
    CHECK(person.sees("Dit huishouden is nu geopend"));
    CHECK(person.model().screen.gevolg == PolicyPart::stad); // Beleid stays as it was
}

TEST_CASE("a change of municipal schemes alone is not computed for a city, and says so")
{
    Person person;
    open_beleid(person, PolicyPart::stad);
    const auto& parameters = example_tables().parameters();
    const auto municipal = std::ranges::find_if(parameters, [](const auto& p) {
        return p.first.starts_with("voorbeeldstad.") && p.second.on(example_day) && p.second.unit == Unit::euro;
    });
    REQUIRE(municipal != parameters.end());
    propose(person, municipal->first, municipal->second.on(example_day)->value + 1);
    CHECK(person.sees("Dit voorstel verandert alleen gemeentelijke regelingen."));
    propose(person, first_child, 2880);
    CHECK(person.sees("Dit voorstel verandert ook gemeentelijke regelingen."));
}
