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

/// An amount but for its last bits.
inline Catch::Approx nearly(double amount, double margin = 1e-6)
{
    return Catch::Approx(amount).epsilon(0).margin(margin);
}
