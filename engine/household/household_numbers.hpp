// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/base/text.hpp"
#include "engine/household/household.hpp"
#include "engine/number/number.hpp"

#include <string>

namespace armoedeval {

template <class R> BasicWorkKind<R> as_number(const WorkKind& k, const std::string& of)
{
    BasicWorkKind<R> uit;
    uit.soort = k.soort;
    uit.loon_per = k.loon_per;
    uit.starter = k.starter;
    if (k.eindejaarsuitkering)
        uit.eindejaarsuitkering = fact<R>(*k.eindejaarsuitkering, "eindejaarsuitkering" + of, AmountUnit::aandeel);
    if (k.pensioenfranchise)
        uit.pensioenfranchise = {
            fact<R>(k.pensioenfranchise->per_jaar, "franchise van het pensioen" + of, AmountUnit::euro_per_jaar),
            fact<R>(k.pensioenfranchise->voltijd_uren, "uren van een voltijdbaan" + of, AmountUnit::uren)};
    if (k.premie_per_jaar)
        uit.premie_per_jaar = fact<R>(*k.premie_per_jaar, "premie per jaar" + of, AmountUnit::euro_per_jaar);
    return uit;
}

template <class R> BasicOtherIncome<R> as_number(const BasicOtherIncome<double>& i, const std::string& of)
{
    BasicOtherIncome<R> uit;
    uit.soort = i.soort;
    uit.bruto_per_jaar = fact<R>(i.bruto_per_jaar, "ander inkomen van " + of, AmountUnit::euro_per_jaar);
    uit.dienstbetrekking = i.dienstbetrekking;
    uit.naast_werk = i.naast_werk;
    if (i.maandloon)
        uit.maandloon = fact<R>(*i.maandloon, "maandloon van de uitkering van " + of, AmountUnit::euro_per_maand);
    uit.wia_soort = i.wia_soort;
    if (i.inkomenseis_per_maand)
        uit.inkomenseis_per_maand =
            fact<R>(*i.inkomenseis_per_maand, "inkomenseis van " + of, AmountUnit::euro_per_maand);
    return uit;
}

/// The same household in another kind of number; each amount under the name by which an explanation calls it.
template <class R> Opvang<R> as_number(const Opvang<double>& o, const std::string& child)
{
    return {o.soort, fact<R>(o.uren_per_maand, "uren opvang per maand van " + child, AmountUnit::uren),
            fact<R>(o.uurprijs, "uurprijs van de opvang van " + child, AmountUnit::euro)};
}

template <class R> BasicMunicipalFacts<R> as_number(const MunicipalFacts& told)
{
    BasicMunicipalFacts<R> uit;
    uit.gemeente = told.gemeente;
    uit.loonheffingskorting = told.loonheffingskorting;
    uit.teruggaaf = told.teruggaaf;
    for (const auto& [regeling, b] : told.beschikking) {
        const auto as_told = [&, of = &regeling](const std::optional<double>& value, const char* name,
                                                 AmountUnit unit) {
            return value ? std::optional<R>(
                               fact<R>(*value, name + (" volgens de brief over " + readable_name(*of)), unit))
                         : std::nullopt;
        };
        uit.beschikking[regeling] = {b.krijgt,
                                     as_told(b.bedrag, "bedrag", AmountUnit::euro),
                                     as_told(b.inkomensgrens, "inkomensgrens in procenten", AmountUnit::procent),
                                     as_told(b.aandeel_dat_afgaat, "procent dat afgaat", AmountUnit::procent),
                                     b.maand,
                                     b.telt_mee};
    }
    return uit;
}

template <class R> BasicHome<R> as_number(const Home& w)
{
    return {w.soort, fact<R>(w.kale_huur, "kale huur", AmountUnit::euro_per_maand),
            fact<R>(w.servicekosten, "servicekosten", AmountUnit::euro_per_maand),
            fact<R>(w.overwaarde, "overwaarde van de woning", AmountUnit::euro), w.aangepast};
}

template <class R> BasicHousehold<R> as_number(const Household& h)
{
    BasicHousehold<R> uit;
    for (const Adult& v : h.volwassenen) {
        BasicAdult<R> adult{v.geboren,
                            v.bijstand_sinds,
                            v.vrijlating,
                            v.recht_op_bijstand,
                            v.ouders_niet_aanspreekbaar,
                            v.inrichting,
                            v.traject_naar_werk,
                            v.studie,
                            v.zorgverzekerd,
                            v.jonggehandicapt,
                            {}};
        for (const auto& i : v.inkomen) adult.inkomen.push_back(as_number<R>(i, adult_name(uit.volwassenen.size())));
        adult.verblijf = v.verblijf;
        adult.verblijfsgrond = v.verblijfsgrond;
        uit.volwassenen.push_back(std::move(adult));
    }
    for (const Child& k : h.kinderen) {
        BasicChild<R> child{k.geboren, k.dubbele_kinderbijslag, {}};
        if (k.co_ouderschap)
            child.co_ouderschap = {fact<R>(k.co_ouderschap->dagen_per_week,
                                           "dagen per week hier van " + child_name(uit.kinderen.size()),
                                           AmountUnit::dagen),
                                   k.co_ouderschap->kinderbijslag, k.co_ouderschap->kindgebonden_budget};
        for (const auto& o : k.opvang) child.opvang.push_back(as_number<R>(o, child_name(uit.kinderen.size())));
        uit.kinderen.push_back(std::move(child));
    }
    for (const Housemate& m : h.medebewoners)
        uit.medebewoners.push_back(
            {m.geboren, m.kostendeler, m.kind, m.huurcontract,
             fact<R>(m.inkomen_per_jaar, "jaarinkomen van een medebewoner", AmountUnit::euro_per_jaar),
             fact<R>(m.vermogen, "vermogen van een medebewoner", AmountUnit::euro), m.relatie, m.verzoek_gedaan,
             m.verblijf});
    if (h.woning) uit.woning = as_number<R>(*h.woning);
    uit.vermogen = fact<R>(h.vermogen, "vermogen van het huishouden", AmountUnit::euro);
    if (const auto& v = h.vermogen_in_bijstand)
        uit.vermogen_in_bijstand = {
            fact<R>(v->gespaard_tijdens_bijstand, "spaargeld uit de tijd van de bijstand", AmountUnit::euro),
            fact<R>(v->schulden, "schulden van het huishouden", AmountUnit::euro),
            fact<R>(v->bij_begin_bijstand, "vermogen bij het begin van de bijstand", AmountUnit::euro)};
    uit.gemeentelijk = as_number<R>(h.gemeentelijk);
    if (h.vaste_lasten) {
        uit.vaste_lasten.emplace();
        for (const FixedCost& f : *h.vaste_lasten)
            uit.vaste_lasten->push_back(
                {f.soort, f.wat,
                 fact<R>(f.per_maand, "vaste last per maand: " + name_of(f), AmountUnit::euro_per_maand), f.dag});
    }
    uit.tegemoetkoming_alleenverdieners = h.tegemoetkoming_alleenverdieners;
    for (const Debt& d : h.schulden) {
        BasicDebt<R> schuld{d.soort, d.van, std::nullopt, d.toeslagen_inbegrepen, d.tot, d.openstaand};
        if (d.per_maand)
            schuld.per_maand = fact<R>(*d.per_maand,
                                       d.soort == SoortSchuld::schuldregeling ? "vrij te laten bedrag volgens de brief"
                                                                              : "aflossing van het saneringskrediet",
                                       AmountUnit::euro_per_maand);
        uit.schulden.push_back(std::move(schuld));
    }
    return uit;
}

template <class R> BasicCommute<R> as_number(const Commute& c, const std::string& of)
{
    BasicCommute<R> uit;
    uit.uren_per_dag = fact<R>(c.uren_per_dag, "uren per werkdag" + of, AmountUnit::uren);
    uit.dagen_per_week = fact<R>(c.dagen_per_week, "hoogste aantal werkdagen per week" + of, AmountUnit::dagen);
    uit.reis_en_pauze_per_dag =
        fact<R>(c.reis_en_pauze_per_dag, "uren reis en pauze per werkdag" + of, AmountUnit::uren);
    uit.km_enkele_reis = fact<R>(c.km_enkele_reis, "kilometers enkele reis" + of, AmountUnit::kilometers);
    uit.kosten_per_km = fact<R>(c.kosten_per_km, "eigen kosten per km" + of, AmountUnit::euro);
    if (c.vergoeding_per_km)
        uit.vergoeding_per_km = fact<R>(*c.vergoeding_per_km, "vergoeding per km" + of, AmountUnit::euro);
    uit.kaartje_per_dag = fact<R>(c.kaartje_per_dag, "kaartje per werkdag" + of, AmountUnit::euro);
    return uit;
}

template <class R> BasicSituation<R> as_number(const Situation& s)
{
    BasicSituation<R> uit;
    uit.titel = s.titel;
    uit.notitie = s.notitie;
    for (const Work& w : s.werk) {
        const std::string of = " van " + adult_name(w.van);
        BasicWork<R> werk;
        werk.van = w.van;
        werk.uren_per_week = fact<R>(w.uren_per_week, "uren per week" + of, AmountUnit::uren);
        werk.uurloon = fact<R>(w.uurloon, name_of_hourly(w.kind.soort) + of, AmountUnit::euro);
        if (w.vakantiegeld) werk.vakantiegeld = fact<R>(*w.vakantiegeld, "vakantiegeld" + of, AmountUnit::aandeel);
        werk.pensioenpremie = fact<R>(w.pensioenpremie, "pensioenpremie" + of, AmountUnit::aandeel);
        werk.reiskosten_per_maand =
            fact<R>(w.reiskosten_per_maand, "reiskosten per maand" + of, AmountUnit::euro_per_maand);
        if (w.reizen) werk.reizen = as_number<R>(*w.reizen, of);
        if (w.werkkleding_per_maand)
            werk.werkkleding_per_maand =
                fact<R>(*w.werkkleding_per_maand, "werkkleding per maand" + of, AmountUnit::euro_per_maand);
        if (w.verlies_in_natura_per_maand)
            werk.verlies_in_natura_per_maand =
                fact<R>(*w.verlies_in_natura_per_maand, "verlies in natura per maand" + of, AmountUnit::euro_per_maand);
        werk.loonheffingskorting = w.loonheffingskorting;
        werk.kind = as_number<R>(w.kind, of);
        uit.werk.push_back(std::move(werk));
    }
    for (const auto& o : s.opvang)
        uit.opvang.push_back(
            {o.kind, as_number<R>(o.opvang, child_name(o.kind)), o.uren_naar_werk, o.bij_uren, o.uren_vast});
    for (const auto& i : s.inkomen) uit.inkomen.push_back({i.van, as_number<R>(i.inkomen, adult_name(i.van))});
    if (s.huishouden) uit.huishouden = as_number<R>(*s.huishouden);
    if (s.woning) uit.woning = as_number<R>(*s.woning);
    return uit;
}

} // namespace armoedeval
