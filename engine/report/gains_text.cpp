// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/gains_text.hpp"

#include "engine/base/json_input.hpp"
#include "engine/base/text.hpp"
#include "engine/population/estimates.hpp"
#include "engine/report/layout.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace armoedeval {

namespace {

constexpr size_t gains_label = 26, gains_column = 16;
/// Shown by kind of household: a day, three days and a full week more.
constexpr std::array<size_t, 3> steps_by_kind{2, 6, 9};

Sum counted(const GainsOfKind& kind)
{
    return std::accumulate(kind.huishoudens.begin(), kind.huishoudens.end(), Sum{0});
}

std::string gains_row(const std::string& label, const std::vector<std::string>& cells)
{
    std::string line = left(label, gains_label);
    for (const std::string& cell : cells) line += right(cell, gains_column);
    return line + "\n";
}

std::string percent_of(Sum part, Sum all)
{
    return all == 0 ? "-" : dutch_amount(100.0 * static_cast<double>(part) / static_cast<double>(all), 0) + " %";
}

std::vector<std::string> shares_of(const Gains& g, const GainsOfKind& kind)
{
    const Sum all = counted(kind);
    std::vector<std::string> cells{dutch_amount(std::round(static_cast<double>(all) * g.kop.per_eenheid), 0)};
    for (const Sum count : kind.huishoudens) cells.push_back(percent_of(count, all));
    const double euros = all == 0 ? 0 : static_cast<double>(kind.erbij) / static_cast<double>(all) / 1200;
    cells.push_back(dutch_amount(euros, 0));
    return cells;
}

std::vector<std::string> gain_titles()
{
    std::vector<std::string> titles{"huishoudens"};
    for (size_t gain = 0; gain < gain_count; ++gain) titles.push_back(gain_name(gain));
    titles.emplace_back("gemiddeld");
    return titles;
}

std::string hours_words(size_t step)
{
    return dutch_number(more_hours[step]) + " uur meer";
}

/// The parts that took the most of most, the first three.
std::string causes_text(const std::array<Sum, part_count>& counts)
{
    std::vector<size_t> order(part_count);
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return counts[a] > counts[b]; });
    const Sum all = std::accumulate(counts.begin(), counts.end(), Sum{0});
    std::string text;
    for (size_t i = 0; i < 3 && i < order.size(); ++i)
        if (counts[order[i]] > 0)
            text += (text.empty() ? "" : ", ") + readable_name(parts_of_what_is_left<double>[order[i]].name) + " " +
                    percent_of(counts[order[i]], all);
    return text.empty() ? "niemand" : text;
}

std::string law_text(const Gains& g, size_t law)
{
    const auto& steps = g.wetten[law];
    std::string out = "\n" + gains_row(g.kop.wetten[law] == "nu" ? "Nu" : "Voorstel", gain_titles());
    for (size_t step = 1; step < more_hours_count; ++step)
        out += gains_row("  " + hours_words(step), shares_of(g, steps[step].all()));
    for (const size_t step : steps_by_kind) {
        out += "  bij " + hours_words(step) + ", naar soort huishouden\n";
        for (size_t kind = 0; kind < kind_count; ++kind)
            if (counted(steps[step].soorten[kind]) > 0)
                out += gains_row("  " + kind_name(kind), shares_of(g, steps[step].soorten[kind]));
        out += paragraph("Wie verliest, verliest het meest aan: " + causes_text(steps[step].oorzaak_verlies) +
                             ". Wie er niets aan overhoudt: " + causes_text(steps[step].oorzaak_niets) + ".",
                         "  ");
    }
    return out;
}

Json kind_json(const Gains& g, const GainsOfKind& kind)
{
    Json counts = Json::object();
    for (size_t gain = 0; gain < gain_count; ++gain)
        counts[gain_name(gain)] = static_cast<double>(kind.huishoudens[gain]) * g.kop.per_eenheid;
    return {{"huishoudens", std::move(counts)},
            {"erbij_per_jaar", std::round(static_cast<double>(kind.erbij) * g.kop.per_eenheid) / 100}};
}

Json causes_json(const Gains& g, const std::array<Sum, part_count>& counts)
{
    Json causes = Json::object();
    for (size_t p = 0; p < part_count; ++p)
        if (counts[p] > 0)
            causes[parts_of_what_is_left<double>[p].name] = static_cast<double>(counts[p]) * g.kop.per_eenheid;
    return causes;
}

} // namespace

std::string gains_text(const Gains& g)
{
    std::string out = "Bevolking: " + g.kop.titel + "\n";
    for (const std::string& proposal : g.kop.voorstellen) out += paragraph(proposal, "");
    out += "Regels van " + in_words(g.kop.before) +
           (g.kop.after == g.kop.before ? "" : " en van " + in_words(g.kop.after)) +
           ". Wat iemand per maand meer of "
           "minder overhoudt bij meer uren werk.\n";
    for (size_t law = 0; law < g.wetten.size(); ++law) out += law_text(g, law);
    if (g.niet_berekend > 0)
        out += "\nNiet berekend: " + dutch_amount(static_cast<double>(g.niet_berekend) * g.kop.per_eenheid, 0) +
               " huishoudens.\n";
    out += "\n" + paragraph("Geteld is wie met die uren niet boven de " + dutch_number(most_hours_counted) +
                            " uur per week komt. Een halve euro per maand minder is verlies, een halve euro meer is "
                            "winst; na de kosten van opvang en werk, en na wat naar schuldeisers gaat. Gemiddeld is "
                            "in euro per maand. Alle anderen in het huishouden werken evenveel als nu.");
    return out;
}

std::string gains_json(const Gains& g)
{
    Json json{{"formaat", "armoedeval-meer-uren/1"}, {"bevolking", g.kop.titel},  {"voorstellen", g.kop.voorstellen},
              {"voor", to_iso(g.kop.before)},        {"na", to_iso(g.kop.after)}, {"zaad", g.kop.zaad},
              {"vingerafdruk", g.kop.vingerafdruk},  {"wetten", Json::array()}};
    for (size_t law = 0; law < g.wetten.size(); ++law) {
        Json steps = Json::array();
        for (size_t step = 1; step < more_hours_count; ++step) {
            const GainsAtStep& at = g.wetten[law][step];
            Json kinds = Json::object();
            for (size_t kind = 0; kind < kind_count; ++kind)
                if (counted(at.soorten[kind]) > 0) kinds[kind_name(kind)] = kind_json(g, at.soorten[kind]);
            steps.push_back({{"uren_meer", more_hours[step]},
                             {"alle", kind_json(g, at.all())},
                             {"naar_soort", std::move(kinds)},
                             {"oorzaak_van_verlies", causes_json(g, at.oorzaak_verlies)},
                             {"oorzaak_van_niets", causes_json(g, at.oorzaak_niets)}});
        }
        json["wetten"].push_back({{"naam", g.kop.wetten[law]}, {"stappen", std::move(steps)}});
    }
    return json.dump(2) + "\n";
}

} // namespace armoedeval
