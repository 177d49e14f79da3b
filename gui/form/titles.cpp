// SPDX-License-Identifier: EUPL-1.2
// The hours in a title: "16 uur in de winkel".
#include "engine/entry/usual_start.hpp"
#include "gui/form/edits.hpp"
#include "gui/model/situations.hpp"
#include "gui/words/format.hpp"

#include <array>
#include <cmath>
#include <vector>

namespace armoedeval::panel {

namespace {

struct Mention {
    size_t start, length; ///< of the number
    double hours;
};

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// The number at `start`: 16, 16,5 or 16½.
Mention number_at(const std::string& title, size_t start)
{
    static constexpr std::array<std::pair<std::string_view, double>, 3> quarters{
        {{"¼", 0.25}, {"½", 0.5}, {"¾", 0.75}}};
    size_t end = start;
    double value = 0, unit = 1;
    for (; end < title.size() && is_digit(title[end]); ++end) value = 10 * value + (title[end] - '0');
    if (end + 1 < title.size() && title[end] == ',' && is_digit(title[end + 1]))
        for (++end; end < title.size() && is_digit(title[end]); ++end) value += (unit /= 10) * (title[end] - '0');
    for (const auto& [mark, part] : quarters)
        if (std::string_view(title).substr(end).starts_with(mark))
            return {start, end - start + mark.size(), value + part};
    return {start, end - start, value};
}

/// Every number that is followed by "uur".
std::vector<Mention> mentions_in(const std::string& title)
{
    std::vector<Mention> mentions;
    const std::string word = " uur";
    for (size_t at = 0; at < title.size();) {
        const Mention m = number_at(title, at);
        const size_t end = m.start + m.length, after = end + word.size();
        const bool ends = after >= title.size() || std::string_view(" ,.;:)-").find(title[after]) != std::string::npos;
        if (m.length > 0 && title.compare(end, word.size(), word) == 0 && ends) mentions.push_back(m);
        at += m.length > 0 ? m.length : 1;
    }
    return mentions;
}

} // namespace

std::string title_with_hours(const Situation& before, size_t job, double now)
{
    const auto mentions = mentions_in(before.titel);
    const bool one_for_each = mentions.size() == before.werk.size();
    const bool at_the_start = job == 0 && !mentions.empty() && mentions[0].start == 0;
    if (job >= mentions.size() || job >= before.werk.size() || !(one_for_each || at_the_start)) return before.titel;
    const Mention& mention = mentions[job];
    constexpr double nearly = 0.006; // a title has at most two decimals
    if (std::abs(mention.hours - before.werk[job].uren_per_week) > nearly) return before.titel;
    std::string title = before.titel;
    return title.replace(mention.start, mention.length, hours(now));
}

Model with_hours(Model model, size_t situation, size_t job, double now)
{
    auto& all = model.question.situaties;
    Situation& s = all.at(situation);
    const std::string named = without_number(s.titel);
    const bool unnamed =
        s.werk.at(job).van == 0 && (named == new_situation || named == name_of_work(s.werk[job].uren_per_week));
    std::string title = unnamed ? name_of_work(now) : title_with_hours(s, job, now);
    if (title != s.titel) {
        s.titel.clear(); // it may be what it was
        s.titel = unlike_others(without_number(title), all);
    }
    if (job == 0) tell_hours_of_care(s, s.werk.front().uren_per_week);
    s.werk.at(job).uren_per_week = now;
    return model;
}

} // namespace armoedeval::panel
