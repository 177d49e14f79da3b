// SPDX-License-Identifier: EUPL-1.2
#include "engine/entry/sentence.hpp"

#include "engine/entry/sentence_words.hpp"
#include "engine/entry/told_scenario.hpp"
#include "engine/law/estimated_norms.hpp"
#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "tests/entry/sentence_outcome.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"

#include <algorithm>
#include <filesystem>
#include <random>

using namespace armoedeval;
using namespace armoedeval::test;
using namespace std::chrono;

namespace {

const Date day_of_sentences = 2026y / November / 30;
const std::filesystem::path all_sentences = std::filesystem::path(tables_folder()).parent_path() / "tests/entry/zinnen";

Scenario scenario_of_sentence(const std::string& text)
{
    const Tables tables = tables_for_any_date(read_law_tables(tables_folder()));
    const Sentence read = read_sentence(text, day_of_sentences, {{"groningen", "Groningen"}});
    INFO(text);
    REQUIRE(can_be_made(read));
    return told_scenario(read.told, law_on<double>(day_of_sentences, tables));
}

} // namespace

TEST_CASE("a sentence of a coach is read right, or asked about, never wrong in silence")
{
    for (const char* file : {"geoefend.txt", "apart.txt"}) {
        const auto all = sentences_in(all_sentences / file);
        REQUIRE(all.size() >= 98);
        size_t right = 0;
        for (const ExpectedSentence& expected : all) {
            const SentenceOutcome got = outcome_of(expected.sentence, day_of_sentences);
            const Verdict here = verdict(got, expected.outcome);
            INFO(expected.sentence << "\n  got      " << in_words(got) << "\n  expected "
                                   << in_words(expected.outcome));
            CHECK(here != Verdict::wrong);
            right += here == Verdict::right;
        }
        INFO(file);
        CHECK(right + 3 >= all.size());
    }
}

TEST_CASE("whatever is typed, each number is taken or shown as not understood")
{
    std::vector<std::string> pieces;
    for (const char* file : {"geoefend.txt", "apart.txt"})
        for (const ExpectedSentence& expected : sentences_in(all_sentences / file)) {
            std::string word;
            for (const char c : expected.sentence + " ")
                if (c == ' ')
                    pieces.push_back(std::exchange(word, {}));
                else
                    word += c;
        }
    std::mt19937 chance(7);
    for (int round = 0; round < 4000; ++round) {
        std::string text;
        for (unsigned words = chance() % 14; words > 0; --words) text += pieces[chance() % pieces.size()] + " ";
        const Sentence read = read_sentence(text, day_of_sentences, {{"groningen", "Groningen"}});
        std::vector<bool> seen(text.size());
        const auto see = [&](const Stretch& s) {
            REQUIRE(s.from < s.to);
            REQUIRE(s.to <= text.size());
            std::fill(seen.begin() + static_cast<std::ptrdiff_t>(s.from),
                      seen.begin() + static_cast<std::ptrdiff_t>(s.to), true);
        };
        for (const TakenPart& part : read.taken) see(part.where);
        for (const Stretch& s : read.not_understood) see(s);
        INFO(text);
        for (size_t i = 0; i < text.size(); ++i)
            if (text[i] >= '0' && text[i] <= '9') REQUIRE(seen[i]);
    }
}

TEST_CASE("the sentence of the manual becomes this household")
{
    const Scenario s = scenario_of_sentence(
        "alleenstaande ouder, kinderen 3 en 6, huur 690, bijstand 3 jaar, 16 en 24 uur per week, minimumloon, opvang");
    CHECK(s.peildatum == day_of_sentences);
    REQUIRE(s.huishouden.volwassenen.size() == 1);
    CHECK(s.huishouden.volwassenen[0].bijstand_sinds == Date(2023y / November / 1));
    REQUIRE(s.huishouden.kinderen.size() == 2);
    CHECK(age_on(s.huishouden.kinderen[0].geboren, day_of_sentences) == 3);
    CHECK(age_on(s.huishouden.kinderen[1].geboren, day_of_sentences) == 6);
    REQUIRE(s.huishouden.woning);
    CHECK(s.huishouden.woning->kale_huur == 690);
    REQUIRE(s.situaties.size() == 3);
    CHECK(s.situaties[0].titel == "Nu: bijstand");
    CHECK(s.situaties[0].werk.empty());
    CHECK(s.situaties[1].titel == "Werk 16 uur");
    CHECK(s.situaties[2].titel == "Werk 24 uur");
    CHECK(s.situaties[2].werk.at(0).uren_per_week == 24);
    CHECK(s.situaties[2].werk.at(0).uurloon == 14.99); // rijksoverheid.nl, minimumloon 1 juli 2026, 21 jaar en ouder
    REQUIRE(s.situaties[1].opvang.size() == 2);
    CHECK(s.situaties[1].opvang[0].opvang.soort == OpvangSoort::dagopvang);
    CHECK(s.situaties[1].opvang[1].opvang.soort == OpvangSoort::bso);
    CHECK(s.situaties[1].opvang[0].opvang.uurprijs > 0);
    CHECK(s.situaties[1].opvang[0].uren_naar_werk);
    CHECK(parse_scenario(to_json(s), "zin").situaties.size() == 3);
}

TEST_CASE("who is young starts at the minimum wage of the age, a monthly wage is one of its hours")
{
    const Scenario young = scenario_of_sentence("alleenstaand, 19 jaar, huur 450, 20 uur");
    CHECK(young.situaties.at(1).werk.at(0).uurloon < 10);
    const Scenario month = scenario_of_sentence("alleenstaand, loon 1820 bruto per maand, 28 uur, huur 640");
    CHECK(month.situaties.at(1).werk.at(0).uurloon == Approx(1820 * 12 / (28 * 52.)));
    CHECK(month.situaties.at(1).werk.at(0).kind.loon_per == Loontijdvak::maand);
}

TEST_CASE("a partner's hours are in every situation, and hours of now in the first")
{
    const Scenario s =
        scenario_of_sentence("stel, 38 en 41, partner werkt 20 uur, aanvrager wil 24 uur werken, huur 700");
    REQUIRE(s.situaties.size() == 2);
    REQUIRE(s.situaties[0].werk.size() == 1);
    CHECK(s.situaties[0].werk[0].van == 1);
    CHECK(s.situaties[1].werk.size() == 2);
    const Scenario now = scenario_of_sentence("alleenstaand, werkt nu 12 uur, kan naar 24 uur, huur 600");
    CHECK(now.situaties.at(0).titel == "Nu: werk 12 uur");
    CHECK(now.situaties.at(0).werk.at(0).uren_per_week == 12);
    CHECK(now.situaties.at(1).titel == "Werk 24 uur");
}

TEST_CASE("nothing is made of a sentence that contradicts itself or tells children without ages")
{
    for (const char* text :
         {"alleenstaand, huur 600, huur 700", "alleenstaande ouder, 2 kinderen, huur 690", "hallo", ""})
        CHECK_FALSE(can_be_made(read_sentence(text, day_of_sentences, {})));
}

TEST_CASE("what a sentence lacks is asked in the order of a conversation")
{
    const Sentence read = read_sentence("kinderen 3 en 6", day_of_sentences, {});
    CHECK(still_missing(read.told) ==
          std::vector{Subject::leefvorm, Subject::aanvrager, Subject::woning, Subject::bijstand, Subject::werk});
    for (const Subject subject : still_missing(read.told)) CHECK(missing_question(subject, read.told).ends_with("?"));
    CHECK(told_words(read.told) == std::vector<std::string>{"2 kinderen: 3 jaar en 6 jaar"});
    CHECK(place_in_form("schulden 5000") == "Vul dat in bij Schulden.");
    CHECK(place_in_form("woww") == "");
}
