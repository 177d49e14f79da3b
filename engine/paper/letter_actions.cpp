// SPDX-License-Identifier: EUPL-1.2
// What to do, in the letter's words: of all there is, the five that matter most, by date.
#include "engine/paper/action_words.hpp"
#include "engine/paper/letter_parts.hpp"
#include "engine/timeline/calendar.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

constexpr size_t most_actions = 5;

/// Of what the inwoner does: first a duty, or what nobody gets who does not ask for it in time; then what costs most to
/// forget.
std::vector<const Action*> that_matter_most(const std::vector<Action>& all)
{
    std::vector<const Action*> chosen;
    for (const Action& a : all)
        if (a.door == Door::inwoner) chosen.push_back(&a);
    std::stable_sort(chosen.begin(), chosen.end(), [](const Action* a, const Action* b) {
        const bool a_first = goes_first(a->kind), b_first = goes_first(b->kind);
        if (a_first != b_first) return a_first;
        return !a_first && a->cost_of_forgetting.value_or(0) > b->cost_of_forgetting.value_or(0);
    });
    if (chosen.size() > most_actions) chosen.resize(most_actions);
    std::sort(chosen.begin(), chosen.end()); // the list is by date
    return chosen;
}

/// A day in this year or the next without its year reads easier; the year is said once it is another.
std::string day_words(Date day, Date today)
{
    return day.year() == today.year() ? day_and_month(day) : in_words(day);
}

std::string when_words(const Action& a, const LetterFacts& f)
{
    const Date today = f.actions.today;
    if (a.past) return f.words.say("brief.doen.nu");
    if (!a.then.empty()) return f.words.say("brief.doen.elke_maand");
    if (a.any_day) return f.words.say("brief.doen.in", {{"maand", month_in_words(a.before)}});
    if (a.is_latest) return f.words.say("brief.doen.voor", {{"datum", day_words(plus_days(a.before, 1), today)}});
    return f.words.say("brief.doen.op", {{"datum", day_words(a.before, today)}});
}

} // namespace

void add_actions(Letter& l, const LetterFacts& f)
{
    l.actions_head = f.words.say("brief.doen");
    const auto chosen = that_matter_most(f.actions.actions);
    for (const Action* a : chosen)
        l.actions.push_back({when_words(*a, f), what_to_do(*a, f.words), otherwise(*a, f.words)});
    if (chosen.empty()) l.no_actions = f.words.say("brief.doen.niets");
    if (chosen.size() < f.actions.actions.size()) l.more_actions = f.words.say("brief.doen.meer");
    l.questions = f.words.say("brief.vragen");
    l.call_coach = f.words.say("brief.bel_coach");
    l.telephone = f.words.say("brief.telefoon");
}

} // namespace armoedeval
