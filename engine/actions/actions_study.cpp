// SPDX-License-Identifier: EUPL-1.2
// Towards DUO, for who begins to study.
#include "engine/actions/action_facts.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

bool studies(const Situation& s, size_t adult)
{
    return std::any_of(s.inkomen.begin(), s.inkomen.end(), [&](const auto& income) {
        return income.van == adult && income.inkomen.soort == SoortInkomen::studie;
    });
}

/// WSF 2000 art. 3.21: the rest can still be had back to the start of the study year, the travel product not.
Action ask_study_finance(const ActionFacts& f)
{
    Action a;
    a.before = f.direct.start;
    a.kind = ActionKind::studiefinanciering_vragen;
    a.what = "Studiefinanciering en reisproduct aanvragen";
    a.with_whom = "DUO";
    a.bring = "bewijs van inschrijving, DigiD";
    a.cost_words =
        "het reisproduct is er pas vanaf de dag van de aanvraag; de rest kan tot het eind van het studiejaar";
    a.source = "Wet studiefinanciering 2000 art. 3.21";
    return a;
}

Action pay_lesgeld(const ActionFacts& f)
{
    Action a;
    a.before = f.direct.start;
    a.is_latest = false;
    a.date_uncertain = true;
    a.kind = ActionKind::lesgeld_regelen;
    a.what = "Lesgeld regelen, in termijnen of met een vergoeding";
    a.with_whom = "DUO; bij een leerbaan de school of de werkgever";
    a.bring = "rekening van het lesgeld";
    a.cost_words = "lesgeld is er vanaf 18 jaar in het mbo (bol); vraag DUO naar het bedrag en naar termijnen";
    a.source = "Les- en cursusgeldwet; de dag van de rekening verschilt";
    return a;
}

} // namespace

std::vector<Action> actions_about_study(const ActionFacts& f)
{
    for (size_t i = 0; i < f.scenario.huishouden.volwassenen.size(); ++i)
        if (studies(f.then(), i) && !studies(f.now(), i)) return {ask_study_finance(f), pay_lesgeld(f)};
    return {};
}

} // namespace armoedeval
