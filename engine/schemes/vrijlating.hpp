// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace armoedeval {

/// The exemptions of wage by their letter in Participatiewet art. 31 lid 2, and art. 34a.
enum class Vrijlating { geen, n, r, y, z, aa, artikel_34a };

/// Art. 31 lid 2 onder z en aa: of the wage of a job with loonkostensubsidie, and of no other income.
inline bool only_with_subsidy(Vrijlating v)
{
    return v == Vrijlating::z || v == Vrijlating::aa;
}

} // namespace armoedeval
