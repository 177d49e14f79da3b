// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A situation with a household or a home of its own, in the form: while the form is drawn it stands where that of the
// file stands, so that every field works on it and says what is wrong with it.
#include "engine/base/error.hpp"
#include "gui/model/model.hpp"

#include <functional>
#include <vector>

namespace armoedeval::panel {

/// What differs in a situation.
enum class Differs { niets, woning, huishouden };
Differs differs_in(const Situation& situation);
/// Another household, or home, starts as a copy of that of the file; without one the situation has that of the file
/// again, and loses what points at somebody who is not in it.
Model with_other_household(Model model, size_t situation, Differs differs);

/// From its making until `put_back` the household of the chosen situation is that of the question; of places too.
class HouseholdInForm {
public:
    explicit HouseholdInForm(Model& model);
    std::vector<Problem> faults(std::vector<Problem> of_question) const;
    void put_back(Model& model);
    /// An edit that is about this household: the other situations keep what they have.
    Model edited(Model model, const std::function<Model(Model)>& edit) const;

private:
    void exchange(Model& model);

    size_t situation_;
    Differs differs_;
    Household of_file_; ///< while it is away
};

} // namespace armoedeval::panel
