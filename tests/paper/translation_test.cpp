// SPDX-License-Identifier: EUPL-1.2
// The front in two languages: what may be printed of a translation, and what stands there where it may not.
#include "engine/paper/translation.hpp"

#include "engine/base/error.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"

#include <filesystem>

using namespace armoedeval;

namespace {

const char* const dutch_text = "brief.antwoord.a = U houdt {bedrag} euro over.\nb = Bel uw coach.\n";

Messages dutch_two()
{
    return Messages::parse(dutch_text, "nl.txt");
}

Translation translated(const std::string& lines, bool with_concepts = false)
{
    const std::string head = "taal.nederlands = Engels\ntaal.richting = ltr\n";
    return translation_of(dutch_two(), Messages::parse(head + lines, "en.txt"), "en", with_concepts);
}

std::string answer_line(const std::string& print, const std::string& end)
{
    return "brief.antwoord.a = You keep {bedrag} euros. | " + print + " | " + end + "\n";
}

const std::string apart = "\u2066", together = "\u2069";

} // namespace

TEST_CASE("a sentence that somebody checked is printed, what is missing stays Dutch and is marked so")
{
    const std::string print = sentence_print(dutch_two().all().at("brief.antwoord.a"));
    const Translation t = translated(answer_line(print, "nagekeken | A. de Vries, tolk | 2026-11-30"));
    CHECK(t.words.say("brief.antwoord.a", {{"bedrag", "12"}}) == "You keep " + apart + "12" + together + " euros.");
    CHECK(t.words.say("b") == apart + "Bel uw coach." + together);
    CHECK(t.checked_on == "2026-11-30");
    CHECK_FALSE(t.any_concept);
}

TEST_CASE("a concept is printed only for who asks for it, and said to be one")
{
    const std::string line = answer_line(sentence_print(dutch_two().all().at("brief.antwoord.a")), "concept | - | -");
    CHECK_THROWS_AS(translated(line), InputError);
    CHECK(translated(line, true).any_concept);
}

TEST_CASE("a Dutch sentence that changed withdraws its translation, also one that was checked")
{
    const std::string of_another =
        answer_line(sentence_print("U houdt nog {bedrag} euro over."), "nagekeken | A | 2026-11-30");
    CHECK_THROWS_AS(translated(of_another, true), InputError); // nothing is left of it
    CHECK(sentence_print("a") == "e40c292c");                  // FNV-1a of 32 bits, as its authors publish it
}

TEST_CASE("a translation with another place than the Dutch, or checked by nobody, is a fault")
{
    const std::string print = sentence_print(dutch_two().all().at("brief.antwoord.a"));
    CHECK_THROWS_AS(translated("brief.antwoord.a = You keep {amount} euros. | " + print + " | concept | - | -\n", true),
                    InputError);
    CHECK_THROWS_AS(translated(answer_line(print, "nagekeken | - | -")), InputError);
    CHECK_THROWS_AS(translated(answer_line(print, "klaar | A | 2026-11-30")), InputError);
}

TEST_CASE("every translation in messages/ can be read, and none of its sentences has lost its Dutch")
{
    const std::filesystem::path folder = messages_folder();
    const Messages dutch = Messages::read(folder / "nl.txt");
    const auto languages = languages_in(folder);
    REQUIRE(languages.size() >= 3);
    for (const Language& language : languages) {
        INFO(language.code);
        const Messages read = Messages::read(folder / (language.code + ".txt"));
        for (const auto& [name, text] : read.all()) {
            INFO(name);
            if (!name.starts_with("taal.")) CHECK(dutch.all().contains(name));
        }
        if (read.all().contains("brief.antwoord.uren.meer"))
            CHECK_NOTHROW(translation_of(dutch, folder / (language.code + ".txt"), true));
    }
}
