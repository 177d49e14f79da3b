// SPDX-License-Identifier: EUPL-1.2
#include "engine/beside/paper_fact.hpp"

#include <array>
#include <cstddef>

namespace armoedeval {

namespace {

/// In the order of PaperFact.
constexpr std::array fact_names{"uren_per_week",
                                "uurloon",
                                "loonheffingskorting",
                                "pensioenpremie",
                                "betaalritme",
                                "weken_per_maand",
                                "vakantiegeld_per_maand",
                                "loonheffingskorting_naast_bijstand",
                                "teruggaaf",
                                "vrijlating",
                                "kostendelers",
                                "partner",
                                "kinderen",
                                "recht_op_bijstand",
                                "loon_verrekend",
                                "vakantiegeld_verrekend",
                                "vakantietoeslag",
                                "andere_inkomsten",
                                "jaarinkomen",
                                "kale_huur",
                                "woning",
                                "toeslagpartner",
                                "opvang_uren",
                                "opvang_uurprijs",
                                "opvang_soort",
                                "vermogen",
                                "regels_van"};
static_assert(fact_names.size() == static_cast<size_t>(PaperFact::regels_van) + 1);

} // namespace

const char* name_of(PaperFact fact)
{
    return fact_names.at(static_cast<size_t>(fact));
}

} // namespace armoedeval
