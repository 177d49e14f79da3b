// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/practice.hpp"

#include "engine/parameters/municipality.hpp"
#include "engine/parameters/tables.hpp"
#include "engine/timeline/calendar.hpp"

namespace armoedeval {

namespace {

template <class T> std::optional<double> as_printed(const std::optional<T>& value)
{
    return value ? std::optional(static_cast<double>(*value)) : std::nullopt;
}

std::optional<double> told_of(const std::string& name, const Betaling& told)
{
    if (name == "bijstand_dag") return as_printed(told.bijstand_dag);
    if (name == "bijstand_maand_later") return as_printed(told.bijstand_maand_later);
    if (name == "verrekening") return as_printed(told.verrekening);
    if (name == "vakantiegeld_bij_uitbetaling") return as_printed(told.vakantiegeld_bij_uitbetaling);
    if (name == "vierwekenloon_bij_uitbetaling") return as_printed(told.vierwekenloon_bij_uitbetaling);
    return {};
}

} // namespace

PracticeValue practice_value(const std::string& name, const MunicipalFacts& told, const Tables& tables)
{
    const Parameter* own = told.gemeente.empty() ? nullptr : tables.find(betaling_id(told.gemeente, name));
    return {own ? own : tables.find("betaaldagen." + name), own != nullptr, told_of(name, told.betaling)};
}

BijstandPraktijk practice_on(Date date, const BijstandPraktijk& usual, const MunicipalFacts& told, const Tables& tables)
{
    BijstandPraktijk practice = usual;
    const auto set = [&](const char* name, auto& value) {
        const PracticeValue found = practice_value(name, told, tables);
        const DatedValue* in_force = found.parameter ? found.parameter->on(date) : nullptr;
        if (found.told || (found.of_municipality && in_force))
            value = static_cast<std::remove_reference_t<decltype(value)>>(found.told ? *found.told : in_force->value);
    };
    set("bijstand_dag", practice.bijstand_dag);
    set("bijstand_maand_later", practice.bijstand_maand_later);
    set("verrekening", practice.verrekening);
    set("vakantiegeld_bij_uitbetaling", practice.vakantiegeld_bij_uitbetaling);
    set("vierwekenloon_bij_uitbetaling", practice.vierwekenloon_bij_uitbetaling);
    return practice;
}

Date bijstand_day(Date month, const BijstandPraktijk& practice)
{
    const Date paid_in = practice.bijstand_maand_later ? plus_months(month, 1) : month;
    const Date day = on_day(paid_in, practice.bijstand_dag), next = next_working_day(day);
    return first_of_month(next) == first_of_month(day) ? next : previous_working_day(day);
}

} // namespace armoedeval
