// SPDX-License-Identifier: EUPL-1.2
#include "engine/parameters/municipality_read.hpp"
#include "engine/base/file.hpp"

#include "engine/base/paths.hpp"
#include "engine/parameters/parameter_read.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

const std::vector<std::string> vorm_words{"stap", "afbouw", "jaarlijks", "eenmalig", "natura", "kwijtschelding"};
const std::vector<std::string> leefvorm_words{"alleenstaande", "alleenstaande_ouder", "gehuwd"};
const std::vector<std::string> norm_words{"met_kostendelersnorm", "zonder_kostendelersnorm"};
const std::vector<std::string> holiday_words{"met", "zonder"};
const std::vector<std::string> wealth_words{"geen", "participatiewet", "eigen", "kwijtschelding"};
const std::vector<std::string> only_words{"bijstand", "werk"};

size_t place_of(const std::vector<std::string>& words, const std::string& word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return static_cast<size_t>(found == words.end() ? 0 : found - words.begin());
}

Unit unit_of(Waarde w)
{
    switch (w) {
    case Waarde::inkomensgrens: return Unit::procent_van_de_norm;
    case Waarde::aandeel_dat_afgaat: return Unit::procent;
    case Waarde::leeftijd_vanaf:
    case Waarde::leeftijd_tot:
    case Waarde::kind_leeftijd_vanaf:
    case Waarde::kind_leeftijd_tot:
    case Waarde::jaren_bijstand: return Unit::jaren;
    case Waarde::uren_per_week: return Unit::uren;
    case Waarde::na_maanden: return Unit::maanden;
    case Waarde::toetsmaand: return Unit::maand;
    default: return Unit::euro;
    }
}

bool is_amount(Waarde w)
{
    return w >= Waarde::bedrag && w <= Waarde::bedrag_per_kind;
}

class MunicipalityReader {
public:
    MunicipalityReader(std::string file, std::string id, MunicipalityFile& into)
        : file_(std::move(file)), into_(into), parameters_(file_, into.problems)
    {
        gemeente_.id = std::move(id);
    }

    void read(const Json& json)
    {
        ObjectReader reader(json, "", file_, into_.problems);
        reader.word("formaat", true, {"armoedeval-gemeente/1"});
        gemeente_.naam = required_text(reader, "gemeente");
        gemeente_.verzonnen = reader.yes_no("verzonnen", false);
        gemeente_.toelichting = reader.text("toelichting", false);
        read_terms(reader);
        read_payment(reader);
        read_ways(reader);
        if (const Json* schemes = reader.get("regelingen", true); schemes && schemes->is_object())
            for (const auto& [name, scheme] : schemes->items())
                read_scheme(scheme, reader.pointer_to("regelingen/" + name), name);
        else if (schemes)
            reader.fault("regelingen", "hier moet een blok tussen accolades { } staan");
        reader.finish();
        into_.gemeente = std::make_shared<const Gemeente>(std::move(gemeente_));
    }

private:
    void read_terms(ObjectReader& reader)
    {
        const Json* terms = reader.get("termijnen", false);
        if (!terms) return;
        ObjectReader t(*terms, reader.pointer_to("termijnen"), file_, into_.problems);
        if (const Json* days = t.get("melden_werkdagen", false)) {
            Parameter p =
                parameters_.read(*days, t.pointer_to("melden_werkdagen"), termijn_id(gemeente_.id, "melden_werkdagen"));
            if (days->is_object() && days->contains("eenheid") && p.unit != Unit::aantal)
                t.fault("melden_werkdagen/eenheid", "hier moet " + name_of(Unit::aantal) + " staan");
            into_.parameters.push_back(std::move(p));
        }
        t.finish();
    }

    /// How it pays and settles, by the names of betaaldagen.json.
    void read_payment(ObjectReader& reader)
    {
        const Json* payment = reader.get("betaling", false);
        if (!payment) return;
        ObjectReader p(*payment, reader.pointer_to("betaling"), file_, into_.problems);
        for (const auto& [name, unit] : {std::pair{"bijstand_dag", Unit::dag},
                                         {"bijstand_maand_later", Unit::ja_nee},
                                         {"verrekening", Unit::keuze},
                                         {"vakantiegeld_bij_uitbetaling", Unit::ja_nee},
                                         {"vierwekenloon_bij_uitbetaling", Unit::ja_nee}})
            if (const Json* told = p.get(name, false)) {
                Parameter parameter = parameters_.read(*told, p.pointer_to(name), betaling_id(gemeente_.id, name));
                if (told->is_object() && told->contains("eenheid") && parameter.unit != unit)
                    p.fault(std::string(name) + "/eenheid", "hier moet " + name_of(unit) + " staan");
                into_.parameters.push_back(std::move(parameter));
            }
        p.finish();
    }

    void read_ways(ObjectReader& reader)
    {
        const Json* ways = reader.get("werkwijze", false);
        if (!ways) return;
        ObjectReader w(*ways, reader.pointer_to("werkwijze"), file_, into_.problems);
        gemeente_.werkwijze.loonheffingskorting = w.text("loonheffingskorting", false);
        gemeente_.werkwijze.loonstroken = w.text("loonstroken", false);
        gemeente_.werkwijze.onderneming = w.text("onderneming", false);
        w.finish();
    }

    void read_scheme(const Json& json, const std::string& pointer, const std::string& name)
    {
        GemeentelijkeRegeling r;
        r.id = name;
        ObjectReader reader(json, pointer, file_, into_.problems);
        r.titel = required_text(reader, "titel");
        for (const GemeentelijkeRegeling& other : gemeente_.regelingen)
            if (!r.titel.empty() && other.titel == r.titel)
                reader.fault("titel", "zo heet ook de regeling " + other.id + "; geef elke regeling een eigen titel");
        r.vorm = static_cast<Vorm>(place_of(vorm_words, reader.word("vorm", true, vorm_words)));
        r.wat = required_text(reader, "wat");
        r.artikel = required_text(reader, "artikel");
        r.vanaf = reader.date("vanaf", false);
        r.tot = reader.date("tot", false);
        if (r.vanaf && r.tot && *r.tot <= *r.vanaf) reader.fault("tot", "deze datum moet na \"vanaf\" liggen");
        read_who(reader, r);
        read_test(reader, r);
        r.uit_bijstand = reader.yes_no("uit_bijstand", false);
        if (r.uit_bijstand && r.vorm != Vorm::eenmalig)
            reader.fault("uit_bijstand", "dit hoort alleen bij de vorm eenmalig");
        r.aanvragen = reader.yes_no("aanvragen", true);
        if (const Json* values = reader.get("waarden", true); values && values->is_object())
            for (const auto& [value, parameter] : values->items())
                read_value(parameter, reader, reader.pointer_to("waarden/" + value), value, r);
        else if (values)
            reader.fault("waarden", "hier moet een blok tussen accolades { } staan");
        if (reader.has("vorm") && reader.has("waarden")) check_shape(reader, r);
        reader.finish();
        gemeente_.regelingen.push_back(std::move(r));
    }

    void read_who(ObjectReader& reader, GemeentelijkeRegeling& r)
    {
        for (const std::string& word : words(reader, "voor", leefvorm_words))
            r.voor.push_back(static_cast<Leefvorm>(place_of(leefvorm_words, word)));
        for (const std::string& word : words(reader, "alleen_bij", only_words))
            (word == "bijstand" ? r.alleen_bij_bijstand : r.alleen_bij_werk) = true;
        r.tot_aow = reader.yes_no("tot_aow_leeftijd", false);
        r.voorwaarde = reader.text("voorwaarde", false);
    }

    void read_test(ObjectReader& reader, GemeentelijkeRegeling& r)
    {
        const Json* test = reader.get("toets", false);
        if (!test) return;
        ObjectReader t(*test, reader.pointer_to("toets"), file_, into_.problems);
        r.zonder_kostendelersnorm = t.word("norm", true, norm_words) == norm_words.back();
        r.zonder_vakantietoeslag = t.word("vakantietoeslag", true, holiday_words) == holiday_words.back();
        r.vermogen = static_cast<Vermogenstoets>(place_of(wealth_words, t.word("vermogen", true, wealth_words)));
        t.finish();
    }

    /// A list of words; empty when absent.
    std::vector<std::string> words(ObjectReader& reader, const char* key, const std::vector<std::string>& allowed)
    {
        std::vector<std::string> found;
        for (const auto& [element, place] : reader.list(key, false, allowed.size())) {
            const auto known = element->is_string()
                                   ? std::find(allowed.begin(), allowed.end(), element->get<std::string>())
                                   : allowed.end();
            if (known != allowed.end()) {
                found.push_back(*known);
                continue;
            }
            std::string choices;
            for (const std::string& w : allowed) choices += (choices.empty() ? "" : ", ") + w;
            into_.problems.push_back({file_, place, "dit woord ken ik niet; kies uit: " + choices});
        }
        return found;
    }

    void read_value(const Json& json, ObjectReader& scheme, const std::string& pointer, const std::string& name,
                    GemeentelijkeRegeling& r)
    {
        const auto& known = waarde_words();
        const auto found = std::find(known.begin(), known.end(), name);
        if (found == known.end()) {
            std::string choices;
            for (const char* w : known) choices += (choices.empty() ? "" : ", ") + std::string(w);
            scheme.fault("waarden/" + name, "deze waarde ken ik niet; kies uit: " + choices);
            return;
        }
        const auto w = static_cast<Waarde>(found - known.begin());
        Parameter p = parameters_.read(json, pointer, gemeente_.id + "." + r.id + "." + name);
        if (json.is_object() && json.contains("eenheid") && p.unit != unit_of(w))
            scheme.fault("waarden/" + name + "/eenheid", "hier moet " + name_of(unit_of(w)) + " staan");
        if (is_amount(w)) check_period(scheme, "waarden/" + name + "/per", p, r);
        r.heeft[static_cast<size_t>(w)] = true;
        into_.parameters.push_back(std::move(p));
    }

    void check_period(ObjectReader& scheme, const std::string& place, const Parameter& p, GemeentelijkeRegeling& r)
    {
        const bool right = r.vorm == Vorm::stap       ? p.per == "maand"
                           : r.vorm == Vorm::afbouw   ? p.per == "maand" || p.per == "jaar"
                           : r.vorm == Vorm::eenmalig ? p.per.empty()
                                                      : p.per == "jaar";
        const char* wanted = r.vorm == Vorm::stap       ? "bij de vorm stap is een bedrag per maand"
                             : r.vorm == Vorm::afbouw   ? "bij de vorm afbouw is een bedrag per maand of per jaar"
                             : r.vorm == Vorm::eenmalig ? "bij de vorm eenmalig hoort geen \"per\""
                                                        : "bij deze vorm is een bedrag per jaar";
        const bool as_before = std::none_of(r.heeft.begin() + static_cast<size_t>(Waarde::bedrag),
                                            r.heeft.begin() + static_cast<size_t>(Waarde::bedrag_per_kind) + 1,
                                            [](bool has) { return has; }) ||
                               r.per == p.per;
        if (!right)
            scheme.fault(place, wanted);
        else if (!as_before)
            scheme.fault(place, "alle bedragen van een regeling moeten per maand zijn, of alle per jaar");
        r.per = p.per;
    }

    static void check_shape(ObjectReader& reader, const GemeentelijkeRegeling& r)
    {
        const auto has = [&](Waarde w) { return r.vraagt(w); };
        const bool by_form =
            has(Waarde::bedrag_alleenstaande) || has(Waarde::bedrag_alleenstaande_ouder) || has(Waarde::bedrag_gehuwd);
        if (!has(Waarde::bedrag) && !by_form && !has(Waarde::bedrag_per_kind))
            reader.fault("waarden", "hier ontbreekt het bedrag; is het niet bekend, geef het dan de status onbekend");
        if (has(Waarde::bedrag) && by_form)
            reader.fault("waarden", "kies één bedrag voor iedereen of een bedrag per leefvorm, niet allebei");
        if (has(Waarde::inkomensgrens) && !reader.has("toets"))
            reader.fault("toets", "deze sleutel ontbreekt: welke norm hoort bij de inkomensgrens?");
        if ((r.vorm == Vorm::afbouw) != has(Waarde::aandeel_dat_afgaat))
            reader.fault("waarden", r.vorm == Vorm::afbouw ? "bij de vorm afbouw hoort de waarde aandeel_dat_afgaat"
                                                           : "aandeel_dat_afgaat hoort alleen bij de vorm afbouw");
        const bool by_income = r.vorm == Vorm::afbouw || r.vorm == Vorm::kwijtschelding;
        if (by_income && !has(Waarde::inkomensgrens))
            reader.fault("waarden", "bij de vorm " + vorm_words.at(static_cast<size_t>(r.vorm)) +
                                        " hoort de waarde inkomensgrens");
        if ((r.vorm == Vorm::kwijtschelding) != (r.vermogen == Vermogenstoets::kwijtschelding))
            reader.fault("toets", "de vorm kwijtschelding en de vermogenstoets kwijtschelding horen bij elkaar");
        if (r.vorm == Vorm::eenmalig && has(Waarde::inkomensgrens))
            reader.fault("waarden", "bij de vorm eenmalig hoort geen inkomensgrens");
        if (r.vorm != Vorm::eenmalig && (has(Waarde::na_maanden) || has(Waarde::uren_per_week)))
            reader.fault("waarden", "na_maanden en uren_per_week horen alleen bij de vorm eenmalig");
        const bool own = has(Waarde::vermogensgrens_alleenstaande) && has(Waarde::vermogensgrens_alleenstaande_ouder) &&
                         has(Waarde::vermogensgrens_gehuwd);
        if ((r.vermogen == Vermogenstoets::eigen) != own)
            reader.fault("waarden", "een eigen vermogenstoets en de drie waarden vermogensgrens_... horen bij elkaar");
    }

    std::string file_;
    MunicipalityFile& into_;
    ParameterReader parameters_;
    Gemeente gemeente_;
};

} // namespace

MunicipalityFile read_municipality_file(const std::filesystem::path& path)
{
    MunicipalityFile file;
    try {
        const Json json = parse_json(read_text_file(path, largest_table_file), text_of(path));
        MunicipalityReader(text_of(path), text_of(path.stem()), file).read(json);
    } catch (const InputError& error) {
        file.problems.insert(file.problems.end(), error.problems().begin(), error.problems().end());
    }
    return file;
}

} // namespace armoedeval
