// SPDX-License-Identifier: EUPL-1.2
// The list of things to do as people and programs read it.
#include "engine/report/actions_text.hpp"
#include "engine/base/json_input.hpp"
#include "engine/base/text.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& l : lines) text += (text.empty() ? "" : "; ") + l;
    return text;
}

std::string forgetting(const Action& a)
{
    return a.cost_of_forgetting ? dutch_amount(*a.cost_of_forgetting, 0) + " " + a.cost_words
                                : "geen bedrag: " + a.cost_words;
}

bool is_done(const Scenario& scenario, const Action& a)
{
    return scenario.gedaan.contains({a.before, a.what});
}

std::string text_of(const Action& a, bool done)
{
    if (done) return "Gedaan: " + a.what + " (" + when_in_words(a) + ")\n\n";
    std::string text = (a.past ? "Al voorbij, doe dit nu (" + when_in_words(a) + ")" : when_in_words(a)) +
                       (a.then.empty() ? "" : ", " + a.then) + "\n  " + a.what + "\n";
    text += std::string("  door: ") + name_of(a.door) + "\n";
    text += "  waar: " + a.with_whom + "\n  meenemen: " + a.bring + "\n";
    text += "  als u het vergeet: " + forgetting(a) + "\n";
    return text + "  bron: " + a.source + (a.date_uncertain ? " (datum onzeker)" : "") + "\n\n";
}

Json json_of(const Action& a, bool done)
{
    const char* kind = a.any_day ? "in_de_maand" : a.is_latest ? "uiterlijk" : "op";
    return {{"datum", to_iso(a.before)},
            {"wanneer", kind},
            {"voorbij", a.past},
            {"datum_onzeker", a.date_uncertain},
            {"daarna", a.then},
            {"wat", a.what},
            {"door", name_of(a.door)},
            {"gedaan", done},
            {"waar", a.with_whom},
            {"meenemen", a.bring},
            {"kosten_van_vergeten", a.cost_of_forgetting ? Json(in_cents(*a.cost_of_forgetting)) : Json(nullptr)},
            {"kosten_in_woorden", a.cost_words},
            {"bron", a.source}};
}

/// RFC 5545 3.3.11.
std::string escaped(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (c == '\\' || c == ';' || c == ',') out += '\\';
        out += c;
    }
    return out;
}

/// RFC 5545 3.1: no line longer than 75 octets, and no letter cut in two.
std::string folded(const std::string& line)
{
    constexpr size_t longest = 75;
    std::string out;
    size_t room = longest;
    for (size_t i = 0; i < line.size();) {
        size_t letter = 1;
        while (i + letter < line.size() && (static_cast<unsigned char>(line[i + letter]) & 0xC0) == 0x80) ++letter;
        if (letter > room) {
            out += "\r\n ";
            room = longest - 1;
        }
        out += line.substr(i, letter);
        room -= letter;
        i += letter;
    }
    return out + "\r\n";
}

std::string calendar_day(Date day)
{
    std::string text = to_iso(day);
    std::erase(text, '-');
    return text;
}

std::string calendar_event(const ActionList& list, const Action& a, size_t place)
{
    const std::string about = "Door: " + std::string(name_of(a.door)) + "\nWaar: " + a.with_whom +
                              "\nMeenemen: " + a.bring + "\nAls u het vergeet: " + forgetting(a) +
                              (a.then.empty() ? "" : "\nHierna: " + a.then) +
                              (a.past ? "\nDe datum is al voorbij: " + when_in_words(a) : "") +
                              (a.date_uncertain ? "\nDe datum is onzeker" : "");
    return "BEGIN:VEVENT\r\n" +
           folded("UID:" + calendar_day(a.before) + "-" + std::to_string(list.situation + 1) + "-" +
                  std::to_string(place + 1) + "@armoedeval") +
           folded("DTSTAMP:" + calendar_day(list.today) + "T000000Z") +
           folded("DTSTART;VALUE=DATE:" + calendar_day(a.past ? list.today : a.before)) +
           folded("SUMMARY:" + escaped(a.what)) + folded("DESCRIPTION:" + escaped(about)) + "END:VEVENT\r\n";
}

} // namespace

std::string actions_calendar(const Scenario& scenario, const ActionList& list)
{
    std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//armoedeval//doen//NL\r\n";
    for (size_t i = 0; i < list.actions.size(); ++i)
        if (!is_done(scenario, list.actions[i])) text += calendar_event(list, list.actions[i], i);
    return text + "END:VCALENDAR\r\n";
}

std::string actions_text(const Scenario& scenario, const ActionList& list)
{
    std::string text = scenario.titel + "\nTe doen voor \"" + scenario.situaties.at(list.situation).titel +
                       "\", start " + in_words(list.start) + ", gezien op " + in_words(list.today) + "\n\n";
    if (list.actions.empty()) text += "Er verandert niets; er is niets te doen.\n";
    for (const Action& a : list.actions) text += text_of(a, is_done(scenario, a));
    if (!list.by_itself.empty()) text += "Gaat vanzelf: " + joined(list.by_itself) + "\n";
    if (!list.to_ask.empty()) text += "Vragen: " + joined(list.to_ask) + "\n";
    return text;
}

std::string actions_json(const Scenario& scenario, const ActionList& list)
{
    Json json{{"formaat", "armoedeval-doen/1"},
              {"situatie", list.situation + 1},
              {"titel", scenario.situaties.at(list.situation).titel},
              {"start", to_iso(list.start)},
              {"vandaag", to_iso(list.today)},
              {"acties", Json::array()},
              {"gaat_vanzelf", list.by_itself},
              {"vragen", list.to_ask}};
    for (const Action& a : list.actions) json["acties"].push_back(json_of(a, is_done(scenario, a)));
    return json.dump(2) + "\n";
}

} // namespace armoedeval
