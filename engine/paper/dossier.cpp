// SPDX-License-Identifier: EUPL-1.2
#include "engine/paper/dossier.hpp"

#include "engine/base/bsn.hpp"
#include "engine/base/computed.hpp"
#include "engine/base/rounding.hpp"
#include "engine/base/text.hpp"
#include "engine/number/every_number.hpp"
#include "engine/paper/dossier_trace.hpp"
#include "engine/paper/letter_parts.hpp"
#include "engine/reasons/explanation.hpp"
#include "engine/report/page.hpp"
#include "engine/timeline/calendar.hpp"

#include <algorithm>
#include <cmath>
#include <span>

namespace armoedeval {

namespace {

using B = Breakdown<double>;

constexpr size_t columns_on_a_page = 4, months_of_events = 6;

constexpr const char* dossier_style =
    R"(*{box-sizing:border-box}
body{margin:0 auto;max-width:180mm;padding:6mm 0;color:#14202b;background:#fff;font:400 10.5pt/1.35 Verdana,"Segoe UI","Open Sans","DejaVu Sans",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
h1{font-size:17pt;line-height:1.2;margin:0 0 2mm}h2{font-size:13pt;margin:4mm 0 1.2mm;break-after:avoid}h3{font-size:11pt;margin:3mm 0 1mm;break-after:avoid}
p{margin:0 0 1.5mm}ul{margin:0;padding-inline-start:5mm}
p,h1,h2,h3,th,td,caption{white-space:pre-wrap}
table{border-collapse:collapse;width:100%;font-size:9.5pt;line-height:1.25;margin:0 0 2mm}
caption{text-align:start;font-weight:700;padding-bottom:1mm}
th,td{text-align:start;padding:.6mm 1.5mm .6mm 0;border-bottom:.5pt solid #8a97a3;vertical-align:top;font-weight:400}
thead th{font-weight:700}td.n,th.n{text-align:end;white-space:nowrap;padding-inline:1.5mm 2.5mm}thead th.n{white-space:pre-wrap}
tr{break-inside:avoid}.sum td,.sum th{font-weight:700}
.trace{list-style:none;padding-inline-start:2.5mm;font-size:9pt;line-height:1.25}.trace .trace{border-inline-start:.5pt solid #8a97a3}
.values{columns:2;column-gap:6mm;padding-inline-start:4mm;font-size:9pt;line-height:1.25}
.halves{display:grid;grid-template-columns:1fr 1fr;gap:6mm;align-items:start}.halves table{font-size:9pt}.halves tbody th{white-space:nowrap}
.small{font-size:9.5pt;color:#44525f}
.room{break-inside:avoid;margin:0 0 3mm}.room div{block-size:9mm;border-bottom:.6pt solid #44525f}
.tick{display:inline-block;inline-size:4mm;block-size:4mm;border:1pt solid #14202b}
@page{size:A4 portrait;margin:9mm 15mm}
@media print{body{padding:0;max-width:none}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@media screen{body{padding:6mm}}
@media screen and (max-width:46rem){.halves{grid-template-columns:1fr}.halves tbody th{white-space:normal}.values{columns:1}table{font-size:7pt}th,td,td.n{white-space:normal;overflow-wrap:anywhere;padding-inline-end:1mm}.trace{padding-inline-start:1mm}}
)";

std::string amount(double euros)
{
    if (!is_computed(euros)) return "niet berekend";
    return std::abs(euros) < half_a_cent ? "-" : dutch_amount(euros);
}

std::string head_cell(const std::string& text, bool number = false)
{
    return std::string(number ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">") + in_html(text) + "</th>";
}

std::string row_head(const std::string& text)
{
    return "<th scope=\"row\">" + in_html(text) + "</th>";
}

std::string table_head(const std::string& caption)
{
    return "<table><caption>" + in_html(caption) + "</caption>\n<thead><tr>";
}

/// Ages, the home and the municipality: nothing that names anybody.
std::string household_words(const LetterFacts& f)
{
    const Household& h = f.scenario.huishouden;
    const Date on = f.answer.peildatum;
    std::string words;
    const auto add = [&](const std::string& more) { words += (words.empty() ? "" : "; ") + more; };
    for (size_t i = 0; i < h.volwassenen.size(); ++i)
        add(adult_name(i) + " " + std::to_string(age_on(h.volwassenen[i].geboren, on)) + " jaar");
    for (const Child& child : h.kinderen) add("kind " + std::to_string(age_on(child.geboren, on)) + " jaar");
    for (size_t i = 0; i < h.medebewoners.size(); ++i)
        add(housemate_name(i) + " " + std::to_string(age_on(h.medebewoners[i].geboren, on)) + " jaar");
    if (h.woning && heeft_huur(h.woning->soort)) add("kale huur " + dutch_amount(h.woning->kale_huur) + " euro");
    if (h.woning && h.woning->soort == SoortWoning::koop) add("eigen huis");
    add("vermogen " + dutch_amount(h.vermogen) + " euro");
    return words;
}

double left_in_a_month(const SituationAnswer& s)
{
    return twelve_months(s.per_jaar).blijft_over / 12;
}

std::string summary_html(const LetterFacts& f)
{
    std::string out = page_element(
        "p", "Regels van " + in_words(f.answer.peildatum) + ", gemeente " + municipality_name(f.scenario) +
                 ". Gemaakt op " + in_words(f.actions.today) + ". Controlegetal " + f.answer.controlegetal + ".");
    out += page_element("p", "Huishouden: " + household_words(f) + ".");
    if (!f.answer.niet_definitief.empty())
        out +=
            page_element("p", std::to_string(f.answer.niet_definitief.values.size()) +
                                  " bedragen zijn op die datum nog niet bekend; gerekend is met het laatst bekende.");
    out += table_head("De situaties") + head_cell("Situatie") + head_cell("Uren", true) +
           head_cell("Loon bruto per jaar", true) + head_cell("Over per maand", true) + head_cell("Verschil", true) +
           "</tr></thead>\n<tbody>\n";
    for (size_t i = 0; i < f.answer.situaties.size(); ++i) {
        const SituationAnswer& s = f.answer.situaties[i];
        double hours = 0;
        for (const Work& w : f.scenario.situaties[i].werk) hours += w.uren_per_week;
        const double more = left_in_a_month(s) - left_in_a_month(f.answer.situaties.front());
        out += "<tr>" + row_head(std::to_string(i + 1) + ". " + s.titel) +
               page_cell(hours > 0 ? in_hours(hours) : "-", true) + page_cell(amount(s.per_jaar.loon_bruto), true) +
               page_cell(amount(left_in_a_month(s)), true) + page_cell(i == 0 ? "" : amount(more), true) + "</tr>\n";
    }
    out += "</tbody></table>\n";
    const TimelineAnswers& a = f.timeline.answers;
    return out + page_element("p", "Bij de overgang naar \"" + f.scenario.situaties.at(f.situation).titel + "\" op " +
                                       in_words(f.timeline.start) + " is het laagste saldo " + dutch_amount(a.lowest) +
                                       " euro, op " + in_words(a.lowest_on) +
                                       "; terug te betalen over deze maanden: " + dutch_amount(a.repayment) + " euro.");
}

/// Rows are the parts and their sum; of the situations as many beside each other as fit.
std::string parts_html(const LetterFacts& f, size_t from)
{
    const size_t until = std::min(from + columns_on_a_page, f.answer.situaties.size());
    std::string out = table_head("Per maand, in euro's") + head_cell("Wat");
    for (size_t i = from; i < until; ++i)
        out += head_cell(std::to_string(i + 1) + ". " + f.answer.situaties[i].titel, true);
    out += "</tr></thead>\n<tbody>\n";
    const auto row = [&](const std::string& what, double B::*member, int sign, bool sum) {
        std::string cells;
        bool any = sum;
        for (size_t i = from; i < until; ++i) {
            const double euros = sign * (twelve_months(f.answer.situaties[i].per_jaar).*member) / 12;
            any = any || !(std::abs(euros) < half_a_cent);
            cells += page_cell(amount(euros), true);
        }
        if (any) out += std::string(sum ? "<tr class=\"sum\">" : "<tr>") + row_head(what) + cells + "</tr>\n";
    };
    for (const auto& a : breakdown_amounts<double>)
        if (a.counts()) row(a.title, a.in_what_is_left(), a.sign, false);
    row("Over", &B::blijft_over, 1, true);
    row("Vaste lasten", &B::vaste_lasten, -1, false);
    row("Vrij te besteden", &B::vrij_te_besteden, 1, false);
    return out + "</tbody></table>\n";
}

std::string months_table(const Timeline& t)
{
    std::string out = table_head("Per maand, in euro's") + head_cell("Maand") + head_cell("Situatie", true) +
                      head_cell("Erin", true) + head_cell("Eruit", true) + head_cell("Saldo erna", true) +
                      head_cell("Laagste", true) + head_cell("Op", true) + head_cell("Voorsprong", true) +
                      "</tr></thead>\n<tbody>\n";
    for (const MonthSummary& m : t.months)
        out += "<tr>" + row_head(month_in_words(m.month) + (m.future_rules ? " *" : "")) +
               page_cell(std::to_string(m.situation + 1), true) + page_cell(amount(m.in), true) +
               page_cell(amount(m.out), true) + page_cell(amount(m.closing), true) + page_cell(amount(m.lowest), true) +
               page_cell(day_and_month(m.lowest_on), true) + page_cell(amount(m.ahead_of_staying), true) + "</tr>\n";
    return out + "</tbody></table>\n" +
           page_element("p", "Voorsprong: zoveel meer geld is er tot dan toe dan zonder de verandering. Met een *: nog "
                             "niet definitief, gerekend met het laatst bekende.");
}

/// Rent and living are the same in every situation and every month.
bool comes_whatever_happens(EventKind kind)
{
    return kind == EventKind::huur || kind == EventKind::vaste_lasten || kind == EventKind::leefgeld;
}

std::string events_table(const std::string& caption, std::span<const MoneyEvent> events, bool with_year)
{
    std::string out = table_head(caption) + head_cell("Dag") + head_cell("Wat") + head_cell("Bedrag", true) +
                      "</tr></thead>\n<tbody>\n";
    for (const MoneyEvent& e : events)
        out += "<tr>" + row_head(with_year ? in_words(e.day) : day_and_month(e.day)) +
               page_cell(e.what + (e.uncertain ? " (niet zeker)" : "")) + page_cell(amount(e.amount), true) + "</tr>\n";
    return out + "</tbody></table>\n";
}

/// Two tables beside each other: the rows are short, and there are many.
std::string first_months_of_events(const Timeline& t)
{
    const Date until = plus_months(t.from, static_cast<int>(months_of_events));
    std::vector<MoneyEvent> shown;
    for (const MoneyEvent& e : t.events)
        if (e.day < until && !comes_whatever_happens(e.kind)) shown.push_back(e);
    const std::span<const MoneyEvent> all = shown;
    const size_t half = (shown.size() + 1) / 2;
    const std::string caption = "Van dag tot dag, de eerste zes maanden; zonder huur, vaste lasten en leefgeld";
    if (half < 2) return events_table(caption, all, false);
    return "<div class=\"halves\">" + events_table(caption, all.first(half), false) +
           events_table("Vervolg, tot " + in_words(until), all.subspan(half), false) + "</div>\n";
}

std::string actions_part(const ActionList& list)
{
    if (list.actions.empty()) return page_element("p", "Er verandert niets; er is niets te doen.");
    std::string out = table_head("Wat te doen is") + head_cell("Wanneer, en gedaan op") +
                      head_cell("Wat, waar en met welk papier") + head_cell("Als het vergeten wordt") +
                      head_cell("Regel") + "</tr></thead>\n<tbody>\n";
    for (const Action& a : list.actions)
        out += "<tr><th scope=\"row\">" +
               in_html(when_in_words(a) + (a.past ? " (voorbij)" : "") + (a.date_uncertain ? " (niet zeker)" : "")) +
               " <span class=\"tick\" aria-hidden=\"true\"></span> ______</th>" +
               page_cell(a.what + ". " + a.with_whom + (a.bring.empty() ? "" : ". Mee: " + a.bring)) +
               page_cell((a.cost_of_forgetting ? dutch_amount(*a.cost_of_forgetting, 0) + " " : "") + a.cost_words) +
               page_cell(a.source) + "</tr>\n";
    out += "</tbody></table>\n";
    const auto line = [&](const char* head, const std::vector<std::string>& all) {
        std::string text;
        for (const std::string& one : all) text += (text.empty() ? "" : "; ") + one;
        if (!text.empty()) out += page_element("p", std::string(head) + text + ".");
    };
    line("Gaat vanzelf: ", list.by_itself);
    line("Te vragen: ", list.to_ask);
    return out;
}

std::string doubts_part(const LetterFacts& f)
{
    std::string out = "<ul>\n";
    std::vector<std::string> told;
    const auto add = [&](const std::vector<Voorbehoud>& all) {
        for (const Voorbehoud& v : all) {
            const std::string line = v.wat + ": " + v.waarom;
            if (v.regeling == "betaaldagen" || std::find(told.begin(), told.end(), line) != told.end()) continue;
            told.push_back(line);
            out += page_element("li", line);
        }
    };
    add(f.answer.situaties.front().voorbehouden);
    add(f.answer.situaties.at(f.situation).voorbehouden);
    add(f.timeline.voorbehouden);
    out += "</ul>\n";
    std::string assumed;
    for (const std::string& words : f.timeline.assumed) assumed += (assumed.empty() ? "" : "; ") + words;
    return assumed.empty()
               ? out
               : out + page_element("p",
                                    "Aangenomen, het verschilt per gemeente, werkgever of contract: " + assumed + ".");
}

std::string room_to_write(const char* head)
{
    constexpr int lines = 7;
    std::string room = page_element("h2", head) + "<div class=\"room\" aria-hidden=\"true\">";
    for (int i = 0; i < lines; ++i) room += "<div></div>";
    return room + "</div>\n";
}

} // namespace

std::string dossier_html(const LetterFacts& f, const Law<Traced>& law, const std::string& file)
{
    const std::string title = "Dossier: " + f.scenario.titel;
    std::string out = "<main>\n" + page_element("h1", title) + summary_html(f);
    out += page_element("h2", "1. De situaties naast elkaar");
    for (size_t from = 0; from < f.answer.situaties.size(); from += columns_on_a_page) out += parts_html(f, from);
    out += page_element("p", "Hier staan centen; op de brief staan hele euro's, die zo zijn gekozen dat ze optellen.");
    out += page_element("h2", "2. De maanden") + months_table(f.timeline);
    out += first_months_of_events(f.timeline);
    if (!f.timeline.later.empty()) out += events_table("Wat later wordt verrekend", f.timeline.later, true);
    out += page_element("h2", "3. Wat te doen is") + actions_part(f.actions);
    const Traces traces = traces_of(f, law);
    out += page_element("h2", "4. Waarom elk bedrag verandert") + traces.html;
    out += page_element("h2", "5. Niet meegerekend, onzeker en aangenomen") + doubts_part(f);
    out += page_element("h2", "6. Bronnen") + traces.sources;
    out += room_to_write("7. Aantekeningen") + room_to_write("8. Afgesproken");
    out += "<p class=\"small\">" +
           in_html("Gerekend met armoedeval " + program_version() + ". Hetzelfde nog eens: armoedeval brief " +
                   (looks_like_bsn(file) ? "BESTAND.json" : without_hidden_signs(file)) + " --soort coach --situatie " +
                   std::to_string(f.situation + 1) +
                   ". Met hetzelfde bestand en dezelfde tabellen geeft armoedeval bereken hetzelfde controlegetal.") +
           "</p>\n";
    return whole_page(title, dossier_style, out + "</main>\n");
}

} // namespace armoedeval
