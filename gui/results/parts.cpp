#include "gui/results/parts.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

double part_amount(const Breakdown<double>& b, Part part)
{
    const double per_year = [&] {
        switch (part) {
        case Part::loon: return b.loon_netto;
        case Part::overig: return b.overig_netto + b.tegemoetkoming_alleenverdieners;
        case Part::bijstand: return b.bijstand_netto;
        case Part::kindgebonden_budget: return b.kindgebonden_budget;
        case Part::kinderbijslag: return b.kinderbijslag;
        case Part::huurtoeslag: return b.huurtoeslag;
        case Part::zorgtoeslag: return b.zorgtoeslag;
        case Part::gemeentelijk: return b.gemeentelijk_meegeteld;
        case Part::opvang: return b.kinderopvangtoeslag - b.kosten_opvang;
        case Part::reiskosten: return -b.kosten_werk;
        }
        return 0.0;
    }();
    return per_year / months_per_year;
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
