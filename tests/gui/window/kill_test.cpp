// SPDX-License-Identifier: EUPL-1.2
// Somebody types and saves, and the program is killed. Not among the tests of every run: each kill takes some seconds.
//   ARMOEDEVAL_KILLS=300 tools/virtual_screen build/test/tests/gui/window/window_tests '[kills]'
#include "tests/gui/window/desk.hpp"

#include "engine/household/scenario.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <random>
#include <sstream>
#include <thread>

using namespace armoedeval;
using namespace armoedeval::test;
using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

namespace {

const std::string young_mother = std::string(scenarios_folder()) + "/03-alleenstaande-ouder-kinderen-3-en-5.json";

/// What was typed, and when it was seen; never, when the window went first.
struct Typed {
    double hours;
    Clock::time_point begun, at;
};

/// Types other hours, and saves now and then, until the program is gone.
std::vector<Typed> typed_until_killed(Desk& desk, std::mt19937& chance)
{
    std::vector<Typed> typed;
    try {
        for (;;) {
            const double hours = 10 + static_cast<double>(chance() % 30);
            const std::string field = "/situaties/2/werk/0/uren_per_week",
                              text = std::to_string(static_cast<int>(hours));
            typed.push_back({hours, Clock::now(), Clock::time_point::max()});
            desk.type_in(field, text);
            // On a busy machine a key may get lost: what nobody sees nobody has typed.
            if (desk.comes_to_show(field, text)) typed.back().at = Clock::now();
            if (chance() % 4 == 0) desk.press_with_ctrl("s");
            std::this_thread::sleep_for(std::chrono::milliseconds(chance() % 3500));
        }
    } catch (const std::runtime_error&) {
        return typed; // the window is gone
    }
}

double hours_in(const std::filesystem::path& file)
{
    return load_scenario(file).situaties.at(2).werk.at(0).uren_per_week;
}

} // namespace

TEST_CASE("a killed window leaves whole files, and what stood still for two seconds", "[.][kills]")
{
    const char* told = std::getenv("ARMOEDEVAL_KILLS");
    const int kills = told ? std::atoi(told) : 10;
    std::mt19937 chance(20261130);
    int stood_still = 0;
    for (int i = 0; i < kills; ++i) {
        std::ostringstream told_when;
        const TemporaryFolder folder;
        const std::string file = folder.write("moeder.json", content_of(young_mother));
        Desk desk(file, true);
        desk.wait_for_title("Armoedeval");
        desk.click("Kies 24 uur in de winkel");
        desk.wait_for("/situaties/2/werk/0/uren_per_week");
        Clock::time_point killed;
        std::thread killer([&, after = std::chrono::milliseconds(1000 + chance() % 9000)] {
            std::this_thread::sleep_for(after);
            killed = Clock::now();
            desk.kill();
        });
        const std::vector<Typed> typed = typed_until_killed(desk, chance);
        killer.join();
        const double saved = hours_in(file); // throws where it is torn
        std::vector<double> found{saved};
        for (const auto& kept : desk.kept_work()) found.push_back(hours_in(kept));
        // The last that stood still, or anything typed after it, is in one of the files.
        double last = 24;
        size_t from = 0;
        for (size_t k = 0; k < typed.size(); ++k) {
            const auto until = k + 1 < typed.size() ? std::min(killed, typed[k + 1].begun) : killed;
            if (typed[k].at > until || until - typed[k].at < 2s) continue;
            last = typed[k].hours;
            from = k + 1;
            ++stood_still;
        }
        bool there = std::find(found.begin(), found.end(), last) != found.end();
        for (size_t k = from; k < typed.size(); ++k)
            there = there || std::find(found.begin(), found.end(), typed[k].hours) != found.end();
        // Half a number that was being typed is newer than what stood still.
        there = there || (!typed.empty() && found.back() < 10);
        for (const Typed& t : typed)
            told_when << t.hours << " begun " << std::chrono::duration<double>(killed - t.begun).count()
                      << " s before; ";
        for (const double hours : found) told_when << "found " << hours << "; ";
        INFO("kill " << i << ": " << told_when.str() << "last that stood still " << last);
        CHECK(there);
    }
    std::cout << kills << " kills; " << stood_still << " times something had stood still\n";
}
