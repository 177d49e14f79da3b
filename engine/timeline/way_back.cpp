// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/way_back.hpp"

#include "engine/timeline/calendar.hpp"
#include "engine/timeline/months.hpp"
#include "engine/year/household_facts.hpp"
#include "engine/year/wage.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

/// What one adult works on a day for a wage: nothing before the household is as described, as nobody told the hours.
bool works_on(const Course& course, size_t adult, Date day)
{
    if (course.described && day < *course.described) return false;
    if (!course.lives_there_on(adult, day)) return false;
    const bool chosen = course.chosen_on(day);
    const auto& jobs = chosen ? course.chosen().werk : course.now().werk;
    return std::any_of(jobs.begin(), jobs.end(), [&](const Work& job) {
        const double hours = chosen ? course.hours_per_week(job, first_of_month(day)) : job.uren_per_week;
        return job.van == adult && has_wage(job.kind.soort) && hours > 0;
    });
}

/// Art. 17: the weeks with at least one hour, of so many before the first day without work.
int weeks_with_work(const Course& course, size_t adult, Date end, int of)
{
    int weeks = 0;
    for (int week = 0; week < of; ++week) {
        bool worked = false;
        for (int day = 1; day <= 7 && !worked; ++day) worked = works_on(course, adult, plus_days(end, -7 * week - day));
        weeks += worked;
    }
    return weeks;
}

/// Of one adult, all wages of a month with the holiday pay that is earned in it.
double wage_of_month(const Course& course, size_t adult, Date month, const Law<double>& wet)
{
    double wage = 0;
    for (const CoursePart& part : course.parts(month, wet))
        for (const Work& job : part.situation.werk)
            if (job.van == adult && has_wage(job.kind.soort)) {
                const double pay = part.share * earned(job.uren_per_week, weeks_per_month, job.uurloon);
                wage += pay * (1 + vakantiegeld_share(job, wet));
            }
    return wage;
}

int week_days(Date month)
{
    int days = 0;
    for (Date day = month; day < plus_months(month, 1); day = plus_days(day, 1)) {
        const unsigned weekday = std::chrono::weekday(std::chrono::sys_days(day)).iso_encoding();
        days += weekday <= 5;
    }
    return days;
}

/// Dagloonbesluit werknemersverzekeringen art. 2 to 5: the year up to the month of the loss; months without wage are
/// left out.
double maandloon_of(const Course& course, size_t adult, Date end, CourseLaws& laws)
{
    const Date until = first_of_month(plus_days(end, -1));
    double wages = 0;
    int days = 0;
    for (Date month = plus_months(until, -12); month < until; month = plus_months(month, 1)) {
        const double wage = wage_of_month(course, adult, month, *laws.on(month).wet);
        if (wage <= 0) continue;
        wages += wage;
        days += week_days(month);
    }
    if (days == 0) return 0;
    return round_cent(round_cent(wages / days) * laws.on(end).wet->werkloosheidswet->dagen_per_maand);
}

} // namespace

std::vector<WwRight> ww_rights(const Course& course, CourseLaws& laws)
{
    std::vector<WwRight> rights;
    if (course.situation == 0 || !course.end) return rights;
    const Date end = *course.end;
    const Chapter<WerkloosheidswetTable<double>>& chapter = laws.on(end).wet->werkloosheidswet;
    if (!chapter.known()) return rights;
    const Date last = plus_days(end, -1);
    for (size_t adult = 0; adult < course.household_on(last).volwassenen.size(); ++adult) {
        if (!works_on(course, adult, last) || works_on(course, adult, end)) continue;
        const Date born = course.household_on(last).volwassenen[adult].geboren;
        if (is_aow(born, *laws.on(end).wet, end)) continue; // art. 19
        WwRight right;
        right.adult = adult;
        right.from = end;
        right.until = std::min(plus_months(end, chapter->kortste_duur), aow_day(born, *laws.on(end).wet));
        right.weken = weeks_with_work(course, adult, end, chapter->weken_periode);
        right.maandloon = maandloon_of(course, adult, end, laws);
        right.met_recht = right.weken >= chapter->weken_eis && right.maandloon > 0;
        rights.push_back(right);
    }
    return rights;
}

namespace {

/// What UWV pays to one adult: after the month, its holiday part in May or at the end.
class WwSlips {
public:
    WwSlips(const Course& course, size_t adult, const std::vector<MonthRight>& months, CourseLaws& laws)
        : course_(course), adult_(adult), months_(months), laws_(laws)
    {
    }

    void append(std::vector<Payslip>& slips)
    {
        bool before = true; // of a right that was there already nobody told when it began
        Date decided = months_.front().month;
        for (size_t i = 0; i < months_.size(); ++i) {
            const MonthRight& m = months_[i];
            const double gross = gross_of(m);
            if (gross > 0) {
                const BetaaldagenTable<double>& dagen = *m.wet->betaaldagen;
                if (!before) decided = plus_days(first_day_in(m), 7 * dagen.ww_beslissing_weken);
                const Date day = next_working_day(std::max(on_day(plus_months(m.month, 1), dagen.ww_dag), decided));
                const double paid = gross / (1 + m.wet->werkloosheidswet->vakantie_uitkering);
                if (i == 0) reserved_ = gross - paid; // from May on, as the payment of May is about April
                reserved_ += gross - paid;
                pay(day, m, paid, false, "WW van " + month_name(m.month), slips);
                const bool last = i + 1 < months_.size() && gross_of(months_[i + 1]) <= 0;
                const bool in_may = static_cast<int>(static_cast<unsigned>(day.month())) == dagen.vakantiegeld_maand;
                if (last || in_may) {
                    pay(day, m, reserved_, true, "vakantiegeld van de WW", slips);
                    reserved_ = 0;
                }
            }
            before = gross > 0;
        }
    }

private:
    double gross_of(const MonthRight& m) const
    {
        double gross = 0;
        for (const MonthPart& part : m.parts) gross += part.share * part.on_slips.at(adult_);
        return gross;
    }

    Date first_day_in(const MonthRight& m) const
    {
        for (const Date day : {course_.start, course_.end.value_or(m.month)})
            if (m.month < day && day < plus_months(m.month, 1)) return day;
        return m.month;
    }

    void pay(Date day, const MonthRight& m, double gross, bool holiday, const std::string& what,
             std::vector<Payslip>& slips) const
    {
        if (gross <= 0) return;
        const Law<double>& wet = *laws_.on(day).wet;
        Payslip s;
        s.day = day;
        s.about = m.month;
        s.adult = adult_;
        s.uitkering = true;
        s.vakantiegeld = holiday;
        s.belastbaar = round_cent(gross);
        s.loon_voor_tabel = s.belastbaar;
        LoonheffingCase<double> c;
        c.tijdvakloon = s.belastbaar;
        c.tabel = LoonheffingTabel::groen;
        c.heffingskorting = !m.parts.back().korting_elders.at(adult_);
        const double tarief = tarief_schijf1(false, *wet.inkomstenbelasting.schijven);
        s.ingehouden =
            holiday ? round_cent(tarief * s.belastbaar)
                    : std::min(s.belastbaar, loonheffing(c, wet.loonheffing, wet.inkomstenbelasting).loonheffing);
        s.netto = round_cent(s.belastbaar - s.ingehouden);
        s.what = what;
        s.future_rules = laws_.on(day).earlier;
        slips.push_back(std::move(s));
    }

    const Course& course_;
    const size_t adult_;
    const std::vector<MonthRight>& months_;
    CourseLaws& laws_;
    double reserved_ = 0; ///< for the holiday pay
};

} // namespace

void append_ww(const Course& course, const std::vector<MonthRight>& months, CourseLaws& laws,
               std::vector<Payslip>& slips)
{
    for (size_t adult = 0; adult < 2; ++adult) WwSlips(course, adult, months, laws).append(slips);
}

} // namespace armoedeval
