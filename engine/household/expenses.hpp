// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a household pays, as somebody told it: the way to a job and what else a job costs, and what leaves the account
// each month whatever the work. Facts only; what follows from them is in costs_of_work.hpp and net_income.cpp.
#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

/// Going to a job and back. A full week of the job is `dagen_per_week` days of `uren_per_dag`: with fewer hours one
/// goes on fewer days, with more hours the days get longer. So the days move with the hours, without a jump.
template <class R> struct BasicCommute {
    R uren_per_dag{8}, dagen_per_week{5};
    R reis_en_pauze_per_dag{0};            ///< hours away from home beside the paid ones
    R km_enkele_reis{0}, kosten_per_km{0}; ///< euros per km that the way costs oneself
    std::optional<R> vergoeding_per_km;    ///< euros per km that the employer pays
    R kaartje_per_dag{0};                  ///< euros, there and back, after what the employer pays
    friend bool operator==(const BasicCommute&, const BasicCommute&) = default;
};

enum class SoortVasteLast { energie, zorgverzekering, eigen_risico, hypotheek, schulden, overig };

/// What is paid every month beside the rent, which is known from the home.
template <class R> struct BasicFixedCost {
    SoortVasteLast soort = SoortVasteLast::overig;
    std::string wat; ///< "telefoon"; may be empty where the kind says it
    R per_maand{0};  ///< euros
    int dag = 1;     ///< of the month; the last day where the month is shorter
    friend bool operator==(const BasicFixedCost&, const BasicFixedCost&) = default;
};

using Commute = BasicCommute<double>;
using FixedCost = BasicFixedCost<double>;

/// "schulden in aflossing": of each SoortVasteLast.
const std::vector<std::string>& vaste_last_names();

/// What people call it: what was told, or else its kind.
template <class R> const std::string& name_of(const BasicFixedCost<R>& cost)
{
    return cost.wat.empty() ? vaste_last_names().at(static_cast<size_t>(cost.soort)) : cost.wat;
}

} // namespace armoedeval
