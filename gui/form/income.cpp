// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/limits.hpp"
#include "gui/form/edits.hpp"
#include "gui/form/sections.hpp"
#include "gui/words/part_names.hpp"

namespace armoedeval::panel {

namespace {

About about_amount(const std::string& place, SoortInkomen kind)
{
    const std::string there = place + "/bruto_per_jaar", amount = "Bedrag per jaar", gross = "Bruto per jaar";
    switch (kind) {
    case SoortInkomen::studie:
        return {there, amount, "brief DUO", "De basisbeurs en de aanvullende beurs van een jaar, zonder de lening."};
    case SoortInkomen::vrijwilligersvergoeding:
        return {there, amount, "afspraak",
                "Wat de vrijwilliger in een jaar krijgt, naast echte kosten op een bonnetje."};
    case SoortInkomen::kinderalimentatie:
        return {there, amount, "beschikking of afspraak",
                "Wat er in een jaar voor de kinderen binnenkomt: twaalf keer het bedrag per maand. Er gaat geen "
                "belasting af."};
    case SoortInkomen::partneralimentatie:
        return {there, gross, "beschikking of afspraak",
                "Twaalf keer het bedrag per maand. De belasting en de bijdrage Zvw komen met de aanslag."};
    case SoortInkomen::anw: return {there, gross, "brief SVB", "Bruto per jaar, met vakantiegeld."};
    case SoortInkomen::ioaw:
    case SoortInkomen::ioaz: return {there, gross, "brief gemeente", "Bruto per jaar, met vakantiegeld."};
    case SoortInkomen::toeslagenwet:
        return {there, gross, "brief UWV",
                "De toeslag die het UWV op de uitkering geeft, bruto per jaar, met vakantiegeld."};
    default:
        return {there, gross, "brief SVB of UWV",
                "Bruto per jaar, met vakantiegeld. Het staat in de brief van de SVB, het pensioenfonds of het UWV, of "
                "op de jaaropgave."};
    }
}

/// Which benefit of the WIA it is, and what its letter asks.
void wia_fields(Column& column, const std::string& place, BasicOtherIncome<double>& income)
{
    static const std::vector<std::string> kinds{"Niet opgegeven", "IVA", "WGA, loongerelateerd", "WGA, loonaanvulling",
                                                "WGA, vervolguitkering"};
    size_t chosen = income.wia_soort ? static_cast<size_t>(*income.wia_soort) + 1 : 0;
    choice(column,
           {place + "/wia_soort", "Welke WIA", "beslissing UWV",
            "Een WGA-uitkering is eerst loongerelateerd, en daarna een loonaanvulling of een vervolguitkering."},
           kinds, chosen);
    income.wia_soort.reset();
    if (chosen > 0) income.wia_soort = static_cast<WiaSoort>(chosen - 1);
    if (income.wia_soort && asks_inkomenseis(*income.wia_soort))
        money_field(column,
                    {place + "/inkomenseis_per_maand", "Inkomenseis", "beslissing UWV",
                     "Wat er ten minste verdiend moet worden voor een loonaanvulling, bruto per maand. Leeg bij een "
                     "arbeidsongeschiktheid van 80 procent of meer zonder inkomenseis."},
                    income.inkomenseis_per_maand, 0, limits::most_euros_per_month);
    else
        income.inkomenseis_per_maand.reset();
}

/// UWV fills up a low benefit: that is in the amounts already, and it has to be applied for.
void note_of_supplement(Column& column, const BasicOtherIncome<double>& income)
{
    const size_t shown = column.model.screen.situation;
    if (!vult_uwv_aan(income) || shown >= column.results.situations.size()) return;
    const double year = column.results.situations[shown].per_year.toeslagenwet;
    if (!(year >= 12)) return;
    note(column, "Het UWV vult aan tot het sociaal minimum: " + money_text(year / 12) +
                     " bruto per maand (Toeslagenwet). Dat is al meegerekend, maar moet worden aangevraagd.");
}

/// What work takes off a benefit can be worked out where its letter tells enough.
void beside_work(Column& column, const std::string& place, BasicOtherIncome<double>& income)
{
    if (income.soort == SoortInkomen::wia) {
        wia_fields(column, place, income);
    } else {
        income.wia_soort.reset();
        income.inkomenseis_per_maand.reset();
    }
    if (volgt_uit_loon(income.soort) && !income.dienstbetrekking)
        money_field(column,
                    {place + "/maandloon", "Oud maandloon", "beslissing UWV",
                     "Het loon waar de uitkering van is afgeleid, bruto per maand met vakantiegeld: 21,75 keer het "
                     "dagloon."},
                    income.maandloon, 1, limits::most_euros_per_month);
    else if (!is_loondervingsuitkering(income.soort))
        income.maandloon.reset();
    bool computed = income.naast_werk == NaastWerk::berekenen;
    if (is_te_verrekenen(income))
        yes_no(
            column,
            {place + "/naast_werk", "Loon eraf", "",
             "Reken uit wat er naast werk van de uitkering overblijft. Vul dan hierboven de uitkering zonder werk in."},
            computed);
    income.naast_werk = computed && is_te_verrekenen(income) ? NaastWerk::berekenen : NaastWerk::vast;
    note_of_supplement(column, income);
}

} // namespace

void income_fields(Column& column, const std::string& place, BasicOtherIncome<double>& income)
{
    static const std::vector<std::string> kinds{"AOW",
                                                "Pensioen",
                                                "Uitkering",
                                                "WW",
                                                "Ziektewet",
                                                "WIA",
                                                "Wajong",
                                                "Studiefinanciering",
                                                "Vrijwilligersvergoeding",
                                                "Kinderalimentatie",
                                                "Partneralimentatie",
                                                "Toeslagenwet",
                                                "Anw",
                                                "IOAW",
                                                "IOAZ",
                                                "WAO"};
    choice_of(column, {place + "/soort", "Soort"}, kinds, income.soort);
    money_field(column, about_amount(place, income.soort), income.bruto_per_jaar, limits::most_euros_per_year);
    if (income.soort == SoortInkomen::zw)
        yes_no(column,
               {place + "/dienstbetrekking", "Nog in dienst", "",
                "De baan is nog niet geëindigd. Dan telt de arbeidskorting mee over het ziekengeld."},
               income.dienstbetrekking);
    else
        income.dienstbetrekking = false;
    beside_work(column, place, income);
}

void situation_incomes(Column& column, const std::string& situation)
{
    auto& list = column.model.question.situaties[column.model.screen.situation].inkomen;
    const bool two = column.model.question.huishouden.volwassenen.size() > 1;
    for (size_t i = 0; i < list.size(); ++i) {
        const std::string place = element_of(situation + "/inkomen", i);
        if (name_with_cross(column, capitalised(income_name(list[i].inkomen.soort)), "Inkomen weghalen##" + place))
            column.afterwards = [s = column.model.screen.situation, i](Model model) {
                return without_situation_income(std::move(model), s, i);
            };
        if (two)
            segmented(column, {place + "/van", "Van wie", "", "Wie dit krijgt."}, {"Aanvrager", "Partner"},
                      list[i].van);
        income_fields(column, place, list[i].inkomen);
        untold(column, place);
    }
    if (list.size() < limits::most_incomes && add_button(column, "Ander inkomen##" + situation)) {
        list.emplace_back();
        ui::give_caret(element_of(situation + "/inkomen", list.size() - 1) + "/bruto_per_jaar");
    }
    untold(column, situation + "/inkomen");
}

} // namespace armoedeval::panel
