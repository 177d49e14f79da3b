// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Under sanitizers each step takes several times as long. There a part of the examples stands for the rest in the tests
// that take longest; every example has its turn in the plain build.
#include <cstddef>

namespace armoedeval::test {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool sanitized = true;
#elif defined(__has_feature)
inline constexpr bool sanitized = __has_feature(address_sanitizer);
#else
inline constexpr bool sanitized = false;
#endif

/// Has the example at this place its turn in this build?
constexpr bool has_its_turn(size_t place)
{
    return !sanitized || place % 4 == 3;
}

} // namespace armoedeval::test
