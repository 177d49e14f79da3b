// SPDX-License-Identifier: EUPL-1.2
// The sums of a part of a population: what is taken is written and read back as it was; a part twice is refused.
#include "engine/population/partial.hpp"
#include "tests/fuzz/target.hpp"

using namespace armoedeval;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    does_or_refuses([&] {
        const PopulationResult read = parse_partial(as_text(data, size), "invoer");
        const std::string written = partial_json(read);
        must(partial_json(parse_partial(written, "opnieuw")) == written, "it is not read back as it was written");
        added_up({read}, {"invoer"});
        added_up({read, read}, {"een", "twee"});
    });
    return 0;
}
