// SPDX-License-Identifier: EUPL-1.2
// One household of a population, drawn by its number.
#include "engine/base/rounding.hpp"
#include "engine/population/chance.hpp"
#include "engine/population/population.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace armoedeval {

namespace {

using namespace chance;

constexpr double hours_above_last_class = 5;
/// So often a wage is drawn until the income is low; then it is made low.
constexpr std::uint64_t most_attempts = 12;

/// The variables that chance decides; the number is part of what makes a draw. New ones come at the end, so that the
/// others stay as they are.
enum Variable : std::uint64_t {
    applicant_age,
    number_of_children,
    housemates_yes,
    housemates_number,
    home,
    rent,
    part_time_yes,
    part_time_wage,
    wage_class,
    wage_within,
    partner_wage_class,
    partner_wage_within,
    hours_class,
    hours_within,
    partner_works,
    partner_hours_class,
    partner_hours_within,
    wealth_low,
    wealth,
    care,
    education,
    sex,
    debt,
    child_age, ///< and one more for each next child
    last_child_age = child_age + Composition::most_children,
    age_difference,
    partner_is_older,
    years,
    exemption,
    travel,
    care_from,
    service_costs,
    home_equity,
    attachment,
    housemate_income,
    benefit_kind,
    pension_beside,
    student_hours,
    attempt = 2000 ///< and so many of these for each time that a wage is drawn again
};
constexpr std::uint64_t variables_per_attempt = 20;

bool has_children(SoortHuishouden soort)
{
    return soort == SoortHuishouden::alleenstaande_ouder || soort == SoortHuishouden::paar_met_kinderen;
}
bool has_partner(SoortHuishouden soort)
{
    return soort == SoortHuishouden::paar || soort == SoortHuishouden::paar_met_kinderen;
}

/// In whole cents: what a file can say.
double in_file(double euros)
{
    return round_cent(euros);
}

/// Those with bijstand and all others, where the figures say no more.
size_t with_or_without(Groep groep)
{
    return groep == Groep::bijstand ? 0 : 1;
}

} // namespace

const Population::Cell& Population::cell_of(std::uint64_t number) const
{
    return *std::upper_bound(cells_.begin(), cells_.end(), number,
                             [](std::uint64_t n, const Cell& cell) { return n < cell.end; });
}

double Population::drawn(std::uint64_t number, std::uint64_t variable) const
{
    return uniform(seed_, number, variable);
}

PopulationRow Population::row(std::uint64_t number) const
{
    assert(number < count_);
    const Cell& cell = cell_of(number);
    PopulationRow row;
    row.number = number;
    row.composition.groep = cell.groep;
    draw_people(row, cell);
    draw_home(row, cell);
    row.uurloon = wage(number, wage_class, cell.groep, row.composition.leeftijd);
    if (row.composition.partner())
        row.uurloon_partner = wage(number, partner_wage_class, cell.groep, row.composition.leeftijd_partner);
    switch (cell.groep) {
    case Groep::bijstand: draw_part_time(row, cell); break;
    case Groep::werkend: draw_low_wage(row, cell); break;
    case Groep::uitkering: draw_benefit(row); break;
    case Groep::aow: draw_aow(row); break;
    case Groep::student: draw_student(row); break;
    }
    draw_wealth(row);
    draw_costs(row);
    return row;
}

void Population::draw_people(PopulationRow& row, const Cell& cell) const
{
    Composition& c = row.composition;
    const std::uint64_t n = row.number;
    c.leeftijd = static_cast<std::uint8_t>(ages_[cell.age_band].value(drawn(n, applicant_age)));
    if (has_partner(cell.soort)) {
        const int difference = static_cast<int>(age_difference_.value(drawn(n, age_difference)));
        const int age = c.leeftijd + (drawn(n, partner_is_older) < 0.5 ? difference : -difference);
        // Two of one age group: a partner who has the AOW would make it another group.
        const int oldest = cell.groep == Groep::aow ? Composition::oldest : circumstances_.aow_leeftijd - 1;
        c.leeftijd_partner = static_cast<std::uint8_t>(std::clamp(age, 18, oldest));
    }
    if (has_children(cell.soort)) draw_children(row, cell);
    if (cell.groep == Groep::bijstand && drawn(n, housemates_yes) < kostendelers_) {
        c.medebewoners = static_cast<std::uint8_t>(housemates_.value(drawn(n, housemates_number)));
        row.inkomen_medebewoner = in_file(housemate_income_.value(drawn(n, housemate_income)));
    }
    if (cell.groep == Groep::bijstand) {
        // From and up to (not included), of each duration; whole years.
        const double bounds[] = {0, 1, 3, 5, std::max(hoogste_jaren_, 6.0)};
        const double from = bounds[cell.duration], to = bounds[cell.duration + 1];
        c.jaren = static_cast<std::uint8_t>(std::floor(from + drawn(n, years) * (to - from)));
    } else if (cell.groep != Groep::student) {
        c.jaren = static_cast<std::uint8_t>(low_years_.value(drawn(n, years)));
    }
    if (c.jaren != Composition::years_not_told)
        c.jaren = static_cast<std::uint8_t>(std::min<int>(c.jaren, std::max(0, c.leeftijd - 18)));
    c.beslag = drawn(n, attachment) < beslag_[with_or_without(cell.groep)];
}

void Population::draw_children(PopulationRow& row, const Cell& cell) const
{
    Composition& c = row.composition;
    c.kinderen =
        static_cast<std::uint8_t>(children_[has_partner(cell.soort)].value(drawn(row.number, number_of_children)));
    for (size_t i = 0; i < c.kinderen; ++i)
        c.leeftijd_kind[i] = static_cast<std::uint8_t>(child_age_.value(drawn(row.number, child_age + i)));
    std::sort(c.leeftijd_kind.begin(), c.leeftijd_kind.begin() + c.kinderen, std::greater<>());
}

void Population::draw_home(PopulationRow& row, const Cell& cell) const
{
    constexpr size_t corporatie = 0, kamer = 2, koop = 3; // places in the labels of bijstand_woning
    const size_t kind = home_[static_cast<size_t>(cell.groep)].place(drawn(row.number, home));
    row.composition.woning = kind == kamer ? Woonvorm::kamer : kind == koop ? Woonvorm::koop : Woonvorm::huur;
    if (row.composition.woning == Woonvorm::koop)
        row.overwaarde = in_file(drawn(row.number, home_equity) * overwaarde_[with_or_without(cell.groep)]);
    if (row.composition.woning != Woonvorm::huur) return;
    const Composition& c = row.composition;
    const size_t persons = 1U + c.partner() + c.kinderen + c.medebewoners;
    const TruncatedNormal& rents = rents_[kind == corporatie ? std::min<size_t>(persons, 3) - 1 : 3];
    row.kale_huur = in_file(rents.at(drawn(row.number, rent)));
    row.servicekosten = in_file(service_.value(drawn(row.number, service_costs)));
}

double Population::wage(std::uint64_t number, std::uint64_t variable, Groep groep, int age) const
{
    const double u = drawn(number, variable), within = drawn(number, variable + 1);
    const double above = groep == Groep::werkend ? loon_boven_ : 0;
    double percentage = 100;
    if (u < above) {
        const double from = wages_.values.back();
        percentage = from + within * (loon_boven_tot_ - from);
    } else {
        const size_t at = wages_.place((u - above) / (1 - above));
        const double to = wages_.values[at], from = at == 0 ? to : wages_.values[at - 1];
        percentage = from + within * (to - from);
    }
    if (groep == Groep::bijstand) percentage -= loon_verschuiving_;
    return in_file(std::max(percentage, 100.0) / 100 * circumstances_.minimumloon_at(age));
}

double Population::hours(std::uint64_t number, std::uint64_t variable, bool from_12) const
{
    const Choice& classes = hours_[from_12 ? 0 : 1];
    const size_t at = classes.place(drawn(number, variable));
    const double from = classes.values[at];
    const double to = at + 1 < classes.values.size() ? classes.values[at + 1] : from + hours_above_last_class;
    const double halves = std::floor((from + drawn(number, variable + 1) * (to - from)) * 2);
    return halves / 2;
}

void Population::draw_part_time(PopulationRow& row, const Cell& cell) const
{
    const Composition& c = row.composition;
    if (drawn(row.number, part_time_yes) >= part_time_[static_cast<size_t>(cell.soort)][cell.duration]) return;
    const double per_month = std::exp(part_time_wages_[c.partner()].at(drawn(row.number, part_time_wage)));
    row.uren = std::round(per_month / (row.uurloon * weeks_per_month) * 10) / 10;
    constexpr std::array kinds{Vrijlating::geen, Vrijlating::n, Vrijlating::r, Vrijlating::y};
    row.composition.vrijlating = kinds[exemption_.place(drawn(row.number, exemption))];
}

/// Net of tax, without what children add, as a share of the norm.
double Population::share_of_norm(const PopulationRow& row) const
{
    const Composition& c = row.composition;
    const auto of_work = [&](double hours, double hourly) {
        return circumstances_.netto(circumstances_.netto_loon,
                                    hours * weeks_per_year * hourly * circumstances_.met_vakantiegeld);
    };
    const double net = of_work(row.uren, row.uurloon) + of_work(row.uren_partner, row.uurloon_partner) +
                       circumstances_.netto(circumstances_.netto_uitkering, row.inkomen + row.pensioen) +
                       circumstances_.netto(circumstances_.netto_uitkering, row.inkomen_partner);
    return net / months_per_year / (c.partner() ? circumstances_.norm_samen : circumstances_.norm_alleen);
}

void Population::draw_low_wage(PopulationRow& row, const Cell& cell) const
{
    const Composition& c = row.composition;
    const bool young_child = std::any_of(c.leeftijd_kind.begin(), c.leeftijd_kind.begin() + c.kinderen,
                                         [&](std::uint8_t age) { return age < circumstances_.opvang_kind_tot; });
    const bool from_12 = cell.soort == SoortHuishouden::alleenstaande_ouder && young_child;
    for (std::uint64_t i = 0; i < most_attempts; ++i) {
        const std::uint64_t again = i == 0 ? 0 : attempt + i * variables_per_attempt;
        row.uurloon = wage(row.number, again + wage_class, cell.groep, c.leeftijd);
        row.uren = hours(row.number, again + hours_class, from_12);
        row.uren_partner = 0;
        if (c.partner()) {
            row.uurloon_partner = wage(row.number, again + partner_wage_class, cell.groep, c.leeftijd_partner);
            if (drawn(row.number, again + partner_works) < tweede_verdiener_)
                row.uren_partner = hours(row.number, again + partner_hours_class, true);
        }
        if (const double share = share_of_norm(row); share >= laag_vanaf_ && share <= laag_tot_) return;
    }
    // At the lowest wage: full-time is somewhat above the norm of a couple, a day less that of one person.
    row.uren = circumstances_.voltijd * (c.partner() ? 1 : 0.8);
    row.uren_partner = 0;
    row.uurloon = circumstances_.minimumloon.back();
}

void Population::draw_benefit(PopulationRow& row) const
{
    constexpr std::array kinds{AnderInkomen::ww, AnderInkomen::wia, AnderInkomen::wajong};
    Composition& c = row.composition;
    c.inkomen = kinds[benefit_.place(drawn(row.number, benefit_kind))];
    if (c.inkomen == AnderInkomen::wajong) {
        row.inkomen = in_file(wajong_ * circumstances_.referentiemaandloon * months_per_year);
        return;
    }
    for (std::uint64_t i = 0; i < most_attempts; ++i) {
        const std::uint64_t again = i == 0 ? 0 : attempt + i * variables_per_attempt;
        const double old_wage = wage(row.number, again + wage_class, Groep::werkend, c.leeftijd);
        row.maandloon = in_file(hours(row.number, again + hours_class, false) * weeks_per_month * old_wage *
                                circumstances_.met_vakantiegeld);
        row.inkomen = in_file(van_loon_ * row.maandloon * months_per_year);
        if (share_of_norm(row) <= laag_tot_) return; // what is less than the norm is filled up
    }
}

void Population::draw_aow(PopulationRow& row) const
{
    Composition& c = row.composition;
    c.inkomen = AnderInkomen::aow;
    const double each = c.partner() ? aow_samen_ : aow_alleen_;
    row.inkomen = in_file(each * months_per_year);
    if (c.leeftijd_partner >= circumstances_.aow_leeftijd) row.inkomen_partner = row.inkomen;
    row.pensioen = in_file(pension_.value(drawn(row.number, pension_beside)) * months_per_year);
}

void Population::draw_student(PopulationRow& row) const
{
    row.composition.inkomen = AnderInkomen::studie;
    row.inkomen = in_file(studiefinanciering_ * months_per_year);
    row.uren = std::round(drawn(row.number, student_hours) * student_uren_ * 2) / 2;
}

void Population::draw_wealth(PopulationRow& row) const
{
    const Composition& c = row.composition;
    const double u = drawn(row.number, wealth);
    if (c.groep != Groep::bijstand) {
        row.vermogen = in_file(vermogen_werkend_ * std::exp(vermogen_werkend_spreiding_ * normal_quantile(u)));
        return;
    }
    if (drawn(row.number, wealth_low) < vermogen_nihil_) {
        row.vermogen = in_file(u * vermogen_nihil_tot_);
        return;
    }
    const bool high = c.partner() || c.kinderen > 0;
    row.vermogen = floor_cent(std::exp(wealth_bijstand_[high].at(u)));
}

void Population::draw_costs(PopulationRow& row) const
{
    row.opvang_kans = drawn(row.number, care);
    row.opvang_vanaf = circumstances_.opvang_vanaf.value(drawn(row.number, care_from));
    row.reiskosten = in_file(circumstances_.reiskosten.value(drawn(row.number, travel)));
}

Traits Population::traits(std::uint64_t number) const
{
    const Cell& cell = cell_of(number);
    Traits t;
    t.duur = cell.duration;
    t.opleiding = education_.place(drawn(number, education));
    t.vrouw = drawn(number, sex) < vrouw_[static_cast<size_t>(cell.soort)];
    t.probleemschuld = drawn(number, debt) < probleemschuld_[with_or_without(cell.groep)];
    return t;
}

} // namespace armoedeval
