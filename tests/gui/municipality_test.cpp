// The municipality in the form, and what every view says of schemes that are known and of those that are not.
#include "tests/catch.hpp"
#include "tests/gui/examples.hpp"
#include "tests/gui/person.hpp"

#include "engine/municipal_unknown.hpp"
#include "gui/part_sentences.hpp"

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
    CHECK(p.told() == MunicipalFacts{"voorbeeldstad", {}});
    p.look();
    CHECK(p.all_texts().find("Deze gemeente is verzonnen.") != std::string::npos);
    CHECK(p.all_texts().find("Stadspas") != std::string::npos);
    CHECK(p.app().results().faults.empty());
}

TEST_CASE("a municipality of which there is no file is a fault, with the names that there are")
{
    AtTheMunicipality p("01");
    p.told().gemeente = "atlantis";
    p.look();
    CHECK(p.app().results().faults.size() == 1);
    CHECK(p.all_texts().find("kies uit: groningen, voorbeeldstad") != std::string::npos);
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

TEST_CASE("no view says nought of a scheme that is not known")
{
    const std::regex nought(R"((^|[^0-9.,])0(,00)?( euro|$|[^0-9,.]))");
    for (const auto& file : example_files()) {
        Person p(1280, 2400);
        p.open_example(file.stem().string());
        if (p.model().question.situaties.size() < 2) continue;
        p.model().screen.situation = 1;
        p.model().screen.unfolded = {"/gemeentelijk", "niet_meegerekend"};
        const Results& first = p.app().results();
        std::vector<std::string> titles;
        for (const SchemeLine& line : first.gemeente.regelingen)
            if (!line.known) titles.push_back(line.regeling->titel);
        for (const View view : {View::vergelijken, View::uren, View::maanden, View::waarom, View::doen}) {
            p.model().screen.view = view;
            p.look();
            for (const ui::Seen& s : p.seen())
                for (const std::string& title : titles) {
                    const size_t at = s.label.find(title);
                    if (at == std::string::npos) continue;
                    INFO(file.filename().string() << ": " << s.label << " | " << s.value);
                    const std::string clause = s.label.substr(at, s.label.find_first_of(";.", at) - at);
                    CHECK_FALSE(std::regex_search(clause, nought));
                    CHECK_FALSE(std::regex_search(s.value, nought));
                }
            // Where nothing at all is known, "van de gemeente" is no amount anywhere.
            if (!is_computed(p.app().results().situations[0].per_year.gemeentelijk))
                for (const ui::Seen& s : p.seen()) CHECK(s.label.find("Van de gemeente") == std::string::npos);
        }
    }
}
