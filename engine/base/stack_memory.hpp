#pragma once
// Room for a short list on the stack: asking the heap for it took a sixth of the time of a population.
#include <array>
#include <cstddef>
#include <memory_resource>

namespace armoedeval {

/// A longer list goes on in the heap. What lives in it must go before it does.
template <size_t bytes> class StackMemory : public std::pmr::monotonic_buffer_resource {
public:
    StackMemory() : std::pmr::monotonic_buffer_resource(room_.data(), bytes) {}

private:
    alignas(64) std::array<std::byte, bytes> room_;
};

} // namespace armoedeval
