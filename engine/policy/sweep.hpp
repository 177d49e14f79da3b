// SPDX-License-Identifier: EUPL-1.2
#pragma once
// One or two parameters over a range: what each value does to a population.
#include "engine/population/estimates.hpp"
#include "engine/population/job.hpp"

#include <string>
#include <vector>

namespace armoedeval {

/// The values that a parameter takes, as the table prints them.
struct SweepAxis {
    std::string id;
    std::vector<double> values;
};
inline constexpr size_t most_sweep_values = 1000; ///< of both axes together
/// So many laws at once in one walk over the population: more would fill the cache, fewer draw it more often.
inline constexpr size_t laws_at_once = 16;

/// From `text`: "zorgtoeslag.drempelinkomen=25000:30000:500". Throws InputError: a name or unit that is wrong, no value
/// on that date, a step that goes nowhere.
SweepAxis parse_sweep(const std::string& text, const Tables& tables, Date date);

/// A proposal that gives parameters other values from a date.
Reform reform_of(const std::vector<std::pair<std::string, double>>& values, const Tables& tables, Date date);

struct SweepCell {
    std::vector<double> values;             ///< one for each axis
    Estimate val_bij_vier, val_bij_voltijd; ///< households with less left than now
    Estimate kosten;                        ///< more paid out a year than under the law; euros
    double winnaars = 0, verliezers = 0;    ///< households, beside the law
};

struct Sweep {
    std::vector<SweepAxis> axes;
    PopulationHeader kop;
    Date date{};
    SweepCell law;                ///< without any change; no values
    std::vector<SweepCell> cells; ///< the first axis slowest
};

/// Every value beside the law of that date with the reforms. Throws InputError, UnknownValue. A cancelled sweep is not
/// whole: look at the progress.
Sweep sweep(const PopulationJob& job, const Tables& tables, const std::vector<Reform>& reforms, Date date,
            const std::vector<SweepAxis>& axes, Progress* progress = nullptr);

} // namespace armoedeval
