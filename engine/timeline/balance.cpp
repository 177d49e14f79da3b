// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/balance.hpp"

#include "engine/base/rounding.hpp"
#include "engine/timeline/calendar.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

/// Walks day by day over the events; the balance counts at the end of a day.
class DayByDay {
public:
    DayByDay(Timeline& timeline, double opening) : t_(timeline), balance_(opening), event_(t_.events.begin())
    {
        t_.answers.lowest_on = t_.from;
    }

    MonthSummary month(Date first)
    {
        MonthSummary m;
        m.month = first;
        m.opening = balance_;
        const Date next = plus_months(first, 1);
        for (Date day = first; day < next; day = plus_days(day, 1)) {
            for (; event_ != t_.events.end() && event_->day == day; ++event_) {
                balance_ = round_cent(balance_ + event_->amount);
                (event_->amount > 0 ? m.in : m.out) += event_->amount;
            }
            if (day == first || balance_ < m.lowest) {
                m.lowest = balance_;
                m.lowest_on = day;
            }
            if (balance_ < 0) ++t_.answers.days_below_zero;
        }
        m.in = round_cent(m.in);
        m.out = round_cent(m.out);
        m.closing = balance_;
        return m;
    }

private:
    Timeline& t_;
    double balance_;
    std::vector<MoneyEvent>::const_iterator event_;
};

/// The first month from which the household is ahead at the end of every month that is shown. Not before the start:
/// what comes in advance of it is for bills that are yet to come.
std::optional<Date> ahead_from(const std::vector<MonthSummary>& months, Date start)
{
    std::optional<Date> from;
    for (auto m = months.rbegin(); m != months.rend() && m->ahead_of_staying > 0; ++m)
        if (m->month >= first_of_month(start)) from = m->month;
    return from;
}

} // namespace

void fill_balance(Timeline& t, double opening, const std::vector<MoneyEvent>& staying)
{
    DayByDay days(t, opening);
    double staying_balance = opening;
    auto stays = staying.begin();
    for (Date month = t.from; month < t.until; month = plus_months(month, 1)) {
        MonthSummary m = days.month(month);
        for (; stays != staying.end() && stays->day < plus_months(month, 1); ++stays) staying_balance += stays->amount;
        m.ahead_of_staying = round_cent(m.closing - staying_balance);
        t.months.push_back(m);
    }
    const auto lowest = std::min_element(t.months.begin(), t.months.end(),
                                         [](const auto& a, const auto& b) { return a.lowest < b.lowest; });
    t.answers.lowest = lowest->lowest;
    t.answers.lowest_on = lowest->lowest_on;
    t.answers.buffer_needed = lowest->lowest < 0 ? -lowest->lowest : 0;
    t.answers.ahead_from = ahead_from(t.months, t.start);
}

} // namespace armoedeval
