// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Reading JSON that people wrote: strictly, in Dutch, with the place of every fault.
#include "engine/base/date.hpp"
#include "engine/base/error.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace armoedeval {

using Json = nlohmann::ordered_json;

/// Parses JSON; a doubled key is a fault too. Throws InputError with line and column.
Json parse_json(const std::string& text, const std::string& file);

/// Walks one JSON object, notes every fault and which keys were looked at.
class ObjectReader {
public:
    ObjectReader(const Json& object, std::string pointer, std::string file, std::vector<Problem>& problems);

    bool has(const char* key) const;
    /// The value under a key, or null when it is absent (a fault when required).
    const Json* get(const char* key, bool required);

    std::string text(const char* key, bool required, std::string otherwise = {});
    /// Text of at most `most` characters that somebody typed, and the same on one line.
    std::string lines(const char* key, bool required, size_t most, std::string otherwise = {});
    std::string line(const char* key, bool required, size_t most, std::string otherwise = {});
    bool yes_no(const char* key, bool otherwise);
    double number(const char* key, bool required, double otherwise, double low, double high);
    /// A number without decimals.
    int whole(const char* key, bool required, int otherwise, int low, int high);
    /// A list of at most `most` numbers; empty when absent.
    std::vector<double> numbers(const char* key, size_t most, double low, double high);
    std::optional<Date> date(const char* key, bool required);
    /// The elements of an array with their pointers; `most` bounds the size.
    std::vector<std::pair<const Json*, std::string>> list(const char* key, bool required, size_t most);
    /// One of the words allowed; empty after a fault or when absent.
    std::string word(const char* key, bool required, const std::vector<std::string>& allowed);

    /// Faults for the keys that nobody looked at. Call last.
    void finish();
    void fault(const std::string& key, const std::string& what);
    std::string pointer_to(const std::string& key) const;
    /// A reader of the object under a key; its faults are kept with these.
    ObjectReader inside(const std::string& key, const Json& object) const
    {
        return {object, pointer_to(key), file_, problems_};
    }
    const std::string& pointer() const { return pointer_; }

private:
    double checked(const Json& json, const std::string& key, double otherwise, double low, double high);

    const Json& object_;
    std::string pointer_;
    std::string file_;
    std::vector<Problem>& problems_;
    std::set<std::string> seen_;
};

} // namespace armoedeval
