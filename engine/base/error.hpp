// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <stdexcept>
#include <string>
#include <vector>

namespace armoedeval {

/// One fault in something that somebody gave us: where it is, what is wrong and what would be right (Dutch, for
/// people).
struct Problem {
    std::string file;
    std::string place; ///< JSON pointer, "regel 12, kolom marge", or empty for the file as a whole
    std::string what;

    std::string text() const { return file + (place.empty() ? "" : ": " + place) + ": " + what; }
    friend bool operator==(const Problem&, const Problem&) = default;
};

/// The input or the call is wrong. Holds every fault that was found, not only the first.
class InputError : public std::runtime_error {
public:
    explicit InputError(std::vector<Problem> problems)
        : std::runtime_error(join(problems)), problems_(std::move(problems))
    {
    }
    InputError(std::string file, std::string place, std::string what)
        : InputError(std::vector<Problem>{{std::move(file), std::move(place), std::move(what)}})
    {
    }
    const std::vector<Problem>& problems() const { return problems_; }

private:
    static std::string join(const std::vector<Problem>& problems)
    {
        std::string text;
        for (const Problem& p : problems) text += (text.empty() ? "" : "\n") + p.text();
        return text;
    }
    std::vector<Problem> problems_;
};

} // namespace armoedeval
