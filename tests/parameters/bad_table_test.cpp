// SPDX-License-Identifier: EUPL-1.2
// Tables of cases (CSV) and folders with tables of the law that are wrong.
#include "tests/support/catch.hpp"
#include "tests/support/copied_tables.hpp"
#include "tests/support/places.hpp"

#include <filesystem>

using namespace armoedeval::test;
namespace fs = std::filesystem;

namespace {

const std::string header = "datum,toetsingsinkomen,toeslagpartner,verwacht_per_jaar,bron\n";
const std::string row = "2026-01-01,1000,0,1574,een bron\n"; // the highest zorgtoeslag: what is expected matters not

void check_cases_refused(const std::string& content, std::vector<std::string> words,
                         const std::string& scheme = "zorgtoeslag")
{
    const TemporaryFolder folder;
    INFO(content.substr(0, 500));
    words.push_back("gevallen.csv: ");
    check_refused({"toets", scheme, folder.write("gevallen.csv", content)}, words);
}

Outcome run_cases_file(const std::string& content)
{
    const TemporaryFolder folder;
    return run_program({"toets", "zorgtoeslag", folder.write("gevallen.csv", content)});
}

} // namespace

TEST_CASE("the table of cases that the tests below spoil can be read")
{
    const Outcome outcome = run_cases_file(header + row);
    CHECK(outcome.status <= 1);
    CHECK(outcome.err == "");
    const std::string both = header + row + "2026-01-01,1000,0,1,\"met \"\"aanhaling\"\", en komma\"\n";
    const std::string answer = run_cases_file(both).out;
    CHECK(answer.find("bron: met \"aanhaling\", en komma") != std::string::npos);
    // Line ends of Windows, a byte order mark, no line end at the end, empty lines at the end.
    CHECK(run_cases_file(all_replaced(both, "\n", "\r\n")).out == answer);
    CHECK(run_cases_file("\xEF\xBB\xBF" + both).out == answer);
    CHECK(run_cases_file(both.substr(0, both.size() - 1)).out == answer);
    CHECK(run_cases_file(both + "\n\n").out == answer);
}

TEST_CASE("columns of a table of cases")
{
    const std::string all = header + row;
    check_cases_refused("datum,verwacht_per_jaar\n2026-01-01,1\n", {"regel 1: kolom bron ontbreekt"});
    check_cases_refused("bron,verwacht_per_jaar\nx,1\n", {"regel 1: kolom datum ontbreekt"});
    check_cases_refused("datum,bron\n2026-01-01,x\n", {"regel 1: er is geen kolom verwacht_", "verwacht_per_jaar"});
    check_cases_refused(replaced(all, "toeslagpartner", "partner"),
                        {"regel 1: kolom partner ken ik niet bij zorgtoeslag", "armoedeval regelingen"});
    check_cases_refused(replaced(all, "verwacht_per_jaar", "verwacht_per_week"),
                        {"regel 1: kolom verwacht_per_week ken ik niet"});
    check_cases_refused(replaced(all, "toeslagpartner", "toetsingsinkomen"),
                        {"regel 1: kolom toetsingsinkomen staat er twee keer"});
    check_cases_refused(replaced(all, "bron\n", "bron,\n"), {"regel 1: een kolom heeft geen naam"});
    // What a Dutch Excel writes is read too; a point in it could be a thousand.
    CHECK(run_cases_file(all_replaced(all, ",", ";")).out == run_cases_file(all).out);
    check_cases_refused(all_replaced(replaced(all, "1000", "1.000"), ",", ";"), {"regel 2: ", "puntkomma's", "1.000"});
    check_cases_refused(all, {"kolom toetsingsinkomen ken ik niet bij kinderbijslag"}, "kinderbijslag");
    check_cases_refused("<html>\n<body>\n", {"regel 1: kolom <html> ken ik niet"});
}

TEST_CASE("rows of a table of cases")
{
    check_cases_refused("", {"dit bestand is leeg", "namen van de kolommen"});
    check_cases_refused("\n\r\n\n", {"dit bestand is leeg"});
    check_cases_refused(header, {"geen enkel geval"});
    check_cases_refused(header + "\n\n", {"geen enkel geval"});
    check_cases_refused(header + "2026-01-01,1000\n", {"regel 2: ", "2 cellen en de eerste regel 5"});
    check_cases_refused(header + row + replaced(row, "\n", ",x\n"), {"regel 3: ", "6 cellen en de eerste regel 5"});
    check_cases_refused(header + row + "   \n", {"regel 3: ", "1 cellen"});
    check_cases_refused(header + row + replaced(row, "een bron", "\"een bron"),
                        {"regel 3: dit aanhalingsteken wordt nergens gesloten"});
    check_cases_refused(header + replaced(row, "een bron", "\"een\" bron"),
                        {"regel 2: na een gesloten aanhalingsteken"});
    check_cases_refused(all_replaced(header + row, "\n", "\r"), {"regel 1: ", "LF of CRLF"});
    check_cases_refused(header + row + replaced(row, "een", "\xE9\xE9n"), {"regel 3: ", "als UTF-8"});
    check_cases_refused(header + replaced(row, "een", "\x1B[31m"), {"regel 2: ", "onzichtbaar teken"});
    check_cases_refused(header + replaced(row, "een", std::string(1, '\0')), {"regel 2: ", "onzichtbaar teken"});
    // The line is that of an editor, also after a line end inside a cell.
    check_cases_refused(header + replaced(row, "een bron", "\"een\nbron\"") + replaced(row, "1574", "x"),
                        {"regel 4: verwacht_per_jaar: \"x\""});
}

TEST_CASE("cells of a table of cases")
{
    const auto spoiled = [](const std::string& from, const std::string& to, std::vector<std::string> words) {
        words.push_back("regel 3: ");
        check_cases_refused(header + row + replaced(row, from, to), words);
    };
    spoiled("een bron", "", {"bron: elke rij heeft een bron nodig"});
    spoiled("een bron", "  \t", {"bron: elke rij heeft een bron nodig"});
    for (const std::string date : {"2026-02-30", "01-01-2026", "2026-1-1", ""})
        spoiled("2026-01-01", date, {"datum: \"" + date + "\" is geen bestaande datum", "jaar-maand-dag"});
    for (const std::string year : {"1999", "2031", "2027"})
        spoiled("2026-01-01", year + "-01-01", {"op 1 januari " + year, "(Wzt art. "});
    for (const std::string number : {"veel", "1.000,00", "nan", "inf", " 1000", "1000 euro", "0x10", "1e999"})
        spoiled("1000", "\"" + number + "\"", {"toetsingsinkomen: \"" + number + "\" is geen getal", "decimale punt"});
    spoiled("1000", "\"1,5\"", {"toetsingsinkomen: \"1,5\" is geen getal", "decimale punt", "642.10"});
    spoiled("1000", "-1", {"toetsingsinkomen: -1 kan niet", "tot en met 1000000000"});
    spoiled("1000", "1e12", {"toetsingsinkomen: 1e12 kan niet"});
    spoiled(",0,", ",2,", {"toeslagpartner: \"2\"", "0 (nee) of 1 (ja)"});
    spoiled(",0,", ",ja,", {"toeslagpartner: \"ja\"", "0 (nee) of 1 (ja)"});
    spoiled("1574", "\"1574,00\"", {"verwacht_per_jaar: \"1574,00\" is geen getal", "decimale punt"});
    spoiled("1574", "nan", {"verwacht_per_jaar: \"nan\" is geen getal"});
    check_cases_refused("marge," + header + "-1," + row, {"regel 2: marge: ", "niet negatief"});
    check_cases_refused(header + replaced(row, "1000", "x") + row + replaced(row, "een bron", ""),
                        {"regel 2: ", "regel 4: "}); // all of them
}

TEST_CASE("facts of other schemes")
{
    const std::string children = "datum,leeftijden,verwacht_per_kwartaal,bron\n2026-01-01,";
    std::string forty = "4";
    for (int i = 1; i < 40; ++i) forty += "|4";
    check_cases_refused(children + forty + ",1,x\n", {"regel 2: leeftijden: ", "20 kinderen"}, "kinderbijslag");
    check_cases_refused(children + "-4,1,x\n", {"leeftijden: -4 kan niet", "van 0 tot"}, "kinderbijslag");
    check_cases_refused(children + "4||5,1,x\n", {"leeftijden: \"\" is geen getal"}, "kinderbijslag");
    check_cases_refused(children + "4.5,1,x\n", {"leeftijden: \"4.5\" moet een heel getal"}, "kinderbijslag");
    const std::string care = "datum,opvang,verwacht_per_maand,bron\n2026-01-01,";
    for (const std::string cell : {"oppas:3:4", "bso:3", "bso:3:4:5", "bso"})
        check_cases_refused(care + cell + ",1,x\n", {"opvang: \"" + cell + "\" moet soort:uren_per_maand:uurprijs"},
                            "kinderopvangtoeslag");
    check_cases_refused(care + "\"bso:3:9,8\",1,x\n", {"opvang: \"9,8\" is geen getal"}, "kinderopvangtoeslag");
    check_cases_refused(care + "bso:-3:9.8,1,x\n", {"opvang: -3 kan niet"}, "kinderopvangtoeslag");
    check_cases_refused("datum,verwacht_per_maand,bron\n2026-01-01,1,x\n", {"kale_huur: ", "verplicht"}, "huurtoeslag");
    const std::string norm = "datum,leefvorm,leeftijd,verwacht_norm_incl,bron\n2026-01-01,";
    check_cases_refused(norm + "samen,40,1,x\n", {"leefvorm: \"samen\"", "alleenstaande_ouder"}, "bijstandsnorm");
    check_cases_refused(norm + "gehuwd,17,1,x\n", {"leeftijd: 17 kan niet", "van 18 tot en met 120"}, "bijstandsnorm");
}

TEST_CASE("keys and values of a table of the law")
{
    const std::string premium = "/parameters/standaardpremie", first = premium + "/waarden/0";
    const std::string value = "\"vanaf\": \"2024-01-01\", \"waarde\": 1987", missing = "deze sleutel ontbreekt";
    const std::string source = "\"bron\": \"Staatscourant 2023, 32413 (Regeling vaststelling standaardpremie 2024)\", ";
    check_tables_refused(
        "zorgtoeslag.json",
        {
            {"\"wet\"", "\"extra\": 1, \"wet\"", {": /extra: deze sleutel ken ik niet"}},
            {"\"eenheid\"", "\"extra\": 1, \"eenheid\"", {premium + "/extra: deze sleutel ken ik niet", "herziening"}},
            {"\"waarde\"", "\"extra\": 1, \"waarde\"", {first + "/extra: deze sleutel ken ik niet", "opmerking"}},
            {"\"wet\": \"Wet op de zorgtoeslag\",", "", {"/wet: " + missing}},
            {"\"eenheid\": \"euro\",", "", {premium + "/eenheid: " + missing}},
            {"\"artikel\": \"Wzt art. 4\",", "", {premium + "/artikel: " + missing}},
            {", \"waarde\": 1987", "", {first + "/waarde: " + missing}},
            {source, "", {first + "/bron: " + missing}},
            {source, "\"bron\": \"\", ", {first + "/bron: hier moet iets staan"}},
            {source, "\"bron\": \"  \", ", {first + "/bron: hier moet iets staan"}},
            {"\"status\": \"vastgesteld\"", "\"status\": \"zeker\"", {first + "/status: \"zeker\"", "voorlopig"}},
            {"\"status\": \"vastgesteld\"", "\"status\": \"voorlopig\"", {first + "/opmerking: ", "onzeker"}},
            {"\"eenheid\": \"euro\"", "\"eenheid\": \"gulden\"", {premium + "/eenheid: \"gulden\"", "kies uit: euro"}},
            {"\"eenheid\": \"euro\"", "\"eenheid\": \"procent\"", {first + "/waarde: meer dan 100 procent"}},
            {"\"per\": \"jaar\"", "\"per\": \"week\"", {premium + "/per: \"week\"", "jaar, kwartaal, maand, dag, uur"}},
            {"\"waarde\": 1987", "\"waarde\": \"1987\"", {first + "/waarde: ", "getal", "zonder aanhalingstekens"}},
            {"\"waarde\": 1987", "\"waarde\": -1987", {first + "/waarde: -1987 kan niet", "1000000000"}},
            {value, "\"vanaf\": \"2024-02-30\", \"waarde\": 1987", {first + "/vanaf: \"2024-02-30\" is geen"}},
            {value, value + ", \"tot\": \"2023-12-31\"", {first + "/tot: ", "na \"vanaf\""}},
            {"\"2025-01-01\", \"waarde\": 2112",
             "\"2024-01-01\", \"waarde\": 2112",
             {premium + "/waarden/1/vanaf: de datums moeten oplopen", "2024-01-01"}},
            {"\"2025-01-01\", \"waarde\": 2112", "\"2023-01-01\", \"waarde\": 2112", {premium + "/waarden/1/vanaf: "}},
            {"\"standaardpremie\"",
             "\"standaardpremies\"",
             {"/parameters/standaardpremies: deze waarde kent het programma niet", "waarde standaardpremie ontbreekt"}},
            {"\"parameters\": {", "\"parameters\": { \"standaardpremie\": 1,", {premium + ": ", "twee keer"}},
            {"\"wet\"", "wet", {"regel 3, teken 3: ", "geen geldige JSON"}},
            {"Standaardpremie", "Standaardpr\xE9mie", {"regel 7, teken 35: ", "als UTF-8"}},
        });
}

TEST_CASE("a percentage, a yes or no and an age that cannot be")
{
    const std::string text = content_of(fs::path(armoedeval::tables_folder()) / "zorgtoeslag.json");
    const auto value_of = [&](const std::string& name) { // up to the first value of the parameter
        const size_t start = text.find("\"" + name + "\"");
        const size_t at = text.find("\"waarde\": ", start);
        return text.substr(start, text.find(',', at) - start);
    };
    const auto with_value = [&](const std::string& name, const std::string& number) {
        const std::string old = value_of(name);
        return Change{old, old.substr(0, old.rfind(' ') + 1) + number, {"/parameters/" + name + "/waarden/0/waarde: "}};
    };
    Change percent = with_value("percentage_alleen", "130");
    percent.words.push_back("meer dan 100 procent kan niet; schrijf 13,7 % als 13.7");
    Change yes_no = with_value("maandbedrag_uit_afgerond_jaarbedrag", "2");
    yes_no.words.push_back("0 (nee) of 1 (ja)");
    check_tables_refused("zorgtoeslag.json", {percent, yes_no});
    const std::string place = "/parameters/aow_leeftijd_jaren/waarden/0/waarde: ";
    check_tables_refused("aow.json", {{"\"waarde\": 67", "\"waarde\": 66.5", {place, "heel getal"}},
                                      {"\"waarde\": 67", "\"waarde\": 1000000", {place, "tot en met 200"}}});
}

TEST_CASE("a day, a month, a count and a choice that cannot be")
{
    const std::string text = content_of(fs::path(armoedeval::tables_folder()) / "betaaldagen.json");
    for (const auto& [name, number, words] :
         std::vector<std::tuple<std::string, std::string, std::string>>{{"bijstand_dag", "0", "1 tot en met 31"},
                                                                        {"bijstand_dag", "32", "1 tot en met 31"},
                                                                        {"toeslagen_dag", "20.5", "1 tot en met 31"},
                                                                        {"aanslag_maand", "13", "1 tot en met 12"},
                                                                        {"aanslag_maand", "0", "1 tot en met 12"},
                                                                        {"terugbetaling_termijnen", "0", "1 of meer"},
                                                                        {"terugbetaling_termijnen", "2.5", "1 of meer"},
                                                                        {"verrekening", "4", "0, 1, 2 of 3"},
                                                                        {"verrekening", "0.5", "0, 1, 2 of 3"}}) {
        const size_t start = text.find("\"" + name + "\"");
        const std::string old = text.substr(start, text.find(',', text.find("\"waarde\": ", start)) - start);
        const std::string place = "/parameters/" + name + "/waarden/0/waarde: ";
        check_tables_refused("betaaldagen.json", {{old, old.substr(0, old.rfind(' ') + 1) + number, {place, words}}});
    }
}

TEST_CASE("a unit that contradicts the name of a value")
{
    const std::string text = content_of(fs::path(armoedeval::tables_folder()) / "zorgtoeslag.json");
    const size_t start = text.find("\"percentage_boven_drempel\"");
    const std::string head = text.substr(start, text.find("\"artikel\"", start) - start);
    check_tables_refused("zorgtoeslag.json",
                         {{head,
                           replaced(head, "\"procent\"", "\"euro\""),
                           {"/parameters/percentage_boven_drempel/eenheid: ", "moet procent zijn"}}});
}

TEST_CASE("the table with rows")
{
    const std::string file = "kinderopvangtoeslag.json", place = "/tabellen/toeslagpercentage";
    const std::string text = content_of(fs::path(armoedeval::tables_folder()) / file);
    const std::string name = "\"toeslagpercentage\": {";
    const size_t table = text.find(name), first = text.find("\"tot_en_met\": ", table),
                 second = text.find("\"tot_en_met\": ", first + 1);
    const auto limit_at = [&](size_t at) { return text.substr(at, text.find(',', at) - at); };
    const size_t list = text.find("\"rijen\": [", table), list_end = text.find(']', list) + 1;
    const std::string rows = text.substr(list, list_end - list), limit = "\"tot_en_met\": ";
    check_tables_refused(
        file,
        {
            {"\"tot_en_met\": null", "\"tot_en_met\": 999999", {place + "/waarden/0/rijen/", "laatste rij is open"}},
            {limit_at(first), limit + "null", {place + "/waarden/0/rijen/0/tot_en_met: alleen de laatste rij"}},
            {limit_at(second), limit + "0", {place + "/waarden/0/rijen/1/tot_en_met: de grenzen moeten oplopen"}},
            {limit_at(first), "\"extra\": 1, " + limit_at(first), {place + "/waarden/0/rijen/0/extra: "}},
            {rows, "\"rijen\": []", {place + "/waarden/0/rijen: ", "ten minste één rij"}},
            {name, "\"percentages\": {", {"/tabellen/percentages: ", "waarde toeslagpercentage ontbreekt"}},
            {"\"tabellen\": {", "\"tabellen\": [], \"ander\": {", {"/tabellen: ", "blok tussen accolades"}},
        });
}

TEST_CASE("files of the folder")
{
    SECTION("a file that is gone is one fault")
    {
        CopiedTables tables;
        tables.remove("zorgtoeslag.json");
        check_refused(tables.call(), {"zorgtoeslag.json: dit bestand ontbreekt"});
    }
    SECTION("a file of no act")
    {
        CopiedTables tables;
        fs::copy(tables.path() / "aow.json", tables.path() / "aow kopie.json");
        check_refused(tables.call(),
                      {"aow kopie.json: /parameters/aow_leeftijd_jaren: deze waarde kent het programma niet"});
        tables.write("aow kopie.json", "{}");
        check_refused(tables.call(), {"aow kopie.json: /formaat: deze sleutel ontbreekt"});
    }
    SECTION("a folder with the name of a file, and a file without end")
    {
        CopiedTables tables;
        fs::create_directory(tables.path() / "map.json");
        fs::create_symlink("/dev/zero", tables.path() / "nullen.json");
        check_refused(tables.call(), {"map.json: dit is een map", "nullen.json: dit bestand is groter dan"});
    }
    SECTION("one malformed file hides neither the faults of another nor brings faults that are none")
    {
        CopiedTables tables;
        tables.change("aow.json", "\"wet\"", "wet");
        tables.change("zorgtoeslag.json", "\"waarde\": 1987", "\"waarde\": true");
        check_refused(tables.call(), {"aow.json: regel 3, teken 3: ", "zorgtoeslag.json: /parameters/"});
        CHECK(run_program(tables.call()).err.find("ontbreekt") == std::string::npos);
    }
    SECTION("line ends of Windows, a byte order mark and other files do no harm")
    {
        CopiedTables tables;
        const std::string before = run_program(tables.call()).out;
        const std::string text = content_of(tables.path() / "zorgtoeslag.json");
        tables.write("zorgtoeslag.json", "\xEF\xBB\xBF" + all_replaced(text, "\n", "\r\n"));
        tables.write("zorgtoeslag.json~", "half geschr");
        const Outcome outcome = run_program(tables.call());
        CHECK(outcome.status == 0);
        CHECK(outcome.out == before);
    }
}
