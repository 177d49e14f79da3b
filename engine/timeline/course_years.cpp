// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/course_years.hpp"

#include "engine/timeline/calendar.hpp"

namespace armoedeval {

namespace {

/// A twelfth of what the situations of a month would bring in a year, but for what comes on slips.
void add_month(AdultIncome<double>& year, const MonthRight& m, size_t adult)
{
    for (size_t which = 0; which < 2; ++which) {
        if (m.share_of(which) == 0) continue;
        const AdultIncome<double>& told = m.adults[which].income[adult];
        const double share = monthly(m.share_of(which));
        year.overig += share * told.overig;
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
    year.werkt = year.werkt || !slip.premie;
    if (slip.premie) year.premie += slip.netto;
    year.belastbaar_loon += slip.belastbaar;
    year.onderneemt = year.onderneemt || slip.winst > 0;
    year.winst += slip.winst;
    year.onderneming.winst += slip.winst;
}

/// The assessments of all adults over a year. Circumstances are those of 1 July: a child that is born in the first half
/// gives IACK, as the act asks six months; and of the AOW-leeftijd the greater part of the year decides.
YearIncome year_income(const CourseYears& c, int year, CourseLaws& laws)
{
    const Household& h = c.course.scenario->huishouden;
    const Date july = plus_months(new_year(year), 6);
    const Law<double>& wet = *laws.on(july).wet;
    const HouseholdFacts<double> household(h, wet, july);
    YearIncome uit;
    uit.year = year;
    std::array<AdultIncome<double>, 2> income;
    std::array<double, 2> bruto_bijstand{0, 0};
    for (const MonthRight& m : c.months) {
        if (year_of(m.month) != year) continue;
        uit.ontvangen += m.bijstand + m.overig;
        for (size_t i = 0; i < h.volwassenen.size(); ++i) {
            add_month(income[i], m, i);
            bruto_bijstand[i] += m.bruto_bijstand[i];
        }
    }
    for (const Payslip& slip : c.slips)
        if (year_of(slip.day) == year) {
            add_slip(income[slip.adult], slip);
            uit.ontvangen += slip.netto;
        }
    for (AdultIncome<double>& i : income) {
        if (i.onderneemt) i.belastbare_winst = belastbare_winst(i.onderneming, wet.winst).belastbare_winst;
        i.bijdrage_zvw = bijdrage_zvw_naast(i.inkomen_met_zvw_van_betaler(), i.zvw_inkomen + i.belastbare_winst,
                                            wet.zorgverzekeringswet);
    }
    double bruto = 0, winstaftrek = 0;
    for (size_t i = 0; i < h.volwassenen.size(); ++i) {
        InkomstenbelastingCase<double> a = aangifte(household, i, income[i], income[1 - i].arbeidsinkomen());
        a.overig_inkomen += bruto_bijstand[i];
        const double van_deze = a.arbeidsinkomen + a.overig_inkomen;
        bruto += van_deze;
        winstaftrek += a.winstaftrek;
        if (i == 0) uit.op_dit_adres = toetsingsinkomen(van_deze, a.winstaftrek);
        uit.netto += van_deze - belasting(a, wet) - income[i].bijdrage_zvw + income[i].onbelast + income[i].premie;
    }
    uit.toetsingsinkomen = toetsingsinkomen(bruto, winstaftrek);
    if (!partner_in_buitenland(h))
        uit.op_dit_adres = uit.toetsingsinkomen;
    else if (!echtgenoot_is_toeslagpartner(h))
        uit.toetsingsinkomen = uit.op_dit_adres;
    return uit;
}

} // namespace

const MonthRight& CourseYears::month(Date first_day) const
{
    return months.at(static_cast<size_t>(months_between(months.front().month, first_day)));
}

CourseYears course_years(const Course& course, int first, int last, CourseLaws& laws)
{
    CourseYears c{course, first, last, {}, {}, {}};
    c.months = month_rights(c.course, plus_months(new_year(first), -7), new_year(last + 1), laws);
    std::set<Date> korting_bij_gemeente;
    if (course.scenario->huishouden.gemeentelijk.loonheffingskorting == Loonheffingskorting::gemeente)
        for (const MonthRight& m : c.months)
            if (m.bijstand > 0) korting_bij_gemeente.insert(m.month);
    c.slips = payslips(c.course, first, last, laws, korting_bij_gemeente);
    for (int year = first; year <= last; ++year) c.years.push_back(year_income(c, year, laws));
    return c;
}

} // namespace armoedeval
