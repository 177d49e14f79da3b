// SPDX-License-Identifier: EUPL-1.2
#include "engine/paper/situation_name.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace armoedeval {

namespace {

SituationName by_hours(const Situation& situation)
{
    std::array<double, 2> per_adult{};
    for (const Work& w : situation.werk) per_adult.at(w.van) += w.uren_per_week;
    const double sum = per_adult[0] + per_adult[1];
    // Who goes to school beside the work is not named by the work alone.
    const bool school = std::any_of(situation.inkomen.begin(), situation.inkomen.end(),
                                    [](const auto& own) { return own.inkomen.soort == SoortInkomen::studie; });
    if (sum <= 0 || school) return {};
    using Kind = SituationName::Kind;
    if (per_adult[0] <= 0) return {Kind::hours_partner, sum};
    return {per_adult[1] > 0 ? Kind::hours_together : Kind::hours, sum};
}

} // namespace

SituationName name_of(const Scenario& scenario, size_t situation)
{
    const SituationName name = by_hours(scenario.situaties.at(situation));
    constexpr double as_shown = 0.05; // hours
    const auto same = std::count_if(scenario.situaties.begin(), scenario.situaties.end(), [&](const Situation& other) {
        const SituationName their = by_hours(other);
        return their.kind == name.kind && std::abs(their.hours - name.hours) < as_shown;
    });
    // Where the household is another one, it is not the hours alone that make the difference.
    const bool tells = same == 1 && !scenario.situaties.at(situation).own_household();
    return tells ? name : SituationName{};
}

} // namespace armoedeval
