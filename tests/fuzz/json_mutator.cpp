// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/json_mutator.hpp"

#include <cstring>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

namespace {

using Json = nlohmann::json;

class Mutator {
public:
    explicit Mutator(unsigned seed) : random_(seed) {}

    size_t below(size_t count) { return std::uniform_int_distribution<size_t>(0, count - 1)(random_); }

    void change(Json& root)
    {
        std::vector<Json*> nodes;
        gather(root, nodes);
        Json& node = *nodes[below(nodes.size())];
        switch (below(6)) {
        case 0: node = anything(); return;
        case 1: node = Json(*nodes[below(nodes.size())]); return; // what stands elsewhere
        case 2: return add_to(node, *nodes[below(nodes.size())]);
        case 3: return take_from(node);
        default: return nudge(node);
        }
    }

private:
    static void gather(Json& node, std::vector<Json*>& nodes)
    {
        nodes.push_back(&node);
        if (node.is_structured())
            for (Json& inside : node) gather(inside, nodes);
    }

    Json anything()
    {
        static const Json values[] = {nullptr,
                                      true,
                                      false,
                                      0,
                                      -1,
                                      1e308,
                                      -0.0,
                                      0.1,
                                      36,
                                      18446744073709551615ull,
                                      "",
                                      "2026-02-29",
                                      "9999-12-31",
                                      "0000-01-01",
                                      "partner",
                                      "aanvrager",
                                      "111222333",
                                      "\xE2\x80\xAE"
                                      "om",
                                      "=1+1",
                                      Json::array(),
                                      Json::object()};
        return values[below(std::size(values))];
    }

    void add_to(Json& node, const Json& other)
    {
        const Json copy = other;
        if (node.is_array())
            node.insert(node.begin() + static_cast<std::ptrdiff_t>(below(node.size() + 1)), copy);
        else if (node.is_object())
            node["extra"] = copy;
        else
            node = Json::array({node, copy});
    }

    void take_from(Json& node)
    {
        if (!node.is_structured() || node.empty()) return nudge(node);
        const auto at = std::next(node.begin(), static_cast<std::ptrdiff_t>(below(node.size())));
        node.erase(at);
    }

    /// Nearly the same value.
    void nudge(Json& node)
    {
        if (node.is_number()) {
            static const double factors[] = {-1, 0, 0.01, 0.999999, 1.000001, 12, 100, 1e9};
            node = node.get<double>() * factors[below(std::size(factors))];
        } else if (node.is_string()) {
            auto text = node.get<std::string>();
            if (!text.empty()) text[below(text.size())] = static_cast<char>(below(256));
            node = text;
        } else if (node.is_boolean()) {
            node = !node.get<bool>();
        } else {
            node = anything();
        }
    }

    std::mt19937 random_;
};

} // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t most, unsigned seed)
{
    Mutator mutator(seed);
    const char* const begin = reinterpret_cast<const char*>(data);
    Json json = Json::parse(begin, begin + size, nullptr, false);
    if (json.is_discarded() || mutator.below(20) == 0) return LLVMFuzzerMutate(data, size, most);
    for (size_t changes = 1 + mutator.below(3); changes > 0; --changes) mutator.change(json);
    const std::string text = json.dump(-1, ' ', false, Json::error_handler_t::ignore);
    if (text.size() > most) return LLVMFuzzerMutate(data, size, most);
    std::memcpy(data, text.data(), text.size());
    return text.size();
}
