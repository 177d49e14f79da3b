// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What stands above and in the list of Doen.
#include "engine/actions/action.hpp"
#include "engine/household/scenario.hpp"

#include <set>
#include <string>

namespace armoedeval {

/// By which a tick is remembered: the date and what is to be done.
Gedaan done_key(const Action& action);
/// "Zes dingen om te regelen. De eerste uiterlijk 14 juli."
std::string actions_sentence(const ActionList& list, const std::set<Gedaan>& done);
/// "14 juli 2026", "in januari 2027"; and what stands below it: "uiterlijk", "en daarna elke maand".
std::string when_line(const Action& action);
std::string when_note(const Action& action);

} // namespace armoedeval
