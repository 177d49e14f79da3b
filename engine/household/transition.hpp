// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What we were told about a change: when the new situation starts, how the money comes, and what is reported when. All
// optional in a scenario file ("overgang"); without it every situation is a full year.
#include "engine/base/date.hpp"

#include <optional>
#include <vector>

namespace armoedeval {

/// When Dienst Toeslagen hears of the change.
enum class Gedrag { direct, laat, niet };

/// What comes once, on a day. What each of them is to bijstand, tax and toeslagen is said in eenmalig.hpp of the
/// months.
enum class SoortEenmalig { transitievergoeding, nabetaling, vakantiegeld, erfenis, gift, schadevergoeding, overig };
struct Eenmalig {
    Date dag{};
    SoortEenmalig wat = SoortEenmalig::overig;
    double bruto = 0; ///< euros, of the applicant
    friend bool operator==(const Eenmalig&, const Eenmalig&) = default;
};

struct Overgang {
    std::optional<Date> start; ///< first day of the new situation; not told: the first of the next month
    int maanden = 24;          ///< shown from the month of the start; 3 to 60
    Gedrag gedrag = Gedrag::direct;
    std::optional<int> einde_na_maanden; ///< the way back: the job ends after so many months, then situation 1 again
    std::optional<double> banksaldo;     ///< euros on the first day that is shown; not told: 0, and said so
    std::optional<double> leefgeld_per_maand; ///< food and the like; euros a month, spent weekly
    /// Months of vrijlating n, z and r together, used before the start; not told: none (n) or all of n (z, r).
    std::optional<int> vrijlating_maanden_gebruikt;
    std::vector<Eenmalig> eenmalig{};
    friend bool operator==(const Overgang&, const Overgang&) = default;
};

} // namespace armoedeval
