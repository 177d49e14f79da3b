// SPDX-License-Identifier: EUPL-1.2
#include "engine/beside/paper_case.hpp"

#include "engine/base/rounding.hpp"
#include "engine/year/bijstand_year.hpp"
#include "engine/year/net_income.hpp"
#include "engine/year/toeslagen_year.hpp"
#include "engine/year/wage.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

void set(PaperAmounts& amounts, PaperAmount amount, double value)
{
    amounts.at(static_cast<size_t>(amount)) = value;
}

/// A wage of a whole period, as an employer works it out.
void payslip_on_paper(const PaperCase& c, bool bijstand, PaperAmounts& amounts)
{
    const Work* job = job_on_paper(c.situation);
    if (!job) return;
    const double weeks = job->betaalritme == Betaalritme::week         ? 1
                         : job->betaalritme == Betaalritme::vier_weken ? 4
                         : c.practice.weeks_of_4_33                    ? 4.33
                                                                       : weeks_per_month;
    const double months = job->betaalritme == Betaalritme::maand ? 1 : weeks / weeks_per_month;
    const double wage = earned(job->uren_per_week, weeks, job->uurloon);
    const double with = c.practice.vakantiegeld_per_maand ? 1 + vakantiegeld_share(*job, *c.wet) : 1;
    const double gross = round_cent(wage * with);
    const double premie =
        pensioenpremie(*job, gross * months_per_year / months, job->uren_per_week) * months / months_per_year;
    const double belastbaar = round_cent(gross - premie);
    LoonheffingCase<double> tabel;
    tabel.tijdvakloon = belastbaar / months;
    const Adult& worker = c.household.volwassenen.at(job->van);
    const bool at_municipality = bijstand && heeft_recht_op_bijstand(worker) &&
                                 c.household.gemeentelijk.loonheffingskorting == Loonheffingskorting::gemeente;
    tabel.heffingskorting = job->loonheffingskorting && !at_municipality;
    tabel.aow = is_aow(worker.geboren, *c.wet, c.month);
    const double heffing =
        round_cent(loonheffing(tabel, c.wet->loonheffing, c.wet->inkomstenbelasting).loonheffing * months);
    set(amounts, PaperAmount::bruto, gross);
    set(amounts, PaperAmount::loonheffing, std::min(heffing, belastbaar));
    set(amounts, PaperAmount::netto_loon, round_cent(belastbaar - std::min(heffing, belastbaar)));
}

void bijstand_on_paper(const PaperCase& c, const BijstandYear<double>& bijstand, PaperAmounts& amounts)
{
    const double norm = monthly(bijstand.norm), share = c.wet->participatiewet.normen->vakantietoeslag;
    const double netto = at_least_zero(monthly(bijstand.netto) - c.practice.andere_inkomsten);
    const double kept = c.practice.vakantietoeslag_uitbetaald ? 0 : share * netto;
    set(amounts, PaperAmount::norm, round_cent(norm - share * norm));
    set(amounts, PaperAmount::inkomsten, round_cent(at_least_zero(norm - netto)));
    set(amounts, PaperAmount::vakantietoeslag, round_cent(kept));
    set(amounts, PaperAmount::netto_bijstand, round_cent(netto - round_cent(kept)));
}

void toeslagen_on_paper(const PaperCase& c, const HouseholdFacts<double>& facts, PaperAmounts& amounts)
{
    const Breakdown<double> year = net_income(facts, c.situation);
    const double income = c.practice.jaarinkomen.value_or(year.toetsingsinkomen);
    set(amounts, PaperAmount::toetsingsinkomen, round_cent(income));
    Toeslagen<double> toeslagen_of{};
    if (c.practice.jaarinkomen)
        toeslagen_of = toeslagen(facts, opvang_per_kind(c.household, c.situation, *c.wet), adults(facts, c.situation),
                                 Toetsingsinkomens<double>{income, income});
    constexpr std::array<std::pair<PaperAmount, double Breakdown<double>::*>, 4> of{
        {{PaperAmount::zorgtoeslag, &Breakdown<double>::zorgtoeslag},
         {PaperAmount::huurtoeslag, &Breakdown<double>::huurtoeslag},
         {PaperAmount::kindgebonden_budget, &Breakdown<double>::kindgebonden_budget},
         {PaperAmount::kinderopvangtoeslag, &Breakdown<double>::kinderopvangtoeslag}}};
    const Breakdown<double> paid = twelve_months(year);
    for (const auto& [amount, member] : of) {
        const double per_month =
            c.practice.jaarinkomen ? toeslagen_of[toeslag_place<double>(member)].per_maand : monthly(paid.*member);
        if (is_computed(per_month)) set(amounts, amount, round_cent(per_month));
    }
}

} // namespace

const Work* job_on_paper(const Situation& situation)
{
    const auto job = std::find_if(situation.werk.begin(), situation.werk.end(),
                                  [](const Work& w) { return has_wage(w.kind.soort); });
    return job == situation.werk.end() ? nullptr : &*job;
}

PaperAmounts amounts_on_paper(const PaperCase& c, const Paper& wanted)
{
    PaperAmounts amounts;
    const HouseholdFacts<double> facts(c.household, *c.wet, c.month);
    const bool at_municipality = c.household.gemeentelijk.loonheffingskorting == Loonheffingskorting::gemeente;
    BijstandYear<double> bijstand;
    if (wanted.has(SoortPapier::uitkering) || at_municipality) {
        Situation seen = c.situation;
        if (c.practice.loon_nog_niet_verrekend) seen.werk.clear();
        if (c.household.gemeentelijk.betaling.vakantiegeld_bij_uitbetaling.value_or(false))
            for (Work& w : seen.werk) w.vakantiegeld = 0;
        bijstand = bijstand_year(facts, adults(facts, seen), in_the_month(c.household.gemeentelijk.teruggaaf));
    }
    if (wanted.has(SoortPapier::loonstrook)) payslip_on_paper(c, bijstand.netto > 0, amounts);
    if (wanted.has(SoortPapier::uitkering)) bijstand_on_paper(c, bijstand, amounts);
    if (wanted.has(SoortPapier::toeslagen)) toeslagen_on_paper(c, facts, amounts);
    return amounts;
}

} // namespace armoedeval
