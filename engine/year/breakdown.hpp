#pragma once
#include <array>

namespace armoedeval {

/// What a household has in a full year in one situation; euros per year. An amount that is not computed is NaN
/// (is_computed); `besteedbaar` and what follows from it are then NaN too, but for `gemeentelijk`: of the schemes of a
/// municipality those that are known count (`gemeentelijk_meegeteld`), and it is NaN where none is.
template <class R> struct Breakdown {
    R loon_bruto{0}, pensioenpremie{0}, loon_netto{0}; ///< from work: wage with holiday pay, and profit
    R winst{0};                                        ///< of a business; in loon_bruto too
    R overig_bruto{0}, overig_netto{0};                ///< overig_bruto: what is taxed of it
    R onbelast{0};    ///< studiefinanciering, vrijwilligersvergoeding, premie; in overig_netto too
    R reservering{0}; ///< tax and Zvw over the profit, which nobody withholds; in belasting and bijdrage_zvw too
    R bijstand_netto{0}, bijstand_bruto{0};
    R belasting{0}, bijdrage_zvw{0};
    R toetsingsinkomen{0};
    R zorgtoeslag{0}, huurtoeslag{0}, kindgebonden_budget{0}, kinderopvangtoeslag{0}, kinderbijslag{0};
    R gemeentelijk{0}, gemeentelijk_meegeteld{0};
    R gemeentelijk_natura{0}; ///< the value of what the municipality gives in kind; counts in no sum; NaN: not known
    R tegemoetkoming_alleenverdieners{0};
    R kosten_opvang{0}, kosten_werk{0};
    R besteedbaar{0};            ///< all income of the household minus tax
    R over_na_opvang_en_werk{0}; ///< besteedbaar minus the costs of childcare and work
    R vaste_lasten{0}; ///< rent and what else is paid each month; not computed when the home or the costs are not told
    R vrij_te_besteden{0};              ///< over_na_opvang_en_werk minus the fixed costs
    R vrijgelaten{0}, bijstandsnorm{0}; ///< the income that does not count, and the norm
};

/// The amounts of a Breakdown by their names in files and answers, in the order in which people read them.
template <class R> struct NamedAmount {
    const char* name;
    R Breakdown<R>::*member;
};
template <class R>
inline constexpr std::array breakdown_amounts{
    NamedAmount<R>{"loon_bruto", &Breakdown<R>::loon_bruto},
    NamedAmount<R>{"pensioenpremie", &Breakdown<R>::pensioenpremie},
    NamedAmount<R>{"winst", &Breakdown<R>::winst},
    NamedAmount<R>{"overig_bruto", &Breakdown<R>::overig_bruto},
    NamedAmount<R>{"onbelast", &Breakdown<R>::onbelast},
    NamedAmount<R>{"bijstand_bruto", &Breakdown<R>::bijstand_bruto},
    NamedAmount<R>{"belasting", &Breakdown<R>::belasting},
    NamedAmount<R>{"bijdrage_zvw", &Breakdown<R>::bijdrage_zvw},
    NamedAmount<R>{"reservering", &Breakdown<R>::reservering},
    NamedAmount<R>{"toetsingsinkomen", &Breakdown<R>::toetsingsinkomen},
    NamedAmount<R>{"loon_netto", &Breakdown<R>::loon_netto},
    NamedAmount<R>{"overig_netto", &Breakdown<R>::overig_netto},
    NamedAmount<R>{"bijstandsnorm", &Breakdown<R>::bijstandsnorm},
    NamedAmount<R>{"vrijgelaten", &Breakdown<R>::vrijgelaten},
    NamedAmount<R>{"bijstand_netto", &Breakdown<R>::bijstand_netto},
    NamedAmount<R>{"zorgtoeslag", &Breakdown<R>::zorgtoeslag},
    NamedAmount<R>{"huurtoeslag", &Breakdown<R>::huurtoeslag},
    NamedAmount<R>{"kindgebonden_budget", &Breakdown<R>::kindgebonden_budget},
    NamedAmount<R>{"kinderopvangtoeslag", &Breakdown<R>::kinderopvangtoeslag},
    NamedAmount<R>{"kinderbijslag", &Breakdown<R>::kinderbijslag},
    NamedAmount<R>{"gemeentelijk", &Breakdown<R>::gemeentelijk},
    NamedAmount<R>{"gemeentelijk_meegeteld", &Breakdown<R>::gemeentelijk_meegeteld},
    NamedAmount<R>{"gemeentelijk_natura", &Breakdown<R>::gemeentelijk_natura},
    NamedAmount<R>{"tegemoetkoming_alleenverdieners", &Breakdown<R>::tegemoetkoming_alleenverdieners},
    NamedAmount<R>{"besteedbaar", &Breakdown<R>::besteedbaar},
    NamedAmount<R>{"kosten_opvang", &Breakdown<R>::kosten_opvang},
    NamedAmount<R>{"kosten_werk", &Breakdown<R>::kosten_werk},
    NamedAmount<R>{"over_na_opvang_en_werk", &Breakdown<R>::over_na_opvang_en_werk},
    NamedAmount<R>{"vaste_lasten", &Breakdown<R>::vaste_lasten},
    NamedAmount<R>{"vrij_te_besteden", &Breakdown<R>::vrij_te_besteden},
};

} // namespace armoedeval
