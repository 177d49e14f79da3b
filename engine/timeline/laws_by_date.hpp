// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/base/date.hpp"
#include "engine/household/scenario.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace armoedeval {

class Tables;
template <class R> struct Law;

/// The laws of the dates that a timeline meets, kept between calls: building one costs more than a timeline.
class LawsByDate {
public:
    explicit LawsByDate(const Tables& tables);
    ~LawsByDate();
    /// The law on a date on which this household can be computed: that date's, or the last known before it.
    struct Found {
        const Law<double>* wet;
        Date date;    ///< whose rules they are
        bool earlier; ///< not, or not in every value, those of the date itself
    };
    Found on(Date date, const Scenario& scenario);
    /// The law of a date, also where not all of it is known.
    const Law<double>& of(Date date);
    /// The day from which the values of a date are in force: between two such days nothing in tables/ changes.
    Date rules_from(Date date) const;
    bool established(const std::string& parameter, Date date) const; ///< its value has the status vastgesteld
    /// A value of tables/ is in force on a date: not one that is only computed ahead of its day.
    bool has_begun(const std::string& parameter, Date date) const;
    const Tables& tables() const { return *tables_; }

private:
    const Tables* tables_;
    std::vector<Date> changes_; ///< every day on which a value of tables/ starts or runs out, ascending
    std::map<Date, std::unique_ptr<Law<double>>> laws_;
};

} // namespace armoedeval
