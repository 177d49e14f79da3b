// SPDX-License-Identifier: EUPL-1.2
#include "gui/results/same_situation.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

/// The same situation in the other of two lists, in one of which some were put in or taken out: those before the first
/// that is called otherwise kept their place, those after it moved.
size_t other_place(const std::vector<Situation>& from, const std::vector<Situation>& to, size_t place)
{
    if (to.empty()) return place;
    if (from.size() != to.size()) {
        const auto same_title = [](const Situation& a, const Situation& b) { return a.titel == b.titel; };
        const auto differs = std::mismatch(from.begin(), from.end(), to.begin(), to.end(), same_title).first;
        if (place >= static_cast<size_t>(differs - from.begin()))
            place = place + to.size() > from.size() ? place + to.size() - from.size() : 0;
    }
    return std::min(place, to.size() - 1);
}

} // namespace

size_t place_in_results(const Results& results, const Scenario& asked, size_t situation)
{
    return other_place(asked.situaties, results.question.situaties, situation);
}

size_t place_in_question(const Results& results, const Scenario& asked, size_t situation)
{
    return other_place(results.question.situaties, asked.situaties, situation);
}

size_t chosen_in_results(const Results& results, const Model& model)
{
    return place_in_results(results, model.question, model.screen.situation);
}

} // namespace armoedeval
