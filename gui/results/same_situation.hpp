// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Results belong to their own question. The one that is asked may be ahead of it: it has a fault, or was changed in
// this frame. Here stands which situation of the one is which of the other; nobody looks up a place of the question in
// the results, or the other way around. Whatever goes in, a situation that is there comes out, if there is any.
#include "gui/results/results.hpp"

namespace armoedeval {

size_t place_in_results(const Results& results, const Scenario& asked, size_t situation);
size_t place_in_question(const Results& results, const Scenario& asked, size_t situation);
/// In the results, the situation that the coach chose.
size_t chosen_in_results(const Results& results, const Model& model);

} // namespace armoedeval
