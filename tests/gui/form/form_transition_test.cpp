// SPDX-License-Identifier: EUPL-1.2
// The parts of the form about a change, fixed costs, and how a wage is paid, as a person uses them.
#include "gui/form/edits.hpp"
#include "tests/gui/support/at_the_form.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>

using namespace armoedeval;
using namespace std::chrono_literals;

namespace {

const std::string change = "/overgang", costs = "/huishouden/vaste_lasten", change_job = "/situaties/1/werk/0";

/// The form with everything about the change unfolded.
struct AtTheChange : AtTheForm {
    explicit AtTheChange(const std::string& number) : AtTheForm(number, {costs, change + "/meer", change_job + "/meer"})
    {
    }
};

} // namespace

TEST_CASE("what is told about a change is typed in its fields, and an empty field is nothing told")
{
    AtTheChange p("01");
    const Scenario before = p.question();
    REQUIRE_FALSE(before.overgang);
    p.fill(change + "/start", "1-9-2026");
    REQUIRE(p.question().overgang);
    CHECK(p.question().overgang->start == Date(2026y / 9 / 1));
    p.fill(change + "/banksaldo", "-1.250,75");
    CHECK(p.question().overgang->banksaldo == -1250.75);
    p.fill(change + "/leefgeld_per_maand", "450");
    CHECK(p.question().overgang->leefgeld_per_maand == 450);
    p.fill(change + "/maanden", "12");
    CHECK(p.question().overgang->maanden == 12);
    p.fill(change + "/einde_na_maanden", "5");
    CHECK(p.question().overgang->einde_na_maanden == 5);
    p.fill(change + "/vrijlating_maanden_gebruikt", "2");
    CHECK(p.question().overgang->vrijlating_maanden_gebruikt == 2);
    CHECK(faults_of(p.question()).empty());
    for (const char* field :
         {"/start", "/banksaldo", "/leefgeld_per_maand", "/einde_na_maanden", "/vrijlating_maanden_gebruikt"})
        p.clear(change + field);
    p.fill(change + "/maanden", "24");
    CHECK(p.question() == before); // as if nothing had been told
}

TEST_CASE("what is no value in the fields of a change stays, with the reason")
{
    const auto& [field, text, reason] = GENERATE(table<std::string, std::string, std::string>({
        {change + "/maanden", "2", "van 3 tot en met 60"},
        {change + "/maanden", "", "Vul een aantal maanden in"},
        {change + "/maanden", "12,5", "heel getal"},
        {change + "/einde_na_maanden", "37", "van 1 tot en met 36"},
        {change + "/vrijlating_maanden_gebruikt", "37", "van 0 tot en met 36"},
        {change + "/banksaldo", "-100.000,01", "van -100.000"},
        {change + "/leefgeld_per_maand", "10.000,01", "tot en met 10.000"},
        {costs + "/0/dag", "32", "van 1 tot en met 31"},
        {costs + "/0/per_maand", "veel", "geen bedrag"},
    }));
    INFO(field << " " << text);
    AtTheChange p("28");
    const Scenario before = p.question();
    if (text.empty())
        p.clear(field);
    else
        p.fill(field, text);
    CHECK(p.question() == before);
    CHECK(p.model().screen.drafts.at(field) == text);
    CHECK(p.tells(reason));
}

TEST_CASE("a BSN is refused in the name of a fixed cost")
{
    AtTheChange p("28");
    p.fill(costs + "/0/wat", "bsn 123456782");
    CHECK(p.tells("BSN"));
}

TEST_CASE("fixed costs are added, filled in and removed")
{
    AtTheChange p("01");
    const Scenario before = p.question();
    p.click("Vaste last toevoegen");
    p.look();
    p.type("zorgpremie"); // the caret is there
    p.press(PlainKey::tab);
    p.fill(costs + "/0/per_maand", "158,50");
    p.fill(costs + "/0/dag", "27");
    CHECK(p.question().huishouden.vaste_lasten ==
          std::vector<FixedCost>{{SoortVasteLast::overig, "zorgpremie", 158.5, 27}});
    p.click("Vaste last weghalen");
    CHECK(p.question() == before); // not told, as before
}

TEST_CASE("who only knows the total of the fixed costs fills in one amount")
{
    AtTheChange p("01");
    const Scenario before = p.question();
    p.fill(costs + "/0/per_maand", "612,40");
    CHECK(p.question().huishouden.vaste_lasten ==
          std::vector<FixedCost>{{SoortVasteLast::overig, "alles samen", 612.4, 1}});
    CHECK_FALSE(p.finds(costs + "/0/dag"));
    p.fill(costs + "/0/per_maand", "600");
    CHECK(p.question().huishouden.vaste_lasten->front().per_maand == 600);
    p.click("Vaste last toevoegen"); // now each has its own fields
    p.look();
    CHECK(p.finds(costs + "/0/dag"));
    CHECK(p.finds(costs + "/1/dag"));
    p.click("Vaste last weghalen##" + costs + "/1");
    p.clear(costs + "/0/per_maand");
    CHECK(p.question() == before);
}

TEST_CASE("removing a fixed cost takes its drafts along and moves those of later ones")
{
    Model model;
    const FixedCost a{SoortVasteLast::overig, "a", 1, 1}, b{SoortVasteLast::energie, "", 2, 2};
    model.question.huishouden.vaste_lasten = {a, b};
    model.screen.drafts = {{costs + "/0/dag", "x"}, {costs + "/1/dag", "y"}};
    model = panel::without_fixed_cost(std::move(model), 0);
    CHECK(model.question.huishouden.vaste_lasten == std::vector{b});
    CHECK(model.screen.drafts == std::map<std::string, std::string>{{costs + "/0/dag", "y"}});
}

TEST_CASE("how a wage is paid stands under Meer of the change_job")
{
    AtTheChange p("01");
    const Scenario before = p.question();
    p.click(change_job + "/betaald_maand_later");
    CHECK(p.work().betaald_maand_later);
    p.click(change_job + "/loonheffingskorting");
    CHECK_FALSE(p.work().loonheffingskorting);
    p.fill(change_job + "/uren_per_maand", "38 61  20,5");
    CHECK(p.work().uren_per_maand == std::vector<double>{38, 61, 20.5});
    CHECK(p.find(change_job + "/uren_per_maand").value == "38 61 20,5");
    p.model().screen.unfolded.clear();
    p.look();
    CHECK(p.tells("3 afwijkingen"));
    p.model().screen.unfolded = {change_job + "/meer"};
    p.look();
    p.fill(change_job + "/uren_per_maand", "38 351");
    CHECK(p.tells("tot en met 350"));
    CHECK(p.work().uren_per_maand.size() == 3);
    p.clear(change_job + "/uren_per_maand");
    p.click(change_job + "/betaald_maand_later");
    p.click(change_job + "/loonheffingskorting");
    CHECK(p.question() == before);
}

TEST_CASE("with debts among the fixed costs the form asks for beslag")
{
    AtTheChange p("54");
    CHECK(p.tells("Is er beslag of een schuldregeling?"));
    AtTheChange without("28");
    CHECK_FALSE(without.tells("Is er beslag of een schuldregeling?"));
}

TEST_CASE("a letter about debts is told: its kind, and the amount of that kind")
{
    const std::string debts = "/huishouden/schulden", first = debts + "/0";
    AtTheChange p("54");
    p.model().screen.unfolded.insert(debts);
    p.look();
    p.click("Schuld toevoegen");
    REQUIRE(p.question().huishouden.schulden.size() == 1);
    CHECK(p.tells("Zonder soort is niet te zeggen wat in de hand blijft"));
    CHECK_FALSE(p.tells("Is er beslag of een schuldregeling?"));
    p.model().question.huishouden.schulden[0].soort = SoortSchuld::schuldregeling;
    p.look();
    p.fill(first + "/vrij_te_laten_per_maand", "1.650");
    CHECK(p.question().huishouden.schulden[0].per_maand == 1650);
    p.click("Schuld weghalen##" + first);
    CHECK(p.question().huishouden.schulden.empty());
}

TEST_CASE("what a change_job costs is typed under the change_job, and emptied it is not told")
{
    AtTheChange p("01");
    p.model().screen.unfolded = {change_job + "/reizen"};
    p.look();
    const Scenario before = p.question();
    const std::string way = change_job + "/reizen";
    p.fill(way + "/uren_per_dag", "6");
    p.fill(way + "/dagen_per_week", "4");
    p.fill(way + "/km_enkele_reis", "24");
    p.fill(way + "/kosten_per_km", "0,31");
    p.fill(way + "/vergoeding_per_km", "0,23");
    p.fill(change_job + "/werkkleding_per_maand", "8");
    p.fill(change_job + "/verlies_in_natura_per_maand", "6,50");
    REQUIRE(p.work().reizen);
    CHECK(*p.work().reizen == Commute{6, 4, 0, 24, 0.31, 0.23, 0});
    CHECK((p.work().werkkleding_per_maand == 8 && p.work().verlies_in_natura_per_maand == 6.5));
    CHECK(faults_of(p.question()).empty());
    CHECK(p.tells("12 uur is 2 dagen per week"));
    p.fill(way + "/km_enkele_reis", "501");
    CHECK(p.tells("tot en met 500"));
    for (const char* field : {"/vergoeding_per_km"}) p.clear(way + field);
    for (const char* field : {"/werkkleding_per_maand", "/verlies_in_natura_per_maand"}) p.clear(change_job + field);
    p.fill(way + "/km_enkele_reis", "0");
    p.fill(way + "/kosten_per_km", "0");
    p.fill(way + "/uren_per_dag", "8");
    p.fill(way + "/dagen_per_week", "5");
    CHECK(p.question() == before);
}

TEST_CASE("co-parents are told with the child, the hours of childcare may follow from the work")
{
    AtTheChange p("03");
    const std::string child = "/huishouden/kinderen/0";
    p.model().screen.unfolded = {"/huishouden/kinderen", child + "/meer"};
    p.look();
    p.click(child + "/co_ouderschap");
    REQUIRE(p.question().huishouden.kinderen[0].co_ouderschap);
    p.look();
    p.fill(child + "/co_ouderschap/dagen_per_week", "3");
    CHECK(p.question().huishouden.kinderen[0].co_ouderschap->dagen_per_week == 3);
    p.click(child + "/co_ouderschap/kindgebonden_budget");
    CHECK_FALSE(p.question().huishouden.kinderen[0].co_ouderschap->kindgebonden_budget);
    CHECK(faults_of(p.question()).empty());
    p.click(child + "/co_ouderschap");
    CHECK_FALSE(p.question().huishouden.kinderen[0].co_ouderschap);

    const std::string care = "/situaties/1/opvang/0";
    REQUIRE_FALSE(p.question().situaties[1].opvang.empty());
    p.model().screen.unfolded = {care + "/wie"};
    p.look();
    p.click(care + "/uren_naar_werk");
    CHECK(p.question().situaties[1].opvang[0].uren_naar_werk);
    CHECK(faults_of(p.question()).empty());
    p.look();
    CHECK(p.tells("uur per maand, volgt uit het werk"));
    Calculator calculator = fresh_calculator();
    const double derived = calculator.compute(p.model()).situations[1].care_hours[0];
    CHECK(derived > 0);
    p.click(care + "/uren_naar_werk");
    CHECK(p.question().situaties[1].opvang[0].opvang.uren_per_maand == derived); // to go on from
}
