// SPDX-License-Identifier: EUPL-1.2
// Nothing is lost: unsaved work is kept for when the program stops, and a fault of the program itself does not stop it.
#include "engine/base/error.hpp"
#include "engine/base/paths.hpp"
#include "gui/model/situations.hpp"
#include "gui/shell/app.hpp"

#include <algorithm>
#include <chrono>
#include <iostream>

namespace armoedeval {

namespace fs = std::filesystem;

namespace {

/// What a proposal must have in a file, and somebody has not told yet.
const std::string not_told = "nog niet ingevuld";

Reform as_kept(Reform proposal, Date today)
{
    for (std::string* text : {&proposal.titel, &proposal.rol, &proposal.motivering})
        if (text->empty()) *text = not_told;
    proposal.datum = today;
    return proposal;
}

Reform as_recovered(Reform proposal)
{
    for (std::string* text : {&proposal.titel, &proposal.rol, &proposal.motivering})
        if (*text == not_told) text->clear();
    return proposal;
}

const char* view_name(View view)
{
    constexpr std::array names{"vergelijken", "uren", "maanden", "waarom", "doen", "beleid"};
    return names.at(static_cast<size_t>(view));
}

std::string moment()
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::hh_mm_ss time(now - day);
    const auto two = [](auto count) { return (count < 10 ? "0" : "") + std::to_string(count); };
    return to_iso(day) + " " + two(time.hours().count()) + ":" + two(time.minutes().count()) + " UTC";
}

} // namespace

void App::take_recovered()
{
    constexpr int most_looked_at = 100;
    bool taken = false;
    for (int i = 0; i < most_looked_at && !taken; ++i) {
        const auto found = recovery_.next();
        if (!found) break;
        taken = take(*found);
    }
    recovered_ = seen_ = model_.asked();
    if (!taken) return;
    history_.restart(model_.asked());
    const std::string back =
        unsaved() ? "Dit werk was nog niet opgeslagen toen het programma stopte. Het is teruggezet."
                  : "Uw voorstel was nog niet opgeslagen toen het programma stopte. Het staat weer bij Beleid.";
    const bool more = recovery_.others() > 0;
    greeting_ = back + (more ? " Er is nog meer werk dat niet was opgeslagen: open daarvoor nog een venster." : "") +
                (greeting_.empty() ? "" : "\n" + greeting_);
}

/// Puts back what can be read; what cannot goes under another name, and is named. Is there work now?
bool App::take(const Recovery::Found& found)
{
    const auto set_aside = [&](Recovery::What what, const char* which) {
        greeting_ += (greeting_.empty() ? "" : "\n") + std::string(which) +
                     " dat nog niet was opgeslagen, is niet (helemaal) te lezen. Het staat apart in " +
                     text_of(recovery_.set_aside(what));
    };
    try {
        if (found.werk) {
            model_.question = salvaged_scenario(*found.werk, "het bewaarde werk");
            // What the rest of the file said is not lost either.
            if (to_json(model_.question) != *found.werk) set_aside(Recovery::What::werk, "Werk");
        }
    } catch (const InputError&) {
        set_aside(Recovery::What::werk, "Werk");
    }
    try {
        if (found.voorstel)
            model_.voorstel =
                as_recovered(parse_reform(*found.voorstel, "het bewaarde voorstel", calculator_.tables()));
    } catch (const InputError&) { // also when the law has no such value any more
        set_aside(Recovery::What::voorstel, "Een voorstel");
    }
    keep_within(model_);
    return unsaved() || unsaved_proposal();
}

bool App::to_be_kept() const
{
    return settings_.remember() && recovered_ != model_.asked() && !recovery_fails_;
}

/// `finished`: no field and no slider is held, or another one than before. Else what is being typed is kept when the
/// hands have been still for a moment.
void App::keep_recovery(bool finished)
{
    constexpr double still = 1; ///< seconds
    const Asked now = model_.asked();
    if (seen_ != now) {
        seen_ = now;
        changed_at_ = ui::seconds();
    }
    const bool stands_still = ui::seconds() - changed_at_ >= still;
    if (stands_still && (!settled_ || settled_->second != now)) settled_ = {history_.now(), now};
    if (!settings_.remember() || recovered_ == now || (!finished && !stands_still)) return;
    try {
        write_recovery();
    } catch (const std::exception&) {
        recovery_failed(Written::failed);
    }
    recovered_ = now;
}

void App::recovery_failed(Written how)
{
    if (how == Written::yes) {
        recovery_fails_ = false;
        return;
    }
    if (!std::exchange(recovery_fails_, true))
        tell("Uw werk kan nu niet worden bewaard voor als het programma stopt. Sla het zelf op.\n" + what_of(how),
             true);
}

void App::write_recovery()
{
    if (model_.question != recovered_.question) {
        if (unsaved())
            recovery_failed(recovery_.keep(Recovery::What::werk, to_json(model_.question)));
        else
            recovery_.forget(Recovery::What::werk);
    }
    if (model_.voorstel == recovered_.voorstel) return;
    if (unsaved_proposal())
        recovery_failed(recovery_.keep(Recovery::What::voorstel, to_json(as_kept(model_.voorstel, today_))));
    else
        recovery_.forget(Recovery::What::voorstel);
}

void App::forget_recovery(Recovery::What what)
{
    recovery_.forget(what);
    if (what == Recovery::What::werk)
        recovered_.question = model_.question;
    else
        recovered_.voorstel = model_.voorstel;
}

/// The work goes on from before the frame. When that is what cannot be drawn: from another view, and then from one step
/// back after another; Opnieuw has what was left.
void App::go_on_after(const std::exception& fault, const Model& before)
{
    ++faulty_frames_;
    ++failed_frames_;
    last_failure_ = fault.what();
    const std::string line = moment() + " " + view_name(before.screen.view) + ": " + fault.what();
    if (faulty_frames_ == 1) {
        std::cerr << "armoedeval-gui: een fout in het programma zelf\n";
        if (settings_.remember()) recovery_.log(line);
    }
    model_ = before;
    model_.screen.command = Command::geen;
    waiting_ = Command::geen;
    calculator_.start_over();
    if (faulty_frames_ > 1) {
        model_.screen.dialog = Dialog::geen;
        model_.screen.inwoner = false;
        model_.screen.view = View::vergelijken;
    }
    if (faulty_frames_ > 2) {
        history_.keep(model_.asked());
        if (history_.can_undo())
            undo_or_redo(true);
        else
            model_.question = fresh_household();
    }
    tell("Er ging iets mis in het programma zelf. Uw werk is er nog" +
             std::string(faulty_frames_ > 2 ? "; de laatste stap is teruggedraaid." : "."),
         true);
}

} // namespace armoedeval
