// SPDX-License-Identifier: EUPL-1.2
// Amounts that come once, by hand: what each does to bijstand, to the year income and to the toeslagen after it.
#include "tests/support/calendar_lines.hpp"

#include "tests/support/catch.hpp"

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

/// In bijstand, nothing changes, and one amount comes.
Timeline with_amount(SoortEenmalig wat, double bruto, Date dag, int months = 18)
{
    Scenario s = owner_at_15_euro();
    s.situaties[1].werk.clear();
    s.overgang = Overgang{};
    s.overgang->eenmalig = {{dag, wat, bruto}};
    return worked_out(s, 2026y / 9 / 1, months);
}

double bijstand_about(const Timeline& t, Date month)
{
    double sum = 0;
    for (const MoneyEvent& e : t.events)
        if ((e.kind == EventKind::bijstand || e.kind == EventKind::bijstand_verrekening) && e.about == month)
            sum += e.amount;
    return round_cent(sum);
}

double received_on(const Timeline& t, Date day)
{
    double sum = 0;
    for (const MoneyEvent& e : t.events)
        if (e.day == day && e.kind == EventKind::eenmalig) sum += e.amount;
    return sum;
}

constexpr double gross_of_2026 = 21495.35; ///< the gross bijstand of 2026 (kalender 1)

} // namespace

TEST_CASE("eenmalig: een erfenis boven de vermogensgrens beëindigt de bijstand vanaf de maand erna")
{
    const Timeline t = with_amount(SoortEenmalig::erfenis, 9000, 2026y / 10 / 5);
    CHECK(received_on(t, 2026y / 10 / 5) == 9000); // not taxed
    CHECK(bijstand_about(t, 2026y / 10 / 1) == 1348.49);
    CHECK(bijstand_about(t, 2026y / 11 / 1) == 0); // 8.000 is the limit of one person
    CHECK(bijstand_about(with_amount(SoortEenmalig::erfenis, 7000, 2026y / 10 / 5), 2026y / 11 / 1) == 1348.49);
    CHECK(t.years[0].toetsingsinkomen == Approx(gross_of_2026 - 2 * 1805.2555).margin(0.02)); // ten months of bijstand
}

TEST_CASE("eenmalig: een nabetaling gaat af van de bijstand van haar maand, en telt in het jaar waarin zij komt")
{
    // 35,75 % is withheld: 1.000 - 357,50 = 642,50. (1.419,46 - 642,50) x 95 % = 738,11.
    const Timeline t = with_amount(SoortEenmalig::nabetaling, 1000, 2026y / 10 / 5);
    CHECK(received_on(t, 2026y / 10 / 5) == 642.50);
    CHECK(bijstand_about(t, 2026y / 10 / 1) == Approx(738.11).margin(0.01));
    CHECK(bijstand_about(t, 2026y / 11 / 1) == 1348.49);
    // In January it is income of 2027, though it is about 2026.
    const Timeline later = with_amount(SoortEenmalig::nabetaling, 1000, 2027y / 1 / 5);
    CHECK(later.years[0].toetsingsinkomen == gross_of_2026);
    CHECK(later.years[1].toetsingsinkomen >
          with_amount(SoortEenmalig::gift, 1000, 2027y / 1 / 5).years[1].toetsingsinkomen);
    // More than the bijstand of the month: none is left of it, and the next month is whole.
    const Timeline much = with_amount(SoortEenmalig::nabetaling, 5000, 2026y / 10 / 5);
    CHECK(bijstand_about(much, 2026y / 10 / 1) == 0);
    CHECK(bijstand_about(much, 2026y / 11 / 1) == 1348.49);
}

TEST_CASE("eenmalig: een transitievergoeding is inkomen voor de toeslagen en geen inkomen voor de bijstand")
{
    const Timeline t = with_amount(SoortEenmalig::transitievergoeding, 1800, 2026y / 10 / 5);
    CHECK(t.years[0].toetsingsinkomen == gross_of_2026 + 1800);
    CHECK(bijstand_about(t, 2026y / 10 / 1) == 1348.49);
    CHECK(bijstand_about(t, 2026y / 11 / 1) == 1348.49);
    const bool doubted = std::any_of(t.voorbehouden.begin(), t.voorbehouden.end(), [](const Voorbehoud& v) {
        return v.wat.starts_with("de transitievergoeding van 1.800 euro") && v.onzeker &&
               v.waarom.find("art. 34") != std::string::npos;
    });
    CHECK(doubted);
    // Who stays in the first situation has no job that ends.
    CHECK(std::none_of(t.staying.begin(), t.staying.end(),
                       [](const MoneyEvent& e) { return e.what == "de transitievergoeding"; }));
}

TEST_CASE("eenmalig: van giften telt in een kalenderjaar 1.200 euro niet")
{
    const auto of_gift = [](double euros) {
        return bijstand_about(with_amount(SoortEenmalig::gift, euros, 2026y / 10 / 5), 2026y / 11 / 1);
    };
    CHECK(of_gift(9200) == 1348.49); // 8.000 counts: on the limit
    CHECK(of_gift(9201) == 0);
    CHECK(with_amount(SoortEenmalig::gift, 9201, 2026y / 10 / 5).years[0].toetsingsinkomen < gross_of_2026);
    CHECK(bijstand_about(with_amount(SoortEenmalig::schadevergoeding, 20000, 2026y / 10 / 5), 2026y / 11 / 1) ==
          1348.49);
}
