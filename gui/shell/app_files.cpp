// SPDX-License-Identifier: EUPL-1.2
// What the program reads from disk and writes to it: households, proposals, and what they come to.
#include "gui/shell/app.hpp"

#include "engine/base/file.hpp"
#include "engine/base/paths.hpp"
#include "engine/parameters/chapter.hpp"
#include "engine/report/actions_text.hpp"
#include "engine/report/answer_text.hpp"
#include "gui/results/calculator.hpp"

namespace armoedeval {

namespace fs = std::filesystem;

void App::open(const fs::path& file)
{
    try {
        // An example has no file of its own: Opslaan must not overwrite it.
        std::error_code none;
        const bool example = fs::equivalent(file.parent_path(), examples_, none);
        if (fs::exists(file, none) && !fs::is_regular_file(file, none) && !fs::is_directory(file, none))
            throw InputError(text_of(file), "", "dit is geen gewoon bestand"); // it might never end
        start(load_scenario(file), example ? fs::path{} : file);
    } catch (const InputError& error) {
        tell("Dit bestand kan niet worden geopend. Uw werk is er nog.\n" + std::string(error.what()), true);
    }
}

/// What the file holds; nothing when it is not there, or cannot be read.
std::optional<std::string> App::on_disk() const
{
    constexpr std::uintmax_t most = 10'000'000; // more than any household
    std::error_code none;
    if (!fs::is_regular_file(file_, none)) return std::nullopt; // what took its place might never end
    try {
        return read_text_file(file_, most);
    } catch (const InputError&) {
        return std::nullopt;
    }
}

void App::save()
{
    if (file_.empty())
        model_.screen.dialog = Dialog::opslaan_als;
    else if (on_disk() != file_text_)
        model_.screen.dialog = Dialog::bestand_veranderd;
    else
        save_to(file_);
}

void App::save_to(const fs::path& file)
{
    if (const auto faults = faults_of(model_.question); !faults.empty()) {
        tell("Opslaan kan pas als de invoer klopt:\n" + faults.front().what, true);
        waiting_ = Command::geen;
        return;
    }
    try {
        save_scenario(model_.question, file);
    } catch (const InputError& error) {
        tell("Opslaan is niet gelukt. Uw werk is er nog.\n" + std::string(error.what()), true);
        waiting_ = Command::geen;
        return;
    }
    saved_ = model_.question;
    settled_ = {history_.now(), model_.asked()};
    file_ = file;
    file_text_ = on_disk();
    settings_.add_recent(file_);
    forget_recovery(Recovery::What::werk);
    tell("Opgeslagen: " + text_of(file) +
         (model_.screen.drafts.empty() ? "" : "\nWat in een veld nog geen waarde is, is niet opgeslagen."));
    go_on_waiting();
}

std::string App::whole_text()
{
    if (model_.screen.view == View::beleid) return policy_text();
    const Results& now = calculator_.compute(model_);
    if (now.actions && now.actions->not_computed.empty()) return actions_text(now.question, now.actions->list);
    try {
        return answer_text(now.question, answer(now.question, calculator_.tables()));
    } catch (const UnknownValue& unknown) {
        return now.question.titel + "\n" + unknown.what() + "\n";
    }
}

void App::save_text_to(const fs::path& file)
{
    save_text(file, "De tekst staat in ", whole_text());
}

void App::save_calendar_to(const fs::path& file)
{
    const Results& now = calculator_.compute(model_);
    if (!now.actions || !now.actions->not_computed.empty())
        return tell("Er is geen lijst om in de agenda te zetten.", true);
    save_text(file, "De agenda staat in ", actions_calendar(now.question, now.actions->list));
}

void App::open_proposal(const fs::path& file)
{
    try {
        model_.voorstel = load_reform(file, calculator_.tables());
        saved_proposal_ = model_.voorstel;
        model_.screen.view = View::beleid;
        model_.screen.parameter.clear();
        std::erase_if(model_.screen.drafts, [](const auto& draft) { return draft.first.starts_with("/voorstel/"); });
    } catch (const InputError& error) {
        tell("Dit voorstel kan niet worden geopend. Uw werk is er nog.\n" + std::string(error.what()), true);
    }
}

void App::save_proposal_to(const fs::path& file)
{
    Reform proposal = model_.voorstel;
    proposal.datum = today_;
    try {
        save_reform(proposal, file, calculator_.tables());
    } catch (const InputError& error) {
        waiting_ = Command::geen;
        return tell("Opslaan is niet gelukt. Uw voorstel is er nog.\n" + std::string(error.what()), true);
    }
    model_.voorstel = saved_proposal_ = proposal;
    forget_recovery(Recovery::What::voorstel);
    tell("Voorstel opgeslagen: " + text_of(file));
    go_on_waiting();
}

} // namespace armoedeval
