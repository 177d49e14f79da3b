// SPDX-License-Identifier: EUPL-1.2
#pragma once
// How far an answer about a population moves with what is assumed about it: the band beside the sampling error.
#include "engine/population/job.hpp"

#include <string>
#include <vector>

namespace armoedeval {

/// An outcome with one figure of the population at its low and at its high end, and all others as they are.
struct AssumptionEffect {
    std::string naam, omschrijving;
    double laag = 0, hoog = 0; ///< what the figure was set to
    double kosten_laag = 0, kosten_hoog = 0;
    double val_laag = 0, val_hoog = 0; ///< households with less left at four hours more, under the last law
};

struct AssumptionBand {
    std::vector<AssumptionEffect> aannames; ///< the one that moves the costs most first
    double kosten_van = 0, kosten_tot = 0, val_van = 0, val_tot = 0;
};

/// Over every figure of the data that says how low and how high it may be. Each takes two runs of the job. A cancelled
/// run is not whole: look at the progress.
AssumptionBand assumption_band(const PopulationJob& job, const std::vector<Variant>& variants,
                               Progress* progress = nullptr);

} // namespace armoedeval
