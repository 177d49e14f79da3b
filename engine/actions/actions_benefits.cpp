// SPDX-License-Identifier: EUPL-1.2
// Towards who pays a benefit or a pension: UWV, the SVB, a pension fund.
#include "engine/actions/action_facts.hpp"
#include "engine/base/text.hpp"
#include "engine/year/adults.hpp"
#include "engine/year/net_income.hpp"
#include "engine/year/toeslagenwet_year.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

constexpr int days_to_report = 7; // UWV and SVB ask for changes within a week; the acts say at once

/// Who pays it and withholds tax; empty: nobody withholds.
std::string payer_of(const ActionFacts& f, SoortInkomen soort)
{
    switch (soort) {
    case SoortInkomen::ww:
    case SoortInkomen::zw:
    case SoortInkomen::wia:
    case SoortInkomen::wao:
    case SoortInkomen::wajong:
    case SoortInkomen::toeslagenwet: return "UWV";
    case SoortInkomen::aow:
    case SoortInkomen::anw: return "SVB";
    case SoortInkomen::ioaw:
    case SoortInkomen::ioaz: return f.municipality();
    case SoortInkomen::pensioen: return "Pensioenfonds";
    case SoortInkomen::uitkering: return "Wie de uitkering betaalt";
    default: return "";
    }
}

/// The largest taxed income beside work in a situation, that somebody withholds tax of.
std::optional<BasicOtherIncome<double>> largest_paid(const ActionFacts& f, const Situation& s, size_t adult)
{
    std::optional<BasicOtherIncome<double>> largest;
    const Household h = household_in(f.scenario.huishouden, s);
    if (adult >= h.volwassenen.size()) return largest;
    for_each_income(h, s, adult, [&](const BasicOtherIncome<double>& income) {
        if (payer_of(f, income.soort).empty() || income.bruto_per_jaar <= 0) return;
        if (!largest || income.bruto_per_jaar > largest->bruto_per_jaar) largest = income;
    });
    return largest;
}

bool works(const Situation& s, size_t adult)
{
    return std::any_of(s.werk.begin(), s.werk.end(), [&](const Work& w) {
        return w.van == adult && w.uren_per_week > 0 && w.kind.soort != SoortWerk::participatiebaan;
    });
}

std::vector<Work> work_of(const Situation& s, size_t adult)
{
    std::vector<Work> own;
    for (const Work& w : s.werk)
        if (w.van == adult) own.push_back(w);
    return own;
}

/// What the credit takes off where it is applied: at the employer the arbeidskorting comes with it. Euros per year.
struct CreditWorth {
    double at_work = 0, at_other = 0;
};
CreditWorth credit_worth(const ActionFacts& f, size_t adult)
{
    const LawsByDate::Found& found = f.laws.on(f.call.start, f.scenario);
    const Law<double>& wet = *found.wet;
    const Household h = f.household();
    const HouseholdFacts<double> facts(h, wet, f.call.start);
    const AdultIncome<double> income = adults(facts, f.then()).income[adult];
    const auto worth = [&](double work, double other) {
        InkomstenbelastingCase<double> c = income.aangifte;
        c.recht_op_iack = false;
        c.winstaftrek = 0;
        c.arbeidsinkomen = work;
        c.overig_inkomen = other;
        const Schijven<double> tarief = schijven(work + other, c.aow, c.geboren_voor_1946, wet.inkomstenbelasting);
        return tarief.schijf1 + tarief.schijf2 + tarief.schijf3 - belasting(c, wet);
    };
    return {worth(income.belastbaar_loon, 0), worth(0, income.overig)};
}

/// At one payer at a time, and that is the one where it takes off most: otherwise all of it is asked back.
std::optional<Action> one_payer(const ActionFacts& f, size_t adult)
{
    const auto other = largest_paid(f, f.then(), adult);
    const auto job = std::find_if(f.then().werk.begin(), f.then().werk.end(),
                                  [&](const Work& w) { return w.van == adult && has_wage(w.kind.soort); });
    if (!other || job == f.then().werk.end() || !works(f.then(), adult)) return std::nullopt;
    if (work_of(f.now(), adult) == work_of(f.then(), adult) && largest_paid(f, f.now(), adult)) return std::nullopt;
    const CreditWorth worth = credit_worth(f, adult);
    const std::string payer = payer_of(f, other->soort), whose = adult == 0 ? "" : " van uw partner";
    const bool at_work = worth.at_work >= worth.at_other;
    Action a;
    a.before = plus_days(f.direct.start, days_to_report);
    a.kind = at_work ? ActionKind::korting_bij_werkgever : ActionKind::korting_bij_ander;
    a.name = payer;
    a.of_partner = adult != 0;
    a.what = at_work ? "Loonheffingskorting" + whose + " bij de werkgever, niet bij: " + payer
                     : "Loonheffingskorting" + whose + " laten bij: " + payer + ", niet bij de werkgever";
    a.with_whom = "Werkgever en " + payer;
    a.bring = "formulier loonheffingen: bij de een ja, bij de ander nee";
    if (const double twice = std::min(worth.at_work, worth.at_other); twice >= 1) {
        a.cost_of_forgetting = twice;
        a.cost_words = "euro per jaar terugbetalen als beide haar toepassen";
    } else {
        a.cost_words = "over dit loon betaalt u geen belasting";
    }
    a.source =
        "Wet op de loonbelasting 1964 art. 23 lid 2: bij één werkgever of uitkering tegelijk. Het best waar zij de "
        "meeste belasting scheelt; de arbeidskorting geeft alleen de werkgever";
    return a;
}

double deducted_in_a_month(const ActionFacts& f)
{
    const Law<double>& wet = *f.laws.on(f.call.start, f.scenario).wet;
    const auto benefits = [&](const Household& h, const Situation& s) {
        const Breakdown<double> year = net_income(h, s, wet, f.call.start);
        return year.overig_bruto - year.toeslagenwet;
    };
    Household h = f.household();
    Situation s = f.then();
    const double after = benefits(h, s);
    for (Adult& v : h.volwassenen)
        for (auto& income : v.inkomen) income.naast_werk = NaastWerk::vast;
    for (auto& income : s.inkomen) income.inkomen.naast_werk = NaastWerk::vast;
    return monthly(benefits(h, s) - after);
}

/// Who pays a benefit must hear of work; what was paid too much is asked back.
std::optional<Action> report_to_payer(const ActionFacts& f, size_t adult)
{
    if (!works(f.then(), adult) || work_of(f.now(), adult) == work_of(f.then(), adult)) return std::nullopt;
    const auto other = largest_paid(f, f.then(), adult);
    if (!other || !is_uitkering(other->soort) || is_ioaw_of_ioaz(other->soort)) return std::nullopt;
    const std::string payer = payer_of(f, other->soort);
    Action a;
    a.before = plus_days(f.direct.start, days_to_report);
    a.date_uncertain = true;
    a.kind = ActionKind::werk_doorgeven;
    a.name = payer;
    a.of_partner = adult != 0;
    a.what = adult == 0 ? "Werk doorgeven aan wie de uitkering betaalt"
                        : "Werk van uw partner doorgeven aan wie de uitkering betaalt";
    a.with_whom = payer;
    a.bring = other->soort == SoortInkomen::ww ? "arbeidscontract, elke maand de inkomstenopgave" : papers_of(f.then());
    const double too_much = deducted_in_a_month(f);
    if (too_much >= 0.5) {
        a.cost_of_forgetting = too_much;
        a.cost_words = "euro bruto per maand terugbetalen, soms met een boete";
    } else {
        a.cost_words = "wat te veel is betaald moet terug, soms met een boete";
    }
    a.source =
        "WW art. 25, WIA art. 27, WAO art. 80, Wajong art. 3:74, Anw art. 35: onverwijld. Het UWV en de SVB vragen het "
        "binnen een week";
    return a;
}

/// Nobody gets a supplement who does not apply for it.
std::optional<Action> ask_supplement(const ActionFacts& f)
{
    const Household h = f.household();
    if (toeslagenwet_opgegeven(h, f.then())) return std::nullopt;
    const Law<double>& wet = *f.laws.on(f.call.start, f.scenario).wet;
    const double then = net_income(h, f.then(), wet, f.call.start).toeslagenwet;
    if (monthly(then) < 1 ||
        net_income(household_in(f.scenario.huishouden, f.now()), f.now(), wet, f.call.start).toeslagenwet > 0)
        return std::nullopt;
    Action a;
    a.before = f.direct.start;
    a.is_latest = false;
    a.kind = ActionKind::toeslag_op_uitkering;
    a.what = "Toeslag op de uitkering aanvragen";
    a.with_whom = "UWV";
    a.bring = "beslissing over de uitkering, gegevens van wie er in huis woont";
    a.cost_of_forgetting = monthly(then);
    a.cost_words = "euro bruto per maand; achteraf hooguit over een jaar";
    a.source = "Toeslagenwet art. 11 lid 1 en 7";
    return a;
}

} // namespace

bool has_other_payer(const ActionFacts& f, size_t adult)
{
    return largest_paid(f, f.then(), adult).has_value();
}

std::vector<Action> actions_about_benefits(const ActionFacts& f)
{
    std::vector<Action> list;
    for (size_t i = 0; i < f.household().volwassenen.size(); ++i) {
        if (auto report = report_to_payer(f, i)) list.push_back(std::move(*report));
        if (auto korting = one_payer(f, i)) list.push_back(std::move(*korting));
    }
    if (auto supplement = ask_supplement(f)) list.push_back(std::move(*supplement));
    return list;
}

} // namespace armoedeval
