// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A parameter as a number of kind R: plain for most, with its source for the one that remembers why.
#include "engine/number/every_number.hpp"
#include "engine/parameters/parameter.hpp"

namespace armoedeval {

template <class R> R lift(const Parameter& parameter, const DatedValue& value)
{
    return R(as_number(parameter.unit, value.value));
}

template <> inline Traced lift<Traced>(const Parameter& parameter, const DatedValue& value)
{
    auto leaf = std::make_shared<Reason>();
    leaf->kind = Reason::Kind::parameter;
    leaf->value = as_number(parameter.unit, value.value);
    leaf->parameter = &parameter;
    leaf->dated = &value;
    return {leaf->value, std::move(leaf)};
}

} // namespace armoedeval
