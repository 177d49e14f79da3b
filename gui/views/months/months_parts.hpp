// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The parts of Maanden under its chart.
#include "gui/chart/months_chart.hpp"
#include "gui/ui/ui.hpp"

namespace armoedeval {

/// The columns in the card, what stands left of them and what right.
struct MonthsLayout {
    ui::Rect card;
    MonthColumns columns;
    bool narrow = false; ///< short names, no room at the right
    ui::Rect names;      ///< left of the columns
    ui::Rect later;      ///< right of them; no width: it stands under the table
};

inline constexpr float control_line = 34; ///< height of a line of the switches

/// The first of the month so many months on: a start is moved by whole months.
Date months_on(Date date, int months);
Model with_start(Model model, Date start);
/// While the living costs are not told: a press takes the norm for this household.
Model with_usual_leefgeld(ui::Rect where, Model model, const Timeline& timeline);
inline const std::string usual_leefgeld_label = "Met leefgeld";
/// Start, behaviour, and months or days; on as many lines as they need. Returns their height.
float months_controls(ui::Rect where, Model& model, Date start, Gedrag gedrag);

/// Names over the columns; a press shows the days of that month. Returns whether one was pressed.
bool month_heads(ui::Rect where, const MonthsLayout& layout);

/// The kinds that come or go in the shown months.
std::vector<const MonthRow*> rows_shown(const MonthsResult& months, const MonthColumns& columns);
float months_table_height(size_t rows, float row);
/// What comes and goes by kind between the balances, or above the difference with staying; in the columns. `row` is the
/// height of a line.
void months_table(float top, float row, const MonthsLayout& layout, const MonthsResult& months);

/// Days that stand together in the list: a month that is shown, or a week around the change.
struct DaysGroup {
    Date from{}, until{}; ///< exclusive
    std::string title, beside;
};
std::vector<DaysGroup> days_groups(MonthsAs as, const MonthColumns& columns, const MonthsResult& months);
/// Every day of the groups on which something comes or goes.
float months_days_height(float width, const std::vector<DaysGroup>& groups, const MonthsResult& months);
void months_days(ui::Rect where, const std::vector<DaysGroup>& groups, const MonthsResult& months);

/// What is settled after the shown months, and what is not known yet. Returns its height.
float months_later(ui::Rect where, const MonthColumns& columns, const MonthsResult& months);

} // namespace armoedeval
