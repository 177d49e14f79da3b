// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace armoedeval {

enum class ThemeName { licht, donker, contrast };

} // namespace armoedeval
