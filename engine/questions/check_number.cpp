// SPDX-License-Identifier: EUPL-1.2
#include "engine/questions/check_number.hpp"

#include "engine/base/text.hpp"
#include "engine/parameters/tables.hpp"

#include <array>
#include <cstdint>

namespace armoedeval {

namespace {

/// FNV-1a: the same on every machine, and nothing that has to be secret.
class Hash {
public:
    void add(const std::string& text)
    {
        for (const char c : text + '\n') {
            value_ ^= static_cast<unsigned char>(c);
            value_ *= 1099511628211U;
        }
    }
    std::uint32_t short_one() const { return static_cast<std::uint32_t>(value_ ^ (value_ >> 32U)); }

private:
    std::uint64_t value_ = 14695981039346656037U;
};

void add_values(Hash& hash, const Parameter& p)
{
    hash.add(p.id);
    for (const DatedValue& v : p.values)
        if (!stands_in(v.status))
            hash.add(to_iso(v.from) + " " + (v.until ? to_iso(*v.until) : "") + " " + plain_number(v.value) + " " +
                     name_of(v.status));
}

/// What decides a right and is no number.
void add_scheme(Hash& hash, const GemeentelijkeRegeling& r)
{
    std::string facts = r.id + " " + r.titel + " " + r.per + " " + std::to_string(static_cast<int>(r.vorm)) + " " +
                        std::to_string(static_cast<int>(r.vermogen)) + " " + (r.vanaf ? to_iso(*r.vanaf) : "") + " " +
                        (r.tot ? to_iso(*r.tot) : "") + " ";
    for (const bool fact : {r.alleen_bij_bijstand, r.alleen_bij_werk, r.uit_bijstand, r.tot_aow,
                            r.zonder_kostendelersnorm, r.zonder_vakantietoeslag, r.aanvragen})
        facts += fact ? '1' : '0';
    for (const Leefvorm l : r.voor) facts += std::to_string(static_cast<int>(l));
    hash.add(facts);
}

} // namespace

std::string check_number(const Scenario& scenario, const Tables& tables)
{
    Hash hash;
    hash.add(to_json(scenario));
    for (const auto& [id, parameter] : tables.parameters()) add_values(hash, parameter);
    for (const auto& gemeente : tables.municipalities())
        for (const GemeentelijkeRegeling& r : gemeente->regelingen) add_scheme(hash, r);
    constexpr const char* digits = "0123456789abcdef";
    std::string number;
    for (int shift = 28; shift >= 0; shift -= 4) {
        if (shift == 12) number += '-';
        number += digits[(hash.short_one() >> static_cast<unsigned>(shift)) & 15U];
    }
    return number;
}

} // namespace armoedeval
