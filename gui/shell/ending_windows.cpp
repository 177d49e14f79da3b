// SPDX-License-Identifier: EUPL-1.2
// Windows asks a program with a window by its cross, and that comes by another way (window.cpp).
#include "gui/shell/ending.hpp"

namespace armoedeval {

Ending::Ending(void (*)()) {}
Ending::~Ending() = default;

int Ending::asked()
{
    return 0;
}

} // namespace armoedeval
