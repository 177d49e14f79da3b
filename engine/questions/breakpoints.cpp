// SPDX-License-Identifier: EUPL-1.2
#include "engine/questions/breakpoints.hpp"

#include "engine/base/error.hpp"
#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/questions/dragged.hpp"
#include "engine/questions/pieces.hpp"
#include "engine/year/amounts.hpp"
#include "engine/year/net_income.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace armoedeval {

namespace {

using Amount = Slope Breakdown<Slope>::*;

const Amount over = &Breakdown<Slope>::blijft_over;
constexpr double months = 12;
constexpr double least_kink = 0.001; ///< a tenth of a cent on the euro

double jump_of(const Piece& before, const Piece& after, Amount amount)
{
    return after.value(amount, after.from) - before.value(amount, before.to);
}

class Finder {
public:
    Finder(const Scenario& scenario, size_t situation, Axis axis, double threshold, const Tables& tables)
        : scenario_(scenario),
          situation_(situation),
          axis_(axis),
          threshold_(threshold),
          reasons_(law_on<Traced>(scenario.peildatum, tables)),
          dragged_(scenario, situation),
          entered_(dragged_.amount(axis))
    {
    }

    Breakpoint jump(const std::vector<Piece>& pieces, size_t after)
    {
        const Piece& a = pieces[after - 1];
        const Piece& b = pieces[after];
        Breakpoint p;
        p.at = b.from;
        p.loon_bruto = b.value(&Breakdown<Slope>::loon_bruto, b.from);
        p.change = jump_of(a, b, over) / months;
        const auto change = [&](size_t part) {
            return jump_of(a, b, parts_of_what_is_left<Slope>[part].amount) / months;
        };
        for (const size_t part : largest(change, threshold_))
            p.parts.push_back(
                {name_of(part), change(part), cause(part, b.from, std::min(a.to - a.from, b.to - b.from))});
        if (p.change < 0) p.made_good_at = reaches(pieces, after, a.over(a.to));
        return p;
    }

    std::optional<Breakpoint> jump_at_start(const std::vector<Piece>& pieces, const Law<double>& wet)
    {
        const Piece& first = pieces.front();
        Dragged<double> still(scenario_, situation_);
        still.set(axis_, first.from);
        const auto before = net_income(still.household, still.situation, wet, scenario_.peildatum);
        Breakpoint p;
        p.at = first.from;
        p.loon_bruto = before.loon_bruto;
        p.change = (first.over(first.from) - before.blijft_over) / months;
        if (std::abs(p.change) < 1e-6) return std::nullopt;
        const auto change = [&](size_t part) {
            return (first.value(parts_of_what_is_left<Slope>[part].amount, first.from) -
                    before.*parts_of_what_is_left<double>[part].amount) /
                   months;
        };
        const double aside = std::min((first.to - first.from) / 4, 1e-6);
        const Breakdown<Traced> at = traced(first.from), after = traced(first.from + aside);
        for (const size_t part : largest(change, threshold_)) {
            const auto amount = parts_of_what_is_left<Traced>[part].amount;
            p.parts.push_back({name_of(part), change(part), first_flip(at.*amount, after.*amount)});
        }
        if (p.change < 0) p.made_good_at = reaches(pieces, 0, before.blijft_over);
        return p;
    }

    Breakpoint kink(const Piece& a, const Piece& b)
    {
        Breakpoint p;
        p.kind = Breakpoint::Kind::kink;
        p.at = b.from;
        p.loon_bruto = b.value(&Breakdown<Slope>::loon_bruto, b.from);
        p.kept_before = kept(a, a.to);
        p.kept_after = kept(b, b.from);
        const auto change = [&](size_t part) {
            const Amount amount = parts_of_what_is_left<Slope>[part].amount;
            return rate(b, b.from, amount) - rate(a, a.to, amount);
        };
        const size_t part = largest(change, std::numeric_limits<double>::infinity()).front();
        p.parts.push_back({name_of(part), 0, cause(part, b.from, std::min(a.to - a.from, b.to - b.from))});
        return p;
    }

    /// Nothing when the value in kind does not change here, or is not known.
    std::optional<InKindChange> in_kind(const Piece& a, const Piece& b)
    {
        const double change = jump_of(a, b, &Breakdown<Slope>::gemeentelijk_natura);
        if (!(std::abs(change) > half_a_cent)) return std::nullopt;
        return InKindChange{
            b.from, change,
            cause(&Breakdown<Traced>::gemeentelijk_natura, b.from, std::min(a.to - a.from, b.to - b.from))};
    }

    /// What is left of one more euro gross a year; along the rent of one more euro of rent a year.
    double kept(const Piece& piece, double at) const
    {
        const double pay = axis_ == Axis::huur ? months : rate(piece, at, &Breakdown<Slope>::loon_bruto);
        return pay == 0 ? 0 : rate(piece, at, over) / pay;
    }

private:
    static double rate(const Piece& piece, double at, Amount amount)
    {
        const Slope& s = piece.amounts.*amount;
        return s.first + 2 * (at - piece.from) * s.second;
    }

    /// The places of the parts that change by `least` or more, largest first; the largest always.
    template <class F> static std::vector<size_t> largest(F&& change, double least)
    {
        std::vector<size_t> places;
        for (size_t part = 0; part < parts_of_what_is_left<Slope>.size(); ++part) places.push_back(part);
        std::stable_sort(places.begin(), places.end(),
                         [&](size_t a, size_t b) { return std::abs(change(a)) > std::abs(change(b)); });
        const auto small =
            std::find_if(places.begin() + 1, places.end(), [&](size_t part) { return std::abs(change(part)) < least; });
        places.erase(small, places.end());
        return places;
    }

    static const char* name_of(size_t part) { return parts_of_what_is_left<Slope>[part].name; }

    /// The rule that turned between just before and just after a point.
    std::optional<Flip> cause(size_t part, double at, double room)
    {
        return cause(parts_of_what_is_left<Traced>[part].amount, at, room);
    }

    std::optional<Flip> cause(Traced Breakdown<Traced>::*amount, double at, double room)
    {
        // Close by first. Rounding may put the turn itself a little aside (a toeslag ends at the minimum, not at 0).
        for (const double most : {1e-6, 0.05}) {
            const double aside = std::min(room / 4, most);
            const Traced before = traced(at - aside).*amount;
            const Traced after = traced(at + aside).*amount;
            if (auto flip = first_flip(before, after)) return flip;
        }
        return std::nullopt;
    }

    Breakdown<Traced> traced(double at)
    {
        dragged_.set(axis_, with_value(entered_, at));
        return net_income(dragged_.household, dragged_.situation, reasons_, scenario_.peildatum);
    }

    const Scenario& scenario_;
    size_t situation_;
    Axis axis_;
    double threshold_;
    Law<Traced> reasons_;
    Dragged<Traced> dragged_;
    const Traced entered_; ///< what is dragged, before it was
};

} // namespace

Breakpoints breakpoints(const Scenario& scenario, size_t situation, Axis axis, double from, double to,
                        const Tables& tables, double threshold)
{
    const Law<Slope> slopes = law_on<Slope>(scenario.peildatum, tables);
    const std::vector<Piece> exact = pieces(scenario, situation, axis, from, to, slopes, false);
    for (const Piece& p : exact)
        if (!is_computed(p.amounts.blijft_over))
            throw InputError("knikpunten", "",
                             "een bedrag dat meetelt is hier niet te berekenen; zie de voorbehouden bij bereken");

    Breakpoints found;
    found.axis = axis;
    found.from = from;
    found.to = to;
    found.threshold = threshold;
    found.pieces = exact.size();
    found.check = check_pieces(exact, scenario, situation, axis, from, to, law_on<Lanes>(scenario.peildatum, tables));
    found.falls = falls(exact, threshold);

    Finder finder(scenario, situation, axis, threshold, tables);
    // Pieces hold just after their start; what happens at the very first point (from no work to some) is a jump too.
    if (auto start = finder.jump_at_start(exact, law_on<double>(scenario.peildatum, tables));
        start && std::abs(start->change) > threshold)
        found.points.push_back(*start);
    for (size_t i = 1; i < exact.size(); ++i) {
        if (auto stop = finder.in_kind(exact[i - 1], exact[i])) found.in_kind.push_back(*stop);
        const double change = std::abs(jump_of(exact[i - 1], exact[i], over)) / months;
        if (change > threshold) {
            found.points.push_back(finder.jump(exact, i));
        } else if (change > half_a_cent / months) {
            ++found.small_steps;
            found.largest_small_step = std::max(found.largest_small_step, change);
        }
    }
    const std::vector<Piece> smooth = pieces(scenario, situation, axis, from, to, slopes, true);
    for (size_t i = 1; i < smooth.size(); ++i)
        if (std::abs(finder.kept(smooth[i], smooth[i].from) - finder.kept(smooth[i - 1], smooth[i - 1].to)) >
            least_kink)
            found.points.push_back(finder.kink(smooth[i - 1], smooth[i]));
    std::stable_sort(found.points.begin(), found.points.end(),
                     [](const Breakpoint& a, const Breakpoint& b) { return a.at < b.at; });
    return found;
}

} // namespace armoedeval
