#pragma once
#include "gui/results.hpp"

namespace armoedeval {

/// The amount that Waarom? explains for a part: a name of breakdown_amounts.
inline const char* amount_name(Part part)
{
    switch (part) {
    case Part::loon: return "loon_netto";
    case Part::overig: return "overig_netto";
    case Part::bijstand: return "bijstand_netto";
    case Part::kindgebonden_budget: return "kindgebonden_budget";
    case Part::kinderbijslag: return "kinderbijslag";
    case Part::huurtoeslag: return "huurtoeslag";
    case Part::zorgtoeslag: return "zorgtoeslag";
    case Part::gemeentelijk: return "gemeentelijk";
    case Part::opvang: return "kinderopvangtoeslag";
    case Part::reiskosten: return "kosten_werk";
    }
    return "over_na_opvang_en_werk";
}

} // namespace armoedeval
