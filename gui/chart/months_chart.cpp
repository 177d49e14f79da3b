// SPDX-License-Identifier: EUPL-1.2
#include "gui/chart/months_chart.hpp"

#include "gui/results/scale.hpp"
#include "gui/words/format.hpp"
#include "gui/words/sentences_months.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace armoedeval {

using ui::Font;
using ui::Point;
using ui::Rect;

namespace {

constexpr float flag_height = 28, flag_side = 22, dot_radius = 5.5f, plate_padding = 8;
constexpr double least_range_of_months = 400; ///< euros: a flat line is not blown up to mountains
constexpr double steps_in_a_range = 16;       ///< to which it is rounded
constexpr double least_share = 0.4;           ///< of a range that stays; a smaller line wants its own

double balance_on(const MonthsLine& line, Date day)
{
    const auto& days = line.drawn.days;
    const auto after =
        std::upper_bound(days.begin(), days.end(), day, [](Date d, const DayBalance& b) { return d < b.day; });
    return after != days.begin() ? (after - 1)->balance : line.drawn.opening;
}

} // namespace

EuroRange balance_range(const MonthsResult& months, const MonthColumns& columns)
{
    double least = 0, most = 0;
    const auto reach = [&](const MonthsLine& line) {
        const auto add = [&](double balance) { least = std::min(least, balance), most = std::max(most, balance); };
        const Date from = std::max(columns.first, line.timeline.from),
                   until = std::min(columns.end(), line.timeline.until);
        if (from < until) add(balance_on(line, std::chrono::sys_days(from) - std::chrono::days(1)));
        for (const DayBalance& d : line.drawn.days)
            if (from <= d.day && d.day < until) add(d.balance);
    };
    reach(months.shown);
    if (months.direct) reach(*months.direct);
    const double step = round_step(std::max(most - least, least_range_of_months) / steps_in_a_range);
    return {std::floor(least / step) * step,
            std::max(std::ceil(most / step) * step, std::floor(least / step) * step + least_range_of_months)};
}

EuroRange steady_range(const std::optional<EuroRange>& before, EuroRange wanted, bool dragging)
{
    if (!before) return wanted;
    const bool fits = before->low <= wanted.low && wanted.high <= before->high;
    const bool large = wanted.high - wanted.low >= least_share * (before->high - before->low);
    if (dragging) return {std::min(before->low, wanted.low), std::max(before->high, wanted.high)};
    return fits && large ? *before : wanted;
}

float MonthColumns::x_of(Date day) const
{
    const Date last = day.year() / day.month() / std::chrono::last;
    const float share = static_cast<float>(static_cast<unsigned>(day.day()) - 1) /
                        static_cast<float>(static_cast<unsigned>(last.day()));
    return left + width * (static_cast<float>(months_between(first, day)) + share) / static_cast<float>(each);
}

Date MonthColumns::month_at(float x) const
{
    return month(static_cast<int>(std::floor((x - left) / width)));
}

PartColor color_of(MonthKind kind, const Theme& theme)
{
    switch (kind) {
    case MonthKind::loon: return color_of(Part::loon);
    case MonthKind::ander_inkomen:
    case MonthKind::eenmalig:
    case MonthKind::afrekening: return color_of(Part::overig); // the grey of belasting
    case MonthKind::bijstand: return color_of(Part::bijstand);
    case MonthKind::overige_toeslagen: return color_of(Part::huurtoeslag);
    case MonthKind::kinderopvangtoeslag:
    case MonthKind::opvang: return color_of(Part::opvang);
    case MonthKind::gemeentelijk: return color_of(Part::gemeentelijk);
    case MonthKind::naar_schulden: return color_of(Part::schulden);
    case MonthKind::kinderbijslag: return color_of(Part::kinderbijslag);
    default: return {mixed(theme.card, theme.text, 0.12), mixed(theme.card, theme.text, 0.25), theme.text};
    }
}

MonthsChart::MonthsChart(Rect where, MonthsPicture picture, const Theme& theme, const Canvas& canvas)
    : plot_(where), picture_(std::move(picture)), theme_(theme)
{
    choose_scale();
    place_flags(canvas);
    Placing placing({plot_.x + 4, plot_.y + 2, plot_.w - 8, plot_.h - 4});
    for (const Flag& flag : flags_) placing.take(flag.chip);
    for (const Flag& flag : flags_) placing.keep_off(Rect{flag.x - 3, plot_.y, 6, plot_.h});
    placing.keep_off(Rect{plot_.x, y_of(0) - 1, plot_.w, 2});
    placing.keep_off(steps(picture_.months->shown), 7);
    if (picture_.months->direct) placing.keep_off(steps(picture_.months->direct.value()), 4);
    place_lowest(canvas, placing);
    if (!picture_.labels) return;
    place_direct(canvas, placing);
    place_days(canvas, placing);
}

void MonthsChart::choose_scale()
{
    low_ = picture_.balance.low, high_ = picture_.balance.high;
    above_ = flag_height + 12 + (picture_.labels && plot_.h >= 210 ? 26.f : 0.f);
    below_ = picture_.labels ? 36 : 26;
    const float lines = std::clamp((plot_.h - above_ - below_) / 32, 2.f, 6.f);
    step_ = round_step((high_ - low_) / static_cast<double>(lines));
}

float MonthsChart::y_of(double balance) const
{
    const float height = plot_.h - above_ - below_;
    return plot_.bottom() - below_ - height * static_cast<float>((balance - low_) / (high_ - low_));
}

Point MonthsChart::point_of(const MonthsLine& line, Date day) const
{
    return {picture_.columns.x_of(day), y_of(balance_on(line, day))};
}

std::vector<Point> MonthsChart::steps(const MonthsLine& line) const
{
    const MonthColumns& columns = picture_.columns;
    const Date from = std::max(columns.first, line.timeline.from), until = std::min(columns.end(), line.timeline.until);
    if (from >= until) return {};
    const Date before = std::chrono::sys_days(from) - std::chrono::days(1);
    std::vector<Point> points{{columns.x_of(from), y_of(balance_on(line, before))}};
    for (const DayBalance& d : line.drawn.days) {
        if (d.day < from || d.day >= until) continue;
        const float x = columns.x_of(d.day);
        points.push_back({x, points.back().y});
        points.push_back({x, y_of(d.balance)});
    }
    points.push_back({columns.x_of(until), points.back().y});
    return points;
}

void MonthsChart::place_flags(const Canvas& canvas)
{
    const auto add = [&](Date day, const std::string& text, bool start) {
        if (!shows(day)) return;
        const float x = picture_.columns.x_of(day), width = canvas.text_width(text, Font::note_bold) + 2 * flag_side;
        const float left = std::min(x, plot_.right() - width);
        const Rect chip{std::max(plot_.x, left), plot_.y + 6, width, flag_height};
        if (!flags_.empty() && overlap(chip, flags_.front().chip)) return;
        flags_.push_back({x, chip, text, start});
        if (start) start_flag_ = chip;
    };
    add(picture_.months->shown.timeline.start, picture_.months->works ? "start werk" : "verandering", true);
    if (picture_.work_ends) add(*picture_.work_ends, "einde werk", false);
}

void MonthsChart::place_lowest(const Canvas& canvas, Placing& placing)
{
    const DayLine& drawn = picture_.months->shown.drawn;
    const bool difference = picture_.months->difference;
    if (!shows(drawn.lowest_on) || (difference && drawn.lowest > -0.5)) return;
    const bool short_of = drawn.lowest < 0;
    Label label;
    label.ink = short_of ? theme_.negative : theme_.text;
    label.plate = short_of ? theme_.negative_tint : theme_.accent_tint;
    const std::string words =
        difference ? whole(-drawn.lowest) + " minder dan nu" : "laagste punt " + whole(drawn.lowest);
    label.block.lines.push_back({words, Font::note_bold, label.ink});
    const Point at = point_of(picture_.months->shown, drawn.lowest_on);
    dots_.push_back({at, {short_of ? theme_.negative : theme_.accent, theme_.card, theme_.card}});
    const Point size = label.block.size(canvas);
    const float w = size.x + 2 * plate_padding, h = size.y + 4;
    const float x = std::clamp(at.x - w / 2, plot_.x + 4, std::max(plot_.x + 4, plot_.right() - w - 4));
    const float y = std::min(at.y - h / 2, plot_.bottom() - h - 2), below = std::min(at.y + 9, plot_.bottom() - h - 2);
    const Rect wish_below{x, below, w, h}, wish_above{x, at.y - h - 12, w, h};
    std::vector<Rect> wishes{wish_below, wish_above};
    if (at.x + 12 + w < plot_.right()) wishes.insert(wishes.begin(), {at.x + 12, y, w, h});
    if (at.x - 12 - w > plot_.x) wishes.insert(wishes.begin(), {at.x - 12 - w, y, w, h});
    auto found = placing.first_free(wishes);
    if (!found) found = placing.first_off_labels(std::array{wish_below, wish_above});
    if (!found) found = wish_below;
    label.where = *found;
    placing.take(label.where);
    labels_.push_back(std::move(label));
}

/// Above or below its point, as near as there is room, on an upright leader that crosses no other label.
bool MonthsChart::place(Placing& placing, Label label, Point point, const Canvas& canvas)
{
    constexpr float nearest = 10, step = 8, apart = 8; // closer together two labels read as one
    constexpr int shares = 24;                         // places of the leader along the label
    const Point size = label.block.size(canvas);
    for (float away = nearest; away < plot_.h; away += step)
        for (const float y : {point.y - away - size.y, point.y + away})
            for (int i = 0; i <= shares; ++i) {
                const float share = 0.04f + 0.92f * static_cast<float>(i) / static_cast<float>(shares);
                const Rect r{point.x - share * size.x, y, size.x, size.y}, leader = leader_of(point, r);
                if (!placing.is_free(r) || !placing.first_off_labels(std::array{leader})) continue;
                label.where = r;
                label.from = point;
                placing.take({r.x - apart, r.y, r.w + 2 * apart, r.h});
                placing.take(leader);
                labels_.push_back(std::move(label));
                return true;
            }
    return false;
}

/// The dashed line is named where it lies far from the other and there is room.
void MonthsChart::place_direct(const Canvas& canvas, Placing& placing)
{
    if (!picture_.months->direct) return;
    const MonthsLine& direct = *picture_.months->direct;
    std::vector<std::pair<double, Date>> apart; // furthest first
    for (const DayBalance& d : direct.drawn.days)
        if (const double far = std::abs(d.balance - balance_on(picture_.months->shown, d.day)); shows(d.day) && far > 1)
            apart.emplace_back(-far, d.day);
    std::sort(apart.begin(), apart.end());
    Label label;
    label.ink = theme_.positive;
    const double lowest = direct.drawn.lowest;
    const std::string never = !picture_.months->difference ? "nooit onder " + whole(lowest)
                              : lowest <= -0.5             ? "ten hoogste " + whole(-lowest) + " minder"
                                                           : "nooit minder dan nu";
    label.block.lines = {{"op tijd doorgegeven:", Font::note_bold, theme_.positive},
                         {never, Font::note, theme_.positive}};
    for (const auto& [far, day] : apart)
        if (place(placing, label, point_of(direct, day), canvas)) return;
}

void MonthsChart::place_days(const Canvas& canvas, Placing& placing)
{
    const MonthsLine& line = picture_.months->shown;
    for (const NamedDay& day : named_days(*picture_.months)) {
        if (!shows(day.day)) continue;
        Label label;
        label.ink = theme_.text;
        label.block.lines = {{day.when, Font::note, theme_.text}, {day.what, Font::note, theme_.text}};
        const Point at = point_of(line, day.day);
        if (place(placing, std::move(label), at, canvas)) dots_.push_back({at, color_of(day.kind, theme_)});
    }
}

void MonthsChart::draw(Canvas& canvas) const
{
    draw_future(canvas);
    draw_axis(canvas);
    draw_shortage(canvas);
    draw_flags(canvas);
    draw_lines(canvas);
    draw_labels(canvas);
}

/// Hatched: the amounts of these months are not known yet.
void MonthsChart::draw_future(Canvas& canvas) const
{
    for (const MonthSummary& month : picture_.months->shown.timeline.months) {
        if (!month.future_rules || !shows(month.month)) continue;
        const float from = picture_.columns.x_of(month.month);
        const Rect column{from, plot_.y, picture_.columns.x_of(plus_months(month.month, 1)) - from, plot_.h};
        fill(canvas, column, mixed(theme_.card, theme_.uncertain, 0.05));
        hatched(canvas, column, theme_.uncertain.faded(0.22f));
        dashed(canvas, {column.x, column.y}, {column.x, column.bottom()}, theme_.uncertain.faded(0.6f));
    }
}

void MonthsChart::draw_axis(Canvas& canvas) const
{
    const double per_unit = (high_ - low_) / static_cast<double>(plot_.h - above_ - below_);
    const double top = high_ + per_unit * static_cast<double>(above_ - flag_height - 10);
    const double bottom = low_ - per_unit * static_cast<double>(below_ - 8);
    bool with_sign = true;
    std::vector<double> ticks = multiples(step_, bottom, top);
    for (auto tick = ticks.rbegin(); tick != ticks.rend(); ++tick) {
        const float y = y_of(*tick);
        line(canvas, {plot_.x, y}, {plot_.right(), y}, *tick == 0 ? theme_.text : theme_.text.faded(0.13f),
             *tick == 0 ? 1.5f : 1.f);
        const std::string amount = with_sign ? euros(*tick) : whole(*tick);
        canvas.text({plot_.x - 10 - canvas.text_width(amount, Font::note), y}, amount, Font::note, theme_.second_text);
        with_sign = false;
    }
}

void MonthsChart::draw_shortage(Canvas& canvas) const
{
    const std::vector<Point> points = steps(picture_.months->shown);
    const float nought = y_of(0);
    for (size_t i = 1; i < points.size(); ++i)
        if (points[i].y > nought + 0.5f && points[i].x > points[i - 1].x)
            fill(canvas, {points[i - 1].x, nought, points[i].x - points[i - 1].x, points[i].y - nought},
                 mixed(theme_.card, theme_.negative, 0.38));
}

void MonthsChart::draw_lines(Canvas& canvas) const
{
    if (picture_.months->direct) {
        const std::vector<Point> points = steps(*picture_.months->direct);
        for (size_t i = 1; i < points.size(); ++i) dashed(canvas, points[i - 1], points[i], theme_.positive, 2);
    }
    canvas.polyline(steps(picture_.months->shown), theme_.accent, 3);
}

void MonthsChart::draw_flags(Canvas& canvas) const
{
    for (const Flag& flag : flags_) {
        const ui::Color color = flag.start ? theme_.accent : theme_.second_text;
        line(canvas, {flag.x, flag.chip.y}, {flag.x, plot_.bottom()}, color.faded(flag.start ? 0.9f : 0.7f), 1.5f);
        fill(canvas, flag.chip, flag.start ? theme_.accent : theme_.card, 6);
        if (!flag.start) outline(canvas, flag.chip, color, 1, 6);
        const ui::Color ink = flag.start ? theme_.on_accent : theme_.text;
        canvas.text({flag.chip.x + flag_side, flag.chip.middle().y}, flag.text, Font::note_bold, ink);
        if (!flag.start) continue;
        icon(canvas, Icon::chevron_left, {flag.chip.x + 10, flag.chip.middle().y}, 9, ink, 2);
        icon(canvas, Icon::chevron_right, {flag.chip.right() - 10, flag.chip.middle().y}, 9, ink, 2);
    }
}

void MonthsChart::draw_labels(Canvas& canvas) const
{
    for (const Label& label : labels_) {
        if (label.from) {
            const Rect leader = leader_of(*label.from, label.where);
            line(canvas, {leader.x + 1, leader.y}, {leader.x + 1, leader.bottom()}, label.ink.faded(0.45f));
        }
        const bool plate = label.plate.has_value();
        if (plate) {
            const bool shows_tint = !(*label.plate == theme_.card); // high contrast has no tints
            fill(canvas, label.where, *label.plate, 6);
            if (!shows_tint) outline(canvas, label.where, label.ink, 1, 6);
        }
        label.block.draw(canvas, {label.where.x + (plate ? plate_padding : 0), label.where.y + (plate ? 2.f : 0.f)});
    }
    for (const Dot& dot : dots_) circle(canvas, dot.at, dot_radius, dot.color.fill, dot.color.edge, 1.5f);
}

} // namespace armoedeval
