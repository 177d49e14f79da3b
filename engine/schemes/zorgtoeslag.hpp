// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Wet op de zorgtoeslag (BWBR0018451).
#include "engine/schemes/awir.hpp"

namespace armoedeval {

template <class R> struct ZorgtoeslagTable {
    R standaardpremie, drempelinkomen;
    R percentage_alleen, percentage_samen, percentage_boven_drempel, aandeel_onverzekerde_partner;
    R vermogensgrens_alleen, vermogensgrens_samen;
    bool maandbedrag_uit_afgerond_jaarbedrag;
};

template <class R> struct ZorgtoeslagCase {
    R toetsingsinkomen{0}; ///< joint, euros per year
    R vermogen{0};         ///< joint, on 1 January
    bool toeslagpartner = false;
    bool partner_verzekerd = true;
};

/// The award of a year, and what Dienst Toeslagen pays a month; euros.
template <class R> struct Toeslag {
    R per_jaar, per_maand;
};

template <Number R>
Toeslag<R> zorgtoeslag(const ZorgtoeslagCase<R>& c, const Chapter<ZorgtoeslagTable<R>>& wet, const AwirWet<R>& awir);

} // namespace armoedeval
