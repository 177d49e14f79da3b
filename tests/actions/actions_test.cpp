// SPDX-License-Identifier: EUPL-1.2
// What to do around a change: which things with which dates, worked out by hand from the terms (Groningen: 5 working
// days; Dienst Toeslagen: 4 weeks), and what forgetting costs as the difference of two timelines.
#include "engine/actions/actions.hpp"
#include "engine/base/json_input.hpp"

#include "engine/report/actions_text.hpp"
#include "engine/timeline/laws_by_date.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/copied_tables.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/places.hpp"

#include <algorithm>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

LawsByDate& laws()
{
    static LawsByDate known(tables());
    return known;
}

Scenario example(const std::string& file)
{
    return load_scenario(std::string(scenarios_folder()) + "/" + file + ".json");
}
Scenario bakery()
{
    return example("28-bakkerij-vanaf-september");
}
Scenario on_call()
{
    return example("29-oproepkracht-met-wisselende-uren");
}
Scenario couple()
{
    return example("07-paar-twee-verdieners");
}

/// As seen on a day before all the starts, unless another is told.
ActionList list_of(const Scenario& s, size_t situation, Date today = 2026y / 7 / 1)
{
    return actions(s, timeline_call(s, situation), laws(), today);
}

/// One line for each thing: "2026-09-08 Werk melden bij de gemeente".
std::vector<std::string> lines(const ActionList& list)
{
    std::vector<std::string> all;
    for (const Action& a : list.actions) all.push_back(to_iso(a.before) + " " + a.what);
    return all;
}

/// The thing of which the words start so; fails when there is none.
Action find(const ActionList& list, const std::string& start)
{
    const auto found = std::find_if(list.actions.begin(), list.actions.end(),
                                    [&](const Action& a) { return a.what.starts_with(start); });
    CAPTURE(start, lines(list));
    REQUIRE(found != list.actions.end());
    return *found;
}

bool has(const ActionList& list, const std::string& start)
{
    return std::any_of(list.actions.begin(), list.actions.end(),
                       [&](const Action& a) { return a.what.starts_with(start); });
}

Timeline timeline_with(const Scenario& s, size_t situation, Gedrag gedrag)
{
    TimelineCall call = timeline_call(s, situation);
    call.gedrag = gedrag;
    return timeline(s, call, laws());
}

/// The kinderopvangtoeslag of a timeline that comes before the first of another.
double care_before(const Timeline& t, const Timeline& other)
{
    const auto is_care = [](const MoneyEvent& e) { return e.kind == EventKind::kinderopvangtoeslag; };
    const auto first = std::find_if(other.events.begin(), other.events.end(), is_care);
    double sum = 0;
    for (const MoneyEvent& e : t.events)
        if (is_care(e) && e.day < first->day) sum += e.amount;
    return sum;
}

auto cents(double amount)
{
    return Catch::Approx(amount).margin(0.005);
}

} // namespace

TEST_CASE("a single parent from bijstand to 28 hours on 1 September 2026, with childcare")
{
    const Scenario s = bakery();
    const ActionList list = list_of(s, 2);
    CHECK(list.start == 2026y / 9 / 1);

    // The voorschot for September is paid on 20 August; asked for before the 15th of the month before that.
    const Action care = find(list, "Kinderopvangtoeslag aanvragen");
    CHECK(care.before == 2026y / 7 / 14);
    CHECK(care.is_latest);
    CHECK(care.date_uncertain);
    CHECK(care.bring.find("65 en 151 uur per maand") != std::string::npos);
    CHECK(find(list, "Contract met de kinderopvang").before == 2026y / 7 / 14);

    const Action korting = find(list, "Loonheffingskorting aanvragen");
    CHECK(korting.before == 2026y / 9 / 1);
    CHECK(!korting.is_latest);

    // 1 September is a Tuesday: Wednesday 2, 3, 4, Monday 7, Tuesday 8.
    const Action work = find(list, "Werk melden");
    CHECK(work.before == 2026y / 9 / 8);
    CHECK(work.is_latest);
    CHECK(!work.date_uncertain);
    // Bijstand of a single parent without holiday allowance, July 2026; with this wage there is no right.
    CHECK(work.cost_of_forgetting.value() == cents(1348.49));

    // 28 days later.
    CHECK(find(list, "Inkomen doorgeven").before == 2026y / 9 / 29);
    CHECK(find(list, "Inkomen nakijken voor 2027").before == 2026y / 12 / 31);
    CHECK(!has(list, "Loonstrook inleveren"));
    CHECK(!has(list, "Bijstand aanvragen"));

    // Kept of June (70.07 or 70.08), July and August (70.97 each).
    REQUIRE(!list.by_itself.empty());
    CHECK(list.by_itself.front().starts_with("vakantiegeld van de bijstand (212 euro, "));
    CHECK(std::count(list.by_itself.begin(), list.by_itself.end(), "kinderbijslag") == 1);
    for (const char* ask :
         {"Stadjerspas: waarde en inkomensgrens onbekend", "geld voor de eerste weken: bedrag niet bekend"})
        CHECK(std::count(list.to_ask.begin(), list.to_ask.end(), ask) == 1);
    CHECK(std::is_sorted(list.actions.begin(), list.actions.end(),
                         [](const Action& a, const Action& b) { return a.before < b.before; }));
}

TEST_CASE("an on-call job beside bijstand from 12 October 2026, that ends after eight months")
{
    const ActionList list = list_of(on_call(), 1);
    CHECK(find(list, "Loonheffingskorting aanvragen").before == 2026y / 10 / 12);
    // Monday 12 October: 13, 14, 15, 16 and Monday 19.
    CHECK(find(list, "Werk melden").before == 2026y / 10 / 19);
    CHECK(find(list, "Inkomen doorgeven").before == 2026y / 11 / 9);
    // The wage of October comes a month later, on the 25th: a Wednesday.
    const Action slips = find(list, "Loonstrook inleveren");
    CHECK(slips.before == 2026y / 11 / 25);
    CHECK(slips.then == "en daarna elke maand");
    CHECK(slips.date_uncertain);
    // The job ends on 12 June 2027. Bijstand ran beside it and goes on: nothing is to be applied for but WW.
    CHECK(!has(list, "Bijstand aanvragen"));
    CHECK(find(list, "WW aanvragen").before == 2027y / 6 / 19); // WW art. 26 lid 1 onder b: within a week
    CHECK(find(list, "Lager inkomen doorgeven").before == 2027y / 7 / 10);
    CHECK(!has(list, "Kinderopvangtoeslag"));
}

TEST_CASE("a couple of whom both start on Saturday 1 August 2026")
{
    const ActionList list = list_of(couple(), 2);
    CHECK(find(list, "Loonheffingskorting aanvragen").before == 2026y / 8 / 1);
    CHECK(has(list, "Loonheffingskorting aanvragen voor uw partner"));
    // Monday 3 to Friday 7.
    const Action work = find(list, "Werk melden");
    CHECK(work.before == 2026y / 8 / 7);
    CHECK(work.cost_of_forgetting.value() == cents(1926.40));        // the norm of a couple without holiday allowance
    CHECK(find(list, "Inkomen doorgeven").before == 2026y / 8 / 29); // a Saturday stays one
    CHECK(!has(list_of(couple(), 1), "Loonheffingskorting aanvragen voor uw partner"));
}

TEST_CASE("without bijstand nothing is reported to the municipality")
{
    const ActionList list = list_of(example("18-vermogen-boven-de-grens"), 3);
    CHECK(!has(list, "Werk melden"));
    CHECK(!has(list, "Loonstrook inleveren"));
    CHECK(list.to_ask.empty());
    CHECK(find(list, "Loonheffingskorting aanvragen").before == 2026y / 8 / 1);
    CHECK(find(list, "Inkomen doorgeven").before == 2026y / 8 / 29);
}

TEST_CASE("forgetting the loonheffingskorting costs what the official table takes more")
{
    // 30 hours at 15,37: 1.998,10 a month. White table 2026, wage 1.998,00: 714,25 without and 61,25 with.
    Scenario s = owner_at_15_euro();
    s.situaties[1].werk[0].uren_per_week = 30;
    s.situaties[1].werk[0].uurloon = 15.37;
    const Action korting = find(list_of(s, 1), "Loonheffingskorting aanvragen");
    CHECK(korting.cost_of_forgetting.value() == cents(714.25 - 61.25));
    CHECK(korting.cost_words == "euro minder loon per maand");

    SECTION("whatever the scenario says")
    {
        s.situaties[1].werk[0].loonheffingskorting = false;
        CHECK(find(list_of(s, 1), "Loonheffingskorting aanvragen").cost_of_forgetting.value() == cents(714.25 - 61.25));
    }
    SECTION("a wage per week loses less each time, but more often")
    {
        s.situaties[1].werk[0].betaalritme = Betaalritme::week;
        const Action weekly = find(list_of(s, 1), "Loonheffingskorting aanvragen");
        CHECK(weekly.cost_words == "euro minder loon per week");
        CHECK(weekly.cost_of_forgetting.value() == Catch::Approx(653.0 * 12 / 52).margin(0.02));
    }
    SECTION("two jobs: at one of them")
    {
        s.situaties[1].werk.push_back(s.situaties[1].werk[0]);
        s.situaties[1].werk[1].uren_per_week = 8;
        const ActionList list = list_of(s, 1);
        CHECK(find(list, "Loonheffingskorting aanvragen").with_whom.starts_with("Werkgever met het hoogste loon"));
        CHECK(std::count_if(list.actions.begin(), list.actions.end(),
                            [](const Action& a) { return a.what.starts_with("Loonheffingskorting"); }) == 1);
    }
}

TEST_CASE("a few hours with all of the loonheffingskorting at the employer: ask the municipality for the rest of it")
{
    // 1 hour of 14,99: 841,84 a year. Bijstand 17.033,52 - 841,84 = 16.191,68, gross / 0,6425 = 25.201,06; together
    // 26.042,90, that is 2.617,90 above the ijkpunt of 23.425: 27 % of it is 58,90 a month of huurtoeslag. Shared, the
    // gross bijstand is (16.191,68 - 2.814,04) / 0,6425, and the income below the ijkpunt.
    Scenario s = example("01-alleenstaande-27-plus");
    s.situaties[1].werk[0].uren_per_week = 1;
    s.situaties[1].werk[0].uurloon = 14.99;
    const char* const ask = "Vragen of de gemeente de rest";
    const auto asks = [&] {
        const std::vector<std::string> all = lines(list_of(s, 1));
        return std::any_of(all.begin(), all.end(),
                           [&](const auto& line) { return line.find(ask) != std::string::npos; });
    };
    CHECK_FALSE(asks());
    s.huishouden.gemeentelijk.loonheffingskorting = Loonheffingskorting::werkgever;
    REQUIRE(asks());
    CHECK(*find(list_of(s, 1), ask).cost_of_forgetting == Catch::Approx(58.9).margin(1)); // of whole euros
    s.situaties[1].werk[0].uren_per_week = 18;                                            // uses it up
    CHECK_FALSE(asks());
    s.huishouden.gemeentelijk.loonheffingskorting = Loonheffingskorting::gemeente;
    for (const std::string& line : lines(list_of(s, 1)))
        CHECK(line.find("Loonheffingskorting aanvragen") == std::string::npos);
}

TEST_CASE("each other cost is the difference of two timelines")
{
    for (const auto& [s, situation] : {std::pair{bakery(), size_t{1}}, {bakery(), 2}, {couple(), 3}, {couple(), 4}}) {
        const ActionList list = list_of(s, situation);
        const Timeline direct = timeline_with(s, situation, Gedrag::direct);
        const Timeline never = timeline_with(s, situation, Gedrag::niet);
        const Timeline late = timeline_with(s, situation, Gedrag::laat);
        for (size_t y = 0; y < 2; ++y) {
            const Action report = find(list, y == 0 ? "Inkomen doorgeven" : "Inkomen nakijken");
            const double more = never.years[y].asked_back - direct.years[y].asked_back;
            CHECK(report.cost_of_forgetting.value_or(0) == cents(more >= 0.5 ? more : 0));
        }
        if (has(list, "Kinderopvangtoeslag")) {
            const double shortage = std::min(direct.answers.lowest, 0.0) - std::min(late.answers.lowest, 0.0);
            const double waits = care_before(direct, late) - care_before(late, late);
            CHECK(waits > 500);
            CHECK(find(list, "Kinderopvangtoeslag").cost_of_forgetting.value() ==
                  cents(shortage >= 0.5 ? shortage : waits));
        }
        for (const ToeslagYear& y : direct.years) {
            const std::string aside = "Elke maand ";
            if (y.put_aside_per_month < 5 || y.year > 2026) continue;
            CHECK(find(list, aside).cost_of_forgetting.value() == cents(y.asked_back + std::max(0.0, -y.tax_settled)));
        }
    }
}

TEST_CASE("what is not reported for a whole year is asked back: more than nothing for a full wage")
{
    const Action next_year = find(list_of(couple(), 4), "Inkomen nakijken voor 2027");
    CHECK(next_year.any_day);
    CHECK(next_year.cost_of_forgetting.value_or(0) > 100);
    CHECK(next_year.cost_words == "euro toeslag terugbetalen over 2027");
}

TEST_CASE("in another municipality the term is not certain, and its own schemes are not named")
{
    Scenario s = bakery();
    s.huishouden.gemeentelijk.gemeente = "assen";
    const ActionList list = list_of(s, 2);
    const Action work = find(list, "Werk melden");
    CHECK(work.date_uncertain);
    CHECK(work.with_whom == "Gemeente Assen");
    CHECK(work.source.find("vraag uw gemeente") != std::string::npos);
    for (const Action& a : list.actions) CHECK(a.source.find("Groningen") == std::string::npos);
    CHECK(std::none_of(list.to_ask.begin(), list.to_ask.end(),
                       [](const std::string& ask) { return ask.find("Stadjerspas") != std::string::npos; }));
}

TEST_CASE("the name and the terms of a municipality are those of its file")
{
    CopiedTables copy;
    const std::string groningen = content_of(copy.path() / "gemeenten/groningen.json");
    const std::string renamed = replaced(groningen, "\"gemeente\": \"Groningen\"", "\"gemeente\": \"Den Haag\"");
    const std::string five = "\"waarde\": 5, \"bron\": \"gemeente Groningen, ";
    copy.write("gemeenten/den_haag.json", replaced(renamed, five, "\"waarde\": 3, \"bron\": \"gemeente Den Haag, "));
    const Tables changed = read_law_tables(copy.path());
    LawsByDate known(changed);
    Scenario s = bakery(); // from 1 September 2026, a Tuesday
    s.huishouden.gemeentelijk.gemeente = "den_haag";
    const Action work = find(actions(s, timeline_call(s, 2), known, 2026y / 7 / 1), "Werk melden");
    CHECK(work.with_whom == "Gemeente Den Haag");
    CHECK(work.before == 2026y / 9 / 4);
    CHECK_FALSE(work.date_uncertain);
    CHECK(
        work.source.ends_with("gemeente Den Haag, \"Uitkering stopzetten\": wijzigingen binnen 3 werkdagen doorgeven"));
}

TEST_CASE("what had to be done before the day from which we look is past, and comes first")
{
    const auto past = [](const ActionList& list) {
        return std::count_if(list.actions.begin(), list.actions.end(), [](const Action& a) { return a.past; });
    };
    CHECK(past(list_of(bakery(), 2, 2026y / 7 / 1)) == 0);
    // The last day itself is in time: reporting work, 8 September.
    CHECK(!find(list_of(bakery(), 2, 2026y / 9 / 8), "Werk melden").past);
    const ActionList late = list_of(bakery(), 2, 2026y / 9 / 9);
    CHECK(late.today == 2026y / 9 / 9);
    CHECK(find(late, "Werk melden").past);
    CHECK(find(late, "Kinderopvangtoeslag aanvragen").past); // 14 July
    CHECK(!find(late, "Inkomen doorgeven").past);            // 29 September
    CHECK(std::is_partitioned(late.actions.begin(), late.actions.end(), [](const Action& a) { return a.past; }));
    const std::string text = actions_text(bakery(), late);
    CHECK(text.find("gezien op 9 september 2026") != std::string::npos);
    CHECK(text.find("Al voorbij, doe dit nu (uiterlijk 8 september 2026)\n  Werk melden") != std::string::npos);
    CHECK(text.find("\nuiterlijk 29 september 2026\n  Inkomen doorgeven") != std::string::npos);
    const Json json = Json::parse(actions_json(bakery(), late));
    CHECK(json["vandaag"] == "2026-09-09");
    CHECK(json["acties"].front()["voorbij"] == true);
    CHECK(json["acties"].back()["voorbij"] == false);
}

TEST_CASE("where nothing changes there is nothing to do")
{
    CHECK(list_of(bakery(), 0).actions.empty());
    const std::string text = actions_text(bakery(), list_of(bakery(), 0));
    CHECK(text.find("er is niets te doen") != std::string::npos);
}

TEST_CASE("every situation of every example gives a list without empty words, also as text and JSON")
{
    for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder())) {
        if (entry.path().extension() != ".json" || entry.path().filename() == "schema.json") continue;
        const Scenario s = load_scenario(entry.path());
        for (size_t i = 1; i < s.situaties.size(); ++i) {
            INFO(entry.path().filename().string() << ", situation " << i);
            const ActionList list = list_of(s, i);
            CHECK(!list.actions.empty());
            for (const Action& a : list.actions) {
                CAPTURE(a.what);
                CHECK(a.before.ok());
                CHECK((!a.with_whom.empty() && !a.bring.empty() && !a.cost_words.empty() && !a.source.empty()));
                CHECK(a.cost_of_forgetting.value_or(1) >= 0.5);
                CHECK(actions_text(s, list).find(a.what) != std::string::npos);
            }
            const Json json = Json::parse(actions_json(s, list));
            CHECK(json["formaat"] == "armoedeval-doen/1");
            CHECK(json["acties"].size() == list.actions.size());
        }
    }
}

TEST_CASE("who gets bijstand that was not there before, asks for it on the last day of work")
{
    // WW of 19.373 a year is, with what UWV fills up, 17.015,03 net (by hand in work_kinds_test.cpp); the norm is
    // 17.033,52: 1,54 a month, of which 95 % is 1,46.
    const Scenario s = example("46-werk-stopt-ww-of-ziek");
    const Action bijstand = find(list_of(s, 3), "Bijstand aanvragen op de laatste werkdag");
    CHECK(bijstand.before == 2026y / 7 / 31);
    CHECK(bijstand.cost_of_forgetting.value() == cents(1.46));
    CHECK_FALSE(has(list_of(s, 1), "Bijstand aanvragen")); // ill but employed: above the norm
    CHECK_FALSE(has(list_of(example("48-naar-school"), 1), "Bijstand aanvragen"));
}

TEST_CASE("what to bring says what income there is")
{
    CHECK(find(list_of(example("45-parttime-ondernemen"), 1), "Inkomen doorgeven").bring ==
          "uitkeringsspecificatie, schatting van de winst");
    CHECK(find(list_of(example("48-naar-school"), 1), "Inkomen doorgeven").bring ==
          "uitkeringsspecificatie, brief over het andere inkomen");
    CHECK(find(list_of(bakery(), 2), "Inkomen doorgeven").bring == "uitkeringsspecificatie, loonstrook");
}

TEST_CASE("the end of a vrijlating is a thing to know when it comes after the start")
{
    Scenario s = example("41-afspraakbaan");
    s.overgang = Overgang{};
    s.overgang->start = 2026y / 9 / 1;
    s.overgang->vrijlating_maanden_gebruikt = 16; // six of n, ten of z: September and October are left
    // 15 % of 1.023,43 is 153,51 (kalender); 95 % of 470,34 less 95 % of 316,83 is 145,83.
    const Action ends = find(list_of(s, 1), "Minder bijstand: de vrijlating stopt");
    CHECK(ends.before == 2026y / 11 / 1);
    CHECK(ends.cost_of_forgetting.value() == cents(145.83));
    s.overgang->vrijlating_maanden_gebruikt = 18; // nothing is left: what falls then is for the wage
    CHECK_FALSE(has(list_of(s, 1), "Minder bijstand"));
}

TEST_CASE("under beslag the bailiff is told of the new income, and a high rent is asked for")
{
    // By hand (tests/year/debts_test.cpp): the voet on bijstand is 1.348,49, at 32 hours 1.432,00.
    Scenario s = example("54-schulden-in-aflossing");
    s.huishouden.schulden = {{SoortSchuld::beslag}};
    const Action told = find(list_of(s, 2), "Nieuw inkomen doorgeven aan de deurwaarder");
    CHECK(told.with_whom.find("deurwaarder") != std::string::npos);
    CHECK(told.cost_of_forgetting.value() == nearly(1432.00 - 1348.49, 0.02));
    CHECK_FALSE(has(list_of(s, 2), "Vragen om een hogere beslagvrije voet"));
    // 110 % of 932,93 is 1.026,22; a rent of 1.100 is 73,78 above it.
    s.huishouden.woning->kale_huur = 1100;
    CHECK(find(list_of(s, 2), "Vragen om een hogere beslagvrije voet").cost_of_forgetting.value() ==
          nearly(73.78, 0.01));
}

TEST_CASE("debt help hears of the new income, of a debt without its letter the letter is asked for")
{
    Scenario s = example("54-schulden-in-aflossing");
    CHECK_FALSE(has(list_of(s, 2), "Nieuw inkomen doorgeven aan de"));
    s.huishouden.schulden = {{SoortSchuld::schuldregeling, 0, 1650}};
    CHECK(find(list_of(s, 2), "Nieuw inkomen doorgeven aan de schuldhulpverlener").source.find("art. 6") !=
          std::string::npos);
    s.huishouden.schulden = {{SoortSchuld::saneringskrediet, 0, 60}};
    CHECK(has(list_of(s, 2), "Nieuw inkomen doorgeven aan de kredietbank"));
    s.huishouden.schulden = {Debt{}};
    const std::vector<std::string> to_ask = list_of(s, 2).to_ask;
    CHECK(std::any_of(to_ask.begin(), to_ask.end(),
                      [](const std::string& what) { return what.starts_with("schulden: wat de brief zegt"); }));
}

TEST_CASE("who begins to study applies to DUO before the first day, and sees to lesgeld")
{
    const Scenario s = example("48-naar-school");
    const Action duo = find(list_of(s, 1), "Studiefinanciering en reisproduct aanvragen");
    CHECK(duo.with_whom == "DUO");
    CHECK(duo.before == timeline_call(s, 1).start); // WSF 2000 art. 3.21
    CHECK(has(list_of(s, 1), "Lesgeld regelen"));
    CHECK_FALSE(has(list_of(s, 3), "Studiefinanciering")); // to work
}

TEST_CASE("who parts tells the municipality and Dienst Toeslagen who lives there, and nothing goes by itself")
{
    Scenario s = couple();
    s.situaties.resize(2);
    s.situaties[1] = s.situaties[0];
    s.situaties[1].titel = "Apart";
    s.situaties[1].huishouden = s.huishouden;
    s.situaties[1].huishouden->volwassenen.pop_back();
    std::erase_if(s.situaties[1].werk, [](const Work& w) { return w.van > 0; });
    const ActionList list = list_of(s, 1);
    CHECK(find(list, "Melden wie er komt of gaat wonen").with_whom == "Gemeente Groningen");
    CHECK(find(list, "Nakijken en doorgeven wie er bij u wonen").with_whom == "Dienst Toeslagen");
    CHECK(!has(list, "Ander inkomen melden bij de gemeente"));
    CHECK(std::none_of(list.by_itself.begin(), list.by_itself.end(),
                       [](const std::string& what) { return what == "huurtoeslag" || what == "zorgtoeslag"; }));
}
