// SPDX-License-Identifier: EUPL-1.2
// What holds for every timeline: nothing is lost between months and years, and every day exists.
#include "tests/support/fixtures.hpp"

#include "engine/base/csv.hpp"
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/timeline.hpp"
#include "engine/timeline/whole_years.hpp"
#include "engine/year/household_facts.hpp"

#include "tests/support/agree.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

std::vector<Scenario> examples()
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder()))
        if (entry.path().extension() == ".json" && entry.path().stem() != "schema") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<Scenario> all;
    for (const auto& file : files) all.push_back(load_scenario(file));
    return all;
}

bool is_toeslag(EventKind kind)
{
    return std::any_of(toeslag_amounts<double>.begin(), toeslag_amounts<double>.end(),
                       [&](const auto& toeslag) { return event_of(toeslag) == kind; });
}

/// The cents of events that satisfy something; whole, so that sums are exact.
template <class Is> long long cents(const Events& events, Is&& is)
{
    long long sum = 0;
    for (const MoneyEvent& e : events)
        if (is(e)) sum += std::llround(e.amount * 100);
    return sum;
}
long long cents(double euros)
{
    return std::llround(euros * 100);
}
long long of_kind(const Events& events, EventKind kind, int about_year)
{
    return cents(events, [&](const MoneyEvent& e) { return e.kind == kind && year_of(e.about) == about_year; });
}
long long paid_in(const Events& events, EventKind kind, int year)
{
    return cents(events, [&](const MoneyEvent& e) { return e.kind == kind && year_of(e.day) == year; });
}

/// The tax of a year in the words of the act, from what was received: the parts of the course are not used.
double tax_of_year(const WholeYears& w, int year, double& gross)
{
    const Scenario& s = *w.course.course.scenario;
    const Date july = std::chrono::year{year} / 7 / 1;
    const Law<double>& wet = *w.course.month(july).wet;
    std::array<double, 2> wage{0, 0}, bijstand{0, 0};
    for (const Payslip& slip : w.course.slips)
        if (year_of(slip.day) == year) wage[slip.adult] += slip.belastbaar;
    for (const MonthRight& m : w.course.months)
        if (year_of(m.month) == year)
            for (size_t i = 0; i < 2; ++i) bijstand[i] += m.bruto_bijstand[i];
    double tax = 0;
    for (size_t i = 0; i < s.huishouden.volwassenen.size(); ++i) {
        InkomstenbelastingCase<double> c = expected_assessment({july, s.huishouden, s.situaties[0]}, i);
        double zvw = 0, other = 0;
        for (const auto& inkomen : s.huishouden.volwassenen[i].inkomen) {
            other += inkomen.bruto_per_jaar;
            if (draagt_zelf_zvw(inkomen.soort)) zvw += inkomen.bruto_per_jaar;
        }
        c.aow = is_aow(s.huishouden.volwassenen[i].geboren, wet, july);
        c.arbeidsinkomen = wage[i];
        c.overig_inkomen = other + bijstand[i];
        c.recht_op_iack = wage[i] > 0 && heeft_kind_voor_iack(s.huishouden, wet, july);
        const bool lowest = i == 0 ? wage[0] <= wage[1] : wage[1] < wage[0];
        c.iack_arbeidsinkomen = s.huishouden.volwassenen.size() == 1 || lowest ? wage[i] : 0;
        tax += inkomstenbelasting(c, wet.inkomstenbelasting).belasting + bijdrage_zvw(zvw, wet.zorgverzekeringswet);
        gross += wage[i] + c.overig_inkomen;
    }
    return tax;
}

/// Of the years of a business, of school and of a premium the words above know nothing: those are worked out by hand in
/// work_kinds_test.cpp, and here what comes in must be the year's own assessment.
bool knows_the_tax_of(const Scenario& s)
{
    const auto known = [](SoortInkomen soort) { return is_uitkering(soort) || draagt_zelf_zvw(soort); };
    for (const Adult& v : s.huishouden.volwassenen)
        for (const auto& inkomen : v.inkomen)
            if (!known(inkomen.soort) || inkomen.soort == SoortInkomen::zw || inkomen.soort == SoortInkomen::wajong)
                return false;
    return std::all_of(s.situaties.begin(), s.situaties.end(), [](const Situation& situation) {
        return situation.inkomen.empty() && std::all_of(situation.werk.begin(), situation.werk.end(),
                                                        [](const Work& work) { return has_wage(work.kind.soort); });
    });
}

void check_year(const WholeYears& w, const ToeslagenSettlement& t)
{
    const int year = t.year;
    // Wage, bijstand, other income and the assessment together are the income of the year minus its tax.
    double gross = 0, right = 0, due = 0;
    const double tax = tax_of_year(w, year, gross);
    const bool known = knows_the_tax_of(*w.course.course.scenario);
    for (const MonthRight& m : w.course.months)
        if (year_of(m.month) == year) {
            right += m.bijstand;
            due += round_cent(m.bijstand - m.wet->participatiewet.normen->vakantietoeslag * m.bijstand);
        }
    // WW comes after its month: what is paid in a year is income of that year.
    long long another_year = 0;
    for (const Payslip& slip : w.course.slips)
        if (slip.uitkering)
            another_year += cents(slip.netto) * ((year_of(slip.day) == year) - (year_of(slip.about) == year));
    CHECK(another_year + paid_in(w.events, EventKind::loon, year) + paid_in(w.events, EventKind::winst, year) +
              paid_in(w.events, EventKind::vakantiegeld, year) + cents(right) +
              of_kind(w.events, EventKind::ander_inkomen, year) + of_kind(w.events, EventKind::eenmalig, year) +
              of_kind(w.events, EventKind::voorlopige_teruggaaf, year) +
              of_kind(w.events, EventKind::belasting_afrekening, year) ==
          cents(round_cent(known ? gross - tax : w.course.year(year).netto)));
    if (known) CHECK(std::abs(w.course.year(year).toetsingsinkomen() - gross) < 1e-6);
    // What was paid for a month and put right later is 95 % of its right.
    CHECK(of_kind(w.events, EventKind::bijstand, year) + of_kind(w.events, EventKind::bijstand_verrekening, year) ==
          cents(due));
    // Voorschotten minus right is the settlement, but for what is too small to ask back.
    CHECK(cents(w.events, [&](const MoneyEvent& e) { return is_toeslag(e.kind) && year_of(e.about) == year; }) ==
          cents(t.voorschot));
    CHECK(of_kind(w.events, EventKind::toeslagen_afrekening, year) ==
          cents(t.right) - cents(t.voorschot) + cents(t.not_collected));
}

/// Everything that was ever kept of the bijstand is paid, but for what is still kept at the end.
void check_reserved(const WholeYears& w)
{
    long long kept = 0, paid = cents(w.events, [](const MoneyEvent&e) {
                            return e.kind == EventKind::bijstand || e.kind == EventKind::bijstand_verrekening;
                        });
    const long long paid_out =
        cents(w.events, [](const MoneyEvent& e) { return e.kind == EventKind::vakantietoeslag_bijstand; });
    for (const MonthRight& m : w.course.months) kept += cents(m.bijstand);
    kept -= paid;
    CHECK(paid_out <= kept);
    CHECK(kept - paid_out <= cents(7 * 0.05 * 2500)); // June to December of one couple at most
}

std::string label(const Scenario& s, size_t situation, Date start, Gedrag gedrag)
{
    return s.titel + ", situatie " + std::to_string(situation) + ", " + to_iso(start) + ", gedrag " +
           std::to_string(static_cast<int>(gedrag));
}

} // namespace

TEST_CASE("tijdlijn: in elk afgerekend jaar sluiten de betalingen op de rechten, voor elk voorbeeld en elke startmaand")
{
    // In turn with each way of setting wage off; in no year does that change what is due.
    const auto in_municipality = [](int method) {
        return tables_with({{"betaaldagen.json", "\"waarde\": 2, \"bron\": \"Gemeente Groningen",
                             "\"waarde\": " + std::to_string(method) + ", \"bron\": \"Gemeente Groningen"}});
    };
    const std::array<Tables, 3> methods{in_municipality(0), in_municipality(1), in_municipality(2)};
    std::array<LawsByDate, 3> all_laws{LawsByDate(methods[0]), LawsByDate(methods[1]), LawsByDate(methods[2])};
    std::array<int, 3> put_right{0, 0, 0};
    size_t place = 0;
    for (const Scenario& s : examples())
        for (int month = 1; month <= 12; ++month) {
            const auto method = static_cast<size_t>(month / 3 % 3);
            LawsByDate& laws = all_laws.at(method);
            const Date start =
                std::chrono::year{2026} / month / (place % 3 == 0 ? 12 : 1); // now and then within a month
            const size_t situation = 1 + place % (s.situaties.size() - 1);
            const auto gedrag = static_cast<Gedrag>(place % 3);
            const Date first = plus_months(first_of_month(start), -1);
            CourseLaws known(laws, s, new_year(year_of(first)));
            Course course(s, situation, start);
            if (place % 4 == 1) course.end = plus_months(start, 5);
            ++place;
            INFO(label(s, situation, start, gedrag));
            const WholeYears w = whole_years(course, gedrag, year_of(first), 2028, known);
            for (const ToeslagenSettlement& t : w.toeslagen) check_year(w, t);
            check_reserved(w);
            if (w.bijstand_opnieuw) continue; // an advance on a new application is settled by every method
            put_right.at(method) += static_cast<int>(std::count_if(w.events.begin(), w.events.end(), [](const auto& e) {
                return e.kind == EventKind::bijstand_verrekening;
            }));
        }
    CHECK(place > 300);
    CHECK(put_right[0] == 0);
    CHECK(put_right[1] > 100);
    CHECK(put_right[2] > 0);
}

TEST_CASE("tijdlijn: een heel jaar in een situatie is het jaar van bereken, tot op de cent")
{
    int compared = 0;
    for (const Scenario& s : examples())
        for (size_t situation = 0; situation < s.situaties.size(); ++situation) {
            INFO(s.titel << ", situatie " << situation);
            compared += months_are_the_year(s, situation);
        }
    CHECK(compared > 50);
}

TEST_CASE("tijdlijn: gebeurtenissen staan op volgorde, op dagen die bestaan, en tellen op tot het saldo")
{
    LawsByDate laws(tables());
    for (const Scenario& s : examples())
        for (const Date start : {2026y / 1 / 1, 2025y / 12 / 31, 2028y / 2 / 29, 2026y / 8 / 15})
            for (const int months : {3, 24, 36}) {
                const Timeline t = timeline(s, {s.situaties.size() - 1, start, months, Gedrag::niet}, laws);
                INFO(label(s, s.situaties.size() - 1, start, Gedrag::niet));
                REQUIRE(t.months.size() == static_cast<size_t>(months) + 1);
                double balance = t.months.front().opening, lowest = 1e9;
                auto e = t.events.begin();
                int below = 0;
                for (Date day = t.from; day < t.until; day = plus_days(day, 1)) {
                    for (; e != t.events.end() && e->day == day; ++e) {
                        REQUIRE(e->day.ok());
                        CHECK(!e->what.empty());
                        if (e->amount > 0) CHECK(is_working_day(e->day)); // nobody pays out on a Sunday
                        balance += e->amount;
                    }
                    lowest = std::min(lowest, balance);
                    below += balance < -0.005;
                }
                CHECK(e == t.events.end());
                CHECK(close(t.months.back().closing, balance));
                CHECK(close(t.answers.lowest, lowest));
                CHECK(t.answers.days_below_zero == below);
            }
}

TEST_CASE("tijdlijn: dertien lonen per vier weken, 52 of 53 per week, en schrikkeljaren")
{
    LawsByDate laws(tables());
    Scenario s = owner_at_15_euro();
    s.situaties[0].werk = s.situaties[1].werk;
    for (const int year : {2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032}) {
        CourseLaws known(laws, s, new_year(2025));
        const auto slips_of = [&](Betaalritme ritme, bool later) {
            s.situaties[0].werk[0].betaalritme = ritme;
            s.situaties[0].werk[0].betaald_maand_later = later;
            std::vector<Payslip> slips = payslips(Course(s, 0, new_year(2025)), year, year, known);
            slips.erase(std::remove_if(slips.begin(), slips.end(), [](const Payslip& p) { return p.vakantiegeld; }),
                        slips.end());
            return slips;
        };
        const auto wage = [](const std::vector<Payslip>& slips) {
            double sum = 0;
            for (const Payslip& p : slips) sum += p.belastbaar;
            return sum;
        };
        // ISO 8601: of these years 2026 and 2032 have 53 weeks.
        const int weeks = year == 2026 || year == 2032 ? 53 : 52;
        INFO(year);
        CHECK(slips_of(Betaalritme::vier_weken, false).size() == 13);
        CHECK(slips_of(Betaalritme::vier_weken, true).size() == 13);
        CHECK(slips_of(Betaalritme::week, false).size() == static_cast<size_t>(weeks));
        CHECK(slips_of(Betaalritme::maand, false).size() == 12);
        CHECK(slips_of(Betaalritme::maand, true).size() == 12);
        CHECK(close(wage(slips_of(Betaalritme::vier_weken, false)), weeks * 600.0));
        CHECK(close(wage(slips_of(Betaalritme::week, false)), weeks * 600.0));
        CHECK(close(wage(slips_of(Betaalritme::maand, false)), 52 * 600.0));
    }
    CHECK(days_in_month(2028y / 2 / 1) == 29);
    CHECK(on_day(2027y / 2 / 1, 31) == Date{2027y / 2 / 28});
    CHECK(plus_months(2028y / 2 / 29, 12) == Date{2029y / 2 / 28});
    // Easter: 5 April 2026, 28 March 2027, 16 April 2028.
    for (const Date holiday : {2026y / 4 / 3, 2026y / 4 / 6, 2026y / 5 / 14, 2026y / 5 / 25, 2027y / 3 / 29,
                               2028y / 4 / 17, 2026y / 4 / 27, 2026y / 12 / 25, 2027y / 1 / 1})
        CHECK_FALSE(is_working_day(holiday));
    CHECK(is_working_day(2026y / 4 / 7));
}

TEST_CASE("tijdlijn: een loonstrook is de rij van de officiele maandtabel")
{
    LawsByDate laws(tables());
    const std::string file = std::string(golden_folder()) + "/loonheffing.csv";
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    const std::vector<CsvRow> rows = parse_csv(text.str(), file);
    int compared = 0;
    for (const CsvRow& row : rows) {
        // datum,tijdvakloon,heffingskorting,aow,verwacht_loonheffing,...
        const auto date = parse_date(row.cells[0]);
        if (!date || (!row.cells[3].empty() && row.cells[3] != "0")) continue;
        Scenario s = owner_at_15_euro();
        Work& job = s.situaties[1].werk[0];
        job.uren_per_week = 12;
        job.uurloon = std::stod(row.cells[1]) / 52; // 12 hours a week are 52 a month
        job.loonheffingskorting = row.cells[2] != "0";
        CourseLaws known(laws, s, *date);
        const Date start = plus_months(*date, 1);
        const std::vector<Payslip> slips = payslips(Course(s, 1, start), year_of(start), year_of(start), known);
        INFO(row.cells[0] << " " << row.cells[1] << " " << row.cells[2]);
        REQUIRE_FALSE(slips.empty());
        CHECK(cents(slips.front().ingehouden) == cents(std::stod(row.cells[4])));
        ++compared;
    }
    CHECK(compared > 500);
}

TEST_CASE("tijdlijn: wie vooruitloopt, doet dat niet voor de start")
{
    LawsByDate laws(tables());
    int ahead = 0, before = 0;
    for (const Scenario& s : examples())
        for (size_t situation = 1; situation < s.situaties.size(); ++situation) {
            const Timeline t = timeline(s, {situation, 2026y / 9 / 1, 12, Gedrag::direct}, laws);
            if (!t.answers.ahead_from) continue;
            ++ahead;
            INFO(s.titel << " " << situation);
            CHECK(*t.answers.ahead_from >= 2026y / 9 / 1);
            // Childcare is paid for in advance: more money in August, for a bill in September.
            before += t.months.front().ahead_of_staying > 0;
            for (const MonthSummary& m : t.months)
                if (m.month >= *t.answers.ahead_from) CHECK(m.ahead_of_staying > 0);
        }
    CHECK(ahead > 20);
    CHECK(before > 0);
}

TEST_CASE("tijdlijn: niets melden geeft een terugvordering in termijnen, direct melden bijna niet")
{
    // From bijstand to 36 hours at 20 euro in January: the huurtoeslag on the old estimate is too high all year.
    Scenario s = owner_at_15_euro();
    s.huishouden.woning = Home{SoortWoning::huur, 700, 0, 0, false};
    s.situaties[1].werk[0].uren_per_week = 36;
    s.situaties[1].werk[0].uurloon = 20;
    LawsByDate laws(tables());
    const auto with = [&](Gedrag gedrag) { return timeline(s, {1, 2026y / 1 / 1, 36, gedrag}, laws); };
    const Timeline never = with(Gedrag::niet), late = with(Gedrag::laat), at_once = with(Gedrag::direct);
    const auto year = [](const Timeline& t) { return t.years.at(1); };
    REQUIRE(year(never).year == 2026);
    CHECK(year(never).asked_back > year(late).asked_back);
    CHECK(year(late).asked_back > year(at_once).asked_back);
    CHECK(year(never).asked_back == round_cent(year(never).voorschot - year(never).right - year(never).not_collected));
    CHECK(year(never).terms == 24);
    int terms = 0;
    double back = 0;
    for (const auto* events : {&never.events, &never.later})
        for (const MoneyEvent& e : *events)
            if (e.kind == EventKind::toeslagen_afrekening && year_of(e.about) == 2026) {
                ++terms;
                back -= e.amount;
                CHECK(-e.amount >= 20);
            }
    CHECK(terms == 24);
    CHECK(close(back, year(never).asked_back));
    // The next year too: nobody told Dienst Toeslagen.
    CHECK(never.years.at(2).asked_back > 0);
    CHECK(at_once.years.at(2).asked_back == 0);
}

TEST_CASE("tijdlijn: blijven loopt met zichzelf gelijk, en een verkeerde vraag wordt geweigerd")
{
    LawsByDate laws(tables());
    const Scenario s = owner_at_15_euro();
    for (const MonthSummary& m : timeline(s, {0, 2026y / 9 / 1, 12, Gedrag::direct}, laws).months)
        CHECK(m.ahead_of_staying == 0);
    CHECK_THROWS_AS(timeline(s, {2, 2026y / 9 / 1, 12, Gedrag::direct}, laws), InputError);
    CHECK_THROWS_AS(timeline(s, {1, 2026y / 9 / 1, 2, Gedrag::direct}, laws), InputError);
    CHECK_THROWS_AS(timeline(s, {1, 2026y / 9 / 1, 61, Gedrag::direct}, laws), InputError);
    CHECK_THROWS_AS(timeline(s, {1, 2023y / 9 / 1, 12, Gedrag::direct}, laws), InputError);
    CHECK(timeline_call(s, 1).start == Date{2026y / 8 / 1});
}
