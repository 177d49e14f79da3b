// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The parts of a letter, each from the facts.
#include "engine/paper/letter_types.hpp"
#include "engine/paper/situation_name.hpp"

namespace armoedeval {

/// "1.348"; "+ 422", "− 60" with the sign that is meant; both whole.
std::string in_euros(double whole);
std::string with_sign(double whole);
/// "28", "21,25"
std::string in_hours(double hours);

/// The key of a sentence about this situation: .uren, .samen or .titel after it.
std::string by_name(const SituationName& name, const std::string& key);
/// What fills its place: {uren} or {titel}.
Slots slots_of_name(const LetterFacts& facts, const SituationName& name);

void add_table(Letter& letter, const LetterFacts& facts);
void add_months(Letter& letter, const LetterFacts& facts);
void add_actions(Letter& letter, const LetterFacts& facts);
void add_doubts(Letter& letter, const LetterFacts& facts);
/// Last: it looks for the hard words in what is there.
void add_words(Letter& letter, const LetterFacts& facts);

/// Program, rules and check number, and how to get the same again.
std::vector<std::string> receipt(const LetterFacts& facts);
/// The version of this program.
std::string program_version();
/// "Groningen"
std::string municipality_name(const Scenario& scenario);

} // namespace armoedeval
