// SPDX-License-Identifier: EUPL-1.2
#include "engine/population/take_up.hpp"

namespace armoedeval {

TakeUp take_up(const PopulationData& data)
{
    TakeUp uit;
    const char* const groups[] = {"bijstand", "werkend"};
    for (size_t group = 0; group < 2; ++group)
        for (size_t part = 0; part < part_count; ++part) {
            const std::string name =
                std::string("gebruik_") + groups[group] + "_" + parts_of_what_is_left<double>[part].name;
            uit[group][part] = data.getallen.contains(name) ? data.share(name) : 1;
        }
    return uit;
}

} // namespace armoedeval
