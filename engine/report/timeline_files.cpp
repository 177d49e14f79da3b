// SPDX-License-Identifier: EUPL-1.2
// A timeline for other programs: armoedeval-tijdlijn/1, and a row per event.
#include "engine/base/csv.hpp"
#include "engine/base/json_input.hpp"
#include "engine/base/text.hpp"
#include "engine/report/timeline_text.hpp"

namespace armoedeval {

static_assert(
    [] {
        for (size_t i = 0; i < event_kinds.size(); ++i)
            if (event_kinds[i].kind != static_cast<EventKind>(i)) return false;
        return event_kinds.back().kind == EventKind::leefgeld;
    }(),
    "every EventKind has its row, in the same order");

std::string name_of(EventKind kind)
{
    return event_of(kind).name;
}

namespace {

Json events_json(const std::vector<MoneyEvent>& events)
{
    Json list = Json::array();
    for (const MoneyEvent& e : events)
        list.push_back({{"datum", to_iso(e.day)},
                        {"soort", name_of(e.kind)},
                        {"bedrag", in_cents(e.amount)},
                        {"omschrijving", e.what},
                        {"over", to_iso(e.about)},
                        {"onzeker", e.uncertain}});
    return list;
}

Json months_json(const std::vector<MonthSummary>& months)
{
    Json list = Json::array();
    for (const MonthSummary& m : months)
        list.push_back({{"maand", to_iso(m.month).substr(0, 7)},
                        {"situatie", m.situation + 1},
                        {"beginsaldo", in_cents(m.opening)},
                        {"in", in_cents(m.in)},
                        {"uit", in_cents(m.out)},
                        {"eindsaldo", in_cents(m.closing)},
                        {"laagste_saldo", in_cents(m.lowest)},
                        {"laagste_saldo_op", to_iso(m.lowest_on)},
                        {"laatst_bekende_regels", m.future_rules},
                        {"voorsprong", in_cents(m.ahead_of_staying)}});
    return list;
}

Json years_json(const std::vector<ToeslagYear>& years)
{
    Json list = Json::array();
    for (const ToeslagYear& y : years)
        list.push_back({{"jaar", y.year},
                        {"toetsingsinkomen", in_cents(y.toetsingsinkomen)},
                        {"recht", in_cents(y.right)},
                        {"voorschot", in_cents(y.voorschot)},
                        {"verschil", in_cents(y.settled)},
                        {"niet_teruggevraagd", in_cents(y.not_collected)},
                        {"teruggevraagd", in_cents(y.asked_back)},
                        {"teruggevraagd_in_het_jaar", in_cents(y.asked_back_in_the_year)},
                        {"termijnen", y.terms},
                        {"belasting_verschil", in_cents(y.tax_settled)},
                        {"jaarinkomen_om_door_te_geven", in_cents(y.estimate_to_report)},
                        {"opzij_per_maand", in_cents(y.put_aside_per_month)}});
    return list;
}

Json answers_json(const TimelineAnswers& a)
{
    return {{"laagste_saldo", in_cents(a.lowest)},
            {"laagste_saldo_op", to_iso(a.lowest_on)},
            {"dagen_onder_nul", a.days_below_zero},
            {"buffer", in_cents(a.buffer_needed)},
            {"voor_vanaf", a.ahead_from ? Json(to_iso(*a.ahead_from).substr(0, 7)) : Json(nullptr)},
            {"terug_te_betalen", in_cents(a.repayment)},
            {"naar_schulden", in_cents(a.to_creditors)}};
}

/// RFC 4180 with semicolons: the name of a fixed cost is free text.
std::string csv_cell(const std::string& text)
{
    const std::string cell = no_formula(text);
    if (cell.find_first_of(";\"\n\r") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string csv_amount(double amount)
{
    std::string text = dutch_amount(amount);
    std::erase(text, '.'); // no thousands
    return text;
}

} // namespace

std::string timeline_json(const Scenario& scenario, const Timeline& found)
{
    Json status = Json::array(), voorbehouden = Json::array();
    for (const StatusChange& s : found.status) status.push_back({{"datum", to_iso(s.day)}, {"wat", s.what}});
    for (const Voorbehoud& v : found.voorbehouden)
        voorbehouden.push_back({{"regeling", v.regeling}, {"wat", v.wat}, {"waarom", v.waarom}});
    const Json json{{"formaat", "armoedeval-tijdlijn/1"},
                    {"situatie", found.situation + 1},
                    {"titel", scenario.situaties.at(found.situation).titel},
                    {"start", to_iso(found.start)},
                    {"van", to_iso(found.from)},
                    {"tot", to_iso(found.until)},
                    {"gedrag", gedrag_words().at(static_cast<size_t>(found.gedrag))},
                    {"antwoorden", answers_json(found.answers)},
                    {"maanden", months_json(found.months)},
                    {"jaren", years_json(found.years)},
                    {"gebeurtenissen", events_json(found.events)},
                    {"later", events_json(found.later)},
                    {"veranderingen", std::move(status)},
                    {"leefgeld_norm", in_cents(found.usual_leefgeld)},
                    {"aangenomen", found.assumed},
                    {"voorbehouden", std::move(voorbehouden)}};
    return json.dump(2) + "\n";
}

std::string timeline_csv(const Timeline& found)
{
    std::string out = "datum;soort;bedrag;omschrijving;saldo\n";
    double balance = found.months.empty() ? 0 : found.months.front().opening;
    for (const MoneyEvent& e : found.events) {
        balance += e.amount;
        out += to_iso(e.day) + ";" + name_of(e.kind) + ";" + csv_amount(e.amount) + ";" + csv_cell(e.what) + ";" +
               csv_amount(balance) + "\n";
    }
    return out;
}

} // namespace armoedeval
