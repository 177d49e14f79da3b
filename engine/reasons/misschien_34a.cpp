// SPDX-License-Identifier: EUPL-1.2
#include "engine/reasons/misschien_34a.hpp"

#include "engine/base/text.hpp"
#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/year/household_facts.hpp"
#include "engine/year/net_income.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

double left_over(const Household& h, const Situation& s, const Law<double>& wet, Date peildatum)
{
    return net_income(h, s, wet, peildatum).blijft_over;
}

} // namespace

std::optional<Misschien34a> misschien_34a(const Household& h, const Situation& s, const Law<double>& wet,
                                          Date peildatum)
{
    const ParticipatiewetWet<double>& pw = wet.participatiewet;
    if (!pw.vrijlating_34a.holds() || !pw.vrijlating_34a.known()) return {};
    std::optional<Misschien34a> most;
    for (size_t i = 0; i < h.volwassenen.size(); ++i) {
        const Vrijlating told = h.volwassenen[i].vrijlating;
        if (told == Vrijlating::artikel_34a || !heeft_recht_op_bijstand(h.volwassenen[i])) continue;
        Household with = h, without = h;
        with.volwassenen[i].vrijlating = Vrijlating::artikel_34a;
        without.volwassenen[i].vrijlating = Vrijlating::geen;
        const double more = left_over(with, s, wet, peildatum) - left_over(without, s, wet, peildatum);
        if (!is_computed(more) || more < half_a_cent || (most && more <= most->per_jaar)) continue;
        // Lid 1 onder b: who is medisch urenbeperkt keeps it; from the AOW-leeftijd on there is no end either.
        const bool endless =
            told == Vrijlating::y || told == Vrijlating::aa || is_aow(h.volwassenen[i].geboren, wet, peildatum);
        most = {i, more, endless ? std::nullopt : std::optional(pw.vrijlatingsduur->artikel_34a),
                told != Vrijlating::geen};
    }
    return most;
}

std::optional<double> misschien_bufferbudget(const Household& h, const Situation& s, const Law<double>& wet)
{
    const auto& bufferbudget = wet.participatiewet.bufferbudget;
    const bool changing = std::any_of(s.werk.begin(), s.werk.end(), [](const Work& w) {
        return !w.uren_per_maand.empty() || w.kind.soort == SoortWerk::ondernemen;
    });
    const bool open = changing && iemand_heeft_recht_op_bijstand(h) && bufferbudget.known() && bufferbudget.holds();
    return open ? std::optional(bufferbudget->maximum) : std::nullopt;
}

std::string in_words(const Misschien34a& more)
{
    return "+ " + dutch_amount(std::round(more.per_jaar / 12), 0) + " euro per maand" +
           (more.months ? ", " + std::to_string(*more.months) + " maanden lang" : "");
}

} // namespace armoedeval
