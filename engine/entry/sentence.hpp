// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A household as a coach tells it in one line: "alleenstaande ouder, kinderen 3 en 6, huur 690, bijstand 3 jaar, 24 uur
// per week, minimumloon". What is not surely understood is not taken but shown: a wrong household is worse than a field
// that is still empty.
#include "engine/base/date.hpp"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace armoedeval {

/// A day of birth, or an age where that is what was told; neither: somebody of whom only the existence was told.
struct ToldAge {
    std::optional<int> years, months; ///< of a baby only the months
    std::optional<Date> born;
    bool known() const { return years || months || born; }
    friend bool operator==(const ToldAge&, const ToldAge&) = default;
};

/// A moment as precise as it was told.
struct ToldSince {
    enum class Precision { onbekend, duur, jaar, maand, dag };
    Precision precision = Precision::onbekend;
    int months_ago = 0; ///< of a duur
    Date day{};         ///< of the others: the first day that it can be
    friend bool operator==(const ToldSince&, const ToldSince&) = default;
};

struct ToldWage {
    enum class Kind { minimum, per_uur, per_maand };
    Kind kind = Kind::minimum;
    double euros = 0;
    friend bool operator==(const ToldWage&, const ToldWage&) = default;
};

/// A municipality that can be told: what it is called, and its file.
struct MunicipalityName {
    std::string id, naam;
    friend bool operator==(const MunicipalityName&, const MunicipalityName&) = default;
};

enum class ToldHome { huur, kamer, koop, inwonend };

/// What a sentence told. Nothing: not told.
struct ToldHousehold {
    std::optional<bool> partner;
    ToldAge aanvrager, partner_age;
    std::optional<std::vector<ToldAge>> kinderen;
    std::optional<ToldHome> woning;
    std::optional<double> huur, servicekosten;
    std::optional<bool> bijstand;
    ToldSince bijstand_sinds;
    std::optional<double> vermogen;
    std::optional<double> uren_nu, uren_partner;
    std::vector<double> uren; ///< each a situation of its own
    std::optional<ToldWage> loon, loon_partner;
    std::optional<double> reiskosten;
    bool opvang = false;
    std::optional<MunicipalityName> gemeente;
};

/// What a part of the sentence is about.
enum class Subject {
    leefvorm,
    aanvrager,
    partner,
    kinderen,
    woning,
    servicekosten,
    bijstand,
    uitkering, ///< of which it was not told which one
    vermogen,
    werk,
    loon,
    partnerloon,
    reiskosten,
    opvang,
    gemeente
};

/// A stretch of the sentence, in bytes.
struct Stretch {
    std::size_t from = 0, to = 0;
    friend bool operator==(const Stretch&, const Stretch&) = default;
};
struct TakenPart {
    Subject subject{};
    Stretch where;
};

struct Sentence {
    ToldHousehold told;
    std::vector<TakenPart> taken;
    std::vector<Stretch> not_understood; ///< in the order of the sentence
    std::set<Subject> unclear;           ///< told twice and differently, or against something else: it must be asked
};

/// Reads a sentence; `gemeenten` are the municipalities that it may tell. Dates in the future count as
/// told wrongly, so `today` is asked.
Sentence read_sentence(const std::string& text, Date today, const std::vector<MunicipalityName>& gemeenten);

/// What a household needs before an answer means something, and was not told: in the order in which people ask it.
std::vector<Subject> still_missing(const ToldHousehold& told);

} // namespace armoedeval
