// SPDX-License-Identifier: EUPL-1.2
#include "engine/population/estimates.hpp"

#include <cmath>

namespace armoedeval {

namespace {

constexpr double cents_per_euro = 100;

} // namespace

Estimate households(const PopulationResult& r, Sum count)
{
    const double unit = r.kop.per_eenheid, n = static_cast<double>(r.totalen.rijen), c = static_cast<double>(count);
    return {c * unit, r.kop.getrokken && count < r.totalen.rijen ? standard_error(c, c, n, unit) : 0};
}

Sum not_known(const LawTotals& law, const char* amount)
{
    const std::string asked = std::string(amount) == "gemeentelijk_meegeteld" ? "gemeentelijk" : amount;
    for (size_t a = 0; a < amount_count; ++a)
        if (asked == breakdown_amounts<double>[a].name) return law.onbekend[a];
    return 0;
}

bool is_known(const PopulationResult& r, size_t law, const char* amount)
{
    const Sum computed = r.totalen.huishoudens - r.totalen.niet_berekend;
    return not_known(r.totalen.wetten[law], amount) < computed || computed == 0;
}

Estimate paid(const PopulationResult& r, size_t law, size_t part)
{
    const LawTotals& totals = r.totalen.wetten[law];
    const double euros = static_cast<double>(totals.gebruik[part]) / cents_per_euro;
    const double squares = static_cast<double>(totals.kwadraten[part]);
    const double n = static_cast<double>(r.totalen.rijen), unit = r.kop.per_eenheid;
    return {euros * unit, r.kop.getrokken ? standard_error(euros, squares, n, unit) : 0};
}

Estimate costs(const PopulationResult& r, size_t law)
{
    const LawTotals& totals = r.totalen.wetten[law];
    const double euros = static_cast<double>(totals.kosten) / cents_per_euro;
    const double n = static_cast<double>(r.totalen.rijen), unit = r.kop.per_eenheid;
    return {euros * unit,
            r.kop.getrokken ? standard_error(euros, static_cast<double>(totals.kosten_kwadraat), n, unit) : 0};
}

Estimate falls_at_four(const PopulationResult& r, size_t law)
{
    return households(r, r.totalen.wetten[law].val_bij_vier);
}

Estimate falls_full_time(const PopulationResult& r, size_t law)
{
    return households(r, r.totalen.wetten[law].val_bij_voltijd);
}

} // namespace armoedeval
