// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Somebody at a desk with the real program on the screen: looks, moves the mouse, types.
#include "tests/support/program.hpp"

#include <filesystem>
#include <functional>
#include <future>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace armoedeval::test {

class Desk {
public:
    /// Opens the program with a household; without one as it starts by itself. `keeps`: it keeps settings and work;
    /// `through`: a call of another program that starts it.
    explicit Desk(const std::string& household, bool keeps = false, const std::vector<std::string>& through = {});
    /// Takes the window away when a test left it open.
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    /// Waits for something with this name, or this id, that can be used. Throws with what is on the screen instead.
    nlohmann::json wait_for(const std::string& name_or_id);
    /// Waits until nothing has this name any more.
    void wait_until_gone(const std::string& name);
    /// Waits for a title of the window that holds this, or that does not.
    void wait_for_title(const std::string& part, bool there = true);
    /// In the middle of it.
    void click(const std::string& name_or_id);
    /// The names of the buttons and tabs that can be pressed and are not chosen already, in the order of the page.
    std::vector<std::string> to_press() const;
    /// Presses what has this name, and takes back what that opened. True when the picture changed; nothing when it is
    /// not there any more.
    std::optional<bool> press_and_leave(const std::string& name);
    /// Ends the program, and lets go what was not saved.
    Outcome leave();
    /// Takes the place of what stands in the field.
    void type_in(const std::string& name_or_id, const std::string& text);
    /// Whether the field shows this text, within a moment.
    bool comes_to_show(const std::string& id, const std::string& text) const;
    /// "s" with Ctrl.
    void press_with_ctrl(const std::string& key);
    /// Waits until the program has ended.
    Outcome outcome();
    /// Ends the program as a power cut does: it is not asked. With another signal it is: "TERM".
    void kill(const std::string& signal = "KILL");
    /// Where it keeps its settings and work, and what a test asks to know.
    std::filesystem::path home() const { return folder_.path(); }
    /// The files of unsaved work that it kept.
    std::vector<std::filesystem::path> kept_work() const;

private:
    nlohmann::json screen() const;
    bool shows(const std::string& name) const;
    nlohmann::json wait_until(const std::function<nlohmann::json(const nlohmann::json&)>& look,
                              const std::string& what);

    TemporaryFolder folder_;
    std::future<Outcome> program_;
};

} // namespace armoedeval::test
