// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/questions/curve.hpp"

namespace armoedeval {

/// The hours of a situation: a row per four hours for people; every amount at every point as armoedeval-uren/1 or CSV.
std::string curve_text(const Scenario& scenario, size_t situation, const Curve& curve);
std::string curve_json(const Scenario& scenario, size_t situation, const Curve& curve);
std::string curve_csv(const Curve& curve);

} // namespace armoedeval
