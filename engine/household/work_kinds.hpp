// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The kinds of work and of other income, and what only some of them ask. What follows from a kind is said here once;
// the acts, the months and the form ask these functions and never name a kind themselves.
#include "engine/base/periods.hpp"
#include "engine/schemes/wia_soort.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace armoedeval {

enum class SoortWerk { loondienst, loonkostensubsidie, beschut, basisbaan, participatiebaan, ondernemen };

/// An employer pays a wage: WML, loonheffing and pay slips.
inline bool has_wage(SoortWerk soort)
{
    return soort != SoortWerk::participatiebaan && soort != SoortWerk::ondernemen;
}
/// Participatiewet art. 10d: work of the doelgroep loonkostensubsidie; nieuw beschut (art. 10b) is that too.
inline bool is_loonkostensubsidie(SoortWerk soort)
{
    return soort == SoortWerk::loonkostensubsidie || soort == SoortWerk::beschut;
}

/// The period over which a gross wage was told. A profit is told per year.
enum class Loontijdvak { uur, maand, vier_weken, jaar };

/// How often in a year a wage of this period is earned at so many hours a week.
inline double times_per_year(Loontijdvak tijdvak, double uren_per_week)
{
    switch (tijdvak) {
    case Loontijdvak::uur: return uren_per_week * weeks_per_year;
    case Loontijdvak::maand: return months_per_year;
    case Loontijdvak::vier_weken: return weeks_per_year / 4;
    case Loontijdvak::jaar: break;
    }
    return 1;
}
/// An amount per period as an amount per hour, at more than 0 hours a week; and back.
inline double per_hour(double amount, Loontijdvak tijdvak, double uren_per_week)
{
    return amount * times_per_year(tijdvak, uren_per_week) / times_per_year(Loontijdvak::uur, uren_per_week);
}
inline double per_period(double per_uur, Loontijdvak tijdvak, double uren_per_week)
{
    if (tijdvak == Loontijdvak::uur) return per_uur;
    return per_uur * times_per_year(Loontijdvak::uur, uren_per_week) / times_per_year(tijdvak, uren_per_week);
}

/// The part of the full-time wage over which no pension premium is paid.
template <class R> struct BasicPensionFranchise {
    R per_jaar{0};     ///< at full time
    R voltijd_uren{0}; ///< a week; above 0
    friend bool operator==(const BasicPensionFranchise&, const BasicPensionFranchise&) = default;
};

/// What only some kinds of work ask.
template <class R> struct BasicWorkKind {
    SoortWerk soort = SoortWerk::loondienst;
    Loontijdvak loon_per = Loontijdvak::uur; ///< how the wage was told; the work keeps it per hour
    std::optional<R> eindejaarsuitkering{};  ///< share of the wage without holiday pay
    std::optional<BasicPensionFranchise<R>> pensioenfranchise{};
    bool starter = false;               ///< of a business: startersaftrek applies
    std::optional<R> premie_per_jaar{}; ///< of a participatieplaats: what the municipality decided, euros
    friend bool operator==(const BasicWorkKind&, const BasicWorkKind&) = default;
};
using WorkKind = BasicWorkKind<double>;

/// The name of what the work keeps per hour.
inline std::string name_of_hourly(SoortWerk soort)
{
    return soort == SoortWerk::ondernemen ? "winst per uur" : "uurloon";
}

enum class SoortInkomen {
    aow,
    pensioen,
    uitkering,
    ww,
    zw,
    wia,
    wajong,
    studie,
    vrijwilligersvergoeding,
    kinderalimentatie,
    partneralimentatie,
    toeslagenwet,
    anw,
    ioaw,
    ioaz,
    wao
};

/// A benefit that replaces a wage: taxed without arbeidskorting, the payer bears the contribution Zvw.
inline bool is_uitkering(SoortInkomen soort)
{
    switch (soort) {
    case SoortInkomen::uitkering:
    case SoortInkomen::ww:
    case SoortInkomen::zw:
    case SoortInkomen::wia:
    case SoortInkomen::wajong:
    case SoortInkomen::toeslagenwet:
    case SoortInkomen::anw:
    case SoortInkomen::ioaw:
    case SoortInkomen::ioaz:
    case SoortInkomen::wao: return true;
    default: return false;
    }
}
/// Taxed income of which nobody else bears the contribution Zvw.
inline bool draagt_zelf_zvw(SoortInkomen soort)
{
    return soort == SoortInkomen::aow || soort == SoortInkomen::pensioen || soort == SoortInkomen::partneralimentatie;
}
/// A benefit that the Toeslagenwet fills up (art. 1 lid 1 onder d).
inline bool is_loondervingsuitkering(SoortInkomen soort)
{
    return soort == SoortInkomen::ww || soort == SoortInkomen::zw || soort == SoortInkomen::wia ||
           soort == SoortInkomen::wao || soort == SoortInkomen::wajong;
}
/// A benefit of which the act's own deduction from a wage is worked out when that is asked.
inline bool is_te_verrekenen(SoortInkomen soort)
{
    return soort == SoortInkomen::ww || soort == SoortInkomen::wia || soort == SoortInkomen::wao ||
           soort == SoortInkomen::wajong || soort == SoortInkomen::anw;
}
/// A benefit that follows from the minimum wage or from nothing: no wage of before is asked for it.
inline bool volgt_uit_loon(SoortInkomen soort)
{
    return is_loondervingsuitkering(soort) && soort != SoortInkomen::wajong;
}
/// In the place of bijstand, from the municipality.
inline bool is_ioaw_of_ioaz(SoortInkomen soort)
{
    return soort == SoortInkomen::ioaw || soort == SoortInkomen::ioaz;
}

/// What work does to a benefit: nothing, or what its act says.
enum class NaastWerk { vast, berekenen };

/// Income beside work and bijstand.
template <class R> struct BasicOtherIncome {
    SoortInkomen soort = SoortInkomen::uitkering;
    R bruto_per_jaar{0};
    bool dienstbetrekking = false;          ///< of zw: the employment has not ended, which makes it arbeidsinkomen
    NaastWerk naast_werk = NaastWerk::vast; ///< berekenen: bruto_per_jaar is without work beside it, maandloon is told
    std::optional<R> maandloon{};           ///< a month, with holiday pay: the wage from which the benefit follows
    std::optional<WiaSoort> wia_soort{};    ///< of wia
    std::optional<R>
        inkomenseis_per_maand{}; ///< of wia, loonaanvulling or vervolg: what the letter says must be earned
    friend bool operator==(const BasicOtherIncome&, const BasicOtherIncome&) = default;
};

/// Whether all is told that working out the deduction asks.
template <class R> bool is_te_verrekenen(const BasicOtherIncome<R>& i)
{
    switch (i.soort) {
    case SoortInkomen::ww:
    case SoortInkomen::wao: return i.maandloon.has_value();
    case SoortInkomen::wia:
        if (!i.wia_soort || (*i.wia_soort == WiaSoort::vervolg && !i.inkomenseis_per_maand)) return false;
        return i.maandloon || !i.inkomenseis_per_maand || !asks_inkomenseis(*i.wia_soort);
    default: return is_te_verrekenen(i.soort);
    }
}

/// A benefit that the Toeslagenwet fills up; of ZW beside a job that goes on the employer pays the wage.
template <class R> bool vult_uwv_aan(const BasicOtherIncome<R>& i)
{
    return is_loondervingsuitkering(i.soort) && !i.dienstbetrekking;
}
/// What the Toeslagenwet counts beside work and the benefit that it fills up (AIB art. 2:4 and 2:10): no alimony, and
/// nothing that takes the place of bijstand.
template <class R> bool is_overig_inkomen_toeslagenwet(const BasicOtherIncome<R>& i)
{
    return i.soort != SoortInkomen::partneralimentatie && i.soort != SoortInkomen::kinderalimentatie &&
           i.soort != SoortInkomen::vrijwilligersvergoeding && !is_ioaw_of_ioaz(i.soort) && !i.dienstbetrekking &&
           !vult_uwv_aan(i);
}

/// Income that comes with a situation, beside what stands with the adult.
template <class R> struct BasicSituationIncome {
    size_t van = 0; ///< place in volwassenen
    BasicOtherIncome<R> inkomen;
    friend bool operator==(const BasicSituationIncome&, const BasicSituationIncome&) = default;
};

} // namespace armoedeval
