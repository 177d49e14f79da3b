// SPDX-License-Identifier: EUPL-1.2
// A file of tables/, as an act and as a municipality.
#include "engine/parameters/tables.hpp"
#include "tests/fuzz/scratch.hpp"
#include "tests/fuzz/target.hpp"

using namespace armoedeval;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Scratch scratch;
    const std::string text = as_text(data, size);
    const auto act = scratch.write("act/wet.json", text);
    const auto municipality = scratch.write("municipality/gemeenten/groningen.json", text);
    does_or_refuses([&] { rule_dates(Tables::read(act.parent_path(), {})); });
    does_or_refuses([&] { Tables::read(municipality.parent_path().parent_path(), {}); });
    return 0;
}
