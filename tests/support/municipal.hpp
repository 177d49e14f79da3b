// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The two examples with a municipality, and what they have in a year.
#include "tests/support/fixtures.hpp"
#include "tests/support/places.hpp"

#include <filesystem>

namespace armoedeval::test {

inline Scenario example(const std::string& name)
{
    return load_scenario(std::filesystem::path(scenarios_folder()) / (name + ".json"));
}
inline Scenario voorbeeldstad()
{
    return example("30-voorbeeldstad-alle-regelingen");
}
inline Scenario met_brieven()
{
    return example("31-groningen-met-brieven");
}

inline Breakdown<double> amounts(const Scenario& s, size_t situation = 0)
{
    return net_income(s.huishouden, s.situaties.at(situation), law(s.peildatum), s.peildatum);
}

} // namespace armoedeval::test
