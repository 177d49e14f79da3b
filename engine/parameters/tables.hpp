// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/base/error.hpp"
#include "engine/parameters/municipality.hpp"
#include "engine/parameters/parameter.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace armoedeval {

/// One act: its name and its parameters. Row tables (the kinderopvangtoeslag percentages) become parameters too, named
/// act.table.row_number.column.
struct Act {
    std::string file; ///< stem: zorgtoeslag
    std::string name; ///< Wet op de zorgtoeslag
    std::string bwb;  ///< BWBR0018451
};

/// A table with rows, per date: how many rows it has then. The cells are parameters.
struct RowTable {
    std::string id; ///< kinderopvangtoeslag.toeslagpercentage
    std::string description;
    Revision revision = Revision::jaarlijks;
    std::vector<std::pair<Date, size_t>> rows; ///< ascending by date

    /// Number of rows on a date; 0 when no source gives the table then.
    size_t count_on(Date date) const;
};

/// All amounts of the law, all dates, as read from tables/. Results may point into it, so it stays as it is
/// once somebody computes with it.
class Tables {
public:
    /// Reads every *.json of a folder and of its folder gemeenten/; `needed` names every parameter and row table that
    /// the engine uses. Throws InputError with every fault found: wrong unit, dates not ascending, no source, an
    /// unknown or missing key. A fault in the file of a municipality only keeps that municipality out
    /// (municipal_faults). Callers want read_law_tables (law.hpp), which knows what is needed.
    static Tables read(const std::filesystem::path& folder, const std::vector<std::string>& needed);

    const Parameter* find(const std::string& id) const;
    const RowTable* find_rows(const std::string& id) const;
    const std::map<std::string, Parameter>& parameters() const { return parameters_; }
    const std::vector<Act>& acts() const { return acts_; }
    const std::map<std::string, RowTable>& row_tables() const { return rows_; }

    /// Gives a parameter that exists another value from a date, or one more date: for a reform, on a copy.
    void set(const std::string& id, DatedValue value);
    /// All values of a parameter that exists, ascending by date.
    void set_values(const std::string& id, std::vector<DatedValue> values);
    /// A table without rows on a date has those of before from then on.
    void carry_rows(const std::string& id, Date date);
    /// The day from which no value stands in any more for one that is not published; nothing in tables as read.
    const std::optional<Date>& goes_on_until() const { return goes_on_until_; }
    void set_goes_on_until(Date day) { goes_on_until_ = day; }
    /// By name; every municipality of which tables/gemeenten/ holds a file.
    const std::vector<std::shared_ptr<const Gemeente>>& municipalities() const { return municipalities_; }
    std::shared_ptr<const Gemeente> municipality(const std::string& id) const; ///< null: no such file, or faults in it
    /// What is wrong with a municipality's file, and so why it is not among the municipalities; empty when nothing is.
    std::vector<Problem> municipal_faults(const std::string& id) const;
    /// Of every file of a municipality.
    std::vector<Problem> municipal_faults() const;

private:
    friend class TableReader;
    std::vector<Act> acts_;
    std::map<std::string, Parameter> parameters_;
    std::map<std::string, RowTable> rows_;
    std::vector<std::shared_ptr<const Gemeente>> municipalities_;
    std::map<std::string, std::vector<Problem>> municipal_faults_;
    std::optional<Date> goes_on_until_;
};

/// The days from which the amounts of a half-year (norms, minimum wage) are published, ascending: what a rules-as-of
/// date can usefully be set to.
std::vector<Date> rule_dates(const Tables& tables);

} // namespace armoedeval
