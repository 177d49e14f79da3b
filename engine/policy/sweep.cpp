#include "engine/policy/sweep.hpp"

#include "engine/error.hpp"
#include "engine/json_input.hpp"
#include "engine/layout.hpp"
#include "engine/text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace armoedeval {

namespace {

constexpr size_t column_width = 20;

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

std::string whole(double value)
{
    return dutch_amount(std::round(value), 0);
}

Json cell_json(const SweepCell& cell)
{
    return {{"waarden", cell.values},
            {"minder_over_bij_vier_uur_meer", cell.val_bij_vier.value},
            {"minder_over_bij_voltijd", cell.val_bij_voltijd.value},
            {"kosten_per_jaar", std::round(cell.kosten.value * 100) / 100},
            {"standaardfout_kosten", std::round(cell.kosten.error * 100) / 100},
            {"winnaars", cell.winnaars},
            {"verliezers", cell.verliezers}};
}

} // namespace

SweepAxis parse_sweep(const std::string& text, const Tables& tables, Date date)
{
    const size_t equals = text.find('=');
    SweepAxis axis{text.substr(0, equals), {}};
    std::array<double, 3> range{};
    if (equals == std::string::npos || !read_range(text.substr(equals + 1), range))
        throw InputError("--reeks", "",
                         "\"" + text +
                             "\" begrijp ik niet; schrijf NAAM=VAN:TOT:STAP, bijvoorbeeld "
                             "zorgtoeslag.drempelinkomen=25000:30000:500");
    const auto [from, to, step] = range;
    if (!(step > 0 && to >= from) || (to - from) / step + 1 > most_sweep_values)
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

std::string sweep_text(const Sweep& s, const Tables& tables)
{
    std::string out = "Bevolking: " + s.kop.titel + "\nRegels van " + in_words(s.date) + "\n\n";
    for (const SweepAxis& axis : s.axes) {
        const Parameter& p = *tables.find(axis.id);
        const DatedValue* law = p.on(s.date);
        out += axis.id + ": " + p.description + " (" + p.article + "), nu " + plain_number(law ? law->value : 0) + " " +
               name_of(p.unit) + "\n";
    }
    const auto line = [&](std::vector<std::string> cells) {
        for (const std::string& cell : cells) out += right(cell, column_width);
        out += "\n";
    };
    std::vector<std::string> titles;
    for (const SweepAxis& axis : s.axes)
        titles.push_back(axis.id.substr(axis.id.find('.') + 1).substr(0, column_width - 2));
    titles.insert(titles.end(), {"minder bij +4 uur", "minder bij voltijd", "kosten x 1.000", "winnen", "verliezen"});
    out += "\n";
    line(titles);
    const auto row = [&](const SweepCell& cell, std::vector<std::string> cells) {
        cells.insert(cells.end(), {whole(cell.val_bij_vier.value), whole(cell.val_bij_voltijd.value),
                                   whole(cell.kosten.value / 1000), whole(cell.winnaars), whole(cell.verliezers)});
        line(cells);
    };
    std::vector<std::string> now(s.axes.size(), "");
    now.front() = "nu";
    row(s.law, now);
    for (const SweepCell& cell : s.cells) {
        std::vector<std::string> values;
        for (const double value : cell.values) values.push_back(plain_number(value));
        row(cell, values);
    }
    return out;
}

std::string sweep_csv(const Sweep& s)
{
    std::string out;
    for (const SweepAxis& axis : s.axes) out += axis.id + ",";
    out += "minder_over_bij_vier_uur_meer,minder_over_bij_voltijd,kosten_per_jaar,winnaars,verliezers\n";
    for (const SweepCell& cell : s.cells) {
        for (const double value : cell.values) out += plain_number(value) + ",";
        out += plain_number(cell.val_bij_vier.value) + "," + plain_number(cell.val_bij_voltijd.value) + "," +
               plain_number(in_cents(cell.kosten.value)) + "," + plain_number(cell.winnaars) + "," +
               plain_number(cell.verliezers) + "\n";
    }
    return out;
}

std::string sweep_json(const Sweep& s)
{
    Json axes = Json::array(), cells = Json::array();
    for (const SweepAxis& axis : s.axes) axes.push_back({{"naam", axis.id}, {"waarden", axis.values}});
    for (const SweepCell& cell : s.cells) cells.push_back(cell_json(cell));
    const Json json{{"formaat", "armoedeval-reeks/1"}, {"bevolking", s.kop.titel}, {"datum", to_iso(s.date)},
                    {"assen", std::move(axes)},        {"nu", cell_json(s.law)},   {"cellen", std::move(cells)}};
    return json.dump(2) + "\n";
}

} // namespace armoedeval
