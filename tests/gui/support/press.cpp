// SPDX-License-Identifier: EUPL-1.2
#include "tests/gui/support/press.hpp"

#include "gui/results/policy_jobs.hpp"

#include <algorithm>
#include <cstdlib>
#include <imgui.h>
#include <imgui_internal.h> // OpenPopupStack: how many lie over the page
#include <random>
#include <stdexcept>

namespace armoedeval {

namespace fs = std::filesystem;
using ui::Seen;

TestHome::TestHome()
    : path_(fs::temp_directory_path() / ("armoedeval-thuis-" + std::to_string(std::random_device{}()))),
      before_(std::getenv("HOME") ? std::getenv("HOME") : "")
{
    fs::create_directories(path_);
    setenv("HOME", path_.c_str(), 1);
}

TestHome::~TestHome()
{
    setenv("HOME", before_.c_str(), 1);
    fs::remove_all(path_);
}

namespace {

bool is_pressable(const Seen& s)
{
    return s.kind != Seen::Kind::text;
}

/// The middle of what is to be pressed is in sight.
bool in_sight(const Seen& s)
{
    return s.visible && s.within.holds(s.rect.middle());
}

std::string name_of(const Seen& s)
{
    return std::to_string(static_cast<int>(s.kind)) + " " + s.label + "##" + s.id;
}

/// Lists and dialogs over the page.
int popups_open()
{
    return ImGui::GetCurrentContext()->OpenPopupStack.Size;
}

/// Of a list with many entries the first few stand for all.
constexpr size_t long_list = 12;

} // namespace

Presses::Names Presses::names(const std::vector<Seen>& seen)
{
    std::map<std::string, int> count;
    Names all;
    for (const Seen& s : seen)
        if (is_pressable(s)) {
            const std::string name = name_of(s);
            all.push_back(name + " " + std::to_string(++count[name]));
        }
    return all;
}

std::optional<Seen> Presses::named(const std::string& name) const
{
    const Names all = names(ui::seen());
    size_t i = 0;
    for (const Seen& s : ui::seen())
        if (is_pressable(s) && all[i++] == name) return s;
    return {};
}

void Presses::settle()
{
    constexpr int most = 200;
    person_.look(1);
    for (int i = 0; i < most && person_.app().next_frame_in() == 0.0; ++i) person_.look(1);
}

/// Still as it was opened.
bool Presses::stands(const Page& page) const
{
    const App& app = person_.app();
    return page == open_ && page.path.empty() && popups_open() == popups_ && !ui::typing() && !app.done() &&
           !app.unsaved() && !app.unsaved_proposal() && person_.model().screen == stood_;
}

/// As if nobody had pressed anything.
void Presses::open(const Page& page)
{
    if (stands(page)) return;
    Model& model = person_.model();
    for (int i = 0; i < 3 && (popups_open() > 0 || ui::typing()); ++i) person_.press(ui::Key::escape);
    const bool from_nothing = page.file.empty() || person_.app().done();
    model.screen = {};
    model.voorstel = {};
    person_.app().open(page.file.empty() ? example_files().front() : page.file);
    if (from_nothing) { // a new household also lets an end go
        model.screen.command = Command::nieuw;
        person_.look(1);
        if (!page.file.empty()) person_.app().open(page.file);
    }
    model.screen = page.screen;
    settle();
    open_ = page;
    stood_ = model.screen;
    popups_ = popups_open();
    for (const std::string& name : page.path) {
        if (const auto thing = into_view(name)) person_.click_at(thing->rect.middle());
        settle();
    }
}

Presses::Look Presses::look()
{
    Look now{.model = person_.model(),
             .seen = {},
             .done = person_.app().done(),
             .typing = ui::typing(),
             .works = person_.app().results().population && person_.app().results().population->running};
    for (const Seen& s : ui::seen())
        if (s.layer < 2) now.seen.push_back(s);
    return now;
}

/// Turns the wheel until the thing is in sight.
std::optional<Seen> Presses::into_view(const std::string& name)
{
    constexpr int most_notches = 60;
    std::optional<Seen> thing = named(name);
    for (int i = 0; i < most_notches && thing && !in_sight(*thing); ++i) {
        const ui::Rect within = thing->within;
        const float away = thing->rect.middle().y - within.middle().y, before = thing->rect.y;
        constexpr float notch = 80;
        person_.wheel(within.middle(), -std::clamp(away / notch, -5.f, 5.f));
        settle();
        thing = named(name);
        if (thing && thing->rect.y == before) break; // it does not move
    }
    return thing;
}

void Presses::fault(const Page& page, const std::string& name, const std::string& what)
{
    std::string path;
    for (const std::string& p : page.path) path += " > " + p;
    faults_.push_back((page.file.empty() ? "leeg" : page.file.stem().string().substr(0, 2)) + ", blad " +
                      std::to_string(static_cast<int>(page.screen.view)) + (page.screen.inwoner ? " inwoner" : "") +
                      ", dialoog " + std::to_string(static_cast<int>(page.screen.dialog)) + path + ": " + name + " " +
                      what);
}

void Presses::press(const Page& page, const std::string& name)
{
    open(page);
    const auto thing = into_view(name);
    if (!thing) return; // belongs to what is gone: a part that folded by scrolling
    ++pressed_;
    if (!in_sight(*thing)) return fault(page, name, "cannot be reached");
    const ui::Point middle = thing->rect.middle();
    const Look before = look();
    person_.click_at(middle);
    settle();
    const Look after = look();
    if (!thing->enabled) {
        const bool told = std::any_of(ui::seen().begin(), ui::seen().end(), [&](const Seen& s) {
            return s.layer == 2 && s.visible && s.rect.holds(middle) && s.label != thing->label;
        });
        if (!told) fault(page, name, "cannot be pressed and does not tell why");
        return;
    }
    if (thing->value == "gekozen") return; // was chosen already
    if (thing->kind == Seen::Kind::slider && before == after) {
        const std::string called = thing->id.empty() ? thing->label : thing->label + "##" + thing->id;
        constexpr float far = 90;
        bool moved = false;
        for (const float way : {far, -far}) {
            if (moved) break;
            person_.drag(called, way);
            moved = look() != before;
        }
        if (!moved) fault(page, name, "does not move");
        return;
    }
    if (before == after) return fault(page, name, "does nothing");
    follow(page, name, before, after);
}

/// What came over the page is a page of its own.
void Presses::follow(const Page& page, const std::string& name, const Look& before, const Look& after)
{
    const auto lies_over = [](const Seen& s) { return s.layer > 0 && is_pressable(s); };
    const bool over = std::any_of(after.seen.begin(), after.seen.end(), lies_over);
    if (!over || page.path.size() > 2) return;
    const Names names_before = names(before.seen), names_after = names(after.seen);
    const std::set<std::string> there(names_before.begin(), names_before.end());
    if (std::all_of(names_after.begin(), names_after.end(), [&](const auto& n) { return there.contains(n); })) return;
    const Screen& screen = after.model.screen;
    const bool dialog = screen.dialog != Dialog::geen;
    if (dialog && screen.dialog == before.model.screen.dialog && screen.unfolded == before.model.screen.unfolded &&
        screen.folder != before.model.screen.folder)
        return; // another folder
    if (dialog && !dialogs_.insert(std::to_string(static_cast<int>(screen.dialog))).second &&
        screen.dialog != before.model.screen.dialog)
        return; // is the same with every household
    Page next = page;
    if (dialog && screen.dialog != Dialog::werk_verliezen && after.model.asked() == before.model.asked()) {
        next.screen = screen;
        next.path.clear();
    } else if (screen.panel_open && !before.model.screen.panel_open) {
        next.screen = screen;
    } else {
        next.path.push_back(name);
    }
    explore(next, there);
}

void Presses::explore(const Page& page, const std::set<std::string>& before)
{
    open(page);
    Names todo;
    size_t entries = 0;
    int top = 0;
    for (const Seen& s : ui::seen())
        if (is_pressable(s)) top = std::max(top, s.layer);
    const Names all = names(ui::seen());
    size_t i = 0;
    for (const Seen& s : ui::seen()) {
        if (!is_pressable(s)) continue;
        const std::string& name = all[i++];
        if (s.layer != top || before.contains(name)) continue;
        const std::string place = page.path.empty() ? "" : page.path.back();
        const std::string here =
            s.scrolls ? std::to_string(static_cast<int>(s.rect.w))
                      : std::to_string(static_cast<int>(s.rect.x)) + "," + std::to_string(static_cast<int>(s.rect.y));
        if (!known_.insert(place + "/" + name + "/" + here).second) continue;
        if (!page.path.empty() && ++entries > long_list) {
            ++passed_over_;
            continue;
        }
        todo.push_back(name);
    }
    for (const std::string& name : todo) {
        try {
            press(page, name);
        } catch (const std::exception& error) {
            throw std::runtime_error(page.file.stem().string() + ": " + name + ": " + error.what());
        }
    }
}

void Presses::press_all(const fs::path& file, const Screen& screen)
{
    if (screen.view == View::vergelijken && !screen.inwoner) known_.clear();
    explore({file, screen, {}}, {});
}

} // namespace armoedeval
