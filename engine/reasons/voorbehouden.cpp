// SPDX-License-Identifier: EUPL-1.2
#include "engine/reasons/voorbehouden.hpp"

#include "engine/base/text.hpp"
#include "engine/household/scenario.hpp"
#include "engine/household/without_price.hpp"
#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/number/traced.hpp"
#include "engine/parameters/parameter.hpp"
#include "engine/reasons/explanation.hpp"
#include "engine/reasons/formula.hpp"
#include "engine/reasons/misschien_34a.hpp"
#include "engine/reasons/municipal_unknown.hpp"
#include "engine/reasons/voorbehoud_benefits.hpp"
#include "engine/reasons/voorbehoud_birthdays.hpp"
#include "engine/reasons/voorbehoud_debts.hpp"
#include "engine/reasons/voorbehoud_earlier.hpp"
#include "engine/reasons/voorbehoud_residents.hpp"
#include "engine/reasons/voorbehoud_work.hpp"
#include "engine/year/alleenverdieners.hpp"
#include "engine/year/household_facts.hpp"
#include "engine/year/wealth.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

using List = std::vector<Voorbehoud>;

std::string role(size_t adult)
{
    return adult == 0 ? "de aanvrager" : "de partner";
}

bool works(const Situation& s, size_t adult)
{
    return std::any_of(s.werk.begin(), s.werk.end(),
                       [&](const Work& w) { return w.van == adult && w.uren_per_week > 0; });
}

/// By work without loonkostensubsidie.
bool earns_otherwise(const Situation& s, size_t adult)
{
    return std::any_of(s.werk.begin(), s.werk.end(), [&](const Work& w) {
        return w.van == adult && w.uren_per_week * w.uurloon > 0 && !is_loonkostensubsidie(w.kind.soort);
    });
}

bool has_study_income(const Household& h, const Situation& s, size_t adult)
{
    const auto& always = h.volwassenen[adult].inkomen;
    return std::any_of(always.begin(), always.end(), [](const auto& i) { return i.soort == SoortInkomen::studie; }) ||
           std::any_of(s.inkomen.begin(), s.inkomen.end(),
                       [&](const auto& i) { return i.van == adult && i.inkomen.soort == SoortInkomen::studie; });
}

void about_housing(List& list, const Household& h, const Breakdown<Traced>& reasons, Date peildatum)
{
    if (!h.woning)
        list.push_back({"huurtoeslag", "huurtoeslag",
                        "er is geen woning opgegeven; gerekend is zonder huur en zonder huurtoeslag"});
    else if (h.woning->soort == SoortWoning::koop)
        list.push_back({"inkomstenbelasting", "aftrek van hypotheekrente en het eigenwoningforfait",
                        "worden niet berekend; zij verlagen of verhogen belasting en toetsingsinkomen"});
    else if (h.woning->soort == SoortWoning::kamer)
        list.push_back({"huurtoeslag", "geen huurtoeslag voor een kamer",
                        "een kamer met gedeelde keuken of wc is geen zelfstandige woning (Wht art. 11); er is een "
                        "uitzondering voor kamers die Dienst Toeslagen heeft aangewezen"});
    else if (h.woning->soort == SoortWoning::inwonend && iemand_heeft_recht_op_bijstand(h))
        list.push_back({"participatiewet", "inwonen zonder huur",
                        "de gemeente kan de norm verlagen voor wie geen woonkosten heeft (art. 27); dat is niet "
                        "gerekend"});
    if (h.woning && huur_zonder_bedrag(*h.woning))
        list.push_back({"huurtoeslag", "een huur van 0 euro",
                        "er is een huurwoning opgegeven zonder bedrag; gerekend is zonder huur en zonder huurtoeslag"});
    if (!is_computed(reasons.huurtoeslag)) {
        list.push_back(niet_berekend("huurtoeslag", "huurtoeslag, en daarmee besteedbaar en wat er overblijft",
                                     "voor een huishouden met iemand op AOW-leeftijd en een inkomen boven het "
                                     "minimum-inkomensijkpunt zijn de factoren van " +
                                         std::to_string(static_cast<int>(peildatum.year())) + " niet bekend"));
        list.back().bedragen = {"huurtoeslag", "besteedbaar"};
    }
}

void about_children(List& list, const Household& h, const Situation& s, const Law<double>& wet, Date peildatum)
{
    for (const Child& k : h.kinderen) {
        if (k.geboren > peildatum)
            list.push_back({"kinderbijslag", "een kind dat op " + to_iso(k.geboren) + " geboren wordt",
                            "is op de peildatum nog niet geboren en telt niet mee"});
        else if (age_on(k.geboren, peildatum) >= wet.kinderbijslag->kind_tot)
            list.push_back({"kinderbijslag",
                            "een kind van " + std::to_string(wet.kinderbijslag->kind_tot) + " jaar of ouder",
                            "telt als medebewoner zonder inkomen; zet een kind met inkomen bij medebewoners"});
    }
    const auto opvang = opvang_per_kind(h, s, wet);
    if (std::all_of(opvang.begin(), opvang.end(), [](const auto& van_kind) { return van_kind.empty(); })) return;
    const size_t partners = echtgenoot_is_toeslagpartner(h) ? 2 : 1;
    for (size_t i = 0; i < partners; ++i)
        if (!works(s, i) && !heeft_doel_naast_werk(h.volwassenen[i]) && !has_study_income(h, s, i))
            list.push_back(
                {"kinderopvangtoeslag", "geen kinderopvangtoeslag, de opvang wordt wel betaald",
                 role(i) + " werkt niet en volgt geen studie of traject naar werk (Wet kinderopvang art. 1.6)"});
}

void about_co_parents(List& list, const Household& h)
{
    if (std::none_of(h.kinderen.begin(), h.kinderen.end(), [](const Child& k) { return k.co_ouderschap.has_value(); }))
        return;
    list.push_back({"participatiewet", "co-ouderschap",
                    "het kind telt hier als ten laste komend en als bewoner; de gemeente kan de bijstand anders "
                    "vaststellen, en wat de ouders elkaar betalen staat er niet in",
                    true});
    if (std::any_of(h.volwassenen.begin(), h.volwassenen.end(),
                    [](const Adult& v) { return v.vrijlating == Vrijlating::r; }))
        list.push_back(
            {"participatiewet", "vrijlating r bij co-ouderschap",
             "is voor wie de volledige zorg voor een kind heeft (art. 31 lid 2 onder r); de gemeente beslist"});
    if (std::any_of(h.kinderen.begin(), h.kinderen.end(), [](const Child& k) {
            return k.co_ouderschap && k.co_ouderschap->kindgebonden_budget &&
                   k.co_ouderschap->kinderbijslag == DeelKinderbijslag::geen;
        }))
        list.push_back({"kindgebonden_budget", "kindgebonden budget zonder kinderbijslag",
                        "wordt meestal betaald aan de ouder die de kinderbijslag krijgt; controleer de beschikking"});
}

/// "172,5 uur per maand voor kind 1"
std::string derived_hours(const Household& h, const Situation& s, const Law<double>& wet)
{
    std::string hours;
    for (const auto& o : s.opvang)
        if (o.uren_naar_werk)
            hours += (hours.empty() ? "" : ", ") +
                     dutch_amount(uren_opvang_naar_werk(h, s, o.opvang.soort, h.kinderen[o.kind], wet), 2) +
                     " uur per maand voor kind " + std::to_string(o.kind + 1);
    return hours;
}

/// What is told without its price counts as nothing.
void about_missing_prices(List& list, const Household& h, const Situation& s, const Law<double>& wet)
{
    for (const Work& w : s.werk)
        if (w.reizen && reis_zonder_prijs(*w.reizen))
            list.push_back({"reiskosten",
                            "de reis naar het werk van " + role(w.van) + " (" +
                                dutch_amount(w.reizen->km_enkele_reis, 1) + " km enkele reis)",
                            "telt niet mee in de kosten: er is geen prijs per km en geen kaartje opgegeven"});
    const auto opvang = opvang_per_kind(h, s, wet);
    for (size_t kind = 0; kind < opvang.size(); ++kind)
        for (const Opvang<double>& o : opvang[kind])
            if (opvang_zonder_prijs(o))
                list.push_back(
                    {"opvang",
                     "de opvang van kind " + std::to_string(kind + 1) + " (" + dutch_amount(o.uren_per_maand, 2) +
                         " uur per maand)",
                     "telt niet mee, ook niet voor de kinderopvangtoeslag: er is geen prijs per uur opgegeven"});
}

void about_costs_of_work(List& list, const Household& h, const Situation& s, const Law<double>& wet)
{
    about_missing_prices(list, h, s, wet);
    for (const Work& w : s.werk)
        if (w.reizen && w.reizen->vergoeding_per_km && *w.reizen->vergoeding_per_km > wet.reiskosten->onbelast_per_km)
            list.push_back({"reiskosten",
                            "een vergoeding van " + dutch_amount(*w.reizen->vergoeding_per_km) + " per km",
                            "boven " + dutch_amount(wet.reiskosten->onbelast_per_km) +
                                " is zij belast loon en hier niet meegerekend; tel dat deel bij het uurloon op"});
    if (const std::string hours = derived_hours(h, s, wet); !hours.empty())
        list.push_back({"opvang", "uren opvang die uit het werk volgen: " + hours,
                        "gerekend met de uren dat geen ouder thuis is, en bij bso min de onderwijsuren van de "
                        "basisschool; het contract met de opvang kan anders zijn",
                        true});
}

void about_fixed_costs(List& list, const Household& h)
{
    if (!h.woning || !h.vaste_lasten) {
        list.push_back({"vrij_te_besteden", "vaste lasten en vrij te besteden",
                        h.vaste_lasten ? "er is geen woning opgegeven; daarom niet berekend"
                        : h.woning     ? "de vaste lasten zijn niet opgegeven; daarom niet berekend"
                                       : "de woning en de vaste lasten zijn niet opgegeven; daarom niet berekend"});
        list.back().bedragen = {"vaste_lasten", "vrij_te_besteden"};
    }
}

/// Art. 31 lid 2: n goes before y, y before z, and r beside none of y, z and aa. Computed is what the municipality
/// gave.
void about_order(List& list, const std::string& name, const Adult& v, const Situation& s, size_t adult,
                 const Law<double>& wet, Date peildatum)
{
    const Vrijlating soort = v.vrijlating;
    const bool met_subsidie = werkt_met_loonkostensubsidie(s, adult);
    const auto say = [&](const std::string& why) { list.push_back({"participatiewet", name, why}); };
    if (only_with_subsidy(soort) && !met_subsidie)
        say("geldt alleen voor werk met loonkostensubsidie (art. 31 lid 2 onder z en aa), dus hier niet; kies die "
            "soort bij het werk als het dat is");
    else if (only_with_subsidy(soort) && earns_otherwise(s, adult))
        say("geldt alleen voor het loon uit werk met loonkostensubsidie (art. 31 lid 2 onder z en aa); over de andere "
            "inkomsten uit werk is zij niet gerekend");
    if (soort == Vrijlating::r && met_subsidie)
        say("geldt niet als y, z of aa geldt (art. 31 lid 2 onder r), en dit is werk met loonkostensubsidie: vraag de "
            "gemeente of het z of aa is");
    if (soort == Vrijlating::y && is_aow(v.geboren, wet, peildatum))
        say("geldt niet als n geldt (art. 31 lid 2 onder y), en vanaf de AOW-leeftijd heeft n geen einde: vraag de gemeente om n");
    else if (soort == Vrijlating::y && age_on(v.geboren, peildatum) >= wet.participatiewet.leeftijdsgrenzen->vrijlating)
        say("geldt niet zolang n geldt (art. 31 lid 2 onder y): eerst is er zes maanden n, als de gemeente die geeft");
}

/// Since 2027 art. 34a is the only vrijlating: what was told is taken to go on as it, and who has none may ask for it.
void about_34a(List& list, const Household& h, const Situation& s, const Law<double>& wet, Date peildatum)
{
    const auto more = misschien_34a(h, s, wet, peildatum);
    if (!more) return;
    if (!more->told) {
        list.push_back({"participatiewet", "misschien: " + in_words(*more),
                        "de vrijlating van artikel 34a staat open voor wie naast de bijstand werkt; zij is hier "
                        "niet gerekend. De gemeente beslist: vraag het, en kies haar dan bij de vrijlating"});
        return;
    }
    const std::string name = "vrijlating " +
                             vrijlating_words().at(static_cast<size_t>(h.volwassenen[more->adult].vrijlating)) +
                             " van " + role(more->adult);
    list.push_back(
        {"participatiewet", name,
         "bestaat op deze datum niet meer. Een overgangsregel is niet gevonden. Gerekend is met artikel 34a, "
         "die ervoor in de plaats komt (" +
             in_words(*more) + "); zonder is het " + dutch_amount(std::round(more->per_jaar / 12), 0) +
             " euro per maand minder. Vraag het de gemeente, en kies dan bij de vrijlating 34a of geen",
         true});
}

void about_exemption(List& list, const Household& h, const Situation& s, const Law<double>& wet, Date peildatum)
{
    const auto& grenzen = *wet.participatiewet.leeftijdsgrenzen;
    about_34a(list, h, s, wet, peildatum);
    if (const auto buffer = misschien_bufferbudget(h, s, wet))
        list.push_back({"participatiewet",
                        "misschien: een bufferbudget, ten hoogste " + dutch_amount(*buffer, 0) + " euro per jaar",
                        "de gemeente kan dat geven om maanden met minder inkomen op te vangen (art. 34b); niet "
                        "meegerekend. Vraag het de gemeente"});
    for (size_t i = 0; i < h.volwassenen.size(); ++i) {
        const Adult& v = h.volwassenen[i];
        const Vrijlating soort = v.vrijlating;
        if (soort == Vrijlating::geen || !works(s, i)) continue;
        if (vrijlating_van_nu(soort, wet.participatiewet) != soort) continue; // its own rules have ended
        const std::string name = "vrijlating " + vrijlating_words().at(static_cast<size_t>(soort)) + " van " + role(i);
        const bool n_of_r = soort == Vrijlating::n || soort == Vrijlating::r;
        const bool jong_kind = !heeft_partner(h) && heeft_kind_jonger_dan(grenzen.vrijlating_r_kind_tot, h, peildatum);
        if (n_of_r && age_on(v.geboren, peildatum) < grenzen.vrijlating)
            list.push_back({"participatiewet", name,
                            "geldt niet onder de " + std::to_string(grenzen.vrijlating) +
                                " jaar (art. 31 lid 5); de gemeente kan dit in 2026 ruimer toepassen"});
        else if (soort == Vrijlating::r && !jong_kind)
            list.push_back({"participatiewet", name,
                            "geldt alleen voor een alleenstaande ouder met een kind onder de " +
                                std::to_string(grenzen.vrijlating_r_kind_tot) + " jaar (art. 31 lid 2 onder r)"});
        else if (soort == Vrijlating::n && is_aow(v.geboren, wet, peildatum))
            list.push_back({"participatiewet", name, "heeft vanaf de AOW-leeftijd geen einde (art. 31 lid 2 onder n)"});
        else if (soort != Vrijlating::y && soort != Vrijlating::aa)
            list.push_back({"participatiewet", name,
                            "geldt volgens de wet een beperkt aantal maanden; hier is zij het hele jaar gerekend"});
        about_order(list, name, h.volwassenen[i], s, i, wet, peildatum);
        if (const auto& begins = wet.participatiewet.vrijlating_34a.begins();
            soort == Vrijlating::artikel_34a && begins)
            list.push_back({"participatiewet", name,
                            "artikel 34a gaat pas op " + in_words(*begins) + " in; dit is vooruitkijken"});
    }
}

/// Participatiewet art. 78gg: who belongs to it is told by the Belastingdienst to the municipality.
void about_alleenverdieners(List& list, const Household& h, const Situation& s, const Law<double>& wet)
{
    const auto& chapter = wet.participatiewet.alleenverdieners;
    const std::string what = "de tegemoetkoming voor alleenverdieners";
    if (h.tegemoetkoming_alleenverdieners && !chapter.known())
        list.push_back(
            {"tegemoetkoming_alleenverdieners", what, "het bedrag van dit jaar is niet bekend en telt dus niet mee"});
    else if (h.tegemoetkoming_alleenverdieners)
        list.push_back(
            {"tegemoetkoming_alleenverdieners", what,
             "telt mee waar netto inkomen en toeslagen samen lager zijn dan met alleen bijstand (art. 78gg); "
             "de gemeente beslist",
             true});
    else if (paar_met_uitkering(h, s) && chapter.known())
        list.push_back({"tegemoetkoming_alleenverdieners", what,
                        "staat er niet in; een paar met een uitkering van één van beiden kan recht hebben op " +
                            dutch_amount(chapter->bedrag, 0) +
                            " euro per jaar (art. 78gg). Vraag het de gemeente en zet het aan als zij ja zegt"});
}

/// Participatiewet art. 34: what the municipality looks at and a number does not tell.
void about_wealth(List& list, const Household& h, const Breakdown<Traced>& reasons, const Law<double>& wet,
                  Date peildatum)
{
    if (!iemand_heeft_recht_op_bijstand(h)) return;
    const auto say = [&](const std::string& what, const std::string& why) {
        list.push_back({"participatiewet", what, why});
    };
    const ParticipatiewetWet<double>& pw = wet.participatiewet;
    const double grens = vermogensgrens(leefvorm(h, wet, peildatum), pw);
    const double telt = vermogen_participatiewet(h, pw);
    if (!h.vermogen_in_bijstand) {
        if (telt > grens && reasons.bijstand_netto.value == 0)
            say("het vermogen is hoger dan de grens van " + dutch_amount(grens, 0) + " euro",
                "spaargeld dat tijdens de bijstand is opgebouwd telt niet mee, en schulden gaan eraf (art. 34); is dat "
                "er, vul het dan in bij het vermogen");
        return;
    }
    const WealthInBijstand& v = *h.vermogen_in_bijstand;
    if (v.gespaard_tijdens_bijstand > 0)
        say("spaargeld uit de tijd van de bijstand", "telt niet mee (art. 34 lid 2 onder c) als het uit inkomen is "
                                                     "gespaard; een erfenis, prijs of gift hoort er niet bij");
    if (v.schulden > 0)
        say("schulden gaan van het vermogen af",
            "alleen als zij echt en aantoonbaar terugbetaald moeten worden (art. 34 lid 1 onder a)");
    if (pw.vermogen_bij_begin->verlaagt_grens && telt <= grens && telt > grens - v.bij_begin_bijstand)
        say("het vermogen bij het begin van de bijstand",
            "gerekend is alsof het er nog is. Is het op, dan is er geen recht: voor wat er later bij kwam ging het tot "
            "2026 van de grens af (art. 34 lid 4)");
}

void about_bijstand(List& list, const Household& h, const Breakdown<Traced>& reasons, const Law<double>& wet,
                    Date peildatum)
{
    for (size_t i = 0; i < h.volwassenen.size(); ++i) {
        const Adult& v = h.volwassenen[i];
        const bool aow = is_aow(v.geboren, wet, peildatum);
        if (aow && std::none_of(v.inkomen.begin(), v.inkomen.end(),
                                [](const auto& inkomen) { return inkomen.soort == SoortInkomen::aow; }))
            list.push_back({"aow", "de AOW van " + role(i),
                            "is niet opgegeven en telt dus niet mee; vul het bruto jaarbedrag in bij inkomen"});
        if (aow && heeft_recht_op_bijstand(v) && reasons.bijstand_netto.value > 0)
            list.push_back(
                {"participatiewet", "de ouderenkorting van " + role(i),
                 "komt bij de aanslag terug en telt mee als inkomen naast de bijstand; zij staat hier bij het nettoloon"});
        if (v.studie)
            list.push_back({"participatiewet", "bijstand naast de studie van " + role(i),
                            "wie studiefinanciering kan krijgen, heeft meestal geen recht (art. 13); zet dan "
                            "recht_op_bijstand op false"});
        if (!aow && v.ouders_niet_aanspreekbaar &&
            age_on(v.geboren, peildatum) < wet.participatiewet.leeftijdsgrenzen->norm &&
            (heeft_partner(h) || !wet.participatiewet.verhoging_jong.holds()))
            list.push_back(niet_berekend("participatiewet", "de verhoging voor " + role(i) + " van 18-20 jaar",
                                         "tot 2026 en bij gehuwden beslist de gemeente (art. 12 en 20 lid 3)"));
    }
    const bool one_inrichting =
        std::any_of(h.volwassenen.begin(), h.volwassenen.end(), [](const auto& v) { return v.inrichting; }) &&
        !std::all_of(h.volwassenen.begin(), h.volwassenen.end(), [](const auto& v) { return v.inrichting; });
    if (one_inrichting)
        list.push_back(
            {"participatiewet", "één van beiden verblijft in een inrichting",
             "de bijzondere norm van art. 23 lid 3 wordt niet berekend; gerekend is alsof beiden thuis wonen"});
    const int vanaf = wet.participatiewet.leeftijdsgrenzen->kostendeler;
    const auto children_as_kostendelers = std::count_if(
        h.kinderen.begin(), h.kinderen.end(), [&](const Child& k) { return age_on(k.geboren, peildatum) >= vanaf; });
    if (children_as_kostendelers > 0)
        list.push_back({"participatiewet",
                        "een kind van " + std::to_string(vanaf) + " jaar of ouder telt als kostendeler",
                        "zet het bij medebewoners om dat te veranderen (art. 19a)"});
}

void about_doubts(List& list, const Breakdown<Traced>& reasons)
{
    std::vector<Traced> amounts;
    for (const auto& named : breakdown_amounts<Traced>) amounts.push_back(reasons.*named.member);
    std::string told;
    for (const Reason* doubt : doubts_behind(amounts)) {
        const Parameter& parameter = *doubt->parameter;
        if (parameter.id == told) continue; // one leaf for each place where the law reads it
        told = parameter.id;
        const DatedValue& value = *doubt->dated;
        if (stands_in(value.status)) continue; // these are counted and weighed together: not_final.hpp
        const std::string status = value.status == Status::te_verifieren ? "nog te verifiëren" : name_of(value.status);
        const std::string unit = parameter.unit == Unit::euro ? " euro" : "";
        list.push_back(
            {parameter.id.substr(0, parameter.id.find('.')),
             parameter.description + ": " + value_text(parameter, value) + unit + " vanaf " + in_words(value.from),
             "deze waarde is " + status + (value.remark.empty() ? "" : ". " + value.remark), true});
    }
}

} // namespace

std::vector<Voorbehoud> voorbehouden(const Household& h, const Situation& s, const Breakdown<Traced>& reasons,
                                     const Law<double>& wet, Date peildatum)
{
    if (s.own_household()) { // it is h already; what is tried with another household must not meet it again
        Situation of_this_household = s;
        of_this_household.huishouden.reset();
        of_this_household.woning.reset();
        return voorbehouden(h, of_this_household, reasons, wet, peildatum);
    }
    List list = municipal_voorbehouden(h, wet, peildatum);
    if (auto once = paid_once(h, wet, peildatum)) list.push_back(std::move(*once));
    about_earlier_income(list, h, peildatum);
    about_birthdays(list, h, s, wet, peildatum);
    about_bijstand(list, h, reasons, wet, peildatum);
    about_wealth(list, h, reasons, wet, peildatum);
    about_alleenverdieners(list, h, s, wet);
    about_exemption(list, h, s, wet, peildatum);
    about_work(list, h, s, reasons, wet, peildatum);
    about_benefits(list, h, s, reasons.bijstand_netto.value > 0, wet, peildatum);
    about_housing(list, h, reasons, peildatum);
    about_residents(list, h, s, reasons, wet, peildatum);
    about_children(list, h, s, wet, peildatum);
    about_co_parents(list, h);
    about_costs_of_work(list, h, s, wet);
    about_debts(list, h, s, reasons, wet, peildatum);
    about_fixed_costs(list, h);
    about_doubts(list, reasons);
    return list;
}

} // namespace armoedeval
