#include "engine/parameter.hpp"

namespace armoedeval {

std::string name_of(Unit unit)
{
    switch (unit) {
    case Unit::euro: return "euro";
    case Unit::procent: return "procent";
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
    }
    return {};
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
    if (latest->until && *latest->until <= date) return nullptr;
    const auto end = end_of_period(latest->from, revision);
    if (end && *end <= date) return nullptr;
    return latest;
}

} // namespace armoedeval
