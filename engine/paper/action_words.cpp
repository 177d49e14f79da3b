// SPDX-License-Identifier: EUPL-1.2
#include "engine/paper/action_words.hpp"

#include "engine/base/rounding.hpp"
#include "engine/base/text.hpp"

namespace armoedeval {

const std::array<const char*, action_kinds>& action_kind_words()
{
    static constexpr std::array<const char*, action_kinds> words{"werk_melden",
                                                                 "ander_werk_melden",
                                                                 "werk_stopt_melden",
                                                                 "ander_inkomen_melden",
                                                                 "korting_vragen",
                                                                 "rest_korting_vragen",
                                                                 "loonstrook_inleveren",
                                                                 "winst_opgeven",
                                                                 "vrijlating_stopt",
                                                                 "vrijlating_lager",
                                                                 "vrijlating_vragen",
                                                                 "vrijlating_gaat_door",
                                                                 "bufferbudget_vragen",
                                                                 "belasting_terugvragen",
                                                                 "opzij_zetten",
                                                                 "korting_bij_werkgever",
                                                                 "korting_bij_ander",
                                                                 "werk_doorgeven",
                                                                 "toeslag_op_uitkering",
                                                                 "deurwaarder_inkomen",
                                                                 "deurwaarder_huur",
                                                                 "schuldhulp_inkomen",
                                                                 "kredietbank_inkomen",
                                                                 "bewoners_melden",
                                                                 "woning_melden",
                                                                 "bewoners_toeslagen",
                                                                 "woning_toeslagen",
                                                                 "regeling_vragen",
                                                                 "studiefinanciering_vragen",
                                                                 "lesgeld_regelen",
                                                                 "bijstand_vragen",
                                                                 "ww_vragen",
                                                                 "lager_inkomen_doorgeven",
                                                                 "opvang_contract",
                                                                 "opvangtoeslag_vragen",
                                                                 "opvanguren_doorgeven",
                                                                 "inkomen_doorgeven",
                                                                 "inkomen_nakijken"};
    return words;
}

bool goes_first(ActionKind kind)
{
    switch (kind) {
    case ActionKind::inkomen_nakijken:
    case ActionKind::belasting_terugvragen:
    case ActionKind::opzij_zetten:
    case ActionKind::rest_korting_vragen:
    case ActionKind::vrijlating_stopt:
    case ActionKind::vrijlating_lager:
    case ActionKind::vrijlating_vragen:
    case ActionKind::vrijlating_gaat_door:
    case ActionKind::bufferbudget_vragen:
    case ActionKind::regeling_vragen:
    case ActionKind::lesgeld_regelen:
    case ActionKind::lager_inkomen_doorgeven: return false;
    default: return true;
    }
}

namespace {

std::string name_of_sentence(const Action& a)
{
    return std::string("doen.") + action_kind_words().at(static_cast<size_t>(a.kind));
}

std::string euros_of(double amount)
{
    return dutch_amount(whole_difference(amount, 0), 0);
}

} // namespace

std::string what_to_do(const Action& a, const Messages& words)
{
    const Slots slots{{"euro", euros_of(a.euros)}, {"jaar", std::to_string(a.year)}, {"naam", a.name}};
    const std::string name = name_of_sentence(a);
    const std::string for_partner = name + ".partner";
    return words.say(a.of_partner && words.all().contains(for_partner) ? for_partner : name, slots);
}

std::string otherwise(const Action& a, const Messages& words)
{
    const std::string name = name_of_sentence(a);
    if (!a.cost_of_forgetting) return words.say(name + ".zonder");
    const Slots slots{
        {"bedrag", euros_of(*a.cost_of_forgetting)},
        {"later", a.felt ? a.kind == ActionKind::opvangtoeslag_vragen ? day_and_month(*a.felt) : month_in_words(*a.felt)
                         : std::string()}};
    if (a.kind == ActionKind::opvangtoeslag_vragen && a.only_later) return words.say(name + ".later", slots);
    if (a.kind == ActionKind::belasting_terugvragen && !a.felt) return words.say(name + ".elke_maand", slots);
    if (a.kind == ActionKind::opzij_zetten && !a.felt) return words.say(name + ".zonder_dag", slots);
    return words.say(name + ".anders", slots);
}

} // namespace armoedeval
