// SPDX-License-Identifier: EUPL-1.2
// Participatiewet art. 45: bijstand per calendar month; of each month a share is kept for June, or paid after the end.
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/events.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

/// What is paid of a month's bijstand in or for the month itself.
double without_holiday_allowance(double bijstand, const MonthRight& m)
{
    return round_cent(bijstand - m.wet->participatiewet.normen->vakantietoeslag * bijstand);
}

class BijstandPayments {
public:
    BijstandPayments(Events& events, const CourseYears& c, const CourseLaws& laws) : events_(events), c_(c), laws_(laws)
    {
    }

    void pay(const MonthRight& m)
    {
        const BetaaldagenTable<double>& dagen = *m.wet->betaaldagen;
        ask_again(m);
        const Date usual = day_in(m.month, m);
        const Date day = decided_ && usual < *decided_ ? *decided_ : usual;
        const bool unsure = m.future_rules || !laws_.established("betaaldagen.bijstand_dag", m.wet->date);
        months_without_ = has_bijstand(m) ? 0 : months_without_ + 1;
        if (static_cast<unsigned>(m.month.month()) == static_cast<unsigned>(dagen.vakantietoeslag_bijstand_maand) ||
            months_without_ == dagen.vakantietoeslag_bijstand_na_einde)
            pay_reserved(day, unsure);

        const double paid = without_holiday_allowance(m.expected, m);
        const double due = without_holiday_allowance(m.bijstand, m);
        const std::string less = m.verrekend > 0 ? ", min de teruggaaf over " + std::to_string(m.verrekend_jaar)
                                 : m.vakantiegeld_verrekend > 0 ? ", min het vakantiegeld van werk"
                                                                : "";
        add(events_, {day, EventKind::bijstand, paid, "bijstand van " + month_name(m.month) + less, m.month, unsure});
        correct(m, day, round_cent(due - paid));
        if (reserved_ == 0) reserved_from_ = m.month;
        reserved_ = round_cent(reserved_ + m.bijstand - due);
        had_bijstand_ = has_bijstand(m);
    }

    std::optional<Date> asked_again() const { return asked_again_; }

private:
    /// After the job there is a new application: a decision takes its time, and an advance comes before it (art. 52).
    /// From the first day of a right in a month before which there was none.
    void ask_again(const MonthRight& m)
    {
        const Course& course = c_.course;
        if (had_bijstand_ || m.bijstand <= 0 || course.situation == 0 || !course.way_back() ||
            plus_months(m.month, 1) <= *course.way_back())
            return;
        Date asked = std::max(m.month, *course.way_back());
        for (const WwRight& right : course.ww)
            if (right.met_recht && m.month < right.until && right.until < plus_months(m.month, 1)) asked = right.until;
        asked_again_ = asked;
        const BetaaldagenTable<double>& dagen = *m.wet->betaaldagen;
        decided_ = next_working_day(plus_days(asked, 7 * dagen.bijstand_beslissing_weken));
        const MonthRight& whole =
            asked == m.month ? m : c_.month(std::min(plus_months(m.month, 1), c_.months.back().month));
        const double advance =
            round_cent(dagen.bijstand_voorschot_aandeel * without_holiday_allowance(whole.bijstand, whole));
        add(events_, {next_working_day(plus_days(asked, 7 * dagen.bijstand_voorschot_weken)), EventKind::bijstand,
                      advance, "voorschot op de bijstand", m.month, true});
        add(events_, {*decided_, EventKind::bijstand_verrekening, -advance, "voorschot op de bijstand, verrekend",
                      m.month, true});
    }

    static Date day_in(Date month, const MonthRight& m) { return bijstand_day(month, m.praktijk); }

    /// What a month turns out to give more or less than was paid, with the bijstand of the next; or asked back.
    void correct(const MonthRight& m, Date paid_on, double more)
    {
        const Date known = std::max(paid_on, day_in(plus_months(m.month, 1), m));
        const bool asked_back = more < 0 && m.praktijk.verrekening == Verrekening::terugvordering;
        const Date day = asked_back
                             ? next_working_day(plus_days(known, 7 * m.wet->betaaldagen->bijstand_terugbetaling_weken))
                             : known;
        add(events_, {day, EventKind::bijstand_verrekening, more,
                      asked_back ? "te veel bijstand van " + month_name(m.month) + ", teruggevraagd"
                                 : "verrekening van de bijstand van " + month_name(m.month),
                      m.month, true});
    }

    void pay_reserved(Date day, bool unsure)
    {
        add(events_, {day, EventKind::vakantietoeslag_bijstand, reserved_, "vakantietoeslag van de bijstand",
                      reserved_from_, unsure});
        reserved_ = 0;
    }

    Events& events_;
    const CourseYears& c_;
    const CourseLaws& laws_;
    std::optional<Date> decided_; ///< what is due before it comes on this day
    std::optional<Date> asked_again_;
    bool had_bijstand_ = false; ///< in the month before
    double reserved_ = 0;
    Date reserved_from_{};
    int months_without_ = 0;
};

} // namespace

std::optional<Date> add_bijstand(Events& events, const CourseYears& c, const CourseLaws& laws)
{
    BijstandPayments payments(events, c, laws);
    for (const MonthRight& m : c.months) payments.pay(m);
    return payments.asked_again();
}

} // namespace armoedeval
