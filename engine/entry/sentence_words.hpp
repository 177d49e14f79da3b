// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a sentence told, back in words: so that who typed it sees what was made of it.
#include "engine/entry/sentence.hpp"

#include <string>
#include <vector>

namespace armoedeval {

/// "alleenstaand", "2 kinderen: 3 en 6 jaar", "huur € 690"; in the order of a conversation.
std::vector<std::string> told_words(const ToldHousehold& told);
/// What to ask, of still_missing: "Hoe oud is de aanvrager?"
std::string missing_question(Subject subject, const ToldHousehold& told);
/// What is taken for it until it is told: "Nu 35 jaar." Empty where nothing is.
std::string taken_until_told(Subject subject);
/// Of what is told in two ways.
std::string unclear_question(Subject subject);
/// Where in the form something stands that a sentence does not take: "Schulden: vul dat in bij Schulden." Empty where
/// the words are of nothing that the form knows.
std::string place_in_form(const std::string& not_understood);

} // namespace armoedeval
