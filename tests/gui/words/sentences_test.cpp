// SPDX-License-Identifier: EUPL-1.2
// Sentences about examples, with the amounts of docs/command-line.md and of the engine's answer, and of results made by
// hand.
#include "gui/results/parts.hpp"
#include "gui/words/sentences.hpp"
#include "tests/gui/support/examples.hpp"

#include "engine/base/text.hpp"
#include "engine/questions/answer.hpp"
#include "gui/words/curve_words.hpp"
#include "tests/support/catch.hpp"

#include <cmath>
#include <limits>

using namespace armoedeval;

namespace {

constexpr double not_known = std::numeric_limits<double>::quiet_NaN();

Model model_of(const Scenario& question, View view, size_t situation)
{
    Model m;
    m.question = question;
    m.screen.view = view;
    m.screen.situation = situation;
    return m;
}

/// Now, and one situation that leaves so much more.
Results more_by(double more)
{
    Results r;
    r.question.situaties.resize(2);
    r.question.situaties[0].titel = "Nu: bijstand";
    r.question.situaties[1].titel = "In de winkel";
    Work work;
    work.uren_per_week = 32;
    r.question.situaties[1].werk = {work};
    r.situations.resize(2);
    r.situations[0].over = 1000;
    r.situations[1].over = 1000 + more;
    r.situations[1].more_than_now = more;
    r.situations[1].more_in_euros = whole_difference(1000 + more, 1000);
    return r;
}

HoursResult proven(double safe, double more)
{
    HoursResult h;
    h.to = 40;
    h.over_now = 2875;
    h.proven = true;
    h.safe_from = safe;
    h.more_from = more;
    h.never_less = safe == 0;
    return h;
}

TrapStretch trap(double from, double to, double shallowest, double deepest)
{
    return {from, to, deepest, shallowest, {}};
}

} // namespace

TEST_CASE("the sentence above Vergelijken says how much more or less, in whole euros")
{
    CHECK(compare_sentence(more_by(768.6), 1) == "Met 32 uur houdt u elke maand 769 euro meer over dan nu.");
    CHECK(compare_sentence(more_by(-56.4), 1) == "Met 32 uur houdt u elke maand 56 euro minder over dan nu.");
    CHECK(compare_sentence(more_by(0.49), 1) == "Met 32 uur houdt u elke maand evenveel over als nu.");
    CHECK(compare_sentence(more_by(-0.49), 1) == "Met 32 uur houdt u elke maand evenveel over als nu.");
    CHECK(compare_sentence(more_by(1), 0) ==
          "U hebt nu elke maand 1.000 euro te besteden. Uw vaste lasten moeten daar nog af.");
    CHECK(compare_sentence(more_by(not_known), 1) == "Met 32 uur is niet berekend wat u overhoudt.");
    CHECK(compare_sentence(more_by(1), 2).empty());
}

TEST_CASE("the chip has a sign and a word, or a dash")
{
    CHECK(chip_text(more_by(769), 1, false) == "769 meer dan nu");
    CHECK(chip_text(more_by(-56), 1, false) == "56 minder dan nu");
    CHECK(chip_text(more_by(-56), 1, true) == "− 56");
    CHECK(chip_text(more_by(0.2), 1, false) == "evenveel als nu");
    CHECK(chip_text(more_by(0.2), 1, true) == "evenveel");
    CHECK(chip_text(more_by(1), 0, false) == "hiermee vergelijken we");
    CHECK(chip_text(more_by(not_known), 1, false) == "– niet berekend");
    CHECK(chip_text(more_by(not_known), 1, true) == "–");
}

TEST_CASE("a situation is called by its hours where these tell it from the others")
{
    const Scenario couple = example("07");
    CHECK(short_name(couple, 0) == "Nu: bijstand");
    CHECK(short_name(couple, 1) == "20 uur");
    CHECK(short_name(couple, 2) == "samen 36 uur");
    CHECK(short_name(example("25"), 2) == "19 uur"); // two jobs of one person
    Scenario same = example("01");
    same.situaties[2].werk[0].uren_per_week = same.situaties[1].werk[0].uren_per_week;
    CHECK(short_name(same, 1) == "12 uur vakken vullen");
}

TEST_CASE("the example of the manual in sentences")
{
    Calculator calculator = fresh_calculator();
    const Scenario question = example("03");
    const Results& r = calculator.compute(model_of(question, View::waarom, 3));
    CHECK(compare_sentence(r, 3) == "Met 32 uur houdt u elke maand 665 euro meer over dan nu."); // 664,98
    // 16 uur: 75,00 for the childcare and 38 to travel.
    CHECK(compare_second(r, 3) == "Met 16 uur is het 113 euro minder. U betaalt zelf 75 euro voor de opvang en 38 euro "
                                  "voor het werk. Uw loon gaat van de bijstand af.");
    CHECK(compare_second(r, 0) == "Met 32 uur is het 665 euro meer. Met 16 uur is het 113 euro minder.");
    CHECK(unchanged_sentence(r, 3) == "Toeslagen en kinderbijslag blijven gelijk.");
    CHECK(why_sentence(r) == "Waarom houdt u met 32 uur 665 euro meer over?");
    CHECK(why_second(r) == "U krijgt 2.171 euro loon. Uw bijstand van 1.419 euro stopt. U betaalt zelf 141 euro voor "
                           "de opvang. Ook andere bedragen veranderen.");
    CHECK(stays_the_same(r, 3) ==
          std::vector<Part>{Part::kindgebonden_budget, Part::kinderbijslag, Part::huurtoeslag, Part::zorgtoeslag});
    CHECK(plain_sentences(r, 3) ==
          std::vector<std::string>{
              "U krijgt loon. De bijstand stopt.",
              "U betaalt zelf kosten voor uw werk en een deel van de opvang. Dat hebben wij er al afgehaald.",
              "U krijgt belasting terug."});
    Model m = model_of(question, View::waarom, 3);
    m.screen.compared_with = 1;
    CHECK(why_sentence(calculator.compute(m)) == "Waarom houdt u met 32 uur 778 euro meer over dan met 16 uur?");
    m.screen.situation = 0;
    CHECK(why_sentence(calculator.compute(m)) == "Waarom houdt u nu 113 euro meer over dan met 16 uur?");
}

TEST_CASE("no situation with less is a result too")
{
    Calculator calculator = fresh_calculator();
    const Results& r = calculator.compute(model_of(example("01"), View::vergelijken, 3));
    CHECK(compare_second(r, 3) == "In geen van deze situaties houdt u minder over dan nu.");
    CHECK(unchanged_sentence(r, 3) == "Zorgtoeslag blijft gelijk."); // huurtoeslag 369 becomes 359
    CHECK(unchanged_sentence(r, 1) == "Toeslagen blijven gelijk.");
    CHECK(unchanged_sentence(r, 0).empty());
}

TEST_CASE("what is not computed is said, with the part and the reason")
{
    const Scenario question = not_computed();
    Calculator calculator(tables_without_factors(), example_day);
    const Results& r = calculator.compute(model_of(question, View::waarom, 3));
    CHECK(compare_sentence(r, 3) == "Met 24 uur is niet berekend wat u overhoudt.");
    CHECK(compare_second(r, 3).starts_with("De huurtoeslag is hier niet te berekenen. Voor een huishouden met"));
    CHECK(why_second(r) == compare_second(r, 3));
    CHECK(plain_sentences(r, 3).empty());
    calculator.compute(model_of(question, View::uren, 3));
    CHECK(hours_sentence(*r.hours) == "Wat u overhoudt is hier niet overal te berekenen.");
}

TEST_CASE("an not_known law is said with the date")
{
    Scenario question = example("01");
    question.peildatum = std::chrono::year{2023} / 1 / 1;
    Calculator calculator = fresh_calculator();
    const Results& r = calculator.compute(model_of(question, View::vergelijken, 0));
    CHECK(compare_sentence(r, 0) == "Voor deze datum kunnen wij niet rekenen.");
    CHECK(compare_second(r, 0).starts_with("Op 1 januari 2023 is de waarde niet bekend van "));
    CHECK(compare_second(r, 0).ends_with(". Kies een andere datum."));
    CHECK(chip_text(r, 0, false).empty());
}

TEST_CASE("safe hours are rounded up, the stretch with less outward")
{
    HoursResult h = proven(21.25, 21.26);
    h.traps = {trap(0, 21.24, 0.5, 56)};
    CHECK(hours_sentence(h) == "Vanaf 22 uur per week houdt u altijd meer over dan nu.");
    CHECK(hours_second(h) ==
          "Werkt u minder dan 22 uur per week? Dan houdt u tot 56 euro per maand minder over dan nu.");
    h.traps = {trap(12.5, 21.24, 55.8, 56.1)};
    CHECK(hours_second(h) ==
          "Werkt u tussen de 12 en 22 uur per week? Dan houdt u 56 euro per maand minder over dan nu.");
    CHECK(hours_sentence(proven(22, 22.0000001)) == "Vanaf 22 uur per week houdt u altijd meer over dan nu.");
    h.other_work = true;
    CHECK(hours_sentence(h) == "Vanaf 22 uur per week in de eerste baan houdt u altijd meer over dan nu.");
    h.axis = Axis::uurloon;
    h.other_work = false;
    CHECK(hours_sentence(h) == "Vanaf 22 euro per uur houdt u altijd meer over dan nu.");
}

TEST_CASE("never less is said, and only what is proven")
{
    HoursResult h = proven(0, 20.4);
    CHECK(hours_sentence(h) == "U houdt bij elk aantal uren ten minste evenveel over als nu.");
    CHECK(hours_second(h) == "Vanaf 21 uur per week houdt u meer over.");
    CHECK(hours_sentence(proven(0, 0)) == "U houdt bij elk aantal uren meer over dan nu.");
    CHECK(hours_second(proven(0, 0)) == "Meer uren werken kost u nergens meer dan 5 euro per maand.");
    h.more_from.reset();
    CHECK(hours_sentence(h) == "U houdt bij elk aantal uren ten minste evenveel over als nu.");
    h.proven = false;
    CHECK(hours_sentence(h) == "Wat u overhoudt is hier niet overal te berekenen.");
}

TEST_CASE("where it never gets safe, that is said")
{
    HoursResult h = proven(0, 0);
    h.safe_from.reset();
    h.more_from.reset();
    h.never_less = false;
    h.traps = {trap(0, 40, 10, 80)};
    CHECK(hours_sentence(h) == "U houdt bij elk aantal uren minder over dan nu.");
    CHECK(hours_second(h) == "U houdt dan tot 80 euro per maand minder over dan nu.");
    h.traps = {trap(0, 10, 0.5, 20), trap(38.5, 40, 0.5, 30)};
    CHECK(hours_sentence(h) == "U houdt niet bij elk aantal uren evenveel of meer over dan nu.");
    CHECK(hours_second(h) == "Werkt u meer dan 38 uur per week? Dan houdt u tot 30 euro per maand minder over dan nu.");
    h.nothing_to_draw = "In deze situatie is geen werk.";
    CHECK(hours_sentence(h) == h.nothing_to_draw);
    CHECK(hours_second(h).empty());
}

TEST_CASE("a fall is said in words where nothing is less than now")
{
    HoursResult h = proven(0, 0);
    h.falls = {{39.47, 39.93, 39.48, 10.79}};
    CHECK(hours_second(h) == "Let op: iets boven 39 uur per week daalt het met 11 euro per maand.");
    h.falls.push_back({30, 31, 30.5, 6});
    CHECK(hours_second(h) ==
          "Let op: op 2 plaatsen daalt het. Het meest iets boven 39 uur per week: 11 euro per maand.");
    // Also where it is only from some hours on that more is left.
    HoursResult later = proven(0, 20.4);
    later.falls = h.falls;
    CHECK(hours_second(later) == hours_second(h));
}

TEST_CASE("a long way down is said beside where it is less than now, and with debts it is what is in hand")
{
    HoursResult h = proven(6.5, 6.5);
    h.never_less = false;
    h.traps = {trap(0, 6.4, 10, 271)};
    h.falls = {{2.37, 4.64, 4.62, 9.4}, {13.99, std::nullopt, 39.97, 423}}; // the first is told by the stretch
    h.in_hand = true;
    CHECK(hours_sentence(h) == "Vanaf 7 uur per week hebt u altijd meer in de hand dan nu.");
    CHECK(hours_second(h) == "Werkt u minder dan 7 uur per week? Dan hebt u tot 271 euro per maand minder in de hand "
                             "dan nu. Let op: van 14 tot 40 uur per week daalt het met 423 euro per maand.");
}

TEST_CASE("many ages are told as a range")
{
    const Date on = std::chrono::year{2026} / 7 / 1;
    std::vector<Date> born;
    for (const int year : {2024, 2019, 2016, 2012}) born.push_back(std::chrono::year{year} / 1 / 1);
    CHECK(ages(born, on) == "2, 7, 10 en 14 jaar");
    born.push_back(std::chrono::year{2009} / 12 / 19);
    CHECK(ages(born, on) == "5, van 2 tot 16 jaar");
}

TEST_CASE("ages of adults and children")
{
    using namespace std::chrono;
    const Date on = 2026y / July / 1d;
    CHECK(ages({1991y / April / 12d}, on) == "35 jaar");
    CHECK(ages({2018y / May / 20d, 2022y / September / 2d}, on) == "8 en 3 jaar");
    CHECK(ages({2010y / May / 20d, 2018y / May / 20d, 2026y / June / 30d}, on) == "16, 8 en 0 jaar");
    CHECK(ages({2018y / May / 20d, 2026y / September / 2d}, on) == "8 jaar en nog niet geboren");
    CHECK(ages({}, on).empty());
}

TEST_CASE("every example in every view: whole Dutch sentences, with the amounts of the engine's answer")
{
    Calculator calculator = fresh_calculator();
    for (const auto& file : examples_with_a_turn()) {
        const Scenario question = load_scenario(file);
        const Answer expected = answer(question, example_tables());
        for (size_t i = 0; i < question.situaties.size(); ++i) {
            std::vector<std::string> all;
            for (const View view : {View::vergelijken, View::uren, View::waarom}) {
                const Results& r = calculator.compute(model_of(question, view, i));
                all.insert(all.end(), {compare_sentence(r, i), compare_second(r, i), unchanged_sentence(r, i),
                                       why_sentence(r), why_second(r)});
                for (const std::string& line : plain_sentences(r, i)) all.push_back(line);
                if (r.hours) all.insert(all.end(), {hours_sentence(*r.hours), hours_second(*r.hours)});
                if (r.hours)
                    for (const TrapStretch& t : r.hours->traps) all.push_back(trap_cause(*r.hours, t));
            }
            // In whole euros, as the two amounts are shown.
            const double more = std::round(left_in_a_month(expected.situaties[i].per_jaar)) -
                                std::round(left_in_a_month(expected.situaties[0].per_jaar));
            INFO(file.string() << ", situatie " << i << ": " << all.front());
            if (i > 0 && std::abs(more) >= 1)
                CHECK(all.front().find(" " + dutch_amount(std::abs(more), 0) + " euro " +
                                       (more > 0 ? "meer" : "minder")) != std::string::npos);
            for (const std::string& text : all) {
                INFO(text);
                if (text.empty()) continue;
                CHECK((text.ends_with('.') || text.ends_with('?')));
                CHECK((text[0] >= 'A' && text[0] <= 'Z'));
                CHECK(text.find("  ") == std::string::npos);
                CHECK(text.find(" nan") == std::string::npos); // not that of "studiefinanciering"
                CHECK(text.find(" 0 euro") == std::string::npos);
                CHECK(text.find("_") == std::string::npos);
            }
        }
    }
}

TEST_CASE("with debts the headline is about what is in hand, and more for the debt ends it sooner")
{
    Results r = more_by(-44);
    for (SituationResult& s : r.situations) s.naar_schulden = 71;
    r.situations[1].naar_schulden = 724;
    r.situations[0].per_year.naar_schulden_meegeteld = 12 * 71;
    r.situations[1].per_year.naar_schulden_meegeteld = 12 * 724;
    CHECK(compare_sentence(r, 1) == "Met 32 uur hebt u elke maand 44 euro minder in de hand dan nu.");
    CHECK(compare_second(r, 1) == "Er gaat 653 euro meer naar uw schuld. Die is dan eerder afgelost.");
    CHECK(compare_sentence(r, 0) == "U hebt nu elke maand 1.000 euro in de hand. Uw vaste lasten moeten daar nog af.");
    r.situations[1].naar_schulden = not_known;
    CHECK(compare_second(r, 1).find("kan nog geld naar schuldeisers gaan") != std::string::npos);
}
