// SPDX-License-Identifier: EUPL-1.2
#include "gui/model/situations.hpp"

#include <algorithm>

namespace armoedeval {

void keep_within(Model& model)
{
    const size_t last = model.question.situaties.size() - 1;
    Screen& screen = model.screen;
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
    const auto place = all.begin() + static_cast<std::ptrdiff_t>(model.screen.situation) + 1;
    const bool known =
        std::any_of(all.begin(), all.end(), [&](const Situation& s) { return s.titel == copy.titel + " (kopie)"; });
    if (!known) copy.titel += " (kopie)";
    all.insert(place, std::move(copy));
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
