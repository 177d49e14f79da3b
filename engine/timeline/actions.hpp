#pragma once
// "Doen": what to report, apply for, stop or check, derived from a timeline.
#include "engine/timeline/timeline.hpp"

namespace armoedeval {

struct Action {
    Date before{};                            ///< the last day on which it is in time
    bool is_latest = true;                    ///< false: on that day
    std::string what;                         ///< B1: "Werk melden bij de gemeente"
    std::string with_whom;                    ///< "Gemeente Groningen"
    std::string bring;                        ///< "arbeidscontract, later de loonstrook"
    std::optional<double> cost_of_forgetting; ///< euros; nothing: no amount
    std::string cost_words;                   ///< "euro per maand terugbetalen", or why there is no amount
    std::string source;                       ///< the rule behind the date, with article or page
};

struct ActionList {
    std::vector<Action> actions;        ///< ascending by date
    std::vector<std::string> by_itself; ///< what goes by itself: "kinderbijslag"
    std::vector<std::string> to_ask;    ///< what is unknown and must be asked: "kwijtschelding: bedrag niet bekend"
};

/// Costs of forgetting come from timelines with the other behaviour. Throws as timeline() does.
ActionList actions(const Scenario& scenario, const TimelineCall& call, LawsByDate& laws);

std::string actions_text(const Scenario& scenario, const ActionList& list);
std::string actions_json(const Scenario& scenario, const ActionList& list);

} // namespace armoedeval
