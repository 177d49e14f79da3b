// SPDX-License-Identifier: EUPL-1.2
#include "engine/reasons/voorbehoud_birthdays.hpp"

#include "engine/base/text.hpp"
#include "engine/household/scenario_work.hpp"
#include "engine/year/household_facts.hpp"

namespace armoedeval {

namespace {

/// The day on which somebody becomes so old, within a year after the peildatum.
std::optional<Date> becomes_within_a_year(Date born, int years, Date peildatum)
{
    const Date day = birthday(born, years, 0);
    return peildatum < day && day <= peildatum + std::chrono::years(1) ? std::optional(day) : std::nullopt;
}

/// A benefit that takes the place of a wage ends where the AOW begins (as WW art. 19); told is an amount for a whole
/// year.
void about_benefits_until_aow(std::vector<Voorbehoud>& list, const Household& h, const Situation& s,
                              const Law<double>& wet, Date peildatum)
{
    for (size_t i = 0; i < h.volwassenen.size(); ++i) {
        const Date day = aow_day(h.volwassenen[i].geboren, wet);
        if (day > peildatum + std::chrono::years(1)) continue;
        for_each_income(h, s, i, [&](const BasicOtherIncome<double>& income) {
            if (!vult_uwv_aan(income)) return;
            const std::string benefit = readable_name(inkomen_words().at(static_cast<size_t>(income.soort)));
            list.push_back({"aow", "de uitkering (" + benefit + ") van " + adult_name(i),
                            std::string(day <= peildatum ? "is er niet meer vanaf de AOW-leeftijd, "
                                                         : "eindigt op de AOW-leeftijd, ") +
                                in_words(day) + "; dan is er AOW. Gerekend is met het opgegeven bedrag, een heel jaar",
                            true});
        });
    }
}

} // namespace

void about_birthdays(std::vector<Voorbehoud>& list, const Household& h, const Situation& s, const Law<double>& wet,
                     Date peildatum)
{
    about_benefits_until_aow(list, h, s, wet, peildatum);
    const auto say = [&](const char* act, const std::string& who, int years, Date day, const std::string& then) {
        list.push_back({act, who + " wordt " + std::to_string(years) + " op " + in_words(day),
                        then + ". Een heel jaar in deze situatie komt er dus niet; zie de maanden"});
    };
    const int kind_tot = wet.kindgebonden_budget.leeftijden->kind_tot;
    for (size_t k = 0; k < h.kinderen.size(); ++k)
        if (const auto day = becomes_within_a_year(h.kinderen[k].geboren, kind_tot, peildatum))
            say("kindgebonden_budget", child_name(k), kind_tot, *day,
                "dan stoppen kindgebonden budget en kinderbijslag voor dit kind");
    if (!iemand_heeft_recht_op_bijstand(h)) return;
    const int kostendeler = wet.participatiewet.leeftijdsgrenzen->kostendeler;
    for (size_t i = 0; i < h.medebewoners.size(); ++i)
        if (const auto day = becomes_within_a_year(h.medebewoners[i].geboren, kostendeler, peildatum);
            day && deelt_kosten(h.medebewoners[i]))
            say("participatiewet", housemate_name(i), kostendeler, *day,
                "dan telt deze persoon als kostendeler en wordt de bijstand lager (art. 19a en 22a)");
}

} // namespace armoedeval
