// SPDX-License-Identifier: EUPL-1.2
#include "gui/results/scale.hpp"

#include <cmath>

namespace armoedeval {

double round_step(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double times : {1.0, 2.0, 2.5, 5.0})
        if (times * power >= least * (1 - 1e-9)) return times * power;
    return 10 * power;
}

std::vector<double> multiples(double step, double from, double to)
{
    std::vector<double> found;
    constexpr double nearly = 1e-9;
    for (double i = std::ceil(from / step - nearly); i * step <= to + nearly * step; ++i) found.push_back(i * step);
    return found;
}

} // namespace armoedeval
