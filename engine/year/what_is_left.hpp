#pragma once
#include "engine/year/breakdown.hpp"

#include <array>

namespace armoedeval {

/// What makes up over_na_opvang_en_werk: incomes add, costs take away.
template <class R> struct PartOfWhatIsLeft {
    const char* name;
    R Breakdown<R>::*amount;
    double sign;
};

template <class R>
inline constexpr std::array parts_of_what_is_left{
    PartOfWhatIsLeft<R>{"loon_netto", &Breakdown<R>::loon_netto, 1},
    PartOfWhatIsLeft<R>{"overig_netto", &Breakdown<R>::overig_netto, 1},
    PartOfWhatIsLeft<R>{"bijstand_netto", &Breakdown<R>::bijstand_netto, 1},
    PartOfWhatIsLeft<R>{"zorgtoeslag", &Breakdown<R>::zorgtoeslag, 1},
    PartOfWhatIsLeft<R>{"huurtoeslag", &Breakdown<R>::huurtoeslag, 1},
    PartOfWhatIsLeft<R>{"kindgebonden_budget", &Breakdown<R>::kindgebonden_budget, 1},
    PartOfWhatIsLeft<R>{"kinderopvangtoeslag", &Breakdown<R>::kinderopvangtoeslag, 1},
    PartOfWhatIsLeft<R>{"kinderbijslag", &Breakdown<R>::kinderbijslag, 1},
    PartOfWhatIsLeft<R>{"gemeentelijk", &Breakdown<R>::gemeentelijk_meegeteld, 1},
    PartOfWhatIsLeft<R>{"tegemoetkoming_alleenverdieners", &Breakdown<R>::tegemoetkoming_alleenverdieners, 1},
    PartOfWhatIsLeft<R>{"kosten_opvang", &Breakdown<R>::kosten_opvang, -1},
    PartOfWhatIsLeft<R>{"kosten_werk", &Breakdown<R>::kosten_werk, -1},
};

} // namespace armoedeval
