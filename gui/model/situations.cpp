// SPDX-License-Identifier: EUPL-1.2
#include "gui/model/situations.hpp"

#include "engine/entry/usual_start.hpp"

#include <algorithm>

namespace armoedeval {

void keep_within(Model& model)
{
    const size_t last = model.question.situaties.size() - 1;
    Screen& screen = model.screen;
    if (screen.renaming && (screen.renaming->situation != screen.situation || screen.situation > last))
        screen.renaming.reset();
    screen.situation = std::min(screen.situation, last);
    screen.compared_with = std::min(screen.compared_with, last);
    screen.first_shown = std::min(screen.first_shown, last);
}

Model with_copied_situation(Model model)
{
    auto& all = model.question.situaties;
    if (all.size() >= most_situations) {
        model.screen.message = "Er passen zes situaties naast elkaar. Verwijder er eerst een.";
        model.screen.message_is_fault = true;
        return model;
    }
    Situation copy = all[model.screen.situation];
    copy.titel = unlike_others(model.screen.situation == 0 ? new_situation : without_number(copy.titel), all);
    all.insert(all.begin() + static_cast<std::ptrdiff_t>(model.screen.situation) + 1, std::move(copy));
    ++model.screen.situation;
    // What was half typed hangs on places in the list; those from the copy on have moved.
    const auto moved = [&](const auto& draft) {
        for (size_t i = model.screen.situation; i < all.size(); ++i)
            if (draft.first.starts_with("/situaties/" + std::to_string(i) + "/")) return true;
        return false;
    };
    std::erase_if(model.screen.drafts, moved);
    return model;
}

Model with_moved_situation(Model model, size_t from, size_t to)
{
    auto& all = model.question.situaties;
    if (from == 0 || to == 0 || from >= all.size() || to >= all.size() || from == to) return model;
    const auto at = [&](size_t place) { return all.begin() + static_cast<std::ptrdiff_t>(place); };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    const auto follow = [&](size_t place) {
        if (place == from) return to;
        if (from < to && place > from && place <= to) return place - 1;
        return from > to && place >= to && place < from ? place + 1 : place;
    };
    model.screen.situation = follow(model.screen.situation);
    model.screen.compared_with = follow(model.screen.compared_with);
    model.screen.drafts.clear(); // they hang on places in the list
    return model;
}

std::string why_no_name(const Scenario& question, size_t situation, const std::string& name)
{
    for (size_t i = 0; i < question.situaties.size(); ++i)
        if (i != situation && question.situaties[i].titel == name) return "Zo heet een andere situatie al.";
    return {};
}

std::string without_number(const std::string& title)
{
    const size_t open = title.rfind(" (");
    const bool numbered = open != std::string::npos && title.ends_with(")") && open + 3 < title.size() &&
                          std::all_of(title.begin() + static_cast<std::ptrdiff_t>(open) + 2, title.end() - 1,
                                      [](char c) { return c >= '0' && c <= '9'; });
    return numbered ? title.substr(0, open) : title;
}

Model without_situation(Model model, size_t situation)
{
    auto& all = model.question.situaties;
    if (all.size() < 2 || situation >= all.size()) return model;
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(situation));
    if (model.screen.situation >= situation && model.screen.situation > 0) --model.screen.situation;
    if (model.screen.compared_with == situation)
        model.screen.compared_with = 0;
    else if (model.screen.compared_with > situation)
        --model.screen.compared_with;
    model.screen.drafts.clear(); // they hang on places in the list
    keep_within(model);
    return model;
}

} // namespace armoedeval
