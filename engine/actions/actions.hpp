// SPDX-License-Identifier: EUPL-1.2
#pragma once
// "Doen": what to report, apply for, stop or check, derived from a timeline.
#include "engine/actions/action.hpp"
#include "engine/timeline/timeline.hpp"

namespace armoedeval {

/// As seen on a day. Costs of forgetting come from timelines with the other behaviour. Throws as timeline() does.
ActionList actions(const Scenario& scenario, const TimelineCall& call, LawsByDate& laws, Date today);

} // namespace armoedeval
