#include "gui/chart/curve_words.hpp"

#include "gui/format.hpp"

#include <algorithm>
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
    if (from_start) return "tot " + words(last) + unit;
    return "van " + words(first) + " tot " + words(last) + unit;
}

std::string trap_heading(const TrapStretch& trap)
{
    const bool everywhere = trap.deepest - trap.shallowest < 1;
    return (everywhere ? "" : "Tot ") + whole(trap.deepest) + " euro minder dan nu";
}

std::string trap_place(const HoursResult& h, const TrapStretch& trap)
{
    std::string words = stretch_words(h, trap.from, trap.to) + ".";
    words.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(words.front())));
    return words;
}

std::string safe_words(const HoursResult& h)
{
    constexpr double soon = 0.5, evenveel = 0.5; // of an hour or a euro; of a euro a month
    const bool always_more = std::all_of(h.curve.begin(), h.curve.end(), [&](const CurvePoint& p) {
        return p.at < *h.safe_from + soon || p.over >= h.over_now + evenveel;
    });
    return always_more ? "vanaf hier altijd meer" : "vanaf hier nooit minder";
}

} // namespace armoedeval
