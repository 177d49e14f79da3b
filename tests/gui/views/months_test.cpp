// SPDX-License-Identifier: EUPL-1.2
// Maanden: what is shown is what the timeline says, and what a person does there reaches the question.
#include "engine/law/estimated_norms.hpp"
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/laws_by_date.hpp"
#include "engine/timeline/timeline.hpp"
#include "gui/chart/months_chart.hpp"
#include "gui/words/format.hpp"
#include "gui/words/sentences_months.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/person.hpp"
#include "tests/support/catch.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

using ui::Key;

namespace {

Date day(const char* iso)
{
    return *parse_date(iso);
}

/// A person who looks at Maanden of an example, at a situation that is not the first.
struct Visitor : Person {
    explicit Visitor(const std::string& number, int width = 1280, int height = 800, double scale = 1)
        : Person(width, height, scale)
    {
        open_example(number);
        model().screen.situation = 1;
        model().screen.view = View::maanden;
        look();
    }
    const MonthsResult& months() { return app().results().months.value(); }
    /// The overgang as it stands after what was done.
    const Overgang& told() { return model().question.overgang.value(); }
};

/// After the last half-year each amount goes on as it was.
const Tables& tables_of_the_window()
{
    static const Tables carried = tables_for_any_date(example_tables());
    return carried;
}

/// The timeline of a situation, computed here.
Timeline expected(const Scenario& question, size_t situation)
{
    LawsByDate laws(tables_of_the_window());
    return timeline(question, timeline_call(question, situation), laws);
}

/// A timeline with nothing but what a test puts in it.
Timeline plain_timeline()
{
    Timeline t;
    t.situation = 1;
    t.start = day("2026-09-01");
    t.from = day("2026-08-01");
    t.until = day("2026-12-01");
    return t;
}

Scenario with_balance()
{
    Scenario question;
    question.overgang.emplace().banksaldo = 1500;
    question.huishouden.vaste_lasten = {{SoortVasteLast::zorgverzekering, "", 158.5, 27}};
    question.overgang->leefgeld_per_maand = 610;
    return question;
}

} // namespace

TEST_CASE("the months of every example add up: opening, all rows and closing, and the balance of every day")
{
    for (const auto& file : example_files()) {
        const Scenario question = load_scenario(file);
        LawsByDate laws(tables_of_the_window());
        for (size_t i = 1; i < question.situaties.size(); ++i) {
            INFO(file.filename().string() << " situation " << i);
            const MonthsResult months = months_result(question, i, laws);
            if (!months.not_computed.empty()) continue;
            const Timeline& t = months.shown.timeline;
            for (size_t m = 0; m < t.months.size(); ++m) {
                double sum = t.months[m].opening;
                for (const MonthRow& row : months.rows) sum += row.per_month.at(m);
                CHECK(std::abs(sum - t.months[m].closing) < 0.005);
            }
            const auto lowest = std::min_element(months.shown.balance.begin(), months.shown.balance.end(),
                                                 [](const auto& a, const auto& b) { return a.balance < b.balance; });
            REQUIRE(lowest != months.shown.balance.end());
            // Until something comes or goes the opening balance may be the lowest.
            const bool quiet_start = months.shown.balance.front().day > t.from;
            const double least = quiet_start ? std::min(lowest->balance, t.months[0].opening) : lowest->balance;
            CHECK(std::abs(least - t.answers.lowest) < 0.005);
        }
    }
}

TEST_CASE("Maanden shows the amounts of the timeline, month by month")
{
    for (const char* number : {"03", "28", "29"}) {
        Visitor person(number, 1920, 1080);
        const Timeline t = expected(person.model().question, 1);
        const std::string shown = person.texts();
        INFO(number);
        const bool difference = person.months().difference;
        CHECK(difference == (number == std::string("03")));
        for (size_t m = 0; m < 4; ++m) {
            for (const double balance : {t.months[m].opening, t.months[m].closing})
                if (!difference) CHECK(shown.find("\n" + whole(balance) + "\n") != std::string::npos);
            if (difference) CHECK(shown.find("\n" + whole(t.months[m].ahead_of_staying) + "\n") != std::string::npos);
            double wage = 0;
            for (const MoneyEvent& e : t.events)
                if (first_of_month(e.day) == t.months[m].month && row_of(e.kind) == MonthKind::loon) wage += e.amount;
            if (wage != 0) CHECK(shown.find("\n" + signed_whole(wage) + "\n") != std::string::npos);
        }
        if (!difference) CHECK(shown.find("laagste punt " + whole(t.answers.lowest)) != std::string::npos);
    }
}

TEST_CASE("the list of days shows every event of the shown months, with its amount and the balance after the day")
{
    Visitor person("28", 1920, 1080);
    person.click("Per dag");
    CHECK(person.model().screen.months_as == MonthsAs::dagen);
    const Timeline t = expected(person.model().question, 1);
    double balance = t.months[0].opening;
    std::string all;
    for (const ui::Seen& s : person.seen()) all += "\n" + s.label + "\n";
    for (size_t i = 0; i < t.events.size() && t.events[i].day < plus_months(t.from, 3); ++i) {
        const MoneyEvent& e = t.events[i];
        balance += e.amount;
        INFO(to_iso(e.day) << " " << e.what);
        CHECK(all.find("\n" + e.what + "\n") != std::string::npos);
        CHECK(all.find("\n" + std::string(e.amount > 0 ? "+ " : "") + cents(e.amount) + "\n") != std::string::npos);
        if (t.events[i + 1].day != e.day) CHECK(all.find("\n" + cents(balance) + "\n") != std::string::npos);
    }
    person.click("Per maand");
    CHECK(person.model().screen.months_as == MonthsAs::maanden);
    person.click("Dagen van oktober 2026");
    CHECK(person.model().screen.months_as == MonthsAs::dagen);
}

TEST_CASE("the start goes a month on by the stepper, by dragging and by the keyboard, and back by undo")
{
    Visitor person("03");
    REQUIRE_FALSE(person.model().question.overgang);
    const Date start = person.months().shown.timeline.start;
    person.click("Een maand later beginnen");
    CHECK(person.told().start == plus_months(first_of_month(start), 1));
    CHECK(person.months().shown.timeline.start == person.told().start);
    CHECK(person.sees(in_words(*person.told().start)));
    person.press(Key::z, true);
    CHECK_FALSE(person.model().question.overgang);

    const float column = person.find("Dagen van " + month_in_words(plus_months(start, 1))).rect.x -
                         person.find("Dagen van " + month_in_words(start)).rect.x;
    person.drag("Start verslepen", 2 * column);
    CHECK(person.told().start == plus_months(first_of_month(start), 2));
    person.press(Key::z, true); // a drag is one step
    CHECK_FALSE(person.model().question.overgang);
    person.drag("Start verslepen", -column);
    CHECK(person.told().start == plus_months(first_of_month(start), -1));
    person.press(Key::right, true); // the flag was the last thing pressed
    CHECK((person.told().start == plus_months(first_of_month(start), -1) ||
           person.told().start == first_of_month(start)));
}

TEST_CASE("a press on the flag that does not move changes nothing")
{
    Visitor person("28");
    const Scenario before = person.model().question;
    person.click("Start verslepen");
    person.drag("Start verslepen", 3);
    CHECK(person.model().question == before);
}

TEST_CASE("the behaviour is a switch, with another than direct the dashed line is that of reporting in time")
{
    Visitor person("28");
    CHECK_FALSE(person.months().direct);
    const double in_time = person.months().shown.timeline.answers.lowest;
    person.click("3 maanden later");
    CHECK(person.told().gedrag == Gedrag::laat);
    REQUIRE(person.months().direct);
    CHECK(person.months().shown.timeline.gedrag == Gedrag::laat);
    CHECK(person.months().direct->timeline.answers.lowest == in_time);
    CHECK(person.sees("op tijd doorgegeven:"));
    person.click("niet gemeld");
    CHECK(person.told().gedrag == Gedrag::niet);
    person.click("meteen gemeld");
    CHECK(person.told().gedrag == Gedrag::direct);
    CHECK_FALSE(person.months().direct);
}

TEST_CASE("the months that do not fit come by button and by key, and never past an end")
{
    Visitor person("28");
    const Timeline t = person.months().shown.timeline;
    CHECK_FALSE(person.find("Maanden ervoor (PgUp)").enabled);
    person.click("Maanden erna (PgDn)");
    REQUIRE(person.model().screen.first_month);
    const Date second_page = *person.model().screen.first_month;
    CHECK(second_page > t.from);
    person.press(Key::page_up);
    CHECK_FALSE(person.model().screen.first_month);
    person.press(Key::page_down);
    CHECK(person.model().screen.first_month == second_page);
    for (int i = 0; i < 12; ++i) person.press(Key::page_down);
    CHECK(person.finds("Dagen van " + month_in_words(plus_months(t.until, -1))));
    CHECK_FALSE(person.find("Maanden erna (PgDn)").enabled);
}

TEST_CASE("the foot of Maanden says which amounts are uncertain")
{
    Visitor person("28", 1920, 1200);
    CHECK(person.sees("de bedragen vanaf 1 januari 2027 (onzeker)"));
    CHECK_FALSE(person.sees("regelingen van de gemeente (onzeker)"));
}

TEST_CASE("the heights of the chart stay while the line fits in them and is not small in them")
{
    const EuroRange first{-1000, 4000};
    CHECK(steady_range(std::nullopt, first, false) == first);
    CHECK(steady_range(first, {-500, 3000}, false) == first);           // fits: 3.500 of 5.000
    CHECK(steady_range(first, {0, 2000}, false) == first);              // just large enough
    CHECK(steady_range(first, {0, 1900}, false) == EuroRange{0, 1900}); // small: its own
    CHECK(steady_range(first, {0, 4500}, false) == EuroRange{0, 4500}); // does not fit
    CHECK(steady_range(first, {0, 100}, true) == first);                // a drag does not shrink it
    CHECK(steady_range(first, {-2000, 100}, true) == EuroRange{-2000, 4000});
}

TEST_CASE("the heights are round, hold every balance in view and do not jump when the next months come")
{
    Visitor person("28");
    const auto range = [&] {
        REQUIRE(person.model().screen.balance);
        return *person.model().screen.balance;
    };
    const EuroRange before = range();
    const MonthsLine& line = person.months().shown;
    CHECK(before.low <= line.timeline.answers.lowest);
    CHECK(before.low > line.timeline.answers.lowest - 2000);
    CHECK(std::fmod(before.low, 100) == 0);
    CHECK(std::fmod(before.high, 100) == 0);
    person.click("Een maand later beginnen");
    person.click("Een maand eerder beginnen");
    CHECK(range() == before);
    person.press(Key::page_down);
    const Date first = *person.model().screen.first_month;
    for (const DayBalance& d : person.months().shown.balance)
        if (d.day >= first && d.day < plus_months(first, 4))
            CHECK((range().low <= d.balance && d.balance <= range().high));
    person.press(Key::page_up);
    CHECK(range() == before); // the dip is not lost in the heights of a later page
}

TEST_CASE("without a change there is nothing to show: another situation, or a new one")
{
    Visitor person("03");
    person.model().screen.situation = 0;
    person.look();
    CHECK_FALSE(person.app().results().months);
    CHECK(person.sees("Kies een situatie"));
    person.click("Kies 24 uur in de winkel");
    CHECK(person.model().screen.situation == 2);
    CHECK(person.sees("Samen deze maand"));

    person.model().question.situaties.resize(1);
    person.model().screen.situation = 0;
    person.look();
    CHECK(person.sees("Voeg eerst een situatie toe"));
    person.click("Situatie toevoegen");
    CHECK(person.model().question.situaties.size() == 2);
    CHECK(person.sees("Samen deze maand"));
}

TEST_CASE("a start for which the rules are not known says why, and another start brings the months back")
{
    Visitor person("28");
    person.model().question.overgang->start = day("2019-05-01");
    person.look();
    CHECK(person.sees("De maanden zijn niet te berekenen."));
    CHECK_FALSE(person.months().not_computed.empty());
    person.model().question.overgang->start = day("2026-09-01");
    person.look();
    CHECK(person.sees("Saldo begin maand"));
}

TEST_CASE("the sentence says the lowest day, and from when there is more")
{
    MonthsResult months;
    Timeline& t = months.shown.timeline;
    t = plain_timeline();
    t.answers = {-774.29, day("2026-09-27"), 3, 774.29, day("2026-11-01"), 0};
    CHECK(months_sentence(with_balance(), months) ==
          "Op 27 september komt u 774 euro tekort. Vanaf eind november hebt u meer dan nu.");
    t.answers = {288, day("2027-01-08"), 0, 0, {}, 0};
    t.months.resize(2);
    t.months.back().ahead_of_staying = -340.4;
    CHECK(months_sentence(with_balance(), months) == "U komt nooit tekort. Het minst hebt u op 8 januari 2027: 288 "
                                                     "euro. Over 2 maanden samen is dat 340 euro minder dan "
                                                     "nu.");
    t.months.back().ahead_of_staying = 0;
    CHECK(months_sentence(with_balance(), months).ends_with("Over 2 maanden samen is dat evenveel als nu."));
    CHECK(months_second(months) == "U hoeft later niets terug te betalen.");
    // Without the costs nobody knows that there is no shortage, and without the balance not that there is one.
    CHECK(months_sentence({}, months).starts_with("Vul uw kosten in om te zien of u rondkomt."));
    t.answers = {-774.29, day("2026-09-27"), 3, 774.29, day("2026-11-01"), 0};
    CHECK(months_sentence({}, months).starts_with("Zorg dat u ten minste 774 euro achter de hand hebt."));
    CHECK(not_told({}) ==
          "Nog niet ingevuld: het saldo op de rekening (wij beginnen bij 0), de vaste lasten en het leefgeld.");
}

TEST_CASE("without the living costs Maanden tells what must be bridged, and draws the difference with staying")
{
    for (const auto& file : example_files()) {
        const Scenario question = load_scenario(file);
        LawsByDate laws(tables_of_the_window());
        for (size_t i = 1; i < question.situaties.size(); ++i) {
            const MonthsResult months = months_result(question, i, laws);
            if (!months.not_computed.empty() || !months.difference) continue;
            INFO(file.filename().string() << " situation " << i);
            const Timeline& t = months.shown.timeline;
            const DayLine& drawn = months.shown.drawn;
            CHECK(std::abs((drawn.days.empty() ? 0 : drawn.days.back().balance) - t.months.back().ahead_of_staying) <
                  0.005);
            CHECK(drawn.lowest <= 0); // before the change it is nothing
            const std::string first = months_sentence(question, months);
            CHECK(first.find(drawn.lowest <= -0.5 ? "overbruggen" : "geen dag minder") != std::string::npos);
            CHECK(first.find("kosten in om te zien") == std::string::npos);
        }
    }
    Visitor person("03");
    CHECK(person.sees("Het eerste loon komt op")); // with 16 hours the bijstand goes on
    person.model().screen.situation = 3;
    person.look();
    CHECK(person.sees("De laatste bijstand komt op"));
    CHECK(person.sees("het eerste loon op"));
    CHECK(person.sees("Meer dan nu, opgeteld"));
    CHECK_FALSE(person.sees("Saldo"));
    CHECK_FALSE(person.sees("laagste punt"));
    person.model().question.overgang.emplace().leefgeld_per_maand = 610;
    person.look();
    CHECK(person.sees("Saldo eind maand"));
}

TEST_CASE("living costs by a norm come with one press, and are said to be a norm")
{
    Visitor person("03", 1920, 1080);
    const Household& h = person.model().question.huishouden;
    const double norm = 200 + 115 * static_cast<double>(h.volwassenen.size() + h.kinderen.size());
    REQUIRE(person.months().difference);
    CHECK_FALSE(person.sees("norm van de voedselbanken"));
    person.click("Met leefgeld");
    CHECK(person.told().leefgeld_per_maand == norm);
    CHECK(person.sees("Saldo eind maand"));
    CHECK(person.sees("norm van de voedselbanken"));
    person.model().question.overgang->leefgeld_per_maand = norm + 1;
    person.look();
    CHECK_FALSE(person.sees("norm van de voedselbanken"));
}

TEST_CASE("weeks around the change list each payment under its week")
{
    Visitor person("28", 1920, 1080);
    person.click("Per week");
    CHECK(person.model().screen.months_as == MonthsAs::weken);
    const Timeline t = expected(person.model().question, 1);
    const Date monday = monday_of(t.start);
    CHECK(person.sees(day_and_month(monday) + " tot en met " + day_and_month(plus_days(monday, 6))));
    for (const MoneyEvent& e : t.events)
        if (monday <= e.day && e.day < plus_days(monday, 21)) {
            INFO(to_iso(e.day) << " " << e.what);
            const auto tells = [&](const ui::Seen& s) { return s.label.find(e.what) != std::string::npos; };
            CHECK(std::any_of(person.seen().begin(), person.seen().end(), tells)); // in view or scrolled away
        }
}

TEST_CASE("of five years the far months stand in quarters that are their months together")
{
    Visitor person("28", 1920, 1080);
    person.model().question.overgang->maanden = 60;
    person.look();
    const Timeline t = expected(person.model().question, 1);
    REQUIRE(t.months.size() == 61);
    for (int page = 0; page < 8; ++page) person.press(Key::page_down);
    REQUIRE(person.model().screen.first_month);
    const int first = months_between(t.from, *person.model().screen.first_month);
    CHECK(first >= 19); // the month before the start, and eighteen from it
    CHECK((first - 19) % 3 == 0);
    double ahead = 0;
    for (size_t m = static_cast<size_t>(first); m < t.months.size(); m += 3) {
        const MonthSummary& last = t.months[std::min(m + 2, t.months.size() - 1)];
        ahead = last.closing;
        CHECK(person.sees(whole(last.closing)));
    }
    CHECK(ahead == t.months.back().closing); // to the end
    for (int page = 0; page < 8; ++page) person.press(Key::page_up);
    CHECK_FALSE(person.model().screen.first_month);
}

TEST_CASE("what not telling Dienst Toeslagen costs stands first")
{
    Visitor person("28");
    CHECK_FALSE(person.sees("Geeft u dit niet door aan Toeslagen?"));
    person.click("niet gemeld");
    CHECK(person.sees("Geeft u dit niet door aan Toeslagen? Dan"));

    MonthsResult months;
    months.shown.timeline = plain_timeline();
    months.shown.timeline.gedrag = Gedrag::niet;
    months.shown.timeline.answers = {288, day("2027-01-08"), 0, 0, {}, 1200};
    months.shown.drawn.days = {{day("2026-09-20"), 100}, {day("2026-10-20"), 300}};
    months.direct = months.shown;
    months.direct->timeline.answers.repayment = 0;
    CHECK(months_sentence(with_balance(), months)
              .starts_with("Geeft u dit niet door aan Toeslagen? Dan moet u later 1.200 euro terugbetalen."));
    // Nothing to repay, but money comes later: 450 euro less from 1 to 19 October.
    months.shown.timeline.answers.repayment = 0;
    months.direct->drawn.days = {{day("2026-09-20"), 100}, {day("2026-10-01"), 550}, {day("2026-10-20"), 700}};
    months.shown.timeline.gedrag = Gedrag::laat;
    CHECK(
        months_sentence(with_balance(), months)
            .starts_with("Geeft u dit drie maanden te laat door aan Toeslagen? Dan hebt u een tijd 450 euro minder."));
    months.direct->drawn.days = months.shown.drawn.days;
    CHECK(months_sentence(with_balance(), months).find("Toeslagen") == std::string::npos);
}

TEST_CASE("the second sentence names the cause and what helps")
{
    MonthsResult months;
    Timeline& t = months.shown.timeline;
    t = plain_timeline();
    t.answers = {-774.29, day("2026-09-27"), 3, 774.29, day("2026-11-01"), 0};
    t.events = {{day("2026-08-24"), EventKind::bijstand, 1348, "", day("2026-08-01"), false},
                {day("2026-09-30"), EventKind::loon, 2014, "", day("2026-09-01"), false}};
    CHECK(months_second(months) == "De bijstand is dan gestopt, en het eerste loon komt pas op 30 september.");
    // A bill of the childcare, and its toeslag only in October: that is the nearest cause.
    t.events.insert(t.events.begin() + 1, {day("2026-09-25"), EventKind::opvang, -1376, "", day("2026-09-01"), false});
    t.events.push_back({day("2026-10-20"), EventKind::kinderopvangtoeslag, 3960, "", day("2026-09-01"), false});
    CHECK(months_second(months) == "De kinderopvangtoeslag komt dan nog niet.");
    months.direct = months.shown;
    months.direct->timeline.answers.lowest = 288;
    CHECK(months_second(months) ==
          "De kinderopvangtoeslag komt dan nog niet. Vraagt u die op tijd aan? Dan komt u niet tekort.");
    months.direct->timeline.answers.lowest = -100;
    CHECK(months_second(months) ==
          "De kinderopvangtoeslag komt dan nog niet. Vraagt u die op tijd aan? Dan is het tekort 100 euro.");
}

TEST_CASE("what a year asks back comes in terms, with what to put aside")
{
    Visitor person("28");
    person.click("niet gemeld");
    const Timeline t = expected(person.model().question, 1);
    for (const Settlement& s : person.months().settlements) {
        double sum = 0;
        int terms = 0;
        const EventKind kind = s.tax ? EventKind::belasting_afrekening : EventKind::toeslagen_afrekening;
        for (const auto* events : {&t.events, &t.later})
            for (const MoneyEvent& e : *events)
                if (e.kind == kind && static_cast<int>(e.about.year()) == s.year) sum += e.amount, ++terms;
        CHECK(std::abs(sum - s.amount) < 0.005);
        CHECK(terms == s.terms);
    }
    CHECK_FALSE(person.months().settlements.empty());
}

} // namespace armoedeval
