// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Wet kinderopvang art. 1.5-1.9 and Besluit kinderopvangtoeslag (BWBR0017321).
#include "engine/number/number.hpp"
#include "engine/parameters/chapter.hpp"
#include "engine/schemes/opvang.hpp"

#include <memory_resource>
#include <span>
#include <vector>

namespace armoedeval {

template <class R> struct OpvangtarievenTable {
    R dagopvang, bso, gastouder, maximum_uren;
};
/// Percentages by toetsingsinkomen; each row holds up to and including its income, the last without end.
template <class R> struct OpvangpercentagesTable {
    struct Rij {
        R tot_en_met, eerste_kind, volgend_kind;
    };
    std::vector<Rij> rijen;
};

template <class R> struct KinderopvangtoeslagWet {
    Chapter<OpvangtarievenTable<R>> tarieven;
    Chapter<OpvangpercentagesTable<R>> percentages;
    Chapter<OpvangleeftijdenTable> leeftijden;
};

/// The childcare of each child. A population asks it many times a microsecond, so it can live on the stack.
template <class R> using OpvangPerKind = std::pmr::vector<std::pmr::vector<Opvang<R>>>;

template <class R> struct KinderopvangtoeslagCase {
    R toetsingsinkomen{0}; ///< joint, euros per year
    OpvangPerKind<R> kinderen;
};

/// What Dienst Toeslagen pays a month; euros. Whether the parents have a right (work, study, traject) is the caller's.
template <Number R>
R kinderopvangtoeslag(const R& toetsingsinkomen, const OpvangPerKind<R>& opvang, const KinderopvangtoeslagWet<R>& wet);
template <Number R> R kinderopvangtoeslag(const KinderopvangtoeslagCase<R>& c, const KinderopvangtoeslagWet<R>& wet)
{
    return kinderopvangtoeslag(c.toetsingsinkomen, c.kinderen, wet);
}

} // namespace armoedeval
