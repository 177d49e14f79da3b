// SPDX-License-Identifier: EUPL-1.2
// The letter and the dossier: what they say, and the page in the browser. The page stands in a folder of this window
// alone and goes with it: nothing is kept.
#include "gui/results/same_situation.hpp"
#include "gui/shell/app.hpp"
#include "gui/shell/browser.hpp"

#include "engine/actions/actions.hpp"
#include "engine/base/folders.hpp"
#include "engine/base/paths.hpp"
#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/paper/dossier.hpp"
#include "engine/paper/letter.hpp"
#include "engine/timeline/laws_by_date.hpp"
#include "engine/timeline/misschien_34a_months.hpp"

namespace armoedeval {

namespace {

/// All that a letter rests on, kept together: the facts point into it.
struct Worked {
    Messages words;
    LawsByDate laws;
    Answer answered;
    Timeline months;
    ActionList things;

    Worked(const Scenario& question, size_t situation, const Tables& tables, Date today)
        : words(Messages::read(find_messages({}) / "nl.txt")),
          laws(tables),
          answered(answer(question, tables)),
          months(timeline(question, timeline_call(question, situation), laws)),
          things(actions(question, timeline_call(question, situation), laws, today))
    {
        add_misschien_34a(months, question, timeline_call(question, situation), laws);
    }
};

} // namespace

void App::preview_letter()
{
    if (model_.screen.dialog != Dialog::brief) {
        letter_.clear();
        letter_of_.reset();
        return;
    }
    const Results& now = calculator_.compute(model_);
    const size_t situation = chosen_in_results(now, model_);
    if (letter_of_ && letter_of_->second == situation && letter_of_->first == now.question) return;
    letter_of_ = {now.question, situation};
    letter_.clear();
    if (situation == 0 || situation >= now.situations.size()) return;
    try {
        const Worked worked(now.question, situation, calculator_.tables(), today_);
        const Letter l = letter({now.question, situation, worked.answered, worked.months, worked.things, worked.words});
        letter_.push_back(l.answer);
        if (!l.not_final.empty()) letter_.push_back(l.not_final);
        std::string box = l.lowest_head;
        for (const std::string& sentence : l.lowest) box += " " + sentence;
        if (!l.lowest.empty()) letter_.push_back(box);
        for (const LetterAction& a : l.actions) letter_.push_back(a.when + ": " + a.what + " " + a.otherwise);
    } catch (const std::runtime_error&) {
        letter_.clear(); // what is wrong, or not known, the views say
    }
}

void App::make_letter()
{
    const Results& now = calculator_.compute(model_);
    const size_t situation = chosen_in_results(now, model_);
    const PaperChoice& paper = model_.screen.brief;
    try {
        const Worked worked(now.question, situation, calculator_.tables(), today_);
        const LetterFacts facts{now.question, situation, worked.answered, worked.months, worked.things, worked.words};
        const std::string page =
            paper.for_coach
                ? dossier_html(facts, law_on<Traced>(now.question.peildatum, calculator_.tables()), text_of(file_))
                : letter_html(letter(facts), {paper.back, paper.calendar, paper.large});
        if (!papers_) papers_ = std::make_unique<PrivateFolder>();
        const std::filesystem::path file = papers_->path() / (paper.for_coach ? "dossier.html" : "brief.html");
        save_whole(file, page);
        if (show_page_ ? show_page_(file) : open_in_browser(file))
            return tell("De brief staat in de browser. Druk daar op Ctrl+P om hem te printen of als PDF te bewaren.");
        tell("Op deze computer is geen browser gevonden. Maak de brief met: armoedeval brief BESTAND.json --uit "
             "BRIEF.html",
             true);
    } catch (const std::runtime_error& fault) {
        tell("De brief is niet gemaakt.\n" + std::string(fault.what()), true);
    }
}

} // namespace armoedeval
