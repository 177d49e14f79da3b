// SPDX-License-Identifier: EUPL-1.2
// A proposal: what is taken is written and read back as it was, and holds.
#include "engine/law/law.hpp"
#include "engine/law/reform.hpp"
#include "tests/fuzz/target.hpp"

using namespace armoedeval;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Tables tables = read_law_tables(TABLES_FOLDER);
    does_or_refuses([&] {
        const Reform read = parse_reform(as_text(data, size), "invoer", tables);
        must(parse_reform(to_json(read), "opnieuw", tables) == read, "it is not read back as it was written");
        reformed(tables, {read});
    });
    return 0;
}
