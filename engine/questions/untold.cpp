// SPDX-License-Identifier: EUPL-1.2
#include "engine/questions/untold.hpp"

#include "engine/base/limits.hpp"
#include "engine/base/text.hpp"
#include "engine/household/presumed_child.hpp"
#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/year/alleenverdieners.hpp"
#include "engine/year/household_facts.hpp"
#include "engine/year/municipal_year.hpp"
#include "engine/year/toeslagenwet_year.hpp"
#include "engine/year/wealth.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace armoedeval {

namespace {

using Of = std::function<Household&(Scenario&)>;
using OtherIncome = BasicOtherIncome<double>;

/// Our own, to look between: above it nothing changes, or nothing that people ask. Euros a month, and a year.
constexpr double highest_old_wage = 5000;
constexpr std::array incomes_between{4000.0,   8000.0,   12'000.0, 16'000.0, 20'000.0,
                                     25'000.0, 30'000.0, 40'000.0, 50'000.0};

/// In the order of Relatie.
const std::vector<std::string>& relatie_names()
{
    static const std::vector<std::string> names{"onbekend",
                                                "een kind",
                                                "een stiefkind",
                                                "een pleegkind",
                                                "een kleinkind",
                                                "een ouder",
                                                "een schoonouder of schoonkind",
                                                "een broer of zus",
                                                "andere familie",
                                                "iemand anders"};
    return names;
}

/// What the acts tell of a relation: two that are alike in it are one answer.
struct Degrees {
    bool ouder, eerste_graad, eerste_graad_of_aanverwant, tweede_graad, kind, kleinkind, op_verzoek;

    Degrees(Relatie r, const Housemate& m)
        : ouder(r == Relatie::ouder),
          eerste_graad(is_bloedverwant_eerste_graad(r)),
          eerste_graad_of_aanverwant(is_bloed_of_aanverwant_eerste_graad(r) && may_rent(m)),
          tweede_graad(is_bloed_of_aanverwant_tot_en_met_tweede_graad(r) && may_rent(m)),
          kind(is_kind(r)),
          kleinkind(r == Relatie::kleinkind),
          op_verzoek((r == Relatie::stiefkind || r == Relatie::pleegkind || r == Relatie::schoonfamilie) &&
                     (m.verzoek_gedaan || !m.opgegeven.verzoek))
    {
    }
    friend bool operator==(const Degrees&, const Degrees&) = default;

private:
    static bool may_rent(const Housemate& m) { return m.huurcontract || !m.opgegeven.huurcontract; }
};

/// Toeslagenwet art. 8a: a benefit is not filled up further than the wage of before.
bool asks_old_wage(const OtherIncome& income)
{
    return vult_uwv_aan(income) && volgt_uit_loon(income.soort) && !income.maandloon;
}
void add_old_wage(std::vector<Untold>& list, const OtherIncome& income, const std::string& adult,
                  const std::string& name, const std::string& place, const std::function<OtherIncome&(Scenario&)>& of)
{
    const auto wage = [of](std::optional<double> told) { return [of, told](Scenario& s) { of(s).maandloon = told; }; };
    const double low = std::max(1.0, monthly(income.bruto_per_jaar)), high = std::max(low + 1, highest_old_wage);
    list.push_back({place + "/maandloon",
                    adult,
                    "Wat was het maandloon van " + name + " voor de uitkering?",
                    "alsof dat loon niet lager was dan het sociaal minimum",
                    {{"hoger dan het sociaal minimum", wage(high), {}, high},
                     {"tussenin", wage((low + high) / 2), {}, (low + high) / 2},
                     {"zo laag als de uitkering nu", wage(low), {}, low}},
                    true,
                    0,
                    wage(std::nullopt),
                    [of](Scenario& s, double euros) { of(s).maandloon = euros; }});
}

/// What stands in one household of a scenario: that of the file, or that of one of its situations.
class UntoldOfHousehold {
public:
    UntoldOfHousehold(std::vector<Untold>& list, const Household& h, std::vector<const Situation*> situations, Of of,
                      std::string place, const Law<double>& wet, Date peildatum)
        : list_(list),
          h_(h),
          situations_(std::move(situations)),
          of_(std::move(of)),
          place_(std::move(place)),
          wet_(wet),
          peildatum_(peildatum)
    {
    }

    void add_all()
    {
        for (size_t i = 0; i < h_.volwassenen.size(); ++i) about_adult(i);
        for (size_t i = 0; i < h_.medebewoners.size(); ++i) about_housemate(i);
        about_home();
        about_wealth_of_all();
        about_alleenverdieners_told();
    }

private:
    template <class Set> std::function<void(Scenario&)> in_household(Set set) const
    {
        return [of = of_, set](Scenario& s) { set(of(s)); };
    }
    template <class Set> PossibleAnswer answer(std::string words, Set set) const
    {
        return {std::move(words), in_household(set)};
    }

    /// The first of the answers is what is taken for granted.
    template <class Back>
    Untold& add(const std::string& field, const std::string& who, std::string vraag, std::string gerekend,
                std::vector<PossibleAnswer> answers, Back back)
    {
        list_.push_back({place_ + field, place_ + who, std::move(vraag), std::move(gerekend), std::move(answers), false,
                         0, in_household(back)});
        return list_.back();
    }

    // ---- adults -------------------------------------------------------------------------------------------------
    void about_adult(size_t i)
    {
        about_vrijlating(i);
        about_start_of_bijstand(i);
        about_asylum(i);
        for (size_t k = 0; k < h_.volwassenen[i].inkomen.size(); ++k)
            if (asks_old_wage(h_.volwassenen[i].inkomen[k])) about_old_wage(i, k);
    }

    /// The exemptions that the municipality can give this adult: which of them it gave is on its decision.
    void about_vrijlating(size_t i)
    {
        const Adult& v = h_.volwassenen[i];
        if (v.vrijlating != Vrijlating::geen || v.opgegeven.vrijlating || !heeft_recht_op_bijstand(v)) return;
        const auto give = [i](Vrijlating kind) {
            return [i, kind](Household& h) {
                h.volwassenen[i].vrijlating = kind;
                h.volwassenen[i].opgegeven.vrijlating = kind == Vrijlating::geen;
            };
        };
        std::vector<PossibleAnswer> answers{answer("geen vrijlating", give(Vrijlating::geen))};
        const LeeftijdsgrenzenTable& grenzen = *wet_.participatiewet.leeftijdsgrenzen;
        const bool old_enough = age_on(v.geboren, peildatum_) >= grenzen.vrijlating;
        const auto offer = [&](Vrijlating kind) {
            answers.push_back(answer("vrijlating " + vrijlating_words().at(static_cast<size_t>(kind)), give(kind)));
        };
        if (const auto& artikel_34a = wet_.participatiewet.vrijlating_34a; artikel_34a.known() && artikel_34a.holds()) {
            offer(Vrijlating::artikel_34a);
        } else if (old_enough) {
            offer(Vrijlating::n);
            if (!heeft_partner(h_) && heeft_kind_jonger_dan(grenzen.vrijlating_r_kind_tot, h_, peildatum_))
                offer(Vrijlating::r);
            if (!is_aow(v.geboren, wet_, peildatum_)) offer(Vrijlating::y);
        }
        const std::string place = "/volwassenen/" + std::to_string(i);
        add(place + "/bijstand/vrijlating", place, "Geeft de gemeente een vrijlating voor " + adult_name(i) + "?",
            "zonder vrijlating", std::move(answers), [i](Household& h) {
                h.volwassenen[i].vrijlating = Vrijlating::geen;
                h.volwassenen[i].opgegeven.vrijlating = false;
            });
    }

    /// What a municipality gives after some years of bijstand or of little income.
    void about_start_of_bijstand(size_t i)
    {
        if (h_.volwassenen[i].bijstand_sinds || !heeft_recht_op_bijstand(h_.volwassenen[i])) return;
        const GemeenteWet<double>* gemeente = wet_.gemeente(h_.gemeentelijk.gemeente);
        if (!gemeente || std::none_of(gemeente->regelingen.begin(), gemeente->regelingen.end(), [&](const auto& r) {
                return oordeel(r, h_, wet_, peildatum_).onbekend.begin_bijstand;
            }))
            return;
        const auto since = [i](std::optional<Date> day) {
            return [i, day](Household& h) { h.volwassenen[i].bijstand_sinds = day; };
        };
        std::vector<PossibleAnswer> answers{answer("nog maar net", since(peildatum_))};
        for (const int years : {1, 2, 3, 4, 5, 10}) { // as schemes of municipalities ask
            const Date day = peildatum_ - std::chrono::years(years);
            if (day.ok() && day > h_.volwassenen[i].geboren)
                answers.push_back(answer(std::to_string(years) + " jaar", since(day)));
        }
        const std::string place = "/volwassenen/" + std::to_string(i);
        Untold& asked = add(place + "/bijstand/sinds", place, "Sinds wanneer heeft " + adult_name(i) + " bijstand?",
                            "alsof het nog maar net zo is", std::move(answers), since(std::nullopt));
        asked.bedrag = true;
    }

    void about_asylum(size_t i)
    {
        const Adult& v = h_.volwassenen[i];
        if (i != 0 || !partner_in_buitenland(h_) || v.verblijfsgrond != Verblijfsgrond::overig ||
            v.opgegeven.verblijfsgrond)
            return;
        const auto ground = [](Verblijfsgrond g, bool told) {
            return [g, told](Household& h) {
                h.volwassenen[0].verblijfsgrond = g;
                h.volwassenen[0].opgegeven.verblijfsgrond = told;
            };
        };
        add("/volwassenen/0/verblijfsgrond", "/volwassenen/0",
            "Heeft de aanvrager een verblijfsvergunning asiel, en stond de partner hier nooit ingeschreven?",
            "zonder asiel: de partner in het buitenland is toeslagpartner",
            {answer("nee", ground(Verblijfsgrond::overig, true)), answer("ja", ground(Verblijfsgrond::asiel, false))},
            ground(Verblijfsgrond::overig, false));
    }

    void about_old_wage(size_t i, size_t k)
    {
        const std::string adult = "/volwassenen/" + std::to_string(i);
        add_old_wage(list_, h_.volwassenen[i].inkomen[k], place_ + adult, adult_name(i),
                     place_ + adult + "/inkomen/" + std::to_string(k),
                     [of = of_, i, k](Scenario& s) -> OtherIncome& { return of(s).volwassenen[i].inkomen[k]; });
    }

    // ---- housemates ---------------------------------------------------------------------------------------------
    void about_housemate(size_t i)
    {
        const Housemate& m = h_.medebewoners[i];
        if (m.geboren > peildatum_) return;
        const int age = age_on(m.geboren, peildatum_);
        const std::string name = housemate_name(i) + " (" + std::to_string(age) + " jaar)";
        about_relation(i, name);
        if (age >= wet_.awir.partner->meerderjarig_vanaf) {
            about_contract(i, name);
            about_request(i, name);
            about_sharing(i, name);
        }
        about_income_of(i, name);
        about_wealth_of(i, name);
    }
    static std::string place_of_mate(size_t i) { return "/medebewoners/" + std::to_string(i); }

    /// Who can be it by age, as far as that says anything.
    bool can_be(const Housemate& m, Relatie relatie) const
    {
        if (is_kind(relatie) && relatie != Relatie::kind)
            return std::any_of(h_.volwassenen.begin(), h_.volwassenen.end(),
                               [&](const Adult& v) { return v.geboren < m.geboren; });
        if (relatie == Relatie::kind) return can_be_an_own_child(h_, m.geboren);
        if (relatie == Relatie::kleinkind)
            return std::any_of(h_.volwassenen.begin(), h_.volwassenen.end(), [&](const Adult& v) {
                return v.geboren < m.geboren && age_on(v.geboren, m.geboren) >= 2 * least_age_of_a_parent;
            });
        if (relatie == Relatie::ouder)
            return std::any_of(h_.volwassenen.begin(), h_.volwassenen.end(), [&](const Adult& v) {
                return m.geboren < v.geboren && age_on(m.geboren, v.geboren) >= least_age_of_a_parent;
            });
        return true;
    }

    void about_relation(size_t i, const std::string& name)
    {
        const Housemate& m = h_.medebewoners[i];
        if (m.relatie != Relatie::onbekend) return;
        const auto be = [i, child = m.kind, usual = m.kostendeler == usual_kostendeler(m)](Relatie r) {
            return [i, r, child, usual](Household& h) {
                Housemate& mate = h.medebewoners[i];
                mate.relatie = r;
                mate.kind = r == Relatie::onbekend ? child : is_kind(r);
                if (usual) mate.kostendeler = usual_kostendeler(mate);
            };
        };
        std::vector<PossibleAnswer> answers;
        std::vector<Degrees> seen;
        for (size_t r = 1; r < relatie_words().size(); ++r) {
            const auto relatie = static_cast<Relatie>(r);
            if (!can_be(m, relatie)) continue;
            const Degrees degrees(relatie, m);
            const auto same = std::find(seen.begin(), seen.end(), degrees);
            answers.push_back(answer(relatie_names().at(r), be(relatie)));
            if (same != seen.end()) answers.back().als = static_cast<size_t>(same - seen.begin());
            seen.push_back(degrees);
        }
        Untold& asked = add(place_of_mate(i) + "/relatie", place_of_mate(i), "Wie is " + name + "?",
                            "zonder toeslagpartner", std::move(answers), be(Relatie::onbekend));
        asked.als_gerekend.reset();
    }

    void about_contract(size_t i, const std::string& name)
    {
        const Housemate& m = h_.medebewoners[i];
        if (m.huurcontract || m.opgegeven.huurcontract) return;
        const auto lease = [i, usual = m.kostendeler == usual_kostendeler(m)](bool has, bool told) {
            return [i, usual, has, told](Household& h) {
                Housemate& mate = h.medebewoners[i];
                mate.huurcontract = has;
                mate.opgegeven.huurcontract = told;
                if (usual) mate.kostendeler = usual_kostendeler(mate);
            };
        };
        add(place_of_mate(i) + "/huurcontract", place_of_mate(i),
            "Heeft " + name + " een schriftelijk huurcontract met een gewone prijs, en wordt die betaald?",
            "zonder huurcontract", {answer("nee", lease(false, true)), answer("ja", lease(true, false))},
            lease(false, false));
    }

    void about_request(size_t i, const std::string& name)
    {
        const Housemate& m = h_.medebewoners[i];
        if (m.verzoek_gedaan || m.opgegeven.verzoek) return;
        const auto request = [i](bool done, bool told) {
            return [i, done, told](Household& h) {
                h.medebewoners[i].verzoek_gedaan = done;
                h.medebewoners[i].opgegeven.verzoek = told;
            };
        };
        add(place_of_mate(i) + "/verzoek_gedaan", place_of_mate(i),
            "Is Dienst Toeslagen gevraagd om " + name + " niet als toeslagpartner te tellen?", "zonder dat verzoek",
            {answer("nee", request(false, true)), answer("ja", request(true, false))}, request(false, false));
    }

    /// Who studies shares no costs for the act (art. 19a).
    void about_sharing(size_t i, const std::string& name)
    {
        const Housemate& m = h_.medebewoners[i];
        if (m.opgegeven.kostendeler || m.kostendeler != usual_kostendeler(m) || !m.kostendeler ||
            age_on(m.geboren, peildatum_) < wet_.participatiewet.leeftijdsgrenzen->kostendeler)
            return;
        const auto shares = [i](bool does, bool told) {
            return [i, does, told](Household& h) {
                Housemate& mate = h.medebewoners[i];
                mate.kostendeler = does && usual_kostendeler(mate);
                mate.opgegeven.kostendeler = told && mate.kostendeler;
            };
        };
        add(place_of_mate(i) + "/kostendeler", place_of_mate(i), "Studeert " + name + "?",
            "alsof hij of zij niet studeert", {answer("nee", shares(true, true)), answer("ja", shares(false, false))},
            shares(true, false));
    }

    void about_income_of(size_t i, const std::string& name)
    {
        const Housemate& m = h_.medebewoners[i];
        if (m.inkomen_per_jaar != 0 || m.opgegeven.inkomen) return;
        const auto earn = [i](double euros, bool told) {
            return [i, euros, told](Household& h) {
                h.medebewoners[i].inkomen_per_jaar = euros;
                h.medebewoners[i].opgegeven.inkomen = told;
            };
        };
        // A toeslagpartner without income does not work (Wet kinderopvang art. 1.6): the first euro can be a gain.
        const auto of_amount = [&](double euros) {
            PossibleAnswer a = answer(dutch_amount(euros, 0) + " euro per jaar", earn(euros, false));
            a.waarde = euros;
            return a;
        };
        std::vector<PossibleAnswer> answers{answer("geen inkomen", earn(0, true)), of_amount(1)};
        for (const double euros : incomes_between) answers.push_back(of_amount(euros));
        answers.push_back(of_amount(limits::most_euros_per_year));
        answers.back().antwoord = "een heel hoog inkomen";
        Untold& asked =
            add(place_of_mate(i) + "/inkomen_per_jaar", place_of_mate(i), "Wat is het inkomen van " + name + "?",
                "alsof er geen inkomen is", std::move(answers), earn(0, false));
        asked.geef_waarde = [of = of_, i](Scenario& s, double euros) {
            of(s).medebewoners[i].inkomen_per_jaar = euros;
        };
        asked.bedrag = true;
    }

    void about_wealth_of(size_t i, const std::string& name)
    {
        const Housemate& m = h_.medebewoners[i];
        if (m.vermogen != 0 || m.opgegeven.vermogen) return;
        const auto have = [i](double euros, bool told) {
            return [i, euros, told](Household& h) {
                h.medebewoners[i].vermogen = euros;
                h.medebewoners[i].opgegeven.vermogen = told;
            };
        };
        std::vector<PossibleAnswer> answers{answer("geen vermogen", have(0, true))};
        for (const double limit : limits_of_toeslagen(true))
            if (const double more = limit - h_.vermogen + 1; more > 0)
                answers.push_back(answer("meer dan " + dutch_amount(more - 1, 0) + " euro", have(more, false)));
        Untold& asked = add(place_of_mate(i) + "/vermogen", place_of_mate(i), "Wat is het vermogen van " + name + "?",
                            "alsof er geen vermogen is", std::move(answers), have(0, false));
        asked.bedrag = true;
    }

    // ---- the household ------------------------------------------------------------------------------------------
    void about_home()
    {
        if (h_.woning || !wet_.huurtoeslag.grenzen.known()) return;
        const auto live = [](std::optional<Home> home) { return [home](Household& h) { h.woning = home; }; };
        const auto rented = [](double rent) {
            Home home;
            home.kale_huur = rent;
            return home;
        };
        Home with_family;
        with_family.soort = SoortWoning::inwonend;
        std::vector<PossibleAnswer> answers{answer("geen huur", live(with_family))};
        constexpr int steps = 4;
        for (int step = 1; step <= steps; ++step) {
            const double rent = std::floor(wet_.huurtoeslag.grenzen->maximale_huur * 100 * step / steps) / 100;
            answers.push_back(answer("een huur van " + dutch_amount(rent) + " euro", live(rented(rent))));
            answers.back().waarde = rent;
        }
        Untold& asked = add("/woning", "/woning", "Wat is de woning, en wat is de kale huur?", "zonder huurtoeslag",
                            std::move(answers), live(std::nullopt));
        asked.geef_waarde = [of = of_, rented](Scenario& s, double rent) { of(s).woning = rented(rent); };
        asked.bedrag = true;
    }

    /// What each act lets somebody have: there an answer turns.
    void about_wealth_of_all()
    {
        const auto have = [](double euros, bool told) {
            return [euros, told](Household& h) {
                h.vermogen = euros;
                h.opgegeven.vermogen = told;
            };
        };
        const bool unknown = h_.vermogen == 0 && !h_.opgegeven.vermogen;
        if (unknown) {
            std::vector<PossibleAnswer> answers{answer("geen", have(0, true))};
            for (const double limit : limits_of_wealth())
                answers.push_back(answer("meer dan " + dutch_amount(limit, 0) + " euro", have(limit + 1, false)));
            Untold& asked = add("/vermogen", "/vermogen", "Hoeveel vermogen is er samen?", "alsof er geen vermogen is",
                                std::move(answers), have(0, false));
            asked.bedrag = true;
        }
        const bool above = iemand_heeft_recht_op_bijstand(h_) &&
                           vermogen_participatiewet(h_, wet_.participatiewet) >
                               vermogensgrens(leefvorm(h_, wet_, peildatum_), wet_.participatiewet);
        if (!h_.vermogen_in_bijstand && (unknown || above) && iemand_heeft_recht_op_bijstand(h_)) about_saved();
    }

    /// Participatiewet art. 34 lid 2 onder c; after what there is, as it can be all of it.
    void about_saved()
    {
        const auto saved = [](bool told, bool all) {
            return [told, all](Household& h) {
                h.vermogen_in_bijstand.reset();
                if (told) h.vermogen_in_bijstand = WealthInBijstand{all ? h.vermogen : 0, 0, 0};
            };
        };
        Untold& asked =
            add("/vermogen/gespaard_tijdens_bijstand", "/vermogen",
                "Hoeveel van het vermogen is tijdens de bijstand gespaard?",
                "alsof er niets van tijdens de bijstand is gespaard",
                {answer("niets", saved(true, false)), answer("alles", saved(true, true))}, saved(false, false));
        asked.bedrag = true;
    }

    /// Of one, and of two who are partners.
    std::vector<double> limits_of_toeslagen(bool can_be_two) const
    {
        const bool samen = echtgenoot_is_toeslagpartner(h_);
        std::vector<double> all;
        if (wet_.awir.huurtoeslag.known()) {
            const double alone = wet_.awir.huurtoeslag->vermogensgrens;
            all.push_back(alone);
            if (samen || can_be_two) all.push_back(2 * alone);
        }
        if (wet_.zorgtoeslag.known()) {
            if (!samen) all.push_back(wet_.zorgtoeslag->vermogensgrens_alleen);
            if (samen || can_be_two) all.push_back(wet_.zorgtoeslag->vermogensgrens_samen);
        }
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }
    std::vector<double> limits_of_wealth() const
    {
        std::vector<double> all = limits_of_toeslagen(!h_.medebewoners.empty());
        if (iemand_heeft_recht_op_bijstand(h_))
            all.push_back(vermogensgrens(leefvorm(h_, wet_, peildatum_), wet_.participatiewet));
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }

    void about_alleenverdieners_told()
    {
        if (h_.tegemoetkoming_alleenverdieners || h_.opgegeven.alleenverdieners ||
            std::none_of(situations_.begin(), situations_.end(),
                         [&](const Situation* s) { return paar_met_uitkering(h_, *s); }))
            return;
        const auto give = [](bool gives, bool told) {
            return [gives, told](Household& h) {
                h.tegemoetkoming_alleenverdieners = gives;
                h.opgegeven.alleenverdieners = told;
            };
        };
        add("/tegemoetkoming_alleenverdieners", "/tegemoetkoming_alleenverdieners",
            "Geeft de gemeente de tegemoetkoming voor alleenverdieners?", "zonder die tegemoetkoming",
            {answer("nee", give(false, true)), answer("ja", give(true, false))}, give(false, false));
    }

    std::vector<Untold>& list_;
    const Household& h_;
    const std::vector<const Situation*> situations_;
    const Of of_;
    const std::string place_;
    const Law<double>& wet_;
    const Date peildatum_;
};

/// How the municipality deals with tax that comes back beside bijstand: of the file, whatever the situation.
void add_refund(std::vector<Untold>& list, const Scenario& scenario)
{
    const MunicipalFacts& told = scenario.huishouden.gemeentelijk;
    if (told.teruggaaf != WatMetTeruggaaf::achteraf || told.teruggaaf_opgegeven) return;
    const auto do_with_it = [](WatMetTeruggaaf what, bool said) {
        return [what, said](Scenario& s) {
            s.huishouden.gemeentelijk.teruggaaf = what;
            s.huishouden.gemeentelijk.teruggaaf_opgegeven = said;
        };
    };
    list.push_back({"/gemeentelijk/teruggaaf",
                    "/gemeentelijk/teruggaaf",
                    "Wat doet de gemeente met belasting die terugkomt naast de bijstand?",
                    "zij verrekent haar als zij komt",
                    {{"verrekenen als zij komt", do_with_it(WatMetTeruggaaf::achteraf, true)},
                     {"elke maand verrekenen", do_with_it(WatMetTeruggaaf::maandelijks, false)},
                     {"het huishouden houdt haar", do_with_it(WatMetTeruggaaf::houden, false)}},
                    false,
                    0,
                    do_with_it(WatMetTeruggaaf::achteraf, false)});
}

} // namespace

std::vector<Untold> untold(const Scenario& scenario, const Law<double>& wet)
{
    std::vector<Untold> list;
    const Date day = scenario.peildatum;
    std::vector<const Situation*> in_it;
    for (const Situation& s : scenario.situaties)
        if (!s.huishouden) in_it.push_back(&s);
    if (!in_it.empty())
        UntoldOfHousehold(
            list, scenario.huishouden, in_it, [](Scenario& s) -> Household& { return s.huishouden; }, "/huishouden",
            wet, day)
            .add_all();
    for (size_t i = 0; i < scenario.situaties.size(); ++i)
        if (const auto& own = scenario.situaties[i].huishouden)
            UntoldOfHousehold(
                list, *own, {&scenario.situaties[i]},
                [i](Scenario& s) -> Household& { return *s.situaties[i].huishouden; },
                "/situaties/" + std::to_string(i) + "/huishouden", wet, day)
                .add_all();
    for (size_t i = 0; i < scenario.situaties.size(); ++i)
        for (size_t k = 0; k < scenario.situaties[i].inkomen.size(); ++k) {
            const auto& [van, income] = scenario.situaties[i].inkomen[k];
            const std::string situation = "/situaties/" + std::to_string(i);
            if (asks_old_wage(income))
                add_old_wage(list, income, situation, adult_name(van), situation + "/inkomen/" + std::to_string(k),
                             [i, k](Scenario& s) -> OtherIncome& { return s.situaties[i].inkomen[k].inkomen; });
        }
    add_refund(list, scenario);
    return list;
}

} // namespace armoedeval
