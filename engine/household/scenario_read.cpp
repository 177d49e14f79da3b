// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/bsn.hpp"
#include "engine/base/file.hpp"
#include "engine/base/json_input.hpp"
#include "engine/base/limits.hpp"
#include "engine/base/text.hpp"
#include "engine/household/presumed_child.hpp"
#include "engine/household/scenario.hpp"
#include "engine/household/scenario_work.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

using namespace limits;

constexpr std::uintmax_t largest_scenario_file = 1'000'000;

template <class Enum> Enum as_enum(const std::vector<std::string>& words, const std::string& word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return static_cast<Enum>(found == words.end() ? 0 : found - words.begin());
}

class ScenarioReader {
public:
    explicit ScenarioReader(std::string file) : file_(std::move(file)) {}

    /// Throws InputError with every fault that was found.
    Scenario read(const Json& json)
    {
        Scenario s = read_what_is_there(json);
        if (!problems_.empty()) throw InputError(problems_);
        return s;
    }

    Scenario salvage(const Json& json)
    {
        Scenario s = read_what_is_there(json);
        if (!known_format_ || !has_date_ || s.huishouden.volwassenen.empty() || s.situaties.empty())
            throw InputError(problems_);
        return s;
    }

private:
    Scenario read_what_is_there(const Json& json)
    {
        Scenario s;
        ObjectReader reader(json, "", file_, problems_);
        read_format(reader);
        s.titel = private_line(reader, "titel", true);
        s.notitie = private_text(reader, "notitie");
        if (const auto date = reader.date("peildatum", true)) {
            s.peildatum = *date;
            has_date_ = true;
        }
        const std::string gemeente = private_line(reader, "gemeente", false, "groningen");
        peildatum_ = s.peildatum;
        if (const Json* household = reader.get("huishouden", true))
            s.huishouden = read_household(*household, reader.pointer_to("huishouden"));
        s.huishouden.gemeentelijk.gemeente = gemeente;
        if (const Json* told = reader.get("gemeentelijk", false))
            read_municipal(*told, reader.pointer_to("gemeentelijk"), s.huishouden.gemeentelijk);
        for (const auto& [element, place] : reader.list("situaties", true, most_situations))
            s.situaties.push_back(read_situation(*element, place, s.huishouden));
        if (const Json* list = reader.get("situaties", false); list && list->is_array() && list->empty())
            reader.fault("situaties",
                         "hier moet ten minste één situatie staan, bijvoorbeeld { \"titel\": \"Nu: bijstand\" }");
        if (const Json* change = reader.get("overgang", false))
            s.overgang = read_overgang(*change, reader.pointer_to("overgang"));
        s.huishouden.vaste_lasten = fixed_costs_;
        reader.finish();
        return s;
    }

    void read_format(ObjectReader& reader)
    {
        const size_t faults_before = problems_.size();
        const std::string format = reader.text("formaat", true);
        const std::string ours = "armoedeval-scenario/";
        known_format_ = format == ours + "1";
        if (format == ours + "1" || !reader.has("formaat") || problems_.size() > faults_before) return;
        if (format.starts_with(ours))
            reader.fault("formaat", "dit bestand is van een andere versie (" + format +
                                        "); dit programma leest armoedeval-scenario/1");
        else
            reader.fault("formaat", "hier moet \"armoedeval-scenario/1\" staan");
    }

    /// Free text; nothing that looks like a BSN may be stored.
    std::string private_text(ObjectReader& reader, const char* key)
    {
        return without_bsn(reader, key, reader.lines(key, false, most_note));
    }

    std::string private_line(ObjectReader& reader, const char* key, bool required, const std::string& otherwise = {})
    {
        return without_bsn(reader, key, reader.line(key, required, most_title, otherwise));
    }

    static std::string without_bsn(ObjectReader& reader, const char* key, const std::string& text)
    {
        if (looks_like_bsn(text))
            reader.fault(key, "hier staat iets dat op een BSN lijkt (negen cijfers); haal het weg, dit bestand mag "
                              "geen persoonsgegevens bevatten");
        return text;
    }

    Date birth(ObjectReader& reader)
    {
        const auto born = reader.date("geboren", true);
        if (born && has_date_ && age_on(*born, peildatum_) > oldest)
            reader.fault("geboren", "iemand van meer dan " + std::to_string(oldest) + " jaar kan niet");
        return born.value_or(Date{});
    }

    Household read_household(const Json& json, const std::string& pointer)
    {
        Household h;
        ObjectReader reader(json, pointer, file_, problems_);
        size_t place_in_list = 0;
        for (const auto& [element, place] : reader.list("volwassenen", true, 2))
            h.volwassenen.push_back(read_adult(*element, place, place_in_list++));
        if (h.volwassenen.empty() && reader.has("volwassenen"))
            reader.fault("volwassenen",
                         "hier moeten één of twee volwassenen staan: de aanvrager en misschien een partner");
        for (const auto& [element, place] : reader.list("kinderen", false, most_children))
            h.kinderen.push_back(read_child(*element, place));
        for (const auto& [element, place] : reader.list("medebewoners", false, most_housemates))
            h.medebewoners.push_back(read_housemate(*element, place, h));
        if (const Json* home = reader.get("woning", false)) h.woning = read_home(*home, reader.pointer_to("woning"));
        read_wealth(reader, h);
        if (reader.has("vaste_lasten")) fixed_costs_ = read_fixed_costs(reader);
        read_debts(reader, h);
        h.tegemoetkoming_alleenverdieners = reader.yes_no("tegemoetkoming_alleenverdieners", false);
        if (h.tegemoetkoming_alleenverdieners && h.volwassenen.size() < 2)
            reader.fault("tegemoetkoming_alleenverdieners", "deze tegemoetkoming is er alleen voor een paar");
        // A list that could not be read is one fault, not one more for each place that points into it.
        adults_known_ = reader.has("volwassenen") && json.at("volwassenen").size() == h.volwassenen.size();
        children_known_ =
            json.is_object() && (!reader.has("kinderen") || json.at("kinderen").size() == h.kinderen.size());
        reader.finish();
        return h;
    }

    /// A number, or what there is and what the Participatiewet sees in it.
    void read_wealth(ObjectReader& household, Household& h)
    {
        const Json* told = household.get("vermogen", false);
        if (!told || !told->is_object()) {
            h.vermogen = household.number("vermogen", false, 0, 0, most_wealth);
            return;
        }
        ObjectReader reader = household.inside("vermogen", *told);
        h.vermogen = reader.number("nu", true, 0, 0, most_wealth);
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

    /// One, or a list.
    void read_debts(ObjectReader& household, Household& h)
    {
        const Json* told = household.get("schulden", false);
        if (!told) return;
        if (told->is_object())
            h.schulden.push_back(read_debt(*told, household.pointer_to("schulden"), h));
        else
            for (const auto& [element, place] : household.list("schulden", false, most_debts))
                h.schulden.push_back(read_debt(*element, place, h));
    }

    Debt read_debt(const Json& json, const std::string& pointer, const Household& h)
    {
        Debt d;
        ObjectReader reader(json, pointer, file_, problems_);
        d.soort = as_enum<SoortSchuld>(schuld_words(), reader.word("soort", false, schuld_words()));
        if (reader.word("van", false, {"aanvrager", "partner"}) == "partner") d.van = 1;
        if (d.van >= std::max<size_t>(h.volwassenen.size(), 1))
            reader.fault("van", "dit huishouden heeft geen partner");
        const auto amount = [&](const char* key) {
            if (reader.has(key)) d.per_maand = reader.number(key, true, 0, 0, most_euros_per_month);
        };
        if (d.soort == SoortSchuld::schuldregeling) {
            amount("vrij_te_laten_per_maand");
            d.toeslagen_inbegrepen = reader.yes_no("toeslagen_inbegrepen", false);
        }
        if (d.soort == SoortSchuld::saneringskrediet) amount("aflossing_per_maand");
        reader.finish();
        return d;
    }

    Adult read_adult(const Json& json, const std::string& pointer, size_t place_in_list)
    {
        Adult v;
        ObjectReader reader(json, pointer, file_, problems_);
        const std::string role = reader.word("rol", true, {"aanvrager", "partner"});
        if (role == "partner" && place_in_list == 0) reader.fault("rol", "de eerste volwassene is de aanvrager");
        if (role == "aanvrager" && place_in_list == 1)
            reader.fault("rol", "er kan maar één aanvrager zijn; de tweede volwassene is de partner");
        v.geboren = birth(reader);
        if (reader.has("geboren") && has_date_ && v.geboren != Date{} && age_on(v.geboren, peildatum_) < adult_from)
            reader.fault(
                "geboren",
                "een volwassene moet op de peildatum 18 jaar of ouder zijn; zet een jonger persoon bij kinderen");
        if (const Json* bijstand = reader.get("bijstand", false)) {
            ObjectReader b(*bijstand, reader.pointer_to("bijstand"), file_, problems_);
            v.bijstand_sinds = b.date("sinds", false);
            if (v.bijstand_sinds && *v.bijstand_sinds < v.geboren)
                b.fault("sinds", "deze datum ligt voor de geboorte; dat kan niet");
            v.vrijlating = as_enum<Vrijlating>(vrijlating_words(), b.word("vrijlating", false, vrijlating_words()));
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
        v.verblijfsgrond = as_enum<Verblijfsgrond>(verblijfsgrond_words(),
                                                   reader.word("verblijfsgrond", false, verblijfsgrond_words()));
        for (const auto& [element, place] : reader.list("inkomen", false, most_incomes)) {
            ObjectReader income(*element, place, file_, problems_);
            v.inkomen.push_back(read_income(income));
            income.finish();
        }
        reader.finish();
        return v;
    }

    Opvang<double> read_care(ObjectReader& reader, bool hours_told = true)
    {
        Opvang<double> o;
        o.soort = as_enum<OpvangSoort>(opvang_words(), reader.word("soort", true, opvang_words()));
        o.uren_per_maand = reader.number("uren_per_maand", hours_told, 0, 0, most_care_hours);
        o.uurprijs = reader.number("uurprijs", true, 0, 0, most_care_price);
        return o;
    }

    std::vector<FixedCost> read_fixed_costs(ObjectReader& reader)
    {
        std::vector<FixedCost> costs;
        for (const auto& [element, place] : reader.list("vaste_lasten", false, most_fixed_costs)) {
            ObjectReader cost(*element, place, file_, problems_);
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

    BasicCoParenting<double> read_co_parenting(const Json& json, const std::string& pointer)
    {
        BasicCoParenting<double> c;
        ObjectReader reader(json, pointer, file_, problems_);
        c.dagen_per_week = reader.number("dagen_per_week", false, c.dagen_per_week, 0, most_days_per_week);
        if (c.dagen_per_week < least_co_parent_days || c.dagen_per_week > most_co_parent_days)
            reader.fault("dagen_per_week",
                         "co-ouderschap is: het kind is bij elke ouder 156 dagen per jaar of meer, hier "
                         "dus gemiddeld 3 tot en met 4 dagen per week; woont het kind vaker hier, laat "
                         "co_ouderschap dan weg, en woont het vaker bij de ander, laat het kind weg");
        c.kinderbijslag = as_enum<DeelKinderbijslag>(kinderbijslag_words(),
                                                     reader.word("kinderbijslag", false, kinderbijslag_words()));
        c.kindgebonden_budget = reader.yes_no("kindgebonden_budget", true);
        if (!reader.has("kindgebonden_budget"))
            reader.fault("kindgebonden_budget", "hier moet true of false staan: het gaat naar één van de ouders");
        reader.finish();
        return c;
    }

    Child read_child(const Json& json, const std::string& pointer)
    {
        Child k;
        ObjectReader reader(json, pointer, file_, problems_);
        k.geboren = birth(reader);
        k.dubbele_kinderbijslag = reader.yes_no("dubbele_kinderbijslag", false);
        if (const Json* shared = reader.get("co_ouderschap", false))
            k.co_ouderschap = read_co_parenting(*shared, reader.pointer_to("co_ouderschap"));
        for (const auto& [element, place] : reader.list("opvang", false, most_care)) {
            ObjectReader care(*element, place, file_, problems_);
            k.opvang.push_back(read_care(care));
            care.finish();
        }
        reader.finish();
        return k;
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
            reader.fault("relatie",
                         "een huurder heeft een huurcontract en vroeg Dienst Toeslagen geen partner te zijn; "
                         "is een van beide niet zo, kies dan \"ander\"");
    }

    Housemate read_housemate(const Json& json, const std::string& pointer, const Household& h)
    {
        Housemate m;
        ObjectReader reader(json, pointer, file_, problems_);
        m.geboren = birth(reader);
        read_relation(reader, m);
        m.kostendeler =
            reader.yes_no("kostendeler", !m.huurcontract || is_bloed_of_aanverwant_tot_en_met_tweede_graad(m.relatie));
        m.kind = reader.yes_no("kind", presumed_child(h, m));
        if (is_kind(m.relatie) && !m.kind)
            reader.fault("kind",
                         "volgens de relatie is dit een kind; haal deze sleutel weg of kies een andere relatie");
        m.verblijf =
            as_enum<Verblijf>(verblijf_words(), reader.word("verblijf", false, {"rechtmatig", "niet_rechtmatig"}));
        m.inkomen_per_jaar = reader.number("inkomen_per_jaar", false, 0, 0, most_euros_per_year);
        m.vermogen = reader.number("vermogen", false, 0, 0, most_wealth);
        reader.finish();
        return m;
    }

    Home read_home(const Json& json, const std::string& pointer)
    {
        Home w;
        ObjectReader reader(json, pointer, file_, problems_);
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
            reader.fault("overwaarde",
                         "overwaarde hoort alleen bij een koopwoning; kies soort \"koop\" of haal haar weg");
        reader.finish();
        return w;
    }

    /// How the municipality deals with wage tax beside bijstand; every other key is a decision letter about the scheme
    /// of that name. Which schemes there are is in tables/: see check_municipality.
    void read_municipal(const Json& json, const std::string& pointer, MunicipalFacts& told)
    {
        ObjectReader block(json, pointer, file_, problems_);
        if (!json.is_object()) return;
        told.loonheffingskorting = as_enum<Loonheffingskorting>(
            loonheffingskorting_words(), block.word("loonheffingskorting", false, loonheffingskorting_words()));
        told.teruggaaf = as_enum<WatMetTeruggaaf>(teruggaaf_words(), block.word("teruggaaf", false, teruggaaf_words()));
        for (const auto& [regeling, letter] : json.items()) {
            if (regeling == "loonheffingskorting" || regeling == "teruggaaf") continue;
            ObjectReader reader(letter, block.pointer_to(regeling), file_, problems_);
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

    /// What other hours of work do to the hours of childcare.
    static void read_how_care_follows(ObjectReader& care, BasicSituationCare<double>& o)
    {
        o.uren_vast = care.yes_no("uren_vast", false);
        if (care.has("bij_uren_per_week"))
            o.bij_uren = care.number("bij_uren_per_week", true, 0.01, 0.01, most_hours_per_week);
        if (o.uren_naar_werk && (o.uren_vast || o.bij_uren))
            care.fault(o.bij_uren ? "bij_uren_per_week" : "uren_vast",
                       "de uren volgen hier uit het werk (uren_naar_werk); kies één van beide sleutels");
        else if (o.uren_vast && o.bij_uren)
            care.fault("bij_uren_per_week", "vaste uren (uren_vast) horen bij geen aantal uren werk");
    }

    Situation read_situation(const Json& json, const std::string& pointer, const Household& household)
    {
        Situation s;
        ObjectReader reader(json, pointer, file_, problems_);
        const size_t faults_before = problems_.size();
        s.titel = private_line(reader, "titel", true);
        s.notitie = private_text(reader, "notitie");
        for (const auto& [element, place] : reader.list("werk", false, most_jobs))
            s.werk.push_back(read_work(*element, place, household));
        for (size_t adult = 0; adult < 2; ++adult) {
            double hours = 0;
            for (const Work& w : s.werk)
                if (w.van == adult) hours += w.uren_per_week;
            if (hours > most_hours_per_week && problems_.size() == faults_before)
                reader.fault("werk", plain_number(hours) + " uur per week voor één persoon kan niet; meer dan " +
                                         plain_number(most_hours_per_week) + " is een vergissing");
        }
        for (const auto& [element, place] : reader.list("opvang", false, most_children * most_care)) {
            ObjectReader care(*element, place, file_, problems_);
            BasicSituationCare<double> o;
            const double child = care.number("kind", true, 0, 0, static_cast<double>(most_children));
            if (children_known_ &&
                (child != static_cast<size_t>(child) || static_cast<size_t>(child) >= household.kinderen.size()))
                care.fault("kind",
                           "kind " + plain_number(child) + " staat niet in de lijst kinderen; het eerste kind is 0");
            o.kind = static_cast<size_t>(child);
            o.uren_naar_werk = care.yes_no("uren_naar_werk", false);
            o.opvang = read_care(care, !o.uren_naar_werk);
            if (o.uren_naar_werk && care.has("uren_per_maand"))
                care.fault("uren_per_maand",
                           "de uren volgen hier uit het werk (uren_naar_werk); kies één van beide sleutels");
            read_how_care_follows(care, o);
            care.finish();
            s.opvang.push_back(o);
        }
        for (const auto& [element, place] : reader.list("inkomen", false, 2 * most_incomes)) {
            ObjectReader income(*element, place, file_, problems_);
            const size_t adult = read_whose(income, household);
            s.inkomen.push_back({adult, read_income(income)});
            income.finish();
        }
        reader.finish();
        return s;
    }

    Commute read_commute(const Json& json, const std::string& pointer)
    {
        Commute c;
        ObjectReader reader(json, pointer, file_, problems_);
        c.uren_per_dag = reader.number("uren_per_dag", false, c.uren_per_dag, least_hours_per_day, most_hours_per_day);
        c.dagen_per_week = reader.number("dagen_per_week", false, c.dagen_per_week, 0, most_days_per_week);
        c.reis_en_pauze_per_dag = reader.number("reis_en_pauze_per_dag", false, 0, 0, most_hours_per_day);
        c.km_enkele_reis = reader.number("km_enkele_reis", false, 0, 0, most_km);
        c.kosten_per_km = reader.number("kosten_per_km", c.km_enkele_reis > 0, 0, 0, most_euros_per_km);
        if (reader.has("vergoeding_per_km"))
            c.vergoeding_per_km = reader.number("vergoeding_per_km", true, 0, 0, most_euros_per_km);
        c.kaartje_per_dag = reader.number("kaartje_per_dag", false, 0, 0, most_euros_per_day);
        reader.finish();
        return c;
    }

    std::optional<double> told_amount(ObjectReader& reader, const char* key)
    {
        if (!reader.has(key)) return std::nullopt;
        return reader.number(key, true, 0, 0, most_euros_per_month);
    }

    size_t read_whose(ObjectReader& reader, const Household& household)
    {
        const size_t adult = reader.word("van", true, {"aanvrager", "partner"}) == "partner" ? 1 : 0;
        if (adult == 1 && adults_known_ && household.volwassenen.size() < 2)
            reader.fault("van", "dit huishouden heeft geen partner");
        return adult;
    }

    Work read_work(const Json& json, const std::string& pointer, const Household& household)
    {
        Work w;
        ObjectReader reader(json, pointer, file_, problems_);
        w.van = read_whose(reader, household);
        w.uren_per_week = reader.number("uren_per_week", true, 0, 0, most_hours_per_week);
        read_work_kind(reader, w);
        if (reader.has("vakantiegeld")) w.vakantiegeld = reader.number("vakantiegeld", true, 0, 0, most_holiday_pay);
        w.pensioenpremie = reader.number("pensioenpremie", false, 0, 0, most_pension);
        w.reiskosten_per_maand = reader.number("reiskosten_per_maand", false, 0, 0, most_euros_per_month);
        if (const Json* way = reader.get("reizen", false)) w.reizen = read_commute(*way, reader.pointer_to("reizen"));
        w.werkkleding_per_maand = told_amount(reader, "werkkleding_per_maand");
        w.verlies_in_natura_per_maand = told_amount(reader, "verlies_in_natura_per_maand");
        w.betaalritme =
            as_enum<Betaalritme>(betaalritme_words(), reader.word("betaalritme", false, betaalritme_words()));
        w.betaald_maand_later = reader.yes_no("betaald_maand_later", false);
        w.loonheffingskorting = reader.yes_no("loonheffingskorting", true);
        w.uren_per_maand = reader.numbers("uren_per_maand", most_months, 0, most_hours_per_month);
        reader.finish();
        return w;
    }

    /// Until they belonged to the household, the fixed costs stood here.
    void read_fixed_costs_of_before(ObjectReader& reader)
    {
        if (!reader.has("vaste_lasten")) return;
        const std::vector<FixedCost> costs = read_fixed_costs(reader);
        if (fixed_costs_)
            reader.fault("vaste_lasten", "de vaste lasten staan al bij huishouden; noem ze op één plaats");
        else
            fixed_costs_ = costs;
    }

    Overgang read_overgang(const Json& json, const std::string& pointer)
    {
        Overgang o;
        ObjectReader reader(json, pointer, file_, problems_);
        o.start = reader.date("start", false);
        o.maanden = reader.whole("maanden", false, o.maanden, least_months, most_months);
        o.gedrag = as_enum<Gedrag>(gedrag_words(), reader.word("gedrag", false, gedrag_words()));
        if (reader.has("einde_na_maanden"))
            o.einde_na_maanden = reader.whole("einde_na_maanden", true, 1, 1, most_months);
        if (reader.has("banksaldo")) o.banksaldo = reader.number("banksaldo", true, 0, lowest_balance, most_wealth);
        read_fixed_costs_of_before(reader);
        if (reader.has("leefgeld_per_maand"))
            o.leefgeld_per_maand = reader.number("leefgeld_per_maand", true, 0, 0, most_euros_per_month);
        if (reader.has("vrijlating_maanden_gebruikt"))
            o.vrijlating_maanden_gebruikt = reader.whole("vrijlating_maanden_gebruikt", true, 0, 0, most_exempt_months);
        reader.finish();
        return o;
    }

    std::string file_;
    std::vector<Problem> problems_;
    Date peildatum_{};
    bool known_format_ = false, has_date_ = false;
    bool adults_known_ = false, children_known_ = false;
    std::optional<std::vector<FixedCost>> fixed_costs_; ///< of the household, wherever the file has them
};

} // namespace

Scenario parse_scenario(const std::string& json, const std::string& file)
{
    return ScenarioReader(file).read(parse_json(json, file));
}

Scenario salvaged_scenario(const std::string& json, const std::string& file)
{
    return ScenarioReader(file).salvage(parse_json(json, file));
}

Scenario load_scenario(const std::filesystem::path& path)
{
    return parse_scenario(read_text_file(path, largest_scenario_file), path.string());
}

} // namespace armoedeval
