// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/number/declared.hpp"

#include <optional>
#include <string>

namespace armoedeval {

struct Parameter;

/// The first place where two evaluations of the same law took another way: a condition that turned, a bound that was
/// reached, a row of a table that changed.
struct Flip {
    std::string what;                     ///< "toetsingsinkomen komt boven drempelinkomen (29.736)"
    std::string amount;                   ///< the named amount in which it happens: normpremie
    std::string article;                  ///< of that amount
    const Parameter* parameter = nullptr; ///< the value of the law on which it turns; null when there is none
};

/// Nothing when both took the same way throughout (what differs then is only the size of amounts, or rounding).
std::optional<Flip> first_flip(const Traced& before, const Traced& after);

/// The first amount or fact in the explanation of `after` that differs from `before`: "toetsingsinkomen gaat van 21.663
/// naar 27.406". Empty when there is none.
std::string first_change(const Traced& before, const Traced& after);

} // namespace armoedeval
