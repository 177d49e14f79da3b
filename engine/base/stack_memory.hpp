// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Room for a short list on the stack: asking the heap for it took a sixth of the time of a population.
#include <array>
#include <cstddef>
#include <memory_resource>

namespace armoedeval {

/// Stands before what points into it, so that it is there first.
template <size_t bytes> struct StackRoom {
    alignas(64) std::array<std::byte, bytes> room;
};

/// A longer list goes on in the heap. What lives in it must go before it does.
template <size_t bytes> class StackMemory : StackRoom<bytes>, public std::pmr::monotonic_buffer_resource {
public:
    StackMemory() : std::pmr::monotonic_buffer_resource(this->room.data(), bytes) {}
};

} // namespace armoedeval
