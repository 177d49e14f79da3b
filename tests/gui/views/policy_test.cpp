// SPDX-License-Identifier: EUPL-1.2
// Beleid as a person uses it: hidden until asked for, a value is found and changed, and the households follow.
#include "engine/base/csv.hpp"
#include "engine/policy/rules.hpp"
#include "engine/report/effect_text.hpp"
#include "gui/model/proposal.hpp"
#include "gui/words/sentences_policy.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/person.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"

#include <algorithm>
#include <fstream>
#include <random>

namespace armoedeval {

namespace fs = std::filesystem;
using ui::Key;

namespace {

const std::string first_child = "kindgebonden_budget.eerste_kind";

struct ProposalFolder {
    fs::path path = fs::temp_directory_path() / ("armoedeval-beleid-" + std::to_string(std::random_device{}()));
    ProposalFolder() { fs::create_directories(path); }
    ~ProposalFolder() { fs::remove_all(path); }
};

void open_beleid(Person& person, const std::string& number = "03")
{
    person.open_example(number);
    person.model().screen.view = View::beleid;
    person.wait();
}

/// Finds a value of the law by its name, presses it and types another.
void propose(Person& person, const std::string& words, const std::string& id, const std::string& value)
{
    person.click_at({400, 130}); // on the sentence: a click in a field that has the caret does not select its text
    person.type_in("Zoeken", words);
    person.click(id);
    person.look(); // the field is there, with the caret in it
    person.type(value);
    person.press(PlainKey::tab);
    person.wait();
}

const PolicyResult& shown_effect(Person& person)
{
    REQUIRE(person.app().results().policy);
    return *person.app().results().policy;
}

std::string text_of(const fs::path& file)
{
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("Beleid is hidden until somebody asks for it")
{
    Person person;
    person.open_example("03");
    CHECK_FALSE(person.finds("Beleid"));
    person.press(Key::six, true);
    CHECK(person.model().screen.view == View::vergelijken);
    CHECK(person.app().results().policy == nullptr);
    person.model().screen.dialog = Dialog::instellingen;
    person.look();
    if (!person.finds("Beleid tonen")) person.wheel(person.find("Rustig beginnen").rect.middle(), -20);
    person.click("Beleid tonen");
    person.click("Klaar");
    CHECK(person.model().screen.beleid);
    person.click("Beleid");
    person.wait();
    CHECK(person.model().screen.view == View::beleid);
    CHECK(person.sees("Wat doet een andere waarde in de wet met huishoudens?"));
    person.open_example("01");
    CHECK(person.finds("Beleid"));
}

TEST_CASE("a value of the law is found, changed and taken back, and the households follow at once")
{
    Person person;
    open_beleid(person);
    const double before = person.app().results().situations.at(0).over;
    propose(person, "bedrag voor het eerste kind", first_child, "2.880");
    const Parameter& p = *example_tables().find(first_child);
    const Date day = person.model().question.peildatum;
    REQUIRE(proposed_on(person.model().voorstel, p, day));
    CHECK(proposed_on(person.model().voorstel, p, day)->value == 2880);
    // 300 euros a year are 25 a month, for who has a child and an income below the threshold.
    CHECK(person.sees("was: €\u00A02.580 per jaar"));
    CHECK(person.sees("wint tot €\u00A025"));
    CHECK(person.sees(policy_sentence(shown_effect(person))));
    CHECK(shown_effect(person).count(Uitkomst::wint) > 5);
    CHECK(shown_effect(person).count(Uitkomst::verliest) == 0);
    CHECK(person.app().results().situations.at(0).over == before); // the other views show the law as it is
    CHECK(person.app().unsaved_proposal());
    CHECK_FALSE(person.app().unsaved());

    person.click("terug/" + first_child);
    person.wait();
    CHECK(person.model().voorstel == Reform{});
    CHECK_FALSE(shown_effect(person).changes_something());
    CHECK_FALSE(person.sees("wint tot"));
}

TEST_CASE("one value is one step back, from every view")
{
    Person person(1280, 1200); // both values in view
    open_beleid(person);
    propose(person, "standaardpremie", "zorgtoeslag.standaardpremie", "2.000");
    propose(person, "bedrag voor het eerste kind", first_child, "2.880");
    CHECK(person.model().voorstel.wijzigingen.size() == 2);
    person.press(Key::one, true);
    person.press(Key::z, true);
    CHECK(person.model().screen.view == View::beleid); // where it can be seen
    CHECK(person.model().voorstel.wijzigingen.size() == 1);
    person.press(Key::z, true);
    CHECK(person.model().voorstel == Reform{});
    person.press(Key::y, true);
    person.press(Key::y, true);
    CHECK(person.model().voorstel.wijzigingen.size() == 2);
}

TEST_CASE("what cannot be a value stays in the field with the reason, and the proposal stays")
{
    Person person;
    open_beleid(person);
    propose(person, "bedrag voor het eerste kind", first_child, "veel");
    CHECK(person.sees("Dit is geen bedrag."));
    CHECK(person.model().voorstel == Reform{});
    CHECK(person.find("/voorstel/" + first_child).value == "veel");
    person.click("terug/" + first_child);
    CHECK_FALSE(person.sees("Dit is geen bedrag."));
    CHECK_FALSE(person.finds("/voorstel/" + first_child));
}

TEST_CASE("the search leaves what has all its words, and says when nothing has")
{
    Person person;
    open_beleid(person);
    CHECK_FALSE(person.finds("awir.minimum_per_jaar")); // the acts are folded
    person.click("beleid/awir");
    CHECK(person.finds("awir.minimum_per_jaar"));
    person.click("beleid/awir");
    CHECK_FALSE(person.finds("awir.minimum_per_jaar"));
    person.type_in("Zoeken", "PREMIE zorg");
    CHECK(person.finds("zorgtoeslag.standaardpremie"));
    person.type_in("Zoeken", "eenhoorn");
    CHECK(person.sees("Geen waarde van de wet heeft deze woorden."));
}

TEST_CASE("what is uncertain in the law is said at the value")
{
    Person person;
    open_beleid(person);
    const auto& parameters = example_tables().parameters();
    const auto doubtful = std::find_if(parameters.begin(), parameters.end(), [&](const auto& p) {
        const DatedValue* v = p.second.on(person.model().question.peildatum);
        return v && v->status == Status::te_verifieren;
    });
    REQUIRE(doubtful != parameters.end());
    person.type_in("Zoeken", doubtful->first);
    CHECK(person.sees("nog te verifiëren"));
}

TEST_CASE("limits of a table that do not ascend are explained, and no household is shown_effect")
{
    Person person;
    open_beleid(person);
    const std::string cell = "kinderopvangtoeslag.toeslagpercentage.rij_2.tot_en_met";
    const Parameter& p = *example_tables().find(cell);
    person.model().voorstel = with_value({}, p, person.model().question.peildatum, 1);
    person.wait();
    CHECK(person.sees("Met dit voorstel kan de wet niet worden berekend."));
    CHECK(person.sees("de grenzen van de rijen moeten oplopen"));
    CHECK_FALSE(person.sees("geen verandering"));
    person.click("terug/" + cell);
    person.wait();
    CHECK(person.sees("geen verandering"));
}

TEST_CASE("each row says what the engine says of its household, an open example is one household")
{
    Person person;
    open_beleid(person, "01");
    const Reform cut =
        load_reform(fs::path(scenarios_folder()) / "hervormingen/zorgtoeslag-drempel-lager.json", example_tables());
    person.model().voorstel = cut;
    person.wait();
    const Date day = person.model().question.peildatum;
    const Tables proposed = reformed(example_tables(), {cut});
    const Rules before(example_tables(), day), after(proposed, day);
    const PolicyResult& result = shown_effect(person);
    CHECK(result.rows.size() == example_files().size());
    CHECK(std::count_if(result.rows.begin(), result.rows.end(), [](const PolicyRow& r) { return r.open; }) == 1);
    for (const PolicyRow& row : result.rows) {
        const HouseholdEffect& shown_effect = result.comparison.huishoudens.at(row.place);
        const Scenario household = row.open ? person.model().question : load_scenario(shown_effect.file);
        const HouseholdEffect expected = effect(household, "", before, after, false);
        INFO(row.naam);
        CHECK(expected.titel.starts_with(row.naam));
        CHECK(row.uitkomst == expected.uitkomst());
        CHECK(row.waarom_niet == expected.waarom_niet);
        CHECK(row.won == expected.most_won.change);
        CHECK(row.lost == expected.most_lost.change);
    }
    person.model().question.situaties.at(0).titel = "Iets anders";
    person.wait();
    CHECK(shown_effect(person).rows.size() == example_files().size() + 1);
}

TEST_CASE("a proposal is opened, saved with its title, role and reason, and opened again")
{
    const ProposalFolder folder;
    Person person;
    open_beleid(person);
    person.click("Voorstel");
    person.click("Openen…");
    person.click("300 euro per jaar meer kindgebonden budget voor het eerste kind");
    person.wait();
    CHECK(person.sees("wint tot €\u00A025"));
    CHECK_FALSE(person.app().unsaved_proposal());
    CHECK(person.model().voorstel.rol == "beleidsadviseur");

    person.click("/voorstel/" + first_child);
    person.type("3.000");
    person.press(PlainKey::tab);
    CHECK(person.app().unsaved_proposal());
    person.model().screen.folder = folder.path.string();
    person.model().screen.dialog = Dialog::voorstel_opslaan;
    person.look();
    person.click("Titel");
    person.press(PlainKey::backspace);
    CHECK(person.sees("Vul een titel in."));
    CHECK_FALSE(person.find("Opslaan").enabled);
    person.type_in("Titel", "Meer voor het eerste kind");
    person.type_in("Naam", "meer");
    person.click("Opslaan");
    CHECK_FALSE(person.app().unsaved_proposal());
    const Reform saved = load_reform(folder.path / "meer.json", example_tables());
    CHECK(saved == person.model().voorstel);
    CHECK(saved.titel == "Meer voor het eerste kind");
    CHECK(saved.wijzigingen.front().values.front().value == 3000);
}

TEST_CASE("a broken proposal and a household in its place are explained, the proposal at hand stays")
{
    const ProposalFolder folder;
    std::ofstream(folder.path / "kapot.json") << "{";
    std::ofstream(folder.path / "onbekend.json")
        << R"({"formaat": "armoedeval-hervorming/1", "titel": "t", "datum": "2026-01-01", "rol": "r", "motivering": "m",
               "wijzigingen": {"zorgtoeslag.standaardpremi": {"eenheid": "euro", "waarden": {"2026-01-01": 1}}}})";
    Person person;
    open_beleid(person);
    const Reform at_hand = person.model().voorstel;
    for (const fs::path& file : {folder.path / "kapot.json", folder.path / "onbekend.json", folder.path / "weg.json",
                                 example_files().front()}) {
        INFO(file);
        person.model().screen.wanted_file = file.string();
        person.model().screen.command = Command::voorstel_openen;
        person.look();
        CHECK(person.sees("Dit voorstel kan niet worden geopend."));
        CHECK(person.model().voorstel == at_hand);
        person.click("melding");
    }
}

TEST_CASE("a proposal that cannot be written is still there")
{
    Person person;
    open_beleid(person);
    propose(person, "bedrag voor het eerste kind", first_child, "2.880");
    Reform& proposal = person.model().voorstel;
    proposal.titel = proposal.rol = "t";
    proposal.motivering = "BSN 123456782";
    const Reform work = proposal;
    const ProposalFolder folder;
    for (const std::string& motivering : {std::string("BSN 123456782"), std::string("m")}) {
        proposal.motivering = motivering;
        const fs::path file = motivering == "m" ? folder.path / "bestaat-niet" / "a.json" : folder.path / "a.json";
        person.model().screen.wanted_file = file.string();
        person.model().screen.command = Command::voorstel_opslaan;
        person.look();
        CHECK(person.sees("Opslaan is niet gelukt. Uw voorstel is er nog."));
        CHECK_FALSE(fs::exists(file));
        CHECK(person.app().unsaved_proposal());
    }
    CHECK(proposal.wijzigingen == work.wijzigingen);
}

TEST_CASE("closing asks for an unsaved proposal, another household leaves it as it is")
{
    Person person;
    open_beleid(person);
    propose(person, "bedrag voor het eerste kind", first_child, "2.880");
    const Reform work = person.model().voorstel;
    person.open_example("01");
    CHECK(person.model().voorstel == work);
    person.app().close_asked();
    person.look();
    CHECK(person.sees("Het voorstel is niet opgeslagen."));
    CHECK_FALSE(person.app().done());
    person.click("Opslaan");
    CHECK(person.model().screen.dialog == Dialog::voorstel_opslaan);
    person.press(Key::escape);
    CHECK_FALSE(person.app().done());

    person.press(Key::n, true); // and the household
    person.app().close_asked();
    person.look();
    CHECK(person.sees("Het huishouden en het voorstel zijn niet opgeslagen."));
    person.click("Niet opslaan");
    CHECK(person.app().done());
}

TEST_CASE("the effect is saved as the table that the command line gives")
{
    const ProposalFolder folder;
    Person person;
    open_beleid(person);
    propose(person, "bedrag voor het eerste kind", first_child, "2.880");
    person.click("Voorstel");
    person.click("Gevolgen als tabel bewaren…");
    person.model().screen.folder = folder.path.string();
    person.look();
    person.type_in("Naam", "gevolgen");
    person.click("Opslaan");
    CHECK(person.sees("De gevolgen staan in"));
    const std::string table = text_of(folder.path / "gevolgen.csv");
    CHECK(table == dutch_csv(comparison_csv(shown_effect(person).comparison)));
    CHECK(std::count(table.begin(), table.end(), '\n') > 10'000); // every situation and quarter of an hour
}

TEST_CASE("the whole proposal goes back to the law in one step")
{
    Person person(1280, 1200); // both values in view
    open_beleid(person);
    propose(person, "standaardpremie", "zorgtoeslag.standaardpremie", "2.000");
    propose(person, "bedrag voor het eerste kind", first_child, "2.880");
    person.click("Voorstel");
    person.click("Alles terug naar de wet");
    person.wait();
    CHECK(person.model().voorstel.wijzigingen.empty());
    person.press(Key::z, true);
    CHECK(person.model().voorstel.wijzigingen.size() == 2);
}

} // namespace armoedeval
