// SPDX-License-Identifier: EUPL-1.2
#include "engine/policy/sweep.hpp"

#include "engine/base/error.hpp"
#include "engine/base/text.hpp"
#include "engine/law/law.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace armoedeval {

namespace {

/// "25000:30000:500"
bool read_range(const std::string& text, std::array<double, 3>& range)
{
    const char* at = text.data();
    const char* const end = text.data() + text.size();
    for (size_t i = 0; i < range.size(); ++i) {
        const auto read = std::from_chars(at, end, range[i]);
        const bool last = i + 1 == range.size();
        if (read.ec != std::errc() || (last ? read.ptr != end : read.ptr == end || *read.ptr != ':')) return false;
        at = read.ptr + 1;
    }
    return true;
}

SweepCell cell_of(const PopulationResult& r, size_t law, std::vector<double> values)
{
    SweepCell cell;
    cell.values = std::move(values);
    cell.val_bij_vier = falls_at_four(r, law);
    cell.val_bij_voltijd = falls_full_time(r, law);
    cell.kosten = costs(r, law);
    for (const auto& kind : r.totalen.wetten[law].verandering)
        for (const Moved& m : kind) {
            cell.winnaars += households(r, m.winnaars).value;
            cell.verliezers += households(r, m.verliezers).value;
        }
    return cell;
}

/// The values of each cell: of one axis, or of every pair.
std::vector<std::vector<double>> all_values(const std::vector<SweepAxis>& axes)
{
    std::vector<std::vector<double>> all{{}};
    for (const SweepAxis& axis : axes) {
        std::vector<std::vector<double>> longer;
        for (const auto& start : all)
            for (const double value : axis.values) {
                longer.push_back(start);
                longer.back().push_back(value);
            }
        all = std::move(longer);
    }
    return all;
}

} // namespace

SweepAxis parse_sweep(const std::string& text, const Tables& tables, Date date)
{
    if (!is_utf8(text))
        throw InputError("--reeks", "", "hierin staat een teken dat geen UTF-8 is; typ de reeks opnieuw");
    const size_t equals = text.find('=');
    SweepAxis axis{text.substr(0, equals), {}};
    std::array<double, 3> range{};
    if (equals == std::string::npos || !read_range(text.substr(equals + 1), range))
        throw InputError("--reeks", "",
                         "\"" + without_hidden_signs(text) +
                             "\" begrijp ik niet; schrijf NAAM=VAN:TOT:STAP, bijvoorbeeld "
                             "zorgtoeslag.drempelinkomen=25000:30000:500");
    const auto [from, to, step] = range;
    if (!(step > 0 && to >= from) || !std::isfinite(step) || (to - from) / step + 1 > most_sweep_values)
        throw InputError("--reeks", "",
                         "kies een stap groter dan 0 en tot niet kleiner dan van, en ten hoogste " +
                             std::to_string(most_sweep_values) + " waarden");
    const auto count = static_cast<size_t>(std::floor((to - from) / step + 1e-9)) + 1;
    // Rounded in the sixth decimal, so that three steps of 0.1 are 0.3 as people write it.
    for (size_t i = 0; i < count; ++i)
        axis.values.push_back(std::round((from + static_cast<double>(i) * step) * 1e6) / 1e6);
    for (const double value : {axis.values.front(), axis.values.back()}) reform_of({{axis.id, value}}, tables, date);
    return axis;
}

Reform reform_of(const std::vector<std::pair<std::string, double>>& values, const Tables& tables, Date date)
{
    Reform reform;
    reform.titel = "Een waarde uit een reeks";
    reform.datum = date;
    reform.rol = "berekend";
    reform.motivering = "om te zien wat elke waarde doet";
    for (const auto& [id, value] : values) {
        const Parameter* parameter = tables.find(id);
        reform.wijzigingen.push_back({id, parameter ? parameter->unit : Unit::euro, {{date, value}}});
    }
    // Held against the tables as a file would be.
    return parse_reform(to_json(reform), "reeks", tables);
}

Sweep sweep(const PopulationJob& job, const Tables& tables, const std::vector<Reform>& reforms, Date date,
            const std::vector<SweepAxis>& axes, Progress* progress)
{
    Sweep uit;
    uit.axes = axes;
    uit.date = date;
    const auto all = all_values(axes);
    for (size_t first = 0; first < all.size(); first += laws_at_once) {
        const size_t last = std::min(first + laws_at_once, all.size());
        std::vector<Tables> proposed;
        for (size_t i = first; i < last; ++i) {
            std::vector<std::pair<std::string, double>> values;
            for (size_t axis = 0; axis < axes.size(); ++axis) values.emplace_back(axes[axis].id, all[i][axis]);
            std::vector<Reform> stacked = reforms;
            stacked.push_back(reform_of(values, tables, date));
            proposed.push_back(reformed(tables, stacked));
        }
        std::vector<Variant> variants{{"nu", &tables, date}};
        for (const Tables& each : proposed) variants.push_back({"reeks", &each, date});
        const PopulationResult result = run_job(job, variants, progress);
        if (progress && progress->cancel) return uit;
        uit.kop = result.kop;
        uit.law = cell_of(result, 0, {});
        for (size_t i = first; i < last; ++i) uit.cells.push_back(cell_of(result, i - first + 1, all[i]));
    }
    return uit;
}

} // namespace armoedeval
