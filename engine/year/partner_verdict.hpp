// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Who is toeslagpartner, and why each of the others is not: what toeslagpartner.hpp finds, as plain data.
#include <cstddef>
#include <vector>

namespace armoedeval {

/// How art. 3 looks at one housemate, and which part of it decides.
enum class Partnertoets {
    geen_kind,    ///< lid 2 onder e: no minor child of one of both lives here
    minderjarig,  ///< lid 2 onder e
    echtgenoot,   ///< lid 4: a spouse goes before
    eerste_graad, ///< lid 5 onder a: parent and child
    verzoek,      ///< lid 5 onder b and lid 9: stepchild, foster child or in-law, on request
    huurt,        ///< lid 2 onder e: rents a part of the home on a written contract, on request
    onbekend,     ///< would be partner or not: nobody told who this is
    partner       ///< lid 2 onder e
};

struct Toeslagpartner {
    enum class Wie {
        niemand,
        echtgenoot,
        medebewoner,
        niet_te_zeggen ///< several housemates can be it, and the act has no order among them
    };
    Wie wie = Wie::niemand;
    size_t plaats = 0;                      ///< of the medebewoner
    std::vector<Partnertoets> medebewoners; ///< of each
    bool echtgenoot_uitgezonderd = false;   ///< art. 3c lid 2

    bool is_er() const { return wie == Wie::echtgenoot || wie == Wie::medebewoner; }
    bool is_medebewoner(size_t place) const { return wie == Wie::medebewoner && plaats == place; }
    friend bool operator==(const Toeslagpartner&, const Toeslagpartner&) = default;
};

/// Art. 3 lid 2 onder f and lid 3: who was partner stays it until one of both leaves, also when the child grows up.
inline Toeslagpartner blijvend(Toeslagpartner nu, const Toeslagpartner& eerder)
{
    if (nu.wie != Toeslagpartner::Wie::niemand || eerder.wie != Toeslagpartner::Wie::medebewoner) return nu;
    if (nu.medebewoners[eerder.plaats] != Partnertoets::geen_kind) return nu;
    nu.wie = eerder.wie;
    nu.plaats = eerder.plaats;
    nu.medebewoners[eerder.plaats] = Partnertoets::partner;
    return nu;
}

} // namespace armoedeval
