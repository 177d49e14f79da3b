// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/limits.hpp"
#include "gui/form/sections.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval::panel {

namespace {

const char* period_of(const GemeentelijkeRegeling& r)
{
    if (r.vorm == Vorm::eenmalig) return "één keer";
    return r.per == "maand" ? "per maand" : "per jaar";
}

std::string place_of(const GemeentelijkeRegeling& r)
{
    return "/gemeentelijk/" + r.id;
}

/// A percentage that the file keeps as printed.
void printed_percent(Column& column, const About& about, std::optional<double>& printed, double most)
{
    std::optional<double> share = printed ? std::optional(*printed / 100) : std::nullopt;
    percent_field(column, about, share, most / 100);
    printed = share ? std::optional(std::round(*share * 1e6) / 1e4) : std::nullopt;
}

void letter_fields(Column& column, const GemeentelijkeRegeling& r, Beschikking& letter)
{
    const std::string place = place_of(r);
    money_field(column,
                {place + "/bedrag", r.vorm == Vorm::natura ? "Waarde" : "Bedrag", period_of(r),
                 r.vorm == Vorm::natura ? "Wat het voor dit huishouden ongeveer waard is. Leeg: wat de tabel zegt."
                                        : "Wat in de brief van de gemeente staat. Leeg: wat de tabel zegt."},
                letter.bedrag, 0, limits::most_euros_per_month);
    if (r.vraagt(Waarde::inkomensgrens))
        printed_percent(column,
                        {place + "/inkomensgrens", "Inkomensgrens", "van de norm",
                         "Tot en met welk deel van de bijstandsnorm het er is: 120 is 120 %. Vraag het de gemeente."},
                        letter.inkomensgrens, limits::highest_income_limit);
    if (r.vorm == Vorm::afbouw || r.vorm == Vorm::kwijtschelding)
        printed_percent(column,
                        {place + "/aandeel_dat_afgaat", "Gaat eraf", "boven de grens",
                         "Welk deel van het inkomen boven de grens ervan af gaat."},
                        letter.aandeel_dat_afgaat, 100);
    if (r.vorm == Vorm::jaarlijks || r.vorm == Vorm::kwijtschelding || (r.vorm == Vorm::afbouw && r.per == "jaar"))
        whole_field(column,
                    {place + "/maand", "Komt in maand", "1 tot en met 12",
                     "De maand van het jaar waarin het wordt betaald. Telt voor de maanden rond de overgang."},
                    letter.maand, 1, 12, "maand");
    if (r.vorm == Vorm::natura)
        yes_no(column,
               {place + "/telt_mee", "Telt mee als geld", "",
                "Alleen als het huishouden dit anders zelf zou betalen. Anders staat de waarde apart."},
               letter.telt_mee);
}

void scheme_fields(Column& column, const GemeentelijkeRegeling& r)
{
    auto& letters = column.model.question.huishouden.gemeentelijk.beschikking;
    note(column, r.titel + ": " + r.wat + (r.voorwaarde.empty() ? "" : ". Alleen bij: " + r.voorwaarde) + ".");
    const auto found = letters.find(r.id);
    const size_t before = found == letters.end() ? 0 : found->second.krijgt ? 1 : 2;
    size_t told = before;
    choice(column, {place_of(r) + "/krijgt", "Volgens de brief", "", "Wat de gemeente heeft beslist."},
           {"nog geen brief", "krijgt het", "krijgt het niet"}, told);
    if (told != before && told == 0) letters.erase(r.id);
    if (told != before && told != 0) letters[r.id] = {.krijgt = told == 1};
    if (told == 1) letter_fields(column, r, letters[r.id]);
}

void scheme_row(Column& column, const SchemeLine& line)
{
    const GemeentelijkeRegeling& r = *line.regeling;
    if (!opens(column, place_of(r), r.titel, line.known ? line.state : "onbekend")) return;
    opened(column, place_of(r), [&] {
        if (!line.known) note(column, as_sentence(line.state));
        scheme_fields(column, r);
    });
}

/// Another municipality has other schemes: letters of the old one say nothing there.
void choose_municipality(Column& column)
{
    MunicipalFacts& told = column.model.question.huishouden.gemeentelijk;
    const auto& all = column.results.gemeente.gemeenten;
    std::vector<std::string> names;
    for (const auto& g : all) names.push_back(g->naam);
    const auto now =
        std::find_if(all.begin(), all.end(), [&](const auto& gemeente) { return gemeente->id == told.gemeente; });
    size_t chosen = static_cast<size_t>(now - all.begin());
    if (now == all.end()) names.push_back("kies een gemeente");
    const size_t before = chosen;
    choice(column, {"/gemeente", "Gemeente", "", "Waar het huishouden woont. Elke gemeente heeft eigen regelingen."},
           names, chosen);
    if (chosen == before || chosen >= all.size()) return;
    told.gemeente = all[chosen]->id;
    told.beschikking.clear();
}

/// How this municipality deals with wage tax beside bijstand.
void wage_tax(Column& column)
{
    MunicipalFacts& told = column.model.question.huishouden.gemeentelijk;
    choice_of(
        column,
        {"/gemeentelijk/loonheffingskorting", "Loonheffingskorting", "loonstrook",
         "Wie haar toepast bij werk naast bijstand. Verdeeld: de werkgever, en de gemeente wat het loon ervan over "
         "laat."},
        {"verdeeld (gewoon)", "alleen de werkgever", "alleen de gemeente"}, told.loonheffingskorting);
    const WatMetTeruggaaf before = told.teruggaaf;
    choice_of(column,
              {"/gemeentelijk/teruggaaf", "Teruggaaf van belasting", "vraag het de gemeente",
               "Wat de gemeente doet met belasting die terugkomt naast bijstand."},
              {"achteraf verrekenen", "elke maand verrekenen", "laten houden"}, told.teruggaaf);
    if (told.teruggaaf != before) told.teruggaaf_opgegeven = told.teruggaaf == WatMetTeruggaaf::achteraf;
}

const std::string payment_place = "/gemeentelijk/betaling";

/// One of two ways, or what is usual.
void way(Column& column, const About& about, const std::string& no, const std::string& yes, std::optional<bool>& told)
{
    size_t chosen = !told ? 0 : *told ? 2 : 1;
    const size_t before = chosen;
    choice(column, about, {"zoals gewoon", no, yes}, chosen);
    if (chosen != before) told = chosen == 0 ? std::nullopt : std::optional(chosen == 2);
}

void payment_fields(Column& column, Betaling& told)
{
    whole_field(column,
                {payment_place + "/bijstand_dag", "Dag van de bijstand", "leeg: zoals gewoon",
                 "De dag van de maand waarop de gemeente betaalt; 31 is de laatste dag."},
                told.bijstand_dag, 1, 31, "dag");
    way(column, {payment_place + "/bijstand_maand_later", "Bijstand komt", "", "In welke maand de bijstand komt."},
        "in de maand zelf", "in de maand erna", told.bijstand_maand_later);
    size_t settles = told.verrekening ? static_cast<size_t>(*told.verrekening) + 1 : 0;
    const size_t before = settles;
    choice(column,
           {payment_place + "/verrekening", "Loon verrekenen", "vraag het de gemeente",
            "Wanneer de gemeente loon van de bijstand aftrekt."},
           {"zoals gewoon", "in dezelfde maand", "een maand later", "schatting, later verbeterd",
            "alles betalen, terugvragen"},
           settles);
    if (settles != before)
        told.verrekening = settles == 0 ? std::nullopt : std::optional(static_cast<Verrekening>(settles - 1));
    way(column,
        {payment_place + "/vakantiegeld_bij_uitbetaling", "Vakantiegeld van werk", "verrekenen",
         "Of vakantiegeld elke maand van de bijstand af gaat, of in de maand waarin het komt."},
        "elke maand", "als het komt", told.vakantiegeld_bij_uitbetaling);
    way(column,
        {payment_place + "/vierwekenloon_bij_uitbetaling", "Loon per 4 weken", "verrekenen",
         "Of loon per week of vier weken wordt omgerekend naar de maand, of afgaat in de maand waarin het komt."},
        "omgerekend", "als het komt", told.vierwekenloon_bij_uitbetaling);
}

/// How this municipality pays and settles, for the months around a change.
void payment(Column& column)
{
    Betaling& told = column.model.question.huishouden.gemeentelijk.betaling;
    if (opens(column, payment_place, "Betaling en verrekening", told == Betaling{} ? "zoals gewoon" : "opgegeven"))
        opened(column, payment_place, [&] { payment_fields(column, told); });
}

} // namespace

void municipality_part(Column& column)
{
    const MunicipalFacts& told = column.model.question.huishouden.gemeentelijk;
    const auto& all = column.results.gemeente.gemeenten;
    const auto gemeente =
        std::find_if(all.begin(), all.end(), [&](const auto& each) { return each->id == told.gemeente; });
    const std::string name = gemeente == all.end() ? "onbekend" : (*gemeente)->naam;
    if (!opens(column, "/gemeentelijk", "Gemeente", name)) {
        untold(column, "/gemeente");
        return;
    }
    opened(column, "/gemeentelijk", [&] {
        choose_municipality(column);
        wage_tax(column);
        payment(column);
        // The lines are of the last question without faults; of another municipality they say nothing.
        if (column.results.question.huishouden.gemeentelijk.gemeente != told.gemeente) return;
        if (gemeente != all.end() && (*gemeente)->verzonnen) note(column, "Deze gemeente is verzonnen.");
        for (const SchemeLine& line : column.results.gemeente.regelingen) scheme_row(column, line);
    });
}

} // namespace armoedeval::panel
