// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/file.hpp"
#include "engine/base/limits.hpp"
#include "engine/base/paths.hpp"
#include "engine/household/file_reading.hpp"

namespace armoedeval {

using namespace limits;

namespace {

constexpr std::uintmax_t largest_scenario_file = 1'000'000;

/// Whether this program knows the format.
bool read_format(const FileReading& file, ObjectReader& reader)
{
    const size_t faults_before = file.problems.size();
    const std::string format = reader.text("formaat", true);
    const std::string ours = "armoedeval-scenario/";
    if (format == ours + "1") return true;
    if (!reader.has("formaat") || file.problems.size() > faults_before) return false;
    if (format.starts_with(ours))
        reader.fault("formaat", "dit bestand is van een andere versie (" + format +
                                    "); dit programma leest armoedeval-scenario/1");
    else
        reader.fault("formaat", "hier moet \"armoedeval-scenario/1\" staan");
    return false;
}

/// Until they belonged to the household, the fixed costs stood here.
void read_fixed_costs_of_before(FileReading& file, ObjectReader& reader, Household& household)
{
    if (!reader.has("vaste_lasten")) return;
    const std::vector<FixedCost> costs = read_fixed_costs(file, reader);
    if (household.vaste_lasten)
        reader.fault("vaste_lasten", "de vaste lasten staan al bij huishouden; noem ze op één plaats");
    else
        household.vaste_lasten = costs;
}

Overgang read_overgang(FileReading& file, const Json& json, const std::string& pointer, Household& household)
{
    Overgang o;
    ObjectReader reader = file.object(json, pointer);
    o.start = reader.date("start", false);
    o.maanden = reader.whole("maanden", false, o.maanden, least_months, most_months);
    o.gedrag = as_enum<Gedrag>(gedrag_words(), reader.word("gedrag", false, gedrag_words()));
    if (reader.has("einde_na_maanden"))
        o.einde_na_maanden = reader.whole("einde_na_maanden", true, 1, 1, most_months_told);
    if (reader.has("banksaldo")) o.banksaldo = reader.number("banksaldo", true, 0, lowest_balance, most_wealth);
    read_fixed_costs_of_before(file, reader, household);
    if (reader.has("leefgeld_per_maand"))
        o.leefgeld_per_maand = reader.number("leefgeld_per_maand", true, 0, 0, most_euros_per_month);
    if (reader.has("vrijlating_maanden_gebruikt"))
        o.vrijlating_maanden_gebruikt = reader.whole("vrijlating_maanden_gebruikt", true, 0, 0, most_exempt_months);
    for (const auto& [element, place] : reader.list("eenmalig", false, most_amounts_once)) {
        ObjectReader once = file.object(*element, place);
        Eenmalig e;
        e.dag = once.date("dag", true).value_or(Date{});
        e.wat = as_enum<SoortEenmalig>(eenmalig_words(), once.word("wat", true, eenmalig_words()));
        e.bruto = once.number("bruto", true, 0, 0, most_wealth);
        once.finish();
        o.eenmalig.push_back(e);
    }
    reader.finish();
    return o;
}

std::set<Gedaan> read_done(FileReading& file, ObjectReader& reader)
{
    std::set<Gedaan> done;
    for (const auto& [element, place] : reader.list("gedaan", false, most_done)) {
        ObjectReader one = file.object(*element, place);
        const Date day = one.date("datum", true).value_or(Date{});
        done.insert({day, private_line(one, "wat", true)});
        one.finish();
    }
    return done;
}

/// What could be read of a file, and whether this program knows its format.
struct Read {
    Scenario scenario;
    bool known_format = false;
};

Read read_what_is_there(FileReading& file, const Json& json)
{
    Read read;
    Scenario& s = read.scenario;
    ObjectReader reader = file.object(json, "");
    read.known_format = read_format(file, reader);
    s.titel = private_line(reader, "titel", true);
    s.notitie = private_text(reader, "notitie");
    file.peildatum = reader.date("peildatum", true);
    s.peildatum = file.peildatum.value_or(Date{});
    const std::string gemeente = private_line(reader, "gemeente", false, "groningen");
    if (const Json* household = reader.get("huishouden", true))
        s.huishouden = read_household(file, *household, reader.pointer_to("huishouden"));
    s.huishouden.gemeentelijk.gemeente = gemeente;
    if (const Json* told = reader.get("gemeentelijk", false))
        read_municipal(file, *told, reader.pointer_to("gemeentelijk"), s.huishouden.gemeentelijk);
    for (const auto& [element, place] : reader.list("situaties", true, most_situations))
        s.situaties.push_back(read_situation(file, *element, place, s.huishouden));
    if (const Json* list = reader.get("situaties", false); list && list->is_array() && list->empty())
        reader.fault("situaties",
                     "hier moet ten minste één situatie staan, bijvoorbeeld { \"titel\": \"Nu: bijstand\" }");
    if (const Json* change = reader.get("overgang", false))
        s.overgang = read_overgang(file, *change, reader.pointer_to("overgang"), s.huishouden);
    s.gedaan = read_done(file, reader);
    reader.finish();
    return read;
}

} // namespace

Scenario parse_scenario(const std::string& json, const std::string& name)
{
    FileReading file(name);
    const Read read = read_what_is_there(file, parse_json(json, name));
    if (!file.problems.empty()) throw InputError(file.problems);
    return read.scenario;
}

Scenario salvaged_scenario(const std::string& json, const std::string& name)
{
    FileReading file(name);
    const Read read = read_what_is_there(file, parse_json(json, name));
    const Scenario& s = read.scenario;
    if (!read.known_format || !file.peildatum || s.huishouden.volwassenen.empty() || s.situaties.empty())
        throw InputError(file.problems);
    return s;
}

Scenario load_scenario(const std::filesystem::path& path)
{
    return parse_scenario(read_text_file(path, largest_scenario_file), text_of(path));
}

} // namespace armoedeval
