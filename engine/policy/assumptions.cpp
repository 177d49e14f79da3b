// SPDX-License-Identifier: EUPL-1.2
#include "engine/policy/assumptions.hpp"

#include "engine/population/estimates.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

struct BandOutcome {
    double kosten, val;
};

BandOutcome outcome_with(const PopulationJob& job, const std::vector<Variant>& variants, const std::string& figure,
                         double value, Progress* progress)
{
    PopulationJob other = job;
    MarginalNumber& number = other.data.getallen.at(figure);
    number.waarde = value;
    // What was chosen with --gebruik stays: only a share that the data give moves with them.
    if (job.gebruik == take_up(job.data)) other.gebruik = take_up(other.data);
    const PopulationResult result = run_job(other, variants, progress);
    const size_t last = variants.size() - 1;
    return {last > 0 ? costs(result, last).value : 0, falls_at_four(result, last).value};
}

} // namespace

AssumptionBand assumption_band(const PopulationJob& job, const std::vector<Variant>& variants, Progress* progress)
{
    AssumptionBand band;
    const auto widen = [](double& low, double& high, double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    const BandOutcome now = outcome_with(job, variants, job.data.getallen.begin()->first,
                                         job.data.getallen.begin()->second.waarde, progress);
    band.kosten_van = band.kosten_tot = now.kosten;
    band.val_van = band.val_tot = now.val;
    for (const auto& [name, figure] : job.data.getallen) {
        if (!figure.laag || !figure.hoog) continue;
        if (progress && progress->cancel) return band;
        AssumptionEffect e{name, figure.omschrijving, *figure.laag, *figure.hoog};
        const BandOutcome low = outcome_with(job, variants, name, e.laag, progress);
        const BandOutcome high = outcome_with(job, variants, name, e.hoog, progress);
        e.kosten_laag = low.kosten;
        e.kosten_hoog = high.kosten;
        e.val_laag = low.val;
        e.val_hoog = high.val;
        for (const BandOutcome& o : {low, high}) {
            widen(band.kosten_van, band.kosten_tot, o.kosten);
            widen(band.val_van, band.val_tot, o.val);
        }
        band.aannames.push_back(std::move(e));
    }
    const auto reach = [](const AssumptionEffect& e) {
        return std::pair(std::abs(e.kosten_hoog - e.kosten_laag), std::abs(e.val_hoog - e.val_laag));
    };
    std::stable_sort(band.aannames.begin(), band.aannames.end(),
                     [&](const auto& a, const auto& b) { return reach(a) > reach(b); });
    return band;
}

} // namespace armoedeval
