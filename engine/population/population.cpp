// SPDX-License-Identifier: EUPL-1.2
#include "engine/population/population.hpp"

#include "engine/base/rounding.hpp"
#include "engine/law/law.hpp"
#include "engine/schemes/minimumloon.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <stdexcept>

namespace armoedeval {

namespace {

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

chance::Choice choice(const MarginalShares& shares)
{
    chance::Choice c;
    double sum = 0;
    for (const double part : fractions(shares)) c.until.push_back(sum += part);
    for (const auto& [label, part] : shares.delen) {
        // Labels that are words have no value; their place is what is drawn.
        char* end = nullptr;
        c.values.push_back(std::strtod(label.c_str(), &end));
    }
    return c;
}

/// Net of gross amounts a year in steps, of an adult below the AOW-leeftijd without children.
std::vector<double> net_of(const Law<double>& wet, bool from_work)
{
    constexpr size_t steps = 321; // to 80.000
    std::vector<double> net;
    for (size_t i = 0; i < steps; ++i) {
        const double gross = static_cast<double>(i) * Circumstances::netto_stap;
        InkomstenbelastingCase<double> c;
        (from_work ? c.arbeidsinkomen : c.overig_inkomen) = gross;
        net.push_back(gross - inkomstenbelasting(c, wet.inkomstenbelasting).belasting);
    }
    return net;
}

} // namespace

SoortHuishouden Composition::soort() const
{
    const bool minors =
        std::any_of(leeftijd_kind.begin(), leeftijd_kind.begin() + kinderen, [](std::uint8_t age) { return age < 18; });
    if (partner()) return minors ? SoortHuishouden::paar_met_kinderen : SoortHuishouden::paar;
    return minors ? SoortHuishouden::alleenstaande_ouder : SoortHuishouden::alleenstaand;
}

std::array<std::uint64_t, 2> Composition::key() const
{
    std::uint64_t bits = static_cast<std::uint64_t>(groep), of_children = 0;
    const auto add = [&](std::uint64_t value, int width) { bits = bits << width | value; };
    add(static_cast<std::uint64_t>(woning), 2);
    add(static_cast<std::uint64_t>(vrijlating), 3);
    add(leeftijd, 7);
    add(leeftijd_partner, 7);
    add(medebewoners, 3);
    add(static_cast<std::uint64_t>(inkomen), 3);
    add(jaren, 7);
    add(beslag, 1);
    // Of a child in 5, one higher so that a baby is no gap.
    for (size_t i = 0; i < most_children; ++i)
        of_children = of_children << 5U | (i < kinderen ? leeftijd_kind[i] + 1U : 0U);
    return {bits, of_children};
}

const std::array<const char*, group_count>& group_words()
{
    static const std::array<const char*, group_count> words{"bijstand", "werkend", "uitkering", "aow", "student"};
    return words;
}

const std::array<const char*, 6>& other_income_words()
{
    static const std::array<const char*, 6> words{"geen", "ww", "wia", "wajong", "aow", "studie"};
    return words;
}

Circumstances::Circumstances(const PopulationData& data, const Law<double>& wet)
    : date(wet.date), gemeente(data.gemeente)
{
    met_vakantiegeld = 1 + wet.vakantiebijslag->vakantiebijslag;
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
    aow_leeftijd = wet.aow->jaren;
    voltijd = data.number("voltijd_uren");
    reiskosten = choice(data.shares("reiskosten"));
    opvang_vanaf = choice(data.shares("opvang_vanaf"));
    if (wet.wajong.known()) referentiemaandloon = wet.wajong->minimumloon * (1 + wet.wajong->vakantiebijslag);
    netto_loon = net_of(wet, true);
    netto_uitkering = net_of(wet, false);
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

double Circumstances::netto(const std::vector<double>& table, double gross) const
{
    const double at = std::min(gross / netto_stap, static_cast<double>(table.size() - 1) - 1e-9);
    const auto step = static_cast<size_t>(at);
    return table[step] + (at - static_cast<double>(step)) * (table[step + 1] - table[step]);
}

Population::Population(const PopulationData& data, const Circumstances& circumstances, std::uint64_t count,
                       std::uint64_t seed)
    : circumstances_(circumstances), count_(count), seed_(seed)
{
    assert(count >= 1 && count <= most);
    read_figures(data);
    read_choices(data);
    add_cells(data);
    set_quotas();
}

void Population::read_choices(const PopulationData& data)
{
    const auto of = [&](const char* name) { return choice(data.shares(name)); };
    ages_ = {of("leeftijden_tot_27"), of("leeftijden_27_44"), of("leeftijden_45_aow"), of("leeftijden_aow"),
             of("leeftijden_student")};
    home_ = {of("bijstand_woning"), of("werkend_woning"), of("uitkering_woning"), of("aow_woning"),
             of("student_woning")};
    children_ = {of("kinderen_alleenstaande_ouder"), of("kinderen_paar_met_kinderen")};
    hours_ = {of("uren_vanaf_12"), of("uren_vanaf_20")};
    child_age_ = of("leeftijd_kind");
    housemates_ = of("kostendelers");
    wages_ = of("loonklassen");
    education_ = of("opleiding");
    age_difference_ = of("leeftijdsverschil");
    exemption_ = of("deeltijd_vrijlating");
    benefit_ = of("uitkering_soort");
    pension_ = of("aow_pensioen");
    low_years_ = of("jaren_laag_inkomen");
    service_ = of("servicekosten");
    housemate_income_ = of("inkomen_medebewoner");
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
    beslag_ = {data.share("beslag_bijstand"), data.share("beslag_werkend")};
    laag_vanaf_ = data.share("laag_inkomen_vanaf");
    laag_tot_ = data.share("laag_inkomen_tot");
    aow_alleen_ = data.number("aow_alleenstaand");
    aow_samen_ = data.number("aow_gehuwd");
    van_loon_ = data.share("uitkering_van_loon");
    wajong_ = data.share("wajong_van_minimumloon");
    studiefinanciering_ = data.number("studiefinanciering_per_maand");
    student_uren_ = data.number("student_uren");
    hoogste_jaren_ = data.number("jaren_bijstand_hoogste");
    overwaarde_ = {data.number("overwaarde_bijstand_hoogste"), data.number("overwaarde_hoogste")};
}

void Population::add_cells(const PopulationData& data)
{
    add_bijstand(data);
    const auto types = [&](const char* name) { return fractions(data.shares(name)); };
    add_others(data, Groep::werkend, types("werkend_type"), data.number("huishoudens_werkend"));
    add_others(data, Groep::uitkering, types("uitkering_type"), data.number("huishoudens_uitkering"));
    add_others(data, Groep::aow, types("aow_type"), data.number("huishoudens_aow"));
    add_others(data, Groep::student, {1, 0, 0, 0}, data.number("huishoudens_student"));
    double all = 0;
    for (const Cell& c : cells_) all += c.share;
    weight_ = all / static_cast<double>(count_);
}

/// Who is no recipient of bijstand: by kind and age. The AOW and studies have ages of their own.
void Population::add_others(const PopulationData& data, Groep groep, const std::vector<double>& of_type,
                            double households)
{
    for (size_t t = 0; t < 4; ++t) {
        if (of_type[t] == 0) continue;
        const auto kind = static_cast<SoortHuishouden>(t);
        if (groep == Groep::aow || groep == Groep::student) {
            cells_.push_back({groep, kind, groep == Groep::aow ? size_t{3} : size_t{4}, 0, households * of_type[t], 0});
            continue;
        }
        const auto age_at_type = fractions(data.shares(std::string("leeftijd_") + type_names[t]));
        for (size_t a = 0; a < 3; ++a)
            cells_.push_back({groep, kind, a, 0, households * of_type[t] * age_at_type[a], 0});
    }
}

/// Iterative proportional fitting: the shares of kind, age and duration are met, and what the conditional tables say
/// beyond that stays.
void Population::add_bijstand(const PopulationData& data)
{
    const std::vector<double> of_type = fractions(data.shares("bijstand_type"));
    const std::vector<double> of_age = fractions(data.shares("bijstand_leeftijd"));
    const std::vector<double> of_duration = fractions(data.shares("bijstand_duur"));
    const double bijstand = data.number("huishoudens_bijstand");
    for (size_t t = 0; t < 4; ++t) {
        const auto age_at_type = fractions(data.shares(std::string("leeftijd_") + type_names[t]));
        for (size_t a = 0; a < 3; ++a) {
            const auto duration_at_age = fractions(data.shares(std::string("duur_") + age_names[a]));
            for (size_t d = 0; d < 4; ++d)
                cells_.push_back({Groep::bijstand, static_cast<SoortHuishouden>(t), a, d,
                                  of_type[t] * age_at_type[a] * duration_at_age[d], 0});
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
        fit(of_type, [](const Cell& c) { return static_cast<size_t>(c.soort); });
    }
    // The chance of part-time work by kind and duration, such that each kind keeps its share.
    const MarginalShares& part_time = data.shares("deeltijd");
    const MarginalShares& by_duration = data.shares("deeltijd_duur");
    std::array<double, 4> mean{};
    for (const Cell& c : cells_)
        mean[static_cast<size_t>(c.soort)] +=
            c.share / of_type[static_cast<size_t>(c.soort)] * by_duration.delen[c.duration].second;
    for (size_t t = 0; t < 4; ++t)
        for (size_t d = 0; d < 4; ++d)
            part_time_[t][d] = part_time.delen[t].second / 100 * by_duration.delen[d].second / mean[t];

    for (Cell& c : cells_) c.share *= bijstand;
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

} // namespace armoedeval
