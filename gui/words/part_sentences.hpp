// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a part does to the inwoner's money, in sentences. B1, "u", one thought a sentence, whole euros.
#include "gui/results/parts.hpp"
#include "gui/words/part_names.hpp"

namespace armoedeval {

/// Does it round to nothing in whole euros a month?
bool is_nothing(double per_month);
/// 1.172 euro; without sign.
std::string euro_words(double per_month);

/// "Uw bijstand wordt 1.172 euro lager." Empty when nothing changed in whole euros. `other`: of other income, where
/// that is of one kind.
std::string change_sentence(Part part, const Breakdown<double>& from, const Breakdown<double>& to,
                            std::optional<SoortInkomen> other = {});
/// The same of an income, without amounts: "De bijstand stopt."
std::string plain_change(Part part, const Breakdown<double>& from, const Breakdown<double>& to,
                         std::optional<SoortInkomen> other = {});
/// What the household pays more or less, without amounts; opvang and reiskosten in one sentence.
std::string plain_costs(const Breakdown<double>& from, const Breakdown<double>& to);
/// Does (nearly) all of a rise of the wage come off the bijstand?
bool wage_comes_off_bijstand(const Breakdown<double>& from, const Breakdown<double>& to);
/// Why less is left than before: the largest cause. Wage against bijstand counts as one.
std::string why_less(const Breakdown<double>& from, const Breakdown<double>& to,
                     std::optional<SoortInkomen> other = {});

} // namespace armoedeval
