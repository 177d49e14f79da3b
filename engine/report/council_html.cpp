// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/council_html.hpp"

#include "engine/base/text.hpp"
#include "engine/population/estimates.hpp"
#include "engine/report/effect_text.hpp"
#include "engine/report/page.hpp"
#include "engine/report/population_text.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

constexpr const char* council_style = R"(
body{font:16px/1.5 sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2rem}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #ccc}
td.n,th.n{text-align:right;white-space:nowrap}.note{color:#444;font-size:.9rem}
@media screen and (max-width:46rem){table{font-size:.7rem}th,td,td.n,th.n{white-space:normal;overflow-wrap:anywhere;padding:.2rem}}
@media print{body{margin:0;max-width:none}tr,h2{break-inside:avoid}h2{break-after:avoid}}
)";

std::string council_count(double households)
{
    return dutch_amount(std::round(households), 0);
}

std::string with_error(const Estimate& e)
{
    return council_count(e.value) + (e.error > 0 ? " ± " + council_count(std::ceil(e.error)) : "");
}

/// Columns of numbers after the first.
std::string council_table(const std::string& caption, const std::vector<std::string>& titles,
                          const std::vector<std::vector<std::string>>& rows)
{
    std::string out = "<table>\n<caption>" + in_html(caption) + "</caption>\n<tr>";
    for (size_t i = 0; i < titles.size(); ++i)
        out += std::string(i == 0 ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"n\">") + in_html(titles[i]) +
               "</th>";
    out += "</tr>\n";
    for (const auto& row : rows) {
        out += "<tr>";
        for (size_t i = 0; i < row.size(); ++i) out += page_cell(row[i], i > 0);
        out += "</tr>\n";
    }
    return out + "</table>\n";
}

std::string proposal_part(const CouncilReport& c)
{
    std::string out = page_element("h2", "Het voorstel");
    for (const Reform& r : c.voorstellen)
        out += page_element("p", r.titel + ". Voorgesteld door: " + r.rol + ", " + in_words(r.datum) + ".") +
               page_element("p", r.motivering);
    out += page_element("p", "Vergeleken met de regels van " + in_words(c.uitkomst.kop.before) + ".");
    out += "<table>\n<tr><th scope=\"col\">Wat</th><th scope=\"col\" class=\"n\">Nu</th><th scope=\"col\" "
           "class=\"n\">Voorstel</th><th scope=\"col\">Waar het staat</th></tr>\n";
    bool unknown = false;
    for (const ParameterChange& change : c.wijzigingen) {
        unknown = unknown || !change.before;
        out += "<tr>" + page_cell(change.parameter->description) + page_cell(value_before(change), true) +
               page_cell(value_after(change), true) + page_cell(change.parameter->article) + "</tr>\n";
    }
    out += "</table>\n";
    if (unknown)
        out += page_element("p", "Van een waarde is niet gepubliceerd wat nu geldt. De kosten zijn dan alles wat het "
                                 "voorstel geeft, ook wat de gemeente nu misschien al geeft.");
    return out;
}

Moved all_moved(const LawTotals& law)
{
    Moved all;
    for (const auto& kind : law.verandering)
        for (const Moved& m : kind) {
            all.huishoudens += m.huishoudens;
            all.winnaars += m.winnaars;
            all.verliezers += m.verliezers;
            all.gewonnen += m.gewonnen;
            all.verloren += m.verloren;
        }
    return all;
}

std::string short_part(const CouncilReport& c)
{
    const PopulationResult& r = c.uitkomst;
    const size_t last = r.totalen.wetten.size() - 1;
    const LawTotals& law = r.totalen.wetten[last];
    const Moved moved = all_moved(law);
    const Estimate cost = costs(r, last);
    std::string out = page_element("h2", "De uitkomst in het kort");
    out += page_element("p", std::string(cost.value < 0 ? "Het voorstel scheelt " : "Het voorstel kost ") +
                                 about_euros(std::abs(cost.value)) +
                                 " per jaar. Door het trekken van huishoudens kan dat " + about_euros(2 * cost.error) +
                                 " meer of minder zijn. Is een aanname over de bevolking "
                                 "lager of hoger, dan wordt het " +
                                 euros_between(c.band.kosten_van, c.band.kosten_tot) + ".");
    out += page_element("p", "Van " + council_count(households(r, moved.huishoudens).value) + " huishoudens gaan er " +
                                 council_count(households(r, moved.winnaars).value) + " op vooruit en " +
                                 council_count(households(r, moved.verliezers).value) + " op achteruit.");
    out += page_element("p", "Bij vier uur per week meer werk houden nu " + with_error(falls_at_four(r, 0)) +
                                 " huishoudens minder over, en met het voorstel " + with_error(falls_at_four(r, last)) +
                                 ".");
    return out;
}

std::string paid_part(const PopulationResult& r)
{
    const size_t last = r.totalen.wetten.size() - 1;
    std::vector<std::vector<std::string>> rows;
    for (size_t p = 0; p < part_count; ++p) {
        const auto& part = parts_of_what_is_left<double>[p];
        const double before = paid(r, 0, p).value, after = paid(r, last, p).value;
        if (std::abs(after - before) < 1) continue;
        rows.push_back({readable_name(part.name), about_euros(before), about_euros(after),
                        (after > before ? "+" : "") + about_euros(after - before)});
    }
    return page_element("h2", "Waardoor") + (rows.empty() ? page_element("p", "Er wordt niets anders uitbetaald.")
                                                          : council_table("Per jaar, met wie een toeslag niet gebruikt",
                                                                          {"", "Nu", "Voorstel", "Verschil"}, rows));
}

std::vector<std::string> moved_row(const PopulationResult& r, const std::string& name, const Moved& m)
{
    const auto mean = [&](Sum cents, Sum count) {
        return count == 0 ? std::string("-")
                          : dutch_amount(static_cast<double>(cents) / static_cast<double>(count) / 1200, 0);
    };
    return {name,
            council_count(households(r, m.huishoudens).value),
            council_count(households(r, m.winnaars).value),
            mean(m.gewonnen, m.winnaars),
            council_count(households(r, m.verliezers).value),
            mean(m.verloren, m.verliezers)};
}

std::string moved_part(const PopulationResult& r)
{
    const auto& moved = r.totalen.wetten.back().verandering;
    const std::vector<std::string> titles{"", "Huishoudens", "Winnen", "euro per maand", "Verliezen", "euro per maand"};
    const auto add = [](Moved& into, const Moved& m) {
        into.huishoudens += m.huishoudens;
        into.winnaars += m.winnaars;
        into.verliezers += m.verliezers;
        into.gewonnen += m.gewonnen;
        into.verloren += m.verloren;
    };
    std::vector<std::vector<std::string>> by_kind, by_band;
    for (size_t k = 0; k < kind_count; ++k) {
        Moved all;
        for (const Moved& m : moved[k]) add(all, m);
        if (all.huishoudens > 0) by_kind.push_back(moved_row(r, kind_name(k), all));
    }
    for (size_t b = 0; b < band_count; ++b) {
        Moved all;
        for (const auto& kind : moved) add(all, kind[b]);
        if (all.huishoudens > 0) by_band.push_back(moved_row(r, band_name(b), all));
    }
    return page_element("h2", "Wie wint en wie verliest") + council_table("Naar soort huishouden", titles, by_kind) +
           council_table("Naar inkomen, in procenten van de bijstandsnorm", titles, by_band);
}

std::string work_part(const Gains& g)
{
    const auto share = [](Sum part, Sum all) {
        return all == 0 ? "-" : dutch_amount(100.0 * static_cast<double>(part) / static_cast<double>(all), 0) + " %";
    };
    std::vector<std::vector<std::string>> rows;
    for (size_t step = 1; step < more_hours_count; ++step) {
        std::vector<std::string> row{dutch_number(more_hours[step]) + " uur meer"};
        for (const auto& steps : g.wetten) {
            const GainsOfKind all = steps[step].all();
            Sum counted = 0;
            for (const Sum count : all.huishoudens) counted += count;
            row.push_back(share(all.huishoudens[static_cast<size_t>(Winst::verliest)], counted));
            row.push_back(share(all.huishoudens[static_cast<size_t>(Winst::niets)], counted));
            row.push_back(share(all.huishoudens[static_cast<size_t>(Winst::meer)], counted));
        }
        rows.push_back(std::move(row));
    }
    return page_element("h2", "Loont het om meer te werken?") +
           council_table("Deel van de huishoudens, bij zoveel uur per week meer dan nu",
                         {"", "Nu: verliest", "Nu: houdt niets over", "Nu: 50 euro of meer", "Voorstel: verliest",
                          "Voorstel: houdt niets over", "Voorstel: 50 euro of meer"},
                         rows);
}

std::string doubt_part(const CouncilReport& c)
{
    std::vector<std::vector<std::string>> rows;
    for (const AssumptionEffect& e : c.band.aannames)
        rows.push_back({e.omschrijving, dutch_number(e.laag) + " tot " + dutch_number(e.hoog),
                        euros_between(std::min(e.kosten_laag, e.kosten_hoog), std::max(e.kosten_laag, e.kosten_hoog)),
                        council_count(std::min(e.val_laag, e.val_hoog)) + " tot " +
                            council_count(std::max(e.val_laag, e.val_hoog))});
    std::string out = page_element("h2", "Hoe zeker is dit?");
    out += council_table("Wat aangenomen is, van laag naar hoog, elk apart",
                         {"Aanname", "Van en tot", "Kosten per jaar", "Minder over bij vier uur meer"}, rows);
    const PopulationResult& r = c.uitkomst;
    if (const Sum count = r.totalen.niet_berekend)
        out +=
            page_element("p", "Niet berekend, en in geen enkel bedrag: " + council_count(households(r, count).value) +
                                  " huishoudens.");
    if (const Sum count = not_known(r.totalen.wetten.back(), "gemeentelijk"))
        out +=
            page_element("p", "Wat de gemeente geeft is niet bekend van " + council_count(households(r, count).value) +
                                  " huishoudens, en staat dan in geen enkel bedrag.");
    return out + page_element("p",
                              "Niemand verandert hier zijn gedrag. Wie door zijn vermogen geen bijstand heeft, of haar "
                              "niet aanvraagt, staat niet in deze bevolking.");
}

std::string receipt_part(const CouncilReport& c)
{
    const PopulationHeader& kop = c.uitkomst.kop;
    std::string out = page_element("h2", "Hoe het is berekend");
    out += page_element(
        "p",
        council_count(static_cast<double>(c.uitkomst.totalen.rijen)) + " bedachte huishoudens staan voor " +
            council_count(households(c.uitkomst, c.uitkomst.totalen.huishoudens).value) +
            ". Zij kloppen samen met gepubliceerde cijfers; wat niemand publiceerde is aangenomen en staat met bron en "
            "merk in tables/bevolking/. Van elk huishouden is een heel jaar berekend, nu en met het voorstel. Een "
            "cent per jaar meer is winst. De kosten rekenen mee wie een toeslag niet gebruikt; een verschil in "
            "belasting telt mee als kosten.");
    std::vector<std::vector<std::string>> rows{
        {"Bevolking", kop.titel},
        {"Regels van", in_words(kop.before)},
        {"Huishoudens en zaad", std::to_string(kop.aantal) + ", " + std::to_string(kop.zaad)},
        {"Versie", ARMOEDEVAL_VERSION},
        {"Vingerafdruk", kop.vingerafdruk},
        {"Opnieuw", c.opdracht}};
    out += "<table>\n<caption>Bewijs</caption>\n";
    for (const auto& row : rows)
        out += "<tr><th scope=\"row\">" + in_html(row[0]) + "</th>" + page_cell(row[1]) + "</tr>\n";
    return out + "</table>\n";
}

} // namespace

std::string council_html(const CouncilReport& c)
{
    std::string title = "Wat het voorstel doet";
    if (!c.voorstellen.empty()) title = c.voorstellen.front().titel;
    return whole_page(title, council_style,
                      page_element("h1", title) + short_part(c) + proposal_part(c) + paid_part(c.uitkomst) +
                          moved_part(c.uitkomst) + work_part(c.meer_uren) + doubt_part(c) + receipt_part(c));
}

} // namespace armoedeval
