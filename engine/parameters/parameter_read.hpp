// SPDX-License-Identifier: EUPL-1.2
#pragma once
// One parameter as a table file gives it. The files of the acts and those of the municipalities share this.
#include "engine/base/json_input.hpp"
#include "engine/parameters/parameter.hpp"

namespace armoedeval {

inline constexpr std::uintmax_t largest_table_file = 8'000'000;

/// A text that may not be empty.
std::string required_text(ObjectReader& object, const char* key);

/// Reads the parameters of one file and notes every fault.
class ParameterReader {
public:
    ParameterReader(std::string file, std::vector<Problem>& problems) : file_(std::move(file)), problems_(problems) {}

    /// A whole parameter with its dated values.
    Parameter read(const Json& json, const std::string& pointer, const std::string& id);
    /// All but the values.
    Parameter read_head(ObjectReader& reader, const std::string& id);
    /// Everything of a dated value but its amount.
    std::optional<DatedValue> read_dated(ObjectReader& reader, std::optional<Date>& previous);
    /// The status of a row that is less sure than its table.
    Status read_status(ObjectReader& reader);

private:
    void check_unit(ObjectReader& reader, const Parameter& p);

    std::string file_;
    std::vector<Problem>& problems_;
};

} // namespace armoedeval
