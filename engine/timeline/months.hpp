// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What each month gives a right to: the situation of the month as if it lasted all year, a twelfth of it.
#include "engine/timeline/course.hpp"
#include "engine/year/bijstand_year.hpp"

namespace armoedeval {

/// A stretch of days of the month, as if it lasted all year.
struct MonthPart : CoursePart {
    Adults<double> adults;
    std::array<double, 2> on_slips{0, 0}; ///< of each adult: gross euros a month that come on slips of their own
    std::array<bool, 2> korting_elders{false, false}; ///< of each adult: another payer applies the loonheffingskorting
    std::array<double, 2> netto_overig{0, 0}; ///< other income after tax without it, and what is not taxed; a month
};

struct MonthRight {
    Date month{};                     ///< its first day
    const Law<double>* wet = nullptr; ///< the rules of that day, or the last known before it
    bool future_rules = false;        ///< those of that day are not known
    BijstandPraktijk praktijk{};      ///< of the municipality, then
    double share = 0;                 ///< of the days in the chosen situation
    std::vector<MonthPart> parts;     ///< ascending; their shares are the whole month
    std::array<Vrijlating, 2> vrijlating{Vrijlating::geen, Vrijlating::geen}; ///< of each adult
    Toeslagpartner toeslagpartner;                                            ///< on its first day (Awir art. 5)
    std::array<double, 2> bruto_bijstand{0, 0};                               ///< of each adult; euros of this month
    std::array<double, 2> bijstand_van{0, 0};                                 ///< the same, net
    double bijstand = 0; ///< net, holiday allowance included, whole cents: a year adds up to the cent
    double overig = 0;   ///< other income after tax (pension, AOW, benefits), whole cents
    std::array<double, 2> overig_van{0, 0};    ///< the same of each adult, exact
    double teruggaaf = 0;                      ///< tax that comes back by the month (voorlopige aanslag), whole cents
    std::array<double, 2> teruggaaf_van{0, 0}; ///< the same of each adult, exact
    double te_verrekenen = 0; ///< of the bijstand: what a refund after the year is to be set off against, exact
    double verrekend = 0;     ///< of a refund about an earlier year, taken off the bijstand; whole cents
    int verrekend_jaar = 0;   ///< that year
    double vakantiegeld_verrekend = 0; ///< of work, taken off the bijstand because it comes now; whole cents
    double expected = 0; ///< what the municipality takes the bijstand to be in the month itself, whole cents
};

/// A month with bijstand, also where a refund or holiday pay takes all of it.
inline bool has_bijstand(const MonthRight& m)
{
    return m.bijstand > 0 || m.verrekend > 0 || m.vakantiegeld_verrekend > 0;
}

/// Ascending, from the first of `from` up to `until`. Throws UnknownValue.
std::vector<MonthRight> month_rights(const Course& course, Date from, Date until, CourseLaws& laws);

} // namespace armoedeval
