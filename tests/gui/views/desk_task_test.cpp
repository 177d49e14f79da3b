// SPDX-License-Identifier: EUPL-1.2
// How long the desk takes: from an empty window to four what-ifs. tools/desk-task prints the steps.
#include "tests/gui/support/desk_script.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"

#include <cstdlib>
#include <iostream>

namespace armoedeval {

TEST_CASE("from empty to four what-ifs in a minute and fourteen clicks, without scrolling: four households",
          "[desk-task]")
{
    constexpr int most_clicks = 14;
    constexpr double most_seconds = 60;
    const auto scripts = std::filesystem::path(scenarios_folder()).parent_path() / "tests/gui/desk_tasks";
    for (const char* name : {"alleenstaande-ouder", "paar", "met-schulden", "terug-naar-school"}) {
        INFO(name);
        Person person(1280, 800);
        person.open_example("01"); // as the program starts
        const DeskCount count = do_desk_task(person, scripts / (std::string(name) + ".txt"));
        CHECK(person.app().results().faults.empty());
        CHECK(count.clicks <= most_clicks);
        CHECK(count.seconds() <= most_seconds);
        if (!std::getenv("ARMOEDEVAL_DESK_TASK")) continue;
        std::cout << "\n" << name << "\n";
        for (const std::string& step : count.steps) std::cout << "  " << step << "\n";
        std::cout << "  " << count.clicks << " clicks, " << count.keys << " keys, " << count.thoughts << " thoughts, "
                  << count.moves_of_hand << " moves of the hand: " << count.seconds() << " s\n";
    }
}

} // namespace armoedeval
