// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/tables_text.hpp"

#include "engine/base/json_input.hpp"
#include "engine/base/text.hpp"
#include "engine/parameters/latest_known.hpp"

namespace armoedeval {

namespace {

/// The act's name behind a parameter id.
std::string act_of(const Tables& tables, const std::string& id)
{
    const std::string stem = id.substr(0, id.find('.'));
    for (const Act& act : tables.acts())
        if (act.file == stem) return act.name;
    return stem;
}

std::string amount_text(const Parameter& p, const DatedValue& v)
{
    switch (p.unit) {
    case Unit::ja_nee: return v.value != 0 ? "ja" : "nee";
    case Unit::dag:
    case Unit::maand: return name_of(p.unit) + " " + plain_number(v.value);
    case Unit::aantal:
    case Unit::keuze:
    case Unit::factor: return plain_number(v.value);
    case Unit::euro: return v.value >= 1e9 ? "geen grens" : dutch_amount(v.value) + " euro";
    case Unit::procent:
    case Unit::procent_van_de_norm: {
        std::string text = plain_number(v.value);
        if (const size_t point = text.find('.'); point != std::string::npos) text[point] = ',';
        return text + " %";
    }
    default: return plain_number(v.value) + " " + name_of(p.unit);
    }
}

} // namespace

std::string tables_text(const Tables& tables, Date date)
{
    std::string out = "Waarden die gelden op " + in_words(date) + "\n";
    std::string act;
    std::string unknown;
    for (const auto& [id, parameter] : tables.parameters()) {
        const DatedValue* v = parameter.on(date);
        if (!v) {
            unknown += "  " + id + "\n";
            continue;
        }
        if (act_of(tables, id) != act) out += "\n" + (act = act_of(tables, id)) + "\n";
        out += "  " + id + " = " + amount_text(parameter, *v) + (parameter.per.empty() ? "" : " per " + parameter.per) +
               "\n";
        out += "      " + parameter.description + "; vanaf " + to_iso(v->from) + "; " + parameter.article + "; " +
               name_of(v->status) + "\n";
        out += "      bron: " + v->source + "\n";
        if (!v->remark.empty()) out += "      let op: " + v->remark + "\n";
    }
    if (!unknown.empty()) out += "\nGeen waarde bekend op deze datum\n" + unknown;
    return out;
}

std::string tables_json(const Tables& tables, Date date)
{
    Json json{{"formaat", "armoedeval-tabellen/1"},
              {"datum", to_iso(date)},
              {"parameters", Json::array()},
              {"onbekend", Json::array()}};
    for (const auto& [id, p] : tables.parameters()) {
        const DatedValue* v = p.on(date);
        if (!v) {
            json["onbekend"].push_back(id);
            continue;
        }
        Json entry{{"naam", id},
                   {"omschrijving", p.description},
                   {"waarde", v->value >= 1e9 ? Json(nullptr) : Json(v->value)},
                   {"eenheid", name_of(p.unit)},
                   {"per", p.per.empty() ? Json(nullptr) : Json(p.per)},
                   {"vanaf", to_iso(v->from)},
                   {"artikel", p.article},
                   {"bron", v->source},
                   {"status", name_of(v->status)}};
        if (!v->remark.empty()) entry["opmerking"] = v->remark;
        json["parameters"].push_back(std::move(entry));
    }
    return json.dump(2) + "\n";
}

std::string missing_text(const Tables& tables, Date date)
{
    const std::vector<MissingValue> missing = missing_on(date, tables);
    if (missing.empty()) {
        const auto end = end_of_full_rules(tables);
        if (end && date > *end)
            return "Zo ver gaan de tabellen niet: vanaf " + in_words(*end) +
                   " moeten er nog bedragen in. Begin met --ontbreekt " + to_iso(*end) + ".\n";
        return "Op " + in_words(date) + " ontbreekt er niets.\n";
    }
    std::string out = "Ontbreekt op " + in_words(date) + ": " + std::to_string(missing.size()) +
                      (missing.size() == 1 ? " waarde" : " waarden") + "\n";
    std::string file;
    for (const MissingValue& m : missing) {
        if (m.file != file) {
            file = m.file;
            out += "\n" + file + ".json (" + act_of(tables, m.id) + ")\n";
        }
        const std::string name = m.id.substr(m.file.size() + 1);
        if (!m.parameter) {
            out += "  " + name + ": de hele tabel; " + tables.find_rows(m.id)->description + "\n";
            continue;
        }
        const Parameter& p = *m.parameter;
        const DatedValue& last = *last_known_before(p, date);
        out += "  " + name + ": was " + amount_text(p, last) + (p.per.empty() ? "" : " per " + p.per) + " vanaf " +
               to_iso(last.from) + "\n      " + p.description + "; " + p.article + "\n      stond in: " + last.source +
               "\n";
    }
    return out;
}

std::string missing_json(const Tables& tables, Date date)
{
    Json json{{"formaat", "armoedeval-ontbreekt/1"}, {"datum", to_iso(date)}, {"bestanden", Json::array()}};
    for (const MissingValue& m : missing_on(date, tables)) {
        Json& files = json["bestanden"];
        if (files.empty() || files.back()["bestand"] != m.file)
            files.push_back({{"bestand", m.file}, {"wet", act_of(tables, m.id)}, {"waarden", Json::array()}});
        Json entry{{"naam", m.id.substr(m.file.size() + 1)},
                   {"omschrijving", m.parameter ? m.parameter->description : tables.find_rows(m.id)->description},
                   {"tabel", m.parameter == nullptr}};
        if (m.parameter) {
            const DatedValue& last = *last_known_before(*m.parameter, date);
            entry["was"] = last.value;
            entry["vanaf"] = to_iso(last.from);
            entry["eenheid"] = name_of(m.parameter->unit);
            entry["artikel"] = m.parameter->article;
            entry["bron"] = last.source;
        }
        files.back()["waarden"].push_back(std::move(entry));
    }
    return json.dump(2) + "\n";
}

} // namespace armoedeval
