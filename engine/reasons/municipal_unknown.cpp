// SPDX-License-Identifier: EUPL-1.2
#include "engine/reasons/municipal_unknown.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

std::string together(const std::vector<std::string>& words)
{
    std::string text;
    for (size_t i = 0; i < words.size(); ++i) text += (i == 0 ? "" : i + 1 == words.size() ? " en " : ", ") + words[i];
    return text;
}

std::string list_of(const std::vector<UnknownScheme>& schemes)
{
    std::string text;
    for (const UnknownScheme& s : schemes)
        text += (text.empty() ? "" : "; ") + s.regeling->titel + " (" + in_words(s) + ")";
    return text;
}

} // namespace

std::vector<UnknownScheme> unknown_schemes(const Household& h, const Law<double>& wet, Date peildatum)
{
    std::vector<UnknownScheme> list;
    if (const GemeenteWet<double>* gemeente = wet.gemeente(h.gemeentelijk.gemeente))
        for (const RegelingWet<double>& regeling : gemeente->regelingen)
            if (const Oordeel o = oordeel(regeling, h, wet, peildatum); o.stand == Stand::onbekend)
                list.push_back({regeling.regeling, o.onbekend});
    return list;
}

std::string in_words(const UnknownScheme& scheme)
{
    const Onbekend& o = scheme.onbekend;
    std::vector<std::string> unknown;
    if (o.bedrag) unknown.emplace_back(scheme.regeling->vorm == Vorm::natura ? "waarde" : "bedrag");
    if (o.grens) unknown.emplace_back("inkomensgrens");
    if (o.aandeel) unknown.emplace_back("afbouw");
    if (o.vermogensgrens) unknown.emplace_back("vermogensgrens");
    if (o.voorwaarden) unknown.emplace_back("voorwaarden");
    if (o.begin_bijstand) unknown.emplace_back("begin van de bijstand");
    std::string text = unknown.empty() ? "" : together(unknown) + " onbekend";
    if (o.bijzonder) text += (text.empty() ? "" : "; ") + ("alleen bij: " + scheme.regeling->voorwaarde);
    return text;
}

std::optional<Voorbehoud> paid_once(const Household& h, const Law<double>& wet, Date peildatum)
{
    std::vector<std::string> titles;
    if (const GemeenteWet<double>* gemeente = wet.gemeente(h.gemeentelijk.gemeente))
        for (const RegelingWet<double>& regeling : gemeente->regelingen)
            if (oordeel(regeling, h, wet, peildatum).stand == Stand::eenmalig)
                titles.push_back(regeling.regeling->titel);
    if (titles.empty()) return std::nullopt;
    return Voorbehoud{"gemeentelijk", together(titles),
                      titles.size() == 1
                          ? "komt één keer, rond de start van werk; dat staat in de maanden rond de overgang"
                          : "komen één keer, rond de start van werk; dat staat in de maanden rond de overgang"};
}

namespace {

/// What the rules of kwijtschelding look at and a household did not tell, and that they look ahead.
Voorbehoud about_kwijtschelding(const GemeentelijkeRegeling& regeling, const Household& h)
{
    const bool premium =
        h.vaste_lasten && std::any_of(h.vaste_lasten->begin(), h.vaste_lasten->end(),
                                      [](const FixedCost& f) { return f.soort == SoortVasteLast::zorgverzekering; });
    return {
        "gemeentelijk", regeling.titel,
        std::string("is gerekend met de huur, de toeslagen en ") +
            (premium ? "de zorgpremie bij de vaste lasten"
                     : "zonder zorgpremie, want die staat niet bij de vaste lasten") +
            "; een auto, belastingschuld in termijnen en opvang zijn niet meegerekend. Wie binnen een jaar meer gaat "
            "verdienen, krijgt haar niet voor wat dan te betalen is (Leidraad Invordering 26.1.9)"};
}

} // namespace

std::vector<Voorbehoud> municipal_voorbehouden(const Household& h, const Law<double>& wet, Date peildatum)
{
    const GemeenteWet<double>* gemeente = wet.gemeente(h.gemeentelijk.gemeente);
    if (!gemeente)
        return {{"gemeentelijk", "regelingen van de gemeente",
                 "van deze gemeente zijn geen regelingen bekend; zij staan in geen enkel bedrag hier"}};
    std::vector<Voorbehoud> list;
    const std::string naam = gemeente->gemeente->naam;
    if (gemeente->gemeente->verzonnen)
        list.push_back({"gemeentelijk", "de gemeente " + naam, "is verzonnen; haar regelingen bestaan niet echt"});
    for (const RegelingWet<double>& regeling : gemeente->regelingen)
        if (regeling.regeling->vorm == Vorm::kwijtschelding &&
            oordeel(regeling, h, wet, peildatum).stand == Stand::bekend)
            list.push_back(about_kwijtschelding(*regeling.regeling, h));
    if (const auto unknown = unknown_schemes(h, wet, peildatum); !unknown.empty())
        list.push_back({"gemeentelijk", "regelingen van de gemeente " + naam,
                        "bestaan, maar staan in geen enkel bedrag hier, want niet alles is bekend: " +
                            list_of(unknown) + ". Vraag het de gemeente, of vul in wat in de brief staat"});
    return list;
}

} // namespace armoedeval
