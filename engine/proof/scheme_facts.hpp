// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a table of cases says of a scheme: its facts and outcomes by name (docs/command-line.md).
#include "engine/law/law.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

enum class FactKind { amount, maybe_amount, maybe_date, count, yes_no, word, counts, yes_nos, care };

struct Fact {
    std::string name;
    FactKind kind = FactKind::amount;
    std::string unit;
    std::string otherwise; ///< the default, as written in a cell; empty for an empty list
    std::string meaning;
    double high = 1e9; ///< amounts and counts lie between low and high
    double low = 0;
    std::vector<std::string> words = {}; ///< of FactKind::word
};

struct SchemeOutcome {
    std::string name;
    std::string unit;
};

/// The facts of one case, checked and with their defaults.
class Facts {
public:
    /// Cells by fact name; a fact left out or empty takes its default. Throws std::invalid_argument with a Dutch
    /// sentence that names the fact.
    Facts(const std::vector<Fact>& facts, const std::map<std::string, std::string>& cells);

    double amount(const std::string& name) const { return numbers_.at(name).front(); }
    /// An amount that may be left out, and then is not there.
    std::optional<double> maybe(const std::string& name) const;
    /// A date that may be left out.
    std::optional<Date> date(const std::string& name) const;
    int count(const std::string& name) const { return static_cast<int>(amount(name)); }
    bool yes(const std::string& name) const { return amount(name) != 0; }
    const std::string& word(const std::string& name) const { return words_.at(name); }
    std::vector<int> counts(const std::string& name) const;
    const std::vector<Opvang<double>>& care() const { return care_; }

private:
    void read(const Fact& fact, const std::string& cell);
    std::map<std::string, std::vector<double>> numbers_;
    std::map<std::string, std::string> words_;
    std::map<std::string, Date> dates_;
    std::vector<Opvang<double>> care_;
};

struct SchemeCases {
    std::string name;
    std::string act;
    std::vector<Fact> facts;
    std::vector<SchemeOutcome> outcomes;
    /// The outcomes in order, euros; NaN for one that is not computed. Throws UnknownValue.
    std::function<std::vector<double>(const Facts&, const Law<double>&)> compute;
};

} // namespace armoedeval
