// SPDX-License-Identifier: EUPL-1.2
#pragma once
// From when the household is as it is described (docs/decisions/032).
#include "engine/household/scenario.hpp"

namespace armoedeval {

/// The first day of bijstand of whoever received it first; not told: nothing.
std::optional<Date> bijstand_since(const Household& household);
/// The day from which the household is as it is described: that on which bijstand began, or else the first of the month
/// of the peildatum. Nothing where nobody told what came before, or where nothing can have.
std::optional<Date> described_from(const Scenario& scenario, Date start);
/// The share of the days of a month on which it is so.
double share_as_described(std::optional<Date> described, Date month);
/// The months of the year before that day.
double months_earlier(std::optional<Date> described);
/// What was told of those months.
const std::vector<EarlierIncome>& told_earlier(const Household& household, std::optional<Date> described);
/// What was received then, as a situation that brings in as much a month.
Situation received_earlier(const Household& household, std::optional<Date> described);

} // namespace armoedeval
