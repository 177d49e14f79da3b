// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace armoedeval {

/// Exit status of both programs: 0 done, 1 the answer is no, 2 the input or the call is wrong.
inline constexpr int done = 0, answer_is_no = 1, wrong_input = 2;

} // namespace armoedeval
