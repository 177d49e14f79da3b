// SPDX-License-Identifier: EUPL-1.2
#include "tests/gui/support/desk_script.hpp"

#include "engine/base/text.hpp"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace armoedeval {

namespace {

class DeskTask {
public:
    explicit DeskTask(Person& person) : person_(person) {}

    void line(const std::string& words)
    {
        const size_t space = words.find(' ');
        const std::string what = words.substr(0, space),
                          rest = space == std::string::npos ? "" : words.substr(space + 1);
        const double before = count_.seconds();
        if (what == "klik")
            click(rest);
        else if (what == "typ")
            type(rest);
        else if (what == "toets")
            press(rest);
        else if (what == "zie")
            see(rest);
        else if (what == "situaties")
            situations(rest);
        else
            throw std::runtime_error("this is no step: " + words);
        count_.steps.push_back(dutch_amount(count_.seconds() - before, 1) + " s  " + words);
    }

    DeskCount& count() { return count_; }

private:
    void hand_on(bool mouse)
    {
        if (mouse != on_mouse_) ++count_.moves_of_hand;
        on_mouse_ = mouse;
    }

    void click(const std::string& name)
    {
        person_.click(name);
        person_.look();
        hand_on(true);
        ++count_.thoughts;
        ++count_.clicks;
    }

    void type(const std::string& text)
    {
        person_.type(text);
        hand_on(false);
        count_.keys += static_cast<int>(display_width(text));
        const auto commas = std::count(text.begin(), text.end(), ',');
        // The cents of an amount are no thought of their own.
        count_.thoughts += text.find(' ') == std::string::npos ? 1 : 1 + static_cast<int>(commas);
    }

    void press(const std::string& key)
    {
        hand_on(false);
        count_.keys += key.find('+') == std::string::npos ? 1 : 2;
        if (key == "enter")
            person_.press(PlainKey::enter);
        else if (key == "tab")
            person_.press(PlainKey::tab);
        else if (key == "ctrl+n")
            person_.press(ui::Key::n, true);
        else
            throw std::runtime_error("no such key: " + key);
        person_.look();
    }

    void see(const std::string& text)
    {
        if (!person_.sees(text)) throw std::runtime_error("not in view: " + text + "\n" + person_.texts());
    }

    void situations(const std::string& number)
    {
        if (person_.model().question.situaties.size() != std::stoul(number))
            throw std::runtime_error("there are " + std::to_string(person_.model().question.situaties.size()) +
                                     " situations");
    }

    Person& person_;
    DeskCount count_;
    bool on_mouse_ = true;
};

} // namespace

double DeskCount::seconds() const
{
    using Level = KeystrokeLevel;
    return clicks * (Level::point + 2 * Level::button) + keys * Level::key + thoughts * Level::think +
           moves_of_hand * Level::hand;
}

DeskCount do_desk_task(Person& person, const std::filesystem::path& script)
{
    DeskTask task(person);
    std::ifstream lines(script);
    if (!lines) throw std::runtime_error(script.string() + " is not there");
    person.look();
    for (std::string line; std::getline(lines, line);)
        if (!line.empty() && !line.starts_with("#")) task.line(line);
    return task.count();
}

} // namespace armoedeval
