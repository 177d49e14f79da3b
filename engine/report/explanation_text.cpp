// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/explanation_text.hpp"
#include "engine/base/json_input.hpp"
#include "engine/number/number.hpp"
#include "engine/parameters/latest_known.hpp"
#include "engine/parameters/parameter.hpp"
#include "engine/reasons/explanation.hpp"
#include "engine/reasons/formula.hpp"

namespace armoedeval {

namespace {

void print(const Step& step, const std::string& first, const std::string& rest, std::string& out)
{
    out += first + step.name + ": ";
    out +=
        step.kind == Step::Kind::parameter ? value_text(*step.parameter, *step.dated) : amount_in_formula(step.value);
    switch (step.kind) {
    case Step::Kind::fact: out += "  (opgegeven)\n"; return;
    case Step::Kind::because: out += "\n"; return;
    case Step::Kind::above: out += "  (zie hierboven)\n"; return;
    case Step::Kind::parameter: {
        const bool certain = step.dated->status == Status::vastgesteld;
        out += "  (" + step.article + "; vanaf " + to_iso(known_since(*step.dated)) +
               (certain                                       ? ""
                : step.dated->status == Status::laatst_bekend ? "; laatst bekend, niet definitief"
                : step.dated->status == Status::geraamd       ? "; geraamd, niet definitief"
                                                              : "; " + name_of(step.dated->status)) +
               ")\n";
        out += rest + "    bron: " + step.dated->source + "\n";
        return;
    }
    case Step::Kind::amount: break;
    }
    out += step.article.empty() ? "\n" : "  (" + step.article + ")\n";
    const bool says_more = !step.formula.empty() && step.formula != step.filled &&
                           !(step.parts.size() == 1 && step.formula == step.parts[0].name);
    if (says_more) {
        out += rest + "  = " + step.formula + "\n";
        out += rest + "  = " + step.filled + "\n";
    }
    for (const std::string& condition : step.conditions) out += rest + "  want " + condition + "\n";
    for (size_t i = 0; i < step.parts.size(); ++i) {
        const bool last = i + 1 == step.parts.size();
        print(step.parts[i], rest + (last ? "  └ " : "  ├ "), rest + (last ? "    " : "  │ "), out);
    }
}

Json to_json(const Step& step)
{
    const Json amount = is_computed(step.value) ? Json(step.value) : Json(nullptr);
    switch (step.kind) {
    case Step::Kind::fact: return {{"feit", step.name}, {"waarde", amount}};
    case Step::Kind::because: return {{"reden", step.name}, {"waarde", amount}};
    case Step::Kind::above: return {{"zie_hierboven", step.name}, {"waarde", amount}};
    case Step::Kind::parameter: {
        Json json{{"parameter", step.parameter->id},
                  {"omschrijving", step.parameter->description},
                  {"waarde", step.dated->value},
                  {"eenheid", name_of(step.parameter->unit)},
                  {"vanaf", to_iso(known_since(*step.dated))},
                  {"artikel", step.article},
                  {"bron", step.dated->source},
                  {"status", name_of(step.dated->status)}};
        if (!step.dated->remark.empty()) json["opmerking"] = step.dated->remark;
        return json;
    }
    case Step::Kind::amount: break;
    }
    Json json{{"naam", step.name}, {"bedrag", amount}};
    if (!step.article.empty()) json["artikel"] = step.article;
    json["formule"] = step.formula;
    json["ingevuld"] = step.filled;
    if (!step.conditions.empty()) json["voorwaarden"] = step.conditions;
    json["delen"] = Json::array();
    for (const Step& part : step.parts) json["delen"].push_back(to_json(part));
    return json;
}

} // namespace

std::string explanation_heading(const Scenario& scenario, size_t situation)
{
    return scenario.titel + "\n" + scenario.situaties.at(situation).titel + ", regels van " +
           in_words(scenario.peildatum) + ", bedragen per jaar\n\n";
}

std::string explanation_text(const Step& step)
{
    std::string out;
    print(step, "", "", out);
    return out;
}

std::string explanation_json(const Step& step)
{
    const Json json{{"formaat", "armoedeval-uitleg/1"}, {"boom", to_json(step)}};
    return json.dump(2) + "\n";
}

} // namespace armoedeval
