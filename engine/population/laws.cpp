// SPDX-License-Identifier: EUPL-1.2
#include "engine/population/laws.hpp"

#include "engine/number/every_number.hpp"

namespace armoedeval {

std::vector<Law<Lanes>> laws_of(const std::vector<Variant>& variants, Circumstances& circumstances)
{
    std::vector<Law<Lanes>> laws;
    std::vector<std::pair<const Tables*, Date>> on_dates;
    for (const Variant& v : variants) {
        laws.push_back(law_on<Lanes>(v.date, *v.tables));
        on_dates.emplace_back(v.tables, v.date);
    }
    set_age_classes(circumstances, on_dates);
    return laws;
}

std::vector<const Law<Lanes>*> pointers_to(const std::vector<Law<Lanes>>& laws)
{
    std::vector<const Law<Lanes>*> pointers;
    for (const Law<Lanes>& law : laws) pointers.push_back(&law);
    return pointers;
}

} // namespace armoedeval
