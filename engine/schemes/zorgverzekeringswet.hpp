// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Zorgverzekeringswet (BWBR0018450): the contribution that an AOW or pension pays itself. For wages, bijstand and
// benefits of the UWV the payer bears it (art. 42), so nothing is withheld.
#include "engine/number/number.hpp"
#include "engine/parameters/chapter.hpp"

namespace armoedeval {

template <class R> struct ZorgverzekeringswetTable {
    R inkomensafhankelijke_bijdrage, maximum_bijdrageloon;
};

/// Art. 43 and 45: a share of the income, up to the maximum bijdrageloon; euros per year.
template <Number R> R bijdrage_zvw(const R& eigen_inkomen, const Chapter<ZorgverzekeringswetTable<R>>& wet)
{
    return named("inkomensafhankelijke bijdrage Zvw", "Zvw art. 43 en 45",
                 wet->inkomensafhankelijke_bijdrage * least(eigen_inkomen, wet->maximum_bijdrageloon));
}

/// The same of who has income too for which the payer bears the contribution: that uses the maximum first.
template <Number R>
R bijdrage_zvw_naast(const R& ander_inkomen, const R& eigen_inkomen, const Chapter<ZorgverzekeringswetTable<R>>& wet)
{
    const R maximum = named("wat er van het maximum over is", "Zvw art. 43 en 45",
                            at_least_zero(wet->maximum_bijdrageloon - ander_inkomen));
    return named("inkomensafhankelijke bijdrage Zvw", "Zvw art. 43 en 45",
                 wet->inkomensafhankelijke_bijdrage * least(eigen_inkomen, maximum));
}

} // namespace armoedeval
