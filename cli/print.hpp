#pragma once
// Answers as text for people and as JSON for programs. No law here and no computing but differences to show.
#include "engine/answer.hpp"
#include "engine/case_table.hpp"
#include "engine/curve.hpp"

#include <string>

namespace armoedeval {

std::string answer_text(const Scenario& scenario, const Answer& answer);
/// The hours of a situation: a row per four hours for people; every amount at every point as armoedeval-uren/1 or CSV.
std::string curve_text(const Scenario& scenario, size_t situation, const Curve& curve);
std::string curve_json(const Scenario& scenario, size_t situation, const Curve& curve);
std::string curve_csv(const Curve& curve);
std::string schemes_text();
std::string schemes_json();
std::string tables_text(const Tables& tables, Date date);
std::string tables_json(const Tables& tables, Date date);
/// Each row that differs, and the closing line "N passed, N failed".
std::string case_result_text(const CaseResult& result);

} // namespace armoedeval
