#pragma once

namespace armoedeval {

enum class ThemeName { licht, donker, contrast };

} // namespace armoedeval
