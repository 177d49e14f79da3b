// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/outcome.hpp"

#include "engine/base/csv.hpp"
#include "engine/base/text.hpp"
#include "engine/year/amounts.hpp"
#include "gui/model/proposal.hpp"
#include "gui/words/sentences_policy.hpp"

#include <algorithm>
#include <functional>

namespace armoedeval {

using About = OutcomeLine::About;

bool is_money(About about)
{
    return about == About::uitbetaald || about == About::kosten;
}

bool has_outcome(const PopulationResult& result)
{
    return result.totalen.huishoudens > result.totalen.niet_berekend;
}

namespace {

bool has_proposal(const PopulationResult& result)
{
    return result.totalen.wetten.size() > 1;
}

void add_paid(std::vector<OutcomeLine>& lines, const PopulationResult& r)
{
    const auto& laws = r.totalen.wetten;
    for (size_t p = 0; p < part_count; ++p) {
        const auto& part = parts_of_what_is_left<double>[p];
        const bool paid_out = part.sign > 0 && is_known(r, laws.size() - 1, part.name);
        const bool said = has_proposal(r) ? laws.front().gebruik[p] != laws.back().gebruik[p] : laws[0].gebruik[p] != 0;
        if (!paid_out || !said) continue;
        OutcomeLine line{About::uitbetaald, readable_name(part.name), paid(r, 0, p), {}};
        if (has_proposal(r)) line.then = paid(r, laws.size() - 1, p);
        lines.push_back(line);
    }
}

/// Winners or losers under the proposal, of a kind of household or of a band of income.
void add_moved(std::vector<OutcomeLine>& lines, const PopulationResult& r, About about, Sum Moved::*count, bool by_kind)
{
    const auto& moved = r.totalen.wetten.back().verandering;
    for (size_t place = 0; place < (by_kind ? kind_count : band_count); ++place) {
        Sum all = 0, counted = 0;
        for (size_t other = 0; other < (by_kind ? band_count : kind_count); ++other) {
            const Moved& m = by_kind ? moved[place][other] : moved[other][place];
            all += m.huishoudens;
            counted += m.*count;
        }
        if (all > 0)
            lines.push_back({about, by_kind ? kind_name(place) : band_name(place), {}, households(r, counted)});
    }
}

} // namespace

std::vector<OutcomeLine> outcome_lines(const PopulationResult& r)
{
    std::vector<OutcomeLine> lines;
    if (!has_outcome(r)) return lines;
    const auto& laws = r.totalen.wetten;
    const auto beside = [&](About about, const std::string& what, const std::function<Estimate(size_t)>& number) {
        OutcomeLine line{about, what, number(0), {}};
        if (has_proposal(r)) line.then = number(laws.size() - 1);
        lines.push_back(line);
    };
    beside(About::minder_over, "bij 4 uur per week meer", [&](size_t law) { return falls_at_four(r, law); });
    beside(About::minder_over, "bij voltijd", [&](size_t law) { return falls_full_time(r, law); });
    add_paid(lines, r);
    if (has_proposal(r)) {
        lines.push_back({About::kosten, "alles samen", {}, costs(r, laws.size() - 1)});
        add_moved(lines, r, About::winnaars, &Moved::winnaars, true);
        add_moved(lines, r, About::verliezers, &Moved::verliezers, true);
        add_moved(lines, r, About::winnaars_band, &Moved::winnaars, false);
        add_moved(lines, r, About::verliezers_band, &Moved::verliezers, false);
    }
    for (size_t band = 0; band < pressure_count; ++band)
        beside(About::druk, pressure_name(band), [&](size_t law) { return households(r, laws[law].druk[band]); });
    return lines;
}

std::string sheet_csv(const Sheet& sheet)
{
    const auto text_cell = [](const std::string& cell) {
        const std::string text = no_formula(cell);
        if (text.find_first_of(",\"\n") == std::string::npos) return text;
        std::string quoted = "\"";
        for (const char letter : text) quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter);
        return quoted + "\"";
    };
    std::string out;
    for (size_t i = 0; i < sheet.heading.size(); ++i) out += (i ? "," : "") + text_cell(sheet.heading[i]);
    out += "\n";
    for (const auto& row : sheet.rows) {
        for (size_t i = 0; i < row.size(); ++i) {
            if (i) out += ",";
            if (const auto* text = std::get_if<std::string>(&row[i])) out += text_cell(*text);
            if (const auto* number = std::get_if<double>(&row[i])) out += plain_number(*number);
        }
        out += "\n";
    }
    return out;
}

Sheet changes_sheet(const Reform& proposal, const Tables& tables, Date day)
{
    Sheet sheet{"Voorstel",
                {"waarde van de wet", "naam", "artikel", "eenheid", "wet", "voorstel", "vanaf", "bron van de wet",
                 "status van de wet"},
                {}};
    for (const ReformChange& change : proposal.wijzigingen) {
        const Parameter* p = tables.find(change.id);
        if (!p) continue;
        const DatedValue* law = p->on(day);
        for (const ReformChange::Value& value : change.values)
            sheet.rows.push_back({p->id, p->description, p->article,
                                  name_of(p->unit) + (p->per.empty() ? "" : " per " + p->per),
                                  law ? Cell(law->value) : Cell(), value.value, to_iso(value.from),
                                  law ? Cell(law->source) : Cell(), law ? Cell(name_of(law->status)) : Cell()});
    }
    return sheet;
}

namespace {

/// Hours and depth of the deepest of some falls; empty cells when there is none.
void add_deepest(std::vector<Cell>& row, const std::vector<Fall>& falls)
{
    const auto deepest = std::ranges::max_element(falls, {}, &Fall::depth);
    const bool none = deepest == falls.end();
    row.push_back(none ? Cell() : Cell(deepest->deepest_at));
    row.push_back(none ? Cell() : Cell(in_cents(deepest->depth)));
}

} // namespace

Sheet households_sheet(const PolicyResult& result)
{
    Sheet sheet{"Huishoudens",
                {"huishouden", "situatie", "uitkomst", "meeste winst (euro per maand)",
                 "meeste verlies (euro per maand)", "diepste daling nu: bij (uur per week)",
                 "diepste daling nu (euro per maand)", "diepste daling voorstel: bij (uur per week)",
                 "diepste daling voorstel (euro per maand)", "waarom niet berekend"},
                {}};
    for (const PolicyRow& row : result.rows) {
        if (!row.waarom_niet.empty()) {
            sheet.rows.push_back({row.naam, {}, "niet berekend", {}, {}, {}, {}, {}, {}, row.waarom_niet});
            continue;
        }
        std::vector<Cell> cells{row.naam, row.situatie, name_of(row.uitkomst), in_cents(row.won), in_cents(-row.lost)};
        add_deepest(cells, row.now);
        add_deepest(cells, row.proposed);
        cells.emplace_back();
        sheet.rows.push_back(cells);
    }
    return sheet;
}

namespace {

std::string about_words(About about)
{
    switch (about) {
    case About::minder_over: return "minder over dan nu";
    case About::uitbetaald: return "uitbetaald";
    case About::kosten: return "kosten van het voorstel";
    case About::winnaars: return "wint, naar soort huishouden";
    case About::verliezers: return "verliest, naar soort huishouden";
    case About::winnaars_band: return "wint, naar inkomen in procenten van de bijstandsnorm";
    case About::verliezers_band: return "verliest, naar inkomen in procenten van de bijstandsnorm";
    case About::druk: return "van het loon van een extra uur gaat verloren";
    }
    return {};
}

} // namespace

Sheet population_sheet(const PopulationResult& result)
{
    Sheet sheet{"Stad",
                {"onderwerp", "onderdeel", "eenheid", "nu", "standaardfout nu", "voorstel", "standaardfout voorstel"},
                {}};
    const bool drawn = result.kop.getrokken;
    const auto number = [](double value, bool money) { return Cell(money ? in_cents(value) : value); };
    for (const OutcomeLine& line : outcome_lines(result)) {
        const bool money = is_money(line.about);
        std::vector<Cell> row{about_words(line.about), line.what, money ? "euro per jaar" : "huishoudens"};
        for (const auto& estimate : {line.now, line.then}) {
            row.push_back(estimate ? number(estimate->value, money) : Cell());
            row.push_back(estimate && drawn ? number(estimate->error, money) : Cell());
        }
        sheet.rows.push_back(row);
    }
    const Totals& all = result.totalen;
    sheet.rows.push_back({"bevolking", result.kop.titel, "huishoudens", households(result, all.huishoudens).value});
    sheet.rows.push_back({"bevolking", "niet berekend, in geen ander getal", "huishoudens",
                          households(result, all.niet_berekend).value});
    if (drawn) {
        sheet.rows.push_back({"bevolking", "nagebootste huishoudens", "rijen", static_cast<double>(all.rijen)});
        sheet.rows.push_back({"bevolking", "steekproef (zaad)", "getal", static_cast<double>(result.kop.zaad)});
    }
    return sheet;
}

} // namespace armoedeval
