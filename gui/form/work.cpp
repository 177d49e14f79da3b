// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/limits.hpp"
#include "gui/form/edits.hpp"
#include "gui/form/sections.hpp"
#include "gui/model/situations.hpp"
#include "gui/words/format.hpp"

#include <algorithm>

namespace armoedeval::panel {

namespace {

/// More than a full week is typed, not dragged.
constexpr double most_dragged_hours = 40, quarter = 0.25;

std::string situation_place(const Column& column)
{
    return element_of("/situaties", column.model.screen.situation);
}

void hours_fields(Column& column, size_t job, const std::string& place)
{
    const size_t situation = column.model.screen.situation;
    double now = chosen(column).werk[job].uren_per_week;
    const double before = now;
    const About about{place + "/uren_per_week", "Uren per week", "",
                      "Betaalde uren. Het staat in het arbeidscontract of op de loonstrook."};
    number_field(column, about, now, limits::most_hours_per_week, "", "aantal uren");
    const ui::Rect where = take(column, 32);
    if (const auto dragged = ui::slider(where, "Schuif: uren per week##" + about.place + "/schuif", now, 0,
                                        most_dragged_hours, quarter)) {
        now = *dragged;
        column.model.screen.drafts.erase(about.place);
    }
    if (now != before) column.model = with_hours(std::move(column.model), situation, job, now);
}

/// What only the months around a change ask for.
void how_paid(Column& column, Work& w, const std::string& place)
{
    choice_of(column,
              {place + "/betaalritme", "Loon komt", "",
               "Hoe vaak het loon wordt betaald. Het staat op de loonstrook. Telt voor de maanden rond de overgang."},
              {"per maand", "per vier weken", "per week"}, w.betaalritme);
    yes_no(column,
           {place + "/betaald_maand_later", "Loon komt een maand later", "",
            "Het loon van een maand komt in de maand erna. Het staat in het contract."},
           w.betaald_maand_later);
    yes_no(column,
           {place + "/loonheffingskorting", "Loonheffingskorting", "",
            "Of deze werkgever de loonheffingskorting toepast. Het staat op de loonstrook; het mag bij één werkgever "
            "of uitkering tegelijk."},
           w.loonheffingskorting);
    numbers_field(
        column,
        {place + "/uren_per_maand", "Wisselende uren", "per maand",
         "De uren van de eerste maanden na de start, met een spatie ertussen: 38 61 20. Leeg: elke maand de uren per week."},
        w.uren_per_maand, limits::most_months_told, limits::most_hours_per_month, "aantal uren");
}

void rare_wage_fields(Column& column, Work& w, const std::string& place)
{
    percent_field(column,
                  {place + "/vakantiegeld", "Vakantiegeld", "leeg: wat de wet zegt",
                   "Percentage van het loon. Het staat op de loonstrook of in het contract."},
                  w.vakantiegeld, limits::most_holiday_pay);
    percent_field(column,
                  {place + "/eindejaarsuitkering", "Eindejaarsuitkering", "cao",
                   "Percentage van het loon zonder vakantiegeld; een dertiende maand is 8,33."},
                  w.kind.eindejaarsuitkering, limits::most_holiday_pay);
    pension_fields(column, w, place);
    how_paid(column, w, place);
}

void rare_job_fields(Column& column, size_t job, const std::string& place)
{
    Work& w = chosen(column).werk[job];
    if (has_wage(w.kind.soort)) rare_wage_fields(column, w, place);
    if (remove_button(column, "Dit werk weghalen##" + place))
        column.afterwards = [situation = column.model.screen.situation, job](Model model) {
            return without_job(std::move(model), situation, job);
        };
}
std::string unusual(const Work& w)
{
    std::vector<std::string> told;
    if (w.vakantiegeld) told.push_back("vakantiegeld " + field_number(*w.vakantiegeld * 100, 2) + " %");
    if (w.kind.eindejaarsuitkering) told.push_back("eindejaarsuitkering");
    if (w.pensioenpremie > 0) told.push_back("pensioen " + field_number(w.pensioenpremie * 100, 2) + " %");
    if (w.betaalritme != Betaalritme::maand)
        told.push_back(w.betaalritme == Betaalritme::week ? "loon per week" : "loon per vier weken");
    if (w.betaald_maand_later) told.push_back("een maand later");
    if (!w.loonheffingskorting) told.push_back("zonder korting");
    if (!w.uren_per_maand.empty()) told.push_back("wisselende uren");
    return told.size() > 1 ? std::to_string(told.size()) + " afwijkingen" : told.empty() ? "" : told.front();
}

void whose_job(Column& column, Work& w, const std::string& place)
{
    if (column.model.question.huishouden.volwassenen.size() < 2) return;
    segmented(column, {place + "/van", "Van wie", "", "Wie deze baan heeft."}, {"Aanvrager", "Partner"}, w.van);
}

/// With the first job of who works; it stands with the adult too.
void vrijlating_of_worker(Column& column, size_t job)
{
    const auto& jobs = chosen(column).werk;
    const size_t adult = jobs[job].van, adults = column.model.question.huishouden.volwassenen.size();
    const auto first = std::find_if(jobs.begin(), jobs.end(), [&](const Work& w) { return w.van == adult; });
    if (adult < adults && first == jobs.begin() + static_cast<std::ptrdiff_t>(job))
        vrijlating_field(column, adult, "Inkomstenvrijlating");
}

void job_fields(Column& column, size_t job)
{
    const std::string place = element_of(situation_place(column) + "/werk", job);
    if (chosen(column).werk.size() > 1) {
        const ui::Rect name = take(column, 28);
        ui::text(name, "Werk " + std::to_string(job + 1), ui::Font::note_bold, ui::theme().text);
    }
    whose_job(column, chosen(column).werk[job], place);
    kind_of_work(column, chosen(column).werk[job], place);
    hours_fields(column, job, place);
    Work& w = chosen(column).werk[job];
    earnings(column, w, place);
    money_field(
        column,
        {place + "/reiskosten_per_maand", "Reiskosten, maand", "",
         "Wat iemand zelf betaalt om naar het werk te gaan, per maand: na aftrek van de vergoeding op de loonstrook."},
        w.reiskosten_per_maand, limits::most_euros_per_month);
    work_costs_part(column, w, place);
    if (w.kind.soort != SoortWerk::participatiebaan) vrijlating_of_worker(column, job);
    if (more(column, place, unusual(w)))
        opened(column, place, [&] { rare_job_fields(column, job, place); });
    else
        untold(column, place);
}

void name_and_note(Column& column)
{
    const std::string place = situation_place(column);
    if (!opens(column, place + "/naam", "Naam en notitie", "")) return;
    opened(column, place + "/naam", [&] {
        Situation& s = chosen(column);
        text_field(
            column,
            {place + "/titel", "Naam van de situatie", "", "Komt boven de kolom te staan. Geen namen van mensen."},
            s.titel, [&column](const std::string& name) {
                return why_no_name(column.model.question, column.model.screen.situation, name);
            });
        text_field(column, {place + "/notitie", "Notitie", "", "Wat de lezer moet weten. Geen namen, geen BSN."},
                   s.notitie);
        if (!s.notitie.empty()) note(column, s.notitie);
    });
}

void choose_situation(Column& column)
{
    std::vector<std::string> titles;
    for (const Situation& s : column.model.question.situaties) titles.push_back(s.titel);
    choice(column, {"/situatie", "Situatie", "", "Wat hieronder staat, hoort bij deze situatie."}, titles,
           column.model.screen.situation, false);
}

/// What is wrong in situations that are not open here.
void other_situations(Column& column)
{
    const auto& all = column.model.question.situaties;
    for (size_t i = 0; i < all.size(); ++i)
        if (i != column.model.screen.situation)
            untold(column, element_of("/situaties", i), "Bij \u201C" + all[i].titel + "\u201D: ");
}

} // namespace

void work_section(Column& column)
{
    head(column, "WERK");
    choose_situation(column);
    other_situations(column);
    for (size_t job = 0; job < chosen(column).werk.size(); ++job) job_fields(column, job);
    untold(column, situation_place(column) + "/werk");
    const bool first = chosen(column).werk.empty();
    if (first) note(column, "In deze situatie is er geen werk.");
    if (chosen(column).werk.size() < limits::most_jobs &&
        add_button(column, (first ? "Werk toevoegen##" : "Nog een baan##") + situation_place(column))) {
        column.model = with_job(std::move(column.model), column.model.screen.situation, column.results.start);
        const size_t job = chosen(column).werk.size() - 1;
        ui::give_caret(element_of(situation_place(column) + "/werk", job) +
                       (chosen(column).werk[job].uurloon > 0 ? "/uren_per_week" : "/uurloon"));
    }
    situation_incomes(column, situation_place(column));
    name_and_note(column);
}

} // namespace armoedeval::panel
