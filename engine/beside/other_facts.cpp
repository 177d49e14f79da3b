// SPDX-License-Identifier: EUPL-1.2
#include "engine/beside/other_facts.hpp"

#include "engine/base/text.hpp"
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/laws_by_date.hpp"
#include "engine/year/household_facts.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

constexpr int likely = 2, possible = 3, seldom = 5, last_resort = 9;

Work& job_of(PaperCase& c)
{
    return *std::find_if(c.situation.werk.begin(), c.situation.werk.end(),
                         [](const Work& w) { return has_wage(w.kind.soort); });
}

bool beside_bijstand(const Paper& paper)
{
    return paper.has(SoortPapier::uitkering);
}

class OtherFacts {
public:
    OtherFacts(const PaperCase& told, const Paper& paper) : told_(told), paper_(paper) {}

    std::vector<OtherFact> all(LawsByDate& laws, const Scenario& scenario)
    {
        if (job_on_paper(told_.situation)) about_work();
        if (beside_bijstand(paper_)) about_bijstand();
        about_people();
        if (paper_.has(SoortPapier::toeslagen)) about_toeslagen();
        about_the_date(laws, scenario);
        return std::move(found_);
    }

private:
    template <class Change> void add(PaperFact fact, int unlikely, std::string what, Change&& change, bool told = true)
    {
        PaperCase instead = told_;
        change(instead);
        found_.push_back({fact, unlikely, std::move(what), std::move(instead), told});
    }

    void about_work()
    {
        const Work& job = *job_on_paper(told_.situation);
        add(PaperFact::loonheffingskorting, likely,
            job.loonheffingskorting ? "de werkgever past de loonheffingskorting niet toe"
                                    : "de werkgever past de loonheffingskorting toe",
            [](PaperCase& c) { job_of(c).loonheffingskorting = !job_of(c).loonheffingskorting; });
        constexpr std::array rhythms{"per maand", "per vier weken", "per week"};
        for (const Betaalritme rhythm : {Betaalritme::maand, Betaalritme::vier_weken, Betaalritme::week})
            if (rhythm != job.betaalritme)
                add(PaperFact::betaalritme, likely,
                    "het loon is " + std::string(rhythms.at(static_cast<size_t>(rhythm))) + ", in plaats van " +
                        rhythms.at(static_cast<size_t>(job.betaalritme)),
                    [rhythm](PaperCase& c) { job_of(c).betaalritme = rhythm; });
        add(
            PaperFact::weken_per_maand, possible, "de werkgever rekent met 4,33 weken in een maand",
            [](PaperCase& c) { c.practice.weeks_of_4_33 = true; }, false);
        add(
            PaperFact::vakantiegeld_per_maand, possible, "het vakantiegeld wordt elke maand bij het loon betaald",
            [](PaperCase& c) { c.practice.vakantiegeld_per_maand = true; }, false);
        constexpr std::array payers{"de werkgever en de gemeente samen", "de werkgever", "de gemeente"};
        for (const Loonheffingskorting by :
             {Loonheffingskorting::verdeeld, Loonheffingskorting::werkgever, Loonheffingskorting::gemeente})
            if (by != told_.household.gemeentelijk.loonheffingskorting)
                add(PaperFact::korting_bij, possible,
                    std::string("naast de bijstand past ") + payers.at(static_cast<size_t>(by)) +
                        " de loonheffingskorting toe",
                    [by](PaperCase& c) { c.household.gemeentelijk.loonheffingskorting = by; });
    }

    void about_bijstand()
    {
        constexpr std::array kinds{Vrijlating::geen, Vrijlating::n, Vrijlating::r, Vrijlating::y, Vrijlating::z};
        if (job_on_paper(told_.situation))
            for (size_t i = 0; i < told_.household.volwassenen.size(); ++i)
                for (const Vrijlating kind : kinds)
                    if (kind != told_.household.volwassenen[i].vrijlating)
                        add(PaperFact::vrijlating, likely,
                            kind == Vrijlating::geen
                                ? std::string("er is geen vrijlating")
                                : "de gemeente geeft vrijlating " + vrijlating_words().at(static_cast<size_t>(kind)) +
                                      " aan " + adult_name(i),
                            [i, kind](PaperCase& c) { c.household.volwassenen[i].vrijlating = kind; });
        constexpr std::array ways{"de teruggaaf van belasting wordt pas verrekend als zij komt",
                                  "de teruggaaf van belasting gaat elke maand van de bijstand af",
                                  "de teruggaaf van belasting mag worden gehouden"};
        for (const WatMetTeruggaaf way : {WatMetTeruggaaf::achteraf, WatMetTeruggaaf::maandelijks})
            if (in_the_month(way) != in_the_month(told_.household.gemeentelijk.teruggaaf))
                add(PaperFact::teruggaaf, possible, ways.at(static_cast<size_t>(way)),
                    [way](PaperCase& c) { c.household.gemeentelijk.teruggaaf = way; });
        const bool when_it_comes = told_.household.gemeentelijk.betaling.vakantiegeld_bij_uitbetaling.value_or(false);
        if (job_on_paper(told_.situation))
            add(PaperFact::vakantiegeld_verrekend, possible,
                when_it_comes ? "het vakantiegeld van werk gaat elke maand van de bijstand af"
                              : "het vakantiegeld van werk gaat pas van de bijstand af als het komt",
                [when_it_comes](PaperCase& c) {
                    c.household.gemeentelijk.betaling.vakantiegeld_bij_uitbetaling = !when_it_comes;
                });
        if (job_on_paper(told_.situation))
            add(
                PaperFact::loon_verrekend, possible, "het loon is in deze maand nog niet verrekend",
                [](PaperCase& c) { c.practice.loon_nog_niet_verrekend = true; }, false);
        add(
            PaperFact::vakantietoeslag, possible, "de vakantietoeslag wordt elke maand uitbetaald en niet ingehouden",
            [](PaperCase& c) { c.practice.vakantietoeslag_uitbetaald = true; }, false);
        for (size_t i = 0; i < told_.household.volwassenen.size(); ++i) {
            const bool right = told_.household.volwassenen[i].recht_op_bijstand;
            add(PaperFact::recht_op_bijstand, seldom,
                adult_name(i) + (right ? " heeft geen recht op bijstand" : " heeft wel recht op bijstand"),
                [i, right](PaperCase& c) { c.household.volwassenen[i].recht_op_bijstand = !right; });
        }
    }

    /// Who lives here is seen by every act otherwise.
    void about_people()
    {
        if (!beside_bijstand(paper_) && !paper_.has(SoortPapier::toeslagen)) return;
        const Household& h = told_.household;
        for (size_t i = 0; i < h.medebewoners.size(); ++i) {
            add(PaperFact::kostendelers, likely,
                housemate_name(i) +
                    (h.medebewoners[i].kostendeler ? " telt niet mee als kostendeler" : " telt mee als kostendeler"),
                [i](PaperCase& c) {
                    c.household.medebewoners[i].kostendeler = !c.household.medebewoners[i].kostendeler;
                });
            add(PaperFact::kostendelers, likely, housemate_name(i) + " woont er niet", [i](PaperCase& c) {
                c.household.medebewoners.erase(c.household.medebewoners.begin() + static_cast<std::ptrdiff_t>(i));
            });
        }
        for (int more = 1; more <= 2; ++more)
            add(PaperFact::kostendelers, likely + more - 1,
                more == 1 ? "er woont een volwassene meer in huis, die de kosten deelt"
                          : "er wonen twee volwassenen meer in huis, die de kosten delen",
                [&](PaperCase& c) {
                    Housemate mate;
                    mate.geboren = plus_months(told_.month, -12 * 30);
                    mate.kind = false;
                    mate.relatie = Relatie::ander;
                    mate.verzoek_gedaan = mate.huurcontract = false;
                    for (int i = 0; i < more; ++i) c.household.medebewoners.push_back(mate);
                });
        about_partner_and_children();
    }

    void about_partner_and_children()
    {
        const Household& h = told_.household;
        if (heeft_partner(h)) {
            add(PaperFact::partner, possible, "er wordt gerekend zonder partner", [](PaperCase& c) {
                c.household.volwassenen.pop_back();
                std::erase_if(c.situation.werk, [](const Work& w) { return w.van == 1; });
                std::erase_if(c.situation.inkomen, [](const auto& i) { return i.van == 1; });
                std::erase_if(c.household.schulden, [](const Debt& d) { return d.van == 1; });
            });
        } else {
            add(PaperFact::partner, possible, "er wordt gerekend met een partner", [](PaperCase& c) {
                Adult partner;
                partner.geboren = c.household.volwassenen.front().geboren;
                partner.bijstand_sinds = c.household.volwassenen.front().bijstand_sinds;
                c.household.volwassenen.push_back(partner);
            });
        }
        for (size_t i = 0; i < h.kinderen.size(); ++i)
            add(PaperFact::kinderen, possible, child_name(i) + " telt niet mee", [i](PaperCase& c) {
                c.household.kinderen.erase(c.household.kinderen.begin() + static_cast<std::ptrdiff_t>(i));
                std::erase_if(c.situation.opvang, [i](const auto& o) { return o.kind == i; });
                for (auto& o : c.situation.opvang)
                    if (o.kind > i) --o.kind;
            });
        for (const int age : {1, 8, 13, 16})
            add(PaperFact::kinderen, possible + 1, "er is een kind van " + std::to_string(age) + " meer",
                [&](PaperCase& c) {
                    Child kind;
                    kind.geboren = plus_months(told_.month, -12 * age - 1);
                    c.household.kinderen.push_back(kind);
                });
    }

    void about_toeslagen()
    {
        const Household& h = told_.household;
        if (h.woning) {
            constexpr std::array homes{"een huurwoning", "een koopwoning", "een kamer", "inwonend"};
            for (const SoortWoning kind :
                 {SoortWoning::huur, SoortWoning::koop, SoortWoning::kamer, SoortWoning::inwonend})
                if (kind != h.woning->soort)
                    add(PaperFact::woning, possible, std::string("de woning is ") + homes.at(static_cast<size_t>(kind)),
                        [kind](PaperCase& c) { c.household.woning->soort = kind; });
        }
        for (size_t i = 0; i < h.medebewoners.size(); ++i)
            add(PaperFact::toeslagpartner, possible,
                housemate_name(i) +
                    (h.medebewoners[i].verzoek_gedaan ? " telt als toeslagpartner" : " telt niet als toeslagpartner"),
                [i](PaperCase& c) {
                    Housemate& mate = c.household.medebewoners[i];
                    mate.verzoek_gedaan = !mate.verzoek_gedaan;
                    mate.huurcontract = mate.verzoek_gedaan;
                });
        add(
            PaperFact::vermogen, seldom, "er is meer vermogen dan de grens van de toeslagen",
            [](PaperCase& c) { c.household.vermogen = 1e6; }, false);
        constexpr std::array kinds{"dagopvang", "bso", "gastouder"};
        for (size_t k = 0; k < h.kinderen.size(); ++k)
            for (size_t i = 0; i < h.kinderen[k].opvang.size() + told_.situation.opvang.size(); ++i)
                for (const OpvangSoort kind : {OpvangSoort::dagopvang, OpvangSoort::bso, OpvangSoort::gastouder})
                    other_care(k, i, kind, kinds.at(static_cast<size_t>(kind)));
    }

    /// The places of a child's own childcare, and behind them those of the situation.
    void other_care(size_t k, size_t i, OpvangSoort kind, const char* word)
    {
        const auto& own = told_.household.kinderen[k].opvang;
        const bool of_child = i < own.size();
        const size_t place = of_child ? i : i - own.size();
        if (!of_child && told_.situation.opvang[place].kind != k) return;
        const Opvang<double>& care = of_child ? own[place] : told_.situation.opvang[place].opvang;
        if (care.soort == kind) return;
        add(PaperFact::opvang_soort, possible, "de opvang van " + child_name(k) + " is " + word, [=](PaperCase& c) {
            (of_child ? c.household.kinderen[k].opvang[place] : c.situation.opvang[place].opvang).soort = kind;
        });
    }

    void about_the_date(LawsByDate& laws, const Scenario& scenario)
    {
        for (const int months : {-6, 6, -12}) {
            const Date other = plus_months(told_.month, months);
            try {
                const auto law = laws.on(other, scenario);
                if (law.wet == told_.wet || law.earlier) continue;
                add(
                    PaperFact::regels_van, months == -12 ? seldom + 1 : seldom,
                    "gerekend met de bedragen van " + month_in_words(other), [&](PaperCase& c) { c.wet = law.wet; },
                    false);
            } catch (const UnknownValue&) { // before the first tables
            }
        }
    }

    const PaperCase& told_;
    const Paper& paper_;
    std::vector<OtherFact> found_;
};

std::string instead_of(double value, const std::string& unit, double told)
{
    return dutch_number(in_cents(value)) + " " + unit + ", in plaats van " + dutch_number(in_cents(told));
}

void amounts_of_work(const PaperCase& told, const Paper& paper, std::vector<OtherAmount>& found)
{
    const Work* job = job_on_paper(told.situation);
    if (!job) return;
    found.push_back({PaperFact::uren, possible, last_resort - 2, 0, 60, 0.25, 0.01,
                     [=](double x) {
                         PaperCase c = told;
                         job_of(c).uren_per_week = x;
                         return c;
                     },
                     [hours = job->uren_per_week](double x) { return instead_of(x, "uur per week", hours); }});
    // Below the minimum wage only where the told wage is: nobody is to take that over from a paper.
    const Adult& worker = told.household.volwassenen.at(job->van);
    const double least_wage =
        std::min(job->uurloon, minimumuurloon(age_on(worker.geboren, told.month), told.wet->minimumloon));
    // A decision about toeslagen alone says little of a wage.
    const int of_wage = paper.has(SoortPapier::loonstrook) ? possible + 1 : seldom;
    found.push_back({PaperFact::uurloon, of_wage, last_resort - 3, least_wage, 100, 0.05, 0.01,
                     [=](double x) {
                         PaperCase c = told;
                         job_of(c).uurloon = x;
                         return c;
                     },
                     [wage = job->uurloon](double x) {
                         return "een uurloon van " + dutch_amount(x) + " euro, in plaats van " + dutch_amount(wage);
                     }});
    found.push_back({PaperFact::pensioenpremie, possible, last_resort - 3, 0, 0.3, 0.005, 0.0001,
                     [=](double x) {
                         PaperCase c = told;
                         job_of(c).pensioenpremie = x;
                         return c;
                     },
                     [premie = job->pensioenpremie](double x) {
                         return "een pensioenpremie van " + dutch_number(round_cent(x * 10000) / 100) +
                                " procent van het loon, in plaats van " +
                                dutch_number(round_cent(premie * 10000) / 100);
                     }});
}

void amounts_of_toeslagen(const PaperCase& told, const Paper& paper, std::vector<OtherAmount>& found)
{
    // The estimate may stand on the paper itself.
    const auto income = [=](double x) {
        PaperCase c = told;
        c.practice.jaarinkomen = x;
        return c;
    };
    const auto words = [](double x) {
        return "Dienst Toeslagen rekent met een jaarinkomen van " + dutch_amount(x, 0) + " euro";
    };
    if (const auto& typed = paper.of(PaperAmount::toetsingsinkomen))
        found.push_back({PaperFact::jaarinkomen, possible, possible, *typed, *typed, 1, 1, income, words, false});
    else
        found.push_back({PaperFact::jaarinkomen, seldom, seldom, 0, 150'000, 1, 1, income, words, false});
    const auto& home = told.household.woning;
    if (home && heeft_huur(home->soort))
        found.push_back({PaperFact::huur, possible + 1, possible + 1, 0, 1500, 0.01, 0.01,
                         [=](double x) {
                             PaperCase c = told;
                             c.household.woning->kale_huur = x;
                             return c;
                         },
                         [rent = home->kale_huur](double x) {
                             return "een kale huur van ongeveer " + dutch_amount(x, 0) + " euro, in plaats van " +
                                    dutch_amount(rent);
                         }});
}

void amounts_of_care(const PaperCase& told, std::vector<OtherAmount>& found)
{
    const auto add = [&](size_t kind, const Opvang<double>& care, auto&& place) {
        found.push_back({PaperFact::opvang_uren, possible, last_resort - 3, 0, 230, 1, 0.5,
                         [=](double x) {
                             PaperCase c = told;
                             place(c).uren_per_maand = x;
                             return c;
                         },
                         [=, hours = care.uren_per_maand](double x) {
                             return instead_of(x, "uur opvang per maand van " + child_name(kind), hours);
                         }});
        found.push_back({PaperFact::opvang_prijs, possible + 1, last_resort - 3, 1, 20, 0.05, 0.01,
                         [=](double x) {
                             PaperCase c = told;
                             place(c).uurprijs = x;
                             return c;
                         },
                         [=, price = care.uurprijs](double x) {
                             return "een uurprijs van " + dutch_amount(x) + " euro voor de opvang van " +
                                    child_name(kind) + ", in plaats van " + dutch_amount(price);
                         }});
    };
    const auto& of_situation = told.situation.opvang;
    for (size_t k = 0; k < told.household.kinderen.size(); ++k) {
        const bool brought =
            std::any_of(of_situation.begin(), of_situation.end(), [&](const auto& o) { return o.kind == k; });
        const auto& own = told.household.kinderen[k].opvang;
        for (size_t i = 0; i < own.size() && !brought; ++i)
            add(k, own[i], [=](PaperCase& c) -> Opvang<double>& { return c.household.kinderen[k].opvang[i]; });
    }
    for (size_t i = 0; i < of_situation.size(); ++i)
        if (!of_situation[i].uren_naar_werk && !of_situation[i].bij_uren)
            add(of_situation[i].kind, of_situation[i].opvang,
                [=](PaperCase& c) -> Opvang<double>& { return c.situation.opvang[i].opvang; });
}

} // namespace

std::vector<OtherFact> other_facts(const PaperCase& told, const Paper& paper, LawsByDate& laws,
                                   const Scenario& scenario)
{
    return OtherFacts(told, paper).all(laws, scenario);
}

std::vector<OtherAmount> other_amounts(const PaperCase& told, const Paper& paper)
{
    std::vector<OtherAmount> found;
    amounts_of_work(told, paper, found);
    if (paper.has(SoortPapier::toeslagen)) {
        amounts_of_toeslagen(told, paper, found);
        amounts_of_care(told, found);
    }
    if (paper.has(SoortPapier::uitkering))
        found.push_back({PaperFact::andere_inkomsten, last_resort, last_resort, 0, 3000, 0.01, 0.01,
                         [=](double x) {
                             PaperCase c = told;
                             c.practice.andere_inkomsten = x;
                             return c;
                         },
                         [](double x) {
                             return "de gemeente trekt per maand " + dutch_amount(x) +
                                    " euro aan andere inkomsten af, of houdt dat in";
                         },
                         false});
    return found;
}

} // namespace armoedeval
