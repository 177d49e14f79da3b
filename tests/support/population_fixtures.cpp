// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/population_fixtures.hpp"
#include "tests/support/places.hpp"

namespace armoedeval::test {

const PopulationData& data()
{
    static const PopulationData read = read_population_data(data_file);
    return read;
}

const Circumstances& circumstances()
{
    static const Circumstances all(data(), law(july));
    return all;
}

PopulationJob job(std::uint64_t count, std::uint64_t seed)
{
    PopulationJob j;
    j.data = data();
    j.gebruik = take_up(data());
    j.aantal = count;
    j.zaad = seed;
    return j;
}

const Tables& lower_threshold()
{
    static const Tables changed = reformed(
        tables(),
        {load_reform(std::string(scenarios_folder()) + "/hervormingen/zorgtoeslag-drempel-lager.json", tables())});
    return changed;
}

std::vector<Variant> law_and_proposal()
{
    return {{"nu", &tables(), july}, {"voorstel", &lower_threshold(), july}};
}

PopulationJob with_travel_costs(std::uint64_t count)
{
    PopulationJob j = job(count);
    j.data.verdelingen.at("reiskosten").delen = {{"60", 1}};
    return j;
}

} // namespace armoedeval::test
