// SPDX-License-Identifier: EUPL-1.2
// The sentences for an inwoner: all of them are used, every place is filled, and they can be read.
#include "engine/base/error.hpp"
#include "engine/base/messages.hpp"
#include "engine/base/text.hpp"
#include "engine/paper/action_words.hpp"
#include "engine/year/amounts.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"
#include "tests/support/readable.hpp"

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

const Messages& dutch()
{
    static const Messages read = Messages::read(std::filesystem::path(messages_folder()) / "nl.txt");
    return read;
}

/// All of engine/paper and of the window, as text.
std::string sources()
{
    std::string all;
    const std::filesystem::path root = std::filesystem::path(messages_folder()).parent_path();
    for (const char* folder : {"engine/paper", "gui"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
            if (entry.path().extension() != ".cpp") continue;
            std::ifstream file(entry.path());
            std::stringstream text;
            text << file.rdbuf();
            all += text.str();
        }
    return all;
}

/// The names that are put together from those of kinds and amounts, with the ends that they can have.
std::set<std::string> composed_names()
{
    std::set<std::string> names;
    for (const char* kind : action_kind_words())
        for (const char* end : {"", ".partner", ".anders", ".later", ".zonder", ".zonder_dag", ".elke_maand"})
            names.insert(std::string("doen.") + kind + end);
    for (const NamedEvent& e : event_kinds) names.insert(std::string("dag.") + e.name);
    for (const char* name : {"dag.eerste_loon", "dag.toeslagen", "dag.andere"}) names.insert(name);
    for (const auto& a : breakdown_amounts<double>)
        if (a.counts()) names.insert(std::string("rij.") + a.name);
    for (const char* key : {"brief.vraag", "brief.antwoord"})
        for (const char* name : {".uren", ".partner", ".samen", ".titel"})
            for (const char* end : {"", ".meer", ".minder", ".gelijk", ".onbekend"})
                names.insert(std::string(key) + name + end);
    return names;
}

} // namespace

TEST_CASE("a file of sentences is read with its faults by line")
{
    CHECK_THROWS_AS(Messages::parse("zonder is\n", "nl.txt"), InputError);
    CHECK_THROWS_AS(Messages::parse("a = x\na = y\n", "nl.txt"), InputError);
    CHECK_THROWS_AS(Messages::parse("a = x {open\n", "nl.txt"), InputError);
    const Messages two = Messages::parse("# zo\n\na = Op {dag} komt {bedrag} euro.\n", "nl.txt");
    CHECK(two.say("a", {{"dag", "1 mei"}, {"bedrag", "12"}}) == "Op 1 mei komt 12 euro.");
    CHECK_THROWS_AS(two.say("a", {{"dag", "1 mei"}}), InputError);
    CHECK_THROWS_AS(two.say("b"), InputError);
}

TEST_CASE("every sentence in messages/ is one that a page can say")
{
    const std::string code = sources();
    const std::set<std::string> composed = composed_names();
    for (const auto& [name, sentence] : dutch().all()) {
        INFO(name);
        const bool word = name.rfind("woord.", 0) == 0; // looked for in what is said
        CHECK((word || composed.contains(name) || code.find("\"" + name + "\"") != std::string::npos));
    }
}

TEST_CASE("every action can be said, with and without an amount")
{
    for (size_t i = 0; i < action_kinds; ++i) {
        Action a;
        a.kind = static_cast<ActionKind>(i);
        a.name = "UWV";
        a.year = 2026;
        const std::string key = std::string("doen.") + action_kind_words()[i];
        INFO(key);
        CHECK_FALSE(what_to_do(a, dutch()).empty());
        const bool any = dutch().all().contains(key + ".anders") || dutch().all().contains(key + ".zonder");
        CHECK(any);
        if (dutch().all().contains(key + ".zonder")) CHECK_FALSE(otherwise(a, dutch()).empty());
        a.cost_of_forgetting = 1234.4;
        if (!dutch().all().contains(key + ".anders")) continue;
        a.felt = std::chrono::year{2027} / 6 / 25;
        CHECK(otherwise(a, dutch()).find("1.234") != std::string::npos);
    }
}

TEST_CASE("a sentence is short, says one amount and is not in the passive")
{
    static const std::set<std::string> passive{"wordt", "worden", "werd", "werden"};
    size_t words = 0, sentences = 0;
    for (const auto& [name, text] : dutch().all()) {
        INFO(name << ": " << text);
        size_t amounts = 0;
        for (const std::string& slot : slots_of(text)) amounts += slot == "bedrag" || slot == "euro" || slot == "nu";
        CHECK(amounts <= 1);
        CHECK(text.find('%') == std::string::npos);
        CHECK(text.find(" art.") == std::string::npos);
        for (const std::string& sentence : sentences_of(text)) {
            const std::vector<std::string> read = words_of(sentence);
            if (read.empty()) continue;
            CHECK(read.size() <= 15);
            for (const std::string& word : read) CHECK_FALSE(passive.contains(lower(word)));
            words += read.size();
            ++sentences;
        }
    }
    CHECK(static_cast<double>(words) / static_cast<double>(sentences) <= 11);
}

TEST_CASE("a hard word is one that is explained")
{
    std::string explained, text;
    for (const auto& [name, sentence] : dutch().all())
        (name.rfind("woord.", 0) == 0 ? explained : text) += lower(sentence) + "\n";
    const std::string of_the_receipt = "controlegetal"; // for the coach
    for (const std::string& word : words_of(text)) {
        if (display_width(word) <= 12 || word == of_the_receipt) continue;
        INFO(word);
        CHECK(explained.find(word) != std::string::npos);
    }
}
