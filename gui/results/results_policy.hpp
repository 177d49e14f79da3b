// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What Beleid shows: the parameters of a day, and what a proposal does to the example households and the open one.
#include "engine/law/reform.hpp"
#include "engine/policy/comparison.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace armoedeval {

/// A household in the list: its name up to the colon, and the situation in which the proposal does most.
struct PolicyRow {
    std::string naam;
    std::string situatie;     ///< empty: no situation with work
    bool open = false;        ///< the household of the other views
    size_t place = 0;         ///< in the households of the comparison
    double won = 0, lost = 0; ///< at most, over situations and hours; euros per month, whole cents, lost below nought
    std::vector<Fall> now, proposed; ///< along the hours that were looked at
    std::string waarom_niet;         ///< not computed, and why
    Uitkomst uitkomst = Uitkomst::gelijk;
};

struct PolicyResult {
    Date peildatum{};
    Reform voorstel;             ///< with the changes to which this belongs
    std::string fault;           ///< why nothing can be computed with this proposal; then there are no rows
    Comparison comparison;       ///< without breakpoints
    std::vector<PolicyRow> rows; ///< who wins or loses first, then who does not, then who is not computed

    size_t count(Uitkomst uitkomst) const; ///< of the rows that are computed
    size_t not_computed() const;
    /// Some value of the law is another one on this day.
    bool changes_something() const { return !comparison.wijzigingen.empty(); }
};

struct ParameterLine {
    const Parameter* parameter = nullptr;
    const DatedValue* law = nullptr; ///< null: no value is known on this day
};
/// The cells of a table with rows, of all years; those of other years have no value on the day.
struct ParameterTable {
    std::string id, name;
    std::vector<ParameterLine> cells;
};
/// An act or a municipality, as its file in the tables.
struct ParameterGroup {
    std::string file, name;
    std::vector<ParameterLine> lines;
    std::vector<ParameterTable> tables;
};
/// Every parameter of the tables, on a day.
std::vector<ParameterGroup> parameter_groups(const Tables& tables, Date day);
/// Null when there is none with this id.
const ParameterLine* find_parameter(const std::vector<ParameterGroup>& groups, const std::string& id);

/// Works out what a proposal does, a few households at a time, so that no frame waits for all of them.
class PolicyDesk {
public:
    /// `households` are files; they are read when first needed. The tables must stay as they are.
    PolicyDesk(const Tables& tables, std::vector<std::filesystem::path> households);
    ~PolicyDesk();

    /// One step towards the answer to this question.
    void advance(const Scenario& open, const Reform& proposal);
    /// The last whole answer; null before the first.
    const PolicyResult* result() const;
    /// There are steps to do.
    bool computing() const;
    const std::vector<ParameterGroup>& parameters(Date day);

private:
    struct Memory;
    std::unique_ptr<Memory> memory_;
};

} // namespace armoedeval
