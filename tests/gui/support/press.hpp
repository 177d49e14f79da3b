// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Presses each thing that is shown, from the same page each time, and tells what did nothing.
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/person.hpp"

#include <map>
#include <set>

namespace armoedeval {

/// A home of its own, so that what is saved on the way lands nowhere else. Gone at the end.
class TestHome {
public:
    TestHome();
    ~TestHome();
    TestHome(const TestHome&) = delete;
    TestHome& operator=(const TestHome&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
    std::string before_;
};

class Presses {
public:
    Presses(int width, int height, double scale, const TestHome& home)
        : person_(width, height, scale, home.path() / "instellingen.json")
    {
    }

    /// Every thing of this page that was not pressed before with the same household, and of each list, sheet and dialog
    /// that opens on the way. An empty `file` is the empty start.
    void press_all(const std::filesystem::path& file, const Screen& screen);

    int pressed() const { return pressed_; }
    /// Entries of long lists that were passed over.
    int passed_over() const { return passed_over_; }
    /// What did nothing, could not be reached, or could not be pressed without telling why.
    const std::vector<std::string>& faults() const { return faults_; }

private:
    using Names = std::vector<std::string>;
    struct Page {
        std::filesystem::path file;
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
    bool stands(const Page& page) const;
    void open(const Page& page);
    void settle();
    Look look();
    /// By name, and the how manieth of that name.
    static Names names(const std::vector<ui::Seen>& seen);
    std::optional<ui::Seen> named(const std::string& name) const;
    std::optional<ui::Seen> into_view(const std::string& name);
    void press(const Page& page, const std::string& name);
    void follow(const Page& page, const std::string& name, const Look& before, const Look& after);
    void fault(const Page& page, const std::string& name, const std::string& what);

    Person person_;
    Page open_; ///< and how it stood when nobody had pressed anything yet
    Screen stood_{};
    int popups_ = 0;
    std::set<std::string> known_; ///< pressed with this household
    std::set<std::string> dialogs_;
    std::vector<std::string> faults_;
    int pressed_ = 0, passed_over_ = 0;
};

} // namespace armoedeval
