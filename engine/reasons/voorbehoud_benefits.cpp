// SPDX-License-Identifier: EUPL-1.2
#include "engine/reasons/voorbehoud_benefits.hpp"

#include "engine/base/text.hpp"
#include "engine/law/law.hpp"
#include "engine/year/gross_income.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

using Told = BasicOtherIncome<double>;

class BenefitVoorbehouden {
public:
    BenefitVoorbehouden(std::vector<Voorbehoud>& list, const Household& h, const Situation& s, bool bijstand,
                        const Law<double>& wet, Date peildatum)
        : list_(list), h_(h), s_(s), bijstand_(bijstand), wet_(wet), peildatum_(peildatum), facts_(h, wet, peildatum)
    {
    }

    void add_all()
    {
        for (size_t i = 0; i < h_.volwassenen.size(); ++i)
            for (const Told* income : told_of(i)) about_income(i, *income);
        for (size_t i = 0; i < h_.volwassenen.size(); ++i)
            if (about_toeslagenwet(i)) return; // of a couple one gets it
    }

private:
    void add(const char* regeling, std::string wat, std::string waarom)
    {
        list_.push_back({regeling, std::move(wat), std::move(waarom)});
    }

    std::vector<const Told*> told_of(size_t adult) const
    {
        std::vector<const Told*> all;
        for (const Told& income : h_.volwassenen[adult].inkomen) all.push_back(&income);
        for (const auto& income : s_.inkomen)
            if (income.van == adult) all.push_back(&income.inkomen);
        return all;
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
        if (income.naast_werk == NaastWerk::berekenen) {
            const WerkloosheidswetTable<double>& ww = *wet_.werkloosheidswet;
            add("uwv", what,
                "verlaagt de WW met " + dutch_amount(100 * ww.percentage, 0) + " procent van het loon, en boven " +
                    dutch_amount(100 * ww.grens_inkomen, 1) +
                    " procent van het oude maandloon eindigt zij (WW art. 20 en 47). Gerekend is met een gemiddelde maand: "
                    "vakantiegeld telt in de maand waarin het wordt betaald");
            const double per_maand = monthly(gross_income(facts_, s_, adult).loonderving);
            if (per_maand > 0 && per_maand < kleinste_ww(wet_.werkloosheidswet))
                add("uwv", "de WW van " + adult_name(adult),
                    "is lager dan een achtste van het minimumloon (" +
                        dutch_amount(kleinste_ww(wet_.werkloosheidswet), 0) +
                        " euro per maand); is dat doorgaans zo, dan betaalt het UWV haar niet uit (WW art. 41)");
            return;
        }
        const bool svb = income.soort == SoortInkomen::anw, gemeente = is_ioaw_of_ioaz(income.soort);
        const std::string payer = svb ? "de SVB" : gemeente ? "de gemeente" : "het UWV";
        add(svb        ? "svb"
            : gemeente ? "gemeente"
                       : "uwv",
            what,
            "verlaagt de uitkering meestal. Hier is het bedrag vast, bij elk aantal uren en ook in de grafiek; vul in wat " +
                payer + " na verrekening betaalt");
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

    /// What the Toeslagenwet counts of both (art. 6; AIB art. 2:2 and 2:4): alimony is no income there.
    ToeslagenwetCase<double> toeslagenwet_case(size_t adult) const
    {
        ToeslagenwetCase<double> c;
        c.leefvorm = facts_.norm.leefvorm;
        c.leeftijd = facts_.volwassenen[adult].leeftijd;
        c.aow = facts_.volwassenen[adult].aow;
        c.woningdeler = facts_.norm.kostendelers > 0;
        c.bij_ouders = std::any_of(h_.medebewoners.begin(), h_.medebewoners.end(),
                                   [](const Housemate& m) { return m.relatie == Relatie::ouder; });
        if (heeft_partner(h_)) c.partner_geboren = static_cast<int>(h_.volwassenen[1 - adult].geboren.year());
        c.kind_onder_12 = heeft_kind_jonger_dan(wet_.toeslagenwet->kind_tot, h_, peildatum_);
        for (size_t i = 0; i < h_.volwassenen.size(); ++i) {
            const GrossIncome<double> income = gross_income(facts_, s_, i);
            c.inkomen_uit_werk += monthly(income.belastbaar_loon + income.winst + income.overig_uit_arbeid);
            c.ander_inkomen +=
                monthly(income.overig - income.overig_uit_arbeid - (i == adult ? income.loonderving : 0));
            if (i == adult) c.uitkering = monthly(income.loonderving);
            for (const Told* told : told_of(i)) {
                if (told->soort == SoortInkomen::partneralimentatie) c.ander_inkomen -= monthly(told->bruto_per_jaar);
                if (told->soort == SoortInkomen::studie) c.ander_inkomen += monthly(told->bruto_per_jaar);
            }
        }
        return c;
    }

    /// Of who has a benefit below the social minimum, and did not say that UWV fills it up.
    bool about_toeslagenwet(size_t adult)
    {
        bool benefit = false, maandloon_told = true, filled_up = false;
        double maandloon = 0;
        for (size_t i = 0; i < h_.volwassenen.size(); ++i)
            for (const Told* told : told_of(i)) {
                filled_up = filled_up || told->soort == SoortInkomen::toeslagenwet;
                if (i != adult || !is_loondervingsuitkering(told->soort) || told->dienstbetrekking) continue;
                benefit = true;
                maandloon_told = maandloon_told && told->maandloon;
                maandloon += told->maandloon.value_or(0);
            }
        if (!benefit || filled_up || !wet_.toeslagenwet.known()) return false;
        if (h_.volwassenen[adult].verblijf == Verblijf::buitenland) return false;
        ToeslagenwetCase<double> c = toeslagenwet_case(adult);
        if (c.uitkering < half_a_cent) return false;
        if (maandloon_told) c.maandloon = maandloon;
        const double toeslag = toeslagenwet_met_vakantie_uitkering(c, wet_.toeslagenwet);
        if (toeslag < 1) return false;
        add("toeslagenwet", "een toeslag van het UWV voor " + adult_name(adult),
            "de uitkering is lager dan het sociaal minimum: naar schatting " + dutch_amount(toeslag, 0) +
                " euro bruto per maand, met vakantie-uitkering" +
                (maandloon_told ? ""
                                : "; wie minder verdiende dan het minimumloon krijgt niet meer dan het oude loon") +
                ". Vermogen telt niet mee, en de toeslag gaat voor bijstand. Hij is niet meegerekend: vraag hem aan bij het "
                "UWV en vul hem in als ander inkomen, soort Toeslagenwet");
        return true;
    }

    std::vector<Voorbehoud>& list_;
    const Household& h_;
    const Situation& s_;
    const bool bijstand_;
    const Law<double>& wet_;
    const Date peildatum_;
    const HouseholdFacts<double> facts_;
};

} // namespace

void about_benefits(std::vector<Voorbehoud>& list, const Household& h, const Situation& s, bool bijstand,
                    const Law<double>& wet, Date peildatum)
{
    BenefitVoorbehouden(list, h, s, bijstand, wet, peildatum).add_all();
}

} // namespace armoedeval
