// SPDX-License-Identifier: EUPL-1.2
#include "engine/reasons/voorbehoud_benefits.hpp"

#include "engine/base/text.hpp"
#include "engine/law/law.hpp"
#include "engine/year/adults.hpp"
#include "engine/year/toeslagenwet_year.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

using Told = BasicOtherIncome<double>;

class BenefitVoorbehouden {
public:
    BenefitVoorbehouden(std::vector<Voorbehoud>& list, const Household& h, const Situation& s, bool bijstand,
                        const Law<double>& wet, Date peildatum)
        : list_(list),
          h_(h),
          s_(s),
          bijstand_(bijstand),
          wet_(wet),
          peildatum_(peildatum),
          facts_(h, wet, peildatum),
          adults_(adults(facts_, s))
    {
    }

    void add_all()
    {
        for (size_t i = 0; i < h_.volwassenen.size(); ++i) {
            for_each_income(h_, s_, i, [&](const Told& income) { about_income(i, income); });
            about_toeslagenwet(i);
        }
    }

private:
    void add(const char* regeling, std::string wat, std::string waarom)
    {
        list_.push_back({regeling, std::move(wat), std::move(waarom)});
    }

    bool works(size_t adult) const
    {
        return std::any_of(s_.werk.begin(), s_.werk.end(), [&](const Work& w) {
            return w.van == adult && w.uren_per_week > 0 && w.kind.soort != SoortWerk::participatiebaan;
        });
    }

    void about_income(size_t adult, const Told& income)
    {
        const std::string who = adult_name(adult);
        if (income.soort == SoortInkomen::kinderalimentatie) about_child_alimony(who);
        if (income.soort == SoortInkomen::partneralimentatie)
            add("inkomstenbelasting", "de partneralimentatie van " + who,
                "er wordt niets ingehouden: belasting en bijdrage Zvw komen met de aanslag. Gerekend is met wat er na de "
                "aanslag overblijft");
        if (is_ioaw_of_ioaz(income.soort)) about_ioaw(who, income.soort);
        if (works(adult) && is_uitkering(income.soort) && income.soort != SoortInkomen::uitkering)
            about_work_beside(adult, income);
    }

    void about_work_beside(size_t adult, const Told& income)
    {
        const std::string what = "werk naast de uitkering van " + adult_name(adult);
        if (income.naast_werk == NaastWerk::berekenen) return about_deduction(adult, income, what);
        const bool svb = income.soort == SoortInkomen::anw, gemeente = is_ioaw_of_ioaz(income.soort);
        const std::string payer = svb ? "de SVB" : gemeente ? "de gemeente" : "het UWV";
        add(svb        ? "svb"
            : gemeente ? "gemeente"
                       : "uwv",
            what,
            "verlaagt de uitkering meestal. Hier is het bedrag vast, bij elk aantal uren en ook in de grafiek; vul in wat " +
                payer + " na verrekening betaalt");
    }

    /// What the act takes off, and what of it is not known here.
    void about_deduction(size_t adult, const Told& income, const std::string& what)
    {
        const auto of = [](double share, int decimals = 0) { return dutch_amount(100 * share, decimals) + " procent"; };
        switch (income.soort) {
        case SoortInkomen::ww: {
            const WerkloosheidswetTable<double>& ww = *wet_.werkloosheidswet;
            add("uwv", what,
                "verlaagt de WW met " + of(ww.percentage) + " van het loon, en boven " + of(ww.grens_inkomen, 1) +
                    " van het oude maandloon eindigt zij (WW art. 20 en 47). Gerekend is met een gemiddelde maand: "
                    "vakantiegeld telt in de maand waarin het wordt betaald");
            const double per_maand = monthly(adults_.income[adult].loonderving);
            if (per_maand > 0 && per_maand < kleinste_ww(wet_.werkloosheidswet))
                add("uwv", "de WW van " + adult_name(adult),
                    "is lager dan een achtste van het minimumloon (" +
                        dutch_amount(kleinste_ww(wet_.werkloosheidswet), 0) +
                        " euro per maand); is dat doorgaans zo, dan betaalt het UWV haar niet uit (WW art. 41)");
            return;
        }
        case SoortInkomen::wia: return about_wia(income, what);
        case SoortInkomen::wao:
            return add(
                "uwv", what,
                "wordt met de WAO verrekend in klassen: vijf jaar lang betaalt het UWV alsof het loon is wat iemand "
                "nog kan verdienen, daarna volgt een herbeoordeling (WAO art. 44). Gerekend is met het opgegeven "
                "maandloon; het UWV neemt het maatmanloon. Vraag het UWV eerst");
        case SoortInkomen::wajong:
            return add(
                "uwv", what,
                "verlaagt de Wajong met het percentage van de uitkering, 70 of 75, van elke euro loon (Wajong art. "
                "1a:4, 2:40 en 3:8). Loondispensatie en een garantiebedrag zijn niet meegerekend: dan staat er een "
                "ander bedrag in de brief");
        case SoortInkomen::anw:
            return add(
                "svb", what,
                "verlaagt de Anw: van loon boven de helft van het minimumloon gaat twee derde af (Anw art. 18). Een "
                "andere uitkering gaat er helemaal af; die is hier niet verrekend. Voor wie al voor 1 juli 1996 een "
                "uitkering had, geldt een andere regel");
        default: return;
        }
    }

    void about_wia(const Told& income, const std::string& what)
    {
        const WiaTable<double>& wia = *wet_.wia;
        const std::string percentage = dutch_amount(100 * wia.percentage, 0) + " procent van het loon";
        if (!asks_inkomenseis(*income.wia_soort) || !income.inkomenseis_per_maand)
            return add("uwv", what,
                       "verlaagt de WIA met " + percentage +
                           " (WIA art. 52 en 61). Wie lang meer verdient dan waarmee het UWV rekende, wordt opnieuw "
                           "beoordeeld");
        const double eis = *income.inkomenseis_per_maand;
        add("uwv", what,
            "onder de inkomenseis van " + dutch_amount(eis, 2) +
                " euro per maand gaat er niets af, maar is er alleen een vervolguitkering. Daarboven is er de hogere "
                "loonaanvulling; pas boven " +
                dutch_amount(wia.maal_inkomenseis * eis, 2) + " euro gaat " + percentage +
                " eraf (WIA art. 60 tot en met 62). Als maatmanloon is het maandloon genomen");
    }

    void about_child_alimony(const std::string& who)
    {
        const std::string what = "de kinderalimentatie van " + who;
        if (bijstand_)
            add("participatiewet", what, "gaat helemaal van de bijstand af (art. 31 lid 1 en art. 32 lid 1)");
        const int kind_tot = wet_.participatiewet.leeftijdsgrenzen->kind_tot;
        if (!heeft_kind_jonger_dan(kind_tot, h_, peildatum_))
            add("participatiewet", what,
                "er woont geen kind onder de " + std::to_string(kind_tot) +
                    "; na die leeftijd is de bijdrage van het kind zelf (BW boek 1 art. 395a)");
    }

    void about_ioaw(const std::string& who, SoortInkomen soort)
    {
        const std::string name = soort == SoortInkomen::ioaw ? "IOAW" : "IOAZ";
        add("participatiewet", "de " + name + " van " + who,
            "komt in de plaats van bijstand; bijstand vult alleen aan als zij lager is dan de norm. Of er recht op is, "
            "wordt niet berekend");
    }

    /// What was worked out of the Toeslagenwet, and what of it nobody told.
    void about_toeslagenwet(size_t adult)
    {
        const LoondervingTold<double> told = loonderving_told(h_, s_, adult);
        if (!told.uitkering || toeslagenwet_opgegeven(h_, s_)) return;
        const std::string what = "de toeslag van het UWV voor " + adult_name(adult);
        if (!wet_.toeslagenwet.known())
            return add("toeslagenwet", what, "wordt voor deze datum niet berekend: de bedragen zijn nog niet bekend");
        if (adults_.income[adult].toeslag_uwv < half_a_cent) return;
        const double toeslag = monthly(adults_.income[adult].toeslag_uwv);
        const bool werk = adults_.income[0].arbeidsinkomen() + adults_.income[1].arbeidsinkomen() > 0;
        add("toeslagenwet", what,
            "is meegerekend: " + dutch_amount(toeslag, 0) +
                " euro bruto per maand, met vakantie-uitkering, die de uitkering aanvult tot het sociaal minimum. Hij moet "
                "zijn aangevraagd bij het UWV; vermogen telt niet mee" +
                (told.loon_onbekend
                     ? ". Het oude maandloon is niet opgegeven: was dat lager dan het minimum, dan vult het "
                       "UWV niet verder aan dan dat loon (TW art. 8a) en is de toeslag lager"
                     : "") +
                (werk
                     ? ". Van inkomen uit werk telt ten hoogste twee jaar een deel niet mee (TW art. 7); daarna wordt de "
                       "toeslag lager"
                     : ""));
    }

    std::vector<Voorbehoud>& list_;
    const Household& h_;
    const Situation& s_;
    const bool bijstand_;
    const Law<double>& wet_;
    const Date peildatum_;
    const HouseholdFacts<double> facts_;
    const Adults<double> adults_;
};

} // namespace

void about_benefits(std::vector<Voorbehoud>& list, const Household& h, const Situation& s, bool bijstand,
                    const Law<double>& wet, Date peildatum)
{
    BenefitVoorbehouden(list, h, s, bijstand, wet, peildatum).add_all();
}

} // namespace armoedeval
