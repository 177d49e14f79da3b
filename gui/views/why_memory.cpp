// The screen keeps one set of what stands open. A line of the tree may also stand closed by hand where it would be open
// by itself, and one line of each tree is chosen: both are told apart by a word in front.
#include "gui/views/why_parts.hpp"

namespace armoedeval {

namespace {

const std::string folded = "dicht:", picked = "gekozen:";

} // namespace

bool is_unfolded(const Model& model, const std::string& path, bool otherwise)
{
    if (model.screen.unfolded.contains(path)) return true;
    return otherwise && !model.screen.unfolded.contains(folded + path);
}

void set_unfolded(Model& model, const std::string& path, bool open)
{
    model.screen.unfolded.erase(open ? folded + path : path);
    model.screen.unfolded.insert(open ? path : folded + path);
}

std::string chosen_line(const Model& model, const std::string& path)
{
    const std::string start = picked + path;
    const auto found = model.screen.unfolded.lower_bound(start + "/");
    const bool ours = found != model.screen.unfolded.end() && found->starts_with(start + "/");
    return ours ? found->substr(start.size()) : "";
}

void choose_line(Model& model, const std::string& path, const std::string& line)
{
    if (const std::string before = chosen_line(model, path); !before.empty())
        model.screen.unfolded.erase(picked + path + before);
    if (!line.empty()) model.screen.unfolded.insert(picked + path + line);
}

} // namespace armoedeval
