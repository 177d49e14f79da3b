// SPDX-License-Identifier: EUPL-1.2
#pragma once
// How far the months can move of which the amounts are not published: said once, not in every month.
#include "engine/questions/not_final.hpp"
#include "engine/timeline/laws_by_date.hpp"
#include "engine/timeline/timeline_types.hpp"

#include <optional>

namespace armoedeval {

struct MonthsNotFinal {
    Date first{};      ///< the first month that rests on amounts that are not published
    size_t values = 0; ///< how many of them, as the law of that month has them
    /// Of what is left a month in the situation that the months go to, and of the difference with now: euros more or
    /// less than is shown, as the year of that month has it.
    Reach left, difference;
    bool moves() const;
};

/// Nothing when every month is published.
std::optional<MonthsNotFinal> months_not_final(const Scenario& scenario, const Timeline& timeline, LawsByDate& laws);

/// "van 0 tot 38 euro per maand meer", "gelijk"
std::string in_words(const Reach& reach);
/// "gaat elk 0 tot 4 % omhoog, dan is er vanaf januari 2027 over: …"
std::string months_not_final_words(const MonthsNotFinal& found);
/// Of the voorbehoud that later months rest on the latest known amounts.
inline constexpr const char* last_known_rules = "regels";
/// Says it there.
void add_months_not_final(Timeline& timeline, const Scenario& scenario, LawsByDate& laws);

} // namespace armoedeval
