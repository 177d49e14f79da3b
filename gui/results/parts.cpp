// SPDX-License-Identifier: EUPL-1.2
#include "gui/results/parts.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

constexpr bool belongs(const NamedAmount<double>& amount, Part part)
{
    return amount.part == part && amount.counts();
}

static_assert(std::all_of(all_parts.begin(), all_parts.end(),
                          [](Part part) {
                              const auto& all = breakdown_amounts<double>;
                              return std::any_of(all.begin(), all.end(),
                                                 [&](const auto& amount) { return belongs(amount, part); });
                          }),
              "every part has an amount");

} // namespace

double part_amount(const Breakdown<double>& b, Part part)
{
    double per_year = -0.0; // changes no amount that is added to it, not even a -0
    for (const auto& amount : breakdown_amounts<double>)
        if (belongs(amount, part)) per_year += amount.sign * (b.*amount.in_twelve_months());
    return per_year / months_per_year;
}

double left_in_a_month(const Breakdown<double>& per_year)
{
    return twelve_months(per_year).blijft_over / months_per_year;
}

const char* left_name(const Scenario& question)
{
    return question.huishouden.schulden.empty() ? "over_na_opvang_en_werk" : "in_de_hand";
}

const NamedAmount<double>& main_amount(Part part)
{
    const auto& all = breakdown_amounts<double>;
    return *std::find_if(all.begin(), all.end(), [&](const auto& amount) { return belongs(amount, part); });
}

bool is_toeslag(Part part)
{
    const auto& all = breakdown_amounts<double>;
    return std::all_of(all.begin(), all.end(),
                       [&](const auto& amount) { return !belongs(amount, part) || amount.toeslag; });
}

Earned earned_in(const Breakdown<double>& one, const Breakdown<double>& other)
{
    const bool profit = one.winst > 0 || other.winst > 0;
    const bool wage = one.loon_bruto - one.winst >= half_a_cent || other.loon_bruto - other.winst >= half_a_cent;
    return !profit ? Earned::loon : wage ? Earned::beide : Earned::winst;
}

double tax_to_keep(const SituationResult& situation)
{
    return situation.per_year.reservering / months_per_year;
}

std::vector<std::vector<PartAmount>> parts_of(const std::vector<Breakdown<double>>& per_year)
{
    std::vector<std::vector<PartAmount>> parts(per_year.size());
    for (const Part part : all_parts) {
        // Written so that a part that is not computed is shown.
        const bool shown = std::any_of(per_year.begin(), per_year.end(), [&](const Breakdown<double>& b) {
            return !(std::abs(part_amount(b, part)) < half_a_cent);
        });
        for (size_t i = 0; shown && i < per_year.size(); ++i)
            parts[i].push_back({part, part_amount(per_year[i], part)});
    }
    return parts;
}

void mark_not_final(std::vector<PartAmount>& parts, const NotFinal& found, size_t situation)
{
    for (PartAmount& p : parts)
        for (const auto& amount : breakdown_amounts<double>)
            p.not_final = p.not_final || (belongs(amount, p.part) && found.rests(situation, amount.name));
}

std::vector<PartAmount> change_of_parts(const Breakdown<double>& from, const Breakdown<double>& to)
{
    std::vector<PartAmount> changes;
    for (const Part part : all_parts) {
        const double change = part_amount(to, part) - part_amount(from, part);
        if (!(std::abs(change) < half_a_cent)) changes.push_back({part, change});
    }
    // In cents, so that a wage and the bijstand that it replaces are equally large.
    const auto size = [](const PartAmount& p) {
        return std::isnan(p.per_month) ? -1 : std::round(std::abs(p.per_month) * 100);
    };
    std::stable_sort(changes.begin(), changes.end(),
                     [&](const PartAmount& a, const PartAmount& b) { return size(a) > size(b); });
    return changes;
}

} // namespace armoedeval
