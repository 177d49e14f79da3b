// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Each adult's income of the year before bijstand, and the tax on it.
#include "engine/year/gross_income.hpp"

#include <array>
#include <string_view>

namespace armoedeval {

/// Euros per year.
template <class R> struct AdultIncome : GrossIncome<R> {
    R bijdrage_zvw{0};
    R netto_loon{0};                ///< of the payslips
    R netto_loon_naast_bijstand{0}; ///< the same while the municipality pays bijstand
    R netto_voor_vrijlating{0};     ///< twelve months of net wage of which a vrijlating exempts a share
    R netto_overig_alleen{0}; ///< the other income after tax and Zvw, as if there were no work, and what is not taxed
    InkomstenbelastingCase<R> aangifte;   ///< the year's assessment, without bijstand
    KortingenVoorWerk<R> voor_werk{0, 0}; ///< of that assessment; bijstand does not change them

    /// For which the payer bears the contribution Zvw; of the bijstand nothing is known yet.
    R inkomen_met_zvw_van_betaler() const { return this->belastbaar_loon + this->overig - this->zvw_inkomen; }
    /// Wet IB 2001 art. 8.1 lid 1 onder e and lid 2: the profit before its deductions.
    R arbeidsinkomen() const { return this->belastbaar_loon + this->winst + this->overig_uit_arbeid; }
};

template <class R> struct Adults {
    std::array<AdultIncome<R>, 2> income;
    size_t count = 1;
};

/// What the year's assessment of one adult asks, but for bijstand. `ander_inkomen` is the partner's arbeidsinkomen.
template <Number R>
InkomstenbelastingCase<R> aangifte(const HouseholdFacts<R>& household, size_t adult, const AdultIncome<R>& income,
                                   const R& ander_inkomen);

template <Number R> Adults<R> adults(const HouseholdFacts<R>& household, const BasicSituation<R>& situation);

/// Whose an amount is, for an explanation: nobody has to be named where there is one adult.
inline std::string_view rol(size_t adult, size_t count)
{
    return count == 1 ? "" : adult == 0 ? "aanvrager" : "partner";
}

/// The tax and premies of one assessment, credits set off; euros per year.
template <Number R> R belasting(const InkomstenbelastingCase<R>& aangifte, const Law<R>& wet)
{
    return inkomstenbelasting(aangifte, wet.inkomstenbelasting).belasting;
}

} // namespace armoedeval
