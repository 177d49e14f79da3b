// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/agree.hpp"

#include "engine/household/household_numbers.hpp"
#include "engine/number/every_number.hpp"
#include "engine/population/run.hpp"
#include "engine/questions/dragged.hpp"
#include "engine/questions/pieces.hpp"
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/whole_years.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/population_fixtures.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>

namespace armoedeval::test {

namespace {

template <class R> const Law<R>& law_as(Date date)
{
    static std::map<Date, Law<R>> laws;
    const auto known = laws.find(date);
    return known != laws.end() ? known->second : laws.emplace(date, law_on<R>(date, tables())).first->second;
}

template <class R> Breakdown<R> amounts_as(const Case& c)
{
    return net_income(as_number<R>(c.household), as_number<R>(c.situation), law_as<R>(c.date), c.date);
}

/// Every amount that is not the expected one to the last bit; `of` gives the plain number in an amount of kind R.
template <class R, class Of>
void check_same(const char* way, const Breakdown<R>& amounts, const Breakdown<double>& expected, const Of& of)
{
    for (size_t a = 0; a < breakdown_amounts<double>.size(); ++a) {
        const double seen = of(amounts.*breakdown_amounts<R>[a].member);
        const double plain = expected.*breakdown_amounts<double>[a].member;
        if (same(seen, plain)) continue;
        CAPTURE(way, breakdown_amounts<double>[a].name, seen, plain, seen - plain);
        FAIL_CHECK("differs from the double");
    }
}

// ---- in lanes
// -------------------------------------------------------------------------------------------------------
/// Eight households of one composition: every amount of the case, a little different in each lane but the first.
struct Eight {
    BasicHousehold<Lanes> household;
    BasicSituation<Lanes> situation;
    std::vector<Case> cases;
};

Eight eight_like(const Case& c, Chance& chance)
{
    Eight eight{as_number<Lanes>(c.household), as_number<Lanes>(c.situation), {}};
    for (int lane = 0; lane < lane_count; ++lane) {
        Case own = c;
        const auto change = [&](double& amount, Lanes& in_lanes, double low, double high) {
            if (lane > 0) amount = std::round(low + (high - low) * chance.whole(0, 1000) / 1000.0 * 100) / 100;
            in_lanes.values[lane] = amount;
        };
        Household& h = own.household;
        change(h.vermogen, eight.household.vermogen, 0, 60000);
        if (h.woning) change(h.woning->kale_huur, eight.household.woning->kale_huur, 200, 1100);
        for (size_t i = 0; i < h.medebewoners.size(); ++i)
            change(h.medebewoners[i].inkomen_per_jaar, eight.household.medebewoners[i].inkomen_per_jaar, 0, 30000);
        for (size_t i = 0; i < h.volwassenen.size(); ++i)
            for (size_t k = 0; k < h.volwassenen[i].inkomen.size(); ++k)
                change(h.volwassenen[i].inkomen[k].bruto_per_jaar,
                       eight.household.volwassenen[i].inkomen[k].bruto_per_jaar, 0, 40000);
        for (size_t i = 0; i < h.kinderen.size(); ++i)
            for (size_t k = 0; k < h.kinderen[i].opvang.size(); ++k)
                change(h.kinderen[i].opvang[k].uren_per_maand, eight.household.kinderen[i].opvang[k].uren_per_maand, 0,
                       250);
        for (size_t i = 0; i < own.situation.inkomen.size(); ++i)
            change(own.situation.inkomen[i].inkomen.bruto_per_jaar, eight.situation.inkomen[i].inkomen.bruto_per_jaar,
                   0, 30000);
        for (size_t i = 0; i < own.situation.werk.size(); ++i) {
            change(own.situation.werk[i].uren_per_week, eight.situation.werk[i].uren_per_week, 0, 40);
            change(own.situation.werk[i].uurloon, eight.situation.werk[i].uurloon, 14, 45);
        }
        eight.cases.push_back(std::move(own));
    }
    return eight;
}

void check_lanes(const Case& c, Chance& chance)
{
    const Eight eight = eight_like(c, chance);
    const Breakdown<Lanes> lanes = net_income(eight.household, eight.situation, law_as<Lanes>(c.date), c.date);
    for (int lane = 0; lane < lane_count; ++lane) {
        const Case& own = eight.cases[static_cast<size_t>(lane)];
        INFO("lane " << lane << ": " << in_json(own));
        check_same("Lanes", lanes, amounts_of(own), [&](const Lanes& amount) { return amount[lane]; });
    }
}

// ---- along an axis
// --------------------------------------------------------------------------------------------------
/// What can be dragged in a case, and where it stands.
std::vector<std::pair<Axis, double>> axes_of(const Case& c)
{
    std::vector<std::pair<Axis, double>> axes;
    if (!c.situation.werk.empty()) {
        axes.emplace_back(Axis::uren, c.situation.werk.front().uren_per_week);
        axes.emplace_back(Axis::uurloon, c.situation.werk.front().uurloon);
    }
    if (c.household.woning && heeft_huur(c.household.woning->soort))
        axes.emplace_back(Axis::huur, c.household.woning->kale_huur);
    return axes;
}

/// The stretch of `piece` against the plain evaluator: every amount in its middle, and how it moves around there.
void check_piece(const Piece& piece, Axis axis, const Scenario& s)
{
    const double length = piece.to - piece.from, middle = piece.from + length / 2;
    const double before = piece.from + length / 4, after = piece.to - length / 4;
    const auto plain = [&](double at) {
        Dragged<double> dragged(s, 0);
        dragged.set(axis, at);
        return net_income(dragged.household, dragged.situation, law(s.peildatum), s.peildatum);
    };
    const Breakdown<double> at_middle = plain(middle), at_before = plain(before), at_after = plain(after);
    for (size_t a = 0; a < breakdown_amounts<double>.size(); ++a) {
        const auto member = breakdown_amounts<double>[a].member;
        const auto moving = breakdown_amounts<Slope>[a].member;
        CAPTURE(axis_words().at(static_cast<size_t>(axis)), breakdown_amounts<double>[a].name, piece.from, piece.to);
        const double value = piece.value(moving, middle);
        REQUIRE(is_computed(value) == is_computed(at_middle.*member));
        if (!is_computed(value)) continue;
        CHECK(value == Approx(at_middle.*member).epsilon(0).margin(1e-4)); // euros per year
        const Slope& course = piece.amounts.*moving;
        const double slope = course.first + 2 * course.second * (middle - piece.from);
        const double difference = (at_after.*member - at_before.*member) / (after - before);
        CHECK(slope == Approx(difference).epsilon(0).margin(0.01)); // euros per year for each hour or euro
    }
}

void check_slope(const Case& c, Chance& chance, Agreed& agreed)
{
    {
        const Horizon nothing_moves(false);
        check_same("Slope", amounts_as<Slope>(c), amounts_of(c), [](const Slope& amount) { return amount.value; });
    }
    const auto axes = axes_of(c);
    if (axes.empty()) return;
    const auto [axis, from] = chance.one_of(axes);
    const Scenario s{"een willekeurig huishouden", "", c.date, c.household, {c.situation}, {}};
    for (const Piece& piece : pieces(s, 0, axis, from, from + 0.1, law_as<Slope>(c.date), false)) {
        if (piece.to - piece.from < 1e-3) continue; // too short for a difference of doubles
        check_piece(piece, axis, s);
        ++agreed.pieces;
    }
}

// ---- as months
// ------------------------------------------------------------------------------------------------------
long long cents(double euros)
{
    return std::llround(euros * 100);
}
/// Whole cents, so that sums are exact.
long long of_kind(const Events& events, EventKind kind, Date MoneyEvent::*when)
{
    long long sum = 0;
    for (const MoneyEvent& e : events)
        if (e.kind == kind && year_of(e.*when) == 2027) sum += cents(e.amount);
    return sum;
}

bool paid_by_the_month(const Work& w)
{
    return w.betaalritme == Betaalritme::maand && w.uren_per_maand.empty() && !w.betaald_maand_later;
}

/// The year that every month of 2027 says; nothing when they differ, or say that it is not known.
std::optional<Breakdown<double>> year_of_every_month(const Household& h, const Situation& situation)
{
    const Law<double>& wet = law(2026y / 7 / 1); // 2027 has these rules all year
    const Breakdown<double> year = net_income(h, situation, wet, 2027y / 1 / 1);
    if (!is_computed(year.besteedbaar)) return std::nullopt;
    for (unsigned m = 2; m <= 12; ++m)
        if (differences(year, net_income(h, situation, wet, 2027y / std::chrono::month{m} / 1)) != "")
            return std::nullopt; // a birthday that matters
    return year;
}

/// The months pay a profit in whole cents, and the assessment of the year follows what was paid; the full year has it
/// exact. So that both are the same here, a profit is in whole cents.
void with_profit_in_cents(Situation& s)
{
    for (Work& w : s.werk)
        if (w.kind.soort == SoortWerk::ondernemen) w.uurloon = std::floor(w.uurloon);
}

/// The case as it can stand all year: born on New Year's Day nobody has a birthday within it.
Scenario all_year(const Case& c)
{
    Scenario s{"een willekeurig huishouden", "", 2027y / 1 / 1, c.household, {c.situation}, {}};
    const auto move = [](Date& born) { born = born.year() / 1 / 1; };
    for (Adult& v : s.huishouden.volwassenen) move(v.geboren);
    for (Child& k : s.huishouden.kinderen) move(k.geboren);
    for (Housemate& m : s.huishouden.medebewoners) move(m.geboren);
    with_profit_in_cents(s.situaties[0]);
    return s;
}

// ---- as a row of a population
// -----------------------------------------------------------------------------------------
const Circumstances& in_voorbeeldstad()
{
    static const Circumstances around = [] {
        PopulationData of_town = data();
        of_town.gemeente = "voorbeeldstad"; // all of its schemes are known
        Circumstances all(of_town, law(july));
        set_age_classes(all, {{&tables(), july}});
        return all;
    }();
    return around;
}

/// The row with the ages, home, wealth and work of a case. What a row cannot hold (other income, a second job, who has
/// no right to bijstand) is not in it.
PopulationRow row_like(const Case& c, Chance& chance)
{
    PopulationRow row;
    Composition& like = row.composition;
    const auto age = [&](const Adult& v) { return static_cast<std::uint8_t>(age_on(v.geboren, c.date)); };
    const std::vector<Adult>& adults = c.household.volwassenen;
    like.leeftijd = age(adults[0]);
    like.vrijlating = adults[0].vrijlating;
    if (adults.size() == 2) like.leeftijd_partner = age(adults[1]);
    std::vector<int> ages;
    for (const Child& k : c.household.kinderen)
        if (const int years = age_on(k.geboren, c.date); years >= 0 && years < 18) ages.push_back(years);
    std::sort(ages.rbegin(), ages.rend());
    for (const int years : ages) like.leeftijd_kind.at(like.kinderen++) = static_cast<std::uint8_t>(years);
    like.medebewoners = static_cast<std::uint8_t>(c.household.medebewoners.size());
    like.woning = Woonvorm::kamer;
    if (c.household.woning && c.household.woning->soort <= SoortWoning::koop) {
        like.woning = c.household.woning->soort == SoortWoning::huur ? Woonvorm::huur : Woonvorm::koop;
        row.kale_huur = c.household.woning->kale_huur;
    }
    row.vermogen = c.household.vermogen;
    row.uurloon = row.uurloon_partner = 15;
    for (const Work& w : c.situation.werk) {
        (w.van == 0 ? row.uren : row.uren_partner) = std::min(w.uren_per_week, 36.0);
        (w.van == 0 ? row.uurloon : row.uurloon_partner) = w.uurloon;
    }
    row.opvang_kans = chance.whole(0, 100) / 100.0;
    row.opvang_vanaf = chance.whole(1, 30);
    row.reiskosten = chance.cents(0, 150);
    if (chance.yes(50)) like.jaren = static_cast<std::uint8_t>(chance.whole(0, 12));
    like.beslag = chance.yes(20);
    like.inkomen = static_cast<AnderInkomen>(chance.yes(50) ? chance.whole(0, 5) : 0);
    row.inkomen = chance.cents(0, 25000);
    row.inkomen_partner = row.pensioen = chance.cents(0, 12000);
    row.maandloon = chance.cents(500, 4000);
    row.servicekosten = chance.cents(0, 60);
    row.overwaarde = chance.cents(0, 90000);
    row.inkomen_medebewoner = chance.cents(0, 40000);
    return row;
}

/// The block path against the household by itself, to the cent, at every number of hours.
void check_row(const Case& c, Chance& chance)
{
    std::vector<PopulationRow> rows(lane_count, row_like(c, chance));
    for (size_t i = 1; i < rows.size(); ++i) {
        rows[i].number = i;
        rows[i].vermogen = chance.cents(0, 20000);
        rows[i].uren = chance.cents(0, 36);
        rows[i].uurloon = chance.cents(14, 30);
        if (rows[i].composition.woning == Woonvorm::huur) rows[i].kale_huur = chance.cents(200, 1000);
    }
    const Law<Lanes>& lanes = law_as<Lanes>(july);
    for_each_pack(rows, in_voorbeeldstad(), {&lanes}, [&](const Pack& pack) {
        for (int lane = 0; lane < pack.count; ++lane) {
            const Scenario s =
                armoedeval::scenario_of(*pack.rows[static_cast<size_t>(lane)], in_voorbeeldstad(), "huishouden");
            for (size_t p = 0; p < point_count; ++p) {
                const Breakdown<double> alone = net_income(s.huishouden, s.situaties[p], law(july), july);
                for (size_t a = 0; a < breakdown_amounts<double>.size(); ++a) {
                    const double in_block = (pack.amounts[0][p].*breakdown_amounts<Lanes>[a].member)[lane];
                    const double expected = alone.*breakdown_amounts<double>[a].member;
                    if (same(round_cent(in_block), round_cent(expected))) continue;
                    CAPTURE(to_json(s), p, breakdown_amounts<double>[a].name, in_block, expected);
                    FAIL_CHECK("the block of a population differs from the household by itself");
                }
            }
        }
        return true;
    });
}

} // namespace

bool months_are_the_year(Scenario s, size_t situation)
{
    for (Adult& v : s.huishouden.volwassenen) v.vrijlating = Vrijlating::geen; // these end within the year
    // A refund that is set off when it comes is in the months of the year after.
    if (s.huishouden.gemeentelijk.teruggaaf == WatMetTeruggaaf::achteraf)
        s.huishouden.gemeentelijk.teruggaaf = WatMetTeruggaaf::maandelijks;
    const Situation& chosen = s.situaties[situation];
    if (!std::all_of(chosen.werk.begin(), chosen.werk.end(), paid_by_the_month)) return false;
    // WW of December comes in January and is income of that year, and at the AOW-leeftijd a benefit ends in the months:
    // way_back_test.cpp.
    bool not_a_year = false;
    for (size_t i = 0; i < s.huishouden.volwassenen.size(); ++i) {
        const Date born = s.huishouden.volwassenen[i].geboren;
        const bool becomes_aow = !is_aow(born, law(july), s.peildatum) && is_aow(born, law(july), 2028y / 1 / 1);
        for_each_income(s.huishouden, chosen, i, [&](const auto& income) {
            not_a_year = not_a_year || income.soort == SoortInkomen::ww || (becomes_aow && vult_uwv_aan(income));
        });
    }
    if (not_a_year) return false;
    const auto of_every_month = year_of_every_month(s.huishouden, chosen);
    if (!of_every_month) return false;
    const Breakdown<double>& year = *of_every_month;
    // Work since 2026, so that the holiday pay of May is of twelve months.
    static LawsByDate laws(tables());
    CourseLaws known(laws, s, new_year(2026));
    const WholeYears w = whole_years(Course(s, situation, 2026y / 1 / 1), Gedrag::direct, 2026, 2027, known);
    const auto paid = [&](EventKind kind) { return of_kind(w.events, kind, &MoneyEvent::day); };
    const auto about = [&](EventKind kind) { return of_kind(w.events, kind, &MoneyEvent::about); };
    double right = 0;
    for (const MonthRight& m : w.course.months)
        if (year_of(m.month) == 2027) right += m.bijstand;
    CHECK(paid(EventKind::loon) + paid(EventKind::winst) + paid(EventKind::vakantiegeld) + cents(round_cent(right)) +
              about(EventKind::ander_inkomen) + about(EventKind::voorlopige_teruggaaf) +
              about(EventKind::belasting_afrekening) ==
          cents(round_cent(net(year))));
    CHECK(cents(round_cent(right)) == cents(round_cent(year.bijstand_netto)));
    CHECK(cents(round_cent(w.course.year(2027).toetsingsinkomen())) == cents(round_cent(year.toetsingsinkomen)));
    CHECK(w.toeslagen.back().right ==
          round_cent(year.zorgtoeslag + year.huurtoeslag + year.kindgebonden_budget + year.kinderopvangtoeslag));
    CHECK(about(EventKind::kinderbijslag) == cents(round_cent(year.kinderbijslag)));
    CHECK(-about(EventKind::opvang) == 12 * cents(round_cent(year.kosten_opvang / 12)));
    double in_kind = 0; // what is lost in kind is not paid
    for (const Work& job : chosen.werk) in_kind += job.verlies_in_natura_per_maand.value_or(0);
    CHECK(-about(EventKind::reiskosten) == 12 * cents(round_cent(year.kosten_werk / 12 - in_kind)));
    return true;
}

void agree(const Case& c, Chance& chance, Agreed& agreed)
{
    INFO(in_json(c));
    check_lanes(c, chance);
    ++agreed.lanes;
    check_same("Traced", amounts_as<Traced>(c), amounts_of(c), [](const Traced& amount) { return amount.value; });
    ++agreed.traced;
    check_slope(c, chance, agreed);
    ++agreed.standing;
    if (months_are_the_year(all_year(c), 0)) ++agreed.years;
    check_row(c, chance);
    ++agreed.rows;
}

std::uint64_t seed_of_tests()
{
    const char* told = std::getenv("ARMOEDEVAL_SEED");
    return told ? std::stoull(told) : 20260701;
}

} // namespace armoedeval::test
