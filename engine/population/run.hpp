// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A population under several laws at once: households of one composition side by side, in lanes, on several threads.
#include "engine/number/lanes.hpp"
#include "engine/population/points.hpp"
#include "engine/population/progress.hpp"
#include "engine/population/take_up.hpp"
#include "engine/population/totals.hpp"

#include <functional>
#include <vector>

namespace armoedeval {

/// The next rows of a population; false when there are no more. Called by several threads, one at a time or not as the
/// function itself sees to. What it throws ends the run.
using NextRows = std::function<bool(std::vector<PopulationRow>&)>;
/// Households drawn one block after another, from `first` to `last` (not included); safe to call from any thread.
NextRows drawn_rows(const Population& population, std::uint64_t first, std::uint64_t last);
inline constexpr std::uint64_t rows_per_block = 65'536;

struct RunOptions {
    std::vector<const Law<Lanes>*> laws; ///< the first is what the others are held against
    TakeUp gebruik{};
    std::uint64_t zaad = 0; ///< for whose take-up is decided by chance
    bool weighted = false;  ///< rows count for their own weight, in thousandths; else each for one
    unsigned threads = 1;
    Progress* progress = nullptr;
};

/// Throws UnknownValue, and what `next` throws. A cancelled run gives what it had.
Totals run(const NextRows& next, const Circumstances& circumstances, const RunOptions& options);

/// What a pack of rows has: for each law and point a year's amounts, a lane per row.
struct Pack {
    std::array<const PopulationRow*, lane_count> rows{}; ///< the last ones repeat where there are fewer
    int count = 0;
    std::vector<std::array<Breakdown<Lanes>, point_count>> amounts; ///< by law
};
/// Calls `each` for every pack of rows that the law takes for one composition until it says false; the rows change
/// places. The block path; scenario_of gives the single path.
void for_each_pack(std::vector<PopulationRow>& rows, const Circumstances& circumstances,
                   const std::vector<const Law<Lanes>*>& laws, const std::function<bool(const Pack&)>& each);

/// The same at so many hours more than now.
struct HoursPack {
    std::array<const PopulationRow*, lane_count> rows{};
    int count = 0;
    std::vector<std::vector<Breakdown<Lanes>>> amounts; ///< by law, and by step
};
void for_each_pack_at(const std::vector<double>& steps, std::vector<PopulationRow>& rows,
                      const Circumstances& circumstances, const std::vector<const Law<Lanes>*>& laws,
                      const std::function<bool(const HoursPack&)>& each);

} // namespace armoedeval
