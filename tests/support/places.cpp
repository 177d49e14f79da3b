// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/places.hpp"

namespace armoedeval {

const char* tables_folder()
{
    return TESTED_SOURCES "/tables";
}
const char* scenarios_folder()
{
    return TESTED_SOURCES "/scenarios";
}
const char* messages_folder()
{
    return TESTED_SOURCES "/messages";
}
const char* golden_folder()
{
    return TESTED_SOURCES "/tests/golden";
}
const char* tested_program()
{
    return TESTED_PROGRAM;
}

} // namespace armoedeval
