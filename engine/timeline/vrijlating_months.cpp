#include "engine/timeline/vrijlating_months.hpp"

namespace armoedeval {

namespace {

// Participatiewet art. 31 lid 2 onder n en r; art. 34a lid 1 onder a.
constexpr int months_n = 6, months_r = 30, months_34a = 12;
// Wet Participatiewet in balans: n, r, y, z and aa end, art. 34a begins. The decree itself was not seen.
constexpr Date begin_34a = std::chrono::year{2027} / 1 / 1;

} // namespace

VrijlatingMonths::VrijlatingMonths(const Scenario& scenario, Date start)
    : scenario_(scenario), start_(first_of_month(start))
{
    for (Used& used : used_) used.n = scenario.overgang ? scenario.overgang->vrijlating_maanden_gebruikt : 0;
}

Vrijlating VrijlatingMonths::n_or_what_follows(const Used& used, bool young_child, bool from_2027) const
{
    const bool running = used.n < months_n || (young_child && used.r < months_r);
    if (from_2027) // whoever had one left goes on under art. 34a; there is no rule for the transition
        return used.artikel_34a < months_34a && (running || used.artikel_34a > 0) ? Vrijlating::artikel_34a
                                                                                  : Vrijlating::geen;
    if (used.n < months_n) return Vrijlating::n;
    return running ? Vrijlating::r : Vrijlating::geen;
}

Vrijlating VrijlatingMonths::in(size_t adult, Date month, const Law<double>& wet) const
{
    const Household& h = scenario_.huishouden;
    const Vrijlating told = h.volwassenen[adult].vrijlating;
    const bool aow = is_aow(h.volwassenen[adult].geboren, wet, month); // from that age without limit
    if (month < start_ || aow) return told;
    const Used& used = used_[adult];
    if (told == Vrijlating::artikel_34a) return used.artikel_34a < months_34a ? told : Vrijlating::geen;
    if (told != Vrijlating::n) return told;
    const int until_age = wet.participatiewet.leeftijdsgrenzen->vrijlating_r_kind_tot;
    const bool young_child = !heeft_partner(h) && heeft_kind_jonger_dan(until_age, h, month);
    return n_or_what_follows(used, young_child, month >= begin_34a);
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
