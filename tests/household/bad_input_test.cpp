// SPDX-License-Identifier: EUPL-1.2
// Scenario files and calls that are wrong: refused whole, in Dutch, with the place and what would be right.
#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"
#include "tests/support/tried.hpp"

#include <chrono>
#include <filesystem>
#include <unistd.h>

using namespace armoedeval::test;
namespace fs = std::filesystem;

namespace {

/// Has every kind of block once. The text in the tests below is looked up in it.
const std::string good = R"({
  "formaat": "armoedeval-scenario/1",
  "titel": "Gezin",
  "notitie": "geen bijzonderheden",
  "peildatum": "2026-07-01",
  "gemeente": "groningen",
  "huishouden": {
    "volwassenen": [
      { "rol": "aanvrager", "geboren": "1970-04-12",
        "bijstand": { "sinds": "2021-03-01", "vrijlating": "geen" } },
      { "rol": "partner", "geboren": "1972-05-13", "studie": false,
        "inkomen": [ { "soort": "uitkering", "bruto_per_jaar": 1200 } ] }
    ],
    "kinderen": [
      { "geboren": "2018-05-20", "opvang": [ { "soort": "bso", "uren_per_maand": 43, "uurprijs": 9.80 } ] }
    ],
    "medebewoners": [ { "geboren": "1998-01-30", "kostendeler": true, "inkomen_per_jaar": 0 } ],
    "woning": { "soort": "huur", "kale_huur": 642.10 },
    "vermogen": 1800
  },
  "situaties": [
    { "titel": "Nu: bijstand" },
    { "titel": "16 uur in de winkel", "notitie": "met bso",
      "werk": [ { "van": "aanvrager", "uren_per_week": 16, "uurloon": 14.99, "vakantiegeld": 0.08 } ],
      "opvang": [ { "kind": 0, "uren_per_maand": 44, "uurprijs": 9.90, "soort": "bso" } ] }
  ]
}
)";

void check_file_refused(const std::string& content, std::vector<std::string> words)
{
    tried(content);
    const TemporaryFolder folder;
    words.push_back("geval.json: "); // the file, always
    check_refused({"bereken", folder.write("geval.json", content)}, words);
}

/// The good scenario with one thing changed.
struct Change {
    std::string from, to;
    std::vector<std::string> words; ///< the place and what would be right
};

void check_refused(const std::vector<Change>& changes)
{
    for (const Change& c : changes) {
        INFO(c.from << " -> " << c.to);
        check_file_refused(replaced(good, c.from, c.to), c.words);
    }
}

Outcome run_file(const std::string& content)
{
    tried(content);
    const TemporaryFolder folder;
    return run_program({"bereken", folder.write("geval.json", content)});
}

} // namespace

TEST_CASE("the scenario that the tests below spoil is good")
{
    const Outcome outcome = run_file(good);
    CHECK(outcome.status == 0);
    CHECK(outcome.err == "");
    CHECK(outcome.out.find("16 uur in de winkel") != std::string::npos);
}

TEST_CASE("line ends of Windows and a byte order mark do no harm")
{
    const std::string answer = run_file(good).out;
    CHECK(run_file(all_replaced(good, "\n", "\r\n")).out == answer);
    CHECK(run_file("\xEF\xBB\xBF" + good).out == answer);
    // Places are still those of an editor.
    const std::string unquoted = replaced(good, "\"gemeente\"", "gemeente");
    check_file_refused(unquoted, {"regel 6, teken 3: ", "geen geldige JSON"});
    check_file_refused(all_replaced(unquoted, "\n", "\r\n"), {"regel 6, teken 3: "});
    check_file_refused("\xEF\xBB\xBFx" + good, {"regel 1, teken 1: "});
}

TEST_CASE("a file that is no JSON")
{
    check_file_refused("", {"dit bestand is leeg"});
    check_file_refused(" \r\n\t\n", {"dit bestand is leeg"});
    check_file_refused(good.substr(0, good.size() / 2), {"regel ", "houdt hier op", "helemaal opgeslagen"});
    check_file_refused(good.substr(0, good.size() - 2), {"houdt hier op"});
    check_file_refused("{", {"regel 1, teken 2: ", "houdt hier op"});
    check_file_refused(good + "{}", {"regel 28, teken 1: ", "geen geldige JSON"});
    check_file_refused("// toelichting\n" + good, {"regel 1, teken 1: "});
    check_file_refused("<html>", {"regel 1, teken 1: ", "geen geldige JSON"});
    for (const std::string other : {"null", "[]", "3", "\"tekst\"", "true"})
        check_file_refused(other, {"/: ", "blok tussen accolades"});
    check_file_refused(
        "{}", {"/formaat: deze sleutel ontbreekt", "/titel: ", "/peildatum: ", "/huishouden: ", "/situaties: "});
}

TEST_CASE("bytes that are no UTF-8")
{
    check_file_refused(replaced(good, "winkel", "caf\xE9 op de hoek"), {"regel 23, teken 33: ", "als UTF-8"});
    check_file_refused(replaced(good, "winkel\"", "caf\xE9\""), {"regel 23, teken 33: ", "als UTF-8"});
    check_file_refused(replaced(good, "\"vermogen\"", "\"verm\xF6gen\""), {"als UTF-8"});
    check_file_refused(replaced(good, "\"notitie\"", "\xA0\"notitie\""), {"regel 4, teken 3: ", "als UTF-8"});
    check_file_refused("\xFF\xFE{", {"regel 1, teken 1: ", "als UTF-8"});
    // A character of more bytes is one character for the place.
    check_file_refused(replaced(good, "16 uur in de winkel", "één caf\xE9"), {"regel 23, teken 24: "});
}

TEST_CASE("characters that a screen obeys")
{
    check_file_refused(replaced(good, "Gezin", "Ge\\u001b[31mzin"), {"/titel: ", "onzichtbaar teken"});
    check_file_refused(replaced(good, "Gezin", "Ge\\u0000zin"), {"/titel: ", "onzichtbaar teken"});
    const std::string message = run_file(replaced(good, "\"vermogen\"", "\"verm\\u001b[31m\"")).err;
    CHECK(message.find("deze sleutel ken ik niet") != std::string::npos);
    CHECK(message.find('\x1B') == std::string::npos);
}

TEST_CASE("deep nesting is refused without using up the stack")
{
    constexpr size_t deep = 100'000;
    std::string blocks;
    for (size_t i = 0; i < deep; ++i) blocks += "{\"a\":";
    check_file_refused(std::string(deep, '['), {"te diep genest"});
    check_file_refused(std::string(deep, '[') + std::string(deep, ']'), {"te diep genest"});
    check_file_refused(blocks + "1" + std::string(deep, '}'), {"te diep genest"});
    const std::string inside = std::string(deep, '[') + std::string(deep, ']');
    check_file_refused(replaced(good, "\"vermogen\": 1800", "\"vermogen\": " + inside),
                       {"/huishouden/vermogen/0/0/", "te diep genest"});
}

TEST_CASE("a value of the wrong type")
{
    const std::string block = "blok tussen accolades", list = "lijst tussen [ ]",
                      text = "tekst tussen aanhalingstekens", number = "getal", yes_no = "true of false",
                      date = "geen bestaande datum";
    const std::string bijstand = R"({ "sinds": "2021-03-01", "vrijlating": "geen" })";
    check_refused({
        {"\"armoedeval-scenario/1\"", "1", {"/formaat: ", text}},
        {"\"Gezin\"", "7", {"/titel: ", text}},
        {"\"geen bijzonderheden\"", "[]", {"/notitie: ", text}},
        {"\"2026-07-01\"", "20260701", {"/peildatum: 20260701 ", date}},
        {"\"groningen\"", "null", {"/gemeente: ", text}},
        {"{ \"soort\": \"huur\", \"kale_huur\": 642.10 }", "\"huur\"", {"/huishouden/woning: ", block}},
        {"\"vermogen\": 1800", "\"vermogen\": \"1800\"", {"/huishouden/vermogen: ", number, "zonder aanhalingstekens"}},
        {"\"vermogen\": 1800", "\"vermogen\": { \"schulden\": 10 }", {"/huishouden/vermogen/nu: "}},
        {"\"vermogen\": 1800",
         "\"vermogen\": { \"nu\": 10, \"gespaard_tijdens_bijstand\": 11 }",
         {"/huishouden/vermogen/gespaard_tijdens_bijstand: ", "niet meer zijn dan nu"}},
        {"\"vermogen\": 1800", "\"vermogen\": { \"nu\": 10, \"auto\": 11 }", {"/huishouden/vermogen/auto"}},
        {"\"aanvrager\", \"geboren\"", "1, \"geboren\"", {"/huishouden/volwassenen/0/rol: ", "aanvrager, partner"}},
        {bijstand, "true", {"/huishouden/volwassenen/0/bijstand: ", block}},
        {"\"vrijlating\": \"geen\"", "\"vrijlating\": \"q\"", {"/bijstand/vrijlating: \"q\"", "kies uit: geen, n"}},
        {"\"studie\": false", "\"studie\": 0", {"/huishouden/volwassenen/1/studie: ", yes_no}},
        {"[ { \"soort\": \"uitkering\", \"bruto_per_jaar\": 1200 } ]", "1200", {"/volwassenen/1/inkomen: ", list}},
        {"\"uitkering\"", "\"salaris\"", {"/inkomen/0/soort: ", "aow, pensioen, uitkering"}},
        {"\"2018-05-20\"", "null", {"/huishouden/kinderen/0/geboren: null ", date}},
        {"\"kostendeler\": true", "\"kostendeler\": \"ja\"", {"/huishouden/medebewoners/0/kostendeler: ", yes_no}},
        {"{ \"titel\": \"Nu: bijstand\" }", "\"Nu\"", {"/situaties/0: ", block}},
        {"\"van\": \"aanvrager\"", "\"van\": \"kind\"", {"/situaties/1/werk/0/van: ", "aanvrager, partner"}},
        {"\"uren_per_week\": 16", "\"uren_per_week\": null", {"/situaties/1/werk/0/uren_per_week: ", number}},
        {"\"kind\": 0", "\"kind\": \"0\"", {"/situaties/1/opvang/0/kind: ", number}},
    });
    // One fault, and none for everything that points into what could not be read.
    const std::string household = good.substr(good.find("{\n    \"volwassenen\""),
                                              good.find(",\n  \"situaties\"") - good.find("{\n    \"volwassenen\""));
    const Outcome outcome = run_file(replaced(good, household, "[]"));
    CHECK(outcome.err.find("/huishouden: hier moet een blok") != std::string::npos);
    CHECK(outcome.err.find("/situaties") == std::string::npos);
}

TEST_CASE("a key that nobody knows, on every level")
{
    const std::string unknown = "onbekend: deze sleutel ken ik niet; hier kunnen staan: ";
    check_refused({
        {"\"titel\": \"Gezin\"", "\"onbekend\": 1, \"titel\": \"Gezin\"", {": /" + unknown, "peildatum"}},
        {"\"volwassenen\"", "\"onbekend\": 1, \"volwassenen\"", {"/huishouden/" + unknown, "medebewoners"}},
        {"\"rol\"", "\"onbekend\": 1, \"rol\"", {"/huishouden/volwassenen/0/" + unknown}},
        {"\"sinds\"", "\"onbekend\": 1, \"sinds\"", {"/volwassenen/0/bijstand/" + unknown + "sinds, vrijlating"}},
        {"\"bruto_per_jaar\"", "\"onbekend\": 1, \"bruto_per_jaar\"", {"/volwassenen/1/inkomen/0/" + unknown}},
        {"{ \"geboren\": \"2018", "{ \"onbekend\": 1, \"geboren\": \"2018", {"/huishouden/kinderen/0/" + unknown}},
        {"\"uren_per_maand\": 43", "\"onbekend\": 1, \"uren_per_maand\": 43", {"/kinderen/0/opvang/0/" + unknown}},
        {"\"kostendeler\"", "\"onbekend\": 1, \"kostendeler\"", {"/huishouden/medebewoners/0/" + unknown}},
        {"\"kale_huur\"", "\"onbekend\": 1, \"kale_huur\"", {"/huishouden/woning/" + unknown}},
        {"\"titel\": \"Nu", "\"onbekend\": 1, \"titel\": \"Nu", {"/situaties/0/" + unknown}},
        {"\"van\"", "\"onbekend\": 1, \"van\"", {"/situaties/1/werk/0/" + unknown}},
        {"\"kind\"", "\"onbekend\": 1, \"kind\"", {"/situaties/1/opvang/0/" + unknown}},
        {"\"gemeente\"", "\"Gemeente\"", {"/Gemeente: deze sleutel ken ik niet"}},
        {"\"gemeente\"", "\"a/b~c\"", {": /a~1b~0c: "}}, // as a JSON pointer is written
        {"\"gemeente\"", "\"$schema\"", {"/$schema: "}},
    });
}

TEST_CASE("a key that stands there twice")
{
    const std::string twice = "staat twee keer in hetzelfde blok; laat er één staan";
    check_refused({
        {"\"gemeente\"", "\"titel\": \"Nog een\", \"gemeente\"", {": /titel: ", twice}},
        {"\"vermogen\": 1800", "\"vermogen\": 1800, \"vermogen\": 1800", {"/huishouden/vermogen: ", twice}},
        {"\"vermogen\": 1800", "\"vermogen\": 1, \"verm\\u006fgen\": 2", {"/huishouden/vermogen: ", twice}},
        {"\"studie\"", "\"rol\": \"partner\", \"studie\"", {"/huishouden/volwassenen/1/rol: ", twice}},
        {"\"uurloon\"", "\"uurloon\": 1, \"uurloon\"", {"/situaties/1/werk/0/uurloon: ", twice}},
    });
}

TEST_CASE("an amount that cannot be")
{
    const std::string euros = "tot en met 1000000000";
    std::vector<Change> changes;
    for (const std::string number : {"-1", "-0.01", "1000000001", "1e308", "99999999999999999999999999"})
        changes.push_back({"\"vermogen\": 1800", "\"vermogen\": " + number, {"/huishouden/vermogen: ", euros}});
    for (const std::string& number : {std::string("1e999"), std::string("-1e999"), "1" + std::string(400, '0')})
        changes.push_back({"\"vermogen\": 1800", "\"vermogen\": " + number, {"/huishouden/vermogen: ", "te groot"}});
    for (const std::string number : {"NaN", "Infinity", "-Infinity", "nan", "0x10", "1.", ".5", "+5", "1,5", "01"})
        changes.push_back({"\"vermogen\": 1800", "\"vermogen\": " + number, {"regel 19, teken ", "geen geldige JSON"}});
    check_refused(changes);
    check_refused({
        {"642.10", "-1", {"/huishouden/woning/kale_huur: -1 ", "tot en met 10000"}},
        {"642.10", "64210", {"/huishouden/woning/kale_huur: 64210 "}},
        {"14.99", "1499", {"/situaties/1/werk/0/uurloon: 1499 ", "tot en met 1000"}},
        {"14.99", "-14.99", {"/situaties/1/werk/0/uurloon: -14.99 "}},
        {"\"vakantiegeld\": 0.08", "\"vakantiegeld\": 8", {"/situaties/1/werk/0/vakantiegeld: 8 ", "tot en met 1"}},
        {"\"vakantiegeld\": 0.08", "\"pensioenpremie\": 7", {"/werk/0/pensioenpremie: 7 ", "tot en met 0.5"}},
        {"9.80", "980", {"/huishouden/kinderen/0/opvang/0/uurprijs: 980 ", "tot en met 100"}},
        {"43", "745", {"/huishouden/kinderen/0/opvang/0/uren_per_maand: 745 ", "tot en met 744"}},
        {"\"inkomen_per_jaar\": 0", "\"inkomen_per_jaar\": -5", {"/medebewoners/0/inkomen_per_jaar: -5 "}},
        {"1200", "10000001", {"/inkomen/0/bruto_per_jaar: 10000001 ", "tot en met 10000000"}},
        {"\"uren_per_week\": 16", "\"uren_per_week\": 300", {"/situaties/1/werk/0/uren_per_week: 300 ", "met 80"}},
    });
    const std::string job = R"({ "van": "aanvrager", "uren_per_week": 41, "uurloon": 15 })";
    check_refused({{R"({ "van": "aanvrager", "uren_per_week": 16, "uurloon": 14.99, "vakantiegeld": 0.08 })",
                    job + ", " + job,
                    {"/situaties/1/werk: 82 uur per week", "meer dan 80"}}});
}

TEST_CASE("a date that does not exist, or for which the law is not known")
{
    for (const std::string text : {"2026-02-30", "2026-02-29", "2026-7-1", "01-07-2026", "gisteren", ""})
        check_refused({{"\"2026-07-01\"",
                        "\"" + text + "\"",
                        {"/peildatum: \"" + text + "\" is geen bestaande datum", "jaar-maand-dag", "\"2026-07-01\""}}});
    check_refused({
        {"2018-05-20", "2018-02-29", {"/huishouden/kinderen/0/geboren: ", "geen bestaande datum"}},
        {"2021-03-01", "2021-13-01", {"/volwassenen/0/bijstand/sinds: ", "geen bestaande datum"}},
        {"2021-03-01", "1969-03-01", {"/volwassenen/0/bijstand/sinds: ", "voor de geboorte"}},
        {"\"2026-07-01\"",
         "\"1999-01-01\"",
         {"/peildatum: op 1 januari 1999 ", "niet bekend van ", "kies een andere datum"}},
        {"\"2026-07-01\"",
         "\"2031-01-01\"",
         {"/peildatum: 1 januari 2031 is te ver vooruit", "tot en met 31 december 2028", "een eerdere datum"}},
    });
}

TEST_CASE("a household that cannot be")
{
    const std::string adults = good.substr(good.find("{ \"rol\": \"aanvrager\""),
                                           good.find("\n    ],\n    \"kinderen\"") - good.find("{ \"rol\""));
    const std::string applicant = R"({ "rol": "aanvrager", "geboren": "1970-01-01" })",
                      partner = R"({ "rol": "partner", "geboren": "1970-01-01" })";
    std::string children = R"({ "geboren": "2020-01-01" })";
    for (int i = 1; i < 40; ++i) children += R"(, { "geboren": "2020-01-01" })";
    const std::string child =
        good.substr(good.find("{ \"geboren\": \"2018"),
                    good.find("\n    ],\n    \"medebewoners\"") - good.find("{ \"geboren\": \"2018"));
    const std::string place = "/huishouden/volwassenen";
    check_refused({
        {adults, applicant + ", " + applicant, {place + "/1/rol: ", "maar één aanvrager", "de partner"}},
        {adults, partner + ", " + applicant, {place + "/0/rol: de eerste volwassene is de aanvrager"}},
        {adults, partner, {place + "/0/rol: de eerste volwassene is de aanvrager"}},
        {adults, applicant + ", " + partner + ", " + partner, {place + ": ", "3 delen; meer dan 2 kan niet"}},
        {adults, "", {place + ": ", "één of twee volwassenen"}},
        {"1970-04-12", "2009-01-01", {place + "/0/geboren: ", "18 jaar of ouder", "bij kinderen"}},
        {"1970-04-12", "2008-07-02", {place + "/0/geboren: ", "18 jaar of ouder"}}, // tomorrow
        {"1972-05-13", "2030-01-01", {place + "/1/geboren: ", "18 jaar of ouder"}},
        {"1972-05-13", "1905-01-01", {place + "/1/geboren: ", "meer dan 120 jaar kan niet"}},
        {child, children, {"/huishouden/kinderen: ", "40 delen; meer dan 20 kan niet"}},
        {"\"kind\": 0", "\"kind\": 1", {"/situaties/1/opvang/0/kind: kind 1 ", "het eerste kind is 0"}},
        {"\"kind\": 0", "\"kind\": 0.5", {"/situaties/1/opvang/0/kind: kind 0.5 "}},
        {"\"kind\": 0", "\"kind\": -1", {"/situaties/1/opvang/0/kind: -1 "}},
        {"\"kind\": 0", "\"kind\": 1e300", {"/situaties/1/opvang/0/kind: "}},
        {"\"soort\": \"huur\"", "\"soort\": \"koop\"", {"/huishouden/woning/kale_huur: ", "kies soort \"huur\""}},
        {"\"kale_huur\": 642.10", "\"servicekosten\": 20", {"/huishouden/woning/kale_huur: deze sleutel ontbreekt"}},
        {"\"kale_huur\"",
         "\"overwaarde\": 5, \"kale_huur\"",
         {"/huishouden/woning/overwaarde: ", "kies soort \"koop\""}},
        {"\"soort\": \"huur\"", "\"soort\": \"kraak\"", {"/huishouden/woning/soort: \"kraak\"", "huur, koop"}},
    });
    const std::string alone = replaced(good, adults, applicant);
    check_file_refused(replaced(alone, "\"van\": \"aanvrager\"", "\"van\": \"partner\""),
                       {"/situaties/1/werk/0/van: dit huishouden heeft geen partner"});
}

TEST_CASE("a kind of work or income that is told wrongly")
{
    const std::string wage = "\"uurloon\": 14.99, \"vakantiegeld\": 0.08", job = "/situaties/1/werk/0/";
    const auto work = [&](const std::string& to, const std::string& place, const std::string& right) {
        return Change{wage, to, {job + place, right}};
    };
    check_refused({
        work("\"soort\": \"zzp\", \"uurloon\": 15", "soort", "ondernemen"),
        work("\"reiskosten_per_maand\": 0", "uurloon", "ontbreekt"),
        work("\"uurloon\": 15, \"loon_per_maand\": 1300", "loon_per_maand", "geef één van uurloon"),
        work("\"winst_per_jaar\": 9000", "winst_per_jaar", "daarbij hoort uurloon"),
        work("\"loon_per_maand\": \"veel\"", "loon_per_maand", "getal"),
        work("\"loon_per_vier_weken\": -1", "loon_per_vier_weken", "0"),
        work("\"loon_per_maand\": 900000", "loon_per_maand", "euro per uur"),
        work("\"uurloon\": 15, \"eindejaarsuitkering\": 8.33", "eindejaarsuitkering", "1"),
        work("\"uurloon\": 15, \"pensioenfranchise\": 17283", "pensioenfranchise", "accolades"),
        work("\"uurloon\": 15, \"pensioenfranchise\": { \"per_jaar\": 17283 }", "pensioenfranchise/voltijd_uren",
             "ontbreekt"),
        work("\"uurloon\": 15, \"pensioenfranchise\": { \"per_jaar\": 17283, \"voltijd_uren\": 0 }",
             "pensioenfranchise/voltijd_uren", "1"),
        work("\"uurloon\": 15, \"starter\": true", "starter", "wie onderneemt"),
        work("\"uurloon\": 15, \"premie_per_jaar\": 600", "premie_per_jaar", "participatiebaan"),
        work("\"soort\": \"ondernemen\"", "winst_per_jaar", "ontbreekt"),
        work("\"soort\": \"ondernemen\", \"uurloon\": 15", "uurloon", "winst_per_jaar"),
        work("\"soort\": \"ondernemen\", \"winst_per_jaar\": 9000, \"vakantiegeld\": 0.08", "vakantiegeld",
             "geen werkgever"),
        work("\"soort\": \"ondernemen\", \"winst_per_jaar\": 9000, \"winst_per_uur\": 9", "winst_per_uur",
             "geef één van"),
        work("\"soort\": \"participatiebaan\", \"uurloon\": 0", "uurloon", "geen loon"),
        work("\"soort\": \"participatiebaan\", \"pensioenpremie\": 0.03", "pensioenpremie", "geen werkgever"),
        work("\"soort\": \"participatiebaan\", \"premie_per_jaar\": -5", "premie_per_jaar", "0"),
        {"\"uren_per_week\": 16, " + wage,
         "\"uren_per_week\": 0, \"loon_per_maand\": 1300",
         {job + "uren_per_week", "meer dan 0"}},
    });
    const std::string income = "\"soort\": \"uitkering\", \"bruto_per_jaar\": 1200",
                      title = "\"titel\": \"Nu: bijstand\"";
    const std::string there = "/huishouden/volwassenen/1/inkomen/0/", here = "/situaties/0/inkomen/0/";
    check_refused({
        {income, "\"soort\": \"waz\", \"bruto_per_jaar\": 1200", {there + "soort", "wao"}},
        {income, "\"soort\": \"ww\"", {there + "bruto_per_jaar", "ontbreekt"}},
        {income, income + ", \"dienstbetrekking\": true", {there + "dienstbetrekking", "zw"}},
        {income, "\"van\": \"partner\", " + income, {there + "van", "ken ik niet"}},
        {title, title + ", \"inkomen\": [ { " + income + " } ]", {here + "van", "ontbreekt"}},
        {title, title + ", \"inkomen\": [ { \"van\": \"kind\", " + income + " } ]", {here + "van", "partner"}},
        {title, title + ", \"inkomen\": { }", {"/situaties/0/inkomen", "lijst"}},
    });
}

TEST_CASE("situations, and the version of the file")
{
    const std::string situations =
        good.substr(good.find("{ \"titel\": \"Nu"), good.find("\n  ]\n}\n") - good.find("{ \"titel\": \"Nu"));
    std::string many = R"({ "titel": "a" })";
    for (int i = 1; i < 25; ++i) many += R"(, { "titel": "a" })";
    check_refused({
        {situations, "", {"/situaties: ", "ten minste één situatie"}},
        {situations, many, {"/situaties: ", "25 delen; meer dan 24 kan niet"}},
        {situations, "{}", {"/situaties/0/titel: deze sleutel ontbreekt"}},
        {"scenario/1", "scenario/2", {"/formaat: ", "andere versie (armoedeval-scenario/2)", "armoedeval-scenario/1"}},
        {"armoedeval-scenario/1", "armoedeval-antwoord/1", {"/formaat: ", "\"armoedeval-scenario/1\""}},
    });
}

TEST_CASE("every fault of a file is told at once")
{
    const std::string spoiled =
        replaced(replaced(replaced(good, "1970-04-12", "1970-04-31"), "642.10", "-3"), "\"kind\": 0", "\"kind\": 7");
    check_file_refused(spoiled, {"/huishouden/volwassenen/0/geboren: ", "/huishouden/woning/kale_huur: ",
                                 "/situaties/1/opvang/0/kind: "});
}

TEST_CASE("a BSN is refused wherever text is free")
{
    const std::string message = "BSN lijkt (negen cijfers); haal het weg";
    for (const std::string bsn : {"123456782", "1234.56.782", "123 456 782", "123-456-782", "mevr. x, bsn:123456782"}) {
        check_refused({
            {"\"Gezin\"", "\"" + bsn + "\"", {": /titel: ", message}},
            {"geen bijzonderheden", bsn, {": /notitie: ", message}},
            {"groningen", bsn, {": /gemeente: ", message}},
            {"Nu: bijstand", bsn, {"/situaties/0/titel: ", message}},
            {"met bso", bsn, {"/situaties/1/notitie: ", message}},
        });
        // The message does not tell it on.
        CHECK(run_file(replaced(good, "Gezin", bsn)).err.find(bsn) == std::string::npos);
    }
}

TEST_CASE("what is no file to read")
{
    const TemporaryFolder folder;
    const std::string missing = (folder.path() / "nergens.json").string();
    for (const std::vector<std::string>& call : {std::vector<std::string>{"bereken"}, {"toets", "zorgtoeslag"}}) {
        const auto refused = [&](const std::string& path, const std::vector<std::string>& words) {
            auto with_path = call;
            with_path.push_back(path);
            check_refused(with_path, words);
        };
        refused(missing, {missing, "bestaat niet", "controleer de naam"});
        refused(folder.path().string(), {folder.path().string(), "dit is een map"});
        refused("/dev/null", {"/dev/null: dit bestand is leeg"});
        refused("/dev/zero", {"/dev/zero: ", "groter dan"}); // without end
    }
    const std::string closed = folder.write("dicht.json", good);
    fs::permissions(closed, fs::perms::none);
    if (geteuid() != 0) check_refused({"bereken", closed}, {closed, "niet te lezen", "rechten"});
}

TEST_CASE("a file of 200 MB is refused at once")
{
    const TemporaryFolder folder;
    for (const auto& [call, name] : {std::pair<std::vector<std::string>, std::string>{{"bereken"}, "groot.json"},
                                     {{"toets", "zorgtoeslag"}, "groot.csv"}}) {
        const std::string path = folder.write(name, "");
        fs::resize_file(path, 200'000'000); // a hole, no bytes on the disk
        auto with_path = call;
        with_path.push_back(path);
        const auto start = std::chrono::steady_clock::now();
        check_refused(with_path, {name, "groter dan", "MB"});
        CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
    }
}
