// SPDX-License-Identifier: EUPL-1.2
// Ages that no law of a run tells apart: a household of 33 and one of 34 can then be evaluated side by side.
#include "engine/parameters/tables.hpp"
#include "engine/population/population.hpp"
#include "engine/schemes/inkomstenbelasting.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace armoedeval {

namespace {

/// Ages that acts name in words, not in a parameter: adulthood, the minimum wage, and the years around them.
constexpr std::array in_words_of_the_law{18, 19, 20, 21, 22, 23, 24, 27};
/// The parameters that hold a year of birth.
const char* const years_of_birth[] = {"toeslagenwet.partner_geboren_voor"};

/// The ages on both sides of those who were born before a year: see born_at.
std::array<int, 3> around_birth_year(int year, Date on)
{
    const int age = static_cast<int>(on.year()) - year;
    return {age - 1, age, age + 1};
}

std::vector<std::uint8_t> lowest_of_each(const std::set<int>& limits, int most)
{
    std::vector<std::uint8_t> lowest(static_cast<size_t>(most) + 1);
    int start = 0;
    for (int age = 0; age <= most; ++age) {
        if (limits.contains(age)) start = age;
        lowest[static_cast<size_t>(age)] = static_cast<std::uint8_t>(start);
    }
    return lowest;
}

} // namespace

Composition Circumstances::as_asked(const Composition& composition) const
{
    if (leeftijdsklasse.empty()) return composition;
    Composition c = composition;
    c.leeftijd = leeftijdsklasse[c.leeftijd];
    if (c.partner()) c.leeftijd_partner = leeftijdsklasse[c.leeftijd_partner];
    for (size_t i = 0; i < c.kinderen; ++i) c.leeftijd_kind[i] = leeftijdsklasse[c.leeftijd_kind[i]];
    if (c.jaren != Composition::years_not_told) c.jaren = jarenklasse[c.jaren];
    return c;
}

void set_age_classes(Circumstances& circumstances, const std::vector<std::pair<const Tables*, Date>>& laws)
{
    std::set<int> ages, years;
    for (const auto& [tables, date] : laws)
        for (const auto& [id, parameter] : tables->parameters()) {
            const DatedValue* value = parameter.unit == Unit::jaren ? parameter.on(date) : nullptr;
            if (!value || value->value < 0 || value->value > Composition::oldest) continue;
            const int limit = static_cast<int>(std::ceil(value->value));
            if (id.ends_with(".jaren_bijstand")) {
                years.insert(limit);
                continue;
            }
            // On 1 January of the year somebody may still have been a year younger.
            ages.insert({limit, limit + 1});
        }
    for (const auto& [tables, date] : laws) {
        const auto around = around_birth_year(longer_bracket_before, date);
        ages.insert(around.begin(), around.end());
        for (const char* id : years_of_birth)
            if (const DatedValue* value = tables->find(id)->on(date)) {
                const auto born = around_birth_year(static_cast<int>(value->value), date);
                ages.insert(born.begin(), born.end());
            }
    }
    for (const int age : in_words_of_the_law) ages.insert({age, age + 1});
    for (const int age : {circumstances.aow_leeftijd, circumstances.opvang_kind_tot}) ages.insert(age);
    circumstances.leeftijdsklasse = lowest_of_each(ages, Composition::oldest);
    circumstances.jarenklasse = lowest_of_each(years, Composition::years_not_told - 1);
}

} // namespace armoedeval
