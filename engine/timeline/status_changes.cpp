// SPDX-License-Identifier: EUPL-1.2
// What changes with time and must be known: the end of a vrijlating, birthdays that matter, the last month of bijstand.
#include "engine/timeline/status_changes.hpp"

#include "engine/base/rounding.hpp"
#include "engine/base/text.hpp"
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

std::array<Birthday, 2> of_an_adult(const Law<double>& wet)
{
    const LeeftijdsgrenzenTable& bijstand = *wet.participatiewet.leeftijdsgrenzen;
    const auto jaar = [](int years) { return std::to_string(years) + " jaar"; };
    return {{{bijstand.norm, 0,
              jaar(bijstand.norm) + ": de bijstandsnorm wordt die van " + jaar(bijstand.norm) + " en ouder"},
             {bijstand.vrijlating, 0,
              jaar(bijstand.vrijlating) + (wet.participatiewet.vrijlating_n.holds() ? ": de vrijlating n kan;" : ":") +
                  " telt voor een ander als kostendeler"}}};
}

class StatusChanges {
public:
    StatusChanges(const CourseYears& c, Date from, Date until, LawsByDate& laws)
        : c_(c), from_(from), until_(until), laws_(laws)
    {
    }

    std::vector<StatusChange> all()
    {
        birthdays();
        youth_wages();
        for (size_t i = 1; i < c_.months.size(); ++i) {
            vrijlatingen(c_.months[i - 1], c_.months[i]);
            bijstand(c_.months[i - 1], c_.months[i]);
            toeslagpartner_in_huis(c_.months[i - 1], c_.months[i]);
        }
        ww();
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
    /// The household on the last day that is shown.
    const Household& h() const { return c_.course.household_on(plus_days(until_, -1)); }

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
        for (size_t i = 0; i < h().volwassenen.size(); ++i)
            add({aow_day(h().volwassenen[i].geboren, wet),
                 "AOW-leeftijd: AOW aanvragen; bijstand en belasting veranderen" + who(i), Kind::verjaardag});
        const int kostendeler = wet.participatiewet.leeftijdsgrenzen->kostendeler;
        const std::string becomes =
            " wordt " + std::to_string(kostendeler) +
            " en telt dan als kostendeler: de bijstand wordt lager (Participatiewet art. 19a en 22a)";
        for (size_t i = 0; i < h().medebewoners.size(); ++i)
            if (deelt_kosten(h().medebewoners[i]))
                add({birthday(h().medebewoners[i].geboren, kostendeler, 0), housemate_name(i) + becomes,
                     Kind::verjaardag});
        for (size_t k = 0; k < h().kinderen.size(); ++k)
            add({birthday(h().kinderen[k].geboren, kostendeler, 0), child_name(k) + becomes, Kind::verjaardag});
    }

    /// What an hour may earn least; of a date of which the amounts are not published, by its scale over the last of
    /// them for an adult.
    double least_wage(int age, Date day)
    {
        const Law<double>& wet = laws_.of(day);
        const Law<double>& known = *c_.month(first_of_month(day)).wet;
        return wet.minimumloon.known() ? minimumuurloon(age, wet.minimumloon)
               : wet.jeugdschaal.known()
                   ? minimumuurloon_naar_schaal(age, known.minimumloon->uurloon_21, wet.jeugdschaal)
                   : minimumuurloon(age, known.minimumloon);
    }

    /// A job of somebody of that age that pays less than the minimum that begins then.
    void about_youth_wage(size_t adult, Date day)
    {
        const Date born = h().volwassenen[adult].geboren, before = plus_days(day, -1);
        const int age = age_on(born, day);
        const double least_before = least_wage(age_on(born, before), before), least = least_wage(age, day);
        if (least < least_before + half_a_cent) return;
        const Situation& s = c_.course.chosen_on(day) ? c_.course.chosen() : c_.course.now();
        for (const Work& w : s.werk)
            if (w.van == adult && has_wage(w.kind.soort) && w.uren_per_week > 0 && w.uurloon < least - half_a_cent) {
                add({day,
                     "het minimumuurloon" + who(adult) + " wordt " + dutch_amount(least) + " euro (" +
                         std::to_string(age) + " jaar); in deze maanden blijft het loon " + dutch_amount(w.uurloon),
                     Kind::verjaardag});
                return;
            }
    }

    void youth_wages()
    {
        constexpr int youngest = 16, grown_up = 21; // the ages of the scale
        for (size_t i = 0; i < h().volwassenen.size(); ++i) {
            const Date born = h().volwassenen[i].geboren;
            if (age_on(born, from_) >= grown_up) continue;
            for (Date day = from_; day < until_; day = plus_months(day, 1))
                if (day.month() == std::chrono::January && day > from_ && age_on(born, day) < grown_up)
                    about_youth_wage(i, day);
            for (int years = youngest; years <= grown_up; ++years)
                if (const Date day = birthday(born, years, 0); from_ < day && day < until_) about_youth_wage(i, day);
        }
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
        if (has_bijstand(before) && !has_bijstand(m))
            add({plus_days(m.month, -1), "laatste maand met bijstand: " + month_name(before.month), Kind::bijstand});
        if (!has_bijstand(before) && has_bijstand(m) && !before.parts.back().earlier)
            add({m.month, "weer bijstand vanaf " + month_name(m.month), Kind::bijstand});
    }

    void ww()
    {
        for (size_t i = 0; i < 2; ++i)
            if (c_.course.ww_begins(i)) {
                add({c_.course.start, "WW" + who(i) + " begint", Kind::bijstand});
                if (c_.course.end_of_ww)
                    add({*c_.course.end_of_ww, "WW" + who(i) + " stopt (WW art. 42)", Kind::bijstand});
            }
        for (const WwRight& right : c_.course.ww) {
            const std::string weeks = std::to_string(right.weken) + " weken met werk";
            if (!right.met_recht) {
                add({right.from, "geen WW" + who(right.adult) + ": " + weeks + " is te weinig (WW art. 17)",
                     Kind::bijstand});
                continue;
            }
            add({right.from, "WW" + who(right.adult) + " begint: " + weeks + " (WW art. 17)", Kind::bijstand});
            add({right.until, "WW" + who(right.adult) + " stopt (WW art. 42)", Kind::bijstand});
        }
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
    LawsByDate& laws_;
    std::vector<StatusChange> found_;
};

} // namespace

std::vector<StatusChange> status_changes(const CourseYears& course, Date from, Date until, LawsByDate& laws)
{
    return StatusChanges(course, from, until, laws).all();
}

} // namespace armoedeval
