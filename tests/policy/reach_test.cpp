// SPDX-License-Identifier: EUPL-1.2
// No false zero: a proposal that should move somebody moves somebody, or is refused with the reason.
#include "engine/law/law.hpp"
#include "engine/policy/reach.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/population_fixtures.hpp"
#include "tests/support/program.hpp"

#include <algorithm>
#include <cmath>

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

/// Where all schemes of the municipality are known.
PopulationJob of_voorbeeldstad(std::uint64_t count)
{
    PopulationJob j = job(count);
    j.data.gemeente = "voorbeeldstad";
    return j;
}

/// Other values that somebody could propose: the next in both directions.
std::vector<double> other_values(Unit unit, double value)
{
    switch (unit) {
    case Unit::euro:
    case Unit::uren: return value == 0 ? std::vector<double>{500} : std::vector<double>{value * 1.2, value * 0.8};
    case Unit::procent:
    case Unit::procent_van_de_norm:
    case Unit::factor: return value == 0 ? std::vector<double>{10} : std::vector<double>{value * 1.1, value * 0.9};
    case Unit::ja_nee: return {1 - value};
    default: return value == 0 ? std::vector<double>{1} : std::vector<double>{value + 1, value - 1};
    }
}

Tables with_value(const Tables& law, const std::string& id, double value)
{
    Tables other = law;
    DatedValue dated = *law.find(id)->on(july);
    dated.value = value;
    dated.from = july;
    other.set(id, dated);
    return other;
}

} // namespace

TEST_CASE("what the population carries can be proposed: each of these moves somebody", "[bevolking][beleid]")
{
    // One of each fact: norms, ages by a year, children, vrijlatingen, benefits beside work, AOW, owners, wealth,
    // beslag, childcare, rents, and what a municipality gives after so many years.
    const std::vector<std::string> ids{"participatiewet.norm_alleenstaande",
                                       "participatiewet.norm_aow_gehuwd",
                                       "participatiewet.norm_leeftijd",
                                       "participatiewet.kostendelers_basis",
                                       "participatiewet.vrijlating_n_percentage",
                                       "participatiewet.vrijlating_y_percentage",
                                       "participatiewet.vermogensgrens_alleenstaande",
                                       "participatiewet.vermogensvrijstelling_woning",
                                       "kinderbijslag.tweede_bedrag_vanaf",
                                       "kindgebonden_budget.verhoging_vanaf",
                                       "inkomstenbelasting.iack_kind_tot",
                                       "inkomstenbelasting.ahk_maximum_aow",
                                       "inkomstenbelasting.ouderenkorting_maximum",
                                       "inkomstenbelasting.jonggehandicaptenkorting",
                                       "toeslagenwet.norm_alleenstaande",
                                       "beslagvrije_voet.aandeel_norm",
                                       "kinderopvangtoeslag.maximum_uurprijs_dagopvang",
                                       "huurtoeslag.aftoppingsgrens_laag",
                                       "zorgtoeslag.drempelinkomen",
                                       "voorbeeldstad.inkomenstoeslag.bedrag_alleenstaande",
                                       "voorbeeldstad.inkomenstoeslag.jaren_bijstand",
                                       "voorbeeldstad.inkomenstoeslag.inkomensgrens"};
    const PopulationJob j = of_voorbeeldstad(3'000);
    const Variant now{"nu", &tables(), july};
    std::vector<std::string> unmoved;
    for (const std::string& id : ids) {
        REQUIRE(tables().find(id));
        const Parameter& p = *tables().find(id);
        std::vector<Tables> proposed;
        for (const double value : other_values(p.unit, p.on(july)->value))
            proposed.push_back(with_value(tables(), id, value));
        std::vector<Variant> variants;
        for (const Tables& t : proposed) variants.push_back({"voorstel", &t, july});
        const std::vector<bool> moves = moves_somebody(j, now, variants);
        if (std::find(moves.begin(), moves.end(), true) == moves.end()) unmoved.push_back(id);
    }
    CHECK(unmoved == std::vector<std::string>{});
}

TEST_CASE("a proposal that no household notices is refused with the reason, and never costs nothing",
          "[bevolking][beleid]")
{
    const TemporaryFolder folder;
    const auto proposal = [&](const std::string& id, const std::string& unit, const std::string& day, double value) {
        return folder.write("voorstel.json",
                            R"({"formaat": "armoedeval-hervorming/1", "titel": "Proef", "datum": "2026-07-01",
                                "rol": "beleidsadviseur", "motivering": "om te zien wat het doet", "wijzigingen": {")" +
                                id + R"(": {"eenheid": ")" + unit + R"(", "waarden": {")" + day + R"(": )" +
                                std::to_string(value) + "}}}}");
    };
    // Pay days serve the months only.
    check_refused(
        {"beleid", "--bevolking", "50", "--hervorming", proposal("betaaldagen.toeslagen_dag", "dag", "2026-07-01", 18)},
        {"betaaldagen.toeslagen_dag", "alleen in de maanden"});
    // A scheme of another municipality than that of the population.
    check_refused(
        {"beleid", "--bevolking", "50", "--hervorming",
         proposal("utrecht.individuele_inkomenstoeslag.inkomensgrens", "procent_van_de_norm", "2026-07-01", 120)},
        {"utrecht.individuele_inkomenstoeslag.inkomensgrens", "andere gemeente"});
    // In force only later.
    check_refused({"beleid", "--bevolking", "50", "--peildatum", "2026-07-01", "--hervorming",
                   proposal("zorgtoeslag.standaardpremie", "euro", "2026-08-01", 2000)},
                  {"geen enkele waarde", "--peildatum"});
    const std::string works = proposal("zorgtoeslag.standaardpremie", "euro", "2026-07-01", 2000);
    CHECK(run_program({"beleid", "--bevolking", "50", "--hervorming", works}).status == 0);
    check_refused(
        {"beleid", "--bevolking", "50", "--peildatum", "2026-07-01", "--reeks", "betaaldagen.toeslagen_dag=10:20:5"},
        {"--reeks", "alleen in de maanden"});
}

TEST_CASE("what nobody published can be proposed, and both sides are named", "[beleid]")
{
    // Of Arnhem the amounts are published, and the income limit is not.
    const std::string id = "arnhem.individuele_inkomenstoeslag.inkomensgrens";
    Reform reform{"Proef", july, "raadslid", "om te zien", {{id, Unit::procent_van_de_norm, {{july, 110}}}}};
    const Tables proposed = reformed(tables(), {parse_reform(to_json(reform), "voorstel.json", tables())});
    CHECK_FALSE(tables().find(id)->on(july));
    REQUIRE(proposed.find(id)->on(july));
    CHECK(proposed.find(id)->on(july)->value == 110);
    PopulationJob j = job(400);
    j.data.gemeente = "arnhem";
    CHECK(unanswerable(j, {"nu", &tables(), july}, {"voorstel", &proposed, july}).empty());
    const PopulationResult r = run_job(j, {{"nu", &tables(), july}, {"voorstel", &proposed, july}});
    CHECK(r.totalen.wetten[1].kosten > 0); // all of it: nothing was known to be paid
}
