// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/bsn.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <string>
#include <vector>

namespace armoedeval {

namespace {

struct Spelling {
    std::string_view bytes;
    char plain; ///< what it counts as; 0: nobody sees it
};

/// Of the characters that are more than one byte, those that stand between digits.
constexpr std::array spellings{
    Spelling{"\xC2\xA0", ' '},     Spelling{"\xC2\xAD", 0},       Spelling{"\xC2\xB7", '.'},
    Spelling{"\xE2\x80\x8B", 0},   Spelling{"\xE2\x80\x8C", 0},   Spelling{"\xE2\x80\x8D", 0},
    Spelling{"\xE2\x80\x8E", 0},   Spelling{"\xE2\x80\x8F", 0},   Spelling{"\xE2\x80\x90", '-'},
    Spelling{"\xE2\x80\x91", '-'}, Spelling{"\xE2\x80\x92", '-'}, Spelling{"\xE2\x80\x93", '-'},
    Spelling{"\xE2\x80\x94", '-'}, Spelling{"\xE2\x80\x95", '-'}, Spelling{"\xE2\x80\xA2", '.'},
    Spelling{"\xE2\x80\xAF", ' '}, Spelling{"\xE2\x81\x9F", ' '}, Spelling{"\xE2\x81\xA0", 0},
    Spelling{"\xE2\x88\x92", '-'}, Spelling{"\xE3\x80\x80", ' '}, Spelling{"\xEF\xB8\x8F", 0},
    Spelling{"\xEF\xBB\xBF", 0},   Spelling{"\xEF\xBC\x8C", ','}, Spelling{"\xEF\xBC\x8D", '-'},
    Spelling{"\xEF\xBC\x8E", '.'}, Spelling{"\xEF\xBC\x8F", '/'}, Spelling{"\xEF\xBC\x9A", ':'},
};

/// The text with one byte for each character: digits and what stands between them as everybody writes them.
std::string plainly(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        size_t length = 1;
        char c = text.front();
        if (const auto* known = std::find_if(spellings.begin(), spellings.end(),
                                             [&](const Spelling& s) { return text.starts_with(s.bytes); });
            known != spellings.end()) {
            length = known->bytes.size();
            c = known->plain;
        } else if (text.size() >= 3 && text.starts_with("\xEF\xBC") && text[2] >= '\x90' && text[2] <= '\x99') {
            length = 3; // full-width digits
            c = static_cast<char>('0' + (text[2] - '\x90'));
        } else if (text.size() >= 3 && text.starts_with("\xE2\x80") && text[2] <= '\x8A') {
            length = 3; // spaces of all widths
            c = ' ';
        }
        if (c != 0) plain += c;
        text.remove_prefix(length);
    }
    return plain;
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// Digits without anything between them.
struct Group {
    std::string digits;
    std::string before; ///< what stands between it and the group in front, in the same run
    bool other = false; ///< part of something that is no BSN

    int value() const { return digits.size() > 8 ? -1 : std::stoi(digits); }
    bool is_year() const { return digits.size() == 4 && value() >= 1900 && value() < 2100; }
    bool is_day() const { return digits.size() <= 2 && value() >= 1 && value() <= 31; }
    bool is_month() const { return digits.size() <= 2 && value() >= 1 && value() <= 12; }
};

/// Groups with no more between them than people put between the parts of one number.
struct Run {
    std::vector<Group> groups;
    char in_front = 0;       ///< the character before it
    std::string_view behind; ///< the text after it
};

std::vector<Run> runs_in(std::string_view text)
{
    constexpr std::string_view between = " \t.-/,:;_|'\\";
    constexpr size_t most_between = 3;
    std::vector<Run> runs;
    size_t end = 0; // of the last group
    for (size_t at = 0; at < text.size();) {
        if (!is_digit(text[at])) {
            ++at;
            continue;
        }
        const std::string gap(text.substr(end, at - end));
        const bool goes_on =
            !runs.empty() && gap.size() <= most_between && gap.find_first_not_of(between) == std::string::npos;
        if (!goes_on) runs.push_back({{}, at > 0 ? text[at - 1] : '\0', {}});
        end = at;
        while (end < text.size() && is_digit(text[end])) ++end;
        runs.back().groups.push_back({std::string(text.substr(at, end - at)), goes_on ? gap : ""});
        runs.back().behind = text.substr(end);
        at = end;
    }
    return runs;
}

/// 2026-09-01, 1-9-2026, 20260901, and a year alone.
void mark_dates(std::vector<Group>& g)
{
    const auto day_month = [](const std::string& a, const std::string& b) {
        const Group first{a, {}}, second{b, {}};
        return first.is_day() && second.is_month();
    };
    for (size_t i = 0; i < g.size(); ++i) {
        const std::string& d = g[i].digits;
        if (g[i].is_year()) g[i].other = true;
        if (d.size() == 8)
            g[i].other = (Group{d.substr(0, 4), {}}.is_year() && day_month(d.substr(6), d.substr(4, 2))) ||
                         (Group{d.substr(4), {}}.is_year() && day_month(d.substr(0, 2), d.substr(2, 2)));
        if (i + 2 >= g.size() || g[i + 1].before != g[i + 2].before || g[i + 1].before.size() != 1) continue;
        if ((g[i].is_year() && g[i + 1].is_month() && g[i + 2].is_day()) ||
            (g[i].is_day() && g[i + 1].is_month() && g[i + 2].is_year()))
            g[i].other = g[i + 1].other = g[i + 2].other = true;
    }
}

/// 9:00, 17.30: not where one more follows after the same sign.
void mark_times(std::vector<Group>& g)
{
    for (size_t i = 0; i + 1 < g.size(); ++i) {
        const std::string& sign = g[i + 1].before;
        if (sign != ":" && sign != ".") continue;
        if ((i > 0 && g[i].before == sign) || (i + 2 < g.size() && g[i + 2].before == sign)) continue;
        if (g[i].digits.size() <= 2 && g[i].value() <= 24 && g[i + 1].digits.size() == 2 && g[i + 1].value() <= 59)
            g[i].other = g[i + 1].other = true;
    }
}

/// 1.234.567,89
void mark_amounts(std::vector<Group>& g)
{
    for (size_t first = 0; first < g.size(); ++first) {
        size_t last = first;
        while (last + 1 < g.size() && g[last + 1].before == "." && g[last + 1].digits.size() == 3) ++last;
        if (last == first || g[first].digits.size() > 3) continue;
        if (last + 1 < g.size() && g[last + 1].before == "," && g[last + 1].digits.size() == 2)
            for (size_t i = first; i <= last + 1; ++i) g[i].other = true;
    }
}

size_t digits_in(const std::vector<Group>& groups)
{
    return std::accumulate(groups.begin(), groups.end(), size_t{0},
                           [](size_t sum, const Group& g) { return sum + g.digits.size(); });
}

/// 06-12345678, 050 311 33 44, +31 6 12345678.
bool is_telephone(const Run& run)
{
    constexpr size_t at_home = 10, abroad = 11;
    const std::string& first = run.groups.front().digits;
    const size_t digits = digits_in(run.groups);
    return (digits == at_home && first.front() == '0' && first.size() >= 2 && first.size() <= 4) ||
           (digits == abroad && first == "31" && run.in_front == '+');
}

/// "8 12 16 20 24 uur", "8, 12, 16, 20 en 24": small numbers that go up, or of which the text says what they count.
bool is_list(const std::vector<Group>& groups, std::string_view behind)
{
    if (std::any_of(groups.begin(), groups.end(), [](const Group& g) { return g.digits.size() > 2; })) return false;
    const auto not_up = [](const Group& a, const Group& b) { return a.value() >= b.value(); };
    if (std::adjacent_find(groups.begin(), groups.end(), not_up) == groups.end()) return true;
    behind.remove_prefix(std::min(behind.find_first_not_of(' '), behind.size()));
    constexpr std::array<std::string_view, 8> counted{"uur", "uren", "dag", "we", "maand", "jaar", "euro", "%"};
    return std::any_of(counted.begin(), counted.end(), [&](std::string_view word) { return behind.starts_with(word); });
}

/// The elfproef: nine digits, weighed 9 to 2 and the last -1.
bool passes(const std::string& digits)
{
    constexpr int weighs_first = 9, proof = 11;
    if (digits.find_first_not_of('0') == std::string::npos) return false;
    int sum = 0;
    for (int i = 0; i < weighs_first; ++i) {
        const int weight = i + 1 < weighs_first ? weighs_first - i : -1;
        sum += weight * (digits[static_cast<size_t>(i)] - '0');
    }
    return sum % proof == 0;
}

bool holds_bsn(const std::vector<Group>& groups, std::string_view behind)
{
    constexpr size_t whole = 9, without_nought = 8;
    if (is_list(groups, behind)) return false;
    for (const Group& g : groups)
        if (g.digits.size() == without_nought && passes("0" + g.digits)) return true;
    for (size_t first = 0; first < groups.size(); ++first) {
        std::string digits;
        for (size_t i = first; i < groups.size() && digits.size() < whole; ++i) digits += groups[i].digits;
        if (digits.size() == whole && passes(digits)) return true;
    }
    // In parts of two or three, as people part a BSN; two amounts of four digits are none.
    if (digits_in(groups) != without_nought) return false;
    std::string all = "0";
    for (const Group& g : groups) {
        if (g.digits.size() < 2 || g.digits.size() > 3) return false;
        all += g.digits;
    }
    return passes(all);
}

} // namespace

bool looks_like_bsn(std::string_view text)
{
    const std::string plain = plainly(text);
    for (Run& run : runs_in(plain)) {
        if (is_telephone(run)) continue;
        mark_dates(run.groups);
        mark_times(run.groups);
        mark_amounts(run.groups);
        std::vector<Group> part;
        for (const Group& group : run.groups) {
            if (!group.other) {
                part.push_back(group);
                continue;
            }
            if (!part.empty() && holds_bsn(part, "")) return true;
            part.clear();
        }
        if (!part.empty() && holds_bsn(part, run.behind)) return true;
    }
    return false;
}

} // namespace armoedeval
