// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What is left at every number of hours, or at every wage, as a line or as layers. Only draws: on the screen the view
// lays a handle over it.
#include "gui/paint/placing.hpp"
#include "gui/paint/shapes.hpp"
#include "gui/paint/text_block.hpp"
#include "gui/paint/theme.hpp"
#include "gui/results/results.hpp"

#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

/// Another situation of the household; over in euros per month.
struct CurveDot {
    size_t situation;
    double at, over;
    std::string name;
};

/// What is drawn. Points into the results.
struct CurvePicture {
    const HoursResult* hours = nullptr;
    bool parts = false;        ///< layers in place of one line
    bool labels = true;        ///< names in the chart; without them only lines and tints
    bool movable = true;       ///< shows the grip that can be dragged
    bool here_is_now = false;  ///< the chosen situation is the first one
    std::optional<double> now; ///< where on the axis the first situation lies
    std::vector<CurveDot> others;
};

class CurveChart {
public:
    /// Lays out in `where`, in design units. `canvas` measures only.
    CurveChart(ui::Rect where, CurvePicture picture, const Theme& theme, const Canvas& canvas);
    /// `asked`: the amount at this place of the axis is asked for (the mouse).
    void draw(Canvas& canvas, std::optional<double> asked = {}) const;

    /// Where the line is drawn: the axes are its left and lower edge.
    ui::Rect plot() const { return plot_; }
    float x_of(double at) const;
    double at_x(float x) const;
    float y_of(double over) const;
    /// What found no room in the chart, in sentences: 1, 2, ... stand there in its place.
    const std::vector<std::string>& told_elsewhere() const { return told_elsewhere_; }
    /// Where the dots of the other situations and their names are, as many as picture.others; for pressing.
    const std::vector<ui::Rect>& dots() const { return dot_areas_; }

private:
    struct Label : PlacedText {
        bool edged = false;
        std::optional<ui::Rect> round; ///< a number: white on a disc
    };
    struct LayerName {
        std::string name;
        ui::Rect where;
        std::optional<float> mark; ///< beside the chart: the height of its layer there
        ui::Color ink, edge;
        bool bold = false;
    };

    void choose_scale();
    void lay_out(const Canvas& canvas, float legend_height);
    struct Swatch {
        Part part;
        ui::Point at; ///< the middle of its left edge
    };
    /// The names that stand nowhere else, in rows over the chart.
    std::vector<Swatch> legend_rows(const Canvas& canvas) const;
    float legend_height(const Canvas& canvas) const;
    void place_labels(const Canvas& canvas);
    void place_now(const Canvas& canvas, Placing& placing);
    void place_traps(const Canvas& canvas, Placing& placing);
    void tell_elsewhere(const Canvas& canvas, Placing& placing, float middle, std::string words);
    void keep_off_layers(Placing& placing) const;
    std::optional<Label> trap_label(const Canvas& canvas, const Placing& placing, const TrapStretch& trap) const;
    void place_safe(const Canvas& canvas, Placing& placing);
    void place_breakpoints(const Canvas& canvas, Placing& placing);
    void place_dots(const Canvas& canvas, Placing& placing);
    void place_layer_names(const Canvas& canvas);
    void spread_names();
    std::optional<ui::Rect> room_in_layer(size_t part, ui::Point size) const;

    void draw_tints(Canvas& canvas) const;
    void draw_axes(Canvas& canvas) const;
    void draw_hours(Canvas& canvas) const;
    void draw_layers(Canvas& canvas) const;
    void draw_layer(Canvas& canvas, size_t part) const;
    void draw_layer_edge(Canvas& canvas, size_t part) const;
    void draw_layer_names(Canvas& canvas) const;
    void draw_legend(Canvas& canvas) const;
    void draw_line(Canvas& canvas) const;
    void draw_now(Canvas& canvas) const;
    void draw_safe(Canvas& canvas) const;
    void draw_dots(Canvas& canvas) const;
    void draw_leaders(Canvas& canvas) const;
    void draw_labels(Canvas& canvas) const;
    void draw_here(Canvas& canvas) const;
    void draw_asked(Canvas& canvas, double at) const;
    ui::Rect bubble(const Canvas& canvas, float x, const TextBlock& block) const;

    const HoursResult& hours() const { return *picture_.hours; }
    TextBlock words_of_here() const;
    /// What lies behind a label, so that lines do not run through its letters.
    ui::Color plate_at(ui::Rect label) const;
    ui::Color trap_tint() const;
    void add_label(Placing& placing, Label label);
    std::vector<ui::Point> line() const;
    double over_at(double at) const;
    /// Lower and upper edge of a layer at a point of the curve, in euros.
    std::pair<double, double> layer(size_t point, size_t part) const;

    static constexpr float grip = 22;
    ui::Rect where_, plot_;
    CurvePicture picture_;
    const Theme& theme_;
    bool small_;
    float band_ = 0; ///< above the highest point: room for the bubbles
    double low_ = 0, high_ = 1, step_ = 1;
    std::vector<Label> labels_;
    std::vector<std::string> told_elsewhere_;
    std::vector<ui::Rect> dot_areas_;
    std::vector<LayerName> layer_names_;
    std::vector<Part> legend_;
};

} // namespace armoedeval
