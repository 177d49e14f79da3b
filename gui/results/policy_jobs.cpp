// SPDX-License-Identifier: EUPL-1.2
#include "gui/results/policy_jobs.hpp"

#include "engine/base/text.hpp"
#include "engine/policy/reach.hpp"
#include "gui/results/scale.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

std::string fault_words(const InputError& error)
{
    const Problem& first = error.problems().front();
    const size_t more = error.problems().size() - 1;
    return (first.place.empty() ? "" : first.place + ": ") + first.what +
           (more == 0 ? "" : "\nEn nog " + std::to_string(more) + (more == 1 ? " andere fout." : " andere fouten."));
}

namespace {

PopulationJob job_of(const PopulationChoice& choice, const std::filesystem::path& data)
{
    PopulationJob job;
    job.data = read_population_data(data);
    job.gebruik = take_up(job.data);
    job.aantal = choice.aantal;
    job.zaad = choice.zaad;
    job.csv_file = choice.csv;
    if (comes_by(job))
        throw InputError(choice.csv, "", "dit is geen gewoon bestand; kies een tabel"); // it may never end
    job.draden = std::max(1U, std::thread::hardware_concurrency());
    return job;
}

Reform proposal_of(const PopulationAsked& asked)
{
    Reform proposal;
    proposal.wijzigingen = asked.wijzigingen;
    return proposal;
}

PopulationAnswer population_answer(const PopulationAsked& asked, const Tables& tables,
                                   const std::filesystem::path& data, Progress& progress)
{
    const PopulationJob job = job_of(asked.bevolking, data);
    const Tables proposed = reformed(tables, {proposal_of(asked)});
    std::vector<Variant> variants{{"nu", &tables, asked.peildatum}};
    if (!asked.wijzigingen.empty()) variants.push_back({"voorstel", &proposed, asked.peildatum});
    if (!asked.wijzigingen.empty()) {
        // A nought of which nobody could be the reason is no answer.
        auto problems = unanswerable(job, variants.front(), variants.back());
        if (!problems.empty()) throw InputError(std::move(problems));
    }
    PopulationAnswer answer{run_job(job, variants, &progress), {}};
    const Circumstances circumstances = circumstances_of(job, variants.front());
    for (const LawTotals& law : answer.result.totalen.wetten) {
        const std::string title = "Huishouden " + std::to_string(law.diepste.row.number + 1) + ": de diepste val";
        auto& household = answer.diepste.emplace_back();
        if (law.diepste.diepte > 0) household = scenario_of(law.diepste.row, circumstances, title);
    }
    return answer;
}

Sweep sweep_answer(const SweepAsked& asked, const Tables& tables, const std::filesystem::path& data, Progress& progress)
{
    const Date day = asked.bij.peildatum;
    std::vector<SweepAxis> axes;
    for (const SweepRange& range : asked.assen)
        axes.push_back(parse_sweep(range.id + "=" + plain_number(range.from) + ":" + plain_number(range.to) + ":" +
                                       plain_number(range.step),
                                   tables, day));
    const PopulationJob job = job_of(asked.bij.bevolking, data);
    if (auto problems = unanswerable(job, tables, {proposal_of(asked.bij)}, day, axes); !problems.empty())
        throw InputError(std::move(problems));
    return sweep(job, tables, {proposal_of(asked.bij)}, day, axes, &progress);
}

/// Units that only whole numbers fit.
bool is_counted(Unit unit)
{
    switch (unit) {
    case Unit::jaren:
    case Unit::maanden:
    case Unit::ja_nee:
    case Unit::dag:
    case Unit::maand:
    case Unit::aantal:
    case Unit::keuze: return true;
    default: return false;
    }
}

} // namespace

PopulationAsked population_asked(const Model& model, Date day)
{
    return {model.screen.bevolking, day, model.voorstel.wijzigingen};
}

SweepAsked sweep_asked(const Model& model, Date day)
{
    SweepAsked asked{population_asked(model, day), {}};
    for (const SweepRange& range : model.screen.reeks.assen)
        if (!range.id.empty()) {
            asked.assen.push_back(range);
            std::erase_if(asked.bij.wijzigingen, [&](const ReformChange& c) { return c.id == range.id; });
        }
    return asked;
}

size_t values_of(const SweepRange& range)
{
    if (!(range.step > 0 && range.to >= range.from)) return 0;
    const double count = std::floor((range.to - range.from) / range.step + 1e-9) + 1;
    return count > static_cast<double>(most_sweep_values) ? most_sweep_values + 1 : static_cast<size_t>(count);
}

std::string range_fault(const SweepRange& range)
{
    const size_t count = values_of(range);
    if (range.step <= 0) return "Kies een stap groter dan 0.";
    if (count == 0) return "Tot moet niet kleiner zijn dan van.";
    if (count < 2) return "Dit is één waarde. Kies een kleinere stap of een groter bereik.";
    if (count > most_values)
        return "Dit zijn meer dan " + std::to_string(most_values) + " waarden. Kies een grotere stap.";
    return {};
}

SweepRange range_around(const Parameter& parameter, double law, double proposed)
{
    constexpr double steps = 8, share = 0.2;
    double low = std::min(law, proposed), high = std::max(law, proposed);
    if (low == high) {
        const double reach = std::max(std::abs(law) * share, is_counted(parameter.unit) ? 1.0 : 0.01);
        low -= reach, high += reach;
    }
    if (law >= 0 && proposed >= 0) low = std::max(low, 0.0);
    if (parameter.unit == Unit::procent) high = std::min(high, 100.0);
    if (parameter.unit == Unit::ja_nee) low = 0, high = 1;
    SweepRange range{parameter.id, 0, 0, round_step((high - low) / steps)};
    if (is_counted(parameter.unit)) range.step = std::max(1.0, std::round(range.step));
    // In the sixth decimal, as the engine reads them.
    const auto tidy = [](double value) { return std::round(value * 1e6) / 1e6; };
    // In steps from the value of the law, so that it is one of the values.
    const double least = low, most = high;
    low = law - std::ceil((law - low) / range.step - 1e-9) * range.step;
    high = law + std::ceil((high - law) / range.step - 1e-9) * range.step;
    if (low < 0 && least >= 0) low += range.step;
    if (high > 100 && most <= 100 && parameter.unit == Unit::procent) high -= range.step;
    range.from = tidy(low);
    range.to = tidy(high);
    return range;
}

std::uint64_t households_of(const PopulationAsked& asked)
{
    return asked.bevolking.csv.empty() ? asked.bevolking.aantal : 0;
}

std::uint64_t households_of(const SweepAsked& asked)
{
    size_t cells = 1;
    for (const SweepRange& range : asked.assen) cells *= values_of(range);
    return households_of(asked.bij) * ((cells + laws_at_once - 1) / laws_at_once);
}

PolicyJobs::PolicyJobs(const Tables& tables, std::filesystem::path data)
    : population_([&tables, data](const PopulationAsked& asked, Progress& progress) {
          return population_answer(asked, tables, data, progress);
      }),
      sweep_([&tables, data](const SweepAsked& asked, Progress& progress) {
          return sweep_answer(asked, tables, data, progress);
      })
{
}

void PolicyJobs::advance(const Model& model, Date day)
{
    const PopulationState& city = population_.look(population_asked(model, day));
    sweep_.look(sweep_asked(model, day));
    const PopulationChoice& choice = city.wanted.bevolking;
    if (!follows_ || choice.aantal > follows_at_most || !choice.csv.empty()) return;
    if (city.running && *city.running != city.wanted)
        population_.stop();
    else if (!city.running && city.tried != city.wanted)
        population_.start(city.wanted);
}

void PolicyJobs::start_population()
{
    follows_ = true;
    population_.start(population().wanted);
}

void PolicyJobs::stop_population()
{
    follows_ = false;
    population_.stop();
}

void PolicyJobs::start_sweep()
{
    sweep_.start(sweep().wanted);
}

void PolicyJobs::stop_sweep()
{
    sweep_.stop();
}

} // namespace armoedeval
