// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/timeline_doubts.hpp"

#include "engine/base/text.hpp"
#include "engine/reasons/voorbehoud_earlier.hpp"
#include "engine/reasons/voorbehoud_residents.hpp"
#include "engine/timeline/amounts_once.hpp"
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/debts_months.hpp"
#include "engine/timeline/months_not_final.hpp"
#include "engine/timeline/municipal_doubts.hpp"
#include "engine/timeline/practice_doubts.hpp"
#include "engine/year/household_facts.hpp"

#include <algorithm>
#include <set>

namespace armoedeval {

namespace {

/// The values of betaaldagen.json on which an event of a kind rests; those of the municipality stand apart.
struct Rests {
    EventKind kind;
    const char* parameter;
    const char* name; ///< "loon", for "loon op de 25e"
};
constexpr std::array rests_on{
    Rests{EventKind::vakantietoeslag_bijstand, "vakantietoeslag_bijstand_na_einde", "vakantietoeslag van de bijstand"},
    Rests{EventKind::kinderbijslag, "kinderbijslag_dag", "kinderbijslag"},
    Rests{EventKind::loon, "loon_dag", "loon"},
    Rests{EventKind::vakantiegeld, "vakantiegeld_maand", "vakantiegeld"},
    Rests{EventKind::opvang, "opvang_dag", "rekening van de opvang"},
    Rests{EventKind::huur, "huur_dag", "huur"},
    Rests{EventKind::belasting_afrekening, "aanslag_maand", "aanslag over het jaar ervoor"},
    Rests{EventKind::voorlopige_teruggaaf, "voorlopige_teruggaaf_dag", "voorlopige teruggaaf"},
    Rests{EventKind::toeslagen_afrekening, "toeslagen_definitief_maand", "definitieve toeslagen over het jaar ervoor"},
};

/// "op de 25e", "in mei".
std::string in_few_words(const Parameter& parameter, double value)
{
    const int number = static_cast<int>(value);
    switch (parameter.unit) {
    case Unit::dag: return "op de " + std::to_string(number) + "e";
    case Unit::maand: return "in " + month_name(plus_months(new_year(2000), number - 1));
    case Unit::maanden: return std::to_string(number) + " maanden na het einde";
    default: break;
    }
    return plain_number(value);
}

class Doubts {
public:
    Doubts(Timeline& t, const CourseYears& c, const LawsByDate& laws)
        : t_(t), c_(c), scenario_(*c.course.scenario), laws_(laws)
    {
    }

    std::vector<Voorbehoud> all()
    {
        list_ = municipal_doubts(t_, c_);
        about_rules();
        about_days();
        add_practice_doubts(t_, c_, laws_.tables(), list_);
        about_small_amounts();
        about_wages();
        about_ww();
        about_refunds();
        about_vrijlating();
        about_toeslagen();
        about_creditors();
        about_earlier_this_year();
        about_other_people();
        about_amounts_once();
        about_the_way_back();
        about_what_was_not_told();
        return std::move(list_);
    }

private:
    const Household& household() const { return c_.course.household(1); } ///< after the change

    /// Awir art. 8 looks at the whole year; what came before the household was as it is described was told or not.
    void about_earlier_this_year()
    {
        if (const auto& day = c_.course.described) {
            if (c_.first > year_of(*day)) return;
            list_.push_back({"toeslagen", "wat eerder in " + std::to_string(year_of(*day)) + " is ontvangen",
                             "telt mee in het jaarinkomen (Awir art. 8), tot " + in_words(*day) +
                                 "; daarna is gerekend met het huishouden zoals het is beschreven. Aangenomen is dat "
                                 "Dienst Toeslagen dit inkomen kent"});
            if (c_.course.bijstand_ran_earlier())
                uncertain("participatiewet", "de bijstand naast wat eerder dit jaar is ontvangen",
                          "is geschat: het opgegeven bedrag is gelijk over de maanden verdeeld");
            return;
        }
        const Date told_at = scenario_.peildatum;
        if (c_.first <= year_of(told_at) && misses_earlier_income(c_.course.household(0), told_at))
            uncertain("toeslagen", "wat eerder in " + std::to_string(year_of(told_at)) + " is ontvangen",
                      earlier_income_not_told);
    }

    /// What the WW rests on, and what would take it away.
    void about_the_way_back()
    {
        for (const WwRight& right : c_.course.ww) {
            const std::string who = household().volwassenen.size() == 1 ? ""
                                    : right.adult == 0                  ? " van de aanvrager"
                                                                        : " van de partner";
            const int weeks = c_.month(first_of_month(right.from)).wet->werkloosheidswet->weken_eis;
            if (!right.met_recht) {
                uncertain("werkloosheidswet", "geen WW" + who,
                          "in deze maanden zijn er " + std::to_string(right.weken) + " weken met werk, minder dan " +
                              std::to_string(weeks) +
                              " (WW art. 17). Werk van voor deze maanden dat niet is opgegeven kan ook tellen");
                continue;
            }
            uncertain(
                "werkloosheidswet", "de WW" + who,
                "is een schatting naar een maandloon van " + dutch_amount(right.maandloon, 0) +
                    " euro; UWV stelt het dagloon vast. Gerekend is met de kortste duur: wie in vier van de vijf jaren "
                    "ervoor 208 uur of meer werkte, krijgt haar langer (WW art. 42). De WW komt na de maand, als de "
                    "inkomstenopgave binnen is");
            double all = 0;
            for (Date day = right.from; day < right.until; day = plus_months(day, 1))
                all += ww_on(right, day, *c_.month(std::min(first_of_month(day), c_.months.back().month)).wet);
            uncertain(
                "werkloosheidswet", "zelf ontslag nemen" + who,
                "of ontslag door eigen schuld kost deze WW, samen " + dutch_amount(all, 0) +
                    " euro bruto (WW art. 24 en 27 lid 1), en de gemeente kan de bijstand een tot drie maanden met "
                    "100 procent verlagen (Participatiewet art. 18 lid 4 en 5). Niet verlengen door de werkgever is "
                    "geen eigen schuld");
        }
        about_told_ww();
        if (t_.bijstand_opnieuw)
            list_.push_back(
                {"participatiewet", c_.course.end ? "bijstand na het werk" : "bijstand na de WW",
                 "is een nieuwe aanvraag: gerekend is met de langste tijd voor het besluit en met een voorschot "
                 "ervoor (art. 52). Met gegevens die de gemeente nog heeft kan het sneller (art. 43a)"});
        if (c_.course.ww.empty()) return;
        const auto& once = scenario_.overgang->eenmalig;
        if (std::none_of(once.begin(), once.end(),
                         [](const Eenmalig& e) { return e.wat == SoortEenmalig::transitievergoeding; }))
            list_.push_back(
                {"eenmalig", "de transitievergoeding",
                 "is niet opgegeven. Eindigt de werkgever de baan of verlengt hij niet, dan is er recht op een "
                 "derde van een maandloon per jaar in dienst (BW art. 7:673); vraag erom binnen drie maanden en "
                 "vul haar in bij eenmalige bedragen"});
    }

    void about_told_ww()
    {
        for (size_t i = 0; i < 2; ++i)
            if (c_.course.ww_begins(i) && !c_.course.end_of_ww)
                uncertain("werkloosheidswet", "het einde van de WW",
                          c_.course.only_ww_begins()
                              ? "is niet opgegeven: hier gaat zij door. De duur staat in de brief van UWV, ten minste "
                                "drie maanden (WW art. 42); vul haar in bij Baan stopt na (einde_na_maanden)"
                              : "is niet bekend: hier gaat zij door zolang deze situatie duurt (WW art. 42)");
    }

    /// Each amount that comes once: what was made of it, with its articles.
    void about_amounts_once()
    {
        if (!scenario_.overgang) return;
        for (const Eenmalig& e : scenario_.overgang->eenmalig) {
            const OnceRule& rule = rule_of(e.wat);
            const bool outside = e.dag < t_.from || e.dag >= t_.until;
            list_.push_back({rule.voor_bijstand == OnceIs::niets ? "eenmalig" : "participatiewet",
                             rule.name + (" van " + dutch_amount(e.bruto, 0) + " euro op " + in_words(e.dag)),
                             rule.says + std::string(outside ? ". De dag valt buiten de maanden die hier staan" : ""),
                             !rule.sure});
        }
    }

    /// Who comes or goes has an income of his own in the rest of the year.
    void about_other_people()
    {
        if (!c_.course.household_changes()) return;
        const size_t before = c_.course.household(0).volwassenen.size(), after = household().volwassenen.size();
        if (c_.course.end)
            list_.push_back({"huishouden", "het huishouden na het einde van het werk",
                             "blijft zoals het in deze situatie is; alleen het werk stopt"});
        if (before == after) return;
        uncertain("toeslagen",
                  after < before ? "het inkomen van de partner na het vertrek"
                                 : "het inkomen van de partner voor het samenwonen",
                  "is niet bekend; voor de maanden samen telt het hele jaar (Awir art. 7), en gerekend is alsof het "
                  "gelijk bleef. Steeg het na het vertrek met meer dan tien procent, vraag dan de 10%-regeling. De "
                  "aanslag van de partner staat niet in deze maanden");
    }

    void about_creditors()
    {
        bool unknown = false, from_income = false, beslag = false;
        for (const Debt& debt : household().schulden) {
            const bool known = is_in_de_maanden(debt, c_.course, *c_.months.front().wet);
            unknown = unknown || !known;
            beslag = beslag || (known && debt.soort == SoortSchuld::beslag);
            from_income = from_income || (known && debt.soort != SoortSchuld::saneringskrediet);
        }
        if (unknown)
            list_.push_back({"schulden", "wat naar schuldeisers gaat",
                             "is niet van elke schuld bekend en dan niet ingehouden: er kan elke maand minder zijn dan "
                             "hier staat"});
        if (beslag)
            uncertain("beslagvrije_voet", "de beslagvrije voet in de maanden",
                      "gerekend is alsof de deurwaarder een verandering van het inkomen in dezelfde maand hoort en "
                      "verwerkt");
        const bool refund =
            std::any_of(t_.years.begin(), t_.years.end(), [](const ToeslagYear& y) { return y.tax_settled > 0; });
        if (from_income && refund)
            list_.push_back({"schulden", "belasting die na afloop van een jaar terugkomt",
                             "is niet ingehouden; zij kan naar schuldeisers gaan"});
    }
    void uncertain(const char* regeling, std::string wat, std::string waarom)
    {
        list_.push_back({regeling, std::move(wat), std::move(waarom), true});
    }
    /// The first event of a kind, within the range or after it; null when there is none.
    const MoneyEvent* first(EventKind kind) const
    {
        for (const auto* events : {&t_.events, &t_.later})
            for (const MoneyEvent& e : *events)
                if (e.kind == kind) return &e;
        return nullptr;
    }
    bool happens(EventKind kind) const { return first(kind) != nullptr; }

    void about_rules()
    {
        const auto future =
            std::find_if(t_.months.begin(), t_.months.end(), [](const MonthSummary& m) { return m.future_rules; });
        if (future == t_.months.end()) return;
        uncertain(last_known_rules, "de bedragen vanaf " + in_words(future->month),
                  "zijn nog niet allemaal bekend; voor elk daarvan is gerekend met het laatst bekende");
    }

    void about_days()
    {
        for (const Rests& rests : rests_on) {
            const std::string id = std::string("betaaldagen.") + rests.parameter;
            const Parameter* parameter = laws_.tables().find(id);
            const MoneyEvent* event = first(rests.kind);
            if (!parameter || !event) continue;
            const DatedValue* value = parameter->on(event->day);
            if (!value || value->status == Status::vastgesteld) continue;
            t_.assumed.push_back(rests.name + (" " + in_few_words(*parameter, value->value)));
            uncertain("betaaldagen", parameter->description + ": " + plain_number(value->value),
                      value->remark.empty() ? "deze waarde is nog niet vastgesteld" : value->remark);
        }
    }

    /// Awir art. 26a has another amount each year; a definitive calculation may come in a year of which it is not
    /// known.
    void about_small_amounts()
    {
        const Parameter* small = laws_.tables().find("betaaldagen.kleine_terugvordering");
        const MoneyEvent* event = first(EventKind::toeslagen_afrekening);
        const bool matters = std::any_of(t_.years.begin(), t_.years.end(), [](const ToeslagYear& y) {
            return y.not_collected > 0 || y.asked_back > y.asked_back_in_the_year;
        });
        const DatedValue* value = small && event ? small->on(event->day) : nullptr;
        if (small && event && matters && (!value || value->status == Status::laatst_bekend))
            uncertain("toeslagen", small->description,
                      "voor " + std::to_string(year_of(event->day)) +
                          " nog niet bekend; gerekend met het laatst bekende bedrag");
    }

    void about_wages()
    {
        const auto slip = [&](auto&& is) { return std::any_of(c_.slips.begin(), c_.slips.end(), is); };
        if (slip([](const Payslip& s) { return s.vakantiegeld && !s.uitkering; }))
            uncertain("loonheffing", "de inhouding op het vakantiegeld",
                      "de tabel voor bijzondere beloningen is niet bekend; gerekend met de maandtabel. De aanslag over "
                      "het jaar maakt het goed");
        const auto beside_bijstand = [&](const Payslip& s) {
            return s.vakantiegeld && !s.uitkering && t_.start <= s.day && s.day < t_.until &&
                   has_bijstand(c_.month(first_of_month(s.day)));
        };
        const bool when_it_comes = std::any_of(c_.months.begin(), c_.months.end(), [](const MonthRight& m) {
            return m.praktijk.vakantiegeld_bij_uitbetaling;
        });
        if (slip(beside_bijstand) && when_it_comes)
            uncertain(
                "participatiewet", "het vakantiegeld van werk naast de bijstand",
                "gaat van de bijstand af in de maand waarin het komt, zoals deze gemeente doet; wat meer is dan de "
                "bijstand van die maand, gaat hier niet van latere maanden af");
        else if (slip(beside_bijstand))
            uncertain(
                "participatiewet", "het vakantiegeld van werk naast de bijstand",
                "is verrekend in de maanden waarin het is verdiend (art. 32 lid 2), dus niet nog eens als het komt; "
                "sommige gemeenten verrekenen het in de maand waarin het komt");
        if (slip([](const Payslip& s) { return !s.vakantiegeld && !s.winst && !s.uitkering && !s.onbelast; }))
            list_.push_back(
                {"loonheffing", "loon en uitkering per maand",
                 "zijn hier wat op de strook staat: zonder vakantiegeld, dat apart komt, en met de inhouding van de "
                 "maandtabel. Bij een heel jaar (Vergelijken, bereken) is het een twaalfde van het jaar, met "
                 "vakantiegeld. Over een jaar is het samen hetzelfde"});
        if (slip([](const Payslip& s) { return s.winst > 0; }))
            uncertain("inkomstenbelasting", "de winst per maand",
                      "is gelijk over de maanden verdeeld, op de laatste dag; in het echt wisselt zij. De belasting "
                      "erover komt met de aanslag");
        if (slip([](const Payslip& s) { return s.premie; }))
            uncertain("participatiewet", "de dag van de premie bij de participatiebaan",
                      "aangenomen: na elke zes maanden de helft van het jaarbedrag");
        if (is_paid_by_weeks(c_.course))
            uncertain("loonheffing", "de inhouding per week of vier weken",
                      "afgeleid van de maandtabel; de echte tabel kan enkele euro's schelen");
    }

    /// Participatiewet art. 31 lid 1, 32 lid 1 onder a and 58: how a municipality deals with tax that comes back is its
    /// own practice.
    void about_refunds()
    {
        const auto any = [&](auto&& is) { return std::any_of(c_.months.begin(), c_.months.end(), is); };
        const WatMetTeruggaaf told = c_.course.household(0).gemeentelijk.teruggaaf;
        if (told == WatMetTeruggaaf::achteraf &&
            any([](const MonthRight& m) { return m.te_verrekenen > half_a_cent; })) {
            t_.assumed.emplace_back("belasting die terugkomt achteraf met de bijstand verrekend");
            uncertain(
                "participatiewet", "de belasting die terugkomt naast de bijstand",
                "telt als inkomen over de maanden met bijstand (art. 31 lid 1 en 32 lid 1 onder a). Gerekend is dat "
                "elke maand naar de loonstrook wordt gekeken, en dat de gemeente de teruggaaf van de bijstand "
                "aftrekt als zij komt; is er dan geen bijstand meer, dan vraagt zij haar terug (art. 58 lid 2 "
                "onder f), hier zonder loonbelasting erbij. Het kan ook elke maand, met een voorlopige aanslag: "
                "kies het bij de gemeente");
        }
        if (told == WatMetTeruggaaf::maandelijks && any([](const MonthRight& m) { return m.teruggaaf > 0; })) {
            t_.assumed.emplace_back("belasting die terugkomt elke maand, en van de bijstand af");
            uncertain("participatiewet", "de voorlopige teruggaaf naast de bijstand",
                      "gaat elke maand van de bijstand af (art. 32 lid 1 onder a). Gerekend is alsof zij al is "
                      "aangevraagd en precies klopt");
        }
        const bool refund =
            std::any_of(t_.years.begin(), t_.years.end(), [](const ToeslagYear& y) { return y.tax_settled > 0; });
        if (told == WatMetTeruggaaf::houden && refund && any([](const MonthRight& m) { return m.bijstand > 0; })) {
            t_.assumed.emplace_back("belasting die terugkomt mag worden gehouden");
            uncertain(
                "participatiewet", "de belasting die terugkomt naast de bijstand",
                "mag hier worden gehouden. Volgens de wet telt zij als inkomen (art. 31 lid 1 en 32 lid 1 onder a): "
                "de gemeente kan haar alsnog terugvragen");
        }
    }

    /// A WW that was typed is an income like any other; of a job that ends within the months more is known.
    void about_ww()
    {
        bool typed = false;
        for (size_t which = 0; which < 2; ++which)
            for (size_t i = 0; i < c_.course.household(which).volwassenen.size(); ++i)
                for_each_income(c_.course.household(which), c_.course.of(which), i,
                                [&](const auto& income) { typed = typed || income.soort == SoortInkomen::ww; });
        if (typed)
            uncertain(
                "werkloosheidswet", "de opgegeven WW in de maanden",
                "komt hier elke maand in de maand zelf, even hoog en met vakantiegeld erin. UWV betaalt haar na de "
                "maand, de eerste twee maanden 75 en dan 70 procent, en het vakantiegeld in mei; zij duurt zo lang "
                "als de beslissing zegt. Eindigt in deze maanden een baan, vul dan in na hoeveel maanden: dan is "
                "wel zo gerekend");
    }

    /// How what was told is taken to go on from 2027.
    static std::string under_34a(Vrijlating told)
    {
        if (told == Vrijlating::y) return "gerekend is zonder einddatum en zonder maximum (lid 1 onder b)";
        if (told == Vrijlating::aa) return "gerekend is alsof de gemeente haar blijft verlengen (lid 2)";
        return "gerekend is met twaalf maanden artikel 34a voor wie dan nog maanden over heeft";
    }

    void about_vrijlating()
    {
        const auto& told = household().volwassenen;
        for (size_t i = 0; i < told.size(); ++i) {
            const auto held = [&](Vrijlating v) {
                return std::any_of(c_.months.begin(), c_.months.end(),
                                   [&](const MonthRight& m) { return m.month < t_.until && m.vrijlating[i] == v; });
            };
            const Vrijlating v = told[i].vrijlating;
            const bool counted = v == Vrijlating::n || v == Vrijlating::r || v == Vrijlating::z;
            const std::string name = "vrijlating " + vrijlating_words().at(static_cast<size_t>(v));
            if (counted && !(scenario_.overgang && scenario_.overgang->vrijlating_maanden_gebruikt))
                uncertain("participatiewet", "hoeveel maanden vrijlating al gebruikt zijn",
                          v == Vrijlating::n ? "niet opgegeven; gerekend alsof er nog geen enkele voorbij is"
                                             : "niet opgegeven; gerekend alsof alleen de maanden van n voorbij zijn");
            if (v != Vrijlating::artikel_34a && held(Vrijlating::artikel_34a))
                uncertain("participatiewet", "de overgang van " + name + " naar artikel 34a in 2027",
                          "er is geen overgangsregel gevonden; " + under_34a(v));
            if (v == Vrijlating::n && held(Vrijlating::r))
                uncertain("participatiewet", "vrijlating r na de zes maanden van n",
                          "de gemeente beslist of zij geldt (art. 31 lid 2 onder r)");
            if (v != Vrijlating::aa && held(Vrijlating::z) && !held(Vrijlating::artikel_34a))
                uncertain(
                    "participatiewet", "vrijlating aa na de twaalf maanden van z",
                    "gerekend zonder; de gemeente kan haar geven als meer uren werken niet kan (art. 31 lid 2 onder aa)");
        }
    }

    void about_toeslagen()
    {
        list_.push_back({"toeslagen", "de afrekening van jaren voor " + std::to_string(c_.first),
                         "belasting en toeslagen over eerdere jaren staan niet in deze maanden"});
        if (t_.gedrag != Gedrag::direct && happens(EventKind::kinderopvangtoeslag))
            list_.push_back({"kinderopvangtoeslag", "te laat aangevraagd",
                             "aangenomen dat zij drie maanden te laat wordt aangevraagd en dan in één keer komt; wie "
                             "haar niet aanvraagt, krijgt haar niet"});
        if (c_.course.end && happens(EventKind::opvang))
            list_.push_back(
                {"kinderopvangtoeslag", "na het einde van het werk",
                 "opvang en toeslag stoppen hier met het werk; wie de opvang aanhoudt, houdt drie maanden recht op de "
                 "toeslag (Wet kinderopvang art. 1.6 lid 5)"});
        for (const Adult& v : household().volwassenen)
            if (is_aow(v.geboren, *c_.months.back().wet, t_.until) &&
                !is_aow(v.geboren, *c_.months.front().wet, t_.from))
                about_aow();
    }

    void about_aow()
    {
        uncertain("inkomstenbelasting", "het jaar waarin iemand de AOW-leeftijd bereikt",
                  "de aanslag is gerekend alsof 1 juli voor het hele jaar geldt");
        const auto ended = [](const MonthPart& part) { return part.without_benefit[0] || part.without_benefit[1]; };
        if (std::any_of(c_.months.begin(), c_.months.end(), [&](const MonthRight& m) {
                return m.month < t_.until && std::any_of(m.parts.begin(), m.parts.end(), ended);
            }))
            uncertain("aow", "de uitkering tot de AOW-leeftijd",
                      "stopt op die dag; dan is er AOW. Die komt hier alleen als zij is opgegeven, en anders staat er "
                      "bijstand (van de SVB: de AIO) waar daar recht op is");
    }

    void about_what_was_not_told()
    {
        for (std::string& wat : residents_to_ask(household(), *c_.month(t_.from).wet, t_.from))
            uncertain("awir", "te vragen", std::move(wat));
        if (household().tegemoetkoming_alleenverdieners)
            list_.push_back(
                {"tegemoetkoming_alleenverdieners", "de tegemoetkoming voor alleenverdieners",
                 "komt één keer per jaar op een dag die de gemeente kiest; zij staat niet in deze maanden"});
        const Overgang overgang = scenario_.overgang.value_or(Overgang{});
        if (!overgang.banksaldo)
            list_.push_back({"saldo", "het saldo bij het begin", "is niet opgegeven; gerekend vanaf 0 euro"});
        const auto& costs = household().vaste_lasten;
        const bool no_costs = !costs || costs->empty();
        if (!overgang.leefgeld_per_maand || no_costs)
            list_.push_back({"saldo",
                             overgang.leefgeld_per_maand ? "de vaste lasten"
                             : no_costs                  ? "de vaste lasten en het leefgeld"
                                                         : "het leefgeld",
                             "niet opgegeven en dus niet van het saldo af; alleen de huur, de opvang en de reiskosten" +
                                 (overgang.leefgeld_per_maand ? "" : norm_words())});
        else if (std::abs(*overgang.leefgeld_per_maand - t_.usual_leefgeld) < half_a_cent)
            uncertain("saldo", "het leefgeld", "is de norm van de voedselbanken, een ondergrens en geen begroting");
    }

    std::string norm_words() const
    {
        return ". Voor dit huishouden is de norm van de voedselbanken " + dutch_amount(t_.usual_leefgeld, 0) +
               " euro per maand na de vaste lasten (2024)";
    }

    Timeline& t_;
    const CourseYears& c_;
    const Scenario& scenario_;
    const LawsByDate& laws_;
    std::vector<Voorbehoud> list_;
};

} // namespace

void add_doubts(Timeline& timeline, const CourseYears& course, const LawsByDate& laws)
{
    timeline.voorbehouden = Doubts(timeline, course, laws).all();
}

} // namespace armoedeval
