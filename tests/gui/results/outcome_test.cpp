// SPDX-License-Identifier: EUPL-1.2
// What a proposal comes to as tables and as a workbook, and a proposal that is found back.
#include "engine/base/csv.hpp"
#include "engine/report/sweep_text.hpp"
#include "gui/shell/settings.hpp"
#include "gui/words/outcome.hpp"
#include "gui/words/sentences_population.hpp"
#include "gui/words/workbook.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/policy_fixtures.hpp"
#include "tests/support/catch.hpp"

#include <cstdio>

using namespace armoedeval;
using namespace armoedeval::test_policy;
namespace fs = std::filesystem;
using About = OutcomeLine::About;

namespace {

/// In parts_of_what_is_left.
size_t place_of(const std::string& name)
{
    size_t place = 0;
    while (parts_of_what_is_left<double>.at(place).name != name) ++place;
    return place;
}

/// Four rows that stand for ten households each, one of them not computed; a proposal gives two of them 30 euros more
/// huurtoeslag a year and takes 12 from the third.
PopulationResult by_hand()
{
    PopulationResult r;
    r.kop = {"Proef", example_day, example_day, {"nu", "voorstel"}, {}, 4, 1, 10, false, ""};
    r.totalen.rijen = r.totalen.huishoudens = 4;
    r.totalen.niet_berekend = 1;
    r.totalen.wetten.resize(2);
    const size_t care = place_of("zorgtoeslag"), rent = place_of("huurtoeslag");
    r.totalen.wetten[0].gebruik[rent] = 100'000;
    r.totalen.wetten[1].gebruik[rent] = 104'800; // 2 x 30 - 12 = 48 euros
    r.totalen.wetten[0].gebruik[care] = r.totalen.wetten[1].gebruik[care] = 50'000;
    r.totalen.wetten[1].kosten = 4'800;
    r.totalen.wetten[0].val_bij_vier = 2;
    r.totalen.wetten[1].val_bij_vier = 1;
    r.totalen.wetten[1].verandering[0][0] = {2, 2, 0, 6000, 0};
    r.totalen.wetten[1].verandering[6][2] = {1, 0, 1, 0, 1200};
    for (LawTotals& law : r.totalen.wetten) law.druk[9] = 3;
    return r;
}

const OutcomeLine* line_of(const std::vector<OutcomeLine>& lines, About about, const std::string& what)
{
    for (const OutcomeLine& line : lines)
        if (line.about == about && line.what == what) return &line;
    return nullptr;
}

void save(Person& person, Command command, const fs::path& file)
{
    person.model().screen.wanted_file = file.string();
    person.model().screen.command = command;
    person.look();
}

} // namespace

TEST_CASE("the lines of an outcome are sums of the real households")
{
    const auto lines = outcome_lines(by_hand());
    const auto* falls = line_of(lines, About::minder_over, "bij 4 uur per week meer");
    REQUIRE(falls);
    CHECK(falls->now->value == 20);  // 2 rows x 10
    CHECK(falls->then->value == 10); // 1 row x 10
    const auto* rent = line_of(lines, About::uitbetaald, "huurtoeslag");
    REQUIRE(rent);
    CHECK(rent->now->value == 10'000);                             // 1000 euros x 10
    CHECK(rent->then->value == 10'480);                            // 1048 euros x 10
    CHECK_FALSE(line_of(lines, About::uitbetaald, "zorgtoeslag")); // does not change
    CHECK_FALSE(line_of(lines, About::uitbetaald, "gemeentelijk"));
    CHECK(line_of(lines, About::kosten, "alles samen")->then->value == 480);
    CHECK(line_of(lines, About::winnaars, "bijstand, alleenstaand")->then->value == 20);
    CHECK(line_of(lines, About::verliezers, "werkend, paar")->then->value == 10);
    CHECK(line_of(lines, About::verliezers, "bijstand, alleenstaand")->then->value == 0);
    CHECK(line_of(lines, About::winnaars, "werkend, paar")->then->value == 0);
    CHECK(line_of(lines, About::verliezers_band, band_name(2))->then->value == 10);
    CHECK_FALSE(line_of(lines, About::winnaars, "werkend, alleenstaand")); // no such household
}

TEST_CASE("what the municipality pays is a line where it is known, and none where nobody knows it")
{
    PopulationResult r = by_hand();
    r.totalen.wetten[1].gebruik[place_of("gemeentelijk")] = 7'000;
    CHECK(line_of(outcome_lines(r), About::uitbetaald, "gemeentelijk"));
    for (LawTotals& law : r.totalen.wetten)
        for (size_t a = 0; a < amount_count; ++a)
            if (std::string(breakdown_amounts<double>[a].name) == "gemeentelijk") law.onbekend[a] = 3; // all computed
    CHECK_FALSE(line_of(outcome_lines(r), About::uitbetaald, "gemeentelijk"));
}

TEST_CASE("the sentence of a city counts winners, losers and costs, and what is not computed is said")
{
    PopulationResult r = by_hand();
    CHECK(population_sentence(r) ==
          "In de stad gaan 20 huishoudens erop vooruit en 10 erop achteruit. Dat kost 480 euro per jaar.");
    CHECK(population_second(r) == "Eigen bevolking: 4 rijen staan voor 40 huishoudens. 10 huishoudens konden niet "
                                  "worden berekend en zitten in geen enkel getal. Regels van 1 juli 2026.");
    r.totalen.wetten[1].kosten = -4'800;
    r.totalen.wetten[1].verandering[0][0].winnaars = 0;
    CHECK(population_sentence(r) == "In de stad gaan 10 huishoudens erop achteruit. Dat scheelt 480 euro per jaar.");
    r.totalen.niet_berekend = 4;
    CHECK(population_sentence(r) == "Geen enkel huishouden van deze bevolking kon worden berekend.");
    CHECK(outcome_lines(r).empty()); // no noughts for what is not known
    CHECK(money_words({-1'234'567, 5'000}) == "\u2212 €\u00A01,23 mln ± 0,01 mln");
    CHECK(count_words({1234.4, 5.1}) == "1.234 ± 6");
    CHECK(count_words({2, 3}) == "hooguit 8"); // "2 ± 3" would say nothing
    CHECK(count_words({400, 250}) == "hooguit 900");
    CHECK(count_words({123, 62.2}) == "hooguit 250");
    CHECK(count_words({0, 0}) == "0");
}

TEST_CASE("a table has its unit beside every number, a quote where a text needs it, and nothing where nothing is")
{
    CHECK(sheet_csv({"x", {"naam", "euro, per jaar"}, {{"a \"b\"", 1.5}, {std::monostate{}, 2.0}}}) ==
          "naam,\"euro, per jaar\"\n\"a \"\"b\"\"\",1.5\n,2\n");
    const std::string table = sheet_csv(population_sheet(by_hand()));
    CHECK(table.find("uitbetaald,huurtoeslag,euro per jaar,10000,,10480,\n") != std::string::npos);
    CHECK(table.find("kosten van het voorstel,alles samen,euro per jaar,,,480,\n") != std::string::npos);
    CHECK(table.find("\"niet berekend, in geen ander getal\",huishoudens,10\n") != std::string::npos);
}

TEST_CASE("the city and the range are saved as tables, once they were worked out")
{
    const Folder folder;
    Person person(1280, 2000);
    open_beleid(person, PolicyPart::stad);
    propose(person, first_child, 2880);
    save(person, Command::bevolking_bewaren, folder.path / "vroeg.csv");
    CHECK(person.sees("De stad is nog niet doorgerekend."));
    save(person, Command::reeks_bewaren, folder.path / "vroeg.csv");
    CHECK(person.sees("Er is nog geen reeks doorgerekend."));
    CHECK(fs::is_empty(folder.path));

    run_city(person);
    person.click("Als tabel bewaren\u2026");
    person.model().screen.folder = folder.path.string();
    person.look();
    person.type_in("Naam", "stad");
    person.click("Opslaan");
    CHECK(person.sees("De uitkomst van de stad staat in"));
    CHECK(folder.text("stad.csv") ==
          dutch_csv(sheet_csv(population_sheet(person.app().results().population->answer->result))));

    person.model().screen.gevolg = PolicyPart::reeks;
    person.model().screen.reeks.assen[0] = {first_child, 2580, 2880, 300};
    person.look();
    run_city(person);
    save(person, Command::reeks_bewaren, folder.path / "reeks.csv");
    CHECK(folder.text("reeks.csv") == dutch_csv(sweep_csv(*person.app().results().sweep->answer)));
    save(person, Command::reeks_bewaren, folder.path / "weg" / "reeks.csv");
    CHECK(person.sees("opslaan lukt niet"));
}

#ifdef UNZIP
TEST_CASE("the workbook holds the proposal, the households and the city as numbers")
{
    const Folder folder;
    Person person(1280, 1000);
    open_beleid(person, PolicyPart::stad);
    propose(person, first_child, 2880);
    person.wait();
    const fs::path file = folder.path / "raad.xlsx";
    save(person, Command::werkmap_bewaren, file);
    CHECK(person.sees("Zonder de stad"));
    run_city(person);
    save(person, Command::werkmap_bewaren, file);
    CHECK(person.sees("De werkmap staat in"));
    CHECK_FALSE(person.sees("Zonder de stad"));
    CHECK(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()) == 1); // nothing half written
    const auto part = [&](const std::string& name) {
        const std::string call = std::string(UNZIP) + " -p '" + file.string() + "' " + name;
        std::string text;
        std::FILE* pipe = popen(call.c_str(), "r");
        REQUIRE(pipe);
        for (int c = 0; (c = std::fgetc(pipe)) != EOF;) text += static_cast<char>(c);
        CHECK(pclose(pipe) == 0);
        return text;
    };
    const std::string proposal = part("xl/worksheets/sheet1.xml"), texts = part("xl/sharedStrings.xml");
    CHECK(proposal.find("<c r=\"E2\"><v>2580</v></c><c r=\"F2\"><v>2880</v></c>") != std::string::npos);
    for (const char* words :
         {"kindgebonden_budget.eerste_kind", "euro per jaar", "bron van de wet", "kindgebonden budget"}) {
        INFO(words);
        CHECK(texts.find(words) != std::string::npos);
    }
    CHECK(part("xl/workbook.xml").find("name=\"Stad\"") != std::string::npos);
    save(person, Command::werkmap_bewaren, folder.path / "weg" / "raad.xlsx");
    CHECK(person.sees("de map bestaat niet"));
}
#endif

TEST_CASE("a proposal that was not saved is found back, also without a title")
{
    const Folder folder;
    const fs::path file = folder.path / "instellingen.json";
    const auto kept = [&] {
        return std::any_of(fs::directory_iterator(folder.path), fs::directory_iterator(), [](const auto& entry) {
            return entry.path().filename().string().starts_with("niet-opgeslagen-voorstel");
        });
    };
    Reform work;
    {
        Person person(1280, 800, 1, file);
        open_beleid(person);
        person.model().screen.remember = true;
        person.look();
        propose(person, first_child, 2880);
        work = person.model().voorstel;
        CHECK(kept());
    }
    Person person(1280, 800, 1, file);
    CHECK(person.model().voorstel.wijzigingen == work.wijzigingen);
    CHECK(person.model().voorstel.titel.empty());
    CHECK(person.app().unsaved_proposal());
    CHECK(person.sees("Uw voorstel was nog niet opgeslagen"));
    person.model().voorstel = {};
    person.look();
    CHECK_FALSE(kept());
}
