// SPDX-License-Identifier: EUPL-1.2
// Where there is no libpng.
#include "engine/base/error.hpp"
#include "gui/shell/picture.hpp"

namespace armoedeval {

void check(const PictureCall&)
{
    throw InputError("--screenshot", "", "deze versie maakt geen plaatjes");
}

void write_picture(App&, const PictureCall& call)
{
    check(call);
}

} // namespace armoedeval
