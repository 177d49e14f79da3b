// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/part_names.hpp"

#include "gui/results/parts.hpp"

namespace armoedeval {

const char* amount_name(Part part)
{
    return main_amount(part).name;
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string part_name(Part part, Earned earned)
{
    switch (part) { // where there is room for more, or for less, than the words of a running line
    case Part::loon:
        return earned == Earned::loon ? "Loon, netto" : earned == Earned::winst ? "Winst, netto" : "Loon en winst";
    case Part::gemeentelijk: return "Van de gemeente";
    case Part::opvang: return "Opvang, zelf";
    default: return capitalised(part_in_a_line(part));
    }
}

std::string part_in_a_line(Part part, Earned earned)
{
    if (part == Part::loon && earned != Earned::loon) return earned == Earned::winst ? "winst" : "loon en winst";
    return part == Part::opvang ? "opvang" : main_amount(part).noun; // the toeslag and the bill together
}

std::string part_with_article(Part part, Earned earned)
{
    if (part == Part::loon && earned != Earned::loon) return earned == Earned::winst ? "de winst" : "wat u verdient";
    const std::string article = part == Part::opvang ? "de" : main_amount(part).article;
    return article + " " + part_in_a_line(part);
}

} // namespace armoedeval
