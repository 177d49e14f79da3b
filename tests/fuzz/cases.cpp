// SPDX-License-Identifier: EUPL-1.2
// A table of cases of any scheme (the first byte chooses): every row is computed or the file is refused.
#include "engine/law/law.hpp"
#include "engine/proof/case_table.hpp"
#include "engine/proof/scheme_cases.hpp"
#include "tests/fuzz/scratch.hpp"
#include "tests/fuzz/target.hpp"

using namespace armoedeval;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Tables tables = read_law_tables(TABLES_FOLDER);
    static const Scratch scratch;
    if (size == 0) return 0;
    const auto file = scratch.write("gevallen.csv", as_text(data + 1, size - 1));
    does_or_refuses([&] { run_cases(all_schemes()[data[0] % all_schemes().size()], file, tables); });
    return 0;
}
