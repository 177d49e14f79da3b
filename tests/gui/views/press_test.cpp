// SPDX-License-Identifier: EUPL-1.2
// Everything that can be pressed is pressed: nothing breaks, and nothing is there for nothing.
#include "tests/gui/support/press.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/sanitized.hpp"

#include <cstdlib>
#include <iostream>

namespace armoedeval {

namespace {

constexpr View coach_views[] = {View::vergelijken, View::uren, View::maanden, View::waarom, View::doen};

/// "03 12": the numbers of the examples that are looked at; nothing: all. Under sanitizers one with letters of the
/// municipality; the window's fuzzer presses the rest.
const char* examples_to_press()
{
    if (const char* told = std::getenv("ARMOEDEVAL_EXAMPLES")) return told;
    return test::sanitized ? "31" : nullptr;
}

/// Each view of one household; Beleid only where it is asked for.
void press_every_view(Presses& presses, const std::filesystem::path& file, Presses::Which which, bool beleid)
{
    presses.sit_down_with(file, which);
    Screen screen;
    screen.situation = file.empty() ? 0 : load_scenario(file).situaties.size() - 1;
    screen.bevolking.aantal = 1000;
    for (const View view : coach_views) {
        screen.view = view;
        presses.press_all(screen);
    }
    screen.view = View::vergelijken;
    screen.inwoner = true;
    presses.press_all(screen);
    // The acts, and the schemes of every municipality, are long lists of the same few things.
    if (!beleid || test::sanitized) return;
    presses.sit_down_with(file, Presses::Which::each_kind);
    screen.inwoner = false;
    screen.beleid = true;
    screen.view = View::beleid;
    for (const PolicyPart part : {PolicyPart::huishoudens, PolicyPart::stad, PolicyPart::reeks}) {
        screen.gevolg = part;
        presses.press_all(screen);
    }
}

std::string lines_of(const std::vector<std::string>& faults)
{
    std::string all;
    for (const std::string& fault : faults) all += fault + "\n";
    return all;
}

/// With every other household each single thing; with the rest what is of another kind than all before. The other size
/// of the page has it the other way around: each thing of each household is pressed, and each kind of thing at both.
void press_everything(int width, int height, double scale, bool all_of_even)
{
    const TestHome home;
    const char* only = examples_to_press();
    Presses presses(width, height, scale, home);
    press_every_view(presses, {}, Presses::Which::each, true);
    bool even = true;
    for (const auto& file : example_files()) {
        even = !even;
        const std::string number = file.filename().string().substr(0, 2);
        if (only && std::string(only).find(number) == std::string::npos) continue;
        press_every_view(presses, file, even == all_of_even ? Presses::Which::each : Presses::Which::each_kind, false);
    }
    std::cout << "pressed " << presses.pressed() << " things at " << width << "x" << height << " x " << scale
              << "; of long lists " << presses.passed_over() << " entries were passed over\n";
    CHECK(lines_of(presses.faults()) == "");
}

} // namespace

TEST_CASE("everything that can be pressed does something or tells why it cannot on a page with room")
{
    press_everything(1280, 800, 1, true);
}

TEST_CASE("everything that can be pressed does something or tells why it cannot on a small page")
{
    press_everything(1024, 640, 1.5, false);
}

} // namespace armoedeval
