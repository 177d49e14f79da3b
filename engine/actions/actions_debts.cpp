// SPDX-License-Identifier: EUPL-1.2
// Towards those who take, or get, a part of the income for debts.
#include "engine/actions/action_facts.hpp"
#include "engine/base/text.hpp"
#include "engine/year/debts_year.hpp"
#include "engine/year/net_income.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

constexpr double worth_telling = 1; // euros a month: less is no letter to a bailiff

OnderBeslag under_beslag(const Household& h)
{
    OnderBeslag beslag;
    for (const Debt& debt : h.schulden)
        if (debt.soort == SoortSchuld::beslag) beslag.adult[debt.van] = true;
    return beslag;
}

/// What stays of the income under beslag in a full year of a situation, euros per month.
double stays_in(const HouseholdFacts<double>& facts, const Situation& s)
{
    const Adults<double> a = adults(facts, s);
    const BijstandYear<double> bijstand = bijstand_year(facts, a);
    const double jaarinkomen = net_income(facts, s).toetsingsinkomen;
    return inkomen_onder_beslag(facts, a, bijstand, jaarinkomen, under_beslag(facts.household)).vrij;
}

/// The voet follows from the income that the bailiff knows.
Action tell_bailiff(const ActionFacts& f, const HouseholdFacts<double>& facts)
{
    Action a;
    a.before = f.direct.start;
    a.is_latest = false;
    a.date_uncertain = true;
    a.kind = ActionKind::deurwaarder_inkomen;
    a.what = "Nieuw inkomen doorgeven aan de deurwaarder";
    a.with_whom = "deurwaarder die beslag heeft gelegd; bij meer beslagen degene die verdeelt";
    a.bring = "arbeidscontract, eerste loonstrook, brief van de gemeente over de bijstand";
    a.source = "Wetboek van Burgerlijke Rechtsvordering art. 475d (opnieuw vaststellen als het inkomen verandert) en "
               "475da; de wet noemt geen termijn";
    const double more = stays_in(facts, f.then()) - stays_in(facts, f.now());
    if (more >= worth_telling) {
        a.cost_of_forgetting = more;
        a.cost_words = "euro per maand te veel ingehouden";
    } else {
        a.cost_words = "de beslagvrije voet wordt niet hoger; de deurwaarder moet wel weten wie u betaalt";
    }
    return a;
}

/// Art. 475da lid 5: nobody adds it without being asked.
std::optional<Action> ask_for_rent(const ActionFacts& f, const Law<double>& wet)
{
    const Household& h = f.scenario.huishouden;
    if (!h.woning || !heeft_huur(h.woning->soort)) return std::nullopt;
    const double above =
        h.woning->kale_huur - wet.beslagvrije_voet->grens_woonkosten * wet.huurtoeslag.grenzen->maximale_huur;
    if (above < worth_telling) return std::nullopt;
    Action a;
    a.before = f.direct.start;
    a.is_latest = false;
    a.date_uncertain = true;
    a.kind = ActionKind::deurwaarder_huur;
    a.what = "Vragen om een hogere beslagvrije voet voor de huur";
    a.door = Door::coach;
    a.with_whom = "deurwaarder die beslag heeft gelegd";
    a.bring = "huurcontract of laatste huurverhoging";
    a.cost_of_forgetting = above;
    a.cost_words = "euro per maand te veel ingehouden";
    a.source = "Wetboek van Burgerlijke Rechtsvordering art. 475da lid 5 (op verzoek)";
    return a;
}

Action tell_debt_help(const ActionFacts& f, SoortSchuld soort)
{
    Action a;
    a.before = f.direct.start;
    a.date_uncertain = true;
    a.kind = soort == SoortSchuld::schuldregeling ? ActionKind::schuldhulp_inkomen : ActionKind::kredietbank_inkomen;
    a.with_whom = soort == SoortSchuld::schuldregeling ? "schuldhulpverlener of bewindvoerder" : "kredietbank";
    a.what = "Nieuw inkomen doorgeven aan de " + a.with_whom;
    a.bring = "arbeidscontract, loonstroken, nieuwe beschikkingen van de toeslagen";
    a.cost_words = soort == SoortSchuld::schuldregeling
                       ? "het bedrag dat u houdt is dan niet uw bedrag; wie het niet meldt, kan de regeling verliezen"
                       : "de aflossing is een vast bedrag en verandert niet";
    a.source = "Wet gemeentelijke schuldhulpverlening art. 6 (onverwijld); bij een wettelijke regeling "
               "Faillissementswet art. 327";
    return a;
}

} // namespace

std::vector<Action> actions_about_debts(const ActionFacts& f)
{
    const Household& h = f.scenario.huishouden;
    const Law<double>& wet = *f.laws.on(f.call.start, f.scenario).wet;
    std::vector<Action> all;
    const auto of_kind = [&](SoortSchuld soort) {
        return std::any_of(h.schulden.begin(), h.schulden.end(), [&](const Debt& d) { return d.soort == soort; });
    };
    const bool computed = std::all_of(h.schulden.begin(), h.schulden.end(), [&](const Debt& d) {
        return d.soort != SoortSchuld::beslag || (waarom_onbekend(d, h, f.now(), wet) == SchuldOnbekend::nee &&
                                                  waarom_onbekend(d, h, f.then(), wet) == SchuldOnbekend::nee);
    });
    if (of_kind(SoortSchuld::beslag) && computed) {
        all.push_back(tell_bailiff(f, HouseholdFacts<double>(h, wet, f.call.start)));
        if (const auto rent = ask_for_rent(f, wet)) all.push_back(*rent);
    }
    for (const SoortSchuld soort : {SoortSchuld::schuldregeling, SoortSchuld::saneringskrediet})
        if (of_kind(soort)) all.push_back(tell_debt_help(f, soort));
    return all;
}

} // namespace armoedeval
