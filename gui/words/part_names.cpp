// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/part_names.hpp"

#include "gui/results/parts.hpp"

namespace armoedeval {

std::string income_name(SoortInkomen kind)
{
    switch (kind) {
    case SoortInkomen::aow: return "AOW";
    case SoortInkomen::pensioen: return "pensioen";
    case SoortInkomen::uitkering: return "uitkering";
    case SoortInkomen::ww: return "WW";
    case SoortInkomen::zw: return "Ziektewet";
    case SoortInkomen::wia: return "WIA";
    case SoortInkomen::wajong: return "Wajong";
    case SoortInkomen::studie: return "studiefinanciering";
    case SoortInkomen::vrijwilligersvergoeding: return "vrijwilligersvergoeding";
    case SoortInkomen::kinderalimentatie: return "kinderalimentatie";
    case SoortInkomen::partneralimentatie: return "partneralimentatie";
    case SoortInkomen::toeslagenwet: return "toeslag van UWV";
    case SoortInkomen::anw: return "Anw";
    case SoortInkomen::ioaw: return "IOAW";
    case SoortInkomen::ioaz: return "IOAZ";
    case SoortInkomen::wao: return "WAO";
    }
    return {};
}

std::string income_in_full(SoortInkomen kind)
{
    switch (kind) {
    case SoortInkomen::ww:
    case SoortInkomen::zw:
    case SoortInkomen::wia:
    case SoortInkomen::wao:
    case SoortInkomen::wajong: return "een uitkering van UWV (" + income_name(kind) + ")";
    case SoortInkomen::toeslagenwet: return "een toeslag van UWV op de uitkering";
    case SoortInkomen::anw: return "een uitkering van de SVB (Anw)";
    case SoortInkomen::ioaw:
    case SoortInkomen::ioaz: return "een uitkering van de gemeente (" + income_name(kind) + ")";
    case SoortInkomen::uitkering:
    case SoortInkomen::vrijwilligersvergoeding: return "een " + income_name(kind);
    default: return income_name(kind);
    }
}

const char* amount_name(Part part)
{
    return main_amount(part).name;
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string listed(const std::vector<std::string>& words)
{
    std::string text;
    for (size_t i = 0; i < words.size(); ++i) text += (i == 0 ? "" : i + 1 == words.size() ? " en " : ", ") + words[i];
    return text;
}

std::string part_name(Part part, Earned earned)
{
    switch (part) { // where there is room for more, or for less, than the words of a running line
    case Part::loon:
        return earned == Earned::loon ? "Loon, netto" : earned == Earned::winst ? "Winst, netto" : "Loon en winst";
    case Part::gemeentelijk: return "Geld van de gemeente";
    case Part::opvang: return "Opvang, zelf";
    case Part::schulden: return "Naar de schuld";
    default: return capitalised(part_in_a_line(part, earned));
    }
}

std::string part_in_a_line(Part part, Earned earned)
{
    if (part == Part::loon && earned != Earned::loon) return earned == Earned::winst ? "winst" : "loon en winst";
    if (part == Part::overig && earned.other) return income_name(*earned.other);
    return part == Part::opvang ? "opvang" : main_amount(part).noun; // the toeslag and the bill together
}

std::string part_with_article(Part part, Earned earned)
{
    if (part == Part::loon && earned != Earned::loon) return earned == Earned::winst ? "de winst" : "wat u verdient";
    const std::string article = part == Part::opvang ? "de" : main_amount(part).article;
    return article + " " + part_in_a_line(part);
}

} // namespace armoedeval
