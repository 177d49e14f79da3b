// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Our own estimate of the norms of the bijstand, for a half-year of which the minimum wage and the tax are published
// and the norms are not (docs/decisions/052).
#include "engine/parameters/tables.hpp"

namespace armoedeval {

/// How far the norm that is published may lie from an estimate, either way; what it was at most on the half-years that
/// we have, and a margin.
inline constexpr double estimate_error = 0.0025;

/// The same tables, with the norms that go up with the net minimum wage (Participatiewet art. 37 and 38) estimated for
/// each half-year after the last that is published: the last norm times what the net minimum wage has become since.
/// Status geraamd. A derived figure is never in a file.
Tables with_estimated_norms(Tables tables);

/// What a program answers with: the tables as read, with what is estimated, and with what goes on as it last was.
Tables tables_for_any_date(const Tables& read);

} // namespace armoedeval
