// SPDX-License-Identifier: EUPL-1.2
#pragma once
// How far an answer about a population moves with amounts of the law that are not published yet: once with each of them
// as it last was, and once with all of them as high as they are taken to become.
#include "engine/population/job.hpp"

namespace armoedeval {

struct IndexBand {
    size_t waarden = 0;       ///< not published on the date of the last law; nothing: the rest says nothing
    double uitbetaald = 0;    ///< paid out more under the first law with all of them higher; euros a year
    double kosten_hoger = 0;  ///< of the proposal, with all of them higher, beside what they are now; euros a year
    std::uint64_t aantal = 0; ///< households that were drawn for it
};

/// Runs the job again, with fewer households where they are drawn. Throws as run_job.
IndexBand index_band(const PopulationJob& job, const std::vector<Variant>& variants, Progress* progress = nullptr);

} // namespace armoedeval
