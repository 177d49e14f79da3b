// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/rounding.hpp"
#include "gui/results/other_income.hpp"
#include "gui/words/sentences.hpp"

#include "gui/words/part_sentences.hpp"
#include "gui/words/situation_words.hpp"

#include <cmath>

namespace armoedeval {

std::string why_sentence(const Results& results)
{
    if (!results.why) return {};
    const WhyResult& why = *results.why;
    const auto& all = results.situations;
    const std::string here = why.situation == 0 ? "nu" : with_situation(results.question, why.situation);
    const bool as_clause = why.situation != 0 && is_clause(results.question, why.situation);
    const bool debts = has_debts(results);
    if (why.situation == why.compared_with) {
        const std::string left = debts ? "in de hand hebt" : "overhoudt";
        return "Waaruit bestaat wat u " + (as_clause ? left + " " + here : here + " " + left) + "?";
    }
    const std::string than = why.compared_with == 0 ? "" : with_situation(results.question, why.compared_with);
    const std::string verb = debts ? "Waarom hebt u " : "Waarom houdt u ";
    const std::string subject = as_clause ? verb : verb + here + " ";
    const std::string behind = (debts ? " in de hand" : " over") + (as_clause ? " " + here : "");
    const double more = whole_difference(all.at(why.situation).over, all.at(why.compared_with).over);
    if (std::isnan(more)) return "Wat u overhoudt is in een van beide situaties niet berekend.";
    if (is_nothing(more)) return subject + "evenveel" + behind + (than.empty() ? "" : " als " + than) + "?";
    return subject + euro_words(more) + (more > 0 ? " meer" : " minder") + behind +
           (than.empty() ? "" : " dan " + than) + "?";
}

std::string why_second(const Results& results)
{
    if (!results.why) return {};
    const WhyResult& why = *results.why;
    for (const size_t i : {why.situation, why.compared_with})
        if (std::isnan(results.situations.at(i).over)) return why_not_computed(results, i);
    if (!why.no_difference.empty()) return why.no_difference;
    const Breakdown<double>& from = results.situations.at(why.compared_with).per_year;
    const Breakdown<double>& to = results.situations.at(why.situation).per_year;
    const auto other = other_income_in(results.question, why.compared_with, why.situation);
    std::string text;
    size_t told = 0;
    bool only_wage_and_bijstand = true;
    for (const PartAmount& p : change_of_parts(from, to)) {
        const std::string sentence = change_sentence(p.part, from, to, other);
        if (sentence.empty()) continue;
        // Wage against bijstand is one thought: then a third part is told too.
        if (told >= 2 && !(told == 2 && only_wage_and_bijstand)) return text + " Ook andere bedragen veranderen.";
        text += (text.empty() ? "" : " ") + sentence;
        only_wage_and_bijstand =
            only_wage_and_bijstand && (p.part == Part::loon || p.part == Part::teruggaaf || p.part == Part::bijstand);
        ++told;
    }
    return text;
}

} // namespace armoedeval
