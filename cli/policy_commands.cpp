// SPDX-License-Identifier: EUPL-1.2
// The policy desk: reforms and changes of rules, on households.
#include "cli/population_commands.hpp"
#include "engine/base/file.hpp"
#include "engine/base/folders.hpp"
#include "engine/base/json_input.hpp"
#include "engine/base/paths.hpp"
#include "engine/base/text.hpp"
#include "engine/policy/rules.hpp"
#include "engine/policy/solve.hpp"
#include "engine/questions/not_final.hpp"
#include "engine/report/effect_html.hpp"
#include "engine/report/effect_text.hpp"
#include "engine/report/solution_text.hpp"

#include <algorithm>
#include <charconv>
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
                files.push_back(text_of(entry.path()));
        if (files.empty())
            throw InputError(text_of(folder), "", "hier staan geen huishoudens; geef er zelf een of meer");
        std::sort(files.begin(), files.end());
    }
    std::vector<NamedScenario> households;
    for (const std::string& file : files) households.push_back({file, load_scenario(path_of(file))});
    return households;
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
    if (!p.sweeps.empty() && !asks_population(call))
        problems.push_back({"--reeks", "", "een reeks rekent met een bevolking; geef --bevolking N of --bestand"});
    if (p.assumptions && !asks_population(call))
        problems.push_back({"--aannames", "", "dit gaat over een bevolking; geef --bevolking N"});
    if (p.more_hours && !asks_population(call))
        problems.push_back({"--meer-uren", "", "dit rekent met een bevolking; geef --bevolking N of --bestand"});
    if (!p.solve.empty() && (asks_population(call) || p.from))
        problems.push_back({"--zoek", "", "zoeken gaat over voorbeelden op één datum, niet over een bevolking"});
    if (!p.solve.empty() && call.csv) problems.push_back({"--csv", "", "--zoek geeft tekst of --json"});
    if (std::find(doel_words().begin(), doel_words().end(), p.goal) == doel_words().end())
        problems.push_back({"--doel", "", "\"" + p.goal + "\" ken ik niet; kies val of verlies"});
    if (!p.report.empty() && (!p.solve.empty() || !p.sweeps.empty() || p.more_hours))
        problems.push_back({"--verslag", "", "een verslag gaat niet samen met --zoek, --reeks of --meer-uren"});
    if (!p.report.empty() && asks_population(call) && (p.reforms.empty() || p.from || !p.rows.empty()))
        problems.push_back({"--verslag", "",
                            "een verslag over een bevolking gaat over een voorstel en getrokken "
                            "huishoudens: geef --hervorming en --bevolking N"});
    if (!p.other_tables.empty() && (asks_population(call) || !p.solve.empty()))
        problems.push_back({"--andere-tabellen", "", "twee mappen vergelijken gaat over voorbeelden"});
    if (p.reforms.empty() && !p.from && p.solve.empty() && p.other_tables.empty() && !asks_population(call))
        problems.push_back({"beleid", "",
                            "geef een voorstel (--hervorming BESTAND.json), twee dagen (--van, --naar), andere "
                            "tabellen (--andere-tabellen MAP) of een bevolking (--bevolking N)"});
    if (!problems.empty()) throw InputError(std::move(problems));
}

/// The titles of all reforms, and for each who proposes it and why.
void describe(Comparison& comparison, const std::vector<Reform>& reforms)
{
    for (const Reform& r : reforms) {
        comparison.titel += (comparison.titel.empty() ? "Voorstel: " : "; ") + r.titel;
        comparison.toelichting.push_back(r.titel + " (" + r.rol + ", " + in_words(r.datum) + "): " + r.motivering);
    }
    if (comparison.titel.empty() && comparison.before == comparison.after)
        comparison.titel = "Twee mappen met tabellen naast elkaar, op " + in_words(comparison.after);
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

/// "NAAM" or "NAAM=VAN:TOT"; without a range from nothing to twice the value of the law.
SolveQuestion question_of(const Call& call, const PolicyLaw& law, Date date)
{
    SolveQuestion q;
    const std::string& text = call.policy.solve;
    const size_t equals = text.find('=');
    q.id = text.substr(0, equals);
    q.date = date;
    q.doel = call.policy.goal == doel_words().front() ? Doel::geen_val : Doel::geen_verlies;
    const Parameter* parameter = law.proposed.find(q.id);
    if (!parameter)
        throw InputError("--zoek", "",
                         "de waarde " + q.id + " kent de wet hier niet; bedoelt u " +
                             nearest_parameter(q.id, law.tables) + "?");
    const DatedValue* value = parameter->on(date);
    if (!value) throw InputError("--zoek", "", q.id + " heeft op " + in_words(date) + " geen waarde");
    q.to = 2 * value->value;
    if (parameter->unit == Unit::procent) q.to = std::min(q.to, 100.0);
    if (equals != std::string::npos) {
        const char* const end = text.data() + text.size();
        const auto first = std::from_chars(text.data() + equals + 1, end, q.from);
        const bool colon = first.ec == std::errc() && first.ptr != end && *first.ptr == ':';
        const auto second = colon ? std::from_chars(first.ptr + 1, end, q.to) : first;
        if (!colon || second.ec != std::errc() || second.ptr != end)
            throw InputError("--zoek", "", "\"" + text + "\" begrijp ik niet; schrijf NAAM of NAAM=VAN:TOT");
    }
    if (!(q.from <= value->value && value->value <= q.to && q.from < q.to))
        throw InputError("--zoek", "",
                         "de waarde van nu, " + plain_number(value->value) + ", moet tussen van en tot liggen");
    return q;
}

int print_solution(const Call& call, const PolicyLaw& law, const std::vector<NamedScenario>& named, Date date)
{
    const SolveQuestion question = question_of(call, law, date);
    std::vector<Scenario> households;
    for (const NamedScenario& n : named) households.push_back(n.scenario);
    const Solution found = solve(question, law.tables, law.reforms, households);
    std::cout << (call.json ? solution_json(question, found, households)
                            : solution_text(question, found, law.tables, households));
    return found.value ? done : answer_is_no;
}

} // namespace

int beleid(const Call& call)
{
    check_call(call);
    const PolicyLaw law(call);
    if (asks_population(call)) return population_effects(call, law);
    const std::vector<NamedScenario> households = households_of(call);
    const Date date = law.date(call, households.front().scenario.peildatum);
    if (!call.policy.solve.empty()) return print_solution(call, law, households, date);
    const Rules before(law.tables, call.policy.from.value_or(date));
    const Rules after(law.proposed, call.policy.to.value_or(date));
    check_all_in_force(before, after, law.reforms);

    Comparison comparison;
    comparison.before = before.date;
    comparison.after = after.date;
    describe(comparison, law.reforms);
    comparison.wijzigingen = changed_parameters(before, after);
    comparison.not_final = values_not_final(law.proposed, after.date);
    std::erase_if(comparison.not_final, // an estimate is among the changes
                  [&](const Parameter* p) { return p->on(after.date)->status == Status::geraamd; });
    for (const NamedScenario& h : households)
        comparison.huishoudens.push_back(effect(h.scenario, without_hidden_signs(h.file), before, after, !call.csv));
    std::cout << (call.csv    ? csv_of(call, comparison_csv(comparison))
                  : call.json ? comparison_json(comparison)
                              : comparison_text(comparison, !call.policy.scenarios.empty()));
    if (!call.policy.report.empty()) save_whole(path_of(call.policy.report), comparison_html(comparison));
    return done;
}

} // namespace armoedeval
