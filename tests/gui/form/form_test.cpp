// SPDX-License-Identifier: EUPL-1.2
// The form as a person uses it: every field found by its place in the file, changed, refused, removed.
#include "gui/form/edits.hpp"
#include "gui/words/format.hpp"
#include "tests/gui/support/at_the_form.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>

using namespace armoedeval;

namespace {

const std::string adult = "/huishouden/volwassenen/0", home = "/huishouden/woning", job = "/situaties/1/werk/0",
                  care = "/situaties/1/opvang/0";
const std::set<std::string> all_open{
    adult,         adult + "/meer", "/huishouden/kinderen", "/huishouden/kinderen/0/meer", "/huishouden/medebewoners",
    home,          "/vermogen",     job + "/meer",          "/situaties/1/naam",           care + "/wie",
    "/dit bestand"};

} // namespace

TEST_CASE("closed, the form is a summary")
{
    AtTheForm p("03");
    for (const char* words : {"33 jaar", "5 en 3 jaar", "€\u00A0668,20", "€\u00A01.250"}) CHECK(p.tells(words));
    CHECK_FALSE(p.finds(adult + "/geboren"));
    p.click("Aanvrager");
    CHECK(p.find(adult + "/geboren").value == "12 april 1993");
    p.click("Aanvrager");
    CHECK_FALSE(p.finds(adult + "/geboren"));
}

TEST_CASE("amounts are typed as the Dutch write them")
{
    AtTheForm p("03", all_open);
    p.fill(job + "/uurloon", "15,5");
    CHECK(p.question().situaties[1].werk[0].uurloon == 15.5);
    p.fill("/huishouden/vermogen", "1.234,50");
    CHECK(p.household().vermogen == 1234.5);
    p.fill(care + "/uren_per_maand", "50 uur");
    CHECK(p.question().situaties[1].opvang[0].opvang.uren_per_maand == 50);
    p.fill(job + "/vakantiegeld", "8,33");
    CHECK(p.question().situaties[1].werk[0].vakantiegeld == Catch::Approx(0.0833));
    p.fill(job + "/vakantiegeld", " ");
    CHECK_FALSE(p.question().situaties[1].werk[0].vakantiegeld);
    p.fill(job + "/pensioenpremie", "3");
    CHECK(p.question().situaties[1].werk[0].pensioenpremie == 0.03);
    CHECK(p.model().screen.drafts.empty());
}

TEST_CASE("a text that is no value stays, with the reason, the value stays what it was")
{
    AtTheForm p("03", all_open);
    p.fill(job + "/uurloon", "12.5");
    CHECK(p.question().situaties[1].werk[0].uurloon == 14.99);
    CHECK(p.draft(job + "/uurloon") == "12.5");
    CHECK(p.find(job + "/uurloon").value == "12.5");
    CHECK(p.tells("Schrijf centen met een komma"));
    p.fill(job + "/uurloon", "12,5");
    CHECK(p.question().situaties[1].werk[0].uurloon == 12.5);
    CHECK(p.model().screen.drafts.empty());
    p.fill(adult + "/geboren", "31-2-1990");
    CHECK(p.tells("bestaat niet"));
    p.fill(adult + "/geboren", "1-3-1990");
    CHECK(p.household().volwassenen[0].geboren == *parse_date("1990-03-01"));
    p.fill(adult + "/bijstand/sinds", "");
    CHECK(p.household().volwassenen[0].bijstand_sinds); // a click alone changes nothing
    p.click(adult + "/bijstand/sinds");
    p.press(PlainKey::backspace);
    CHECK_FALSE(p.household().volwassenen[0].bijstand_sinds);
}

TEST_CASE("an amount that is typed with a point is taken, and what is refused leaves the last value that was taken")
{
    AtTheForm p("03", all_open);
    p.fill(job + "/uurloon", "19.50");
    CHECK(p.question().situaties[1].werk[0].uurloon == 19.5);
    p.fill(job + "/uurloon", "21x");
    CHECK(p.question().situaties[1].werk[0].uurloon == 19.5);
    CHECK(p.tells("1 veld is niet overgenomen"));
    p.fill(job + "/uurloon", "21");
    CHECK(p.question().situaties[1].werk[0].uurloon == 21);
    CHECK_FALSE(p.tells("niet overgenomen"));
    const Scenario before = p.question(); // hours name the situation: the title goes back with them
    p.fill(job + "/uren_per_week", "24 a 28");
    CHECK(p.question() == before);
}

TEST_CASE("no field's refused text reaches an amount, however it begins")
{
    for (const char* number : {"03", "12", "28", "41"}) {
        AtTheForm p(number, all_open);
        std::vector<std::string> fields;
        for (const ui::Seen& s : p.seen())
            if (s.kind == ui::Seen::Kind::field && s.visible) fields.push_back(s.id);
        CHECK(fields.size() > 10);
        const Scenario before = p.question();
        for (const std::string& place : fields) {
            if (place.ends_with("/titel") || place.ends_with("/notitie") || place.ends_with("/wat")) continue;
            INFO(number << " " << place);
            for (const char* text : {"3x", "1-1-1991x", "3,5 of 4", "3 3 3 x"}) {
                p.fill(place, text);
                CHECK(p.question() == before);
                REQUIRE(p.draft(place) == text);
                p.model().screen.drafts.clear();
            }
        }
    }
}

TEST_CASE("a draft in a part that is closed is still told")
{
    AtTheForm p("03", all_open);
    p.fill(adult + "/geboren", "31-2-1990");
    p.click("Aanvrager");
    CHECK_FALSE(p.finds(adult + "/geboren"));
    CHECK(p.tells("31-2-1990"));
}

TEST_CASE("a fault of the question stands with its field, and with the closed row when that is not open")
{
    AtTheForm p("03", all_open);
    p.fill(adult + "/geboren", "1-1-2012");
    CHECK(p.tells("moet op de peildatum"));
    p.model().screen.unfolded.clear();
    p.look();
    CHECK(p.tells("moet op de peildatum"));
    p.question().situaties[0].titel = "123456782"; // a situation that is not the chosen one
    p.look();
    CHECK(p.tells("BSN"));
}

TEST_CASE("every fact of every kind can be switched and switched back")
{
    AtTheForm p("12", all_open);
    p.model().screen.situation = 1;
    const Scenario before = p.question();
    for (const char* fact :
         {"recht_op_bijstand", "inrichting", "traject_naar_werk", "studie", "zorgverzekerd", "jonggehandicapt"}) {
        p.click(adult + "/" + fact);
        CHECK(p.question() != before);
        p.click(adult + "/" + fact);
        CHECK(p.question() == before);
    }
    for (const char* fact : {"/huishouden/medebewoners/1/kostendeler", "/huishouden/medebewoners/1/kind",
                             "/huishouden/medebewoners/1/huurcontract", "/huishouden/medebewoners/1/verzoek_gedaan",
                             "/huishouden/medebewoners/1/verblijf", "/huishouden/woning/aangepast"}) {
        p.click(fact);
        CHECK(p.question() != before);
        p.click(fact); // told now, also where it is what was taken for granted
        const Scenario told = p.question();
        p.click(fact);
        CHECK(p.question() != told);
        p.click(fact);
        CHECK(p.question() == told);
    }
}

TEST_CASE("more about wealth is asked where somebody receives bijstand")
{
    const std::string saved = "/huishouden/vermogen/gespaard_tijdens_bijstand", owed = "/huishouden/vermogen/schulden";
    std::set<std::string> open = all_open;
    open.insert("/vermogen/meer");
    AtTheForm p("03", open);
    REQUIRE(p.household().volwassenen.front().bijstand_sinds);
    p.fill("/huishouden/vermogen", "9.000");
    CHECK_FALSE(p.household().vermogen_in_bijstand);
    p.fill(saved, "7.000");
    p.fill(owed, "1.200");
    CHECK(p.household().vermogen == 9000);
    CHECK(p.household().vermogen_in_bijstand == WealthInBijstand{7000, 1200, 0});
    CHECK(faults_of(p.question()).empty());
    p.fill(saved, "9.001"); // more than there is
    CHECK(p.household().vermogen_in_bijstand->gespaard_tijdens_bijstand == 7000);
    p.fill(saved, "0");
    p.fill(owed, "0");
    CHECK_FALSE(p.household().vermogen_in_bijstand);
    p.household().volwassenen.front().bijstand_sinds.reset();
    p.look();
    CHECK_FALSE(p.finds(saved));
}

TEST_CASE("a home can be rented, owned, a room, somebody else's or untold")
{
    AtTheForm p("03", all_open);
    const auto choose = [&](const std::string& kind) {
        p.click(home + "/soort");
        p.click(kind);
    };
    choose("Koop");
    REQUIRE(p.household().woning);
    CHECK(p.household().woning->soort == SoortWoning::koop);
    p.fill(home + "/overwaarde", "54.000");
    CHECK(p.household().woning->overwaarde == 54000);
    choose("Onbekend");
    CHECK_FALSE(p.household().woning);
    CHECK(p.tells("huurtoeslag niet berekend"));
    choose("Huur");
    p.type_at_caret("700"); // the caret is in the rent
    REQUIRE(p.household().woning);
    CHECK(p.household().woning->kale_huur == 700);
    choose("Kamer");
    CHECK(p.household().woning->soort == SoortWoning::kamer);
    CHECK(p.household().woning->kale_huur == 700); // rent stays rent
    CHECK(p.tells("Voor een kamer is er geen huurtoeslag"));
    choose("Inwonend");
    CHECK(p.household().woning == Home{.soort = SoortWoning::inwonend});
    CHECK_FALSE(p.finds(home + "/kale_huur"));
    CHECK(faults_of(p.question()).empty());
}

TEST_CASE("of a housemate is asked who it is, a child then counts as one")
{
    AtTheForm p("12", all_open);
    const std::string mate = "/huishouden/medebewoners/1";
    const auto choose = [&](const std::string& who) {
        p.click(mate + "/relatie");
        p.click(who);
    };
    const Scenario before = p.question();
    CHECK(p.tells("Kies wie dit is"));
    choose("Broer of zus");
    CHECK(p.household().medebewoners[1].relatie == Relatie::broer_zus);
    choose("Stiefkind");
    CHECK(p.household().medebewoners[1].kind);
    CHECK_FALSE(p.finds(mate + "/kind")); // a stepchild is a child
    CHECK(faults_of(p.question()).empty());
    choose("Nog niet bekend");
    CHECK(p.question() == before);
}

TEST_CASE("of adults is asked whether they live here lawfully, and of a partner abroad on what ground the other does")
{
    const std::string partner = "/huishouden/volwassenen/1";
    std::set<std::string> open = all_open;
    open.insert({partner, partner + "/meer"});
    AtTheForm p("06", open);
    CHECK_FALSE(p.finds(adult + "/verblijfsgrond"));
    p.click(partner + "/verblijf");
    p.click("in het buitenland");
    CHECK(p.household().volwassenen[1].verblijf == Verblijf::buitenland);
    p.click(adult + "/verblijfsgrond");
    CHECK(p.household().volwassenen[0].verblijfsgrond == Verblijfsgrond::asiel);
    CHECK(faults_of(p.question()).empty());
    p.click(adult + "/verblijf");
    CHECK(p.finds("niet rechtmatig"));
    p.click("niet rechtmatig");
    CHECK(p.household().volwassenen[0].verblijf == Verblijf::niet_rechtmatig);
}

TEST_CASE("a newcomer comes into being with a birth date, in the field where it is typed")
{
    AtTheForm p("01");
    const Scenario before = p.question();
    p.click("Iemand toevoegen");
    p.click("Kind");
    CHECK(p.question() == before);
    p.type_at_caret("20-5-2018"); // the caret is there
    REQUIRE(p.household().kinderen.size() == 1);
    CHECK(p.household().kinderen[0].geboren == *parse_date("2018-05-20"));
    CHECK(p.find("/huishouden/kinderen/0/geboren").value == "20 mei 2018");
    p.click("Kind toevoegen");
    p.click("Toch geen kind");
    CHECK(p.household().kinderen.size() == 1);
    p.click("Kind weghalen");
    CHECK(p.question() == before);

    p.click("Iemand toevoegen");
    p.click("Partner");
    p.type_at_caret("1-2-1990");
    REQUIRE(p.household().volwassenen.size() == 2);
    p.click("Partner weghalen");
    CHECK(p.question() == before);
}

TEST_CASE("work and childcare are added, filled in and removed")
{
    AtTheForm p("03");
    p.model().screen.situation = 0;
    p.look();
    const Scenario before = p.question();
    p.click("Werk toevoegen");
    REQUIRE(p.question().situaties[0].werk.size() == 1);
    p.type_at_caret("12"); // the wage is known from the next situation; the caret is in the hours
    CHECK(p.question().situaties[0].werk[0].uren_per_week == 12);
    p.click("Opvang toevoegen");
    REQUIRE(p.question().situaties[0].opvang.size() == 1);
    p.type_at_caret("43");
    CHECK(p.question().situaties[0].opvang[0].opvang == Opvang<double>{OpvangSoort::bso, 43, 9.8});
    CHECK(faults_of(p.question()).empty());
    p.click("Deze opvang weghalen");
    p.click("/situaties/0/werk/0/meer");
    p.click("Dit werk weghalen");
    CHECK(p.question() == before);
}

TEST_CASE("dragging the hours is one step of history, and the title follows")
{
    AtTheForm p("03");
    const Scenario before = p.question();
    p.drag("Schuif: uren per week", 30);
    const double now = p.question().situaties[1].werk[0].uren_per_week;
    CHECK(now > 16);
    CHECK(p.question().situaties[1].titel == hours(now) + " uur in de winkel");
    p.press(ui::Key::z, true);
    CHECK(p.question() == before);
}

TEST_CASE("what can hardly be meant is explained where it is typed")
{
    AtTheForm p("03", all_open);
    p.fill("/huishouden/kinderen/1/geboren", "1-2-2013");
    CHECK(p.tells("Een kind van 13 kan niet naar de dagopvang"));
}

TEST_CASE("what has no price is doubted where it is typed, and at the foot")
{
    AtTheForm p("03", all_open);
    p.fill(care + "/uurprijs", "0");
    CHECK(p.tells("Zonder prijs per uur telt de opvang niet mee"));
    p.fill(home + "/kale_huur", "0");
    CHECK(p.tells("Zonder huur is er geen huurtoeslag"));
    p.model().screen.unfolded.insert(job + "/reizen");
    p.look();
    p.fill(job + "/reizen/km_enkele_reis", "12");
    CHECK(p.tells("Zonder prijs per km of kaartje kost de reis niets"));
    p.model().screen.unfolded.clear();
    p.look();
    CHECK(p.tells("De huur is nog niet ingevuld"));
    CHECK(p.tells("De reis heeft nog geen prijs"));
    p.click("Niet meegerekend");
    for (const char* words : {"een huur van 0 euro", "12,0 km enkele reis", "uur per maand)"}) CHECK(p.tells(words));
}

TEST_CASE("childcare goes along with the hours of work, back and forth, until the coach fixes it")
{
    AtTheForm p("03", all_open);
    const Situation before = p.question().situaties[1]; // 16 hours
    const double told = before.opvang.front().opvang.uren_per_maand;
    p.fill(job + "/uren_per_week", "32");
    CHECK(p.find(care + "/uren_per_maand").value == field_number(2 * told, 2) + " uur");
    CHECK(faults_of(p.question()).empty());
    p.fill(job + "/uren_per_week", "16");
    CHECK(p.find(care + "/uren_per_maand").value == field_number(told, 2) + " uur");
    p.fill(care + "/uren_per_maand", "50");
    p.click(care + "/uren_vast");
    p.fill(job + "/uren_per_week", "24");
    CHECK(p.question().situaties[1].opvang[0].opvang.uren_per_maand == 50);
    CHECK(p.find(care + "/uren_per_maand").value == "50 uur");
    CHECK(faults_of(p.question()).empty());
}

TEST_CASE("the texts of the file and of the situation can be changed, and a BSN is refused there")
{
    AtTheForm p("03", all_open);
    p.fill("/situaties/1/titel", "Kassa");
    CHECK(p.question().situaties[1].titel == "Kassa");
    p.fill("/titel", "123456782");
    CHECK(p.tells("BSN"));
}

TEST_CASE("the limits of the fields are those of the file")
{
    AtTheForm p("03", all_open);
    for (const auto& [place, most, above] : std::vector<std::tuple<std::string, const char*, const char*>>{
             {job + "/uren_per_week", "80", "80,25"},
             {job + "/uurloon", "1000", "1000,01"},
             {job + "/vakantiegeld", "100", "100,01"},
             {job + "/pensioenpremie", "50", "50,01"},
             {job + "/reiskosten_per_maand", "10.000", "10.000,01"},
             {care + "/uren_per_maand", "744", "744,01"},
             {care + "/uurprijs", "100", "100,01"},
             {home + "/kale_huur", "10.000", "10.000,01"},
             {"/huishouden/vermogen", "1.000.000.000", "1.000.000.000,01"}}) {
        INFO(place);
        p.fill(place, most);
        CHECK(p.model().screen.drafts.empty());
        CHECK(faults_of(p.question()).empty());
        p.fill(place, above);
        CHECK(p.draft(place) == above);
        CHECK(faults_of(p.question()).empty());
        p.fill(place, most);
    }
}

TEST_CASE("nonsense in any field of any example is refused with a reason, and no value changes")
{
    for (const auto& file : examples_with_a_turn()) {
        AtTheForm p(file.stem().string(), all_open);
        if (p.question().situaties.size() < 2) continue;
        std::vector<std::string> fields;
        for (const ui::Seen& s : p.seen())
            if (s.kind == ui::Seen::Kind::field && s.visible) fields.push_back(s.id);
        CHECK(fields.size() > 10);
        const Scenario before = p.question();
        for (const std::string& place : fields) {
            const bool free_text = place.ends_with("/titel") || place.ends_with("/notitie");
            if (free_text) continue; // any text is a value there, but for a BSN
            INFO(file.filename().string() << " " << place);
            p.fill(place, "zo'n 12.5 of 31-2");
            CHECK(p.question() == before);
            REQUIRE(p.model().screen.drafts.count(place) == 1);
            CHECK(p.find(place).value == "zo'n 12.5 of 31-2");
            p.model().screen.drafts.clear(); // or the reasons would push the next field out of view
        }
    }
}
