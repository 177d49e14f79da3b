// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/course.hpp"

#include "engine/timeline/calendar.hpp"
#include "engine/timeline/earlier_this_year.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

std::optional<double> told_hours(const Course& course, const Work& job, Date month)
{
    const int place = months_between(course.start, month);
    if (place < 0 || place >= static_cast<int>(job.uren_per_maand.size())) return std::nullopt;
    return job.uren_per_maand[static_cast<size_t>(place)];
}

} // namespace

Course::Course(const Scenario& of, size_t chosen_situation, Date first_day)
    : scenario(&of), situation(chosen_situation), start(first_day), described(described_from(of, first_day)),
      households_{household_in(of.huishouden, of.situaties.front()),
                  household_in(of.huishouden, of.situaties[chosen_situation])}
{
    if (described) earlier = received_earlier(*this);
}

double Course::share_as_described(Date month) const
{
    const Date next = plus_months(month, 1);
    if (!described || *described <= month || year_of(month) != year_of(*described)) return 1;
    return *described >= next ? 0 : static_cast<double>(days_between(*described, next)) / days_in_month(month);
}

bool Course::bijstand_ran_earlier() const
{
    const std::optional<Date> since = bijstand_since(household(0));
    return described && since && *since < new_year(year_of(*described));
}

double Course::share_of_month(Date month) const
{
    if (situation == 0) return 0;
    const Date next = plus_months(month, 1);
    const Date from = std::max(start, month), until = end ? std::min(*end, next) : next;
    return from < until ? static_cast<double>(days_between(from, until)) / days_in_month(month) : 0;
}

double Course::hours_per_week(const Work& job, Date month) const
{
    const std::optional<double> told = told_hours(*this, job, month);
    const double share = share_of_month(month);
    return told && share > 0 ? *told / weeks_per_month / share : job.uren_per_week;
}

bool Course::has_varying_hours(Date month) const
{
    return situation > 0 && std::any_of(chosen().werk.begin(), chosen().werk.end(),
                                        [&](const Work& job) { return told_hours(*this, job, month).has_value(); });
}

const LawsByDate::Found& CourseLaws::on(Date date)
{
    const Date from = laws_.rules_from(date);
    const auto known = found_.find(from);
    if (known != found_.end()) return known->second;
    try {
        return found_.emplace(from, laws_.on(from, scenario_)).first->second;
    } catch (const UnknownValue&) {
        if (date >= first_) throw;
        return found_[from] = on(first_);
    }
}

} // namespace armoedeval
