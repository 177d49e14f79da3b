// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a population adds up to. Every sum is a whole number (cents, households), so that the order of adding, the
// number of threads and the cutting into parts cannot change a byte.
#include "engine/population/population.hpp"
#include "engine/year/amounts.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

inline constexpr size_t amount_count = breakdown_amounts<double>.size();
inline constexpr size_t part_count = parts_of_what_is_left<double>.size();

/// Households apart for winners and losers: group and kind together, and income as a share of the bijstandsnorm.
inline constexpr size_t kind_count = group_count * 4;
inline constexpr std::array<double, 5> band_limits{1.0, 1.1, 1.2, 1.3, 1.5};
inline constexpr size_t band_count = band_limits.size() + 1;
std::string kind_name(size_t kind);
std::string band_name(size_t band);

/// Of an extra hour: below 0 %, ten bands of 10 %, above 100 %.
inline constexpr size_t pressure_count = 12;
std::string pressure_name(size_t band);

using Sum = std::int64_t;

/// Winners and losers among the households of one kind and band; households, and cents a year that they win and lose.
struct Moved {
    Sum huishoudens = 0, winnaars = 0, verliezers = 0, gewonnen = 0, verloren = 0;
    friend bool operator==(const Moved&, const Moved&) = default;
};

/// The deepest fall of what is left, of the points that are looked at; cents a year.
struct DeepestFall {
    Sum diepte = 0;
    size_t point = 0; ///< Point
    PopulationRow row;
    friend bool operator==(const DeepestFall&, const DeepestFall&) = default;
};

/// Under one law. Amounts are sums of a year in the situation now, in cents.
struct LawTotals {
    std::array<Sum, amount_count> recht{};     ///< of every amount, as the law gives it
    std::array<Sum, amount_count> onbekend{};  ///< households of which that amount alone is not known
    std::array<Sum, part_count> gebruik{};     ///< of every part of what is left, with take-up
    std::array<Sum, part_count> kwadraten{};   ///< of gebruik: squares of whole euros
    Sum val_bij_vier = 0, val_bij_voltijd = 0; ///< households with less left than now
    std::array<Sum, pressure_count> druk{};    ///< households by marginal pressure
    DeepestFall diepste;
    // Beside the first law:
    Sum kosten = 0, kosten_kwadraat = 0; ///< more paid out; cents, and squares of whole euros
    Sum erbij_in_val = 0, eruit_val = 0; ///< households that fall at +4 hours or full-time under only one of both
    std::array<std::array<Moved, band_count>, kind_count> verandering{};
    friend bool operator==(const LawTotals&, const LawTotals&) = default;
};

/// Every sum of a law with its name: what adds, writes and reads them.
template <class Law, class F> void each_sum(Law& law, F&& f)
{
    for (size_t a = 0; a < amount_count; ++a) {
        f(std::string("recht_") + breakdown_amounts<double>[a].name, law.recht[a]);
        f(std::string("onbekend_") + breakdown_amounts<double>[a].name, law.onbekend[a]);
    }
    for (size_t p = 0; p < part_count; ++p) {
        f(std::string("gebruik_") + parts_of_what_is_left<double>[p].name, law.gebruik[p]);
        f(std::string("kwadraten_") + parts_of_what_is_left<double>[p].name, law.kwadraten[p]);
    }
    f("val_bij_vier", law.val_bij_vier);
    f("val_bij_voltijd", law.val_bij_voltijd);
    for (size_t b = 0; b < pressure_count; ++b) f("druk_" + std::to_string(b), law.druk[b]);
    f("kosten", law.kosten);
    f("kosten_kwadraat", law.kosten_kwadraat);
    f("erbij_in_val", law.erbij_in_val);
    f("eruit_val", law.eruit_val);
    for (size_t k = 0; k < kind_count; ++k)
        for (size_t b = 0; b < band_count; ++b) {
            const std::string place = "_" + std::to_string(k) + "_" + std::to_string(b);
            auto& m = law.verandering[k][b];
            f("huishoudens" + place, m.huishoudens);
            f("winnaars" + place, m.winnaars);
            f("verliezers" + place, m.verliezers);
            f("gewonnen" + place, m.gewonnen);
            f("verloren" + place, m.verloren);
        }
}

struct Totals {
    Sum rijen = 0;                 ///< households evaluated
    Sum huishoudens = 0;           ///< the same, each times its weight in `per_eenheid`
    Sum niet_berekend = 0;         ///< of these: an amount is not known; they are in no other sum
    std::vector<LawTotals> wetten; ///< the first is what the others are held against

    void add(const Totals& other);
    friend bool operator==(const Totals&, const Totals&) = default;
};

/// What a result is about, and what it takes to add two up.
struct PopulationHeader {
    std::string titel;                    ///< of the population: the data file or the CSV
    Date before{}, after{};               ///< dates of the rules
    std::vector<std::string> wetten;      ///< a name for each law
    std::vector<std::string> voorstellen; ///< what was proposed: title, role and date of each
    std::uint64_t aantal = 0;             ///< drawn households of the whole population; of a table the number of parts
    std::uint64_t zaad = 0;
    double per_eenheid = 1;   ///< real households that one counted household stands for
    bool getrokken = true;    ///< drawn by chance, so with standard errors
    std::string vingerafdruk; ///< of everything that decides: tables, reforms, data, take-up
    friend bool operator==(const PopulationHeader&, const PopulationHeader&) = default;
};

struct PopulationResult {
    PopulationHeader kop;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> stukken; ///< from and to (not included), of `aantal`
    Totals totalen;
};

/// The standard error of a sum of `n` drawn households, each counted for `unit`, from the sum and the sum of squares.
double standard_error(double sum, double squares, double n, double unit);

} // namespace armoedeval
