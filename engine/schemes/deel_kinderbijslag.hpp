// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace armoedeval {

/// What co-parents agree on; without an agreement each gets half.
enum class DeelKinderbijslag { helft, geheel, geen };

} // namespace armoedeval
