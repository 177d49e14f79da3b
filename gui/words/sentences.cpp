// SPDX-License-Identifier: EUPL-1.2
// The sentences about situations. Those about hours and about why stand in files of their own.
#include "gui/words/sentences.hpp"

#include "engine/report/open_questions_words.hpp"
#include "gui/results/other_income.hpp"

#include "engine/base/computed.hpp"
#include "engine/paper/situation_name.hpp"
#include "gui/words/format.hpp"
#include "gui/words/part_sentences.hpp"
#include "gui/words/situation_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace armoedeval {

namespace {

/// What a situation asks whose only news is one benefit: "Bent u ziek en nog in dienst?"
std::optional<std::string> benefit_alone(const Situation& s)
{
    if (!s.werk.empty() || s.inkomen.size() != 1 || s.own_household()) return {};
    const BasicOtherIncome<double>& income = s.inkomen.front().inkomen;
    switch (income.soort) {
    case SoortInkomen::ww: return "Krijgt u WW?";
    case SoortInkomen::zw: return income.dienstbetrekking ? "Bent u ziek en nog in dienst?" : "Bent u ziek?";
    default: return {};
    }
}

bool computed(const Results& results, size_t situation)
{
    return situation < results.situations.size() && !std::isnan(results.situations[situation].over);
}

/// "769 euro meer", "56 euro minder", "evenveel".
std::string more_or_less(double more)
{
    return is_nothing(more) ? "evenveel" : euro_words(more) + (more > 0 ? " meer" : " minder");
}

} // namespace

std::string short_name(const Scenario& question, size_t situation)
{
    const SituationName name = name_of(question, situation);
    if (!is_named_by_hours(question, situation)) return question.situaties.at(situation).titel;
    return (name.kind == SituationName::Kind::hours_together ? "samen " : "") + hours(name.hours) + " uur";
}

bool is_named_by_hours(const Scenario& question, size_t situation)
{
    const SituationName::Kind kind = name_of(question, situation).kind; // "u" is not who works where the partner does
    return kind == SituationName::Kind::hours || kind == SituationName::Kind::hours_together;
}

bool is_clause(const Scenario& question, size_t situation)
{
    return name_of(question, situation).kind == SituationName::Kind::hours_together;
}

std::string with_situation(const Scenario& question, size_t situation)
{
    const std::string name = short_name(question, situation);
    if (name == question.situaties.at(situation).titel) return "in de situatie \"" + name + "\"";
    return is_clause(question, situation) ? "als u " + name + " werkt" : "met " + name;
}

std::string beginning_with(const Scenario& question, size_t situation)
{
    const std::string name = short_name(question, situation);
    if (is_clause(question, situation)) return "Werkt u " + name + "? Dan";
    const Situation& s = question.situaties.at(situation);
    const auto alike = [&](const Situation& other) { return benefit_alone(other) == benefit_alone(s); };
    if (const auto benefit = benefit_alone(s);
        benefit && std::count_if(question.situaties.begin(), question.situaties.end(), alike) == 1)
        return *benefit + " Dan";
    return capitalised(with_situation(question, situation));
}

std::string why_not_computed(const Results& results, size_t situation)
{
    std::string text = "Een bedrag dat meetelt is niet te berekenen.";
    for (const PartAmount& p : results.situations.at(situation).parts)
        if (std::isnan(p.per_month)) text = capitalised(part_with_article(p.part)) + " is hier niet te berekenen.";
    for (const NotCounted& line : results.not_counted) // what is left rests on besteedbaar
        if (is_about(line, "besteedbaar")) return text + " " + capitalised(line.reason) + ".";
    return text;
}

namespace {

/// What the large amounts do not pay yet.
std::string still_to_pay(const Scenario& question)
{
    const auto& home = question.huishouden.woning;
    return home && heeft_huur(home->soort) ? "Uw huur moet daar nog af." : "Uw vaste lasten moeten daar nog af.";
}

} // namespace

bool has_debts(const Results& results)
{
    return std::any_of(results.situations.begin(), results.situations.end(),
                       [](const SituationResult& s) { return s.naar_schulden >= 0.5; });
}

std::string compare_sentence(const Results& results, size_t situation)
{
    if (!results.unknown.empty()) return "Voor deze datum kunnen wij niet rekenen.";
    if (situation >= results.situations.size()) return {};
    const std::string here = beginning_with(results.question, situation);
    const SituationResult& s = results.situations[situation];
    if (!computed(results, situation)) return here + " is niet berekend wat u overhoudt.";
    const bool debts = has_debts(results);
    const std::string to_spend =
        euro_words(s.over) + (debts ? " in de hand. " : " te besteden. ") + still_to_pay(results.question);
    if (situation == 0) return "U hebt nu elke maand " + to_spend;
    if (!computed(results, 0)) return here + " hebt u elke maand " + to_spend;
    const double more = s.more_in_euros;
    const std::string in_hand = debts ? " in de hand" : " over";
    return here + (debts ? " hebt u elke maand " : " houdt u elke maand ") + more_or_less(more) + in_hand +
           (is_nothing(more) ? " als nu." : " dan nu.");
}

namespace {

/// The other situation that leaves least, or most.
std::optional<size_t> extreme(const Results& results, size_t situation, bool most)
{
    std::optional<size_t> found;
    for (size_t i = 1; i < results.situations.size(); ++i) {
        if (i == situation || std::isnan(results.situations[i].more_than_now)) continue;
        const double sign = most ? 1 : -1;
        if (!found || sign * results.situations[i].over > sign * results.situations[*found].over) found = i;
    }
    return found;
}

std::string about_other(const Results& results, size_t other)
{
    const double more = results.situations[other].more_in_euros;
    return beginning_with(results.question, other) + " is het " + more_or_less(more) + ".";
}

/// What goes to creditors rises: that is not lost. Empty when it does not.
std::string more_to_debts(const Results& results, size_t situation)
{
    const Breakdown<double>&now = results.situations[0].per_year, &then = results.situations[situation].per_year;
    const bool more = part_amount(then, Part::schulden) - part_amount(now, Part::schulden) <= -0.5;
    return more ? change_sentence(Part::schulden, now, then) : "";
}

/// The reason for less than now.
std::string reason_for_less(const Results& results, size_t situation)
{
    return why_less(results.situations[0].per_year, results.situations[situation].per_year,
                    other_income_in(results.question, 0, situation));
}

} // namespace

namespace {

/// What a vrijlating that the municipality may give would add; empty where it is counted already or adds nothing.
std::string misschien_sentence(const Results& results, size_t situation)
{
    const auto& more = results.situations[situation].misschien;
    if (!more || more->told) return {};
    return "Misschien " + in_words(*more) + ", door een vrijlating. Vraag het de gemeente.";
}

/// What is said of the situation itself or of the others.
std::string second_of_amounts(const Results& results, size_t situation)
{
    if (std::isnan(results.situations[situation].naar_schulden))
        return "Daarvan kan nog geld naar schuldeisers gaan. Vul bij Schulden in wat de brief zegt.";
    if (const std::string debt = more_to_debts(results, situation); !debt.empty()) return debt;
    if (results.situations[situation].more_than_now <= -0.5) return reason_for_less(results, situation);
    const auto least = extreme(results, situation, false);
    const bool any_less = least && results.situations[*least].more_than_now <= -0.5;
    if (situation == 0) {
        const auto most = extreme(results, situation, true);
        if (!most) return {};
        return about_other(results, *most) + (any_less && least != most ? " " + about_other(results, *least) : "");
    }
    if (any_less) return about_other(results, *least) + " " + reason_for_less(results, *least);
    const bool all = std::all_of(results.situations.begin(), results.situations.end(),
                                 [](const SituationResult& s) { return !std::isnan(s.over); });
    return all && results.situations.size() > 2 ? "In geen van deze situaties houdt u minder over dan nu." : "";
}

} // namespace

std::string compare_second(const Results& results, size_t situation)
{
    if (!results.unknown.empty()) return capitalised(results.unknown_in_short) + ". Kies een andere datum.";
    if (situation >= results.situations.size()) return {};
    if (!computed(results, situation)) return why_not_computed(results, situation);
    if (!computed(results, 0)) return why_not_computed(results, 0);
    const std::string more = misschien_sentence(results, situation), amounts = second_of_amounts(results, situation);
    return more.empty() || amounts.empty() ? more + amounts : more + " " + amounts;
}

std::string open_sentence(const Results& results, size_t situation)
{
    const size_t count = results.open.vragen.size();
    if (count == 0 || situation >= results.open.situaties.size()) return {};
    const SituationBetween& between = results.open.situaties[situation];
    const Between& shown = situation == 0 ? between.over : between.meer;
    if (std::abs(shown.tot - shown.van) < 1) return {};
    return (count == 1 ? "Zolang 1 vraag openstaat: " : "Zolang " + std::to_string(count) + " vragen openstaan: ") +
           (situation == 0 ? between_words(shown) + " te besteden." : more_between_words(shown) + " dan nu.");
}

std::string chip_text(const Results& results, size_t situation, bool short_form)
{
    if (situation >= results.situations.size()) return {};
    const double more = results.situations[situation].more_in_euros;
    if (std::isnan(more)) return short_form ? dash : std::string(dash) + " niet berekend";
    if (situation == 0) return short_form ? "nu" : "hiermee vergelijken we";
    if (is_nothing(more)) return short_form ? "evenveel" : "evenveel als nu";
    if (short_form) return signed_whole(more);
    return whole(std::abs(more)) + (more > 0 ? " meer dan nu" : " minder dan nu");
}

std::vector<Part> stays_the_same(const Results& results, size_t situation)
{
    std::vector<Part> same;
    if (situation >= results.situations.size()) return same;
    const Breakdown<double>& now = results.situations[0].per_year;
    const Breakdown<double>& then = results.situations[situation].per_year;
    for (const Part part : all_parts) {
        const double before = part_amount(now, part);
        if (before >= 0.5 && is_nothing(part_amount(then, part) - before)) same.push_back(part);
    }
    return same;
}

std::string unchanged_sentence(const Results& results, size_t situation)
{
    if (situation == 0 || situation >= results.situations.size()) return {};
    const std::vector<Part> same = stays_the_same(results, situation);
    const auto& parts = results.situations[0].parts;
    const auto received = std::count_if(parts.begin(), parts.end(), [](const PartAmount& p) {
        return is_toeslag(p.part) && !(p.per_month < 0.5); // one that is not computed may well be received
    });
    const bool all_of_them = received > 1 && std::count_if(same.begin(), same.end(), is_toeslag) == received;
    std::vector<std::string> words;
    if (all_of_them) words.push_back("toeslagen");
    for (const Part part : same)
        if (!all_of_them || !is_toeslag(part))
            words.push_back(part_in_a_line(part, results.situations[situation].earned));
    if (words.empty()) return {};
    const bool many = words.size() > 1 || all_of_them;
    return capitalised(listed(words)) + (many ? " blijven gelijk." : " blijft gelijk.");
}

namespace {

std::string free_sentence(const Results& results, size_t situation)
{
    const double free = results.situations.at(situation).vrij;
    if (!is_computed(free)) return {};
    if (free <= -0.5) return "Na uw vaste lasten komt u elke maand " + euro_words(free) + " tekort.";
    return "Na uw vaste lasten houdt u elke maand " + euro_words(free) + " over.";
}

} // namespace

namespace {

/// What comes in now, and what is left of it.
std::vector<std::string> now_in_parts(const Results& results)
{
    const SituationResult& now = results.situations.front();
    std::vector<std::string> parts, lines;
    for (const PartAmount& p : now.parts)
        if (p.per_month >= 0.5) parts.push_back(euro_words(p.per_month) + " " + part_in_a_line(p.part, now.earned));
    if (!parts.empty()) lines.push_back("U krijgt nu " + listed(parts) + ".");
    if (const std::string free = free_sentence(results, 0); !free.empty()) lines.push_back(free);
    return lines;
}

/// What goes down and what goes up, each in one sentence: "De zorgtoeslag en het kindgebonden budget worden lager."
std::vector<std::string> grouped(const std::vector<Part>& parts, const Breakdown<double>& now,
                                 const Breakdown<double>& then)
{
    std::vector<std::string> lines;
    for (const bool up : {false, true}) {
        std::vector<std::string> names;
        for (const Part part : parts)
            if ((part_amount(then, part) > part_amount(now, part)) == up) names.push_back(part_with_article(part));
        if (names.empty()) continue;
        lines.push_back(capitalised(listed(names)) + (names.size() > 1 ? " worden " : " wordt ") +
                        (up ? "hoger." : "lager."));
    }
    return lines;
}

} // namespace

std::vector<std::string> plain_sentences(const Results& results, size_t situation)
{
    std::vector<std::string> lines;
    if (!computed(results, situation) || !computed(results, 0)) return lines;
    if (situation == 0) return now_in_parts(results);
    const Breakdown<double>& now = results.situations[0].per_year;
    const Breakdown<double>& then = results.situations[situation].per_year;
    const auto other = other_income_in(results.question, 0, situation);
    // Then it is not work alone that makes the difference.
    if (const Situation& s = results.question.situaties[situation]; s.own_household())
        lines.push_back(std::string(s.huishouden ? "Uw huishouden is dan ook anders." : "U woont dan ook anders.") +
                        " Ook dat verandert de bedragen.");
    // Wage and what it does to the bijstand belong together.
    const std::string wage = plain_change(Part::loon, now, then);
    const std::string bijstand = plain_change(Part::bijstand, now, then);
    if (!wage.empty() || !bijstand.empty())
        lines.push_back(wage + (wage.empty() || bijstand.empty() ? "" : " ") + bijstand);
    if (const std::string costs = plain_costs(now, then); !costs.empty()) lines.push_back(costs);
    std::vector<Part> moved; // that neither begin nor stop
    for (const PartAmount& p : results.situations[situation].change) {
        if (p.part == Part::loon || p.part == Part::bijstand || p.part == Part::opvang || p.part == Part::reiskosten)
            continue;
        const double before = part_amount(now, p.part), after = part_amount(then, p.part);
        const std::string line = plain_change(p.part, now, then, other);
        if (line.empty()) continue;
        if (p.part != Part::overig && p.part != Part::schulden && !is_nothing(before) && !is_nothing(after))
            moved.push_back(p.part);
        else
            lines.push_back(line);
    }
    for (std::string& line : grouped(moved, now, then)) lines.push_back(std::move(line));
    if (const double tax = tax_to_keep(results.situations[situation]); !is_nothing(tax))
        lines.push_back("Zet elke maand " + euro_words(tax) +
                        " opzij voor de belasting over uw winst. Dat hebben wij er al afgehaald.");
    if (const std::string free = free_sentence(results, situation); !free.empty()) lines.push_back(free);
    return lines;
}

std::string ages(const std::vector<Date>& born, Date on)
{
    constexpr size_t most_listed = 4;
    std::vector<int> years;
    for (const Date date : born)
        if (date <= on) years.push_back(age_on(date, on));
    const size_t unborn = born.size() - years.size();
    std::vector<std::string> words;
    if (years.size() > most_listed) {
        const auto [youngest, oldest] = std::minmax_element(years.begin(), years.end());
        words.push_back(std::to_string(years.size()) + ", van " + std::to_string(*youngest) + " tot " +
                        std::to_string(*oldest) + " jaar");
    } else if (!years.empty()) {
        std::vector<std::string> each;
        for (const int age : years) each.push_back(std::to_string(age));
        words.push_back(listed(each) + " jaar");
    }
    if (unborn > 0) words.push_back((unborn > 1 ? std::to_string(unborn) + " " : "") + "nog niet geboren");
    return listed(words);
}

} // namespace armoedeval
