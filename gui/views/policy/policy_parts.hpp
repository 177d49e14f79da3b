// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The cards of Beleid; nobody else includes this.
#include "gui/views/views.hpp"
#include "gui/words/outcome.hpp"

namespace armoedeval {

/// The parameters of the day, to search and to change. `scrolls`: the page scrolls, so that the card is as high as it
/// wants to be. Returns the height that it takes.
float policy_parameters(ui::Rect where, Model& model, const Results& results, const Shell& shell, bool scrolls);

/// A row per household: where less is left at more hours, and who wins or loses. As above.
float policy_effect(ui::Rect where, const PolicyResult& result, bool scrolls);

/// All households of the city: whom to look at, how far it is, and what it came to. As above.
float policy_city(ui::Rect where, Model& model, const Results& results, bool scrolls);

/// One or two values of the law over a range, and what each does to the city. As above.
float policy_sweep(ui::Rect where, Model& model, const Results& results, bool scrolls);

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

/// A run as its card shows it.
struct RunLook {
    bool running = false, ending = false, possible = true;
    std::uint64_t done = 0, total = 0; ///< households; no total where only the file knows it
    Command start, stop;
};
/// How many households, which seed or which file, and the button that starts; while it runs how far it is and the one
/// that stops. Takes its room off `r`.
void run_controls(ui::Rect& r, Model& model, const RunLook& look);
/// Why there is no outcome, or that it belongs to something else, with a way to do it again. Takes its room off `r`.
void run_fault(ui::Rect& r, const std::string& fault);
void run_stale(ui::Rect& r, Model& model, const char* what, const RunLook& look);

/// The charts of the city. Each returns its height.
float moved_chart(ui::Rect where, const std::vector<OutcomeLine>& lines);
float pressure_chart(ui::Rect where, const PopulationResult& result);

/// One line per measure, or a map of cells; pressing one takes its value over in the proposal.
void sweep_lines(ui::Rect where, Model& model, const Results& results, const Sweep& sweep);
void sweep_map(ui::Rect where, Model& model, const Results& results, const Sweep& sweep);
/// So high that every cell holds both its numbers.
float map_height(const Sweep& sweep);
/// A place of a picture that stands for one cell: what it says, and that it can be pressed.
void sweep_place(ui::Rect where, Model& model, const Results& results, const Sweep& sweep, size_t cell);

} // namespace armoedeval
