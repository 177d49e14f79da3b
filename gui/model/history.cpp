// SPDX-License-Identifier: EUPL-1.2
#include "gui/model/history.hpp"

#include <utility>

namespace armoedeval {

void History::keep(const Asked& asked)
{
    if (asked_[cursor_] == asked) return;
    asked_.resize(cursor_ + 1);
    asked_.push_back(asked);
    if (asked_.size() > most) asked_.erase(asked_.begin());
    cursor_ = asked_.size() - 1;
}

const Asked& History::undo()
{
    if (can_undo()) --cursor_;
    return asked_[cursor_];
}

const Asked& History::redo()
{
    if (can_redo()) ++cursor_;
    return asked_[cursor_];
}

void History::restart(Asked start)
{
    asked_ = {std::move(start)};
    cursor_ = 0;
}

} // namespace armoedeval
