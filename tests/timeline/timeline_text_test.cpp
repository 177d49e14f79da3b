// SPDX-License-Identifier: EUPL-1.2
// How a timeline is shown, from one that was made by hand.
#include "engine/base/json_input.hpp"
#include "engine/timeline/timeline.hpp"

#include "engine/report/timeline_text.hpp"
#include "tests/support/catch.hpp"

using namespace armoedeval;
using namespace std::chrono_literals;

namespace {

Scenario scenario()
{
    Scenario s;
    s.titel = "Een begin in september";
    s.situaties.resize(2);
    s.situaties[0].titel = "Nu: bijstand";
    s.situaties[1].titel = "20 uur in de winkel";
    return s;
}

/// August and September 2026. 500 at the start; rent of 600 leaves -100 on 1 August; bijstand of 1.348,49
/// brings 1.248,49 on the 23rd. In September rent and a cost (1.000) leave 248,49, toeslagen of 1.000,50
/// bring 1.248,99.
Timeline made()
{
    Timeline t;
    t.situation = 1;
    t.start = 2026y / 9 / 1;
    t.from = 2026y / 8 / 1;
    t.until = 2026y / 10 / 1;
    t.gedrag = Gedrag::laat;
    t.events = {{2026y / 8 / 1, EventKind::huur, -600, "huur van augustus", 2026y / 8 / 1},
                {2026y / 8 / 23, EventKind::bijstand, 1348.49, "bijstand van augustus", 2026y / 8 / 1, true},
                {2026y / 9 / 1, EventKind::huur, -600, "huur van september", 2026y / 9 / 1},
                {2026y / 9 / 1, EventKind::vaste_lasten, -400, "\"gas\"; licht", 2026y / 9 / 1},
                {2026y / 9 / 21, EventKind::huurtoeslag, 1000.5, "voorschot huurtoeslag voor oktober", 2026y / 10 / 1}};
    t.later = {{2027y / 9 / 20, EventKind::toeslagen_afrekening, -25.5, "toeslagen over 2026 terug", 2026y / 1 / 1},
               {2027y / 10 / 20, EventKind::toeslagen_afrekening, -24.5, "toeslagen over 2026 terug", 2026y / 1 / 1},
               {2027y / 6 / 25, EventKind::belasting_afrekening, 310, "aanslag over 2026", 2026y / 1 / 1}};
    t.months = {{2026y / 8 / 1, 500, 1248.49, 1348.49, -600, -100, 2026y / 8 / 1, 0, false, 0},
                {2026y / 9 / 1, 1248.49, 1248.99, 1000.5, -1000, 248.49, 2026y / 9 / 1, 1, true, -350.4}};
    t.years = {{2026, 21340.6, 5400, 5450, -50, 23100, 12.5, 310, 0, 50, 2}};
    t.status = {{2026y / 12 / 1, "De vrijlating stopt na zes maanden."}};
    t.answers = {-100, 2026y / 8 / 1, 22, 100, 2026y / 9 / 1, 50};
    t.voorbehouden = {{"saldo", "het leefgeld", "niet opgegeven"},
                      {"betaaldagen", "de dag van de bijstand", "Groningen noemt haar niet", true},
                      {"regels", "de bedragen van 2027", "zijn nog niet bekend", true}};
    t.assumed = {"bijstand op de 23e", "vakantiegeld in mei"};
    return t;
}

bool has(const std::string& text, const std::string& part)
{
    INFO(text);
    CAPTURE(part);
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a timeline says first what must be known")
{
    const std::string text = timeline_text(scenario(), made());
    CHECK(text.starts_with("Een begin in september\nVan \"Nu: bijstand\" naar \"20 uur in de winkel\" op 1 september "
                           "2026\n\nHet laagste saldo is -100 euro, op 1 augustus 2026.\n"));
    CHECK(has(text, "De rekening staat 22 dagen onder nul. Met 100 euro meer aan het begin gebeurt dat niet."));
    CHECK(has(text, "Vanaf eind september 2026 blijft er meer geld dan bij \"Nu: bijstand\"."));
    CHECK(has(text, "Terug te betalen aan toeslagen en belasting: 50 euro."));
    CHECK(has(text, "Dienst Toeslagen hoort de verandering hier drie maanden te laat."));
    Timeline calm = made();
    calm.answers = {12, 2026y / 8 / 1, 0, 0, {}, 0};
    const std::string other = timeline_text(scenario(), calm);
    CHECK(has(other, "De rekening komt niet onder nul."));
    CHECK(has(other, "In deze maanden komt er niet blijvend meer geld dan bij \"Nu: bijstand\"."));
    CHECK(has(other, "Er hoeft niets terug aan toeslagen en belasting."));
    calm.answers.days_below_zero = 1;
    CHECK(has(timeline_text(scenario(), calm), "staat 1 dag onder nul"));
}

TEST_CASE("a timeline shows its months and years as tables, and what follows")
{
    const std::string text = timeline_text(scenario(), made());
    const auto row = [&](const std::string& label) {
        const size_t start = text.find("\n" + label);
        REQUIRE(start != std::string::npos);
        std::string cells;
        for (const char c : text.substr(start + 1, text.find('\n', start + 1) - start - 1))
            if (c != ' ' || cells.back() != ' ') cells += c;
        return cells;
    };
    CHECK(row("augustus 2026") == "augustus 2026 1 1.348 -600 1.248 -100 1 augustus -");
    CHECK(row("september 2026") == "september 2026 * 2 1.001 -1.000 1.249 248 1 september -350");
    CHECK(has(text, "* niet definitief: gerekend met het laatst bekende bedrag"));
    CHECK(row("Toetsingsinkomen") == "Toetsingsinkomen 21.341");
    CHECK(row("Toeslagen: nog") == "Toeslagen: nog te krijgen (-: terug) -50");
    CHECK(row("Daarvan terug") == "Daarvan teruggevraagd 50");
    CHECK(row("Per maand opzij") == "Per maand opzij te leggen 13");
    // The two terms stand together.
    CHECK(
        has(text, "- 20 september 2027: toeslagen over 2026 terug, -50,00 euro in 2 keer, tot en met 20 oktober 2027"));
    CHECK(has(text, "- 25 juni 2027: aanslag over 2026, 310,00 euro\n"));
    CHECK(has(text, "- 1 december 2026: De vrijlating stopt na zes maanden."));
    CHECK(has(text,
              "\nNiet meegerekend\n- het leefgeld: niet opgegeven\n\nOnzeker\n- de bedragen van 2027: zijn nog niet "
              "bekend\n\nAangenomen; het verschilt per gemeente, werkgever of contract\n- bijstand op de 23e; "
              "vakantiegeld in mei\n"));
    CHECK(text.find("Groningen noemt haar niet") == std::string::npos); // that is in the JSON
    // Nothing is said of what is not there.
    Timeline bare = made();
    bare.later.clear();
    bare.status.clear();
    bare.months[1].future_rules = false;
    const std::string short_text = timeline_text(scenario(), bare);
    for (const char* words : {"Na deze maanden", "onderweg", "laatst bekende"})
        CHECK(short_text.find(words) == std::string::npos);
}

TEST_CASE("a timeline as CSV has a row per event, with the balance after it")
{
    CHECK(timeline_csv(made()) == "datum;soort;bedrag;omschrijving;saldo\n"
                                  "2026-08-01;huur;-600,00;huur van augustus;-100,00\n"
                                  "2026-08-23;bijstand;1348,49;bijstand van augustus;1248,49\n"
                                  "2026-09-01;huur;-600,00;huur van september;648,49\n"
                                  "2026-09-01;vaste_lasten;-400,00;\"\"\"gas\"\"; licht\";248,49\n"
                                  "2026-09-21;huurtoeslag;1000,50;voorschot huurtoeslag voor oktober;1248,99\n");
}

TEST_CASE("a timeline as JSON holds everything")
{
    const Json json = Json::parse(timeline_json(scenario(), made()));
    CHECK(json.at("formaat") == "armoedeval-tijdlijn/1");
    CHECK(json.at("situatie") == 2);
    CHECK(json.at("titel") == "20 uur in de winkel");
    CHECK(json.at("start") == "2026-09-01");
    CHECK(json.at("van") == "2026-08-01");
    CHECK(json.at("tot") == "2026-10-01");
    CHECK(json.at("gedrag") == "laat");
    CHECK(json.at("antwoorden") == Json::parse(R"({"laagste_saldo": -100.0, "laagste_saldo_op": "2026-08-01",
        "dagen_onder_nul": 22, "buffer": 100.0, "voor_vanaf": "2026-09", "terug_te_betalen": 50.0, "naar_schulden": 0.0})"));
    CHECK(json.at("maanden").size() == 2);
    CHECK(json.at("maanden").at(1) == Json::parse(R"({"maand": "2026-09", "situatie": 2, "beginsaldo": 1248.49,
        "in": 1000.5, "uit": -1000.0, "eindsaldo": 1248.99, "laagste_saldo": 248.49, "laagste_saldo_op": "2026-09-01",
        "laatst_bekende_regels": true, "voorsprong": -350.4})"));
    CHECK(json.at("jaren").at(0) == Json::parse(R"({"jaar": 2026, "toetsingsinkomen": 21340.6, "recht": 5400.0,
        "voorschot": 5450.0, "verschil": -50.0, "niet_teruggevraagd": 0.0, "teruggevraagd": 50.0, "teruggevraagd_in_het_jaar": 0.0, "termijnen": 2,
        "belasting_verschil": 310.0, "jaarinkomen_om_door_te_geven": 23100.0,
        "opzij_per_maand": 12.5})"));
    CHECK(json.at("gebeurtenissen").size() == 5);
    CHECK(json.at("gebeurtenissen").at(1) == Json::parse(R"({"datum": "2026-08-23", "soort": "bijstand",
        "bedrag": 1348.49, "omschrijving": "bijstand van augustus", "over": "2026-08-01", "onzeker": true})"));
    CHECK(json.at("later").size() == 3);
    CHECK(json.at("veranderingen").at(0).at("datum") == "2026-12-01");
    CHECK(json.at("voorbehouden").at(1).at("regeling") == "betaaldagen");
    Timeline never = made();
    never.answers.ahead_from.reset();
    CHECK(Json::parse(timeline_json(scenario(), never)).at("antwoorden").at("voor_vanaf").is_null());
}
