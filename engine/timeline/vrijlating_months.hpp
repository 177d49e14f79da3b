// SPDX-License-Identifier: EUPL-1.2
#pragma once
// How long a vrijlating lasts: n some months of work, then z beside loonkostensubsidie, then r for a single parent; and
// art. 34a once it is in force.
#include "engine/timeline/course.hpp"
#include "engine/year/household_facts.hpp"

#include <array>

namespace armoedeval {

/// Counts month by month. Until the start of the change a vrijlating holds as told: what was used is a fact.
class VrijlatingMonths {
public:
    /// Of the household in situation 0, or in the chosen one.
    VrijlatingMonths(const Course& course, size_t which, CourseLaws& laws);

    /// The vrijlating of an adult in a month.
    Vrijlating in(size_t adult, Date month, const Law<double>& wet) const;
    /// The month is over; `exempted`: wage of this adult was exempted in it.
    void count(size_t adult, Date month, Vrijlating held, bool exempted);

private:
    /// Months.
    struct Used {
        int n = 0, z = 0, r = 0, artikel_34a = 0;
    };
    static Used used_before(Vrijlating told, bool for_z, std::optional<int> months, const VrijlatingsduurTable& duur);
    /// Of the rules until 2027, whatever the age.
    Vrijlating what_is_left(size_t adult, const VrijlatingsduurTable& duur, bool young_child) const;

    const Household& household_;
    CourseLaws& laws_;
    Date start_;
    std::array<bool, 2> for_z_{}; ///< told to have z, or works with loonkostensubsidie after the start
    std::array<Used, 2> used_{};
};

} // namespace armoedeval
