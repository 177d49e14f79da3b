// SPDX-License-Identifier: EUPL-1.2
// Good scenario files: reading, writing, defaults, and the answer as other programs read it.
#include "engine/base/json_input.hpp"
#include "engine/household/scenario.hpp"
#include "engine/questions/answer.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"
#include "tests/support/program.hpp"
#include "tests/support/tried.hpp"

#include <algorithm>
#include <cmath>
#include <csignal>
#include <filesystem>
#include <sys/resource.h>

using namespace armoedeval;
using namespace armoedeval::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> examples()
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(scenarios_folder())) {
        const std::string name = entry.path().filename().string();
        if (name.front() >= '0' && name.front() <= '9' && name.ends_with(".json")) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

Scenario parse(const std::string& json)
{
    tried(json);
    return parse_scenario(json, "geval.json");
}

/// The shortest file that is good.
const std::string shortest = R"({ "formaat": "armoedeval-scenario/1", "titel": "Kort", "peildatum": "2026-07-01",
  "huishouden": { "volwassenen": [ { "rol": "aanvrager", "geboren": "1990-01-01" } ] },
  "situaties": [ { "titel": "Nu" } ] })";

size_t files_in(const fs::path& folder)
{
    return static_cast<size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// Makes every write beyond a number of bytes fail, as on a full disk.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit before_{};
    void (*handler_)(int);
};

/// Why a save is refused; empty when it is done.
std::string refused(const Scenario& scenario, const fs::path& path)
{
    try {
        save_scenario(scenario, path);
    } catch (const InputError& error) {
        return error.what();
    }
    return {};
}

Json answer_of(const std::string& file)
{
    tried(content_of(file));
    const Outcome outcome = run_program({"bereken", file, "--json"});
    INFO(file << ": " << outcome.err);
    REQUIRE(outcome.status == 0);
    CHECK(outcome.err == "");
    return Json::parse(outcome.out);
}

double amount(const Json& amounts, const char* name)
{
    return amounts.at(name).get<double>();
}

} // namespace

TEST_CASE("every example is read, and is the same after writing and reading again")
{
    CHECK(examples().size() >= 29);
    const TemporaryFolder folder;
    for (const fs::path& file : examples()) {
        CAPTURE(file.filename().string());
        const Scenario scenario = load_scenario(file);
        CHECK(!scenario.titel.empty());
        CHECK(!scenario.situaties.empty());
        CHECK(parse(to_json(scenario)) == scenario);
        const fs::path saved = folder.path() / file.filename();
        save_scenario(scenario, saved);
        CHECK(load_scenario(saved) == scenario);
        CHECK(content_of(saved) == to_json(scenario));
    }
    CHECK(files_in(folder.path()) == examples().size()); // nothing stays beside them
}

TEST_CASE("every fact that a file can hold survives writing and reading")
{
    Scenario s = parse(shortest);
    s.titel = "Eén \"titel\" met \\ en €";
    s.notitie = "regel 1\nregel 2";
    s.huishouden.gemeentelijk.gemeente = "het hogeland";
    Adult& a = s.huishouden.volwassenen.front();
    a.bijstand_sinds = 2021y / 3 / 1;
    a.recht_op_bijstand = a.zorgverzekerd = false;
    a.ouders_niet_aanspreekbaar = a.inrichting = a.traject_naar_werk = a.studie = a.jonggehandicapt = true;
    Adult partner;
    partner.geboren = 1955y / 2 / 28;
    for (const SoortInkomen soort : {SoortInkomen::aow, SoortInkomen::pensioen, SoortInkomen::uitkering})
        partner.inkomen.push_back({soort, 1234.56});
    s.huishouden.volwassenen.push_back(partner);
    s.huishouden.kinderen.push_back({2024y / 2 / 29, true, {{OpvangSoort::gastouder, 12.5, 7.53}}});
    s.huishouden.kinderen.push_back({2027y / 1 / 1, false, {}}); // not born yet
    s.huishouden.medebewoners.push_back({2000y / 1 / 1, false, false, true, 20000.01, 0.1 + 0.2});
    s.huishouden.vermogen = 1e9;
    s.huishouden.vermogen_in_bijstand = WealthInBijstand{7000.01, 1200, 800};
    Situation work;
    work.titel = "Werk";
    work.notitie = "notitie";
    work.werk = {{0, 16.25, 14.99, 0.0, 0.031, 12.34}, {1, 8, 1.0 / 3, {}, 0, 0}};
    work.opvang = {{1, {OpvangSoort::bso, 43, 9.8}}, {0, {OpvangSoort::dagopvang, 86, 11.1}}};
    s.situaties.push_back(work);
    for (const Vrijlating v : {Vrijlating::geen, static_cast<Vrijlating>(vrijlating_words().size() - 1)})
        for (const Home home :
             {Home{SoortWoning::huur, 642.1, 24, 0, true}, Home{SoortWoning::koop, 0, 0, 5e4, false}}) {
            s.huishouden.volwassenen.front().vrijlating = v;
            s.huishouden.woning = home;
            CHECK(parse(to_json(s)) == s);
        }
}

TEST_CASE("what a file does not say has the default of the contract")
{
    const Scenario s = parse(shortest);
    CHECK(s.notitie == "");
    CHECK(s.huishouden.gemeentelijk.gemeente == "groningen");
    CHECK(s.huishouden.kinderen.empty());
    CHECK(s.huishouden.medebewoners.empty());
    CHECK(!s.huishouden.woning); // not told is not "no rent"
    CHECK(s.huishouden.vermogen == 0);
    CHECK(!s.huishouden.vermogen_in_bijstand);
    const Adult& a = s.huishouden.volwassenen.front();
    CHECK(a == [] {
        Adult plain;
        plain.geboren = 1990y / 1 / 1;
        return plain;
    }());
    CHECK(a.recht_op_bijstand);
    CHECK(a.zorgverzekerd);
    CHECK(!a.traject_naar_werk);
    CHECK(!a.studie);
    CHECK(!a.bijstand_sinds);
    CHECK(a.vrijlating == Vrijlating::geen);
    CHECK(s.situaties.front().werk.empty());
    CHECK(s.situaties.front().opvang.empty());

    const Scenario more = parse(
        replaced(replaced(shortest, "] },\n  \"situaties\"",
                          "], \"kinderen\": [ { \"geboren\": \"2020-01-01\" } ], \"medebewoners\": [ { \"geboren\": "
                          "\"1999-01-01\" } ],"
                          " \"woning\": { \"soort\": \"huur\", \"kale_huur\": 600 } },\n  \"situaties\""),
                 "\"Nu\"", "\"Nu\", \"werk\": [ { \"van\": \"aanvrager\", \"uren_per_week\": 16, \"uurloon\": 15 } ]"));
    CHECK(!more.huishouden.kinderen.front().dubbele_kinderbijslag);
    CHECK(more.huishouden.medebewoners.front().kostendeler);
    CHECK(more.huishouden.medebewoners.front().inkomen_per_jaar == 0);
    REQUIRE(more.huishouden.woning);
    CHECK(more.huishouden.woning->servicekosten == 0);
    CHECK(!more.huishouden.woning->aangepast);
    const Work& w = more.situaties.front().werk.front();
    CHECK(w.van == 0);
    CHECK(!w.vakantiegeld); // what the WML prescribes
    CHECK(w.pensioenpremie == 0);
    CHECK(w.reiskosten_per_maand == 0);
}

TEST_CASE("Awir art. 7 lid 6: who cannot be an own child by age is not taken for one, unless told")
{
    // The adult is born on 1 January 1990.
    const auto kind = [](const std::string& born, const std::string& told = "") {
        const Scenario s = parse(
            replaced(shortest, "] },\n  \"situaties\"",
                     "], \"medebewoners\": [ { \"geboren\": \"" + born + "\"" + told + " } ] },\n  \"situaties\""));
        CHECK(parse(to_json(s)) == s);
        return s.huishouden.medebewoners.front().kind;
    };
    CHECK(kind("2005-01-01")); // a parent of 15
    CHECK_FALSE(kind("2004-12-31"));
    CHECK_FALSE(kind("1985-05-05"));
    CHECK(kind("2004-12-31", ", \"kind\": true")); // a stepchild
    CHECK_FALSE(kind("2006-01-01", ", \"kind\": false"));
}

TEST_CASE("holiday pay that is not told is the 8 % of the law, and none is none")
{
    const TemporaryFolder folder;
    const auto gross = [&](const std::string& holiday_pay) {
        const std::string work =
            R"("Nu", "werk": [ { "van": "aanvrager", "uren_per_week": 16, "uurloon": 15)" + holiday_pay + " } ]";
        const Json answer = answer_of(folder.write("geval.json", replaced(shortest, "\"Nu\"", work)));
        return amount(answer.at("situaties").at(0).at("per_jaar"), "loon_bruto");
    };
    CHECK(gross("") == Catch::Approx(16 * 52 * 15 * 1.08));
    CHECK(gross(", \"vakantiegeld\": 0.08") == gross(""));
    CHECK(gross(", \"vakantiegeld\": 0") == Catch::Approx(16 * 52 * 15));
}

TEST_CASE("a failing save leaves the old file and nothing beside it")
{
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "geval.json";
    Scenario scenario = parse(shortest);
    save_scenario(scenario, file);
    const std::string before = content_of(file);

    SECTION("a disk that is full halfway")
    {
        scenario.notitie = std::string(4'900, 'x');
        const SmallDisk disk(3000);
        CHECK(refused(scenario, file) != "");
    }
    SECTION("a title that could not be read again")
    {
        scenario.titel = "BSN 123456782";
        CHECK(refused(scenario, file) != "");
    }
    SECTION("a title that is no UTF-8")
    {
        scenario.titel = "caf\xE9";
        CHECK(refused(scenario, file) != "");
    }
    SECTION("an amount that is no number")
    {
        scenario.huishouden.vermogen = std::nan("");
        CHECK(refused(scenario, file) != "");
    }
    CHECK(content_of(file) == before);
    CHECK(files_in(folder.path()) == 1);
    scenario = parse(shortest);
    scenario.titel = "Anders";
    save_scenario(scenario, file); // and a save that succeeds replaces it
    CHECK(load_scenario(file).titel == "Anders");
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("saving where that cannot be is an error in Dutch")
{
    const TemporaryFolder folder;
    const fs::path taken = folder.path() / "map.json";
    fs::create_directories(taken / "vol");
    for (const fs::path& path : {taken, folder.path() / "nergens" / "geval.json"}) {
        const std::string what = refused(parse(shortest), path);
        CAPTURE(what);
        CHECK(what.find(path.string()) == 0);
        CHECK(what.find("opslaan lukt niet") != std::string::npos);
        CHECK(what.find("irectory") == std::string::npos);
    }
    CHECK(fs::is_directory(taken / "vol"));
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("childcare of a situation replaces what stands with the child, and only there")
{
    const TemporaryFolder folder;
    const std::string json = R"({ "formaat": "armoedeval-scenario/1", "titel": "Opvang", "peildatum": "2026-07-01",
      "huishouden": { "volwassenen": [ { "rol": "aanvrager", "geboren": "1990-01-01", "traject_naar_werk": true } ],
        "kinderen": [ { "geboren": "2023-01-01", "opvang": [ { "soort": "dagopvang", "uren_per_maand": 40, "uurprijs": 10 } ] },
                      { "geboren": "2018-01-01", "opvang": [ { "soort": "bso", "uren_per_maand": 20, "uurprijs": 9 } ] } ] },
      "situaties": [ { "titel": "zoals bij de kinderen" },
        { "titel": "meer voor het eerste", "opvang": [ { "kind": 0, "soort": "dagopvang", "uren_per_maand": 100, "uurprijs": 11 } ] },
        { "titel": "twee soorten voor het tweede", "opvang": [ { "kind": 1, "soort": "bso", "uren_per_maand": 5, "uurprijs": 9 },
          { "kind": 1, "soort": "gastouder", "uren_per_maand": 10, "uurprijs": 8 } ] } ] })";
    const Json answer = answer_of(folder.write("geval.json", json));
    const auto cost = [&](size_t situation) {
        return amount(answer.at("situaties").at(situation).at("per_maand"), "kosten_opvang");
    };
    CHECK(cost(0) == Catch::Approx(40 * 10 + 20 * 9));
    CHECK(cost(1) == Catch::Approx(100 * 11 + 20 * 9));
    CHECK(cost(2) == Catch::Approx(40 * 10 + 5 * 9 + 10 * 8));
}

TEST_CASE("the answer of every example holds every name, and its parts add up", "[slow]")
{
    const std::vector<std::string> names{"loon_bruto",
                                         "belasting",
                                         "loon_netto",
                                         "teruggaaf",
                                         "bijstand_netto",
                                         "bijstand_bruto",
                                         "toetsingsinkomen",
                                         "zorgtoeslag",
                                         "huurtoeslag",
                                         "kindgebonden_budget",
                                         "kinderopvangtoeslag",
                                         "kinderbijslag",
                                         "gemeentelijk",
                                         "kosten_opvang",
                                         "kosten_werk",
                                         "besteedbaar",
                                         "over_na_opvang_en_werk",
                                         "marginale_druk",
                                         "vaste_lasten",
                                         "vrij_te_besteden"};
    for (const fs::path& file : examples()) {
        CAPTURE(file.filename().string());
        const Scenario scenario = load_scenario(file);
        const Json answer = answer_of(file.string());
        CHECK(answer.at("formaat").get<std::string>() == "armoedeval-antwoord/1");
        CHECK(answer.at("peildatum").get<std::string>() == to_iso(scenario.peildatum));
        REQUIRE(answer.at("situaties").size() == scenario.situaties.size());
        for (size_t i = 0; i < scenario.situaties.size(); ++i) {
            const Json& situation = answer.at("situaties").at(i);
            CAPTURE(situation.at("titel").get<std::string>());
            CHECK(situation.at("titel").get<std::string>() == scenario.situaties[i].titel);
            std::vector<std::string> told;
            for (const Json& v : situation.at("voorbehouden")) {
                told.push_back(v.at("regeling").get<std::string>());
                CHECK(!v.at("wat").get<std::string>().empty());
                CHECK(!v.at("waarom").get<std::string>().empty());
            }
            const Json &year = situation.at("per_jaar"), &month = situation.at("per_maand");
            bool unknown_part = false;
            for (const std::string& name : names) {
                CAPTURE(name);
                REQUIRE(year.contains(name));
                REQUIRE(month.contains(name));
                CHECK(year.at(name).is_null() == month.at(name).is_null());
                if (year.at(name).is_null()) {
                    const bool a_sum =
                        name == "besteedbaar" || name == "over_na_opvang_en_werk" || name == "vrij_te_besteden";
                    const std::string reason = name == "vaste_lasten" ? "vrij_te_besteden" : name;
                    if (a_sum)
                        CHECK(unknown_part);
                    else
                        CHECK(std::count(told.begin(), told.end(), reason) > 0);
                    unknown_part = unknown_part || name != "gemeentelijk";
                    continue;
                }
                REQUIRE(year.at(name).is_number());
                const NamedAmount<double>* const named = amount_called(name);
                const bool of_whole_months = (named && named->paid) || name == "besteedbaar" ||
                                             name == "over_na_opvang_en_werk" || name == "vrij_te_besteden";
                if (name != "marginale_druk" && !of_whole_months)
                    CHECK(amount(month, name.c_str()) == Catch::Approx(amount(year, name.c_str()) / 12).margin(0.006));
            }
            if (year.at("besteedbaar").is_null()) continue;
            double income = 0, in_a_month = 0;
            for (const auto& part : breakdown_amounts<double>)
                if (part.sign > 0) {
                    income += amount(year, part.counted ? "gemeentelijk_meegeteld" : part.name);
                    in_a_month += amount(month, part.counted ? "gemeentelijk_meegeteld" : part.name);
                }
            CHECK(amount(month, "besteedbaar") == Catch::Approx(in_a_month).margin(0.05));
            CHECK(amount(year, "besteedbaar") == Catch::Approx(income).margin(0.05));
            CHECK(amount(year, "over_na_opvang_en_werk") ==
                  Catch::Approx(income - amount(year, "kosten_opvang") - amount(year, "kosten_werk")).margin(0.05));
            // Contract section 5: net wage and bijstand are what is left of the gross ones.
            const double gross = amount(year, "loon_bruto") - amount(year, "pensioenpremie") +
                                 amount(year, "overig_bruto") + amount(year, "bijstand_bruto");
            CHECK(amount(year, "loon_netto") + amount(year, "teruggaaf") + amount(year, "overig_netto") +
                      amount(year, "bijstand_netto") ==
                  Catch::Approx(gross + amount(year, "onbelast") - amount(year, "belasting") -
                                amount(year, "bijdrage_zvw"))
                      .margin(0.05));
            if (amount(year, "winst") > 0) // less the deductions of a business
                CHECK(amount(year, "toetsingsinkomen") < gross);
            else
                CHECK(amount(year, "toetsingsinkomen") == Catch::Approx(gross).margin(0.05));
        }
        CHECK(run_program({"bereken", file.string()}).status == 0); // and as a table for people
    }
}
