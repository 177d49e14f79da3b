// SPDX-License-Identifier: EUPL-1.2
#include "engine/parameters/latest_known.hpp"

#include <algorithm>
#include <chrono>

namespace armoedeval {

namespace {

std::string file_of(const std::string& id)
{
    return id.substr(0, id.find('.'));
}

Date day_before(Date date)
{
    return std::chrono::sys_days{date} - std::chrono::days{1};
}

/// The table of a cell; empty for a parameter of its own.
std::string table_of(const std::string& id)
{
    const size_t row = id.find(".rij_");
    return row == std::string::npos ? "" : id.substr(0, row);
}

const DatedValue* latest_until(const Parameter& parameter, Date date)
{
    const DatedValue* latest = nullptr;
    for (const DatedValue& v : parameter.values)
        if (v.from <= date) latest = &v;
    return latest;
}

bool scheme_ended(const Tables& tables, const std::string& id, Date date)
{
    const auto gemeente = tables.municipality(file_of(id));
    if (!gemeente) return false;
    const std::string rest = id.substr(gemeente->id.size() + 1);
    const GemeentelijkeRegeling* regeling = gemeente->find(rest.substr(0, rest.find('.')));
    return regeling && regeling->tot && *regeling->tot <= date;
}

/// It held, nothing succeeds it, and no act or municipality ended it.
bool is_missing(const Tables& tables, const Parameter& parameter, Date date)
{
    if (parameter.on(date) || !parameter.on(day_before(date))) return false;
    const DatedValue* last = latest_until(parameter, day_before(date));
    const bool repealed = last && last->until && *last->until <= date;
    return !repealed && !scheme_ended(tables, parameter.id, date);
}

/// Every act whose values should be there on a date has them: nothing that once held has run out.
bool all_there(const Tables& tables, Date date)
{
    return std::all_of(tables.parameters().begin(), tables.parameters().end(), [&](const auto& named) {
        const Parameter& parameter = named.second;
        if (tables.municipality(file_of(parameter.id)) || !table_of(parameter.id).empty()) return true;
        const DatedValue* last = latest_until(parameter, date);
        return !last || (last->until && *last->until <= date) || parameter.on(date);
    });
}

/// What stands in from `from` for a value that is not published.
DatedValue standing_in(const DatedValue& last, Date from)
{
    DatedValue value = last;
    value.from = from;
    value.known_from = last.known_from.value_or(last.from);
    value.status = Status::laatst_bekend;
    value.remark = std::string("Laatst bekend: de ") + (last.status == Status::geraamd ? "raming" : "waarde") +
                   " van " + in_words(*value.known_from) + "; die van later is er nog niet";
    return value;
}

/// A row of values that goes on until `end`, from what holds on `frontier`.
std::vector<DatedValue> carried(const Parameter& parameter, Date frontier, Date end)
{
    std::vector<DatedValue> values = parameter.values;
    const auto begins = std::find_if(values.begin(), values.end(), [&](const DatedValue& v) {
        return v.from > frontier && v.status != Status::onbekend;
    });
    const DatedValue* held = parameter.on(frontier);
    if (!held && begins != values.end()) held = &*begins; // an act of later
    if (!held || parameter.revision == Revision::onbepaald) return values;
    DatedValue last = *held;
    for (Date day = *end_of_period(last.from, parameter.revision); day < end;
         day = *end_of_period(day, parameter.revision)) {
        if (last.until && *last.until <= day) break;
        if (const DatedValue* known = parameter.on(day)) {
            last = *known;
            continue;
        }
        last = standing_in(last, day);
        const auto place =
            std::find_if(values.begin(), values.end(), [&](const DatedValue& v) { return v.from >= day; });
        if (place != values.end() && place->from == day)
            *place = last; // onbekend: it has no number, so the one before it stands in
        else
            values.insert(place, last);
    }
    return values;
}

} // namespace

std::vector<MissingValue> missing_on(Date date, const Tables& tables)
{
    std::vector<MissingValue> missing;
    for (const auto& [id, table] : tables.row_tables())
        if (table.count_on(day_before(date)) > 0 && table.count_on(date) == 0)
            missing.push_back({file_of(id), id, nullptr});
    for (const auto& [id, parameter] : tables.parameters())
        if (table_of(id).empty() && is_missing(tables, parameter, date))
            missing.push_back({file_of(id), id, &parameter});
    std::stable_sort(missing.begin(), missing.end(),
                     [](const MissingValue& a, const MissingValue& b) { return a.file < b.file; });
    return missing;
}

const DatedValue* last_known_before(const Parameter& parameter, Date date)
{
    return parameter.on(day_before(date));
}

std::optional<Date> last_full_rules(const Tables& tables)
{
    const std::vector<Date> dates = rule_dates(tables);
    const auto full = std::find_if(dates.rbegin(), dates.rend(), [&](Date d) { return all_there(tables, d); });
    return full == dates.rend() ? std::nullopt : std::optional(*full);
}

std::optional<Date> end_of_full_rules(const Tables& tables)
{
    const auto full = last_full_rules(tables);
    return full ? end_of_period(*full, Revision::halfjaarlijks) : std::nullopt;
}

std::optional<Date> end_of_latest_known(const Tables& tables)
{
    constexpr std::chrono::years carried_on{2};
    const auto end = end_of_full_rules(tables);
    return end ? std::optional<Date>(*end + carried_on) : std::nullopt;
}

Tables with_latest_known(const Tables& tables)
{
    Tables uit = tables;
    const auto frontier = last_full_rules(tables);
    if (!frontier) return uit;
    const Date end = *end_of_latest_known(tables);
    uit.set_goes_on_until(end);
    for (const auto& [id, parameter] : tables.parameters()) uit.set_values(id, carried(parameter, *frontier, end));
    for (const auto& [id, table] : tables.row_tables())
        for (Date day = *frontier; day < end && table.revision != Revision::onbepaald;
             day = *end_of_period(day, table.revision))
            uit.carry_rows(id, day);
    return uit;
}

} // namespace armoedeval
