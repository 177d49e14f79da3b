// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/events.hpp"
#include "engine/year/household_facts.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

const BetaaldagenTable<double>& dagen(const MonthRight& m)
{
    return *m.wet->betaaldagen;
}

/// An amount of each stretch of a month, by its days.
template <class F> double by_days(const MonthRight& m, F&& amount)
{
    double sum = 0;
    for (const MonthPart& part : m.parts) sum += part.share * amount(part);
    return round_cent(sum);
}

/// Travel and clothes; what is lost in kind never leaves the account.
double paid_for_work(const Situation& s, const Law<double>& wet)
{
    double sum = 0;
    for (const Work& work : s.werk) sum += monthly(betaalde_kosten_van_werk(work, wet));
    return sum;
}

/// Is the travel all that a job costs?
bool only_travel(const Course& course)
{
    const auto told = [](const Situation& s) {
        return std::any_of(s.werk.begin(), s.werk.end(), [](const Work& w) { return w.werkkleding_per_maand; });
    };
    return !told(course.now()) && !told(course.chosen());
}

double care(const Household& h, const Situation& s, const Law<double>& wet)
{
    double sum = 0;
    for (const auto& of_child : opvang_per_kind(h, s, wet))
        for (const Opvang<double>& o : of_child) sum += o.uren_per_maand * o.uurprijs;
    return sum;
}

/// Of the household on the day of each cost.
void add_fixed_costs(Events& events, const Course& course, Date month)
{
    for (size_t which = 0; which < (course.household_changes() ? 2u : 1u); ++which)
        for (const FixedCost& cost : course.household(which).vaste_lasten.value_or(std::vector<FixedCost>{})) {
            const Date day = on_day(month, cost.dag);
            if (!course.household_changes() || course.which_on(day) == which)
                add(events, {day, EventKind::vaste_lasten, -round_cent(cost.per_maand), name_of(cost), month, false});
        }
}

/// Living costs, spent on Fridays: a share of the year, so that twelve months are spent in 52 or 53 of them.
void add_leefgeld(Events& events, int year, double per_maand)
{
    Date friday = plus_days(first_monday(std::chrono::year{year}), 4);
    while (year_of(plus_days(friday, -7)) == year) friday = plus_days(friday, -7);
    while (year_of(friday) < year) friday = plus_days(friday, 7);
    const int fridays = (days_between(friday, new_year(year + 1)) + 6) / 7;
    for (int i = 0; i < fridays; ++i, friday = plus_days(friday, 7)) {
        const double spent = round_cent(yearly(per_maand) * i / fridays);
        const double until = round_cent(yearly(per_maand) * (i + 1) / fridays);
        add(events, {friday, EventKind::leefgeld, round_cent(spent - until), "boodschappen en leefgeld",
                     first_of_month(friday), false});
    }
}

} // namespace

void add_income(Events& events, const CourseYears& c, const CourseLaws& laws)
{
    for (const Payslip& slip : c.slips) {
        const EventKind kind = slip.eenmalig                                    ? EventKind::eenmalig
                               : slip.vakantiegeld && !slip.uitkering           ? EventKind::vakantiegeld
                               : slip.premie || slip.uitkering || slip.onbelast ? EventKind::ander_inkomen
                               : slip.winst > 0                                 ? EventKind::winst
                                                                                : EventKind::loon;
        const bool unsure = slip.vakantiegeld || slip.future_rules ||
                            !laws.established("betaaldagen.loon_dag", c.months.front().wet->date);
        add(events, {slip.day, kind, slip.netto, slip.what, slip.about, unsure});
    }
    for (const MonthRight& m : c.months) {
        // No source gives one day for every payer: that of the bijstand, which most benefits come near.
        add(events, {bijstand_day(m.month, m.praktijk), EventKind::ander_inkomen, m.overig,
                     "ander inkomen van " + month_name(m.month), m.month, true});
        add(events,
            {next_working_day(on_day(m.month, dagen(m).voorlopige_teruggaaf_dag)), EventKind::voorlopige_teruggaaf,
             m.teruggaaf, "voorlopige teruggaaf van belasting, " + month_name(m.month), m.month, true});
        add(events,
            {previous_working_day(on_day(m.month, dagen(m).loon_dag)), EventKind::reiskosten,
             -by_days(m, [&](const MonthPart& part) { return paid_for_work(part.situation, *m.wet); }),
             (only_travel(c.course) ? "reiskosten van " : "kosten van werk, ") + month_name(m.month), m.month, false});
    }
}

void add_kinderbijslag(Events& events, const CourseYears& c, const CourseLaws& laws)
{
    for (const MonthRight& m : c.months) {
        const Household& h = c.course.household_on(m.month);
        if (first_of_quarter(m.month) != m.month || h.kinderen.empty()) continue;
        const double amount = round_cent(kinderbijslag(kinderen_kinderbijslag(h, m.month), m.wet->kinderbijslag));
        const bool unsure = m.future_rules || !laws.established("betaaldagen.kinderbijslag_dag", m.wet->date);
        const int quarter = (static_cast<int>(static_cast<unsigned>(m.month.month())) + 2) / 3;
        add(events,
            {next_working_day(on_day(plus_months(m.month, 3), dagen(m).kinderbijslag_dag)), EventKind::kinderbijslag,
             amount, "kinderbijslag van het " + std::to_string(quarter) + "e kwartaal", m.month, unsure});
    }
}

void add_expenses(Events& events, const CourseYears& c, const CourseLaws& laws)
{
    const Overgang overgang = c.course.scenario->overgang.value_or(Overgang{});
    for (const MonthRight& m : c.months) {
        const Date rent_day = on_day(m.month, dagen(m).huur_dag);
        if (const auto& home = c.course.household_on(rent_day).woning; home && heeft_huur(home->soort))
            add(events, {rent_day, EventKind::huur, -round_cent(home->kale_huur + home->servicekosten),
                         "huur van " + month_name(m.month), m.month, false});
        add(events, {on_day(m.month, dagen(m).opvang_dag), EventKind::opvang,
                     -by_days(m,
                              [&](const MonthPart& part) {
                                  return care(c.course.household(part.which), part.situation, *m.wet);
                              }),
                     "rekening van de opvang, " + month_name(m.month), m.month,
                     !laws.established("betaaldagen.opvang_dag", m.wet->date)});
        add_fixed_costs(events, c.course, m.month);
    }
    if (overgang.leefgeld_per_maand)
        for (int year = c.first; year <= c.last; ++year) add_leefgeld(events, year, *overgang.leefgeld_per_maand);
}

void add_assessments(Events& events, const CourseYears& c, int last)
{
    for (const YearIncome& year : c.years) {
        if (year.year > last) break;
        const BetaaldagenTable<double>& d = dagen(c.month(plus_months(new_year(year.year), 11)));
        const Date day = on_day(plus_months(new_year(year.year + 1), d.aanslag_maand - 1), d.aanslag_dag);
        const double settled = year.settled();
        add(events, {next_working_day(day), EventKind::belasting_afrekening, settled,
                     (settled > 0 ? "belasting terug over " : "belasting bijbetalen over ") + std::to_string(year.year),
                     new_year(year.year), true});
    }
    for (const RefundAskedBack& back : c.asked_back) {
        const MonthRight& m = c.month(back.month);
        add(events, {bijstand_day(back.month, m.praktijk), EventKind::teruggaaf_terug, -back.amount,
                     "bijstand terug, want er kwam belasting terug over " + std::to_string(back.year),
                     new_year(back.year), true});
    }
}

} // namespace armoedeval
