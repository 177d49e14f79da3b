// SPDX-License-Identifier: EUPL-1.2
#include "engine/proof/scheme_facts.hpp"

#include "engine/base/text.hpp"
#include "engine/household/scenario.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <stdexcept>

namespace armoedeval {

namespace {

std::vector<std::string> split(const std::string& text, char at)
{
    std::vector<std::string> parts;
    size_t start = 0;
    for (;;) {
        const size_t end = text.find(at, start);
        parts.push_back(text.substr(start, end - start));
        if (end == std::string::npos) return parts;
        start = end + 1;
    }
}

double number(const Fact& fact, const std::string& cell)
{
    double value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc() || end != cell.data() + cell.size() || !std::isfinite(value))
        throw std::invalid_argument(fact.name + ": \"" + cell +
                                    "\" is geen getal; schrijf het met een decimale punt, bijvoorbeeld 642.10");
    if (value < fact.low || value > fact.high)
        throw std::invalid_argument(fact.name + ": " + cell + " kan niet; het moet liggen van " +
                                    plain_number(fact.low) + " tot en met " + plain_number(fact.high));
    return value;
}

double whole(const Fact& fact, const std::string& cell)
{
    const double value = number(fact, cell);
    if (value != std::floor(value))
        throw std::invalid_argument(fact.name + ": \"" + cell + "\" moet een heel getal zijn");
    return value;
}

double yes_no(const Fact& fact, const std::string& cell)
{
    if (cell != "0" && cell != "1")
        throw std::invalid_argument(fact.name + ": \"" + cell + "\" moet 0 (nee) of 1 (ja) zijn");
    return cell == "1";
}

Opvang<double> one_care(const Fact& fact, const std::string& cell)
{
    const auto parts = split(cell, ':');
    const auto& words = opvang_words();
    const auto kind = std::find(words.begin(), words.end(), parts.front());
    if (parts.size() != 3 || kind == words.end())
        throw std::invalid_argument(fact.name + ": \"" + cell +
                                    "\" moet soort:uren_per_maand:uurprijs zijn, bijvoorbeeld bso:43:9.80 (soorten: "
                                    "dagopvang, bso, gastouder)");
    return {static_cast<OpvangSoort>(kind - words.begin()), number(fact, parts[1]), number(fact, parts[2])};
}

} // namespace

Facts::Facts(const std::vector<Fact>& facts, const std::map<std::string, std::string>& cells)
{
    for (const Fact& fact : facts) {
        const auto cell = cells.find(fact.name);
        read(fact, cell == cells.end() || cell->second.empty() ? fact.otherwise : cell->second);
    }
}

void Facts::read(const Fact& fact, const std::string& cell)
{
    std::vector<double>& values = numbers_[fact.name];
    const auto parts = cell.empty() ? std::vector<std::string>{} : split(cell, '|');
    if (parts.size() > 20) throw std::invalid_argument(fact.name + ": meer dan 20 kinderen kan niet");
    switch (fact.kind) {
    case FactKind::maybe_amount:
        if (!cell.empty()) values.push_back(number(fact, cell));
        break;
    case FactKind::maybe_date:
        if (cell.empty()) break;
        if (const std::optional<Date> date = parse_date(cell))
            dates_[fact.name] = *date;
        else
            throw std::invalid_argument(fact.name + ": \"" + cell +
                                        "\" is geen bestaande datum; schrijf jaar-maand-dag");
        break;
    case FactKind::amount:
        if (cell.empty()) throw std::invalid_argument(fact.name + ": dit feit is verplicht");
        values.push_back(number(fact, cell));
        break;
    case FactKind::count: values.push_back(whole(fact, cell)); break;
    case FactKind::yes_no: values.push_back(yes_no(fact, cell)); break;
    case FactKind::counts:
        for (const std::string& part : parts) values.push_back(whole(fact, part));
        break;
    case FactKind::yes_nos:
        for (const std::string& part : parts) values.push_back(yes_no(fact, part));
        break;
    case FactKind::care:
        for (const std::string& part : parts) care_.push_back(one_care(fact, part));
        break;
    case FactKind::word:
        if (std::find(fact.words.begin(), fact.words.end(), cell) == fact.words.end()) {
            std::string choices;
            for (const std::string& w : fact.words) choices += (choices.empty() ? "" : ", ") + w;
            throw std::invalid_argument(fact.name + ": \"" + cell + "\" ken ik niet; kies uit: " + choices);
        }
        words_[fact.name] = cell;
        break;
    }
}

std::optional<double> Facts::maybe(const std::string& name) const
{
    const std::vector<double>& values = numbers_.at(name);
    return values.empty() ? std::nullopt : std::optional(values.front());
}

std::optional<Date> Facts::date(const std::string& name) const
{
    const auto found = dates_.find(name);
    return found == dates_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<int> Facts::counts(const std::string& name) const
{
    std::vector<int> whole;
    for (const double value : numbers_.at(name)) whole.push_back(static_cast<int>(value));
    return whole;
}

} // namespace armoedeval
