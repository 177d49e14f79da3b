// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Toeslagen live by the calendar year: a voorschot on the estimate that Dienst Toeslagen has, a right on the income of
// the whole year, and the difference afterwards.
#include "engine/timeline/events.hpp"

#include <array>

namespace armoedeval {

/// The toetsingsinkomen of a year as Dienst Toeslagen knows it, from a month on.
struct Known {
    Date from{}; ///< first month with a voorschot on it
    const CourseYears* course = nullptr;
};

struct ToeslagenSettlement {
    int year = 0;
    double right = 0, voorschot = 0;   ///< of all toeslagen together, whole cents
    double not_collected = 0;          ///< the part of voorschot - right that is too small to be asked back
    double asked_back = 0;             ///< after the definitive calculation; positive
    int terms = 0;                     ///< in which that is repaid
    double asked_back_in_the_year = 0; ///< of voorschotten, when another estimate left nothing to set them off with
    Date first_term{};                 ///< when the first of it is due, or the rest is paid
};

struct ToeslagenCall {
    const CourseYears* course = nullptr; ///< what happens
    std::vector<Known> known;            ///< ascending; the first from the beginning
    std::optional<Date> late_from;       ///< kinderopvangtoeslag that was asked late: not paid before this month
    int last = 0;                        ///< the last year that is settled
};

/// Voorschotten and settlements as events; the years up to and including `last` with their account.
std::vector<ToeslagenSettlement> add_toeslagen(Events& events, const ToeslagenCall& call, CourseLaws& laws);

} // namespace armoedeval
