// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/household/household_numbers.hpp"
#include "engine/questions/axis.hpp"

namespace armoedeval {

/// A household and a situation with one amount replaced; childcare that is not fixed goes along with the hours. R
/// decides what the amount can do (stand still, move).
template <class R> struct Dragged {
    BasicHousehold<R> household;
    BasicSituation<R> situation;

    Dragged(const Scenario& scenario, size_t place)
        : household(as_number<R>(household_in(scenario.huishouden, scenario.situaties.at(place)))),
          situation(as_number<R>(scenario.situaties.at(place)))
    {
        situation.huishouden.reset(); // it is in `household`
        situation.woning.reset();
        if (!situation.werk.empty())
            tell_hours_of_care(situation, scenario.situaties.at(place).werk.front().uren_per_week);
    }
    R& amount(Axis axis)
    {
        if (axis == Axis::huur) return household.woning->kale_huur;
        BasicWork<R>& work = situation.werk.front();
        return axis == Axis::uren ? work.uren_per_week : work.uurloon;
    }
    void set(Axis axis, const R& value) { amount(axis) = value; }
};

} // namespace armoedeval
