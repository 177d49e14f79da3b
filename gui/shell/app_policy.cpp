// SPDX-License-Identifier: EUPL-1.2
// What Beleid asks of the program beside the proposal itself: runs over a population, and what they come to as files.
#include "gui/shell/app.hpp"

#include "engine/base/csv.hpp"
#include "engine/base/file.hpp"
#include "engine/base/paths.hpp"
#include "engine/report/effect_text.hpp"
#include "engine/report/population_text.hpp"
#include "engine/report/sweep_text.hpp"
#include "gui/results/policy_jobs.hpp"
#include "gui/words/sentences_population.hpp"
#include "gui/words/workbook.hpp"

namespace armoedeval {

namespace fs = std::filesystem;

namespace {

const char* const no_city = "De stad is nog niet doorgerekend. Druk bij De hele stad op Doorrekenen.";
const char* const no_sweep = "Er is nog geen reeks doorgerekend. Kies bij Reeks van waarden een waarde.";
const char* const no_effect = "De gevolgen zijn nog niet berekend. Probeer het zo weer.";

} // namespace

void App::act_on_population(Command command)
{
    PolicyJobs& jobs = calculator_.jobs();
    const auto& city = jobs.population().answer;
    const auto& sweep = jobs.sweep().answer;
    switch (command) {
    case Command::bevolking_kiezen: model_.screen.bevolking.csv = model_.screen.wanted_file; return;
    case Command::bevolking_doorrekenen: return jobs.start_population();
    case Command::bevolking_stoppen: return jobs.stop_population();
    case Command::reeks_doorrekenen: return jobs.start_sweep();
    case Command::reeks_stoppen: return jobs.stop_sweep();
    case Command::bevolking_bewaren:
        if (!city) return tell(no_city, true);
        return save_table(path_of(model_.screen.wanted_file), "De uitkomst van de stad staat in ",
                          sheet_csv(population_sheet(city->result)));
    case Command::reeks_bewaren:
        if (!sweep) return tell(no_sweep, true);
        return save_table(path_of(model_.screen.wanted_file), "De reeks staat in ", sweep_csv(*sweep));
    case Command::nu_diepste_openen:
    case Command::voorstel_diepste_openen: {
        const size_t law = command == Command::nu_diepste_openen ? 0 : 1;
        if (!city || law >= city->diepste.size() || !city->diepste[law]) return;
        waiting_household_ = *city->diepste[law]; // a later run may find another
        return or_ask(command);
    }
    default: return;
    }
}

void App::open_deepest()
{
    start(waiting_household_, {});
    tell(model_.question.titel +
         ". Dit huishouden is nu geopend: bij Vergelijken en Uren ziet u waar het minder wordt.");
}

void App::save_table(const fs::path& file, const std::string& what, const std::string& table)
{
    save_text(file, what, dutch_csv(table));
}

void App::save_text(const fs::path& file, const std::string& what, const std::string& text)
{
    try {
        save_whole(file, text);
        tell(what + text_of(file));
    } catch (const InputError& error) {
        tell(error.what(), true);
    }
}

void App::save_effect_to(const fs::path& file)
{
    const PolicyResult* result = calculator_.compute(model_).policy;
    if (!result || calculator_.computing()) return tell(no_effect, true);
    save_table(file, "De gevolgen staan in ", comparison_csv(result->comparison));
}

/// An outcome of the city that belongs to something else is left out: beside this proposal it would be wrong.
void App::save_workbook_to(const fs::path& file)
{
    const PolicyResult* result = calculator_.compute(model_).policy;
    if (!result || calculator_.computing()) return tell(no_effect, true);
    std::vector<Sheet> sheets{changes_sheet(model_.voorstel, calculator_.tables(), result->peildatum),
                              households_sheet(*result)};
    const PopulationState& city = calculator_.jobs().population();
    const bool with_city = city.answer && !city.stale();
    if (with_city) sheets.push_back(population_sheet(city.answer->result));
    try {
        save_workbook(sheets, file);
        tell("De werkmap staat in " + text_of(file) +
             (with_city ? "" : "\nZonder de stad: die is voor dit voorstel nog niet doorgerekend."));
    } catch (const InputError& error) {
        tell(error.what(), true);
    }
}

std::string App::policy_text()
{
    const Results& now = calculator_.compute(model_);
    std::string text;
    if (now.policy) text += comparison_text(now.policy->comparison, false);
    const PopulationState& city = calculator_.jobs().population();
    if (city.answer && !city.stale()) text += "\n" + population_text(city.answer->result);
    const SweepState& sweep = calculator_.jobs().sweep();
    if (sweep.answer && !sweep.stale()) text += "\n" + sweep_text(*sweep.answer, calculator_.tables());
    return text;
}

} // namespace armoedeval
