// SPDX-License-Identifier: EUPL-1.2
#include "engine/proof/scheme_cases.hpp"

#include "engine/proof/case_facts.hpp"

namespace armoedeval {

const std::vector<SchemeCases>& all_schemes()
{
    static const std::vector<SchemeCases> schemes = [] {
        std::vector<SchemeCases> found;
        for (const auto& of_an_act :
             {tax_cases, toeslagen_cases, bijstand_cases, creditors_cases, benefits_cases, work_cases})
            for (SchemeCases& scheme : of_an_act()) found.push_back(std::move(scheme));
        return found;
    }();
    return schemes;
}

const SchemeCases* find_scheme(const std::string& name)
{
    for (const SchemeCases& scheme : all_schemes())
        if (scheme.name == name) return &scheme;
    return nullptr;
}

} // namespace armoedeval
