// SPDX-License-Identifier: EUPL-1.2
#include "engine/questions/measures.hpp"

#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/questions/dragged.hpp"
#include "engine/questions/pieces.hpp"
#include "engine/year/costs_of_work.hpp"
#include "engine/year/net_income.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

constexpr double most_hours = 40;

const char* why_no_earnings(SoortWerk soort)
{
    if (has_wage(soort)) return "het uurloon is 0";
    return soort == SoortWerk::ondernemen
               ? "de winst is 0"
               : "bij dit werk hoort geen loon: de bijstand loopt door en meer uren brengen niets op";
}

/// The same with the childcare at the hours that it has: the marginale druk is about the pay of an hour, not about more
/// childcare.
Scenario with_fixed_care(Scenario scenario, size_t situation, const Law<double>& wet)
{
    const Situation before = scenario.situaties.at(situation);
    for (BasicSituationCare<double>& care : scenario.situaties[situation].opvang) {
        if (care.uren_naar_werk) continue; // the coach says that they follow
        care.opvang.uren_per_maand = uren_opvang(household_in(scenario.huishouden, before), before, care, wet);
        care.bij_uren.reset();
        care.uren_vast = true;
    }
    return scenario;
}

} // namespace

Measures measures(const Scenario& scenario, size_t situation, const Breakdown<double>& now,
                  const Breakdown<double>& here, const Law<double>& wet, const Law<Slope>& slopes)
{
    Measures m;
    const auto none = [&](const char* why, std::initializer_list<const char*> names) {
        for (const char* name : names) m.waarom_niet[name] = why;
    };
    const char* const unknown = "een bedrag dat meetelt is niet te berekenen";

    const double over = here.blijft_over;
    const double over_now = now.blijft_over;
    const double extra = here.loon_bruto - now.loon_bruto;
    if (!is_computed(over - over_now)) {
        none(unknown, {"participatiebelasting", "houdt_per_euro"});
    } else if (std::abs(extra) <= half_a_cent) {
        none("het loon is even hoog als nu", {"participatiebelasting", "houdt_per_euro"});
    } else {
        m.houdt_per_euro = (over - over_now) / extra;
        m.participatiebelasting = 1 - *m.houdt_per_euro;
    }

    const Situation& s = scenario.situaties.at(situation);
    const char* const no_hours = s.werk.empty()                ? "in deze situatie is geen werk"
                                 : s.werk.front().uurloon <= 0 ? why_no_earnings(s.werk.front().kind.soort)
                                 : !is_computed(over)          ? unknown
                                                               : nullptr;
    if (no_hours) {
        none(no_hours, {"marginale_druk", "netto_per_uur", "marginale_druk_grens", "eerste_uren", "veilige_uren",
                        "armoedevallen", "volgende_val"});
        return m;
    }

    const Scenario fixed = with_fixed_care(scenario, situation, wet);
    Situation hour_more = fixed.situaties[situation];
    hour_more.werk.front().uren_per_week += Measures::step;
    const Breakdown<double> more = net_income(scenario.huishouden, hour_more, wet, scenario.peildatum);
    const double kept = more.blijft_over - over;
    if (is_computed(kept)) {
        m.marginale_druk = 1 - kept / (more.loon_bruto - here.loon_bruto);
        m.netto_per_uur = kept / weeks_per_year / Measures::step;
    } else {
        none(unknown, {"marginale_druk", "netto_per_uur"});
    }

    const double hours = s.werk.front().uren_per_week;
    const Piece ahead = pieces(fixed, situation, Axis::uren, hours, hours + 1e-6, slopes, true).front();
    if (is_computed(ahead.amounts.blijft_over))
        m.marginale_druk_grens = 1 - ahead.amounts.blijft_over.first / ahead.amounts.loon_bruto.first;
    else
        none(unknown, {"marginale_druk_grens"});

    const std::vector<Piece> exact = pieces(scenario, situation, Axis::uren, 0, most_hours, slopes, false);
    const bool all_known =
        std::all_of(exact.begin(), exact.end(), [](const Piece& p) { return is_computed(p.amounts.blijft_over); });
    if (!all_known || !is_computed(over_now)) {
        none(unknown, {"eerste_uren", "veilige_uren", "armoedevallen"});
    } else {
        m.armoedevallen = poverty_traps(exact, over_now);
        m.eerste_uren = first_reaching(exact, over_now);
        m.veilige_uren = safe_from(exact, over_now);
        if (!m.eerste_uren) none("tot 40 uur blijft er nergens zoveel over als nu", {"eerste_uren"});
        if (!m.veilige_uren) none("bij 40 uur blijft er minder over dan nu", {"veilige_uren"});
    }
    if (!all_known) {
        none(unknown, {"volgende_val"});
        return m;
    }
    for (const Fall& fall : falls(exact, default_threshold))
        if (!m.volgende_val && fall.from >= hours - 1e-6) m.volgende_val = fall;
    if (!m.volgende_val) none("tot 40 uur komt er geen val meer", {"volgende_val"});
    return m;
}

Measures measures(const Scenario& scenario, size_t situation, const Tables& tables)
{
    const Law<double> wet = law_on<double>(scenario.peildatum, tables);
    const auto amounts = [&](size_t place) {
        return net_income(scenario.huishouden, scenario.situaties.at(place), wet, scenario.peildatum);
    };
    return measures(scenario, situation, amounts(0), amounts(situation), wet,
                    law_on<Slope>(scenario.peildatum, tables));
}

} // namespace armoedeval
