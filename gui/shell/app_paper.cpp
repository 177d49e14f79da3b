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
#include "engine/paper/translation.hpp"
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

/// Those of which there is an answer; a concept is called so where it is chosen.
std::vector<std::pair<std::string, std::string>> languages_to_choose(const Messages& dutch)
{
    std::vector<std::pair<std::string, std::string>> found;
    const std::filesystem::path folder = find_messages({});
    for (const Language& language : languages_in(folder)) try {
            const Translation t = translation_of(dutch, folder / path_of(language.code + ".txt"), true);
            found.emplace_back(t.code, "De voorkant ook in het " + t.dutch_name + (t.any_concept ? " (concept)" : ""));
        } catch (const InputError&) { // as good as not there yet; the command line says why
        }
    return found;
}

/// A translation that is chosen is printed as it is, with its warning: the choice said so.
std::string letter_in(const LetterFacts& facts, const PaperChoice& paper)
{
    const Letter l = letter(facts);
    const LetterChoice choice{paper.back, paper.calendar, paper.large};
    if (paper.language.empty()) return letter_html(l, choice);
    const Translation translation =
        translation_of(facts.words, find_messages({}) / path_of(paper.language + ".txt"), true);
    const OtherLanguage other = in_other_language(facts, l, translation);
    return letter_html(l, choice, &other);
}

} // namespace

void App::preview_letter()
{
    if (model_.screen.dialog != Dialog::brief && !model_.screen.inwoner) {
        letter_.clear();
        picture_.clear();
        letter_of_.reset();
        return;
    }
    const Results& now = calculator_.compute(model_);
    const size_t situation = chosen_in_results(now, model_);
    if (letter_of_ && letter_of_->second == situation && letter_of_->first == now.question) return;
    letter_of_ = {now.question, situation};
    letter_.clear();
    picture_.clear();
    if (situation == 0 || situation >= now.situations.size()) return;
    try {
        const Worked worked(now.question, situation, calculator_.tables(), today_);
        const Letter l = letter({now.question, situation, worked.answered, worked.months, worked.things, worked.words});
        picture_ =
            picture_parts({now.question, situation, worked.answered, worked.months, worked.things, worked.words}, l);
        languages_ = languages_to_choose(worked.words);
        letter_.push_back(l.answer);
        if (!l.not_final.empty()) letter_.push_back(l.not_final);
        std::string box = l.lowest_head;
        for (const std::string& sentence : l.lowest) box += " " + sentence;
        if (!l.lowest.empty()) letter_.push_back(box);
        for (const LetterAction& a : l.actions) letter_.push_back(a.when + ": " + a.what + " " + a.otherwise);
    } catch (const std::runtime_error&) {
        letter_.clear();
        picture_.clear(); // what is wrong, or not known, the views say
    }
}

/// Written in the folder of this window alone; nothing: it could not be, which was told.
std::optional<std::filesystem::path> App::letter_page()
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
                : letter_in(facts, paper);
        if (!papers_) papers_ = std::make_unique<PrivateFolder>();
        const std::filesystem::path file = papers_->path() / (paper.for_coach ? "dossier.html" : "brief.html");
        save_whole(file, page);
        return file;
    } catch (const std::runtime_error& fault) {
        tell("De brief is niet gemaakt.\n" + std::string(fault.what()), true);
        return std::nullopt;
    }
}

void App::make_letter()
{
    const auto file = letter_page();
    if (!file) return;
    if (show_page_ ? show_page_(*file) : open_in_browser(*file))
        return tell("De brief staat in de browser. Druk daar op Ctrl+P om hem te printen of als PDF te bewaren.");
    tell("Op deze computer is geen browser gevonden. Maak de brief met: armoedeval brief BESTAND.json --uit "
         "BRIEF.html",
         true);
}

/// The browser takes seconds: on a thread beside the window.
void App::start_pdf(const std::filesystem::path& file)
{
    if (printing_.valid()) return tell("De vorige PDF is nog niet klaar.", true);
    const auto page = letter_page();
    if (!page) return;
    pdf_file_ = file;
    printing_ = std::async(std::launch::async, [page = *page, folder = papers_->path(), print = print_page_] {
        const std::filesystem::path pdf = folder / "brief.pdf", scratch = folder / "browser";
        std::error_code gone;
        std::filesystem::remove(pdf, gone); // of before
        const bool made = print ? print(page, pdf, scratch) : print_to_pdf(page, pdf, scratch);
        std::filesystem::remove_all(scratch, gone); // what the browser kept
        return made;
    });
    tell("De PDF komt eraan.");
}

void App::take_pdf()
{
    if (!printing_.valid() || printing_.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return;
    if (!printing_.get()) {
        const auto page = letter_page();
        const bool shown = page && (show_page_ ? show_page_(*page) : open_in_browser(*page));
        return tell(shown
                        ? "De browser van deze computer maakte geen PDF. De brief staat nu in de browser: druk daar op "
                          "Ctrl+P en kies Opslaan als PDF."
                        : "Er is hier geen browser die een PDF maakt. Maak de brief met: armoedeval brief "
                          "BESTAND.json --uit BRIEF.html",
                    true);
    }
    try {
        constexpr std::uintmax_t most_bytes = 16 << 20;
        save_whole(pdf_file_, read_text_file(papers_->path() / "brief.pdf", most_bytes));
        tell("De PDF staat in " + text_of(pdf_file_) + ".");
    } catch (const std::runtime_error& fault) {
        tell("De PDF is niet bewaard.\n" + std::string(fault.what()), true);
    }
}

} // namespace armoedeval
