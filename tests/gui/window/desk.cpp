// SPDX-License-Identifier: EUPL-1.2
#include "tests/gui/window/desk.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <stdexcept>
#include <thread>

namespace armoedeval::test {

using Json = nlohmann::json;
using namespace std::chrono_literals;

namespace {

/// A program that draws in software needs a frame between the parts of a click.
constexpr auto one_frame = 120ms;
constexpr auto patience = 20s;

void xdotool(const std::string& arguments)
{
    if (std::system(("xdotool " + arguments).c_str()) != 0) throw std::runtime_error("xdotool " + arguments);
    std::this_thread::sleep_for(one_frame);
}

} // namespace

Desk::Desk(const std::string& household, bool keeps, const std::vector<std::string>& through)
{
    if (keeps) {
        std::filesystem::create_directory(folder_.path() / "armoedeval");
        folder_.write("armoedeval/instellingen.json", R"({"formaat": "armoedeval-instellingen/1"})");
    }
    // Nothing of the person who runs the tests is read or kept.
    setenv("XDG_CONFIG_HOME", folder_.path().c_str(), 1);
    setenv("HOME", folder_.path().c_str(), 1);
    std::vector<std::string> call{"--toon-plaatsen", folder_.path() / "plaatsen.json"};
    if (!household.empty()) call.insert(call.begin(), household);
    program_ = std::async(std::launch::async, [call, through] { return run_program(call, {}, through); });
}

Desk::~Desk()
{
    if (program_.valid() && program_.wait_for(0s) != std::future_status::ready)
        (void)!std::system("xdotool search --name Armoedeval windowkill");
}

Json Desk::screen() const
{
    if (!std::filesystem::exists(folder_.path() / "plaatsen.json"))
        return Json{{"titel", ""}, {"plaatsen", Json::array()}};
    return Json::parse(content_of(folder_.path() / "plaatsen.json"));
}

bool Desk::shows(const std::string& name) const
{
    const Json now = screen(); // it must live as long as what looks at it
    const Json& places = now["plaatsen"];
    return std::any_of(places.begin(), places.end(), [&](const Json& p) { return p["naam"] == name; });
}

Json Desk::wait_until(const std::function<Json(const Json&)>& look, const std::string& what)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    while (std::chrono::steady_clock::now() < end) {
        if (Json found = look(screen()); !found.is_null()) return found;
        if (program_.valid() && program_.wait_for(50ms) == std::future_status::ready)
            throw std::runtime_error("the program has ended: " + program_.get().err);
    }
    throw std::runtime_error("not on the screen: " + what + "\n" + screen().dump(1));
}

Json Desk::wait_for(const std::string& name_or_id)
{
    const auto look = [&](const Json& screen) {
        for (const Json& place : screen["plaatsen"])
            if (place["aan"] == true && (place["naam"] == name_or_id || place["id"] == name_or_id)) return place;
        return Json();
    };
    return wait_until(look, name_or_id);
}

void Desk::wait_until_gone(const std::string& name)
{
    const auto look = [&](const Json& screen) {
        const Json& places = screen["plaatsen"];
        const bool there = std::any_of(places.begin(), places.end(), [&](const Json& p) { return p["naam"] == name; });
        return there || places.empty() ? Json() : Json(true);
    };
    wait_until(look, "no " + name);
}

void Desk::wait_for_title(const std::string& part, bool there)
{
    const auto look = [&](const Json& screen) {
        const std::string title = screen["titel"];
        return !title.empty() && (title.find(part) != std::string::npos) == there ? Json(title) : Json();
    };
    wait_until(look, std::string(there ? "" : "no ") + "\"" + part + "\" in the title");
}

void Desk::click(const std::string& name_or_id)
{
    const Json place = wait_for(name_or_id);
    const auto middle = [&](const char* from, const char* size) {
        return std::to_string(static_cast<int>(place[from].get<double>() + place[size].get<double>() / 2));
    };
    xdotool("search --name Armoedeval mousemove --window %1 " + middle("x", "breed") + " " + middle("y", "hoog"));
    xdotool("mousedown 1");
    xdotool("mouseup 1");
}

namespace {

bool can_be_pressed(const Json& place)
{
    const bool kind = place["soort"] == "knop" || place["soort"] == "tab";
    return kind && place["aan"] == true && place["waarde"] != "gekozen";
}

} // namespace

std::vector<std::string> Desk::to_press() const
{
    std::vector<std::string> names;
    const Json now = screen(); // it must live as long as the loop
    for (const Json& place : now["plaatsen"])
        if (can_be_pressed(place)) names.push_back(place["naam"]);
    return names;
}

std::optional<bool> Desk::press_and_leave(const std::string& name)
{
    const auto is_it = [&](const Json& p) { return can_be_pressed(p) && p["naam"] == name; };
    Json before = screen()["plaatsen"];
    auto found = std::find_if(before.begin(), before.end(), is_it);
    // What the press before it opened may still be closing; back from the whole screen takes longest.
    for (int tries = 0; (tries < 40 || (tries < 400 && shows("Terug: F11"))) && found == before.end(); ++tries) {
        std::this_thread::sleep_for(50ms);
        // On a busy machine the key came before the press was taken.
        constexpr int a_second = 20;
        if (tries % a_second == a_second - 1 && shows("Terug: F11")) xdotool("keydown Escape sleep 0.06 keyup Escape");
        before = screen()["plaatsen"];
        found = std::find_if(before.begin(), before.end(), is_it);
    }
    if (found == before.end()) return {};
    const auto middle = [&](const char* from, const char* size) {
        return std::to_string(static_cast<int>((*found)[from].get<double>() + (*found)[size].get<double>() / 2));
    };
    xdotool("search --name Armoedeval mousemove --window %1 " + middle("x", "breed") + " " + middle("y", "hoog") +
            " sleep 0.06 mousedown 1 sleep 0.06 mouseup 1");
    bool changed = false;
    for (int tries = 0; tries < 250 && !changed; ++tries) { // a busy machine
        if (program_.wait_for(20ms) == std::future_status::ready)
            throw std::runtime_error("the program has ended at " + name + ": " + program_.get().err);
        changed = screen()["plaatsen"] != before;
    }
    xdotool("keydown Escape sleep 0.06 keyup Escape");
    return changed;
}

Outcome Desk::leave()
{
    // What still lies over the page takes the keys first.
    for (int tries = 0; tries < 3 && !shows("Niet opslaan"); ++tries) {
        if (tries > 0) xdotool("keydown Escape sleep 0.06 keyup Escape");
        press_with_ctrl("q");
        for (int wait = 0; wait < 100 && !shows("Niet opslaan"); ++wait)
            if (program_.wait_for(100ms) == std::future_status::ready) return outcome();
    }
    click("Niet opslaan");
    return outcome();
}

void Desk::type_in(const std::string& name_or_id, const std::string& text)
{
    click(name_or_id);
    press_with_ctrl("a");
    xdotool("type --delay 100 '" + text + "'");
}

bool Desk::comes_to_show(const std::string& id, const std::string& text) const
{
    for (int tries = 0; tries < 100; ++tries) {
        const Json now = screen(); // it must live as long as the loop
        for (const Json& place : now["plaatsen"])
            if (place["id"] == id && place["waarde"] == text) return true;
        std::this_thread::sleep_for(20ms);
    }
    return false;
}

void Desk::press_with_ctrl(const std::string& key)
{
    xdotool("keydown ctrl");
    xdotool("keydown " + key);
    xdotool("keyup " + key);
    xdotool("keyup ctrl");
}

Outcome Desk::outcome()
{
    if (program_.wait_for(patience) != std::future_status::ready)
        throw std::runtime_error("the program did not end\n" + screen().dump(1));
    return program_.get();
}

void Desk::kill(const std::string& signal)
{
    (void)!std::system(("pkill -" + signal + " -f -- '--toon-plaatsen " + folder_.path().string() + "'").c_str());
}

std::vector<std::filesystem::path> Desk::kept_work() const
{
    std::vector<std::filesystem::path> kept;
    for (const auto& entry : std::filesystem::directory_iterator(folder_.path() / "armoedeval"))
        if (entry.path().filename().string().starts_with("niet-opgeslagen-werk-")) kept.push_back(entry.path());
    return kept;
}

} // namespace armoedeval::test
