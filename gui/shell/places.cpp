// SPDX-License-Identifier: EUPL-1.2
#include "gui/shell/places.hpp"

#include "engine/base/file.hpp"
#include "gui/ui/ui.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>
#include <vector>

namespace armoedeval {

namespace {

/// In the order of ui::Seen::Kind.
constexpr std::array kinds{"tekst", "knop", "tab", "veld", "schuif", "schakelaar", "keuze", "vlak"};

nlohmann::ordered_json place_of(const ui::Seen& seen, double scale)
{
    return {{"soort", kinds.at(static_cast<size_t>(seen.kind))},
            {"naam", seen.label},
            {"id", seen.id},
            {"waarde", seen.value},
            {"x", seen.rect.x * scale},
            {"y", seen.rect.y * scale},
            {"breed", seen.rect.w * scale},
            {"hoog", seen.rect.h * scale},
            {"aan", seen.enabled}};
}

bool on_one_line(const ui::Seen& a, const ui::Seen& b)
{
    const float apart = std::abs(a.rect.middle().y - b.rect.middle().y);
    return a.layer == b.layer && apart < std::min(a.rect.h, b.rect.h) / 2;
}

/// What can be seen, as people read it: in the order of drawing, but from left to right on a line.
std::vector<ui::Seen> in_reading_order()
{
    std::vector<ui::Seen> all;
    std::copy_if(ui::seen().begin(), ui::seen().end(), std::back_inserter(all),
                 [](const ui::Seen& seen) { return seen.visible; });
    for (auto begin = all.begin(); begin != all.end();) {
        const auto end =
            std::find_if_not(begin, all.end(), [&](const auto& seen) { return on_one_line(*begin, seen); });
        std::stable_sort(begin, end, [](const auto& a, const auto& b) { return a.rect.x < b.rect.x; });
        begin = end;
    }
    return all;
}

} // namespace

std::string text_on_screen()
{
    std::string text, before;
    for (const ui::Seen& seen : in_reading_order()) {
        if (seen.label == before) continue; // a button and the word on it
        text += seen.label + (seen.value.empty() ? "" : ": " + seen.value) + "\n";
        before = seen.label;
    }
    return text;
}

void PlacesFile::write(const std::string& title, double scale)
{
    if (file_.empty()) return;
    nlohmann::ordered_json screen{{"titel", title}, {"plaatsen", nlohmann::ordered_json::array()}};
    for (const ui::Seen& seen : ui::seen())
        if (seen.visible) screen["plaatsen"].push_back(place_of(seen, scale));
    std::string now = screen.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    if (now == written_) return;
    save_whole(file_, now + "\n");
    written_ = std::move(now);
}

} // namespace armoedeval
