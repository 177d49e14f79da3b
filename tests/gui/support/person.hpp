// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Somebody at the window, without a window: looks, clicks, drags, types and presses keys in the real program, and finds
// things by what they are called.
#include "gui/shell/app.hpp"
#include "gui/ui/ui.hpp"

#include <memory>
#include <string>
#include <vector>

struct ImGuiContext;

namespace armoedeval {

/// Keys that the program itself does not listen to, but a person uses.
enum class PlainKey { tab, space, enter, backspace, up, down, left, right };

class Person {
public:
    /// At a window of this many pixels, at this scale, with an empty household; `settings` may be kept there.
    explicit Person(int width = 1280, int height = 800, double scale = 1, const std::filesystem::path& settings = {});
    ~Person();
    Person(const Person&) = delete;
    Person& operator=(const Person&) = delete;

    /// From now on a frame may end in a fault of the program: without this it fails the test.
    void expect_faults() { faults_expected_ = true; }

    App& app() const { return *app_; }
    Model& model() const { return app_->model(); }
    /// Opens an example by the start of its name ("03"), and looks.
    void open_example(const std::string& number);

    /// Draws frames until the picture has settled.
    void look(int frames = 3);
    /// Looks until what takes several frames to compute is there.
    void wait();
    /// Looks until nothing runs beside the window.
    void wait_for_runs();
    /// All that is shown now.
    const std::vector<ui::Seen>& seen() const { return ui::seen(); }
    /// Every text in view, one per line.
    std::string texts() const;
    bool sees(const std::string& words) const;
    /// What can be pressed or typed in under this name (or identity after "##"); the topmost one. Fails the test, with
    /// everything that is shown, when there is none in view.
    ui::Seen find(const std::string& name) const;
    bool finds(const std::string& name) const;

    void click(const std::string& name);
    void click_at(ui::Point p);
    /// The same in no more frames than it takes: one with the button down, one with it up. And so with a key.
    void tap(ui::Point p);
    void tap(ui::Key which);
    /// Holds the mouse on a thing and takes it along.
    void drag(const std::string& name, float dx, float dy = 0);
    void wheel(ui::Point at, float notches);
    /// Clicks in a field, which selects all, and types. Ends with Tab, as people do.
    void type_in(const std::string& field, const std::string& text);
    void type(const std::string& text);
    void press(ui::Key key, bool ctrl = false, bool shift = false);
    void press(PlainKey key, bool ctrl = false);

private:
    void frame();
    void put_mouse(ui::Point p);
    void put_button(bool down);
    void move(ui::Point p);
    void button(bool down);
    void key(int code, bool down);
    void modifiers(bool ctrl, bool shift);
    void press_code(int code, bool ctrl, bool shift);

    ImGuiContext* context_ = nullptr;
    std::unique_ptr<App> app_;
    double scale_ = 1;
    double loaded_ = 0;
    bool faults_expected_ = false;
};

} // namespace armoedeval
