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
    for (size_t adult = 0; adult < course.household(0).volwassenen.size(); ++adult) {
        const Date last = plus_days(end, -1);
        if (!works_on(course, adult, last) || works_on(course, adult, end)) continue;
        if (is_aow(course.household(0).volwassenen[adult].geboren, *laws.on(end).wet, end)) continue; // art. 19
        WwRight right;
        right.adult = adult;
        right.from = end;
        right.until = plus_months(end, chapter->kortste_duur);
        right.weken = weeks_with_work(course, adult, end, chapter->weken_periode);
        right.maandloon = maandloon_of(course, adult, end, laws);
        right.met_recht = right.weken >= chapter->weken_eis && right.maandloon > 0;
        rights.push_back(right);
    }
    return rights;
}

void append_ww(const Course& course, const std::vector<MonthRight>& months, CourseLaws& laws,
               std::vector<Payslip>& slips)
{
    for (const WwRight& right : course.ww) {
        if (!right.met_recht) continue;
        double reserved = 0;
        const BetaaldagenTable<double>& at_end = *laws.on(right.from).wet->betaaldagen;
        const Date decided = plus_days(right.from, 7 * at_end.ww_beslissing_weken);
        const auto pay = [&](Date day, Date about, double gross, bool holiday, const std::string& what) {
            if (gross <= 0) return;
            const Law<double>& wet = *laws.on(day).wet;
            Payslip s;
            s.day = day;
            s.about = about;
            s.adult = right.adult;
            s.uitkering = true;
            s.vakantiegeld = holiday;
            s.belastbaar = round_cent(gross);
            s.loon_voor_tabel = s.belastbaar;
            LoonheffingCase<double> c;
            c.tijdvakloon = s.belastbaar;
            c.tabel = LoonheffingTabel::groen;
            const double tarief = tarief_schijf1(false, *wet.inkomstenbelasting.schijven);
            s.ingehouden =
                holiday ? round_cent(tarief * s.belastbaar)
                        : std::min(s.belastbaar, loonheffing(c, wet.loonheffing, wet.inkomstenbelasting).loonheffing);
            s.netto = round_cent(s.belastbaar - s.ingehouden);
            s.what = what;
            s.future_rules = laws.on(day).earlier;
            slips.push_back(std::move(s));
        };
        for (const MonthRight& m : months) {
            double gross = 0;
            for (const MonthPart& part : m.parts) gross += part.share * part.on_slips.at(right.adult);
            if (gross <= 0) continue;
            const BetaaldagenTable<double>& dagen = *m.wet->betaaldagen;
            const Date day = next_working_day(std::max(on_day(plus_months(m.month, 1), dagen.ww_dag), decided));
            const double paid = gross / (1 + m.wet->werkloosheidswet->vakantie_uitkering);
            reserved += gross - paid;
            pay(day, m.month, paid, false, "WW van " + month_name(m.month));
            const bool last = right.until <= plus_months(m.month, 1);
            const bool in_may = static_cast<int>(static_cast<unsigned>(day.month())) == dagen.vakantiegeld_maand;
            if (last || in_may) {
                pay(day, m.month, reserved, true, "vakantiegeld van de WW");
                reserved = 0;
            }
        }
    }
}

} // namespace armoedeval
