// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Presses each thing that is shown, from the same page each time, and tells what did nothing.
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/person.hpp"
#include "tests/gui/support/test_home.hpp"

#include <set>

namespace armoedeval {

class Presses {
public:
    /// Which things of a page are pressed.
    enum class Which {
        each,     ///< once with every household
        each_kind ///< one of those that differ in a number or in the household only
    };
    Presses(int width, int height, double scale, const TestHome& home)
        : person_(width, height, scale, home.path() / "instellingen.json")
    {
    }

    /// From here on with another household; an empty `file` is the empty start.
    void sit_down_with(const std::filesystem::path& file, Which which);
    /// Every thing of this page that was not pressed before, and of each list, sheet and dialog that opens on the way.
    void press_all(const Screen& screen);

    int pressed() const { return pressed_; }
    /// Entries of long lists that were passed over.
    int passed_over() const { return passed_over_; }
    /// What did nothing, could not be reached, broke the program or could not be pressed without telling why.
    const std::vector<std::string>& faults() const { return faults_; }

private:
    using Names = std::vector<std::string>;
    struct Page {
        Screen screen;
        Names path; ///< pressed from there: a list, or a dialog that asks
        friend bool operator==(const Page&, const Page&) = default;
    };
    struct Look {
        Model model;
        std::vector<ui::Seen> seen;
        bool done = false, typing = false, works = false;
        friend bool operator==(const Look&, const Look&) = default;
    };

    void explore(const Page& page, const std::set<std::string>& before);
    bool is_new(const ui::Seen& thing, const std::string& name, const Page& page);
    bool stands(const Page& page) const;
    void open(const Page& page);
    void settle();
    Look look();
    /// By name, and the how manieth of that name.
    static Names names(const std::vector<ui::Seen>& seen);
    std::optional<ui::Seen> named(const std::string& name) const;
    std::optional<ui::Seen> into_view(const std::string& name);
    void press(const Page& page, const std::string& name);
    void insist(const Page& page, const std::string& name, const ui::Seen& thing, const Look& before);
    void follow(const Page& page, const std::string& name, const Look& before, const Look& after);
    void fault(const Page& page, const std::string& name, const std::string& what);

    Person person_;
    std::filesystem::path file_;
    Which which_ = Which::each;
    Page open_; ///< and how it stood when nobody had pressed anything yet
    bool is_open_ = false;
    Screen stood_{};
    int popups_ = 0;
    std::set<std::string> known_; ///< pressed with this household
    std::set<std::string> kinds_; ///< pressed with any
    std::set<std::string> dialogs_;
    std::vector<std::string> faults_;
    int pressed_ = 0, passed_over_ = 0;
};

} // namespace armoedeval
