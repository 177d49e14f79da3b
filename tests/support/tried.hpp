// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The scenario files that tests try, kept for whoever wants to hold another reader of the same grammar against ours.
#include <string>

namespace armoedeval::test {

/// Where the environment names a file in ARMOEDEVAL_TRIED: adds a line of JSON with the text and what the loader says
/// of it. Text that is no JSON is left out: a grammar says nothing about it.
void tried(const std::string& text);

} // namespace armoedeval::test
