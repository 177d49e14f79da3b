// SPDX-License-Identifier: EUPL-1.2
#include "engine/library/armoedeval.hpp"

#include "engine/base/date.hpp"
#include "engine/base/error.hpp"
#include "engine/base/text.hpp"
#include "engine/household/municipality_check.hpp"
#include "engine/household/scenario.hpp"
#include "engine/law/estimated_norms.hpp"
#include "engine/law/law.hpp"
#include "engine/number/number.hpp"
#include "engine/parameters/chapter.hpp"
#include "engine/questions/answer.hpp"
#include "engine/year/amounts.hpp"

namespace armoedeval::library {

struct Calculator::Rules {
    Tables tables;
};

namespace {

/// What the engine throws, as a caller knows it.
template <class F> auto told(F&& work)
{
    try {
        return work();
    } catch (const std::exception& fault) {
        throw Error(fault.what());
    }
}

Amounts amounts_of(const Breakdown<double>& year, double parts)
{
    Amounts amounts;
    for (const auto& amount : breakdown_amounts<double>) {
        const double value = year.*amount.member;
        amounts[amount.name] = is_computed(value) ? std::optional(in_cents(value / parts)) : std::nullopt;
    }
    return amounts;
}

} // namespace

Calculator::Calculator(const std::filesystem::path& tables)
    : rules_(told([&] { return std::make_unique<const Rules>(Rules{tables_for_any_date(read_law_tables(tables))}); }))
{
}
Calculator::~Calculator() = default;
Calculator::Calculator(Calculator&&) noexcept = default;
Calculator& Calculator::operator=(Calculator&&) noexcept = default;

Answer Calculator::answer(const std::string& scenario, const std::string& date) const
{
    return told([&] {
        Scenario question = parse_scenario(scenario, "huishouden");
        if (!date.empty()) {
            const auto day = parse_date(date);
            if (!day) throw InputError("date", "", "\"" + date + "\" is geen bestaande datum, zoals 2026-07-01");
            question.peildatum = *day;
        }
        if (auto problems = municipal_problems(question, rules_->tables, "huishouden"); !problems.empty())
            throw InputError(std::move(problems));
        const auto found = armoedeval::answer(question, rules_->tables);
        Answer answer{to_iso(found.peildatum), {}, found.niet_definitief.values.size()};
        for (const SituationAnswer& s : found.situaties) {
            Situation situation{s.titel, amounts_of(s.per_jaar, 1), amounts_of(twelve_months(s.per_jaar), 12), {}};
            for (const Voorbehoud& v : s.voorbehouden)
                situation.remarks.push_back(v.regeling + ": " + v.wat + "; " + v.waarom);
            answer.situations.push_back(std::move(situation));
        }
        return answer;
    });
}

} // namespace armoedeval::library
