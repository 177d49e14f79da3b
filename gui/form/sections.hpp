// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The form in the order of the conversation: who lives there, what work, what childcare, when it begins, and what the
// file is called.
#include "gui/form/fields.hpp"

namespace armoedeval::panel {

/// What nobody told and can still move the amounts. Nothing when there is no such question.
void questions_part(Column& column);
/// The household in one line.
void sentence_section(Column& column);
void household_section(Column& column);
void adult_part(Column& column, size_t adult);
void children_part(Column& column);
void housemates_part(Column& column);
void home_part(Column& column);
/// Where the household lives, and what letters of the municipality say.
void municipality_part(Column& column);
/// What is paid every month beside the rent.
void fixed_costs_part(Column& column);
/// What was received in this year before the household was as it is; asked where bijstand began this year.
void earlier_part(Column& column);
/// What goes to creditors.
void debts_part(Column& column);
/// The work of the chosen situation.
void work_section(Column& column);
/// What a job costs; `place` is that of its JSON object.
void work_costs_part(Column& column, Work& work, const std::string& place);
/// The childcare of the chosen situation. Nothing when there are no children.
void care_section(Column& column);
/// The months around a change: when, how it is reported, and what else comes and goes.
void transition_section(Column& column);
void file_section(Column& column);

/// Asks for the birth date of somebody who is not there yet; they come into being when it is a date, in the same
/// field. Nobody is invented before: every amount on the page is about who was told. Returns the date once.
std::optional<Date> newcomer(Column& column, const std::string& place, const std::string& who);
/// Who of two parents gets what for a child that lives with both.
void co_parent_fields(Column& column, Child& child, const std::string& place);
/// The fields of one care contract; `place` is that of its JSON object.
void care_fields(Column& column, const std::string& place, Opvang<double>& care);
/// What can hardly be meant: "Een kind van 13 kan niet naar de dagopvang." Empty when all is well.
std::string care_doubt(OpvangSoort soort, int age, const std::optional<Ages>& ages);
/// "kind van 8", "kind dat nog komt".
std::string child_name(const Child& child, Date on);
/// The kind of a job; first what it is, then what it earns and what else this kind asks.
void kind_of_work(Column& column, Work& work, const std::string& place);
void earnings(Column& column, Work& work, const std::string& place);
void pension_fields(Column& column, Work& work, const std::string& place);
/// One income beside work; `place` is that of its JSON object.
void income_fields(Column& column, const std::string& place, BasicOtherIncome<double>& income);
/// The other income that comes with the chosen situation, at its JSON object.
void situation_incomes(Column& column, const std::string& situation);
/// "Inkomstenvrijlating"
void vrijlating_field(Column& column, size_t adult, const std::string& label);

} // namespace armoedeval::panel
