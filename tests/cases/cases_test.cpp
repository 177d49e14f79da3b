// SPDX-License-Identifier: EUPL-1.2
// Whole households as text files that a coach can write and read: see README.md in this folder (Dutch).
#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"
#include "tests/support/program.hpp"

#include <algorithm>
#include <optional>
#include <sstream>

using namespace armoedeval::test;
namespace fs = std::filesystem;

namespace {

using Lines = std::vector<std::string>;

const fs::path project = fs::path(armoedeval::scenarios_folder()).parent_path();

/// A file as its parts: what stands behind and under each key.
struct TextCase {
    std::string source, household, command;
    std::optional<Lines> holds, is, refused;
};

Lines lines_of(const std::string& text)
{
    Lines lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

/// The words of a line with one space between: how wide a column is does not matter.
std::string words_of(const std::string& line)
{
    std::istringstream in(line);
    std::string words;
    for (std::string word; in >> word;) words += (words.empty() ? "" : " ") + word;
    return words;
}

Lines wanted(const std::string& block)
{
    Lines lines;
    for (const std::string& line : lines_of(block))
        if (const std::string words = words_of(line); !words.empty()) lines.push_back(words);
    return lines;
}

TextCase read_case(const fs::path& file)
{
    TextCase c;
    std::string key, block;
    const auto keep = [&] {
        if (key == "bron") c.source = words_of(block);
        if (key == "huishouden") c.household = block;
        if (key == "opdracht") c.command = words_of(block);
        if (key == "antwoord bevat") c.holds = wanted(block);
        if (key == "antwoord is") c.is = wanted(block);
        if (key == "geweigerd met") c.refused = wanted(block);
    };
    const Lines keys{"bron", "huishouden", "opdracht", "antwoord bevat", "antwoord is", "geweigerd met"};
    for (const std::string& line : lines_of(content_of(file))) {
        if (line.starts_with("#")) continue;
        const auto begun =
            std::find_if(keys.begin(), keys.end(), [&](const std::string& k) { return line.starts_with(k + ":"); });
        if (begun == keys.end()) {
            block += "\n" + line;
            continue;
        }
        keep();
        key = *begun;
        block = line.substr(key.size() + 1);
    }
    keep();
    return c;
}

/// The households of a case as a file: the one it names, or the one it writes out.
std::string household_file(const TextCase& c, const TemporaryFolder& folder)
{
    const std::string named = words_of(c.household);
    if (named.starts_with("{")) return folder.write("huishouden.json", c.household);
    return (project / named).string();
}

std::vector<std::string> call_of(const TextCase& c, const std::string& household)
{
    std::vector<std::string> call;
    std::istringstream in(c.command);
    for (std::string word; in >> word;) call.push_back(word == "HUISHOUDEN" ? household : word);
    return call;
}

/// "12 uur ... 871": the pieces stand in the line as whole words, in this order; 87 is not in 871.
bool fits(const std::string& line, const std::string& wanted)
{
    std::string words = words_of(line);
    if (words.ends_with(",")) words.pop_back(); // of JSON
    words = " " + words + " ";
    size_t at = 0;
    for (size_t from = 0; from < wanted.size();) {
        const size_t until = std::min(wanted.find("...", from), wanted.size());
        const std::string piece = " " + words_of(wanted.substr(from, until - from)) + " ";
        from = until + 3;
        if (piece == "  ") continue;
        const size_t found = words.find(piece, at);
        if (found == std::string::npos) return false;
        at = found + piece.size() - 1; // the next piece may begin with the space that ends this one
    }
    return true;
}

/// The first wanted line that does not follow the ones before it, with what stands there instead; empty when all do.
std::string first_missing(const Lines& wanted, const std::string& text)
{
    const Lines lines = lines_of(text);
    auto at = lines.begin();
    for (const std::string& line : wanted) {
        const auto found = std::find_if(at, lines.end(), [&](const auto& l) { return fits(l, line); });
        if (found != lines.end()) {
            at = found + 1;
            continue;
        }
        std::string said = "verwacht:  " + line + "\n";
        const std::string first = line.substr(0, line.find(' '));
        for (const std::string& other : lines)
            if (words_of(other).starts_with(first)) said += "gekregen:  " + words_of(other) + "\n";
        return said + "het hele antwoord:\n" + text;
    }
    return {};
}

/// The first line at which the whole answer differs.
std::string first_different(const Lines& wanted, const std::string& text)
{
    const Lines lines = ::wanted(text);
    for (size_t i = 0; i < std::max(wanted.size(), lines.size()); ++i) {
        const std::string want = i < wanted.size() ? wanted[i] : "(niets meer)";
        const std::string got = i < lines.size() ? lines[i] : "(niets meer)";
        if (want != got) return "verwacht:  " + want + "\ngekregen:  " + got + "\nhet hele antwoord:\n" + text;
    }
    return {};
}

} // namespace

TEST_CASE("every whole household of tests/cases has the answer that its source says")
{
    size_t run = 0;
    for (const auto& entry : fs::directory_iterator(project / "tests" / "cases")) {
        if (entry.path().extension() != ".txt") continue;
        ++run;
        const TextCase c = read_case(entry.path());
        const TemporaryFolder folder;
        const Outcome outcome = run_program(call_of(c, household_file(c, folder)));
        INFO(entry.path().filename().string() << ": armoedeval " << c.command << "\n" << outcome.err);
        CHECK(c.source != "");
        REQUIRE((c.holds || c.is || c.refused));
        CHECK(outcome.status == (c.refused ? 2 : 0));
        std::string difference;
        if (c.holds) difference = first_missing(*c.holds, outcome.out);
        if (c.is) difference += first_different(*c.is, outcome.out);
        if (c.refused) difference += first_missing(*c.refused, outcome.err);
        INFO(difference);
        CHECK(difference.empty());
    }
    CHECK(run >= 8);
}
