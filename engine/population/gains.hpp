// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The question of the armoedeval: of those who work more, how many gain, how many gain nothing and how many lose, and
// which rule takes it.
#include "engine/population/job.hpp"

#include <array>

namespace armoedeval {

/// Hours a week beside those of now; the first is none.
inline constexpr std::array<double, 11> more_hours{0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40};
inline constexpr size_t more_hours_count = more_hours.size();
/// Who would work more than this is not counted at that step.
inline constexpr double most_hours_counted = 40;

/// What is more in hand a month than now, after costs of care and work and after creditors.
enum class Winst : size_t { verliest, niets, tot_5, tot_50, meer };
inline constexpr size_t gain_count = 5;
std::string gain_name(size_t gain);

/// Households at one step, of one kind.
struct GainsOfKind {
    std::array<Sum, gain_count> huishoudens{};
    Sum erbij = 0; ///< cents a year, of all of them together
};

struct GainsAtStep {
    std::array<GainsOfKind, kind_count> soorten{};
    /// Of who loses, and of who gains nothing: the part of what is left that took the most.
    std::array<Sum, part_count> oorzaak_verlies{}, oorzaak_niets{};

    GainsOfKind all() const;
    GainsOfKind of_group(Groep groep) const;
};

struct Gains {
    PopulationHeader kop;
    Sum rijen = 0, huishoudens = 0, niet_berekend = 0;
    /// By law, and by step; the first step is that of now, with nobody.
    std::vector<std::array<GainsAtStep, more_hours_count>> wetten;
};

/// As run_job. One thread, as many laws as variants.
Gains gains(const PopulationJob& job, const std::vector<Variant>& variants, Progress* progress = nullptr);

} // namespace armoedeval
