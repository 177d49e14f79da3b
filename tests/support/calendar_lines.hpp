// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A timeline as lines that can be written down by hand: "2026-09-25 loon 2374.25".
#include "tests/support/fixtures.hpp"

#include "engine/base/text.hpp"
#include "engine/report/timeline_text.hpp"
#include "engine/timeline/laws_by_date.hpp"
#include "engine/timeline/timeline.hpp"

#include <algorithm>

namespace armoedeval::test {

using Lines = std::vector<std::string>;

inline Timeline worked_out(const Scenario& s, Date start, int months = 12, Gedrag gedrag = Gedrag::direct)
{
    LawsByDate laws(tables());
    return timeline(s, {1, start, months, gedrag}, laws);
}

/// The events of some days, but for the kinds in `left_out`.
inline Lines calendar(const std::vector<MoneyEvent>& events, Date from, Date until,
                      const std::set<EventKind>& left_out = {})
{
    Lines lines;
    for (const MoneyEvent& e : events)
        if (from <= e.day && e.day < until && left_out.count(e.kind) == 0)
            lines.push_back(to_iso(e.day) + " " + name_of(e.kind) + " " + plain_number(e.amount));
    return lines;
}

/// A change that must be known, on a day.
inline bool says(const Timeline& t, const std::string& iso, const std::string& words)
{
    return std::any_of(t.status.begin(), t.status.end(), [&](const StatusChange& c) {
        return to_iso(c.day) == iso && c.what.find(words) != std::string::npos;
    });
}

inline const std::set<EventKind> toeslagen_kinds{EventKind::zorgtoeslag, EventKind::huurtoeslag,
                                                 EventKind::kindgebonden_budget};

} // namespace armoedeval::test
