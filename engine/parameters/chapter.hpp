// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/base/date.hpp"

#include <chrono>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace armoedeval {

/// A value of the law that is needed on a date and that no table gives. Nothing falls back: the caller says so.
/// `amounts` are what people call them, with the article, not the names of parameters.
class UnknownValue : public std::runtime_error {
public:
    /// `limit`: the date is on it or after it, and nothing stands in from there on.
    UnknownValue(std::vector<std::string> amounts, Date date, std::optional<Date> limit = std::nullopt)
        : std::runtime_error(what_is_unknown(amounts, date, limit) +
                             (limit ? "; kies een eerdere datum"
                                    : "; armoedeval tabellen --ontbreekt " + to_iso(first_of_half_year(date)) +
                                          " noemt alles wat er nog in tables/ moet, of kies een andere datum")),
          amounts_(std::move(amounts)),
          date_(date),
          limit_(limit)
    {
    }
    /// Without the advice for who keeps the tables.
    std::string without_advice() const { return what_is_unknown(amounts_, date_, limit_); }
    /// Where there is room for a few words only.
    std::string in_short() const { return limit_ ? "te ver vooruit" : without_advice(); }
    const std::vector<std::string>& amounts() const { return amounts_; }
    Date date() const { return date_; }

private:
    static std::string what_is_unknown(const std::vector<std::string>& amounts, Date date,
                                       const std::optional<Date>& limit)
    {
        if (limit)
            return in_words(date) +
                   " is te ver vooruit: het programma rekent met de laatst bekende bedragen tot en met " +
                   in_words(std::chrono::sys_days{*limit} - std::chrono::days{1});
        constexpr size_t told = 3;
        std::string text = "op " + in_words(date) + " is de waarde niet bekend van ";
        for (size_t i = 0; i < amounts.size() && i < told; ++i) text += (i == 0 ? "" : ", ") + amounts[i];
        if (amounts.size() > told) text += " en nog " + std::to_string(amounts.size() - told);
        return text;
    }
    std::vector<std::string> amounts_;
    Date date_;
    std::optional<Date> limit_;
};

/// The parameters that one rule needs together, on one date: all known, or none to be had. Reading an unknown chapter
/// throws UnknownValue with the names that are missing.
template <class Table> class Chapter {
public:
    const Table& operator*() const
    {
        if (!table_) throw UnknownValue(missing_, date_, limit_);
        return *table_;
    }
    const Table* operator->() const { return &**this; }
    bool known() const { return table_.has_value(); }
    /// The act has this rule on the date, whether or not its values are known yet: what tells one text of an act from
    /// the next.
    bool holds() const { return holds_; }
    const std::vector<std::string>& missing() const { return missing_; }

    /// The day on which these values come into force, of a chapter that is computed before it.
    const std::optional<Date>& begins() const { return begins_; }

    void set(Table table, std::optional<Date> begins = std::nullopt)
    {
        table_ = std::move(table);
        begins_ = begins;
        holds_ = !begins;
    }
    /// `limit`: of UnknownValue.
    void set_missing(std::vector<std::string> amounts, Date date, bool holds, std::optional<Date> limit = std::nullopt)
    {
        table_.reset();
        limit_ = limit;
        missing_ = std::move(amounts);
        date_ = date;
        holds_ = holds;
    }

private:
    std::optional<Table> table_;
    std::optional<Date> begins_;
    std::vector<std::string> missing_{"(niet gelezen)"};
    bool holds_ = false;
    Date date_{};
    std::optional<Date> limit_;
};

} // namespace armoedeval
