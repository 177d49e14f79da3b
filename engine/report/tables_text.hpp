// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/parameters/tables.hpp"

namespace armoedeval {

/// Every value of the law on a date, with its source; the JSON is armoedeval-tabellen/1.
std::string tables_text(const Tables& tables, Date date);
std::string tables_json(const Tables& tables, Date date);

/// What holds on the day before a date and is not known on it, per file; the JSON is armoedeval-ontbreekt/1.
std::string missing_text(const Tables& tables, Date date);
std::string missing_json(const Tables& tables, Date date);

} // namespace armoedeval
