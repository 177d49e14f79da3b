// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/breakpoints_text.hpp"

#include "engine/base/text.hpp"
#include "engine/household/earned_words.hpp"
#include "engine/number/number.hpp"
#include "engine/parameters/parameter.hpp"
#include "engine/report/measures_text.hpp"

#include <cmath>

namespace armoedeval {

namespace {

std::string place(Axis axis, double at)
{
    switch (axis) {
    case Axis::uren: return dutch_amount(at, 2) + " uur";
    case Axis::uurloon: return dutch_amount(at, 4) + " euro per uur";
    case Axis::huur: return dutch_amount(at, 2) + " euro huur";
    }
    return {};
}

std::string cents(double kept)
{
    return dutch_amount(kept * 100, 1) + " cent";
}

std::string cause_text(const ChangedPart& part)
{
    if (!part.cause) return "afronding van meer bedragen tegelijk";
    std::string text = part.cause->what;
    const std::string article = part.cause->parameter ? part.cause->parameter->article : part.cause->article;
    return article.empty() ? text : text + " (" + article + ")";
}

Json optional_json(const std::optional<double>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json part_json(const ChangedPart& part, bool jump)
{
    Json json{{"bedrag", part.amount}};
    if (jump) json["bedrag_verschil_per_maand"] = round_cent(part.change);
    if (part.cause) {
        json["waarom"] = part.cause->what;
        json["onderdeel"] = part.cause->amount;
        json["artikel"] = part.cause->parameter ? part.cause->parameter->article : part.cause->article;
        json["parameter"] = part.cause->parameter ? Json(part.cause->parameter->id) : Json(nullptr);
    } else {
        json["waarom"] = "afronding van meer bedragen tegelijk";
    }
    return json;
}

std::string measures_text(const Measures& measures)
{
    std::string out =
        "\nMaten van deze situatie, langs de uren van de eerste baan, van 0 tot 40; een extra uur is 1 uur per week\n";
    for (const MeasureInWords& m : measures_in_words(measures)) {
        std::string value;
        for (const std::string& each : m.values) value += (value.empty() ? "" : ", ") + each;
        out += "  " + m.label + ": " + (m.values.empty() ? "-, want " + m.why_not : value) + "\n";
    }
    return out;
}

std::string certificate(const Breakpoints& b)
{
    const std::string range = "tussen " + place(b.axis, b.from) + " en " + place(b.axis, b.to);
    if (!b.check.holds())
        return "NIET BEWEZEN: de stukken " + range + " sluiten niet aan op de gewone berekening (grootste afwijking " +
               dutch_amount(b.check.largest_error) + " euro per jaar).";
    const bool any = !b.falls.empty();
    return std::string(any ? "Buiten wat hier staat is er " : "Er is ") + range + " geen " + (any ? "andere " : "") +
           "val van meer dan " + dutch_amount(b.threshold, 0) +
           " euro per maand. Nagerekend: " + std::to_string(b.pieces) + " stukken sluiten op elkaar aan en zijn op " +
           std::to_string(b.check.points) + " punten gelijk aan de gewone berekening.";
}

} // namespace

std::string breakpoint_text(const Breakpoint& p, Axis axis, const std::string& earned)
{
    const bool jump = p.kind == Breakpoint::Kind::jump;
    std::string out = place(axis, p.at);
    if (axis != Axis::huur) out += " (" + earned + " " + dutch_amount(p.loon_bruto) + " per jaar)";
    out += jump ? ": " + dutch_amount(std::abs(p.change)) + " euro per maand " + (p.change < 0 ? "minder" : "meer")
                : ": van elke extra euro blijft eerst " + cents(p.kept_before) + " over, daarna " + cents(p.kept_after);
    for (const ChangedPart& part : p.parts) {
        out += (&part == &p.parts.front() ? "; " : "    en ") + readable_name(part.amount);
        if (jump) out += std::string(" ") + (part.change < 0 ? "" : "+") + dutch_amount(part.change);
        out += "\n    want " + cause_text(part) + "\n";
    }
    if (jump && p.change < 0)
        out += p.made_good_at ? "    weer goedgemaakt vanaf " + place(axis, *p.made_good_at) + "\n"
                              : "    binnen dit bereik niet goedgemaakt\n";
    return out;
}

Json breakpoint_json(const Breakpoint& p)
{
    const bool jump = p.kind == Breakpoint::Kind::jump;
    Json json{{"soort", jump ? (p.change < 0 ? "val" : "stijging") : "knik"},
              {"plaats", p.at},
              {"loon_bruto", round_cent(p.loon_bruto)}};
    if (jump)
        json["verschil_per_maand"] = round_cent(p.change);
    else
        json.update({{"houdt_per_euro_voor", p.kept_before}, {"houdt_per_euro_na", p.kept_after}});
    json.update(part_json(p.parts.front(), jump));
    if (jump) {
        json["delen"] = Json::array();
        for (const ChangedPart& part : p.parts) json["delen"].push_back(part_json(part, jump));
        if (p.change < 0) json["goedgemaakt_vanaf"] = optional_json(p.made_good_at);
    }
    return json;
}

std::string breakpoints_text(const Scenario& scenario, size_t situation, const Breakpoints& b, const Measures& measures)
{
    std::string out = scenario.titel + "\n" + scenario.situaties.at(situation).titel + ", regels van " +
                      in_words(scenario.peildatum) + "\n\n";
    if (b.falls.empty()) {
        out += "Nergens wordt het minder.\n";
    } else {
        out += "Waar het minder wordt\n";
        for (const Fall& f : b.falls)
            out += "  vanaf " + place(b.axis, f.from) + ": tot " + dutch_amount(f.depth) +
                   " euro per maand minder (bij " + place(b.axis, f.deepest_at) + "), " +
                   (f.to ? "goedgemaakt vanaf " + place(b.axis, *f.to)
                         : std::string("binnen dit bereik niet goedgemaakt")) +
                   "\n";
    }
    out += "\nKnikpunten\n";
    const std::string earned = earned_word(scenario.situaties.at(situation));
    for (const Breakpoint& p : b.points) out += breakpoint_text(p, b.axis, earned);
    if (!b.in_kind.empty()) out += "\nIn natura; telt niet mee in wat er overblijft\n";
    for (const InKindChange& c : b.in_kind)
        out += place(b.axis, c.at) + ": waarde " + dutch_amount(std::abs(c.change)) + " euro per jaar " +
               (c.change < 0 ? "minder" : "meer") + (c.cause ? "\n    want " + c.cause->what : "") + "\n";
    out += "\n" + std::to_string(b.small_steps) + " kleine stappen door afronding en ondergrenzen, elk hoogstens " +
           dutch_amount(b.largest_small_step) + " euro per maand.\n";
    return out + certificate(b) + "\n" + measures_text(measures);
}

std::string breakpoints_json(const Scenario& scenario, size_t situation, const Breakpoints& b, const Measures& measures)
{
    Json json{{"formaat", "armoedeval-knikpunten/1"},
              {"titel", scenario.titel},
              {"situatie", scenario.situaties.at(situation).titel},
              {"peildatum", to_iso(scenario.peildatum)},
              {"as", axis_words().at(static_cast<size_t>(b.axis))},
              {"van", b.from},
              {"tot", b.to},
              {"drempel_per_maand", b.threshold}};
    json["dalingen"] = Json::array();
    for (const Fall& f : b.falls)
        json["dalingen"].push_back({{"van", f.from},
                                    {"tot", optional_json(f.to)},
                                    {"diepste_punt", f.deepest_at},
                                    {"diepte_per_maand", round_cent(f.depth)}});
    json["knikpunten"] = Json::array();
    for (const Breakpoint& p : b.points) json["knikpunten"].push_back(breakpoint_json(p));
    json["in_natura"] = Json::array();
    for (const InKindChange& c : b.in_kind)
        json["in_natura"].push_back({{"plaats", c.at},
                                     {"verschil_per_jaar", round_cent(c.change)},
                                     {"onderdeel", c.cause ? Json(c.cause->amount) : Json(nullptr)},
                                     {"waarom", c.cause ? Json(c.cause->what) : Json(nullptr)}});
    json["kleine_stappen"] = {{"aantal", b.small_steps}, {"grootste_per_maand", round_cent(b.largest_small_step)}};
    json["maten"] = measures_json(measures);
    json["bewijs"] = {{"klopt", b.check.holds()},
                      {"stukken", b.pieces},
                      {"punten", b.check.points},
                      {"grootste_afwijking_per_jaar", b.check.largest_error},
                      {"zin", certificate(b)}};
    return json.dump(2) + "\n";
}

} // namespace armoedeval
