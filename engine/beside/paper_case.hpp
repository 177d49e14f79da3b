// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a paper would say of a household in a month, under what is told of it and of how its amounts are paid.
#include "engine/beside/paper.hpp"
#include "engine/household/scenario.hpp"
#include "engine/law/law.hpp"

namespace armoedeval {

/// What no fact of a scenario says, and a paper may rest on.
struct PaperPractice {
    bool weeks_of_4_33 = false;          ///< a month of hours is 4,33 weeks
    bool vakantiegeld_per_maand = false; ///< the holiday pay comes with every wage
    bool loon_nog_niet_verrekend = false;
    bool vakantietoeslag_uitbetaald = false; ///< nothing is withheld of the bijstand for June
    std::optional<double> jaarinkomen{};     ///< with which Dienst Toeslagen reckons, euros
    double andere_inkomsten = 0;             ///< net, a month, that the municipality takes off
};

/// A household in one situation in one month.
struct PaperCase {
    Household household;
    Situation situation;
    PaperPractice practice{};
    const Law<double>* wet = nullptr;
    Date month{};
};

/// The job that a payslip is of: the first with a wage. Null where there is none.
const Work* job_on_paper(const Situation& situation);

/// Every amount of the papers that `wanted` has a typed amount of. Throws UnknownValue.
PaperAmounts amounts_on_paper(const PaperCase& c, const Paper& wanted);

} // namespace armoedeval
