#pragma once
// Wet kinderopvang art. 1.5-1.9 and Besluit kinderopvangtoeslag (BWBR0017321).
#include "engine/chapter.hpp"
#include "engine/number/number.hpp"

#include <memory_resource>
#include <span>
#include <vector>

namespace armoedeval {

enum class OpvangSoort { dagopvang, bso, gastouder };

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

template <class R> struct KinderopvangtoeslagWet {
    Chapter<OpvangtarievenTable<R>> tarieven;
    Chapter<OpvangpercentagesTable<R>> percentages;
    Chapter<OpvangleeftijdenTable> leeftijden;
};

template <class R> struct Opvang {
    OpvangSoort soort = OpvangSoort::dagopvang;
    R uren_per_maand{0};
    R uurprijs{0}; ///< what the provider asks; euros

    friend bool operator==(const Opvang&, const Opvang&) = default;
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
