// SPDX-License-Identifier: EUPL-1.2
#include "engine/proof/case_table.hpp"

#include "engine/base/csv.hpp"
#include "engine/base/file.hpp"
#include "engine/base/paths.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <memory>
#include <stdexcept>

namespace armoedeval {

namespace {

constexpr std::uintmax_t largest_case_file = 50'000'000;
const std::string expected_prefix = "verwacht_";

/// The columns of a table: what each one is.
class Columns {
public:
    Columns(const CsvRow& header, const SchemeCases& scheme, const std::string& file)
    {
        std::vector<Problem> problems;
        const std::string where = "regel " + std::to_string(header.line);
        for (const std::string& name : header.cells) {
            if (name.empty())
                problems.push_back({file, where, "een kolom heeft geen naam"});
            else if (std::count(names_.begin(), names_.end(), name))
                problems.push_back({file, where, "kolom " + name + " staat er twee keer"});
            else if (!known(name, scheme))
                problems.push_back({file, where,
                                    "kolom " + name + " ken ik niet bij " + scheme.name +
                                        "; kijk met armoedeval regelingen welke feiten en uitkomsten er zijn"});
            names_.push_back(name);
        }
        for (const char* needed : {"datum", "bron"})
            if (!std::count(names_.begin(), names_.end(), needed))
                problems.push_back({file, where, std::string("kolom ") + needed + " ontbreekt"});
        if (std::none_of(names_.begin(), names_.end(),
                         [](const std::string& n) { return n.starts_with(expected_prefix); }))
            problems.push_back(
                {file, where, "er is geen kolom verwacht_..., bijvoorbeeld verwacht_" + scheme.outcomes.front().name});
        if (!problems.empty()) throw InputError(problems);
    }
    const std::vector<std::string>& names() const { return names_; }

private:
    static bool known(const std::string& name, const SchemeCases& scheme)
    {
        const auto is = [&](const auto& thing) { return thing.name == name; };
        if (name == "datum" || name == "bron" || name == "marge" || name == "toelichting") return true;
        if (std::any_of(scheme.facts.begin(), scheme.facts.end(), is)) return true;
        return std::any_of(scheme.outcomes.begin(), scheme.outcomes.end(),
                           [&](const auto& o) { return expected_prefix + o.name == name; });
    }
    std::vector<std::string> names_;
};

double number_in(const std::string& cell, const std::string& column)
{
    double value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc() || end != cell.data() + cell.size() || !std::isfinite(value))
        throw std::invalid_argument(column + ": \"" + cell + "\" is geen getal; schrijf het met een decimale punt");
    return value;
}

class CaseRunner {
public:
    CaseRunner(const SchemeCases& scheme, const Tables& tables) : scheme_(scheme), tables_(tables) {}

    /// Throws std::invalid_argument or UnknownValue.
    void run(const std::map<std::string, std::string>& cells, size_t line, CaseResult& result)
    {
        const auto date = parse_date(cells.at("datum"));
        if (!date)
            throw std::invalid_argument("datum: \"" + cells.at("datum") +
                                        "\" is geen bestaande datum; schrijf jaar-maand-dag");
        if (cells.at("bron").find_first_not_of(" \t\n") == std::string::npos)
            throw std::invalid_argument("bron: elke rij heeft een bron nodig");
        const auto margin_cell = cells.find("marge");
        const double margin =
            margin_cell == cells.end() || margin_cell->second.empty() ? 0 : number_in(margin_cell->second, "marge");
        if (margin < 0) throw std::invalid_argument("marge: een marge kan niet negatief zijn");

        const std::vector<double> got = scheme_.compute(Facts(scheme_.facts, cells), law(*date));
        const size_t before = result.differences.size();
        for (size_t i = 0; i < scheme_.outcomes.size(); ++i) {
            const std::string column = expected_prefix + scheme_.outcomes[i].name;
            const auto cell = cells.find(column);
            if (cell == cells.end() || cell->second.empty()) continue;
            const double expected = number_in(cell->second, column);
            // Both in whole cents, so that a margin of 0 means "to the cent".
            const bool equal =
                is_computed(got[i]) && std::abs(round_cent(got[i]) - round_cent(expected)) <= margin + 1e-6;
            if (!equal)
                result.differences.push_back(
                    {line, facts_text(cells), scheme_.outcomes[i].name, expected, got[i], margin, cells.at("bron")});
        }
        ++(result.differences.size() == before ? result.passed : result.failed);
    }

private:
    const Law<double>& law(Date date)
    {
        auto& law = laws_[date];
        if (!law) law = std::make_unique<Law<double>>(law_on<double>(date, tables_));
        return *law;
    }

    std::string facts_text(const std::map<std::string, std::string>& cells) const
    {
        std::string text = "datum " + cells.at("datum");
        for (const Fact& fact : scheme_.facts)
            if (const auto cell = cells.find(fact.name); cell != cells.end() && !cell->second.empty())
                text += ", " + fact.name + " " + cell->second;
        return text;
    }

    const SchemeCases& scheme_;
    const Tables& tables_;
    std::map<Date, std::unique_ptr<Law<double>>> laws_;
};

} // namespace

CaseResult run_cases(const SchemeCases& scheme, const std::filesystem::path& path, const Tables& tables)
{
    const std::string file = text_of(path);
    const std::vector<CsvRow> rows = parse_csv(read_text_file(path, largest_case_file), file);
    if (rows.empty())
        throw InputError(file, "", "dit bestand is leeg; de eerste regel hoort de namen van de kolommen te geven");
    const Columns columns(rows.front(), scheme, file);
    if (rows.size() == 1)
        throw InputError(file, "",
                         "onder de namen van de kolommen staat geen enkel geval; zet er ten minste één rij bij");

    CaseResult result;
    std::vector<Problem> problems;
    CaseRunner runner(scheme, tables);
    for (size_t r = 1; r < rows.size(); ++r) {
        const CsvRow& row = rows[r];
        const std::string where = "regel " + std::to_string(row.line);
        if (row.cells.size() != columns.names().size()) {
            problems.push_back({file, where,
                                "deze rij heeft " + std::to_string(row.cells.size()) + " cellen en de eerste regel " +
                                    std::to_string(columns.names().size())});
            continue;
        }
        std::map<std::string, std::string> cells;
        for (size_t c = 0; c < row.cells.size(); ++c) cells[columns.names()[c]] = row.cells[c];
        try {
            runner.run(cells, row.line, result);
        } catch (const std::invalid_argument& fault) {
            problems.push_back({file, where, fault.what()});
        } catch (const UnknownValue& unknown) {
            problems.push_back({file, where, unknown.what()});
        }
    }
    if (!problems.empty()) throw InputError(problems);
    return result;
}

} // namespace armoedeval
