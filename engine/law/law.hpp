// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "engine/parameters/tables.hpp"
#include "engine/schemes/anw.hpp"
#include "engine/schemes/beslagvrije_voet.hpp"
#include "engine/schemes/betaaldagen.hpp"
#include "engine/schemes/gemeentelijk.hpp"
#include "engine/schemes/huurtoeslag.hpp"
#include "engine/schemes/inkomstenbelasting.hpp"
#include "engine/schemes/kinderbijslag.hpp"
#include "engine/schemes/kinderopvangtoeslag.hpp"
#include "engine/schemes/kindgebonden_budget.hpp"
#include "engine/schemes/kwijtschelding.hpp"
#include "engine/schemes/loonheffing.hpp"
#include "engine/schemes/minimumloon.hpp"
#include "engine/schemes/participatiewet.hpp"
#include "engine/schemes/studiefinanciering.hpp"
#include "engine/schemes/toeslagenwet.hpp"
#include "engine/schemes/wajong.hpp"
#include "engine/schemes/wao.hpp"
#include "engine/schemes/wia.hpp"
#include "engine/schemes/winst_uit_onderneming.hpp"
#include "engine/schemes/ww.hpp"
#include "engine/schemes/zorgtoeslag.hpp"
#include "engine/schemes/zorgverzekeringswet.hpp"

namespace armoedeval {

struct AowTable {
    int jaren, maanden;
    int jaren_vorig_jaar = 0, maanden_vorig_jaar = 0; ///< who reached it then has reached it
};

/// Wet LB 1964: what an employer may pay untaxed for each km of the way to work; euros.
template <class R> struct ReiskostenTable {
    R onbelast_per_km;
};

/// Wet op het primair onderwijs art. 8 lid 9: the hours of teaching in all school years together.
template <class R> struct OnderwijstijdTable {
    R uren, schooljaren;
};

/// All acts on one date, as numbers of kind R. A chapter whose values are not all known throws when it is read.
template <class R> struct Law {
    Date date{};
    bool latest_known = false; ///< an older value of an act stands in for one that is not published yet
    InkomstenbelastingWet<R> inkomstenbelasting;
    Chapter<WinstTable<R>> winst;
    Chapter<LoonheffingTable<R>> loonheffing;
    ParticipatiewetWet<R> participatiewet;
    AwirWet<R> awir;
    Chapter<ZorgtoeslagTable<R>> zorgtoeslag;
    HuurtoeslagWet<R> huurtoeslag;
    KindgebondenBudgetWet<R> kindgebonden_budget;
    KinderopvangtoeslagWet<R> kinderopvangtoeslag;
    Chapter<KinderbijslagTable<R>> kinderbijslag;
    Chapter<MinimumloonTable<R>> minimumloon;
    Chapter<JeugdschaalTable<R>> jeugdschaal;
    Chapter<JeugdschaalBblTable<R>> jeugdschaal_bbl;
    Chapter<VakantiebijslagTable<R>> vakantiebijslag;
    Chapter<AowTable> aow;
    Chapter<ZorgverzekeringswetTable<R>> zorgverzekeringswet;
    Chapter<BetaaldagenTable<R>> betaaldagen;
    Chapter<BeslagvrijeVoetTable<R>> beslagvrije_voet;
    Chapter<KwijtscheldingTable<R>> kwijtschelding;
    Chapter<StudiefinancieringTable<R>> studiefinanciering;
    Chapter<WerkloosheidswetTable<R>> werkloosheidswet;
    Chapter<ToeslagenwetTable<R>> toeslagenwet;
    Chapter<WiaTable<R>> wia;
    Chapter<WaoTable<R>> wao;
    Chapter<WajongTable<R>> wajong;
    Chapter<AnwTable<R>> anw;
    std::vector<GemeenteWet<R>> gemeenten;

    /// Null where no file tells of a municipality.
    const GemeenteWet<R>* gemeente(const std::string& id) const
    {
        for (const GemeenteWet<R>& wet : gemeenten)
            if (wet.gemeente->id == id) return &wet;
        return nullptr;
    }
    Chapter<ReiskostenTable<R>> reiskosten;
    Chapter<OnderwijstijdTable<R>> onderwijstijd;
};

/// Reads tables/ and checks that it holds what the law below asks for, no more and no less. Throws InputError.
Tables read_law_tables(const std::filesystem::path& folder);

/// The law on a date. Never throws: what is unknown then throws where it is used.
template <Number R> Law<R> law_on(Date date, const Tables& tables);

} // namespace armoedeval
