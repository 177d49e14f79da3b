#pragma once
#include "engine/scenario.hpp"

#include <vector>

namespace armoedeval {

/// Undo and redo: a list of the questions that were asked, with a cursor. Snapshots instead of command objects: nobody
/// can forget to register an edit.
class History {
public:
    explicit History(Scenario start) : asked_{std::move(start)} {}

    /// Keeps a question when it differs from the one under the cursor; what was undone is then gone.
    void keep(const Scenario& question);
    bool can_undo() const { return cursor_ > 0; }
    bool can_redo() const { return cursor_ + 1 < asked_.size(); }
    /// The question before, or after; the current one when there is none.
    const Scenario& undo();
    const Scenario& redo();
    /// A new start: another file.
    void restart(Scenario start);

private:
    static constexpr size_t most = 1000; ///< a household is a few kB; the oldest go first
    std::vector<Scenario> asked_;
    size_t cursor_ = 0;
};

} // namespace armoedeval
