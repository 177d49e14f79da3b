// SPDX-License-Identifier: EUPL-1.2
// Algemene nabestaandenwet (BWBR0007795), art. 18 en 32.
#include "engine/schemes/anw.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

template <Number R> R anw_per_maand(const AnwCase<R>& c, const Chapter<AnwTable<R>>& wet)
{
    // Art. 32 lid 1 lowers the holiday allowance in the same proportion; income and minimum wage are with holiday pay
    // here too, so that one deduction serves for both.
    const R vrij = named("inkomen dat niet meetelt", "Anw art. 18 lid 2 onder a",
                         wet->vrij_vast * (wet->minimumloon + wet->vakantiebijslag * wet->minimumloon));
    const R boven_vrij = at_least_zero(c.inkomen - vrij);
    const R telt_mee =
        named("inkomen dat afgaat", "Anw art. 18 lid 2 onder b", boven_vrij - boven_vrij / wet->vrij_deler);
    return named("Anw naast het werk", "Anw art. 18 lid 1", at_least_zero(c.uitkering - telt_mee));
}

#define INSTANTIATE(R) template R anw_per_maand(const AnwCase<R>&, const Chapter<AnwTable<R>>&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
