// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/household/scenario.hpp"
#include "engine/timeline/timeline_types.hpp"

namespace armoedeval {

class LawsByDate;

/// What differs from the scenario's own "overgang" on the command line or while somebody drags.
struct TimelineCall {
    size_t situation = 1;
    Date start{};
    int months = 24;
    Gedrag gedrag = Gedrag::direct;
};
/// The call that a scenario itself asks for, with its defaults.
TimelineCall timeline_call(const Scenario& scenario, size_t situation);

/// Throws InputError (no such situation, months out of range, a start before the rules are known) and UnknownValue.
Timeline timeline(const Scenario& scenario, const TimelineCall& call, LawsByDate& laws);

} // namespace armoedeval
