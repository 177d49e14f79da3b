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
    void set(Axis axis, const R& amount)
    {
        switch (axis) {
        case Axis::uren: situation.werk.front().uren_per_week = amount; break;
        case Axis::uurloon: situation.werk.front().uurloon = amount; break;
        case Axis::huur: household.woning->kale_huur = amount; break;
        }
    }
};

} // namespace armoedeval
