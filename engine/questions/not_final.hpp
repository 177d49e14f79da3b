// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What an answer rests on that is not published yet: values of the law that go on as they last were, which of them move
// what is left, and how far they can.
#include "engine/household/scenario.hpp"
#include "engine/number/declared.hpp"
#include "engine/year/amounts.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace armoedeval {

class Tables;
struct Parameter;
struct DatedValue;
template <class R> struct Law;

/// Amounts of the law are taken to go up by nothing to so much when they are published; what we estimated lies within
/// estimate_error (law/estimated_norms.hpp) of it.
inline constexpr double most_indexation = 0.04;

/// Every amount that only stands in on a date as high as it is taken to become.
Tables all_higher(const Tables& tables, Date date);

/// The laws of a date in each of which one value, or the amounts of one table with rows, is that much higher. Kept,
/// because building one costs more than asking it.
class HigherLaws {
public:
    HigherLaws(const Tables& tables, Date date);
    ~HigherLaws();
    /// `group` is a parameter, or a table of which the amounts move together.
    const Law<double>& with(const std::string& group);

private:
    const Tables& tables_;
    Date date_;
    std::unique_ptr<Tables> higher_; ///< each value is put back when its law is built
    std::map<std::string, std::unique_ptr<Law<double>>> laws_;
};

/// Between the two; euros per year.
struct Reach {
    double lowest = 0, highest = 0;
};

struct NotFinalValue {
    const Parameter* parameter = nullptr; ///< of a table with rows: one of its cells
    const DatedValue* dated = nullptr;
    std::vector<double> change; ///< of what is left in each situation with all of that; euros per year
    bool moves() const;
};

struct NotFinal {
    std::vector<NotFinalValue> values; ///< on which an amount rests; what moves most comes first. A table is one.
    std::vector<Reach> left;           ///< of what is left, per situation
    std::vector<Reach> more;           ///< of the difference with the first situation
    /// Per situation the amounts that rest on such a value, by name; every total of which one is a part too.
    std::vector<std::vector<std::string>> amounts;

    bool empty() const { return values.empty(); }
    bool rests(size_t situation, const std::string& amount) const;
};

/// Of every situation of a scenario; nothing when the law of the date is all published. Points into `tables`.
NotFinal not_final(const Scenario& scenario, const std::vector<Breakdown<double>>& per_year,
                   const std::vector<Breakdown<Traced>>& reasons, HigherLaws& higher);

NotFinal not_final(const Scenario& scenario, const Tables& tables);

/// The values of the acts that only stand in on a date, by name; of a table with rows the first cell.
std::vector<const Parameter*> values_not_final(const Tables& tables, Date date);

} // namespace armoedeval
