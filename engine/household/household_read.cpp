// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/limits.hpp"
#include "engine/household/file_reading.hpp"

namespace armoedeval {

using namespace limits;

namespace {

/// A number, or what there is and what the Participatiewet sees in it.
void read_wealth(ObjectReader& household, Household& h)
{
    const Json* told = household.get("vermogen", false);
    if (!told || !told->is_object()) {
        h.vermogen = household.number("vermogen", false, 0, 0, most_wealth);
        h.opgegeven.vermogen = told && h.vermogen == 0;
        return;
    }
    ObjectReader reader = household.inside("vermogen", *told);
    h.vermogen = reader.number("nu", true, 0, 0, most_wealth);
    h.opgegeven.vermogen = h.vermogen == 0;
    const bool more = told->size() > 1;
    WealthInBijstand v;
    v.gespaard_tijdens_bijstand = reader.number("gespaard_tijdens_bijstand", false, 0, 0, most_wealth);
    v.schulden = reader.number("schulden", false, 0, 0, most_wealth);
    v.bij_begin_bijstand = reader.number("bij_begin_bijstand", false, 0, 0, most_wealth);
    if (v.gespaard_tijdens_bijstand > h.vermogen)
        reader.fault("gespaard_tijdens_bijstand",
                     "dit spaargeld is een deel van het vermogen nu en kan dus niet meer zijn dan nu");
    if (more) h.vermogen_in_bijstand = v;
    reader.finish();
}

Debt read_debt(FileReading& file, const Json& json, const std::string& pointer, const Household& h)
{
    Debt d;
    ObjectReader reader = file.object(json, pointer);
    d.soort = as_enum<SoortSchuld>(schuld_words(), reader.word("soort", false, schuld_words()));
    if (reader.word("van", false, {"aanvrager", "partner"}) == "partner") d.van = 1;
    if (d.van >= std::max<size_t>(h.volwassenen.size(), 1)) reader.fault("van", "dit huishouden heeft geen partner");
    const auto amount = [&](const char* key) {
        if (reader.has(key)) d.per_maand = reader.number(key, true, 0, 0, most_euros_per_month);
    };
    if (d.soort == SoortSchuld::schuldregeling) {
        amount("vrij_te_laten_per_maand");
        d.toeslagen_inbegrepen = reader.yes_no("toeslagen_inbegrepen", false);
    }
    if (d.soort == SoortSchuld::saneringskrediet) amount("aflossing_per_maand");
    if (heeft_bedrag(d.soort)) d.tot = reader.date("tot", false);
    if (heeft_openstaand(d.soort) && reader.has("openstaand"))
        d.openstaand = reader.number("openstaand", true, 0, 0, most_wealth);
    reader.finish();
    return d;
}

/// One, or a list.
void read_debts(FileReading& file, ObjectReader& household, Household& h)
{
    const Json* told = household.get("schulden", false);
    if (!told) return;
    if (told->is_object())
        h.schulden.push_back(read_debt(file, *told, household.pointer_to("schulden"), h));
    else
        for (const auto& [element, place] : household.list("schulden", false, most_debts))
            h.schulden.push_back(read_debt(file, *element, place, h));
}

/// What was received from 1 January until the household is as it is described.
void read_earlier_income(FileReading& file, ObjectReader& household, Household& h)
{
    if (!household.has("eerder_dit_jaar")) return;
    h.eerder_dit_jaar.emplace();
    for (const auto& [element, place] : household.list("eerder_dit_jaar", true, 2 * most_incomes)) {
        ObjectReader reader = file.object(*element, place);
        EarlierIncome e;
        if (reader.word("van", false, {"aanvrager", "partner"}) == "partner") e.van = 1;
        if (e.van >= std::max<size_t>(h.volwassenen.size(), 1))
            reader.fault("van", "dit huishouden heeft geen partner");
        const auto kind = as_enum<size_t>(earlier_words(), reader.word("soort", false, earlier_words()));
        if (kind > 0) e.soort = static_cast<SoortInkomen>(kind - 1);
        e.bruto = reader.number("bruto", true, 0, 0, most_euros_per_year);
        e.ingehouden = reader.number("ingehouden", false, 0, 0, most_euros_per_year);
        if (e.ingehouden > 0 && (e.soort == SoortInkomen::kinderalimentatie || e.soort == SoortInkomen::studie))
            reader.fault("ingehouden", "hiervan wordt geen belasting ingehouden; laat dit weg");
        if (e.ingehouden > e.bruto) reader.fault("ingehouden", "er kan niet meer zijn ingehouden dan het bruto bedrag");
        reader.finish();
        h.eerder_dit_jaar->push_back(e);
    }
}

} // namespace

Home read_home(FileReading& file, const Json& json, const std::string& pointer)
{
    Home w;
    ObjectReader reader = file.object(json, pointer);
    w.soort = as_enum<SoortWoning>(woning_words(), reader.word("soort", true, woning_words()));
    const bool huur = heeft_huur(w.soort);
    w.kale_huur = reader.number("kale_huur", huur && reader.has("soort"), 0, 0, most_euros_per_month);
    w.servicekosten = reader.number("servicekosten", false, 0, 0, most_euros_per_month);
    w.overwaarde = reader.number("overwaarde", false, 0, 0, most_wealth);
    w.aangepast = reader.yes_no("aangepast", false);
    if (!huur && (w.kale_huur > 0 || w.servicekosten > 0))
        reader.fault("kale_huur", "huur hoort niet bij een koopwoning of bij inwonen; kies soort \"huur\" of "
                                  "\"kamer\", of haal de huur weg");
    if (w.soort != SoortWoning::koop && w.overwaarde > 0)
        reader.fault("overwaarde", "overwaarde hoort alleen bij een koopwoning; kies soort \"koop\" of haal haar weg");
    reader.finish();
    return w;
}

std::vector<FixedCost> read_fixed_costs(FileReading& file, ObjectReader& reader)
{
    std::vector<FixedCost> costs;
    for (const auto& [element, place] : reader.list("vaste_lasten", false, most_fixed_costs)) {
        ObjectReader cost = file.object(*element, place);
        FixedCost f;
        if (cost.has("soort"))
            f.soort = as_enum<SoortVasteLast>(vaste_last_words(), cost.word("soort", true, vaste_last_words()));
        f.wat = private_line(cost, "wat", f.soort == SoortVasteLast::overig);
        f.per_maand = cost.number("per_maand", true, 0, 0, most_euros_per_month);
        f.dag = cost.whole("dag", false, f.dag, 1, 31);
        cost.finish();
        costs.push_back(f);
    }
    return costs;
}

Household read_household(FileReading& file, const Json& json, const std::string& pointer)
{
    Household h;
    ObjectReader reader = file.object(json, pointer);
    size_t place_in_list = 0;
    for (const auto& [element, place] : reader.list("volwassenen", true, 2))
        h.volwassenen.push_back(read_adult(file, *element, place, place_in_list++));
    if (h.volwassenen.empty() && reader.has("volwassenen"))
        reader.fault("volwassenen", "hier moeten één of twee volwassenen staan: de aanvrager en misschien een partner");
    for (const auto& [element, place] : reader.list("kinderen", false, most_children))
        h.kinderen.push_back(read_child(file, *element, place));
    for (const auto& [element, place] : reader.list("medebewoners", false, most_housemates))
        h.medebewoners.push_back(read_housemate(file, *element, place, h));
    if (const Json* home = reader.get("woning", false)) h.woning = read_home(file, *home, reader.pointer_to("woning"));
    read_wealth(reader, h);
    if (reader.has("vaste_lasten")) h.vaste_lasten = read_fixed_costs(file, reader);
    read_debts(file, reader, h);
    h.tegemoetkoming_alleenverdieners = reader.yes_no("tegemoetkoming_alleenverdieners", false);
    h.opgegeven.alleenverdieners = reader.has("tegemoetkoming_alleenverdieners") && !h.tegemoetkoming_alleenverdieners;
    if (h.tegemoetkoming_alleenverdieners && h.volwassenen.size() < 2)
        reader.fault("tegemoetkoming_alleenverdieners", "deze tegemoetkoming is er alleen voor een paar");
    read_earlier_income(file, reader, h);
    file.adults_known = reader.has("volwassenen") && json.at("volwassenen").size() == h.volwassenen.size();
    file.children_known =
        json.is_object() && (!reader.has("kinderen") || json.at("kinderen").size() == h.kinderen.size());
    reader.finish();
    return h;
}

namespace {

Betaling read_payment(FileReading& file, const Json& json, const std::string& pointer)
{
    ObjectReader reader = file.object(json, pointer);
    Betaling told;
    const auto yes_no = [&](const char* key) {
        return reader.has(key) ? std::optional(reader.yes_no(key, false)) : std::nullopt;
    };
    if (reader.has("bijstand_dag")) told.bijstand_dag = reader.whole("bijstand_dag", true, 1, 1, 31);
    told.bijstand_maand_later = yes_no("bijstand_maand_later");
    if (reader.has("verrekening"))
        told.verrekening =
            as_enum<Verrekening>(verrekening_words(), reader.word("verrekening", true, verrekening_words()));
    told.vakantiegeld_bij_uitbetaling = yes_no("vakantiegeld_bij_uitbetaling");
    told.vierwekenloon_bij_uitbetaling = yes_no("vierwekenloon_bij_uitbetaling");
    reader.finish();
    return told;
}

} // namespace

void read_municipal(FileReading& file, const Json& json, const std::string& pointer, MunicipalFacts& told)
{
    ObjectReader block = file.object(json, pointer);
    if (!json.is_object()) return;
    told.loonheffingskorting = as_enum<Loonheffingskorting>(
        loonheffingskorting_words(), block.word("loonheffingskorting", false, loonheffingskorting_words()));
    told.teruggaaf = as_enum<WatMetTeruggaaf>(teruggaaf_words(), block.word("teruggaaf", false, teruggaaf_words()));
    told.teruggaaf_opgegeven = block.has("teruggaaf") && told.teruggaaf == WatMetTeruggaaf::achteraf;
    if (const Json* payment = block.get("betaling", false))
        told.betaling = read_payment(file, *payment, block.pointer_to("betaling"));
    for (const auto& [regeling, letter] : json.items()) {
        if (regeling == "loonheffingskorting" || regeling == "teruggaaf" || regeling == "betaling") continue;
        ObjectReader reader = file.object(letter, block.pointer_to(regeling));
        Beschikking b;
        b.krijgt = reader.yes_no("krijgt", true);
        if (reader.has("bedrag")) b.bedrag = reader.number("bedrag", true, 0, 0, most_euros_per_month);
        if (reader.has("inkomensgrens"))
            b.inkomensgrens = reader.number("inkomensgrens", true, 100, lowest_income_limit, highest_income_limit);
        if (reader.has("aandeel_dat_afgaat"))
            b.aandeel_dat_afgaat = reader.number("aandeel_dat_afgaat", true, 0, 0, 100);
        if (reader.has("maand")) b.maand = reader.whole("maand", true, 1, 1, 12);
        b.telt_mee = reader.yes_no("telt_mee", false);
        reader.finish();
        told.beschikking[regeling] = b;
    }
}

} // namespace armoedeval
