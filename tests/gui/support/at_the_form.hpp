// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "tests/gui/support/person.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace armoedeval {

/// A page on which the whole form is in view.
struct AtTheForm : Person {
    explicit AtTheForm(const std::string& number, std::set<std::string> unfolded = {}) : Person(1280, 4400)
    {
        open_example(number);
        model().screen.unfolded = std::move(unfolded);
        model().screen.situation = 1;
        look();
    }
    Scenario& question() { return model().question; }
    Work& work() { return question().situaties[1].werk[0]; }
    Household& household() { return question().huishouden; }
    /// Types in a field that has no caret yet: a click in one that has it does not select its text.
    void fill(const std::string& place, const std::string& text)
    {
        click_at({100, 78}); // on a heading
        type_in(place, text);
    }
    void clear(const std::string& place)
    {
        click_at({100, 78});
        click(place);
        press(PlainKey::backspace);
        press(PlainKey::tab);
    }
    void type_at_caret(const std::string& text)
    {
        look();
        type(text);
        press(PlainKey::tab);
    }
    /// Among all texts in view, though they are on more than one line.
    bool tells(const std::string& words) const
    {
        std::string all = texts();
        std::replace(all.begin(), all.end(), '\n', ' ');
        return all.find(words) != std::string::npos;
    }
    const std::string& draft(const std::string& place) { return model().screen.drafts.at(place); }
};

} // namespace armoedeval
