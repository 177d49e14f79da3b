// SPDX-License-Identifier: EUPL-1.2
// What an edit of the form takes along.
#include "gui/form/edits.hpp"
#include "gui/form/sections.hpp"
#include "gui/model/situations.hpp"

#include "gui/results/calculator.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/support/catch.hpp"

using namespace armoedeval;
using namespace armoedeval::panel;

namespace {

const std::optional<Ages> ages = Ages{21, {4, 5, 13}}; // school from 4, at the latest after 5, no care from 13

Model model_of(const char* number)
{
    Model model;
    model.question = example(number);
    return model;
}

Situation situation(const std::string& title, const std::vector<double>& hours)
{
    Situation s;
    s.titel = title;
    for (const double h : hours) s.werk.push_back({0, h, 15, {}, 0, 0});
    return s;
}

} // namespace

TEST_CASE("removing a child takes along its care, care for later children follows them")
{
    Model model = model_of("03"); // bso for child 0 and dagopvang for child 1 in each working situation
    model.screen.drafts = {{"/huishouden/kinderen/0/geboren", "31-2"},
                           {"/huishouden/kinderen/1/geboren", "x"},
                           {"/situaties/1/opvang/0/uurprijs", "9.8"},
                           {"/situaties/1/opvang/1/uurprijs", "11.45"}};
    model.screen.unfolded = {"/huishouden/kinderen", "/huishouden/kinderen/0/meer", "/huishouden/kinderen/1/meer"};
    const Model after = without_child(model, 0);
    REQUIRE(after.question.huishouden.kinderen.size() == 1);
    CHECK(after.question.huishouden.kinderen[0] == model.question.huishouden.kinderen[1]);
    for (size_t s = 1; s < after.question.situaties.size(); ++s) {
        REQUIRE(after.question.situaties[s].opvang.size() == 1);
        CHECK(after.question.situaties[s].opvang[0].kind == 0);
        CHECK(after.question.situaties[s].opvang[0].opvang == model.question.situaties[s].opvang[1].opvang);
    }
    CHECK(faults_of(after.question).empty());
    CHECK(after.screen.drafts == std::map<std::string, std::string>{{"/huishouden/kinderen/0/geboren", "x"},
                                                                    {"/situaties/1/opvang/0/uurprijs", "11.45"}});
    CHECK(after.screen.unfolded == std::set<std::string>{"/huishouden/kinderen", "/huishouden/kinderen/0/meer"});
}

TEST_CASE("removing the partner takes along the partner's jobs and no other")
{
    const Model model = model_of("07");
    const Model after = without_partner(model);
    CHECK(after.question.huishouden.volwassenen.size() == 1);
    for (size_t s = 0; s < after.question.situaties.size(); ++s) {
        size_t own = 0;
        for (const Work& w : model.question.situaties[s].werk) own += w.van == 0;
        CHECK(after.question.situaties[s].werk.size() == own);
    }
    CHECK(faults_of(after.question).empty());
}

TEST_CASE("every child, partner and housemate of every example can be removed")
{
    for (const auto& file : example_files()) {
        Model model;
        model.question = load_scenario(file);
        while (!model.question.huishouden.kinderen.empty()) model = without_child(std::move(model), 0);
        if (model.question.huishouden.volwassenen.size() == 2) model = without_partner(std::move(model));
        while (!model.question.huishouden.medebewoners.empty()) model = without_housemate(std::move(model), 0);
        INFO(file.string());
        CHECK(faults_of(model.question).empty());
    }
}

TEST_CASE("what the screen remembers of an element goes with it, and only that")
{
    Screen screen;
    screen.drafts = {{"/situaties/1/werk/1/uurloon", "a"},
                     {"/situaties/1/werk/10/uurloon", "b"},
                     {"/situaties/10/werk/1/uurloon", "c"},
                     {"/situaties/1/titel", "d"}};
    forget_element(screen, "/situaties/1/werk", 1);
    CHECK(screen.drafts == std::map<std::string, std::string>{{"/situaties/1/werk/9/uurloon", "b"},
                                                              {"/situaties/10/werk/1/uurloon", "c"},
                                                              {"/situaties/1/titel", "d"}});
    CHECK(lies_in("/situaties/1", "/situaties/1"));
    CHECK_FALSE(lies_in("/situaties/10", "/situaties/1"));
}

TEST_CASE("a new job knows the wage of another, and no hours")
{
    const UsualStart start{{14.99}, 11.23, 9.98, 8.49};
    const Model model = with_job(model_of("03"), 0, start);
    REQUIRE(model.question.situaties[0].werk.size() == 1);
    CHECK(model.question.situaties[0].werk[0].uren_per_week == 0);
    CHECK(model.question.situaties[0].werk[0].uurloon == 14.99);
    CHECK(with_job(model_of("03"), 3, start).question.situaties[3].werk.back().uurloon == 15.25);
    Model alone = model_of("03");
    alone.question.situaties.resize(1);
    CHECK(with_job(alone, 0, start).question.situaties[0].werk[0].uurloon == 14.99);
    CHECK(with_job(alone, 0, {}).question.situaties[0].werk[0].uurloon == 0);
}

TEST_CASE("new care is for the first child without, with its price elsewhere")
{
    const UsualStart start{{14.99}, 11.23, 9.98, 8.49};
    const Model once = with_care(model_of("03"), 0, ages, start);
    const Model twice = with_care(once, 0, ages, start);
    REQUIRE(twice.question.situaties[0].opvang.size() == 2);
    const auto &first = twice.question.situaties[0].opvang[0], &second = twice.question.situaties[0].opvang[1];
    CHECK((first.kind == 0 && first.opvang == Opvang<double>{OpvangSoort::bso, 0, 9.8}));
    CHECK((second.kind == 1 && second.opvang == Opvang<double>{OpvangSoort::dagopvang, 0, 11.45}));
    CHECK(faults_of(twice.question).empty());
}

TEST_CASE("care of which no price is told anywhere begins at the highest that counts")
{
    Model model = model_of("03");
    model.question.situaties.resize(1);
    const Model with = with_care(model, 0, ages, {{}, 11.23, 9.98, 8.49});
    CHECK(with.question.situaties[0].opvang.at(0).opvang.uurprijs == 9.98);
}

TEST_CASE("three situations in one press: copies of what is chosen, at hours that none has yet")
{
    const UsualStart start{{14.99}, {}, {}, {}};
    Model model = model_of("03");
    model.question.situaties.resize(2); // now, and 16 hours
    const std::string title = model.question.situaties[1].titel;
    model.screen.situation = 1;
    const Model after = with_hours_beside(model, {16, 24, 32}, start);
    const auto& all = after.question.situaties;
    REQUIRE(all.size() == 4);
    CHECK(all[2].werk.at(0).uren_per_week == 24);
    CHECK(all[2].titel == "24" + title.substr(2));
    CHECK(all[3].opvang.size() == all[1].opvang.size());
    CHECK(after.screen.situation == 2);
    CHECK(with_hours_beside(after, {16, 24, 32}, start) == after);
}

TEST_CASE("what was copied and then given hours of its own loses the number behind its name")
{
    Model model = model_of("03");
    model.question.situaties[1].titel = "Werk 16 uur";
    model.screen.situation = 1;
    model = with_copied_situation(std::move(model));
    CHECK(model.question.situaties[2].titel == "Werk 16 uur (2)");
    model = with_hours(std::move(model), 2, 0, 20);
    CHECK(model.question.situaties[2].titel == "Werk 20 uur");
    CHECK(without_number("Werk (24)") == "Werk");
    CHECK(without_number("Werk (deeltijd)") == "Werk (deeltijd)");
}

TEST_CASE("the hours in a title follow the job that they surely name")
{
    CHECK(title_with_hours(situation("16 uur in de winkel", {16}), 0, 16.25) == "16¼ uur in de winkel");
    CHECK(title_with_hours(situation("16½ uur in de winkel", {16.5}), 0, 17) == "17 uur in de winkel");
    CHECK(title_with_hours(situation("16,5 uur", {16.5}), 0, 8) == "8 uur");
    CHECK(title_with_hours(situation("In de winkel, 24 uur", {24}), 0, 8) == "In de winkel, 8 uur");
    // Two jobs, two mentions; also where both have the same hours for a moment.
    CHECK(title_with_hours(situation("10 uur hulp en 9 uur kantine", {10, 9}), 1, 12) ==
          "10 uur hulp en 12 uur kantine");
    CHECK(title_with_hours(situation("9 uur hulp en 9 uur kantine", {9, 9}), 1, 8) == "9 uur hulp en 8 uur kantine");
    // Left as it is: other hours, another job, no hours, another word.
    for (const auto& [title, hours, job] : std::vector<std::tuple<std::string, std::vector<double>, size_t>>{
             {"16 uur in de winkel", {20}, 0},
             {"Hij 38 uur", {38, 16}, 0},
             {"16 uur in de winkel, hij in de bouw", {16, 38}, 1},
             {"Nu: bijstand", {16}, 0},
             {"16 uurtjes", {16}, 0},
             {"", {16}, 0}})
        CHECK(title_with_hours(situation(title, hours), job, 5) == title);
}

TEST_CASE("a drag through every quarter hour and back keeps the title true")
{
    Model model = model_of("25");
    const Scenario before = model.question;
    for (double h = 9; h <= 40; h += 0.25) model = with_hours(std::move(model), 2, 1, h);
    CHECK(model.question.situaties[2].titel == "10 uur huishoudelijke hulp en 40 uur in de kantine");
    for (double h = 40; h >= 9; h -= 0.25) model = with_hours(std::move(model), 2, 1, h);
    CHECK(model.question == before);
}

TEST_CASE("care that can hardly be meant is said")
{
    CHECK(care_doubt(OpvangSoort::dagopvang, 13, ages).starts_with("Een kind van 13 kan niet naar de dagopvang"));
    CHECK(!care_doubt(OpvangSoort::dagopvang, 8, ages).empty());
    CHECK(!care_doubt(OpvangSoort::bso, 2, ages).empty());
    CHECK(care_doubt(OpvangSoort::dagopvang, 3, ages).empty());
    CHECK(care_doubt(OpvangSoort::dagopvang, 4, ages).empty()); // may wait for a place at school
    CHECK(care_doubt(OpvangSoort::bso, 8, ages).empty());
    CHECK(care_doubt(OpvangSoort::dagopvang, 5, ages).empty()); // school begins the month after the fifth birthday
    CHECK(!care_doubt(OpvangSoort::dagopvang, 6, ages).empty());
    CHECK(!care_doubt(OpvangSoort::bso, 3, ages).empty());
    CHECK(care_doubt(OpvangSoort::bso, 12, ages).empty());
    CHECK(!care_doubt(OpvangSoort::bso, 13, ages).empty());
    CHECK(care_doubt(OpvangSoort::gastouder, 1, ages).empty());
    CHECK(care_doubt(OpvangSoort::dagopvang, 13, std::nullopt).empty()); // the law gives no ages on that date
}

TEST_CASE("new care is of the kind that fits the age")
{
    CHECK(usual_care(3, ages) == OpvangSoort::dagopvang);
    CHECK(usual_care(4, ages) == OpvangSoort::bso);
    CHECK(usual_care(4, std::nullopt) == OpvangSoort::dagopvang);
}

TEST_CASE("a situation gets a household of its own as a copy, and gives it back")
{
    Model model = model_of("07"); // a couple, of which the partner works in some situations
    model.screen.situation = 1;
    const Scenario before = model.question;
    const Model other = with_other_household(model, 1, Differs::huishouden);
    REQUIRE(other.question.situaties[1].huishouden);
    CHECK(household_in(other.question.huishouden, other.question.situaties[1]) == before.huishouden);
    CHECK(faults_of(other.question).empty());
    CHECK(with_other_household(other, 1, Differs::niets).question == before);
    // Back to the household of the file: nobody works who is not in it.
    Model single = other;
    single.question.huishouden.volwassenen.pop_back();
    for (size_t s = 0; s < single.question.situaties.size(); ++s)
        if (s != 1) std::erase_if(single.question.situaties[s].werk, [](const Work& w) { return w.van == 1; });
    single = with_other_household(single, 1, Differs::niets);
    for (const Work& w : single.question.situaties[1].werk) CHECK(w.van == 0);
}

TEST_CASE("while the form is drawn the household of the situation stands in the place of that of the file")
{
    Model model = with_other_household(model_of("07"), 1, Differs::huishouden);
    model.screen.situation = 1;
    model.screen.drafts = {{"/situaties/1/huishouden/vermogen", "x"}, {"/huishouden/vermogen", "y"}};
    const Model asked = model;
    HouseholdInForm household(model);
    CHECK(model.screen.drafts.at("/huishouden/vermogen") == "x");
    const auto faults = household.faults({{"f", "/situaties/1/huishouden/vermogen", "fout"}, {"f", "/titel", "fout"}});
    CHECK(faults[0].place == "/huishouden/vermogen");
    CHECK(faults[1].place == "/titel");
    household.put_back(model);
    CHECK(model == asked);
    // What is taken away there stays with the file, and with the other situations.
    HouseholdInForm again(model);
    model = again.edited(std::move(model), without_partner);
    model.question.huishouden.vermogen = 123;
    again.put_back(model);
    CHECK(model.question.huishouden == asked.question.huishouden);
    CHECK(model.question.situaties[1].huishouden->volwassenen.size() == 1);
    CHECK(model.question.situaties[1].huishouden->vermogen == 123);
    CHECK(model.question.situaties[2] == asked.question.situaties[2]);
    CHECK(faults_of(model.question).empty());
    // Of a home alone the rest of the household is that of the file.
    Model home = with_other_household(model_of("07"), 1, Differs::woning);
    home.screen.situation = 1;
    HouseholdInForm moved(home);
    home.question.huishouden.woning->kale_huur = 500;
    home.question.huishouden.vermogen = 77;
    moved.put_back(home);
    CHECK(home.question.situaties[1].woning->kale_huur == 500);
    CHECK(home.question.huishouden.vermogen == 77);
    CHECK(home.question.huishouden.woning == model_of("07").question.huishouden.woning);
}
