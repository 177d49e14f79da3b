// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Participatiewet art. 34a in the months: what it would bring whoever was not told to have it, and what goes when the
// vrijlating of before 2027 does not go on as it.
#include "engine/timeline/laws_by_date.hpp"
#include "engine/timeline/timeline.hpp"

#include <optional>
#include <string>

namespace armoedeval {

struct Misschien34aMonths {
    size_t adult = 0;
    Date first{};         ///< the first month in which it makes a difference
    int months = 0;       ///< of the range, in which it does
    int at_most = 0;      ///< that the act gives
    double per_month = 0; ///< euros more, in such a month
    bool told = false;    ///< a vrijlating was told, and the months count on with art. 34a
};

/// `found` is the timeline of the same call. Of the adult to whom it brings most.
std::optional<Misschien34aMonths> misschien_34a_months(const Scenario& scenario, const TimelineCall& call,
                                                       LawsByDate& laws, const Timeline& found);

/// "+ 205 euro per maand, 12 maanden lang"
std::string in_words(const Misschien34aMonths& more);
/// Says it among the voorbehouden of the timeline.
void add_misschien_34a(Timeline& timeline, const Scenario& scenario, const TimelineCall& call, LawsByDate& laws);

} // namespace armoedeval
