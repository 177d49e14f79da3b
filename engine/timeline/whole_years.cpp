// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/whole_years.hpp"

#include "engine/timeline/calendar.hpp"
#include "engine/timeline/debts_months.hpp"
#include "engine/year/household_facts.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

constexpr int months_late = 3; ///< what "laat" means

bool has_care(const Household& h, const Situation& s, const Law<double>& wet)
{
    const auto per_kind = opvang_per_kind(h, s, wet);
    return std::any_of(per_kind.begin(), per_kind.end(), [](const auto& of_child) { return !of_child.empty(); });
}

/// The estimate that Dienst Toeslagen has: nothing changes; then the change, from the month after it was reported; then
/// the way back.
struct Estimates {
    std::optional<CourseYears> staying, without_way_back;
    std::vector<Known> known;
};

void fill_estimates(Estimates& e, const CourseYears& c, Gedrag gedrag, CourseLaws& laws)
{
    const Course& course = c.course;
    if (course.situation == 0) {
        e.known = {{new_year(c.first), &c}};
        return;
    }
    Course other = course;
    other.situation = 0;
    e.staying = course_years(other, c.first, c.last, laws);
    e.known = {{new_year(c.first), &*e.staying}};
    if (gedrag == Gedrag::niet) return;
    const auto heard = [&](Date change) {
        return plus_months(first_of_month(change), 1 + (gedrag == Gedrag::laat ? months_late : 0));
    };
    if (course.way_back()) {
        other = course;
        other.end.reset();
        other.end_of_ww.reset();
        e.without_way_back = course_years(other, c.first, c.last, laws);
        e.known.push_back({heard(course.start), &*e.without_way_back});
    }
    e.known.push_back({heard(course.way_back().value_or(course.start)), &c});
}

} // namespace

WholeYears whole_years(const Course& course, Gedrag gedrag, int first, int last, CourseLaws& laws)
{
    WholeYears w;
    w.course = course_years(course, first, last + 1, laws);
    w.bijstand_opnieuw = add_bijstand(w.events, w.course, laws);
    add_income(w.events, w.course, laws);
    add_kinderbijslag(w.events, w.course, laws);
    add_municipal(w.events, w.course, laws);
    add_expenses(w.events, w.course, laws);
    add_assessments(w.events, w.course, last);

    Estimates estimates;
    fill_estimates(estimates, w.course, gedrag, laws);
    ToeslagenCall call{&w.course, estimates.known, std::nullopt, last};
    if (course.situation > 0 && gedrag != Gedrag::direct &&
        !has_care(course.household(0), course.now(), *w.course.months.front().wet))
        call.late_from = plus_months(first_of_month(course.start), months_late);
    w.toeslagen = add_toeslagen(w.events, call, laws);
    w.debts = add_debts(w.events, w.course);
    std::stable_sort(w.events.begin(), w.events.end(), [](const MoneyEvent& a, const MoneyEvent& b) {
        return a.day != b.day ? a.day < b.day : a.kind < b.kind;
    });
    return w;
}

} // namespace armoedeval
