// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/tried.hpp"

#include "engine/base/json_input.hpp"
#include "engine/household/scenario.hpp"

#include <cstdlib>
#include <fstream>

namespace armoedeval::test {

void tried(const std::string& text)
{
    const char* file = std::getenv("ARMOEDEVAL_TRIED");
    if (!file) return;
    try {
        parse_json(text, "geval.json");
    } catch (const InputError&) {
        return;
    }
    Json line{{"bestand", text}, {"fouten", Json::array()}};
    try {
        parse_scenario(text, "geval.json");
    } catch (const InputError& refused) {
        for (const Problem& p : refused.problems()) line["fouten"].push_back({p.place, p.what});
    }
    std::ofstream(file, std::ios::app) << line.dump() << '\n';
}

} // namespace armoedeval::test
