// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/limits.hpp"
#include "gui/form/edits.hpp"
#include "gui/form/sections.hpp"
#include "gui/words/part_names.hpp"
#include "gui/words/sentences.hpp"

namespace armoedeval::panel {

namespace {

std::string adult_place(size_t adult)
{
    return element_of("/huishouden/volwassenen", adult);
}

/// Only for them the law asks whether the parents can be turned to (art. 20).
bool asks_for_parents(const Adult& adult, Date on, const std::optional<Ages>& ages)
{
    return (ages && age_on(adult.geboren, on) < ages->norm) || adult.ouders_niet_aanspreekbaar;
}

/// How many of the rare facts say something else than usual.
std::string unusual(const Adult& a)
{
    const int count = !a.recht_op_bijstand + a.inrichting + a.traject_naar_werk + a.studie + !a.zorgverzekerd +
                      a.jonggehandicapt + (a.verblijf != Verblijf::rechtmatig) + static_cast<int>(a.inkomen.size());
    return count == 0 ? "" : count == 1 ? "1 bijzonderheid" : std::to_string(count) + " bijzonderheden";
}

void incomes(Column& column, size_t adult)
{
    auto& list = column.model.question.huishouden.volwassenen[adult].inkomen;
    for (size_t i = 0; i < list.size(); ++i) {
        const std::string place = element_of(adult_place(adult) + "/inkomen", i);
        if (name_with_cross(column, capitalised(income_name(list[i].soort)), "Inkomen weghalen##" + place))
            column.afterwards = [=](Model model) { return without_income(std::move(model), adult, i); };
        income_fields(column, place, list[i]);
    }
    if (list.size() < limits::most_incomes && add_button(column, "Ander inkomen##" + adult_place(adult))) {
        list.emplace_back();
        ui::give_caret(element_of(adult_place(adult) + "/inkomen", list.size() - 1) + "/bruto_per_jaar");
    }
}

/// Where the partner is abroad, it matters on what ground the applicant is here (Awir art. 3c lid 2).
void residence_fields(Column& column, size_t adult)
{
    auto& adults = column.model.question.huishouden.volwassenen;
    std::vector<std::string> words{"rechtmatig", "niet rechtmatig"};
    if (adult == 1) words.push_back("in het buitenland");
    choice_of(
        column,
        {adult_place(adult) + "/verblijf", "Verblijf", "",
         "Niet rechtmatig: dan is er geen recht op bijstand en toeslagen. In het buitenland: de partner staat hier "
         "niet ingeschreven."},
        words, adults[adult].verblijf);
    if (adults.back().verblijf != Verblijf::buitenland) return;
    bool asylum = adults.front().verblijfsgrond == Verblijfsgrond::asiel;
    yes_no(column,
           {adult_place(0) + "/verblijfsgrond", "Aanvrager heeft asiel", "",
            "De aanvrager heeft een verblijfsvergunning asiel, en de partner stond hier nooit ingeschreven. Dan is de "
            "partner geen toeslagpartner (Awir art. 3c lid 2)."},
           asylum);
    const auto ground = asylum ? Verblijfsgrond::asiel : Verblijfsgrond::overig;
    if (ground != adults.front().verblijfsgrond) adults.front().opgegeven.verblijfsgrond = !asylum;
    adults.front().verblijfsgrond = ground;
}

void rare_facts(Column& column, size_t adult)
{
    Adult& a = column.model.question.huishouden.volwassenen[adult];
    const std::string place = adult_place(adult);
    yes_no(column,
           {place + "/recht_op_bijstand", "Recht op bijstand", "",
            "Uit als de wet geen recht geeft, bijvoorbeeld om de verblijfsstatus of door studiefinanciering "
            "(Participatiewet art. 24)."},
           a.recht_op_bijstand);
    yes_no(column, {place + "/inrichting", "Woont in een inrichting", "", "Verblijft in een inrichting (art. 23)."},
           a.inrichting);
    yes_no(
        column,
        {place + "/traject_naar_werk", "Traject naar werk", "",
         "Volgt een traject van gemeente of UWV; geeft recht op kinderopvangtoeslag zonder werk. Het staat in het plan van aanpak."},
        a.traject_naar_werk);
    yes_no(column,
           {place + "/studie", "Studie of inburgering", "",
            "Volgt een opleiding of verplichte inburgering; geeft recht op kinderopvangtoeslag zonder werk. Het staat "
            "op het bewijs van inschrijving of in de brief van DUO."},
           a.studie);
    yes_no(column,
           {place + "/zorgverzekerd", "Zorgverzekerd", "",
            "Heeft een Nederlandse zorgverzekering (zorgpolis). Zonder is er geen zorgtoeslag."},
           a.zorgverzekerd);
    yes_no(column,
           {place + "/jonggehandicapt", "Jonggehandicaptenkorting", "",
            "Heeft recht op deze korting op de belasting. Het staat in de belastingaangifte."},
           a.jonggehandicapt);
    residence_fields(column, adult);
    incomes(column, adult);
}

void facts(Column& column, size_t adult)
{
    Adult& a = column.model.question.huishouden.volwassenen[adult];
    const std::string place = adult_place(adult);
    date_field(
        column,
        {place + "/geboren", "Geboren", "",
         "Geboortedatum of leeftijd, bijvoorbeeld 12-4-1991 of 35. Een dag verschuiven mag, als de leeftijd maar klopt."},
        a.geboren, Written::birth);
    date_field(
        column,
        {place + "/bijstand/sinds", "Bijstand sinds", "beschikking",
         "De dag waarop de bijstand inging, in de toekenningsbeschikking. Ook \"3 jaar\" of \"april 2023\" mag. Leeg laten mag."},
        a.bijstand_sinds, Written::since);
    vrijlating_field(column, adult, "Vrijlating");
    if (asks_for_parents(a, column.model.question.peildatum, column.results.ages))
        yes_no(
            column,
            {place + "/ouders_niet_aanspreekbaar", "Kan niet bij de ouders terecht", "",
             "Voor 18 tot en met 20 jaar: de ouders betalen niet mee; dat geeft sinds 2026 een hogere norm (art. 20 lid 3)."},
            a.ouders_niet_aanspreekbaar);
    if (more(column, place, unusual(a))) rare_facts(column, adult);
    if (adult == 1 && remove_button(column, "Partner weghalen##" + place)) column.afterwards = without_partner;
}

void new_partner(Column& column)
{
    const std::string place = adult_place(1);
    if (!column.model.screen.unfolded.contains(place)) return;
    opened(column, place, [&] {
        const auto born = newcomer(column, place, "partner");
        if (!born) return;
        Adult partner;
        partner.geboren = *born;
        column.model.question.huishouden.volwassenen.push_back(partner);
    });
}

} // namespace

void vrijlating_field(Column& column, size_t adult, const std::string& label)
{
    static const std::vector<std::string> words{"geen",
                                                "n: eerste maanden werk",
                                                "r: alleenstaande ouder",
                                                "y: medisch urenbeperkt",
                                                "z: loonkostensubsidie",
                                                "aa: na z, niet meer uren",
                                                "34a: verwacht in 2027"};
    Adult& v = column.model.question.huishouden.volwassenen[adult];
    const Vrijlating before = v.vrijlating;
    choice_of(column,
              {adult_place(adult) + "/bijstand/vrijlating", label, "",
               "Het deel van het loon dat niet van de bijstand afgaat (art. 31 lid 2). Het staat op de "
               "uitkeringsspecificatie."},
              words, v.vrijlating);
    if (v.vrijlating != before) v.opgegeven.vrijlating = v.vrijlating == Vrijlating::geen;
}

void adult_part(Column& column, size_t adult)
{
    const auto& list = column.model.question.huishouden.volwassenen;
    if (adult >= list.size()) return new_partner(column);
    const std::string place = adult_place(adult);
    const std::string value = ages({list[adult].geboren}, column.model.question.peildatum);
    if (opens(column, place, adult == 0 ? "Aanvrager" : "Partner", value))
        opened(column, place, [&] { facts(column, adult); });
}

} // namespace armoedeval::panel
