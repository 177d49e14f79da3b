// SPDX-License-Identifier: EUPL-1.2
// The program as people start it: window, OpenGL, mouse, keyboard and file.
#include "tests/gui/window/desk.hpp"

#include "engine/household/scenario.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"

#include <cstdlib>
#include <png.h>
#include <set>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

const std::string example = std::string(scenarios_folder()) + "/03-alleenstaande-ouder-kinderen-3-en-5.json";

struct Picture {
    unsigned width = 0, height = 0;
    std::vector<unsigned> pixels;

    size_t colors() const { return std::set<unsigned>(pixels.begin(), pixels.end()).size(); }
};

Picture read_png(const std::filesystem::path& file)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    REQUIRE(png_image_begin_read_from_file(&image, file.c_str()));
    image.format = PNG_FORMAT_RGBA;
    Picture picture{image.width, image.height, std::vector<unsigned>(size_t(image.width) * image.height)};
    REQUIRE(png_image_finish_read(&image, nullptr, picture.pixels.data(), 0, nullptr));
    return picture;
}

/// A picture of the example, and the text that is on it.
std::pair<Picture, std::string> picture_of(const std::vector<std::string>& options)
{
    const TemporaryFolder folder;
    const std::string file = folder.path() / "plaatje.png";
    std::vector<std::string> call{"--screenshot", file, "--scenario", example, "--situatie", "2"};
    call.insert(call.end(), options.begin(), options.end());
    const Outcome outcome = run_program(call);
    INFO(outcome.err);
    REQUIRE(outcome.status == 0);
    return {read_png(file), outcome.out};
}

} // namespace

TEST_CASE("a change that is typed in the window stands in the file after Ctrl+S, and Ctrl+Q closes")
{
    const TemporaryFolder folder;
    const std::string file = folder.write("moeder.json", content_of(example));
    Desk desk(file);
    desk.wait_for_title("Armoedeval");
    desk.click("Kies 24 uur in de winkel");
    desk.type_in("/situaties/2/werk/0/uren_per_week", "26");
    desk.wait_for_title("*");
    desk.press_with_ctrl("s");
    desk.wait_for_title("*", false);
    desk.press_with_ctrl("q");
    const Outcome outcome = desk.outcome();
    CHECK(outcome.status == 0);
    CHECK(outcome.err == "");
    Scenario expected = load_scenario(example);
    expected.situaties[2].werk[0].uren_per_week = 26;
    expected.situaties[2].titel = "26 uur in de winkel";                // a title that names the hours follows them
    for (auto& care : expected.situaties[2].opvang) care.bij_uren = 24; // and the childcare was told at 24
    CHECK(load_scenario(file) == expected);
}

TEST_CASE("a window that the system ends keeps the work at once, and says by which signal it ended")
{
    const auto [name, number] = GENERATE(table<std::string, int>({{"TERM", 15}, {"HUP", 1}, {"INT", 2}}));
    const TemporaryFolder folder;
    const std::string file = folder.write("moeder.json", content_of(example));
    Desk desk(file, true);
    desk.wait_for_title("Armoedeval");
    desk.click("Kies 24 uur in de winkel");
    desk.kill("PIPE"); // nobody reads its messages any more: no reason to end
    desk.type_in("/situaties/2/werk/0/uren_per_week", "26");
    desk.kill(name); // in less than the second after which it is kept by itself
    const Outcome outcome = desk.outcome();
    CHECK(outcome.status == 128 + number);
    CHECK(outcome.err == "");
    CHECK(load_scenario(file) == load_scenario(example));
    const auto kept = desk.kept_work();
    REQUIRE(kept.size() == 1);
    CHECK(load_scenario(kept.front()).situaties[2].werk[0].uren_per_week == 26);
}

TEST_CASE("+ Situatie adds a copy of the last situation, and the cross on a card takes that one away")
{
    const TemporaryFolder folder;
    const std::string file = folder.write("moeder.json", content_of(example));
    Scenario expected = load_scenario(example);
    const std::string last = expected.situaties.back().titel, third = expected.situaties[2].titel;
    Desk desk(file);
    desk.wait_for_title("Armoedeval");
    desk.wait_for("Kies " + last);
    desk.click("Situatie  Ctrl N");
    desk.wait_for("Kies " + last + " (2)");
    desk.click("Kies " + third);
    desk.click("Deze situatie verwijderen (Ctrl+Delete)");
    desk.wait_until_gone("Kies " + third);
    desk.press_with_ctrl("s");
    desk.wait_for_title("*", false);
    desk.press_with_ctrl("q");
    const Outcome outcome = desk.outcome();
    CHECK(outcome.status == 0);
    CHECK(outcome.err == "");
    expected.situaties.push_back(expected.situaties.back());
    expected.situaties.back().titel += " (2)";
    expected.situaties.erase(expected.situaties.begin() + 2);
    CHECK(load_scenario(file) == expected);
}

TEST_CASE("every button that shows at the start does something in the real window")
{
    for (const char* number : {"", "03", "09", "14", "31", "45", "52"}) {
        std::string file;
        for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder()))
            if (*number && entry.path().filename().string().starts_with(number)) file = entry.path();
        INFO(file);
        Desk desk(file);
        desk.wait_for_title("Armoedeval");
        desk.wait_for("Menu");
        size_t pressed = 0;
        std::string idle;
        for (const std::string& name : desk.to_press()) {
            const auto changed = desk.press_and_leave(name);
            pressed += changed.has_value();
            if (changed == false) idle += name + "\n";
        }
        CHECK(idle == "");
        CHECK(pressed > 6);
        const Outcome outcome = desk.leave();
        CHECK(outcome.status == 0);
        CHECK(outcome.err == "");
    }
}

TEST_CASE("each view is a picture of the size that was asked for, and no two are the same")
{
    std::set<std::vector<unsigned>> seen;
    for (const char* view : {"vergelijken", "uren", "maanden", "waarom", "doen", "inwoner"}) {
        INFO(view);
        const auto [picture, text] = picture_of({"--view", view, "--size", "1100x700"});
        CHECK(picture.width == 1100);
        CHECK(picture.height == 700);
        CHECK(picture.colors() > 20);
        CHECK(text.size() > 200);
        CHECK(seen.insert(picture.pixels).second);
    }
}

TEST_CASE("a picture can be larger than the screen, in another theme and at another scale")
{
    const auto plain = picture_of({"--size", "1600x1000"}).first;
    CHECK(plain.width == 1600);
    CHECK(plain.height == 1000);
    // In brackets, so that a failure does not print a million pixels.
    CHECK((plain.pixels != picture_of({"--size", "1600x1000", "--scale", "1.5"}).first.pixels));
    CHECK((plain.pixels != picture_of({"--size", "1600x1000", "--thema", "donker"}).first.pixels));
    CHECK((plain.pixels == picture_of({"--size", "1600x1000"}).first.pixels));
}

TEST_CASE("a picture that cannot be made is refused in Dutch, before a window is opened")
{
    const std::vector<std::string> good{"--screenshot", "/nergens/x.png", "--scenario", example};
    const auto with = [&](std::vector<std::string> more) {
        more.insert(more.begin(), good.begin(), good.end());
        return more;
    };
    check_refused(good, {"/nergens/x.png", "de map bestaat niet"});
    check_refused(with({"--size", "groot"}), {"--size", "\"groot\" kan niet", "1280x800"});
    check_refused(with({"--size", "1280x800x2"}), {"--size", "kan niet"});
    check_refused(with({"--size", "100x100"}), {"--size", "1024x640"});
    check_refused(with({"--scale", "0"}), {"--scale", "0.5 tot en met 4"});
    check_refused(with({"--scale", "groot"}), {"dit is geen getal"});
    check_refused(with({"--view", "film"}), {"--view", "vergelijken, uren, maanden, waarom, doen, beleid, inwoner"});
    check_refused(with({"--thema", "roze"}), {"--thema", "licht, donker, contrast"});
    check_refused(with({"--bedrag", "geluk"}), {"--bedrag", "huurtoeslag"});
    check_refused(with({"--situatie", "9"}), {"--situatie", "heeft er 4"});
    check_refused({"--screenshot", "x.png"}, {"--scenario"});
    check_refused({"--screenshot", "x.png", "--scenario", "/nergens.json"}, {"/nergens.json", "bestaat niet"});
    check_refused({"--tabellen", "/nergens"}, {"/nergens", "bestaat niet"});
    check_refused({"--vliegen"}, {"--vliegen", "armoedeval-gui --help"});
}

TEST_CASE("without a screen the program says what else there is")
{
    const std::string screen = std::getenv("DISPLAY");
    unsetenv("DISPLAY");
    setenv("WAYLAND_DISPLAY", "nergens", 1);
    const Outcome outcome = run_program({});
    unsetenv("WAYLAND_DISPLAY");
    setenv("DISPLAY", screen.c_str(), 1);
    CHECK(outcome.status == 1);
    CHECK(outcome.err.find("geen venster worden geopend") != std::string::npos);
    CHECK(outcome.err.find("armoedeval op de opdrachtregel") != std::string::npos);
}
