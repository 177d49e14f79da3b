// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The edits of the form that touch more than one value: what is removed takes along all that points to it.
#include "gui/results/results.hpp"

#include <string>

namespace armoedeval::panel {

/// The care that a situation has for the child goes too; care for later children follows their new place.
Model without_child(Model model, size_t child);
/// The partner's jobs go too, and the allowance that only a couple can have.
Model without_partner(Model model);
Model without_housemate(Model model, size_t housemate);
Model without_income(Model model, size_t adult, size_t income);
/// Care that stands with a child.
Model without_child_care(Model model, size_t child, size_t care);
/// Without the last one the fixed costs are not told any more.
Model without_fixed_cost(Model model, size_t cost);
Model without_debt(Model model, size_t debt);
Model without_earlier_income(Model model, size_t income);
Model without_amount_once(Model model, size_t amount);
Model without_job(Model model, size_t situation, size_t job);
Model without_situation_income(Model model, size_t situation, size_t income);
/// Makes a job another kind of work; what that kind does not ask is forgotten.
void become(Work& work, SoortWerk soort);
/// Care that stands with a situation.
Model without_care(Model model, size_t situation, size_t care);

/// A job of the applicant at the end of the list, with no hours yet. The wage is that of another job of the question,
/// nearest before; else the minimum wage.
Model with_job(Model model, size_t situation, const UsualStart& start);
/// Copies of the chosen situation with these hours for the applicant's first job, after the last; of now with new work.
/// Hours that a situation has already are left out. The first new one is chosen.
Model with_hours_beside(Model model, const std::vector<double>& hours, const UsualStart& start);
/// Care for the first child that has none in this situation, with no hours yet. Kind and price are those of the same
/// child in another situation; without one the kind follows the child's age and the price is the highest that counts.
Model with_care(Model model, size_t situation, const std::optional<Ages>& ages, const UsualStart& start);
/// What most children of an age have; dagopvang where the law's ages are not known.
OpvangSoort usual_care(int age, const std::optional<Ages>& ages);

/// Sets the hours of a job, and in the title the hours that name it: "16 uur in de winkel". Childcare that is not fixed
/// goes along with the first job.
Model with_hours(Model model, size_t situation, size_t job, double hours);
/// The title of a situation after the hours of one of its jobs changed. Its "16 uur" is only changed when it surely
/// names that job: there are as many mentions as jobs, or the title begins with one and the job is the first.
std::string title_with_hours(const Situation& before, size_t job, double hours);

/// Drops what the screen remembers (drafts, open parts) of an element of the list at a JSON pointer, and of later
/// elements moves it one place up.
void forget_element(Screen& screen, const std::string& list, size_t element);
/// The same for a place: "/huishouden/woning".
void forget_place(Screen& screen, const std::string& place);
/// "/huishouden/kinderen" and 1: "/huishouden/kinderen/1".
std::string element_of(const std::string& list, size_t element);
/// Is `place` the place `of`, or something in it?
bool lies_in(const std::string& place, const std::string& of);

} // namespace armoedeval::panel
