// SPDX-License-Identifier: EUPL-1.2
// Answers about a time of which not every amount is published.
#include "engine/questions/not_final.hpp"

#include "engine/actions/actions.hpp"
#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/parameters/latest_known.hpp"
#include "engine/questions/answer.hpp"
#include "engine/questions/curve.hpp"
#include "engine/report/actions_text.hpp"
#include "engine/report/answer_json.hpp"
#include "engine/report/answer_text.hpp"
#include "engine/report/curve_text.hpp"
#include "engine/report/timeline_text.hpp"
#include "engine/timeline/laws_by_date.hpp"
#include "engine/timeline/misschien_34a_months.hpp"
#include "engine/timeline/months_not_final.hpp"
#include "engine/year/household_facts.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/places.hpp"

#include <algorithm>
#include <filesystem>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

std::vector<Scenario> all_examples()
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder()))
        if (entry.path().extension() == ".json" && entry.path().filename() != "schema.json")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<Scenario> all;
    for (const auto& file : files) all.push_back(load_scenario(file));
    return all;
}

/// As tables/ stood before so many half-years were published.
Tables without_values_from(Date day)
{
    Tables before = tables();
    for (const auto& [id, parameter] : tables().parameters()) {
        std::vector<DatedValue> values = parameter.values;
        std::erase_if(values, [&](const DatedValue& v) { return v.from >= day; });
        if (!values.empty()) before.set_values(id, std::move(values));
    }
    return before;
}

/// A parameter named as tables/ does: act.value.
std::string parameter_name_in(const std::string& text)
{
    for (const auto& [id, parameter] : tables().parameters())
        if (text.find(id) != std::string::npos) return id;
    return {};
}

const std::array<Date, 3> next_year{2027y / 1 / 15, 2027y / 7 / 1, 2028y / 1 / 1};

} // namespace

TEST_CASE(
    "nog niet definitief: of the last half-year, had it not been published, the real answers lie within the range")
{
    const Date day = 2026y / 7 / 1;
    const Tables before = with_latest_known(without_values_from(day));
    REQUIRE(before.find("participatiewet.norm_alleenstaande")->on(day)->status == Status::laatst_bekend);
    int situations = 0, within = 0;
    double largest = 0;
    for (Scenario s : all_examples()) {
        s.peildatum = day;
        const Answer marked = answer(s, before), real = answer(s, tables());
        for (size_t i = 0; i < s.situaties.size(); ++i) {
            const double left = real.situaties[i].per_jaar.blijft_over;
            if (!is_computed(left)) continue;
            ++situations;
            const Reach reach = marked.niet_definitief.empty() ? Reach{marked.situaties[i].per_jaar.blijft_over,
                                                                       marked.situaties[i].per_jaar.blijft_over}
                                                               : marked.niet_definitief.left[i];
            const bool inside = reach.lowest - 12 <= left && left <= reach.highest + 12; // a euro a month: rounding
            within += inside;
            largest = std::max(largest, std::abs(left - marked.situaties[i].per_jaar.blijft_over) / 12);
            if (!inside)
                UNSCOPED_INFO(s.titel << ": " << s.situaties[i].titel << " " << left << " not in " << reach.lowest
                                      << " - " << reach.highest);
        }
    }
    CAPTURE(situations, within, largest);
    CHECK(situations > 150);
    CHECK(within >= 0.95 * situations);
    CHECK(largest > 5); // or nothing was taken away
}

TEST_CASE("nog niet definitief: the amounts that move an answer, and how far")
{
    Scenario s = all_examples().front(); // one person, bijstand first
    s.peildatum = 2027y / 1 / 15;
    const NotFinal found = answer(s, tables_going_on()).niet_definitief;
    REQUIRE_FALSE(found.empty());
    const NotFinalValue& norm = found.values.front();
    CHECK(norm.parameter->id == "participatiewet.norm_alleenstaande");
    // In bijstand the norm is what one has: 4 % of it, and nothing else of the household follows it.
    CHECK(norm.change.front() == Catch::Approx(12 * 1419.46 * 0.04).margin(12));
    CHECK(found.left.front().highest - found.left.front().lowest > norm.change.front());
    CHECK(found.rests(0, "bijstand_netto"));
    CHECK_FALSE(found.rests(0, "loon_netto"));
    CHECK(found.more.front().lowest == 0);
    s.peildatum = july;
    CHECK(answer(s, tables_going_on()).niet_definitief.empty());
}

TEST_CASE("nog niet definitief: every example answers next year, in words without names of parameters")
{
    LawsByDate laws(tables_going_on());
    for (const Date day : next_year)
        for (Scenario s : all_examples()) {
            CAPTURE(s.titel, to_iso(day));
            s.peildatum = day;
            if (s.overgang) s.overgang->start.reset();
            const Answer found = answer(s, tables_going_on());
            CHECK_FALSE(found.niet_definitief.empty());
            const std::string text = answer_text(s, found);
            CHECK(text.find("Nog niet definitief") != std::string::npos);
            CHECK(parameter_name_in(text) == "");
            CHECK(parameter_name_in(to_json(found)) == "");
            if (s.situaties.size() < 2) continue;
            const Timeline months = timeline(s, timeline_call(s, 1), laws);
            CHECK(std::all_of(months.months.begin(), months.months.end(),
                              [](const MonthSummary& m) { return m.future_rules || m.month < Date(2027y / 1 / 1); }));
            CHECK(parameter_name_in(timeline_text(s, months)) == "");
            CHECK(parameter_name_in(actions_text(s, actions(s, timeline_call(s, 1), laws, 2026y / 11 / 30))) == "");
        }
}

TEST_CASE("artikel 34a: in 2027 a vrijlating of before goes on as it, and both outcomes are said")
{
    Scenario s = all_examples().front();
    s.peildatum = 2027y / 1 / 15;
    const auto over = [&](Vrijlating v) {
        s.huishouden.volwassenen[0].vrijlating = v;
        return answer(s, tables_going_on()).situaties[1].per_jaar.blijft_over;
    };
    const double none = over(Vrijlating::geen), new_one = over(Vrijlating::artikel_34a);
    CHECK(new_one > none + 500);
    for (const Vrijlating old : {Vrijlating::n, Vrijlating::y, Vrijlating::z, Vrijlating::aa}) {
        CHECK(over(old) == Catch::Approx(new_one));
        const std::vector<Voorbehoud> said = answer(s, tables_going_on()).situaties[1].voorbehouden;
        CHECK(std::any_of(said.begin(), said.end(), [](const Voorbehoud& v) {
            return v.waarom.find("zonder is het") != std::string::npos && v.onzeker;
        }));
    }
    s.peildatum = july;
    CHECK(over(Vrijlating::n) != Catch::Approx(over(Vrijlating::artikel_34a)));
}

TEST_CASE("artikel 34a: offered to who has none, in the year, the months and what to do")
{
    Scenario s = all_examples().front();
    s.peildatum = 2027y / 1 / 15;
    const auto offered = [](const std::vector<Voorbehoud>& list) {
        return std::any_of(list.begin(), list.end(),
                           [](const Voorbehoud& v) { return v.wat.starts_with("misschien: + "); });
    };
    CHECK_FALSE(offered(answer(s, tables_going_on()).situaties[0].voorbehouden)); // no work
    Scenario changing = s;
    changing.situaties[1].werk[0].uren_per_maand = {40, 70};
    const auto buffered = [&](Date day) {
        changing.peildatum = day;
        const std::vector<Voorbehoud> list = answer(changing, tables_going_on()).situaties[1].voorbehouden;
        return std::any_of(list.begin(), list.end(), [](const Voorbehoud& v) {
            return v.wat == "misschien: een bufferbudget, ten hoogste 1.000 euro per jaar";
        });
    };
    CHECK(buffered(2027y / 1 / 15));
    CHECK_FALSE(buffered(july)); // art. 34b begins in 2027
    CHECK(offered(answer(s, tables_going_on()).situaties[1].voorbehouden));
    LawsByDate laws(tables_going_on());
    const TimelineCall call{1, 2026y / 10 / 1, 12, Gedrag::direct};
    Timeline months = timeline(s, call, laws);
    const auto more = misschien_34a_months(s, call, laws, months);
    REQUIRE(more);
    CHECK(more->first == Date(2027y / 1 / 1));
    CHECK(more->at_most == 12);
    // 15 % of the net wage of twelve hours, about 840 a month.
    CHECK(more->per_month == Catch::Approx(0.15 * 840).margin(15));
    add_misschien_34a(months, s, call, laws);
    CHECK(offered(months.voorbehouden));
    const ActionList list = actions(s, call, laws, 2026y / 9 / 1);
    CHECK(std::any_of(list.actions.begin(), list.actions.end(),
                      [](const Action& a) { return a.source.starts_with("Participatiewet art. 34a"); }));
    const TimelineCall before{1, 2026y / 1 / 1, 6, Gedrag::direct};
    CHECK_FALSE(misschien_34a_months(s, before, laws, timeline(s, before, laws)));
}

TEST_CASE("nog niet definitief: the months say once how far they can move, as the year does")
{
    Scenario s = all_examples().front();
    s.situaties.resize(2);
    LawsByDate laws(tables_going_on());
    const TimelineCall call{1, 2026y / 10 / 1, 12, Gedrag::direct};
    Timeline months = timeline(s, call, laws);
    const auto found = months_not_final(s, months, laws);
    REQUIRE(found);
    CHECK(found->first == Date(2027y / 1 / 1));
    s.peildatum = 2027y / 1 / 1;
    const NotFinal year = not_final(s, tables_going_on());
    CHECK(found->values == year.values.size());
    CHECK(found->left.highest - found->left.lowest ==
          Catch::Approx((year.left[1].highest - year.left[1].lowest) / 12).margin(0.01));
    CHECK(found->left.lowest <= 0);
    CHECK(found->left.highest > 10);
    add_months_not_final(months, s, laws);
    CHECK(std::count_if(months.voorbehouden.begin(), months.voorbehouden.end(), [](const Voorbehoud& v) {
              return v.waarom.find("gaat elk 0 tot 4 % omhoog, dan is er vanaf januari 2027 over") != std::string::npos;
          }) == 1);
    s.peildatum = july;
    const TimelineCall before{1, 2026y / 1 / 1, 6, Gedrag::direct};
    CHECK_FALSE(months_not_final(s, timeline(s, before, laws), laws));
}

TEST_CASE("nog niet definitief: beyond two years it says so, and names no amount")
{
    Scenario s = all_examples().front();
    s.peildatum = 2028y / 12 / 31;
    CHECK_NOTHROW(answer(s, tables_going_on()));
    s.peildatum = 2029y / 1 / 1;
    try {
        (void)answer(s, tables_going_on());
        FAIL("an answer");
    } catch (const UnknownValue& unknown) {
        CHECK(std::string(unknown.what()) ==
              "1 januari 2029 is te ver vooruit: het programma rekent met de laatst bekende bedragen tot en met 31 "
              "december 2028; kies een eerdere datum");
    }
}

TEST_CASE("AOW-leeftijd: from 2028 three months more, and who reached it in 2027 keeps it")
{
    // AOW art. 7a: 67 in 2027, 67 and three months from 2028. Born on 1 November 1960: AOW from 1 November 2027. Born
    // on 1 January 1961: 67 in 2028, so from 1 April 2028.
    const auto reached = [](Date born, Date day) { return is_aow(born, law_on<double>(day, tables_going_on()), day); };
    CHECK_FALSE(reached(1960y / 11 / 1, 2027y / 10 / 31));
    CHECK(reached(1960y / 11 / 1, 2027y / 11 / 1));
    CHECK(reached(1960y / 11 / 1, 2028y / 1 / 1));
    CHECK(reached(1960y / 12 / 31, 2028y / 1 / 15));
    CHECK_FALSE(reached(1961y / 1 / 1, 2028y / 1 / 15));
    CHECK_FALSE(reached(1961y / 1 / 1, 2028y / 3 / 31));
    CHECK(reached(1961y / 1 / 1, 2028y / 4 / 1));
    CHECK(reached(1950y / 1 / 1, 2028y / 1 / 1));
}
