// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/effect_html.hpp"

#include "engine/base/text.hpp"
#include "engine/number/number.hpp"
#include "engine/report/effect_text.hpp"
#include "engine/report/page.hpp"
#include "engine/year/amounts.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

constexpr const char* effect_style =
    R"(body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2rem}h3{font-size:1.05rem;margin:1.5rem 0 .25rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #ccc}
td.n,th.n{text-align:right;white-space:nowrap}.note{color:#444;font-size:.9rem}
@media screen and (max-width:46rem){table{font-size:.7rem}th,td,td.n,th.n{white-space:normal;overflow-wrap:anywhere;padding:.2rem}}
@media print{body{margin:0;max-width:none}tr,h3{break-inside:avoid}}
)";

std::string signed_in_page(double euros)
{
    const double whole = std::round(euros);
    return whole == 0 ? "0" : (whole > 0 ? "+" : "") + dutch_amount(whole, 0);
}

std::string euros_in_page(double per_year)
{
    return is_computed(per_year) ? dutch_amount(std::round(per_year / months_per_year), 0) : "niet berekend";
}

double most_moved(const HouseholdEffect& h)
{
    return std::max(std::abs(h.most_won.change), std::abs(h.most_lost.change));
}

/// The amounts that made the difference, the largest first.
std::string why_moved(const SituationEffect& s)
{
    struct Moved {
        std::string name;
        double euros;
    };
    std::vector<Moved> moved;
    for (const auto& part : parts_of_what_is_left<double>) {
        const double change = (s.after.*part.amount - s.before.*part.amount) / months_per_year * part.sign;
        if (is_computed(change) && std::abs(change) >= 0.5) moved.push_back({readable_name(part.name), change});
    }
    std::stable_sort(moved.begin(), moved.end(),
                     [](const Moved& a, const Moved& b) { return std::abs(a.euros) > std::abs(b.euros); });
    std::string text;
    for (const Moved& m : moved) text += (text.empty() ? "" : ", ") + m.name + " " + signed_in_page(m.euros);
    return text;
}

std::string page_changes(const std::vector<ParameterChange>& changes)
{
    if (changes.empty()) return page_element("p", "Er verandert geen enkele waarde van de wet.");
    std::string out = "<table>\n<tr><th>Wat</th><th class=\"n\">Was</th><th class=\"n\">Wordt</th><th>Waar het "
                      "staat</th><th>Hoe zeker</th></tr>\n";
    for (const ParameterChange& c : changes)
        out += "<tr>" + page_cell(c.parameter->description) + page_cell(value_before(c), true) +
               page_cell(value_after(c), true) + page_cell(c.parameter->article) +
               page_cell(c.after ? how_sure(c.after->status) + ". " + c.after->source : std::string()) + "</tr>\n";
    return out + "</table>\n";
}

std::string page_household(const HouseholdEffect& h)
{
    std::string out = page_element("h3", h.titel);
    if (!h.waarom_niet.empty()) return out + page_element("p", "Niet berekend: " + h.waarom_niet);
    if (h.uitkomst() == Uitkomst::gelijk)
        return out + page_element("p", "Gelijk in elke situatie en bij elk aantal uren.");
    out += "<table>\n<tr><th>Situatie</th><th class=\"n\">Was</th><th class=\"n\">Wordt</th><th "
           "class=\"n\">Verschil</th><th>Door</th></tr>\n";
    for (const SituationEffect& s : h.situaties) {
        const double change = (s.after.blijft_over - s.before.blijft_over) / months_per_year;
        out += "<tr>" + page_cell(s.titel) + page_cell(euros_in_page(s.before.blijft_over), true) +
               page_cell(euros_in_page(s.after.blijft_over), true) +
               page_cell(is_computed(change) ? signed_in_page(change) : "", true) + page_cell(why_moved(s)) + "</tr>\n";
    }
    return out + "</table>\n";
}

std::string page_open_values(const Comparison& c)
{
    if (c.not_final.empty()) return page_element("p", "Van alle bedragen is een waarde bekend.");
    std::string out =
        page_element("p", std::to_string(c.not_final.size()) + " bedragen zijn op " + in_words(c.after) +
                              " nog niet bekend. Zij staan op het laatst bekende, en veranderen hier dus niet.");
    out += "<table>\n<tr><th>Wat</th><th>Waar het staat</th></tr>\n";
    for (const Parameter* p : c.not_final)
        out += "<tr>" + page_cell(p->description) + page_cell(p->article) + "</tr>\n";
    return out + "</table>\n";
}

} // namespace

std::string comparison_html(const Comparison& c)
{
    std::vector<const HouseholdEffect*> most;
    for (const HouseholdEffect& h : c.huishoudens) most.push_back(&h);
    std::stable_sort(most.begin(), most.end(), [](const HouseholdEffect* a, const HouseholdEffect* b) {
        return most_moved(*a) > most_moved(*b);
    });
    std::string out = "<main>\n";
    out += page_element("h1", c.titel);
    for (const std::string& line : c.toelichting) out += page_element("p", line);
    out += page_element("p", "Regels van " + in_words(c.before) +
                                 (c.after == c.before ? std::string() : " en van " + in_words(c.after)) + ".");
    out += page_element("h2", "Wat er in de wet verandert") + page_changes(c.wijzigingen);
    out += page_element("h2", "Welke huishoudens het merken");
    out += page_element("p", outcome_counts(c) +
                                 ". Wie het meest verandert staat bovenaan; euro per maand, in hele euro's.");
    for (const HouseholdEffect* h : most) out += page_household(*h);
    out += page_element("h2", "Wat nog niet definitief is") + page_open_values(c);
    out += "<p class=\"note\">" +
           in_html("Gekeken is in elke situatie en bij elk kwartier van 0 tot 40 uur in de eerste baan. Lonen, huren, "
                   "opvang en leeftijden blijven zoals in het bestand. De huishoudens zijn voorbeelden.") +
           "</p>\n</main>\n";
    return whole_page(c.titel, effect_style, out);
}

} // namespace armoedeval
