// SPDX-License-Identifier: EUPL-1.2
#include "engine/paper/translation.hpp"

#include "engine/base/error.hpp"
#include "engine/base/paths.hpp"
#include "engine/base/text.hpp"
#include "engine/paper/letter.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>

namespace armoedeval {

namespace {

constexpr const char *its_name = "taal.nederlands", *its_direction = "taal.richting";

/// A line after its name: sentence, print, status, who, when.
using TranslatedLine = std::array<std::string, 5>;

std::optional<TranslatedLine> parts_of_line(const std::string& text)
{
    TranslatedLine parts;
    size_t from = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        const size_t to = last ? text.size() : text.find(" | ", from);
        if (to == std::string::npos) return {};
        parts[i] = text.substr(from, to - from);
        from = to + 3;
    }
    const bool known = parts[2] == "concept" || parts[2] == "nagekeken";
    const bool told = parts[2] == "concept" || (parts[3] != "-" && parse_date(parts[4]));
    return known && told && parts[4].find('|') == std::string::npos ? std::optional(parts) : std::nullopt;
}

std::set<std::string> places_in(std::string_view sentence)
{
    const auto names = slots_of(sentence);
    return {names.begin(), names.end()};
}

/// Its places are filled with what is Dutch.
std::string with_places_apart(const std::string& sentence)
{
    std::string out;
    for (const char c : sentence) {
        if (c == '{') out += dutch_begins;
        out += c;
        if (c == '}') out += dutch_ends;
    }
    return out;
}

std::string all_dutch(const std::string& sentence)
{
    return std::string(dutch_begins) + sentence + std::string(dutch_ends);
}

} // namespace

std::string sentence_print(std::string_view dutch)
{
    std::uint32_t print = 2166136261u; // FNV-1a: the same on every machine, and nothing that has to be secret
    for (const char c : dutch) print = (print ^ static_cast<unsigned char>(c)) * 16777619u;
    std::string text;
    for (int shift = 28; shift >= 0; shift -= 4) text += "0123456789abcdef"[(print >> shift) & 15u];
    return text;
}

Translation translation_of(const Messages& dutch, const Messages& read, const std::string& code, bool with_concepts)
{
    const std::string file = code + ".txt";
    Translation t;
    t.code = code;
    t.dutch_name = read.say(its_name);
    t.right_to_left = read.say(its_direction) == "rtl";
    for (const auto& [name, sentence] : dutch.all()) t.words.put(name, all_dutch(sentence));
    std::vector<Problem> problems;
    bool answers = false;
    for (const auto& [name, text] : read.all()) {
        if (name == its_name || name == its_direction) continue;
        const auto line = parts_of_line(text);
        if (!line) {
            problems.push_back(
                {file, name,
                 "hier hoort: zin | kenmerk | concept | - | -, of nagekeken met wie en een dag als 2026-11-30"});
            continue;
        }
        const auto& [sentence, print, status, who, when] = *line;
        const auto source = dutch.all().find(name);
        if (source == dutch.all().end() || sentence_print(source->second) != print) continue; // withdrawn
        if (places_in(sentence) != places_in(source->second)) {
            problems.push_back({file, name, "de plekken tussen { en } zijn andere dan in de Nederlandse zin"});
            continue;
        }
        const bool concept_only = status == "concept";
        if (concept_only && !with_concepts) continue;
        t.words.put(name, with_places_apart(sentence));
        answers = answers || name.starts_with("brief.antwoord.");
        t.any_concept = t.any_concept || concept_only;
        if (!concept_only) t.checked_on = std::max(t.checked_on, when);
    }
    if (!problems.empty()) throw InputError(std::move(problems));
    if (!answers) // a page without its first sentence is no translation
        throw InputError("--taal", "",
                         with_concepts
                             ? "in het " + t.dutch_name + " is er nog geen antwoord: de vertaling is pas begonnen"
                             : "nog niemand heeft de vertaling in het " + t.dutch_name +
                                   " nagekeken; met --concept komt zij toch op papier, met een waarschuwing");
    return t;
}

Translation translation_of(const Messages& dutch, const std::filesystem::path& file, bool with_concepts)
{
    return translation_of(dutch, Messages::read(file), text_of(file.stem()), with_concepts);
}

std::vector<Language> languages_in(const std::filesystem::path& folder)
{
    std::vector<Language> found;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const std::string code = text_of(entry.path().stem());
        if (entry.path().extension() != ".txt" || code == "nl") continue;
        found.push_back({code, Messages::read(entry.path()).say(its_name)});
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
    return found;
}

OtherLanguage in_other_language(const LetterFacts& f, const Letter& l, const Translation& t)
{
    OtherLanguage other{
        t.code, t.right_to_left, letter({f.scenario, f.situation, f.answer, f.timeline, f.actions, t.words}), {}, {}};
    other.letter.words_in_front.clear(); // those of the Dutch letter, in its order
    for (const std::string& name : l.names_of_words_in_front) other.letter.words_in_front.push_back(t.words.say(name));
    const std::string notice = t.any_concept ? "vertaling.concept" : "vertaling.nagekeken";
    const Slots slots{{"datum", t.checked_on.empty() ? "" : in_words(*parse_date(t.checked_on))}};
    other.notice_dutch = f.words.say(notice, slots);
    other.notice = t.words.say(notice, slots);
    return other;
}

} // namespace armoedeval
