#pragma once

namespace armoedeval {

/// The exemptions of wage by their letter in Participatiewet art. 31 lid 2, and art. 34a.
enum class Vrijlating { geen, n, r, y, z, aa, artikel_34a };

} // namespace armoedeval
