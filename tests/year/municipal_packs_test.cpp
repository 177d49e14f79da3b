// SPDX-License-Identifier: EUPL-1.2
// The files of real municipalities against the amounts that they print for a household; and one wrong file.
#include "tests/support/copied_tables.hpp"
#include "tests/support/municipal.hpp"

#include "engine/household/municipality_check.hpp"
#include "engine/law/law.hpp"

#include "tests/support/catch.hpp"

using namespace armoedeval;
using namespace armoedeval::test;
using Catch::Approx;

namespace {

/// On bijstand for ten years, in a rented home, with a little money.
double gemeentelijk_of(const std::string& gemeente, Date on, int adults, const std::vector<int>& children)
{
    Case c;
    c.date = on;
    c.household.gemeentelijk.gemeente = gemeente;
    for (int i = 0; i < adults; ++i) {
        c.household.volwassenen.push_back(adult_of(40, on));
        c.household.volwassenen.back().bijstand_sinds = adult_of(10, on).geboren;
    }
    for (const int age : children) {
        c.household.kinderen.emplace_back();
        c.household.kinderen.back().geboren = adult_of(age, on).geboren;
    }
    c.household.woning = Home{.kale_huur = 600};
    c.household.vermogen = 500;
    return amounts_of(c).gemeentelijk;
}

struct PrintedBenefit {
    const char* gemeente;
    Date on;
    int adults;
    std::vector<int> children;
    double per_jaar;
};

} // namespace

TEST_CASE("wat gemeenten als individuele inkomenstoeslag drukken, krijgt een huishouden met bijstand daar")
{
    // Each from the page of the municipality itself, read on 30 November 2026, but for those named at the end.
    const std::vector<PrintedBenefit> all{
        // alphenaandenrijn.nl, Inkomenstoeslag: 2026 en 2024
        {"alphen_aan_den_rijn", july, 1, {}, 601},
        {"alphen_aan_den_rijn", july, 1, {8}, 701},
        {"alphen_aan_den_rijn", july, 1, {14, 8}, 801},
        {"alphen_aan_den_rijn", july, 2, {8}, 801},
        {"alphen_aan_den_rijn", july, 2, {14}, 901},
        {"alphen_aan_den_rijn", 2024y / 7 / 1, 2, {14}, 825},
        // werkeninkomentilburg.nl, Individuele inkomenstoeslag: 2025 en 2024
        {"tilburg", 2025y / 7 / 1, 2, {14}, 990},
        {"tilburg", 2025y / 7 / 1, 2, {8}, 750},
        {"tilburg", 2025y / 7 / 1, 1, {8}, 675},
        {"tilburg", 2025y / 7 / 1, 1, {}, 525},
        {"tilburg", 2024y / 7 / 1, 2, {14}, 955},
        {"tilburg", 2024y / 7 / 1, 1, {}, 501},
        // geldcheck51.nl, regeling 11: 2025
        {"amersfoort", 2025y / 7 / 1, 1, {}, 500},
        {"amersfoort", 2025y / 7 / 1, 1, {8}, 643},
        {"amersfoort", 2025y / 7 / 1, 2, {8}, 716},
        {"amersfoort", 2025y / 7 / 1, 2, {14}, 760},
        // loket.digitaal.utrecht.nl: 2024
        {"utrecht", 2024y / 7 / 1, 1, {}, 276},
        {"utrecht", 2024y / 7 / 1, 1, {8}, 63},
        {"utrecht", 2024y / 7 / 1, 1, {14}, 749},
        {"utrecht", 2024y / 7 / 1, 2, {8}, 704},
        {"utrecht", 2024y / 7 / 1, 2, {14}, 997},
        // zwolle.nl: 2024
        {"zwolle", 2024y / 7 / 1, 1, {}, 463},
        {"zwolle", 2024y / 7 / 1, 1, {8}, 66},
        {"zwolle", 2024y / 7 / 1, 2, {}, 659},
        // noordenveld.nl, up to 120 % of the norm; the page has no date
        {"noordenveld", july, 1, {}, 513},
        {"noordenveld", july, 1, {8}, 651},
        {"noordenveld", july, 2, {}, 732},
        // middendrenthe.nl 2025 and uithoorn.nl 2024, read once and not again
        {"midden_drenthe", 2025y / 7 / 1, 1, {}, 521.97},
        {"midden_drenthe", 2025y / 7 / 1, 2, {14}, 745.89},
        {"uithoorn", 2024y / 7 / 1, 2, {14, 8}, 765},
        // Verordening Amsterdam 2025 (CVDR734407) and Rotterdam 2025 (CVDR741634), by a summary
        {"amsterdam", july, 1, {}, 350},
        {"amsterdam", july, 2, {14}, 800},
        {"rotterdam", july, 1, {}, 200},
        {"rotterdam", july, 2, {8}, 400}};
    for (const PrintedBenefit& p : all) {
        INFO(p.gemeente << " " << to_iso(p.on) << ", " << p.adults << " adults, " << p.children.size() << " children");
        CHECK(gemeentelijk_of(p.gemeente, p.on, p.adults, p.children) == Approx(p.per_jaar).epsilon(0).margin(0.001));
    }
}

TEST_CASE("Noordenveld geeft minder in vier treden, tot 130 % van de norm")
{
    // noordenveld.nl/inkomenstoeslag: a couple 732 up to 120 %, 549 to 124, 366 to 127, 183 to 130. What is known of
    // a year of bijstand is that the income is the norm: the steps add up to the first amount.
    double all = 0;
    for (const char* step :
         {"inkomenstoeslag_120", "inkomenstoeslag_124", "inkomenstoeslag_127", "inkomenstoeslag_130"})
        all += tables().find(std::string("noordenveld.") + step + ".bedrag_gehuwd")->on(july)->value;
    CHECK(all == 732);
}

TEST_CASE("wat van een gemeente niet bekend is, wordt niet berekend")
{
    CHECK_FALSE(is_computed(gemeentelijk_of("arnhem", july, 1, {}))); // arnhem.nl names no income limit
}

TEST_CASE("een fout bestand schaadt alleen zijn eigen gemeente")
{
    CopiedTables copy;
    copy.change("gemeenten/utrecht.json", "\"vorm\": \"jaarlijks\"", "\"vorm\": \"wekelijks\"");
    copy.write("gemeenten/leeg.json", "");
    const Tables all = read_law_tables(copy.path());
    CHECK_FALSE(all.municipality("utrecht"));
    CHECK_FALSE(all.find("utrecht.individuele_inkomenstoeslag.inkomensgrens"));
    CHECK(all.municipality("groningen"));
    REQUIRE_FALSE(all.municipal_faults("utrecht").empty());
    CHECK(all.municipal_faults("utrecht")[0].place == "/regelingen/individuele_inkomenstoeslag/vorm");
    CHECK(all.municipal_faults("groningen").empty());
    CHECK(all.municipal_faults().size() > all.municipal_faults("utrecht").size()); // leeg.json too
    Scenario s = voorbeeldstad();
    CHECK(municipal_problems(s, all, "b.json").empty());
    s.huishouden.gemeentelijk.gemeente = "utrecht"; // whoever lives there hears what is wrong with the file
    CHECK(municipal_problems(s, all, "b.json") == all.municipal_faults("utrecht"));
}
