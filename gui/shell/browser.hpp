// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <filesystem>

namespace armoedeval {

/// Shows a page in the browser of this computer; false when there is none.
bool open_in_browser(const std::filesystem::path& page);

} // namespace armoedeval
