// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The measures of the field, one definition each. "Over" is blijft_over; "now" is the first situation.
#include "engine/household/scenario.hpp"
#include "engine/number/declared.hpp"
#include "engine/questions/less_left.hpp"
#include "engine/year/amounts.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

class Tables;
template <class R> struct Law;

/// Of one situation. Nothing where a measure cannot be had: no work, no extra wage, or an amount that is not computed.
struct Measures {
    static constexpr double step = 1; ///< of marginale_druk and netto_per_uur: hours a week of the first job

    /// 1 - (over one hour a week later - over) / gross pay of that hour. The step is one hour of the first job, with
    /// the same childcare.
    std::optional<double> marginale_druk;
    /// The same for the next cent: the one-sided limit to the right, rounding left out.
    std::optional<double> marginale_druk_grens;
    /// 1 - (over - over now) / (gross wage - gross wage now): the participation tax rate, from now to this situation.
    std::optional<double> participatiebelasting;
    /// Its complement: what the household keeps of each euro gross more than now.
    std::optional<double> houdt_per_euro;
    /// What is left of one hour more, per hour; euros.
    std::optional<double> netto_per_uur;
    /// Along the hours of the first job, at its wage, with the costs of this situation and its childcare in proportion
    /// to the hours, from 0 to 40:
    std::optional<double> eerste_uren;  ///< the first hours > 0 at which as much is left as now
    std::optional<double> veilige_uren; ///< from here on at least as much is left as now, whatever the hours up to 40
    std::optional<Fall> volgende_val;   ///< the next fall ahead of the situation's hours; `to` is past it
    std::optional<std::vector<PovertyTrap>> armoedevallen; ///< ascending; none is an answer too

    std::map<std::string, std::string> waarom_niet; ///< in words, by the name of each measure that cannot be had
};

/// `now` and `here` are the amounts of the first situation and of this one. Throws UnknownValue.
Measures measures(const Scenario& scenario, size_t situation, const Breakdown<double>& now,
                  const Breakdown<double>& here, const Law<double>& wet, const Law<Slope>& slopes);
Measures measures(const Scenario& scenario, size_t situation, const Tables& tables);

} // namespace armoedeval
