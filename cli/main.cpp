// armoedeval: the command line. Exit status 0 done, 1 the answer is no, 2 the input or the call is wrong.
#include "cli/print.hpp"
#include "engine/explanation.hpp"
#include "engine/number/every_number.hpp"
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
    std::string date;
    std::string amount;
    size_t situation = 1;
    double from = 0, to = 40, step = 0.25; ///< hours per week
    bool json = false;
    bool csv = false;
};

Date date_of(const std::string& text, const char* option)
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

/// The scenario of a call, on the date of the call.
Scenario scenario_of(const Call& call)
{
    Scenario scenario = load_scenario(call.file);
    if (!call.date.empty()) scenario.peildatum = date_of(call.date, "--peildatum");
    for (size_t i = 0; i < scenario.huishouden.volwassenen.size(); ++i)
        if (age_on(scenario.huishouden.volwassenen[i].geboren, scenario.peildatum) < 18)
            throw InputError(call.file, "/huishouden/volwassenen/" + std::to_string(i) + "/geboren",
                             "een volwassene moet op de peildatum (" + to_iso(scenario.peildatum) +
                                 ") 18 jaar of ouder zijn");
    return scenario;
}

/// The place of a situation that people count from 1.
size_t situation_of(const Scenario& scenario, size_t number, const char* option)
{
    if (number >= 1 && number <= scenario.situaties.size()) return number - 1;
    throw InputError(option, "",
                     "situatie " + std::to_string(number) + " is er niet; dit huishouden heeft er " +
                         std::to_string(scenario.situaties.size()));
}

int bereken(const Call& call)
{
    const Scenario scenario = scenario_of(call);
    const Answer result = answer(scenario, tables_of(call));
    std::cout << (call.json ? to_json(result) : answer_text(scenario, result));
    return done;
}

int uitleg(const Call& call)
{
    const Scenario scenario = scenario_of(call);
    const size_t situation = situation_of(scenario, call.situation, "--situatie");
    const auto found = std::find_if(breakdown_amounts<Traced>.begin(), breakdown_amounts<Traced>.end(),
                                    [&](const auto& a) { return a.name == call.amount; });
    if (found == breakdown_amounts<Traced>.end()) {
        std::string names;
        for (const auto& a : breakdown_amounts<Traced>) names += (names.empty() ? "" : ", ") + std::string(a.name);
        throw InputError("--bedrag", "", "het bedrag \"" + call.amount + "\" ken ik niet; kies uit: " + names);
    }
    const Tables tables = tables_of(call);
    const auto reasons = traced_breakdown(scenario, situation, law_on<Traced>(scenario.peildatum, tables));
    const Step step = explain(reasons.*found->member, call.amount);
    if (call.json)
        std::cout << explanation_json(step);
    else
        std::cout << scenario.titel << "\n"
                  << scenario.situaties[situation].titel << ", regels van " << in_words(scenario.peildatum)
                  << ", bedragen per jaar\n\n"
                  << explanation_text(step);
    return done;
}

/// The hours that were asked for; every fault at once. Written so that "nan" is a fault too.
void check_hours(const Call& call)
{
    constexpr double most_hours = 80, least_step = 0.01, most_points = 5000;
    std::vector<Problem> problems;
    if (!(call.from >= 0 && call.from < most_hours))
        problems.push_back({"--van", "", plain_number(call.from) + " kan niet; kies 0 of meer, en minder dan 80 uur"});
    if (!(call.to > call.from && call.to <= most_hours))
        problems.push_back(
            {"--tot", "", plain_number(call.to) + " kan niet; kies meer dan --van, en ten hoogste 80 uur"});
    if (!(call.step >= least_step && call.step <= most_hours))
        problems.push_back({"--stap", "", plain_number(call.step) + " kan niet; kies 0.01 tot en met 80 uur"});
    if (problems.empty() && (call.to - call.from) / call.step + 1 > most_points)
        problems.push_back({"--stap", "", "dat zijn meer dan 5.000 regels; kies een grotere stap"});
    if (call.json && call.csv) problems.push_back({"--csv", "", "kies --csv of --json, niet allebei"});
    if (!problems.empty()) throw InputError(std::move(problems));
}

int uren(const Call& call)
{
    check_hours(call);
    const Scenario scenario = scenario_of(call);
    const size_t situation = situation_of(scenario, call.situation, "--situatie");
    check_has_work(scenario, situation, call.file);
    const Law<Lanes> wet = law_on<Lanes>(scenario.peildatum, tables_of(call));
    const Curve result = curve(scenario, situation, wet, call.from, call.to, call.step);
    std::cout << (call.csv    ? curve_csv(result)
                  : call.json ? curve_json(scenario, situation, result)
                              : curve_text(scenario, situation, result));
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
    const Date date = call.date.empty() ? today() : date_of(call.date, "--datum");
    const Tables tables = tables_of(call);
    std::cout << (call.json ? tables_json(tables, date) : tables_text(tables, date));
    return done;
}

/// What is wrong with a call, in Dutch; CLI11 speaks English.
std::string explain(const CLI::ParseError& error)
{
    const std::string what = error.what();
    const std::string after = what.find(": ") == std::string::npos ? "" : what.substr(what.find(": ") + 2);
    if (dynamic_cast<const CLI::ExtrasError*>(&error)) return "dit hoort niet in deze aanroep: " + after;
    if (dynamic_cast<const CLI::RequiredError*>(&error))
        return what.find("subcommand") != std::string::npos
                   ? "geef een opdracht: bereken, uitleg, uren, regelingen, toets of tabellen"
                   : "er ontbreekt iets in de aanroep: " + what.substr(0, what.find(' '));
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error))
        return "hier ontbreekt een waarde: " + what.substr(0, what.find(':'));
    if (dynamic_cast<const CLI::ConversionError*>(&error)) return "dit is geen getal: " + after;
    return "deze aanroep begrijp ik niet (" + what + ")";
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
                 "Voorbeeld: armoedeval bereken scenarios/03-alleenstaande-ouder.json",
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

    CLI::App* compute =
        command("bereken", "de situaties van een huishouden naast elkaar, een heel jaar in elke situatie");
    compute->add_option("SCENARIO", call.file, "bestand van een huishouden (zie scenarios/)")
        ->required()
        ->type_name("BESTAND.json");
    compute->add_option("--peildatum", call.date, "reken met de regels van deze datum")
        ->type_name("JJJJ-MM-DD")
        ->group("Opties");
    json_flag(compute);
    CLI::App* why = command("uitleg", "waarom een bedrag zo hoog is: formule, artikel, waarde met bron, eigen gegeven");
    why->add_option("SCENARIO", call.file, "bestand van een huishouden")->required()->type_name("BESTAND.json");
    why->add_option("--situatie", call.situation, "de hoeveelste situatie, vanaf 1")->type_name("N")->group("Opties");
    why->add_option("--bedrag", call.amount, "welk bedrag, bijvoorbeeld huurtoeslag")
        ->required()
        ->type_name("NAAM")
        ->group("Opties");
    why->add_option("--peildatum", call.date, "reken met de regels van deze datum")
        ->type_name("JJJJ-MM-DD")
        ->group("Opties");
    json_flag(why);
    CLI::App* hours = command("uren", "wat er overblijft bij elk aantal uren in de eerste baan van een situatie");
    hours->add_option("SCENARIO", call.file, "bestand van een huishouden")->required()->type_name("BESTAND.json");
    hours->add_option("--situatie", call.situation, "de hoeveelste situatie, vanaf 1")
        ->required()
        ->type_name("N")
        ->group("Opties");
    const auto hours_option = [&](const char* name, double& value, const char* what) {
        hours->add_option(name, value, what)->type_name("UREN")->group("Opties");
    };
    hours_option("--van", call.from, "vanaf zoveel uur per week (anders: 0)");
    hours_option("--tot", call.to, "tot en met zoveel uur per week (anders: 40)");
    hours_option("--stap", call.step, "uren tussen twee punten (anders: 0.25)");
    hours->add_option("--peildatum", call.date, "reken met de regels van deze datum")
        ->type_name("JJJJ-MM-DD")
        ->group("Opties");
    json_flag(hours);
    hours->add_flag("--csv", call.csv, "alle bedragen per jaar bij elk aantal uren, met komma's ertussen")
        ->group("Opties");
    CLI::App* schemes = command("regelingen", "alle regelingen met hun feiten en uitkomsten");
    json_flag(schemes);
    CLI::App* check = command("toets", "een tabel met gevallen naast de berekening; eindigt met 'N passed, N failed'");
    check->add_option("REGELING", call.scheme, "naam van de regeling (zie armoedeval regelingen)")
        ->required()
        ->type_name("NAAM");
    check->add_option("BESTAND", call.file, "tabel met gevallen")->required()->type_name("BESTAND.csv");
    CLI::App* list = command("tabellen", "alle bedragen van de wet op een datum, met artikel, bron en status");
    list->add_option("--datum", call.date, "de datum (anders: vandaag)")->type_name("JJJJ-MM-DD")->group("Opties");
    json_flag(list);

    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp& help) {
        return app.exit(help);
    } catch (const CLI::ParseError& error) {
        std::cerr << "armoedeval: " << explain(error) << "\nZie armoedeval --help\n";
        return wrong_input;
    }
    if (compute->parsed()) return bereken(call);
    if (why->parsed()) return uitleg(call);
    if (hours->parsed()) return uren(call);
    if (schemes->parsed()) return regelingen(call);
    if (check->parsed()) return toets(call);
    return tabellen(call);
}

} // namespace

int main(int argc, char** argv)
{
    std::ios::sync_with_stdio(false);
    try {
        return run(argc, argv);
    } catch (const InputError& error) {
        for (const Problem& problem : error.problems()) std::cerr << problem.text() << "\n";
    } catch (const UnknownValue& unknown) {
        std::cerr << "armoedeval: " << unknown.what() << "\n";
    } catch (const std::bad_alloc&) {
        std::cerr << "armoedeval: er is te weinig geheugen voor deze invoer\n";
    }
    return wrong_input;
}
