// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace armoedeval {

/// Which of the benefits of the WIA somebody has: IVA (hoofdstuk 6), or one of the three of the WGA (hoofdstuk 7).
enum class WiaSoort { iva, loongerelateerd, loonaanvulling, vervolg };

/// Art. 60: of these two the letter may name an inkomenseis.
constexpr bool asks_inkomenseis(WiaSoort soort)
{
    return soort == WiaSoort::loonaanvulling || soort == WiaSoort::vervolg;
}

} // namespace armoedeval
