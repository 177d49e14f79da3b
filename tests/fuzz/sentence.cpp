// SPDX-License-Identifier: EUPL-1.2
// A household in one sentence: what is made of it is a file that is read back as it was, or refused with a reason.
#include "engine/entry/sentence_words.hpp"
#include "engine/entry/told_scenario.hpp"
#include "engine/household/scenario.hpp"
#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "tests/fuzz/target.hpp"

using namespace armoedeval;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Tables tables = read_law_tables(TABLES_FOLDER);
    static const std::vector<MunicipalityName> places{{"groningen", "Groningen"}, {"den_haag", "Den Haag"}};
    static const Date day = std::chrono::year{2026} / 7 / 1;
    static const Law<double> wet = law_on<double>(day, tables);
    const std::string text = as_text(data, size);
    const Sentence read = read_sentence(text, day, places);
    for (const Stretch& s : read.not_understood) must(s.from <= s.to && s.to <= text.size(), "a stretch outside it");
    told_words(read.told);
    if (!can_be_made(read)) return 0;
    const Scenario made = told_scenario(read.told, wet);
    // Bijstand since before somebody's birth can be told in a sentence, and is no household.
    does_or_refuses(
        [&] { must(parse_scenario(to_json(made), "gemaakt") == made, "it is not read back as it was written"); });
    return 0;
}
