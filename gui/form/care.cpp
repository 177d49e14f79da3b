// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/limits.hpp"
#include "engine/household/without_price.hpp"
#include "gui/form/edits.hpp"
#include "gui/form/sections.hpp"
#include "gui/results/same_situation.hpp"
#include "gui/words/format.hpp"

#include <algorithm>
#include <optional>

namespace armoedeval::panel {

namespace {

const std::vector<std::string>& kinds()
{
    static const std::vector<std::string> words{"Dagopvang", "Bso", "Gastouder"};
    return words;
}

/// "8 jaar"
std::string child_age(const Child& child, Date on)
{
    return child.geboren > on ? "komt nog" : std::to_string(age_on(child.geboren, on)) + " jaar";
}

std::string care_list(const Column& column)
{
    return element_of("/situaties", column.model.screen.situation) + "/opvang";
}

void care_hours(Column& column, const std::string& place, Opvang<double>& care, const std::string& label)
{
    number_field(column,
                 {place + "/uren_per_maand", label, "",
                  "Uren in het contract met de opvang, per maand. De toeslag telt per kind een hoogste aantal uren."},
                 care.uren_per_maand, limits::most_care_hours, "uur", "aantal uren");
}

/// How many hours follow from the work; as the results have them.
std::optional<double> hours_in_results(const Column& column, size_t which)
{
    const auto& all = column.results.situations;
    const size_t place = chosen_in_results(column.results, column.model);
    if (place >= all.size() || which >= all[place].care_hours.size()) return {};
    return all[place].care_hours[which];
}

void hours_from_work(Column& column, size_t which, const std::string& name)
{
    const auto hours = hours_in_results(column, which);
    note(column, name + ": " + (hours ? field_number(*hours, 2) : "onbekend") + " uur per maand, volgt uit het werk.");
}

void care_price(Column& column, const std::string& place, Opvang<double>& care)
{
    money_field(
        column,
        {place + "/uurprijs", "Prijs per uur", "",
         "Staat in het contract met de opvang of op de factuur. Boven het maximum van de toeslag betaalt de ouder het zelf."},
        care.uurprijs, limits::most_care_price);
    if (care.uurprijs > 0 && column.results.start.price(care.soort) == care.uurprijs)
        note(column, "Dit is de hoogste prijs waarover de toeslag telt. De echte prijs staat in het contract.");
}

/// Without a price the care counts as nothing.
void doubt_price(Column& column, const Opvang<double>& care)
{
    if (opvang_zonder_prijs(care))
        doubt(column, "Zonder prijs per uur telt de opvang niet mee. De prijs staat in het contract.");
}

/// The hours now, which may have gone along with the work. What is typed holds at the hours of work of now.
void hours_told(Column& column, size_t which, const std::string& place, const std::string& name)
{
    auto& care = chosen(column).opvang[which];
    Opvang<double> shown = care.opvang;
    if (care.bij_uren) shown.uren_per_maand = hours_in_results(column, which).value_or(shown.uren_per_maand);
    const double before = shown.uren_per_maand;
    care_hours(column, place, shown, name);
    if (shown.uren_per_maand == before) return;
    care.opvang.uren_per_maand = shown.uren_per_maand;
    care.bij_uren.reset();
}

/// Whether other hours of work change the hours of care.
void hours_fixed(Column& column, size_t which, const std::string& place)
{
    auto& care = chosen(column).opvang[which];
    const bool before = care.uren_vast;
    yes_no(
        column,
        {place + "/uren_vast", "Uren blijven gelijk", "",
         "Ook bij meer of minder uren werk, in dit formulier en op Uren. Anders gaan zij naar rato met het werk mee."},
        care.uren_vast);
    if (before == care.uren_vast) return;
    if (care.bij_uren)
        care.opvang.uren_per_maand = hours_in_results(column, which).value_or(care.opvang.uren_per_maand);
    care.bij_uren.reset();
}

/// Which child and what kind, and the way to remove it.
void which_care(Column& column, size_t which, const std::string& place)
{
    auto& care = chosen(column).opvang[which];
    std::vector<std::string> children;
    for (const Child& c : column.model.question.huishouden.kinderen)
        children.push_back(child_name(c, column.model.question.peildatum));
    choice(column, {place + "/kind", "Voor"}, children, care.kind);
    const OpvangSoort kind = care.opvang.soort;
    choice_of(column, {place + "/soort", "Soort"}, kinds(), care.opvang.soort);
    // The highest price of another kind of care says nothing of this one.
    if (kind != care.opvang.soort && column.results.start.price(kind) == care.opvang.uurprijs)
        care.opvang.uurprijs = column.results.start.price(care.opvang.soort).value_or(0);
    const bool before = care.uren_naar_werk;
    yes_no(column,
           {place + "/uren_naar_werk", "Uren volgen uit werk", "",
            "De uren dat geen ouder thuis is: werk, reis en pauze. Bij bso gaan de uren op school eraf."},
           care.uren_naar_werk);
    // The hours that followed from the work are where one goes on by hand.
    if (before && !care.uren_naar_werk)
        care.opvang.uren_per_maand = hours_in_results(column, which).value_or(care.opvang.uren_per_maand);
    if (care.uren_naar_werk) {
        care.opvang.uren_per_maand = 0;
        care.bij_uren.reset();
        care.uren_vast = false;
    } else {
        hours_fixed(column, which, place);
    }
    if (remove_button(column, "Deze opvang weghalen##" + place))
        column.afterwards = [situation = column.model.screen.situation, which](Model model) {
            return without_care(std::move(model), situation, which);
        };
}

void care_part(Column& column, size_t which)
{
    auto& care = chosen(column).opvang[which];
    const auto& children = column.model.question.huishouden.kinderen;
    const std::string place = element_of(care_list(column), which);
    const Date on = column.model.question.peildatum;
    const bool known = care.kind < children.size();
    const std::string name = kinds().at(static_cast<size_t>(care.opvang.soort)) + ", " +
                             (known ? child_age(children[care.kind], on) : "onbekend kind");
    const float top = column.y;
    bool open = false;
    if (care.uren_naar_werk) {
        open = opens(column, place + "/wie", name, "");
        hours_from_work(column, which, "Uren");
    } else {
        hours_told(column, which, place, name);
        open = opens_beside(column, place + "/wie", name, column.width - number_width - 8, top);
    }
    care_price(column, place, care.opvang);
    Opvang<double> counted = care.opvang;
    counted.uren_per_maand = hours_in_results(column, which).value_or(counted.uren_per_maand);
    doubt_price(column, counted);
    if (open) opened(column, place + "/wie", [&] { which_care(column, which, place); });
    const std::string text =
        known ? care_doubt(care.opvang.soort, age_on(children[care.kind].geboren, on), column.results.ages) : "";
    if (!text.empty()) doubt(column, text);
    untold(column, place);
}

/// Care that stands with a child and holds in this situation too; it is changed with the child.
void steady_care(Column& column)
{
    const auto& children = column.model.question.huishouden.kinderen;
    const auto& care = chosen(column).opvang;
    for (size_t child = 0; child < children.size(); ++child) {
        if (std::any_of(care.begin(), care.end(), [&](const auto& o) { return o.kind == child; })) continue;
        for (const auto& o : children[child].opvang)
            note(column, kinds().at(static_cast<size_t>(o.soort)) + ", " +
                             child_name(children[child], column.model.question.peildatum) + ": " +
                             field_number(o.uren_per_maand, 2) + " uur vaste opvang. Staat bij het kind.");
    }
}

} // namespace

void care_fields(Column& column, const std::string& place, Opvang<double>& care)
{
    choice_of(column, {place + "/soort", "Soort"}, kinds(), care.soort);
    care_hours(column, place, care, "Uren per maand");
    care_price(column, place, care);
    doubt_price(column, care);
}

std::string care_doubt(OpvangSoort soort, int age, const std::optional<Ages>& ages)
{
    if (!ages) return {};
    const OpvangleeftijdenTable& wet = ages->opvang;
    const std::string child = "Een kind van " + std::to_string(age);
    if (age >= wet.opvang_tot)
        return child + " kan niet naar de " +
               (soort == OpvangSoort::dagopvang ? "dagopvang"
                : soort == OpvangSoort::bso     ? "bso"
                                                : "gastouder") +
               ": opvang is er tot de middelbare school.";
    // A year after that birthday it is there for certain, whatever the month.
    if (soort == OpvangSoort::dagopvang && age > wet.leerplicht_vanaf)
        return child + " kan niet naar de dagopvang: het zit op school. Kies bso of gastouder.";
    if (soort == OpvangSoort::bso && age < wet.bso_vanaf && age >= 0)
        return child + " kan nog niet naar de bso: het zit nog niet op school. Kies dagopvang of gastouder.";
    return {};
}

void care_section(Column& column)
{
    const auto& children = column.model.question.huishouden.kinderen;
    if (children.empty() && chosen(column).opvang.empty()) return;
    rule(column);
    head(column, "OPVANG PER MAAND");
    for (size_t i = 0; i < chosen(column).opvang.size(); ++i) care_part(column, i);
    steady_care(column);
    untold(column, care_list(column));
    if (children.empty() || chosen(column).opvang.size() >= limits::most_children * limits::most_care) return;
    if (!add_button(column, "Opvang toevoegen##" + care_list(column))) return;
    column.model =
        with_care(std::move(column.model), column.model.screen.situation, column.results.ages, column.results.start);
    const std::string place = element_of(care_list(column), chosen(column).opvang.size() - 1);
    if (children.size() > 1) unfold(column, place + "/wie");
    ui::give_caret(place + "/uren_per_maand");
}

} // namespace armoedeval::panel
