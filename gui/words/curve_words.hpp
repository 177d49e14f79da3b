// SPDX-License-Identifier: EUPL-1.2
#pragma once
// How places on the axis of the curve and its stretches are called.
#include "gui/results/results.hpp"

#include <string>

namespace armoedeval {

/// "uren", "uurloon": beside the axis.
std::string axis_caption(Axis axis);
/// "32 uur", "€ 14,99 per uur"
std::string place_words(Axis axis, double at);
/// What goes along the axis and what stays as the situation says: "De opvang gaat met de uren mee. Het uurloon en de
/// kosten van werk (38 euro per maand) blijven gelijk."
std::string held_fixed(const HoursResult& hours);
/// "van 12 tot 21¼ uur", "vanaf 39¼ uur" where it does not end on the axis; never told shorter than it is.
std::string stretch_words(const HoursResult& hours, double from, double to);

/// A stretch with less than now, beside its cause: "Tot 56 euro minder dan nu", "Van 4 tot 21¼ uur."
std::string trap_heading(const TrapStretch& trap);
std::string trap_place(const HoursResult& hours, const TrapStretch& trap);
/// Why, to the inwoner: "U betaalt zelf 56 euro voor de opvang."
std::string trap_cause(const HoursResult& hours, const TrapStretch& trap);
/// The same in running text, with its cause; and a breakpoint: "Vanaf 35¼ uur daalt de zorgtoeslag."
std::string trap_sentence(const HoursResult& hours, const TrapStretch& trap);
std::string sentence_of(const MarkedPoint& point, Axis axis);
/// "vanaf 35¼ uur", and what happens there: "daalt de zorgtoeslag".
std::string point_title(const MarkedPoint& point, Axis axis);
std::string point_text(const MarkedPoint& point);

/// The line of the safe hours: from there on always more is left than now, or never less where it stays evenveel.
struct SafePlace {
    double at;
    std::string words, place; ///< "vanaf hier altijd meer", "21¼ uur": rounded to the safe side
};
/// Nothing when it holds everywhere or nowhere.
std::optional<SafePlace> safe_place(const HoursResult& hours);

} // namespace armoedeval
