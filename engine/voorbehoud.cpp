#include "engine/voorbehoud.hpp"

#include "engine/explanation.hpp"
#include "engine/formula.hpp"
#include "engine/household_facts.hpp"
#include "engine/number/every_number.hpp"
#include "engine/scenario.hpp"
#include "engine/voorbehoud_work.hpp"

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

bool has_study_income(const Household& h, const Situation& s, size_t adult)
{
    const auto& always = h.volwassenen[adult].inkomen;
    return std::any_of(always.begin(), always.end(), [](const auto& i) { return i.soort == SoortInkomen::studie; }) ||
           std::any_of(s.inkomen.begin(), s.inkomen.end(),
                       [&](const auto& i) { return i.van == adult && i.inkomen.soort == SoortInkomen::studie; });
}

bool works_with_loonkostensubsidie(const Situation& s, size_t adult)
{
    return std::any_of(s.werk.begin(), s.werk.end(), [&](const Work& w) {
        return w.van == adult && w.uren_per_week > 0 && is_loonkostensubsidie(w.kind.soort);
    });
}

void about_housing(List& list, const Household& h, const Breakdown<Traced>& reasons, Date peildatum)
{
    if (!h.woning)
        list.push_back({"huurtoeslag", "huurtoeslag",
                        "er is geen woning opgegeven; gerekend is zonder huur en zonder huurtoeslag"});
    else if (h.woning->soort == SoortWoning::koop)
        list.push_back({"inkomstenbelasting", "aftrek van hypotheekrente en het eigenwoningforfait",
                        "worden niet berekend; zij verlagen of verhogen belasting en toetsingsinkomen"});
    if (!is_computed(reasons.huurtoeslag))
        list.push_back({"huurtoeslag", "huurtoeslag, en daarmee besteedbaar en wat er overblijft",
                        "niet berekend: voor een huishouden met iemand op AOW-leeftijd en een inkomen boven het "
                        "minimum-inkomensijkpunt zijn de factoren van " +
                            std::to_string(static_cast<int>(peildatum.year())) + " niet bekend"});
    for (const Housemate& m : h.medebewoners)
        if (h.woning && m.kind && !m.onderhuurder && m.inkomen_per_jaar > 0 &&
            age_on(m.geboren, first_of_year(peildatum)) < 23) {
            list.push_back({"huurtoeslag", "een jonge medebewoner met inkomen telt als kind van het huishouden",
                            "een deel van dat inkomen telt dan niet mee; zet \"kind\" op false als het geen kind van "
                            "aanvrager of partner is"});
            break;
        }
}

void about_children(List& list, const Household& h, const Situation& s, Date peildatum)
{
    for (const Child& k : h.kinderen) {
        if (k.geboren > peildatum)
            list.push_back({"kinderbijslag", "een kind dat op " + to_iso(k.geboren) + " geboren wordt",
                            "is op de peildatum nog niet geboren en telt niet mee"});
        else if (age_on(k.geboren, peildatum) >= 18)
            list.push_back({"kinderbijslag", "een kind van 18 jaar of ouder",
                            "telt als medebewoner zonder inkomen; zet een kind met inkomen bij medebewoners"});
    }
    const auto opvang = opvang_per_kind(h, s);
    if (std::all_of(opvang.begin(), opvang.end(), [](const auto& van_kind) { return van_kind.empty(); })) return;
    for (size_t i = 0; i < h.volwassenen.size(); ++i)
        if (!works(s, i) && !heeft_doel_naast_werk(h.volwassenen[i]) && !has_study_income(h, s, i))
            list.push_back(
                {"kinderopvangtoeslag", "geen kinderopvangtoeslag, de opvang wordt wel betaald",
                 role(i) + " werkt niet en volgt geen studie of traject naar werk (Wet kinderopvang art. 1.6)"});
}

void about_exemption(List& list, const Household& h, const Situation& s, const Law<double>& wet, Date peildatum)
{
    const auto& grenzen = *wet.participatiewet.leeftijdsgrenzen;
    for (size_t i = 0; i < h.volwassenen.size(); ++i) {
        const Adult& v = h.volwassenen[i];
        const Vrijlating soort = v.vrijlating;
        if (soort == Vrijlating::geen || !works(s, i)) continue;
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
        else if (soort != Vrijlating::y)
            list.push_back({"participatiewet", name,
                            "geldt volgens de wet een beperkt aantal maanden; hier is zij het hele jaar gerekend"});
        if ((soort == Vrijlating::z || soort == Vrijlating::aa) && !works_with_loonkostensubsidie(s, i))
            list.push_back(
                {"participatiewet", name,
                 "geldt alleen voor werk met loonkostensubsidie (art. 31 lid 2 onder z en aa); kies die soort "
                 "bij het werk als dat zo is"});
        if (soort == Vrijlating::artikel_34a && peildatum < std::chrono::year{2027} / 1 / 1)
            list.push_back(
                {"participatiewet", name, "artikel 34a gaat pas op 1 januari 2027 in; dit is vooruitkijken"});
    }
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
        if (aow && v.recht_op_bijstand && reasons.bijstand_netto.value > 0)
            list.push_back({"participatiewet", "de ouderenkorting van " + role(i),
                            "komt bij de aanslag terug en telt mee als inkomen naast de bijstand; zij staat hier bij "
                            "het nettoloon"});
        if (v.studie)
            list.push_back({"participatiewet", "bijstand naast de studie van " + role(i),
                            "wie studiefinanciering kan krijgen, heeft meestal geen recht (art. 13); zet dan "
                            "recht_op_bijstand op false"});
        if (!aow && v.ouders_niet_aanspreekbaar && age_on(v.geboren, peildatum) < 21 &&
            (heeft_partner(h) || !wet.participatiewet.verhoging_jong.known()))
            list.push_back({"participatiewet", "de verhoging voor " + role(i) + " van 18-20 jaar",
                            "niet berekend: tot 2026 en bij gehuwden beslist de gemeente (art. 12 en 20 lid 3)"});
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
    List list;
    list.push_back(
        {"gemeentelijk", "regelingen van de gemeente", "nog niet berekend; zij staan in geen enkel bedrag hier"});
    about_bijstand(list, h, reasons, wet, peildatum);
    about_exemption(list, h, s, wet, peildatum);
    about_work(list, h, s, reasons, wet, peildatum);
    about_housing(list, h, reasons, peildatum);
    about_children(list, h, s, peildatum);
    about_doubts(list, reasons);
    return list;
}

} // namespace armoedeval
