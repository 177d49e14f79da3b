// The part of the form about a change, and how a wage is paid, as a person uses them.
#include "gui/form/edits.hpp"
#include "tests/catch.hpp"
#include "tests/gui/examples.hpp"
#include "tests/gui/person.hpp"

#include <algorithm>

using namespace armoedeval;
using namespace std::chrono_literals;

namespace {

const std::string change = "/overgang", costs = change + "/vaste_lasten", job = "/situaties/1/werk/0";

/// A page on which the whole form is in view.
struct AtTheForm : Person {
    explicit AtTheForm(const std::string& number) : Person(1280, 3200)
    {
        open_example(number);
        model().screen.unfolded = {costs, change + "/meer", job + "/meer"};
        model().screen.situation = 1;
        look();
    }
    const Scenario& question() { return model().question; }
    Work& work() { return model().question.situaties[1].werk[0]; }
    void fill(const std::string& place, const std::string& text)
    {
        click_at({100, 78}); // on a heading
        type_in(place, text);
    }
    void clear(const std::string& place)
    {
        click_at({100, 78});
        click(place);
        press(PlainKey::backspace);
        press(PlainKey::tab);
    }
    bool tells(const std::string& words) const
    {
        std::string all = texts();
        std::replace(all.begin(), all.end(), '\n', ' ');
        return all.find(words) != std::string::npos;
    }
};

} // namespace

TEST_CASE("what is told about a change is typed in its fields, and an empty field is nothing told")
{
    AtTheForm p("01");
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
        {"/maanden", "2", "van 3 tot en met 36"},
        {"/maanden", "", "Vul een aantal maanden in"},
        {"/maanden", "12,5", "heel getal"},
        {"/einde_na_maanden", "37", "van 1 tot en met 36"},
        {"/vrijlating_maanden_gebruikt", "37", "van 0 tot en met 36"},
        {"/banksaldo", "-100.000,01", "van -100.000"},
        {"/leefgeld_per_maand", "10.000,01", "tot en met 10.000"},
        {"/vaste_lasten/0/dag", "32", "van 1 tot en met 31"},
        {"/vaste_lasten/0/per_maand", "veel", "geen bedrag"},
    }));
    INFO(field << " " << text);
    AtTheForm p("28");
    const Scenario before = p.question();
    if (text.empty())
        p.clear(change + field);
    else
        p.fill(change + field, text);
    CHECK(p.question() == before);
    CHECK(p.model().screen.drafts.at(change + field) == text);
    CHECK(p.tells(reason));
}

TEST_CASE("a BSN is refused in the name of a fixed cost")
{
    AtTheForm p("28");
    p.fill(costs + "/0/wat", "bsn 123456782");
    CHECK(p.tells("BSN"));
}

TEST_CASE("fixed costs are added, filled in and removed")
{
    AtTheForm p("01");
    const Scenario before = p.question();
    p.click("Vaste last toevoegen");
    p.look();
    p.type("zorgpremie"); // the caret is there
    p.press(PlainKey::tab);
    p.fill(costs + "/0/per_maand", "158,50");
    p.fill(costs + "/0/dag", "27");
    REQUIRE(p.question().overgang);
    CHECK(p.question().overgang->vaste_lasten == std::vector<FixedCost>{{"zorgpremie", 158.5, 27}});
    p.click("Vaste last weghalen");
    CHECK((!p.question().overgang || p.question().overgang->vaste_lasten.empty()));
    CHECK(to_json(p.question()).find("vaste_lasten") == to_json(before).find("vaste_lasten"));
}

TEST_CASE("removing a fixed cost takes its drafts along and moves those of later ones")
{
    Model model;
    model.question.overgang = Overgang{};
    model.question.overgang->vaste_lasten = {{"a", 1, 1}, {"b", 2, 2}};
    model.screen.drafts = {{costs + "/0/dag", "x"}, {costs + "/1/dag", "y"}};
    model = panel::without_fixed_cost(std::move(model), 0);
    CHECK(model.question.overgang->vaste_lasten == std::vector<FixedCost>{{"b", 2, 2}});
    CHECK(model.screen.drafts == std::map<std::string, std::string>{{costs + "/0/dag", "y"}});
}

TEST_CASE("how a wage is paid stands under Meer of the job")
{
    AtTheForm p("01");
    const Scenario before = p.question();
    p.click(job + "/betaald_maand_later");
    CHECK(p.work().betaald_maand_later);
    p.click(job + "/loonheffingskorting");
    CHECK_FALSE(p.work().loonheffingskorting);
    p.fill(job + "/uren_per_maand", "38 61  20,5");
    CHECK(p.work().uren_per_maand == std::vector<double>{38, 61, 20.5});
    CHECK(p.find(job + "/uren_per_maand").value == "38 61 20,5");
    p.model().screen.unfolded.clear();
    p.look();
    CHECK(p.tells("3 afwijkingen"));
    p.model().screen.unfolded = {job + "/meer"};
    p.look();
    p.fill(job + "/uren_per_maand", "38 351");
    CHECK(p.tells("tot en met 350"));
    CHECK(p.work().uren_per_maand.size() == 3);
    p.clear(job + "/uren_per_maand");
    p.click(job + "/betaald_maand_later");
    p.click(job + "/loonheffingskorting");
    CHECK(p.question() == before);
}
