// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <string_view>

namespace armoedeval {

/// Does the text hold what can be a BSN: nine digits that pass the elfproef, or eight when the nought in front was left
/// out, with anything between them that people put between digits? Dates, times, amounts, telephone numbers and lists
/// of hours are none.
bool looks_like_bsn(std::string_view text);

} // namespace armoedeval
