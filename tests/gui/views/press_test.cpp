// SPDX-License-Identifier: EUPL-1.2
// Everything that can be pressed is pressed: nothing breaks, and nothing is there for nothing.
#include "tests/gui/support/press.hpp"
#include "tests/support/catch.hpp"

#include <cstdlib>
#include <iostream>

namespace armoedeval {

namespace {

constexpr View coach_views[] = {View::vergelijken, View::uren, View::maanden, View::waarom, View::doen};

/// Each view of one household; Beleid only where it is asked for.
void press_every_view(Presses& presses, const std::filesystem::path& file, bool beleid)
{
    Screen screen;
    screen.situation = file.empty() ? 0 : load_scenario(file).situaties.size() - 1;
    screen.bevolking.aantal = 1000;
    for (const View view : coach_views) {
        screen.view = view;
        presses.press_all(file, screen);
    }
    screen.view = View::vergelijken;
    screen.inwoner = true;
    presses.press_all(file, screen);
    if (!beleid) return;
    screen.inwoner = false;
    screen.beleid = true;
    screen.view = View::beleid;
    for (const PolicyPart part : {PolicyPart::huishoudens, PolicyPart::stad, PolicyPart::reeks}) {
        screen.gevolg = part;
        presses.press_all(file, screen);
    }
}

std::string lines_of(const std::vector<std::string>& faults)
{
    std::string all;
    for (const std::string& fault : faults) all += fault + "\n";
    return all;
}

} // namespace

TEST_CASE("everything that can be pressed does something, or tells why it cannot")
{
    const TestHome home;
    const char* only = std::getenv("ARMOEDEVAL_EXAMPLES"); // "03 12": to look at a few
    for (const bool small : {false, true}) {
        Presses presses(small ? 1024 : 1280, small ? 640 : 800, small ? 1.5 : 1, home);
        press_every_view(presses, {}, true);
        for (const auto& file : example_files()) {
            const std::string number = file.filename().string().substr(0, 2);
            if (only && std::string(only).find(number) == std::string::npos) continue;
            press_every_view(presses, file, false);
        }
        std::cout << "pressed " << presses.pressed() << " things " << (small ? "at 1024x640 x 1.5" : "at 1280x800")
                  << "; of long lists " << presses.passed_over() << " entries were passed over\n";
        CHECK(lines_of(presses.faults()) == "");
    }
}

} // namespace armoedeval
