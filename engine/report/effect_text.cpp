// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/effect_text.hpp"
#include "engine/base/csv.hpp"

#include "engine/base/text.hpp"
#include "engine/number/number.hpp"
#include "engine/report/breakpoints_text.hpp"
#include "engine/report/layout.hpp"
#include "engine/report/measures_text.hpp"
#include "engine/year/amounts.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

constexpr double hours_per_column = 4;
constexpr size_t most_points_in_text = 8;

std::string signed_amount(double euros)
{
    const double cents = in_cents(euros);
    return cents == 0 ? "0,00" : (cents > 0 ? "+" : "") + dutch_amount(cents);
}

std::string value_of(const ParameterChange& c, const DatedValue* v)
{
    std::string text = dutch_number(v->value);
    if (c.parameter->unit == Unit::euro) text = dutch_amount(v->value, v->value == std::floor(v->value) ? 0 : 2);
    return text + (is_percentage(c.parameter->unit) ? " %" : "");
}

std::string safe_hours(const Measures& m)
{
    return m.veilige_uren ? dutch_amount(*m.veilige_uren) + " uur" : "geen";
}

double per_month(double per_year)
{
    return per_year / months_per_year;
}

std::string where_text(const HouseholdEffect& h, const Extreme& e)
{
    std::string text = "bij \"" + h.situaties[e.situation].titel + "\"";
    if (e.hours) text += ", " + dutch_number(*e.hours) + " uur";
    return text;
}

/// The change in what is left at every fourth hour.
std::string hours_line(const AlongHours& a)
{
    std::string hours = "      uren    ", change = "      verschil";
    double next = 0;
    for (size_t i = 0; i < a.hours.size(); ++i) {
        if (a.hours[i] < next) continue;
        next += hours_per_column;
        hours += right(dutch_number(a.hours[i]), 8);
        change += right(signed_amount(per_month(a.after[i] - a.before[i])), 8);
    }
    return hours + "\n" + change + "\n";
}

std::string points_text(const char* heading, const std::vector<Breakpoint>& points)
{
    if (points.empty()) return {};
    std::string out = std::string("      ") + heading + "\n";
    for (size_t i = 0; i < points.size() && i < most_points_in_text; ++i) {
        std::string text = breakpoint_text(points[i], Axis::uren);
        text.pop_back(); // the last line end
        for (size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1))
            text.replace(at, 1, "\n        ");
        out += "        " + text + "\n";
    }
    if (points.size() > most_points_in_text)
        out += "        en nog " + std::to_string(points.size() - most_points_in_text) + " (alle: --json)\n";
    return out;
}

bool changes_anything(const SituationEffect& s)
{
    if (in_cents(s.after.blijft_over - s.before.blijft_over) != 0) return true;
    if (!s.along) return false;
    for (size_t i = 0; i < s.along->hours.size(); ++i)
        if (in_cents(s.along->after[i] - s.along->before[i]) != 0) return true;
    return !s.along->gone.empty() || !s.along->come.empty();
}

std::string situation_text(const SituationEffect& s, bool with_breakpoints)
{
    const double before = per_month(s.before.blijft_over);
    const double after = per_month(s.after.blijft_over);
    const bool known = is_computed(before) && is_computed(after);
    std::string out = "    " + s.titel + ": ";
    if (known)
        out += "over " + dutch_amount(before) + ", wordt " + dutch_amount(after) + " per maand (" +
               signed_amount(after - before) + ")\n";
    else
        out += "wat er overblijft is niet berekend\n";
    for (const auto& part : parts_of_what_is_left<double>)
        if (const double change = in_cents(per_month(s.after.*part.amount - s.before.*part.amount));
            known && change != 0)
            out += "      " + readable_name(part.name) + ": " + signed_amount(change) + "\n";
    if (!s.along) return out;
    out += hours_line(*s.along);
    const std::string was = safe_hours(s.along->measures_before), becomes = safe_hours(s.along->measures_after);
    out += "      veilig vanaf: " + (was == becomes ? was + ", als nu" : was + ", wordt " + becomes) + "\n";
    if (!with_breakpoints) {
        const size_t gone = s.along->gone.size(), come = s.along->come.size();
        if (gone + come > 0)
            out += "      knikpunten: " + std::to_string(gone) + " weg, " + std::to_string(come) + " nieuw\n";
        return out;
    }
    out += points_text("knikt of valt niet meer op:", s.along->gone);
    out += points_text("knikt of valt nu op:", s.along->come);
    return out;
}

std::string household_text(const HouseholdEffect& h, bool with_breakpoints)
{
    std::string out = h.titel + "\n";
    if (!h.waarom_niet.empty()) return out + paragraph("niet berekend: " + h.waarom_niet, "  ");
    switch (h.uitkomst()) {
    case Uitkomst::gelijk: return out + "  gelijk in elke situatie en bij elk aantal uren\n";
    case Uitkomst::wint: out += "  wint; nergens minder dan nu\n"; break;
    case Uitkomst::verliest: out += "  verliest; nergens meer dan nu\n"; break;
    case Uitkomst::wisselend: out += "  wint en verliest, naar gelang de uren\n"; break;
    }
    if (h.most_won.change > 0)
        out += "  meeste erbij: " + signed_amount(h.most_won.change) + " per maand " + where_text(h, h.most_won) + "\n";
    if (h.most_lost.change < 0)
        out +=
            "  meeste eraf: " + signed_amount(h.most_lost.change) + " per maand " + where_text(h, h.most_lost) + "\n";
    for (const SituationEffect& s : h.situaties)
        if (changes_anything(s)) out += situation_text(s, with_breakpoints);
    return out;
}

size_t count(const Comparison& c, Uitkomst uitkomst)
{
    return static_cast<size_t>(std::count_if(c.huishoudens.begin(), c.huishoudens.end(), [&](const auto& h) {
        return h.waarom_niet.empty() && h.uitkomst() == uitkomst;
    }));
}

size_t count_not_computed(const Comparison& c)
{
    return static_cast<size_t>(std::count_if(c.huishoudens.begin(), c.huishoudens.end(),
                                             [](const auto& h) { return !h.waarom_niet.empty(); }));
}

Json number(double value)
{
    return is_computed(value) ? Json(in_cents(value)) : Json(nullptr);
}

Json extreme_json(const Extreme& e)
{
    if (e.change == 0) return nullptr;
    return {{"per_maand", e.change}, {"situatie", e.situation + 1}, {"uren", e.hours ? Json(*e.hours) : Json(nullptr)}};
}

Json points_json(const std::vector<Breakpoint>& points)
{
    Json list = Json::array();
    for (const Breakpoint& p : points) list.push_back(breakpoint_json(p));
    return list;
}

Json along_json(const AlongHours& a)
{
    Json json{{"uren", a.hours}, {"voor", Json::array()}, {"na", Json::array()}};
    for (size_t i = 0; i < a.hours.size(); ++i) {
        json["voor"].push_back(number(per_month(a.before[i])));
        json["na"].push_back(number(per_month(a.after[i])));
    }
    json["maten_voor"] = measures_json(a.measures_before);
    json["maten_na"] = measures_json(a.measures_after);
    json["knikpunten_weg"] = points_json(a.gone);
    json["knikpunten_nieuw"] = points_json(a.come);
    return json;
}

Json household_json(const HouseholdEffect& h)
{
    Json json{{"titel", h.titel}, {"bestand", h.file}};
    if (!h.waarom_niet.empty()) {
        json["niet_berekend"] = h.waarom_niet;
        return json;
    }
    json["uitkomst"] = name_of(h.uitkomst());
    json["meeste_erbij"] = extreme_json(h.most_won);
    json["meeste_eraf"] = extreme_json(h.most_lost);
    json["situaties"] = Json::array();
    for (const SituationEffect& s : h.situaties) {
        Json amounts = Json::object();
        for (const auto& amount : breakdown_amounts<double>)
            amounts[amount.name] = {{"voor", number(per_month(s.before.*amount.member))},
                                    {"na", number(per_month(s.after.*amount.member))}};
        json["situaties"].push_back({{"titel", s.titel},
                                     {"per_maand", std::move(amounts)},
                                     {"langs_de_uren", s.along ? along_json(*s.along) : Json(nullptr)}});
    }
    return json;
}

} // namespace

std::string how_sure(Status status)
{
    return status == Status::te_verifieren ? "nog te verifiëren" : readable_name(name_of(status));
}

std::string value_before(const ParameterChange& c)
{
    return c.before ? value_of(c, c.before) : c.held ? "niet bekend" : "nieuw";
}

std::string value_after(const ParameterChange& c)
{
    return c.after ? value_of(c, c.after) : c.holds ? "niet bekend" : "vervallen";
}

std::string outcome_counts(const Comparison& c)
{
    std::string text = "Huishoudens die winnen: " + std::to_string(count(c, Uitkomst::wint)) +
                       ", verliezen: " + std::to_string(count(c, Uitkomst::verliest)) +
                       ", allebei: " + std::to_string(count(c, Uitkomst::wisselend)) +
                       ", gelijk blijven: " + std::to_string(count(c, Uitkomst::gelijk));
    if (const size_t none = count_not_computed(c); none > 0) text += ", niet berekend: " + std::to_string(none);
    return text;
}

std::string changes_text(const std::vector<ParameterChange>& changes)
{
    std::string out;
    for (const ParameterChange& c : changes) {
        const Parameter& p = *c.parameter;
        const std::string unit = (p.unit == Unit::euro ? " euro" : "") + (p.per.empty() ? "" : " per " + p.per);
        out += "  " + p.description + ": " +
               (c.after    ? value_before(c) + " wordt " + value_after(c) + unit
                : c.before ? value_before(c) + unit + " is " + value_after(c)
                           : value_after(c)) +
               " (" + p.article + ")";
        if (c.after && c.after->status != Status::vastgesteld) out += ", " + how_sure(c.after->status);
        out += "\n";
    }
    return out;
}

Json changes_json(const std::vector<ParameterChange>& changes)
{
    Json list = Json::array();
    const auto value = [](const DatedValue* v) { return v ? Json(v->value) : Json(nullptr); };
    for (const ParameterChange& c : changes)
        list.push_back({{"naam", c.parameter->id},
                        {"omschrijving", c.parameter->description},
                        {"eenheid", name_of(c.parameter->unit)},
                        {"artikel", c.parameter->article},
                        {"voor", value(c.before)},
                        {"na", value(c.after)},
                        {"bron", c.after ? Json(c.after->source) : Json(nullptr)},
                        {"status", c.after ? Json(name_of(c.after->status)) : Json(nullptr)}});
    return list;
}

std::string comparison_text(const Comparison& c, bool with_breakpoints)
{
    std::string out = paragraph(c.titel, "");
    for (const std::string& line : c.toelichting) out += paragraph(line, "");
    out += "Regels van " + in_words(c.before) + (c.after == c.before ? std::string() : " en van " + in_words(c.after)) +
           "\n\n";
    if (c.wijzigingen.empty())
        out += "Er verandert geen enkele waarde van de wet.\n";
    else
        out += "Wat er in de wet verandert\n" + changes_text(c.wijzigingen);
    if (!c.not_final.empty())
        out += "\n" + paragraph(std::to_string(c.not_final.size()) + " bedragen zijn op " + in_words(c.after) +
                                    " nog niet bekend; zij staan op het laatst bekende en veranderen hier dus niet.",
                                "");
    out += "\n" + outcome_counts(c);
    out +=
        "\n" + paragraph("Gekeken is in elke situatie en bij elk kwartier van 0 tot 40 uur in de eerste baan. Lonen, "
                         "huren, opvang en leeftijden blijven zoals in het bestand.",
                         "");
    for (const HouseholdEffect& h : c.huishoudens) out += "\n" + household_text(h, with_breakpoints);
    return out;
}

std::string comparison_json(const Comparison& c)
{
    Json json{{"formaat", "armoedeval-beleid/1"},
              {"titel", c.titel},
              {"toelichting", c.toelichting},
              {"voor", to_iso(c.before)},
              {"na", to_iso(c.after)},
              {"wijzigingen", changes_json(c.wijzigingen)},
              {"niet_definitief", c.not_final.size()},
              {"telling",
               {{"wint", count(c, Uitkomst::wint)},
                {"verliest", count(c, Uitkomst::verliest)},
                {"wisselend", count(c, Uitkomst::wisselend)},
                {"gelijk", count(c, Uitkomst::gelijk)},
                {"niet_berekend", count_not_computed(c)}}},
              {"huishoudens", Json::array()}};
    for (const HouseholdEffect& h : c.huishoudens) json["huishoudens"].push_back(household_json(h));
    return json.dump(2) + "\n";
}

std::string comparison_csv(const Comparison& c)
{
    const auto cell = [](const std::string& text) {
        std::string quoted = "\"";
        for (const char letter : no_formula(text))
            quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter);
        return quoted + "\"";
    };
    const auto amount = [](double value) { return is_computed(value) ? plain_number(in_cents(value)) : std::string(); };
    std::string out = "huishouden,situatie,uren,voor,na,verschil\n";
    for (const HouseholdEffect& h : c.huishoudens)
        for (const SituationEffect& s : h.situaties) {
            const std::string start = cell(h.titel) + "," + cell(s.titel) + ",";
            const auto row = [&](const std::string& hours, double before, double after) {
                out += start + hours + "," + amount(before / months_per_year) + "," + amount(after / months_per_year) +
                       "," + amount(in_cents(after / months_per_year) - in_cents(before / months_per_year)) + "\n";
            };
            row("", s.before.blijft_over, s.after.blijft_over);
            for (size_t i = 0; s.along && i < s.along->hours.size(); ++i)
                row(plain_number(s.along->hours[i]), s.along->before[i], s.along->after[i]);
        }
    return out;
}

} // namespace armoedeval
