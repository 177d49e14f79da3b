// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What a municipality decides about paying bijstand and setting wage off against it: Participatiewet art. 32 and 45
// leave it free.

namespace armoedeval {

/// How a municipality sets wage off against bijstand.
enum class Verrekening {
    zelfde_maand,  ///< with the bijstand of the month in which it was earned
    maand_later,   ///< with that of the next month
    schatting,     ///< an estimate in the month itself, put right in the next
    terugvordering ///< paid as if nothing is earned; what was too much is asked back
};

/// What each municipality does in its own way around bijstand; its own file and the household can tell otherwise
/// (engine/timeline/practice.hpp).
struct BijstandPraktijk {
    int bijstand_dag;          ///< of the month that it is for; where that is shorter its last day
    bool bijstand_maand_later; ///< of the month after instead
    Verrekening verrekening;
    bool vakantiegeld_bij_uitbetaling;  ///< holiday pay is set off when it comes; otherwise as it is earned
    bool vierwekenloon_bij_uitbetaling; ///< a wage of weeks is set off as it comes; otherwise spread over months
};

} // namespace armoedeval
