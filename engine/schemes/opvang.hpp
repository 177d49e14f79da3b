// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Childcare as a household has it, and which care a child of an age can have.

namespace armoedeval {

enum class OpvangSoort { dagopvang, bso, gastouder };

template <class R> struct Opvang {
    OpvangSoort soort = OpvangSoort::dagopvang;
    R uren_per_maand{0};
    R uurprijs{0}; ///< what the provider asks; euros

    friend bool operator==(const Opvang&, const Opvang&) = default;
};

/// Which care a child of an age can have; years.
struct OpvangleeftijdenTable {
    int bso_vanaf;        ///< from here on a child can go to school
    int leerplicht_vanaf; ///< from the month after this birthday it must
    int opvang_tot;       ///< by then secondary school has begun
};
/// The kind of care that most children of an age have.
inline OpvangSoort gewone_opvang(int leeftijd, const OpvangleeftijdenTable& wet)
{
    return leeftijd < wet.bso_vanaf ? OpvangSoort::dagopvang : OpvangSoort::bso;
}

} // namespace armoedeval
