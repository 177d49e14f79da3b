// SPDX-License-Identifier: EUPL-1.2
#include "engine/questions/axis.hpp"

#include "engine/base/error.hpp"

namespace armoedeval {

void check_axis(const Scenario& scenario, size_t situation, Axis axis, const std::string& file)
{
    const Household h = household_in(scenario.huishouden, scenario.situaties.at(situation));
    const bool rents = h.woning && heeft_huur(h.woning->soort);
    if (axis == Axis::huur && !rents)
        throw InputError(file, "/huishouden/woning", "dit huishouden huurt niet; er is geen huur om te veranderen");
    if (axis != Axis::huur && scenario.situaties.at(situation).werk.empty())
        throw InputError(file, "/situaties/" + std::to_string(situation) + "/werk",
                         "in deze situatie is geen werk om te veranderen; kies een situatie met werk (--situatie N)");
}

const std::vector<std::string>& axis_words()
{
    static const std::vector<std::string> words{"uren", "uurloon", "huur"};
    return words;
}

} // namespace armoedeval
