// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What nobody told of a household and an act asks: the one list of questions. What of it can still move an answer, and
// by how much, is in open_questions.hpp.
#include "engine/household/scenario.hpp"
#include "engine/number/declared.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

template <class R> struct Law;

/// An answer that a question can get. Of an amount these are the ends, and some between them or all places where an act
/// turns.
struct PossibleAnswer {
    std::string antwoord;
    std::function<void(Scenario&)> geef; ///< what it makes of a scenario, whatever another answer made of it before
    std::optional<std::size_t> als{};    ///< an earlier answer that no act tells from this one
    std::optional<double> waarde{};      ///< of an amount between which and the next any other can be the answer
};

/// Something that nobody told.
struct Untold {
    std::string plaats; ///< a JSON pointer in the file, as of a field of the form
    std::string wie;    ///< what it belongs to: only what is alike in this is looked at in every combination
    std::string vraag;
    std::string gerekend; ///< what is taken for granted meanwhile
    std::vector<PossibleAnswer> antwoorden;
    bool bedrag = false; ///< it takes a number: the answers are its ends, no more
    /// Which of the answers is what is taken for granted; nothing: none of them.
    std::optional<std::size_t> als_gerekend;
    std::function<void(Scenario&)> terug;                 ///< as it is now, untold
    std::function<void(Scenario&, double)> geef_waarde{}; ///< of an amount: any
};

/// In the order of the file. What no act of that date asks of such a household is not in it.
std::vector<Untold> untold(const Scenario& scenario, const Law<double>& wet);

} // namespace armoedeval
