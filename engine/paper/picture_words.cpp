// SPDX-License-Identifier: EUPL-1.2
#include "engine/paper/picture_words.hpp"

#include "engine/base/rounding.hpp"
#include "engine/base/text.hpp"
#include "engine/paper/letter_parts.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

constexpr size_t most_to_do = 3; ///< more is on the paper

std::vector<std::string> when_money_comes(const LetterFacts& f, const Letter& l)
{
    std::vector<std::string> lines;
    const auto& events = f.timeline.events;
    const auto first = std::find_if(events.begin(), events.end(), [&](const MoneyEvent& e) {
        return (e.kind == EventKind::loon || e.kind == EventKind::winst) && e.day >= f.timeline.start;
    });
    if (first != events.end())
        lines.push_back(
            f.words.say(first->kind == EventKind::loon ? "beeld.loon" : "beeld.winst",
                        {{"datum", in_words(first->day)}, {"bedrag", in_euros(whole_difference(first->amount, 0))}}));
    std::string lowest = l.lowest_head;
    for (const std::string& sentence : l.lowest) lowest += " " + sentence;
    if (!l.lowest.empty()) lines.push_back(lowest);
    if (!l.no_lowest.empty()) lines.push_back(l.no_lowest);
    return lines;
}

} // namespace

std::vector<PicturePart> picture_parts(const LetterFacts& f, const Letter& l)
{
    std::vector<PicturePart> parts;
    if (auto when = when_money_comes(f, l); !when.empty()) parts.push_back({l.months_head, std::move(when)});
    const double back = whole_difference(f.timeline.answers.repayment, 0);
    parts.push_back(
        {f.words.say("beeld.terug.kop"),
         {back > 0 ? f.words.say("beeld.terug", {{"bedrag", in_euros(back)}}) : f.words.say("beeld.terug.niets")}});
    PicturePart doing{l.actions_head, {}};
    for (const LetterAction& a : l.actions)
        if (doing.lines.size() < most_to_do) doing.lines.push_back(a.when + ": " + a.what);
    if (l.actions.empty()) doing.lines.push_back(l.no_actions);
    parts.push_back(std::move(doing));
    parts.push_back({f.words.say("beeld.mis.kop"), {f.words.say("beeld.mis")}});
    return parts;
}

} // namespace armoedeval
