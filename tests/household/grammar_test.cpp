// SPDX-License-Identifier: EUPL-1.2
// The grammar of a scenario file by brute force: every place of a file that holds everything, spoiled in every way.
// What the loader says of each goes to schema_test.py, which holds scenarios/schema.json against it.
#include "engine/base/json_input.hpp"
#include "engine/household/scenario.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"
#include "tests/support/tried.hpp"

#include <cmath>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

/// Every key that a scenario can hold, in three files that are good: what excludes one another stands in different
/// ones.
const std::string household = R"({
  "formaat": "armoedeval-scenario/1", "titel": "Wie er wonen", "notitie": "kort", "peildatum": "2026-07-01",
  "gemeente": "groningen",
  "gemeentelijk": { "loonheffingskorting": "werkgever", "teruggaaf": "houden", "betaling": { "bijstand_dag": 15, "bijstand_maand_later": true,
    "verrekening": "terugvordering", "vakantiegeld_bij_uitbetaling": true, "vierwekenloon_bij_uitbetaling": true }, "stadjerspas": { "krijgt": true, "bedrag": 10, "inkomensgrens": 120, "aandeel_dat_afgaat": 50,
    "maand": 4, "telt_mee": true } },
  "huishouden": {
    "volwassenen": [
      { "rol": "aanvrager", "geboren": "1980-01-01", "bijstand": { "sinds": "2020-01-01", "vrijlating": "n" },
        "recht_op_bijstand": true, "ouders_niet_aanspreekbaar": false, "inrichting": false, "traject_naar_werk": true,
        "studie": false, "zorgverzekerd": true, "jonggehandicapt": false, "verblijf": "rechtmatig",
        "verblijfsgrond": "asiel",
        "inkomen": [ { "soort": "zw", "bruto_per_jaar": 1200, "dienstbetrekking": true } ] },
      { "rol": "partner", "geboren": "1982-01-01", "verblijf": "buitenland" } ],
    "kinderen": [ { "geboren": "2020-01-01", "dubbele_kinderbijslag": false,
      "co_ouderschap": { "dagen_per_week": 3.5, "kinderbijslag": "helft", "kindgebonden_budget": true },
      "opvang": [ { "soort": "bso", "uren_per_maand": 40, "uurprijs": 9 } ] } ],
    "medebewoners": [ { "geboren": "1990-01-01", "relatie": "broer_zus", "huurcontract": true,
      "verzoek_gedaan": false, "kostendeler": true, "kind": false, "verblijf": "niet_rechtmatig",
      "inkomen_per_jaar": 100, "vermogen": 10 }, { "geboren": "1991-01-01", "onderhuurder": true },
      { "geboren": "1992-01-01", "relatie": "huurder" } ],
    "woning": { "soort": "huur", "kale_huur": 600, "servicekosten": 20, "aangepast": false },
    "vermogen": 1000,
    "vaste_lasten": [ { "soort": "energie", "wat": "stroom", "per_maand": 100, "dag": 3 }, { "wat": "x", "per_maand": 1 } ],
    "schulden": [ { "soort": "schuldregeling", "van": "partner", "vrij_te_laten_per_maand": 900,
      "toeslagen_inbegrepen": true, "tot": "2027-03-01" },
      { "soort": "saneringskrediet", "aflossing_per_maand": 60, "openstaand": 900 } ],
    "eerder_dit_jaar": [ { "van": "partner", "soort": "loon", "bruto": 13000, "ingehouden": 2100 }, { "soort": "ww", "bruto": 500 } ],
    "tegemoetkoming_alleenverdieners": true },
  "situaties": [ { "titel": "Nu", "notitie": "zonder werk",
    "inkomen": [ { "van": "partner", "soort": "ww", "bruto_per_jaar": 900, "naast_werk": "berekenen",
      "maandloon": 2000 }, { "van": "aanvrager", "soort": "wia", "bruto_per_jaar": 800, "naast_werk": "berekenen",
      "maandloon": 2500, "wia_soort": "vervolg", "inkomenseis_per_maand": 400 } ],
    "opvang": [ { "kind": 0, "soort": "bso", "uren_per_maand": 40, "uurprijs": 9, "uren_vast": true },
      { "kind": 0, "soort": "gastouder", "uren_per_maand": 30, "uurprijs": 9, "bij_uren_per_week": 16 },
      { "kind": 0, "soort": "bso", "uren_naar_werk": true, "uurprijs": 9 } ] } ],
  "overgang": { "start": "2026-09-01" },
  "gedaan": [ { "datum": "2026-09-08", "wat": "Werk melden bij de gemeente" } ] })";
const std::string job = R"({
  "formaat": "armoedeval-scenario/1", "titel": "Een baan", "peildatum": "2026-07-01",
  "huishouden": { "volwassenen": [ { "rol": "aanvrager", "geboren": "1980-01-01" } ] },
  "situaties": [ { "titel": "Werk", "werk": [ { "van": "aanvrager", "soort": "loondienst", "uren_per_week": 16,
    "uurloon": 15, "vakantiegeld": 0.08, "eindejaarsuitkering": 0.08, "pensioenpremie": 0.03,
    "pensioenfranchise": { "per_jaar": 17000, "voltijd_uren": 36 }, "reiskosten_per_maand": 20,
    "reizen": { "uren_per_dag": 8, "dagen_per_week": 5, "reis_en_pauze_per_dag": 1, "km_enkele_reis": 10,
      "kosten_per_km": 0.2, "vergoeding_per_km": 0.1, "kaartje_per_dag": 2 },
    "werkkleding_per_maand": 5, "verlies_in_natura_per_maand": 6, "betaalritme": "week",
    "betaald_maand_later": false, "loonheffingskorting": true, "uren_per_maand": [ 40, 50 ] } ] } ],
  "overgang": { "maanden": 12, "gedrag": "laat", "einde_na_maanden": 5, "banksaldo": -10,
    "leefgeld_per_maand": 400, "eenmalig": [ { "dag": "2026-10-05", "wat": "transitievergoeding", "bruto": 1800 } ], "vrijlating_maanden_gebruikt": 2, "vaste_lasten": [ { "wat": "telefoon", "per_maand": 20 } ] } })";
const std::string kinds = R"({
  "formaat": "armoedeval-scenario/1", "titel": "Soorten werk", "peildatum": "2026-07-01",
  "huishouden": { "volwassenen": [ { "rol": "aanvrager", "geboren": "1980-01-01" } ],
    "woning": { "soort": "koop", "overwaarde": 1000 }, "schulden": { "soort": "beslag" } },
  "situaties": [
    { "titel": "Zaak", "werk": [ { "van": "aanvrager", "soort": "ondernemen", "uren_per_week": 16,
      "winst_per_jaar": 9000, "starter": true } ] },
    { "titel": "Uur", "werk": [ { "van": "aanvrager", "soort": "ondernemen", "uren_per_week": 16, "winst_per_uur": 12 } ] },
    { "titel": "Plaats", "werk": [ { "van": "aanvrager", "soort": "participatiebaan", "uren_per_week": 16,
      "premie_per_jaar": 600 } ] },
    { "titel": "Maand", "werk": [ { "van": "aanvrager", "uren_per_week": 16, "loon_per_maand": 1000 } ] },
    { "titel": "Weken", "werk": [ { "van": "aanvrager", "uren_per_week": 16, "loon_per_vier_weken": 1000 } ] },
    { "titel": "Elders", "woning": { "soort": "kamer", "kale_huur": 400 } },
    { "titel": "Samen", "huishouden": { "volwassenen": [ { "rol": "aanvrager", "geboren": "1980-01-01" },
      { "rol": "partner", "geboren": "1982-01-01" } ], "kinderen": [ { "geboren": "2020-01-01" } ] },
      "werk": [ { "van": "partner", "uren_per_week": 16, "uurloon": 15 } ],
      "opvang": [ { "kind": 0, "soort": "bso", "uren_per_maand": 40, "uurprijs": 9 } ],
      "inkomen": [ { "van": "partner", "soort": "ww", "bruto_per_jaar": 900 } ] } ] })";

/// What is put in the place of a value, of whatever type it was.
const std::vector<Json> others{nullptr,
                               true,
                               1,
                               "",
                               "woord",
                               "koop",
                               "partner",
                               "ondernemen",
                               "participatiebaan",
                               "overig",
                               "zw",
                               "2026-02-30",
                               "een\ttab",
                               "een\x01teken",
                               Json::array(),
                               Json::object()};
/// For a number: each limit of engine/base/limits.hpp, and what is just beyond it.
const std::vector<double> limits_and_beyond{
    -1e5, -100001, -1,  0,    0.5,  0.51,   1,   1.01,  2,   2.5,   3,        4,   4.01,
    5,    5.01,    7,   7.01, 12,   13,     20,  21,    24,  24.01, 31,       32,  36,
    37,   49.9,    50,  80,   80.1, 100,    101, 200,   201, 300,   301,      350, 351,
    500,  501,     744, 745,  1000, 1000.1, 1e4, 10001, 1e5, 1e7,   10000001, 1e9, 1000000001};

const std::vector<size_t> sizes{0, 1, 2, 3, 6, 7, 8, 9, 16, 17, 20, 21, 24, 25, 36, 37, 120, 121};

/// Spoils every place of a file, and looks at what the loader makes of it.
class Spoiler {
public:
    void spoil(Json& file) { spoil(file, file); }
    size_t taken = 0, refused = 0;

private:
    /// Does the loader take it? What it refuses has a place.
    bool takes(const std::string& text)
    {
        try {
            parse_scenario(text, "geval.json");
            ++taken;
            return true;
        } catch (const InputError& error) {
            ++refused;
            for (const Problem& p : error.problems())
                if (p.place.empty() || p.what.empty()) FAIL_CHECK(text << ": " << p.text());
            return false;
        }
    }
    void look_at(const Json& file)
    {
        takes(file.dump());
        tried(file.dump());
    }
    /// Values from small to large. Told on are those next to which the answer turns, and the ends.
    template <class Values, class Put> void look_along(const Json& file, const Values& values, const Put& put)
    {
        std::string before;
        bool taken_before = false;
        for (const auto& value : values) {
            put(value);
            const std::string text = file.dump();
            const bool taken_now = takes(text);
            if (before.empty() || taken_now != taken_before) {
                if (!before.empty()) tried(before);
                tried(text);
            }
            before = text;
            taken_before = taken_now;
        }
        tried(before);
    }
    /// `here` is a place within `file`.
    void spoil(Json& file, Json& here)
    {
        const Json was = here;
        for (const Json& other : others) {
            here = other;
            look_at(file);
        }
        if (was.is_number())
            look_along(file, limits_and_beyond, [&](double number) {
                here = number == std::floor(number) ? Json(std::llround(number)) : Json(number);
            });
        if (was.is_array() && !was.empty()) {
            here = Json::array({was.front()});
            look_at(file);
            look_along(file, sizes, [&](size_t size) { here = Json::array_t(size, was.back()); });
        }
        here = was;
        if (was.is_object()) {
            here["onbekend"] = 1;
            look_at(file);
            for (const auto& [key, value] : was.items()) {
                here = was;
                here.erase(key);
                look_at(file);
            }
            here = was;
        }
        if (here.is_structured())
            for (Json& inside : here) spoil(file, inside);
    }
};

} // namespace

TEST_CASE("a file with any one place spoiled is read or refused with a place, and nothing else")
{
    Spoiler spoiler;
    for (const std::string& text : {household, job, kinds}) {
        CHECK_NOTHROW(parse_scenario(text, "geval.json"));
        Json file = Json::parse(text);
        spoiler.spoil(file);
    }
    CHECK(spoiler.taken > 1000);
    CHECK(spoiler.refused > 3000);
}

TEST_CASE("what two places make wrong together is refused")
{
    const auto refused = [](const std::string& file, const std::string& from, const std::string& to) {
        const std::string spoiled = replaced(file, from, to);
        INFO(to);
        tried(spoiled);
        CHECK_THROWS_AS(parse_scenario(spoiled, "geval.json"), InputError);
    };
    const std::string wage_and_hours = "\"uren_per_week\": 16, \"loon_per_maand\": 1000";
    refused(household, "\"overgang\": {", "\"overgang\": { \"vaste_lasten\": [],");
    refused(household, "\"uren_naar_werk\": true", "\"uren_naar_werk\": true, \"uren_per_maand\": 3");
    refused(household, "\"uren_naar_werk\": true", "\"uren_naar_werk\": false");
    refused(household, "\"uren_naar_werk\": true", "\"uren_naar_werk\": true, \"uren_vast\": true");
    refused(household, "\"uren_naar_werk\": true", "\"uren_naar_werk\": true, \"bij_uren_per_week\": 16");
    refused(household, "\"bij_uren_per_week\": 16", "\"bij_uren_per_week\": 16, \"uren_vast\": true");
    refused(household, "\"bij_uren_per_week\": 16", "\"bij_uren_per_week\": 0");
    refused(household, "\"servicekosten\"", "\"overwaarde\": 1, \"servicekosten\"");
    refused(kinds, "\"overwaarde\": 1000", "\"servicekosten\": 1");
    refused(kinds, "\"koop\"", "\"inwonend\"");
    refused(household, "\"huur\"", "\"inwonend\"");
    refused(household, "\"broer_zus\"", "\"stiefkind\"");
    refused(household, "\"kind\": false", "\"onderhuurder\": true");
    refused(household, "\"relatie\": \"huurder\"", "\"relatie\": \"huurder\", \"huurcontract\": false");
    refused(household, "\"relatie\": \"huurder\"", "\"relatie\": \"huurder\", \"verzoek_gedaan\": false");
    refused(household, "\"verblijf\": \"rechtmatig\"", "\"verblijf\": \"buitenland\"");
    refused(kinds, "\"huishouden\": {", "\"huishouden\": { \"tegemoetkoming_alleenverdieners\": true,");
    refused(kinds, "\"titel\": \"Zaak\"",
            "\"titel\": \"WW\", \"inkomen\": [ { \"van\": \"partner\", \"soort\": \"ww\", \"bruto_per_jaar\": 1 } ]");
    refused(kinds, "\"titel\": \"Zaak\"",
            "\"titel\": \"Opvang\", \"opvang\": [ { \"kind\": 0, \"soort\": \"bso\", \"uren_per_maand\": 1, "
            "\"uurprijs\": 1 } ]");
    refused(kinds, "\"woning\": { \"soort\": \"kamer\"",
            "\"huishouden\": { \"volwassenen\": [ { \"rol\": \"aanvrager\", \"geboren\": \"1980-01-01\" } ] }, "
            "\"woning\": { \"soort\": \"kamer\"");
    refused(kinds, "},\n      { \"rol\": \"partner\", \"geboren\": \"1982-01-01\" } ]", "} ]");
    refused(kinds, ", \"kinderen\": [ { \"geboren\": \"2020-01-01\" } ]", "");
    refused(household, "\"ingehouden\": 2100", "\"ingehouden\": 13001");
    refused(household, ",\n      \"maandloon\": 2000", "");
    refused(household, "\"maandloon\": 2000", "\"maandloon\": 0");
    refused(household, "\"wia_soort\": \"vervolg\", ", "");
    refused(household, ", \"inkomenseis_per_maand\": 400", "");
    refused(household, "\"maandloon\": 2500, ", "");
    refused(household, "\"soort\": \"wia\"", "\"soort\": \"wajong\"");
    refused(household, "\"soort\": \"ww\", \"bruto_per_jaar\"", "\"soort\": \"wia\", \"bruto_per_jaar\"");
    refused(household, "\"soort\": \"ww\", \"bruto_per_jaar\"", "\"soort\": \"pensioen\", \"bruto_per_jaar\"");
    refused(household, "\"berekenen\"", "\"misschien\"");
    refused(kinds, wage_and_hours, "\"uren_per_week\": 0, \"loon_per_maand\": 1000");
    refused(kinds, wage_and_hours, "\"uren_per_week\": 1, \"loon_per_maand\": 100000");
    refused(kinds, wage_and_hours, wage_and_hours + ", \"loon_per_vier_weken\": 900");
    refused(kinds, wage_and_hours, wage_and_hours + ", \"premie_per_jaar\": 900");
}
