// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <filesystem>
#include <string>

namespace armoedeval {

/// Where tables/ stands: what was asked for, else ARMOEDEVAL_TABELLEN, else beside the program, else where it was
/// built.
std::filesystem::path find_tables(const std::string& asked_for);
/// The same for the example households: scenarios/ and ARMOEDEVAL_VOORBEELDEN.
std::filesystem::path find_scenarios(const std::string& asked_for);
/// The same for the sentences for an inwoner: messages/ and ARMOEDEVAL_TEKSTEN.
std::filesystem::path find_messages(const std::string& asked_for);

} // namespace armoedeval
