// SPDX-License-Identifier: EUPL-1.2
// A household told in one sentence. The file goes to standard output, what was made of the sentence beside it.
#include "cli/commands.hpp"

#include "engine/base/error.hpp"
#include "engine/base/folders.hpp"
#include "engine/base/limits.hpp"
#include "engine/base/text.hpp"
#include "engine/calls/dates.hpp"
#include "engine/entry/sentence_words.hpp"
#include "engine/entry/told_scenario.hpp"
#include "engine/law/estimated_norms.hpp"
#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"

#include <iostream>

namespace armoedeval {

namespace {

void say(const Sentence& read, const std::string& sentence)
{
    for (const std::string& words : told_words(read.told)) std::cerr << "Begrepen: " << words << "\n";
    for (const Stretch& s : read.not_understood) {
        const std::string words = sentence.substr(s.from, s.to - s.from), place = place_in_form(words);
        std::cerr << "Niet begrepen: " << without_hidden_signs(words) << (place.empty() ? "" : ". " + place) << "\n";
    }
    for (const Subject subject : read.unclear) std::cerr << "Te vragen: " << unclear_question(subject) << "\n";
    for (const Subject subject : still_missing(read.told)) {
        if (read.unclear.contains(subject)) continue;
        const std::string meanwhile = taken_until_told(subject);
        std::cerr << "Te vragen: " << missing_question(subject, read.told) << (meanwhile.empty() ? "" : " " + meanwhile)
                  << "\n";
    }
}

} // namespace

int invoer(const Call& call)
{
    if (display_width(call.sentence) > limits::most_note)
        throw InputError("ZIN", "",
                         "deze zin is te lang; meer dan " + std::to_string(limits::most_note) + " tekens kan niet");
    const Tables as_read = read_law_tables(find_tables(call.tables_folder));
    const Tables tables = call.only_established ? as_read : tables_for_any_date(as_read);
    std::vector<MunicipalityName> gemeenten;
    for (const auto& gemeente : tables.municipalities()) gemeenten.push_back({gemeente->id, gemeente->naam});
    const Date day = call.date.value_or(todays_date());
    const Sentence read = read_sentence(call.sentence, day, gemeenten);
    say(read, call.sentence);
    if (!can_be_made(read)) return answer_is_no;
    const Scenario made = told_scenario(read.told, law_on<double>(day, tables));
    for (const Situation& s : made.situaties)
        for (const Work& work : s.werk)
            if (work.uurloon <= 0)
                throw InputError("--peildatum", "",
                                 "op " + in_words(day) +
                                     " is het minimumloon niet bekend; zeg het uurloon erbij, of kies een andere dag");
    // Two things that do not go together are no file: bijstand since before the birth.
    const std::string written = to_json(made);
    parse_scenario(written, "ZIN");
    std::cout << written;
    return done;
}

} // namespace armoedeval
