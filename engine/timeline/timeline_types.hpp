// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The months around a change: what comes and goes on which day, what is settled later, and what that does to the
// balance. Two clocks: bijstand, wage and rent live by the month; tax and toeslagen by the calendar year.
#include "engine/base/date.hpp"
#include "engine/household/transition.hpp"
#include "engine/reasons/voorbehoud.hpp"
#include "engine/schemes/vrijlating.hpp"
#include "engine/timeline/ww_right.hpp"
#include "engine/year/amounts.hpp"

#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

/// Money on a day. Whole cents; positive: to the household.
struct MoneyEvent {
    Date day{};
    EventKind kind = EventKind::loon;
    double amount = 0;
    std::string what;       ///< Dutch, for people: "loon van september", "voorschot huurtoeslag voor oktober"
    Date about{};           ///< first day of the month, or of the year, that it is about
    bool uncertain = false; ///< rests on a value that is not yet known or on a day that differs per municipality
};

struct MonthSummary {
    Date month{};                    ///< its first day
    double opening = 0, closing = 0; ///< balance
    double in = 0, out = 0;          ///< out is negative
    double lowest = 0;               ///< of the daily balance
    Date lowest_on{};
    size_t situation = 0;        ///< in force on its first day: 0 or the chosen one
    bool future_rules = false;   ///< computed with the last known rules
    double ahead_of_staying = 0; ///< cumulated difference with staying in situation 0, at its end
};

/// One calendar year of toeslagen and tax; euros.
struct ToeslagYear {
    int year = 0;
    double toetsingsinkomen = 0;
    double right = 0;                  ///< of all toeslagen together, over the whole year
    double voorschot = 0;              ///< what was paid in advance over the whole year
    double settled = 0;                ///< right - voorschot; negative: to repay
    double estimate_to_report = 0;     ///< the year income to give to Dienst Toeslagen at the change
    double put_aside_per_month = 0;    ///< over the months left in this year and until it is asked back; 0: nothing
    double tax_settled = 0;            ///< withheld - due; negative: to pay
    double not_collected = 0;          ///< the part of a negative `settled` that is too small to be asked back
    double asked_back = 0;             ///< what is repaid of the toeslagen, within the year and after it: positive
    int terms = 0;                     ///< months in which what is asked back after the year is repaid
    double asked_back_in_the_year = 0; ///< of asked_back: voorschotten, when nothing was left to set them off with
};

/// Something that changes with time and that one must know: the end of a vrijlating, a birthday that matters.
struct StatusChange {
    enum class Kind { verjaardag, vrijlating, bijstand, gemeentelijk, schulden };
    Date day{};
    std::string what; ///< coach's Dutch
    Kind kind = Kind::verjaardag;
    Vrijlating ends = Vrijlating::geen, follows = Vrijlating::geen; ///< of a vrijlating; geen: it begins, or none comes
};

struct TimelineAnswers {
    double lowest = 0; ///< balance
    Date lowest_on{};
    int days_below_zero = 0;
    double buffer_needed = 0;       ///< to stay at or above nought: -lowest, or 0
    std::optional<Date> ahead_from; ///< first month, not before the start, at the end of which the household is ahead
                                    ///< of staying for good
    double repayment = 0; ///< all that is asked back within and after the range, toeslagen and tax together; positive
    double to_creditors = 0; ///< withheld for them, or paid to them by a letter, within the range; positive
};

struct Timeline {
    size_t situation = 0; ///< that begins at `start`
    Date start{};         ///< first day of the new situation
    Date from{}, until{}; ///< shown: from the first of the month before the start, until (exclusive)
    Gedrag gedrag = Gedrag::direct;
    std::vector<MoneyEvent> events;    ///< within the range, ascending by day
    std::vector<MoneyEvent> later;     ///< after it, that follow from it: settlements
    std::vector<MoneyEvent> staying{}; ///< within the range, of who stays in situation 0 for good
    std::vector<MonthSummary> months;
    std::vector<ToeslagYear> years; ///< every calendar year that the range touches
    std::vector<StatusChange> status;
    std::vector<WwRight> ww; ///< of whose job ends
    std::optional<Date>
        bijstand_opnieuw; ///< the day of a new application after the job; where bijstand ran on: nothing
    TimelineAnswers answers;
    double usual_leefgeld = 0; ///< of this household, euros a month: a norm for who did not tell its living costs
    std::vector<Voorbehoud> voorbehouden;
    /// In a few words, what was taken where practice differs: "loon op de 25e". Each is a voorbehoud "betaaldagen" too.
    std::vector<std::string> assumed;
};

} // namespace armoedeval
