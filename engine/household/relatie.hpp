// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Who a housemate is to the applicant, by degree. Three acts draw their line at another degree; each line is in the
// text of its act (household_facts.hpp, toeslagpartner.hpp).

namespace armoedeval {

enum class Relatie {
    onbekend, ///< nobody told
    kind,
    stiefkind,
    pleegkind,
    kleinkind,
    ouder,
    schoonfamilie, ///< first degree: a parent or child by marriage
    broer_zus,
    familie, ///< further
    ander
};

inline bool is_bloedverwant_eerste_graad(Relatie r)
{
    return r == Relatie::kind || r == Relatie::ouder;
}
inline bool is_bloed_of_aanverwant_eerste_graad(Relatie r)
{
    return is_bloedverwant_eerste_graad(r) || r == Relatie::stiefkind || r == Relatie::schoonfamilie;
}
inline bool is_bloed_of_aanverwant_tot_en_met_tweede_graad(Relatie r)
{
    return is_bloed_of_aanverwant_eerste_graad(r) || r == Relatie::kleinkind || r == Relatie::broer_zus;
}
/// A child of the applicant or the partner, also by marriage or foster care.
inline bool is_kind(Relatie r)
{
    return r == Relatie::kind || r == Relatie::stiefkind || r == Relatie::pleegkind;
}

} // namespace armoedeval
