// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/whole_euros.hpp"

#include "engine/base/rounding.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace armoedeval {

namespace {

/// Some of the rows: each rounded down, and what that took off, the largest first.
class RoundedDown {
public:
    void add(size_t row, double amount)
    {
        const double whole = floor_euro(amount);
        rows_.push_back({row, whole, std::max(0.0, amount - whole)});
        sum_ += whole;
        rest_ += rows_.back().rest;
    }
    double sum() const { return sum_; }
    double rest() const { return rest_; }
    /// How many could be a euro higher: a whole amount stays what it is.
    double most() const
    {
        return static_cast<double>(
            std::count_if(rows_.begin(), rows_.end(), [](const Row& r) { return r.rest > half_a_cent; }));
    }
    /// Writes them, so many a euro higher: those that lost most.
    void write(double higher, std::vector<double>& into)
    {
        std::stable_sort(rows_.begin(), rows_.end(), [](const Row& a, const Row& b) { return a.rest > b.rest; });
        for (const Row& r : rows_) {
            into[r.row] = r.whole + (higher >= 1 ? 1 : 0);
            --higher;
        }
    }

private:
    struct Row {
        size_t row;
        double whole, rest;
    };
    std::vector<Row> rows_;
    double sum_ = 0, rest_ = 0;
};

} // namespace

WholeColumns whole_columns(const std::vector<double>& now, const std::vector<double>& then)
{
    const double exact_now = std::accumulate(now.begin(), now.end(), 0.0);
    const double exact_then = std::accumulate(then.begin(), then.end(), 0.0);
    WholeColumns columns;
    columns.total_now = whole_difference(exact_now, 0);
    columns.difference = whole_difference(exact_then, exact_now);
    columns.total_then = columns.total_now + columns.difference;
    RoundedDown same, only_now, only_then;
    for (size_t i = 0; i < now.size(); ++i) {
        const bool equal = std::abs(now[i] - then[i]) < half_a_cent;
        (equal ? same : only_now).add(i, now[i]);
        if (!equal) only_then.add(i, then[i]);
    }
    // How many of the equal rows go up decides how many of the others must; as near to the exact sum as both columns
    // can bear.
    const double short_now = columns.total_now - same.sum() - only_now.sum();
    const double short_then = columns.total_then - same.sum() - only_then.sum();
    const double least = std::max({0.0, short_now - only_now.most(), short_then - only_then.most()});
    const double most = std::min({same.most(), short_now, short_then});
    const double higher = std::max(least, std::min(most, std::round(same.rest())));
    columns.now.resize(now.size());
    same.write(higher, columns.now);
    columns.then = columns.now;
    only_now.write(short_now - higher, columns.now);
    only_then.write(short_then - higher, columns.then);
    return columns;
}

double enough_in_whole(double exact)
{
    return std::ceil(exact - half_a_cent);
}

} // namespace armoedeval
