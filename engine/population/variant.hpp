// SPDX-License-Identifier: EUPL-1.2
#pragma once
// One of the laws that a population is held against.
#include "engine/base/date.hpp"

#include <string>

namespace armoedeval {

class Tables;

/// The tables of one side, on a date, under a name.
struct Variant {
    std::string naam;
    const Tables* tables = nullptr;
    Date date{};
};

} // namespace armoedeval
