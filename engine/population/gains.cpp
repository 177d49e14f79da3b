// SPDX-License-Identifier: EUPL-1.2
#include "engine/population/gains.hpp"

#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/population/csv.hpp"
#include "engine/population/laws.hpp"
#include "engine/questions/less_left.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>

namespace armoedeval {

namespace {

constexpr double little = 5, much = 50; ///< euros per month

Winst gain_of(double more_per_year)
{
    if (is_less(-more_per_year)) return Winst::verliest;
    if (!is_less(more_per_year)) return Winst::niets;
    const double per_month = more_per_year / months_per_year;
    return per_month < little ? Winst::tot_5 : per_month < much ? Winst::tot_50 : Winst::meer;
}

/// Wage, benefits and bijstand: the one takes the place of the other.
bool is_income(double Breakdown<double>::*amount)
{
    using B = Breakdown<double>;
    return amount == &B::loon_netto || amount == &B::teruggaaf || amount == &B::overig_netto ||
           amount == &B::bijstand_netto;
}

/// The part that became less by most, each with its sign. Of a loser whose income rose all together, that is no part of
/// the income.
size_t what_took_it(const Breakdown<Lanes>& before, const Breakdown<Lanes>& after, int lane, bool loses)
{
    std::array<double, part_count> change{};
    double income = 0;
    for (size_t p = 0; p < part_count; ++p) {
        const auto& part = parts_of_what_is_left<Lanes>[p];
        const double more = ((after.*part.amount)[lane] - (before.*part.amount)[lane]) * part.sign;
        if (!is_computed(more)) continue;
        change[p] = more;
        if (is_income(parts_of_what_is_left<double>[p].amount)) income += more;
    }
    if (loses && income >= -half_a_cent)
        for (size_t p = 0; p < part_count; ++p)
            if (is_income(parts_of_what_is_left<double>[p].amount)) change[p] = 0;
    return static_cast<size_t>(std::min_element(change.begin(), change.end()) - change.begin());
}

class Counter {
public:
    Counter(Gains& into, bool weighted) : into_(into), weighted_(weighted) {}

    void add(const HoursPack& pack)
    {
        const Composition& c = pack.rows[0]->composition;
        const size_t kind = static_cast<size_t>(c.groep) * 4 + static_cast<size_t>(c.soort());
        for (int lane = 0; lane < pack.count; ++lane) {
            const PopulationRow& row = *pack.rows[static_cast<size_t>(lane)];
            const Sum units = weighted_ ? static_cast<Sum>(row.gewicht * 1000 + 0.5) : 1;
            ++into_.rijen;
            into_.huishoudens += units;
            for (size_t law = 0; law < pack.amounts.size(); ++law) add_steps(pack, law, lane, kind, units, row.uren);
        }
    }

private:
    void add_steps(const HoursPack& pack, size_t law, int lane, size_t kind, Sum units, double hours_now)
    {
        const auto& amounts = pack.amounts[law];
        for (size_t step = 1; step < more_hours_count; ++step) {
            if (hours_now + more_hours[step] > most_hours_counted) return;
            const double more = amounts[step].blijft_over[lane] - amounts[0].blijft_over[lane];
            if (!is_computed(more)) {
                if (law == 0 && step == 1) into_.niet_berekend += units;
                return;
            }
            GainsAtStep& at = into_.wetten[law][step];
            const Winst gain = gain_of(more);
            at.soorten[kind].huishoudens[static_cast<size_t>(gain)] += units;
            at.soorten[kind].erbij += static_cast<Sum>(std::floor(more * 100 + 0.5)) * units;
            if (gain > Winst::niets) continue;
            const size_t cause = what_took_it(amounts[0], amounts[step], lane, gain == Winst::verliest);
            (gain == Winst::verliest ? at.oorzaak_verlies : at.oorzaak_niets)[cause] += units;
        }
    }

    Gains& into_;
    bool weighted_;
};

void add_kind(GainsOfKind& into, const GainsOfKind& one)
{
    for (size_t g = 0; g < gain_count; ++g) into.huishoudens[g] += one.huishoudens[g];
    into.erbij += one.erbij;
}

} // namespace

std::string gain_name(size_t gain)
{
    static const char* const names[] = {"verliest", "niets", "tot 5 euro", "5 tot 50 euro", "50 euro of meer"};
    return names[gain];
}

GainsOfKind GainsAtStep::all() const
{
    GainsOfKind sum;
    for (const GainsOfKind& kind : soorten) add_kind(sum, kind);
    return sum;
}

GainsOfKind GainsAtStep::of_group(Groep groep) const
{
    GainsOfKind sum;
    for (size_t kind = 0; kind < 4; ++kind) add_kind(sum, soorten[static_cast<size_t>(groep) * 4 + kind]);
    return sum;
}

Gains gains(const PopulationJob& job, const std::vector<Variant>& variants, Progress* progress)
{
    Gains uit;
    Circumstances circumstances = circumstances_of(job, variants.at(0));
    const std::vector<Law<Lanes>> laws = laws_of(variants, circumstances);
    const std::vector<const Law<Lanes>*> pointers = pointers_to(laws);
    uit.wetten.resize(laws.size());
    uit.kop = header_of(job, variants);

    std::optional<Population> population;
    std::ifstream file;
    NextRows next;
    if (job.csv_file.empty()) {
        population.emplace(job.data, circumstances, job.aantal, job.zaad);
        next = drawn_rows(*population, 0, job.aantal);
        uit.kop.per_eenheid = population->weight();
    } else {
        next = csv_rows(open_table(job, file), job.csv_file, circumstances);
    }
    const std::vector<double> steps(more_hours.begin(), more_hours.end());
    Counter counter(uit, !job.csv_file.empty());
    std::vector<PopulationRow> rows;
    while (next(rows)) {
        for_each_pack_at(steps, rows, circumstances, pointers, [&](const HoursPack& pack) {
            counter.add(pack);
            return !(progress && progress->cancel);
        });
        if (!progress) continue;
        progress->done += rows.size();
        if (progress->cancel) break;
    }
    return uit;
}

} // namespace armoedeval
