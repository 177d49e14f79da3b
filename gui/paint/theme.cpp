// SPDX-License-Identifier: EUPL-1.2
#include "gui/paint/theme.hpp"

namespace armoedeval {

using ui::rgb;

namespace {

const Theme light{
    .background = rgb(0xF7F6F2),
    .card = rgb(0xFFFFFF),
    .foot = rgb(0xEFEDE6),
    .text = rgb(0x14202B),
    .second_text = rgb(0x4A5866),
    .line = rgb(0xDEDBD2),
    .field_edge = rgb(0xC9C5BA),
    .strong_edge = rgb(0x8A95A0),
    .accent = rgb(0x17324D),
    .on_accent = rgb(0xFFFFFF),
    .accent_tint = rgb(0xE7ECF1),
    .positive = rgb(0x1C6B3C),
    .positive_tint = rgb(0xE6F2E9),
    .negative = rgb(0x9B2C1C),
    .negative_tint = rgb(0xFBEBE6),
    .uncertain = rgb(0x6B5200),
    .uncertain_tint = rgb(0xFFF6DC),
    .fact = rgb(0x5C4300),
    .fact_tint = rgb(0xFFF3D6),
    .quiet_bar = rgb(0xC4CDD6),
    .shade = {20, 32, 43, 110},
};

const Theme dark{
    .background = rgb(0x14191F),
    .card = rgb(0x1E252D),
    .foot = rgb(0x10141A),
    .text = rgb(0xF1F3F5),
    .second_text = rgb(0xB6C0CA),
    .line = rgb(0x35404B),
    .field_edge = rgb(0x4B5864),
    .strong_edge = rgb(0x8695A3),
    .accent = rgb(0xBFD6EE),
    .on_accent = rgb(0x14202B),
    .accent_tint = rgb(0x2A3744),
    .positive = rgb(0x8ED6A6),
    .positive_tint = rgb(0x1C3527),
    .negative = rgb(0xF5A697),
    .negative_tint = rgb(0x43241F),
    .uncertain = rgb(0xF0D27A),
    .uncertain_tint = rgb(0x3A3113),
    .fact = rgb(0xF3D58A),
    .fact_tint = rgb(0x3B3117),
    .quiet_bar = rgb(0x5A6875),
    .shade = {0, 0, 0, 150},
};

const Theme contrast{
    .background = rgb(0xFFFFFF),
    .card = rgb(0xFFFFFF),
    .foot = rgb(0xFFFFFF),
    .text = rgb(0x000000),
    .second_text = rgb(0x1A1A1A),
    .line = rgb(0x000000),
    .field_edge = rgb(0x000000),
    .strong_edge = rgb(0x000000),
    .accent = rgb(0x00205B),
    .on_accent = rgb(0xFFFFFF),
    .accent_tint = rgb(0xDCE6F5),
    .positive = rgb(0x004D1F),
    .positive_tint = rgb(0xFFFFFF),
    .negative = rgb(0x8A0F00),
    .negative_tint = rgb(0xFFFFFF),
    .uncertain = rgb(0x4A3800),
    .uncertain_tint = rgb(0xFFFFFF),
    .fact = rgb(0x4A3800),
    .fact_tint = rgb(0xFFF3D6),
    .quiet_bar = rgb(0x9AA5B0),
    .shade = {0, 0, 0, 150},
};

} // namespace

const Theme& theme_of(ThemeName name)
{
    switch (name) {
    case ThemeName::donker: return dark;
    case ThemeName::contrast: return contrast;
    default: return light;
    }
}

PartColor color_of(Part part)
{
    const ui::Color white = rgb(0xFFFFFF), ink = rgb(0x14202B);
    switch (part) {
    case Part::loon: return {rgb(0x3577BF), rgb(0x235C9C), white};
    case Part::teruggaaf: return {rgb(0x23406B), rgb(0x152B4C), white};
    case Part::overig: return {rgb(0x98A2AC), rgb(0x6F7A85), ink};
    case Part::bijstand: return {rgb(0xEDB54A), rgb(0xB9841C), ink};
    case Part::kindgebonden_budget: return {rgb(0x63307D), rgb(0x4A215F), white};
    case Part::kinderbijslag: return {rgb(0xF3D3E4), rgb(0xC98FB0), ink};
    case Part::huurtoeslag: return {rgb(0x8CC4EC), rgb(0x5596C6), ink};
    case Part::zorgtoeslag: return {rgb(0x0E6B64), rgb(0x0A4F4A), white};
    case Part::gemeentelijk: return {rgb(0x8FB339), rgb(0x668220), ink};
    case Part::opvang: return {rgb(0xCF6A3C), rgb(0xA54C22), ink};
    case Part::reiskosten: return {rgb(0x98A2AC), rgb(0x6F7A85), ink};
    case Part::schulden: return {rgb(0x5B4A42), rgb(0x3E312B), white};
    }
    return {};
}

} // namespace armoedeval
