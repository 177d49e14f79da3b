// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The kinds of work and of other income in the file of a scenario.
#include "engine/base/json_input.hpp"
#include "engine/household/household.hpp"

namespace armoedeval {

/// The words of the file format.
const std::vector<std::string>& work_words();
const std::vector<std::string>& inkomen_words();
const std::vector<std::string>& naast_werk_words();
const std::vector<std::string>& wia_words();

/// The kind of the work, how much it earns and what else this kind asks; hours are known. Faults go to the reader.
void read_work_kind(ObjectReader& reader, Work& work);
void write_work_kind(Json& json, const Work& work);

BasicOtherIncome<double> read_income(ObjectReader& reader);
void write_income(Json& json, const BasicOtherIncome<double>& income);

} // namespace armoedeval
