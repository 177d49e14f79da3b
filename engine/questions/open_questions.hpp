// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Ask only what matters: which questions that nobody answered can still move what a household has, by how much, and
// between which amounts the answer lies until they are answered. See docs/decisions/049.
#include "engine/household/scenario.hpp"
#include "engine/number/declared.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace armoedeval {

template <class R> struct Law;

/// A question that moves less is not asked; euros per month. As a fall that counts (less_left.hpp).
inline constexpr double least_worth_asking = 5;

/// What people see of a situation: what is left in a month, and how much more that is than in the first; euros.
struct InAMonth {
    double over = 0, meer = 0; ///< NaN: not computed
};

struct OpenAnswer {
    std::string antwoord;
    std::vector<InAMonth> verschil;      ///< of each situation, with what is taken for granted; the rest as it is
    std::function<void(Scenario&)> geef; ///< gives this answer in the scenario of the question
};

struct OpenQuestion {
    std::string plaats; ///< a JSON pointer in the file of the scenario
    std::string vraag;
    std::string gerekend; ///< what is taken for granted meanwhile
    std::vector<OpenAnswer> antwoorden;
    bool bedrag = false;      ///< the answer is a number; antwoorden are its ends
    double ten_minste = 0;    ///< that the answer moves; euros per month
    double ten_hoogste = 0;   ///< whatever the answers to the other questions
    std::size_t situatie = 0; ///< in which that is
};

/// Between which amounts what people see lies; euros per month.
struct Between {
    double van = 0, tot = 0;
    friend bool operator==(const Between&, const Between&) = default;
};
struct SituationBetween {
    Between over, meer;
    bool onbekend = false; ///< with some answers it is not computed
};

struct OpenQuestions {
    std::vector<OpenQuestion> vragen; ///< widest first; equals in the order of the file
    /// Of each situation, over all answers to these questions together; where there is none, what is computed.
    std::vector<SituationBetween> situaties;
    bool alle_samen = true; ///< false: too many to look at together; of the narrowest, what is taken for granted
};

/// Throws UnknownValue.
OpenQuestions open_questions(const Scenario& scenario, const Law<double>& wet);

} // namespace armoedeval
