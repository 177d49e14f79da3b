// SPDX-License-Identifier: EUPL-1.2
#include "engine/law/estimated_norms.hpp"

#include "engine/base/text.hpp"
#include "engine/law/law.hpp"
#include "engine/parameters/latest_known.hpp"

#include <map>

namespace armoedeval {

namespace {

/// Art. 20, 21, 22a lid 3 and 23 lid 1. Not those of the AOW-leeftijd, which follow another net minimum wage, and not
/// the amounts that follow a price index.
constexpr const char* with_net_minimum_wage[] = {"norm_jong_alleenstaande",
                                                 "norm_jong_alleenstaande_ouder",
                                                 "norm_beiden_jong",
                                                 "norm_een_jong",
                                                 "norm_beiden_jong_met_kind",
                                                 "norm_een_jong_met_kind",
                                                 "norm_alleenstaande",
                                                 "norm_gehuwd",
                                                 "norm_inrichting_alleenstaande",
                                                 "norm_inrichting_gehuwd",
                                                 "norm_jonge_partner_met_kind",
                                                 "norm_jonge_partner"};

/// Nothing where the minimum wage or the tax of that day is not published.
std::optional<double> net_minimum_wage(Date date, const Tables& tables)
{
    const Law<double> wet = law_on<double>(date, tables);
    const bool known = wet.participatiewet.netto_minimumloon.known() && wet.inkomstenbelasting.schijven.known() &&
                       wet.inkomstenbelasting.algemene_heffingskorting.known();
    return known ? std::optional(netto_minimumloon(wet.participatiewet, wet.inkomstenbelasting)) : std::nullopt;
}

std::string percentage(double ratio)
{
    return dutch_amount((ratio - 1) * 100, 2) + " %";
}

} // namespace

Tables with_estimated_norms(Tables tables)
{
    std::map<Date, std::optional<double>> wages;
    const auto net_on = [&](Date day) {
        const auto [found, is_new] = wages.try_emplace(day);
        if (is_new) found->second = net_minimum_wage(day, tables);
        return found->second;
    };
    for (const char* name : with_net_minimum_wage) {
        const std::string id = std::string("participatiewet.") + name;
        const Parameter& norm = *tables.find(id);
        if (norm.values.empty()) continue;
        const DatedValue last = norm.values.back();
        const auto base = net_on(last.from);
        if (!base || last.until || last.status == Status::onbekend) continue;
        for (Date day = *end_of_period(last.from, norm.revision);; day = *end_of_period(day, norm.revision)) {
            const auto then = net_on(day);
            if (!then) break;
            DatedValue estimate;
            estimate.from = day;
            estimate.value = in_cents(last.value * *then / *base);
            estimate.source =
                "Eigen raming volgens Participatiewet art. 37 en 38, uit het minimumloon en de belasting van " +
                in_words(day);
            estimate.status = Status::geraamd;
            estimate.remark = "Geraamd: de norm van " + in_words(last.from) + " en de " + percentage(*then / *base) +
                              " die het netto minimumloon sindsdien steeg; de norm zelf is nog niet gepubliceerd";
            tables.set(id, std::move(estimate));
        }
    }
    return tables;
}

Tables tables_for_any_date(const Tables& read)
{
    return with_latest_known(with_estimated_norms(read));
}

} // namespace armoedeval
