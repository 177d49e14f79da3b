// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/months.hpp"

#include "engine/timeline/amounts_once.hpp"
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/described.hpp"
#include "engine/timeline/earlier_this_year.hpp"
#include "engine/timeline/vrijlating_months.hpp"
#include "engine/timeline/wages.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

/// One situation as if it lasted all year.
struct AllYear {
    Adults<double> adults;
    BijstandYear<double> bijstand;
    double te_verrekenen = 0; ///< of that bijstand, when the tax of the year has come back
};

/// Bijstand as it is paid. Where the refund is set off when it comes, each month looks at the payslip alone; tax that
/// is yet to be paid counts at once.
void fill_bijstand(AllYear& y, const HouseholdFacts<double>& household)
{
    y.bijstand = bijstand_year(household, y.adults);
    if (household.household.gemeentelijk.teruggaaf != WatMetTeruggaaf::achteraf) return;
    if (!y.adults.income[0].werkt && !y.adults.income[1].werkt) return;
    BijstandYear<double> on_payslips = bijstand_year(household, y.adults, WatMetTeruggaaf::houden);
    const double more = on_payslips.netto - y.bijstand.netto;
    if (more <= half_a_cent) return;
    y.te_verrekenen = more;
    y.bijstand = std::move(on_payslips);
}

/// Bijstand of which a share of the wage is taken off: `without` it, and with all of it.
void take_share(AllYear& y, const AllYear& without, double share)
{
    const auto between = [&](double& with, double none) { with = at_least_zero(none - share * (none - with)); };
    between(y.bijstand.netto, without.bijstand.netto);
    between(y.te_verrekenen, without.te_verrekenen);
    for (size_t i = 0; i < y.adults.count; ++i) {
        between(y.bijstand.adults[i].bruto_bijstand, without.bijstand.adults[i].bruto_bijstand);
        between(y.bijstand.adults[i].netto_bijstand, without.bijstand.adults[i].netto_bijstand);
    }
}

/// What of an adult's tax comes back beyond what payers withheld; euros a year. Nothing where there is tax to pay.
double teruggaaf_van(const AllYear& y, size_t adult, bool korting_bij_gemeente, const Law<double>& wet)
{
    const AdultIncome<double>& i = y.adults.income[adult];
    const AdultWithBijstand<double>& met = y.bijstand.adults[adult];
    double ingehouden_op = i.belastbaar_loon + i.overig + met.bruto_bijstand + i.onbelast;
    if (i.onderneemt) ingehouden_op += reservering(i, met, wet);
    const double loon = korting_bij_gemeente ? i.netto_loon_naast_bijstand : i.netto_loon;
    return at_least_zero(ingehouden_op - met.belasting - i.bijdrage_zvw - met.netto_bijstand - i.netto_overig_alleen -
                         loon);
}

bool korting_bij_werkgever(const AdultIncome<double>& i)
{
    return i.belastbaar_loon - i.loon_zonder_korting > half_a_cent;
}

/// WW comes after its month, wherever it was told.
bool is_ww(const BasicOtherIncome<double>& income)
{
    return income.soort == SoortInkomen::ww;
}

template <class F> Household without_income(Household h, size_t adult, F&& is)
{
    if (adult < h.volwassenen.size()) std::erase_if(h.volwassenen[adult].inkomen, is);
    return h;
}

/// The other income of a year as its payer pays it out: without loonheffingskorting where an employer applies it (Wet
/// LB 1964 art. 23 lid 2).
double netto_overig(const AdultIncome<double>& i, const Law<double>& wet)
{
    if (!korting_bij_werkgever(i) || i.overig <= 0) return i.netto_overig_alleen;
    const Schijven<double> tarief =
        schijven(i.overig, i.aangifte.aow, i.aangifte.geboren_voor_1946, wet.inkomstenbelasting);
    return i.overig - (tarief.schijf1 + tarief.schijf2 + tarief.schijf3) -
           bijdrage_zvw(i.zvw_inkomen, wet.zorgverzekeringswet) + i.onbelast;
}

class MonthByMonth {
public:
    MonthByMonth(const Course& course, CourseLaws& laws)
        : course_(course),
          laws_(laws),
          households_{course.household(0), course.household(1)},
          vrijlatingen_{VrijlatingMonths(course, 0, laws), VrijlatingMonths(course, 1, laws)},
          earlier_(course.household(0))
    {
        // Told is all that there was then.
        for (Adult& v : earlier_.volwassenen) v.inkomen.clear();
    }

    MonthRight right(Date month)
    {
        MonthRight m;
        m.month = month;
        const LawsByDate::Found& found = laws_.on(month);
        m.wet = found.wet;
        m.future_rules = found.earlier;
        m.praktijk = laws_.practice(month);
        m.share = course_.share_of_month(month);
        fill_parts(m);
        set_toeslagpartner(m);
        set_vrijlatingen(m);
        for (size_t which = 0; which < 2; ++which)
            households_[which].vermogen =
                course_.household(which).vermogen + once_wealth(course_, plus_days(month, 1), laws_);
        if (month.month() == std::chrono::January) bijstand_this_year_ = overig_this_year_ = teruggaaf_this_year_ = 0;
        m.bijstand = next_in_cents(bijstand(m), bijstand_this_year_);
        m.overig = next_in_cents(other_income(m), overig_this_year_);
        m.teruggaaf = next_in_cents(m.teruggaaf_van[0] + m.teruggaaf_van[1], teruggaaf_this_year_);
        m.expected = expected(m);
        right_before_ = m.bijstand + m.vakantiegeld_verrekend;
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

    static double other_income(MonthRight& m)
    {
        for (const MonthPart& part : m.parts)
            for (size_t i = 0; i < 2; ++i) m.overig_van[i] += part.share * part.netto_overig[i];
        return m.overig_van[0] + m.overig_van[1];
    }

    /// From the peildatum, when the same people live together, who was partner stays it.
    void set_toeslagpartner(MonthRight& m)
    {
        const Date described = course_.scenario->peildatum;
        const Household& here = course_.household_on(m.month);
        const size_t which = course_.which_on(m.month);
        const bool others = course_.household_changes() && which != which_before_;
        which_before_ = which;
        m.toeslagpartner = toeslagpartner(here, *m.wet, m.month);
        if (m.month > described && !others)
            m.toeslagpartner = blijvend(std::move(m.toeslagpartner),
                                        partner_before_ ? *partner_before_ : toeslagpartner(here, *m.wet, described));
        if (plus_months(m.month, 1) > described) partner_before_ = m.toeslagpartner;
    }

    void set_vrijlatingen(MonthRight& m)
    {
        for (size_t which = 0; which < 2; ++which)
            for (size_t i = 0; i < households_[which].volwassenen.size(); ++i) {
                Adult& v = households_[which].volwassenen[i];
                v.vrijlating = vrijlatingen_[which].in(i, m.month, *m.wet);
                if (which == m.parts.back().which || (which == 1 && m.share > 0)) m.vrijlating[i] = v.vrijlating;
            }
    }

    AllYear all_year(const Household& h, const Situation& s, const MonthRight& m) const
    {
        AllYear y;
        const HouseholdFacts<double> household(h, *m.wet, m.month);
        y.adults = adults(household, s);
        fill_bijstand(y, household);
        return y;
    }

    /// Of a wage by weeks what comes in the month, where the municipality looks at that.
    AllYear by_week_slips(AllYear y, const Household& h, const Situation& s, const MonthRight& m) const
    {
        if (!week_share_ || y.bijstand.netto <= 0) return y;
        Situation without = s;
        std::erase_if(without.werk,
                      [](const Work& w) { return has_wage(w.kind.soort) && w.betaalritme != Betaalritme::maand; });
        take_share(y, all_year(h, without, m), *week_share_);
        return y;
    }

    /// The year of which the bijstand of a part is paid. `later`: what of it is to be set off when the holiday pay
    /// comes, a month.
    AllYear settled(const AllYear& earned, const MonthPart& part, const MonthRight& m, double& later) const
    {
        if (part.earlier || part.situation.werk.empty()) return earned;
        const Household h = household_of(part);
        AllYear y = by_week_slips(earned, h, part.situation, m);
        if (!m.praktijk.vakantiegeld_bij_uitbetaling) return y;
        Situation s = part.situation;
        for (Work& w : s.werk) w.vakantiegeld = 0;
        AllYear without = by_week_slips(all_year(h, s, m), h, s, m);
        later = monthly(without.bijstand.netto - y.bijstand.netto);
        return without;
    }

    /// Holiday pay comes in its month, and with the last wage.
    bool holiday_pay_comes(const MonthRight& m) const
    {
        if (static_cast<int>(static_cast<unsigned>(m.month.month())) == m.wet->betaaldagen->vakantiegeld_maand)
            return true;
        const auto earns = [](const CoursePart& part) {
            return std::any_of(part.situation.werk.begin(), part.situation.werk.end(),
                               [](const Work& w) { return has_wage(w.kind.soort); });
        };
        const std::vector<CoursePart> next = course_.parts(plus_months(m.month, 1), *m.wet);
        return std::none_of(next.begin(), next.end(), earns);
    }

    Household household_of(const CoursePart& part) const
    {
        if (part.earlier) return earlier_;
        Household h = households_[part.which];
        for (size_t i = 0; i < 2; ++i)
            if (part.without_benefit[i]) h = without_income(std::move(h), i, vult_uwv_aan<double>);
        return h;
    }

    void fill_parts(MonthRight& m)
    {
        for (CoursePart& of_course : course_.parts(m.month, *m.wet)) {
            MonthPart part;
            static_cast<CoursePart&>(part) = std::move(of_course);
            m.parts.push_back(std::move(part));
        }
    }

    /// What of other income comes by the month, and what comes on slips.
    void split_other_income(MonthPart& part, const Household& h, const MonthRight& m) const
    {
        for (size_t i = 0; i < part.adults.count; ++i)
            part.netto_overig[i] = part.earlier
                                       ? paid_earlier_of_other_income(course_, i) / months_earlier(course_.described)
                                       : monthly(netto_overig(part.adults.income[i], *m.wet));
        bool any = false;
        for (size_t i = 0; i < part.adults.count && !part.earlier; ++i)
            for_each_income(h, part.situation, i, [&](const auto& income) { any = any || is_ww(income); });
        if (!any) return;
        Situation without = part.situation;
        std::erase_if(without.inkomen, [](const auto& income) { return is_ww(income.inkomen); });
        const Household household_without = without_income(without_income(h, 0, is_ww), 1, is_ww);
        const HouseholdFacts<double> household(household_without, *m.wet, m.month);
        const Adults<double> adults_without = adults(household, without);
        for (size_t i = 0; i < part.adults.count; ++i) {
            const AdultIncome<double>& other = adults_without.income[i];
            part.on_slips[i] = monthly(part.adults.income[i].overig - other.overig);
            part.netto_overig[i] = monthly(netto_overig(other, *m.wet));
            part.korting_elders[i] = korting_bij_werkgever(other) || other.overig > 0;
        }
    }

    void add_bijstand(MonthRight& m, double& netto, const AllYear& y, double share) const
    {
        netto += share * monthly(y.bijstand.netto);
        m.te_verrekenen += share * monthly(y.te_verrekenen);
        const MunicipalFacts& told = course_.household(0).gemeentelijk;
        if (told.teruggaaf == WatMetTeruggaaf::maandelijks && y.bijstand.netto > 0)
            for (size_t i = 0; i < y.adults.count; ++i)
                m.teruggaaf_van[i] +=
                    share *
                    monthly(teruggaaf_van(y, i, told.loonheffingskorting == Loonheffingskorting::gemeente, *m.wet));
        for (size_t i = 0; i < y.adults.count; ++i) {
            m.bruto_bijstand[i] += share * monthly(y.bijstand.adults[i].bruto_bijstand);
            m.bijstand_van[i] += share * monthly(y.bijstand.adults[i].netto_bijstand);
        }
    }

    /// An amount that comes once is income of its month (art. 32); what is more than the bijstand of it is not carried
    /// on.
    static void set_off(MonthRight& m, double& netto, double means)
    {
        const double left = at_least_zero(netto - means) / netto;
        netto *= left;
        m.te_verrekenen *= left;
        for (size_t i = 0; i < 2; ++i) {
            m.bruto_bijstand[i] *= left;
            m.bijstand_van[i] *= left;
        }
    }

    void set_off_holiday_pay(MonthRight& m, double& netto)
    {
        if (holiday_pay_to_come_ <= half_a_cent || !holiday_pay_comes(m)) return;
        m.vakantiegeld_verrekend = round_cent(std::min(holiday_pay_to_come_, netto));
        if (netto > 0) set_off(m, netto, holiday_pay_to_come_);
        holiday_pay_to_come_ = 0;
    }

    /// Net bijstand of the month before rounding; fills what is known of the adults.
    double bijstand(MonthRight& m)
    {
        double netto = 0;
        std::array<bool, 2> exempted{false, false};
        week_share_ =
            m.praktijk.vierwekenloon_bij_uitbetaling ? share_on_week_slips(course_, m.month, laws_) : std::nullopt;
        for (MonthPart& part : m.parts) {
            const Household h = household_of(part);
            const AllYear y = all_year(h, part.situation, m);
            part.adults = y.adults;
            split_other_income(part, h, m);
            if (part.earlier && !course_.bijstand_ran_earlier()) continue;
            double later = 0;
            add_bijstand(m, netto, settled(y, part, m, later), part.share);
            holiday_pay_to_come_ += part.share * later;
            for (size_t i = 0; i < y.adults.count; ++i)
                exempted[i] = exempted[i] || (y.adults.income[i].arbeidsinkomen() > 0 && y.bijstand.netto > 0);
        }
        if (const double means = once_means(course_, m.month, laws_); means > 0 && netto > 0) set_off(m, netto, means);
        set_off_holiday_pay(m, netto);
        for (size_t which = 0; which < 2; ++which)
            for (size_t i = 0; i < households_[which].volwassenen.size(); ++i)
                vrijlatingen_[which].count(i, m.month, households_[which].volwassenen[i].vrijlating, exempted[i]);
        return netto;
    }

    /// Netto per month with these situations instead of what was worked.
    double bijstand_with(const Situation& now, const Situation& chosen, const MonthRight& m) const
    {
        double netto = 0;
        for (const MonthPart& part : m.parts)
            netto +=
                part.share * monthly(all_year(households_[part.which], part.chosen ? chosen : now, m).bijstand.netto);
        return round_cent(netto);
    }

    double expected(const MonthRight& m) const
    {
        const auto otherwise = [](const MonthPart& part) { return part.earlier || part.ww[0] + part.ww[1] > 0; };
        if (std::any_of(m.parts.begin(), m.parts.end(), otherwise)) return m.bijstand;
        switch (m.praktijk.verrekening) {
        case Verrekening::zelfde_maand: return m.bijstand;
        case Verrekening::maand_later:
        case Verrekening::terugvordering: // no wage is known yet; once bijstand has ended nothing is paid ahead
            return right_before_ > 0 ? bijstand_with({}, {}, m) : m.bijstand;
        case Verrekening::schatting: // the hours of the contract
            return m.share > 0 && course_.has_varying_hours(m.month) ? bijstand_with(course_.now(), course_.chosen(), m)
                                                                     : m.bijstand;
        }
        return m.bijstand;
    }

    const Course& course_;
    CourseLaws& laws_;
    std::array<Household, 2> households_; ///< of situation 0 and of the chosen one, with the vrijlating of the month
    std::array<VrijlatingMonths, 2> vrijlatingen_;
    Household earlier_; ///< of situation 0, without its income
    /// Exact, of the months so far.
    double bijstand_this_year_ = 0, overig_this_year_ = 0, teruggaaf_this_year_ = 0;
    double right_before_ = 0;
    std::optional<double> week_share_;             ///< of this month, where wages by weeks are set off as they come
    double holiday_pay_to_come_ = 0;               ///< net, earned beside bijstand and not yet set off
    std::optional<Toeslagpartner> partner_before_; ///< of the month before, from the peildatum on
    size_t which_before_ = 0;
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
