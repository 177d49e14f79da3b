// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What Maanden says. To the inwoner: "u", B1, one thought a sentence, whole euros.
#include "gui/results/results.hpp"

#include <string>
#include <vector>

namespace armoedeval {

/// First what not telling costs, where it is not told at once. Then the lowest balance and its day, and from when the
/// household is ahead. When the balance at the start is not told, what it must have in hand.
std::string months_sentence(const Scenario& question, const MonthsResult& months);
/// Why the lowest point is so low and what helps; or what is asked back later.
std::string months_second(const MonthsResult& months);
/// What the amounts leave out because it was not told; empty when all was.
std::string not_told(const Scenario& question);
/// That the living costs are a norm, and not what the household told; empty when they are its own, or not there.
std::string leefgeld_words(const Scenario& question, const Timeline& timeline);

std::string row_name(MonthKind kind, bool short_form, Earned earned = Earned::loon);
/// What is earned in the months that are shown.
Earned earned_in(const Timeline& timeline);
/// "Belasting 2026"
std::string settlement_name(const Settlement& settlement);
/// "betaalt u terug vanaf juli 2027, in 24 keer"
std::string settlement_when(const Settlement& settlement);
/// Of the months whose amounts are not yet known: since when, and what they rest on. Empty when there are none.
std::string future_rules_words(const Timeline& timeline);

/// A day that has a name in the chart.
struct NamedDay {
    Date day;
    std::string when, what; ///< "24 augustus:", "laatste bijstand"
    MonthKind kind;
};
/// The most important first.
std::vector<NamedDay> named_days(const MonthsResult& months);

} // namespace armoedeval
