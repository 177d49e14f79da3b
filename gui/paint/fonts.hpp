// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <span>
#include <utility>

struct ImFont;

namespace armoedeval::ui {

/// The sizes of the page. Open Sans regular and semi-bold only; its digits are equally wide.
enum class Font {
    small,      ///< 14 semi-bold: heads in capitals, notes at a parameter
    note,       ///< 15
    note_bold,  ///< 15 semi-bold
    body,       ///< 16
    body_bold,  ///< 16 semi-bold
    lead,       ///< 18
    heading,    ///< 18 semi-bold
    large,      ///< 22
    large_bold, ///< 22 semi-bold
    sentence,   ///< 27 semi-bold
    amount,     ///< 36 semi-bold
    huge        ///< 44 semi-bold
};
inline constexpr int font_count = 12;
/// ImGui measures a font from the highest ascender to the lowest descender; Open Sans takes so many em for that.
inline constexpr float line_of_em = 1.3618f;

/// Bakes all sizes at a scale into the atlas of the current ImGui context, in place of what was there.
void load_fonts(double scale);
ImFont* font(Font which);
/// The code points that the atlas holds, as pairs first-last.
std::span<const std::pair<unsigned, unsigned>> glyph_ranges();
/// The height of the letters in design units: what "16 px" means on paper.
float size_of(Font which);

} // namespace armoedeval::ui
