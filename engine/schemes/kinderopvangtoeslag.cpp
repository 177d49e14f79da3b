// SPDX-License-Identifier: EUPL-1.2
// Wet kinderopvang art. 1.7-1.9; Besluit kinderopvangtoeslag (BWBR0017321) art. 4-8 en bijlage I.
#include "engine/schemes/kinderopvangtoeslag.hpp"

#include "engine/base/stack_memory.hpp"
#include "engine/number/every_number.hpp"

namespace armoedeval {

namespace {

template <Number R> R maximum_uurprijs(OpvangSoort soort, const OpvangtarievenTable<R>& wet)
{
    switch (soort) {
    case OpvangSoort::dagopvang: return wet.dagopvang;
    case OpvangSoort::bso: return wet.bso;
    case OpvangSoort::gastouder: return wet.gastouder;
    }
    return R(0);
}

template <class R> struct OpvangVanKind {
    R uren, kosten;
};

/// Besluit art. 4 en 8: ten hoogste 230 uur per kind per maand en ten hoogste de maximum-uurprijs, in centen.
template <Number R>
OpvangVanKind<R> opvang_die_telt(const std::pmr::vector<Opvang<R>>& opvang, const OpvangtarievenTable<R>& wet)
{
    OpvangVanKind<R> som{R(0), R(0)};
    for (const Opvang<R>& o : opvang) {
        const R uren = least(o.uren_per_maand, at_least_zero(wet.maximum_uren - som.uren));
        som.uren = som.uren + uren;
        som.kosten = som.kosten + round_cent(uren * least(o.uurprijs, maximum_uurprijs(o.soort, wet)));
    }
    return {som.uren, named("kosten die meetellen", "Besluit kinderopvangtoeslag art. 4 en 8", som.kosten)};
}

/// Wet kinderopvang art. 1.8: het eerste kind is dat met de meeste uren, bij gelijke uren met de hoogste kosten.
template <Number R> auto gaat_voor(const OpvangVanKind<R>& a, const OpvangVanKind<R>& b, bool eerder_in_de_rij)
{
    const auto gelijk = a.uren == b.uren && (eerder_in_de_rij ? a.kosten >= b.kosten : a.kosten > b.kosten);
    return a.uren > b.uren || gelijk;
}

} // namespace

template <Number R>
R kinderopvangtoeslag(const R& toetsingsinkomen, const OpvangPerKind<R>& opvang, const KinderopvangtoeslagWet<R>& wet)
{
    StackMemory<2048> memory;
    std::pmr::vector<OpvangVanKind<R>> kinderen(&memory);
    kinderen.reserve(opvang.size());
    for (const auto& van_kind : opvang)
        if (!van_kind.empty()) kinderen.push_back(opvang_die_telt(van_kind, *wet.tarieven));
    if (kinderen.empty()) return nothing<R>("er is geen opvang");

    // Bijlage I: de rij waarin het toetsingsinkomen in hele euro's valt.
    using Rij = typename OpvangpercentagesTable<R>::Rij;
    const auto [eerste_kind, volgend_kind] =
        lookup(toetsingsinkomen, wet.percentages->rijen, &Rij::tot_en_met, &Rij::eerste_kind, &Rij::volgend_kind);
    R som = R(0);
    for (size_t k = 0; k < kinderen.size(); ++k) {
        auto eerste = kinderen[k].uren >= R(0);
        for (size_t ander = 0; ander < kinderen.size(); ++ander)
            if (ander != k) eerste = eerste && gaat_voor(kinderen[k], kinderen[ander], k < ander);
        som = som + round_cent(kinderen[k].kosten * where(eerste, eerste_kind, volgend_kind));
    }
    return named("kinderopvangtoeslag", "Wet kinderopvang art. 1.7", floor_euro(som));
}

#define INSTANTIATE(R)                                                                                                 \
    template R kinderopvangtoeslag(const R&, const OpvangPerKind<R>&, const KinderopvangtoeslagWet<R>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
