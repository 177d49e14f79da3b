// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Hands at the window that do not know what they want: each action is chosen from outside.
#include "tests/gui/support/person.hpp"

#include <filesystem>
#include <functional>

namespace armoedeval {

/// One of `count` things, from 0; `count` is at least 1.
using Choice = std::function<size_t(size_t count)>;
/// A choice by chance, the same for the same seed.
Choice by_chance(unsigned seed);

/// Presses what there is, drags sliders and types in fields; keeps away from files, the clipboard, the end and the work
/// beside the window.
class TameHand {
public:
    TameHand(Person& person, Choice choose) : person_(person), choose_(std::move(choose)) {}
    void act();

private:
    void type_in(const ui::Seen& field);

    Person& person_;
    Choice choose_;
};

/// Presses, drags, turns and types anywhere, also where nothing is, and every key of the program. What it saves lands
/// in `home`.
class WildHand {
public:
    WildHand(Person& person, Choice choose, std::filesystem::path home)
        : person_(person), choose_(choose), tame_(person, choose), home_(std::move(home))
    {
    }
    void act();

private:
    ui::Point anywhere();
    void stay_home();
    void any_key();
    void plain_key();
    void press_something();

    Person& person_;
    Choice choose_;
    TameHand tame_;
    std::filesystem::path home_;
};

} // namespace armoedeval
