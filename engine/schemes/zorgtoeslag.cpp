// SPDX-License-Identifier: EUPL-1.2
// Wet op de zorgtoeslag (BWBR0018451).
#include "engine/schemes/zorgtoeslag.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

template <Number R>
Toeslag<R> zorgtoeslag(const ZorgtoeslagCase<R>& c, const Chapter<ZorgtoeslagTable<R>>& chapter, const AwirWet<R>& awir)
{
    const ZorgtoeslagTable<R>& wet = *chapter;

    // Art. 2 lid 2 en 3: de normpremie, een percentage van het drempelinkomen, vermeerderd met een percentage van het
    // meerdere.
    const R percentage = c.toeslagpartner ? since("met toeslagpartner", wet.percentage_samen)
                                          : since("zonder toeslagpartner", wet.percentage_alleen);
    const R meerdere = at_least_zero(c.toetsingsinkomen - wet.drempelinkomen);
    const R normpremie = named("normpremie", "Wzt art. 2 lid 2",
                               percentage * wet.drempelinkomen + wet.percentage_boven_drempel * meerdere);

    // Art. 2 lid 1: het verschil met de standaardpremie; met een partner tweemaal de standaardpremie.
    const R premie = c.toeslagpartner ? since("met toeslagpartner", wet.standaardpremie * 2.0) : wet.standaardpremie;
    const R verschil = named("verschil met de standaardpremie", "Wzt art. 2 lid 1", at_least_zero(premie - normpremie));

    // Art. 2 lid 4: de helft als de partner niet verzekerd is.
    const R deel = c.toeslagpartner && !c.partner_verzekerd
                       ? since("één van beiden is niet verzekerd", wet.aandeel_onverzekerde_partner * verschil)
                       : verschil;

    // Art. 3: geen aanspraak boven de vermogensgrens.
    const R grens = c.toeslagpartner ? wet.vermogensgrens_samen : wet.vermogensgrens_alleen;
    const R aanspraak = named("aanspraak op zorgtoeslag", "Wzt art. 3", only_if(c.vermogen <= grens, deel));

    const R per_jaar = named("zorgtoeslag", "Wzt art. 2; Awir art. 14", toekenning(aanspraak, awir));
    // De uitvoering neemt een twaalfde van het afgeronde jaarbedrag (2024: van het onafgeronde) en rondt naar beneden.
    const R twaalfde = monthly(wet.maandbedrag_uit_afgerond_jaarbedrag ? per_jaar : aanspraak);
    return {per_jaar, named("zorgtoeslag per maand", "Awir art. 22", only_if(per_jaar > R(0), floor_euro(twaalfde)),
                            AmountUnit::euro_per_maand)};
}

#define INSTANTIATE(R)                                                                                                 \
    template Toeslag<R> zorgtoeslag(const ZorgtoeslagCase<R>&, const Chapter<ZorgtoeslagTable<R>>&, const AwirWet<R>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
