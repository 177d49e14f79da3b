// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "gui/model/theme_name.hpp"
#include "gui/paint/geometry.hpp"
#include "gui/results/part.hpp"

namespace armoedeval {

/// The colours of a page. Text on its surface has a contrast of at least 4.5, amounts 7.
struct Theme {
    ui::Color background, card, foot, text, second_text, line, field_edge, strong_edge;
    ui::Color accent, on_accent, accent_tint;
    ui::Color positive, positive_tint, negative, negative_tint, uncertain, uncertain_tint, fact, fact_tint;
    ui::Color quiet_bar; ///< "nu" where the other bar is the accent
    ui::Color shade;     ///< over the page, under a dialog
};
const Theme& theme_of(ThemeName name);

struct PartColor {
    ui::Color fill, edge, on_fill;
};
/// The same for a part in every view, on every surface.
PartColor color_of(Part part);

} // namespace armoedeval
