// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The months around a change, as Maanden shows them: the timeline of the engine, its balance per day and its amounts
// per month by kind. Only adds up what the engine says.
#include "engine/household/scenario.hpp"
#include "engine/household/work_kinds.hpp"
#include "engine/timeline/timeline_types.hpp"

#include <array>
#include <string>
#include <vector>

namespace armoedeval {

class LawsByDate;

/// The rows of the table, from above.
enum class MonthKind {
    loon, ///< with holiday pay
    ander_inkomen,
    eenmalig,
    bijstand, ///< with the reserved holiday allowance and corrections
    overige_toeslagen,
    kinderopvangtoeslag,
    kinderbijslag,
    gemeentelijk, ///< with premiums
    afrekening,   ///< of tax and toeslagen of a past year
    naar_schulden,
    huur_en_vaste_lasten,
    opvang,
    reiskosten,
    leefgeld
};
MonthKind row_of(EventKind kind);

/// One kind in every month of the timeline, in euros; costs negative.
struct MonthRow {
    MonthKind kind;
    std::vector<double> per_month;
    std::vector<bool> any; ///< something came or went; else a dash, and not 0
};

/// The balance after a day on which something came or went.
struct DayBalance {
    Date day;
    double balance; ///< euros
};

/// What is settled after a year: asked back (negative) or paid out.
struct Settlement {
    int year = 0;     ///< about which
    bool tax = false; ///< of the tax; else of the toeslagen
    double amount = 0;
    Date first{};                   ///< day of the first term
    int terms = 1;                  ///< in which it is paid
    double put_aside_per_month = 0; ///< euros; 0: nothing
    bool uncertain = false;
    bool bijstand = false; ///< of a refund of tax, what the municipality asks back
};

/// A line of steps over the days.
struct DayLine {
    double opening = 0;
    std::vector<DayBalance> days; ///< ascending
    double lowest = 0;
    Date lowest_on{};
};

/// A timeline with what can be read off it.
struct MonthsLine {
    Timeline timeline;
    std::vector<DayBalance> balance; ///< ascending
    DayLine drawn; ///< the balance; where the living costs are not told, what there is more than for who stays
};

struct MonthsResult {
    size_t situation = 0;
    bool works = true;        ///< there is work in it
    std::string not_computed; ///< why there is none; then the rest is empty
    bool difference = false;  ///< the living costs are not told: a balance would climb, so the difference is drawn
    std::optional<SoortInkomen> other; ///< the kind of other income, where there is one
    MonthsLine shown;
    std::optional<MonthsLine> direct; ///< the same household that reports in time, when another behaviour is shown
    std::vector<MonthRow> rows;       ///< only those with something in them
    std::vector<Settlement> settlements;
};

/// Of a situation that is not the first. What cannot be computed comes as the reason.
MonthsResult months_result(const Scenario& question, size_t situation, LawsByDate& laws);

} // namespace armoedeval
