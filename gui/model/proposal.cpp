// SPDX-License-Identifier: EUPL-1.2
#include "gui/model/proposal.hpp"

#include "engine/base/limits.hpp"

#include <algorithm>
#include <cassert>

namespace armoedeval {

namespace {

auto change_of(auto& proposal, const Parameter& parameter)
{
    return std::ranges::find(proposal.wijzigingen, parameter.id, &ReformChange::id);
}

/// In the values of a change; its end when the law's own value is in force.
auto place_on(auto& values, const Parameter& parameter, Date day)
{
    const DatedValue* law = parameter.on(day);
    const auto after = std::ranges::upper_bound(values, day, {}, &ReformChange::Value::from);
    if (!law || after == values.begin()) return values.end();
    const auto last = std::prev(after);
    return last->from < law->from ? values.end() : last; // a later value of the table took over
}

} // namespace

const ReformChange::Value* proposed_on(const Reform& proposal, const Parameter& parameter, Date day)
{
    const auto change = change_of(proposal, parameter);
    if (change == proposal.wijzigingen.end()) return nullptr;
    const auto place = place_on(change->values, parameter, day);
    return place == change->values.end() ? nullptr : &*place;
}

Reform with_value(Reform proposal, const Parameter& parameter, Date day, double value)
{
    assert(parameter.on(day));
    if (parameter.on(day)->value == value) return without_value(std::move(proposal), parameter, day);
    auto change = change_of(proposal, parameter);
    if (change == proposal.wijzigingen.end())
        change = proposal.wijzigingen.insert(change, {parameter.id, parameter.unit, {}});
    auto& values = change->values;
    if (const auto place = place_on(values, parameter, day); place != values.end())
        place->value = value;
    else
        values.insert(std::ranges::upper_bound(values, day, {}, &ReformChange::Value::from), {day, value});
    return proposal;
}

Reform without_value(Reform proposal, const Parameter& parameter, Date day)
{
    const auto change = change_of(proposal, parameter);
    if (change == proposal.wijzigingen.end()) return proposal;
    if (const auto place = place_on(change->values, parameter, day); place != change->values.end())
        change->values.erase(place);
    if (change->values.empty()) proposal.wijzigingen.erase(change);
    return proposal;
}

Reform without_parameter(Reform proposal, const std::string& id)
{
    std::erase_if(proposal.wijzigingen, [&](const ReformChange& change) { return change.id == id; });
    return proposal;
}

bool is_open_end(const Parameter& parameter, double value)
{
    return parameter.unit == Unit::euro && value >= largest_amount;
}

} // namespace armoedeval
