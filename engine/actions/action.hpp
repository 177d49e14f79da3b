// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/base/date.hpp"

#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

/// Who has to do it.
enum class Door { inwoner, coach, gemeente, werkgever, uwv };
const char* name_of(Door door); ///< "inwoner", "UWV"
/// What is to be done: for who says it in other words (engine/paper/action_words.cpp).
enum class ActionKind {
    werk_melden,
    ander_werk_melden,
    werk_stopt_melden,
    ander_inkomen_melden,
    korting_vragen,
    rest_korting_vragen,
    loonstrook_inleveren,
    winst_opgeven,
    vrijlating_stopt,
    vrijlating_lager,
    vrijlating_vragen,
    vrijlating_gaat_door,
    bufferbudget_vragen,
    belasting_terugvragen,
    opzij_zetten,
    korting_bij_werkgever,
    korting_bij_ander,
    werk_doorgeven,
    toeslag_op_uitkering,
    deurwaarder_inkomen,
    deurwaarder_huur,
    schuldhulp_inkomen,
    kredietbank_inkomen,
    bewoners_melden,
    woning_melden,
    bewoners_toeslagen,
    woning_toeslagen,
    regeling_vragen,
    studiefinanciering_vragen,
    lesgeld_regelen,
    bijstand_vragen,
    ww_vragen,
    lager_inkomen_doorgeven,
    opvang_contract,
    opvangtoeslag_vragen,
    opvanguren_doorgeven,
    inkomen_doorgeven,
    inkomen_nakijken
};
inline constexpr size_t action_kinds = static_cast<size_t>(ActionKind::inkomen_nakijken) + 1;

struct Action {
    ActionKind kind{};
    // What the sentences about a kind have a place for; nothing where they have none.
    double euros = 0;                         ///< to report, or to put aside
    int year = 0;                             ///< that it is about
    std::string name;                         ///< of who pays, or of the scheme
    bool of_partner = false;                  ///< the work or the income of the partner
    std::optional<Date> felt;                 ///< the day from which forgetting is felt
    bool only_later = false;                  ///< what is forgotten still comes, later
    Date before{};                            ///< the last day on which it is in time
    bool is_latest = true;                    ///< false: on that day
    bool any_day = false;                     ///< any day of the month of `before`, which is then its last
    bool past = false;                        ///< `before` lies before the day from which we look: do it now
    bool date_uncertain = false;              ///< no rule that we know gives this date: a safe example
    std::string then;                         ///< what follows on it: "en daarna elke maand"; may be empty
    std::string what;                         ///< B1: "Werk melden bij de gemeente"
    std::string with_whom;                    ///< "Gemeente Groningen"
    Door door = Door::inwoner;                ///< coach: what is asked as a favour, or needs the words of the act
    std::string bring;                        ///< "arbeidscontract, later de loonstrook"
    std::optional<double> cost_of_forgetting; ///< euros; nothing: no amount
    std::string cost_words;                   ///< "euro per maand terugbetalen", or why there is no amount
    std::string source;                       ///< the rule behind the date, with article or page
};

struct ActionList {
    size_t situation = 0;               ///< that begins
    Date start{};                       ///< its first day
    Date today{};                       ///< the day from which we look
    std::vector<Action> actions;        ///< ascending by date, so what is past comes first; empty: nothing changes
    std::vector<std::string> by_itself; ///< what goes by itself: "kinderbijslag"
    std::vector<std::string> to_ask;    ///< what is unknown and must be asked: "kwijtschelding: bedrag niet bekend"
};

void append(std::vector<Action>& all, std::vector<Action> more);

/// "uiterlijk 8 september 2026", "1 september 2026", "in januari 2027".
std::string when_in_words(const Action& action);
/// "uiterlijk 8 september", "in januari".
std::string when_without_year(const Action& action);

} // namespace armoedeval
