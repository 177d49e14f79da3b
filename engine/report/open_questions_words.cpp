// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/open_questions_words.hpp"

#include "engine/base/computed.hpp"
#include "engine/base/rounding.hpp"
#include "engine/base/text.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

double in_whole_euros(double amount)
{
    return std::copysign(std::floor(std::abs(amount) + 0.5 + rounding_guard), amount);
}
std::string unsigned_euros(double amount)
{
    return dutch_amount(std::abs(in_whole_euros(amount)), 0);
}
bool one_amount(const Between& b)
{
    return in_whole_euros(b.van) == in_whole_euros(b.tot);
}
const char* more_or_less(double euros)
{
    return euros < 0 ? "minder" : "meer";
}

std::string listed(const std::vector<std::string>& words)
{
    std::string text;
    for (size_t i = 0; i < words.size(); ++i) text += (i == 0 ? "" : i + 1 == words.size() ? " of " : ", ") + words[i];
    return text;
}

/// What an answer makes of the situation in which the question moves most.
double effect_of(const OpenQuestion& question, const OpenAnswer& answer)
{
    const InAMonth& by = answer.verschil[question.situatie];
    return is_computed(by.over) && std::abs(by.over) < std::abs(by.meer) ? by.meer : by.over;
}

std::string effect_words(double euros)
{
    if (!is_computed(euros)) return "dan is het niet te berekenen";
    return in_whole_euros(euros) == 0 ? "zoals nu gerekend" : unsigned_euros(euros) + " euro " + more_or_less(euros);
}

} // namespace

std::string scheelt_words(const OpenQuestion& question)
{
    const std::string most = unsigned_euros(question.ten_hoogste) + " euro per maand";
    return in_whole_euros(question.ten_minste) == in_whole_euros(question.ten_hoogste)
               ? "scheelt " + most
               : "scheelt " + unsigned_euros(question.ten_minste) + " tot " + most;
}

std::vector<std::string> answer_words(const OpenQuestion& question)
{
    if (question.bedrag) {
        Between all{0, 0};
        for (const OpenAnswer& a : question.antwoorden) {
            const double effect = effect_of(question, a);
            if (is_computed(effect)) all = {std::min(all.van, effect), std::max(all.tot, effect)};
        }
        return {"van " + question.antwoorden.front().antwoord + " tot " + question.antwoorden.back().antwoord + ": " +
                more_between_words(all)};
    }
    struct Alike {
        std::string effect;
        std::vector<std::string> answers;
    };
    std::vector<Alike> all;
    for (const OpenAnswer& a : question.antwoorden) {
        const std::string effect = effect_words(effect_of(question, a));
        const auto same = std::find_if(all.begin(), all.end(), [&](const Alike& one) { return one.effect == effect; });
        if (same == all.end())
            all.push_back({effect, {a.antwoord}});
        else
            same->answers.push_back(a.antwoord);
    }
    std::vector<std::string> lines;
    for (const Alike& one : all) lines.push_back(listed(one.answers) + ": " + one.effect);
    return lines;
}

std::string between_words(const Between& b)
{
    if (!is_computed(b.van)) return "niet berekend";
    const auto signed_euros = [](double x) { return (in_whole_euros(x) < 0 ? "-" : "") + unsigned_euros(x); };
    return (one_amount(b) ? "" : signed_euros(b.van) + " tot ") + signed_euros(b.tot) + " euro";
}

std::string more_between_words(const Between& b)
{
    if (!is_computed(b.van)) return "niet berekend";
    const double from = in_whole_euros(b.van), to = in_whole_euros(b.tot);
    if (from == to) return from == 0 ? "evenveel" : unsigned_euros(from) + " euro " + more_or_less(from);
    if (from < 0 && to > 0) return unsigned_euros(from) + " euro minder tot " + unsigned_euros(to) + " euro meer";
    return to <= 0 ? unsigned_euros(to) + " tot " + unsigned_euros(from) + " euro minder"
                   : unsigned_euros(from) + " tot " + unsigned_euros(to) + " euro meer";
}

std::string open_line(const Scenario& scenario, const OpenQuestions& open, size_t situation)
{
    const SituationBetween& between = open.situaties[situation];
    if (one_amount(between.over) && one_amount(between.meer) && !between.onbekend) return {};
    return scenario.situaties[situation].titel + ": " + between_words(between.over) + " over" +
           (situation == 0 ? "" : ", " + more_between_words(between.meer)) +
           (between.onbekend ? "; met sommige antwoorden is het niet te berekenen" : "");
}

} // namespace armoedeval
