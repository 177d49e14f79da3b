// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/months.hpp"

#include "engine/timeline/calendar.hpp"
#include "engine/timeline/vrijlating_months.hpp"

namespace armoedeval {

namespace {

/// One situation as if it lasted all year.
struct AllYear {
    Adults<double> adults;
    BijstandYear<double> bijstand;
};

/// The other income of a year as its payer pays it out: without loonheffingskorting where an employer applies it (Wet
/// LB 1964 art. 23 lid 2).
double netto_overig(const AdultIncome<double>& i, const Law<double>& wet)
{
    const bool korting_bij_werkgever = i.belastbaar_loon - i.loon_zonder_korting > half_a_cent;
    if (!korting_bij_werkgever || i.overig <= 0) return i.netto_overig_alleen;
    const Schijven<double> tarief =
        schijven(i.overig, i.aangifte.aow, i.aangifte.geboren_voor_1946, wet.inkomstenbelasting);
    return i.overig - (tarief.schijf1 + tarief.schijf2 + tarief.schijf3) -
           bijdrage_zvw(i.zvw_inkomen, wet.zorgverzekeringswet) + i.onbelast;
}

class MonthByMonth {
public:
    MonthByMonth(const Course& course, CourseLaws& laws)
        : course_(course), laws_(laws), household_(course.scenario->huishouden), vrijlatingen_(course, laws)
    {
    }

    MonthRight right(Date month)
    {
        MonthRight m;
        m.month = month;
        const LawsByDate::Found& found = laws_.on(month);
        m.wet = found.wet;
        m.future_rules = found.earlier;
        m.share = course_.share_of_month(month);
        set_toeslagpartner(m);
        set_vrijlatingen(m);
        if (month.month() == std::chrono::January) bijstand_this_year_ = overig_this_year_ = 0;
        m.bijstand = next_in_cents(bijstand(m), bijstand_this_year_);
        m.overig = next_in_cents(other_income(m), overig_this_year_);
        m.expected = expected(m);
        right_before_ = m.bijstand;
        return m;
    }

private:
    /// The next amount of a year in whole cents, so that twelve add up to the cent.
    static double next_in_cents(double exact, double& this_year)
    {
        const double before = round_cent(this_year);
        this_year += exact;
        return round_cent(round_cent(this_year) - before);
    }

    static double other_income(const MonthRight& m)
    {
        double netto = 0;
        for (size_t which = 0; which < 2; ++which)
            for (const AdultIncome<double>& i : m.adults[which].income)
                netto += m.share_of(which) * monthly(netto_overig(i, *m.wet));
        return netto;
    }

    /// From the peildatum, when the same people live together, who was partner stays it.
    void set_toeslagpartner(MonthRight& m)
    {
        const Date described = course_.scenario->peildatum;
        m.toeslagpartner = toeslagpartner(household_, *m.wet, m.month);
        if (m.month > described)
            m.toeslagpartner =
                blijvend(std::move(m.toeslagpartner),
                         partner_before_ ? *partner_before_ : toeslagpartner(household_, *m.wet, described));
        if (plus_months(m.month, 1) > described) partner_before_ = m.toeslagpartner;
    }

    void set_vrijlatingen(MonthRight& m)
    {
        for (size_t i = 0; i < household_.volwassenen.size(); ++i)
            household_.volwassenen[i].vrijlating = m.vrijlating[i] = vrijlatingen_.in(i, m.month, *m.wet);
    }

    AllYear all_year(const Situation& s, const MonthRight& m) const
    {
        AllYear y;
        const HouseholdFacts<double> household(household_, *m.wet, m.month);
        y.adults = adults(household, s);
        y.bijstand = bijstand_year(household, y.adults);
        return y;
    }

    /// The chosen situation with the hours of this month.
    Situation as_worked(Date month) const
    {
        Situation s = course_.chosen();
        for (Work& job : s.werk) job.uren_per_week = course_.hours_per_week(job, month);
        return s;
    }

    /// Net bijstand of the month before rounding; fills what is known of the adults.
    double bijstand(MonthRight& m)
    {
        double netto = 0;
        std::array<bool, 2> exempted{false, false};
        for (size_t which = 0; which < 2; ++which) {
            const double share = m.share_of(which);
            if (share == 0) continue;
            const AllYear y = which == 0                           ? all_year(course_.now(), m)
                              : course_.has_varying_hours(m.month) ? all_year(as_worked(m.month), m)
                                                                   : all_year(course_.chosen(), m);
            m.adults[which] = y.adults;
            netto += share * monthly(y.bijstand.netto);
            for (size_t i = 0; i < y.adults.count; ++i) {
                m.bruto_bijstand[i] += share * monthly(y.bijstand.adults[i].bruto_bijstand);
                exempted[i] = exempted[i] || (y.adults.income[i].arbeidsinkomen() > 0 && y.bijstand.netto > 0);
            }
        }
        for (size_t i = 0; i < household_.volwassenen.size(); ++i)
            vrijlatingen_.count(i, m.month, m.vrijlating[i], exempted[i]);
        return netto;
    }

    /// Netto per month with these situations instead of what was worked.
    double bijstand_with(const Situation& now, const Situation& chosen, const MonthRight& m) const
    {
        double netto = 0;
        for (size_t which = 0; which < 2; ++which)
            if (const double share = m.share_of(which); share > 0)
                netto += share * monthly(all_year(which == 0 ? now : chosen, m).bijstand.netto);
        return round_cent(netto);
    }

    double expected(const MonthRight& m) const
    {
        switch (m.wet->betaaldagen->verrekening) {
        case Verrekening::zelfde_maand: return m.bijstand;
        case Verrekening::maand_later: // no wage is known yet; once bijstand has ended nothing is paid ahead
            return right_before_ > 0 ? bijstand_with({}, {}, m) : m.bijstand;
        case Verrekening::schatting: // the hours of the contract
            return m.share > 0 && course_.has_varying_hours(m.month) ? bijstand_with(course_.now(), course_.chosen(), m)
                                                                     : m.bijstand;
        }
        return m.bijstand;
    }

    const Course& course_;
    CourseLaws& laws_;
    Household household_; ///< with the vrijlating of the month
    VrijlatingMonths vrijlatingen_;
    double bijstand_this_year_ = 0, overig_this_year_ = 0; ///< exact, of the months so far
    double right_before_ = 0;
    std::optional<Toeslagpartner> partner_before_; ///< of the month before, from the peildatum on
};

} // namespace

std::vector<MonthRight> month_rights(const Course& course, Date from, Date until, CourseLaws& laws)
{
    MonthByMonth months(course, laws);
    std::vector<MonthRight> rights;
    rights.reserve(static_cast<size_t>(months_between(from, until)));
    for (Date month = from; month < until; month = plus_months(month, 1)) rights.push_back(months.right(month));
    return rights;
}

} // namespace armoedeval
