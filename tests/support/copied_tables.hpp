// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A copy of the real tables in which something can be spoiled.
#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"
#include "tests/support/program.hpp"

namespace armoedeval::test {

class CopiedTables {
public:
    CopiedTables() { std::filesystem::copy(tables_folder(), folder_.path(), std::filesystem::copy_options::recursive); }
    void change(const std::string& file, const std::string& from, const std::string& to)
    {
        folder_.write(file, replaced(content_of(folder_.path() / file), from, to));
    }
    void write(const std::string& file, const std::string& content) { folder_.write(file, content); }
    void remove(const std::string& file) { std::filesystem::remove(folder_.path() / file); }
    std::filesystem::path path() const { return folder_.path(); }
    std::vector<std::string> call() const
    {
        return {"tabellen", "--datum", "2026-07-01", "--tabellen", folder_.path().string()};
    }

private:
    TemporaryFolder folder_;
};

struct Change {
    std::string from, to;
    std::vector<std::string> words;
};

/// Each change by itself is refused, with the file and the words.
inline void check_tables_refused(const std::string& file, const std::vector<Change>& changes)
{
    for (const Change& c : changes) {
        INFO(file << ": " << c.from << " -> " << c.to);
        CopiedTables tables;
        tables.change(file, c.from, c.to);
        std::vector<std::string> words = c.words;
        words.push_back(file + ": ");
        check_refused(tables.call(), words);
    }
}

} // namespace armoedeval::test
