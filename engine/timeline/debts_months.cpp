// SPDX-License-Identifier: EUPL-1.2
#include "engine/timeline/debts_months.hpp"

#include "engine/timeline/calendar.hpp"
#include "engine/year/debts_year.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

/// What comes in, of which creditors may take a part.
struct Payment {
    Date day{};
    double amount = 0;
    std::string what;
    bool holiday_pay = false;
};
using Payments = std::vector<Payment>;

bool is_bijstand(EventKind kind)
{
    return kind == EventKind::bijstand || kind == EventKind::vakantietoeslag_bijstand ||
           kind == EventKind::bijstand_verrekening;
}
/// What a letter may count beside wage, benefit and bijstand.
bool is_toeslag_of_kinderbijslag(EventKind kind)
{
    return kind == EventKind::zorgtoeslag || kind == EventKind::huurtoeslag || kind == EventKind::kindgebonden_budget ||
           kind == EventKind::kinderbijslag;
}

double total(const Events& events)
{
    double sum = 0;
    for (const MoneyEvent& e : events) sum -= e.amount;
    return sum;
}

/// A debt, and whether it stands in the household of situation 0 and in that of the chosen one.
struct ToldDebt {
    const Debt* debt = nullptr;
    std::array<bool, 2> in{false, false};
};

bool stands_in(const Household& h, const Debt& debt)
{
    return std::find(h.schulden.begin(), h.schulden.end(), debt) != h.schulden.end();
}

std::vector<ToldDebt> debts_of(const Course& course)
{
    const Household &before = course.household(0), &after = course.household(1);
    std::vector<ToldDebt> all;
    for (const Debt& debt : before.schulden) all.push_back({&debt, {true, stands_in(after, debt)}});
    for (const Debt& debt : after.schulden)
        if (!stands_in(before, debt)) all.push_back({&debt, {false, true}});
    return all;
}

class DebtsByMonth {
public:
    DebtsByMonth(const Events& income, const CourseYears& c) : income_(income), c_(c)
    {
        const Law<double>& wet = *c.months.front().wet;
        bool all_told = true;
        double owed = 0;
        for (const auto& [told, in] : debts_of(c.course)) {
            const Debt& debt = *told;
            if (!is_in_de_maanden(debt, c.course, wet)) continue;
            if (debt.soort == SoortSchuld::beslag) {
                for (size_t which = 0; which < 2; ++which)
                    if (in[which]) beslag_of_[which].adult[debt.van] = true;
                all_told = all_told && debt.openstaand;
                owed += debt.openstaand.value_or(0);
            }
            if (debt.soort == SoortSchuld::schuldregeling) regelingen_.push_back({&debt, in, std::nullopt});
            if (debt.soort == SoortSchuld::saneringskrediet) kredieten_.push_back({&debt, in, debt.openstaand});
            if (debt.tot && in[c.course.which_on(*debt.tot)])
                ends_.push_back({*debt.tot,
                                 debt.soort == SoortSchuld::saneringskrediet
                                     ? "het saneringskrediet is afgelost"
                                     : "de schuldregeling eindigt: er gaat niets "
                                       "meer naar schuldeisers",
                                 StatusChange::Kind::schulden});
        }
        if ((beslag_of_[0].iemand() || beslag_of_[1].iemand()) && all_told) owed_under_beslag_ = owed;
    }

    const std::vector<StatusChange>& ends() const { return ends_; }

    Events withheld_in(const MonthRight& m)
    {
        const size_t which = c_.course.which_on(m.month);
        beslag_ = beslag_of_[which];
        Events beslag;
        if (beslag_.iemand() && owed_under_beslag_.value_or(1) > 0) beslag = withheld_by_beslag(m);
        std::array<Events, 2> regeling;
        for (Regeling& r : regelingen_) {
            if (!r.in[which] || (r.debt->tot && *r.debt->tot <= m.month)) continue;
            Events taken = withheld_by(r, m);
            Events& of_adult = regeling[r.debt->van];
            if (total(taken) > total(of_adult)) of_adult = std::move(taken);
        }
        // On one income beslag and a schuldregeling take the same euros: the larger of the two counts.
        double on_the_same = 0;
        for (size_t i = 0; i < 2; ++i)
            if (beslag_.adult[i]) on_the_same += total(regeling[i]);
        const bool beslag_is_more = total(beslag) > on_the_same;
        if (beslag_is_more) until_paid(beslag, owed_under_beslag_, m, "het beslag eindigt: de schuld is betaald");
        Events all = beslag_is_more ? std::move(beslag) : Events{};
        for (size_t i = 0; i < 2; ++i)
            if (!beslag_is_more || !beslag_.adult[i]) all.insert(all.end(), regeling[i].begin(), regeling[i].end());
        for (Krediet& krediet : kredieten_) {
            if (!krediet.in[which] || (krediet.debt->tot && *krediet.debt->tot <= m.month)) continue;
            Events term{term_of(*krediet.debt, m)};
            until_paid(term, krediet.owed, m, "het saneringskrediet is afgelost");
            all.insert(all.end(), term.begin(), term.end());
        }
        return all;
    }

private:
    struct Regeling {
        const Debt* debt = nullptr;
        std::array<bool, 2> in{false, false};
        /// By how much the months since the last holiday pay stayed below the amount of the letter; not known before
        /// the first month.
        std::optional<double> short_so_far{};
    };

    struct Krediet {
        const Debt* debt = nullptr;
        std::array<bool, 2> in{false, false};
        std::optional<double> owed{};
    };

    /// What is owed falls by what is withheld from the first month that is shown; no more is withheld than it.
    void until_paid(Events& taken, std::optional<double>& owed, const MonthRight& m, const char* ends)
    {
        if (!owed || m.month < plus_months(first_of_month(c_.course.start), -1)) return;
        Events within;
        for (MoneyEvent e : taken) {
            if (*owed <= 0) break;
            e.amount = -std::min(-e.amount, *owed);
            owed = round_cent(*owed + e.amount);
            if (*owed <= 0) ends_.push_back({e.day, ends, StatusChange::Kind::schulden});
            within.push_back(std::move(e));
        }
        taken = std::move(within);
    }

    /// Of the adults that have a right to bijstand this one's share of it.
    static double share_of_bijstand(const MonthRight& m, size_t adult)
    {
        const auto& longest = *std::max_element(
            m.parts.begin(), m.parts.end(), [](const MonthPart& a, const MonthPart& b) { return a.share < b.share; });
        const Adults<double>& adults = longest.adults;
        double with_right = 0;
        for (size_t i = 0; i < adults.count; ++i) with_right += adults.income[i].recht_op_bijstand;
        return with_right > 0 && adults.income[adult].recht_op_bijstand ? 1 / with_right : 0;
    }

    /// Benefits, pension and alimony of one adult; not what is untaxed, but for alimony of a child where that counts.
    static double other_income(const MonthRight& m, size_t adult, bool kinderalimentatie)
    {
        double netto = 0;
        for (const MonthPart& part : m.parts) {
            const AdultIncome<double>& i = part.adults.income[adult];
            netto += part.share *
                     (part.netto_overig[adult] - monthly(i.onbelast - (kinderalimentatie ? i.kinderalimentatie : 0)));
        }
        return round_cent(netto);
    }

    bool is_in(const MonthRight& m, Date day) const { return first_of_month(day) == m.month; }

    void add_wages(Payments& payments, const MonthRight& m, size_t adult) const
    {
        for (const Payslip& slip : c_.slips)
            if (slip.adult == adult && !slip.premie && !slip.onbelast && is_in(m, slip.day))
                payments.push_back({slip.day, slip.netto, slip.what, slip.vakantiegeld});
    }

    void add_bijstand_of(Payments& payments, const MonthRight& m, size_t adult) const
    {
        const double share = share_of_bijstand(m, adult);
        if (share == 0) return;
        for (const MoneyEvent& e : income_)
            if (is_bijstand(e.kind) && is_in(m, e.day))
                payments.push_back({e.day, share == 1 ? e.amount : round_cent(share * e.amount), e.what,
                                    e.kind == EventKind::vakantietoeslag_bijstand});
    }

    void add_other(Payments& payments, const MonthRight& m, size_t adult, bool kinderalimentatie) const
    {
        const double amount = other_income(m, adult, kinderalimentatie);
        if (amount == 0) return;
        payments.push_back({bijstand_day(m.month, m.praktijk), amount, "ander inkomen van " + month_name(m.month)});
    }

    static void add_refund(Payments& payments, const MonthRight& m, size_t adult)
    {
        const double amount = round_cent(m.teruggaaf_van[adult]);
        if (amount <= 0) return;
        payments.push_back({next_working_day(on_day(m.month, m.wet->betaaldagen->voorlopige_teruggaaf_dag)), amount,
                            "voorlopige teruggaaf van " + month_name(m.month)});
    }

    void add_toeslagen_in(Payments& payments, const MonthRight& m) const
    {
        for (const MoneyEvent& e : income_)
            if (is_toeslag_of_kinderbijslag(e.kind) && is_in(m, e.day)) payments.push_back({e.day, e.amount, e.what});
    }

    /// Each payment loses what lifts the month above what stays.
    static Events above(Payments payments, double stays, const MonthRight& m, const std::string& because)
    {
        std::stable_sort(payments.begin(), payments.end(),
                         [](const Payment& a, const Payment& b) { return a.day < b.day; });
        Events taken;
        double received = 0, taken_so_far = 0;
        for (const Payment& p : payments) {
            received = round_cent(received + p.amount);
            const double more = round_cent(at_least_zero(received - stays) - taken_so_far);
            // A correction downwards gives nothing back: what was withheld is with the creditor.
            if (more <= 0) continue;
            taken_so_far = round_cent(taken_so_far + more);
            taken.push_back({p.day, EventKind::naar_schulden, -more, because + p.what, m.month, true});
        }
        return taken;
    }

    Events withheld_by_beslag(const MonthRight& m) const
    {
        Payments payments;
        for (size_t i = 0; i < c_.course.household_on(m.month).volwassenen.size(); ++i) {
            if (!beslag_.adult[i]) continue;
            add_wages(payments, m, i);
            add_bijstand_of(payments, m, i);
            add_other(payments, m, i, true);
            add_refund(payments, m, i); // Rv art. 475c onder h
        }
        return above(std::move(payments), round_cent(free_from_beslag(m)), m, "beslag op ");
    }

    /// As if each situation lasted all year, by the days that it is in force.
    double free_from_beslag(const MonthRight& m) const
    {
        double stays = 0;
        for (const MonthPart& part : m.parts) {
            Household h = c_.course.household(part.which);
            for (size_t i = 0; i < h.volwassenen.size(); ++i) h.volwassenen[i].vrijlating = m.vrijlating[i];
            const HouseholdFacts<double> facts(h, *m.wet, m.month);
            const Adults<double>& adults = part.adults;
            const BijstandYear<double> bijstand = bijstand_year(facts, adults, in_the_month(h.gemeentelijk.teruggaaf));
            double bruto = 0, winstaftrek = 0;
            for (size_t i = 0; i < adults.count; ++i) {
                const AdultIncome<double>& income = adults.income[i];
                bruto += income.belastbaar_loon + income.winst + income.overig + bijstand.adults[i].bruto_bijstand;
                winstaftrek += income.aangifte.winstaftrek;
            }
            stays += part.share *
                     inkomen_onder_beslag(facts, adults, bijstand, toetsingsinkomen(bruto, winstaftrek), beslag_).vrij;
        }
        return stays;
    }

    /// The letter counts holiday pay with the months that it is for: it first fills up those that stayed below the
    /// amount. Before the first month they are taken to have been as that one.
    Events withheld_by(Regeling& r, const MonthRight& m) const
    {
        Payments payments;
        add_wages(payments, m, r.debt->van);
        add_bijstand_of(payments, m, r.debt->van);
        add_other(payments, m, r.debt->van, false);
        if (r.debt->toeslagen_inbegrepen) add_toeslagen_in(payments, m);
        double regular = 0, holiday_pay = 0;
        for (const Payment& p : payments) (p.holiday_pay ? holiday_pay : regular) += p.amount;
        const double letter = *r.debt->per_maand;
        const double short_now = at_least_zero(letter - regular);
        if (!r.short_so_far) r.short_so_far = short_now * months_since_holiday_pay(m);
        *r.short_so_far += short_now;
        double stays = letter;
        if (holiday_pay > 0) {
            stays = letter - short_now + std::min(*r.short_so_far, holiday_pay);
            r.short_so_far = 0;
        }
        return above(std::move(payments), round_cent(stays), m, "naar de schuldregeling, van ");
    }

    /// Until the month before this one.
    static int months_since_holiday_pay(const MonthRight& m)
    {
        const int month = static_cast<int>(static_cast<unsigned>(m.month.month()));
        const int paid_in = static_cast<int>(m.wet->betaaldagen->vakantietoeslag_bijstand_maand);
        return (month - paid_in - 1 + 12) % 12;
    }

    static MoneyEvent term_of(const Debt& krediet, const MonthRight& m)
    {
        const BetaaldagenTable<double>& dagen = *m.wet->betaaldagen;
        return {previous_working_day(on_day(m.month, dagen.loon_dag)),
                EventKind::naar_schulden,
                -round_cent(*krediet.per_maand),
                "aflossing van het saneringskrediet",
                m.month,
                true};
    }

    const Events& income_;
    const CourseYears& c_;
    std::array<OnderBeslag, 2> beslag_of_; ///< in the household of situation 0 and of the chosen one
    OnderBeslag beslag_;                   ///< of the month
    std::vector<Regeling> regelingen_;
    std::vector<Krediet> kredieten_;
    std::optional<double> owed_under_beslag_; ///< not told of every debt: it goes on
    std::vector<StatusChange> ends_;
};

} // namespace

bool is_in_de_maanden(const Debt& debt, const Course& course, const Law<double>& wet)
{
    const auto known_in = [&](size_t which) {
        const Household& h = course.household(which);
        const Situation& s = course.of(which);
        if (!stands_in(h, debt)) return true; // and it is in the other
        const bool profit = std::any_of(s.werk.begin(), s.werk.end(), [&](const Work& w) {
            return w.van == debt.van && w.kind.soort == SoortWerk::ondernemen;
        });
        return waarom_onbekend(debt, h, s, wet) == SchuldOnbekend::nee &&
               (debt.soort != SoortSchuld::schuldregeling || !profit);
    };
    return known_in(0) && (course.situation == 0 || known_in(1));
}

std::vector<StatusChange> add_debts(Events& events, const CourseYears& c)
{
    if (debts_of(c.course).empty()) return {};
    DebtsByMonth debts(events, c);
    Events withheld;
    for (const MonthRight& m : c.months) {
        if (year_of(m.month) < c.first) continue; // of the months before it there are no slips
        Events of_month = debts.withheld_in(m);
        withheld.insert(withheld.end(), of_month.begin(), of_month.end());
    }
    events.insert(events.end(), withheld.begin(), withheld.end());
    return debts.ends();
}

} // namespace armoedeval
