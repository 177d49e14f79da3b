// SPDX-License-Identifier: EUPL-1.2
// What holds for every household: the amounts add up, nothing is counted twice or left out, bijstand makes up the norm.
#include "tests/support/fixtures.hpp"

#include "engine/number/every_number.hpp"
#include "engine/questions/answer.hpp"
#include "engine/year/household_facts.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>
#include <cmath>

using namespace armoedeval;
using namespace armoedeval::test;
using Catch::Approx;

namespace {

/// Every case under the law and under a changed law. Only `moves` (and what is paid of it) may differ, and the totals
/// by as much.
void check_that_only(Member moves, const std::function<void(Law<double>&)>& change)
{
    using B = Breakdown<double>;
    std::vector<Member> may_move{moves,          &B::besteedbaar, &B::over_na_opvang_en_werk,
                                 &B::in_de_hand, &B::blijft_over, &B::vrij_te_besteden};
    for (const auto& amount : breakdown_amounts<double>)
        if (amount.member == moves && amount.paid) may_move.push_back(amount.paid);
    double moved = 0;
    for (const Date date : peildatums) {
        Law<double> other = law(date);
        change(other);
        for (const Case& c : random_cases(31, 60)) {
            if (c.date != date) continue;
            const Breakdown<double> before = amounts_of(c), after = amounts_of(c, other);
            CHECK(differences(before, after, may_move) == "");
            if (!is_computed(before.besteedbaar) || !is_computed(after.besteedbaar)) continue;
            const double by = after.*moves - before.*moves;
            CHECK(after.besteedbaar - before.besteedbaar == nearly(by));
            CHECK(after.over_na_opvang_en_werk - before.over_na_opvang_en_werk == nearly(by));
            moved += std::abs(by);
        }
    }
    CHECK(moved > 100);
}

double untaxed(const Case& c)
{
    double sum = 0;
    for (const Adult& v : c.household.volwassenen)
        for (const auto& i : v.inkomen)
            if (i.soort == SoortInkomen::kinderalimentatie) sum += i.bruto_per_jaar;
    return sum;
}

/// Then UWV's supplement is what was told, and nothing is worked out.
bool toeslagenwet_told(const Case& c)
{
    for (const Adult& v : c.household.volwassenen)
        for (const auto& i : v.inkomen)
            if (i.soort == SoortInkomen::toeslagenwet) return true;
    return false;
}

} // namespace

TEST_CASE("elk huishouden: de onderdelen tellen op tot besteedbaar en over, en bruto sluit op netto")
{
    for (const Case& c : random_cases(11, 350)) {
        const Breakdown<double> b = amounts_of(c);
        INFO(in_json(c));
        double toeslagen = 0;
        for (const auto& toeslag : toeslag_amounts<double>) toeslagen += b.*toeslag.member;
        CHECK(close(net(b) + toeslagen + b.kinderbijslag, b.besteedbaar));
        CHECK(close(b.besteedbaar - b.kosten_opvang - b.kosten_werk, b.over_na_opvang_en_werk));
        const double gross = b.loon_bruto - b.pensioenpremie + b.overig_bruto + b.bijstand_bruto;
        CHECK(close(net(b), gross + untaxed(c) - b.belasting - b.bijdrage_zvw));
        CHECK(close(b.toetsingsinkomen, gross));
        CHECK(close(b.loon_bruto, gross_wage(c)));
        double travel = 0, care = 0, other = -untaxed(c);
        for (const Work& w : c.situation.werk) travel += 12 * w.reiskosten_per_maand;
        for (const auto& o : all_care(c)) care += 12 * o.uren_per_maand * o.uurprijs;
        for (const Adult& v : c.household.volwassenen)
            for (const auto& i : v.inkomen) other += i.bruto_per_jaar;
        if (!toeslagenwet_told(c)) other += b.toeslagenwet;
        CHECK((close(b.kosten_werk, travel) && close(b.kosten_opvang, care) && close(b.overig_bruto, other)));
    }
}

TEST_CASE("elk huishouden: niets onder nul en niets boven de gepubliceerde maxima")
{
    for (const Case& c : random_cases(12, 350)) {
        const Breakdown<double> b = amounts_of(c);
        const PublishedYear& p = published_year(c.date);
        const PublishedHalfYear& half = published_half_year(c.date);
        const bool partner = heeft_partner(c.household);
        INFO(in_json(c));
        CHECK(below_zero(c, b) == "");
        CHECK(b.zorgtoeslag <= p.zorgtoeslag_maximum.of(partner));
        const std::vector<int> ages = leeftijden_kindgebonden_budget(c.household, c.date);
        CHECK(b.kindgebonden_budget <= kgb_maximum(p, ages, partner));
        const Home home = c.household.woning.value_or(Home{});
        if (c.date.year() != 2024y || (!aow_household(c) && !home.aangepast)) // those had maxima of their own
            CHECK(b.huurtoeslag <= 12 * std::max(p.huurtoeslag_maximum[0], p.huurtoeslag_maximum[2]));
        CHECK(!(b.huurtoeslag > 12 * (home.kale_huur + 48)));
        CHECK(b.kinderopvangtoeslag <= 0.96 * b.kosten_opvang + 0.1);
        CHECK(b.bijstand_netto <= b.bijstandsnorm + 1e-6);
        CHECK(b.bijstandsnorm <= 12 * (partner ? half.norm_aow_gehuwd : half.norm_aow_alleenstaande));
        CHECK(b.vrijgelaten <= most_exempted(c) + 1e-6);
        CHECK((b.bijstand_bruto >= b.bijstand_netto - 1e-6 && (b.bijstand_netto > 0 || b.vrijgelaten == 0)));
        CHECK(b.kinderbijslag <= 8 * half.kinderbijslag[2] * static_cast<double>(ages.size()));
    }
}

TEST_CASE("bijstand: het netto inkomen is de norm plus wat is vrijgelaten (Participatiewet art. 19, 31)")
{
    int seen = 0, with_exemption = 0;
    for (const Case& c : random_cases(13, 900)) {
        const Breakdown<double> b = amounts_of(c);
        if (b.bijstand_netto <= 0 || anyone(c.household, &Adult::jonggehandicapt)) continue;
        INFO(in_json(c));
        if (all_entitled(c.household))
            CHECK(net(b) == nearly(b.bijstandsnorm + b.vrijgelaten, 0.005));
        else
            CHECK(net(b) >= b.bijstandsnorm + b.vrijgelaten - 0.005); // of the partner without a right less counts
        if (!heeft_partner(c.household)) CHECK(close(b.bijstand_bruto, expected_gross_bijstand(c, b.bijstand_netto)));
        if (c.situation.werk.empty() && b.overig_netto == 0 && !aow_household(c))
            CHECK((close(b.loon_netto, 0) && close(b.bijstand_netto, b.bijstandsnorm)));
        ++seen;
        with_exemption += b.vrijgelaten > 0;
    }
    CHECK((seen > 400 && with_exemption > 100));
}

TEST_CASE("elke wet krijgt de feiten van het huishouden die zij vraagt")
{
    int with_iack = 0;
    for (const Case& c : random_cases(21, 400)) {
        const Breakdown<double> b = amounts_of(c);
        INFO(in_json(c));
        CHECK(close(b.bijdrage_zvw, expected_zvw(c)));
        CHECK(b.zorgtoeslag == expected_zorgtoeslag(c, b.toetsingsinkomen));
        CHECK(same(b.huurtoeslag, expected_huurtoeslag(c, b.toetsingsinkomen)));
        CHECK(b.kindgebonden_budget == expected_kgb(c, b.toetsingsinkomen));
        if (b.bijstand_netto == 0 && (b.toeslagenwet == 0 || toeslagenwet_told(c)))
            CHECK(close(b.belasting, expected_tax(c)));
        if (b.overig_bruto == 0) CHECK(close(b.overig_netto, untaxed(c)));
        if (b.loon_bruto == 0 && b.bijstand_netto == 0) CHECK(close(b.loon_netto, 0)); // all is other income
        with_iack += b.bijstand_netto == 0 && heeft_partner(c.household) && expected_assessment(c, 1).recht_op_iack;
    }
    CHECK(with_iack > 20);
    const Case equal = couple_with_equal_wages(); // art. 8.14a lid 1: one of both has the IACK
    CHECK(amounts_of(equal).belasting == nearly(expected_tax(equal)));
}

TEST_CASE(
    "bijstand: medebewoners verlagen de norm alleen als zij 27 zijn en de kosten delen (Participatiewet art. 19a)")
{
    for (const Case& c : random_cases(22, 60)) {
        INFO(in_json(c));
        const auto with = [&](int age, bool shares, bool subtenant) {
            Case more = c;
            more.household.medebewoners.push_back({adult_of(age, c.date).geboren, shares, false, subtenant, 0, 0});
            return amounts_of(more);
        };
        const double norm = amounts_of(c).bijstandsnorm;
        for (const auto& b : {with(26, true, false), with(40, false, false), with(40, true, true)})
            CHECK(b.bijstandsnorm == norm);
        if (c.household.volwassenen.size() == 1 && c.household.volwassenen[0].recht_op_bijstand &&
            !c.household.volwassenen[0].inrichting && age_on(c.household.volwassenen[0].geboren, c.date) > 20)
            CHECK(with(27, true, false).bijstandsnorm < norm);
    }
}

TEST_CASE(
    "bijstand: een partner zonder recht (art. 24, 24a en 32 lid 3) en de jonggehandicaptenkorting (art. 31 lid 5)")
{
    const double half = 1013.90, couple = 2027.79, kop = 284.67; // 1 July 2026; 3.416 / 12
    Case c = one_adult(2026y / 7 / 1, 40, 10, 15);
    c.household.volwassenen.insert(c.household.volwassenen.begin(), adult_of(40, c.date));
    c.household.volwassenen[1].recht_op_bijstand = false;
    c.household.volwassenen[1].vrijlating = Vrijlating::n; // is for somebody who gets bijstand
    c.situation.werk[0].van = 1;
    CHECK(amounts_of(c).bijstand_netto == nearly(12 * half)); // 702 gross a month fits below the norm of a couple
    c.situation.werk[0].uren_per_week = 24;
    CHECK(net(amounts_of(c)) == nearly(12 * couple));
    CHECK((amounts_of(c).bijstand_bruto < 12 * half && amounts_of(c).vrijgelaten == 0));
    c.household.kinderen.push_back({2020y / 3 / 3, false, {}});
    CHECK(amounts_of(c).bijstandsnorm == nearly(12 * (half + kop)));

    for (const int age : {26, 27, 40}) {
        Case j = one_adult(2026y / 7 / 1, age, 0, 15);
        j.household.volwassenen[0].jonggehandicapt = true;
        CAPTURE(age);
        CHECK(net(amounts_of(j)) == nearly(12 * 1419.46 + (age < 27 ? 0 : 923))); // 923 is no means from 27
    }
}

TEST_CASE("bijstand: meer loon geeft nooit meer bijstand, en nooit minder netto inkomen")
{
    for (const Case& c : one_earner_cases(15, 60)) {
        INFO(in_json(c));
        const Amount income = by_wage(c, net);
        const double wage = gross_wage(c);
        CHECK(rises(by_wage(c, [](const auto& b) { return b.bijstand_netto; }), {0, 45000, 500}) == nowhere);
        CHECK(falls(income, {0, 110000, 1000}) == nowhere);
        CHECK(falls(income, {wage, wage + 10}) == nowhere);
        CHECK(jumps(income, {wage, wage + 10}, 1) == nowhere);
    }
}

TEST_CASE("het hele huishouden: de volgorde van kinderen en van partners doet niet ter zake")
{
    Chance chance(16);
    for (const Case& c : cases_of_any_kind(16, 250)) {
        const Breakdown<double> b = amounts_of(c);
        INFO(in_json(c));
        CHECK(differences(b, amounts_of(children_shuffled(c, chance))) == "");
        CHECK(differences(b, amounts_of(adults_swapped(c))) == "");
    }
}

TEST_CASE("het hele huishouden: gelijke feiten anders opgeschreven geven gelijke bedragen")
{
    for (const Case& c : random_cases(17, 200)) {
        const Breakdown<double> b = amounts_of(c);
        INFO(in_json(c));
        Case no_hours = c, no_work = c; // work of 0 hours is no work
        for (Work& w : no_hours.situation.werk) w.uren_per_week = w.reiskosten_per_maand = 0;
        no_work.situation.werk.clear();
        CHECK(differences(amounts_of(no_hours), amounts_of(no_work)) == "");
        Case split = c; // a job in two halves
        for (Work& w : split.situation.werk) w.uren_per_week /= 2, w.reiskosten_per_maand /= 2;
        const std::vector<Work> halves = split.situation.werk;
        split.situation.werk.insert(split.situation.werk.end(), halves.begin(), halves.end());
        CHECK(differences(b, amounts_of(split)) == "");
        Case inside = c; // the childcare of the situation stands with the child
        for (size_t k = 0; k < c.household.kinderen.size(); ++k) inside.household.kinderen[k].opvang = care_of(c, k);
        inside.situation.opvang.clear();
        CHECK(differences(b, amounts_of(inside)) == "");
        Case more = c; // a child that is not yet born changes nothing
        more.household.kinderen.push_back({c.date + std::chrono::months(3), true, {}});
        CHECK(differences(b, amounts_of(more)) == "");
    }
}

TEST_CASE("kinderopvangtoeslag: niets als een ouder niet werkt, studeert of een traject volgt (art. 1.6)")
{
    int paid = 0;
    for (Case& c : random_cases(18, 300)) {
        for (Adult& v : c.household.volwassenen) v.traject_naar_werk = v.studie = false;
        INFO(in_json(c));
        std::array<double, 2> hours{0, 0};
        for (const Work& w : c.situation.werk) hours[w.van] += w.uren_per_week;
        const bool idle = hours[0] == 0 || (heeft_partner(c.household) && hours[1] == 0);
        const double amount = amounts_of(c).kinderopvangtoeslag;
        if (idle) CHECK(amount == 0);
        for (size_t i = 0; i < c.household.volwassenen.size(); ++i)
            (i == 0 ? c.household.volwassenen[i].studie : c.household.volwassenen[i].traject_naar_werk) = true;
        if (idle && !all_care(c).empty()) CHECK(amounts_of(c).kinderopvangtoeslag > 0);
        if (!idle) CHECK(amounts_of(c).kinderopvangtoeslag == amount);
        paid += amount > 0;
    }
    CHECK(paid > 50);
}

TEST_CASE("leeftijden: kindgebonden budget op de eerste van de maand, kinderbijslag op de eerste van het kwartaal")
{
    Case c{2026y / 8 / 20, {}, {}};
    c.household.volwassenen.push_back(adult_of(40, c.date));
    c.household.kinderen.push_back({2014y / 8 / 10, false, {}}); // 12 on 10 August
    CHECK((amounts_of(c).kindgebonden_budget == 2580 + 3416 && amounts_of(c).kinderbijslag == nearly(4 * 362.35)));
    c.household.kinderen[0].geboren = 2014y / 8 / 1;
    CHECK(amounts_of(c).kindgebonden_budget == 2580 + 3416 + 724);
    c.household.kinderen[0].geboren = 2014y / 7 / 1;
    CHECK(amounts_of(c).kinderbijslag == nearly(4 * 426.29));
}

TEST_CASE("elke regeling telt mee: een ander bedrag in de wet verandert besteedbaar met precies die regeling")
{
    using B = Breakdown<double>;
    check_that_only(&B::zorgtoeslag, [](Law<double>& l) {
        changed<ZorgtoeslagTable<double>>(l.zorgtoeslag, [](auto& t) { t.standaardpremie += 100; });
    });
    check_that_only(&B::huurtoeslag, [](Law<double>& l) {
        changed<BasishuurTable<double>>(l.huurtoeslag.basishuur, [](auto& t) { t.minimumnormhuur -= 20; });
    });
    check_that_only(&B::kindgebonden_budget, [](Law<double>& l) {
        changed<KindgebondenBudgetTable<double>>(l.kindgebonden_budget.algemeen, [](auto& t) { t.volgend_kind += 50; });
    });
    check_that_only(&B::kinderopvangtoeslag, [](Law<double>& l) {
        changed<OpvangtarievenTable<double>>(l.kinderopvangtoeslag.tarieven, [](auto& t) { t.bso -= 1; });
    });
    check_that_only(&B::kinderbijslag, [](Law<double>& l) {
        changed<KinderbijslagTable<double>>(l.kinderbijslag, [](auto& t) { t.bedrag_6_11 += 25; });
    });
}

TEST_CASE("de norm verandert het netto inkomen van wie bijstand heeft, een korting dat van wie geen bijstand heeft")
{
    for (const Case& c : random_cases(19, 100)) {
        if (anyone(c.household, &Adult::jonggehandicapt) || !all_entitled(c.household)) continue;
        Law<double> higher = law(c.date), credit = law(c.date);
        changed<NormenTable<double>>(higher.participatiewet.normen, [](auto& t) {
            for (double* norm : {&t.alleenstaande, &t.gehuwd, &t.aow_alleenstaande, &t.aow_gehuwd}) *norm += 10;
        });
        for (auto* ahk : {&credit.inkomstenbelasting.algemene_heffingskorting,
                          &credit.inkomstenbelasting.algemene_heffingskorting_aow})
            changed<AlgemeneHeffingskortingTable<double>>(*ahk, [](auto& t) { t.maximum += 100; });
        const Breakdown<double> b = amounts_of(c), up = amounts_of(c, higher), less_tax = amounts_of(c, credit);
        INFO(in_json(c));
        if (b.bijstand_netto > 0) {
            CHECK(net(up) - net(b) == nearly(up.bijstandsnorm - b.bijstandsnorm, 0.01));
        } else if (up.bijstand_netto == 0) {
            CHECK(differences(b, up, {&Breakdown<double>::bijstandsnorm}) == "");
            CHECK(close(net(less_tax) - net(b), b.belasting - less_tax.belasting));
            CHECK((less_tax.belasting <= b.belasting && less_tax.belasting >= b.belasting - 200));
        }
    }
}

TEST_CASE("niets is oneindig, en niets is onbekend dan wat een gemeente geeft")
{
    for (const Case& c : cases_of_any_kind(20, 300)) {
        const Breakdown<double> b = amounts_of(c);
        INFO(in_json(c));
        for (const auto& named : breakdown_amounts<double>) {
            CHECK(!std::isinf(b.*named.member));
            const std::string name = named.name;
            if (name == "vaste_lasten" || name == "vrij_te_besteden") continue; // these cases tell no costs
            const bool municipal =
                name == "gemeentelijk" || name == "gemeentelijk_natura"; // they live in no municipality
            CHECK(is_computed(b.*named.member) == !municipal);
        }
    }
}

TEST_CASE("twijfel: het maximum van vrijlating z op 1 januari 2025 wordt alleen genoemd als het bereikt is")
{
    const std::set<std::string> maximum{"participatiewet.vrijlating_z_maximum"};
    for (const double hours : {8.0, 12.0, 15.0, 18.0, 20.0}) { // 15 % of a net wage of 1.153,60 is 173,04
        Case c = one_adult(2025y / 1 / 1, 35, hours, 15);
        c.situation.werk.front().kind.soort = SoortWerk::loonkostensubsidie;
        const double without = amounts_of(c).bijstand_netto;
        c.household.volwassenen[0].vrijlating = Vrijlating::z;
        CAPTURE(hours, without, amounts_of(c).vrijgelaten);
        REQUIRE(amounts_of(c).bijstand_netto > without);
        const bool reached = amounts_of(c).vrijgelaten == 12 * 173.04;
        CHECK(reached == (hours > 19)); // 18 x 65 = 1.170 gross is 1.135 net, 20 x 65 is 1.257
        CHECK(doubts_of(c) == (reached ? maximum : std::set<std::string>{}));
    }
}

TEST_CASE("twijfel: over de maxima van de vrijlatingen op 1 juli 2026 is er geen")
{
    for (const Vrijlating v : {Vrijlating::n, Vrijlating::y, Vrijlating::z}) {
        Case c = one_adult(2026y / 7 / 1, 35, 20, 15);
        c.situation.werk.front().kind.soort = SoortWerk::loonkostensubsidie;
        c.household.volwassenen[0].vrijlating = v;
        CHECK(doubts_of(c).empty());
    }
}

TEST_CASE("een voorbeeld per euro loon: het netto inkomen springt nergens, ook niet waar de bijstand ophoudt")
{
    Case c = one_adult(2026y / 7 / 1, 35, 36, 15);
    c.household.volwassenen[0].vrijlating = Vrijlating::r;
    c.household.kinderen.push_back({2020y / 3 / 3, false, {}});
    c.household.woning = Home{SoortWoning::huur, 650, 0, 0, false};
    for (const Date date : {peildatums[0], peildatums[3], peildatums[5]}) {
        c.date = date;
        CHECK(falls(by_wage(c, net), {0, 50000}) == nowhere);
        CHECK(jumps(by_wage(c, net), {0, 50000}, 1) == nowhere);
        // Toeslagen: whole euros a year, or twelve times whole euros a month; the floors of 24 euro a year.
        CHECK(jumps(by_wage(c, [](const auto& b) { return b.besteedbaar; }), {0, 50000}, 1 + 1 + 1 + 24 + 24) ==
              nowhere);
    }
}
