// SPDX-License-Identifier: EUPL-1.2
// What to ask, widest first, as people and programs read it.
#include "engine/report/open_questions_text.hpp"

#include "engine/base/computed.hpp"
#include "engine/base/text.hpp"
#include "engine/report/layout.hpp"
#include "engine/report/open_questions_words.hpp"

namespace armoedeval {

namespace {

Json amount_json(double euros)
{
    return is_computed(euros) ? Json(in_cents(euros)) : Json(nullptr);
}
Json of_between(const Between& b)
{
    return {{"van", amount_json(b.van)}, {"tot", amount_json(b.tot)}};
}

Json json_of_question(const OpenQuestion& q)
{
    Json answers = Json::array();
    for (const OpenAnswer& a : q.antwoorden) {
        Json by = Json::array();
        for (const InAMonth& m : a.verschil)
            by.push_back({{"over", amount_json(m.over)}, {"meer", amount_json(m.meer)}});
        answers.push_back({{"antwoord", a.antwoord}, {"verschil_per_maand", std::move(by)}});
    }
    return {{"plaats", q.plaats},
            {"vraag", q.vraag},
            {"gerekend", q.gerekend},
            {"scheelt_per_maand", {{"van", in_cents(q.ten_minste)}, {"tot", in_cents(q.ten_hoogste)}}},
            {"situatie", q.situatie + 1},
            {"bedrag", q.bedrag},
            {"antwoorden", std::move(answers)}};
}

} // namespace

std::string open_questions_text(const Scenario& scenario, const OpenQuestions& open)
{
    std::string text = scenario.titel + "\nRegels van " + in_words(scenario.peildatum) + "\n\n";
    if (open.vragen.empty())
        return text + paragraph("Er is geen open vraag die de uitkomst meer dan 5 euro per maand verschuift.");
    text += "Per maand, zolang deze vragen openstaan\n";
    for (size_t s = 0; s < scenario.situaties.size(); ++s) {
        const std::string line = open_line(scenario, open, s);
        text += paragraph("- " + (line.empty()
                                      ? scenario.situaties[s].titel + ": " + between_words(open.situaties[s].over) +
                                            " over, hoe het antwoord ook is"
                                      : line));
    }
    if (!open.alle_samen)
        text += paragraph("Dit zijn te veel vragen om alle antwoorden samen te bekijken: bij wat het minst scheelt is "
                          "gerekend zoals het er staat.");
    text += "\nTe vragen, wat het meest scheelt eerst\n";
    size_t number = 0;
    for (const OpenQuestion& q : open.vragen) {
        text += paragraph(std::to_string(++number) + ". " + q.vraag + " " + scheelt_words(q) + ".");
        text +=
            paragraph("Gerekend is " + q.gerekend + ". Bij \"" + scenario.situaties[q.situatie].titel + "\":", "   ");
        for (const std::string& line : answer_words(q)) text += paragraph("- " + line, "   ");
    }
    return text;
}

Json questions_json(const OpenQuestions& open)
{
    Json questions = Json::array();
    for (const OpenQuestion& q : open.vragen) questions.push_back(json_of_question(q));
    return questions;
}

Json between_json(const SituationBetween& between)
{
    return {{"over", of_between(between.over)}, {"meer", of_between(between.meer)}, {"onbekend", between.onbekend}};
}

std::string open_questions_json(const Scenario& scenario, const OpenQuestions& open)
{
    Json json{{"formaat", "armoedeval-vragen/1"},
              {"peildatum", to_iso(scenario.peildatum)},
              {"alle_samen", open.alle_samen},
              {"situaties", Json::array()},
              {"vragen", questions_json(open)}};
    for (size_t s = 0; s < scenario.situaties.size(); ++s)
        json["situaties"].push_back(
            {{"titel", scenario.situaties[s].titel}, {"bereik_per_maand", between_json(open.situaties[s])}});
    return json.dump(2) + "\n";
}

} // namespace armoedeval
