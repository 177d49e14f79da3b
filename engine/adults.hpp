#pragma once
// Each adult's income of the year before bijstand, and the tax on it.
#include "engine/household.hpp"
#include "engine/law.hpp"

#include <array>
#include <string_view>

namespace armoedeval {

/// Euros per year.
template <class R> struct AdultIncome {
    R loon_bruto{0}, pensioenpremie{0};
    R belastbaar_loon{0};
    R overig{0};      ///< other income, gross
    R zvw_inkomen{0}; ///< the part of it on which the own Zvw contribution is due
    R bijdrage_zvw{0};
    R netto_loon_alleen{0};   ///< the wage after the year's tax on the wage alone
    R netto_overig_alleen{0}; ///< the other income after tax and Zvw, as if there were no wage
    R uren_per_week{0};
    bool werkt = false; ///< has work in this situation (perhaps of 0 hours, while somebody drags)
    bool heeft_overig = false;
    InkomstenbelastingCase<R> aangifte; ///< the year's assessment, without bijstand
};

template <class R> struct Adults {
    std::array<AdultIncome<R>, 2> income;
    size_t count = 1;
};

/// What the year's assessment of one adult asks, but for bijstand. `ander_loon` is the partner's taxable wage.
template <Number R>
InkomstenbelastingCase<R> aangifte(const BasicHousehold<R>& household, size_t adult, const AdultIncome<R>& income,
                                   const R& ander_loon, const Law<R>& wet, Date peildatum);

template <Number R>
Adults<R> adults(const BasicHousehold<R>& household, const BasicSituation<R>& situation, const Law<R>& wet,
                 Date peildatum);

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
