// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/sentences.hpp"

#include "gui/words/format.hpp"
#include "gui/words/part_sentences.hpp"
#include "gui/words/situation_words.hpp"

#include "engine/base/computed.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace armoedeval {

namespace {

constexpr double hair = 1e-6; // 22.0000001 is 22

/// "22 uur per week", "17 euro per uur"; with other work beside it: "22 uur per week in de eerste baan".
std::string place(const HoursResult& h, double at)
{
    return field_number(at, 0) + (h.axis == Axis::uren ? " uur per week" : " euro per uur") +
           (h.other_work ? " in de eerste baan" : "");
}

/// Without a proof nothing may be said of all hours.
bool is_known(const HoursResult& h)
{
    return h.proven && !std::isnan(h.over_now);
}

/// "houdt u altijd meer over dan nu."; with debts "hebt u altijd meer in de hand dan nu.".
std::string have_words(const HoursResult& h)
{
    return h.in_hand ? "hebt " : "houdt ";
}

std::string left_words(const HoursResult& h)
{
    return h.in_hand ? " in de hand " : " over ";
}

std::string everywhere(const HoursResult& h)
{
    return h.axis == Axis::uren ? "bij elk aantal uren" : "bij elk van deze lonen";
}

/// Rounded so that what is said of all that is more stays true.
double safe_up(double at)
{
    return std::ceil(at - hair);
}

double safe_down(double at)
{
    return std::floor(at + hair);
}

std::string less_sentence(const HoursResult& h, const TrapStretch& trap)
{
    const double from = safe_down(trap.from);
    // The last stretch ends where the first sentence begins.
    const bool last = &trap == &h.traps.back();
    const double to = safe_up(last && h.more_from ? std::max(trap.to, *h.more_from) : trap.to);
    const bool from_start = from <= h.from + hair;
    const bool to_end = to >= h.to - hair;
    const std::string amount = (is_nothing(trap.deepest - trap.shallowest) ? "" : "tot ") + euro_words(trap.deepest);
    const std::string less = amount + " per maand minder" + left_words(h) + "dan nu.";
    if (from_start && to_end) return "U " + have_words(h) + "dan " + less;
    const std::string where = from_start ? "minder dan " + place(h, to)
                              : to_end   ? "meer dan " + place(h, from)
                                         : "tussen de " + field_number(from, 0) + " en " + place(h, to);
    return (h.axis == Axis::uren ? "Werkt u " : "Verdient u ") + where + "? Dan " + have_words(h) + "u " + less;
}

} // namespace

std::string hours_sentence(const HoursResult& h)
{
    if (!h.nothing_to_draw.empty()) return h.nothing_to_draw;
    if (!is_known(h)) return "Wat u overhoudt is hier niet overal te berekenen.";
    if (h.more_from && *h.more_from <= h.from + hair)
        return "U " + have_words(h) + everywhere(h) + " meer" + left_words(h) + "dan nu.";
    if (h.never_less) return "U " + have_words(h) + everywhere(h) + " ten minste evenveel" + left_words(h) + "als nu.";
    if (h.more_from && safe_up(*h.more_from) <= h.to)
        return "Vanaf " + place(h, safe_up(*h.more_from)) + " " + have_words(h) + "u altijd meer" + left_words(h) +
               "dan nu.";
    if (h.safe_from && safe_up(*h.safe_from) <= h.to)
        return "Vanaf " + place(h, safe_up(*h.safe_from)) + " " + have_words(h) + "u altijd ten minste evenveel" +
               left_words(h) + "als nu.";
    const bool whole_axis = h.traps.size() == 1 && h.traps[0].from <= h.from + hair && h.traps[0].to >= h.to - hair;
    return "U " + have_words(h) + (whole_axis ? "" : "niet ") + everywhere(h) +
           (whole_axis ? " minder" : " evenveel of meer") + left_words(h) + "dan nu.";
}

namespace {

const Fall& deepest_of(const std::vector<Fall>& falls)
{
    return *std::max_element(falls.begin(), falls.end(),
                             [](const Fall& a, const Fall& b) { return a.depth < b.depth; });
}

/// A step, or a long way down.
std::string place_of(const HoursResult& h, const Fall& fall)
{
    const double top = safe_up(fall.from), down = safe_up(fall.deepest_at);
    if (down - top < 2) return "iets boven " + place(h, safe_down(fall.from));
    return "van " + field_number(top, 0) + " tot " + place(h, down);
}

/// Where more work, or a higher wage, leaves less than a bit before; a small fall is said in words too.
std::string fall_sentence(const HoursResult& h, const std::vector<Fall>& falls)
{
    if (falls.empty())
        return (h.axis == Axis::uren ? "Meer uren werken kost u nergens meer dan "
                                     : "Een hoger loon kost u nergens meer dan ") +
               euro_words(default_threshold) + " per maand.";
    const Fall& deepest = deepest_of(falls);
    const std::string where = place_of(h, deepest), how_much = euro_words(deepest.depth) + " per maand.";
    if (falls.size() == 1) return "Let op: " + where + " daalt het met " + how_much;
    return "Let op: op " + std::to_string(falls.size()) + " plaatsen daalt het. Het meest " + where + ": " + how_much;
}

/// Those that do not lie where less is left than now: they are told with that.
std::vector<Fall> falls_elsewhere(const HoursResult& h)
{
    std::vector<Fall> found;
    std::copy_if(h.falls.begin(), h.falls.end(), std::back_inserter(found), [&](const Fall& fall) {
        return std::none_of(h.traps.begin(), h.traps.end(), [&](const TrapStretch& trap) {
            return trap.from - hair <= fall.deepest_at && fall.deepest_at <= trap.to + hair;
        });
    });
    return found;
}

} // namespace

namespace {

/// What there is to know of the axis beside the first sentence.
std::string second_of_axis(const HoursResult& h)
{
    if (!h.traps.empty()) {
        const auto deepest = std::max_element(h.traps.begin(), h.traps.end(),
                                              [](const auto& a, const auto& b) { return a.deepest < b.deepest; });
        const std::vector<Fall> others = falls_elsewhere(h);
        return less_sentence(h, *deepest) + (others.empty() ? "" : " " + fall_sentence(h, others));
    }
    if (h.falls.empty() && h.never_less && h.more_from && *h.more_from > h.from + hair)
        return "Vanaf " + place(h, safe_up(*h.more_from)) + " " + have_words(h) + "u meer" +
               (h.in_hand ? " in de hand." : " over.");
    return fall_sentence(h, h.falls);
}

} // namespace

std::string hours_second(const HoursResult& h)
{
    if (!h.nothing_to_draw.empty()) return {};
    if (!is_known(h)) return "De reden staat onderaan, bij Niet meegerekend.";
    return (h.other_household ? "Het verschil met nu komt ook door het andere huishouden of de andere woning. " : "") +
           second_of_axis(h);
}

std::string less_elsewhere(const Results& results, size_t situation)
{
    if (!results.hours || !results.hours->never_less) return {};
    std::optional<size_t> least;
    for (size_t i = 1; i < results.situations.size(); ++i) {
        const SituationResult& s = results.situations[i];
        const bool less = i != situation && is_computed(s.more_than_now) && is_less(-s.more_than_now * months_per_year);
        if (less && (!least || s.over < results.situations[*least].over)) least = i;
    }
    if (!least) return {};
    return "Let op. " + beginning_with(results.question, *least) + " houdt u " +
           euro_words(results.situations[*least].more_in_euros) +
           " minder over dan nu: daar zijn andere kosten of een ander loon gerekend.";
}

} // namespace armoedeval
