// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/readable.hpp"

#include "engine/base/text.hpp"

#include <array>
#include <string_view>

namespace armoedeval::test {

namespace {

bool ends_sentence(const std::string& text, size_t at)
{
    const char c = text[at];
    if (c == '\n' || c == '?' || c == '!') return true;
    // Not the point in 1.234.
    return c == '.' && (at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\n');
}

bool in_a_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '{' || c == '}' || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

std::vector<std::string> sentences_of(const std::string& text)
{
    std::vector<std::string> all;
    std::string sentence;
    for (size_t i = 0; i < text.size(); ++i) {
        if (!ends_sentence(text, i)) {
            sentence += text[i];
            continue;
        }
        all.push_back(sentence);
        sentence.clear();
    }
    all.push_back(sentence);
    return all;
}

std::vector<std::string> words_of(const std::string& text)
{
    std::vector<std::string> all;
    std::string word;
    for (const char c : text + " ") {
        if (in_a_word(c)) {
            word += c;
            continue;
        }
        const bool a_letter = word.find_first_not_of("\xE2\x80\x9C\x9D\x92\x82\xAC") != std::string::npos; // “ ” €
        if (!word.empty() && a_letter) all.push_back(word);
        word.clear();
    }
    return all;
}

int syllables_of(const std::string& word)
{
    std::string text = lower(word);
    const auto replace = [&](std::string_view from, std::string_view to) {
        for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    };
    replace("ij", "y");
    for (const auto& [from, to] :
         {std::pair{"ë", "-e"}, {"ï", "-i"}, {"ö", "-o"}, {"ü", "-u"}, {"é", "e"}, {"è", "e"}, {"í", "i"}, {"ó", "o"}})
        replace(from, to);
    constexpr std::array<std::string_view, 15> groups{"aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo",
                                                      "uu",  "ie",  "oe",  "eu",  "ui",  "ei", "au"};
    int count = 0;
    for (size_t at = 0; at < text.size();) {
        size_t length = std::string_view("aeiouy").find(text[at]) != std::string_view::npos ? 1 : 0;
        for (const std::string_view group : groups)
            if (length && text.compare(at, group.size(), group) == 0) {
                length = group.size();
                break;
            }
        if (text.compare(at, 2, "ou") == 0) length = 2;
        count += length ? 1 : 0;
        at += length ? length : 1;
    }
    return count == 0 ? 1 : count;
}

double flesch_douma(const std::string& text)
{
    double words = 0, syllables = 0, sentences = 0;
    for (const std::string& sentence : sentences_of(text)) {
        const std::vector<std::string> read = words_of(sentence);
        if (read.empty()) continue;
        ++sentences;
        words += static_cast<double>(read.size());
        for (const std::string& word : read) syllables += syllables_of(word);
    }
    return words == 0 ? 100 : 206.835 - 0.93 * words / sentences - 77 * syllables / words;
}

} // namespace armoedeval::test
