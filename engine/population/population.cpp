// SPDX-License-Identifier: EUPL-1.2
#include "engine/population/population.hpp"

#include "engine/base/rounding.hpp"
#include "engine/law/law.hpp"
#include "engine/population/chance.hpp"
#include "engine/schemes/minimumloon.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <stdexcept>

namespace armoedeval {

namespace {

using namespace chance;

constexpr double hours_above_last_class = 5;

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
    last_child_age = child_age + Composition::most_children
};

const char* const type_names[] = {"alleenstaand", "alleenstaande_ouder", "paar", "paar_met_kinderen"};
const char* const age_names[] = {"tot_27", "27_44", "45_aow"};

std::vector<double> fractions(const MarginalShares& shares)
{
    double sum = 0;
    for (const auto& [label, part] : shares.delen) sum += part;
    std::vector<double> parts;
    for (const auto& [label, part] : shares.delen) parts.push_back(part / sum);
    return parts;
}

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

} // namespace

SoortHuishouden Composition::soort() const
{
    const bool minors =
        std::any_of(leeftijd_kind.begin(), leeftijd_kind.begin() + kinderen, [](std::uint8_t age) { return age < 18; });
    if (partner()) return minors ? SoortHuishouden::paar_met_kinderen : SoortHuishouden::paar;
    return minors ? SoortHuishouden::alleenstaande_ouder : SoortHuishouden::alleenstaand;
}

std::uint64_t Composition::key() const
{
    // Ages of adults in 7 bits; of a child in 5, one higher so that a baby is no gap; kinds in 1 to 3.
    std::uint64_t bits = static_cast<std::uint64_t>(groep);
    const auto add = [&](std::uint64_t value, int width) { bits = bits << width | value; };
    add(static_cast<std::uint64_t>(woning), 2);
    add(static_cast<std::uint64_t>(vrijlating), 3);
    add(leeftijd, 7);
    add(leeftijd_partner, 7);
    add(medebewoners, 3);
    for (size_t i = 0; i < most_children; ++i) add(i < kinderen ? leeftijd_kind[i] + 1U : 0U, 5);
    return bits;
}

Circumstances::Circumstances(const PopulationData& data, const Law<double>& wet)
    : date(wet.date), gemeente(data.gemeente)
{
    for (size_t i = 0; i < minimumloon.size(); ++i)
        minimumloon[i] = minimumuurloon(18 + static_cast<int>(i), wet.minimumloon);
    uurprijs_dagopvang = wet.kinderopvangtoeslag.tarieven->dagopvang;
    uurprijs_bso = wet.kinderopvangtoeslag.tarieven->bso;
    opvangleeftijden = *wet.kinderopvangtoeslag.leeftijden;
    opvang_kind_tot = static_cast<int>(data.number("opvang_kind_tot"));
    NormCase norm;
    norm_alleen = bijstandsnorm(norm, wet.participatiewet).norm_incl;
    norm.leefvorm = Leefvorm::gehuwd;
    norm_samen = bijstandsnorm(norm, wet.participatiewet).norm_incl;
    vermogensgrens_alleen = vermogensgrens(Leefvorm::alleenstaande, wet.participatiewet);
    vermogensgrens_samen = vermogensgrens(Leefvorm::gehuwd, wet.participatiewet);
    voltijd = data.number("voltijd_uren");
    reiskosten_per_maand = data.number("reiskosten_per_maand");
    opvang_vanaf_uren = data.number("opvang_vanaf_uren");
    opvang_werkweek = data.number("opvang_gemiddelde_werkweek");
    opvang_hoogste_uren = data.number("opvang_hoogste_uren");
    opvang_uren_dagopvang = data.number("opvang_uren_dagopvang");
    opvang_uren_bso = data.number("opvang_uren_bso");
    opvang_aandeel_0_3 = data.share("opvang_aandeel_0_3");
    opvang_aandeel_4_11 = data.share("opvang_aandeel_4_11");
}

double Circumstances::minimumloon_at(int age) const
{
    return minimumloon[static_cast<size_t>(std::clamp(age, 18, 21) - 18)];
}

size_t Population::Choice::place(double uniform) const
{
    size_t at = 0;
    while (at + 1 < until.size() && uniform >= until[at]) ++at;
    return at;
}

Population::Choice Population::choice(const MarginalShares& shares)
{
    Choice c;
    double sum = 0;
    for (const double part : fractions(shares)) c.until.push_back(sum += part);
    for (const auto& [label, part] : shares.delen) {
        // Labels that are words have no value; their place is what is drawn.
        char* end = nullptr;
        c.values.push_back(std::strtod(label.c_str(), &end));
    }
    return c;
}

Population::Population(const PopulationData& data, const Circumstances& circumstances, std::uint64_t count,
                       std::uint64_t seed)
    : circumstances_(circumstances), count_(count), seed_(seed)
{
    assert(count >= 1 && count <= most);
    read_figures(data);
    ages_ = {choice(data.shares("leeftijden_tot_27")), choice(data.shares("leeftijden_27_44")),
             choice(data.shares("leeftijden_45_aow"))};
    home_ = {choice(data.shares("bijstand_woning")), choice(data.shares("werkend_woning"))};
    children_ = {choice(data.shares("kinderen_alleenstaande_ouder")),
                 choice(data.shares("kinderen_paar_met_kinderen"))};
    hours_ = {choice(data.shares("uren_vanaf_12")), choice(data.shares("uren_vanaf_20"))};
    child_age_ = choice(data.shares("leeftijd_kind"));
    housemates_ = choice(data.shares("kostendelers"));
    wages_ = choice(data.shares("loonklassen"));
    education_ = choice(data.shares("opleiding"));
    add_cells(data);
    set_quotas();
}

void Population::read_figures(const PopulationData& data)
{
    for (size_t i = 0; i < 3; ++i)
        rents_[i] = {data.shares("huur_personen").delen[i].second, data.number("huur_spreiding"),
                     data.number("huur_laagste"), data.number("huur_hoogste")};
    rents_[3] = {data.number("vrije_huur_gemiddeld"), data.number("vrije_huur_spreiding"),
                 data.number("vrije_huur_laagste"), data.number("vrije_huur_hoogste")};
    const double norms[] = {circumstances_.norm_alleen, circumstances_.norm_samen};
    const double limits[] = {circumstances_.vermogensgrens_alleen, circumstances_.vermogensgrens_samen};
    for (size_t i = 0; i < 2; ++i) {
        part_time_wages_[i] = {std::log(data.number("deeltijd_mediaan")), data.number("deeltijd_spreiding"), 0,
                               std::log(norms[i])};
        // From exp(-30), as good as nothing, to just below the limit.
        wealth_bijstand_[i] = {std::log(data.number("vermogen_bijstand_mediaan")),
                               data.number("vermogen_bijstand_spreiding"), -30, std::log(limits[i])};
    }
    kostendelers_ = data.share("kostendelers_aandeel");
    tweede_verdiener_ = data.share("tweede_verdiener_aandeel");
    loon_boven_ = data.share("loon_boven_aandeel");
    loon_boven_tot_ = data.number("loon_boven_tot");
    loon_verschuiving_ = data.number("loon_verschuiving");
    vermogen_nihil_ = data.share("vermogen_nihil_aandeel");
    vermogen_nihil_tot_ = data.number("vermogen_nihil_tot");
    vermogen_werkend_ = data.number("vermogen_werkend_mediaan");
    vermogen_werkend_spreiding_ = data.number("vermogen_werkend_spreiding");
    vrouw_ = {data.share("vrouw_alleenstaand"), data.share("vrouw_alleenstaande_ouder"), 0.5, 0.5};
    probleemschuld_ = {data.share("probleemschuld_bijstand"), data.share("probleemschuld_werkend")};
}

/// Iterative proportional fitting: the shares of kind, age and duration are met, and what the conditional tables say
/// beyond that stays.
void Population::add_cells(const PopulationData& data)
{
    const std::vector<double> of_type[] = {fractions(data.shares("bijstand_type")),
                                           fractions(data.shares("werkend_type"))};
    const std::vector<double> of_age = fractions(data.shares("bijstand_leeftijd"));
    const std::vector<double> of_duration = fractions(data.shares("bijstand_duur"));
    const double bijstand = data.number("huishoudens_bijstand"), werkend = data.number("huishoudens_werkend");
    for (size_t t = 0; t < 4; ++t) {
        const auto age_at_type = fractions(data.shares(std::string("leeftijd_") + type_names[t]));
        for (size_t a = 0; a < 3; ++a) {
            const auto duration_at_age = fractions(data.shares(std::string("duur_") + age_names[a]));
            for (size_t d = 0; d < 4; ++d)
                cells_.push_back({Groep::bijstand, static_cast<SoortHuishouden>(t), a, d,
                                  of_type[0][t] * age_at_type[a] * duration_at_age[d], 0});
        }
    }
    const auto fit = [&](const std::vector<double>& target, auto place) {
        std::vector<double> sum(target.size());
        for (const Cell& c : cells_) sum[place(c)] += c.share;
        for (Cell& c : cells_)
            if (sum[place(c)] > 0) c.share *= target[place(c)] / sum[place(c)];
    };
    for (int round = 0; round < 100; ++round) {
        fit(of_age, [](const Cell& c) { return c.age_band; });
        fit(of_duration, [](const Cell& c) { return c.duration; });
        fit(of_type[0], [](const Cell& c) { return static_cast<size_t>(c.soort); });
    }
    // The chance of part-time work by kind and duration, such that each kind keeps its share.
    const MarginalShares& part_time = data.shares("deeltijd");
    const MarginalShares& by_duration = data.shares("deeltijd_duur");
    std::array<double, 4> mean{};
    for (const Cell& c : cells_)
        mean[static_cast<size_t>(c.soort)] +=
            c.share / of_type[0][static_cast<size_t>(c.soort)] * by_duration.delen[c.duration].second;
    for (size_t t = 0; t < 4; ++t)
        for (size_t d = 0; d < 4; ++d)
            part_time_[t][d] = part_time.delen[t].second / 100 * by_duration.delen[d].second / mean[t];

    for (Cell& c : cells_) c.share *= bijstand;
    for (size_t t = 0; t < 4; ++t) {
        const auto age_at_type = fractions(data.shares(std::string("leeftijd_") + type_names[t]));
        for (size_t a = 0; a < 3; ++a)
            cells_.push_back(
                {Groep::werkend, static_cast<SoortHuishouden>(t), a, 0, werkend * of_type[1][t] * age_at_type[a], 0});
    }
    weight_ = (bijstand + werkend) / static_cast<double>(count_);
}

/// Whole households by the largest remainder: the parts add up to the whole.
void Population::set_quotas()
{
    std::vector<std::uint64_t> quota(cells_.size());
    std::vector<std::pair<double, size_t>> remainders;
    std::uint64_t given = 0;
    for (size_t i = 0; i < cells_.size(); ++i) {
        const double exact = cells_[i].share / weight_;
        quota[i] = static_cast<std::uint64_t>(exact);
        given += quota[i];
        remainders.emplace_back(exact - static_cast<double>(quota[i]), i);
    }
    std::sort(remainders.begin(), remainders.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    for (size_t i = 0; given < count_; i = (i + 1) % remainders.size(), ++given) ++quota[remainders[i].second];
    std::uint64_t end = 0;
    for (size_t i = 0; i < cells_.size(); ++i) cells_[i].end = end += quota[i];
}

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
    const double age = ages_[cell.age_band].value(drawn(number, applicant_age));
    row.composition.leeftijd = static_cast<std::uint8_t>(age);
    if (has_partner(cell.soort)) row.composition.leeftijd_partner = row.composition.leeftijd;
    if (has_children(cell.soort)) draw_children(row, cell);
    if (cell.groep == Groep::bijstand && drawn(number, housemates_yes) < kostendelers_)
        row.composition.medebewoners = static_cast<std::uint8_t>(housemates_.value(drawn(number, housemates_number)));
    draw_home(row, cell);
    draw_work(row, cell);
    draw_wealth(row);
    row.opvang_kans = drawn(number, care);
    return row;
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
    if (row.composition.woning != Woonvorm::huur) return;
    const Composition& c = row.composition;
    const size_t persons = 1U + c.partner() + c.kinderen + c.medebewoners;
    const TruncatedNormal& rents = rents_[kind == corporatie ? std::min<size_t>(persons, 3) - 1 : 3];
    row.kale_huur = in_file(rents.at(drawn(row.number, rent)));
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

void Population::draw_work(PopulationRow& row, const Cell& cell) const
{
    const Composition& c = row.composition;
    row.uurloon = wage(row.number, wage_class, cell.groep, c.leeftijd);
    if (c.partner()) row.uurloon_partner = wage(row.number, partner_wage_class, cell.groep, c.leeftijd_partner);
    if (cell.groep == Groep::bijstand) {
        if (drawn(row.number, part_time_yes) >= part_time_[static_cast<size_t>(cell.soort)][cell.duration]) return;
        const double per_month = std::exp(part_time_wages_[c.partner()].at(drawn(row.number, part_time_wage)));
        row.uren = std::round(per_month / (row.uurloon * weeks_per_month) * 10) / 10;
        return;
    }
    const bool young_child = std::any_of(c.leeftijd_kind.begin(), c.leeftijd_kind.begin() + c.kinderen,
                                         [&](std::uint8_t age) { return age < circumstances_.opvang_kind_tot; });
    row.uren = hours(row.number, hours_class, cell.soort == SoortHuishouden::alleenstaande_ouder && young_child);
    if (c.partner() && drawn(row.number, partner_works) < tweede_verdiener_)
        row.uren_partner = hours(row.number, partner_hours_class, true);
}

void Population::draw_wealth(PopulationRow& row) const
{
    const Composition& c = row.composition;
    const double u = drawn(row.number, wealth);
    if (c.groep == Groep::werkend) {
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

Traits Population::traits(std::uint64_t number) const
{
    const Cell& cell = cell_of(number);
    Traits t;
    t.duur = cell.duration;
    t.opleiding = education_.place(drawn(number, education));
    t.vrouw = drawn(number, sex) < vrouw_[static_cast<size_t>(cell.soort)];
    t.probleemschuld = drawn(number, debt) < probleemschuld_[static_cast<size_t>(cell.groep)];
    return t;
}

} // namespace armoedeval
