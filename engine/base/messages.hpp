// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The sentences for an inwoner: whole, each with a name, and with named places for what differs. They stand in a file
// per language (messages/nl.txt), so that a writer can read them all, and a translator never gets half a sentence.
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace armoedeval {

/// What fills the places of a sentence: {"uren", "28"}.
using Slots = std::vector<std::pair<std::string_view, std::string>>;

class Messages {
public:
    /// Throws InputError with every fault found: a line without " = ", a name twice, a place that does not close.
    static Messages read(const std::filesystem::path& file);
    static Messages parse(const std::string& text, const std::string& file);

    /// The sentence with its places filled. Throws InputError when it is not in the file, or asks for what is not
    /// there.
    std::string say(std::string_view name, const Slots& slots = {}) const;
    void put(const std::string& name, std::string sentence) { all_[name] = std::move(sentence); }
    const std::map<std::string, std::string, std::less<>>& all() const { return all_; }

private:
    std::string file_;
    std::map<std::string, std::string, std::less<>> all_;
};

/// The names of the places in a sentence, in order.
std::vector<std::string> slots_of(std::string_view sentence);

} // namespace armoedeval
