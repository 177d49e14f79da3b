// SPDX-License-Identifier: EUPL-1.2
// Towards the municipality, about its own schemes: what to ask for, and what to ask about.
#include "engine/actions/action_facts.hpp"
#include "engine/reasons/municipal_unknown.hpp"
#include "engine/timeline/calendar.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

/// The scheme behind a payment: its title is its own within a municipality.
const GemeentelijkeRegeling* scheme_of(const MoneyEvent& e, const Gemeente& gemeente)
{
    const auto& all = gemeente.regelingen;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& r) { return r.titel == e.what; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

std::vector<Action> actions_about_schemes(const ActionFacts& f)
{
    std::vector<Action> list;
    const GemeenteWet<double>* wet = f.schemes();
    if (!wet) return list;
    std::vector<std::string> told;
    for (const MoneyEvent& e : f.direct.events) {
        const bool municipal = e.kind == EventKind::gemeentelijk || e.kind == EventKind::premie;
        if (!municipal || e.day < f.direct.start) continue;
        const GemeentelijkeRegeling* regeling = scheme_of(e, *wet->gemeente);
        // What comes every month goes on; what comes once, or once a year, is asked for each time.
        if (!regeling || !regeling->aanvragen || regeling->per == "maand") continue;
        if (std::find(told.begin(), told.end(), e.what) != told.end()) continue;
        told.push_back(e.what);
        Action a;
        a.before = end_of_month(e.about);
        a.any_day = true;
        a.is_latest = false;
        a.date_uncertain = true;
        a.kind = ActionKind::regeling_vragen;
        a.name = e.what;
        a.what = e.what + " aanvragen";
        a.with_whom = f.municipality();
        a.bring =
            e.kind == EventKind::premie ? "arbeidscontract, loonstroken" : "loonstroken of uitkeringsspecificatie";
        a.cost_of_forgetting = e.amount;
        a.cost_words = "euro die u dan niet krijgt";
        a.source = regeling->artikel;
        list.push_back(std::move(a));
    }
    return list;
}

} // namespace armoedeval
