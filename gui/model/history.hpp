// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "gui/model/model.hpp"

#include <vector>

namespace armoedeval {

/// Undo and redo: a list of what was asked, with a cursor. Snapshots instead of command objects: nobody
/// can forget to register an edit.
class History {
public:
    explicit History(Asked start) : asked_{std::move(start)} {}

    /// Keeps it when it differs from the one under the cursor; what was undone is then gone.
    void keep(const Asked& asked);
    /// What was kept last, or what undo and redo went to.
    const Asked& now() const { return asked_[cursor_]; }
    bool can_undo() const { return cursor_ > 0; }
    bool can_redo() const { return cursor_ + 1 < asked_.size(); }
    /// What was asked before, or after; the current one when there is none.
    const Asked& undo();
    const Asked& redo();
    /// A new start: another file.
    void restart(Asked start);

private:
    static constexpr size_t most = 1000; ///< a household is a few kB; the oldest go first
    std::vector<Asked> asked_;
    size_t cursor_ = 0;
};

} // namespace armoedeval
