#include "engine/timeline/toeslagen_years.hpp"

#include "engine/household_facts.hpp"
#include "engine/timeline/calendar.hpp"
#include "engine/toeslagen_year.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

constexpr size_t toeslag_count = 4;
struct NamedToeslag {
    EventKind kind;
    const char* name;
};
constexpr std::array<NamedToeslag, toeslag_count> named_toeslagen{
    {{EventKind::zorgtoeslag, "zorgtoeslag"},
     {EventKind::huurtoeslag, "huurtoeslag"},
     {EventKind::kindgebonden_budget, "kindgebonden budget"},
     {EventKind::kinderopvangtoeslag, "kinderopvangtoeslag"}}};
constexpr size_t kinderopvang = 3;
using PerMonth = std::array<Toeslag<double>, toeslag_count>;

/// What is not computed (huurtoeslag of 2024 for some) is left out here; the answer of the situation says so.
Toeslag<double> computed(const Toeslag<double>& t)
{
    return is_computed(t.per_jaar) ? t : Toeslag<double>{0, 0};
}

/// Awir art. 5: the circumstances of the first of the month; childcare by the days on which it is used.
PerMonth of_month(const Course& course, const MonthRight& m, double toetsingsinkomen)
{
    PerMonth uit{};
    const Household& h = course.scenario->huishouden;
    for (size_t which = 0; which < 2; ++which) {
        const double share = m.share_of(which);
        if (share == 0) continue;
        const auto opvang = opvang_per_kind(h, which == 0 ? course.now() : course.chosen(), *m.wet);
        const Toeslagen<double> t = toeslagen(h, opvang, m.adults[which], toetsingsinkomen, *m.wet, m.month);
        uit[0] = computed(t.zorgtoeslag);
        uit[1] = computed(t.huurtoeslag);
        uit[2] = computed(t.kindgebonden_budget);
        uit[kinderopvang].per_jaar += share * t.kinderopvangtoeslag.per_jaar;
        uit[kinderopvang].per_maand += round_cent(share * t.kinderopvangtoeslag.per_maand);
    }
    return uit;
}

class Toeslagjaren {
public:
    Toeslagjaren(Events& events, const ToeslagenCall& call, const CourseLaws& laws)
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
    struct Account {
        std::array<double, toeslag_count> right{}, voorschot{};
    };
    Account& account(int year) { return accounts_[static_cast<size_t>(year - course_.first)]; }

    double estimate(Date month) const
    {
        const auto after = std::find_if(call_.known.begin(), call_.known.end(),
                                        [&](const Known& known) { return month < known.from; });
        return std::prev(after)->course->year(year_of(month)).toetsingsinkomen;
    }

    void month(const MonthRight& m)
    {
        const double income = course_.year(year_of(m.month)).toetsingsinkomen;
        const double estimated = estimate(m.month);
        const PerMonth right = of_month(course_.course, m, income);
        const PerMonth advance = estimated == income ? right : of_month(course_.course, m, estimated);
        for (size_t t = 0; t < toeslag_count; ++t) {
            account(year_of(m.month)).right[t] += monthly(right[t].per_jaar);
            account(year_of(m.month)).voorschot[t] += advance[t].per_maand;
            pay(t, m, advance[t].per_maand);
        }
    }

    Date pay_day(Date month, const MonthRight& m) const
    {
        return next_working_day(on_day(plus_months(month, -1), m.wet->betaaldagen->toeslagen_dag));
    }

    void pay(size_t t, const MonthRight& m, double amount)
    {
        const NamedToeslag& toeslag = named_toeslagen[t];
        const bool late = t == kinderopvang && call_.late_from &&
                          call_.course->course.start < plus_months(m.month, 1) && m.month < *call_.late_from;
        const bool unsure = m.future_rules || !laws_.established("betaaldagen.toeslagen_dag", m.wet->date);
        const std::string what = std::string("voorschot ") + toeslag.name + " voor " + month_word(m.month);
        // What was asked for too late comes with the last of the months that were missed.
        const Date day = late ? pay_day(*call_.late_from, m) : pay_day(m.month, m);
        add(events_, {day, toeslag.kind, amount, late ? what + " (te laat aangevraagd)" : what, m.month, unsure});
    }

    ToeslagenSettlement settle(int year)
    {
        const Account& a = account(year);
        const BetaaldagenTable<double>& d = *course_.month(plus_months(new_year(year), 11)).wet->betaaldagen;
        ToeslagenSettlement uit;
        uit.year = year;
        double settled = 0;
        for (size_t t = 0; t < toeslag_count; ++t) {
            const double right = round_cent(a.right[t]);
            uit.right += right;
            uit.voorschot += a.voorschot[t];
            const double difference = round_cent(right - a.voorschot[t]);
            const bool too_small = difference < 0 && -difference <= d.kleine_terugvordering;
            (too_small ? uit.not_collected : settled) += too_small ? -difference : difference;
        }
        uit.right = round_cent(uit.right);
        uit.voorschot = round_cent(uit.voorschot);
        uit.asked_back = round_cent(at_least_zero(-settled));
        uit.first_term =
            on_day(plus_months(new_year(year + 1), d.toeslagen_definitief_maand - 1), d.toeslagen_definitief_dag);
        if (uit.asked_back > 0)
            repay(uit, d);
        else
            add(events_, {next_working_day(uit.first_term), EventKind::toeslagen_afrekening, round_cent(settled),
                          "toeslagen over " + std::to_string(year) + ": nabetaling", new_year(year), true});
        return uit;
    }

    /// Uitvoeringsregeling Awir art. 7: in equal terms, as many as the least amount a month allows.
    void repay(ToeslagenSettlement& year, const BetaaldagenTable<double>& d)
    {
        const int terms = year.terms =
            std::clamp(static_cast<int>(year.asked_back / d.terugbetaling_minimum), 1, d.terugbetaling_termijnen);
        for (int term = 0; term < terms; ++term) {
            const double before = round_cent(year.asked_back * term / terms);
            const double after = round_cent(year.asked_back * (term + 1) / terms);
            add(events_, {next_working_day(plus_months(year.first_term, term)), EventKind::toeslagen_afrekening,
                          round_cent(before - after),
                          "toeslagen over " + std::to_string(year.year) + " terugbetalen, termijn " +
                              std::to_string(term + 1) + " van " + std::to_string(terms),
                          new_year(year.year), true});
        }
    }

    Events& events_;
    const ToeslagenCall& call_;
    const CourseYears& course_;
    const CourseLaws& laws_;
    std::vector<Account> accounts_;
};

} // namespace

std::vector<ToeslagenSettlement> add_toeslagen(Events& events, const ToeslagenCall& call, const CourseLaws& laws)
{
    return Toeslagjaren(events, call, laws).all();
}

} // namespace armoedeval
