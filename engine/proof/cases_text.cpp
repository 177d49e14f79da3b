// SPDX-License-Identifier: EUPL-1.2
#include "engine/proof/cases_text.hpp"

#include "engine/base/json_input.hpp"
#include "engine/base/text.hpp"
#include "engine/number/number.hpp"

namespace armoedeval {

std::string schemes_text()
{
    std::string out = "Regelingen, met hun feiten en uitkomsten (zo heten zij in een tabel met gevallen)\n";
    for (const SchemeCases& scheme : all_schemes()) {
        out += "\n" + scheme.name + "  (" + scheme.act + ")\n";
        for (const Fact& f : scheme.facts) {
            out += "  feit      " + f.name + ": " + f.meaning;
            if (f.kind == FactKind::word) {
                out += " (";
                for (size_t i = 0; i < f.words.size(); ++i) out += (i ? ", " : "") + f.words[i];
                out += ")";
            } else {
                out += " (" + f.unit + ")";
            }
            out += f.otherwise.empty() ? (f.kind == FactKind::amount ? "; verplicht\n" : "; standaard leeg\n")
                                       : "; standaard " + f.otherwise + "\n";
        }
        for (const SchemeOutcome& o : scheme.outcomes) out += "  uitkomst  " + o.name + " (" + o.unit + ")\n";
    }
    return out;
}

std::string schemes_json()
{
    Json json{{"formaat", "armoedeval-regelingen/1"}, {"regelingen", Json::array()}};
    for (const SchemeCases& scheme : all_schemes()) {
        Json facts = Json::array();
        for (const Fact& f : scheme.facts) {
            Json fact{{"naam", f.name}, {"eenheid", f.unit}};
            const bool number = f.kind == FactKind::amount || f.kind == FactKind::count || f.kind == FactKind::yes_no;
            if (f.otherwise.empty())
                fact["standaard"] = f.kind == FactKind::amount ? Json(nullptr) : Json("");
            else
                fact["standaard"] = number ? Json(std::stod(f.otherwise)) : Json(f.otherwise);
            fact["verplicht"] = f.otherwise.empty() && f.kind == FactKind::amount;
            fact["betekenis"] = f.meaning;
            if (!f.words.empty()) fact["keuzes"] = f.words;
            facts.push_back(std::move(fact));
        }
        Json outcomes = Json::array();
        for (const SchemeOutcome& o : scheme.outcomes) outcomes.push_back({{"naam", o.name}, {"eenheid", o.unit}});
        json["regelingen"].push_back({{"naam", scheme.name},
                                      {"wet", scheme.act},
                                      {"feiten", std::move(facts)},
                                      {"uitkomsten", std::move(outcomes)}});
    }
    return json.dump(2) + "\n";
}

std::string case_result_text(const CaseResult& result)
{
    std::string out;
    for (const CaseDifference& d : result.differences) {
        out += "regel " + std::to_string(d.line) + ": " + d.outcome + " verwacht " + plain_number(d.expected) +
               ", gekregen " + (is_computed(d.got) ? plain_number(round_cent(d.got)) : "niet berekend") +
               (d.margin > 0 ? " (marge " + plain_number(d.margin) + ")" : "") + "\n";
        out += "    " + d.facts + "\n    bron: " + d.source + "\n";
    }
    return out + std::to_string(result.passed) + " passed, " + std::to_string(result.failed) + " failed\n";
}

} // namespace armoedeval
