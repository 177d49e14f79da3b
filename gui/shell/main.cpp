// SPDX-License-Identifier: EUPL-1.2
// armoedeval-gui: the window. Exit status 0 done, 1 no window can be opened, 2 the input or the call is wrong, 128 and
// the number of a signal: the system asked it to end.
#include "engine/base/file.hpp"
#include "engine/base/folders.hpp"
#include "engine/base/paths.hpp"
#include "engine/base/system.hpp"
#include "engine/calls/dates.hpp"
#include "engine/calls/dutch.hpp"
#include "engine/law/estimated_norms.hpp"
#include "engine/law/law.hpp"
#include "gui/shell/picture.hpp"
#include "gui/shell/settings.hpp"
#include "gui/shell/window.hpp"

#include <iostream>

using namespace armoedeval;
namespace fs = std::filesystem;

namespace {

constexpr int no_window = 1;

struct GuiCall {
    std::string tables_folder, scenarios_folder;
    std::string today; ///< as typed; empty: not told
    fs::path file, places_file;
    PictureCall picture;
};

/// Adds an option of the window; CLI11 keeps what is typed in `into`.
template <class T>
void option(CLI::App& app, const char* group, const char* name, T& into, const char* type, const char* what)
{
    app.add_option(name, into, what)->type_name(type)->group(group);
}

/// The library would make a path of the letters by itself.
void option(CLI::App& app, const char* group, const char* name, fs::path& into, const char* type, const char* what)
{
    const auto read = [&into](const std::string& text) { into = path_of(text); };
    app.add_option_function<std::string>(name, read, what)->type_name(type)->group(group);
}

void describe(CLI::App& app, GuiCall& call)
{
    make_dutch(app);
    app.set_help_flag("-h,--help", "toon deze hulp");
    app.get_help_ptr()->group("Opties");
    app.add_option_function<std::string>(
           "BESTAND", [&call](const std::string& text) { call.file = path_of(text); },
           "bestand van een huishouden (anders: een voorbeeld)")
        ->type_name("");
    option(app, "Opties", "--tabellen", call.tables_folder, "MAP",
           "map met de bedragen van de wet (anders: naast het programma)");
    option(app, "Opties", "--voorbeelden", call.scenarios_folder, "MAP",
           "map met de voorbeelden (anders: naast het programma)");
    option(app, "Opties", "--vandaag", call.today, "JJJJ-MM-DD",
           "de dag vanaf waar Doen kijkt (anders: vandaag; op een plaatje de peildatum)");

    const char* pictures = "Plaatjes en proeven, zonder dat iemand kijkt";
    PictureCall& picture = call.picture;
    option(app, pictures, "--screenshot", picture.file, "UIT.png",
           "schrijf een plaatje in plaats van een venster te openen; de tekst die erop staat komt op het scherm");
    option(app, pictures, "--scenario", picture.scenario, "BESTAND.json", "het huishouden op het plaatje");
    option(app, pictures, "--view", picture.view, "NAAM",
           "vergelijken, uren, maanden, waarom, doen, beleid of inwoner (anders: vergelijken)");
    option(app, pictures, "--size", picture.size, "BxH", "breedte en hoogte in beeldpunten (anders: 1280x800)");
    option(app, pictures, "--scale", picture.scale, "GETAL", "vergroting (anders: 1)");
    option(app, pictures, "--situatie", picture.situation, "N", "de gekozen situatie, vanaf 1 (anders: 1)");
    option(app, pictures, "--bedrag", picture.amount, "NAAM", "het bedrag dat Waarom? uitlegt");
    option(app, pictures, "--dialog", picture.dialog, "NAAM",
           "het venstertje dat openstaat: openen, opslaan-als, werk-verliezen, datum, sneltoetsen, instellingen, over, "
           "voorstel-openen, voorstel-opslaan, gevolgen-bewaren, bevolking-kiezen, bevolking-bewaren, reeks-bewaren, "
           "werkmap-bewaren, bestand-veranderd of tabellen (anders: geen)");
    option(app, pictures, "--thema", picture.theme, "NAAM", "licht, donker of contrast (anders: licht)");
    option(app, pictures, "--tekst", picture.text_file, "UIT.txt", "schrijf de tekst van het plaatje hierheen");
    option(app, pictures, "--toon-plaatsen", call.places_file, "UIT.json",
           "houd in dit bestand bij wat er in het venster staat en waar");
}

App app_of(const GuiCall& call, const fs::path& settings, Date otherwise)
{
    return {tables_for_any_date(read_law_tables(find_tables(call.tables_folder))),
            find_scenarios(call.scenarios_folder), settings,
            call.today.empty() ? otherwise : date_of(call.today, "--vandaag"),
            find_tables(call.tables_folder) / "bevolking/groningen.json"};
}

int show_window(const GuiCall& call)
{
    PrivateFolder::clean(); // a page of somebody else's household, of a window that was killed
    App app = app_of(call, settings_place(), todays_date());
    app.fill_tables_in(find_tables(call.tables_folder));
    if (call.today.empty()) app.follow(todays_date);
    // Work that was found back stays, unless the coach says otherwise.
    if (!call.file.empty())
        app.open_or_ask(call.file);
    else if (!app.unsaved())
        app.open_example("");
    constexpr int ended_by = 128; // as a shell says it
    const int asked = run_window(app, call.places_file);
    return asked == 0 ? done : ended_by + asked;
}

int make_picture(const GuiCall& call)
{
    check(call.picture);
    // Without settings and clock: the same picture for everybody, on every day.
    App app = app_of(call, {}, load_scenario(call.picture.scenario).peildatum);
    app.fill_tables_in(find_tables(call.tables_folder));
    write_picture(app, call.picture);
    return done;
}

int run(int argc, char** argv)
{
    print_in_utf8();
    GuiCall call;
    CLI::App app{"Armoedeval: wat een huishouden overhoudt bij bijstand, deeltijdwerk en voltijdwerk, in een venster.",
                 "armoedeval-gui"};
    describe(app, call);
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp& help) {
        return app.exit(help);
    } catch (const CLI::ParseError& error) {
        std::cerr << "armoedeval-gui: " << explain(error) << "\nZie armoedeval-gui --help\n";
        return wrong_input;
    }
    try {
        return call.picture.file.empty() ? show_window(call) : make_picture(call);
    } catch (const NoWindow& why) {
        std::cerr << "armoedeval-gui: Er kon geen venster worden geopend. Is er een scherm met " << drawn_by
                  << "? Gebruik anders armoedeval op de opdrachtregel.\nMelding van het systeem: " << why.what()
                  << "\n";
        return no_window;
    }
}

} // namespace

int main(int argc, char** argv)
{
    const Complaints complaints;
    return report_faults("armoedeval-gui", [&] { return run(argc, argv); });
}
