// SPDX-License-Identifier: EUPL-1.2
// What is left along the hours or the wage, held against the engine's measures and the plain evaluator.
#include "tests/gui/support/examples.hpp"

#include "engine/number/every_number.hpp"
#include "engine/questions/answer.hpp"
#include "engine/questions/axis.hpp"
#include "engine/questions/dragged.hpp"
#include "engine/year/net_income.hpp"
#include "gui/form/edits.hpp"
#include "gui/words/curve_words.hpp"
#include "tests/support/catch.hpp"

#include <cmath>

using namespace armoedeval;
using Catch::Approx;

namespace {

Model along(const Scenario& question, size_t situation, Axis axis = Axis::uren)
{
    Model m;
    m.question = question;
    m.screen.view = View::uren;
    m.screen.situation = situation;
    m.screen.axis = axis;
    return m;
}

/// What is left per month at a place of the axis, by the plain evaluator: a twelfth of the year, and as it is paid.
class Plain {
public:
    Plain(const Scenario& question, size_t situation, Axis axis)
        : question_(question),
          axis_(axis),
          wet_(law_on<double>(question.peildatum, example_tables())),
          dragged_(question, situation)
    {
    }
    double over(double at) { return year(at).over_na_opvang_en_werk / 12; }
    double paid(double at) { return twelve_months(year(at)).over_na_opvang_en_werk / 12; }

private:
    Breakdown<double> year(double at)
    {
        dragged_.set(axis_, at);
        return net_income(dragged_.household, dragged_.situation, wet_, question_.peildatum);
    }

    const Scenario& question_;
    Axis axis_;
    Law<double> wet_;
    Dragged<double> dragged_;
};

/// With the childcare at the hours that are told, whatever the work.
Scenario with_fixed_care(Scenario question)
{
    for (Situation& s : question.situaties)
        for (auto& care : s.opvang) care.uren_vast = !care.uren_naar_werk;
    return question;
}

bool in_trap(const HoursResult& h, double at)
{
    return std::any_of(h.traps.begin(), h.traps.end(),
                       [&](const TrapStretch& t) { return at >= t.from && at <= t.to; });
}

void check_curve(const HoursResult& h, Plain& plain)
{
    REQUIRE(h.curve.size() > 100);
    CHECK(h.curve.front().at == h.from);
    CHECK(h.curve.back().at == Approx(h.to));
    for (size_t i = 1; i < h.curve.size(); i += 7) {
        CHECK(h.curve[i].over == Approx(plain.paid(h.curve[i].at)).margin(1e-6));
        double sum = 0;
        for (const PartAmount& p : h.curve[i].parts) sum += p.per_month;
        CHECK(sum == Approx(h.curve[i].over).margin(1e-6));
    }
}

void check_traps(const HoursResult& h, Plain& plain)
{
    for (double at = h.from + 0.013; at < h.to; at += 0.05) {
        const double less = h.now.over_na_opvang_en_werk / 12 - plain.over(at);
        INFO(at << ": " << less);
        if (less > 0.5 + 1e-6) CHECK(in_trap(h, at));
        if (h.never_less) CHECK(less < 0.01);
        if (h.safe_from && at > *h.safe_from + 1e-6) CHECK(less < 0.01);
        if (h.more_from && at > *h.more_from + 1e-6) CHECK(less < -0.49);
    }
    for (const TrapStretch& t : h.traps) {
        CHECK(h.now.over_na_opvang_en_werk / 12 - plain.over((t.from + t.to) / 2) <= t.deepest + 0.01);
        CHECK(t.deepest > 0.5 - 1e-9);
        CHECK(t.shallowest <= t.deepest);
        CHECK_FALSE(trap_cause(h, t).empty());
    }
}

void check_kept(const HoursResult& h)
{
    REQUIRE_FALSE(h.kept.empty());
    CHECK(h.kept.front().from == h.from);
    CHECK(h.kept.back().to == h.to);
    for (size_t i = 0; i < h.kept.size(); ++i) {
        CHECK((h.kept.size() == 1 || h.kept[i].to - h.kept[i].from >= 0.25));
        if (i > 0) CHECK(h.kept[i].from == h.kept[i - 1].to);
        if (i > 0) CHECK(h.kept[i].kept != h.kept[i - 1].kept);
    }
}

} // namespace

TEST_CASE("every example along the hours: curve, traps, safe hours and what is kept are those of the engine")
{
    Calculator calculator = fresh_calculator();
    for (const auto& file : examples_with_a_turn()) {
        const Scenario question = load_scenario(file);
        const Answer expected = answer(question, example_tables());
        for (size_t i = 0; i < question.situaties.size(); ++i) {
            INFO(file.string() << ", situatie " << i);
            const Results& r = calculator.compute(along(question, i));
            REQUIRE(r.hours);
            const HoursResult& h = *r.hours;
            if (question.situaties[i].werk.empty()) {
                CHECK_FALSE(h.nothing_to_draw.empty());
                CHECK(h.curve.empty());
                continue;
            }
            if (question.situaties[i].werk[0].uurloon <= 0) { // of no euro of wage can anything be kept
                CHECK(h.kept.empty());
                continue;
            }
            const Measures& m = expected.situaties[i].maten;
            CHECK(h.proven);
            CHECK(h.here == question.situaties[i].werk[0].uren_per_week);
            CHECK(h.over_here == Approx(twelve_months(expected.situaties[i].per_jaar).over_na_opvang_en_werk / 12));
            CHECK(h.safe_from.has_value() == m.veilige_uren.has_value());
            if (h.safe_from && m.veilige_uren) CHECK(*h.safe_from == Approx(*m.veilige_uren).margin(1e-6));
            Plain plain(question, i, Axis::uren);
            check_curve(h, plain);
            check_traps(h, plain);
            check_kept(h);
            CHECK(h.breakpoints.size() <= 4);
        }
    }
}

TEST_CASE("along the wage: from about the minimum wage, through the situation's own wage")
{
    Calculator calculator = fresh_calculator();
    for (const char* number : {"01", "03", "10", "20"}) {
        const Scenario question = example(number);
        for (size_t i = 0; i < question.situaties.size(); ++i) {
            if (question.situaties[i].werk.empty()) continue;
            INFO(number << ", situatie " << i);
            const HoursResult& h = *calculator.compute(along(question, i, Axis::uurloon)).hours;
            CHECK(h.axis == Axis::uurloon);
            CHECK(h.proven);
            CHECK(h.here == question.situaties[i].werk[0].uurloon);
            CHECK(h.from <= h.here);
            CHECK(h.to >= 2 * h.from);
            CHECK(h.from == std::round(h.from));
            CHECK(h.to == std::round(h.to));
            Plain plain(question, i, Axis::uurloon);
            check_curve(h, plain);
            check_traps(h, plain);
        }
    }
}

TEST_CASE("the curve starts just after nought hours, where the childcare is not paid without toeslag")
{
    Calculator calculator = fresh_calculator();
    const Scenario question = with_fixed_care(example("03"));
    const HoursResult& h = *calculator.compute(along(question, 3)).hours;
    Plain plain(question, 3, Axis::uren);
    CHECK(plain.over(0) < h.over_now - 2000); // the bill of 2.606,40 a month, and no toeslag
    CHECK(h.curve.front().over == Approx(plain.paid(0.001)).margin(0.5));
}

TEST_CASE("what is kept of a euro is the complement of the engine's limit to the right")
{
    Calculator calculator = fresh_calculator();
    size_t compared = 0;
    for (const auto& file : example_files()) {
        const Scenario question = with_fixed_care(load_scenario(file));     // the limit holds the childcare
        if (question.peildatum < std::chrono::year{2026} / 1 / 1) continue; // the huurtoeslag ran along a parabola
        const Answer expected = answer(question, example_tables());
        for (size_t i = 0; i < question.situaties.size(); ++i) {
            const auto& lost = expected.situaties[i].maten.marginale_druk_grens;
            if (!lost) continue;
            const HoursResult& h = *calculator.compute(along(question, i)).hours;
            for (const KeptStretch& k : h.kept)
                // Inside a stretch of some length, so that no short one was merged in just here.
                if (k.to - k.from > 2 && h.here > k.from + 0.5 && h.here < k.to - 0.5) {
                    INFO(file.string() << ", situatie " << i);
                    CHECK(k.kept == Approx(1 - *lost).margin(0.0051));
                    ++compared;
                }
        }
    }
    CHECK(compared > 40);
}

TEST_CASE("dragging keeps the curve and moves the place, another edit computes it anew")
{
    Calculator calculator = fresh_calculator();
    Model m = along(example("03"), 3);
    const Results& r = calculator.compute(m);
    const CurvePoint* const kept = r.hours->curve.data();
    const double before = r.hours->curve[100].over;
    m = panel::with_hours(std::move(m), 3, 0, 20); // the childcare goes along
    calculator.compute(m);
    CHECK(r.hours->curve.data() == kept);
    CHECK(r.hours->here == 20);
    CHECK(r.hours->over_here == r.situations[3].over);
    Plain plain(m.question, 3, Axis::uren);
    CHECK(r.hours->over_here == Approx(plain.paid(20)));
    m.question.situaties[3].werk[0].uurloon = 20;
    calculator.compute(m);
    CHECK(r.hours->curve[100].over > before + 100);
    m.question.situaties[0].werk = {m.question.situaties[1].werk[0]}; // now is another now
    calculator.compute(m);
    CHECK(r.hours->over_now == r.situations[0].over);
    Plain other(m.question, 3, Axis::uren);
    check_traps(*r.hours, other);
}

TEST_CASE("breakpoints: the end of the bijstand, the toeslagen and a fall have a place and a name")
{
    Calculator calculator = fresh_calculator();
    const HoursResult& h = *calculator.compute(along(example("03"), 1)).hours;
    REQUIRE(h.breakpoints.size() == 4);
    // `armoedeval knikpunten` on this situation: 20,23 uur bijstand, 35,32 uur zorgtoeslag.
    CHECK(point_title(h.breakpoints[0], h.axis) == "vanaf 20¼ uur");
    CHECK(point_text(h.breakpoints[0]) == "stopt de bijstand");
    CHECK(point_title(h.breakpoints[1], h.axis) == "vanaf 35¼ uur");
    CHECK(point_text(h.breakpoints[1]).find("zorgtoeslag") != std::string::npos);
    for (size_t i = 1; i < h.breakpoints.size(); ++i) CHECK(h.breakpoints[i].at > h.breakpoints[i - 1].at);

    // docs/command-line.md: at 39,47 uur the kinderopvangtoeslag falls by 10,00 euro a month.
    const HoursResult& falling = *calculator.compute(along(example("09"), 3)).hours;
    const auto& points = falling.breakpoints;
    const auto fall = std::find_if(points.begin(), points.end(),
                                   [](const MarkedPoint& p) { return p.kind == MarkedPoint::Kind::fall && p.at > 39; });
    REQUIRE(fall != points.end());
    CHECK(point_title(*fall, falling.axis) == "vanaf 39½ uur");
    CHECK(point_text(*fall) == "betaalt u 10 euro meer voor de opvang");
    CHECK(falling.falls.size() >= 1);
}
