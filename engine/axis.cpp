#include "engine/axis.hpp"

#include "engine/error.hpp"

namespace armoedeval {

void check_axis(const Scenario& scenario, size_t situation, Axis axis)
{
    const Situation& s = scenario.situaties.at(situation);
    const std::string where = "situatie " + std::to_string(situation + 1);
    if (axis == Axis::huur && (!scenario.huishouden.woning || scenario.huishouden.woning->soort != SoortWoning::huur))
        throw InputError(where, "", "dit huishouden huurt niet; er is geen huur om te veranderen");
    if (axis != Axis::huur && s.werk.empty())
        throw InputError(where, "", "in deze situatie is er geen werk; kies een situatie met werk (--situatie N)");
}

double position_on(const Scenario& scenario, size_t situation, Axis axis)
{
    const Situation& s = scenario.situaties.at(situation);
    switch (axis) {
    case Axis::uren: return s.werk.front().uren_per_week;
    case Axis::uurloon: return s.werk.front().uurloon;
    case Axis::huur: return scenario.huishouden.woning->kale_huur;
    }
    return 0;
}

const std::vector<std::string>& axis_words()
{
    static const std::vector<std::string> words{"uren", "uurloon", "huur"};
    return words;
}

} // namespace armoedeval
