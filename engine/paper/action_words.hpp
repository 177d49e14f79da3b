// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The sentences of an action for an inwoner: what to do, verb first, and what happens otherwise.
#include "engine/actions/action.hpp"
#include "engine/base/messages.hpp"

#include <array>

namespace armoedeval {

/// As the sentences of a kind are called in messages/: doen.werk_melden, and .anders, .later or .zonder after it.
const std::array<const char*, action_kinds>& action_kind_words();
/// Before what only costs money: a duty, or what has to be asked for in time.
bool goes_first(ActionKind kind);

std::string what_to_do(const Action& action, const Messages& words);
/// With its amount in whole euros; where there is none, in words.
std::string otherwise(const Action& action, const Messages& words);

} // namespace armoedeval
