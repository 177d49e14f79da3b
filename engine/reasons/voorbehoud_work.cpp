// SPDX-License-Identifier: EUPL-1.2
#include "engine/reasons/voorbehoud_work.hpp"

#include "engine/base/text.hpp"
#include "engine/household/household_numbers.hpp"
#include "engine/law/law.hpp"
#include "engine/number/traced.hpp"
#include "engine/year/household_facts.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

class WorkVoorbehouden {
public:
    WorkVoorbehouden(std::vector<Voorbehoud>& list, const Household& h, const Situation& s, bool bijstand,
                     const Law<double>& wet, Date peildatum)
        : list_(list), h_(h), s_(s), bijstand_(bijstand), wet_(wet), peildatum_(peildatum)
    {
    }

    void add_all()
    {
        for (const Work& w : s_.werk) {
            if (has_wage(w.kind.soort)) about_wage(w);
            if (w.kind.soort == SoortWerk::participatiebaan) about_participatiebaan(w);
            if (w.kind.soort == SoortWerk::ondernemen) about_business(w);
        }
        for (size_t i = 0; i < h_.volwassenen.size(); ++i)
            for (const auto& income : h_.volwassenen[i].inkomen) about_income(i, income);
        for (const auto& income : s_.inkomen) about_income(income.van, income.inkomen);
    }

private:
    void add(const char* regeling, std::string wat, std::string waarom)
    {
        list_.push_back({regeling, std::move(wat), std::move(waarom)});
    }
    int age(size_t adult) const { return age_on(h_.volwassenen[adult].geboren, peildatum_); }
    int age_of_exemption() const { return wet_.participatiewet.leeftijdsgrenzen->vrijlating; }
    std::string counts_below_that_age() const
    {
        return "telt onder de " + std::to_string(age_of_exemption()) + " jaar mee als inkomen (art. 31 lid 5)";
    }

    /// WML art. 8 lid 4: at some ages a leerbaan has a lower minimum.
    std::string in_a_leerbaan(int age) const
    {
        const auto share = aandeel_bbl(age, wet_.jeugdschaal_bbl);
        if (!share) return "";
        const double least_wage = round_cent(*share * wet_.minimumloon->uurloon_21);
        return "; in een leerbaan (bbl) is het " + dutch_amount(least_wage) + " (lid 4)";
    }

    void about_wage(const Work& w)
    {
        if (w.uren_per_week <= 0) return;
        const double least_wage = minimumuurloon(age(w.van), wet_.minimumloon);
        if (w.uurloon < least_wage - half_a_cent) {
            add("minimumloon", "het uurloon van " + dutch_amount(w.uurloon) + " van " + adult_name(w.van),
                "is lager dan het wettelijk minimumuurloon van " + dutch_amount(least_wage) +
                    " op die leeftijd (WML art. 7 en 8)" + in_a_leerbaan(age(w.van)));
            list_.back().kind = Voorbehoud::Kind::onder_minimumloon;
            list_.back().van = w.van;
            list_.back().uurloon = round_cent(w.uurloon);
        }
        const double least_holiday = wet_.vakantiebijslag->vakantiebijslag;
        if (w.vakantiegeld && *w.vakantiegeld < least_holiday - 1e-9)
            add("minimumloon", "vakantiegeld van " + dutch_amount(100 * *w.vakantiegeld, 1) + " procent",
                "is lager dan de wettelijke " + dutch_amount(100 * least_holiday, 0) + " procent (WML art. 15)");
        if (bijstand_ && w.kind.eindejaarsuitkering)
            add("participatiewet", "de eindejaarsuitkering van " + adult_name(w.van),
                "telt mee als inkomen over de maanden waarin zij is verdiend (art. 32 lid 2); de gemeente kan haar buiten "
                "de verrekening laten");
    }

    void about_participatiebaan(const Work& w)
    {
        const std::string who = adult_name(w.van);
        if (!heeft_recht_op_bijstand(h_.volwassenen[w.van]))
            add("participatiewet", "de participatiebaan van " + who,
                "is er voor wie algemene bijstand ontvangt (art. 10a lid 1)");
        add("participatiewet", "de duur van de participatiebaan van " + who,
            "is ten hoogste twee jaar (art. 10a lid 9), en twaalf maanden als de gemeente na negen maanden vindt dat de "
            "kans op werk niet groter wordt (lid 8); elders kan zij daarna twee keer een jaar langer (lid 9 en 10)");
        if (!w.kind.premie_per_jaar) {
            list_.push_back(
                niet_berekend("participatiewet", "de premie bij de participatiebaan van " + who,
                              "na elke zes maanden geeft de gemeente een premie, als iemand voldoende heeft "
                              "meegewerkt (art. 10a lid 6); vul in wat de beschikking zegt"));
            return;
        }
        if (age(w.van) < age_of_exemption())
            add("participatiewet", "de premie bij de participatiebaan van " + who,
                counts_below_that_age() + ", behalve voor de doelgroep loonkostensubsidie");
        else if (*w.kind.premie_per_jaar > wet_.participatiewet.premie->maximum)
            add("participatiewet", "de premie bij de participatiebaan van " + who,
                "is hoger dan " + dutch_amount(wet_.participatiewet.premie->maximum) +
                    " euro per jaar; wat erboven komt, telt mee als inkomen (art. 31 lid 2 onder j)");
    }

    void about_business(const Work& w)
    {
        const std::string what = "de onderneming van " + adult_name(w.van);
        add("inkomstenbelasting", what,
            "de winst is gerekend na kosten en zonder btw; investeringsaftrek, meewerkaftrek en een verlies uit een ander "
            "jaar worden niet berekend");
        if (w.kind.starter)
            add("inkomstenbelasting", "de startersaftrek van " + adult_name(w.van),
                "is er ten hoogste drie keer (Wet IB 2001 art. 3.76 lid 3); daarna is er " +
                    dutch_amount(wet_.winst->startersaftrek, 0) + " euro per jaar minder aftrek");
        if (!bijstand_) return;
        const GemeenteWet<double>* gemeente = wet_.gemeente(h_.gemeentelijk.gemeente);
        if (gemeente && !gemeente->gemeente->werkwijze.onderneming.empty())
            add("participatiewet", what + " naast de bijstand in " + gemeente->gemeente->naam,
                gemeente->gemeente->werkwijze.onderneming);
        add("participatiewet", what + " naast de bijstand",
            "alleen met toestemming van de gemeente; zij bepaalt welke kosten van de winst afgaan en of zij per maand of "
            "achteraf over een heel jaar verrekent. Gerekend is met de winst van het jaar na belasting");
        constexpr double weeks = 52;
        if (w.uren_per_week * weeks >= wet_.winst->urencriterium)
            add("participatiewet", what + " naast de bijstand",
                "wie aan het urencriterium van " + dutch_amount(wet_.winst->urencriterium, 0) +
                    " uren per jaar voldoet, valt meestal onder het Bbz 2004; die regels worden niet berekend: de bijstand "
                    "is dan eerst een lening zonder rente (art. 11), en wordt na het boekjaar vergeleken met het inkomen "
                    "van het hele jaar (art. 12)");
    }

    void about_income(size_t adult, const BasicOtherIncome<double>& income)
    {
        if (income.soort == SoortInkomen::studie) about_study(adult);
        if (income.soort == SoortInkomen::vrijwilligersvergoeding) about_volunteer(adult, income.bruto_per_jaar);
    }

    void about_study(size_t adult)
    {
        const std::string what = "de studiefinanciering van " + adult_name(adult);
        add("studiefinanciering", what,
            "alleen de gift telt als inkomen en is niet belast (Wet IB 2001 art. 3.104); een lening moet terug en hoort hier niet bij");
        add("studiefinanciering", "het lesgeld en de kosten van school",
            "staan in geen enkel bedrag hier: lesgeld is er vanaf 18 jaar in het mbo (bol), cursusgeld bij een leerbaan "
            "(bbl); vul het bij de vaste lasten in");
        if (age(adult) >= wet_.participatiewet.onderwijs->geen_recht_tot)
            add("participatiewet", what + " naast de bijstand",
                wet_.studiefinanciering.known()
                    ? "telt mee naar het normbedrag voor levensonderhoud van DUO, " +
                          dutch_amount(wet_.studiefinanciering->levensonderhoud_uit) +
                          " euro per maand voor wie uitwonend is, ook wie minder krijgt (art. 33 lid 2)"
                    : std::string(
                          "telt mee naar het normbedrag voor levensonderhoud van DUO, ook wie minder krijgt (art. "
                          "33 lid 2); dat is van deze datum niet bekend, en gerekend is met het bedrag dat is "
                          "opgegeven"));
        else
            add("participatiewet", "bijstand naast de studie van " + adult_name(adult),
                "niet mogelijk: wie jonger is dan " + std::to_string(wet_.participatiewet.onderwijs->geen_recht_tot) +
                    " en studiefinanciering kan krijgen, heeft geen recht (art. 13 lid 2 onder c). Voor school zonder "
                    "studiefinanciering (bbl, vavo met WTOS) geldt dat niet: vul die hier niet in");
    }

    void about_volunteer(size_t adult, double per_year)
    {
        const auto& most = *wet_.participatiewet.vrijwilligersvergoeding;
        const std::string what = "de vrijwilligersvergoeding van " + adult_name(adult);
        if (per_year > most.per_jaar)
            add("inkomstenbelasting", what,
                "is hoger dan " + dutch_amount(most.per_jaar, 0) +
                    " euro per jaar; dan is alles belast. Of voor de bijstand alles meetelt of alleen wat erboven komt, "
                    "zegt de wet niet (art. 31 lid 2 onder k); gerekend is dat alles meetelt. Vraag het de gemeente");
        else
            add("inkomstenbelasting", what,
                "blijft alleen onbelast als zij ook in geen maand hoger is dan " + dutch_amount(most.per_maand, 0) +
                    " euro");
        if (bijstand_ && age(adult) < age_of_exemption()) add("participatiewet", what, counts_below_that_age());
    }

    std::vector<Voorbehoud>& list_;
    const Household& h_;
    const Situation& s_;
    const bool bijstand_; ///< there is some
    const Law<double>& wet_;
    const Date peildatum_;
};

} // namespace

void about_work(std::vector<Voorbehoud>& list, const Household& h, const Situation& s, const Breakdown<Traced>& reasons,
                const Law<double>& wet, Date peildatum)
{
    WorkVoorbehouden(list, h, s, reasons.bijstand_netto.value > 0, wet, peildatum).add_all();
}

} // namespace armoedeval
