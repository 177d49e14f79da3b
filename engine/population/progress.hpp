// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <atomic>
#include <cstdint>

namespace armoedeval {

/// How far a run is, and a way to end it; for another thread.
struct Progress {
    std::atomic<std::uint64_t> done{0};
    std::atomic<bool> cancel{false};
};

} // namespace armoedeval
