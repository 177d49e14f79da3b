// SPDX-License-Identifier: EUPL-1.2
// The municipality in the form, and what every view says of schemes that are known and of those that are not.
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/person.hpp"
#include "tests/support/catch.hpp"

#include "engine/reasons/municipal_unknown.hpp"
#include "gui/words/part_sentences.hpp"

#include <algorithm>
#include <regex>

using namespace armoedeval;

namespace {

struct AtTheMunicipality : Person {
    explicit AtTheMunicipality(const std::string& number, std::set<std::string> also = {}) : Person(1280, 3200)
    {
        open_example(number);
        model().screen.unfolded = std::move(also);
        model().screen.unfolded.insert("/gemeentelijk");
        model().screen.situation = 1;
        look();
    }
    MunicipalFacts& told() { return model().question.huishouden.gemeentelijk; }
    void fill(const std::string& place, const std::string& text)
    {
        click_at({100, 78}); // on a heading
        type_in(place, text);
    }
    std::string all_texts() const
    {
        std::string all = texts();
        std::replace(all.begin(), all.end(), '\n', ' ');
        return all;
    }
};

} // namespace

TEST_CASE("the schemes of the municipality stand in the form, with what is not known of them")
{
    AtTheMunicipality p("31", {"/gemeentelijk/stadjerspas"});
    for (const char* words : {"Groningen", "Stadjerspas", "Premie op Werk", "Inkomensgrens onbekend."})
        CHECK(p.all_texts().find(words) != std::string::npos);
    CHECK(p.find("/gemeentelijk/stadjerspas/bedrag").value == "€\u00A060");
    CHECK_FALSE(p.finds("/gemeentelijk/kwijtschelding/bedrag")); // closed
}

TEST_CASE("what a letter says is filled in, and a limit makes it count")
{
    AtTheMunicipality p("31", {"/gemeentelijk/stadjerspas"});
    p.fill("/gemeentelijk/stadjerspas/bedrag", "72,50");
    p.fill("/gemeentelijk/stadjerspas/inkomensgrens", "120");
    CHECK(p.told().beschikking["stadjerspas"].bedrag == 72.5);
    CHECK(p.told().beschikking["stadjerspas"].inkomensgrens == 120);
    p.look();
    CHECK(p.app().results().situations[0].per_year.gemeentelijk_natura == 72.5);
    CHECK(p.all_texts().find("Inkomensgrens onbekend") == std::string::npos);
    p.click("Telt mee als geld");
    CHECK(p.told().beschikking["stadjerspas"].telt_mee);
    p.fill("/gemeentelijk/stadjerspas/inkomensgrens", "12"); // below the least: refused where it stands
    CHECK(p.all_texts().find("12 kan niet") != std::string::npos);
}

TEST_CASE("another municipality has other schemes, and letters of the old one go")
{
    AtTheMunicipality p("31");
    p.click("/gemeente");
    p.click("Voorbeeldstad");
    MunicipalFacts other;
    other.gemeente = "voorbeeldstad";
    CHECK(p.told() == other);
    p.look();
    CHECK(p.all_texts().find("Deze gemeente is verzonnen.") != std::string::npos);
    CHECK(p.all_texts().find("Stadspas") != std::string::npos);
    CHECK(p.app().results().faults.empty());
}

TEST_CASE(
    "who applies the loonheffingskorting, and what happens with the refund, are choices, and the usual one stands first")
{
    AtTheMunicipality p("01");
    CHECK(p.sees("verdeeld (gewoon)"));
    p.click("/gemeentelijk/loonheffingskorting");
    p.click("alleen de werkgever");
    CHECK(p.told().loonheffingskorting == Loonheffingskorting::werkgever);
    p.click("/gemeentelijk/teruggaaf");
    p.click("laten houden");
    CHECK(p.told().teruggaaf == WatMetTeruggaaf::houden);
    CHECK(p.app().results().faults.empty());
    p.click("/gemeente"); // it is asked again of another municipality, not forgotten
    p.click("Voorbeeldstad");
    CHECK(p.told().teruggaaf == WatMetTeruggaaf::houden);
}

TEST_CASE("a municipality of which there is no file is a fault, with the names that there are")
{
    AtTheMunicipality p("01");
    p.told().gemeente = "atlantis";
    p.look();
    CHECK(p.app().results().faults.size() == 1);
    CHECK(p.all_texts().find("kies uit: alphen_aan_den_rijn, ") != std::string::npos);
}

TEST_CASE("a known scheme is a part like any other")
{
    Calculator calculator = fresh_calculator();
    const Results& r = calculator.compute(Model{example("30"), {}, {}});
    const Breakdown<double>&now = r.situations[0].per_year, &then = r.situations[3].per_year;
    CHECK(part_amount(now, Part::gemeentelijk) == Catch::Approx(1780 / 12.0));
    CHECK(change_sentence(Part::gemeentelijk, now, then) == "Uw geld van de gemeente van 148 euro stopt.");
    CHECK(plain_change(Part::gemeentelijk, now, then) == "Het geld van de gemeente stopt.");
    CHECK(change_sentence(Part::gemeentelijk, then, now) == "U krijgt 148 euro geld van de gemeente.");
}

namespace {

/// What is not known of a household, by the names under which it is told.
std::vector<std::string> unknown_things(const Results& results)
{
    std::vector<std::string> names;
    for (const SchemeLine& line : results.gemeente.regelingen)
        if (!line.known) names.push_back(line.regeling->titel);
    if (!is_computed(results.situations.front().vrij))
        for (const char* name : {"vrij te besteden", "Vrij te besteden", "over na vaste lasten", "uw vaste lasten"})
            names.push_back(name);
    for (const Situation& s : results.question.situaties)
        for (const Work& w : s.werk)
            if (w.kind.soort == SoortWerk::participatiebaan && !w.kind.premie_per_jaar)
                names.push_back("de premie bij de participatiebaan");
    return names;
}

/// Looks in all that is drawn; how often something unknown was named.
size_t check_no_nought(const std::vector<std::string>& unknown)
{
    static const std::regex nought(R"((^|[^0-9.,])0(,00)?( euro|$|[^0-9,.]))");
    size_t looked = 0;
    for (const ui::Seen& s : ui::seen())
        for (const std::string& name : unknown) {
            const size_t at = s.label.find(name);
            if (at == std::string::npos) continue;
            INFO(s.label << " | " << s.value);
            const std::string clause = s.label.substr(at, s.label.find_first_of(";.", at) - at);
            CHECK_FALSE(std::regex_search(clause, nought));
            CHECK_FALSE(std::regex_search(s.value, nought));
            ++looked;
        }
    return looked;
}

} // namespace

TEST_CASE("no view says nought of what is not known: every text of every view, of every example and situation")
{
    size_t looked = 0;
    for (const auto& file : examples_with_a_turn()) {
        INFO(file.filename().string());
        Person p(1280, 2400);
        p.open_example(file.stem().string());
        p.model().screen.unfolded = {"/gemeentelijk", "niet_meegerekend"};
        const std::vector<std::string> unknown = unknown_things(p.app().results());
        const bool nothing_known = !is_computed(p.app().results().situations[0].per_year.gemeentelijk);
        const auto look_at = [&] {
            p.look(2);
            looked += check_no_nought(unknown);
            // Where nothing at all is known, "geld van de gemeente" is no amount anywhere.
            if (nothing_known) CHECK_FALSE(p.sees("Geld van de gemeente"));
        };
        for (size_t situation = 0; situation < p.model().question.situaties.size(); ++situation) {
            p.model().screen.situation = situation;
            // Uren, Maanden and Waarom? take long, and say of each situation the same things.
            std::vector<View> views{View::vergelijken, View::doen};
            if (situation == 1) views.insert(views.end(), {View::uren, View::maanden, View::waarom});
            for (const View view : views) {
                p.model().screen.view = view;
                p.model().screen.amount.clear();
                look_at();
            }
            p.model().screen.inwoner = true;
            look_at();
            p.model().screen.inwoner = false;
        }
        p.model().screen.view = View::waarom;
        for (const char* amount : {"gemeentelijk", "gemeentelijk_natura", "vrij_te_besteden"}) {
            p.model().screen.amount = amount;
            look_at();
        }
    }
    CHECK(looked > 2000);
}
