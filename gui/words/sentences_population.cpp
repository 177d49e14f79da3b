// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/sentences_population.hpp"

#include "engine/base/text.hpp"
#include "engine/population/point.hpp"
#include "gui/model/proposal.hpp"
#include "gui/words/values.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

constexpr double million = 1e6;

/// "12,34 mln" or "281.000", in whole euros where it is less than a million.
std::string short_money(double euros, bool in_millions)
{
    return in_millions ? dutch_amount(euros / million) + " mln" : whole(euros);
}

/// So few of a sample that chance alone may have made them: a number with a margin as large would say nothing.
bool lost_in_chance(const Estimate& e)
{
    constexpr double margins = 2;
    return e.error > 0 && e.value < margins * e.error;
}

/// What it is at most, but for one sample in forty; in two digits.
std::string at_most(const Estimate& e)
{
    constexpr double margins = 2;
    const double most = e.value + margins * e.error;
    const double step = std::max(1.0, std::pow(10, std::floor(std::log10(most)) - 1));
    return "hooguit " + whole(std::ceil(most / step) * step);
}

std::string share_words(const PopulationResult& r, Sum count)
{
    const Sum all = r.totalen.huishoudens - r.totalen.niet_berekend;
    const Estimate counted = households(r, count);
    return (lost_in_chance(counted) ? at_most(counted) : whole(counted.value)) + " van de " +
           whole(households(r, all).value) + " huishoudens";
}

Sum moved(const PopulationResult& r, Sum Moved::*count)
{
    Sum all = 0;
    for (const auto& kind : r.totalen.wetten.back().verandering)
        for (const Moved& m : kind) all += m.*count;
    return all;
}

/// "ruim 0,9 miljoen euro": households that were drawn do not tell it to the euro.
std::string about_so_much(double euros)
{
    if (euros < 1000) return whole(euros) + " euro";
    const bool in_millions = euros >= 100'000;
    const double step = !in_millions ? 1000 : euros < 10 * million ? 100'000 : million;
    const double down = std::floor(euros / step + 1e-9) * step;
    const int decimals = step < million ? 1 : 0;
    return (euros - down > step / 100 ? "ruim " : "") +
           (in_millions ? dutch_amount(down / million, decimals) + " miljoen" : whole(down)) + " euro";
}

std::string cost_sentence(double euros)
{
    if (std::abs(euros) < 0.5) return "De uitgaven blijven gelijk.";
    return (euros > 0 ? "Dat kost " : "Dat scheelt ") + about_so_much(std::abs(euros)) + " per jaar.";
}

/// No more digits than the error leaves: two of its own.
double as_sure_as(double euros, double error)
{
    if (error < 10) return euros;
    const double step = std::pow(10, std::floor(std::log10(error)) - 1);
    return std::round(euros / step) * step;
}

} // namespace

std::string count_words(const Estimate& e)
{
    if (lost_in_chance(e)) return at_most(e);
    return whole(e.value) + (e.error > 0 ? " ± " + whole(std::ceil(e.error)) : "");
}

std::string money_words(const Estimate& e)
{
    const bool in_millions = std::abs(e.value) >= million || e.error >= million;
    const std::string sign = e.value < 0 ? std::string(minus_sign) + " " : "";
    return sign + "€\u00A0" + short_money(as_sure_as(std::abs(e.value), e.error), in_millions) +
           (e.error > 0 ? " ± " + short_money(as_sure_as(e.error, e.error), in_millions) : "");
}

std::string outcome_words(const OutcomeLine& line, const std::optional<Estimate>& estimate)
{
    if (!estimate) return dash;
    return is_money(line.about) ? money_words(*estimate) : count_words(*estimate);
}

std::string progress_words(std::uint64_t done, std::uint64_t total)
{
    return whole(static_cast<double>(done)) + (total > 0 ? " van " + whole(static_cast<double>(total)) : "") +
           " huishoudens";
}

std::string population_sentence(const PopulationResult& r)
{
    if (!has_outcome(r)) return "Geen enkel huishouden van deze bevolking kon worden berekend.";
    if (r.totalen.wetten.size() == 1)
        return "Nu houden " + share_words(r, r.totalen.wetten[0].val_bij_vier) +
               " minder over als zij 4 uur per week meer werken.";
    const Sum win = moved(r, &Moved::winnaars), lose = moved(r, &Moved::verliezers);
    const std::string cost = " " + cost_sentence(costs(r, r.totalen.wetten.size() - 1).value);
    if (win == 0 && lose == 0) return "Geen huishouden in de stad gaat erop vooruit of achteruit." + cost;
    std::string text = "In de stad gaan " + whole(households(r, win == 0 ? lose : win).value) + " huishoudens erop " +
                       (win == 0 ? "achteruit" : "vooruit");
    if (win > 0 && lose > 0) text += " en " + whole(households(r, lose).value) + " erop achteruit";
    return text + "." + cost;
}

std::string population_second(const PopulationResult& r)
{
    const Totals& all = r.totalen;
    const std::string rows = whole(static_cast<double>(all.rijen));
    const std::string stand_for = " voor " + whole(households(r, all.huishoudens).value) + " huishoudens";
    std::string text = r.kop.getrokken ? population_name(r.kop) + ", steekproef " + std::to_string(r.kop.zaad) + ": " +
                                             rows + " nagebootste huishoudens staan" + stand_for + "."
                                       : "Eigen bevolking: " + rows + " rijen staan" + stand_for + ".";
    if (all.niet_berekend > 0)
        text += " " + whole(households(r, all.niet_berekend).value) +
                " huishoudens konden niet worden berekend en zitten in geen enkel getal.";
    return text + " Regels van " + in_words(r.kop.before) + ".";
}

std::string population_left_out(const PopulationResult& r)
{
    return std::string("Gemeentelijke regelingen en vaste lasten zitten niet in deze bevolking: geen enkel getal "
                       "hierboven gaat daarover. Niemand verandert hier zijn gedrag. De uitgaven rekenen mee wie een "
                       "toeslag niet aanvraagt; de andere tellingen gaan uit van het recht. Een verschil in belasting "
                       "zit in het nettoloon.") +
           (r.kop.getrokken
                ? " Achter ± staat wat een andere steekproef kan schelen (de standaardfout). Wat over de bevolking is "
                  "aangenomen, is veel onzekerder."
                : "");
}

std::string population_name(const PopulationHeader& kop)
{
    return kop.titel.substr(0, kop.titel.find(':'));
}

std::string municipal_note(const std::vector<ReformChange>& changes,
                           const std::vector<std::shared_ptr<const Gemeente>>& gemeenten)
{
    const auto municipal = [&](const ReformChange& change) {
        return std::ranges::any_of(gemeenten, [&](const auto& g) { return change.id.starts_with(g->id + "."); });
    };
    const auto count = std::ranges::count_if(changes, municipal);
    if (count == 0) return {};
    const bool all = static_cast<size_t>(count) == changes.size();
    return std::string("Dit voorstel verandert ") + (all ? "alleen" : "ook") +
           " gemeentelijke regelingen. Een regeling telt in de stad alleen mee als alles van haar bekend is en als zij van "
           "de gemeente van deze bevolking is; anders is niet berekend wat dit met de stad doet.";
}

std::string deepest_words(const DeepestFall& d)
{
    constexpr double cents_a_month = 100.0 * 12;
    const Composition& c = d.row.composition;
    const std::string where =
        d.point == static_cast<size_t>(Point::voltijd) ? "bij voltijd" : "bij 4 uur per week meer";
    return euros(static_cast<double>(d.diepte) / cents_a_month) + " per maand minder " + where + " (" +
           kind_name(static_cast<size_t>(c.groep) * 4 + static_cast<size_t>(c.soort())) + ")";
}

const Estimate& falls_of(const SweepCell& cell, bool voltijd)
{
    return voltijd ? cell.val_bij_voltijd : cell.val_bij_vier;
}

std::string falls_where(bool voltijd)
{
    return voltijd ? "bij voltijd" : "bij 4 uur per week meer";
}

std::string values_words(const std::vector<SweepAxis>& axes, const std::vector<double>& values,
                         const std::vector<ParameterGroup>& law)
{
    std::string text;
    for (size_t i = 0; i < values.size(); ++i)
        if (const ParameterLine* line = find_parameter(law, axes[i].id))
            text += (text.empty() ? "" : " en ") + value_text(line->parameter->unit, values[i]);
    return text;
}

std::string sweep_sentence(const Sweep& sweep, const std::vector<ParameterGroup>& law, bool voltijd)
{
    const auto falls = [&](const SweepCell& cell) { return falls_of(cell, voltijd).value; };
    const auto [least, most] = std::ranges::minmax_element(sweep.cells, {}, falls);
    const std::string what = " met minder over " + falls_where(voltijd);
    if (falls(*least) == falls(*most))
        return "Deze waarde maakt geen verschil. Er zijn steeds " + whole(falls(*least)) + " huishoudens" + what + ".";
    const SweepCell* best = &*least;
    for (const SweepCell& cell : sweep.cells)
        if (falls(cell) == falls(*best) && cell.kosten.value < best->kosten.value) best = &cell;
    const bool as_now = falls(*best) == falls(sweep.law);
    return "Bij " + values_words(sweep.axes, best->values, law) + " zijn er de minste huishoudens" + what + ": " +
           whole(falls(*best)) + (as_now ? ", net als nu. " : " in plaats van " + whole(falls(sweep.law)) + ". ") +
           cost_sentence(best->kosten.value);
}

std::string cell_words(const Sweep& sweep, const SweepCell& cell, const std::vector<ParameterGroup>& law, bool voltijd)
{
    return values_words(sweep.axes, cell.values, law) + ": " + count_words(falls_of(cell, voltijd)) +
           " huishoudens met minder over " + falls_where(voltijd) + "; kosten " + money_words(cell.kosten) +
           " per jaar; " + whole(cell.winnaars) + " gaan erop vooruit, " + whole(cell.verliezers) + " achteruit";
}

} // namespace armoedeval
