// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/sentences_actions.hpp"

#include <algorithm>
#include <array>

namespace armoedeval {

namespace {

std::string count_in_words(size_t count)
{
    static constexpr std::array words{"Geen",  "Eén",  "Twee",  "Drie", "Vier", "Vijf",  "Zes",
                                      "Zeven", "Acht", "Negen", "Tien", "Elf",  "Twaalf"};
    return count < words.size() ? words.at(count) : std::to_string(count);
}

} // namespace

Gedaan done_key(const Action& action)
{
    return {action.before, action.what};
}

std::string actions_sentence(const ActionList& list, const std::set<Gedaan>& done)
{
    const auto open = [&](const Action& a) { return !done.contains(done_key(a)); };
    const auto first = std::find_if(list.actions.begin(), list.actions.end(), open);
    if (list.actions.empty()) return "Er is niets te regelen.";
    if (first == list.actions.end()) return "Alles is geregeld.";
    const auto count = static_cast<size_t>(std::count_if(list.actions.begin(), list.actions.end(), open));
    const bool all = count == list.actions.size();
    const std::string things = (all ? count_in_words(count) : "Nog " + (count == 1 ? "één" : std::to_string(count))) +
                               (count == 1 ? " ding" : " dingen") + " om te regelen. ";
    const auto past = static_cast<size_t>(
        std::count_if(list.actions.begin(), list.actions.end(), [&](const Action& a) { return a.past && open(a); }));
    if (past == count)
        return things +
               (count == 1 ? "De datum is al voorbij. Doe het nu." : "Bij alles is de datum al voorbij. Doe het nu.");
    if (past > 0) {
        std::string few = count_in_words(past);
        few = past == 1                        ? "één"
              : few.size() < 2 || few[0] > 'Z' ? few
                                               : std::string(1, static_cast<char>(few[0] - 'A' + 'a')) + few.substr(1);
        return things + "Bij " + few + " is de datum al voorbij. Doe " + (past == 1 ? "dat" : "die") + " eerst.";
    }
    return things + (count == 1 ? "Dat moet " : "De eerste ") + when_without_year(*first) + ".";
}

std::string when_line(const Action& action)
{
    if (action.past) return "Doe dit nu";
    return action.any_day ? when_in_words(action) : in_words(action.before);
}

std::string when_note(const Action& action)
{
    std::string note = action.is_latest ? "uiterlijk" : "";
    if (action.past) note = "al voorbij: " + when_in_words(action);
    if (!action.then.empty()) note += (note.empty() ? "" : ", ") + action.then;
    if (action.date_uncertain) note += note.empty() ? "datum niet zeker" : ", niet zeker";
    return note;
}

} // namespace armoedeval
