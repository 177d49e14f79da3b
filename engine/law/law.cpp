// SPDX-License-Identifier: EUPL-1.2
// Which parameter of which table serves which chapter of the law: one line each. This page is the whole binding between
// tables/ and the schemes; reading, checking and lifting to a kind of number all follow it.
#include "engine/law/law.hpp"

#include "engine/law/lift.hpp"

#include <initializer_list>
#include <string_view>
#include <variant>

namespace armoedeval {

namespace {

/// Where a parameter comes: an amount, a number, a yes or no, a way.
template <class R> using Place = std::variant<R*, int*, bool*, Verrekening*>;

/// Fills chapters from the tables on a date.
template <class R> class Filling {
public:
    Filling(const Tables& tables, Date date) : tables_(tables), date_(date)
    {
        if (const auto& limit = tables.goes_on_until(); limit && *limit <= date) limit_ = limit;
    }

    void value(const std::string& id, Place<R> place)
    {
        const Parameter* parameter = tables_.find(id);
        const DatedValue* in_force = parameter ? parameter->on(date_) : nullptr;
        if (!in_force) {
            holds_ = holds_ && parameter && parameter->rules_on(date_);
            return missing_.push_back(parameter ? parameter->description + " (" + parameter->article + ")" : id);
        }
        latest_known_ = latest_known_ || stands_in(in_force->status);
        if (in_force->from > date_ && (!begins_ || *begins_ < in_force->from)) begins_ = in_force->from;
        std::visit([&](auto* to) { fill(*to, *parameter, *in_force); }, place);
    }

    void rows(const std::string& id, OpvangpercentagesTable<R>& table)
    {
        const RowTable* rows = tables_.find_rows(id);
        const size_t count = rows ? rows->count_on(date_) : 0;
        if (count == 0) missing_.push_back(rows ? rows->description : id);
        for (size_t i = 0; i < count; ++i) {
            using Rij = typename OpvangpercentagesTable<R>::Rij;
            const std::string row = id + ".rij_" + std::to_string(i + 1) + ".";
            Rij rij{};
            value(row + "tot_en_met", &rij.tot_en_met);
            value(row + "eerste_kind", &rij.eerste_kind);
            value(row + "volgend_kind", &rij.volgend_kind);
            table.rijen.push_back(rij);
        }
    }

    template <class T> void close(Chapter<T>& chapter, T table)
    {
        if (missing_.empty())
            chapter.set(std::move(table), begins_);
        else
            chapter.set_missing(std::move(missing_), date_, holds_, limit_);
        missing_.clear();
        begins_.reset();
        holds_ = true;
    }

    bool latest_known() const { return latest_known_; }

private:
    static void fill(R& amount, const Parameter& parameter, const DatedValue& value)
    {
        amount = lift<R>(parameter, value);
    }
    template <class M> static void fill(M& plain, const Parameter&, const DatedValue& value)
    {
        plain = static_cast<M>(value.value);
    }

    const Tables& tables_;
    Date date_;
    std::optional<Date> limit_; ///< from which nothing stands in any more
    std::vector<std::string> missing_;
    std::optional<Date> begins_;
    bool holds_ = true;         ///< the rule of the chapter that is being filled
    bool latest_known_ = false; ///< of anything that was filled
};

/// Only notes which parameters are asked for.
struct Asking {
    std::vector<std::string> ids;
    template <class R> void value(const std::string& id, const Place<R>&) { ids.push_back(id); }
    template <class T> void rows(const std::string& id, T&) { ids.push_back(id); }
    template <class T> void close(Chapter<T>&, T) {}
};

/// A parameter by its name, and the member for it. A name with a full stop is of another act.
template <class R, class T> struct Named {
    Named(const char* n, R T::*member) : name(n), amount(member) {}
    Named(const char* n, int T::*member) : name(n), number(member) {}
    Named(const char* n, bool T::*member) : name(n), yes_no(member) {}
    Named(const char* n, Verrekening T::*member) : name(n), way(member) {}

    Place<R> in(T& table) const
    {
        if (amount) return &(table.*amount);
        if (number) return &(table.*number);
        if (yes_no) return &(table.*yes_no);
        return &(table.*way);
    }

    const char* name;
    R T::*amount = nullptr;
    int T::*number = nullptr;
    bool T::*yes_no = nullptr;
    Verrekening T::*way = nullptr;
};

/// A chapter from the parameters of one act.
template <class R, class Reader, class T>
void chapter(Reader& reader, Chapter<T>& into, const std::string& act, std::initializer_list<Named<R, T>> parameters)
{
    T table{};
    for (const Named<R, T>& p : parameters) {
        const bool of_another_act = std::string_view(p.name).find('.') != std::string_view::npos;
        reader.value(of_another_act ? p.name : act + "." + p.name, p.in(table));
    }
    reader.close(into, std::move(table));
}

template <class R, class Reader> void bind_inkomstenbelasting(InkomstenbelastingWet<R>& wet, Reader& reader)
{
    const std::string act = "inkomstenbelasting";
    using S = SchijvenTable<R>;
    chapter<R>(reader, wet.schijven, act,
               {{"schijf1_tot", &S::schijf1_tot},
                {"schijf2_tot", &S::schijf2_tot},
                {"tarief_schijf1_belasting", &S::tarief_schijf1_belasting},
                {"premie_aow", &S::premie_aow},
                {"premie_anw", &S::premie_anw},
                {"premie_wlz", &S::premie_wlz},
                {"tarief_schijf2", &S::tarief_schijf2},
                {"tarief_schijf3", &S::tarief_schijf3}});
    chapter<R>(reader, wet.schijf1_geboren_voor_1946, act,
               {{"schijf1_tot_geboren_voor_1946", &Schijf1OudTable<R>::schijf1_tot}});
    using H = AlgemeneHeffingskortingTable<R>;
    chapter<R>(reader, wet.algemene_heffingskorting, act,
               {{"ahk_maximum", &H::maximum},
                {"ahk_afbouw_vanaf", &H::afbouw_vanaf},
                {"ahk_afbouwpercentage", &H::afbouwpercentage},
                {"ahk_nihil_boven", &H::nihil_boven}});
    chapter<R>(reader, wet.algemene_heffingskorting_aow, act,
               {{"ahk_maximum_aow", &H::maximum},
                {"ahk_afbouw_vanaf", &H::afbouw_vanaf},
                {"ahk_afbouwpercentage_aow", &H::afbouwpercentage},
                {"ahk_nihil_boven", &H::nihil_boven}});
    using A = ArbeidskortingTable<R>;
    chapter<R>(reader, wet.arbeidskorting, act,
               {{"arbeidskorting_percentage_1", &A::percentage_1},
                {"arbeidskorting_percentage_2", &A::percentage_2},
                {"arbeidskorting_percentage_3", &A::percentage_3},
                {"arbeidskorting_afbouwpercentage", &A::afbouwpercentage},
                {"arbeidskorting_grens_1", &A::grens_1},
                {"arbeidskorting_grens_2", &A::grens_2},
                {"arbeidskorting_grens_3", &A::grens_3},
                {"arbeidskorting_nihil_boven", &A::nihil_boven},
                {"arbeidskorting_maximum_1", &A::maximum_1},
                {"arbeidskorting_maximum_2", &A::maximum_2},
                {"arbeidskorting_maximum_3", &A::maximum_3}});
    chapter<R>(reader, wet.arbeidskorting_aow, act,
               {{"arbeidskorting_percentage_1_aow", &A::percentage_1},
                {"arbeidskorting_percentage_2_aow", &A::percentage_2},
                {"arbeidskorting_percentage_3_aow", &A::percentage_3},
                {"arbeidskorting_afbouwpercentage_aow", &A::afbouwpercentage},
                {"arbeidskorting_grens_1", &A::grens_1},
                {"arbeidskorting_grens_2", &A::grens_2},
                {"arbeidskorting_grens_3", &A::grens_3},
                {"arbeidskorting_nihil_boven", &A::nihil_boven},
                {"arbeidskorting_maximum_1_aow", &A::maximum_1},
                {"arbeidskorting_maximum_2_aow", &A::maximum_2},
                {"arbeidskorting_maximum_3_aow", &A::maximum_3}});
    using I = IackTable<R>;
    chapter<R>(reader, wet.iack_leeftijd, act, {{"iack_kind_tot", &IackLeeftijdTable::kind_tot}});
    chapter<R>(reader, wet.iack, act,
               {{"iack_drempel", &I::drempel}, {"iack_percentage", &I::percentage}, {"iack_maximum", &I::maximum}});
    chapter<R>(
        reader, wet.iack_aow, act,
        {{"iack_drempel", &I::drempel}, {"iack_percentage_aow", &I::percentage}, {"iack_maximum_aow", &I::maximum}});
    using O = OuderenkortingTable<R>;
    chapter<R>(reader, wet.ouderenkorting, act,
               {{"ouderenkorting_maximum", &O::maximum},
                {"ouderenkorting_afbouw_vanaf", &O::afbouw_vanaf},
                {"ouderenkorting_afbouwpercentage", &O::afbouwpercentage}});
    chapter<R>(reader, wet.alleenstaandeouderenkorting, act,
               {{"alleenstaandeouderenkorting", &AlleenstaandeouderenkortingTable<R>::bedrag}});
    chapter<R>(reader, wet.jonggehandicaptenkorting, act,
               {{"jonggehandicaptenkorting", &JonggehandicaptenkortingTable<R>::bedrag}});
}

template <class R, class Reader> void bind_participatiewet(ParticipatiewetWet<R>& wet, Reader& reader)
{
    const std::string act = "participatiewet";
    using N = NormenTable<R>;
    chapter<R>(reader, wet.normen, act,
               {{"norm_jong_alleenstaande", &N::jong_alleenstaande},
                {"norm_jong_alleenstaande_ouder", &N::jong_alleenstaande_ouder},
                {"norm_beiden_jong", &N::beiden_jong},
                {"norm_een_jong", &N::een_jong},
                {"norm_beiden_jong_met_kind", &N::beiden_jong_met_kind},
                {"norm_een_jong_met_kind", &N::een_jong_met_kind},
                {"norm_alleenstaande", &N::alleenstaande},
                {"norm_gehuwd", &N::gehuwd},
                {"norm_aow_alleenstaande", &N::aow_alleenstaande},
                {"norm_aow_gehuwd", &N::aow_gehuwd},
                {"norm_jonge_partner_met_kind", &N::jonge_partner_met_kind},
                {"norm_jonge_partner", &N::jonge_partner},
                {"kostendelers_basis", &N::kostendelers_basis},
                {"kostendelers_per_persoon", &N::kostendelers_per_persoon},
                {"vakantietoeslag", &N::vakantietoeslag},
                {"aandeel_niet_rechthebbende_partner", &N::aandeel_niet_rechthebbende_partner}});
    using I = InrichtingTable<R>;
    chapter<R>(reader, wet.inrichting, act,
               {{"norm_inrichting_alleenstaande", &I::alleenstaande},
                {"norm_inrichting_gehuwd", &I::gehuwd},
                {"verhoging_inrichting_alleenstaande", &I::verhoging_alleenstaande},
                {"verhoging_inrichting_gehuwd", &I::verhoging_gehuwd}});
    using M = NettoMinimumloonTable<R>;
    chapter<R>(reader, wet.netto_minimumloon, act,
               {{"minimumloon.referentiemaandloon", &M::minimumloon},
                {"minimumloon.vakantiebijslag", &M::vakantiebijslag},
                {"netto_minimumloon_heffingskorting", &M::heffingskorting}});
    chapter<R>(reader, wet.verhoging_jong, act, {{"verhoging_jong_zonder_ouders", &VerhogingJongTable<R>::bedrag}});
    using A = Artikel24aTable<R>;
    chapter<R>(reader, wet.artikel_24a, act,
               {{"artikel_24a", &A::geldt}, {"kindgebonden_budget.alleenstaandeouderkop", &A::alleenstaandeouderkop}});
    chapter<R>(reader, wet.alleenverdieners, act,
               {{"tegemoetkoming_alleenverdieners", &AlleenverdienersTable<R>::bedrag}});
    using V = VrijlatingTable<R>;
    chapter<R>(reader, wet.vrijlating_n, act,
               {{"vrijlating_n_percentage", &V::percentage}, {"vrijlating_n_maximum", &V::maximum}});
    chapter<R>(reader, wet.vrijlating_r, act,
               {{"vrijlating_r_percentage", &V::percentage}, {"vrijlating_r_maximum", &V::maximum}});
    chapter<R>(reader, wet.vrijlating_y, act,
               {{"vrijlating_y_percentage", &V::percentage}, {"vrijlating_y_maximum", &V::maximum}});
    chapter<R>(reader, wet.vrijlating_z, act,
               {{"vrijlating_z_percentage", &V::percentage}, {"vrijlating_z_maximum", &V::maximum}});
    chapter<R>(reader, wet.vrijlating_34a, act,
               {{"vrijlating_34a_percentage", &VrijlatingZonderMaximumTable<R>::percentage}});
    chapter<R>(reader, wet.vrijlating_34a_aow, act,
               {{"vrijlating_34a_aow_percentage", &V::percentage}, {"vrijlating_34a_aow_maximum", &V::maximum}});
    chapter<R>(reader, wet.bufferbudget, act, {{"bufferbudget_per_jaar", &BufferbudgetTable<R>::maximum}});
    using G = VermogensgrenzenTable<R>;
    chapter<R>(reader, wet.vermogensgrenzen, act,
               {{"vermogensgrens_alleenstaande", &G::alleenstaande},
                {"vermogensgrens_alleenstaande_ouder", &G::alleenstaande_ouder},
                {"vermogensgrens_gehuwd", &G::gehuwd},
                {"vermogensvrijstelling_woning", &G::vrijstelling_woning}});
    chapter<R>(reader, wet.vermogen_bij_begin, act,
               {{"vermogen_bij_begin_verlaagt_grens", &VermogenBijBeginTable::verlaagt_grens}});
    using O = VrijPensioenTable<R>;
    chapter<R>(reader, wet.vrij_pensioen, act,
               {{"vrij_pensioen_alleenstaande", &O::alleenstaande}, {"vrij_pensioen_gehuwd", &O::gehuwd}});
    chapter<R>(reader, wet.premie, act, {{"maximum_premie", &PremieTable<R>::maximum}});
    using L = LeeftijdsgrenzenTable;
    chapter<R>(reader, wet.leeftijdsgrenzen, act,
               {{"norm_leeftijd", &L::norm},
                {"kind_tot", &L::kind_tot},
                {"kostendeler_leeftijd", &L::kostendeler},
                {"vrijlating_leeftijd", &L::vrijlating},
                {"vrijlating_r_kind_tot", &L::vrijlating_r_kind_tot}});
    using D = VrijlatingsduurTable;
    chapter<R>(reader, wet.vrijlatingsduur, act,
               {{"vrijlating_n_maanden", &D::n},
                {"vrijlating_r_maanden", &D::r},
                {"vrijlating_z_maanden", &D::z},
                {"vrijlating_34a_maanden", &D::artikel_34a}});
    using K = VrijwilligersvergoedingTable<R>;
    chapter<R>(
        reader, wet.vrijwilligersvergoeding, act,
        {{"vrijwilligersvergoeding_per_maand", &K::per_maand}, {"vrijwilligersvergoeding_per_jaar", &K::per_jaar}});
    chapter<R>(reader, wet.giften, act, {{"giften_vrij_per_jaar", &GiftenTable<R>::vrij_per_jaar}});
    chapter<R>(reader, wet.onderwijs, act, {{"onderwijs_geen_recht_tot", &OnderwijsTable::geen_recht_tot}});
}

template <class R, class Reader> void bind_huurtoeslag(HuurtoeslagWet<R>& wet, Reader& reader)
{
    const std::string act = "huurtoeslag";
    using G = HuurgrenzenTable<R>;
    chapter<R>(reader, wet.grenzen, act,
               {{"kwaliteitskortingsgrens", &G::kwaliteitskortingsgrens},
                {"aftoppingsgrens_laag", &G::aftoppingsgrens_laag},
                {"aftoppingsgrens_hoog", &G::aftoppingsgrens_hoog},
                {"maximale_huur", &G::maximale_huur},
                {"maximale_huur_jong", &G::maximale_huur_jong},
                {"percentage_b", &G::percentage_b},
                {"percentage_c", &G::percentage_c},
                {"minimum_per_maand", &G::minimum_per_maand},
                {"leeftijd_jong", &G::leeftijd_jong},
                {"deel_c_voor_iedereen", &G::deel_c_voor_iedereen}});
    using B = BasishuurTable<R>;
    chapter<R>(reader, wet.basishuur, act,
               {{"minimumnormhuur", &B::minimumnormhuur},
                {"verlaging_eigen_bijdrage", &B::verlaging},
                {"vermindering_alleen", &B::vermindering_alleen},
                {"vermindering_samen", &B::vermindering_samen},
                {"inkomensijkpunt_alleen", &B::inkomensijkpunt_alleen},
                {"inkomensijkpunt_samen", &B::inkomensijkpunt_samen}});
    chapter<R>(reader, wet.basishuur_aow, act,
               {{"minimumnormhuur", &B::minimumnormhuur},
                {"verlaging_eigen_bijdrage", &B::verlaging},
                {"vermindering_alleen_aow", &B::vermindering_alleen},
                {"vermindering_samen_aow", &B::vermindering_samen},
                {"inkomensijkpunt_alleen_aow", &B::inkomensijkpunt_alleen},
                {"inkomensijkpunt_samen_aow", &B::inkomensijkpunt_samen}});
    using K = KwadratischTable<R>;
    chapter<R>(reader, wet.kwadratisch, act,
               {{"factor_a_alleen", &K::factor_a_alleen},
                {"factor_b_alleen", &K::factor_b_alleen},
                {"factor_a_samen", &K::factor_a_samen},
                {"factor_b_samen", &K::factor_b_samen},
                {"maximum_servicekosten", &K::maximum_servicekosten}});
    chapter<R>(reader, wet.kwadratisch_aow, act,
               {{"factor_a_alleen_aow", &K::factor_a_alleen},
                {"factor_b_alleen_aow", &K::factor_b_alleen},
                {"factor_a_samen_aow", &K::factor_a_samen},
                {"factor_b_samen_aow", &K::factor_b_samen},
                {"maximum_servicekosten", &K::maximum_servicekosten}});
    using L = LineairTable<R>;
    chapter<R>(reader, wet.lineair, act,
               {{"afbouwpercentage_alleen", &L::afbouwpercentage_alleen},
                {"afbouwpercentage_samen", &L::afbouwpercentage_samen}});
}

template <class R, class Reader> void bind_toeslagen(Law<R>& law, Reader& reader)
{
    using A = AwirHuurtoeslagTable<R>;
    chapter<R>(reader, law.awir.algemeen, "awir", {{"minimum_per_jaar", &AwirTable<R>::minimum_per_jaar}});
    chapter<R>(reader, law.awir.huurtoeslag, "awir",
               {{"vermogensgrens_huurtoeslag", &A::vermogensgrens},
                {"vrijstelling_inkomen_kind", &A::vrijstelling_inkomen_kind},
                {"vrijstelling_kind_leeftijd", &A::vrijstelling_kind_leeftijd}});
    chapter<R>(reader, law.awir.partner, "awir", {{"meerderjarig_vanaf", &ToeslagpartnerTable::meerderjarig_vanaf}});
    chapter<R>(reader, law.awir.eerste_graad, "awir",
               {{"partner_eerste_graad_vanaf", &EersteGraadTable::partner_vanaf}});
    using Z = ZorgtoeslagTable<R>;
    chapter<R>(reader, law.zorgtoeslag, "zorgtoeslag",
               {{"standaardpremie", &Z::standaardpremie},
                {"drempelinkomen", &Z::drempelinkomen},
                {"percentage_alleen", &Z::percentage_alleen},
                {"percentage_samen", &Z::percentage_samen},
                {"percentage_boven_drempel", &Z::percentage_boven_drempel},
                {"aandeel_onverzekerde_partner", &Z::aandeel_onverzekerde_partner},
                {"vermogensgrens_alleen", &Z::vermogensgrens_alleen},
                {"vermogensgrens_samen", &Z::vermogensgrens_samen},
                {"maandbedrag_uit_afgerond_jaarbedrag", &Z::maandbedrag_uit_afgerond_jaarbedrag}});
    bind_huurtoeslag(law.huurtoeslag, reader);
    using K = KindgebondenBudgetTable<R>;
    chapter<R>(reader, law.kindgebonden_budget.algemeen, "kindgebonden_budget",
               {{"eerste_kind", &K::eerste_kind},
                {"volgend_kind", &K::volgend_kind},
                {"verhoging_12_15", &K::verhoging_12_15},
                {"verhoging_16_17", &K::verhoging_16_17},
                {"alleenstaandeouderkop", &K::alleenstaandeouderkop},
                {"zorgtoeslag.drempelinkomen", &K::drempelinkomen},
                {"drempelverhoging_samen", &K::drempelverhoging_samen},
                {"afbouwpercentage", &K::afbouwpercentage},
                {"vermogensgrens_alleen", &K::vermogensgrens_alleen},
                {"vermogensgrens_samen", &K::vermogensgrens_samen}});
    using Q = KindleeftijdenTable;
    chapter<R>(reader, law.kindgebonden_budget.leeftijden, "kindgebonden_budget",
               {{"verhoging_vanaf", &Q::verhoging_vanaf},
                {"hoogste_verhoging_vanaf", &Q::hoogste_verhoging_vanaf},
                {"kind_tot", &Q::kind_tot}});
    using T = TweedeAfbouwTable<R>;
    chapter<R>(reader, law.kindgebonden_budget.tweede_afbouw, "kindgebonden_budget",
               {{"tweede_afbouw_vanaf", &T::vanaf}, {"tweede_afbouwpercentage", &T::percentage}});
    using O = OpvangtarievenTable<R>;
    chapter<R>(reader, law.kinderopvangtoeslag.tarieven, "kinderopvangtoeslag",
               {{"maximum_uurprijs_dagopvang", &O::dagopvang},
                {"maximum_uurprijs_bso", &O::bso},
                {"maximum_uurprijs_gastouder", &O::gastouder},
                {"maximum_uren", &O::maximum_uren}});
    using Y = OpvangleeftijdenTable;
    chapter<R>(
        reader, law.kinderopvangtoeslag.leeftijden, "kinderopvangtoeslag",
        {{"bso_vanaf", &Y::bso_vanaf}, {"leerplicht_vanaf", &Y::leerplicht_vanaf}, {"opvang_tot", &Y::opvang_tot}});
    OpvangpercentagesTable<R> percentages;
    reader.rows("kinderopvangtoeslag.toeslagpercentage", percentages);
    reader.close(law.kinderopvangtoeslag.percentages, std::move(percentages));
}

template <class R, class Reader> void bind_betaaldagen(Chapter<BetaaldagenTable<R>>& betaaldagen, Reader& reader)
{
    using B = BetaaldagenTable<R>;
    chapter<R>(reader, betaaldagen, "betaaldagen",
               {{"bijstand_dag", &B::bijstand_dag},
                {"bijstand_maand_later", &B::bijstand_maand_later},
                {"vakantietoeslag_bijstand_maand", &B::vakantietoeslag_bijstand_maand},
                {"vakantietoeslag_bijstand_na_einde", &B::vakantietoeslag_bijstand_na_einde},
                {"verrekening", &B::verrekening},
                {"vakantiegeld_bij_uitbetaling", &B::vakantiegeld_bij_uitbetaling},
                {"vierwekenloon_bij_uitbetaling", &B::vierwekenloon_bij_uitbetaling},
                {"bijstand_terugbetaling_weken", &B::bijstand_terugbetaling_weken},
                {"toeslagen_dag", &B::toeslagen_dag},
                {"kinderbijslag_dag", &B::kinderbijslag_dag},
                {"loon_dag", &B::loon_dag},
                {"vakantiegeld_maand", &B::vakantiegeld_maand},
                {"opvang_dag", &B::opvang_dag},
                {"huur_dag", &B::huur_dag},
                {"aanslag_maand", &B::aanslag_maand},
                {"aanslag_dag", &B::aanslag_dag},
                {"voorlopige_teruggaaf_dag", &B::voorlopige_teruggaaf_dag},
                {"toeslagen_definitief_maand", &B::toeslagen_definitief_maand},
                {"toeslagen_definitief_dag", &B::toeslagen_definitief_dag},
                {"terugbetaling_termijnen", &B::terugbetaling_termijnen},
                {"terugbetaling_minimum", &B::terugbetaling_minimum},
                {"kleine_terugvordering", &B::kleine_terugvordering},
                {"melden_toeslagen_weken", &B::melden_toeslagen_weken},
                {"bijstand_beslissing_weken", &B::bijstand_beslissing_weken},
                {"bijstand_voorschot_weken", &B::bijstand_voorschot_weken},
                {"bijstand_voorschot_aandeel", &B::bijstand_voorschot_aandeel},
                {"ww_dag", &B::ww_dag},
                {"ww_beslissing_weken", &B::ww_beslissing_weken},
                {"opvangtoeslag_aanvraag_dag", &B::opvangtoeslag_aanvraag_dag},
                {"leefgeld_huishouden", &B::leefgeld_huishouden},
                {"leefgeld_persoon", &B::leefgeld_persoon}});
}

/// The schemes of every municipality that are in force on a date. What is unknown then stays empty.
template <class R> void fill_municipalities(Law<R>& law, const Tables& tables)
{
    for (const auto& gemeente : tables.municipalities()) {
        GemeenteWet<R> wet;
        wet.gemeente = gemeente;
        for (const GemeentelijkeRegeling& r : gemeente->regelingen) {
            if ((r.vanaf && law.date < *r.vanaf) || (r.tot && *r.tot <= law.date)) continue;
            RegelingWet<R> regeling;
            regeling.regeling = &r;
            for (size_t w = 0; w < waarde_count; ++w) {
                if (!r.heeft[w]) continue;
                const Parameter* parameter = tables.find(gemeente->id + "." + r.id + "." + waarde_words()[w]);
                const DatedValue* value = parameter ? parameter->on(law.date) : nullptr;
                if (!value) continue;
                regeling.waarden[w] = lift<R>(*parameter, *value);
                regeling.getallen[w] = value->value;
            }
            regeling.alles_bekend = true;
            for (size_t w = 0; w < waarde_count; ++w)
                if (r.heeft[w] && !regeling.waarden[w] && w != static_cast<size_t>(Waarde::toetsmaand))
                    regeling.alles_bekend = false;
            wet.iets_onbekend = wet.iets_onbekend || !regeling.alles_bekend;
            wet.regelingen.push_back(std::move(regeling));
        }
        law.gemeenten.push_back(std::move(wet));
    }
}

template <class R, class Reader> void bind_benefits(Law<R>& law, Reader& reader)
{
    using W = WerkloosheidswetTable<R>;
    chapter<R>(reader, law.werkloosheidswet, "werkloosheidswet",
               {{"percentage_eerste_maanden", &W::percentage_eerste_maanden},
                {"percentage", &W::percentage},
                {"grens_inkomen", &W::grens_inkomen},
                {"maximum_dagloon", &W::maximum_dagloon},
                {"dagen_per_maand", &W::dagen_per_maand},
                {"grens_betaling", &W::grens_betaling},
                {"minimumloon.referentiemaandloon", &W::minimumloon},
                {"eerste_maanden", &W::eerste_maanden},
                {"weken_eis", &W::weken_eis},
                {"weken_periode", &W::weken_periode},
                {"kortste_duur", &W::kortste_duur},
                {"vakantie_uitkering", &W::vakantie_uitkering}});
    using T = ToeslagenwetTable<R>;
    chapter<R>(reader, law.toeslagenwet, "toeslagenwet",
               {{"norm_gehuwd", &T::norm_gehuwd},
                {"norm_alleenstaande", &T::norm_alleenstaande},
                {"norm_20", &T::norm_20},
                {"norm_19", &T::norm_19},
                {"norm_18", &T::norm_18},
                {"norm_woningdeler", &T::norm_woningdeler},
                {"minimumloon.referentiemaandloon", &T::minimumloon},
                {"aandeel_jeugdloon_20", &T::jeugdloon_20},
                {"aandeel_jeugdloon_19", &T::jeugdloon_19},
                {"aandeel_jeugdloon_18", &T::jeugdloon_18},
                {"dagen_per_maand", &T::dagen_per_maand},
                {"grens_oud_loon_alleenstaande", &T::grens_alleenstaande},
                {"grens_oud_loon_woningdeler", &T::grens_woningdeler},
                {"vrij_werk_vast", &T::vrij_vast},
                {"vrij_werk_aandeel", &T::vrij_aandeel},
                {"vrij_werk_hoogste", &T::vrij_hoogste},
                {"vakantie_uitkering", &T::vakantie_uitkering},
                {"leeftijd_vanaf", &T::leeftijd_vanaf},
                {"leeftijd_volwassen", &T::leeftijd_volwassen},
                {"partner_geboren_voor", &T::partner_geboren_voor},
                {"kind_tot", &T::kind_tot}});
}

/// What work takes off a benefit.
template <class R, class Reader> void bind_benefits_beside_work(Law<R>& law, Reader& reader)
{
    using I = WiaTable<R>;
    chapter<R>(reader, law.wia, "wia",
               {{"percentage", &I::percentage},
                {"uitkering_35", &I::uitkering_35},
                {"uitkering_45", &I::uitkering_45},
                {"uitkering_55", &I::uitkering_55},
                {"uitkering_65", &I::uitkering_65},
                {"uitkering_80", &I::uitkering_80},
                {"grens_35", &I::grens_35},
                {"grens_45", &I::grens_45},
                {"grens_55", &I::grens_55},
                {"grens_65", &I::grens_65},
                {"grens_80", &I::grens_80},
                {"maal_inkomenseis", &I::maal_inkomenseis},
                {"werkloosheidswet.maximum_dagloon", &I::maximum_dagloon},
                {"werkloosheidswet.dagen_per_maand", &I::dagen_per_maand},
                {"minimumloon.referentiemaandloon", &I::minimumloon},
                {"minimumloon.vakantiebijslag", &I::vakantiebijslag}});
    using O = WaoTable<R>;
    chapter<R>(reader, law.wao, "wao",
               {{"uitkering_15", &O::uitkering_15},
                {"uitkering_25", &O::uitkering_25},
                {"uitkering_35", &O::uitkering_35},
                {"uitkering_45", &O::uitkering_45},
                {"uitkering_55", &O::uitkering_55},
                {"uitkering_65", &O::uitkering_65},
                {"uitkering_80", &O::uitkering_80},
                {"grens_15", &O::grens_15},
                {"grens_25", &O::grens_25},
                {"grens_35", &O::grens_35},
                {"grens_45", &O::grens_45},
                {"grens_55", &O::grens_55},
                {"grens_65", &O::grens_65},
                {"grens_80", &O::grens_80},
                {"werkloosheidswet.maximum_dagloon", &O::maximum_dagloon},
                {"werkloosheidswet.dagen_per_maand", &O::dagen_per_maand}});
    using J = WajongTable<R>;
    chapter<R>(reader, law.wajong, "minimumloon",
               {{"referentiemaandloon", &J::minimumloon},
                {"vakantiebijslag", &J::vakantiebijslag},
                {"toeslagenwet.aandeel_jeugdloon_20", &J::jeugdloon_20},
                {"toeslagenwet.aandeel_jeugdloon_19", &J::jeugdloon_19},
                {"toeslagenwet.aandeel_jeugdloon_18", &J::jeugdloon_18},
                {"toeslagenwet.leeftijd_volwassen", &J::leeftijd_volwassen}});
    using A = AnwTable<R>;
    chapter<R>(reader, law.anw, "anw",
               {{"vrij_vast", &A::vrij_vast},
                {"vrij_deler", &A::vrij_deler},
                {"minimumloon.referentiemaandloon", &A::minimumloon},
                {"minimumloon.vakantiebijslag", &A::vakantiebijslag}});
}

template <class R, class Reader> void bind(Law<R>& law, Reader& reader)
{
    bind_inkomstenbelasting(law.inkomstenbelasting, reader);
    using W = WinstTable<R>;
    chapter<R>(reader, law.winst, "winst_uit_onderneming",
               {{"urencriterium", &W::urencriterium},
                {"zelfstandigenaftrek", &W::zelfstandigenaftrek},
                {"startersaftrek", &W::startersaftrek},
                {"aandeel_aow", &W::aandeel_aow},
                {"mkb_winstvrijstelling", &W::mkb_winstvrijstelling}});
    using L = LoonheffingTable<R>;
    chapter<R>(reader, law.loonheffing, "loonheffing",
               {{"tabelloon_stap", &L::tabelloon_stap}, {"laatste_tabelloon", &L::laatste_tabelloon}});
    bind_participatiewet(law.participatiewet, reader);
    bind_toeslagen(law, reader);
    using K = KinderbijslagTable<R>;
    chapter<R>(reader, law.kinderbijslag, "kinderbijslag",
               {{"bedrag_0_5", &K::bedrag_0_5},
                {"bedrag_6_11", &K::bedrag_6_11},
                {"bedrag_12_17", &K::bedrag_12_17},
                {"dubbel_bedrag", &K::dubbel_bedrag},
                {"tweede_bedrag_vanaf", &K::tweede_bedrag_vanaf},
                {"derde_bedrag_vanaf", &K::derde_bedrag_vanaf},
                {"kind_tot", &K::kind_tot}});
    using M = MinimumloonTable<R>;
    chapter<R>(reader, law.minimumloon, "minimumloon",
               {{"uurloon_21", &M::uurloon_21},
                {"uurloon_20", &M::uurloon_20},
                {"uurloon_19", &M::uurloon_19},
                {"uurloon_18", &M::uurloon_18},
                {"uurloon_17", &M::uurloon_17},
                {"uurloon_16", &M::uurloon_16},
                {"uurloon_15", &M::uurloon_15}});
    using J = JeugdschaalTable<R>;
    chapter<R>(reader, law.jeugdschaal, "minimumloon",
               {{"jeugd_20", &J::aandeel_20},
                {"jeugd_19", &J::aandeel_19},
                {"jeugd_18", &J::aandeel_18},
                {"jeugd_17", &J::aandeel_17},
                {"jeugd_16", &J::aandeel_16}});
    using I = JeugdschaalBblTable<R>;
    chapter<R>(reader, law.jeugdschaal_bbl, "minimumloon",
               {{"bbl_20", &I::aandeel_20}, {"bbl_19", &I::aandeel_19}, {"bbl_18", &I::aandeel_18}});
    chapter<R>(reader, law.vakantiebijslag, "minimumloon",
               {{"vakantiebijslag", &VakantiebijslagTable<R>::vakantiebijslag}});
    chapter<R>(reader, law.aow, "aow",
               {{"aow_leeftijd_jaren", &AowTable::jaren}, {"aow_leeftijd_maanden", &AowTable::maanden}});
    using Z = ZorgverzekeringswetTable<R>;
    chapter<R>(reader, law.zorgverzekeringswet, "zorgverzekeringswet",
               {{"inkomensafhankelijke_bijdrage", &Z::inkomensafhankelijke_bijdrage},
                {"maximum_bijdrageloon", &Z::maximum_bijdrageloon}});
    bind_betaaldagen(law.betaaldagen, reader);
    bind_benefits(law, reader);
    bind_benefits_beside_work(law, reader);
    using V = BeslagvrijeVoetTable<R>;
    chapter<R>(reader, law.beslagvrije_voet, "beslagvrije_voet",
               {{"maximum_alleenstaande", &V::maximum_alleenstaande},
                {"maximum_alleenstaande_ouder", &V::maximum_alleenstaande_ouder},
                {"maximum_gehuwd", &V::maximum_gehuwd},
                {"maximum_gehuwd_met_kind", &V::maximum_gehuwd_met_kind},
                {"aandeel_norm", &V::aandeel_norm},
                {"grens_woonkosten", &V::grens_woonkosten},
                {"aandeel_partner", &V::aandeel_partner},
                {"aandeel_inkomen", &V::aandeel_inkomen}});
    using X = KwijtscheldingTable<R>;
    chapter<R>(reader, law.kwijtschelding, "kwijtschelding",
               {{"aandeel_capaciteit", &X::aandeel_capaciteit},
                {"basishuur_alleen", &X::basishuur_alleen},
                {"basishuur_samen", &X::basishuur_samen},
                {"auto_tot", &X::auto_tot},
                {"inboedel_tot", &X::inboedel_tot},
                {"extra_alleenstaande", &X::extra_alleenstaande},
                {"extra_alleenstaande_ouder", &X::extra_alleenstaande_ouder},
                {"extra_gehuwd", &X::extra_gehuwd}});
    using S = StudiefinancieringTable<R>;
    chapter<R>(reader, law.studiefinanciering, "studiefinanciering",
               {{"levensonderhoud_thuis", &S::levensonderhoud_thuis},
                {"levensonderhoud_uit", &S::levensonderhoud_uit},
                {"toeslag_eenoudergezin", &S::toeslag_eenoudergezin}});
    chapter<R>(reader, law.reiskosten, "loonheffing",
               {{"onbelaste_vergoeding_per_km", &ReiskostenTable<R>::onbelast_per_km}});
    using P = OnderwijstijdTable<R>;
    chapter<R>(reader, law.onderwijstijd, "onderwijs", {{"onderwijsuren", &P::uren}, {"schooljaren", &P::schooljaren}});
}

/// AOW art. 7a sets the age of each year; before the first year that is told it was no other.
template <class R> void fill_aow_of_the_year_before(Law<R>& law, const Tables& tables)
{
    if (!law.aow.known()) return;
    const Date then = (law.date.year() - std::chrono::years{1}) / std::chrono::December / std::chrono::day{31};
    const auto of_then = [&](const char* id, int now) {
        const DatedValue* value = tables.find(id)->on(then);
        return value ? static_cast<int>(value->value) : now;
    };
    AowTable aow = *law.aow;
    aow.jaren_vorig_jaar = of_then("aow.aow_leeftijd_jaren", aow.jaren);
    aow.maanden_vorig_jaar = of_then("aow.aow_leeftijd_maanden", aow.maanden);
    law.aow.set(aow);
}

} // namespace

Tables read_law_tables(const std::filesystem::path& folder)
{
    Asking asking;
    Law<double> law;
    bind(law, asking);
    return Tables::read(folder, asking.ids);
}

template <Number R> Law<R> law_on(Date date, const Tables& tables)
{
    Law<R> law;
    law.date = date;
    Filling<R> filling(tables, date);
    bind(law, filling);
    law.latest_known = filling.latest_known();
    fill_aow_of_the_year_before(law, tables);
    fill_municipalities(law, tables);
    return law;
}

#define INSTANTIATE(R) template Law<R> law_on(Date, const Tables&);
FOR_EVERY_NUMBER(INSTANTIATE)
#undef INSTANTIATE

} // namespace armoedeval
