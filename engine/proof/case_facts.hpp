// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The words in which the cases of an act name their facts, and the lists that scheme_cases.cpp puts in order.
#include "engine/proof/scheme_facts.hpp"

namespace armoedeval {

using Outcomes = std::vector<double>;
inline const std::string per_year = "euro per jaar", per_month = "euro per maand";

/// Facts by kind: name, default as written in a cell (none where there must be a value), meaning, unit.
Fact amount(std::string name, std::string otherwise, std::string meaning, std::string unit = "euro per jaar");
Fact maybe_amount(std::string name, std::string meaning, std::string unit = "euro per maand");
Fact yes_no(std::string name, std::string otherwise, std::string meaning);
Fact count(std::string name, std::string otherwise, std::string meaning, std::string unit, double low, double high);
Fact word(std::string name, std::string otherwise, std::string meaning, std::vector<std::string> words);
/// Ages of children, separated by |.
Fact ages(std::string meaning);
Fact aow_fact();
Fact leefvorm_fact();
/// What the norm of the Participatiewet depends on.
std::vector<Fact> norm_facts();
std::vector<Fact> with(std::vector<Fact> facts, const std::vector<Fact>& more);

Leefvorm leefvorm_of(const Facts& f);
Leeftijdsgroep group_of(int age, const Law<double>& wet);
NormCase norm_case_of(const Facts& f, const Law<double>& wet);

std::vector<SchemeCases> tax_cases();
std::vector<SchemeCases> toeslagen_cases();
std::vector<SchemeCases> bijstand_cases();
std::vector<SchemeCases> creditors_cases();
std::vector<SchemeCases> benefits_cases();
std::vector<SchemeCases> work_cases();

} // namespace armoedeval
