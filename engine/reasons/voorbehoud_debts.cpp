// SPDX-License-Identifier: EUPL-1.2
#include "engine/reasons/voorbehoud_debts.hpp"

#include "engine/base/rounding.hpp"
#include "engine/base/text.hpp"
#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/number/traced.hpp"
#include "engine/year/debts_year.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

using List = std::vector<Voorbehoud>;

const char* reden_van(SchuldOnbekend waarom)
{
    switch (waarom) {
    case SchuldOnbekend::soort:
        return "er is niet opgegeven of er beslag, een schuldregeling of een saneringskrediet is; van meer inkomen kan "
               "een groot deel naar schuldeisers gaan";
    case SchuldOnbekend::bedrag: return "het bedrag per maand uit de brief is niet opgegeven";
    case SchuldOnbekend::winst: return "voor winst is er geen beslagvrije voet (Rv art. 475c)";
    case SchuldOnbekend::wet: return "de bedragen van deze datum zijn niet bekend";
    case SchuldOnbekend::nee: break;
    }
    return "";
}

void about_unknown(List& list, SchuldOnbekend waarom)
{
    Voorbehoud v = niet_berekend("schulden", "wat naar schuldeisers gaat", reden_van(waarom));
    v.bedragen = {"naar_schulden", "in_de_hand", "vrij_te_besteden"};
    if (std::find(list.begin(), list.end(), v) == list.end()) list.push_back(std::move(v));
}

/// "het inkomen van de partner": nobody has to be named where there is one adult.
std::string income_of(const Household& h, const Debt& d)
{
    return heeft_partner(h) ? "het inkomen van " + adult_name(d.van) : "het inkomen";
}

/// What is not taxed and is no alimony, which carries beslag (Rv art. 475c onder i).
bool heeft_ander_onbelast(const Household& h, const Situation& s, const Breakdown<Traced>& reasons)
{
    double alimentatie = 0;
    const auto add = [&](const BasicOtherIncome<double>& income) {
        if (income.soort == SoortInkomen::kinderalimentatie) alimentatie += income.bruto_per_jaar;
    };
    for (const Adult& v : h.volwassenen) std::for_each(v.inkomen.begin(), v.inkomen.end(), add);
    for (const auto& income : s.inkomen) add(income.inkomen);
    return reasons.onbelast.value > alimentatie + half_a_cent;
}

void about_beslag(List& list, const Household& h, const Situation& s, const Debt& d, const Breakdown<Traced>& reasons,
                  const Law<double>& wet)
{
    list.push_back(
        {"beslagvrije_voet", "beslag op " + income_of(h, d),
         "gerekend is met de beslagvrije voet van de wet, over loon, uitkering, bijstand, alimentatie en de belasting "
         "die terugkomt; toeslagen en kinderbijslag vallen erbuiten. De deurwaarder stelt hem vast, en past hem "
         "bij ander werk alleen aan als dat wordt doorgegeven"});
    const double grens = wet.beslagvrije_voet->grens_woonkosten * wet.huurtoeslag.grenzen->maximale_huur;
    if (h.woning && heeft_huur(h.woning->soort) && h.woning->kale_huur > grens)
        list.push_back(
            {"beslagvrije_voet", "een kale huur boven " + dutch_amount(grens) + " euro",
             "verhoogt de beslagvrije voet alleen als erom wordt gevraagd (Rv art. 475da lid 5); zo is gerekend"});
    if (heeft_ander_onbelast(h, s, reasons))
        list.push_back({"beslagvrije_voet", "ander inkomen zonder belasting",
                        "is buiten het beslag gelaten; de deurwaarder kan er bij de beslagvrije voet naar kijken"});
}

std::string name_of_debt(const Debt& d)
{
    return d.soort == SoortSchuld::saneringskrediet ? "het saneringskrediet" : "de schuldregeling";
}

void about_letter(List& list, const Household& h, const Debt& d)
{
    if (d.tot)
        list.push_back({"schulden", "het einde van " + name_of_debt(d),
                        "is " + in_words(*d.tot) + "; een heel jaar is gerekend alsof het doorloopt"});
    if (d.soort == SoortSchuld::saneringskrediet)
        list.push_back({"schulden", "de aflossing van het saneringskrediet",
                        "is een vast bedrag per maand; van meer inkomen gaat niet meer naar de schuld"});
    else
        list.push_back({"schulden", "het vrij te laten bedrag van de schuldregeling",
                        "komt uit de brief: zoveel blijft van " + income_of(h, d) +
                            (d.toeslagen_inbegrepen ? ", de toeslagen en de kinderbijslag" : "") +
                            "; bij ander werk rekent de schuldhulpverlener het opnieuw uit"});
}

} // namespace

void about_debts(List& list, const Household& h, const Situation& s, const Breakdown<Traced>& reasons,
                 const Law<double>& wet, Date peildatum)
{
    for (const Debt& d : h.schulden) {
        if (d.tot && *d.tot <= peildatum) {
            list.push_back({"schulden", name_of_debt(d), "is op deze datum voorbij en telt niet mee"});
            continue;
        }
        const SchuldOnbekend onbekend = waarom_onbekend(d, h, s, wet);
        if (onbekend != SchuldOnbekend::nee)
            about_unknown(list, onbekend);
        else if (d.soort == SoortSchuld::beslag)
            about_beslag(list, h, s, d, reasons, wet);
        else
            about_letter(list, h, d);
    }
    if (is_computed(reasons.in_de_hand) && reasons.in_de_hand.value < -half_a_cent)
        list.push_back({"schulden", "wat in de hand blijft",
                        "is minder dan niets: wat naar schuldeisers gaat is meer dan er na opvang en werk over is. Zo "
                        "kan het niet blijven; vraag de kredietbank of de schuldhulpverlener om het aan te passen"});
    const bool ook_vast =
        h.vaste_lasten && std::any_of(h.vaste_lasten->begin(), h.vaste_lasten->end(),
                                      [](const auto& f) { return f.soort == SoortVasteLast::schulden; });
    if (ook_vast && h.schulden.empty())
        list.push_back(
            {"beslagvrije_voet", "beslag of een schuldregeling",
             "is niet opgegeven; is het er, dan kan meer loon naar de schulden gaan dan de aflossing die bij "
             "de vaste lasten staat"});
    else if (ook_vast)
        list.push_back({"schulden", "aflossing van schulden bij de vaste lasten",
                        "gaat af van wat in de hand blijft; is het dezelfde schuld, haal haar daar dan weg"});
}

} // namespace armoedeval
