// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What goes to creditors in the months: withheld from each payment that lifts the income of a month above what stays.
#include "engine/timeline/events.hpp"

namespace armoedeval {

/// The debts of which the months know what is withheld: those that the full year knows, but for a schuldregeling beside
/// a profit, whose tax comes later.
bool is_in_de_maanden(const Debt& debt, const Course& course, const Law<double>& wet);

/// `events` holds all that comes in already. Gives which debts end, and when.
std::vector<StatusChange> add_debts(Events& events, const CourseYears& c);

} // namespace armoedeval
