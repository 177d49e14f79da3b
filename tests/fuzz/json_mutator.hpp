// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Changes a JSON file where it hurts: a value, a key, a list, and only now and then a byte. Linked into a target it
// takes the place of libFuzzer's own mutator.
#include <cstddef>
#include <cstdint>

extern "C" {

/// libFuzzer's own: bytes. Returns the new size, at most `most`.
size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t most);
size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t most, unsigned seed);
}
