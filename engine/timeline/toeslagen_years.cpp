// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/toeslagen_years.hpp"

#include "engine/base/text.hpp"
#include "engine/timeline/amounts_once.hpp"
#include "engine/timeline/calendar.hpp"
#include "engine/year/household_facts.hpp"
#include "engine/year/toeslagen_year.hpp"

#include <algorithm>
#include <map>

namespace armoedeval {

namespace {

using PerMonth = Toeslagen<double>;
constexpr auto& all_toeslagen = toeslag_amounts<double>;
constexpr size_t toeslag_count = all_toeslagen.size();
constexpr std::array voorschot_of = [] { // here, so that a toeslag without a payment does not compile
    std::array<EventKind, toeslag_count> kinds{};
    for (size_t t = 0; t < toeslag_count; ++t) kinds[t] = event_of(all_toeslagen[t]);
    return kinds;
}();
constexpr size_t kinderopvang = toeslag_place(&Breakdown<double>::kinderopvangtoeslag);

/// What is not computed (huurtoeslag of 2024 for some) is left out here; the answer of the situation says so.
Toeslag<double> computed(const Toeslag<double>& t)
{
    return is_computed(t.per_jaar) ? t : Toeslag<double>{0, 0};
}

/// Awir art. 5: the circumstances of the first of the month; childcare by the days on which it is used.
PerMonth of_month(const Course& course, const MonthRight& m, const YearIncome& income, double more_wealth)
{
    PerMonth uit{};
    const size_t at_first = course.which_on(m.month);
    for (const MonthPart& part : m.parts) {
        Household richer;
        if (more_wealth > 0) {
            richer = course.household(part.which);
            richer.vermogen += more_wealth;
        }
        const Household& h = more_wealth > 0 ? richer : course.household(part.which);
        const HouseholdFacts<double> facts = part.which == at_first
                                                 ? HouseholdFacts<double>(h, *m.wet, m.month, m.toeslagpartner)
                                                 : HouseholdFacts<double>(h, *m.wet, m.month);
        const PerMonth all =
            toeslagen(facts, opvang_per_kind(h, part.situation, *m.wet), part.adults, income.inkomens(part.which == 1));
        for (size_t t = 0; t < toeslag_count; ++t)
            if (t != kinderopvang && &part == &m.parts.front()) uit[t] = computed(all[t]);
        uit[kinderopvang].per_jaar += part.share * all[kinderopvang].per_jaar;
        uit[kinderopvang].per_maand += round_cent(part.share * all[kinderopvang].per_maand);
    }
    return uit;
}

class Toeslagjaren {
public:
    Toeslagjaren(Events& events, const ToeslagenCall& call, CourseLaws& laws)
        : events_(events), call_(call), course_(*call.course), laws_(laws), accounts_(course_.years.size())
    {
    }

    std::vector<ToeslagenSettlement> all()
    {
        for (const MonthRight& m : course_.months)
            if (year_of(m.month) >= course_.first) month(m);
        std::vector<ToeslagenSettlement> years;
        for (int year = course_.first; year <= call_.last; ++year) years.push_back(settle(year));
        return years;
    }

private:
    /// Of each toeslag; `back` is what was asked back within the year.
    struct Account {
        std::array<double, toeslag_count> right{}, voorschot{}, back{};
    };
    Account& account(int year) { return accounts_[static_cast<size_t>(year - course_.first)]; }

    const Known& known_in(Date month) const
    {
        return *std::prev(std::find_if(call_.known.begin(), call_.known.end(),
                                       [&](const Known& known) { return month < known.from; }));
    }

    /// What came once before 1 January of the year (Awir art. 7 lid 3).
    double wealth(Date month) const { return once_wealth(course_.course, new_year(year_of(month)), laws_); }

    /// What a month gives on the income that Dienst Toeslagen expects then; who comes or goes it hears with that.
    PerMonth expected(const MonthRight& m, const Known& known) const
    {
        const YearIncome& income = known.course->year(year_of(m.month));
        if (!course_.course.household_changes()) return of_month(course_.course, m, income, wealth(m.month));
        return of_month(known.course->course, known.course->month(m.month), income, wealth(m.month));
    }
    /// Does it expect what the year will be?
    bool expects_the_right(const Known& known, int year) const
    {
        return known.course->year(year).inkomens_in == course_.year(year).inkomens_in &&
               (!course_.course.household_changes() || known.course == &course_);
    }

    void month(const MonthRight& m)
    {
        const int year = year_of(m.month);
        const YearIncome& income = course_.year(year);
        const Known& known = known_in(m.month);
        if (m.month == new_year(year))
            revised_.clear();
        else if (m.month == known.from)
            revise(m.month, known);
        const auto revised = revised_.find(m.month);
        const bool as_right = revised != revised_.end() || expects_the_right(known, year);
        const PerMonth right = of_month(course_.course, m, income, wealth(m.month));
        const PerMonth advance = as_right ? right : expected(m, known);
        for (size_t t = 0; t < toeslag_count; ++t) {
            const double paid = revised == revised_.end() ? advance[t].per_maand : revised->second[t];
            account(year).right[t] += monthly(right[t].per_jaar);
            account(year).voorschot[t] += paid;
            pay(t, m, paid);
        }
    }

    /// Awir art. 16 lid 5 and 6 and art. 22 lid 2 and 3: with another estimate in the course of a year, what the year
    /// gives less what was paid comes in the months that are left; what was paid too much beyond that is asked back.
    void revise(Date from, const Known& known)
    {
        const int year = year_of(from);
        std::map<Date, PerMonth> months;
        for (Date month = new_year(year); year_of(month) == year; month = plus_months(month, 1))
            months.emplace(month, expected(course_.month(month), known));
        for (size_t t = 0; t < toeslag_count; ++t) {
            Account& a = account(year);
            double all = 0;
            for (const auto& [month, amounts] : months) all += amounts[t].per_maand;
            const double left = round_cent(all - (a.voorschot[t] - a.back[t]));
            if (left < 0) {
                a.back[t] -= left;
                ask_back(year, -left, plus_months(from, 1));
            }
            share_out(t, at_least_zero(left), {months.find(from), months.end()});
        }
    }

    /// Over the months in which there is a right, in whole euros; what has no such month comes with the last.
    void share_out(size_t t, double left, const std::map<Date, PerMonth>& months)
    {
        double all = 0, passed = 0, paid = 0;
        for (const auto& [month, amounts] : months) all += amounts[t].per_maand;
        for (const auto& [month, amounts] : months) {
            passed += amounts[t].per_maand;
            const bool last = month == months.rbegin()->first;
            const double until = last ? left : all > 0 ? floor_euro(left * passed / all) : 0;
            revised_[month][t] = round_cent(until - paid);
            paid = until;
        }
    }

    Date pay_day(Date month, const MonthRight& m) const
    {
        return next_working_day(on_day(plus_months(month, -1), m.wet->betaaldagen->toeslagen_dag));
    }

    void pay(size_t t, const MonthRight& m, double amount)
    {
        const bool late = t == kinderopvang && call_.late_from &&
                          call_.course->course.start < plus_months(m.month, 1) && m.month < *call_.late_from;
        const bool unsure = m.future_rules || !laws_.established("betaaldagen.toeslagen_dag", m.wet->date);
        const std::string what = "voorschot " + readable_name(all_toeslagen[t].name) + " voor " + month_name(m.month);
        // What was asked for too late comes with the last of the months that were missed.
        const Date day = late ? pay_day(*call_.late_from, m) : pay_day(m.month, m);
        add(events_, {day, voorschot_of[t], amount, late ? what + " (te laat aangevraagd)" : what, m.month, unsure});
    }

    ToeslagenSettlement settle(int year)
    {
        const Account& a = account(year);
        const BetaaldagenTable<double>& d = *course_.month(plus_months(new_year(year), 11)).wet->betaaldagen;
        ToeslagenSettlement uit;
        uit.year = year;
        uit.first_term =
            on_day(plus_months(new_year(year + 1), d.toeslagen_definitief_maand - 1), d.toeslagen_definitief_dag);
        // Awir art. 26a: the amount of the year in which the definitive calculation is made.
        const double small = course_.month(first_of_month(uit.first_term)).wet->betaaldagen->kleine_terugvordering;
        double settled = 0;
        for (size_t t = 0; t < toeslag_count; ++t) {
            const double right = round_cent(a.right[t]);
            uit.right += right;
            uit.voorschot += a.voorschot[t];
            uit.asked_back_in_the_year += a.back[t];
            const double difference = round_cent(right - (a.voorschot[t] - a.back[t]));
            const bool too_small = difference < 0 && -difference <= small;
            (too_small ? uit.not_collected : settled) += too_small ? -difference : difference;
        }
        uit.right = round_cent(uit.right);
        uit.voorschot = round_cent(uit.voorschot);
        uit.asked_back = round_cent(at_least_zero(-settled));
        if (uit.asked_back > 0)
            uit.terms = repay(year, uit.asked_back, uit.first_term, "terugbetalen");
        else
            add(events_, {next_working_day(uit.first_term), EventKind::toeslagen_afrekening, round_cent(settled),
                          "toeslagen over " + std::to_string(year) + ": nabetaling", new_year(year), true});
        return uit;
    }

    /// Within the year, six weeks and more after the letter (Awir art. 28).
    void ask_back(int year, double amount, Date month)
    {
        const BetaaldagenTable<double>& d = *course_.month(month).wet->betaaldagen;
        repay(year, amount, on_day(month, d.toeslagen_definitief_dag), "te veel voorschot terugbetalen");
    }

    /// Uitvoeringsregeling Awir art. 7: in equal terms, as many as the least amount a month allows. Returns how many.
    int repay(int year, double amount, Date first_term, const std::string& what)
    {
        const BetaaldagenTable<double>& d = *course_.month(plus_months(new_year(year), 11)).wet->betaaldagen;
        const int terms = std::clamp(static_cast<int>(amount / d.terugbetaling_minimum), 1, d.terugbetaling_termijnen);
        for (int term = 0; term < terms; ++term) {
            const double before = round_cent(amount * term / terms);
            const double after = round_cent(amount * (term + 1) / terms);
            add(events_, {next_working_day(plus_months(first_term, term)), EventKind::toeslagen_afrekening,
                          round_cent(before - after),
                          "toeslagen over " + std::to_string(year) + " " + what + ", termijn " +
                              std::to_string(term + 1) + " van " + std::to_string(terms),
                          new_year(year), true});
        }
        return terms;
    }

    Events& events_;
    const ToeslagenCall& call_;
    const CourseYears& course_;
    CourseLaws& laws_;
    std::vector<Account> accounts_;
    std::map<Date, std::array<double, toeslag_count>> revised_; ///< voorschotten of this year on another estimate
};

} // namespace

std::vector<ToeslagenSettlement> add_toeslagen(Events& events, const ToeslagenCall& call, CourseLaws& laws)
{
    return Toeslagjaren(events, call, laws).all();
}

} // namespace armoedeval
