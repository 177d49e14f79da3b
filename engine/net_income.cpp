// The order in which Dutch law looks at a household. Read this first.
#include "engine/net_income.hpp"

#include "engine/bijstand_year.hpp"
#include "engine/household_facts.hpp"
#include "engine/municipal_year.hpp"
#include "engine/number/every_number.hpp"
#include "engine/toeslagen_year.hpp"

namespace armoedeval {

namespace {

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
    const Toeslagen<R> naar_inkomen = toeslagen(h, opvang, a, uit.toetsingsinkomen, wet, peildatum);
    uit.zorgtoeslag = naar_inkomen.zorgtoeslag.per_jaar;
    uit.huurtoeslag = naar_inkomen.huurtoeslag.per_jaar;
    uit.kindgebonden_budget = naar_inkomen.kindgebonden_budget.per_jaar;
    uit.kinderopvangtoeslag = naar_inkomen.kinderopvangtoeslag.per_jaar;
    if (!h.kinderen.empty())
        uit.kinderbijslag = kinderbijslag(kinderen_kinderbijslag(h, peildatum), wet.kinderbijslag) * 4.0;

    // 4. Wat de gemeente geeft, naar het inkomen per maand
    const MunicipalYear<R> gemeente = municipal_year(h, a, uit, wet, peildatum);
    uit.gemeentelijk_meegeteld = gemeente.geld;
    uit.gemeentelijk = gemeente.geld_onbekend ? not_computed(R(0)) : gemeente.geld;
    uit.gemeentelijk_natura = gemeente.natura_onbekend ? not_computed(R(0)) : gemeente.natura;

    // 5. Wat er is, en wat er overblijft na de kosten van opvang en werk
    uit.besteedbaar = named("besteedbaar", "",
                            netto + uit.zorgtoeslag + uit.huurtoeslag + uit.kindgebonden_budget +
                                uit.kinderopvangtoeslag + uit.kinderbijslag + uit.gemeentelijk_meegeteld);
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
