#include "engine/timeline/timeline_doubts.hpp"

#include "engine/household_facts.hpp"
#include "engine/text.hpp"
#include "engine/timeline/calendar.hpp"

#include <algorithm>
#include <set>

namespace armoedeval {

namespace {

/// The values of betaaldagen.json on which an event of a kind rests.
struct Rests {
    EventKind kind;
    const char* parameter;
};
constexpr std::array rests_on{
    Rests{EventKind::bijstand, "bijstand_dag"},
    Rests{EventKind::bijstand_verrekening, "verrekening"},
    Rests{EventKind::vakantietoeslag_bijstand, "vakantietoeslag_bijstand_na_einde"},
    Rests{EventKind::kinderbijslag, "kinderbijslag_dag"},
    Rests{EventKind::loon, "loon_dag"},
    Rests{EventKind::vakantiegeld, "vakantiegeld_maand"},
    Rests{EventKind::opvang, "opvang_dag"},
    Rests{EventKind::huur, "huur_dag"},
    Rests{EventKind::belasting_afrekening, "aanslag_maand"},
    Rests{EventKind::toeslagen_afrekening, "toeslagen_definitief_maand"},
    Rests{EventKind::toeslagen_afrekening, "kleine_terugvordering"},
};

class Doubts {
public:
    Doubts(const Timeline& t, const CourseYears& c, const LawsByDate& laws)
        : t_(t), c_(c), scenario_(*c.course.scenario), laws_(laws)
    {
    }

    std::vector<Voorbehoud> all()
    {
        list_.push_back({"gemeentelijk", "regelingen van de gemeente",
                         "nog niet berekend; premies en andere regelingen staan niet in deze maanden"});
        about_rules();
        about_days();
        about_wages();
        about_vrijlating();
        about_toeslagen();
        about_what_was_not_told();
        return std::move(list_);
    }

private:
    void uncertain(const char* regeling, std::string wat, std::string waarom)
    {
        list_.push_back({regeling, std::move(wat), std::move(waarom), true});
    }
    bool happens(EventKind kind) const
    {
        const auto is = [kind](const MoneyEvent& e) { return e.kind == kind; };
        return std::any_of(t_.events.begin(), t_.events.end(), is) || std::any_of(t_.later.begin(), t_.later.end(), is);
    }

    void about_rules()
    {
        const auto future =
            std::find_if(t_.months.begin(), t_.months.end(), [](const MonthSummary& m) { return m.future_rules; });
        if (future == t_.months.end()) return;
        uncertain("regels", "de bedragen vanaf " + in_words(future->month),
                  "zijn nog niet allemaal bekend; gerekend is met die van " +
                      in_words(c_.month(future->month).wet->date));
    }

    void about_days()
    {
        for (const Rests& rests : rests_on) {
            const std::string id = std::string("betaaldagen.") + rests.parameter;
            const Parameter* parameter = laws_.tables().find(id);
            if (!parameter || !happens(rests.kind)) continue;
            const DatedValue* value = parameter->on(t_.start);
            if (!value || value->status == Status::vastgesteld) continue;
            uncertain("betaaldagen", parameter->description + ": " + plain_number(value->value),
                      value->remark.empty() ? "deze waarde is nog niet vastgesteld" : value->remark);
        }
    }

    void about_wages()
    {
        const auto slip = [&](auto&& is) { return std::any_of(c_.slips.begin(), c_.slips.end(), is); };
        if (slip([](const Payslip& s) { return s.vakantiegeld; }))
            uncertain("loonheffing", "de inhouding op het vakantiegeld",
                      "de tabel voor bijzondere beloningen is niet bekend; gerekend met de maandtabel. De aanslag over "
                      "het jaar maakt het goed");
        if (slip([](const Payslip& s) { return s.winst > 0; }))
            uncertain("inkomstenbelasting", "de winst per maand",
                      "is gelijk over de maanden verdeeld, op de laatste dag; in het echt wisselt zij. De belasting "
                      "erover komt met de aanslag");
        if (slip([](const Payslip& s) { return s.premie; }))
            uncertain("participatiewet", "de dag van de premie bij de participatiebaan",
                      "aangenomen: na elke zes maanden de helft van het jaarbedrag");
        bool weeks = false;
        for (const Situation* s : {&c_.course.now(), &c_.course.chosen()})
            for (const Work& work : s->werk) weeks = weeks || work.betaalritme != Betaalritme::maand;
        if (weeks)
            uncertain("loonheffing", "de inhouding per week of vier weken",
                      "afgeleid van de maandtabel; de echte tabel kan enkele euro's schelen");
    }

    void about_vrijlating()
    {
        const auto& told = scenario_.huishouden.volwassenen;
        for (size_t i = 0; i < told.size(); ++i) {
            const auto held = [&](Vrijlating v) {
                return std::any_of(c_.months.begin(), c_.months.end(),
                                   [&](const MonthRight& m) { return m.month < t_.until && m.vrijlating[i] == v; });
            };
            if (told[i].vrijlating == Vrijlating::n && held(Vrijlating::artikel_34a))
                uncertain("participatiewet", "de overgang van vrijlating n of r naar artikel 34a in 2027",
                          "er is geen overgangsregel gevonden; gerekend is met twaalf maanden artikel 34a voor wie op "
                          "31 december 2026 nog maanden over had");
            if (told[i].vrijlating == Vrijlating::n && held(Vrijlating::r))
                uncertain("participatiewet", "vrijlating r na de zes maanden van n",
                          "de gemeente beslist of zij geldt (art. 31 lid 2 onder r)");
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
                 "opvang en toeslag stoppen hier met het werk; het recht kan nog enkele maanden doorlopen"});
        for (const Adult& v : scenario_.huishouden.volwassenen)
            if (is_aow(v.geboren, *c_.months.back().wet, t_.until) &&
                !is_aow(v.geboren, *c_.months.front().wet, t_.from))
                uncertain("inkomstenbelasting", "het jaar waarin iemand de AOW-leeftijd bereikt",
                          "de aanslag is gerekend alsof 1 juli voor het hele jaar geldt");
    }

    void about_what_was_not_told()
    {
        const Overgang overgang = scenario_.overgang.value_or(Overgang{});
        if (!overgang.banksaldo)
            list_.push_back({"saldo", "het saldo bij het begin", "is niet opgegeven; gerekend vanaf 0 euro"});
        if (!overgang.leefgeld_per_maand || overgang.vaste_lasten.empty())
            list_.push_back(
                {"saldo",
                 overgang.leefgeld_per_maand     ? "de vaste lasten"
                 : overgang.vaste_lasten.empty() ? "de vaste lasten en het leefgeld"
                                                 : "het leefgeld",
                 "niet opgegeven en dus niet van het saldo af; alleen de huur, de opvang en de reiskosten"});
    }

    const Timeline& t_;
    const CourseYears& c_;
    const Scenario& scenario_;
    const LawsByDate& laws_;
    std::vector<Voorbehoud> list_;
};

} // namespace

std::vector<Voorbehoud> timeline_doubts(const Timeline& timeline, const CourseYears& course, const LawsByDate& laws)
{
    return Doubts(timeline, course, laws).all();
}

} // namespace armoedeval
