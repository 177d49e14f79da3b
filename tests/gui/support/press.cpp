// SPDX-License-Identifier: EUPL-1.2
#include "tests/gui/support/press.hpp"

#include "gui/results/policy_jobs.hpp"

#include <algorithm>
#include <imgui.h>
#include <imgui_internal.h> // OpenPopupStack: how many lie over the page
#include <stdexcept>

namespace armoedeval {

namespace fs = std::filesystem;
using ui::Seen;

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

/// Without its numbers: "Kies 16 uur" and "Kies 24 uur" are one kind.
std::string kind_of(std::string name)
{
    std::erase_if(name, [](char c) { return c >= '0' && c <= '9'; });
    return name;
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
    const size_t space = name.rfind(' ');
    const std::string base = name.substr(0, space);
    int left = std::stoi(name.substr(space + 1));
    for (const Seen& s : ui::seen()) {
        if (!is_pressable(s) || s.label.size() + s.id.size() + 4 != base.size()) continue; // most are not, at a glance
        if (name_of(s) == base && --left == 0) return s;
    }
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
    return is_open_ && page == open_ && page.path.empty() && popups_open() == popups_ && !ui::typing() && !app.done() &&
           !app.unsaved() && !app.unsaved_proposal() && person_.model().screen == stood_;
}

/// As if nobody had pressed anything.
void Presses::open(const Page& page)
{
    if (stands(page)) return;
    Model& model = person_.model();
    App& app = person_.app();
    for (int i = 0; i < 3 && (popups_open() > popups_ || ui::typing()); ++i) person_.tap(ui::Key::escape);
    if (stands(page)) return;
    // The file is read again only where the household is another one by now: that costs a whole answer.
    const bool same_household = is_open_ && !app.done() && !app.unsaved() && !app.unsaved_proposal();
    if (!same_household) {
        model.screen = {};
        model.voorstel = {};
        app.open(file_.empty() ? example_files().front() : file_);
        if (file_.empty() || app.done()) { // a new household also lets an end go
            model.screen.command = Command::nieuw;
            person_.look(1);
            if (!file_.empty()) app.open(file_);
        }
    }
    model.screen = page.screen;
    settle();
    open_ = page;
    is_open_ = true;
    stood_ = model.screen;
    popups_ = popups_open();
    for (const std::string& name : page.path) {
        if (const auto thing = into_view(name)) person_.tap(thing->rect.middle());
        settle();
    }
}

Presses::Look Presses::look()
{
    const auto& population = person_.app().results().population;
    Look now{.model = person_.model(),
             .seen = {},
             .done = person_.app().done(),
             .typing = ui::typing(),
             .works = population && population->running};
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
        thing = named(name);
        if (thing && thing->rect.y == before) break; // it does not move
    }
    return thing;
}

void Presses::fault(const Page& page, const std::string& name, const std::string& what)
{
    std::string path;
    for (const std::string& p : page.path) path += " > " + p;
    faults_.push_back((file_.empty() ? "leeg" : file_.stem().string().substr(0, 2)) + ", blad " +
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
    person_.tap(middle);
    settle();
    const Look after = look();
    if (after.model.screen.message_is_fault && after.model.screen.message.starts_with("Er ging iets mis"))
        fault(page, name, "breaks the program: " + after.model.screen.message);
    if (!thing->enabled) {
        const bool told = std::any_of(ui::seen().begin(), ui::seen().end(), [&](const Seen& s) {
            return s.layer == 2 && s.visible && s.rect.holds(middle) && s.label != thing->label;
        });
        if (!told) fault(page, name, "cannot be pressed and does not tell why");
        return;
    }
    if (thing->value == "gekozen") return; // was chosen already
    if (before == after) return insist(page, name, *thing, before);
    follow(page, name, before, after);
}

/// A press alone changed nothing: a slider is pulled, and in a field that had the caret already something is typed.
void Presses::insist(const Page& page, const std::string& name, const Seen& thing, const Look& before)
{
    if (thing.kind == Seen::Kind::slider) {
        const std::string called = thing.id.empty() ? thing.label : thing.label + "##" + thing.id;
        constexpr float far = 90;
        for (const float way : {far, -far}) {
            person_.drag(called, way);
            if (look() != before) return;
        }
        return fault(page, name, "does not move");
    }
    if (thing.kind == Seen::Kind::field && before.typing) {
        person_.type("7");
        if (look() != before) return;
    }
    fault(page, name, "does nothing");
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

/// The same thing in another view is where it was, or scrolls with the form.
bool Presses::is_new(const Seen& thing, const std::string& name, const Page& page)
{
    const std::string path = page.path.empty() ? "" : page.path.back();
    if (which_ == Which::each_kind) return kinds_.insert(kind_of(path + "/" + name)).second;
    const auto text = [](float x) { return std::to_string(static_cast<int>(x)); };
    const std::string here = thing.scrolls ? text(thing.rect.w) : text(thing.rect.x) + "," + text(thing.rect.y);
    kinds_.insert(kind_of(path + "/" + name));
    return known_.insert(path + "/" + name + "/" + here).second;
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
        if (s.layer != top || before.contains(name) || !is_new(s, name, page)) continue;
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
            throw std::runtime_error(file_.stem().string() + ": " + name + ": " + error.what());
        }
    }
}

void Presses::sit_down_with(const fs::path& file, Which which)
{
    file_ = file;
    which_ = which;
    is_open_ = false;
    known_.clear();
}

void Presses::press_all(const Screen& screen)
{
    explore({screen, {}}, {});
}

} // namespace armoedeval
