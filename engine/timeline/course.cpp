// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/course.hpp"

#include "engine/timeline/calendar.hpp"
#include "engine/timeline/described.hpp"
#include "engine/year/household_facts.hpp"

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
    : scenario(&of),
      situation(chosen_situation),
      start(first_day),
      described(described_from(of, first_day)),
      households_{household_in(of.huishouden, of.situaties.front()),
                  household_in(of.huishouden, of.situaties[chosen_situation])}
{
    if (described) earlier = received_earlier(household(0), described);
}

double Course::share_as_described(Date month) const
{
    return armoedeval::share_as_described(described, month);
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

bool Course::ww_begins(size_t adult) const
{
    if (situation == 0) return false;
    const auto with = [&](const Situation& s) {
        return std::any_of(s.inkomen.begin(), s.inkomen.end(), [&](const auto& income) {
            return income.van == adult && income.inkomen.soort == SoortInkomen::ww;
        });
    };
    return with(chosen()) && !with(now());
}

bool Course::has_benefit_until_aow(size_t which, size_t adult) const
{
    bool found = false;
    for (const Situation* s : {&now(), &chosen()})
        for_each_income(household(which), *s, adult,
                        [&](const auto& income) { found = found || vult_uwv_aan(income); });
    return found;
}

bool Course::only_ww_begins() const
{
    return situation > 0 && chosen().werk.empty() && (ww_begins(0) || ww_begins(1));
}

Situation Course::after_the_job() const
{
    Situation s = now();
    if (!household_changes()) return s;
    const size_t count = household(1).volwassenen.size();
    std::erase_if(s.werk, [&](const Work& job) { return job.van >= count; });
    std::erase_if(s.inkomen, [&](const auto& income) { return income.van >= count; });
    if (chosen().huishouden) s.opvang.clear(); // of children by their place in another list
    return s;
}

void Course::age(CoursePart& part, Date day, const Law<double>& wet) const
{
    if (part.earlier) return;
    const std::vector<Adult>& adults = household(part.which).volwassenen;
    for (size_t i = 0; i < adults.size(); ++i) {
        if (!has_benefit_until_aow(part.which, i)) continue;
        // Who was told to have it in spite of that age has it.
        const Date ends = aow_day(adults[i].geboren, wet);
        part.without_benefit.at(i) = scenario->peildatum < ends && ends <= day;
    }
    std::erase_if(part.situation.inkomen, [&](const auto& income) {
        return part.without_benefit.at(income.van) && vult_uwv_aan(income.inkomen);
    });
}

double Course::more_of_told_ww(Date day, const Law<double>& wet) const
{
    const auto& chapter = wet.werkloosheidswet;
    if (!chapter.known() || day >= plus_months(start, chapter->eerste_maanden)) return 1;
    return chapter->percentage_eerste_maanden / chapter->percentage;
}

void Course::told_ww(CoursePart& part, Date day, const Law<double>& wet) const
{
    if (!part.chosen) return;
    const auto begun = [&](const auto& income) {
        return income.inkomen.soort == SoortInkomen::ww && ww_begins(income.van);
    };
    if (end_of_ww && *end_of_ww <= day) std::erase_if(part.situation.inkomen, begun);
    for (auto& income : part.situation.inkomen)
        if (begun(income)) income.inkomen.bruto_per_jaar *= more_of_told_ww(day, wet);
}

CoursePart Course::part_on(Date day, const Law<double>& wet) const
{
    CoursePart part;
    part.earlier = described && day < *described && year_of(day) == year_of(*described);
    part.which = which_on(day);
    part.chosen = chosen_on(day);
    if (part.earlier) {
        part.situation = earlier;
    } else if (part.chosen) {
        part.situation = chosen();
        if (has_varying_hours(first_of_month(day)))
            for (Work& job : part.situation.werk) job.uren_per_week = hours_per_week(job, first_of_month(day));
    } else {
        part.situation = part.which == 0 ? now() : after_the_job();
        for (const WwRight& right : ww)
            if (right.met_recht && right.from <= day && day < right.until)
                add_ww(part.situation, right, day, wet, part.ww.at(right.adult));
    }
    told_ww(part, day, wet);
    age(part, day, wet);
    return part;
}

std::vector<CoursePart> Course::parts(Date month, const Law<double>& wet) const
{
    const Date next = plus_months(month, 1);
    std::vector<Date> turns{month};
    const auto turn = [&](const std::optional<Date>& day) {
        if (day && month < *day && *day < next) turns.push_back(*day);
    };
    turn(described);
    if (situation > 0) turn(start);
    if (situation > 0) turn(end);
    for (const WwRight& right : ww) turn(right.until);
    if (ww_begins(0) || ww_begins(1)) {
        if (wet.werkloosheidswet.known()) turn(plus_months(start, wet.werkloosheidswet->eerste_maanden));
        turn(end_of_ww);
    }
    for (size_t which = 0; which < 2; ++which)
        for (size_t i = 0; i < household(which).volwassenen.size(); ++i)
            if (has_benefit_until_aow(which, i)) turn(aow_day(household(which).volwassenen[i].geboren, wet));
    std::sort(turns.begin(), turns.end());
    turns.erase(std::unique(turns.begin(), turns.end()), turns.end());
    std::vector<CoursePart> found;
    for (size_t i = 0; i < turns.size(); ++i) {
        const Date until = i + 1 < turns.size() ? turns[i + 1] : next;
        found.push_back(part_on(turns[i], wet));
        found.back().share = static_cast<double>(days_between(turns[i], until)) / days_in_month(month);
    }
    return found;
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

const BijstandPraktijk& CourseLaws::practice(Date date)
{
    const Date from = laws_.rules_from(date);
    const auto known = practices_.find(from);
    if (known != practices_.end()) return known->second;
    return practices_
        .emplace(from, practice_on(from, *on(date).wet->betaaldagen, scenario_.huishouden.gemeentelijk, laws_.tables()))
        .first->second;
}

} // namespace armoedeval
