// SPDX-License-Identifier: EUPL-1.2
#include "gui/results/results_months.hpp"
#include "gui/results/other_income.hpp"

#include "engine/base/error.hpp"
#include "engine/base/rounding.hpp"
#include "engine/parameters/chapter.hpp"
#include "engine/timeline/misschien_34a_months.hpp"
#include "engine/timeline/months_not_final.hpp"
#include "engine/timeline/timeline.hpp"

#include <algorithm>
#include <map>

namespace armoedeval {

MonthKind row_of(EventKind kind)
{
    switch (kind) {
    case EventKind::eenmalig: return MonthKind::eenmalig;
    case EventKind::kinderopvangtoeslag: return MonthKind::kinderopvangtoeslag;
    case EventKind::toeslagen_afrekening:
    case EventKind::belasting_afrekening:
    case EventKind::voorlopige_teruggaaf:
    case EventKind::teruggaaf_terug: return MonthKind::afrekening;
    case EventKind::huur:
    case EventKind::vaste_lasten: return MonthKind::huur_en_vaste_lasten;
    case EventKind::leefgeld: return MonthKind::leefgeld;
    default: break;
    }
    switch (event_of(kind).part.value()) {
    case Part::loon: return MonthKind::loon;
    case Part::overig: return MonthKind::ander_inkomen;
    case Part::bijstand: return MonthKind::bijstand;
    case Part::kinderbijslag: return MonthKind::kinderbijslag;
    case Part::gemeentelijk: return MonthKind::gemeentelijk;
    case Part::schulden: return MonthKind::naar_schulden;
    case Part::opvang: return MonthKind::opvang;
    case Part::reiskosten: return MonthKind::reiskosten;
    default: return MonthKind::overige_toeslagen;
    }
}

namespace {

std::vector<DayBalance> balances(const Timeline& timeline)
{
    std::vector<DayBalance> days;
    double balance = timeline.months.empty() ? 0 : timeline.months.front().opening;
    for (const MoneyEvent& event : timeline.events) {
        balance += event.amount;
        if (days.empty() || days.back().day != event.day) days.push_back({event.day, balance});
        days.back().balance = balance;
    }
    return days;
}

std::vector<MonthRow> rows_of(const Timeline& timeline)
{
    const size_t count = timeline.months.size();
    std::map<MonthKind, MonthRow> rows;
    size_t month = 0;
    for (const MoneyEvent& event : timeline.events) {
        while (month + 1 < count && timeline.months[month].month < first_of_month(event.day)) ++month;
        const MonthKind kind = row_of(event.kind);
        const MonthRow empty{kind, std::vector<double>(count), std::vector<bool>(count)};
        MonthRow& row = rows.try_emplace(kind, empty).first->second;
        row.per_month[month] += event.amount;
        row.any[month] = true;
    }
    std::vector<MonthRow> all;
    for (auto& [kind, row] : rows) all.push_back(std::move(row));
    return all;
}

/// The terms of one settlement together.
void add_to(std::vector<Settlement>& all, const MoneyEvent& event)
{
    const bool tax = event.kind == EventKind::belasting_afrekening;
    const bool bijstand = event.kind == EventKind::teruggaaf_terug;
    if (!tax && !bijstand && event.kind != EventKind::toeslagen_afrekening) return;
    const int year = static_cast<int>(event.about.year());
    const auto known = std::find_if(all.begin(), all.end(), [&](const Settlement& s) {
        return s.year == year && s.tax == tax && s.bijstand == bijstand;
    });
    if (known == all.end()) {
        all.push_back({year, tax, event.amount, event.day, 1, 0, event.uncertain, bijstand});
        return;
    }
    known->amount += event.amount;
    ++known->terms;
}

std::vector<Settlement> settlements_of(const Timeline& timeline)
{
    std::vector<Settlement> all;
    for (const auto* events : {&timeline.events, &timeline.later})
        for (const MoneyEvent& event : *events) add_to(all, event);
    for (Settlement& s : all)
        for (const ToeslagYear& year : timeline.years)
            // What a year asks back is put aside in one sum: it stands with the first of its two settlements.
            if (year.year == s.year && s.amount < 0 && !s.bijstand && (!s.tax || year.settled >= 0))
                s.put_aside_per_month = year.put_aside_per_month;
    return all;
}

/// What there is more than for who stays, day by day; living costs are equal in both and fall away.
DayLine ahead_of_staying(const Timeline& timeline)
{
    std::map<Date, double> changes;
    for (const MoneyEvent& event : timeline.events) changes[event.day] += event.amount;
    for (const MoneyEvent& event : timeline.staying) changes[event.day] -= event.amount;
    DayLine ahead;
    ahead.lowest_on = timeline.from;
    double sum = 0;
    for (const auto& [day, change] : changes) {
        sum = round_cent(sum + change);
        ahead.days.push_back({day, sum});
        if (sum < ahead.lowest) ahead.lowest = sum, ahead.lowest_on = day;
    }
    return ahead;
}

MonthsLine line_of(Timeline timeline, bool difference)
{
    MonthsLine line;
    line.balance = balances(timeline);
    if (difference)
        line.drawn = ahead_of_staying(timeline);
    else
        line.drawn = {timeline.months.empty() ? 0 : timeline.months.front().opening, line.balance,
                      timeline.answers.lowest, timeline.answers.lowest_on};
    line.timeline = std::move(timeline);
    return line;
}

} // namespace

MonthsResult months_result(const Scenario& question, size_t situation, LawsByDate& laws)
{
    MonthsResult months;
    months.situation = situation;
    months.works = !question.situaties.at(situation).werk.empty();
    months.other = other_income_in(question, 0, situation);
    try {
        TimelineCall call = timeline_call(question, situation);
        months.difference = !question.overgang || !question.overgang->leefgeld_per_maand;
        Timeline shown = timeline(question, call, laws);
        add_misschien_34a(shown, question, call, laws);
        add_months_not_final(shown, question, laws);
        months.shown = line_of(std::move(shown), months.difference);
        months.rows = rows_of(months.shown.timeline);
        months.settlements = settlements_of(months.shown.timeline);
        if (call.gedrag == Gedrag::direct) return months;
        call.gedrag = Gedrag::direct;
        months.direct = line_of(timeline(question, call, laws), months.difference);
    } catch (const UnknownValue& unknown) {
        months.not_computed = unknown.what();
    } catch (const InputError& error) {
        months.not_computed = error.problems().front().what;
    }
    return months;
}

} // namespace armoedeval
