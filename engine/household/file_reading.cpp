// SPDX-License-Identifier: EUPL-1.2
#include "engine/household/file_reading.hpp"

#include "engine/base/bsn.hpp"
#include "engine/base/limits.hpp"

namespace armoedeval {

namespace {

std::string without_bsn(ObjectReader& reader, const char* key, const std::string& text)
{
    if (looks_like_bsn(text))
        reader.fault(key, "hier staat iets dat op een BSN lijkt (negen cijfers); haal het weg, dit bestand mag "
                          "geen persoonsgegevens bevatten");
    return text;
}

} // namespace

std::string private_text(ObjectReader& reader, const char* key)
{
    return without_bsn(reader, key, reader.lines(key, false, limits::most_note));
}

std::string private_line(ObjectReader& reader, const char* key, bool required, const std::string& otherwise)
{
    return without_bsn(reader, key, reader.line(key, required, limits::most_title, otherwise));
}

} // namespace armoedeval
