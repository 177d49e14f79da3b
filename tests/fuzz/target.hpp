// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the targets share: what libFuzzer calls, and what is a finding.
#include "engine/base/error.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

/// One input. libFuzzer keeps what ends the process.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace armoedeval {

/// Ends the process with a reason when something is not as it must be.
inline void must(bool holds, const std::string& reason)
{
    if (holds) return;
    std::fprintf(stderr, "%s\n", reason.c_str());
    std::abort();
}

/// Does it, or refuses with a message that says where and what. Every other exception is a finding.
template <class Action> void does_or_refuses(const Action& action)
{
    try {
        action();
    } catch (const InputError& refusal) {
        must(!refusal.problems().empty(), "a refusal without a reason");
        for (const Problem& p : refusal.problems()) must(!p.what.empty(), "a fault without words");
    }
}

inline std::string as_text(const uint8_t* data, size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

} // namespace armoedeval
