#include "engine/timeline/vrijlating_months.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

/// What was used before the start, of n first and then of r. Not told: nothing of n, and who has r has used n.
VrijlatingMonths::Used used_before(const Scenario& scenario, Vrijlating told, const VrijlatingsduurTable& duur)
{
    const auto months = scenario.overgang ? scenario.overgang->vrijlating_maanden_gebruikt : std::nullopt;
    if (told == Vrijlating::r) return {duur.n, std::max(0, months.value_or(0) - duur.n), 0};
    return {std::min(months.value_or(0), duur.n), std::max(0, months.value_or(0) - duur.n), 0};
}

} // namespace

VrijlatingMonths::VrijlatingMonths(const Scenario& scenario, Date start, CourseLaws& laws)
    : scenario_(scenario), laws_(laws), start_(first_of_month(start))
{
    const auto& adults = scenario.huishouden.volwassenen;
    const VrijlatingsduurTable& duur = *laws.on(start_).wet->participatiewet.vrijlatingsduur;
    for (size_t i = 0; i < adults.size(); ++i) used_.at(i) = used_before(scenario, adults[i].vrijlating, duur);
}

Vrijlating VrijlatingMonths::n_or_what_follows(const Used& used, const VrijlatingsduurTable& duur, bool young_child,
                                               bool new_rule) const
{
    const bool running = used.n < duur.n || (young_child && used.r < duur.r);
    if (new_rule) // whoever had one left goes on under art. 34a; there is no rule for the transition
        return used.artikel_34a < duur.artikel_34a && (running || used.artikel_34a > 0) ? Vrijlating::artikel_34a
                                                                                        : Vrijlating::geen;
    if (used.n < duur.n) return Vrijlating::n;
    return running ? Vrijlating::r : Vrijlating::geen;
}

Vrijlating VrijlatingMonths::in(size_t adult, Date month, const Law<double>& wet) const
{
    const Household& h = scenario_.huishouden;
    const Vrijlating told = h.volwassenen[adult].vrijlating;
    const bool aow = is_aow(h.volwassenen[adult].geboren, wet, month); // from that age without limit
    if (month < start_ || aow) return told;
    const Used& used = used_[adult];
    const VrijlatingsduurTable& duur = *wet.participatiewet.vrijlatingsduur;
    if (told == Vrijlating::artikel_34a) return used.artikel_34a < duur.artikel_34a ? told : Vrijlating::geen;
    if (told != Vrijlating::n && told != Vrijlating::r) return told;
    const int until_age = wet.participatiewet.leeftijdsgrenzen->vrijlating_r_kind_tot;
    const bool young_child = !heeft_partner(h) && heeft_kind_jonger_dan(until_age, h, month);
    return n_or_what_follows(used, duur, young_child,
                             laws_.has_begun("participatiewet.vrijlating_34a_percentage", month));
}

void VrijlatingMonths::count(size_t adult, Date month, Vrijlating held, bool exempted)
{
    if (month < start_) return;
    Used& used = used_[adult];
    if (held == Vrijlating::n && exempted) ++used.n;
    // r and 34a are consecutive months: once begun they run on, with or without wage.
    if (held == Vrijlating::r && (exempted || used.r > 0)) ++used.r;
    if (held == Vrijlating::artikel_34a && (exempted || used.artikel_34a > 0)) ++used.artikel_34a;
}

} // namespace armoedeval
