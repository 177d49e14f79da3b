// SPDX-License-Identifier: EUPL-1.2
#include "engine/parameters/parameter.hpp"

#include "engine/base/rounding.hpp"

#include "engine/base/computed.hpp"
#include "engine/base/limits.hpp"
#include "engine/base/text.hpp"

namespace armoedeval {

std::string name_of(Unit unit)
{
    switch (unit) {
    case Unit::euro: return "euro";
    case Unit::procent: return "procent";
    case Unit::procent_van_de_norm: return "procent_van_de_norm";
    case Unit::uren: return "uren";
    case Unit::jaren: return "jaren";
    case Unit::maanden: return "maanden";
    case Unit::factor: return "factor";
    case Unit::ja_nee: return "ja_nee";
    case Unit::dag: return "dag";
    case Unit::maand: return "maand";
    case Unit::aantal: return "aantal";
    case Unit::keuze: return "keuze";
    }
    return {};
}

std::string name_of(Status status)
{
    switch (status) {
    case Status::vastgesteld: return "vastgesteld";
    case Status::voorlopig: return "voorlopig";
    case Status::afgeleid: return "afgeleid";
    case Status::te_verifieren: return "te_verifieren";
    case Status::voorstel: return "voorstel";
    case Status::onbekend: return "onbekend";
    case Status::laatst_bekend: return "laatst_bekend";
    case Status::geraamd: return "geraamd";
    }
    return {};
}

std::string amount_fault(Unit unit, double amount)
{
    constexpr int most_years_or_months = 200, largest_count = 1000;
    const bool of_time = unit == Unit::jaren || unit == Unit::maanden;
    const double least = unit == Unit::factor ? -largest_amount : 0;
    const double most = of_time ? most_years_or_months : largest_amount;
    if (!(amount >= least && amount <= most))
        return plain_number(amount) + " kan niet; het moet liggen van " + plain_number(least) + " tot en met " +
               plain_number(most);
    if (unit == Unit::procent && amount > 100) return "meer dan 100 procent kan niet; schrijf 13,7 % als 13.7";
    if (unit == Unit::procent_van_de_norm &&
        (amount < limits::lowest_income_limit || amount > limits::highest_income_limit))
        return plain_number(amount) + " procent van de norm kan niet; schrijf 120 % als 120";
    if (unit == Unit::ja_nee && amount != 0 && amount != 1) return "hier moet 0 (nee) of 1 (ja) staan";
    const auto whole = [&](int from, int to, const char* what) -> std::string {
        return amount < from || amount > to || amount != static_cast<int>(amount) ? what : "";
    };
    switch (unit) {
    case Unit::jaren:
    case Unit::maanden: return whole(0, most_years_or_months, "hier moet een heel getal staan");
    case Unit::dag: return whole(1, 31, "hier moet een dag van de maand staan, 1 tot en met 31");
    case Unit::maand: return whole(1, 12, "hier moet een maand van het jaar staan, 1 tot en met 12");
    case Unit::aantal: return whole(1, largest_count, "hier moet een heel getal staan, 1 of meer");
    case Unit::keuze: return whole(0, 3, "hier moet 0, 1, 2 of 3 staan; de omschrijving zegt wat dat is");
    default: return {};
    }
}

std::optional<Date> end_of_period(Date from, Revision revision)
{
    using namespace std::chrono;
    const Date next_january = (from.year() + years{1}) / January / day{1};
    const Date july = from.year() / July / day{1};
    switch (revision) {
    case Revision::jaarlijks: return next_january;
    case Revision::halfjaarlijks: return from < july ? july : next_january;
    case Revision::onbepaald: return std::nullopt;
    }
    return std::nullopt;
}

const DatedValue* Parameter::on(Date date) const
{
    const DatedValue* latest = nullptr;
    for (const DatedValue& v : values)
        if (v.from <= date) latest = &v;
    if (!latest) return computed_earlier && !values.empty() ? &values.front() : nullptr;
    if (latest->status == Status::onbekend) return nullptr;
    if (latest->until && *latest->until <= date) return nullptr;
    const auto end = end_of_period(latest->from, revision);
    if (end && *end <= date) return nullptr;
    return latest;
}

bool Parameter::rules_on(Date date) const
{
    const DatedValue* latest = nullptr;
    for (const DatedValue& v : values)
        if (v.from <= date) latest = &v;
    return latest && !(latest->until && *latest->until <= date);
}

std::string amount_in_formula(double value)
{
    if (!is_computed(value)) return "niet berekend";
    return dutch_amount(value, std::abs(value - std::round(value)) < half_a_cent ? 0 : 2);
}

std::string value_text(const Parameter& p, const DatedValue& v)
{
    const auto with_comma = [](double value) {
        std::string text = plain_number(value);
        if (const size_t point = text.find('.'); point != std::string::npos) text[point] = ',';
        return text;
    };
    switch (p.unit) {
    case Unit::euro: return v.value >= 1e9 ? "geen grens" : amount_in_formula(v.value);
    case Unit::procent:
    case Unit::procent_van_de_norm: return with_comma(v.value) + " %";
    case Unit::ja_nee: return v.value != 0 ? "ja" : "nee";
    case Unit::dag:
    case Unit::maand: return name_of(p.unit) + " " + with_comma(v.value);
    case Unit::aantal:
    case Unit::keuze:
    case Unit::factor: return with_comma(v.value);
    default: return with_comma(v.value) + " " + name_of(p.unit);
    }
}

} // namespace armoedeval
