// SPDX-License-Identifier: EUPL-1.2
// Reforms and changes of rules: what is read, what is refused, and what they do to households.
#include "engine/base/json_input.hpp"
#include "engine/base/text.hpp"
#include "engine/law/reform.hpp"
#include "engine/questions/answer.hpp"
#include "engine/report/effect_text.hpp"

#include "engine/policy/rules.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/places.hpp"
#include "tests/support/program.hpp"

#include <algorithm>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

const std::string single_parent = std::string(scenarios_folder()) + "/03-alleenstaande-ouder-kinderen-3-en-5.json";
const std::string single = std::string(scenarios_folder()) + "/01-alleenstaande-27-plus.json";

std::string reform_file(const std::string& changes)
{
    return R"({"formaat": "armoedeval-hervorming/1", "titel": "Proef", "datum": "2026-02-01", "rol": "beleidsadviseur",
               "motivering": "om te zien wat het doet", "wijzigingen": {)" +
           changes + "}}";
}

std::string change(const std::string& id, const std::string& unit, const std::string& values)
{
    return "\"" + id + R"(": {"eenheid": ")" + unit + R"(", "waarden": {)" + values + "}}";
}

Reform reform(const std::string& id, const std::string& unit, const std::string& values)
{
    return parse_reform(reform_file(change(id, unit, values)), "proef.json", tables());
}

/// Every example under two laws; the date of the file when it fits both.
std::vector<HouseholdEffect> effects(const Rules& before, const Rules& after, bool with_breakpoints = false)
{
    std::vector<HouseholdEffect> uit;
    for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder()))
        if (entry.path().extension() == ".json" && entry.path().filename() != "schema.json")
            uit.push_back(effect(load_scenario(entry.path()), entry.path().string(), before, after, with_breakpoints));
    REQUIRE(uit.size() > 20);
    return uit;
}

void check_reform_refused(const std::string& content, const std::vector<std::string>& words)
{
    const TemporaryFolder folder;
    const std::string file = folder.write("voorstel.json", content);
    std::vector<std::string> all = words;
    all.push_back(file);
    check_refused({"beleid", "--hervorming", file}, all);
}

} // namespace

TEST_CASE("a reform is read, and written as it was read", "[beleid]")
{
    const Reform r = parse_reform(
        reform_file(change("zorgtoeslag.percentage_alleen", "procent", R"("2027-01-01": 2, "2026-07-01": 1.5)")),
        "proef.json", tables());
    CHECK(r.titel == "Proef");
    CHECK(r.rol == "beleidsadviseur");
    CHECK(r.motivering == "om te zien wat het doet");
    CHECK(r.datum == Date{2026y / 2 / 1});
    REQUIRE(r.wijzigingen.size() == 1);
    CHECK(r.wijzigingen[0].id == "zorgtoeslag.percentage_alleen");
    CHECK(r.wijzigingen[0].values == std::vector<ReformChange::Value>{{july, 1.5}, {2027y / 1 / 1, 2}});
    CHECK(parse_reform(to_json(r), "terug.json", tables()) == r);
    CHECK(in_force_from({r}) == Date{2027y / 1 / 1});
    CHECK(!in_force_from({}));
}

TEST_CASE("the example reforms load and change something", "[beleid]")
{
    size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::string(scenarios_folder()) + "/hervormingen")) {
        if (entry.path().extension() != ".json") continue;
        INFO(entry.path());
        const Reform r = load_reform(entry.path(), tables());
        const Tables changed = reformed(tables(), {r});
        CHECK(!changed_parameters(Rules(tables(), *in_force_from({r})), Rules(changed, *in_force_from({r}))).empty());
        ++count;
    }
    CHECK(count >= 3);
}

TEST_CASE("a reform that is wrong is refused with its place and what would be right", "[beleid]")
{
    const std::string value = R"("2026-07-01": 2300)";
    const auto refused = [&](const std::string& changes, const std::vector<std::string>& words) {
        check_reform_refused(reform_file(changes), words);
    };
    refused(change("zorgtoeslag.standaardpremi", "euro", value),
            {"/wijzigingen/zorgtoeslag.standaardpremi", "bedoelt u zorgtoeslag.standaardpremie?"});
    refused(change("drempelinkomen", "euro", value), {"bedoelt u zorgtoeslag.drempelinkomen?"});
    refused(change("zorgtoeslag.standaardpremie", "procent", value), {"/eenheid", "is niet de eenheid", "euro"});
    refused(R"("zorgtoeslag.standaardpremie": {"waarden": {"2026-07-01": 1}})", {"/eenheid", "ontbreekt"});
    refused(R"("zorgtoeslag.standaardpremie": {"eenheid": "euro"})", {"/waarden", "ontbreekt"});
    refused(R"("zorgtoeslag.standaardpremie": {"eenheid": "euro", "waarden": {}})", {"/waarden", "per datum"});
    refused(change("zorgtoeslag.standaardpremie", "euro", R"("2026-02-30": 2300)"),
            {"/waarden/2026-02-30", "geen bestaande datum"});
    refused(change("zorgtoeslag.standaardpremie", "euro", R"("2031-01-01": 2300)"),
            {"/waarden/2031-01-01", "geen waarde", "er zijn waarden vanaf 2024-01-01"});
    refused(change("zorgtoeslag.standaardpremie", "euro", R"("2026-07-01": -1)"), {"-1 kan niet", "van 0 tot"});
    refused(change("zorgtoeslag.standaardpremie", "euro", R"("2026-07-01": 1e9)"), {"1000000000 kan niet"});
    refused(change("zorgtoeslag.standaardpremie", "euro", R"("2026-07-01": "veel")"), {"moet een getal staan"});
    refused(change("zorgtoeslag.percentage_alleen", "procent", R"("2026-07-01": 101)"), {"meer dan 100 procent"});
    refused(change("participatiewet.kostendeler_leeftijd", "jaren", R"("2026-07-01": 21.5)"), {"heel getal"});
    refused(change("participatiewet.vrijlating_n_percentage", "procent", R"("2027-01-01": 30)"),
            {"/waarden/2027-01-01", "geen waarde"});
    refused("\"x\": 3", {"/wijzigingen/x"});
    check_reform_refused("{}", {"/formaat", "/titel", "/datum", "/rol", "/motivering", "/wijzigingen"});
    const std::string fine = reform_file(change("zorgtoeslag.standaardpremie", "euro", value));
    check_reform_refused(replaced(fine, "hervorming/1", "hervorming/2"), {"/formaat", "armoedeval-hervorming/1"});
    check_reform_refused(replaced(fine, "om te zien wat het doet", "voor 123456782"), {"/motivering", "BSN"});
    check_reform_refused(replaced(fine, "Proef", " "), {"/titel", "moet iets staan"});
    check_reform_refused(replaced(fine, "\"rol\"", "\"naam\": \"x\", \"rol\""), {"/naam", "ken ik niet"});
    check_refused({"beleid", "--hervorming", "bestaat-niet.json"}, {"bestaat-niet.json"});
    check_refused({"beleid"}, {"--hervorming", "--van"});
    check_refused({"beleid", "--van", "2026-01-01"}, {"--naar"});
    check_refused({"beleid", "--van", "2026-01-01", "--naar", "2026-01-01"}, {"dezelfde dag"});
    check_refused({"beleid", "--van", "2026-01-01", "--naar", "2026-07-01", "--peildatum", "2026-07-01"},
                  {"--peildatum"});
}

TEST_CASE("a table with rows keeps its limits in order", "[beleid]")
{
    const std::string row = "kinderopvangtoeslag.toeslagpercentage.rij_5.tot_en_met";
    const double next = tables().find("kinderopvangtoeslag.toeslagpercentage.rij_6.tot_en_met")->on(july)->value;
    CHECK_NOTHROW(reformed(tables(), {reform(row, "euro", "\"2026-07-01\": " + std::to_string(next - 1))}));
    CHECK_THROWS_AS(reformed(tables(), {reform(row, "euro", "\"2026-07-01\": " + std::to_string(next))}), InputError);
}

TEST_CASE("a reform holds from its date to the next value of the table, and says that it is a proposal", "[beleid]")
{
    const std::string id = "zorgtoeslag.standaardpremie";
    const Tables changed = reformed(tables(), {reform(id, "euro", R"("2026-07-01": 2300)")});
    CHECK(changed.find(id)->on(2026y / 6 / 30)->value == 2119);
    CHECK(changed.find(id)->on(july)->value == 2300);
    CHECK(changed.find(id)->on(2026y / 12 / 31)->value == 2300);
    CHECK(!changed.find(id)->on(2027y / 1 / 1)); // a year's amount runs out with its year, also a proposed one
    CHECK(changed.find(id)->on(july)->status == Status::voorstel);
    CHECK(tables().find(id)->on(july)->value == 2119);
    // What the law ends on a day ends on that day under a reform too.
    const std::string n = "participatiewet.vrijlating_n_percentage";
    const Tables longer = reformed(tables(), {reform(n, "procent", R"("2026-07-01": 40)")});
    CHECK(longer.find(n)->on(july)->value == 40);
    CHECK(!longer.find(n)->on(2027y / 1 / 1));
    // Of two reforms the last goes before.
    const Tables twice =
        reformed(tables(), {reform(id, "euro", R"("2026-07-01": 2300)"), reform(id, "euro", R"("2026-07-01": 2400)")});
    CHECK(twice.find(id)->on(july)->value == 2400);
}

TEST_CASE("an answer under a reform says that it rests on a proposal", "[beleid]")
{
    const Tables changed = reformed(tables(), {reform("zorgtoeslag.standaardpremie", "euro", R"("2026-07-01": 2300)")});
    const Answer result = answer(load_scenario(single), changed);
    const auto& all = result.situaties.front().voorbehouden;
    CHECK(std::any_of(all.begin(), all.end(), [](const Voorbehoud& v) {
        return v.onzeker && v.waarom.find("voorstel") != std::string::npos &&
               v.waarom.find("om te zien wat het doet") != std::string::npos;
    }));
}

TEST_CASE("300 euro kindgebonden budget more is 25 euro a month for a family below the threshold", "[beleid]")
{
    // Wkgb art. 2 lid 2 onder a: the amount for the first child, undiminished at bijstand level; 2.580 -> 2.880.
    const Tables changed =
        reformed(tables(), {reform("kindgebonden_budget.eerste_kind", "euro", R"("2026-07-01": 2880)")});
    const HouseholdEffect e =
        effect(load_scenario(single_parent), single_parent, Rules(tables(), july), Rules(changed, july));
    REQUIRE(e.waarom_niet.empty());
    CHECK(e.uitkomst() == Uitkomst::wint);
    CHECK(e.most_won.change == Catch::Approx(25));
    const SituationEffect& now = e.situaties.front();
    CHECK(now.after.kindgebonden_budget - now.before.kindgebonden_budget == Catch::Approx(300));
    CHECK(now.after.over_na_opvang_en_werk - now.before.over_na_opvang_en_werk == Catch::Approx(300));
    CHECK(now.after.huurtoeslag == now.before.huurtoeslag);
    // The same everywhere along the hours, so no safe hour and no breakpoint moves but where the budget runs out.
    REQUIRE(e.situaties[1].along);
    CHECK(e.situaties[1].along->measures_before.veilige_uren == e.situaties[1].along->measures_after.veilige_uren);
    const HouseholdEffect none = effect(load_scenario(single), single, Rules(tables(), july), Rules(changed, july));
    CHECK(none.uitkomst() == Uitkomst::gelijk);
    CHECK(none.most_won.change == 0);
}

TEST_CASE("a lower threshold moves the breakpoint where it stands, and a lower amount makes losers", "[beleid]")
{
    // Wzt art. 2: normpremie counts the income above the drempelinkomen; 29.736 -> 28.236.
    const Tables changed = reformed(tables(), {reform("zorgtoeslag.drempelinkomen", "euro", R"("2026-07-01": 28236)")});
    const HouseholdEffect e = effect(load_scenario(single), single, Rules(tables(), july), Rules(changed, july));
    CHECK(e.uitkomst() ==
          Uitkomst::wisselend); // a share of a lower amount is a lower normpremie for the lowest incomes
    REQUIRE(e.situaties[1].along);
    const auto at_income = [](const std::vector<Breakpoint>& points, double income) {
        return std::any_of(points.begin(), points.end(),
                           [&](const Breakpoint& p) { return std::abs(p.loon_bruto - income) < 1; });
    };
    CHECK(at_income(e.situaties[1].along->come, 28236));
    CHECK(!at_income(e.situaties[1].along->gone, 28236));
    CHECK(at_income(e.situaties[1].along->gone, 29736));

    const Tables less = reformed(tables(), {reform("zorgtoeslag.standaardpremie", "euro", R"("2026-07-01": 2000)")});
    const HouseholdEffect loses = effect(load_scenario(single), single, Rules(tables(), july), Rules(less, july));
    CHECK(loses.uitkomst() == Uitkomst::verliest);
    // 2.119 - 2.000 = 119 a year, as the award is in whole euros.
    CHECK(loses.most_lost.change == Catch::Approx(-119 / 12.0).margin(0.1));
}

TEST_CASE("a reform that repeats the law changes no byte, and a reform and its inverse cancel", "[beleid]")
{
    const std::string id = "huurtoeslag.afbouwpercentage_alleen";
    const double law = tables().find(id)->on(july)->value;
    const Reform same = reform(id, "procent", "\"2026-07-01\": " + plain_number(law));
    const Reform other = reform(id, "procent", R"("2026-07-01": 20)");
    const Rules before(tables(), july);
    const auto json = [&](const std::vector<Reform>& reforms) {
        const Tables changed = reformed(tables(), reforms);
        const Rules after(changed, july);
        Comparison c{"", {}, july, july, changed_parameters(before, after), {}};
        for (const std::string& file : {single, single_parent})
            c.huishoudens.push_back(effect(load_scenario(file), file, before, after));
        return comparison_json(c);
    };
    const std::string nothing = json({});
    CHECK(json({same}) == nothing);
    CHECK(json({other, same}) == nothing);
    CHECK(json({other}) != nothing);
}

TEST_CASE("more of a benefit and nothing else makes no losers, what changes adds up from its parts", "[beleid]")
{
    const Tables changed =
        reformed(tables(), {reform("kindgebonden_budget.eerste_kind", "euro", R"("2026-07-01": 3000)"),
                            reform("kinderbijslag.bedrag_0_5", "euro", R"("2026-07-01": 400)")});
    for (const HouseholdEffect& e : effects(Rules(tables(), july), Rules(changed, july))) {
        INFO(e.titel);
        CHECK(e.most_lost.change == 0);
        for (const SituationEffect& s : e.situaties) {
            const auto part = [&](double Breakdown<double>::*amount) { return s.after.*amount - s.before.*amount; };
            if (!is_computed(s.before.over_na_opvang_en_werk)) continue;
            CHECK(part(&Breakdown<double>::over_na_opvang_en_werk) ==
                  Catch::Approx(part(&Breakdown<double>::kindgebonden_budget) + part(&Breakdown<double>::kinderbijslag))
                      .margin(1e-6));
        }
    }
}

TEST_CASE("what changes on 1 July 2026", "[beleid]")
{
    const Rules january(tables(), 2026y / 1 / 1), after(tables(), july);
    const auto changes = changed_parameters(january, after);
    const auto of = [&](const std::string& id) {
        const auto found =
            std::find_if(changes.begin(), changes.end(), [&](const auto& c) { return c.parameter->id == id; });
        REQUIRE(found != changes.end());
        return *found;
    };
    // Normenbrief: alleenstaande 1.401,50 on 1 January and 1.419,46 on 1 July.
    CHECK(of("participatiewet.norm_alleenstaande").before->value == 1401.50);
    CHECK(of("participatiewet.norm_alleenstaande").after->value == 1419.46);
    for (const ParameterChange& c : changes)
        CHECK(c.parameter->id.substr(0, c.parameter->id.find('.')) != "zorgtoeslag"); // a year's amount stays
    const HouseholdEffect e = effect(load_scenario(single), single, january, after, false);
    CHECK(e.situaties.front().after.over_na_opvang_en_werk - e.situaties.front().before.over_na_opvang_en_werk ==
          Catch::Approx((1419.46 - 1401.50) * 12));
}

TEST_CASE("a household that the law does not know on a date is not computed, with the reason", "[beleid]")
{
    const HouseholdEffect e =
        effect(load_scenario(single), single, Rules(tables(), july), Rules(tables(), 2031y / 1 / 1));
    CHECK(e.situaties.empty());
    CHECK(e.waarom_niet.find("niet bekend") != std::string::npos);
    // Scenario 10: 19 years old in 2026, a child in 2024.
    const std::string young = std::string(scenarios_folder()) + "/10-jongere-van-19.json";
    const HouseholdEffect child =
        effect(load_scenario(young), young, Rules(tables(), 2024y / 1 / 1), Rules(tables(), july));
    CHECK(child.waarom_niet.find("18 jaar") != std::string::npos);
}

TEST_CASE("beleid answers for people, spreadsheets and programs", "[beleid]")
{
    const TemporaryFolder folder;
    const std::string file = folder.write(
        "voorstel.json", reform_file(change("kindgebonden_budget.eerste_kind", "euro", R"("2026-07-01": 2880)")));
    const Outcome text = run_program({"beleid", "--hervorming", file, single, single_parent});
    CHECK(text.status == 0);
    CHECK(text.err == "");
    for (const char* words :
         {"Proef (beleidsadviseur, 1 februari 2026): om te zien wat het doet", "Regels van 1 juli 2026",
          "Bedrag voor het eerste kind: 2.580 wordt 2.880 euro per jaar", "voorstel",
          "die winnen: 1, verliezen: 0, allebei: 0, gelijk blijven: 1", "+25,00", "veilig vanaf"})
        CHECK(text.out.find(words) != std::string::npos);

    const Outcome csv = run_program({"beleid", "--hervorming", file, "--csv", "--punt", single_parent});
    CHECK(csv.out.starts_with("huishouden,situatie,uren,voor,na,verschil\n"));
    // A row for each of four situations, and one per quarter of an hour from 0 to 40 for the three with work.
    CHECK(std::count(csv.out.begin(), csv.out.end(), '\n') == 1 + 4 + 3 * 161);
    CHECK(csv.out.find(",25\n") != std::string::npos);

    const Outcome json = run_program({"beleid", "--hervorming", file, "--json", single_parent});
    const Json answer = Json::parse(json.out);
    CHECK(answer["formaat"] == "armoedeval-beleid/1");
    CHECK(answer["telling"]["wint"] == 1);
    const Json& now = answer["huishoudens"][0]["situaties"][0]["per_maand"]["kindgebonden_budget"];
    CHECK(now["na"].get<double>() - now["voor"].get<double>() == Catch::Approx(25));
    CHECK(answer["huishoudens"][0]["situaties"][1]["langs_de_uren"]["uren"].size() == 161);

    const Outcome silent = run_program({"beleid", "--hervorming", file, "--peildatum", "2026-01-01", single_parent});
    CHECK(silent.status == 0);
    CHECK(silent.err.find("geen enkele waarde") != std::string::npos);

    const Outcome july_first = run_program({"beleid", "--van", "2026-01-01", "--naar", "2026-07-01", single});
    CHECK(july_first.status == 0);
    CHECK(july_first.out.find("Wat verandert er van 1 januari 2026 naar 1 juli 2026") != std::string::npos);
    CHECK(july_first.out.find("AOW-leeftijd, inclusief vakantietoeslag: 1.401,50 wordt 1.419,46 euro per maand") !=
          std::string::npos);
}
