// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "gui/results/results.hpp"

#include <filesystem>
#include <memory>

namespace armoedeval {

/// Computes what a model shows; keeps what did not change since the last call. Results point into the tables.
class Calculator {
public:
    /// `today`: the day from which Doen looks. `households`: the files that Beleid looks at beside the question.
    /// `population`: the figures to which Beleid draws the households of a city.
    Calculator(Tables tables, Date today, std::vector<std::filesystem::path> households = {},
               std::filesystem::path population = {});
    ~Calculator();
    const Results& compute(const Model& model);
    /// What was made of the sentence of the last model.
    const std::optional<SentenceResult>& sentence() const;
    /// Doen looks from this day on.
    void look_from(Date today);
    /// Forgets what was computed, after a fault halfway.
    void start_over();
    const Tables& tables() const;
    PolicyJobs& jobs();
    /// The next call goes on with what is too much for one.
    bool computing() const;
    /// Something runs beside the window: look again soon.
    bool working() const;

private:
    struct Memory;
    std::unique_ptr<Memory> memory_;
};

/// What would be refused if the question were saved and loaded, by JSON pointer; the file's own rules.
std::vector<Problem> faults_of(const Scenario& question);

} // namespace armoedeval
