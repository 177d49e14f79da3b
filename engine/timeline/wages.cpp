// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/wages.hpp"

#include "engine/timeline/amounts_once.hpp"
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/earlier_this_year.hpp"
#include "engine/year/household_facts.hpp"
#include "engine/year/wage.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

/// A job of one employer: in situation 0, in the chosen situation, or in both, perhaps with other hours.
struct Job {
    const Work* now = nullptr;
    const Work* chosen = nullptr;
    const Work& terms() const { return now ? *now : *chosen; }
};

bool same_employer(const Work& a, const Work& b)
{
    // A wage per month is rounded.
    return a.van == b.van && a.kind.soort == b.kind.soort && std::abs(a.uurloon - b.uurloon) < half_a_cent &&
           a.kind.eindejaarsuitkering == b.kind.eindejaarsuitkering &&
           a.kind.pensioenfranchise == b.kind.pensioenfranchise && a.vakantiegeld == b.vakantiegeld &&
           a.pensioenpremie == b.pensioenpremie && a.betaalritme == b.betaalritme &&
           a.betaald_maand_later == b.betaald_maand_later && a.loonheffingskorting == b.loonheffingskorting;
}

std::vector<Job> jobs_of(const Course& course)
{
    std::vector<Job> jobs;
    for (const Work& work : course.now().werk)
        if (has_wage(work.kind.soort)) jobs.push_back({&work, course.situation == 0 ? &work : nullptr});
    if (course.situation == 0) return jobs;
    for (const Work& work : course.chosen().werk) {
        if (!has_wage(work.kind.soort)) continue;
        const auto known = std::find_if(jobs.begin(), jobs.end(), [&](const Job& job) {
            return job.now && !job.chosen && same_employer(*job.now, work);
        });
        if (known != jobs.end())
            known->chosen = &work;
        else
            jobs.push_back({nullptr, &work});
    }
    return jobs;
}

/// A pay period: its days and the day on which its wage comes.
struct Period {
    Date from, until, day;
};

/// The days between two Mondays that a wage is for; paid on the last Friday, in the year of the weeks.
Period of_weeks(Date from, Date until, int year, bool later)
{
    const Date friday = plus_days(until, -3);
    const Date last = previous_working_day(plus_days(new_year(year + 1), -1));
    return {from, until, previous_working_day(later ? plus_days(friday, 28) : std::min(friday, last))};
}

/// The periods of which the weeks or months lie in a year. A year of 53 weeks has thirteen wages of four weeks too: the
/// last is for five.
std::vector<Period> periods_of(const Work& work, int year, int loon_dag)
{
    std::vector<Period> periods;
    if (work.betaalritme == Betaalritme::maand) {
        for (int m = 0; m < 12; ++m) {
            const Date from = plus_months(new_year(year), m);
            const Date paid_in = work.betaald_maand_later ? plus_months(from, 1) : from;
            periods.push_back({from, plus_months(from, 1), previous_working_day(on_day(paid_in, loon_dag))});
        }
        return periods;
    }
    const Date end = first_monday(std::chrono::year{year + 1});
    const int weeks = work.betaalritme == Betaalritme::week ? 1 : 4;
    for (Date from = first_monday(std::chrono::year{year}); days_between(from, end) >= weeks * 7;) {
        Date until = plus_days(from, weeks * 7);
        if (days_between(until, end) < weeks * 7) until = end;
        periods.push_back(of_weeks(from, until, year, work.betaald_maand_later));
        from = until;
    }
    return periods;
}

class JobSlips {
public:
    JobSlips(const Course& course, const Job& job, CourseLaws& laws, const std::set<Date>& korting_bij_gemeente)
        : course_(course), job_(job), laws_(laws), korting_bij_gemeente_(korting_bij_gemeente)
    {
    }

    /// The slips of the years; the year before counts for the holiday pay only.
    void append(int first, int last, std::vector<Payslip>& slips)
    {
        const BetaaldagenTable<double>& dagen = *laws_.on(new_year(first)).wet->betaaldagen;
        std::vector<Period> periods;
        for (int year = first - 1; year <= last; ++year)
            for (const Period& p : periods_of(job_.terms(), year, dagen.loon_dag)) periods.push_back(p);
        Date vakantiegeld_on = vakantiegeld_day(first - 1, dagen);
        for (const Period& p : periods) {
            // The holiday pay of the year is due once every wage up to its day has been paid.
            for (; vakantiegeld_on < p.day; vakantiegeld_on = vakantiegeld_day(year_of(vakantiegeld_on) + 1, dagen))
                pay_extra(vakantiegeld_, vakantiegeld_on, first, last, slips);
            pay_wage(p, first, last, slips);
            const bool ended = !work_on(p.until) && !in_service_on(p.until);
            if (ended) pay_extra(vakantiegeld_, p.day, first, last, slips);
            if (ended || last_of_year(p)) pay_extra(eindejaarsuitkering_, p.day, first, last, slips);
        }
    }

    /// Gross wage on the slips that come in a month.
    double paid_in(Date month) const
    {
        const int loon_dag = laws_.on(month).wet->betaaldagen->loon_dag;
        double paid = 0;
        for (int year = year_of(month) - 1; year <= year_of(month); ++year)
            for (const Period& p : periods_of(job_.terms(), year, loon_dag))
                if (first_of_month(p.day) == month) paid += wage(p);
        return paid;
    }
    /// Gross wage of the days of a month, of a job by weeks.
    double earned_in(Date month) const
    {
        return wage({month, plus_months(month, 1), month}) * weeks_per_month * 7 / days_in_month(month);
    }

private:
    Date vakantiegeld_day(int year, const BetaaldagenTable<double>& dagen) const
    {
        return previous_working_day(on_day(plus_months(new_year(year), dagen.vakantiegeld_maand - 1), dagen.loon_dag));
    }

    const Work* work_on(Date day) const
    {
        if (course_.described && day < *course_.described) return nullptr;
        if (!course_.lives_there_on(job_.terms().van, day)) return nullptr;
        return course_.chosen_on(day) ? job_.chosen : job_.now;
    }

    /// Ziekengeld beside an employment that goes on: its holiday pay comes when it always comes.
    bool in_service_on(Date day) const
    {
        bool in_service = false;
        const Situation& s = course_.chosen_on(day) ? course_.chosen() : course_.now();
        for_each_income(course_.household_on(day), s, job_.terms().van,
                        [&](const auto& income) { in_service = in_service || income.dienstbetrekking; });
        return in_service;
    }

    /// Gross wage of a period; where the situation or the month changes within it, by days.
    double wage(const Period& p) const
    {
        double wage = 0;
        for (Date from = p.from; from < p.until;) {
            const Date month = first_of_month(from);
            Date until = std::min(p.until, plus_months(month, 1));
            if (course_.described && from < *course_.described) until = std::min(until, *course_.described);
            if (from < course_.start) until = std::min(until, course_.start);
            if (course_.end && from < *course_.end) until = std::min(until, *course_.end);
            if (const Work* work = work_on(from)) {
                const double days = days_between(from, until);
                const double weeks =
                    work->betaalritme == Betaalritme::maand ? weeks_per_month * days / days_in_month(month) : days / 7;
                const double hours =
                    course_.chosen_on(from) ? course_.hours_per_week(*work, month) : work->uren_per_week;
                wage += earned(hours, weeks, work->uurloon);
            }
            from = until;
        }
        return wage;
    }

    double withheld(double month_wage, Date day) const
    {
        const Law<double>& wet = *laws_.on(day).wet;
        LoonheffingCase<double> c;
        c.tijdvakloon = month_wage;
        const Adult& worker = course_.household(job_.chosen ? 1 : 0).volwassenen[job_.terms().van];
        c.heffingskorting = job_.terms().loonheffingskorting &&
                            !(worker.recht_op_bijstand && korting_bij_gemeente_.contains(first_of_month(day)));
        c.aow = is_aow(worker.geboren, wet, day);
        return loonheffing(c, wet.loonheffing, wet.inkomstenbelasting).loonheffing;
    }

    double vakantiegeld_share(Date day) const
    {
        return armoedeval::vakantiegeld_share(job_.terms(), *laws_.on(day).wet);
    }

    /// Whole cents, so that the slips of a year add up to the cent.
    double in_whole_cents(double exact, Date day)
    {
        if (year_of(day) != year_) {
            year_ = year_of(day);
            exact_this_year_ = 0;
        }
        const double before = round_cent(exact_this_year_);
        exact_this_year_ += exact;
        return round_cent(round_cent(exact_this_year_) - before);
    }

    /// The premium over the wages of the year so far grows by it: franchise that a wage left unused serves for the
    /// holiday pay.
    double premium(double gross, double hours, Date day)
    {
        if (year_of(day) != premium_year_) {
            premium_year_ = year_of(day);
            gross_this_year_ = hours_this_year_ = 0;
        }
        const auto so_far = [&] {
            return pensioenpremie(job_.terms(), gross_this_year_, hours_this_year_ / weeks_per_year);
        };
        const double before = so_far();
        gross_this_year_ += gross;
        hours_this_year_ += hours;
        return so_far() - before;
    }

    /// What is paid beside the wage, once a year.
    struct Extra {
        const char* what;
        double accrued = 0; ///< earned and not yet paid
    };

    static bool last_of_year(const Period& p) { return year_of(p.until) > year_of(p.from); }

    /// `hours` are those over which a wage was earned; of what is paid beside it none.
    Payslip slip(Date day, Date about, double gross, double hours)
    {
        Payslip s;
        s.day = day;
        s.about = about;
        s.adult = job_.terms().van;
        s.belastbaar = gross - premium(gross, hours, day);
        s.future_rules = laws_.on(day).earlier;
        return s;
    }

    void pay_wage(const Period& p, int first, int last, std::vector<Payslip>& slips)
    {
        const double gross = wage(p);
        if (gross <= 0) return;
        vakantiegeld_.accrued += gross * vakantiegeld_share(p.day);
        eindejaarsuitkering_.accrued += gross * job_.terms().kind.eindejaarsuitkering.value_or(0);
        if (year_of(p.day) < first || year_of(p.day) > last) return;
        const Date last_day = plus_days(p.until, -1);
        const double uurloon = job_.terms().uurloon;
        Payslip s = slip(p.day, first_of_month(last_day), gross, gross / uurloon);
        const bool per_month = job_.terms().betaalritme == Betaalritme::maand;
        // The tables for four weeks and a week are not in tables/: the month table on the same wage per month.
        const double months = per_month ? 1 : days_between(p.from, p.until) / 7 / weeks_per_month;
        const double in_cents = in_whole_cents(s.belastbaar, p.day);
        s.loon_voor_tabel = in_cents / months;
        s.ingehouden = std::min(in_cents, round_cent(withheld(s.loon_voor_tabel, p.day) * months));
        s.netto = round_cent(in_cents - s.ingehouden);
        s.what = per_month ? "loon van " + month_name(p.from)
                           : "loon tot en met " + std::to_string(static_cast<unsigned>(last_day.day())) + " " +
                                 month_name(last_day);
        month_wage_ = s.loon_voor_tabel;
        slips.push_back(std::move(s));
    }

    /// The table for special rewards asks for last year's wage and is not in tables/: what the month table takes more
    /// when a twelfth is added to each month. The assessment of the year puts it right.
    void pay_extra(Extra& extra, Date day, int first, int last, std::vector<Payslip>& slips)
    {
        const double gross = extra.accrued;
        extra.accrued = 0;
        if (gross <= 0 || year_of(day) < first || year_of(day) > last) return;
        Payslip s = slip(day, first_of_month(day), gross, 0);
        s.vakantiegeld = true;
        const double in_cents = in_whole_cents(s.belastbaar, day);
        const double more = withheld(month_wage_ + monthly(in_cents), day) - withheld(month_wage_, day);
        s.loon_voor_tabel = month_wage_;
        s.ingehouden = std::min(in_cents, round_cent(yearly(more)));
        s.netto = round_cent(in_cents - s.ingehouden);
        s.what = extra.what;
        slips.push_back(std::move(s));
    }

    const Course& course_;
    const Job job_;
    CourseLaws& laws_;
    const std::set<Date>& korting_bij_gemeente_;
    Extra vakantiegeld_{"vakantiegeld van het werk"}, eindejaarsuitkering_{"eindejaarsuitkering van het werk"};
    double month_wage_ = 0; ///< of the last slip
    int year_ = 0, premium_year_ = 0;
    double exact_this_year_ = 0, gross_this_year_ = 0, hours_this_year_ = 0;
};

} // namespace

std::optional<double> share_on_week_slips(const Course& course, Date month, CourseLaws& laws)
{
    const std::set<Date> none;
    double paid = 0, earned = 0;
    for (const Job& job : jobs_of(course)) {
        if (job.terms().betaalritme == Betaalritme::maand) continue;
        const JobSlips slips(course, job, laws, none);
        paid += slips.paid_in(month);
        earned += slips.earned_in(month);
    }
    return earned > 0 ? std::optional(paid / earned) : std::nullopt;
}

std::vector<Payslip> payslips(const Course& course, int first, int last, CourseLaws& laws,
                              const std::set<Date>& korting_bij_gemeente)
{
    std::vector<Payslip> slips;
    for (const Job& job : jobs_of(course)) JobSlips(course, job, laws, korting_bij_gemeente).append(first, last, slips);
    append_without_employer(course, first, last, laws, slips);
    append_earlier_wages(course, first, last, slips);
    append_amounts_once(course, first, last, laws, slips);
    return slips;
}

} // namespace armoedeval
