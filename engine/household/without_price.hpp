// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What was told without what it costs: it then counts as nothing, which can hardly be meant. The answer and the form
// say so by these.
#include "engine/household/household.hpp"

namespace armoedeval {

inline bool reis_zonder_prijs(const Commute& c)
{
    return c.km_enkele_reis > 0 && c.kosten_per_km == 0 && c.kaartje_per_dag == 0;
}
inline bool opvang_zonder_prijs(const Opvang<double>& o)
{
    return o.uren_per_maand > 0 && o.uurprijs == 0;
}
inline bool huur_zonder_bedrag(const Home& home)
{
    return home.soort == SoortWoning::huur && home.kale_huur == 0;
}

} // namespace armoedeval
