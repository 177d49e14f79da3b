// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/municipal_months.hpp"

#include "engine/timeline/calendar.hpp"
#include "engine/year/net_income.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

const RegelingWet<double>* in_force(const GemeentelijkeRegeling& regeling, const GemeenteWet<double>& wet)
{
    for (const RegelingWet<double>& r : wet.regelingen)
        if (r.regeling == &regeling) return &r;
    return nullptr;
}

std::optional<int> month_of_review(const RegelingWet<double>& regeling, const Household& h)
{
    const auto letter = h.gemeentelijk.beschikking.find(regeling.regeling->id);
    if (letter != h.gemeentelijk.beschikking.end() && letter->second.maand) return letter->second.maand;
    if (const auto month = regeling.getal(Waarde::toetsmaand)) return static_cast<int>(*month);
    return std::nullopt;
}

/// The last first day of that month of the year, up to and including a month.
Date last_review(int month_of_year, Date month)
{
    const Date this_year = plus_months(new_year(year_of(month)), month_of_year - 1);
    return this_year <= month ? this_year : plus_months(this_year, -12);
}

/// The amounts of both situations, as if they lasted all year, under the rules of each month.
class MonthlyIncome {
public:
    explicit MonthlyIncome(const CourseYears& c) : c_(c), known_(c.months.size()) {}

    double amount(const RegelingWet<double>& regeling, size_t month, bool chosen)
    {
        const MonthRight& m = c_.months[month];
        const Household& h = c_.course.household(chosen ? 1 : 0);
        const Income& income = of(month, chosen);
        return round_cent(bedrag_na_toets(regeling, h, income.adults, income.year, *m.wet, m.month));
    }

private:
    struct Income {
        Adults<double> adults;
        Breakdown<double> year;
    };
    const Income& of(size_t month, bool chosen)
    {
        std::optional<Income>& income = known_[month][chosen ? 1 : 0];
        if (!income) {
            const MonthRight& m = c_.months[month];
            const HouseholdFacts<double> household(c_.course.household(chosen ? 1 : 0), *m.wet, m.month);
            const Situation& s = chosen ? c_.course.chosen() : c_.course.now();
            income = Income{adults(household, s), net_income(household, s)};
        }
        return *income;
    }

    const CourseYears& c_;
    std::vector<std::array<std::optional<Income>, 2>> known_;
};

double most_hours(const Situation& s, size_t adult)
{
    double hours = 0;
    for (const Work& w : s.werk)
        if (w.van == adult) hours += w.uren_per_week;
    return hours;
}

/// Somebody begins to work so many hours, or more than none where no number is asked.
bool begins_to_work(const Course& course, const std::optional<double>& hours)
{
    const double least = hours.value_or(0);
    for (size_t adult = 0; adult < course.household(1).volwassenen.size(); ++adult) {
        const double before = most_hours(course.now(), adult), after = most_hours(course.chosen(), adult);
        if (after > before && after >= least && (before < least || before == 0)) return true;
    }
    return false;
}

} // namespace

std::vector<MunicipalCourse> municipal_courses(const CourseYears& c)
{
    std::vector<MunicipalCourse> courses;
    const Household& h = c.course.household(0);
    const GemeenteWet<double>* gemeente = c.months.front().wet->gemeente(h.gemeentelijk.gemeente);
    if (!gemeente) return courses;
    MonthlyIncome income(c);
    for (const GemeentelijkeRegeling& regeling : gemeente->gemeente->regelingen) {
        MunicipalCourse course;
        course.regeling = &regeling;
        course.geld = is_geld(regeling, h.gemeentelijk);
        for (size_t i = 0; i < c.months.size(); ++i) {
            const MonthRight& m = c.months[i];
            const RegelingWet<double>* wet = in_force(regeling, *m.wet->gemeente(h.gemeentelijk.gemeente));
            course.bedrag.emplace_back();
            if (!wet || oordeel(*wet, c.course.household_on(m.month), *m.wet, m.month).stand != Stand::bekend) continue;
            course.toetsmaand = month_of_review(*wet, h);
            const Date looked_at =
                course.toetsmaand ? plus_days(last_review(*course.toetsmaand, m.month), -1) : m.month;
            course.bedrag.back() = income.amount(*wet, i, c.course.chosen_on(looked_at));
        }
        const auto known = [](const std::optional<double>& bedrag) { return bedrag.has_value(); };
        if (std::any_of(course.bedrag.begin(), course.bedrag.end(), known)) courses.push_back(std::move(course));
    }
    return courses;
}

std::vector<Premie> premies(const CourseYears& c, CourseLaws& laws)
{
    std::vector<Premie> found;
    const Course& course = c.course;
    if (course.situation == 0) return found;
    const Household& h = course.household(1);
    const Law<double>& wet = *laws.on(course.start).wet;
    const GemeenteWet<double>* gemeente = wet.gemeente(h.gemeentelijk.gemeente);
    const Date start = first_of_month(course.start), before = plus_months(start, -1);
    if (!gemeente || before < c.months.front().month || !has_bijstand(c.month(before))) return found;
    for (const RegelingWet<double>& regeling : gemeente->regelingen) {
        const GemeentelijkeRegeling& r = *regeling.regeling;
        if (oordeel(regeling, h, wet, course.start).stand != Stand::eenmalig) continue;
        if (!begins_to_work(course, regeling.getal(Waarde::uren_per_week))) continue;
        const int months = static_cast<int>(regeling.getal(Waarde::na_maanden).value_or(0));
        const Date month = plus_months(start, months);
        if (month > c.months.back().month || !course.chosen_on(plus_months(course.start, months))) continue;
        if (r.uit_bijstand && has_bijstand(c.month(month))) continue;
        found.push_back({&r, month, round_cent(bedrag_zonder_toets(regeling, h, wet, course.start))});
    }
    return found;
}

} // namespace armoedeval
