// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <string_view>

namespace armoedeval {

/// The copyright texts of the letters and libraries that are inside the program, as their Debian packages give them.
/// UTF-8, lines of at most 80 characters or so, each package under its name.
std::string_view licences();

} // namespace armoedeval
