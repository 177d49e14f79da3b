// SPDX-License-Identifier: EUPL-1.2
// Participatiewet art. 45: bijstand per calendar month; of each month a share is kept for June, or paid after the end.
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/events.hpp"

namespace armoedeval {

namespace {

/// What is paid of a month's bijstand in or for the month itself.
double without_holiday_allowance(double bijstand, const MonthRight& m)
{
    return round_cent(bijstand - m.wet->participatiewet.normen->vakantietoeslag * bijstand);
}

class BijstandPayments {
public:
    BijstandPayments(Events& events, const CourseLaws& laws) : events_(events), laws_(laws) {}

    void pay(const MonthRight& m)
    {
        const BetaaldagenTable<double>& dagen = *m.wet->betaaldagen;
        const Date day = day_in(m.month, m);
        const bool unsure = m.future_rules || !laws_.established("betaaldagen.bijstand_dag", m.wet->date);
        months_without_ = m.bijstand > 0 ? 0 : months_without_ + 1;
        if (static_cast<unsigned>(m.month.month()) == static_cast<unsigned>(dagen.vakantietoeslag_bijstand_maand) ||
            months_without_ == dagen.vakantietoeslag_bijstand_na_einde)
            pay_reserved(day, unsure);

        const double paid = without_holiday_allowance(m.expected, m);
        const double due = without_holiday_allowance(m.bijstand, m);
        add(events_, {day, EventKind::bijstand, paid, "bijstand van " + month_name(m.month), m.month, unsure});
        add(events_, {day_in(plus_months(m.month, 1), m), EventKind::bijstand_verrekening, round_cent(due - paid),
                      "verrekening van de bijstand van " + month_name(m.month), m.month, true});
        if (reserved_ == 0) reserved_from_ = m.month;
        reserved_ = round_cent(reserved_ + m.bijstand - due);
    }

private:
    static Date day_in(Date month, const MonthRight& m)
    {
        return next_working_day(on_day(month, m.wet->betaaldagen->bijstand_dag));
    }

    void pay_reserved(Date day, bool unsure)
    {
        add(events_, {day, EventKind::vakantietoeslag_bijstand, reserved_, "vakantietoeslag van de bijstand",
                      reserved_from_, unsure});
        reserved_ = 0;
    }

    Events& events_;
    const CourseLaws& laws_;
    double reserved_ = 0;
    Date reserved_from_{};
    int months_without_ = 0;
};

} // namespace

void add_bijstand(Events& events, const CourseYears& c, const CourseLaws& laws)
{
    BijstandPayments payments(events, laws);
    for (const MonthRight& m : c.months) payments.pay(m);
}

} // namespace armoedeval
