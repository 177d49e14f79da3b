// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Which situation is in force on which day, and under which law a month is computed.
#include "engine/law/law.hpp"
#include "engine/timeline/laws_by_date.hpp"
#include "engine/timeline/practice.hpp"
#include "engine/timeline/timeline_types.hpp"
#include "engine/timeline/ww_right.hpp"

#include <array>

namespace armoedeval {

/// A stretch of days of a month that are alike, and how they are lived.
struct CoursePart {
    double share = 0;                                  ///< of the days of the month
    size_t which = 0;                                  ///< the household: of situation 0 or of the chosen one
    bool chosen = false;                               ///< the chosen situation is in force
    bool earlier = false;                              ///< before the household was as it is described
    std::array<bool, 2> without_benefit{false, false}; ///< of adults who have reached the AOW-leeftijd
    Situation situation;
    std::array<double, 2> ww{0, 0}; ///< of each adult, gross euros a month; it is in the situation
};

/// Situation 0 ("nu"), from `start` until `end` the chosen one.
struct Course {
    Course() = default;
    Course(const Scenario& of, size_t chosen_situation, Date first_day);

    const Scenario* scenario = nullptr;
    size_t situation = 0; ///< 0: nothing changes
    Date start{};
    std::optional<Date> end;       ///< the way back: the job ends
    std::optional<Date> end_of_ww; ///< of WW that was told with the chosen situation: that goes on without it
    /// From this day on the household is as it is described; what was received before it, in the same year, was told.
    std::optional<Date> described;
    /// What was received before it: work and income that bring in a month what came in a month then.
    Situation earlier;
    std::vector<WwRight> ww; ///< when the job has ended

    bool chosen_on(Date day) const { return situation > 0 && start <= day && (!end || day < *end); }
    /// The household of a day. When a job ends nobody moves: who lives there, and where, stays as it was.
    size_t which_on(Date day) const
    {
        return chosen_on(day) || (situation > 0 && start <= day && household_changes()) ? 1 : 0;
    }
    bool lives_there_on(size_t adult, Date day) const { return adult < household_on(day).volwassenen.size(); }
    /// The first day without what brought money: the job, or the WW.
    std::optional<Date> way_back() const { return end ? end : end_of_ww; }
    /// WW that was told with the chosen situation and was not there before: it begins with that situation.
    bool ww_begins(size_t adult) const;
    bool only_ww_begins() const;
    /// Art. 47: how much more it is on a day than what was told, which is that after the first months.
    double more_of_told_ww(Date day, const Law<double>& wet) const;
    const Situation& now() const { return scenario->situaties.front(); }
    const Situation& chosen() const { return scenario->situaties[situation]; }
    const Situation& of(size_t which) const { return which == 0 ? now() : chosen(); }
    /// The household in situation 0, or in the chosen one.
    const Household& household(size_t which) const { return households_.at(which); }
    const Household& household_on(Date day) const { return households_.at(which_on(day)); }
    /// Do other people live there in the chosen situation, or somewhere else?
    bool household_changes() const { return situation > 0 && (chosen().own_household() || now().own_household()); }
    /// The share of the days of a month on which the household is as it is described.
    double share_as_described(Date month) const;
    /// Bijstand that was there before the year began went on until the household was as it is described.
    bool bijstand_ran_earlier() const;
    /// The share of the days of a month in which the chosen situation is in force.
    double share_of_month(Date month) const;
    /// Hours a week in a month: where a job of the chosen situation has varying hours, those of that month, spread over
    /// the days on which it is in force.
    double hours_per_week(const Work& job, Date month) const;
    bool has_varying_hours(Date month) const;
    /// The stretches of a month, ascending; WW under the rules of `wet`.
    std::vector<CoursePart> parts(Date month, const Law<double>& wet) const;

private:
    CoursePart part_on(Date day, const Law<double>& wet) const;
    bool has_benefit_until_aow(size_t which, size_t adult) const;
    /// What goes on of situation 0 when the job has ended, in the household of the chosen one.
    Situation after_the_job() const;
    void age(CoursePart& part, Date day, const Law<double>& wet) const;
    void told_ww(CoursePart& part, Date day, const Law<double>& wet) const;

    std::array<Household, 2> households_;
};

/// LawsByDate for one household within one timeline. Before `first` rules may be unknown; then those of `first` serve.
class CourseLaws {
public:
    CourseLaws(LawsByDate& laws, const Scenario& scenario, Date first) : laws_(laws), scenario_(scenario), first_(first)
    {
    }
    const LawsByDate::Found& on(Date date);
    /// How the municipality of the household pays and settles then.
    const BijstandPraktijk& practice(Date date);
    /// Is a value of tables/ established on a date?
    bool established(const std::string& parameter, Date date) const { return laws_.established(parameter, date); }

    /// Is a value of tables/ in force on a date?
    bool has_begun(const std::string& parameter, Date date) const { return laws_.has_begun(parameter, date); }

private:
    LawsByDate& laws_;
    const Scenario& scenario_;
    Date first_;
    std::map<Date, LawsByDate::Found> found_;
    std::map<Date, BijstandPraktijk> practices_;
};

} // namespace armoedeval
