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
template <Number R> R bijdrage_zvw(const R& aow_en_pensioen, const Chapter<ZorgverzekeringswetTable<R>>& wet)
{
    return named("inkomensafhankelijke bijdrage Zvw", "Zvw art. 43 en 45",
                 wet->inkomensafhankelijke_bijdrage * least(aow_en_pensioen, wet->maximum_bijdrageloon));
}

} // namespace armoedeval
