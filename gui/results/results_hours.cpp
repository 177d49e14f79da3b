// SPDX-License-Identifier: EUPL-1.2
#include "gui/results/results_hours.hpp"
#include "gui/results/other_income.hpp"

#include "engine/number/every_number.hpp"
#include "engine/questions/curve.hpp"
#include "engine/questions/dragged.hpp"
#include "engine/questions/measures.hpp"
#include "engine/questions/pieces.hpp"
#include "engine/year/net_income.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

constexpr double usual_most_hours = 40;
constexpr int wage_steps = 100;

/// The wages of the axis: from about the minimum wage to well over twice as much, in steps of whole five cents. A
/// longer axis costs time and shows wages that nobody at the desk asks about.
void choose_wages(HoursAsked& asked, double wage, double least_wage)
{
    const double step = std::max(0.05, std::ceil(1.3 * least_wage / wage_steps / 0.05 - 1e-9) * 0.05);
    asked.from = std::floor(std::min(least_wage, wage));
    asked.to = std::max(asked.from + std::round(wage_steps * step), std::ceil(wage));
}

/// The least that this worker may earn; half his wage where the law of that date does not tell.
double least_wage_of(const Scenario& question, const Situation& s, const Law<double>& wet)
{
    const Work& work = s.werk.front();
    if (!wet.minimumloon.known()) return work.uurloon / 2;
    const Date born = household_in(question.huishouden, s).volwassenen.at(work.van).geboren;
    return minimumuurloon(age_on(born, question.peildatum), wet.minimumloon);
}

Situation without_words(Situation s)
{
    s.titel.clear();
    s.notitie.clear();
    return s;
}

std::vector<Breakdown<double>> along_hours(const Scenario& question, size_t situation, const HoursAsked& asked,
                                           const Law<Lanes>& wet, std::vector<double>& at)
{
    const Curve found = curve(question, situation, wet, asked.from, asked.to);
    at = found.hours;
    std::vector<Breakdown<double>> amounts;
    for (size_t i = 0; i < at.size(); ++i) amounts.push_back(found.at(i));
    return amounts;
}

std::vector<Breakdown<double>> along_wages(const Scenario& question, size_t situation, const HoursAsked& asked,
                                           const Law<double>& wet, std::vector<double>& at)
{
    Dragged<double> dragged(question, situation);
    std::vector<Breakdown<double>> amounts;
    for (int i = 0; i <= wage_steps; ++i) {
        at.push_back(asked.from + (asked.to - asked.from) * i / wage_steps);
        dragged.set(Axis::uurloon, at.back());
        amounts.push_back(net_income(dragged.household, dragged.situation, wet, question.peildatum));
    }
    return amounts;
}

std::vector<CurvePoint> curve_points(const std::vector<double>& at, const std::vector<Breakdown<double>>& amounts)
{
    auto parts = parts_of(amounts);
    std::vector<CurvePoint> points;
    for (size_t i = 0; i < at.size(); ++i) points.push_back({at[i], left_in_a_month(amounts[i]), std::move(parts[i])});
    return points;
}

/// What only exact pieces can tell: where it is less than now, from where it is not, and that there is no more.
void prove(HoursResult& h, const std::vector<Piece>& exact, const Scenario& question, size_t situation,
           const Laws& laws)
{
    const Breakdown<double> now =
        net_income(question.huishouden, question.situaties.front(), laws.plain, question.peildatum);
    const double level = now.blijft_over;
    h.now = now;
    h.proven = check_pieces(exact, question, situation, h.axis, h.from, h.to, laws.lanes).holds();
    h.falls = falls(exact, default_threshold);
    if (!is_computed(level)) return;
    h.traps = traps(exact, now);
    h.safe_from = safe_from(exact, level);
    h.more_from = more_from(exact, level);
    h.never_less = h.safe_from == h.from;
}

} // namespace

double place_on_axis(const Situation& situation, Axis axis)
{
    const Work& work = situation.werk.front();
    return axis == Axis::uren ? work.uren_per_week : work.uurloon;
}

HoursAsked hours_asked(const Scenario& question, size_t situation, Axis axis, const Law<double>& wet)
{
    HoursAsked asked{question.huishouden,
                     question.peildatum,
                     without_words(question.situaties.front()),
                     without_words(question.situaties.at(situation)),
                     axis,
                     0,
                     usual_most_hours};
    Work& work = asked.here.werk.front();
    tell_hours_of_care(asked.here, work.uren_per_week);
    if (axis == Axis::uren) {
        asked.to = std::max(asked.to, std::ceil(work.uren_per_week));
        work.uren_per_week = 0;
    } else {
        choose_wages(asked, work.uurloon, least_wage_of(question, question.situaties[situation], wet));
        work.uurloon = 0;
    }
    return asked;
}

HoursResult hours_result(const Scenario& question, size_t situation, const HoursAsked& asked, const Laws& laws)
{
    HoursResult h;
    h.axis = asked.axis;
    h.from = asked.from;
    h.to = asked.to;
    h.other_work = asked.here.werk.size() > 1;
    const auto exact = pieces(question, situation, h.axis, h.from, h.to, laws.slopes, false);
    std::vector<double> at;
    auto amounts = h.axis == Axis::uren ? along_hours(question, situation, asked, laws.lanes, at)
                                        : along_wages(question, situation, asked, laws.plain, at);
    // At nought hours exactly the childcare is paid for and the toeslag is not: nobody chooses that. The curve starts
    // just after it.
    if (h.axis == Axis::uren) amounts.front() = breakdown_at(exact.front(), h.from);
    h.earned = earned_in(amounts.front(), amounts.back());
    h.earned.other = other_income_in(question, situation, situation);
    h.in_hand = std::any_of(amounts.begin(), amounts.end(),
                            [](const Breakdown<double>& b) { return b.naar_schulden >= half_a_cent; });
    h.other_household = question.situaties[situation].own_household();
    h.with_children = !household_in(question.huishouden, question.situaties[situation]).kinderen.empty();
    h.with_care = amounts.front().kosten_opvang > 0 || amounts.back().kosten_opvang > 0;
    h.care_follows = amounts.front().kosten_opvang != amounts.back().kosten_opvang;
    h.curve = curve_points(at, amounts);

    const bool computed =
        std::all_of(exact.begin(), exact.end(), [](const Piece& p) { return is_computed(p.amounts.blijft_over); });
    if (!computed) return h;
    prove(h, exact, question, situation, laws);
    const auto smooth = pieces(question, situation, h.axis, h.from, h.to, laws.slopes, true);
    h.kept = kept_stretches(smooth);
    h.breakpoints = marked_points(exact, smooth);
    return h;
}

} // namespace armoedeval
