// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/amounts_table.hpp"

#include "engine/base/computed.hpp"
#include "engine/base/csv.hpp"
#include "gui/results/parts.hpp"
#include "gui/words/format.hpp"
#include "gui/words/part_names.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

/// What somebody pastes goes on one line of one cell, and is no formula there.
std::string cell(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return no_formula(text);
}

std::string amount_cell(double euros_a_month)
{
    return is_computed(euros_a_month) ? whole(euros_a_month) : dash;
}

} // namespace

std::string amounts_table(const Results& results)
{
    const auto& all = results.situations;
    if (all.empty()) return {};
    std::string table = "Euro per maand";
    for (const SituationResult& s : all) table += "\t" + cell(s.titel);
    table += "\n";
    const auto row = [&](const std::string& name, const auto& amount) {
        table += name;
        for (size_t i = 0; i < all.size(); ++i) table += "\t" + amount(i);
        table += "\n";
    };
    // A part may lack where it is nothing; it is in the table when some situation has it.
    for (const Part part : all_parts) {
        const auto of = [&](size_t i) {
            const auto& parts = all[i].parts;
            return std::find_if(parts.begin(), parts.end(), [&](const PartAmount& p) { return p.part == part; });
        };
        bool shown = false;
        Earned earned = Earned::loon;
        for (size_t i = 0; i < all.size(); ++i)
            if (of(i) != all[i].parts.end()) {
                if (!shown || all[i].earned != Earned::loon) earned = all[i].earned;
                shown = true;
            }
        if (!shown) continue;
        row(part_name(part, earned),
            [&](size_t i) { return of(i) == all[i].parts.end() ? std::string("0") : amount_cell(of(i)->per_month); });
    }
    const bool debts = std::string(left_name(results.question)) == "in_de_hand";
    row(debts ? "In de hand" : "Te besteden", [&](size_t i) { return amount_cell(all[i].over); });
    row("Meer of minder dan nu", [&](size_t i) {
        return i == 0 ? std::string() : is_computed(all[i].more_in_euros) ? signed_whole(all[i].more_in_euros) : dash;
    });
    return table;
}

} // namespace armoedeval
