// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/limits.hpp"
#include "gui/form/edits.hpp"
#include "gui/form/sections.hpp"
#include "gui/words/sentences.hpp"

namespace armoedeval::panel {

namespace {

constexpr const char* all_children = "/huishouden/kinderen";

/// Care that is there in every situation.
void steady_care(Column& column, size_t child)
{
    Child& c = column.model.question.huishouden.kinderen[child];
    const std::string list = element_of(all_children, child) + "/opvang";
    const int age = age_on(c.geboren, column.model.question.peildatum);
    for (size_t i = 0; i < c.opvang.size(); ++i) {
        const std::string place = element_of(list, i);
        if (name_with_cross(column, "Vaste opvang", "Vaste opvang weghalen##" + place))
            column.afterwards = [=](Model model) { return without_child_care(std::move(model), child, i); };
        care_fields(column, place, c.opvang[i]);
        if (const std::string text = care_doubt(c.opvang[i].soort, age, column.results.ages); !text.empty())
            doubt(column, text);
    }
    if (c.opvang.size() < limits::most_care && add_button(column, "Vaste opvang##" + list)) {
        const OpvangSoort kind = usual_care(age, column.results.ages);
        c.opvang.push_back({kind, 0, column.results.start.price(kind).value_or(0)});
        ui::give_caret(element_of(list, c.opvang.size() - 1) + "/uren_per_maand");
    }
    note(column, "Vaste opvang is er in elke situatie, ook zonder werk.");
}

std::string unusual(const Child& c)
{
    std::vector<std::string> told;
    if (c.dubbele_kinderbijslag) told.emplace_back("dubbele kinderbijslag");
    if (c.co_ouderschap) told.emplace_back("co-ouderschap");
    if (!c.opvang.empty()) told.emplace_back("vaste opvang");
    return told.size() > 1 ? std::to_string(told.size()) + " bijzonderheden" : told.empty() ? "" : told.front();
}

void child_fields(Column& column, size_t child)
{
    Child& c = column.model.question.huishouden.kinderen[child];
    const std::string place = element_of(all_children, child);
    const Date on = column.model.question.peildatum;
    std::string name = child_name(c, on);
    name[0] = 'K';
    if (name_with_cross(column, name, "Kind weghalen##" + place))
        column.afterwards = [=](Model model) { return without_child(std::move(model), child); };
    date_field(
        column,
        {place + "/geboren", "Geboren", "",
         "Geboortedatum of leeftijd, bijvoorbeeld 20-5-2018 of 8. Een dag in de toekomst mag: een kind dat nog komt, telt nog niet mee."},
        c.geboren, Written::birth);
    if (!more(column, place, unusual(c))) return;
    yes_no(column,
           {place + "/dubbele_kinderbijslag", "Dubbele kinderbijslag", "",
            "Bijvoorbeeld om intensieve zorg. Het staat in de brief van de SVB."},
           c.dubbele_kinderbijslag);
    co_parent_fields(column, c, place + "/co_ouderschap");
    steady_care(column, child);
}

} // namespace

void co_parent_fields(Column& column, Child& child, const std::string& place)
{
    bool shared = child.co_ouderschap.has_value();
    yes_no(column,
           {place, "Co-ouderschap", "afspraak of uitspraak",
            "Het kind woont om beurten bij beide ouders, bij elk ten minste 156 dagen per jaar."},
           shared);
    if (shared != child.co_ouderschap.has_value()) {
        child.co_ouderschap.reset();
        if (shared) child.co_ouderschap.emplace();
    }
    if (!child.co_ouderschap) return;
    number_field(column, {place + "/dagen_per_week", "Dagen per week hier", "", "Gemiddeld, 3 tot en met 4."},
                 child.co_ouderschap->dagen_per_week, limits::most_co_parent_days, "dagen", "aantal dagen");
    choice_of(column,
              {place + "/kinderbijslag", "Kinderbijslag", "brief van de SVB", "Zonder afspraak krijgt ieder de helft."},
              {"de helft", "helemaal", "niet"}, child.co_ouderschap->kinderbijslag);
    yes_no(column,
           {place + "/kindgebonden_budget", "Kindgebonden budget", "beschikking",
            "Of deze ouder het krijgt. Het gaat naar één van beide ouders."},
           child.co_ouderschap->kindgebonden_budget);
}

std::string child_name(const Child& child, Date on)
{
    return child.geboren > on ? "kind dat nog komt" : "kind van " + std::to_string(age_on(child.geboren, on));
}

void children_part(Column& column)
{
    auto& list = column.model.question.huishouden.kinderen;
    const std::string next = element_of(all_children, list.size());
    std::vector<Date> born;
    for (const Child& c : list) born.push_back(c.geboren);
    if (list.empty() && !column.model.screen.unfolded.contains(next)) return;
    if (!opens(column, all_children, list.size() == 1 ? "Kind" : "Kinderen",
               ages(born, column.model.question.peildatum)))
        return;
    opened(column, all_children, [&] {
        for (size_t i = 0; i < list.size(); ++i) child_fields(column, i);
        if (const auto day = newcomer(column, next, "kind")) {
            list.emplace_back();
            list.back().geboren = *day;
        }
        if (column.model.screen.unfolded.contains(next) || list.size() >= limits::most_children) return;
        if (add_button(column, "Kind toevoegen")) {
            unfold(column, next);
            ui::give_caret(next + "/geboren");
        }
    });
}

} // namespace armoedeval::panel
