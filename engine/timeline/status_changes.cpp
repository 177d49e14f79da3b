// SPDX-License-Identifier: EUPL-1.2
// What changes with time and must be known: the end of a vrijlating, birthdays that matter, the last month of bijstand.
#include "engine/timeline/status_changes.hpp"

#include "engine/timeline/calendar.hpp"
#include "engine/timeline/municipal_months.hpp"
#include "engine/year/household_facts.hpp"

#include <algorithm>
#include <array>

namespace armoedeval {

namespace {

struct Birthday {
    int years, months;
    std::string what;
};

std::array<Birthday, 4> of_a_child(const Law<double>& wet)
{
    const KindleeftijdenTable& kind = *wet.kindgebonden_budget.leeftijden;
    return {
        {{wet.kinderopvangtoeslag.leeftijden->bso_vanaf, 0, "gaat naar de basisschool: geen dagopvang meer, wel bso"},
         {kind.verhoging_vanaf, 0,
          std::string("meer kindgebonden budget en kinderbijslag; ") +
              (wet.participatiewet.vrijlating_r.holds() ? "geen vrijlating r en " : "") +
              "na dit jaar geen combinatiekorting meer voor dit kind"},
         {kind.hoogste_verhoging_vanaf, 0, "meer kindgebonden budget"},
         {kind.kind_tot, 0, "geen kindgebonden budget en kinderbijslag meer voor dit kind"}}};
}

std::array<Birthday, 3> of_an_adult(const Law<double>& wet)
{
    const LeeftijdsgrenzenTable& bijstand = *wet.participatiewet.leeftijdsgrenzen;
    const auto jaar = [](int years) { return std::to_string(years) + " jaar"; };
    return {{{bijstand.norm, 0,
              jaar(bijstand.norm) + ": de bijstandsnorm wordt die van " + jaar(bijstand.norm) + " en ouder"},
             {bijstand.vrijlating, 0,
              jaar(bijstand.vrijlating) + (wet.participatiewet.vrijlating_n.holds() ? ": de vrijlating n kan;" : ":") +
                  " telt voor een ander als kostendeler"},
             {wet.aow->jaren, wet.aow->maanden, "AOW-leeftijd: AOW aanvragen; bijstand en belasting veranderen"}}};
}

/// Someone born on 29 February is a year older on 1 March.
Date birthday(Date born, int years, int months)
{
    const Date month = plus_months(first_of_month(born), years * 12 + months);
    const int day = static_cast<int>(static_cast<unsigned>(born.day()));
    return day > days_in_month(month) ? plus_months(month, 1) : on_day(month, day);
}

class StatusChanges {
public:
    StatusChanges(const CourseYears& c, Date from, Date until) : c_(c), from_(from), until_(until) {}

    std::vector<StatusChange> all()
    {
        birthdays();
        for (size_t i = 1; i < c_.months.size(); ++i) {
            vrijlatingen(c_.months[i - 1], c_.months[i]);
            bijstand(c_.months[i - 1], c_.months[i]);
            toeslagpartner_in_huis(c_.months[i - 1], c_.months[i]);
        }
        municipal();
        std::stable_sort(found_.begin(), found_.end(),
                         [](const StatusChange& a, const StatusChange& b) { return a.day < b.day; });
        return std::move(found_);
    }

private:
    using Kind = StatusChange::Kind;

    void add(StatusChange change)
    {
        if (from_ <= change.day && change.day < until_) found_.push_back(std::move(change));
    }

    std::string who(size_t adult) const
    {
        return h().volwassenen.size() == 1 ? "" : adult == 0 ? " van de aanvrager" : " van de partner";
    }
    const Household& h() const { return c_.course.scenario->huishouden; }

    void birthdays()
    {
        const Law<double>& wet = *c_.months.back().wet;
        for (size_t k = 0; k < h().kinderen.size(); ++k)
            for (const Birthday& b : of_a_child(wet))
                add({birthday(h().kinderen[k].geboren, b.years, b.months),
                     "kind " + std::to_string(k + 1) + " wordt " + std::to_string(b.years) + ": " + b.what,
                     Kind::verjaardag});
        for (size_t i = 0; i < h().volwassenen.size(); ++i)
            for (const Birthday& b : of_an_adult(wet))
                add({birthday(h().volwassenen[i].geboren, b.years, b.months), b.what + who(i), Kind::verjaardag});
    }

    void vrijlatingen(const MonthRight& before, const MonthRight& m)
    {
        for (size_t i = 0; i < h().volwassenen.size(); ++i) {
            const Vrijlating ends = before.vrijlating[i], follows = m.vrijlating[i];
            if (ends == follows) continue;
            const auto name = [](Vrijlating v) {
                return "vrijlating " + vrijlating_words().at(static_cast<size_t>(v));
            };
            const std::string what =
                ends == Vrijlating::geen
                    ? name(follows) + who(i) + " begint"
                    : name(ends) + who(i) + " stopt" +
                          (follows == Vrijlating::geen ? "; er komt geen andere" : "; daarna geldt " + name(follows));
            add({m.month, what, Kind::vrijlating, ends, follows});
        }
    }

    void bijstand(const MonthRight& before, const MonthRight& m)
    {
        if (before.bijstand > 0 && m.bijstand == 0)
            add({plus_days(m.month, -1), "laatste maand met bijstand: " + month_name(before.month), Kind::bijstand});
        if (before.bijstand == 0 && m.bijstand > 0)
            add({m.month, "weer bijstand vanaf " + month_name(m.month), Kind::bijstand});
    }

    /// Awir art. 5: from the first of the month after somebody comes of age.
    void toeslagpartner_in_huis(const MonthRight& before, const MonthRight& m)
    {
        const Toeslagpartner& now = m.toeslagpartner;
        if (now.wie == Toeslagpartner::Wie::medebewoner && before.toeslagpartner.wie != now.wie)
            add({m.month,
                 housemate_name(now.plaats) + " wordt toeslagpartner (Awir art. 3 lid 2 onder e): het inkomen telt mee",
                 Kind::verjaardag});
    }

    /// A scheme of the municipality that stops or begins; at its review where it has one.
    void municipal()
    {
        for (const MunicipalCourse& course : municipal_courses(c_))
            for (size_t i = 1; i < c_.months.size(); ++i) {
                const auto &before = course.bedrag[i - 1], &now = course.bedrag[i];
                if (!before || !now || (*before > 0) == (*now > 0)) continue;
                const std::string review =
                    course.toetsmaand ? " bij de toets van " + month_name(c_.months[i].month) : "";
                const std::string why = !course.regeling->vraagt(Waarde::inkomensgrens) ? ""
                                        : *now > 0 ? ": het inkomen is niet meer hoger dan de grens"
                                                   : ": het inkomen is hoger dan de grens";
                add({c_.months[i].month, course.regeling->titel + (*now > 0 ? " begint" : " stopt") + review + why,
                     Kind::gemeentelijk});
            }
    }

    const CourseYears& c_;
    Date from_, until_;
    std::vector<StatusChange> found_;
};

} // namespace

std::vector<StatusChange> status_changes(const CourseYears& course, Date from, Date until)
{
    return StatusChanges(course, from, until).all();
}

} // namespace armoedeval
