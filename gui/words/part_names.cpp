#include "gui/words/part_names.hpp"

namespace armoedeval {

const char* amount_name(Part part)
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

std::string part_name(Part part, Earned earned)
{
    switch (part) {
    case Part::loon:
        return earned == Earned::loon ? "Loon, netto" : earned == Earned::winst ? "Winst, netto" : "Loon en winst";
    case Part::overig: return "Ander inkomen";
    case Part::bijstand: return "Bijstand";
    case Part::kindgebonden_budget: return "Kindgebonden budget";
    case Part::kinderbijslag: return "Kinderbijslag";
    case Part::huurtoeslag: return "Huurtoeslag";
    case Part::zorgtoeslag: return "Zorgtoeslag";
    case Part::gemeentelijk: return "Van de gemeente";
    case Part::opvang: return "Opvang, zelf";
    case Part::reiskosten: return "Werkkosten";
    }
    return {};
}

std::string part_in_a_line(Part part, Earned earned)
{
    switch (part) {
    case Part::loon: return earned == Earned::loon ? "loon" : earned == Earned::winst ? "winst" : "loon en winst";
    case Part::overig: return "ander inkomen";
    case Part::bijstand: return "bijstand";
    case Part::kindgebonden_budget: return "kindgebonden budget";
    case Part::kinderbijslag: return "kinderbijslag";
    case Part::huurtoeslag: return "huurtoeslag";
    case Part::zorgtoeslag: return "zorgtoeslag";
    case Part::gemeentelijk: return "geld van de gemeente";
    case Part::opvang: return "opvang";
    case Part::reiskosten: return "werkkosten";
    }
    return {};
}

} // namespace armoedeval
