// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What Beleid works out beside the window: all households of the city, and a range of values.
#include "engine/policy/sweep.hpp"
#include "gui/model/model.hpp"
#include "gui/results/job.hpp"

#include <filesystem>

namespace armoedeval {

/// What a run is for. Equal ones have equal answers.
struct PopulationAsked {
    PopulationChoice bevolking;
    Date peildatum{};
    std::vector<ReformChange> wijzigingen;
    friend bool operator==(const PopulationAsked&, const PopulationAsked&) = default;
};
PopulationAsked population_asked(const Model& model, Date day);

struct PopulationAnswer {
    PopulationResult result;                      ///< the law, and beside it the proposal when it changes something
    std::vector<std::optional<Scenario>> diepste; ///< by law: who falls deepest, with a situation for each Point
};
using PopulationState = JobState<PopulationAsked, PopulationAnswer>;

/// The same for a range of values over the proposal.
struct SweepAsked {
    PopulationAsked bij;
    std::vector<SweepRange> assen;
    friend bool operator==(const SweepAsked&, const SweepAsked&) = default;
};
/// The values of what is swept do not matter to it.
SweepAsked sweep_asked(const Model& model, Date day);
using SweepState = JobState<SweepAsked, Sweep>;

/// How many values a range has; 0 when its step goes nowhere.
size_t values_of(const SweepRange& range);
/// More would not fit a picture that somebody can read.
inline constexpr size_t most_values = 31;
/// Why a range cannot be worked out; empty when it can.
std::string range_fault(const SweepRange& range);
/// A range around the values of law and proposal, in about eight round steps.
SweepRange range_around(const Parameter& parameter, double law, double proposed);
/// Households that a run looks at, each as often as it does; 0 when only the file knows how many.
std::uint64_t households_of(const PopulationAsked& asked);
std::uint64_t households_of(const SweepAsked& asked);

class PolicyJobs {
public:
    /// `data`: the figures to which households are drawn, read by each run. The tables must stay as they are.
    PolicyJobs(const Tables& tables, std::filesystem::path data);

    /// Once a frame, with what is asked for now. A small population that somebody asked for once follows the proposal
    /// by itself; a larger one and a table wait until they are asked for again.
    void advance(const Model& model, Date day);
    void start_population();
    void stop_population();
    void start_sweep();
    void stop_sweep();

    const PopulationState& population() const { return population_.state(); }
    const SweepState& sweep() const { return sweep_.state(); }
    bool running() const { return population().running || sweep().running; }

    static constexpr std::uint64_t follows_at_most = 100'000; ///< a tenth of a second on a common computer

private:
    Job<PopulationAsked, PopulationAnswer> population_;
    Job<SweepAsked, Sweep> sweep_;
    bool follows_ = false;
};

} // namespace armoedeval
