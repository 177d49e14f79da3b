// SPDX-License-Identifier: EUPL-1.2
// Wet op de huurtoeslag (BWBR0008659), hoofdstuk 2 en 3.
#include "engine/schemes/huurtoeslag.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

namespace {

bool is_alleen(int personen)
{
    return personen <= 1;
}

/// Art. 13 lid 2: een huishouden met alleen jonge bewoners, geen kind en geen aangepaste woning heeft een lage
/// huurgrens.
template <Number R> bool is_jong(const HuurtoeslagCase<R>& c, const HuurgrenzenTable<R>& wet)
{
    return c.oudste_leeftijd < wet.leeftijd_jong && !c.heeft_kind && !c.aangepaste_woning;
}

template <Number R> R maximale_huur(const HuurtoeslagCase<R>& c, const HuurgrenzenTable<R>& wet)
{
    return is_jong(c, wet) ? since("alle bewoners zijn jong, zonder kind", wet.maximale_huur_jong) : wet.maximale_huur;
}

/// Art. 17 en 18 zonder inkomen boven het ijkpunt: normhuur, verminderd en verlaagd.
template <Number R> R laagste_basishuur(bool alleen, const BasishuurTable<R>& wet)
{
    return named("minimum-basishuur", "Wht art. 16-18",
                 wet.minimumnormhuur -
                     (alleen ? since("één bewoner", wet.vermindering_alleen)
                             : since("twee of meer bewoners", wet.vermindering_samen)) -
                     wet.verlaging);
}

/// Art. 21: 100% tussen de basishuur en de kwaliteitskortingsgrens, 65% tot de aftoppingsgrens en, voor wie dat geldt
/// (in 2024 niet iedereen), 40% daarboven.
template <Number R>
R vergoede_huur(const R& rekenhuur, const R& basishuur, const HuurtoeslagCase<R>& c, const HuurgrenzenTable<R>& wet)
{
    const bool met_deel_c = wet.deel_c_voor_iedereen || is_alleen(c.personen) || c.aow || c.aangepaste_woning;
    const R kwaliteitskortingsgrens = wet.kwaliteitskortingsgrens;
    const R aftoppingsgrens = c.personen <= 2 ? since("één of twee bewoners", wet.aftoppingsgrens_laag)
                                              : since("drie of meer bewoners", wet.aftoppingsgrens_hoog);
    const R deel_a =
        named("deel A", "Wht art. 21 lid 1 onder a", between(basishuur, kwaliteitskortingsgrens, rekenhuur));
    const R deel_b =
        named("deel B", "Wht art. 21 lid 1 onder b",
              wet.percentage_b * between(greatest(kwaliteitskortingsgrens, basishuur), aftoppingsgrens, rekenhuur));
    const R boven = at_least_zero(rekenhuur - greatest(aftoppingsgrens, basishuur));
    const R deel_c = met_deel_c ? named("deel C", "Wht art. 21 lid 2", wet.percentage_c * boven)
                                : nothing<R>("deel C geldt niet voor dit huishouden");
    return deel_a + deel_b + deel_c;
}

/// De tekst tot en met 2025: de basishuur stijgt kwadratisch met het inkomen, een te hoge huur geeft geen recht.
template <Number R> R huurtoeslag_tot_2026(const HuurtoeslagCase<R>& c, const HuurtoeslagWet<R>& wet)
{
    const HuurgrenzenTable<R>& grenzen = *wet.grenzen;
    const bool alleen = is_alleen(c.personen);
    // 2024 kende aparte bedragen en factoren voor huishoudens met iemand op AOW-leeftijd.
    const bool aparte_aow = c.aow && wet.basishuur_aow.holds();
    const bool factoren_bekend = !aparte_aow || wet.kwadratisch_aow.known();
    const BasishuurTable<R>& basis = aparte_aow ? *wet.basishuur_aow : *wet.basishuur;
    const KwadratischTable<R>& factoren = aparte_aow && factoren_bekend ? *wet.kwadratisch_aow : *wet.kwadratisch;

    // Art. 5: rekenhuur, met ten hoogste een vast bedrag aan servicekosten.
    const R rekenhuur =
        named("rekenhuur", "Wht art. 5", c.kale_huur + least(c.servicekosten, factoren.maximum_servicekosten));

    // Art. 19: de normhuur volgt uit het inkomen; niet lager dan de minimum-basishuur.
    const R laagste = laagste_basishuur(alleen, basis);
    const R ijkpunt = alleen ? basis.inkomensijkpunt_alleen : basis.inkomensijkpunt_samen;
    const R a = alleen ? factoren.factor_a_alleen : factoren.factor_a_samen;
    const R b = alleen ? factoren.factor_b_alleen : factoren.factor_b_samen;
    const R y = c.toetsingsinkomen;
    const R naar_inkomen = greatest(laagste, a * y * y + b * y - basis.verlaging);
    const R basishuur = named("basishuur", "Wht art. 16-19", where(y <= ijkpunt, laagste, naar_inkomen));

    R vergoed = vergoede_huur(rekenhuur, basishuur, c, grenzen);
    if (!factoren_bekend) {
        // Boven het ijkpunt is dan alleen zeker dat er niets komt als er ook bij de laagste basishuur niets komt.
        const R hoogstens = vergoede_huur(rekenhuur, laagste, c, grenzen);
        vergoed = where(y <= ijkpunt, vergoed, only_if(hoogstens > R(0), not_computed(y)));
    }
    // Art. 13: geen huurtoeslag boven de maximale huur.
    return only_if(rekenhuur <= maximale_huur(c, grenzen), vergoed);
}

/// De tekst vanaf 2026: de kale huur telt tot de maximale huur, en het bedrag daalt met een deel van het inkomen boven
/// het ijkpunt.
template <Number R> R huurtoeslag_vanaf_2026(const HuurtoeslagCase<R>& c, const HuurtoeslagWet<R>& wet)
{
    const bool alleen = is_alleen(c.personen);
    const BasishuurTable<R>& basis = *wet.basishuur;
    const R rekenhuur = named("rekenhuur", "Wht art. 5 en 13", least(c.kale_huur, maximale_huur(c, *wet.grenzen)));
    const R vergoed = vergoede_huur(rekenhuur, laagste_basishuur(alleen, basis), c, *wet.grenzen);
    const R ijkpunt = alleen ? basis.inkomensijkpunt_alleen : basis.inkomensijkpunt_samen;
    const R percentage = alleen ? since("één bewoner", wet.lineair->afbouwpercentage_alleen)
                                : since("twee of meer bewoners", wet.lineair->afbouwpercentage_samen);
    const R afbouw = named("vermindering naar inkomen", "Wht art. 20",
                           monthly(percentage * at_least_zero(c.toetsingsinkomen - ijkpunt)));
    return at_least_zero(vergoed - afbouw);
}

} // namespace

template <Number R> R huurtoeslag(const HuurtoeslagCase<R>& c, const HuurtoeslagWet<R>& wet, const AwirWet<R>& awir)
{
    const R bedrag = wet.lineair.holds() ? huurtoeslag_vanaf_2026(c, wet) : huurtoeslag_tot_2026(c, wet);

    // Awir art. 7 lid 3: geen aanspraak boven de vermogensgrens, die met een partner tweemaal zo hoog is.
    const R grens = c.toeslagpartner ? since("met toeslagpartner", awir.huurtoeslag->vermogensgrens * 2.0)
                                     : awir.huurtoeslag->vermogensgrens;
    const R aanspraak = where(c.vermogen <= grens, bedrag, R(0));
    const R heel_bedrag = named("huurtoeslag in hele euro's", "Awir art. 14", floor_euro(aanspraak));
    return named("huurtoeslag per maand", "Wht art. 21; Awir art. 14",
                 drop_below(wet.grenzen->minimum_per_maand, heel_bedrag), AmountUnit::euro_per_maand);
}

#define INSTANTIATE(R) template R huurtoeslag(const HuurtoeslagCase<R>&, const HuurtoeslagWet<R>&, const AwirWet<R>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
