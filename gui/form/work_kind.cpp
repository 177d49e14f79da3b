// SPDX-License-Identifier: EUPL-1.2
// What each kind of work asks: the kind first, then only what it needs.
#include "engine/base/limits.hpp"
#include "engine/base/rounding.hpp"
#include "engine/base/text.hpp"
#include "gui/form/edits.hpp"
#include "gui/form/sections.hpp"

namespace armoedeval::panel {

namespace {

/// What was told of a wage below the minimum, beside the wage.
void minimum_wage(Column& column, const Work& w)
{
    for (const NotCounted& n : column.results.not_counted)
        if (n.kind == Voorbehoud::Kind::onder_minimumloon && n.adult == w.van && n.hourly == round_cent(w.uurloon))
            return doubt(column, as_sentence(n.what + " " + n.why));
}

/// An amount per period, kept per hour.
void earnings_field(Column& column, Work& w, const About& about)
{
    const Loontijdvak per = w.kind.loon_per;
    if (per == Loontijdvak::uur) return money_field(column, about, w.uurloon, limits::most_wage_per_hour);
    if (w.uren_per_week == 0) return doubt(column, "Vul eerst de uren per week in, dan het bedrag.");
    const double before = round_cent(per_period(w.uurloon, per, w.uren_per_week));
    double amount = before;
    money_field(column, about, amount, per_period(limits::most_wage_per_hour, per, w.uren_per_week));
    if (amount != before) w.uurloon = per_hour(amount, per, w.uren_per_week);
}

void wage_fields(Column& column, Work& w, const std::string& place)
{
    choice_of(column,
              {place + "/loon_per", "Loon bekend per", "",
               "Zoals het op de loonstrook of in het contract staat. Het programma rekent het om naar een uur."},
              {"uur", "maand", "vier weken"}, w.kind.loon_per);
    switch (w.kind.loon_per) {
    case Loontijdvak::maand:
        earnings_field(column, w,
                       {place + "/loon_per_maand", "Maandloon, bruto", "",
                        "Bruto per maand bij deze uren, zonder vakantiegeld. Het staat op de loonstrook."});
        break;
    case Loontijdvak::vier_weken:
        earnings_field(column, w,
                       {place + "/loon_per_vier_weken", "Loon per vier weken, bruto", "",
                        "Bruto per vier weken bij deze uren, zonder vakantiegeld. Het staat op de loonstrook."});
        break;
    default:
        earnings_field(column, w,
                       {place + "/uurloon", "Uurloon, bruto", "",
                        "Bruto per uur, zonder vakantiegeld. Het staat op de loonstrook of in het contract."});
    }
    if (w.uurloon == 0 && w.kind.loon_per == Loontijdvak::uur)
        doubt(column, "Zonder uurloon is er geen loon. Het staat op de loonstrook of in het contract.");
    minimum_wage(column, w);
    const auto& least = column.results.start.minimum_wage;
    if (w.van < least.size() && least[w.van] && round_cent(w.uurloon) == round_cent(*least[w.van]))
        note(column, "Dit is het minimumloon van deze leeftijd. Staat er meer in het contract, vul dat in.");
}

void business_fields(Column& column, Work& w, const std::string& place)
{
    if (w.kind.loon_per == Loontijdvak::uur)
        earnings_field(column, w,
                       {place + "/winst_per_uur", "Winst per uur", "", "Na kosten en zonder btw, voor belasting."});
    else
        earnings_field(column, w,
                       {place + "/winst_per_jaar", "Winst per jaar", "administratie",
                        "Omzet zonder btw min de kosten, voor belasting. Een schatting mag."});
    yes_no(column,
           {place + "/starter", "Startersaftrek", "",
            "In de eerste jaren als ondernemer, ten hoogste drie keer; alleen bij genoeg uren."},
           w.kind.starter);
    note(column, "Niemand houdt belasting in op winst. Hoeveel er opzij moet, staat bij de situatie.");
}

void participatiebaan_fields(Column& column, Work& w, const std::string& place)
{
    money_field(column,
                {place + "/premie_per_jaar", "Premie per jaar", "beschikking",
                 "Wat de gemeente per jaar geeft; leeg laten als het niet bekend is."},
                w.kind.premie_per_jaar, 0, limits::most_euros_per_year);
    note(column, "De bijstand loopt door; er is geen loon.");
}

} // namespace

void kind_of_work(Column& column, Work& w, const std::string& place)
{
    static const std::vector<std::string> kinds{"Loondienst", "Met loonkostensubsidie", "Nieuw beschut werk",
                                                "Basisbaan",  "Participatiebaan",       "Eigen onderneming"};
    SoortWerk soort = w.kind.soort;
    choice_of(
        column,
        {place + "/soort", "Soort werk", "",
         "Een afspraakbaan is werk met loonkostensubsidie. Bij een participatiebaan of werkervaringsplaats blijft de "
         "bijstand. Het staat in het contract of in de brief van de gemeente."},
        kinds, soort);
    if (soort != w.kind.soort) become(w, soort);
}

void earnings(Column& column, Work& w, const std::string& place)
{
    if (has_wage(w.kind.soort))
        wage_fields(column, w, place);
    else if (w.kind.soort == SoortWerk::ondernemen)
        business_fields(column, w, place);
    else
        participatiebaan_fields(column, w, place);
}

void pension_fields(Column& column, Work& w, const std::string& place)
{
    percent_field(column,
                  {place + "/pensioenpremie", "Pensioenpremie", "loonstrook",
                   "Wat de werknemer zelf betaalt, als percentage van het brutoloon met vakantiegeld."},
                  w.pensioenpremie, limits::most_pension);
    if (w.pensioenpremie == 0 && !w.kind.pensioenfranchise) return;
    std::optional<double> per_year;
    if (w.kind.pensioenfranchise) per_year = w.kind.pensioenfranchise->per_jaar;
    money_field(column,
                {place + "/pensioenfranchise/per_jaar", "Franchise per jaar", "pensioenfonds",
                 "Het deel van een vol jaarloon waarover geen premie wordt betaald. Leeg: premie over alles."},
                per_year, 0, limits::most_euros_per_year);
    constexpr double full_time = 36; // a first guess that stands in the field to be changed
    if (!per_year)
        w.kind.pensioenfranchise.reset();
    else if (!w.kind.pensioenfranchise)
        w.kind.pensioenfranchise = {*per_year, full_time};
    else
        w.kind.pensioenfranchise->per_jaar = *per_year;
    if (!w.kind.pensioenfranchise) return;
    double hours = w.kind.pensioenfranchise->voltijd_uren;
    number_field(column, {place + "/pensioenfranchise/voltijd_uren", "Uren van een volle baan", "cao"}, hours,
                 limits::most_hours_per_week, "", "aantal uren");
    if (hours >= 1) w.kind.pensioenfranchise->voltijd_uren = hours;
}

} // namespace armoedeval::panel
