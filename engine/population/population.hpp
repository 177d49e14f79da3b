// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Synthetic households: those with bijstand and the low-income renters around them, drawn to the published figures.
#include "engine/household/scenario.hpp"
#include "engine/population/chance.hpp"
#include "engine/population/data.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace armoedeval {

template <class R> struct Law;

enum class Groep : std::uint8_t { bijstand, werkend };
enum class SoortHuishouden : std::uint8_t { alleenstaand, alleenstaande_ouder, paar, paar_met_kinderen };
/// A room is no independent home: no huurtoeslag.
enum class Woonvorm : std::uint8_t { huur, kamer, koop };

/// Everything of a household that decides which way the law goes, but for its amounts: equal compositions take the same
/// branches and can be evaluated side by side. Ages are whole years.
struct Composition {
    static constexpr size_t most_children = 8;
    static constexpr int most_housemates = 7, oldest = 120;

    Groep groep = Groep::bijstand;
    Woonvorm woning = Woonvorm::huur;
    Vrijlating vrijlating = Vrijlating::geen;         ///< of the applicant
    std::uint8_t leeftijd = 40, leeftijd_partner = 0; ///< 0: no partner
    std::uint8_t medebewoners = 0;                    ///< of 27 or older, who share the costs; without income
    std::uint8_t kinderen = 0;
    std::array<std::uint8_t, most_children> leeftijd_kind{}; ///< oldest first; the rest 0

    bool partner() const { return leeftijd_partner > 0; }
    SoortHuishouden soort() const;
    /// Unequal for unequal compositions.
    std::uint64_t key() const;
    friend bool operator==(const Composition&, const Composition&) = default;
};

/// One household as columns of amounts; euros.
struct PopulationRow {
    std::uint64_t number = 0; ///< its place in the whole population, from 0
    Composition composition;
    double gewicht = 1;                 ///< households that it stands for
    double kale_huur = 0, vermogen = 0; ///< per month; of the adults together
    double uren = 0, uurloon = 0;       ///< of the applicant now; what an hour of work would bring when there is none
    double uren_partner = 0, uurloon_partner = 0;
    double opvang_kans = 0.5; ///< childcare is used when this is below the share that uses it
    friend bool operator==(const PopulationRow&, const PopulationRow&) = default;
};

/// What the law and the data say of everybody, taken once from the law before any reform.
struct Circumstances {
    Circumstances(const PopulationData& data, const Law<double>& wet);
    Date date{};
    std::string gemeente;                ///< whose schemes count; empty: none
    std::array<double, 4> minimumloon{}; ///< per hour at 18, 19, 20, and 21 or older
    double uurprijs_dagopvang = 0, uurprijs_bso = 0;
    OpvangleeftijdenTable opvangleeftijden{};
    int opvang_kind_tot = 0;                ///< the age up to which families are counted that may have childcare
    double norm_alleen = 0, norm_samen = 0; ///< bijstand per month with holiday allowance, from 21
    double vermogensgrens_alleen = 0, vermogensgrens_samen = 0; ///< of bijstand: without, and with partner or child
    double voltijd = 0;                                         ///< hours a week
    double reiskosten_per_maand = 0;                            ///< of each adult who works
    double opvang_vanaf_uren = 0, opvang_werkweek = 0, opvang_hoogste_uren = 0;
    double opvang_uren_dagopvang = 0, opvang_uren_bso = 0;
    double opvang_aandeel_0_3 = 0, opvang_aandeel_4_11 = 0;

    double minimumloon_at(int age) const;
};

/// What the evaluation does not ask, but the published figures are about.
struct Traits {
    size_t duur = 0;      ///< place in the labels of bijstand_duur; of bijstand only
    size_t opleiding = 0; ///< place in the labels of opleiding
    bool vrouw = false;   ///< the applicant
    bool probleemschuld = false;
};

/// A drawn population. Household n is the same whatever else is drawn: it depends on seed, n and the plan only.
class Population {
public:
    /// `count` households, 1 to 100 million. Kinds, ages and durations are quotas (largest remainder of raked shares);
    /// the rest is chance.
    Population(const PopulationData& data, const Circumstances& circumstances, std::uint64_t count, std::uint64_t seed);

    std::uint64_t count() const { return count_; }
    std::uint64_t seed() const { return seed_; }
    /// Real households that one drawn household stands for.
    double weight() const { return weight_; }
    PopulationRow row(std::uint64_t number) const;
    Traits traits(std::uint64_t number) const;

    static constexpr std::uint64_t most = 100'000'000;

private:
    struct Cell {
        Groep groep{};
        SoortHuishouden soort{};
        size_t age_band = 0, duration = 0;
        double share = 0;
        std::uint64_t end = 0; ///< the first number after this cell
    };
    /// Chances of a list, added up.
    struct Choice {
        std::vector<double> values, until;
        size_t place(double uniform) const;
        double value(double uniform) const { return values[place(uniform)]; }
    };

    static Choice choice(const MarginalShares& shares);
    void read_figures(const PopulationData& data);
    void add_cells(const PopulationData& data);
    void set_quotas();
    const Cell& cell_of(std::uint64_t number) const;
    double drawn(std::uint64_t number, std::uint64_t variable) const;
    void draw_children(PopulationRow& row, const Cell& cell) const;
    void draw_home(PopulationRow& row, const Cell& cell) const;
    void draw_work(PopulationRow& row, const Cell& cell) const;
    void draw_wealth(PopulationRow& row) const;
    double wage(std::uint64_t number, std::uint64_t variable, Groep groep, int age) const;
    double hours(std::uint64_t number, std::uint64_t variable, bool from_12) const;

    Circumstances circumstances_;
    std::uint64_t count_, seed_;
    double weight_ = 1;
    std::vector<Cell> cells_;
    std::array<Choice, 3> ages_;
    std::array<Choice, 2> home_, children_, hours_;
    Choice child_age_, housemates_, wages_, education_;
    std::array<std::array<double, 4>, 4> part_time_{}; ///< chance by kind and duration
    std::array<chance::TruncatedNormal, 4> rents_;     ///< of 1, 2, and 3 or more persons; private
    std::array<chance::TruncatedNormal, 2> part_time_wages_, wealth_bijstand_; ///< logs; low and high norm or limit
    double kostendelers_ = 0, tweede_verdiener_ = 0, loon_boven_ = 0, loon_boven_tot_ = 0, loon_verschuiving_ = 0;
    double vermogen_nihil_ = 0, vermogen_nihil_tot_ = 0, vermogen_werkend_ = 0, vermogen_werkend_spreiding_ = 0;
    std::array<double, 4> vrouw_{};          ///< by kind
    std::array<double, 2> probleemschuld_{}; ///< by group
};

/// The household as a file: the situations now, with four hours more, and full-time. `titel` must hold no names.
Scenario scenario_of(const PopulationRow& row, const Circumstances& circumstances, const std::string& titel);

} // namespace armoedeval
