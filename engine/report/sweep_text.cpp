// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/sweep_text.hpp"

#include "engine/base/json_input.hpp"
#include "engine/base/text.hpp"
#include "engine/report/layout.hpp"

#include <cmath>

namespace armoedeval {

namespace {

constexpr size_t sweep_column = 20;

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
        for (const std::string& cell : cells) out += right(cell, sweep_column);
        out += "\n";
    };
    std::vector<std::string> titles;
    for (const SweepAxis& axis : s.axes)
        titles.push_back(axis.id.substr(axis.id.find('.') + 1).substr(0, sweep_column - 2));
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
