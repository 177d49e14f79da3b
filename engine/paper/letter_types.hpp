// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What goes home with an inwoner, as data: every text whole and every amount as it is printed. The page, the window and
// the tests read the same.
#include "engine/actions/action.hpp"
#include "engine/base/messages.hpp"
#include "engine/questions/answer.hpp"
#include "engine/timeline/timeline.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace armoedeval {

struct LetterBlock {
    enum class Tone { plain, more, less };
    std::string name, amount, below;
    Tone tone = Tone::plain;
};

struct LetterDay {
    std::string day, what, euro;
    bool lowest = false;
};
struct LetterMonth {
    std::string name;
    std::vector<LetterDay> days;
};

struct LetterAction {
    std::string when, what, otherwise;
};

struct LetterRow {
    std::string what, now, then, difference;
    bool total = false;
};

struct LetterBars {
    double now = 0, then = 0; ///< as printed
    std::string title, description, caption, name_now, name_then;
};

struct Letter {
    std::string title, made, not_final; ///< not_final: large, where amounts may still change; else empty
    std::string answer;
    std::vector<std::string> why_unknown; ///< of an answer that is not there
    std::vector<LetterBlock> blocks;
    std::string lowest_head;
    std::vector<std::string> lowest; ///< empty: there is always as much as at the start
    std::string no_lowest;           ///< then it is said, unless the answer is that there is less
    std::string months_head, months_note, day_head, what_head, euro_head;
    std::vector<LetterMonth> months; ///< three
    std::string actions_head, no_actions, more_actions;
    std::vector<LetterAction> actions; ///< five at most
    std::string questions, call_coach, telephone;

    std::string how, rows_head;
    std::vector<std::string> columns; ///< what, now, then, difference
    std::vector<LetterRow> rows;
    std::string below_rows;
    std::string left_out_head, uncertain_head;
    std::vector<std::string> left_out, uncertain;
    std::optional<LetterBars> bars;
    std::string words_head;
    std::vector<std::string> words_in_front, words; ///< each hard word once, on the side that first has it
    std::vector<std::string> names_of_words_in_front;
    std::string wrong_head, wrong;
    std::vector<std::string> receipt;
    std::string calendar_head;
    std::vector<LetterMonth> calendar; ///< twelve
};

/// All that a letter is made from; `answer` and `timeline` are of this scenario.
struct LetterFacts {
    const Scenario& scenario;
    size_t situation = 1; ///< that begins
    const Answer& answer;
    const Timeline& timeline;
    const ActionList& actions;
    const Messages& words;
};

} // namespace armoedeval
