// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/curve_words.hpp"

#include "engine/base/text.hpp"
#include "gui/words/format.hpp"
#include "gui/words/part_names.hpp"
#include "gui/words/part_sentences.hpp"

#include <cctype>
#include <cmath>

namespace armoedeval {

std::string axis_caption(Axis axis)
{
    return axis == Axis::uren ? "uren" : "uurloon";
}

std::string place_words(Axis axis, double at)
{
    return axis == Axis::uren ? hours(at) + " uur" : "€\u00A0" + cents(at) + " per uur";
}

namespace {

/// What a part is at a point of the curve; euros per month.
double part_at(const CurvePoint& point, Part part)
{
    for (const PartAmount& p : point.parts)
        if (p.part == part) return p.per_month;
    return 0;
}

} // namespace

std::string held_fixed(const HoursResult& h)
{
    if (h.curve.empty()) return {};
    const CurvePoint &first = h.curve.front(), &last = h.curve.back();
    const bool in_hours = h.axis == Axis::uren;
    std::vector<std::string> along, fixed{in_hours ? "het uurloon" : "de uren"};
    const auto sort = [&](Part part, const std::string& name) {
        const double before = part_at(first, part), after = part_at(last, part);
        if (is_nothing(before) && is_nothing(after)) return;
        if (is_nothing(after - before))
            fixed.push_back(name + " (" + euro_words(after) + " per maand)");
        else
            along.push_back(name);
    };
    if (h.with_care) (h.care_follows ? along : fixed).emplace_back(in_hours ? "de uren opvang" : "de opvang");
    sort(Part::reiskosten, "de kosten van werk");
    std::string text;
    if (!along.empty())
        text = capitalised(listed(along)) + (along.size() > 1 || h.care_follows ? " gaan" : " gaat") +
               " met de uren mee. ";
    text += capitalised(listed(fixed)) + (fixed.size() > 1 ? " blijven gelijk." : " blijft gelijk.");
    return h.with_care || !h.with_children ? text : text + " Er is geen opvang gerekend.";
}

std::string stretch_words(const HoursResult& h, double from, double to)
{
    const bool in_hours = h.axis == Axis::uren;
    const double step = in_hours ? 0.25 : 0.01;
    constexpr double nearly = 1e-6; // 21.2500001 is 21¼
    const double first = std::floor(from / step + nearly) * step, last = std::ceil(to / step - nearly) * step;
    const auto words = [&](double at) { return in_hours ? hours(at) : cents(at); };
    const std::string unit = in_hours ? " uur" : " euro per uur";
    const bool from_start = from <= h.from + nearly, to_end = to >= h.to - nearly;
    if (from_start && to_end) return in_hours ? "bij elk aantal uren" : "bij elk uurloon";
    if (to_end) return "vanaf " + words(first) + unit;
    return "van " + (from_start ? whole(h.from) : words(first)) + " tot " + words(last) + unit;
}

std::string trap_heading(const TrapStretch& trap)
{
    const bool everywhere = trap.deepest - trap.shallowest < 1;
    return (everywhere ? "" : "Tot ") + whole(trap.deepest) + " euro minder dan nu";
}

namespace {

std::string as_sentence(std::string words)
{
    words.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(words.front())));
    return words + ".";
}

} // namespace

std::string trap_cause(const HoursResult& h, const TrapStretch& trap)
{
    return why_less(h.now, trap.amounts, h.earned.other);
}

std::string trap_place(const HoursResult& h, const TrapStretch& trap)
{
    return as_sentence(stretch_words(h, trap.from, trap.to));
}

std::string trap_sentence(const HoursResult& h, const TrapStretch& trap)
{
    return trap_heading(trap) + ". " + trap_place(h, trap) + " " + trap_cause(h, trap);
}

std::string point_title(const MarkedPoint& point, Axis axis)
{
    return axis == Axis::uren ? "vanaf " + hours(std::round(point.at * 4) / 4) + " uur"
                              : "vanaf " + cents(point.at) + " euro per uur";
}

namespace {

constexpr double still = 0.005; ///< a part that moves less than this on a euro stands still

/// An income that did not go down yet.
bool starts_to_fall(const PartTurn& turn)
{
    return turn.part != Part::loon && turn.part != Part::opvang && turn.before >= -still && turn.after < -still;
}

/// What happens to a part where its course changes; reads on from "vanaf 35¼ uur".
std::string what_happens(const PartTurn& turn, Earned earned)
{
    const bool worse = turn.after < turn.before;
    if (turn.part == Part::loon)
        return std::string("gaat er ") + (worse ? "meer" : "minder") + " belasting van " +
               (earned == Earned::beide ? "wat u verdient" : "uw " + part_in_a_line(turn.part, earned)) + " af";
    if (turn.part == Part::opvang) return worse ? "betaalt u meer voor de opvang" : "betaalt u minder voor de opvang";
    if (turn.part == Part::schulden)
        return std::string("gaat van elke extra euro ") + (worse ? "meer" : "minder") + " naar uw schuld";
    const std::string name = part_with_article(turn.part);
    const bool falls_before = turn.before < -still;
    const bool falls_after = turn.after < -still;
    if (!falls_before && falls_after) return "daalt " + name;
    if (falls_before && !falls_after)
        return std::abs(turn.amount) < 1 ? "stopt " + name : "daalt " + name + " niet verder";
    return "daalt " + name + (worse ? " sneller" : " minder snel");
}

std::string what_falls(const MarkedPoint& point)
{
    const std::string how_much = dutch_amount(-point.worst.per_month, 0) + " euro ";
    return point.worst.part == Part::opvang
               ? "betaalt u " + how_much + "meer voor de opvang"
               : "krijgt u " + how_much + "minder " + part_in_a_line(point.worst.part, point.earned);
}

} // namespace

std::string point_text(const MarkedPoint& point)
{
    switch (point.kind) {
    case MarkedPoint::Kind::fall: return what_falls(point);
    case MarkedPoint::Kind::end_of_bijstand: return "stopt de bijstand";
    case MarkedPoint::Kind::turn: break;
    }
    if (point.turns.size() == 2 && starts_to_fall(point.turns[0]) && starts_to_fall(point.turns[1]))
        return "worden " + part_in_a_line(point.turns[0].part) + " en " + part_in_a_line(point.turns[1].part) +
               " lager";
    std::string text;
    for (const PartTurn& turn : point.turns) text += (text.empty() ? "" : ", ") + what_happens(turn, point.earned);
    return text;
}

std::string sentence_of(const MarkedPoint& point, Axis axis)
{
    return as_sentence(point_title(point, axis) + " " + point_text(point));
}

std::optional<SafePlace> safe_place(const HoursResult& h)
{
    constexpr double step_of_hours = 0.25, step_of_wage = 0.05, nearly = 1e-6;
    const double step = h.axis == Axis::uren ? step_of_hours : step_of_wage;
    const auto told = [&](double at) { return place_words(h.axis, std::ceil(at / step - nearly) * step); };
    if (h.more_from)
        return *h.more_from > h.from
                   ? std::optional<SafePlace>({*h.more_from, "vanaf hier altijd meer", told(*h.more_from)})
                   : std::nullopt;
    if (h.safe_from && *h.safe_from > h.from)
        return SafePlace{*h.safe_from, "vanaf hier nooit minder", told(*h.safe_from)};
    return {};
}

} // namespace armoedeval
