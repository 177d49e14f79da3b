// SPDX-License-Identifier: EUPL-1.2
// armoedeval: the command line. Exit status 0 done, 1 the answer is no, 2 the input or the call is wrong, 128 and the
// number of a signal: it was interrupted.
#include "cli/commands.hpp"
#include "engine/base/error.hpp"
#include "engine/base/system.hpp"
#include "engine/calls/dates.hpp"
#include "engine/calls/dutch.hpp"

#include <iostream>

using namespace armoedeval;

namespace {

/// The calls that the program knows and what each takes.
class CommandLine {
public:
    CommandLine()
    {
        app_.set_help_flag("-h,--help", "toon deze hulp");
        app_.get_help_ptr()->group("Opties");
        make_dutch(app_);
        app_.require_subcommand(1);
        app_.fallthrough();
        app_.add_option("--tabellen", call_.tables_folder,
                        "map met de bedragen van de wet (anders: naast het programma)")
            ->type_name("MAP")
            ->group("Opties");
        app_.add_flag("--alleen-vastgesteld", call_.only_established,
                      "weiger waar een bedrag er nog niet is (anders: het laatst bekende, en dat staat erbij)")
            ->group("Opties");

        CLI::App* sentence =
            command("invoer", "een huishouden in één zin: het bestand ervan, en wat wel en niet is begrepen", invoer);
        sentence
            ->add_option("ZIN", call_.sentence,
                         "bijvoorbeeld \"alleenstaande ouder, kinderen 3 en 6, huur 690, bijstand 3 jaar, 24 uur\"")
            ->required()
            ->type_name("ZIN");
        date_option(sentence, "--peildatum", call_.date, "de dag waarop de zin geldt (anders: vandaag)");

        scenario_command("bereken", "de situaties van een huishouden naast elkaar, een heel jaar in elke situatie",
                         bereken);

        scenario_command("vragen", "wat nog te vragen is, wat het meest scheelt eerst, en hoeveel het scheelt", vragen);

        CLI::App* different =
            scenario_command("verschil", "waarom er in de ene situatie meer overblijft dan in de andere", verschil);
        option(different, "--van", call_.situation, "N", "de situatie waar het begint, vanaf 1 (anders: 1)");
        option(different, "--naar", call_.other_situation, "N", "de situatie waar het naartoe gaat (anders: 2)");

        CLI::App* why = scenario_command(
            "uitleg", "waarom een bedrag zo hoog is: formule, artikel, waarde met bron, eigen gegeven", uitleg);
        option(why, "--situatie", call_.situation, "N", "de hoeveelste situatie, vanaf 1 (anders: 1)");
        option(why, "--bedrag", call_.amount, "NAAM", "welk bedrag, bijvoorbeeld huurtoeslag")->required();

        CLI::App* where = scenario_command(
            "knikpunten", "waar het minder wordt of knikt, tot op de cent, met de regel die het doet", knikpunten);
        option(where, "--situatie", call_.situation, "N", "de hoeveelste situatie, vanaf 1 (anders: 1)");
        option(where, "--as", call_.axis, "AS", "uren, uurloon of huur (anders: uren)");
        option(where, "--van", call_.from, "GETAL", "begin van de as (anders: 0)");
        option(where, "--tot", call_.to, "GETAL", "einde van de as (anders: 40)");
        option(where, "--drempel", call_.threshold, "EURO",
               "kleinere sprongen tellen als afronding, per maand (anders: 5)");

        CLI::App* hours =
            scenario_command("uren", "wat er overblijft bij elk aantal uren in de eerste baan van een situatie", uren);
        option(hours, "--situatie", call_.situation, "N", "de hoeveelste situatie, vanaf 1 (anders: 1)");
        option(hours, "--van", call_.from, "UREN", "eerste aantal uren per week (anders: 0)");
        option(hours, "--tot", call_.to, "UREN", "laatste aantal uren per week (anders: 40)");
        option(hours, "--stap", call_.step, "UREN", "uren tussen twee punten (anders: 0.25)");
        csv_flags(hours, "alle bedragen per jaar bij elk aantal uren");

        CLI::App* months = file_command(
            "tijdlijn", "de maanden rond een overgang: wat komt en gaat op welke dag, en het laagste saldo", tijdlijn);
        change_options(months);
        months->add_flag("--csv", call_.csv, "elke betaling op een regel, met puntkomma's ertussen")->group("Opties");

        CLI::App* things = file_command(
            "doen", "wat er rond een overgang te melden, aan te vragen en te stoppen is, en wanneer", doen);
        change_options(things);
        date_option(things, "--vandaag", call_.today,
                    "de dag vanaf waar u kijkt: wat ervoor moest, is al voorbij (anders: vandaag)");

        option(things, "--uit", call_.out, "BESTAND.ics",
               "bewaar de lijst voor een agenda (.ics) of als tekst (.txt); wat gedaan is staat niet in de agenda");

        beside_command();
        paper_command();
        policy_commands();

        json_flag(command("regelingen", "alle regelingen met hun feiten en uitkomsten", regelingen));

        CLI::App* check =
            command("toets", "een tabel met gevallen naast de berekening; eindigt met 'N passed, N failed'", toets);
        check->add_option("REGELING", call_.scheme, "naam van de regeling (zie armoedeval regelingen)")
            ->required()
            ->type_name("NAAM");
        check->add_option("BESTAND", call_.file, "tabel met gevallen")->required()->type_name("BESTAND.csv");

        CLI::App* list =
            command("tabellen", "alle bedragen van de wet op een datum, met artikel, bron en status", tabellen);
        date_option(list, "--datum", call_.date, "de datum (anders: vandaag)");
        date_option(list, "--ontbreekt", call_.missing_on,
                    "wat op de dag ervoor geldt en voor deze datum nog niet is ingevuld; eindigt met 1 zolang er iets "
                    "ontbreekt");
        json_flag(list);
    }

    /// Exit status. Throws InputError.
    int run(int argc, char** argv)
    {
        try {
            app_.parse(argc, argv);
        } catch (const CLI::CallForHelp& help) {
            return app_.exit(help);
        } catch (const CLI::ParseError& error) {
            std::string names;
            for (const Command& c : commands_) names += (names.empty() ? "" : ", ") + c.parser->get_name();
            std::cerr << "armoedeval: " << explain(error, app_.remaining(), names) << "\nZie armoedeval --help\n";
            return wrong_input;
        }
        for (const Command& c : commands_)
            if (c.parser->parsed()) return done_or_interrupted(c);
        return wrong_input;
    }

private:
    struct Command {
        CLI::App* parser;
        int (*work)(const Call&);
    };

    int done_or_interrupted(const Command& command) const
    {
        try {
            return command.work(call_);
        } catch (const Interrupted& ended) {
            std::cerr << "armoedeval: " << ended.what() << "\n";
            return ended.status();
        }
    }

    CLI::App* command(const char* name, const char* what, int (*work)(const Call&))
    {
        CLI::App* parser = app_.add_subcommand(name, what);
        parser->group("Opdrachten");
        parser->get_help_ptr()->group("Opties");
        commands_.push_back({parser, work});
        return parser;
    }

    CLI::App* household_command(const char* name, const char* what, int (*work)(const Call&))
    {
        CLI::App* parser = command(name, what, work);
        parser->add_option("SCENARIO", call_.file, "bestand van een huishouden (zie scenarios/)")
            ->required()
            ->type_name("BESTAND.json");
        return parser;
    }

    CLI::App* file_command(const char* name, const char* what, int (*work)(const Call&))
    {
        CLI::App* parser = household_command(name, what, work);
        json_flag(parser);
        return parser;
    }

    CLI::App* scenario_command(const char* name, const char* what, int (*work)(const Call&))
    {
        CLI::App* parser = file_command(name, what, work);
        date_option(parser, "--peildatum", call_.date, "reken met de regels van deze datum");
        return parser;
    }

    /// A change takes the rules of the months that it meets, so no peildatum.
    void change_options(CLI::App* parser)
    {
        option(parser, "--situatie", call_.other_situation, "N",
               "de situatie die begint, vanaf 2; daarvoor geldt de eerste (anders: 2)");
        date_option(
            parser, "--start", call_.start,
            "eerste dag van die situatie (anders: zoals in het bestand, of de eerste van de maand na de peildatum)");
        option(parser, "--maanden", call_.months, "N",
               "hoeveel maanden, 3 tot en met 60 (anders: zoals in het bestand)");
        option(parser, "--gedrag", call_.gedrag, "WOORD",
               "of Dienst Toeslagen het direct, laat of niet hoort (anders: zoals in het bestand)");
    }

    void beside_command()
    {
        CLI::App* paper = file_command(
            "papier",
            "een loonstrook, uitkeringsspecificatie of beschikking naast de berekening: klopt het, en zo nee, wat "
            "verklaart het verschil het beste; eindigt met 1 als het niet klopt",
            papier);
        option(paper, "--situatie", call_.situation, "N", "in welke situatie, vanaf 1 (anders: 1)");
        const auto month = [this](const std::string& text) {
            call_.date = date_of(text.size() == 7 ? text + "-01" : text, "--maand");
        };
        paper
            ->add_option_function<std::string>("--maand", month,
                                               "de maand van het papier (anders: die van de peildatum)")
            ->type_name("JJJJ-MM")
            ->group("Opties");
        option(paper, "--loonstrook", call_.payslip, "NAAM=BEDRAG ...", "bruto, loonheffing, netto");
        option(paper, "--uitkering", call_.bijstand, "NAAM=BEDRAG ...",
               "norm (zonder vakantietoeslag), inkomsten, netto, vakantietoeslag");
        option(paper, "--toeslagen", call_.toeslagen, "NAAM=BEDRAG ...",
               "toetsingsinkomen (per jaar); per maand zorgtoeslag, huurtoeslag, kindgebonden_budget, "
               "kinderopvangtoeslag");
    }

    void paper_command()
    {
        PaperCall& p = call_.paper;
        CLI::App* paper = household_command(
            "brief",
            "een blad voor de inwoner: het antwoord, de dagen met geld, wat te doen; of het dossier van de coach",
            brief);
        change_options(paper);
        date_option(paper, "--vandaag", call_.today, "de dag die op de brief staat (anders: vandaag)");
        option(paper, "--uit", p.file, "BESTAND.html", "bewaar de brief hier (anders: op het scherm)");
        option(paper, "--soort", p.kind, "WOORD", "voor wie: inwoner of coach (anders: inwoner)");
        option(paper, "--taal", p.language, "CODE", "de voorkant in twee talen, bijvoorbeeld en of ar");
        paper->add_flag("--concept", p.with_concepts, "ook vertaalde zinnen die nog niemand heeft nagekeken")
            ->group("Opties");
        paper->add_flag("--zonder-achterkant", p.without_back, "alleen de voorkant")->group("Opties");
        paper->add_flag("--kalender", p.calendar, "met een kalender van twaalf maanden")->group("Opties");
        paper->add_flag("--grote-letters", p.large, "letters van 18 punten")->group("Opties");
    }

    void policy_commands()
    {
        PolicyCall& p = call_.policy;
        CLI::App* desk = command(
            "beleid", "wat een voorstel of een nieuwe regel doet: wie erop vooruit en achteruit gaat, en wanneer",
            beleid);
        desk->add_option("SCENARIO", p.scenarios, "huishoudens (anders: de voorbeelden in scenarios/)")
            ->type_name("BESTAND.json");
        reform_options(desk);
        option(desk, "--bevolking", p.count, "N", "reken met zoveel getrokken huishoudens in plaats van voorbeelden");
        population_options(desk);
        option(desk, "--reeks,--sweep", p.sweeps, "NAAM=VAN:TOT:STAP",
               "wat elke waarde van een bedrag van de wet doet met een bevolking; een of twee keer")
            ->allow_extra_args(false);
        option(desk, "--zoek", p.solve, "NAAM[=VAN:TOT]",
               "de kleinste verandering van een bedrag waarbij geen voorbeeld bij enig aantal uren verliest");
        option(
            desk, "--doel", p.goal, "WOORD",
            "verliezen is val: minder over dan in de eerste situatie, of verlies: minder dan onder de wet (anders: val)");
        option(
            desk, "--verslag", p.report, "BESTAND.html",
            "bewaar de vergelijking als één pagina: wat verandert, wie het merkt en waarom, wat nog niet vaststaat; van "
            "een voorstel en een bevolking ook de kosten en hoe zeker die zijn");
        option(desk, "--andere-tabellen", p.other_tables, "MAP",
               "vergelijk met de bedragen in deze map: bijvoorbeeld de tabellen van voor een wijziging met die van nu");
        desk->add_flag("--aannames", p.assumptions,
                       "hoe ver de uitkomst van een bevolking gaat als een aanname lager of hoger is")
            ->group("Opties");
        desk->add_flag("--meer-uren", p.more_hours,
                       "hoeveel huishoudens van een bevolking winnen, niets overhouden of verliezen bij 4 tot 40 uur "
                       "werk meer, en waardoor")
            ->group("Opties");
        json_flag(desk);
        csv_flags(desk, "elk huishouden, elke situatie en elk kwartier op een regel");

        CLI::App* people =
            command("bevolking", "een bevolking of een deel ervan: haar huishoudens, of sommen om later op te tellen",
                    bevolking);
        option(people, "--aantal", p.count, "N", "zoveel huishoudens trekken");
        option(people, "--deel", p.part, "K/N", "alleen deel K van N gelijke delen");
        reform_options(people);
        population_options(people);
        people->add_option("--samenvoegen", p.add_up, "tel de sommen van delen op tot één antwoord")
            ->type_name("BESTAND.json ...")
            ->group("Opties");
        json_flag(people);
        csv_flags(people, "de huishoudens zelf, een per regel");
    }

    void csv_flags(CLI::App* parser, const std::string& what)
    {
        parser->add_flag("--csv", call_.csv, what + ", zoals een Nederlandse Excel het leest")->group("Opties");
        parser->add_flag("--punt", call_.csv_with_points, "bij --csv: met komma's ertussen en een decimale punt")
            ->group("Opties");
    }

    void reform_options(CLI::App* parser)
    {
        PolicyCall& p = call_.policy;
        option(parser, "--hervorming", p.reforms, "BESTAND.json",
               "een voorstel met andere waarden; mag vaker, het laatste gaat voor (zie scenarios/hervormingen/)")
            ->allow_extra_args(false);
        date_option(parser, "--van", p.from, "de regels van deze dag");
        date_option(parser, "--naar", p.to, "... naast die van deze dag: wat verandert er?");
        date_option(parser, "--peildatum", call_.date,
                    "reken met de regels van deze datum (anders: waarop het voorstel helemaal geldt)");
    }

    void population_options(CLI::App* parser)
    {
        PolicyCall& p = call_.policy;
        option(parser, "--bestand", p.rows, "BESTAND.csv",
               "reken met de huishoudens van deze tabel (- is de standaardinvoer; zie tables/bevolking/)");
        option(parser, "--gegevens", p.data, "BESTAND.json",
               "cijfers waaruit getrokken wordt (anders: tables/bevolking/groningen.json)");
        option(parser, "--zaad", p.seed, "GETAL", "ander toeval, andere huishoudens (anders: 1)");
        option(parser, "--draden", p.threads, "N", "rekenen op zoveel kernen tegelijk (anders: alle)");
        option(parser, "--gebruik", p.take_up, "NAAM=PROCENT",
               "hoeveel van wie recht heeft een regeling gebruikt, bijvoorbeeld huurtoeslag=80; mag vaker")
            ->allow_extra_args(false);
        option(parser, "--diepste", p.deepest, "BESTAND.json", "bewaar het huishouden met de diepste val");
    }

    template <class T>
    CLI::Option* option(CLI::App* parser, const char* name, T& into, const char* type, const char* what)
    {
        return parser->add_option(name, into, what)->type_name(type)->group("Opties");
    }

    void date_option(CLI::App* parser, const char* name, std::optional<Date>& into, const char* what)
    {
        const auto read = [&into, name](const std::string& text) { into = date_of(text, name); };
        parser->add_option_function<std::string>(name, read, what)->type_name("JJJJ-MM-DD")->group("Opties");
    }

    void json_flag(CLI::App* parser)
    {
        parser->add_flag("--json", call_.json, "antwoord als JSON, voor andere programma's")->group("Opties");
    }

    Call call_;
    CLI::App app_{"Armoedeval: wat een huishouden overhoudt bij bijstand, deeltijdwerk en voltijdwerk.\n"
                  "Voorbeeld: armoedeval bereken scenarios/01-alleenstaande-27-plus.json",
                  "armoedeval"};
    std::vector<Command> commands_;
};

} // namespace

int main(int argc, char** argv)
{
    std::ios::sync_with_stdio(false);
    print_in_utf8();
    return report_faults("armoedeval", [&] { return CommandLine().run(argc, argv); });
}
