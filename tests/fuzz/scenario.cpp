// SPDX-License-Identifier: EUPL-1.2
// A household: what is taken is written and read back as it was, and answers; what is not can be salvaged.
#include "engine/household/scenario.hpp"
#include "engine/household/municipality_check.hpp"
#include "engine/law/law.hpp"
#include "engine/parameters/chapter.hpp"
#include "engine/report/answer_json.hpp"
#include "tests/fuzz/target.hpp"

using namespace armoedeval;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Tables tables = read_law_tables(TABLES_FOLDER);
    const std::string text = as_text(data, size);
    does_or_refuses([&] { salvaged_scenario(text, "invoer"); });
    does_or_refuses([&] {
        const Scenario read = parse_scenario(text, "invoer");
        must(parse_scenario(to_json(read), "opnieuw") == read, "it is not read back as it was written");
        try {
            if (municipal_problems(read, tables, "invoer").empty()) to_json(answer(read, tables));
        } catch (const UnknownValue&) { // of the law on that date
        }
    });
    return 0;
}
