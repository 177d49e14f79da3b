// The policy desk: reforms and changes of rules, on households.
#include "cli/commands.hpp"
#include "engine/folders.hpp"
#include "engine/json_input.hpp"
#include "engine/policy/effect_text.hpp"
#include "engine/policy/reform.hpp"

#include <algorithm>
#include <filesystem>
#include <iostream>

namespace armoedeval {

namespace {

namespace fs = std::filesystem;

struct NamedScenario {
    std::string file;
    Scenario scenario;
};

/// The households of the call, or else the archetypes: every example, by name of the file.
std::vector<NamedScenario> households_of(const Call& call)
{
    std::vector<std::string> files = call.policy.scenarios;
    if (files.empty()) {
        const fs::path folder = find_scenarios({});
        std::error_code error;
        for (const auto& entry : fs::directory_iterator(folder, error))
            if (entry.path().extension() == ".json" && entry.path().filename() != "schema.json")
                files.push_back(entry.path().string());
        if (files.empty())
            throw InputError(folder.string(), "", "hier staan geen huishoudens; geef er zelf een of meer");
        std::sort(files.begin(), files.end());
    }
    std::vector<NamedScenario> households;
    for (const std::string& file : files) households.push_back({file, load_scenario(file)});
    return households;
}

std::vector<Reform> reforms_of(const Call& call, const Tables& tables)
{
    std::vector<Reform> reforms;
    for (const std::string& file : call.policy.reforms) reforms.push_back(load_reform(file, tables));
    return reforms;
}

/// What the options say together; every fault at once.
void check_call(const Call& call)
{
    const PolicyCall& p = call.policy;
    std::vector<Problem> problems;
    if (call.json && call.csv) problems.push_back({"--csv", "", "kies --csv of --json, niet allebei"});
    if (p.from.has_value() != p.to.has_value())
        problems.push_back({p.from ? "--naar" : "--van", "", "geef --van en --naar allebei, of geen van beide"});
    if (p.from && p.to && *p.from == *p.to)
        problems.push_back({"--naar", "", "dit is dezelfde dag als --van; kies een andere dag"});
    if (p.from && call.date)
        problems.push_back({"--peildatum", "", "met --van en --naar liggen de datums al vast; laat --peildatum weg"});
    if (p.reforms.empty() && !p.from)
        problems.push_back(
            {"beleid", "", "geef een voorstel (--hervorming BESTAND.json) of twee dagen (--van, --naar)"});
    if (!problems.empty()) throw InputError(std::move(problems));
}

/// The titles of all reforms, and for each who proposes it and why.
void describe(Comparison& comparison, const std::vector<Reform>& reforms)
{
    for (const Reform& r : reforms) {
        comparison.titel += (comparison.titel.empty() ? "Voorstel: " : "; ") + r.titel;
        comparison.toelichting.push_back(r.titel + " (" + r.rol + ", " + in_words(r.datum) + "): " + r.motivering);
    }
    if (comparison.titel.empty())
        comparison.titel =
            "Wat verandert er van " + in_words(comparison.before) + " naar " + in_words(comparison.after);
}

/// Programs get amounts to the cent; what the law gives on that day alone would be half an answer.
void check_all_in_force(const Rules& before, const Rules& after, const std::vector<Reform>& reforms)
{
    if (reforms.empty() || !changed_parameters(before, after).empty() || before.date != after.date) return;
    std::cerr << "armoedeval: let op: op " << in_words(after.date)
              << " verandert dit voorstel geen enkele waarde; kies met --peildatum een dag waarop het geldt\n";
}

} // namespace

int beleid(const Call& call)
{
    check_call(call);
    const Tables tables = read_law_tables(find_tables(call.tables_folder));
    const std::vector<Reform> reforms = reforms_of(call, tables);
    const Tables proposed = reformed(tables, reforms);
    const std::vector<NamedScenario> households = households_of(call);
    const Date date = call.date ? *call.date : in_force_from(reforms).value_or(households.front().scenario.peildatum);
    const Rules before(tables, call.policy.from.value_or(date));
    const Rules after(proposed, call.policy.to.value_or(date));
    check_all_in_force(before, after, reforms);

    Comparison comparison;
    comparison.before = before.date;
    comparison.after = after.date;
    describe(comparison, reforms);
    comparison.wijzigingen = changed_parameters(before, after);
    for (const NamedScenario& h : households)
        comparison.huishoudens.push_back(effect(h.scenario, h.file, before, after, !call.csv));
    std::cout << (call.csv    ? comparison_csv(comparison)
                  : call.json ? comparison_json(comparison)
                              : comparison_text(comparison, !call.policy.scenarios.empty()));
    return done;
}

} // namespace armoedeval
