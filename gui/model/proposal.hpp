// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Editing a proposal as Beleid does: one value of the law on one day. The tables themselves are never touched.
#include "engine/law/reform.hpp"

#include <optional>
#include <string>

namespace armoedeval {

/// The proposal's value that is in force on a day; null when the law's own is.
const ReformChange::Value* proposed_on(const Reform& proposal, const Parameter& parameter, Date day);

/// With another value on a day: the proposed one that is in force then changes, or a new one starts on the day. The
/// law's own value is no proposal. The law must have a value on the day.
Reform with_value(Reform proposal, const Parameter& parameter, Date day, double value);
/// Without the proposed value that is in force on a day.
Reform without_value(Reform proposal, const Parameter& parameter, Date day);
/// Without any value of a parameter.
Reform without_parameter(Reform proposal, const std::string& id);

/// The last row of a table has no limit: there is nothing to change.
bool is_open_end(const Parameter& parameter, double value);

} // namespace armoedeval
