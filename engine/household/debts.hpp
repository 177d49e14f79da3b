// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What creditors take or get of a household's income, as a letter says it. What somebody owes is in the wealth
// (household.hpp).
#include "engine/base/date.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

/// Under beslag and in a schuldregeling a part of the income goes to creditors and rises with it; a saneringskrediet is
/// paid off with a fixed amount.
enum class SoortSchuld { onbekend, beslag, schuldregeling, saneringskrediet };

template <class R> struct BasicDebt {
    SoortSchuld soort = SoortSchuld::onbekend;
    std::size_t van = 0; ///< place in volwassenen
    /// Of a schuldregeling what stays of wage, benefit and bijstand, of a saneringskrediet what is paid; euros. Not
    /// told, or of a kind that is not told: what goes to creditors is not computed.
    std::optional<R> per_maand{};
    bool toeslagen_inbegrepen = false; ///< what stays counts toeslagen and kinderbijslag too
    std::optional<Date> tot{};         ///< of a letter: its first day without it; not told: no end is known
    /// Of beslag and a saneringskrediet what is still to be paid on the first day of the months; euros. Not told: it
    /// goes on.
    std::optional<double> openstaand{};
    friend bool operator==(const BasicDebt&, const BasicDebt&) = default;
};

using Debt = BasicDebt<double>;

/// Does its letter name an amount?
inline bool heeft_bedrag(SoortSchuld soort)
{
    return soort == SoortSchuld::schuldregeling || soort == SoortSchuld::saneringskrediet;
}

/// A schuldregeling ends on its day, whatever is still owed then.
inline bool heeft_openstaand(SoortSchuld soort)
{
    return soort == SoortSchuld::beslag || soort == SoortSchuld::saneringskrediet;
}

/// "schuldregeling": of each SoortSchuld.
const std::vector<std::string>& schuld_words();

} // namespace armoedeval
