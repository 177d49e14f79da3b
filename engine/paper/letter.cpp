// SPDX-License-Identifier: EUPL-1.2
#include "engine/paper/letter.hpp"

#include "engine/base/computed.hpp"
#include "engine/base/rounding.hpp"
#include "engine/base/text.hpp"
#include "engine/base/whole_euros.hpp"
#include "engine/paper/letter_parts.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

std::string in_euros(double whole)
{
    return dutch_amount(whole, 0);
}

std::string with_sign(double whole)
{
    if (whole == 0) return "0";
    return (whole > 0 ? "+ " : "− ") + dutch_amount(std::abs(whole), 0);
}

std::string in_hours(double hours)
{
    return dutch_number(std::round(hours * 100) / 100);
}

std::string by_name(const SituationName& name, const std::string& key)
{
    switch (name.kind) {
    case SituationName::Kind::hours: return key + ".uren";
    case SituationName::Kind::hours_partner: return key + ".partner";
    case SituationName::Kind::hours_together: return key + ".samen";
    case SituationName::Kind::title: return key + ".titel";
    }
    return key;
}

Slots slots_of_name(const LetterFacts& f, const SituationName& name)
{
    if (name.kind == SituationName::Kind::title) return {{"titel", f.scenario.situaties.at(f.situation).titel}};
    return {{"uren", in_hours(name.hours)}};
}

namespace {

/// Above the block and the bar of the situation.
std::string short_title(const LetterFacts& f, const SituationName& name)
{
    switch (name.kind) {
    case SituationName::Kind::hours: return f.words.say("brief.blok.uren", slots_of_name(f, name));
    case SituationName::Kind::hours_partner: return f.words.say("brief.blok.partner", slots_of_name(f, name));
    case SituationName::Kind::hours_together: return f.words.say("brief.blok.samen", slots_of_name(f, name));
    case SituationName::Kind::title: break;
    }
    return f.scenario.situaties.at(f.situation).titel;
}

std::vector<double> parts_of(const Breakdown<double>& year)
{
    const Breakdown<double> months = twelve_months(year);
    std::vector<double> parts;
    for (const auto& part : parts_of_what_is_left<double>) parts.push_back(months.*part.amount / 12 * part.sign);
    return parts;
}

bool all_computed(const std::vector<double>& parts)
{
    return std::all_of(parts.begin(), parts.end(), [](double x) { return is_computed(x); });
}

/// "Loon, met vakantiegeld", or what else is earned.
std::string row_name(const LetterFacts& f, const std::string& amount)
{
    if (amount != "loon_netto") return f.words.say("rij." + amount);
    const auto any = [&](auto&& is) {
        return std::any_of(f.answer.situaties.begin(), f.answer.situaties.end(),
                           [&](const SituationAnswer& s) { return is(s.per_jaar) > half_a_cent; });
    };
    const bool profit = any([](const Breakdown<double>& b) { return b.winst; });
    const bool wage = any([](const Breakdown<double>& b) { return b.loon_bruto - b.winst; });
    return f.words.say(!profit ? "rij.loon_netto" : wage ? "rij.loon_netto.beide" : "rij.loon_netto.winst");
}

void add_rows(Letter& l, const LetterFacts& f, const std::vector<double>& now, const std::vector<double>& then,
              const WholeColumns& whole)
{
    const auto cell = [&](double exact, double printed) {
        if (!is_computed(exact)) return f.words.say("brief.niet_te_berekenen");
        if (std::abs(exact) < half_a_cent) return f.words.say("brief.niets");
        return printed < 0 ? with_sign(printed) : in_euros(printed);
    };
    const auto& parts = parts_of_what_is_left<double>;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (std::abs(now[i]) < half_a_cent && std::abs(then[i]) < half_a_cent) continue;
        const bool known = is_computed(now[i]) && is_computed(then[i]);
        const double difference = whole.then[i] - whole.now[i];
        l.rows.push_back({row_name(f, parts[i].name), cell(now[i], whole.now[i]), cell(then[i], whole.then[i]),
                          !known            ? f.words.say("brief.niet_te_berekenen")
                          : difference == 0 ? f.words.say("brief.blijft")
                                            : with_sign(difference),
                          false});
    }
}

void add_blocks(Letter& l, const LetterFacts& f, const SituationName& name, const WholeColumns& whole)
{
    using Tone = LetterBlock::Tone;
    const std::string below = f.words.say("brief.blok.per_maand");
    const double more = whole.difference;
    l.blocks = {{f.words.say("brief.blok.nu"), "€ " + in_euros(whole.total_now), below},
                {short_title(f, name), "€ " + in_euros(whole.total_then), below}};
    if (more == 0)
        l.blocks.push_back({f.words.say("brief.blok.gelijk"), f.words.say("brief.blok.niets"), below});
    else
        l.blocks.push_back({f.words.say(more > 0 ? "brief.blok.meer" : "brief.blok.minder"),
                            (more > 0 ? "+ € " : "− € ") + in_euros(std::abs(more)), below,
                            more > 0 ? Tone::more : Tone::less});
}

void add_bars(Letter& l, const LetterFacts& f, const SituationName& name, const WholeColumns& whole)
{
    if (whole.total_now <= 0 || whole.total_then <= 0) return;
    const double more = whole.difference;
    LetterBars bars;
    bars.now = whole.total_now;
    bars.then = whole.total_then;
    bars.title = f.words.say("brief.plaatje");
    bars.description =
        f.words.say("brief.plaatje.lees", {{"nu", in_euros(whole.total_now)}, {"straks", in_euros(whole.total_then)}});
    bars.caption = f.words.say(more > 0   ? "brief.plaatje.meer"
                               : more < 0 ? "brief.plaatje.minder"
                                          : "brief.plaatje.gelijk",
                               {{"bedrag", in_euros(std::abs(more))}});
    bars.name_now = f.words.say("brief.blok.nu");
    bars.name_then = name.kind == SituationName::Kind::title ? f.words.say("brief.kolom.straks")
                                                             : f.words.say("brief.kolom.uren", slots_of_name(f, name));
    l.bars = bars;
}

/// What cannot be computed, as a row of the table is called.
std::vector<std::string> why_unknown(const LetterFacts& f, const std::vector<double>& now,
                                     const std::vector<double>& then)
{
    const auto& parts = parts_of_what_is_left<double>;
    for (size_t i = 0; i < parts.size(); ++i)
        if (!is_computed(now[i]) || !is_computed(then[i]))
            return {f.words.say("brief.onbekend.bedrag", {{"bedrag", lower(row_name(f, parts[i].name))}}),
                    f.words.say("brief.onbekend.vraag")};
    return {f.words.say("brief.onbekend.vraag")};
}

} // namespace

void add_table(Letter& l, const LetterFacts& f)
{
    const SituationName name = name_of(f.scenario, f.situation);
    const std::vector<double> now = parts_of(f.answer.situaties.front().per_jaar),
                              then = parts_of(f.answer.situaties.at(f.situation).per_jaar);
    l.columns = {f.words.say("brief.kolom.wat"), f.words.say("brief.kolom.nu"),
                 name.kind == SituationName::Kind::title ? f.words.say("brief.kolom.straks")
                                                         : f.words.say("brief.kolom.uren", slots_of_name(f, name)),
                 f.words.say("brief.kolom.verschil")};
    l.rows_head = f.words.say("brief.tabel");
    if (!all_computed(now) || !all_computed(then)) {
        l.answer = f.words.say(by_name(name, "brief.antwoord") + ".onbekend", slots_of_name(f, name));
        l.why_unknown = why_unknown(f, now, then);
        WholeColumns apart; // without a total there is nothing to add up to
        for (const double x : now) apart.now.push_back(whole_difference(x, 0));
        for (const double x : then) apart.then.push_back(whole_difference(x, 0));
        add_rows(l, f, now, then, apart);
        return;
    }
    const WholeColumns whole = whole_columns(now, then);
    const double more = whole.difference;
    Slots slots = slots_of_name(f, name);
    slots.emplace_back("bedrag", in_euros(std::abs(more)));
    l.answer = f.words.say(by_name(name, "brief.antwoord") + (more > 0   ? ".meer"
                                                              : more < 0 ? ".minder"
                                                                         : ".gelijk"),
                           slots);
    add_blocks(l, f, name, whole);
    add_rows(l, f, now, then, whole);
    l.rows.push_back({f.words.say("rij.over"), in_euros(whole.total_now), in_euros(whole.total_then),
                      more == 0 ? f.words.say("brief.blijft") : with_sign(more), true});
    l.below_rows = f.words.say("brief.vast.huur");
    add_bars(l, f, name, whole);
}

Letter letter(const LetterFacts& f)
{
    const SituationName name = name_of(f.scenario, f.situation);
    Letter l;
    l.title = f.words.say(by_name(name, "brief.vraag"), slots_of_name(f, name));
    l.made = f.words.say("brief.gemaakt", {{"datum", in_words(f.actions.today)}});
    if (!f.answer.niet_definitief.empty())
        l.not_final = f.words.say("brief.concept", {{"datum", in_words(f.answer.peildatum)}});
    l.how = f.words.say("brief.hoe");
    add_table(l, f);
    add_months(l, f);
    add_actions(l, f);
    add_doubts(l, f);
    l.wrong_head = f.words.say("brief.klopt_niet");
    l.wrong = f.words.say("brief.klopt_niet.uitleg");
    l.receipt = receipt(f);
    add_words(l, f);
    return l;
}

} // namespace armoedeval
