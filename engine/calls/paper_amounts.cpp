// SPDX-License-Identifier: EUPL-1.2
#include "engine/calls/paper_amounts.hpp"

#include "engine/base/error.hpp"

#include <algorithm>
#include <charconv>

namespace armoedeval {

namespace {

constexpr double most_euros = 1e6;

/// 1.102,60, 1102,6, 1102.60 and 1102; nothing when it is no amount. A point with two digits behind it is decimal.
std::optional<double> euros(std::string text)
{
    if (std::count(text.begin(), text.end(), ',') == 1) {
        std::erase(text, '.');
        std::replace(text.begin(), text.end(), ',', '.');
    } else if (const size_t point = text.rfind('.'); point != std::string::npos && text.size() - point == 4) {
        std::erase(text, '.');
    }
    double value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || end != text.data() + text.size() || !(value >= 0 && value <= most_euros)) return {};
    return value;
}

} // namespace

void read_paper_amounts(const std::vector<std::string>& typed, SoortPapier kind, const std::string& option,
                        Paper& paper)
{
    for (const std::string& one : typed) {
        const size_t is = one.find('=');
        const NamedPaperAmount* amount = paper_amount(kind, one.substr(0, is));
        if (!amount) {
            std::string names;
            for (const NamedPaperAmount& a : paper_amounts)
                if (a.paper == kind) names += (names.empty() ? "" : ", ") + std::string(a.name);
            throw InputError(option, "", "het bedrag \"" + one.substr(0, is) + "\" ken ik niet; kies uit: " + names);
        }
        const auto value = is == std::string::npos ? std::nullopt : euros(one.substr(is + 1));
        if (!value)
            throw InputError(option, "",
                             "\"" + one + "\" is geen bedrag; schrijf bijvoorbeeld " + amount->name + "=1102,60");
        if (paper.of(amount->amount))
            throw InputError(option, "", std::string(amount->name) + " staat er twee keer; noem elk bedrag één keer");
        paper.of(amount->amount) = *value;
    }
}

} // namespace armoedeval
