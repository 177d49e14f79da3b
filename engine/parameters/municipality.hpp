// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A municipality and its schemes, as a file of tables/gemeenten/ tells them. Structure only: every number of a scheme
// is a parameter of Tables, by the name GEMEENTE.REGELING.WAARDE (groningen.stadjerspas.inkomensgrens).
#include "engine/base/date.hpp"
#include "engine/parameters/leefvorm.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

/// How a scheme gives. The income that it tests is that of a month.
enum class Vorm {
    stap,          ///< euros a month, in full up to the income limit
    afbouw,        ///< less by a share of the income above the limit
    jaarlijks,     ///< once a year, in full up to the income limit
    eenmalig,      ///< once, at the start of work or so many months after
    natura,        ///< no money; the value of a year, in full up to the limit
    kwijtschelding ///< what of a year's tax need not be paid, by the national rules (schemes/kwijtschelding.hpp)
};

/// The numbers that a scheme can have.
enum class Waarde {
    inkomensgrens,      ///< share of the norm
    aandeel_dat_afgaat, ///< of the income above the limit
    bedrag,             ///< for everybody, or one of the next three by leefvorm
    bedrag_alleenstaande,
    bedrag_alleenstaande_ouder,
    bedrag_gehuwd,
    bedrag_per_kind, ///< comes on top
    vermogensgrens_alleenstaande,
    vermogensgrens_alleenstaande_ouder,
    vermogensgrens_gehuwd,
    leeftijd_vanaf, ///< one of the adults
    leeftijd_tot,   ///< not included
    kind_leeftijd_vanaf,
    kind_leeftijd_tot, ///< not included
    jaren_bijstand,    ///< at least
    uren_per_week,     ///< of work, at least; of what is paid once
    na_maanden,        ///< after the start of work; of what is paid once
    toetsmaand         ///< month of the year in which the right is looked at again
};
inline constexpr size_t waarde_count = static_cast<size_t>(Waarde::toetsmaand) + 1;
const std::array<const char*, waarde_count>& waarde_words();

/// kwijtschelding: that of the national rules, with the money that they let a council add.
enum class Vermogenstoets { geen, participatiewet, eigen, kwijtschelding };

struct GemeentelijkeRegeling {
    std::string id;    ///< stadjerspas
    std::string titel; ///< Stadjerspas
    Vorm vorm = Vorm::stap;
    std::string wat;                      ///< for people: what one gets
    std::string artikel;                  ///< the rule of the municipality
    std::optional<Date> vanaf, tot;       ///< in force; not told: always
    std::vector<Leefvorm> voor;           ///< empty: everybody
    std::string voorwaarde;               ///< what this program cannot see: "chronisch ziek"; may be empty
    bool alleen_bij_bijstand = false;     ///< only while bijstand is paid
    bool alleen_bij_werk = false;         ///< only while an adult works
    bool uit_bijstand = false;            ///< of what is paid once: no bijstand any more then
    bool tot_aow = false;                 ///< one of the adults is below the AOW-leeftijd
    bool zonder_kostendelersnorm = false; ///< the norm as if nobody shares the costs
    bool zonder_vakantietoeslag = false;  ///< norm and income both without holiday allowance
    Vermogenstoets vermogen = Vermogenstoets::geen;
    bool aanvragen = true; ///< false: the municipality acts by itself
    std::array<bool, waarde_count> heeft{};

    bool vraagt(Waarde w) const { return heeft[static_cast<size_t>(w)]; }
    /// The word of the period of its amount: "maand", "jaar", or empty for what is paid once.
    std::string per;
};

struct Gemeente {
    std::string id;          ///< the name of its file: groningen
    std::string naam;        ///< Groningen
    bool verzonnen = false;  ///< an example that does not exist
    std::string toelichting; ///< may be empty
    /// How it does things, as its own pages say; empty: not known, ask it. Its terms are parameters (termijn_id).
    struct Werkwijze {
        std::string loonheffingskorting, loonstroken;
        std::string onderneming; ///< its own rules for a business beside bijstand
    } werkwijze;
    std::vector<GemeentelijkeRegeling> regelingen;

    const GemeentelijkeRegeling* find(const std::string& regeling) const; ///< null: not there
};

/// The parameter that holds a term of a municipality; there is none where its file does not tell.
inline std::string termijn_id(const std::string& gemeente, const std::string& termijn)
{
    return gemeente + ".termijnen." + termijn;
}
/// The parameter that holds what a municipality does in its own way: a name of betaaldagen.json.
inline std::string betaling_id(const std::string& gemeente, const std::string& name)
{
    return gemeente + ".betaling." + name;
}

} // namespace armoedeval
