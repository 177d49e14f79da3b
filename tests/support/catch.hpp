// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Catch2 of Debian 12 (version 2) and of Debian 13 (version 3) under one name.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx; // as version 2 has it
#else
#include <catch2/catch.hpp>
namespace Catch {
using Detail::Approx;
}
#endif
