// SPDX-License-Identifier: EUPL-1.2
#include "engine/policy/index_band.hpp"

#include "engine/population/estimates.hpp"
#include "engine/questions/not_final.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

constexpr std::uint64_t enough = 20000; ///< to see in which direction and about how far

} // namespace

IndexBand index_band(const PopulationJob& job, const std::vector<Variant>& variants, Progress* progress)
{
    IndexBand band;
    band.waarden = values_not_final(*variants.back().tables, variants.back().date).size();
    if (band.waarden == 0) return band;
    PopulationJob smaller = job;
    smaller.aantal = std::min(job.aantal, enough);
    smaller.deel = 0;
    smaller.delen = 1;
    band.aantal = smaller.aantal;
    std::vector<Tables> higher;
    for (const Variant& v : variants) higher.push_back(all_higher(*v.tables, v.date));
    std::vector<Variant> both = variants;
    for (size_t i = 0; i < variants.size(); ++i)
        both.push_back({variants[i].naam + ", hoger", &higher[i], variants[i].date});
    const PopulationResult result = run_job(smaller, both, progress);
    const size_t laws = variants.size();
    const auto cost = [&](size_t law) { return law == 0 ? 0 : costs(result, law).value; };
    band.uitbetaald = cost(laws);
    band.kosten_hoger = (cost(2 * laws - 1) - cost(laws)) - cost(laws - 1);
    return band;
}

} // namespace armoedeval
