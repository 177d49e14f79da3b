#pragma once
// How long a vrijlating lasts: n some months of work, then r for a single parent, and art. 34a once it is in force.
#include "engine/household_facts.hpp"
#include "engine/timeline/course.hpp"

#include <array>

namespace armoedeval {

/// Counts month by month. Until the start of the change a vrijlating holds as told: what was used is a fact.
class VrijlatingMonths {
public:
    VrijlatingMonths(const Scenario& scenario, Date start, CourseLaws& laws);

    /// The vrijlating of an adult in a month.
    Vrijlating in(size_t adult, Date month, const Law<double>& wet) const;
    /// The month is over; `exempted`: wage of this adult was exempted in it.
    void count(size_t adult, Date month, Vrijlating held, bool exempted);

    /// Months.
    struct Used {
        int n = 0, r = 0, artikel_34a = 0;
    };

private:
    Vrijlating n_or_what_follows(const Used& used, const VrijlatingsduurTable& duur, bool young_child,
                                 bool new_rule) const;

    const Scenario& scenario_;
    CourseLaws& laws_;
    Date start_;
    std::array<Used, 2> used_;
};

} // namespace armoedeval
