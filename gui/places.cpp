#include "gui/places.hpp"

#include "engine/error.hpp"
#include "gui/ui/ui.hpp"

#include <array>
#include <fstream>
#include <nlohmann/json.hpp>

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

} // namespace

std::string text_on_screen()
{
    std::string text;
    for (const ui::Seen& seen : ui::seen())
        if (seen.visible) text += seen.label + (seen.value.empty() ? "" : ": " + seen.value) + "\n";
    return text;
}

void PlacesFile::write(const std::string& title, double scale)
{
    if (file_.empty()) return;
    nlohmann::ordered_json screen{{"titel", title}, {"plaatsen", nlohmann::ordered_json::array()}};
    for (const ui::Seen& seen : ui::seen())
        if (seen.visible) screen["plaatsen"].push_back(place_of(seen, scale));
    std::string now = screen.dump(1);
    if (now == written_) return;
    std::filesystem::path beside = file_;
    beside += ".nieuw";
    std::ofstream out(beside, std::ios::binary);
    out << now << "\n";
    out.close();
    std::error_code error;
    if (out) std::filesystem::rename(beside, file_, error);
    if (!out || error) throw InputError(file_.string(), "", "hier is niet te schrijven");
    written_ = std::move(now);
}

} // namespace armoedeval
