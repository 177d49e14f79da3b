// armoedeval: the command line. Exit status 0 done, 1 the answer is no, 2 the input or the call is wrong.
#include "cli/print.hpp"
#include "engine/text.hpp"

#include <CLI/CLI.hpp>

#include <chrono>
#include <iostream>

using namespace armoedeval;

namespace {

constexpr int done = 0, answer_is_no = 1, wrong_input = 2;

struct Call {
    std::string tables_folder;
    std::string file;
    std::string scheme;
    std::optional<Date> date;
    bool json = false;
};

Date date_of(const std::string& text, const std::string& option)
{
    const auto date = parse_date(text);
    if (!date)
        throw InputError(option, "",
                         "\"" + text + "\" is geen bestaande datum; schrijf jaar-maand-dag, bijvoorbeeld 2026-07-01");
    return *date;
}

Date today()
{
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

Tables tables_of(const Call& call)
{
    return read_law_tables(find_tables(call.tables_folder));
}

int bereken(const Call& call)
{
    Scenario scenario = load_scenario(call.file);
    if (call.date) scenario.peildatum = *call.date;
    for (size_t i = 0; i < scenario.huishouden.volwassenen.size(); ++i)
        if (age_on(scenario.huishouden.volwassenen[i].geboren, scenario.peildatum) < 18)
            throw InputError(call.file, "/huishouden/volwassenen/" + std::to_string(i) + "/geboren",
                             "een volwassene moet op de peildatum (" + to_iso(scenario.peildatum) +
                                 ") 18 jaar of ouder zijn");
    const Tables tables = tables_of(call);
    try {
        const Answer result = answer(scenario, tables);
        std::cout << (call.json ? to_json(result) : answer_text(scenario, result));
    } catch (const UnknownValue& unknown) {
        throw InputError(call.file, "/peildatum", unknown.what());
    }
    return done;
}

int regelingen(const Call& call)
{
    std::cout << (call.json ? schemes_json() : schemes_text());
    return done;
}

int toets(const Call& call)
{
    const SchemeCases* scheme = find_scheme(call.scheme);
    if (!scheme) {
        std::string names;
        for (const SchemeCases& s : all_schemes()) names += (names.empty() ? "" : ", ") + s.name;
        throw InputError("toets", "", "de regeling \"" + call.scheme + "\" ken ik niet; kies uit: " + names);
    }
    const CaseResult result = run_cases(*scheme, call.file, tables_of(call));
    std::cout << case_result_text(result);
    return result.failed == 0 ? done : answer_is_no;
}

int tabellen(const Call& call)
{
    const Date date = call.date.value_or(today());
    const Tables tables = tables_of(call);
    std::cout << (call.json ? tables_json(tables, date) : tables_text(tables, date));
    return done;
}

/// What is wrong with a call, in Dutch; CLI11 speaks English.
std::string explain(const CLI::ParseError& error, const std::vector<std::string>& unknown)
{
    const std::string what = error.what();
    const std::string after = what.find(": ") == std::string::npos ? "" : what.substr(what.find(": ") + 2);
    if (dynamic_cast<const CLI::ExtrasError*>(&error)) return "dit hoort niet in deze aanroep: " + after;
    if (dynamic_cast<const CLI::RequiredError*>(&error))
        return what.find("subcommand") != std::string::npos
                   ? (unknown.empty() ? "" : "\"" + unknown.front() + "\" ken ik niet; ") +
                         "geef een opdracht: bereken, regelingen, toets of tabellen"
                   : "er ontbreekt iets in de aanroep: " + what.substr(0, what.find(' '));
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error))
        return (what.find("received") == std::string::npos ? "hier ontbreekt een waarde: "
                                                           : "dit staat er meer dan eens: ") +
               what.substr(0, what.find(':'));
    return "deze aanroep begrijp ik niet" + (after.empty() ? "" : ": " + after);
}

void make_dutch(CLI::App& app)
{
    const auto formatter = app.get_formatter();
    formatter->label("Usage", "Gebruik");
    formatter->label("OPTIONS", "OPTIES");
    formatter->label("SUBCOMMAND", "OPDRACHT");
    formatter->label("SUBCOMMANDS", "OPDRACHTEN");
    formatter->label("Positionals", "Argumenten");
    formatter->label("REQUIRED", "(verplicht)");
    formatter->column_width(34);
}

int run(int argc, char** argv)
{
    Call call;
    CLI::App app{"Armoedeval: wat een huishouden overhoudt bij bijstand, deeltijdwerk en voltijdwerk.\n"
                 "Voorbeeld: armoedeval bereken scenarios/01-alleenstaande-27-plus.json",
                 "armoedeval"};
    app.set_help_flag("-h,--help", "toon deze hulp");
    app.option_defaults()->group("Opties");
    make_dutch(app);
    app.require_subcommand(1);
    app.fallthrough();
    app.add_option("--tabellen", call.tables_folder, "map met de bedragen van de wet (anders: naast het programma)")
        ->type_name("MAP")
        ->group("Opties");
    app.get_help_ptr()->group("Opties");

    const auto command = [&](const char* name, const char* what) {
        CLI::App* sub = app.add_subcommand(name, what);
        sub->group("Opdrachten");
        sub->get_help_ptr()->group("Opties");
        return sub;
    };
    const auto json_flag = [&](CLI::App* sub) {
        sub->add_flag("--json", call.json, "antwoord als JSON, voor andere programma's")->group("Opties");
    };

    const auto date_option = [&](CLI::App* sub, const char* name, const char* what) {
        const auto read = [&call, name](const std::string& text) { call.date = date_of(text, name); };
        sub->add_option_function<std::string>(name, read, what)->type_name("JJJJ-MM-DD")->group("Opties");
    };

    CLI::App* compute =
        command("bereken", "de situaties van een huishouden naast elkaar, een heel jaar in elke situatie");
    compute->add_option("SCENARIO", call.file, "bestand van een huishouden (zie scenarios/)")
        ->required()
        ->type_name("BESTAND.json");
    date_option(compute, "--peildatum", "reken met de regels van deze datum");
    json_flag(compute);
    CLI::App* schemes = command("regelingen", "alle regelingen met hun feiten en uitkomsten");
    json_flag(schemes);
    CLI::App* check = command("toets", "een tabel met gevallen naast de berekening; eindigt met 'N passed, N failed'");
    check->add_option("REGELING", call.scheme, "naam van de regeling (zie armoedeval regelingen)")
        ->required()
        ->type_name("NAAM");
    check->add_option("BESTAND", call.file, "tabel met gevallen")->required()->type_name("BESTAND.csv");
    CLI::App* list = command("tabellen", "alle bedragen van de wet op een datum, met artikel, bron en status");
    date_option(list, "--datum", "de datum (anders: vandaag)");
    json_flag(list);

    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp& help) {
        return app.exit(help);
    } catch (const CLI::ParseError& error) {
        std::cerr << "armoedeval: " << explain(error, app.remaining()) << "\nZie armoedeval --help\n";
        return wrong_input;
    }
    if (compute->parsed()) return bereken(call);
    if (schemes->parsed()) return regelingen(call);
    if (check->parsed()) return toets(call);
    return tabellen(call);
}

/// A message may quote a file; a screen should not obey it.
std::string without_controls(std::string text)
{
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = '?';
    return text;
}

} // namespace

int main(int argc, char** argv)
{
    std::ios::sync_with_stdio(false);
    try {
        const int status = run(argc, argv);
        if (std::cout.flush()) return status;
        std::cerr << "armoedeval: het antwoord is niet (helemaal) te schrijven; is de schijf vol?\n";
    } catch (const InputError& error) {
        for (const Problem& problem : error.problems()) std::cerr << without_controls(problem.text()) << "\n";
    } catch (const std::bad_alloc&) {
        std::cerr << "armoedeval: er is te weinig geheugen voor deze invoer\n";
    } catch (const std::exception& error) {
        std::cerr << "armoedeval: een fout in het programma zelf (" << without_controls(error.what()) << ")\n";
    }
    return wrong_input;
}
