// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The calculator for other programs: a household as the text of a scenario (docs/command-line.md) goes in, amounts come
// out. This header and the standard library are all that a caller sees.
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace armoedeval::library {

/// Whole Dutch sentences: what is wrong, where, and what would be right.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Euros by the names of `armoedeval bereken --json`; nothing for an amount that is not computed.
using Amounts = std::map<std::string, std::optional<double>>;

struct Situation {
    std::string title;
    Amounts per_year, per_month;
    std::vector<std::string> remarks; ///< what is not computed, uncertain or to be asked, with the reason
};

struct Answer {
    std::string date; ///< whose rules apply: 2026-07-01
    std::vector<Situation> situations;
    size_t not_final = 0; ///< how many amounts of the law are the latest known, not those of the date
};

/// Reads once, answers as often as is asked; one thread at a time.
class Calculator {
public:
    /// Reads the tables of the law. Throws Error.
    explicit Calculator(const std::filesystem::path& tables);
    ~Calculator();
    Calculator(Calculator&&) noexcept;
    Calculator& operator=(Calculator&&) noexcept;

    /// A full year in each situation, by the rules of `date` (2026-07-01), else of the scenario's peildatum. Throws
    /// Error.
    Answer answer(const std::string& scenario, const std::string& date = {}) const;

private:
    struct Rules;
    std::unique_ptr<const Rules> rules_;
};

} // namespace armoedeval::library
