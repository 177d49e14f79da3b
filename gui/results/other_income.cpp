// SPDX-License-Identifier: EUPL-1.2
#include "gui/results/other_income.hpp"

namespace armoedeval {

std::optional<SoortInkomen> other_income_in(const Scenario& question, size_t one, size_t other)
{
    std::optional<SoortInkomen> kind;
    bool several = false, benefits = true;
    const auto add = [&](const BasicOtherIncome<double>& income) {
        if (income.bruto_per_jaar <= 0) return;
        several = several || (kind && *kind != income.soort);
        benefits = benefits && is_uitkering(income.soort);
        kind = income.soort;
    };
    for (const size_t place : {one, other}) {
        const Situation& s = question.situaties.at(place);
        const Household h = household_in(question.huishouden, s);
        for (const Adult& adult : h.volwassenen)
            for (const auto& income : adult.inkomen) add(income);
        for (const auto& income : s.inkomen) add(income.inkomen);
        for (const Work& w : s.werk)
            if (w.kind.premie_per_jaar.value_or(0) > 0) several = true, benefits = false; // stands there too
    }
    return !several ? kind : benefits ? std::optional(SoortInkomen::uitkering) : std::nullopt;
}

} // namespace armoedeval
