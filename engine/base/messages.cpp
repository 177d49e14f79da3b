// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/messages.hpp"

#include "engine/base/error.hpp"
#include "engine/base/file.hpp"
#include "engine/base/paths.hpp"

#include <algorithm>
#include <sstream>

namespace armoedeval {

namespace {

constexpr std::uintmax_t most_bytes = 1 << 20;

std::string_view without_spaces(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

bool places_close(std::string_view sentence)
{
    bool open = false;
    for (const char c : sentence) {
        if (c == '{' ? open : c == '}' && !open) return false;
        if (c == '{' || c == '}') open = c == '{';
    }
    return !open;
}

} // namespace

std::vector<std::string> slots_of(std::string_view sentence)
{
    std::vector<std::string> names;
    for (size_t open = sentence.find('{'); open != std::string_view::npos; open = sentence.find('{', open + 1)) {
        const size_t close = sentence.find('}', open);
        names.emplace_back(sentence.substr(open + 1, close - open - 1));
    }
    return names;
}

Messages Messages::read(const std::filesystem::path& file)
{
    return parse(read_text_file(file, most_bytes), text_of(file));
}

Messages Messages::parse(const std::string& text, const std::string& file)
{
    Messages read;
    read.file_ = file;
    std::vector<Problem> problems;
    std::istringstream lines(text);
    size_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        const std::string_view whole = without_spaces(line);
        if (whole.empty() || whole.front() == '#') continue;
        const auto fault = [&](const char* what) {
            problems.push_back({file, "regel " + std::to_string(number), what});
        };
        const size_t is = whole.find(" = ");
        if (is == std::string_view::npos) {
            fault("hier hoort: naam = zin");
            continue;
        }
        const std::string_view sentence = without_spaces(whole.substr(is + 3));
        if (!places_close(sentence)) fault("een { of } staat alleen");
        if (!read.all_.emplace(without_spaces(whole.substr(0, is)), sentence).second) fault("deze naam staat er al");
    }
    if (!problems.empty()) throw InputError(std::move(problems));
    return read;
}

std::string Messages::say(std::string_view name, const Slots& slots) const
{
    const auto found = all_.find(name);
    if (found == all_.end()) throw InputError(file_, std::string(name), "deze zin ontbreekt");
    const std::string& sentence = found->second;
    std::string out;
    size_t from = 0;
    for (size_t open = sentence.find('{'); open != std::string::npos; open = sentence.find('{', from)) {
        out += sentence.substr(from, open - from);
        from = sentence.find('}', open) + 1;
        const std::string_view slot = std::string_view(sentence).substr(open + 1, from - open - 2);
        const auto value = std::find_if(slots.begin(), slots.end(), [&](const auto& s) { return s.first == slot; });
        if (value == slots.end())
            throw InputError(file_, std::string(name), "voor {" + std::string(slot) + "} is hier niets in te vullen");
        out += value->second;
    }
    return out + sentence.substr(from);
}

} // namespace armoedeval
