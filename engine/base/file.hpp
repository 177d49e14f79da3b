// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <filesystem>
#include <string>

namespace armoedeval {

enum class Written { yes, no_room, not_replaceable };

/// Writes beside the file and puts it in place in one step: an older file stays whole until the new one is.
Written write_whole(const std::filesystem::path& file, const std::string& text);

/// The same; throws InputError when it could not be written.
void save_whole(const std::filesystem::path& file, const std::string& text);

} // namespace armoedeval
