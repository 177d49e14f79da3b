// SPDX-License-Identifier: EUPL-1.2
#include "gui/form/quick_entry.hpp"

#include "engine/entry/sentence_words.hpp"

#include <algorithm>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

void lines(Rect& r, const std::string& words, ui::Color ink, Font font = Font::note)
{
    if (!words.empty()) r.take_top(ui::paragraph(r, words, font, ink) + 6);
}

std::string with_dots(const std::vector<std::string>& parts)
{
    std::string words;
    for (const std::string& part : parts) words += (words.empty() ? "" : " · ") + part;
    return words;
}

void not_understood(Rect& r, const SentenceResult& sentence)
{
    for (const Stretch& s : sentence.read.not_understood) {
        const std::string words = sentence.text.substr(s.from, s.to - s.from), where = place_in_form(words);
        lines(r, "Niet begrepen: \u201C" + words + "\u201D." + (where.empty() ? "" : " " + where),
              ui::theme().negative);
    }
}

std::vector<std::string> questions(const Sentence& read)
{
    std::vector<std::string> asked;
    for (const Subject subject : read.unclear) asked.push_back(unclear_question(subject));
    for (const Subject subject : still_missing(read.told)) {
        if (read.unclear.contains(subject)) continue;
        const std::string meanwhile = taken_until_told(subject);
        asked.push_back(missing_question(subject, read.told) + (meanwhile.empty() ? "" : " " + meanwhile));
    }
    return asked;
}

void what_was_made(Rect& r, const SentenceResult& sentence)
{
    if (const std::string taken = with_dots(told_words(sentence.read.told)); !taken.empty())
        lines(r, "Begrepen: " + taken, ui::theme().text, Font::note_bold);
    not_understood(r, sentence);
    for (const std::string& question : questions(sentence.read))
        lines(r, "Te vragen: " + question, ui::theme().second_text);
}

} // namespace

bool nothing_told(const Scenario& question)
{
    const Household& h = question.huishouden;
    return question.situaties.size() == 1 && question.situaties.front().werk.empty() && h.volwassenen.size() == 1 &&
           h.kinderen.empty() && h.medebewoners.empty() && !h.woning && !h.volwassenen.front().bijstand_sinds;
}

float quick_entry(Rect where, Model& model, const Results& results, const std::string& place)
{
    Rect r = where;
    const std::string label = "Huishouden in één zin##" + place;
    lines(r, "Het huishouden in één zin", ui::theme().text, Font::note_bold);
    const Rect box = r.take_top(34);
    if (const auto text = ui::field(box, label, model.screen.sentence, false, ui::Align::left))
        model.screen.sentence = *text;
    r.take_top(8);
    const bool read = results.sentence && results.sentence->text == model.screen.sentence;
    if (model.screen.sentence.empty())
        lines(
            r,
            "Bijvoorbeeld: alleenstaande ouder, 34 jaar, kinderen 3 en 6, huur 690, bijstand 3 jaar, 16, 24 en 32 uur, "
            "minimumloon",
            ui::theme().second_text);
    else if (read)
        what_was_made(r, *results.sentence);
    const bool made = read && results.sentence->made;
    r.take_top(2);
    const Rect button = Rect(r.take_top(34)).take_left(std::min(where.w, ui::button_width("Neem over")));
    const bool pressed =
        ui::button(button, "Neem over##" + place, ui::Look::primary,
                   {made, model.screen.sentence.empty() ? "Typ eerst een zin."
                                                        : "Eerst moet duidelijk zijn wat hierboven staat."});
    if (made && (pressed || ui::entered(label))) model.screen.command = Command::zin_overnemen;
    return r.y + 4 - where.y;
}

} // namespace armoedeval
