// SPDX-License-Identifier: EUPL-1.2
// Published figures, row by row: tests/golden/SCHEME.csv and tests/golden/aanvullend/SCHEME.csv. Each row has its
// source.
#include "engine/proof/case_table.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"

#include <filesystem>
#include <set>

using namespace armoedeval;
namespace fs = std::filesystem;

namespace {

const Tables& tables()
{
    static const Tables read = read_law_tables(tables_folder());
    return read;
}

std::vector<fs::path> case_files()
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(golden_folder()))
        if (entry.path().extension() == ".csv") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

TEST_CASE("every published figure is met")
{
    size_t rows = 0;
    for (const fs::path& file : case_files()) {
        const SchemeCases* scheme = find_scheme(file.stem().string());
        INFO(file.string());
        REQUIRE(scheme);
        const CaseResult result = run_cases(*scheme, file, tables());
        for (const CaseDifference& d : result.differences)
            FAIL_CHECK("line " << d.line << ": " << d.outcome << " expected " << d.expected << ", got " << d.got << " ("
                               << d.facts << ") " << d.source);
        rows += result.passed + result.failed;
    }
    CHECK(rows >= 2700); // no file was left out
}

TEST_CASE("every scheme has published figures")
{
    std::set<std::string> proven;
    for (const fs::path& file : case_files()) proven.insert(file.stem().string());
    for (const SchemeCases& scheme : all_schemes()) CHECK(proven.count(scheme.name) == 1);
}
