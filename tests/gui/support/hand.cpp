// SPDX-License-Identifier: EUPL-1.2
#include "tests/gui/support/hand.hpp"

#include <algorithm>
#include <random>

namespace armoedeval {

namespace {

using ui::Seen;

/// Things that leave the question alone or leave the test: files, the clipboard, the end, work beside the window.
bool out_of_bounds(const Seen& s)
{
    static const std::string names[] = {"Openen",
                                        "Opslaan",
                                        "Menu",
                                        "Ongedaan maken (Ctrl+Z)",
                                        "Opnieuw (Ctrl+Y)",
                                        "Doorrekenen",
                                        "Openen als huishouden"};
    return std::find(std::begin(names), std::end(names), s.label) != std::end(names);
}

} // namespace

Choice by_chance(unsigned seed)
{
    return [random = std::mt19937(seed)](size_t count) mutable {
        return std::uniform_int_distribution<size_t>(0, count - 1)(random);
    };
}

void TameHand::act()
{
    if (person_.model().screen.dialog != Dialog::geen) return person_.press(ui::Key::escape);
    std::vector<Seen> things;
    int top = 0;
    for (const Seen& s : person_.seen())
        if (s.kind != Seen::Kind::text && s.visible && s.enabled && !out_of_bounds(s)) top = std::max(top, s.layer);
    for (const Seen& s : person_.seen())
        if (s.kind != Seen::Kind::text && s.visible && s.enabled && s.layer == top && !out_of_bounds(s))
            things.push_back(s);
    if (things.empty()) return person_.press(ui::Key::escape);
    const Seen thing = things[choose_(things.size())];
    if (thing.kind == Seen::Kind::field) return type_in(thing);
    if (thing.kind == Seen::Kind::slider)
        return person_.drag(thing.id.empty() ? thing.label : thing.id, static_cast<float>(choose_(200)) - 100);
    if (choose_(8) == 0) return person_.press(choose_(2) ? ui::Key::n : ui::Key::remove, true);
    person_.click_at(thing.rect.middle());
}

void TameHand::type_in(const Seen& field)
{
    static const std::string texts[] = {"12",       "12,5",      "12.5",          "1.234,50",     "-3", "",
                                        "abc",      "31-2-2020", "12 april 1991", "999999999999", "0",  "€ 5",
                                        "5-5-2019", "Winkel €",  "1,2,3",         "80",           "16"};
    person_.click_at(field.rect.middle());
    person_.type(texts[choose_(std::size(texts))]);
    person_.press(PlainKey::tab);
}

void WildHand::act()
{
    stay_home();
    switch (choose_(8)) {
    case 0: return any_key();
    case 1: return person_.click_at(anywhere());
    case 2: {
        const ui::Point at = anywhere();
        return person_.wheel(at, static_cast<float>(choose_(9)) - 4);
    }
    case 3: return plain_key();
    case 4: return person_.type(choose_(2) ? "7" : "x");
    case 5: return press_something();
    default: return tame_.act();
    }
}

ui::Point WildHand::anywhere()
{
    const ui::Rect page = ui::page();
    const auto x = static_cast<float>(choose_(1000)), y = static_cast<float>(choose_(1000));
    return {page.w * x / 1000, page.h * y / 1000};
}

void WildHand::stay_home()
{
    std::string& folder = person_.model().screen.folder;
    if (!folder.empty() && !folder.starts_with(home_.string())) folder = home_.string();
    person_.model().screen.bevolking.aantal = 1000; // a million takes longer than a test
}

void WildHand::any_key()
{
    constexpr auto count = static_cast<size_t>(ui::Key::six) + 1;
    const auto key = static_cast<ui::Key>(choose_(count));
    const bool ctrl = choose_(2) == 0, shift = choose_(6) == 0;
    person_.press(key, ctrl, shift);
}

void WildHand::plain_key()
{
    constexpr auto count = static_cast<size_t>(PlainKey::right) + 1;
    const auto key = static_cast<PlainKey>(choose_(count));
    person_.press(key, choose_(3) == 0);
}

/// Also what the tame hand keeps away from: the menu, files, runs, and what lies in a dialog.
void WildHand::press_something()
{
    std::vector<Seen> things;
    for (const Seen& s : person_.seen())
        if (s.kind != Seen::Kind::text && s.visible) things.push_back(s);
    if (!things.empty()) person_.click_at(things[choose_(things.size())].rect.middle());
}

} // namespace armoedeval
