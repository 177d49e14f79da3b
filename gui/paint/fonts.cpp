// SPDX-License-Identifier: EUPL-1.2
#include "gui/paint/fonts.hpp"

#include <array>
#include <imgui.h>

namespace armoedeval::fonts {
extern const unsigned char open_sans_regular[];
extern const unsigned int open_sans_regular_size;
extern const unsigned char open_sans_semibold[];
extern const unsigned int open_sans_semibold_size;
} // namespace armoedeval::fonts

namespace armoedeval::ui {

namespace {

struct Cut {
    float size;
    bool bold;
};
constexpr std::array<Cut, font_count> cuts{{{14, true},
                                            {15, false},
                                            {15, true},
                                            {16, false},
                                            {16, true},
                                            {18, false},
                                            {18, true},
                                            {22, false},
                                            {22, true},
                                            {27, true},
                                            {36, true},
                                            {44, true}}};

constexpr std::array<std::pair<unsigned, unsigned>, 4> ranges{
    {{0x20, 0x17F}, {0x2010, 0x205E}, {0x20A0, 0x20BF}, {0x2212, 0x2212}}};

const ImWchar* ranges_for_imgui()
{
    static const auto flat = [] {
        std::array<ImWchar, ranges.size() * 2 + 1> list{};
        for (size_t i = 0; i < ranges.size(); ++i) {
            list[2 * i] = static_cast<ImWchar>(ranges[i].first);
            list[2 * i + 1] = static_cast<ImWchar>(ranges[i].second);
        }
        return list;
    }();
    return flat.data();
}

} // namespace

void load_fonts(double scale)
{
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.Clear();
    for (const Cut& cut : cuts) {
        ImFontConfig config;
        config.FontDataOwnedByAtlas = false;
        config.OversampleH = cut.size < 20 ? 2 : 1;
        const auto& data = cut.bold ? fonts::open_sans_semibold : fonts::open_sans_regular;
        const unsigned size = cut.bold ? fonts::open_sans_semibold_size : fonts::open_sans_regular_size;
        // The atlas only reads the letters; its interface forgot to say so.
        atlas.AddFontFromMemoryTTF(const_cast<unsigned char*>(&data[0]), static_cast<int>(size),
                                   cut.size * line_of_em * static_cast<float>(scale), &config, ranges_for_imgui());
    }
}

ImFont* font(Font which)
{
    return ImGui::GetIO().Fonts->Fonts[static_cast<int>(which)];
}

std::span<const std::pair<unsigned, unsigned>> glyph_ranges()
{
    return ranges;
}

float size_of(Font which)
{
    return cuts[static_cast<size_t>(which)].size;
}

} // namespace armoedeval::ui
