// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The computed sentences. To the inwoner: "u", B1, one thought a sentence, whole euros, whole hours on the safe side.
// To the coach: the terms of the law.
#include "gui/results/results.hpp"
#include "gui/words/part_names.hpp"

#include <string>
#include <vector>

namespace armoedeval {

/// Somewhere something goes to creditors: then what is left is what is in hand.
bool has_debts(const Results& results);

/// The one sentence above Vergelijken, about the chosen situation ("Met 32 uur houdt u elke maand 769 euro meer over
/// dan nu."), and the one below it about another situation with less, or what stays the same; may be empty.
std::string compare_sentence(const Results& results, size_t situation);
/// "Zolang 2 vragen openstaan: 264 tot 670 euro meer dan nu." Empty when no question is open that moves it.
std::string open_sentence(const Results& results, size_t situation);
std::string compare_second(const Results& results, size_t situation);
/// "769 meer dan nu" / "56 minder dan nu" / "evenveel als nu" / "hiermee vergelijken we" / a dash with the reason.
std::string chip_text(const Results& results, size_t situation, bool short_form);
/// "Toeslagen en kinderbijslag blijven gelijk."
std::string unchanged_sentence(const Results& results, size_t situation);

/// Above Uren: "Vanaf 22 uur per week houdt u altijd meer over dan nu."
std::string hours_sentence(const HoursResult& hours);
std::string hours_second(const HoursResult& hours);
/// Another situation with less than now where this curve has none: it has other costs. Empty when there is none.
std::string less_elsewhere(const Results& results, size_t situation);

/// Above Waarom?: "Waarom houdt u met 16 uur 56 euro minder over?" and its answer in one or two sentences.
std::string why_sentence(const Results& results);
std::string why_second(const Results& results);

/// The inwoner's picture: what stays the same (names of parts), and plain sentences about what changes,
/// and what is free to spend when the fixed costs are told.
std::vector<Part> stays_the_same(const Results& results, size_t situation);
std::vector<std::string> plain_sentences(const Results& results, size_t situation);

/// The short name of a situation in a running sentence: "32 uur" when its work says so, else its title.
std::string short_name(const Scenario& question, size_t situation);
/// Its short name is its hours and not its title.
bool is_named_by_hours(const Scenario& question, size_t situation);
/// "35 jaar", "8 en 3 jaar", "5, van 2 tot 16 jaar".
std::string ages(const std::vector<Date>& born, Date on);

} // namespace armoedeval
