// SPDX-License-Identifier: EUPL-1.2
#include "engine/parameters/parameter_read.hpp"

#include <algorithm>
#include <limits>

namespace armoedeval {

namespace {

const std::vector<std::string> unit_words{
    "euro",   "procent", "procent_van_de_norm", "uren", "jaren", "maanden", "factor", "ja_nee", "dag", "maand",
    "aantal", "keuze"};
const std::vector<std::string> status_words{"vastgesteld", "voorlopig", "afgeleid", "te_verifieren", "onbekend"};
const std::vector<std::string> revision_words{"jaarlijks", "halfjaarlijks", "onbepaald"};
const std::vector<std::string> period_words{"jaar", "kwartaal", "maand", "dag", "uur"};

template <class Enum> Enum as_enum(const std::vector<std::string>& words, const std::string& word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return static_cast<Enum>(found == words.end() ? 0 : found - words.begin());
}

} // namespace

std::string required_text(ObjectReader& object, const char* key)
{
    const std::string text = object.text(key, true);
    if (object.has(key) && text.find_first_not_of(" \t\n") == std::string::npos)
        object.fault(key, "hier moet iets staan");
    return text;
}

Parameter ParameterReader::read_head(ObjectReader& reader, const std::string& id)
{
    Parameter p;
    p.id = id;
    p.description = required_text(reader, "omschrijving");
    p.unit = as_enum<Unit>(unit_words, reader.word("eenheid", true, unit_words));
    if (reader.has("per")) p.per = reader.word("per", false, period_words);
    p.article = required_text(reader, "artikel");
    p.revision = as_enum<Revision>(revision_words, reader.word("herziening", true, revision_words));
    p.computed_earlier = reader.yes_no("ook_eerder", false);
    return p;
}

std::optional<DatedValue> ParameterReader::read_dated(ObjectReader& reader, std::optional<Date>& previous)
{
    DatedValue v;
    const auto from = reader.date("vanaf", true);
    v.until = reader.date("tot", false);
    v.source = required_text(reader, "bron");
    v.status = read_status(reader);
    v.remark = reader.text("opmerking", false);
    if (reader.has("status") && v.status != Status::vastgesteld && v.remark.empty())
        reader.fault("opmerking", "schrijf hier wat er onzeker is, of zet de status op vastgesteld");
    if (!from) return std::nullopt;
    v.from = *from;
    if (v.until && *v.until <= v.from) reader.fault("tot", "deze datum moet na \"vanaf\" liggen");
    if (previous && *previous >= v.from)
        reader.fault("vanaf", "de datums moeten oplopen; deze komt niet na " + to_iso(*previous));
    previous = v.from;
    return v;
}

/// A name that says what it counts must have that unit: a percentage in euros would compute without a murmur.
void ParameterReader::check_unit(ObjectReader& reader, const Parameter& p)
{
    const std::string name = p.id.substr(p.id.rfind('.') + 1);
    const bool share = name.find("percentage") != std::string::npos || name.starts_with("tarief_") ||
                       name.starts_with("premie_") || name.starts_with("aandeel_");
    if (share && p.unit != Unit::procent)
        reader.fault("eenheid", "volgens de naam is dit een percentage; de eenheid moet procent zijn");
    if ((name.starts_with("bedrag") || name.starts_with("vermogensgrens_")) && p.unit != Unit::euro)
        reader.fault("eenheid", "volgens de naam is dit een bedrag; de eenheid moet euro zijn");
    const bool age = name.find("leeftijd") != std::string::npos;
    if (age && p.unit != Unit::jaren && p.unit != Unit::maanden)
        reader.fault("eenheid", "volgens de naam is dit een leeftijd; de eenheid moet jaren of maanden zijn");
}

Status ParameterReader::read_status(ObjectReader& reader)
{
    return as_enum<Status>(status_words, reader.word("status", true, status_words));
}

Parameter ParameterReader::read(const Json& json, const std::string& pointer, const std::string& id)
{
    ObjectReader reader(json, pointer, file_, problems_);
    Parameter p = read_head(reader, id);
    if (reader.has("eenheid")) check_unit(reader, p);
    std::optional<Date> previous;
    for (const auto& [element, place] : reader.list("waarden", true, 500)) {
        ObjectReader value(*element, place, file_, problems_);
        auto dated = read_dated(value, previous);
        if (dated && dated->status == Status::onbekend) {
            dated->value = std::numeric_limits<double>::quiet_NaN(); // nobody may take it for an amount
            if (value.get("waarde", false))
                value.fault("waarde", "een onbekende waarde heeft geen getal; kies een andere status of haal het weg");
        } else {
            constexpr double any = std::numeric_limits<double>::max(); // the unit says what can be
            const double amount = value.number("waarde", true, 0, -any, any);
            if (const std::string wrong = amount_fault(p.unit, amount); value.has("waarde") && !wrong.empty())
                value.fault("waarde", wrong);
            if (dated) dated->value = amount;
        }
        value.finish();
        if (dated) p.values.push_back(*dated);
    }
    if (reader.has("waarden") && p.values.empty()) reader.fault("waarden", "hier moet ten minste één waarde staan");
    reader.finish();
    return p;
}

} // namespace armoedeval
