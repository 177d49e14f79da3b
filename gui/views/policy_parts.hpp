#pragma once
// The cards of Beleid; nobody else includes this.
#include "gui/views/views.hpp"

namespace armoedeval {

/// The parameters of the day, to search and to change. `scrolls`: the page scrolls, so that the card is as high as it
/// wants to be. Returns the height that it takes.
float policy_parameters(ui::Rect where, Model& model, const Results& results, const Shell& shell, bool scrolls);

/// A row per household: where less is left at more hours, and who wins or loses. As above.
float policy_effect(ui::Rect where, const PolicyResult& result, bool scrolls);

/// A list while it is drawn, from the top down.
struct PolicyList {
    Model& model;
    const Results& results;
    ui::Rect rest;
    Date day() const { return results.question.peildatum; }
};

/// What the proposal changes, and what is about to be changed.
void changed_parameters(PolicyList& list);
/// From now on there is a field for it, with the caret in it.
void edit_parameter(Model& model, const std::string& id);

} // namespace armoedeval
