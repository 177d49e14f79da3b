// SPDX-License-Identifier: EUPL-1.2
// A proposal as Beleid edits it, and what follows from it, without a page.
#include "gui/model/proposal.hpp"
#include "gui/results/results_policy.hpp"
#include "gui/words/sentences_policy.hpp"
#include "gui/words/values.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/support/catch.hpp"

#include <cmath>
#include <set>

using namespace armoedeval;
using namespace std::chrono_literals;

namespace {

const Date january = 2026y / 1 / 1, july = 2026y / 7 / 1;

/// 1.000 euros from January 2026, 1.100 from July 2026.
Parameter twice_a_year()
{
    Parameter p;
    p.id = "wet.norm";
    p.revision = Revision::halfjaarlijks;
    p.values = {{january, {}, 1000, "bron", Status::vastgesteld, ""},
                {july, {}, 1100, "bron", Status::vastgesteld, ""}};
    return p;
}

using Values = std::vector<ReformChange::Value>;

Values values_of(const Reform& r)
{
    return r.wijzigingen.empty() ? Values{} : r.wijzigingen.front().values;
}

PolicyRow row(Uitkomst uitkomst, double won, double lost)
{
    PolicyRow r;
    r.uitkomst = uitkomst;
    r.won = won;
    r.lost = lost;
    return r;
}

PolicyResult result_with(std::vector<PolicyRow> rows)
{
    PolicyResult r;
    r.peildatum = july;
    r.rows = std::move(rows);
    r.comparison.wijzigingen.emplace_back();
    return r;
}

} // namespace

TEST_CASE("a value starts on the day it is proposed for, and is changed as long as it is in force")
{
    const Parameter p = twice_a_year();
    Reform r = with_value({}, p, 2026y / 3 / 1, 1050);
    CHECK(values_of(r) == Values{{2026y / 3 / 1, 1050}});
    CHECK(r.wijzigingen.front().id == "wet.norm");
    r = with_value(r, p, 2026y / 5 / 1, 1060); // the same value, two months on
    CHECK(values_of(r) == Values{{2026y / 3 / 1, 1060}});
    CHECK(proposed_on(r, p, 2026y / 2 / 28) == nullptr);
    CHECK(proposed_on(r, p, 2026y / 6 / 30)->value == 1060);
    CHECK(proposed_on(r, p, july) == nullptr); // the table's own value of July took over
    r = with_value(r, p, july, 1200);
    r = with_value(r, p, january, 900);
    CHECK(values_of(r) == Values{{january, 900}, {2026y / 3 / 1, 1060}, {july, 1200}});
}

TEST_CASE("the way back takes one value away, and typing the law's own value is a way back")
{
    const Parameter p = twice_a_year();
    const Reform both = with_value(with_value({}, p, january, 900), p, july, 1200);
    CHECK(values_of(without_value(both, p, july)) == Values{{january, 900}});
    CHECK(values_of(with_value(both, p, july, 1100)) == Values{{january, 900}});
    CHECK(with_value(without_value(both, p, july), p, january, 1000).wijzigingen.empty());
    CHECK(without_value({}, p, july) == Reform{});
    CHECK(without_parameter(both, "wet.norm") == Reform{});
    CHECK(without_parameter(both, "wet.ander") == both);
    CHECK(without_value(both, p, 2025y / 1 / 1) == both); // nothing is in force then
}

TEST_CASE("an edited proposal holds against the tables as a file does")
{
    const Parameter& p = *example_tables().find("kindgebonden_budget.eerste_kind");
    Reform r = with_value({}, p, july, 2880);
    r.titel = r.rol = r.motivering = "proef";
    r.datum = july;
    CHECK(parse_reform(to_json(r), "", example_tables()) == r);
    CHECK(reformed(example_tables(), {r}).find(p.id)->on(july)->value == 2880);
}

TEST_CASE("a value is typed as the Dutch write it, in the limits of its unit")
{
    CHECK(typed_value(Unit::euro, "€ 2.580,50").value == 2580.5);
    CHECK(typed_value(Unit::procent, "36,97 %").value == 36.97);
    CHECK(typed_value(Unit::procent, "36.97").value == 36.97);
    CHECK(typed_value(Unit::factor, "0,000000413339").value == 4.13339e-07);
    CHECK(typed_value(Unit::factor, "-1,5").value == -1.5);
    for (const auto& [unit, text] : {std::pair{Unit::euro, "-1"},
                                     {Unit::procent, "101"},
                                     {Unit::procent, "36.9"},
                                     {Unit::jaren, "67,5"},
                                     {Unit::dag, "32"},
                                     {Unit::maand, "0"},
                                     {Unit::keuze, "4"},
                                     {Unit::euro, "1000000000"},
                                     {Unit::euro, ""}}) {
        INFO(text);
        CHECK_FALSE(typed_value(unit, text).value);
        CHECK_FALSE(typed_value(unit, text).fault.empty());
    }
}

TEST_CASE("every value of the tables can be typed back as it is shown")
{
    for (const auto& [id, p] : example_tables().parameters())
        for (const DatedValue& v : p.values) {
            if (is_open_end(p, v.value) || std::isnan(v.value)) continue;
            INFO(id << " " << field_value(p.unit, v.value));
            CHECK(typed_value(p.unit, field_value(p.unit, v.value)).value == v.value);
        }
    CHECK(value_text(Unit::euro, 2580) == "€\u00A02.580");
    CHECK(value_text(Unit::procent, 36.97) == "36,97 %");
    CHECK(value_text(Unit::ja_nee, 1) == "ja");
}

TEST_CASE("every parameter is listed once, under its act")
{
    std::set<std::string> seen;
    const auto groups = parameter_groups(example_tables(), july);
    for (const ParameterGroup& group : groups) {
        for (const ParameterLine& line : group.lines) CHECK(seen.insert(line.parameter->id).second);
        for (const ParameterTable& table : group.tables)
            for (const ParameterLine& cell : table.cells) CHECK(seen.insert(cell.parameter->id).second);
    }
    CHECK(seen.size() == example_tables().parameters().size());
    const ParameterLine* line = find_parameter(groups, "zorgtoeslag.standaardpremie");
    REQUIRE(line);
    CHECK(line->law->value == 2119); // Staatscourant 2025, 40022
    CHECK(find_parameter(groups, "zorgtoeslag.bestaat_niet") == nullptr);
    const ParameterTable& table =
        std::find_if(groups.begin(), groups.end(), [](const auto& g) { return !g.tables.empty(); })->tables.front();
    CHECK(cell_name(table.cells[27].parameter->id) == "Rij 10: eerste kind"); // three columns: after row 9
}

TEST_CASE("falls along the hours: from the highest point before, with the deepest hour")
{
    // Euros per year; 12 euros a year are 1 a month.
    const std::vector<double> hours{0, 1, 2, 3, 4, 5, 6, 7};
    const auto deepest = [&](const std::vector<double>& left, double threshold) {
        std::vector<std::pair<double, double>> found;
        for (const Fall& fall : falls({hours, left}, threshold)) found.push_back({fall.deepest_at, fall.depth});
        return found;
    };
    using Deepest = std::vector<std::pair<double, double>>;
    CHECK(deepest({0, 120, 60, 0, 60, 120, 240, 240}, 5) == Deepest{{3, 10}});
    CHECK(deepest({0, 120, 60, 120, 240, 120, 180, 300}, 4) == Deepest{{2, 5}, {5, 10}});
    CHECK(deepest({0, 120, 60, 120, 240, 180, 240, 300}, 5).empty()); // 5 is not more than 5
    CHECK(deepest({0, 0, 0, 0, 0, 0, 0, 0}, 0).empty());
    CHECK(falls({{}, {}}, 5).empty());
}

TEST_CASE("the sentence counts who goes forward and who goes back")
{
    const PolicyRow wins = row(Uitkomst::wint, 12.34, 0), loses = row(Uitkomst::verliest, 0, -5),
                    both = row(Uitkomst::wisselend, 3, -0.2), same = row(Uitkomst::gelijk, 0, 0);
    PolicyRow unknown = same;
    unknown.waarom_niet = "onbekend";
    CHECK(policy_sentence(result_with({wins, wins, wins, loses})) ==
          "3 huishoudens gaan erop vooruit, 1 gaat erop achteruit.");
    CHECK(policy_sentence(result_with({loses, same})) == "1 huishouden gaat erop achteruit.");
    CHECK(policy_sentence(result_with({both, both})) ==
          "2 huishoudens gaan bij sommige uren vooruit en bij andere achteruit.");
    CHECK(policy_sentence(result_with({same, unknown})) == "Geen enkel huishouden merkt hier iets van.");
    CHECK(
        policy_second(result_with({wins, same, unknown})) ==
        "1 merkt er niets van. 1 kon niet worden berekend. Regels van 1 juli 2026, bij elk kwartier van 0 tot 40 uur.");
    PolicyResult broken;
    broken.fault = "de grenzen moeten oplopen";
    CHECK(policy_sentence(broken) == "Met dit voorstel kan de wet niet worden berekend.");
    CHECK(policy_second(broken) == broken.fault);
    CHECK(policy_sentence(PolicyResult{}).ends_with("?"));

    CHECK(outcome_words(wins) == "wint tot €\u00A012");
    CHECK(outcome_words(both) == "wint tot €\u00A03, verliest minder dan € 1");
    CHECK(outcome_words(same) == "geen verandering");
    CHECK(outcome_words(unknown) == "niet berekend");
}
