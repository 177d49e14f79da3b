// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/household/household_numbers.hpp"
#include "engine/questions/axis.hpp"

namespace armoedeval {

/// A household and a situation with one amount replaced. R decides what the amount can do (stand still, move).
template <class R> struct Dragged {
    BasicHousehold<R> household;
    BasicSituation<R> situation;

    Dragged(const Scenario& scenario, size_t place)
        : household(as_number<R>(scenario.huishouden)), situation(as_number<R>(scenario.situaties.at(place)))
    {
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
