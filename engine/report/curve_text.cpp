// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/curve_text.hpp"
#include "engine/base/json_input.hpp"
#include "engine/base/text.hpp"
#include "engine/household/earned_words.hpp"
#include "engine/household/household_numbers.hpp"
#include "engine/report/layout.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

using B = Breakdown<double>;
constexpr double hours_per_row = 4;

/// The points that people see: the first one of every four hours, and the last.
std::vector<size_t> rows_of(const Curve& curve)
{
    std::vector<size_t> rows;
    double next = curve.hours.front();
    for (size_t i = 0; i < curve.hours.size(); ++i)
        if (curve.hours[i] >= next || i + 1 == curve.hours.size()) {
            rows.push_back(i);
            while (next <= curve.hours[i]) next += hours_per_row;
        }
    return rows;
}

std::string cell(double per_month)
{
    if (!is_computed(per_month)) return "niet berekend";
    const double whole = std::round(per_month);
    return whole == 0 ? "-" : dutch_amount(whole, 0);
}

std::string difference(double per_month)
{
    if (!is_computed(per_month)) return "niet berekend";
    const double whole = std::round(per_month);
    return whole == 0 ? "0" : (whole > 0 ? "+" : "") + dutch_amount(whole, 0);
}

struct Column {
    const char* title;
    std::vector<double B::*> amounts; ///< together
};

std::vector<double B::*> amounts_of(Part part)
{
    std::vector<double B::*> amounts;
    for (const auto& amount : breakdown_amounts<double>)
        if (amount.part == part && amount.counts()) amounts.push_back(amount.in_what_is_left());
    return amounts;
}

std::vector<double B::*> toeslagen_and_kinderbijslag()
{
    std::vector<double B::*> amounts;
    for (const auto& amount : toeslag_amounts<double>) amounts.push_back(amount.member);
    amounts.push_back(&B::kinderbijslag);
    return amounts;
}

/// "zorgtoeslag, huurtoeslag en kinderbijslag": what stands in the column of toeslagen.
std::string toeslagen_words()
{
    std::string words;
    for (const auto& amount : toeslag_amounts<double>)
        words += (words.empty() ? "" : ", ") + readable_name(amount.name);
    return words + " en kinderbijslag";
}

const std::vector<Column> columns{
    {"Loon", amounts_of(Part::loon)},
    {"Teruggaaf", amounts_of(Part::teruggaaf)},
    {"Ander inkomen", amounts_of(Part::overig)},
    {"Bijstand", amounts_of(Part::bijstand)},
    {"Toeslagen", toeslagen_and_kinderbijslag()},
    {"Besteedbaar", {&B::besteedbaar}},
    {"Over", {&B::blijft_over}},
};

/// "Loon, netto"; as wide as a column.
std::string earned_title(const Situation& s)
{
    std::string word = earned_word(s);
    word.front() = static_cast<char>(word.front() - 'a' + 'A');
    return word.size() > 5 ? word : word + ", netto";
}

double per_month(const B& months, const Column& column)
{
    double sum = 0;
    for (const auto amount : column.amounts) sum += months.*amount;
    return sum / 12;
}

/// What follows from the hours beside wage and benefits.
std::string what_moves(const Situation& s)
{
    const bool days = s.werk.front().reizen.has_value();
    const bool care = std::any_of(s.opvang.begin(), s.opvang.end(), [](const auto& o) { return !o.uren_vast; });
    if (!days && !care) return {};
    return std::string("; ") + (days ? "de reisdagen" : "") + (days && care ? " en " : "") +
           (care ? "de uren opvang" : "") + " gaan met de uren mee";
}

} // namespace

std::string curve_text(const Scenario& scenario, size_t situation, const Curve& curve)
{
    constexpr size_t hours_width = 7, width = 15;
    const Work& job = scenario.situaties[situation].werk.front();
    std::string out = scenario.titel + "\n" + scenario.situaties[situation].titel + " (nu " +
                      dutch_number(job.uren_per_week) + " uur per week), regels van " + in_words(scenario.peildatum) +
                      "\nPer maand, in euro's, bij een heel jaar met hetzelfde aantal uren\n\n";

    std::vector<Column> shown;
    for (const Column& column : columns) {
        const auto& values = curve.of(column.amounts.front());
        // Not every household has other income or tax that comes back; a column of nothing says nothing.
        const bool may_be_nothing =
            column.amounts.front() == &B::overig_netto || column.amounts.front() == &B::teruggaaf;
        if (!may_be_nothing ||
            std::any_of(values.begin(), values.end(), [](double x) { return std::abs(x) >= half_a_cent; }))
            shown.push_back(column);
    }
    out += right("Uren", hours_width);
    for (const Column& column : shown)
        out +=
            right(column.amounts.front() == &B::loon_netto ? earned_title(scenario.situaties[situation]) : column.title,
                  width);
    out += right("Verschil", width) + "\n" + std::string(hours_width + width * (shown.size() + 1), '-') + "\n";
    const double first = twelve_months(curve.at(0)).blijft_over;
    for (const size_t i : rows_of(curve)) {
        const B months = twelve_months(curve.at(i));
        out += right(dutch_number(curve.hours[i]), hours_width);
        for (const Column& column : shown) out += right(cell(per_month(months, column)), width);
        if (i > 0) out += right(difference((months.blijft_over - first) / 12), width);
        out += "\n";
    }
    std::string notes =
        "Alleen de uren van " + adult_name(job.van) +
        " in de eerste baan van deze situatie veranderen. Uurloon, reiskosten, vaste opvang, huur, vrijlating en ander werk "
        "blijven zoals zij daar staan, ook bij 0 uur" +
        what_moves(scenario.situaties[situation]) + ". Toeslagen: " + toeslagen_words() +
        ". Over: na de kosten van opvang en werk" +
        (scenario.huishouden.schulden.empty() ? "" : " en wat naar de schulden gaat") +
        ". Verschil: van wat er over is, met "
        "de eerste regel. Wat niet is meegerekend of onzeker is, staat bij armoedeval bereken.";
    const auto& toeslag = curve.of(&B::kinderopvangtoeslag);
    const auto& care = curve.of(&B::kosten_opvang);
    if (curve.hours.front() == 0 && toeslag.front() == 0 && care.front() > 0 && toeslag.back() > 0)
        notes += " Bij 0 uur is er geen recht op kinderopvangtoeslag, terwijl de opvang hier betaald blijft: wie niet "
                 "werkt, heeft die opvang meestal niet.";
    out += "\n";
    for (const std::string& line : wrap(notes, text_width)) out += line + "\n";
    return out;
}

std::string curve_json(const Scenario& scenario, size_t situation, const Curve& curve)
{
    Json json{{"formaat", "armoedeval-uren/1"},
              {"peildatum", to_iso(scenario.peildatum)},
              {"situatie", situation + 1},
              {"titel", scenario.situaties[situation].titel},
              {"uren", curve.hours},
              {"per_jaar", Json::object()}};
    for (size_t a = 0; a < Curve::amount_count; ++a) {
        Json values = Json::array();
        for (const double value : curve.amounts[a])
            values.push_back(is_computed(value) ? Json(in_cents(value)) : Json(nullptr));
        json["per_jaar"][breakdown_amounts<double>[a].name] = std::move(values);
    }
    return json.dump() + "\n";
}

std::string curve_csv(const Curve& curve)
{
    std::string out = "uren";
    for (const auto& amount : breakdown_amounts<double>) out += std::string(",") + amount.name;
    out += "\n";
    for (size_t i = 0; i < curve.hours.size(); ++i) {
        out += plain_number(curve.hours[i]);
        for (const auto& values : curve.amounts)
            out += "," + (is_computed(values[i]) ? plain_number(in_cents(values[i])) : std::string());
        out += "\n";
    }
    return out;
}

} // namespace armoedeval
