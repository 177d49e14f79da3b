// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a proposal comes to as tables: for the screen, for CSV and for a workbook.
#include "gui/results/policy_jobs.hpp"
#include "gui/results/results_policy.hpp"

#include <string>
#include <variant>
#include <vector>

namespace armoedeval {

/// One number of a population under the law and, where there is one, under the proposal.
struct OutcomeLine {
    enum class About { minder_over, uitbetaald, kosten, winnaars, verliezers, winnaars_band, verliezers_band, druk };
    About about;
    std::string what;             ///< "bij 4 uur per week meer", "huurtoeslag", a kind of household
    std::optional<Estimate> now;  ///< nothing: there is no such thing under the law alone
    std::optional<Estimate> then; ///< with the proposal
};

/// Is an amount in euros a year; the others count households.
bool is_money(OutcomeLine::About about);
/// What is paid out only for what the proposal changes, or everything when there is none. Municipal schemes are not in
/// a population, so they are in no line.
std::vector<OutcomeLine> outcome_lines(const PopulationResult& result);
/// Some household is computed: without one every sum is nought and says nothing.
bool has_outcome(const PopulationResult& result);

/// An empty cell is not computed, or there is no such thing.
using Cell = std::variant<std::monostate, std::string, double>;
struct Sheet {
    std::string name;
    std::vector<std::string> heading;
    std::vector<std::vector<Cell>> rows;
};
/// Numbers with a decimal point, texts in quotes where they need them.
std::string sheet_csv(const Sheet& sheet);

/// What the proposal changes on a day: id, name, article, unit, law, proposal, source, status.
Sheet changes_sheet(const Reform& proposal, const Tables& tables, Date day);
/// A row for each example household.
Sheet households_sheet(const PolicyResult& result);
Sheet population_sheet(const PopulationResult& result);

} // namespace armoedeval
