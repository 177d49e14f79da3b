// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/limits.hpp"
#include "engine/household/file_reading.hpp"
#include "engine/household/presumed_child.hpp"
#include "engine/household/scenario_work.hpp"

namespace armoedeval {

using namespace limits;

namespace {

Date birth(FileReading& file, ObjectReader& reader)
{
    const auto born = reader.date("geboren", true);
    if (born && file.peildatum && age_on(*born, *file.peildatum) > oldest)
        reader.fault("geboren", "iemand van meer dan " + std::to_string(oldest) + " jaar kan niet");
    return born.value_or(Date{});
}

BasicCoParenting<double> read_co_parenting(FileReading& file, const Json& json, const std::string& pointer)
{
    BasicCoParenting<double> c;
    ObjectReader reader = file.object(json, pointer);
    c.dagen_per_week = reader.number("dagen_per_week", false, c.dagen_per_week, 0, most_days_per_week);
    if (c.dagen_per_week < least_co_parent_days || c.dagen_per_week > most_co_parent_days)
        reader.fault("dagen_per_week", "co-ouderschap is: het kind is bij elke ouder 156 dagen per jaar of meer, hier "
                                       "dus gemiddeld 3 tot en met 4 dagen per week; woont het kind vaker hier, laat "
                                       "co_ouderschap dan weg, en woont het vaker bij de ander, laat het kind weg");
    c.kinderbijslag =
        as_enum<DeelKinderbijslag>(kinderbijslag_words(), reader.word("kinderbijslag", false, kinderbijslag_words()));
    c.kindgebonden_budget = reader.yes_no("kindgebonden_budget", true);
    if (!reader.has("kindgebonden_budget"))
        reader.fault("kindgebonden_budget", "hier moet true of false staan: het gaat naar één van de ouders");
    reader.finish();
    return c;
}

/// Who it is and on what contract; "huurder" is short for anybody with a lease and a request, and "onderhuurder" is
/// how older files say that there is a lease.
void read_relation(ObjectReader& reader, Housemate& m)
{
    std::vector<std::string> words(relatie_words().begin() + 1, relatie_words().end());
    words.push_back("huurder");
    const std::string told = reader.word("relatie", false, words);
    const bool huurder = told == words.back();
    m.relatie = huurder ? Relatie::ander : as_enum<Relatie>(relatie_words(), told);
    const bool onderhuurder = reader.yes_no("onderhuurder", false);
    m.huurcontract = reader.yes_no("huurcontract", huurder || onderhuurder);
    m.verzoek_gedaan = reader.yes_no("verzoek_gedaan", huurder);
    if (reader.has("onderhuurder") && reader.has("huurcontract"))
        reader.fault("onderhuurder", "dit zegt hetzelfde als huurcontract; noem het op één plaats");
    if (huurder && (!m.huurcontract || !m.verzoek_gedaan))
        reader.fault("relatie", "een huurder heeft een huurcontract en vroeg Dienst Toeslagen geen partner te zijn; "
                                "is een van beide niet zo, kies dan \"ander\"");
}

} // namespace

Adult read_adult(FileReading& file, const Json& json, const std::string& pointer, size_t place_in_list)
{
    Adult v;
    ObjectReader reader = file.object(json, pointer);
    const std::string role = reader.word("rol", true, {"aanvrager", "partner"});
    if (role == "partner" && place_in_list == 0) reader.fault("rol", "de eerste volwassene is de aanvrager");
    if (role == "aanvrager" && place_in_list == 1)
        reader.fault("rol", "er kan maar één aanvrager zijn; de tweede volwassene is de partner");
    v.geboren = birth(file, reader);
    if (reader.has("geboren") && file.peildatum && v.geboren != Date{} &&
        age_on(v.geboren, *file.peildatum) < adult_from)
        reader.fault("geboren",
                     "een volwassene moet op de peildatum 18 jaar of ouder zijn; zet een jonger persoon bij kinderen");
    if (const Json* bijstand = reader.get("bijstand", false)) {
        ObjectReader b = file.object(*bijstand, reader.pointer_to("bijstand"));
        v.bijstand_sinds = b.date("sinds", false);
        if (v.bijstand_sinds && *v.bijstand_sinds < v.geboren)
            b.fault("sinds", "deze datum ligt voor de geboorte; dat kan niet");
        v.vrijlating = as_enum<Vrijlating>(vrijlating_words(), b.word("vrijlating", false, vrijlating_words()));
        v.opgegeven.vrijlating = b.has("vrijlating") && v.vrijlating == Vrijlating::geen;
        b.finish();
    }
    v.recht_op_bijstand = reader.yes_no("recht_op_bijstand", true);
    v.ouders_niet_aanspreekbaar = reader.yes_no("ouders_niet_aanspreekbaar", false);
    v.inrichting = reader.yes_no("inrichting", false);
    v.traject_naar_werk = reader.yes_no("traject_naar_werk", false);
    v.studie = reader.yes_no("studie", false);
    v.zorgverzekerd = reader.yes_no("zorgverzekerd", true);
    v.jonggehandicapt = reader.yes_no("jonggehandicapt", false);
    v.verblijf = as_enum<Verblijf>(verblijf_words(), reader.word("verblijf", false, verblijf_words()));
    if (place_in_list == 0 && v.verblijf == Verblijf::buitenland)
        reader.fault("verblijf", "de aanvrager woont hier; alleen een partner kan in het buitenland zijn");
    v.verblijfsgrond =
        as_enum<Verblijfsgrond>(verblijfsgrond_words(), reader.word("verblijfsgrond", false, verblijfsgrond_words()));
    v.opgegeven.verblijfsgrond = reader.has("verblijfsgrond") && v.verblijfsgrond == Verblijfsgrond::overig;
    for (const auto& [element, place] : reader.list("inkomen", false, most_incomes)) {
        ObjectReader income = file.object(*element, place);
        v.inkomen.push_back(read_income(income));
        income.finish();
    }
    reader.finish();
    return v;
}

Opvang<double> read_care(ObjectReader& reader, bool hours_told)
{
    Opvang<double> o;
    o.soort = as_enum<OpvangSoort>(opvang_words(), reader.word("soort", true, opvang_words()));
    o.uren_per_maand = reader.number("uren_per_maand", hours_told, 0, 0, most_care_hours);
    o.uurprijs = reader.number("uurprijs", true, 0, 0, most_care_price);
    return o;
}

Child read_child(FileReading& file, const Json& json, const std::string& pointer)
{
    Child k;
    ObjectReader reader = file.object(json, pointer);
    k.geboren = birth(file, reader);
    k.dubbele_kinderbijslag = reader.yes_no("dubbele_kinderbijslag", false);
    if (const Json* shared = reader.get("co_ouderschap", false))
        k.co_ouderschap = read_co_parenting(file, *shared, reader.pointer_to("co_ouderschap"));
    for (const auto& [element, place] : reader.list("opvang", false, most_care)) {
        ObjectReader care = file.object(*element, place);
        k.opvang.push_back(read_care(care));
        care.finish();
    }
    reader.finish();
    return k;
}

Housemate read_housemate(FileReading& file, const Json& json, const std::string& pointer, const Household& h)
{
    Housemate m;
    ObjectReader reader = file.object(json, pointer);
    m.geboren = birth(file, reader);
    read_relation(reader, m);
    m.kostendeler = reader.yes_no("kostendeler", usual_kostendeler(m));
    m.kind = reader.yes_no("kind", presumed_child(h, m));
    if (is_kind(m.relatie) && !m.kind)
        reader.fault("kind", "volgens de relatie is dit een kind; haal deze sleutel weg of kies een andere relatie");
    m.verblijf = as_enum<Verblijf>(verblijf_words(), reader.word("verblijf", false, {"rechtmatig", "niet_rechtmatig"}));
    m.inkomen_per_jaar = reader.number("inkomen_per_jaar", false, 0, 0, most_euros_per_year);
    m.vermogen = reader.number("vermogen", false, 0, 0, most_wealth);
    m.opgegeven = {.kostendeler = reader.has("kostendeler") && m.kostendeler == usual_kostendeler(m),
                   .huurcontract = reader.has("huurcontract") && !m.huurcontract,
                   .verzoek = reader.has("verzoek_gedaan") && !m.verzoek_gedaan,
                   .inkomen = reader.has("inkomen_per_jaar") && m.inkomen_per_jaar == 0,
                   .vermogen = reader.has("vermogen") && m.vermogen == 0};
    reader.finish();
    return m;
}

} // namespace armoedeval
