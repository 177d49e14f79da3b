#include "gui/chart/curve_words.hpp"

#include "gui/format.hpp"

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

std::string trap_place(const HoursResult& h, const TrapStretch& trap)
{
    return as_sentence(stretch_words(h, trap.from, trap.to));
}

std::string trap_sentence(const HoursResult& h, const TrapStretch& trap)
{
    return trap_heading(trap) + ". " + trap_place(h, trap) + " " + trap.why;
}

std::string sentence_of(const NamedBreakpoint& point)
{
    return as_sentence(point.title + " " + point.text);
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
