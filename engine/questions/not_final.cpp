// SPDX-License-Identifier: EUPL-1.2
#include "engine/questions/not_final.hpp"

#include "engine/law/estimated_norms.hpp"
#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/number/traced.hpp"
#include "engine/reasons/explanation.hpp"
#include "engine/year/net_income.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace armoedeval {

namespace {

/// The parameter itself, or the table that it is a cell of.
std::string group_of(const std::string& id)
{
    return id.substr(0, id.find(".rij_"));
}

bool in_group(const std::string& id, const std::string& group)
{
    return id == group || id.starts_with(group + ".rij_");
}

/// A percentage or an age has no index.
bool is_indexed(const Parameter& parameter, const DatedValue& value)
{
    return parameter.unit == Unit::euro && value.value < largest_amount;
}

DatedValue higher(DatedValue value)
{
    value.value *= 1 + (value.status == Status::geraamd ? estimate_error : most_indexation);
    return value;
}

/// By what a value can still become: higher, or of an estimate either way.
void widen(Reach& reach, double change, bool either_way)
{
    if (!is_computed(change)) return;
    reach.lowest += either_way ? -std::abs(change) : std::min(0.0, change);
    reach.highest += either_way ? std::abs(change) : std::max(0.0, change);
}

} // namespace

Tables all_higher(const Tables& tables, Date date)
{
    Tables all = tables;
    for (const auto& [id, parameter] : tables.parameters())
        if (const DatedValue* value = parameter.on(date);
            value && stands_in(value->status) && is_indexed(parameter, *value))
            all.set(id, higher(*value));
    return all;
}

HigherLaws::HigherLaws(const Tables& tables, Date date) : tables_(tables), date_(date) {}
HigherLaws::~HigherLaws() = default;

const Law<double>& HigherLaws::with(const std::string& group)
{
    auto& law = laws_[group];
    if (law) return *law;
    if (!higher_) higher_ = std::make_unique<Tables>(tables_);
    std::vector<std::pair<std::string, DatedValue>> as_it_was;
    for (const auto& [id, parameter] : tables_.parameters()) {
        const DatedValue* value = in_group(id, group) ? parameter.on(date_) : nullptr;
        if (!value || !is_indexed(parameter, *value)) continue;
        as_it_was.emplace_back(id, *value);
        higher_->set(id, higher(*value));
    }
    law = std::make_unique<Law<double>>(law_on<double>(date_, *higher_));
    for (auto& [id, value] : as_it_was) higher_->set(id, std::move(value));
    return *law;
}

bool NotFinalValue::moves() const
{
    return std::any_of(change.begin(), change.end(), [](double c) { return std::abs(c) >= half_a_cent; });
}

bool NotFinal::rests(size_t situation, const std::string& amount) const
{
    if (situation >= amounts.size()) return false;
    const auto& names = amounts[situation];
    return std::find(names.begin(), names.end(), amount) != names.end();
}

NotFinal not_final(const Scenario& scenario, const std::vector<Breakdown<double>>& per_year,
                   const std::vector<Breakdown<Traced>>& reasons, HigherLaws& higher)
{
    NotFinal uit;
    std::map<std::string, const Reason*> read;
    for (const Breakdown<Traced>& situation : reasons) {
        uit.amounts.emplace_back();
        for (const auto& amount : breakdown_amounts<Traced>) {
            bool rests = false;
            for (const Reason* doubt : doubts_behind({situation.*amount.member})) {
                if (!stands_in(doubt->dated->status)) continue;
                rests = true;
                read.emplace(group_of(doubt->parameter->id), doubt);
            }
            if (rests) uit.amounts.back().emplace_back(amount.name);
        }
    }
    if (read.empty()) return uit;
    for (const Breakdown<double>& year : per_year) uit.left.push_back({year.blijft_over, year.blijft_over});
    for (const Breakdown<double>& year : per_year) {
        const double more = year.blijft_over - per_year.front().blijft_over;
        uit.more.push_back({more, more});
    }
    for (const auto& [group, reason] : read) {
        NotFinalValue value{reason->parameter, reason->dated, std::vector<double>(per_year.size(), 0)};
        const bool table = group != reason->parameter->id;
        if (table || is_indexed(*reason->parameter, *reason->dated))
            for (size_t i = 0; i < per_year.size(); ++i) {
                const Breakdown<double> then =
                    net_income(scenario.huishouden, scenario.situaties[i], higher.with(group), scenario.peildatum);
                value.change[i] = then.blijft_over - per_year[i].blijft_over;
                const bool either_way = reason->dated->status == Status::geraamd;
                widen(uit.left[i], value.change[i], either_way);
                widen(uit.more[i], value.change[i] - value.change[0], either_way);
            }
        uit.values.push_back(std::move(value));
    }
    const auto largest = [](const NotFinalValue& v) {
        double most = 0;
        for (const double c : v.change) most = std::max(most, is_computed(c) ? std::abs(c) : 0);
        return most;
    };
    std::stable_sort(uit.values.begin(), uit.values.end(),
                     [&](const NotFinalValue& a, const NotFinalValue& b) { return largest(a) > largest(b); });
    return uit;
}

NotFinal not_final(const Scenario& scenario, const Tables& tables)
{
    const Law<double> wet = law_on<double>(scenario.peildatum, tables);
    if (!wet.latest_known) return {};
    const Law<Traced> redenen = law_on<Traced>(scenario.peildatum, tables);
    std::vector<Breakdown<double>> per_year;
    std::vector<Breakdown<Traced>> reasons;
    for (size_t i = 0; i < scenario.situaties.size(); ++i) {
        per_year.push_back(net_income(scenario.huishouden, scenario.situaties[i], wet, scenario.peildatum));
        reasons.push_back(traced_breakdown(scenario, i, redenen));
    }
    HigherLaws higher(tables, scenario.peildatum);
    return not_final(scenario, per_year, reasons, higher);
}

std::vector<const Parameter*> values_not_final(const Tables& tables, Date date)
{
    std::vector<const Parameter*> open;
    std::set<std::string> groups;
    for (const auto& [id, parameter] : tables.parameters()) {
        const DatedValue* value = parameter.on(date);
        if (value && stands_in(value->status) && !tables.municipality(id.substr(0, id.find('.'))) &&
            groups.insert(group_of(id)).second)
            open.push_back(&parameter);
    }
    return open;
}

} // namespace armoedeval
