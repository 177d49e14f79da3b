#pragma once
#include "engine/household_numbers.hpp"
#include "engine/scenario.hpp"

#include <string>

namespace armoedeval {

/// What is dragged while all else stays as it is: the hours of the first job at its wage, the wage of the first job at
/// its hours, or the rent.
enum class Axis { uren, uurloon, huur };

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

/// Throws InputError where there is nothing to drag: no work, or no rented home. `file` is named in the message.
void check_axis(const Scenario& scenario, size_t situation, Axis axis, const std::string& file);

/// The words of the command line.
const std::vector<std::string>& axis_words();

} // namespace armoedeval
