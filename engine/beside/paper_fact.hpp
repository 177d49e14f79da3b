// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace armoedeval {

/// The fact or the assumption that would be another.
enum class PaperFact {
    uren,
    uurloon,
    loonheffingskorting,
    pensioenpremie,
    betaalritme,
    weken_per_maand,
    vakantiegeld_per_maand,
    korting_bij,
    teruggaaf,
    vrijlating,
    kostendelers,
    partner,
    kinderen,
    recht_op_bijstand,
    loon_verrekend,
    vakantiegeld_verrekend,
    vakantietoeslag,
    andere_inkomsten,
    jaarinkomen,
    huur,
    woning,
    toeslagpartner,
    opvang_uren,
    opvang_prijs,
    opvang_soort,
    vermogen,
    regels_van
};
const char* name_of(PaperFact fact); ///< in answers

} // namespace armoedeval
