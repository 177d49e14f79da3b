// SPDX-License-Identifier: EUPL-1.2
#include "engine/population/totals.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

void deepen(DeepestFall& into, const DeepestFall& other)
{
    if (other.diepte > into.diepte || (other.diepte == into.diepte && other.row.number < into.row.number)) into = other;
}

} // namespace

std::string kind_name(size_t kind)
{
    static const char* const groups[] = {"bijstand", "werkend", "uitkering", "AOW", "student"};
    static const char* const kinds[] = {"alleenstaand", "alleenstaande ouder", "paar", "paar met kinderen"};
    return std::string(groups[kind / 4]) + ", " + kinds[kind % 4];
}

std::string band_name(size_t band)
{
    const auto percent = [](double limit) { return std::to_string(static_cast<int>(std::lround(limit * 100))); };
    if (band == 0) return "tot en met " + percent(band_limits[0]) + " %";
    if (band == band_limits.size()) return "meer dan " + percent(band_limits.back()) + " %";
    return percent(band_limits[band - 1]) + " tot " + percent(band_limits[band]) + " %";
}

std::string pressure_name(size_t band)
{
    if (band == 0) return "minder dan 0 %";
    if (band + 1 == pressure_count) return "meer dan 100 %";
    return std::to_string(10 * (band - 1)) + " tot " + std::to_string(10 * band) + " %";
}

void Totals::add(const Totals& other)
{
    if (wetten.empty()) wetten.resize(other.wetten.size());
    rijen += other.rijen;
    huishoudens += other.huishoudens;
    niet_berekend += other.niet_berekend;
    for (size_t law = 0; law < wetten.size(); ++law) {
        std::vector<Sum> more;
        each_sum(other.wetten[law], [&](const std::string&, Sum sum) { more.push_back(sum); });
        size_t at = 0;
        each_sum(wetten[law], [&](const std::string&, Sum& sum) { sum += more[at++]; });
        deepen(wetten[law].diepste, other.wetten[law].diepste);
    }
}

double standard_error(double sum, double squares, double n, double unit)
{
    if (n <= 1) return 0;
    const double mean = sum / n;
    return unit * std::sqrt(std::max(0.0, squares / n - mean * mean) * n);
}

} // namespace armoedeval
