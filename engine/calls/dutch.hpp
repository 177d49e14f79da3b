// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the command line and the window say about a call, in Dutch; CLI11 speaks English.
#include "engine/calls/status.hpp"

#include <CLI/CLI.hpp>

#include <functional>
#include <string>
#include <vector>

namespace armoedeval {

void make_dutch(CLI::App& app);
/// What is wrong with a call. `unknown` are the words that were not understood, `commands` the commands that exist.
std::string explain(const CLI::ParseError& error, const std::vector<std::string>& unknown = {},
                    const std::string& commands = {});
/// Does the work of a program and returns its exit status; what is thrown becomes a message and status 2.
int report_faults(const std::string& program, const std::function<int()>& work);

} // namespace armoedeval
