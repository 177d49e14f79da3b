// SPDX-License-Identifier: EUPL-1.2
// The letters of the examples: what they say, and how it reads. tests/paper/pages_test.py reads the pages themselves.
#include "engine/law/estimated_norms.hpp"
#include "engine/paper/letter.hpp"

#include "engine/actions/actions.hpp"
#include "engine/base/whole_euros.hpp"
#include "engine/questions/check_number.hpp"
#include "engine/report/page.hpp"
#include "engine/timeline/laws_by_date.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/places.hpp"
#include "tests/support/readable.hpp"

#include <algorithm>
#include <filesystem>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

const Messages& dutch_words()
{
    static const Messages read = Messages::read(std::filesystem::path(messages_folder()) / "nl.txt");
    return read;
}

Letter letter_of(const Scenario& s, size_t situation, const Tables& rules = tables(), Date today = 2026y / 7 / 1)
{
    LawsByDate laws(rules);
    const TimelineCall call = timeline_call(s, situation);
    const Answer answered = answer(s, rules);
    const Timeline months = timeline(s, call, laws);
    const ActionList things = actions(s, call, laws, today);
    return letter({s, situation, answered, months, things, dutch_words()});
}

Scenario example_of_letter(const std::string& file)
{
    return load_scenario(std::string(scenarios_folder()) + "/" + file + ".json");
}

std::string front(const Letter& l)
{
    std::string text = l.made + "\n" + l.answer + "\n" + l.not_final + "\n" + l.lowest_head + "\n";
    for (const auto* list : {&l.why_unknown, &l.lowest})
        for (const std::string& s : *list) text += s + "\n";
    for (const LetterAction& a : l.actions) text += a.what + "\n" + a.otherwise + "\n";
    return text + l.months_head + "\n" + l.months_note + "\n" + l.actions_head + "\n";
}

} // namespace

TEST_CASE("a letter begins with the answer, in whole euros that are those of the table")
{
    const Letter l = letter_of(example_of_letter("28-bakkerij-vanaf-september"), 2);
    CHECK(l.answer == "Met 28 uur werk houdt u gemiddeld 422 euro per maand meer over.");
    REQUIRE(l.blocks.size() == 3);
    CHECK(l.blocks[2].amount == "+ € 422");
    CHECK(l.rows.back().difference == "+ 422");
    CHECK(l.lowest_head == "Let op rond 15 augustus 2026.");
    CHECK(l.lowest.front() == "U komt dan 753 euro tekort.");
}

TEST_CASE("without a known account the lowest point is what there is less than without the change")
{
    const Letter l = letter_of(example_of_letter("01-alleenstaande-27-plus"), 1);
    REQUIRE_FALSE(l.lowest.empty());
    CHECK(l.lowest.front() == "U hebt dan 820 euro minder dan zonder deze verandering.");
}

TEST_CASE("the lowest point that is warned of is still to come")
{
    const Scenario s = example_of_letter("28-bakkerij-vanaf-september");
    const Letter on_that_day = letter_of(s, 2, tables(), 2026y / 8 / 15);
    CHECK(on_that_day.lowest_head == "Let op rond 15 augustus 2026.");
    for (const Date later : {Date(2026y / 8 / 16), Date(2026y / 9 / 30)}) {
        const Letter l = letter_of(s, 2, tables(), later);
        CHECK(l.lowest_head.find("15 augustus") == std::string::npos);
        for (const LetterMonth& m : l.months)
            for (const LetterDay& d : m.days) CHECK_FALSE((m.name == "augustus 2026" && d.lowest && d.day == "15"));
    }
    Scenario no_account = example_of_letter("01-alleenstaande-27-plus");
    REQUIRE_FALSE(letter_of(no_account, 1).lowest.empty());
    CHECK(letter_of(no_account, 1, tables(), 2027y / 12 / 1).lowest.empty());
}

TEST_CASE("where there is no lowest point that is said, and not where there is less")
{
    const Letter more = letter_of(example_of_letter("18-vermogen-boven-de-grens"), 1);
    CHECK(more.lowest.empty());
    CHECK(more.no_lowest == dutch_words().say("brief.laagste.geen"));
    const Letter less = letter_of(example_of_letter("03-alleenstaande-ouder-kinderen-3-en-5"), 1);
    CHECK(less.lowest.empty());
    CHECK(less.no_lowest.empty());
}

TEST_CASE("whose work it is, and school beside it, is said")
{
    const Letter partner = letter_of(example_of_letter("51-paar-met-een-uitkering"), 1);
    CHECK(partner.title == "Wat verandert er als mijn partner 8 uur gaat werken?");
    CHECK(partner.answer.starts_with("Werkt uw partner 8 uur, dan houdt u "));
    CHECK(partner.blocks.at(1).name == "Partner 8 uur werk");
    const Letter school = letter_of(example_of_letter("48-naar-school"), 2);
    CHECK(school.answer.starts_with("In de situatie “Naar school en 8 uur werk” houdt u "));
    Scenario couple = example_of_letter("06-paar-een-verdiener");
    for (Work& w : couple.situaties.at(1).werk) w.van = 1;
    const Letter both = letter_of(couple, 1);
    CHECK(std::any_of(both.actions.begin(), both.actions.end(),
                      [](const LetterAction& a) { return a.what == "Meld het werk van uw partner bij de gemeente."; }));
}

TEST_CASE("who has no bijstand is not told how it is worked out")
{
    const std::string doubt = dutch_words().say("zeker.bijstand");
    const auto doubts = [&](const char* file, size_t situation) {
        const Letter l = letter_of(example_of_letter(file), situation);
        return std::count(l.uncertain.begin(), l.uncertain.end(), doubt);
    };
    CHECK(doubts("18-vermogen-boven-de-grens", 2) == 0);
}

TEST_CASE("what is put aside is enough: a part of a euro is another euro")
{
    CHECK(enough_in_whole(35.46) == 36); // ten times 35 is not 355
    CHECK(enough_in_whole(35) == 35);
    CHECK(enough_in_whole(35.004) == 35);
}

TEST_CASE("a letter for a date without all its amounts says so in front")
{
    Scenario s = example_of_letter("01-alleenstaande-27-plus");
    CHECK(letter_of(s, 1).not_final.empty());
    s.peildatum = 2027y / 7 / 1;
    const Letter later = letter_of(s, 1, tables_for_any_date(tables()));
    CHECK(later.not_final == "Let op: de bedragen voor 1 juli 2027 zijn nog niet allemaal bekend. De bedragen in deze "
                             "brief kunnen nog veranderen.");
    CHECK(letter_html(later, {}).find("<div class=\"still\">Let op: de bedragen voor 1 juli 2027") !=
          std::string::npos);
}

TEST_CASE("the letters of all examples read easily, in front and as a whole")
{
    for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder())) {
        const std::string name = entry.path().filename().string();
        if (entry.path().extension() != ".json" || name[0] < '0' || name[0] > '9') continue;
        INFO(name);
        const Letter l = letter_of(load_scenario(entry.path()), 1);
        CHECK(flesch_douma(front(l)) >= 75);
        std::string back;
        for (const auto* list : {&l.left_out, &l.uncertain})
            for (const std::string& s : *list) back += s + "\n";
        CHECK(flesch_douma(back) >= 60);
        CHECK(l.actions.size() <= 5);
        CHECK(std::find(l.uncertain.begin(), l.uncertain.end(), dutch_words().say("zeker.anders")) ==
              l.uncertain.end()); // every rule of the examples has a sentence of its own
    }
}

TEST_CASE("syllables and easy sentences are counted as a person would")
{
    CHECK(syllables_of("bijstand") == 2);
    CHECK(syllables_of("loonheffingskorting") == 5);
    CHECK(syllables_of("categorieën") == 5);
    CHECK(syllables_of("maaien") == 2);
    CHECK(flesch_douma("U belt de coach. Dat kan nu.") > 100);
    CHECK(flesch_douma("Arbeidsongeschiktheidsverzekeringen veronderstellen inkomensafhankelijkheid.") < 0);
}

TEST_CASE("what somebody typed is text on a page, whatever is in it")
{
    Scenario s = example_of_letter("46-werk-stopt-ww-of-ziek");
    s.situaties[1].titel = "<script>\"a\" & b</script>";
    const std::string page = letter_html(letter_of(s, 1), {});
    CHECK(page.find("<script") == std::string::npos);
    CHECK(page.find("&lt;script&gt;&quot;a&quot; &amp; b") != std::string::npos);
}

TEST_CASE("the check number is that of the facts and of the tables")
{
    const Scenario s = example_of_letter("01-alleenstaande-27-plus");
    const std::string number = check_number(s, tables());
    CHECK(number.size() == 9);
    CHECK(number == check_number(s, tables()));
    Scenario other = s;
    other.huishouden.vermogen += 0.01;
    CHECK(check_number(other, tables()) != number);
    Tables higher = tables();
    DatedValue value = higher.find("zorgtoeslag.standaardpremie")->values.back();
    value.value += 1;
    higher.set("zorgtoeslag.standaardpremie", value);
    CHECK(check_number(s, higher) != number);
}
