// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/file.hpp"

#include "engine/base/bsn.hpp"
#include "engine/base/error.hpp"
#include "engine/base/paths.hpp"

#include <fstream>

namespace armoedeval {

namespace fs = std::filesystem;

std::string read_text_file(const fs::path& path, std::uintmax_t max_bytes)
{
    const std::string file = text_of(path);
    std::error_code error;
    const auto status = fs::status(path, error);
    if (!fs::exists(status)) throw InputError(file, "", "dit bestand bestaat niet; controleer de naam en de map");
    if (fs::is_directory(status)) throw InputError(file, "", "dit is een map; geef de naam van een bestand");
    const auto size = fs::is_regular_file(status) ? fs::file_size(path, error) : 0;
    const auto too_large = [&] {
        return InputError(file, "",
                          "dit bestand is groter dan " + std::to_string(max_bytes / 1'000'000) +
                              " MB; zo groot is geen bestand dat dit programma leest");
    };
    if (!error && size > max_bytes) throw too_large();
    std::ifstream in(path, std::ios::binary);
    if (!in) throw InputError(file, "", "dit bestand is niet te lezen; controleer de rechten");
    // Read in pieces with the same limit: what is no regular file (a pipe) has no size to ask for.
    std::string text;
    char piece[1 << 16];
    while (in.read(piece, sizeof piece) || in.gcount() > 0) {
        text.append(piece, static_cast<size_t>(in.gcount()));
        if (text.size() > max_bytes) throw too_large();
    }
    if (in.bad()) throw InputError(file, "", "dit bestand is niet te lezen; het lezen brak af");
    return text;
}

std::string what_of(Written how)
{
    const std::string fails = "opslaan lukt niet; ", unchanged = ". Wat er stond is niet veranderd";
    switch (how) {
    case Written::yes: return {};
    case Written::no_folder: return fails + "de map bestaat niet";
    case Written::no_rights: return fails + "u mag hier niet schrijven; kies een andere map" + unchanged;
    case Written::read_only: return fails + "dit bestand is alleen-lezen; sla het op onder een andere naam" + unchanged;
    case Written::a_folder: return fails + "dit is een map; geef de naam van een bestand";
    case Written::not_a_file: return fails + "dit is geen gewoon bestand; geef een andere naam";
    case Written::in_use: return fails + "een ander programma heeft dit bestand open; sluit het daar" + unchanged;
    case Written::no_room: return fails + "er is geen ruimte; maak ruimte of kies een andere map" + unchanged;
    case Written::long_name: return fails + "deze naam is te lang; geef een kortere";
    case Written::failed: return fails + "de schijf geeft een fout; kies een andere map" + unchanged;
    }
    return fails;
}

void save_whole(const fs::path& file, const std::string& text)
{
    if (looks_like_bsn(text_of(file.filename())))
        throw InputError(text_of(file), "", "in deze naam staat iets dat op een BSN lijkt; kies een andere naam");
    if (const Written how = write_whole(file, text); how != Written::yes)
        throw InputError(text_of(file), "", what_of(how));
}

} // namespace armoedeval
