// SPDX-License-Identifier: EUPL-1.2
// What is left out and what is not sure, in an inwoner's words. The voorbehouden are in the coach's: each rule that has
// one is named here, and one that is not is said to be there.
#include "engine/base/rounding.hpp"
#include "engine/base/text.hpp"
#include "engine/paper/letter_parts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace armoedeval {

namespace {

struct RuleWords {
    std::string_view regeling;
    const char* sentence; ///< null: said elsewhere in the letter, or of no concern to an inwoner
    bool left_out = false;
};
constexpr bool is_left_out = true;

// A rule with two rows has something left out and something not sure; which, the flag of the voorbehoud tells.
constexpr std::array rule_words{
    RuleWords{"gemeentelijk", "niet.gemeentelijk", is_left_out},
    RuleWords{"beslagvrije_voet", "niet.schulden", is_left_out},
    RuleWords{"schulden", "niet.schulden", is_left_out},
    RuleWords{"studiefinanciering", "niet.school", is_left_out},
    RuleWords{"eenmalig", "niet.eenmalig", is_left_out},
    RuleWords{"tegemoetkoming_alleenverdieners", "niet.alleenverdieners", is_left_out},
    RuleWords{"inkomstenbelasting", "zeker.belasting"},
    RuleWords{"loonheffing", "zeker.belasting"},
    RuleWords{"participatiewet", "zeker.bijstand"},
    RuleWords{"opvang", "zeker.opvang"},
    RuleWords{"kinderopvangtoeslag", "zeker.opvang"},
    RuleWords{"werkloosheidswet", "zeker.ww"},
    RuleWords{"toeslagenwet", "zeker.toeslag_uwv"},
    RuleWords{"toeslagen", "zeker.toeslagen"},
    RuleWords{"huurtoeslag", "zeker.medebewoners"},
    RuleWords{"toeslagpartner", "zeker.medebewoners"},
    RuleWords{"vrij_te_besteden", nullptr}, // below the table: rent has to be paid from it
    RuleWords{"saldo", nullptr},            // as the months say
    RuleWords{"betaaldagen", nullptr},      // the days of pay have sentences of their own
    RuleWords{"regels", nullptr},           // as the months know
    RuleWords{"marginale_druk", nullptr},   // a measure of the coach
};

void add_once(std::vector<std::string>& list, const std::string& sentence)
{
    if (std::find(list.begin(), list.end(), sentence) == list.end()) list.push_back(sentence);
}

bool any_event(const Timeline& t, EventKind kind)
{
    return std::any_of(t.events.begin(), t.events.end(), [&](const MoneyEvent& e) { return e.kind == kind; });
}

bool any_bijstand(const LetterFacts& f)
{
    const auto has = [](const SituationAnswer& s) { return std::abs(s.per_jaar.bijstand_netto) >= half_a_cent; };
    return has(f.answer.situaties.front()) || has(f.answer.situaties.at(f.situation)) ||
           any_event(f.timeline, EventKind::bijstand);
}

void add_rule(Letter& l, const LetterFacts& f, const Voorbehoud& v)
{
    if (v.regeling == "participatiewet" && !any_bijstand(f)) return; // why there is none, the coach has
    const auto known = std::find_if(rule_words.begin(), rule_words.end(),
                                    [&](const RuleWords& r) { return r.regeling == v.regeling; });
    if (known == rule_words.end())
        add_once(l.uncertain, f.words.say("zeker.anders"));
    else if (known->sentence)
        add_once(known->left_out ? l.left_out : l.uncertain, f.words.say(known->sentence));
}

bool any_of_kind(const ActionList& list, ActionKind kind)
{
    return std::any_of(list.actions.begin(), list.actions.end(), [&](const Action& a) { return a.kind == kind; });
}

} // namespace

void add_doubts(Letter& l, const LetterFacts& f)
{
    l.left_out_head = f.words.say("brief.niet_meegerekend");
    l.uncertain_head = f.words.say("brief.onzeker");
    if (any_event(f.timeline, EventKind::loon)) l.uncertain.push_back(f.words.say("zeker.loondag"));
    const auto future = std::find_if(f.timeline.months.begin(), f.timeline.months.end(),
                                     [](const MonthSummary& m) { return m.future_rules; });
    if (future != f.timeline.months.end())
        l.uncertain.push_back(f.words.say("zeker.regels", {{"maand", month_in_words(future->month)}}));
    for (const auto* list : {&f.answer.situaties.front().voorbehouden, &f.answer.situaties.at(f.situation).voorbehouden,
                             &f.timeline.voorbehouden})
        for (const Voorbehoud& v : *list) add_rule(l, f, v);
    if (any_of_kind(f.actions, ActionKind::vrijlating_vragen)) add_once(l.left_out, f.words.say("niet.vrijlating"));
    const auto& told = f.scenario.overgang;
    if (!told || !told->banksaldo) add_once(l.left_out, f.words.say("niet.saldo"));
    if (std::any_of(f.actions.actions.begin(), f.actions.actions.end(),
                    [](const Action& a) { return a.date_uncertain; }))
        l.uncertain.push_back(f.words.say("zeker.dagen"));
}

namespace {

/// What somebody reads on a side before its list of words.
std::string text_in_front(const Letter& l)
{
    std::string text = l.answer + "\n";
    for (const std::string& s : l.lowest) text += s + "\n";
    for (const LetterMonth& m : l.months)
        for (const LetterDay& d : m.days) text += d.what + "\n";
    text += l.months_note + "\n";
    for (const LetterAction& a : l.actions) text += a.what + " " + a.otherwise + "\n";
    return lower(text);
}

std::string text_on_the_back(const Letter& l)
{
    std::string text;
    for (const LetterRow& r : l.rows) text += r.what + "\n";
    text += l.below_rows + "\n";
    for (const auto* list : {&l.left_out, &l.uncertain})
        for (const std::string& s : *list) text += s + "\n";
    return lower(text);
}

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// Where a word stands in a text, not as a part of another; npos: nowhere.
size_t place_of_word(const std::string& text, const std::string& word)
{
    for (size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        const bool begins = at == 0 || !is_letter(text[at - 1]);
        const bool ends = at + word.size() == text.size() || !is_letter(text[at + word.size()]);
        if (begins && ends) return at;
    }
    return std::string::npos;
}

} // namespace

void add_words(Letter& l, const LetterFacts& f)
{
    constexpr std::string_view prefix = "woord.";
    l.words_head = f.words.say("brief.woorden");
    const std::string front = text_in_front(l), back = text_on_the_back(l);
    struct Found {
        size_t place = 0;
        std::string name, sentence;
        bool operator<(const Found& other) const { return place < other.place; }
    };
    std::vector<Found> in_front, on_the_back;
    for (const auto& [name, sentence] : f.words.all()) {
        if (!std::string_view(name).starts_with(prefix)) continue;
        const std::string word = lower(sentence.substr(0, sentence.find(':')));
        const size_t first = place_of_word(front, word), later = place_of_word(back, word);
        if (first != std::string::npos)
            in_front.push_back({first, name, sentence});
        else if (later != std::string::npos)
            on_the_back.push_back({later, name, sentence});
    }
    std::sort(in_front.begin(), in_front.end());
    std::sort(on_the_back.begin(), on_the_back.end());
    // The front is one side of paper; a warning or a long answer takes room.
    const size_t room = l.not_final.empty() && l.why_unknown.empty() ? 6 : 2;
    for (size_t i = 0; i < in_front.size(); ++i) {
        if (i < room) {
            l.words_in_front.push_back(in_front[i].sentence);
            l.names_of_words_in_front.push_back(in_front[i].name);
        } else {
            l.words.push_back(in_front[i].sentence);
        }
    }
    for (const Found& found : on_the_back) l.words.push_back(found.sentence);
}

} // namespace armoedeval
