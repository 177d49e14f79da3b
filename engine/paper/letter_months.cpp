// SPDX-License-Identifier: EUPL-1.2
// The days on which money comes or goes, and the day with the least.
#include "engine/base/rounding.hpp"
#include "engine/paper/letter_parts.hpp"
#include "engine/timeline/calendar.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace armoedeval {

namespace {

constexpr size_t most_rows = 4, months_shown = 3, months_of_calendar = 12;

/// What a household pays whatever happens is no news, and it knows the day.
bool is_shown(EventKind kind)
{
    return kind != EventKind::huur && kind != EventKind::vaste_lasten && kind != EventKind::leefgeld &&
           kind != EventKind::reiskosten;
}

/// Under which name it is printed, after "dag."; toeslagen of one day are paid as one.
std::string group_of(EventKind kind)
{
    switch (kind) {
    case EventKind::bijstand_verrekening: return "bijstand";
    case EventKind::premie: return "gemeentelijk";
    default: return event_of(kind).name;
    }
}

bool is_toeslag(EventKind kind)
{
    return kind == EventKind::zorgtoeslag || kind == EventKind::huurtoeslag || kind == EventKind::kindgebonden_budget ||
           kind == EventKind::kinderopvangtoeslag;
}

/// Money of one day under one name.
struct Payment {
    Date day{};
    std::string name;
    double amount = 0;
    int times = 1;        ///< in the month, where it comes more often under the same name
    bool toeslag = false; ///< of one kind as yet
};

/// The first wage or profit of the new situation.
const MoneyEvent* first_earned(const Timeline& t)
{
    const auto found = std::find_if(t.events.begin(), t.events.end(), [&](const MoneyEvent& e) {
        return (e.kind == EventKind::loon || e.kind == EventKind::winst) && e.day >= t.start;
    });
    return found == t.events.end() ? nullptr : &*found;
}

/// Nobody earned before that.
bool earned_before(const Timeline& t)
{
    return std::any_of(t.events.begin(), t.events.end(), [&](const MoneyEvent& e) {
        return (e.kind == EventKind::loon || e.kind == EventKind::winst) && e.day < t.start;
    });
}

std::vector<Payment> payments_of(const Timeline& t, Date month)
{
    std::vector<Payment> all;
    const MoneyEvent* first = earned_before(t) ? nullptr : first_earned(t);
    for (const MoneyEvent& e : t.events) {
        if (first_of_month(e.day) != month || !is_shown(e.kind)) continue;
        const bool is_first = &e == first && e.kind == EventKind::loon;
        const bool toeslag = is_toeslag(e.kind);
        const std::string name = is_first ? "eerste_loon" : group_of(e.kind);
        const auto same = std::find_if(all.begin(), all.end(), [&](const Payment& p) {
            return p.day == e.day && (p.name == name || (toeslag && p.toeslag));
        });
        if (same == all.end()) {
            all.push_back({e.day, name, e.amount, 1, toeslag});
            continue;
        }
        same->amount += e.amount;
        if (same->name != name) same->name = "toeslagen";
    }
    std::erase_if(all, [](const Payment& p) { return std::abs(p.amount) < 0.5; });
    return all;
}

/// Where a week's wage makes it more rows than fit, those of one name together; else the smallest together.
void fit(std::vector<Payment>& all, size_t most)
{
    for (size_t i = 0; i < all.size() && all.size() > most; ++i)
        for (size_t j = all.size() - 1; j > i && all.size() > most; --j) {
            const bool wage = all[i].name == "eerste_loon" && all[j].name == "loon";
            if (all[j].name != all[i].name && !wage) continue;
            all[i].amount += all[j].amount;
            all[i].times += all[j].times;
            if (wage) all[i].name = "loon";
            all.erase(all.begin() + static_cast<std::ptrdiff_t>(j));
        }
    if (all.size() <= most) return;
    const auto smallest = [&] {
        return std::min_element(all.begin(), all.end(), [](const Payment& a, const Payment& b) {
            return std::abs(a.amount) < std::abs(b.amount);
        });
    };
    Payment rest;
    rest.name = "andere";
    while (all.size() > most - 1) {
        const auto least = smallest();
        rest.amount += least->amount;
        all.erase(least);
    }
    all.push_back(rest);
}

/// The day with the least money, of those that are still to come. With an account that is known it is a balance; else
/// what there is less than for who stays as it is now, within the months that are printed: rent and living are equal in
/// both and fall away.
struct Lowest {
    Date day{};
    double amount = 0;
    bool balance = false;
};

std::optional<Lowest> lowest_balance(const LetterFacts& f)
{
    if (f.timeline.months.empty()) return {};
    std::map<Date, double> changes;
    for (const MoneyEvent& e : f.timeline.events) changes[e.day] += e.amount;
    const double opening = f.timeline.months.front().opening;
    double balance = opening;
    std::optional<Lowest> lowest;
    for (const auto& [day, change] : changes) {
        balance = round_cent(balance + change);
        if (day < f.actions.today) continue;
        if (!lowest || balance < lowest->amount) lowest = {day, balance, true};
    }
    return lowest && lowest->amount <= opening - 0.5 ? lowest : std::nullopt;
}

std::optional<Lowest> least_ahead(const LetterFacts& f)
{
    const Date end = plus_months(f.timeline.from, static_cast<int>(months_shown));
    std::map<Date, double> changes;
    for (const MoneyEvent& e : f.timeline.events)
        if (e.day < end) changes[e.day] += e.amount;
    for (const MoneyEvent& e : f.timeline.staying)
        if (e.day < end) changes[e.day] -= e.amount;
    Lowest lowest;
    double sum = 0;
    for (const auto& [day, change] : changes) {
        sum = round_cent(sum + change);
        if (sum < lowest.amount && day >= f.actions.today) lowest = {day, sum, false};
    }
    if (lowest.amount > -0.5) return {};
    return lowest;
}

bool knows_balance(const LetterFacts& f)
{
    const auto& told = f.scenario.overgang;
    return told && told->banksaldo && told->leefgeld_per_maand;
}

std::optional<Lowest> lowest_of(const LetterFacts& f)
{
    return knows_balance(f) ? lowest_balance(f) : least_ahead(f);
}

void add_box(Letter& l, const LetterFacts& f, const Lowest& lowest)
{
    const double whole = whole_difference(lowest.amount, 0);
    l.lowest_head = f.words.say("brief.laagste.kop", {{"datum", in_words(lowest.day)}});
    l.lowest.push_back(f.words.say(!lowest.balance ? "brief.laagste.minder"
                                   : whole < 0     ? "brief.laagste.tekort"
                                                   : "brief.laagste.weinig",
                                   {{"bedrag", in_euros(std::abs(whole))}}));
    const MoneyEvent* first = earned_before(f.timeline) ? nullptr : first_earned(f.timeline);
    const auto& events = f.timeline.events;
    if (first && lowest.day < first->day)
        l.lowest.push_back(
            f.words.say(first->kind == EventKind::loon ? "brief.laagste.voor_loon" : "brief.laagste.voor_winst"));
    else if (std::any_of(events.begin(), events.end(),
                         [&](const MoneyEvent& e) { return e.kind == EventKind::opvang && e.day == lowest.day; }))
        l.lowest.push_back(f.words.say("brief.laagste.opvang"));
    l.lowest.push_back(f.words.say("brief.laagste.praat"));
}

LetterMonth month_of(const LetterFacts& f, Date month, const std::optional<Lowest>& lowest)
{
    LetterMonth shown;
    shown.name = month_in_words(month);
    std::vector<Payment> all = payments_of(f.timeline, month);
    const bool has_lowest = lowest && first_of_month(lowest->day) == month;
    fit(all, has_lowest ? most_rows - 1 : most_rows);
    for (const Payment& p : all) {
        const std::string number = std::to_string(static_cast<unsigned>(p.day.day()));
        const std::string day = p.name == "andere" ? f.words.say("dag.ook")
                                : p.times > 1      ? f.words.say("dag.vanaf", {{"dag", number}})
                                                   : number;
        shown.days.push_back({day, f.words.say("dag." + p.name), with_sign(whole_difference(p.amount, 0)), false});
    }
    if (!has_lowest) return shown;
    const auto later = std::count_if(all.begin(), all.end(),
                                     [&](const Payment& p) { return p.name != "andere" && p.day <= lowest->day; });
    shown.days.insert(shown.days.begin() + later,
                      {std::to_string(static_cast<unsigned>(lowest->day.day())),
                       f.words.say(lowest->balance ? "dag.laagste" : "dag.laagste_verschil"),
                       with_sign(whole_difference(lowest->amount, 0)), true});
    return shown;
}

} // namespace

void add_months(Letter& l, const LetterFacts& f)
{
    const std::optional<Lowest> lowest = lowest_of(f);
    const Date shown_until = plus_months(f.timeline.from, static_cast<int>(months_shown));
    const bool less = !l.blocks.empty() && l.blocks.back().tone == LetterBlock::Tone::less;
    if (lowest)
        add_box(l, f, *lowest);
    else if (!l.blocks.empty() && !less && f.actions.today < shown_until)
        l.no_lowest = f.words.say(knows_balance(f) ? "brief.laagste.nooit" : "brief.laagste.geen");
    l.months_head = f.words.say("brief.wanneer");
    l.months_note = f.words.say("brief.wanneer.uitleg");
    l.day_head = f.words.say("brief.kolom.dag");
    l.what_head = f.words.say("brief.kolom.wat");
    l.euro_head = f.words.say("brief.kolom.euro");
    l.calendar_head = f.words.say("brief.kalender");
    for (size_t i = 0; i < months_of_calendar; ++i) {
        const Date month = plus_months(f.timeline.from, static_cast<int>(i));
        if (month >= f.timeline.until) break;
        const LetterMonth shown = month_of(f, month, lowest);
        if (i < months_shown) l.months.push_back(shown);
        l.calendar.push_back(shown);
    }
}

} // namespace armoedeval
