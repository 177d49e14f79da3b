// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Wet op de huurtoeslag (BWBR0008659). The act changed form on 1 January 2026: two texts, chosen by date.
#include "engine/schemes/awir.hpp"

namespace armoedeval {

/// Euros per month.
template <class R> struct HuurgrenzenTable {
    R kwaliteitskortingsgrens, aftoppingsgrens_laag, aftoppingsgrens_hoog, maximale_huur, maximale_huur_jong;
    R percentage_b, percentage_c, minimum_per_maand;
    bool deel_c_voor_iedereen; ///< else for one person, someone of AOW age or an aangepaste woning
    int leeftijd_jong;
};
/// The basishuur at the lowest incomes, and where it starts to rise (a year income).
template <class R> struct BasishuurTable {
    R minimumnormhuur, verlaging, vermindering_alleen, vermindering_samen, inkomensijkpunt_alleen,
        inkomensijkpunt_samen;
};
/// Until 2026: the basishuur rises with the square of the income; service costs count.
template <class R> struct KwadratischTable {
    R factor_a_alleen, factor_b_alleen, factor_a_samen, factor_b_samen, maximum_servicekosten;
};
/// From 2026: the huurtoeslag falls with a share of the income.
template <class R> struct LineairTable {
    R afbouwpercentage_alleen, afbouwpercentage_samen;
};

template <class R> struct HuurtoeslagWet {
    Chapter<HuurgrenzenTable<R>> grenzen;
    Chapter<BasishuurTable<R>> basishuur;
    Chapter<BasishuurTable<R>> basishuur_aow; ///< 2024 only: households with someone of AOW age
    Chapter<KwadratischTable<R>> kwadratisch;
    Chapter<KwadratischTable<R>> kwadratisch_aow; ///< 2024 only, beside basishuur_aow
    Chapter<LineairTable<R>> lineair;
};

template <class R> struct HuurtoeslagCase {
    R toetsingsinkomen{0};            ///< of the whole household, euros per year
    R kale_huur{0}, servicekosten{0}; ///< euros per month
    R vermogen{0};                    ///< of the applicant and partner, on 1 January
    int personen = 1;
    int oudste_leeftijd = 40;
    bool heeft_kind = false;
    bool aow = false; ///< a resident has reached the AOW-leeftijd
    bool aangepaste_woning = false;
    bool toeslagpartner = false;
};

/// What Dienst Toeslagen pays a month. `not_computed` above the minimum-inkomensijkpunt where the tables have a
/// basishuur of AOW age but not its factors. Throws UnknownValue.
template <Number R> R huurtoeslag(const HuurtoeslagCase<R>& c, const HuurtoeslagWet<R>& wet, const AwirWet<R>& awir);

} // namespace armoedeval
