// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/laws_by_date.hpp"

#include "engine/law/law.hpp"
#include "engine/year/net_income.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

/// Throws UnknownValue where the law misses what this household needs.
void check_usable(const Law<double>& wet, const Scenario& scenario, Date date)
{
    (void)*wet.loonheffing;
    (void)*wet.betaaldagen;
    for (const Situation& s : scenario.situaties) (void)net_income(scenario.huishouden, s, wet, date);
}

Date first_of_the_acts(const Tables& tables)
{
    std::optional<Date> first;
    for (const auto& [id, parameter] : tables.parameters())
        if (!tables.municipality(id.substr(0, id.find('.'))) && (!first || parameter.values.front().from < *first))
            first = parameter.values.front().from;
    return first.value_or(Date{});
}

} // namespace

LawsByDate::LawsByDate(const Tables& tables) : tables_(&tables)
{
    for (const auto& [id, parameter] : tables.parameters())
        for (const DatedValue& value : parameter.values) {
            changes_.push_back(value.from);
            if (const auto end = end_of_period(value.from, parameter.revision)) changes_.push_back(*end);
            if (value.until) changes_.push_back(*value.until);
        }
    for (const auto& gemeente : tables.municipalities())
        for (const GemeentelijkeRegeling& regeling : gemeente->regelingen)
            for (const std::optional<Date>& day : {regeling.vanaf, regeling.tot})
                if (day) changes_.push_back(*day);
    std::sort(changes_.begin(), changes_.end());
    changes_.erase(std::unique(changes_.begin(), changes_.end()), changes_.end());
    // What a municipality once paid is older than what we know of the acts.
    changes_.erase(changes_.begin(), std::lower_bound(changes_.begin(), changes_.end(), first_of_the_acts(tables)));
}

LawsByDate::~LawsByDate() = default;

Date LawsByDate::rules_from(Date date) const
{
    const auto after = std::upper_bound(changes_.begin(), changes_.end(), date);
    return after == changes_.begin() ? date : *std::prev(after); // before all values: nothing is in force
}

bool LawsByDate::established(const std::string& id, Date date) const
{
    const Parameter* parameter = tables_->find(id);
    const DatedValue* value = parameter ? parameter->on(date) : nullptr;
    return value && value->status == Status::vastgesteld;
}

bool LawsByDate::has_begun(const std::string& id, Date date) const
{
    const Parameter* parameter = tables_->find(id);
    const DatedValue* value = parameter ? parameter->on(date) : nullptr;
    return value && value->from <= date;
}

const Law<double>& LawsByDate::of(Date date)
{
    auto& wet = laws_[rules_from(date)];
    if (!wet) wet = std::make_unique<Law<double>>(law_on<double>(rules_from(date), *tables_));
    return *wet;
}

LawsByDate::Found LawsByDate::on(Date date, const Scenario& scenario)
{
    if (date < changes_.front()) // nothing before it to fall back on; rules of later would pass for those of then
        check_usable(law_on<double>(date, *tables_), scenario, date);
    const Date wanted = rules_from(date);
    auto change = std::upper_bound(changes_.begin(), changes_.end(), wanted);
    while (true) {
        const Date from = *--change;
        const Law<double>& wet = of(from);
        try {
            check_usable(wet, scenario, from);
            return {&wet, from, from != wanted || wet.latest_known};
        } catch (const UnknownValue&) {
            if (change == changes_.begin()) throw;
        }
    }
}

} // namespace armoedeval
