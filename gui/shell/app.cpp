// SPDX-License-Identifier: EUPL-1.2
#include "gui/shell/app.hpp"

#include "engine/base/paths.hpp"
#include "gui/model/situations.hpp"
#include "gui/views/views.hpp"
#include "gui/words/amounts_table.hpp"

#include <algorithm>
#include <utility>

namespace armoedeval {

namespace fs = std::filesystem;

namespace {

constexpr double largest_fit = 3; ///< of the inwoner's picture
constexpr double message_seconds = 10;

std::vector<std::string> json_files(const fs::path& folder)
{
    std::vector<std::string> files;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none))
        if (entry.path().extension() == ".json" && entry.path().filename() != "schema.json")
            files.push_back(text_of(entry.path()));
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<fs::path> paths_of(const std::vector<std::string>& files)
{
    std::vector<fs::path> paths;
    for (const std::string& file : files) paths.push_back(path_of(file));
    return paths;
}

} // namespace

App::App(Tables tables, fs::path examples, fs::path settings, Date today, fs::path population)
    : today_(today),
      examples_(std::move(examples)),
      example_files_(json_files(examples_)),
      example_proposals_(json_files(examples_ / "hervormingen")),
      calculator_(std::move(tables), today, paths_of(example_files_), std::move(population)),
      settings_file_(std::move(settings)),
      rule_dates_(rule_dates(calculator_.tables())),
      settings_(settings_file_),
      recovery_(unsaved_place(settings_file_)),
      history_({})
{
    settings_.put_on(model_.screen);
    start(fresh_household(), {});
    take_recovered();
}

/// Of a person of working age in bijstand, and the same.
Scenario App::fresh_household() const
{
    Scenario fresh;
    fresh.titel = "Nieuw huishouden";
    fresh.peildatum = today_;
    fresh.huishouden.gemeentelijk.gemeente = "groningen";
    fresh.huishouden.volwassenen.emplace_back();
    fresh.huishouden.volwassenen.front().geboren = first_of_month(today_) - std::chrono::years(35); // not 29 February
    fresh.situaties.emplace_back();
    fresh.situaties.front().titel = "Nu: bijstand";
    return fresh;
}

void App::start(Scenario question, fs::path file)
{
    const Screen before = std::exchange(model_.screen, {});
    model_.screen.view = before.view;
    model_.screen.theme = before.theme;
    model_.screen.scale_percent = before.scale_percent;
    model_.screen.remember = before.remember;
    model_.screen.rustig = before.rustig;
    model_.screen.panel_folded = before.panel_folded;
    model_.screen.beleid = before.beleid;
    model_.screen.gevolg = before.gevolg;
    model_.screen.bevolking = before.bevolking;
    model_.screen.reeks = before.reeks;
    model_.question = std::move(question);
    model_.screen.situation = model_.question.situaties.size() - 1;
    saved_ = model_.question;
    history_.restart(model_.asked());
    file_ = std::move(file);
    file_text_ = on_disk();
    if (!file_.empty()) settings_.add_recent(file_);
}

void App::open_or_ask(const fs::path& file)
{
    model_.screen.wanted_file = text_of(file);
    or_ask(Command::openen);
}

void App::open_example(const std::string& stem)
{
    for (const std::string& file : example_files_)
        if (stem.empty() || text_of(path_of(file).stem()) == stem) {
            return open(path_of(file));
        }
    tell("Het voorbeeld \"" + stem + "\" is er niet.", true);
}

void App::tell(const std::string& message, bool fault)
{
    model_.screen.message = message;
    model_.screen.message_is_fault = fault;
}

/// What waited for saving goes on, or asks about the rest.
void App::go_on_waiting()
{
    if (waiting_ == Command::geen) return;
    model_.screen.wanted_file = waiting_file_;
    or_ask(waiting_);
}

bool App::would_lose(Command command) const
{
    const bool closes = command == Command::afsluiten;
    const bool leaves_proposal = closes || command == Command::voorstel_openen;
    return (unsaved() && command != Command::voorstel_openen) || (unsaved_proposal() && leaves_proposal);
}

void App::or_ask(Command command)
{
    waiting_ = command;
    waiting_file_ = model_.screen.wanted_file;
    if (would_lose(command))
        model_.screen.dialog = Dialog::werk_verliezen;
    else
        act(Command::toch_doorgaan);
}

void App::act(Command command)
{
    Screen& screen = model_.screen;
    switch (command) {
    case Command::geen: return;
    case Command::nieuw:
    case Command::openen:
    case Command::voorstel_openen:
    case Command::afsluiten: return or_ask(command);
    case Command::zin_overnemen:
        // In the place of a file that is open it would be saved over it: then it is a new household.
        return file_.empty() ? take_sentence() : or_ask(command);
    case Command::toch_doorgaan: {
        const Command what = std::exchange(waiting_, Command::geen);
        screen.dialog = Dialog::geen;
        if (what == Command::nieuw) {
            start(fresh_household(), {});
            if (screen.view == View::vergelijken) ui::give_caret("/zin/midden");
        }
        if (what == Command::zin_overnemen) {
            start(fresh_household(), {});
            take_sentence();
        }
        if (what == Command::openen) open(path_of(waiting_file_));
        if (what == Command::voorstel_openen) open_proposal(path_of(waiting_file_));
        if (what == Command::nu_diepste_openen || what == Command::voorstel_diepste_openen) open_deepest();
        done_ = what == Command::afsluiten;
        // A file that does not open leaves the work where it was.
        if (done_ || !unsaved()) forget_recovery(Recovery::What::werk);
        if (done_ || !unsaved_proposal()) forget_recovery(Recovery::What::voorstel);
        return;
    }
    case Command::opslaan: return save();
    case Command::toch_opslaan: return save_to(file_);
    case Command::opslaan_als: return save_to(path_of(screen.wanted_file));
    case Command::ongedaan:
    case Command::opnieuw: return undo_or_redo(command == Command::ongedaan);
    case Command::tekst_kopieren:
        ui::copy(whole_text());
        return tell("De hele uitkomst staat als tekst op het klembord.");
    case Command::brief_maken: return make_letter();
    case Command::brief_als_pdf: return start_pdf(path_of(screen.wanted_file));
    case Command::bedragen_kopieren:
        ui::copy(amounts_table(calculator_.compute(model_)));
        return tell("De bedragen staan als tabel op het klembord.");
    case Command::tekst_bewaren: return save_text_to(path_of(screen.wanted_file));
    case Command::agenda_bewaren: return save_calendar_to(path_of(screen.wanted_file));
    case Command::voorstel_opslaan: return save_proposal_to(path_of(screen.wanted_file));
    case Command::gevolgen_bewaren: return save_effect_to(path_of(screen.wanted_file));
    case Command::werkmap_bewaren: return save_workbook_to(path_of(screen.wanted_file));
    case Command::tabel_bewaren: return save_typed_values();
    default: return act_on_population(command);
    }
}

/// One step, so that undo brings back what stood there.
void App::take_sentence()
{
    const auto& sentence = calculator_.sentence();
    if (!sentence || !sentence->made) return;
    Model next = model_;
    next.question = *sentence->made;
    next.screen.sentence.clear();
    next.screen.situation = next.screen.compared_with = next.screen.first_shown = 0;
    next.screen.drafts.clear();
    if (next.question.situaties.size() > 1) next.screen.situation = 1;
    edit(std::move(next));
}

void App::undo_or_redo(bool undo)
{
    const Asked& asked = undo ? history_.undo() : history_.redo();
    if (asked.voorstel != model_.voorstel) model_.screen.view = View::beleid; // nobody sees it elsewhere
    model_.question = asked.question;
    model_.voorstel = asked.voorstel;
    model_.screen.drafts.clear();
    keep_within(model_);
}

/// A text that is refused changes nothing: what its first characters were on the way ("19" of "19x") is not what was
/// meant. Until the caret leaves, what stood before the typing is the last that was kept, or that stood still or was
/// saved since.
void App::take_back_refused()
{
    const auto& drafts = model_.screen.drafts;
    if (std::none_of(drafts.begin(), drafts.end(), [](const auto& draft) { return ui::caret_in(draft.first); })) return;
    const Asked& back = settled_ && settled_->first == history_.now() ? settled_->second : history_.now();
    model_.question = back.question;
    model_.voorstel = back.voorstel;
}

/// A step of its own, also while a field is being typed in.
void App::edit(Model next)
{
    history_.keep(model_.asked());
    model_ = std::move(next);
    history_.keep(model_.asked());
}

void App::keys()
{
    using ui::Key, ui::pressed;
    Screen& screen = model_.screen;
    const auto go = [&](bool key, Command command) {
        if (key) screen.command = command;
    };
    if (pressed(Key::escape) && screen.inwoner)
        screen.inwoner = false;
    else if (pressed(Key::escape) && !ui::typing())
        screen.message.clear(), screen.panel_open = false;
    if (pressed(Key::f11)) screen.inwoner = !screen.inwoner;
    if (pressed(Key::f1)) screen.dialog = Dialog::sneltoetsen;
    if (pressed(Key::f6)) screen.panel_folded = !screen.panel_folded, screen.panel_open = !screen.panel_open;
    const size_t count = model_.question.situaties.size();
    if (pressed(Key::f2)) screen.situation = (screen.situation + count - 1) % count;
    if (pressed(Key::f3)) screen.situation = (screen.situation + 1) % count;
    if (pressed(Key::one, true)) screen.view = View::vergelijken;
    if (pressed(Key::two, true)) screen.view = View::uren;
    if (pressed(Key::three, true)) screen.view = View::maanden;
    if (pressed(Key::four, true)) screen.view = View::waarom;
    if (pressed(Key::five, true)) screen.view = View::doen;
    if (pressed(Key::six, true) && screen.beleid) screen.view = View::beleid;
    if (pressed(Key::n, true)) edit(with_copied_situation(model_));
    if (pressed(Key::o, true)) screen.dialog = Dialog::openen;
    if (pressed(Key::s, true, true)) screen.dialog = Dialog::opslaan_als;
    go(pressed(Key::s, true), Command::opslaan);
    go(pressed(Key::q, true), Command::afsluiten);
    const int larger = pressed(Key::plus, true) ? 10 : pressed(Key::minus, true) ? -10 : 0;
    screen.scale_percent = std::clamp(pressed(Key::nought, true) ? 100 : screen.scale_percent + larger, 100, 200);
    if (ui::typing()) return; // a field has its own undo, copies its own text and takes its own words away
    if (pressed(Key::remove, true)) edit(without_situation(model_, screen.situation));
    go(pressed(Key::z, true), Command::ongedaan);
    go(pressed(Key::y, true) || pressed(Key::z, true, true), Command::opnieuw);
    go(pressed(Key::c, true), Command::tekst_kopieren);
}

Shell App::shell() const
{
    return {.file_name = text_of(file_.filename()),
            .unsaved = unsaved(),
            .can_undo = history_.can_undo(),
            .can_redo = history_.can_redo(),
            .recent = settings_.recent(),
            .examples = example_files_,
            .unsaved_proposal = unsaved_proposal(),
            .example_proposals = example_proposals_,
            .waiting_for = waiting_,
            .rule_dates = rule_dates_,
            .settings_file = text_of(settings_file_),
            .today = today_,
            .file = text_of(file_),
            .file_gone = model_.screen.dialog == Dialog::bestand_veranderd && !on_disk(),
            .letter = letter_,
            .picture = picture_,
            .languages = languages_,
            .to_fill = to_fill_ ? &*to_fill_ : nullptr};
}

void App::frame()
{
    const Model before = model_;
    try {
        draw();
        faulty_frames_ = 0;
    } catch (const std::exception& fault) {
        ui::abandon_page();
        go_on_after(fault, before);
    }
}

void App::draw()
{
    if (clock_ && clock_() != today_) {
        today_ = clock_();
        calculator_.look_from(today_);
        letter_of_.reset(); // it says what is past
    }
    if (!greeting_.empty()) tell(std::exchange(greeting_, {}));
    const Results& results = calculator_.compute(model_);
    const Asked before = model_.asked();
    preview_letter();
    take_pdf();
    const Shell now = shell();
    const bool in_dialog = model_.screen.dialog != Dialog::geen;
    ui::begin_page(theme_of(model_.screen.theme), wanted_scale());
    if (model_.screen.inwoner)
        model_ = inwoner_view(ui::page(), std::move(model_), results, now);
    else
        model_ = desk(ui::page(), std::move(model_), results, now);
    model_ = dialogs(std::move(model_), results, now);
    if (!in_dialog) keys(); // the Escape that closes a dialog closes nothing else
    ui::end_page();
    shown_on_ = ui::page_pixels();

    take_back_refused();
    keep_within(model_);
    let_message_go();
    keep_settings();
    // A drag, and the typing in one field, are one step. Going on to the next thing ends it: its last word is what
    // stood before this frame, in which the next thing may already have changed something. Undo goes back from there.
    const unsigned held = ui::held(), held_before = std::exchange(held_, held);
    if (held_before && held != held_before) history_.keep(before);
    // What went well was read by who goes on.
    if (!model_.screen.message_is_fault && model_.asked() != before) model_.screen.message.clear();
    act(std::exchange(model_.screen.command, Command::geen));
    if (model_.screen.dialog == Dialog::geen) waiting_ = Command::geen;
    if (!held) history_.keep(model_.asked());
    keep_recovery(held != held_before || !held);
}

/// What went well needs no press to go away.
void App::let_message_go()
{
    Screen& screen = model_.screen;
    if (screen.message != told_) {
        told_ = screen.message;
        told_at_ = ui::seconds();
    }
    if (!screen.message_is_fault && ui::seconds() - told_at_ >= message_seconds) screen.message.clear();
}

void App::keep_settings()
{
    Screen& screen = model_.screen;
    settings_.take_from(screen);
    if (screen.remember == settings_.remember()) return;
    if (!screen.remember) recovery_.forget_all();
    settings_.set_remember(screen.remember);
    if (screen.remember && !settings_.remember())
        tell("Bewaren op deze computer lukt niet: " + text_of(settings_file_) + " kan niet worden geschreven.", true);
    screen.remember = settings_.remember();
    recovered_ = {saved_, saved_proposal_};
}

void App::close_asked()
{
    or_ask(Command::afsluiten);
}

std::optional<double> App::next_frame_in() const
{
    constexpr double caret_seconds = 0.5, look_again_seconds = 0.05;
    if (faulty_frames_ > 0 || calculator_.computing() || ui::moving()) return 0;
    if (calculator_.working() || printing_.valid()) return look_again_seconds;
    if (ui::typing() || to_be_kept()) return caret_seconds;
    const bool goes = !model_.screen.message.empty() && !model_.screen.message_is_fault;
    return goes ? std::optional(std::max(0.0, message_seconds - (ui::seconds() - told_at_))) : std::nullopt;
}

std::string App::window_title() const
{
    return model_.question.titel + (unsaved() ? " *" : "") + " – Armoedeval";
}

double App::wanted_scale() const
{
    const double chosen = monitor_scale_ * model_.screen.scale_percent / 100;
    if (!model_.screen.inwoner) return chosen;
    // The inwoner's picture fills the screen, whatever the coach reads well. In steps: each has letters of its own.
    constexpr double wide = 1280, high = 800, steps = 10;
    const double fits = std::min(static_cast<double>(shown_on_.x) / wide, static_cast<double>(shown_on_.y) / high);
    return std::max(chosen, std::floor(std::min(fits, largest_fit) * steps) / steps);
}

} // namespace armoedeval
