// SPDX-License-Identifier: EUPL-1.2
#include "engine/reasons/voorbehoud_earlier.hpp"

#include <algorithm>

namespace armoedeval {

bool misses_earlier_income(const Household& h, Date peildatum)
{
    const Date new_years_day = first_of_year(peildatum);
    return !h.eerder_dit_jaar && std::any_of(h.volwassenen.begin(), h.volwassenen.end(), [&](const Adult& v) {
        return v.bijstand_sinds && *v.bijstand_sinds > new_years_day &&
               first_of_year(*v.bijstand_sinds) == new_years_day;
    });
}

void about_earlier_income(std::vector<Voorbehoud>& list, const Household& h, Date peildatum)
{
    const std::string what = "wat eerder dit jaar is ontvangen";
    if (misses_earlier_income(h, peildatum)) list.push_back({"toeslagen", what, earlier_income_not_told, true});
    if (h.eerder_dit_jaar && !h.eerder_dit_jaar->empty())
        list.push_back({"toeslagen", what,
                        "telt hier niet mee: dit is een heel jaar in één situatie. Voor de toeslagen van dit jaar telt "
                        "het wel; zie de maanden"});
}

} // namespace armoedeval
