// SPDX-License-Identifier: EUPL-1.2
#include "tests/entry/sentence_outcome.hpp"

#include "engine/base/text.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

namespace armoedeval::test {

namespace {

std::string told_age(const ToldAge& age)
{
    if (age.born) return to_iso(*age.born);
    if (age.months) return std::to_string(*age.months) + "mnd";
    return age.years ? std::to_string(*age.years) : "?";
}

std::string told_since(const ToldSince& since)
{
    using Precision = ToldSince::Precision;
    const std::string day = since.day.ok() ? to_iso(since.day) : "";
    switch (since.precision) {
    case Precision::duur:
        return since.months_ago % 12 == 0 ? std::to_string(since.months_ago / 12) + "j"
                                          : std::to_string(since.months_ago) + "mnd";
    case Precision::jaar: return day.substr(0, 4);
    case Precision::maand: return day.substr(0, 7);
    case Precision::dag: return day;
    default: return "ja";
    }
}

std::string told_wage(const ToldWage& wage)
{
    if (wage.kind == ToldWage::Kind::minimum) return "minimum";
    return plain_number(wage.euros) + (wage.kind == ToldWage::Kind::per_maand ? "/mnd" : "");
}

std::set<std::string> fields_of(const ToldHousehold& told)
{
    std::set<std::string> fields;
    if (told.partner) fields.insert(*told.partner ? "samen" : "alleen");
    if (told.aanvrager.known()) fields.insert("aanvrager " + told_age(told.aanvrager));
    if (told.partner_age.known()) fields.insert("partner " + told_age(told.partner_age));
    if (told.kinderen) {
        std::string ages = "kinderen";
        for (const ToldAge& age : *told.kinderen) ages += " " + told_age(age);
        fields.insert(told.kinderen->empty() ? "geen kinderen" : ages);
    }
    const auto euros = [&](const char* name, const std::optional<double>& amount) {
        if (amount) fields.insert(std::string(name) + " " + plain_number(*amount));
    };
    if (told.woning == ToldHome::koop) fields.insert("koop");
    if (told.woning == ToldHome::inwonend) fields.insert("inwonend");
    if (told.woning == ToldHome::huur) fields.insert("huur " + (told.huur ? plain_number(*told.huur) : "?"));
    if (told.woning == ToldHome::kamer) fields.insert("kamer " + (told.huur ? plain_number(*told.huur) : "?"));
    euros("service", told.servicekosten);
    if (told.bijstand) fields.insert(*told.bijstand ? "bijstand " + told_since(told.bijstand_sinds) : "geen bijstand");
    euros("vermogen", told.vermogen);
    euros("nu", told.uren_nu);
    euros("partnerwerk", told.uren_partner);
    std::string hours = "werk";
    for (const double h : told.uren) hours += " " + plain_number(h);
    if (!told.uren.empty()) fields.insert(hours);
    if (told.loon) fields.insert("loon " + told_wage(*told.loon));
    if (told.loon_partner) fields.insert("partnerloon " + told_wage(*told.loon_partner));
    euros("reiskosten", told.reiskosten);
    if (told.opvang) fields.insert("opvang");
    if (told.gemeente) fields.insert("gemeente " + told.gemeente->naam);
    return fields;
}

const std::map<Subject, std::string>& subject_words()
{
    static const std::map<Subject, std::string> words{{Subject::leefvorm, "leefvorm"},
                                                      {Subject::aanvrager, "aanvrager"},
                                                      {Subject::partner, "partner"},
                                                      {Subject::kinderen, "kinderen"},
                                                      {Subject::woning, "huur"},
                                                      {Subject::servicekosten, "service"},
                                                      {Subject::bijstand, "bijstand"},
                                                      {Subject::uitkering, "uitkering"},
                                                      {Subject::vermogen, "vermogen"},
                                                      {Subject::werk, "uren"},
                                                      {Subject::loon, "loon"},
                                                      {Subject::partnerloon, "partnerloon"},
                                                      {Subject::reiskosten, "reiskosten"}};
    return words;
}

std::string trimmed(const std::string& text)
{
    const size_t from = text.find_first_not_of(' '), to = text.find_last_not_of(" \r");
    return from == std::string::npos ? "" : text.substr(from, to - from + 1);
}

bool shown(const std::string& words, const SentenceOutcome& got)
{
    return std::any_of(got.not_understood.begin(), got.not_understood.end(), [&](const std::string& stretch) {
        return stretch.find(words) != std::string::npos || words.find(stretch) != std::string::npos;
    });
}

} // namespace

SentenceOutcome outcome_of(const std::string& sentence, Date today)
{
    const Sentence read = read_sentence(sentence, today, {{"groningen", "Groningen"}});
    SentenceOutcome outcome;
    outcome.fields = fields_of(read.told);
    for (const Subject subject : read.unclear) outcome.questions.insert(subject_words().at(subject));
    for (const Stretch& s : read.not_understood)
        outcome.not_understood.push_back(sentence.substr(s.from, s.to - s.from));
    return outcome;
}

std::vector<ExpectedSentence> sentences_in(const std::string& file)
{
    std::vector<ExpectedSentence> all;
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        const size_t arrow = line.find(" => ");
        if (line.starts_with("#") || arrow == std::string::npos) continue;
        ExpectedSentence& expected = all.emplace_back();
        expected.sentence = line.substr(0, arrow);
        std::istringstream parts(line.substr(arrow + 4));
        for (std::string part; std::getline(parts, part, ';');) {
            part = trimmed(part);
            if (part.starts_with("?"))
                expected.outcome.questions.insert(part.substr(1));
            else if (part.starts_with("!"))
                expected.outcome.not_understood.push_back(part.substr(1));
            else {
                const size_t space = part.rfind(' ');
                const bool amount = space != std::string::npos && part.find('.', space) != std::string::npos;
                expected.outcome.fields.insert(
                    amount ? part.substr(0, space + 1) + plain_number(std::stod(part.substr(space + 1))) : part);
            }
        }
    }
    return all;
}

Verdict verdict(const SentenceOutcome& got, const SentenceOutcome& expected)
{
    const bool nothing_else =
        std::includes(expected.fields.begin(), expected.fields.end(), got.fields.begin(), got.fields.end());
    const bool all = got.fields == expected.fields;
    const bool asks = !got.questions.empty() || !got.not_understood.empty();
    bool all_shown = std::all_of(expected.not_understood.begin(), expected.not_understood.end(),
                                 [&](const std::string& words) { return shown(words, got); });
    if (!nothing_else || (!all && !asks) || !all_shown) return Verdict::wrong;
    const bool same_questions = got.questions == expected.questions;
    if (!expected.questions.empty() && !asks) return Verdict::wrong;
    const bool no_more = got.not_understood.size() == expected.not_understood.size();
    return all && same_questions && no_more ? Verdict::right : Verdict::asks;
}

std::string in_words(const SentenceOutcome& outcome)
{
    std::string words;
    const auto add = [&](const std::string& part) { words += (words.empty() ? "" : "; ") + part; };
    for (const std::string& field : outcome.fields) add(field);
    for (const std::string& question : outcome.questions) add("?" + question);
    for (const std::string& stretch : outcome.not_understood) add("!" + stretch);
    return words;
}

} // namespace armoedeval::test
