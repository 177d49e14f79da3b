// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/vrijlating_months.hpp"

#include <algorithm>

namespace armoedeval {

VrijlatingMonths::VrijlatingMonths(const Course& course, size_t which, CourseLaws& laws)
    : household_(course.household(which)), laws_(laws), start_(first_of_month(course.start))
{
    const VrijlatingsduurTable& duur = *laws.on(start_).wet->participatiewet.vrijlatingsduur;
    const auto& overgang = course.scenario->overgang;
    const std::optional<int> months = overgang ? overgang->vrijlating_maanden_gebruikt : std::nullopt;
    for (size_t i = 0; i < household_.volwassenen.size(); ++i) {
        const Vrijlating told = household_.volwassenen[i].vrijlating;
        for_z_.at(i) = told == Vrijlating::z || werkt_met_loonkostensubsidie(course.chosen(), i);
        used_.at(i) = used_before(told, for_z_[i], months, duur);
    }
}

/// What was used before the start, of n first. Not told: nothing of n, and who has r or z has used n.
VrijlatingMonths::Used VrijlatingMonths::used_before(Vrijlating told, bool for_z, std::optional<int> months,
                                                     const VrijlatingsduurTable& duur)
{
    Used used;
    const bool after_n = told == Vrijlating::r || told == Vrijlating::z;
    used.n = after_n ? duur.n : std::min(months.value_or(0), duur.n);
    const int after = std::max(0, months.value_or(0) - duur.n);
    // Whoever is told to have r does not have z: art. 31 lid 2 onder r gives way to it.
    used.z = told == Vrijlating::r ? duur.z : for_z ? std::min(after, duur.z) : 0;
    used.r = told == Vrijlating::r || !for_z ? after : after - used.z;
    return used;
}

Vrijlating VrijlatingMonths::what_is_left(size_t adult, const VrijlatingsduurTable& duur, bool young_child) const
{
    const Used& used = used_[adult];
    if (used.n < duur.n) return Vrijlating::n;
    if (for_z_[adult] && used.z < duur.z) return Vrijlating::z;
    return young_child && used.r < duur.r ? Vrijlating::r : Vrijlating::geen;
}

Vrijlating VrijlatingMonths::in(size_t adult, Date month, const Law<double>& wet) const
{
    const Adult& v = household_.volwassenen[adult];
    const Vrijlating told = v.vrijlating;
    if (told == Vrijlating::geen) return told;
    const LeeftijdsgrenzenTable& ages = *wet.participatiewet.leeftijdsgrenzen;
    const bool new_rule = laws_.has_begun("participatiewet.vrijlating_34a_percentage", month);
    const bool young = age_on(v.geboren, month) < ages.vrijlating;
    // Until art. 34a is in force a municipality may go ahead with it for the young only.
    if (told == Vrijlating::artikel_34a && !new_rule && !young) return Vrijlating::geen;
    const bool young_child =
        !heeft_partner(household_) && heeft_kind_jonger_dan(ages.vrijlating_r_kind_tot, household_, month);
    const VrijlatingsduurTable& duur = *wet.participatiewet.vrijlatingsduur;
    // From the AOW-leeftijd on without limit; who is medisch urenbeperkt too (art. 34a lid 1 onder b); and aa lasts as
    // long as the municipality thinks fit (lid 2). What was held before the start is a fact.
    const bool unlimited = is_aow(v.geboren, wet, month) || told == Vrijlating::y || told == Vrijlating::aa;
    const bool as_told = unlimited || month < start_;
    const Vrijlating left = as_told ? told : what_is_left(adult, duur, young_child);
    if (new_rule || told == Vrijlating::artikel_34a) {
        if (as_told) return Vrijlating::artikel_34a;
        // Whoever had one left goes on under art. 34a; there is no rule for the transition.
        const int used = used_[adult].artikel_34a;
        const bool has = told == Vrijlating::artikel_34a || left != Vrijlating::geen || used > 0;
        return has && used < duur.artikel_34a ? Vrijlating::artikel_34a : Vrijlating::geen;
    }
    // Art. 31 lid 5 and lid 2 onder r: whatever was told, some cannot have it.
    if (young && (left == Vrijlating::n || left == Vrijlating::r)) return Vrijlating::geen;
    return left == Vrijlating::r && !young_child ? Vrijlating::geen : left;
}

void VrijlatingMonths::count(size_t adult, Date month, Vrijlating held, bool exempted)
{
    if (month < start_) return;
    Used& used = used_[adult];
    if (held == Vrijlating::n && exempted) ++used.n;
    // z, r and 34a are periods: once begun they run on, with or without wage.
    if (held == Vrijlating::z && (exempted || used.z > 0)) ++used.z;
    if (held == Vrijlating::r && (exempted || used.r > 0)) ++used.r;
    if (held == Vrijlating::artikel_34a && (exempted || used.artikel_34a > 0)) ++used.artikel_34a;
}

} // namespace armoedeval
