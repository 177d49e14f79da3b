// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Wet op het kindgebonden budget (BWBR0022751).
#include "engine/schemes/zorgtoeslag.hpp"

#include <span>

namespace armoedeval {

template <class R> struct KindgebondenBudgetTable {
    R eerste_kind, volgend_kind, verhoging_12_15, verhoging_16_17, alleenstaandeouderkop;
    R drempelinkomen; ///< that of the Wet op de zorgtoeslag
    R drempelverhoging_samen, afbouwpercentage;
    R vermogensgrens_alleen, vermogensgrens_samen;
};
/// Ages of a child; years. The kinderbijslag has the same limits.
struct KindleeftijdenTable {
    int verhoging_vanaf, hoogste_verhoging_vanaf, kind_tot;
};
/// From 2027: a steeper reduction above a second limit.
template <class R> struct TweedeAfbouwTable {
    R vanaf, percentage;
};

template <class R> struct KindgebondenBudgetWet {
    Chapter<KindgebondenBudgetTable<R>> algemeen;
    Chapter<TweedeAfbouwTable<R>> tweede_afbouw;
    Chapter<KindleeftijdenTable> leeftijden;
};

template <class R> struct KindgebondenBudgetCase {
    R toetsingsinkomen{0}; ///< joint, euros per year
    R vermogen{0};         ///< joint, on 1 January
    bool toeslagpartner = false;
    std::span<const int> leeftijden; ///< of the children, on the first of the month; 18 and older do not count
};

template <Number R>
Toeslag<R> kindgebonden_budget(const KindgebondenBudgetCase<R>& c, const KindgebondenBudgetWet<R>& wet,
                               const AwirWet<R>& awir);

} // namespace armoedeval
