// SPDX-License-Identifier: EUPL-1.2
// What letters of a municipality say, and what nobody knows: never a nought.
#include "tests/support/municipal.hpp"
#include "tests/support/program.hpp"
#include "tests/support/sanitized.hpp"

#include "engine/household/municipality_check.hpp"
#include "engine/reasons/municipal_unknown.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"

#include <regex>

using namespace armoedeval;
using namespace armoedeval::test;
using Catch::Approx;
namespace fs = std::filesystem;

TEST_CASE("Groningen zonder brief: niets is bekend, er wordt niets meegeteld en alles wordt genoemd")
{
    Scenario s = met_brieven();
    const Breakdown<double> with = amounts(s);
    s.huishouden.gemeentelijk.beschikking.clear();
    const Breakdown<double> b = amounts(s);
    CHECK_FALSE(is_computed(b.gemeentelijk));
    CHECK_FALSE(is_computed(b.gemeentelijk_natura));
    CHECK(b.gemeentelijk_meegeteld == 0);
    CHECK(is_computed(b.besteedbaar));
    CHECK(with.besteedbaar - b.besteedbaar == Approx(with.gemeentelijk));
    const auto lines = municipal_voorbehouden(s.huishouden, law(s.peildatum), s.peildatum);
    REQUIRE(lines.size() == 1);
    for (const char* title : {"Premie op Werk (", "Individuele inkomenstoeslag (", "Stadjerspas (", "Kwijtschelding"})
        CHECK(lines[0].waarom.find(title) != std::string::npos);
    CHECK(lines[0].waarom.find("kind") == std::string::npos); // he has no children
}

TEST_CASE("Groningen met brieven: een jaar met de hand")
{
    // 510 + 400 + 402,60 = 1.312,60; de Stadjerspas heeft een waarde maar geen grens en blijft onbekend.
    const Scenario s = met_brieven();
    CHECK(amounts(s).gemeentelijk == Approx(1312.60));
    CHECK_FALSE(is_computed(amounts(s).gemeentelijk_natura));
    // 36 uur x 52 x 14,99 en vakantiegeld is netto meer dan 120 % van de norm (1.703,35): alles stopt.
    const Breakdown<double> work = amounts(s, 2);
    REQUIRE(work.loon_netto / 12 > 1703.35 + 402.60 / 12 / 0.8);
    CHECK(work.gemeentelijk == 0);
}

TEST_CASE("een bedrag zonder grens telt in geen enkele situatie mee")
{
    Scenario s = met_brieven();
    s.huishouden.gemeentelijk.beschikking = {{"meerkostenregeling", {.krijgt = true, .bedrag = 400}}};
    for (size_t i = 0; i < s.situaties.size(); ++i) CHECK(amounts(s, i).gemeentelijk_meegeteld == 0);
    const auto unknown = unknown_schemes(s.huishouden, law(s.peildatum), s.peildatum);
    CHECK(std::any_of(unknown.begin(), unknown.end(), [](const UnknownScheme& u) {
        return u.regeling->id == "meerkostenregeling" && in_words(u) == "inkomensgrens onbekend";
    }));
}

TEST_CASE("de collectieve zorgverzekering van Groningen is er sinds 1 januari 2023 niet meer")
{
    Scenario s = met_brieven(); // Menzis, persbericht 30 juni 2022
    s.huishouden.gemeentelijk.beschikking.clear();
    for (const UnknownScheme& u : unknown_schemes(s.huishouden, law(s.peildatum), s.peildatum))
        CHECK(u.regeling->id != "collectieve_zorgverzekering");
    const Outcome to_do =
        run_program({"doen", std::string(scenarios_folder()) + "/01-alleenstaande-27-plus.json", "--situatie", "2"});
    REQUIRE(to_do.status == 0);
    CHECK(to_do.out.find("orgverzekering voor minima") == std::string::npos);
}

TEST_CASE("een afwijzing maakt een regeling niet onbekend maar afwezig")
{
    const Scenario s = met_brieven();
    for (const UnknownScheme& u : unknown_schemes(s.huishouden, law(s.peildatum), s.peildatum))
        CHECK(u.regeling->id != "witgoedregeling");
}

TEST_CASE("elke brief overleeft schrijven en lezen, en oude bestanden blijven zonder")
{
    Scenario s = met_brieven();
    s.huishouden.gemeentelijk.beschikking["stadjerspas"] = {true, 60.5, 110.0, std::nullopt, 4, true};
    s.huishouden.gemeentelijk.beschikking["kwijtschelding"] = {false, std::nullopt, std::nullopt,
                                                               80.0,  std::nullopt, false};
    CHECK(parse_scenario(to_json(s), "") == s);
    s.huishouden.gemeentelijk.beschikking.clear();
    CHECK(to_json(s).find("gemeentelijk") == std::string::npos);
}

TEST_CASE("een gemeente of regeling die er niet is wordt genoemd, met wat er wel is")
{
    Scenario s = met_brieven();
    CHECK(municipal_problems(s, tables(), "b.json").empty());
    s.huishouden.gemeentelijk.gemeente = "assen";
    auto problems = municipal_problems(s, tables(), "b.json");
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].text() == "b.json: /gemeente: van de gemeente \"assen\" is er geen bestand in tables/gemeenten; "
                                "kies uit: alphen_aan_den_rijn, amersfoort, amsterdam, arnhem, groningen, "
                                "midden_drenthe, noordenveld, rotterdam, tilburg, uithoorn, utrecht, voorbeeldstad, "
                                "zwolle");
    s.huishouden.gemeentelijk.gemeente = "voorbeeldstad"; // Groningen's letters say nothing there
    problems = municipal_problems(s, tables(), "b.json");
    CHECK(problems.size() == 4); // kwijtschelding is there too
    CHECK(problems[0].place == "/gemeentelijk/individuele_inkomenstoeslag");
    s = met_brieven();
    s.huishouden.gemeentelijk.beschikking = {{"premie_op_werk", {true, 1200.0, 110.0, 50.0, std::nullopt, true}}};
    CHECK(municipal_problems(s, tables(), "b.json").size() == 3); // no limit, no taper, not in kind
}

namespace {

/// What is not known of a household, by the names under which it is told.
std::vector<std::string> unknown_things(const Scenario& s)
{
    std::vector<std::string> names;
    for (const UnknownScheme& u : unknown_schemes(s.huishouden, law(s.peildatum), s.peildatum))
        names.push_back(u.regeling->titel);
    const bool premium_untold = std::any_of(s.situaties.begin(), s.situaties.end(), [](const Situation& situation) {
        return std::any_of(situation.werk.begin(), situation.werk.end(), [](const Work& w) {
            return w.kind.soort == SoortWerk::participatiebaan && !w.kind.premie_per_jaar;
        });
    });
    if (premium_untold) names.push_back("de premie bij de participatiebaan");
    if (!s.huishouden.vaste_lasten || !s.huishouden.woning) {
        names.push_back("vrij te besteden");
        names.push_back("Vrij te besteden");
        names.push_back("Vaste lasten");
    }
    return names;
}

/// Every call that says something about the second situation of a household.
std::vector<std::vector<std::string>> calls_about(const std::string& file)
{
    std::vector<std::vector<std::string>> calls{
        {"bereken", file},
        {"verschil", file, "--van", "1", "--naar", "2"},
        {"uitleg", file, "--situatie", "2", "--bedrag", "besteedbaar"},
    };
    for (const char* command : {"tijdlijn", "doen", "uren", "knikpunten"})
        calls.push_back({command, file, "--situatie", "2"});
    return calls;
}

/// The lines of a text as one, without the blanks of columns.
std::string as_one_line(const std::string& text)
{
    std::string line;
    for (const char c : text)
        if (c != '\n' && (c != ' ' || line.empty() || line.back() != ' '))
            line += c;
        else if (c == '\n' && !line.empty() && line.back() != ' ')
            line += ' ';
    return line;
}

} // namespace

TEST_CASE("nergens in de tekst van een opdracht staat een nul bij iets waarvan het bedrag onbekend is")
{
    const std::regex nought(R"((^|[^0-9.,])0(,00)?( euro|\b(?![,.0-9])))");
    size_t looked = 0, place = 0;
    for (const auto& entry : fs::directory_iterator(scenarios_folder())) {
        if (entry.path().extension() != ".json" || entry.path().stem() == "schema") continue;
        if (!has_its_turn(place++)) continue;
        const std::string file = entry.path().string();
        const Scenario s = load_scenario(file);
        const std::vector<std::string> unknown = unknown_things(s);
        if (unknown.empty() || s.situaties.size() < 2) continue;
        for (const auto& call : calls_about(file)) {
            const Outcome outcome = run_program(call);
            if (outcome.status != 0) continue; // a date before the rules, no work: refused elsewhere
            const std::string text = as_one_line(outcome.out);
            for (const std::string& name : unknown)
                for (size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + 1)) {
                    const std::string clause = text.substr(at, text.find_first_of(";.", at) - at);
                    INFO(call[0] << " " << file << ": " << clause);
                    CHECK_FALSE(std::regex_search(clause, nought));
                    ++looked;
                }
        }
        const Outcome json = run_program({"bereken", "--json", file});
        if (!is_computed(amounts(s).gemeentelijk)) {
            CHECK(json.out.find("\"gemeentelijk\": null") != std::string::npos);
            const Outcome why = run_program({"uitleg", file, "--bedrag", "gemeentelijk"});
            CHECK(why.out.find("gemeentelijk: niet berekend") != std::string::npos);
        }
        if (!s.huishouden.vaste_lasten) CHECK(json.out.find("\"vrij_te_besteden\": null") != std::string::npos);
    }
    CHECK(looked > (sanitized ? 100 : 1000));
}
