// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace armoedeval {

/// How people live, as the Participatiewet (art. 3, 4) and the schemes of municipalities tell apart.
enum class Leefvorm { alleenstaande, alleenstaande_ouder, gehuwd };

} // namespace armoedeval
