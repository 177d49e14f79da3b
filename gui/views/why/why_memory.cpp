// SPDX-License-Identifier: EUPL-1.2
// The screen keeps one set of what stands open. A line of a tree may also stand closed by hand where it would be open
// by itself, one line is chosen, and one may wait to be scrolled to: a word in front tells them apart.
#include "gui/views/why/why_parts.hpp"

namespace armoedeval {

namespace {

const std::string folded = "dicht:", picked = "gekozen:", wanted = "tonen:";

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

void show_line(Model& model, const std::string& path, const std::string& line)
{
    for (size_t end = line.rfind('/'); end != std::string::npos && end > 0; end = line.rfind('/', end - 1))
        set_unfolded(model, path + line.substr(0, end), true);
    choose_line(model, path, line);
    model.screen.unfolded.insert(wanted + path + line);
}

bool comes_into_view(Model& model, const std::string& path, const std::string& line)
{
    return model.screen.unfolded.erase(wanted + path + line) > 0;
}

} // namespace armoedeval
