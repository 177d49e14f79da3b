// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A coach's task as a script of what the hands do, replayed at the window and timed with the keystroke-level model:
// what an expert needs who makes no mistakes.
#include "tests/gui/support/person.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace armoedeval {

/// Seconds, as Card, Moran and Newell give them (The Keystroke-Level Model, CACM 23(7), 1980): a key of an average
/// skilled typist (55 words a minute), pointing with a mouse, a mouse button down or up, a hand from mouse to keyboard
/// or back, and thinking of what comes next.
struct KeystrokeLevel {
    static constexpr double key = 0.20, point = 1.10, button = 0.10, hand = 0.40, think = 1.35;
};

struct DeskCount {
    int clicks = 0, keys = 0, thoughts = 0, moves_of_hand = 0;
    std::vector<std::string> steps; ///< each with its seconds
    double seconds() const;
};

/// Lines: `klik NAAM`, `typ TEKST`, `toets enter|tab|ctrl+n|...`, `zie TEKST` (it must be in view: nobody scrolls),
/// `situaties N` (so many there must be at last), `# ...`. A thought comes before each click and before each part of a
/// text between commas. Throws with the line that cannot be done.
DeskCount do_desk_task(Person& person, const std::filesystem::path& script);

} // namespace armoedeval
