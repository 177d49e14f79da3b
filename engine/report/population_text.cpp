// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/population_text.hpp"

#include "engine/base/json_input.hpp"
#include "engine/base/text.hpp"
#include "engine/population/estimates.hpp"
#include "engine/population/points.hpp"
#include "engine/questions/not_final.hpp"
#include "engine/report/layout.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

constexpr size_t count_label = 42, count_column = 22;
constexpr double cents_per_euro = 100;

std::string count_text(const Estimate& e)
{
    return dutch_amount(std::round(e.value), 0) + (e.error > 0 ? " ± " + dutch_amount(std::ceil(e.error), 0) : "");
}

/// Millions with two decimals.
std::string millions(const Estimate& e)
{
    return dutch_amount(e.value / 1e6) + (e.error > 0 ? " ± " + dutch_amount(e.error / 1e6) : "");
}

std::string row(const std::string& label, const std::vector<std::string>& cells)
{
    std::string line = left(label, count_label);
    for (const std::string& cell : cells) line += right(cell, count_column);
    return line + "\n";
}

/// A percentage of all that was computed.
std::string share_text(const PopulationResult& r, Sum count)
{
    const Sum all = r.totalen.huishoudens - r.totalen.niet_berekend;
    if (all <= 0) return "-";
    return dutch_amount(100.0 * static_cast<double>(count) / static_cast<double>(all), 1) + " %";
}

std::string point_words(size_t point)
{
    return point == static_cast<size_t>(Point::voltijd) ? "bij voltijd" : "bij vier uur per week meer";
}

std::string heading(const PopulationResult& r)
{
    std::string out = "Bevolking: " + r.kop.titel + "\n";
    out += dutch_amount(static_cast<double>(r.totalen.rijen), 0) + (r.kop.getrokken ? " getrokken" : " opgegeven") +
           " rijen staan voor " + count_text(households(r, r.totalen.huishoudens)) + " huishoudens";
    if (r.kop.getrokken) out += " (zaad " + std::to_string(r.kop.zaad) + ")";
    for (const std::string& proposal : r.kop.voorstellen) out += "\n" + proposal;
    return out + "\nRegels van " + in_words(r.kop.before) +
           (r.kop.after == r.kop.before ? "" : " en van " + in_words(r.kop.after)) + "\n\n";
}

std::string amounts_text(const PopulationResult& r)
{
    const size_t last = r.totalen.wetten.size() - 1;
    std::vector<std::string> titles{"nu"};
    if (last > 0) titles.insert(titles.end(), {"voorstel", "verschil"});
    std::string out = row("Uitbetaald per jaar, in miljoenen euro's", titles);
    for (size_t p = 0; p < part_count; ++p) {
        const auto& part = parts_of_what_is_left<double>[p];
        const Estimate before = paid(r, 0, p), after = paid(r, last, p);
        if (before.value == 0 && after.value == 0) continue;
        std::vector<std::string> cells{millions(before)};
        if (last > 0) cells.insert(cells.end(), {millions(after), millions({after.value - before.value, 0})});
        out += row("  " + readable_name(part.name), cells);
    }
    return out;
}

std::string falls_text(const PopulationResult& r)
{
    const size_t last = r.totalen.wetten.size() - 1;
    const auto& laws = r.totalen.wetten;
    std::string out = row("\nHuishoudens met minder over dan nu", {});
    const auto line = [&](const char* label, Sum LawTotals::*count) {
        std::vector<std::string> cells{count_text(households(r, laws[0].*count))};
        if (last > 0) cells.push_back(count_text(households(r, laws[last].*count)));
        out += row(label, cells);
    };
    line("  bij vier uur per week meer", &LawTotals::val_bij_vier);
    line("  bij voltijd", &LawTotals::val_bij_voltijd);
    if (last > 0)
        out += row("  door het voorstel erbij, en eruit", {count_text(households(r, laws[last].erbij_in_val)),
                                                           count_text(households(r, laws[last].eruit_val))});
    return out;
}

std::string pressure_text(const PopulationResult& r)
{
    const auto& laws = r.totalen.wetten;
    std::string out = "\nWat er van het loon van een extra uur per week verloren gaat, deel van de huishoudens\n";
    for (size_t b = 0; b < pressure_count; ++b) {
        std::vector<std::string> cells{share_text(r, laws.front().druk[b])};
        if (laws.size() > 1) cells.push_back(share_text(r, laws.back().druk[b]));
        out += row("  " + pressure_name(b), cells);
    }
    return out;
}

std::string moved_text(const PopulationResult& r)
{
    const LawTotals& law = r.totalen.wetten.back();
    std::string out = row("\nWinnaars en verliezers", {"huishoudens", "winnen", "verliezen"});
    const auto line = [&](const std::string& label, const Moved& m) {
        if (m.huishoudens == 0) return;
        out += row("  " + label, {count_text({households(r, m.huishoudens).value, 0}),
                                  count_text({households(r, m.winnaars).value, 0}),
                                  count_text({households(r, m.verliezers).value, 0})});
    };
    const auto added = [](Moved& into, const Moved& m) {
        into.huishoudens += m.huishoudens;
        into.winnaars += m.winnaars;
        into.verliezers += m.verliezers;
    };
    for (size_t k = 0; k < kind_count; ++k) {
        Moved all;
        for (const Moved& m : law.verandering[k]) added(all, m);
        line(kind_name(k), all);
    }
    out += "  naar inkomen, in procenten van de bijstandsnorm\n";
    for (size_t b = 0; b < band_count; ++b) {
        Moved all;
        for (const auto& kind : law.verandering) added(all, kind[b]);
        line("  " + band_name(b), all);
    }
    return out;
}

std::string kind_of(const PopulationRow& row)
{
    return kind_name(static_cast<size_t>(row.composition.groep) * 4 + static_cast<size_t>(row.composition.soort()));
}

std::string deepest_text(const std::string& label, const DeepestFall& d)
{
    if (d.diepte == 0) return label + ": geen\n";
    return label + ": " + dutch_amount(static_cast<double>(d.diepte) / months_per_year / cents_per_euro) +
           " euro per maand minder " + point_words(d.point) + ", bij huishouden " + std::to_string(d.row.number + 1) +
           " (" + kind_of(d.row) + ")\n";
}

Json estimate_json(const Estimate& e, bool drawn)
{
    Json json{{"waarde", std::round(e.value * 100) / 100}};
    if (drawn) json["standaardfout"] = std::round(e.error * 100) / 100;
    return json;
}

Json row_json(const PopulationRow& row)
{
    const Composition& c = row.composition;
    Json ages = Json::array();
    for (size_t i = 0; i < c.kinderen; ++i) ages.push_back(c.leeftijd_kind[i]);
    return {{"nummer", row.number},       {"soort", kind_of(row)},
            {"leeftijd", c.leeftijd},     {"kinderen", std::move(ages)},
            {"kale_huur", row.kale_huur}, {"vermogen", row.vermogen},
            {"uren", row.uren},           {"uurloon", row.uurloon}};
}

/// Of each law's amounts the households of which it is not known.
Json not_known_json(const PopulationResult& r, size_t place)
{
    Json json = Json::object();
    for (const auto& amount : breakdown_amounts<double>)
        if (const Sum count = not_known(r.totalen.wetten[place], amount.name))
            json[amount.name] = households(r, count).value;
    return json;
}

Json law_json(const PopulationResult& r, size_t place)
{
    const LawTotals& law = r.totalen.wetten[place];
    const bool drawn = r.kop.getrokken;
    Json right = Json::object(), used = Json::object(), pressure = Json::array(), moved = Json::array();
    for (size_t a = 0; a < amount_count; ++a) {
        const char* const name = breakdown_amounts<double>[a].name;
        const double euros = std::round(static_cast<double>(law.recht[a]) * r.kop.per_eenheid) / cents_per_euro;
        right[name] = is_known(r, place, name) ? Json(euros) : Json(nullptr);
    }
    for (size_t p = 0; p < part_count; ++p) {
        const char* const name = parts_of_what_is_left<double>[p].name;
        used[name] = is_known(r, place, name) ? estimate_json(paid(r, place, p), drawn) : Json(nullptr);
    }
    for (size_t b = 0; b < pressure_count; ++b)
        pressure.push_back({{"druk", pressure_name(b)}, {"huishoudens", households(r, law.druk[b]).value}});
    Json json{{"naam", r.kop.wetten[place]},
              {"recht_per_jaar", std::move(right)},
              {"gebruikt_per_jaar", std::move(used)},
              {"niet_bekend_van_huishoudens", not_known_json(r, place)},
              {"minder_over_bij_vier_uur_meer", estimate_json(falls_at_four(r, place), drawn)},
              {"minder_over_bij_voltijd", estimate_json(falls_full_time(r, place), drawn)},
              {"marginale_druk", std::move(pressure)}};
    json["diepste_val"] = law.diepste.diepte == 0
                              ? Json(nullptr)
                              : Json{{"per_maand", std::round(static_cast<double>(law.diepste.diepte) / 12) / 100},
                                     {"waar", point_words(law.diepste.point)},
                                     {"huishouden", row_json(law.diepste.row)}};
    if (place == 0) return json;
    json["kosten_per_jaar"] = estimate_json(costs(r, place), drawn);
    json["erbij_in_armoedeval"] = households(r, law.erbij_in_val).value;
    json["eruit_armoedeval"] = households(r, law.eruit_val).value;
    for (size_t k = 0; k < kind_count; ++k)
        for (size_t b = 0; b < band_count; ++b) {
            const Moved& m = law.verandering[k][b];
            if (m.huishoudens == 0) continue;
            const auto euros = [&](Sum cents) {
                return std::round(static_cast<double>(cents) * r.kop.per_eenheid) / cents_per_euro;
            };
            moved.push_back({{"soort", kind_name(k)},
                             {"inkomen", band_name(b)},
                             {"huishoudens", households(r, m.huishoudens).value},
                             {"winnaars", households(r, m.winnaars).value},
                             {"verliezers", households(r, m.verliezers).value},
                             {"gewonnen_per_jaar", euros(m.gewonnen)},
                             {"verloren_per_jaar", euros(m.verloren)}});
        }
    json["winnaars_en_verliezers"] = std::move(moved);
    return json;
}

/// How far the answer moves with each figure that is assumed, the largest first.
std::string band_text(const AssumptionBand& band, bool with_proposal)
{
    constexpr size_t most_shown = 5;
    const auto whole = [](double count) { return dutch_amount(std::round(count), 0); };
    std::string out = "\nHoe ver het gaat als een aanname lager of hoger is, elk apart\n";
    if (with_proposal) out += "  kosten van het voorstel: " + euros_between(band.kosten_van, band.kosten_tot) + "\n";
    out += "  minder over bij vier uur meer: " + whole(band.val_van) + " tot " + whole(band.val_tot) + " huishoudens\n";
    for (size_t i = 0; i < band.aannames.size() && i < most_shown; ++i) {
        const AssumptionEffect& e = band.aannames[i];
        out += paragraph(e.omschrijving + ", van " + dutch_number(e.laag) + " tot " + dutch_number(e.hoog) + ": " +
                             (with_proposal ? euros_between(std::min(e.kosten_laag, e.kosten_hoog),
                                                            std::max(e.kosten_laag, e.kosten_hoog)) +
                                                  "; "
                                            : "") +
                             whole(std::min(e.val_laag, e.val_hoog)) + " tot " +
                             whole(std::max(e.val_laag, e.val_hoog)) + " huishoudens",
                         "    ");
    }
    return out;
}

Json band_json(const AssumptionBand& band)
{
    Json list = Json::array();
    for (const AssumptionEffect& e : band.aannames)
        list.push_back({{"naam", e.naam},
                        {"laag", e.laag},
                        {"hoog", e.hoog},
                        {"kosten_laag", std::round(e.kosten_laag)},
                        {"kosten_hoog", std::round(e.kosten_hoog)},
                        {"minder_over_bij_vier_uur_meer_laag", std::round(e.val_laag)},
                        {"minder_over_bij_vier_uur_meer_hoog", std::round(e.val_hoog)}});
    return {{"kosten_van", std::round(band.kosten_van)},
            {"kosten_tot", std::round(band.kosten_tot)},
            {"minder_over_bij_vier_uur_meer_van", std::round(band.val_van)},
            {"minder_over_bij_vier_uur_meer_tot", std::round(band.val_tot)},
            {"elk_apart", std::move(list)}};
}

Json pieces_json(const PopulationResult& r)
{
    Json pieces = Json::array();
    for (const auto& [from, to] : r.stukken) pieces.push_back({from, to});
    return pieces;
}

/// What the answer does when the amounts that are not published go up.
std::string open_words(const PopulationResult& r, const IndexBand& open)
{
    const std::string each = "Gaan zij allemaal " + dutch_amount(most_indexation * 100, 0) + " % omhoog, dan ";
    std::string words = std::to_string(open.waarden) + " bedragen zijn op " + in_words(r.kop.after) +
                        " nog niet bekend; daarvoor is gerekend met het laatst bekende. " + each;
    if (r.totalen.wetten.size() == 1)
        return words + "wordt er " + about_euros(open.uitbetaald) + " per jaar meer uitbetaald.";
    if (std::abs(open.kosten_hoger) < 1000) return words + "blijven de kosten van het voorstel gelijk.";
    return words + "zijn de kosten van het voorstel " + about_euros(std::abs(open.kosten_hoger)) + " per jaar " +
           (open.kosten_hoger > 0 ? "hoger." : "lager.");
}

} // namespace

std::string about_euros(double euros)
{
    constexpr double million = 1e6, in_millions = 1e5, thousand = 1000;
    const double size = std::abs(euros);
    if (size >= in_millions) return dutch_amount(euros / million, 1) + " miljoen euro";
    const double step = size >= 10 * thousand ? thousand : size >= thousand ? thousand / 10 : 1;
    return dutch_amount(std::round(euros / step) * step, 0) + " euro";
}

std::string euros_between(double from, double to)
{
    const std::string low = about_euros(from), high = about_euros(to);
    return low == high ? low : low + " tot " + high;
}

std::string population_text(const PopulationResult& r, const AssumptionBand* band, const IndexBand& open)
{
    const auto& laws = r.totalen.wetten;
    std::string out = heading(r) + amounts_text(r);
    if (laws.size() > 1) {
        const Estimate cost = costs(r, laws.size() - 1);
        out += row("  Kosten van het voorstel", {"", "", millions(cost)});
    }
    if (band) out += band_text(*band, laws.size() > 1);
    if (open.waarden > 0) out += "\n" + paragraph(open_words(r, open));
    out += falls_text(r);
    if (laws.size() > 1) out += moved_text(r);
    out += pressure_text(r);
    out += "\n" + deepest_text("Diepste val", laws.front().diepste);
    if (laws.size() > 1) out += deepest_text("Diepste val onder het voorstel", laws.back().diepste);
    if (r.totalen.niet_berekend > 0)
        out += "\nNiet berekend, en in geen enkel bedrag: " + count_text(households(r, r.totalen.niet_berekend)) +
               " huishoudens.\n";
    if (const Sum count = not_known(laws.back(), "gemeentelijk"))
        out += "\n" + paragraph("Wat de gemeente geeft is niet bekend van " + count_text(households(r, count)) +
                                " huishoudens, en staat dan in geen enkel bedrag: de inkomensgrenzen of bedragen zijn "
                                "niet gepubliceerd (tables/gemeenten/). Vaste lasten kent een bevolking niet.");
    out +=
        "\n" + paragraph("Niemand verandert hier zijn gedrag: de uitgaven zijn die van de huidige uren. Een verschil "
                         "in belasting zit in het nettoloon. De kosten rekenen mee wie een toeslag niet gebruikt; de "
                         "andere tellingen gaan uit van het recht. Opvang en reiskosten bij werk volgen de gegevens "
                         "van de bevolking." +
                         std::string(r.kop.getrokken ? " Achter ± staat de standaardfout van het trekken; wat aan "
                                                       "de bevolking is aangenomen is veel onzekerder (zie "
                                                       "tables/bevolking/)."
                                                     : ""));
    return out;
}

std::string population_json(const PopulationResult& r, const AssumptionBand* band, const IndexBand& open)
{
    Json json{{"formaat", "armoedeval-bevolkingsantwoord/1"},
              {"bevolking", r.kop.titel},
              {"voorstellen", r.kop.voorstellen},
              {"voor", to_iso(r.kop.before)},
              {"na", to_iso(r.kop.after)},
              {"zaad", r.kop.zaad},
              {"stukken", pieces_json(r)},
              {"rijen", r.totalen.rijen},
              {"huishoudens", households(r, r.totalen.huishoudens).value},
              {"niet_berekend", households(r, r.totalen.niet_berekend).value},
              {"vingerafdruk", r.kop.vingerafdruk},
              {"wetten", Json::array()}};
    for (size_t law = 0; law < r.totalen.wetten.size(); ++law) json["wetten"].push_back(law_json(r, law));
    if (band) json["aannames"] = band_json(*band);
    if (open.waarden > 0)
        json["niet_definitief"] = {{"aantal", open.waarden},
                                   {"indexatie_tot_procent", most_indexation * 100},
                                   {"uitbetaald_hoger", std::round(open.uitbetaald)},
                                   {"kosten_hoger", std::round(open.kosten_hoger)}};
    return json.dump(2) + "\n";
}

} // namespace armoedeval
