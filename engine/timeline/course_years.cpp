#include "engine/timeline/course_years.hpp"

#include "engine/timeline/calendar.hpp"

namespace armoedeval {

namespace {

/// The assessments of all adults over a year. Circumstances are those of 1 July: a child that is born in the first half
/// gives IACK, as the act asks six months; and of the AOW-leeftijd the greater part of the year decides.
YearIncome year_income(const CourseYears& c, int year, CourseLaws& laws)
{
    const Household& h = c.course.scenario->huishouden;
    const Date july = plus_months(new_year(year), 6);
    const Law<double>& wet = *laws.on(july).wet;
    YearIncome uit;
    uit.year = year;
    std::array<AdultIncome<double>, 2> income;
    std::array<double, 2> bruto_bijstand{0, 0};
    const Adults<double> told = adults(h, Situation{}, wet, july);
    for (size_t i = 0; i < told.count; ++i) {
        income[i].overig = told.income[i].overig;
        income[i].bijdrage_zvw = told.income[i].bijdrage_zvw;
    }
    for (const Payslip& slip : c.slips) {
        if (year_of(slip.day) != year) continue;
        income[slip.adult].belastbaar_loon += slip.belastbaar;
        income[slip.adult].werkt = true;
        uit.ontvangen += slip.netto;
    }
    for (const MonthRight& m : c.months) {
        if (year_of(m.month) != year) continue;
        uit.ontvangen += m.bijstand + m.overig;
        for (size_t i = 0; i < told.count; ++i) bruto_bijstand[i] += m.bruto_bijstand[i];
    }
    for (size_t i = 0; i < told.count; ++i) {
        InkomstenbelastingCase<double> a = aangifte(h, i, income[i], income[1 - i].belastbaar_loon, wet, july);
        a.overig_inkomen += bruto_bijstand[i];
        const double bruto = income[i].belastbaar_loon + a.overig_inkomen;
        uit.toetsingsinkomen += bruto;
        uit.netto += bruto - belasting(a, wet) - income[i].bijdrage_zvw;
    }
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
    c.slips = payslips(c.course, first, last, laws);
    for (int year = first; year <= last; ++year) c.years.push_back(year_income(c, year, laws));
    return c;
}

} // namespace armoedeval
