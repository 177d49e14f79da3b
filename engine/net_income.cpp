// The order in which Dutch law looks at a household. Read this first.
#include "engine/net_income.hpp"

#include "engine/bijstand_year.hpp"
#include "engine/household_facts.hpp"
#include "engine/number/every_number.hpp"

namespace armoedeval {

namespace {

template <Number R> R zorgtoeslag_per_jaar(const BasicHousehold<R>& h, const R& toetsingsinkomen, const Law<R>& wet)
{
    const auto verzekerd =
        std::count_if(h.volwassenen.begin(), h.volwassenen.end(), [](const auto& v) { return v.zorgverzekerd; });
    if (verzekerd == 0) return nothing<R>("niemand is verzekerd voor de Zvw");
    ZorgtoeslagCase<R> c;
    c.toetsingsinkomen = toetsingsinkomen;
    c.vermogen = h.vermogen;
    c.toeslagpartner = heeft_partner(h);
    c.partner_verzekerd = verzekerd == 2;
    return zorgtoeslag(c, wet.zorgtoeslag, wet.awir).per_jaar;
}

template <Number R>
R huurtoeslag_per_jaar(const BasicHousehold<R>& h, const R& toetsingsinkomen, const Law<R>& wet, Date peildatum)
{
    if (!h.woning) return nothing<R>("er is geen woning opgegeven");
    if (h.woning->soort != SoortWoning::huur) return nothing<R>("de woning is geen huurwoning");
    HuurtoeslagCase<R> c = huurtoeslag_structure(h, wet, peildatum);
    c.kale_huur = h.woning->kale_huur;
    c.servicekosten = h.woning->servicekosten;
    c.vermogen = h.vermogen;
    c.toetsingsinkomen = toetsingsinkomen;
    for (const BasicHousemate<R>& m : h.medebewoners)
        if (telt_voor_huurtoeslag(m))
            c.toetsingsinkomen =
                c.toetsingsinkomen +
                inkomen_medebewoner(m.inkomen_per_jaar, is_kind_met_vrijstelling(m, wet, peildatum), wet.awir);
    R per_maand = huurtoeslag(c, wet.huurtoeslag, wet.awir);
    for (const BasicHousemate<R>& m :
         h.medebewoners) // Awir art. 7 lid 3: de vermogensgrens geldt ook voor iedere medebewoner
        if (telt_voor_huurtoeslag(m))
            per_maand = where(m.vermogen <= wet.awir.huurtoeslag->vermogensgrens, per_maand, R(0));
    return yearly(per_maand);
}

template <Number R>
R kindgebonden_budget_per_jaar(const BasicHousehold<R>& h, const R& toetsingsinkomen, const Law<R>& wet, Date peildatum)
{
    KindgebondenBudgetCase<R> c;
    c.toetsingsinkomen = toetsingsinkomen;
    c.vermogen = h.vermogen;
    c.toeslagpartner = heeft_partner(h);
    c.leeftijden = leeftijden_kindgebonden_budget(h, peildatum);
    if (c.leeftijden.empty()) return nothing<R>("er wonen geen kinderen");
    return kindgebonden_budget(c, wet.kindgebonden_budget, wet.awir).per_jaar;
}

/// Wet kinderopvang art. 1.6: every adult works, studies or follows a traject.
template <Number R>
R kinderopvangtoeslag_per_jaar(const BasicHousehold<R>& h, const std::vector<std::vector<Opvang<R>>>& opvang,
                               const Adults<R>& a, const R& toetsingsinkomen, const Law<R>& wet)
{
    if (std::all_of(opvang.begin(), opvang.end(), [](const auto& van_kind) { return van_kind.empty(); }))
        return nothing<R>("er is geen opvang");
    R per_maand = kinderopvangtoeslag(KinderopvangtoeslagCase<R>{toetsingsinkomen, opvang}, wet.kinderopvangtoeslag);
    for (size_t i = 0; i < a.count; ++i)
        if (!heeft_doel_naast_werk(h.volwassenen[i])) per_maand = only_if(a.income[i].uren_per_week > R(0), per_maand);
    return yearly(per_maand);
}

template <Number R> R kosten_opvang_per_jaar(const std::vector<std::vector<Opvang<R>>>& opvang)
{
    R som = R(0);
    for (const auto& van_kind : opvang)
        for (const Opvang<R>& o : van_kind) som = som + o.uren_per_maand * o.uurprijs;
    return yearly(som);
}

} // namespace

template <Number R>
Breakdown<R> net_income(const BasicHousehold<R>& h, const BasicSituation<R>& s, const Law<R>& wet, Date peildatum)
{
    Breakdown<R> uit;

    // 1. Loon en ander inkomen; de bijstand vult aan tot de norm
    const Adults<R> a = adults(h, s, wet, peildatum);
    const BijstandYear<R> bijstand = bijstand_year(h, a, wet, peildatum);
    uit.bijstandsnorm = bijstand.norm;
    uit.vrijgelaten = bijstand.vrijgelaten;
    uit.bijstand_netto = bijstand.netto;

    // 2. De aanslag van ieder over loon, ander inkomen en bruto bijstand
    for (size_t i = 0; i < a.count; ++i) {
        uit.loon_bruto = uit.loon_bruto + a.income[i].loon_bruto;
        uit.pensioenpremie = uit.pensioenpremie + a.income[i].pensioenpremie;
        uit.overig_bruto = uit.overig_bruto + a.income[i].overig;
        uit.overig_netto = uit.overig_netto + a.income[i].netto_overig_alleen;
        uit.bijdrage_zvw = uit.bijdrage_zvw + a.income[i].bijdrage_zvw;
        uit.bijstand_bruto = uit.bijstand_bruto + bijstand.adults[i].bruto_bijstand;
        uit.belasting = uit.belasting + bijstand.adults[i].belasting;
    }
    const R bruto = uit.loon_bruto - uit.pensioenpremie + uit.overig_bruto + uit.bijstand_bruto;
    const R netto = bruto - uit.belasting - uit.bijdrage_zvw;
    uit.loon_netto = named("netto loon", "", netto - uit.bijstand_netto - uit.overig_netto);

    // 3. De toeslagen, naar het toetsingsinkomen van het hele jaar (Awir art. 7 en 8)
    const std::vector<std::vector<Opvang<R>>> opvang = opvang_per_kind(h, s);
    uit.toetsingsinkomen = named("toetsingsinkomen", "Awir art. 7 en 8", bruto);
    uit.zorgtoeslag = zorgtoeslag_per_jaar(h, uit.toetsingsinkomen, wet);
    uit.huurtoeslag = huurtoeslag_per_jaar(h, uit.toetsingsinkomen, wet, peildatum);
    uit.kindgebonden_budget = kindgebonden_budget_per_jaar(h, uit.toetsingsinkomen, wet, peildatum);
    uit.kinderopvangtoeslag = kinderopvangtoeslag_per_jaar(h, opvang, a, uit.toetsingsinkomen, wet);
    if (!h.kinderen.empty())
        uit.kinderbijslag = kinderbijslag(kinderen_kinderbijslag(h, peildatum), wet.kinderbijslag) * 4.0;

    // 4. Wat er is, en wat er overblijft na de kosten van opvang en werk
    uit.besteedbaar = named("besteedbaar", "",
                            netto + uit.zorgtoeslag + uit.huurtoeslag + uit.kindgebonden_budget +
                                uit.kinderopvangtoeslag + uit.kinderbijslag);
    uit.kosten_opvang = kosten_opvang_per_jaar(opvang);
    for (const BasicWork<R>& werk : s.werk) uit.kosten_werk = uit.kosten_werk + yearly(werk.reiskosten_per_maand);
    uit.over_na_opvang_en_werk =
        named("over na opvang en werk", "", uit.besteedbaar - uit.kosten_opvang - uit.kosten_werk);
    return uit;
}

#define INSTANTIATE(R)                                                                                                 \
    template Breakdown<R> net_income(const BasicHousehold<R>&, const BasicSituation<R>&, const Law<R>&, Date);
FOR_EVERY_NUMBER(INSTANTIATE)

} // namespace armoedeval
