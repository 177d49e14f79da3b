// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/file.hpp"
#include "engine/base/json_input.hpp"
#include "engine/base/paths.hpp"
#include "engine/household/presumed_child.hpp"
#include "engine/household/scenario.hpp"
#include "engine/household/scenario_work.hpp"

namespace armoedeval {

namespace fs = std::filesystem;

namespace {

template <class Enum> const std::string& word_of(const std::vector<std::string>& words, Enum value)
{
    return words.at(static_cast<size_t>(value));
}

/// A key that is only written when it says something else than its default.
template <class T> void unless(Json& json, const char* key, const T& value, const T& otherwise)
{
    if (value != otherwise) json[key] = value;
}
/// The default too, where it was told.
template <class T> void unless(Json& json, const char* key, const T& value, const T& otherwise, bool told)
{
    if (told || value != otherwise) json[key] = value;
}

Json care_json(const Opvang<double>& o, bool hours_from_work = false)
{
    Json json{{"soort", word_of(opvang_words(), o.soort)}};
    if (hours_from_work)
        json["uren_naar_werk"] = true;
    else
        json["uren_per_maand"] = o.uren_per_maand;
    json["uurprijs"] = o.uurprijs;
    return json;
}

Json fixed_cost_json(const FixedCost& f)
{
    Json json = Json::object();
    if (f.soort != SoortVasteLast::overig) json["soort"] = word_of(vaste_last_words(), f.soort);
    if (!f.wat.empty() || f.soort == SoortVasteLast::overig) json["wat"] = f.wat;
    json["per_maand"] = f.per_maand;
    json["dag"] = f.dag;
    return json;
}

Json commute_json(const Commute& c)
{
    const Commute plain;
    Json json{{"uren_per_dag", c.uren_per_dag}, {"dagen_per_week", c.dagen_per_week}};
    unless(json, "reis_en_pauze_per_dag", c.reis_en_pauze_per_dag, plain.reis_en_pauze_per_dag);
    unless(json, "km_enkele_reis", c.km_enkele_reis, plain.km_enkele_reis);
    if (c.km_enkele_reis > 0 || c.kosten_per_km > 0) json["kosten_per_km"] = c.kosten_per_km;
    if (c.vergoeding_per_km) json["vergoeding_per_km"] = *c.vergoeding_per_km;
    unless(json, "kaartje_per_dag", c.kaartje_per_dag, plain.kaartje_per_dag);
    return json;
}

Json adult_json(const Adult& v, bool partner)
{
    Json json{{"rol", partner ? "partner" : "aanvrager"}, {"geboren", to_iso(v.geboren)}};
    const bool vrijlating_told = v.opgegeven.vrijlating || v.vrijlating != Vrijlating::geen;
    if (v.bijstand_sinds || vrijlating_told) {
        Json& bijstand = json["bijstand"] = Json::object();
        if (v.bijstand_sinds) bijstand["sinds"] = to_iso(*v.bijstand_sinds);
        if (vrijlating_told) bijstand["vrijlating"] = word_of(vrijlating_words(), v.vrijlating);
    }
    unless(json, "recht_op_bijstand", v.recht_op_bijstand, true);
    unless(json, "ouders_niet_aanspreekbaar", v.ouders_niet_aanspreekbaar, false);
    unless(json, "inrichting", v.inrichting, false);
    unless(json, "traject_naar_werk", v.traject_naar_werk, false);
    unless(json, "studie", v.studie, false);
    unless(json, "zorgverzekerd", v.zorgverzekerd, true);
    unless(json, "jonggehandicapt", v.jonggehandicapt, false);
    if (v.verblijf != Verblijf::rechtmatig) json["verblijf"] = word_of(verblijf_words(), v.verblijf);
    if (v.opgegeven.verblijfsgrond || v.verblijfsgrond != Verblijfsgrond::overig)
        json["verblijfsgrond"] = word_of(verblijfsgrond_words(), v.verblijfsgrond);
    for (const auto& i : v.inkomen) {
        Json income;
        write_income(income, i);
        json["inkomen"].push_back(std::move(income));
    }
    return json;
}

Json debt_json(const Debt& d)
{
    Json json = Json::object();
    if (d.soort != SoortSchuld::onbekend) json["soort"] = word_of(schuld_words(), d.soort);
    if (d.van == 1) json["van"] = "partner";
    if (d.per_maand && heeft_bedrag(d.soort))
        json[d.soort == SoortSchuld::schuldregeling ? "vrij_te_laten_per_maand" : "aflossing_per_maand"] = *d.per_maand;
    if (d.soort == SoortSchuld::schuldregeling) unless(json, "toeslagen_inbegrepen", d.toeslagen_inbegrepen, false);
    if (d.tot && heeft_bedrag(d.soort)) json["tot"] = to_iso(*d.tot);
    if (d.openstaand && heeft_openstaand(d.soort)) json["openstaand"] = *d.openstaand;
    return json;
}

Json wealth_json(const Household& h)
{
    if (!h.vermogen_in_bijstand) return h.vermogen;
    const WealthInBijstand& v = *h.vermogen_in_bijstand;
    return {{"nu", h.vermogen},
            {"gespaard_tijdens_bijstand", v.gespaard_tijdens_bijstand},
            {"schulden", v.schulden},
            {"bij_begin_bijstand", v.bij_begin_bijstand}};
}

Json home_json(const Home& w)
{
    Json home{{"soort", word_of(woning_words(), w.soort)}};
    if (heeft_huur(w.soort)) home["kale_huur"] = w.kale_huur;
    unless(home, "servicekosten", w.servicekosten, 0.0);
    unless(home, "overwaarde", w.overwaarde, 0.0);
    unless(home, "aangepast", w.aangepast, false);
    return home;
}

Json household_json(const Household& h)
{
    Json json;
    for (size_t i = 0; i < h.volwassenen.size(); ++i)
        json["volwassenen"].push_back(adult_json(h.volwassenen[i], i == 1));
    for (const Child& k : h.kinderen) {
        Json child{{"geboren", to_iso(k.geboren)}};
        unless(child, "dubbele_kinderbijslag", k.dubbele_kinderbijslag, false);
        if (k.co_ouderschap)
            child["co_ouderschap"] = {{"dagen_per_week", k.co_ouderschap->dagen_per_week},
                                      {"kinderbijslag", word_of(kinderbijslag_words(), k.co_ouderschap->kinderbijslag)},
                                      {"kindgebonden_budget", k.co_ouderschap->kindgebonden_budget}};
        for (const auto& o : k.opvang) child["opvang"].push_back(care_json(o));
        json["kinderen"].push_back(std::move(child));
    }
    for (const Housemate& m : h.medebewoners) {
        Json mate{{"geboren", to_iso(m.geboren)}};
        unless(mate, "kostendeler", m.kostendeler, usual_kostendeler(m), m.opgegeven.kostendeler);
        if (m.relatie != Relatie::onbekend) mate["relatie"] = word_of(relatie_words(), m.relatie);
        unless(mate, "kind", m.kind, presumed_child(h, m));
        unless(mate, "huurcontract", m.huurcontract, false, m.opgegeven.huurcontract);
        unless(mate, "verzoek_gedaan", m.verzoek_gedaan, false, m.opgegeven.verzoek);
        if (m.verblijf != Verblijf::rechtmatig) mate["verblijf"] = word_of(verblijf_words(), m.verblijf);
        unless(mate, "inkomen_per_jaar", m.inkomen_per_jaar, 0.0, m.opgegeven.inkomen);
        unless(mate, "vermogen", m.vermogen, 0.0, m.opgegeven.vermogen);
        json["medebewoners"].push_back(std::move(mate));
    }
    if (h.woning) json["woning"] = home_json(*h.woning);
    if (h.opgegeven.vermogen || h.vermogen != 0 || h.vermogen_in_bijstand) json["vermogen"] = wealth_json(h);
    if (h.vaste_lasten) {
        json["vaste_lasten"] = Json::array();
        for (const FixedCost& f : *h.vaste_lasten) json["vaste_lasten"].push_back(fixed_cost_json(f));
    }
    for (const Debt& d : h.schulden) json["schulden"].push_back(debt_json(d));
    unless(json, "tegemoetkoming_alleenverdieners", h.tegemoetkoming_alleenverdieners, false,
           h.opgegeven.alleenverdieners);
    if (h.eerder_dit_jaar) {
        json["eerder_dit_jaar"] = Json::array();
        for (const EarlierIncome& e : *h.eerder_dit_jaar)
            json["eerder_dit_jaar"].push_back(
                {{"van", e.van == 1 ? "partner" : "aanvrager"},
                 {"soort", word_of(earlier_words(), e.soort ? static_cast<size_t>(*e.soort) + 1 : 0)},
                 {"bruto", e.bruto},
                 {"ingehouden", e.ingehouden}});
    }
    return json;
}

Json municipal_json(const MunicipalFacts& told)
{
    Json json = Json::object();
    if (told.loonheffingskorting != Loonheffingskorting::verdeeld)
        json["loonheffingskorting"] = word_of(loonheffingskorting_words(), told.loonheffingskorting);
    if (told.teruggaaf_opgegeven || told.teruggaaf != WatMetTeruggaaf::achteraf)
        json["teruggaaf"] = word_of(teruggaaf_words(), told.teruggaaf);
    const Betaling& pays = told.betaling;
    if (pays != Betaling{}) {
        Json& payment = json["betaling"] = Json::object();
        if (pays.bijstand_dag) payment["bijstand_dag"] = *pays.bijstand_dag;
        if (pays.bijstand_maand_later) payment["bijstand_maand_later"] = *pays.bijstand_maand_later;
        if (pays.verrekening) payment["verrekening"] = word_of(verrekening_words(), *pays.verrekening);
        if (pays.vakantiegeld_bij_uitbetaling)
            payment["vakantiegeld_bij_uitbetaling"] = *pays.vakantiegeld_bij_uitbetaling;
        if (pays.vierwekenloon_bij_uitbetaling)
            payment["vierwekenloon_bij_uitbetaling"] = *pays.vierwekenloon_bij_uitbetaling;
    }
    for (const auto& [regeling, b] : told.beschikking) {
        Json& letter = json[regeling] = Json::object();
        letter["krijgt"] = b.krijgt;
        if (b.bedrag) letter["bedrag"] = *b.bedrag;
        if (b.inkomensgrens) letter["inkomensgrens"] = *b.inkomensgrens;
        if (b.aandeel_dat_afgaat) letter["aandeel_dat_afgaat"] = *b.aandeel_dat_afgaat;
        if (b.maand) letter["maand"] = *b.maand;
        unless(letter, "telt_mee", b.telt_mee, false);
    }
    return json;
}

Json situation_json(const Situation& s)
{
    Json json{{"titel", s.titel}};
    unless(json, "notitie", s.notitie, std::string());
    for (const Work& w : s.werk) {
        Json work{{"van", w.van == 1 ? "partner" : "aanvrager"}, {"uren_per_week", w.uren_per_week}};
        write_work_kind(work, w);
        if (w.vakantiegeld) work["vakantiegeld"] = *w.vakantiegeld;
        unless(work, "pensioenpremie", w.pensioenpremie, 0.0);
        unless(work, "reiskosten_per_maand", w.reiskosten_per_maand, 0.0);
        if (w.reizen) work["reizen"] = commute_json(*w.reizen);
        if (w.werkkleding_per_maand) work["werkkleding_per_maand"] = *w.werkkleding_per_maand;
        if (w.verlies_in_natura_per_maand) work["verlies_in_natura_per_maand"] = *w.verlies_in_natura_per_maand;
        if (w.betaalritme != Betaalritme::maand) work["betaalritme"] = word_of(betaalritme_words(), w.betaalritme);
        unless(work, "betaald_maand_later", w.betaald_maand_later, false);
        unless(work, "loonheffingskorting", w.loonheffingskorting, true);
        unless(work, "uren_per_maand", w.uren_per_maand, std::vector<double>{});
        json["werk"].push_back(std::move(work));
    }
    for (const auto& o : s.opvang) {
        Json care{{"kind", o.kind}};
        care.update(care_json(o.opvang, o.uren_naar_werk));
        if (o.bij_uren) care["bij_uren_per_week"] = *o.bij_uren;
        unless(care, "uren_vast", o.uren_vast, false);
        json["opvang"].push_back(std::move(care));
    }
    for (const auto& i : s.inkomen) {
        Json income{{"van", i.van == 1 ? "partner" : "aanvrager"}};
        write_income(income, i.inkomen);
        json["inkomen"].push_back(std::move(income));
    }
    if (s.huishouden) json["huishouden"] = household_json(*s.huishouden);
    if (s.woning) json["woning"] = home_json(*s.woning);
    return json;
}

Json change_json(const Overgang& o)
{
    const Overgang plain;
    Json json = Json::object();
    if (o.start) json["start"] = to_iso(*o.start);
    unless(json, "maanden", o.maanden, plain.maanden);
    if (o.gedrag != plain.gedrag) json["gedrag"] = word_of(gedrag_words(), o.gedrag);
    if (o.einde_na_maanden) json["einde_na_maanden"] = *o.einde_na_maanden;
    if (o.banksaldo) json["banksaldo"] = *o.banksaldo;
    if (o.leefgeld_per_maand) json["leefgeld_per_maand"] = *o.leefgeld_per_maand;
    for (const Eenmalig& e : o.eenmalig)
        json["eenmalig"].push_back(
            {{"dag", to_iso(e.dag)}, {"wat", word_of(eenmalig_words(), e.wat)}, {"bruto", e.bruto}});
    if (o.vrijlating_maanden_gebruikt) json["vrijlating_maanden_gebruikt"] = *o.vrijlating_maanden_gebruikt;
    return json;
}

} // namespace

std::string to_json(const Scenario& s)
{
    Json json{{"formaat", "armoedeval-scenario/1"}, {"titel", s.titel}};
    unless(json, "notitie", s.notitie, std::string());
    json["peildatum"] = to_iso(s.peildatum);
    json["gemeente"] = s.huishouden.gemeentelijk.gemeente;
    if (Json told = municipal_json(s.huishouden.gemeentelijk); !told.empty()) json["gemeentelijk"] = std::move(told);
    json["huishouden"] = household_json(s.huishouden);
    json["situaties"] = Json::array();
    for (const Situation& situation : s.situaties) json["situaties"].push_back(situation_json(situation));
    if (s.overgang) json["overgang"] = change_json(*s.overgang);
    for (const Gedaan& done : s.gedaan) json["gedaan"].push_back({{"datum", to_iso(done.datum)}, {"wat", done.wat}});
    return json.dump(2) + "\n";
}

void save_scenario(const Scenario& scenario, const fs::path& path)
{
    std::string text;
    try {
        text = to_json(scenario);
    } catch (const Json::exception&) {
        throw InputError(text_of(path), "", "een titel of notitie is geen UTF-8; zo is dit niet op te slaan");
    }
    parse_scenario(text, text_of(path)); // what could not be read again (a BSN in a note) is not written
    save_whole(path, text);
}

} // namespace armoedeval
