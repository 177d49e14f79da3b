// SPDX-License-Identifier: EUPL-1.2
#pragma once
// On which day money comes and goes, and how a correction is settled. Participatiewet art. 45, Awir and practice: a
// full year in one situation asks for none of it.
#include "engine/number/number.hpp"
#include "engine/parameters/chapter.hpp"
#include "engine/schemes/bijstand_praktijk.hpp"

namespace armoedeval {

/// Days are of the month, months of the year; where the month is shorter its last day is meant.
template <class R> struct BetaaldagenTable : BijstandPraktijk {
    int vakantietoeslag_bijstand_maand;
    int vakantietoeslag_bijstand_na_einde; ///< months after the last month of bijstand
    int bijstand_terugbetaling_weken;      ///< after the decision to ask it back
    int toeslagen_dag;                     ///< in the month before the one that it is for
    int kinderbijslag_dag;                 ///< in the month after the quarter
    int loon_dag, vakantiegeld_maand;
    int opvang_dag, huur_dag;
    int aanslag_maand, aanslag_dag;                           ///< of the year after
    int voorlopige_teruggaaf_dag;                             ///< of the month
    int toeslagen_definitief_maand, toeslagen_definitief_dag; ///< of the year after
    int terugbetaling_termijnen;                              ///< at most so many months
    R terugbetaling_minimum;                                  ///< at least so much a month
    R kleine_terugvordering;    ///< per toeslag, not collected after a definitive calculation; euros
    int melden_toeslagen_weken; ///< within which it is reported to Dienst Toeslagen
    int bijstand_beslissing_weken, bijstand_voorschot_weken; ///< after the application
    R bijstand_voorschot_aandeel;
    int ww_dag;                              ///< in the month after
    int ww_beslissing_weken;                 ///< after the application
    int opvangtoeslag_aanvraag_dag;          ///< before this day of the month before the first voorschot is paid
    R leefgeld_huishouden, leefgeld_persoon; ///< what stands in for living costs that are not told; euros a month
};

} // namespace armoedeval
