// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The balance per day over the months around a change, as a line of steps. Only draws: on the screen the view lays a
// handle over the start.
#include "engine/timeline/calendar.hpp"
#include "gui/model/model.hpp"
#include "gui/paint/placing.hpp"
#include "gui/paint/shapes.hpp"
#include "gui/paint/text_block.hpp"
#include "gui/paint/theme.hpp"
#include "gui/results/results.hpp"

#include <string>
#include <vector>

namespace armoedeval {

/// Months beside each other, or quarters far ahead, equally wide; the chart and the table share them.
struct MonthColumns {
    Date first{}; ///< first day of the first month
    int count = 1;
    float left = 0, width = 100; ///< of one column, in design units
    int each = 1;                ///< months in a column

    Date month(int place) const { return first + std::chrono::months(place * each); } ///< the first of a column
    Date end() const { return month(count); }                                         ///< exclusive
    float right() const { return left + width * static_cast<float>(count); }
    ui::Rect column(int place, ui::Rect across) const
    {
        return {left + width * static_cast<float>(place), across.y, width, across.h};
    }
    /// Where a day begins; days outside lie outside.
    float x_of(Date day) const;
    /// The month at a place; outside as if the columns went on.
    Date month_at(float x) const;
};
/// The colour of a row of the table and of its dots; costs that have no scheme are grey.
PartColor color_of(MonthKind kind, const Theme& theme);

/// What is drawn. Points into the results.
struct MonthsPicture {
    const MonthsResult* months = nullptr;
    MonthColumns columns;
    EuroRange balance;             ///< what the chart reaches
    std::optional<Date> work_ends; ///< the way back
    bool labels = true;            ///< names in the chart
};

/// What the balance reaches in the months that are shown, in round steps; nought is in it.
EuroRange balance_range(const MonthsResult& months, const MonthColumns& columns);
/// The range that was shown before as long as it serves, so that the picture does not jump under the eye: the line fits
/// in it and is not small in it. While the start is dragged it only grows.
EuroRange steady_range(const std::optional<EuroRange>& before, EuroRange wanted, bool dragging);

class MonthsChart {
public:
    /// Lays out in `where`: the columns and their height; the axis stands left of it. `canvas` measures only.
    MonthsChart(ui::Rect where, MonthsPicture picture, const Theme& theme, const Canvas& canvas);
    void draw(Canvas& canvas) const;
    /// What can be dragged: the flag at the start; nothing when the start is out of view.
    std::optional<ui::Rect> start_flag() const { return start_flag_; }

private:
    struct Label : PlacedText {
        ui::Color ink;
    };

    void choose_scale();
    void place_flags(const Canvas& canvas);
    void place_lowest(const Canvas& canvas, Placing& placing);
    void place_direct(const Canvas& canvas, Placing& placing);
    void place_days(const Canvas& canvas, Placing& placing);
    bool place(Placing& placing, Label label, ui::Point point, const Canvas& canvas);

    void draw_future(Canvas& canvas) const;
    void draw_axis(Canvas& canvas) const;
    void draw_shortage(Canvas& canvas) const;
    void draw_lines(Canvas& canvas) const;
    void draw_flags(Canvas& canvas) const;
    void draw_labels(Canvas& canvas) const;

    bool shows(Date day) const { return day >= picture_.columns.first && day < picture_.columns.end(); }
    float y_of(double balance) const;
    ui::Point point_of(const MonthsLine& line, Date day) const;
    /// The corners of the steps that are in view.
    std::vector<ui::Point> steps(const MonthsLine& line) const;

    struct Flag {
        float x;
        ui::Rect chip;
        std::string text;
        bool start;
    };
    struct Dot {
        ui::Point at;
        PartColor color;
    };
    ui::Rect plot_;
    MonthsPicture picture_;
    const Theme& theme_;
    double low_ = 0, high_ = 1, step_ = 1;
    float above_ = 0, below_ = 0; ///< room for labels over the highest and under the lowest point
    std::vector<Flag> flags_;
    std::vector<Label> labels_;
    std::vector<Dot> dots_;
    std::optional<ui::Rect> start_flag_;
};

} // namespace armoedeval
