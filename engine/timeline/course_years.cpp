// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/course_years.hpp"

#include "engine/timeline/calendar.hpp"
#include "engine/timeline/earlier_this_year.hpp"
#include "engine/timeline/way_back.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

/// A twelfth of what the situations of a month would bring in a year, but for what comes on slips.
void add_month(AdultIncome<double>& year, const MonthRight& m, size_t adult)
{
    for (const MonthPart& part : m.parts) {
        if (part.earlier || adult >= part.adults.count) continue;
        const AdultIncome<double>& told = part.adults.income[adult];
        const double share = monthly(part.share);
        year.overig += share * (told.overig - yearly(part.on_slips[adult]));
        year.overig_uit_arbeid += share * told.overig_uit_arbeid;
        year.zvw_inkomen += share * told.zvw_inkomen;
        year.onbelast += share * told.onbelast;
        year.onderneming.uren_onderneming += share * told.onderneming.uren_onderneming;
        year.onderneming.uren_ander_werk += share * told.uren_ander_werk;
        year.onderneming.starter = year.onderneming.starter || told.onderneming.starter;
        year.onderneming.aow = year.onderneming.aow || told.onderneming.aow;
        year.wajong = year.wajong || told.wajong;
        year.overig_is_arbeid = year.overig_is_arbeid || told.overig_is_arbeid;
    }
}

void add_slip(AdultIncome<double>& year, const Payslip& slip)
{
    if (slip.premie || slip.onbelast) {
        year.premie += slip.netto;
        return;
    }
    if (slip.uitkering) {
        year.overig += slip.belastbaar;
        return;
    }
    year.werkt = true;
    year.belastbaar_loon += slip.belastbaar;
    year.onderneemt = year.onderneemt || slip.winst > 0;
    year.winst += slip.winst;
    year.onderneming.winst += slip.winst;
}

void add_earlier(AdultIncome<double>& year, const GrossIncome<double>& earlier)
{
    year.overig += earlier.overig;
    year.overig_uit_arbeid += earlier.overig_uit_arbeid;
    year.zvw_inkomen += earlier.zvw_inkomen;
    year.onbelast += earlier.onbelast;
    year.wajong = year.wajong || earlier.wajong;
    year.overig_is_arbeid = year.overig_is_arbeid || earlier.overig_is_arbeid;
}

/// The assessments of all adults over a year. Circumstances are those of 1 July: a child that is born in the first half
/// gives IACK, as the act asks six months; and of the AOW-leeftijd the greater part of the year decides.
class YearAssessment {
public:
    YearAssessment(const CourseYears& c, int year, CourseLaws& laws)
        : c_(c), year_(year), july_(plus_months(new_year(year), 6)), wet_(*laws.on(july_).wet)
    {
        uit_.year = year;
        uit_.at_the_end = c.course.which_on(plus_days(new_year(year + 1), -1));
        count_ = std::max(c.course.household(0).volwassenen.size(), c.course.household(1).volwassenen.size());
    }

    YearIncome all()
    {
        add_months();
        if (c_.course.described && year_of(*c_.course.described) == year_)
            for (size_t i = 0; i < c_.course.household(0).volwassenen.size(); ++i)
                add_earlier(income_[i], other_income_earlier(c_.course, i, wet_));
        for (const Payslip& slip : c_.slips)
            if (year_of(slip.day) == year_) {
                add_slip(income_[slip.adult], slip);
                received_[slip.adult] += slip.netto;
                uit_.ontvangen += slip.netto;
            }
        for (AdultIncome<double>& i : income_) {
            if (i.onderneemt) i.belastbare_winst = belastbare_winst(i.onderneming, wet_.winst).belastbare_winst;
            i.bijdrage_zvw = bijdrage_zvw_naast(i.inkomen_met_zvw_van_betaler(), i.zvw_inkomen + i.belastbare_winst,
                                                wet_.zorgverzekeringswet);
        }
        for (size_t i = 0; i < count_; ++i) assess(i);
        for (size_t which = 0; which < 2; ++which) uit_.inkomens_in[which] = inkomens_of(c_.course.household(which));
        return uit_;
    }

private:
    void add_months()
    {
        for (const MonthRight& m : c_.months) {
            if (year_of(m.month) != year_) continue;
            uit_.ontvangen += m.bijstand + m.overig + m.teruggaaf;
            for (size_t i = 0; i < count_; ++i) {
                add_month(income_[i], m, i);
                bruto_bijstand_[i] += m.bruto_bijstand[i];
                received_[i] += m.bijstand_van[i] + m.overig_van[i] + m.teruggaaf_van[i];
                for (const MonthPart& part : m.parts)
                    if (i < c_.course.household(part.which).volwassenen.size()) in_household_[i] += part.share;
            }
        }
    }

    /// Who is here all year; a share of it is known to the day.
    bool all_year(size_t adult) const { return in_household_[adult] > months_per_year - rounding_guard; }

    /// The household in which an adult is assessed: that of 1 July, where he is one of them.
    const Household& household_of(size_t adult) const
    {
        const Household& here = c_.course.household_on(july_);
        return adult < here.volwassenen.size() ? here : c_.course.household(1 - c_.course.which_on(july_));
    }

    void assess(size_t i)
    {
        const HouseholdFacts<double> household(household_of(i), wet_, july_);
        InkomstenbelastingCase<double> a = aangifte(household, i, income_[i], income_[1 - i].arbeidsinkomen());
        a.overig_inkomen += bruto_bijstand_[i];
        bruto_[i] = a.arbeidsinkomen + a.overig_inkomen;
        winstaftrek_[i] = a.winstaftrek;
        if (all_year(i))
            uit_.netto +=
                bruto_[i] - belasting(a, wet_) - income_[i].bijdrage_zvw + income_[i].onbelast + income_[i].premie;
        else
            uit_.ontvangen = round_cent(uit_.ontvangen - received_[i]);
    }

    Toetsingsinkomens<double> inkomens_of(const Household& h) const
    {
        const double eigen = toetsingsinkomen(bruto_[0], winstaftrek_[0]);
        if (h.volwassenen.size() < 2) return {eigen, eigen};
        const double times = all_year(1) || in_household_[1] <= 0 ? 1 : months_per_year / in_household_[1];
        const double samen = toetsingsinkomen(bruto_[0] + times * bruto_[1], winstaftrek_[0] + times * winstaftrek_[1]);
        if (!partner_in_buitenland(h)) return {samen, samen};
        return {echtgenoot_is_toeslagpartner(h) ? samen : eigen, eigen};
    }

    const CourseYears& c_;
    int year_;
    Date july_;
    const Law<double>& wet_;
    size_t count_ = 1;
    YearIncome uit_;
    std::array<AdultIncome<double>, 2> income_;
    std::array<double, 2> bruto_bijstand_{0, 0}, received_{0, 0};
    std::array<double, 2> bruto_{0, 0}, winstaftrek_{0, 0};
    std::array<double, 2> in_household_{0, 0}; ///< months
};

/// Participatiewet art. 32 and 58 lid 2 onder f and 4: the refund of a year counts for the months with bijstand that it
/// is about. It is taken off the bijstand from the month after it comes, and asked back where there is none any more.
void set_off_refund(CourseYears& c, const YearIncome& year)
{
    double open = 0;
    for (const MonthRight& m : c.months)
        if (year_of(m.month) == year.year) open += m.te_verrekenen;
    open = round_cent(std::min(open, year.settled()));
    if (open <= 0) return;
    const BetaaldagenTable<double>& dagen = *c.month(plus_months(new_year(year.year), 11)).wet->betaaldagen;
    const Date from = plus_months(new_year(year.year + 1), dagen.aanslag_maand);
    for (MonthRight& m : c.months) {
        if (m.month < from || open <= 0) continue;
        if (!has_bijstand(m)) break;
        const double taken = std::min(open, m.bijstand);
        if (taken <= 0) continue;
        const double left = (m.bijstand - taken) / m.bijstand;
        for (size_t i = 0; i < 2; ++i) {
            m.bruto_bijstand[i] *= left;
            m.bijstand_van[i] *= left;
        }
        m.bijstand = round_cent(m.bijstand - taken);
        m.expected = at_least_zero(round_cent(m.expected - taken));
        m.verrekend = round_cent(m.verrekend + taken);
        m.verrekend_jaar = year.year;
        open = round_cent(open - taken);
    }
    if (open <= 0) return;
    const auto ended = std::find_if(c.months.begin(), c.months.end(),
                                    [&](const MonthRight& m) { return m.month >= from && !has_bijstand(m); });
    if (ended != c.months.end()) c.asked_back.push_back({year.year, ended->month, open});
}

} // namespace

const MonthRight& CourseYears::month(Date first_day) const
{
    return months.at(static_cast<size_t>(months_between(months.front().month, first_day)));
}

CourseYears course_years(const Course& course, int first, int last, CourseLaws& laws)
{
    CourseYears c{course, first, last, {}, {}, {}, {}};
    c.course.ww = ww_rights(c.course, laws);
    c.months = month_rights(c.course, plus_months(new_year(first), -7), new_year(last + 1), laws);
    std::set<Date> korting_bij_gemeente;
    if (course.household(0).gemeentelijk.loonheffingskorting == Loonheffingskorting::gemeente)
        for (const MonthRight& m : c.months)
            if (m.bijstand > 0) korting_bij_gemeente.insert(m.month);
    c.slips = payslips(c.course, first, last, laws, korting_bij_gemeente);
    append_ww(c.course, c.months, laws, c.slips);
    for (int year = first; year <= last; ++year) {
        c.years.push_back(YearAssessment(c, year, laws).all());
        if (course.household(0).gemeentelijk.teruggaaf == WatMetTeruggaaf::achteraf) set_off_refund(c, c.years.back());
    }
    return c;
}

} // namespace armoedeval
