// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/base/date.hpp"

#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

struct Action {
    Date before{};                            ///< the last day on which it is in time
    bool is_latest = true;                    ///< false: on that day
    bool any_day = false;                     ///< any day of the month of `before`, which is then its last
    bool past = false;                        ///< `before` lies before the day from which we look: do it now
    bool date_uncertain = false;              ///< no rule that we know gives this date: a safe example
    std::string then;                         ///< what follows on it: "en daarna elke maand"; may be empty
    std::string what;                         ///< B1: "Werk melden bij de gemeente"
    std::string with_whom;                    ///< "Gemeente Groningen"
    std::string bring;                        ///< "arbeidscontract, later de loonstrook"
    std::optional<double> cost_of_forgetting; ///< euros; nothing: no amount
    std::string cost_words;                   ///< "euro per maand terugbetalen", or why there is no amount
    std::string source;                       ///< the rule behind the date, with article or page
};

struct ActionList {
    size_t situation = 0;               ///< that begins
    Date start{};                       ///< its first day
    Date today{};                       ///< the day from which we look
    std::vector<Action> actions;        ///< ascending by date, so what is past comes first; empty: nothing changes
    std::vector<std::string> by_itself; ///< what goes by itself: "kinderbijslag"
    std::vector<std::string> to_ask;    ///< what is unknown and must be asked: "kwijtschelding: bedrag niet bekend"
};

void append(std::vector<Action>& all, std::vector<Action> more);

/// "uiterlijk 8 september 2026", "1 september 2026", "in januari 2027".
std::string when_in_words(const Action& action);
/// "uiterlijk 8 september", "in januari".
std::string when_without_year(const Action& action);

} // namespace armoedeval
