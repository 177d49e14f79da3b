#include "fixtures.hpp"

#include "engine/explanation.hpp"

#include "engine/household_facts.hpp"
#include "engine/household_numbers.hpp"
#include "engine/scenario.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>

namespace armoedeval::test {

const Tables& tables()
{
    static const Tables read = read_law_tables(TABLES_FOLDER);
    return read;
}

namespace {

template <class R> const Law<R>& law_once(Date date)
{
    static std::map<Date, Law<R>> laws;
    const auto known = laws.find(date);
    return known != laws.end() ? known->second : laws.emplace(date, law_on<R>(date, tables())).first->second;
}

// Zorgtoeslag: Dienst Toeslagen, Berekening zorgtoeslag (TG 082-1Z41FD, -1Z51FD, -1Z61FD): the maximum in whole euros
// (1.483,07 ...), the last income with a right; wealth limits Stcrt. 2023, 29706; 2024, 37672; 2025, 38110.
// Kindgebonden budget: Stb. 2023, 489 (2024); EUROMOD Netherlands 2025; Dienst Toeslagen TG 081-1Z61FD and
// Toeslagenkaart 2026. Huurtoeslag: the maxima by formula at the lowest income (rents 879,66 / 900,07 / 932,93:
// Volkshuisvesting Nederland 2024, Meijburg 2025, Stcrt. 2025, 39783), 2024 below the AOW-leeftijd; wealth Stcrt. 2024,
// 38492; 2025, 40487. Kinderopvangtoeslag: lukkepuk.nl 2024, kinderopvang-wijzer.nl 2025, Rijksoverheid "Bedragen
// kinderopvangtoeslag 2026". Tax credits: Belastingdienst, witte maandloontabellen 2024-2026 and Rekenvoorschriften
// 2026 (LH 991); IACK pages. Zvw: VWS via taxlive.nl (2024, 2025), Stcrt. 2025, 38055. Bijstand wealth: Participatiewet
// art. 34 lid 3.
const std::array<PublishedYear, 3> all_years{{
    {
        .year = 2024,
        .zorgtoeslag_maximum = {1483, 2833},
        .zorgtoeslag_inkomensgrens = {37496, 47368},
        .vermogensgrens = {140213, 177301},
        .kgb_kind = 2436,
        .kgb_12_15 = 694,
        .kgb_16_17 = 924,
        .kgb_alleenstaand = 3480,
        .kgb_drempel = {26819, 35850},
        .kgb_percentage = 0.0675,
        .huurtoeslag_maximum = {484.59, 392.89, 423.21},
        .maximale_huur = 879.66,
        .maximale_huur_jong = 454.47,
        .vermogensgrens_huurtoeslag = 36952,
        .opvang_96_tot = 28297,
        .dagopvang = 10.25,
        .bso = 9.12,
        .gastouder = 7.53,
        .ahk_maximum = {3362, 1735},
        .ahk_vanaf = 24812,
        .ahk_nihil = 75518,
        .ahk_percentage = {0.0663, 0.0342},
        .ark_maximum = {5532, 2854},
        .ark_top = 39957,
        .ark_nihil = 124934,
        .ark_afbouw = {0.0651, 0.03358},
        .iack_drempel = 6073,
        .iack_maximum = 2950,
        .ouderenkorting_maximum = 2010,
        .ouderenkorting_nihil = 58170,
        .zvw = 0.0532,
        .zvw_maximum = 71628,
        .tarief = {0.3697, 0.1907},
        .schijf1_voor_1946 = 40021,
        .tarief_schijf2 = 0.3697,
        .jonggehandicapt = 898,
        .alleenstaande_oudere = 524,
        .schijf1_tot = 38098,
        .vrijstelling_woning = 63900,
        .vrijstelling_kind = 5970,
        .bijstand_vermogen = {7575, 15150},
    },
    {
        .year = 2025,
        .zorgtoeslag_maximum = {1573, 3010},
        .zorgtoeslag_inkomensgrens = {39719, 50206},
        .vermogensgrens = {141896, 179429},
        .kgb_kind = 2511,
        .kgb_12_15 = 703,
        .kgb_16_17 = 936,
        .kgb_alleenstaand = 3389,
        .kgb_drempel = {28406, 37545},
        .kgb_percentage = 0.0710,
        .huurtoeslag_maximum = {498.74, 500.55, 512.79},
        .maximale_huur = 900.07,
        .maximale_huur_jong = 477.20,
        .vermogensgrens_huurtoeslag = 37395,
        .opvang_96_tot = 47403,
        .dagopvang = 10.71,
        .bso = 9.52,
        .gastouder = 8.10,
        .ahk_maximum = {3068, 1536},
        .ahk_vanaf = 28406,
        .ahk_nihil = 76817,
        .ahk_percentage = {0.06337, 0.0317},
        .ark_maximum = {5599, 2802},
        .ark_top = 43071,
        .ark_nihil = 129078,
        .ark_afbouw = {0.0651, 0.03257},
        .iack_drempel = 6145,
        .iack_maximum = 2986,
        .ouderenkorting_maximum = 2035,
        .ouderenkorting_nihil = 58875,
        .zvw = 0.0526,
        .zvw_maximum = 75864,
        .tarief = {0.3582, 0.1792},
        .schijf1_voor_1946 = 40502,
        .tarief_schijf2 = 0.3748,
        .jonggehandicapt = 909,
        .alleenstaande_oudere = 531,
        .schijf1_tot = 38441,
        .vrijstelling_woning = 65500,
        .vrijstelling_kind = 6042,
        .bijstand_vermogen = {7770, 15540},
    },
    {
        .year = 2026,
        .zorgtoeslag_maximum = {1550, 2963},
        .zorgtoeslag_inkomensgrens = {40857, 51142},
        .vermogensgrens = {146011, 184633},
        .kgb_kind = 2580,
        .kgb_12_15 = 724,
        .kgb_16_17 = 964,
        .kgb_alleenstaand = 3416,
        .kgb_drempel = {29736, 39141},
        .kgb_percentage = 0.0760,
        .huurtoeslag_maximum = {523.28, 525.09, 537.87},
        .maximale_huur = 932.93,
        .maximale_huur_jong = 498.20,
        .vermogensgrens_huurtoeslag = 38479,
        .opvang_96_tot = 56412,
        .dagopvang = 11.23,
        .bso = 9.98,
        .gastouder = 8.49,
        .ahk_maximum = {3115, 1556},
        .ahk_vanaf = 29736,
        .ahk_nihil = 78426,
        .ahk_percentage = {0.06398, 0.03195},
        .ark_maximum = {5685, 2840},
        .ark_top = 45592,
        .ark_nihil = 132920,
        .ark_afbouw = {0.0651, 0.0325},
        .iack_drempel = 6239,
        .iack_maximum = 3032,
        .ouderenkorting_maximum = 2067,
        .ouderenkorting_nihil = 59782,
        .zvw = 0.0485,
        .zvw_maximum = 79409,
        .tarief = {0.3575, 0.1785},
        .schijf1_voor_1946 = 41123,
        .tarief_schijf2 = 0.3756,
        .jonggehandicapt = 923,
        .alleenstaande_oudere = 540,
        .schijf1_tot = 38883,
        .vrijstelling_woning = 67500,
        .vrijstelling_kind = 6218,
        .bijstand_vermogen = {8000, 16000},
    },
}};
// Norms and vrijlatingen: Participatiewet art. 21, 22 and 31 lid 2, consolidated texts of each date. Kinderbijslag: SVB
// and the press of each date; July 2025 from memory (70, 85 and 100 %).
const std::array<PublishedHalfYear, 6> all_half_years{{
    {peildatums[0], 1283.83, 1834.04, 1425.76, 1932.32, 264, 164.73, 167.07, 157.96, {279.49, 339.38, 399.27}},
    {peildatums[1], 1308.45, 1869.21, 1456.85, 1976.64, 269, 167.79, 170.18, 170.18, {281.69, 342.05, 402.41}},
    {peildatums[2], 1345.45, 1922.07, 1501.07, 2053.48, 273, 170.61, 173.04, 170.18, {286.45, 347.83, 409.21}},
    {peildatums[3], 1369.06, 1955.80, 1530.21, 2094.98, 278, 173.87, 176.35, 176.35, {291.49, 353.95, 416.41}},
    {peildatums[4], 1401.50, 2002.13, 1564.69, 2144.16, 285, 177.66, 180.19, 180.19, {295.07, 358.30, 421.53}},
    {peildatums[5], 1419.46, 2027.79, 1587.34, 2176.10, 285, 177.66, 180.19, 180.19, {298.40, 362.35, 426.29}},
}};

// ---- random households ----------------------------------------------------------------------------------------------
const std::vector<double> wealths{0,      0,      0,     1500,  7575,  7576,  7770,  8000,   8001,   15150,
                                  15540,  16000,  16001, 36952, 37395, 38479, 38480, 73904,  76958,  140213,
                                  146011, 146012, 60000, 0,     0,     0,     0,     177301, 184633, 184634};
const std::vector<double> rents{180,    350,    454.47, 477.20, 498.20, 498.21, 520,    560,    600,  650.43, 682.96,
                                713.02, 764.14, 879.66, 879.67, 900.07, 900.08, 932.93, 932.94, 1100, 1450};

BasicOtherIncome<double> random_income(Chance& chance, bool aow)
{
    const SoortInkomen soort =
        aow ? chance.one_of<SoortInkomen>({SoortInkomen::aow, SoortInkomen::pensioen})
            : chance.one_of<SoortInkomen>({SoortInkomen::uitkering, SoortInkomen::uitkering, SoortInkomen::pensioen});
    return {soort, chance.yes(85) ? chance.cents(300, 24000) : chance.cents(24000, 95000)};
}

Adult random_adult(Chance& chance, Date date)
{
    Adult v;
    const int age = chance.yes(12)   ? chance.whole(18, 20)
                    : chance.yes(15) ? chance.whole(66, 75)
                                     : chance.whole(21, 65);
    v.geboren = born(chance, date, chance.yes(2) ? 80 : age);
    if (chance.yes(50))
        v.vrijlating = chance.one_of<Vrijlating>(
            {Vrijlating::n, Vrijlating::r, Vrijlating::y, Vrijlating::z, Vrijlating::aa, Vrijlating::artikel_34a});
    v.recht_op_bijstand = !chance.yes(7);
    v.ouders_niet_aanspreekbaar = chance.yes(20);
    v.inrichting = chance.yes(3);
    v.traject_naar_werk = chance.yes(20);
    v.studie = chance.yes(5);
    v.zorgverzekerd = !chance.yes(5);
    v.jonggehandicapt = chance.yes(10);
    while (chance.yes(age >= 67 ? 60 : 14) && v.inkomen.size() < 3)
        v.inkomen.push_back(random_income(chance, age >= 67));
    return v;
}

Opvang<double> random_care(Chance& chance)
{
    const auto soort = chance.one_of<OpvangSoort>({OpvangSoort::dagopvang, OpvangSoort::bso, OpvangSoort::gastouder});
    return {soort, chance.yes(20) ? 100 : chance.cents(10, 250), chance.cents(6, 14)};
}

Child random_child(Chance& chance, Date date)
{
    Child k;
    const int age = chance.yes(6) ? chance.whole(18, 29) : chance.yes(4) ? -1 : chance.whole(0, 17);
    k.geboren = born(chance, date, age);
    k.dubbele_kinderbijslag = chance.yes(8);
    while (age < 13 && chance.yes(35) && k.opvang.size() < 3) k.opvang.push_back(random_care(chance));
    return k;
}

Housemate random_housemate(Chance& chance, Date date)
{
    Housemate m;
    m.geboren = born(chance, date, chance.yes(50) ? chance.whole(18, 28) : chance.whole(18, 70));
    m.kostendeler = chance.yes(75);
    m.kind = chance.yes(60);
    m.onderhuurder = chance.yes(20);
    if (chance.yes(50)) m.inkomen_per_jaar = chance.cents(0, 30000);
    if (chance.yes(20)) m.vermogen = chance.one_of(wealths);
    return m;
}

Home random_home(Chance& chance)
{
    Home w;
    w.soort = chance.yes(85) ? SoortWoning::huur : SoortWoning::koop; // what the other kind has is then no fact
    w.kale_huur = chance.yes(50) ? chance.one_of(rents) : chance.cents(150, 1100);
    w.servicekosten = chance.yes(30) ? chance.cents(0, 90) : 0;
    w.overwaarde = chance.one_of<double>({0, 30000, 63900, 67500, 67501, 75500, 90000});
    w.aangepast = chance.yes(8);
    return w;
}

Work random_work(Chance& chance, size_t van)
{
    Work w;
    w.van = van;
    w.uren_per_week = chance.yes(4) ? 0 : chance.cents(1, 40);
    w.uurloon = chance.yes(92) ? chance.cents(6, 32) : chance.cents(32, 90);
    if (chance.yes(30)) w.vakantiegeld = chance.one_of<double>({0.08, 0.0833, 0.1});
    if (chance.yes(40)) w.pensioenpremie = chance.one_of<double>({0.03, 0.0775, 0.129});
    if (chance.yes(50)) w.reiskosten_per_maand = chance.cents(0, 150);
    return w;
}

/// The IACK of someone of AOW age is not known for 2024: such a household is not computed at all.
bool asks_what_nobody_knows(const Case& c)
{
    const bool young_child = heeft_kind_voor_iack(c.household, c.date);
    return c.date.year() == 2024y && young_child &&
           std::any_of(c.situation.werk.begin(), c.situation.werk.end(), [&](const Work& w) {
               return is_aow(c.household.volwassenen[w.van].geboren, law(c.date), c.date);
           });
}

template <class Compare> Places where_next(const Amount& f, const Range& over, Compare fits, size_t most = 10)
{
    Places found;
    const auto steps = static_cast<long>(std::lround((over.to - over.from) / over.step));
    double here = f(over.from);
    for (long i = 0; i < steps && found.size() < most; ++i) {
        const double next = f(over.from + static_cast<double>(i + 1) * over.step);
        if (fits(here, next)) found.push_back(over.from + static_cast<double>(i) * over.step);
        here = next;
    }
    return found;
}

constexpr double dust = 1e-7; // what the last bits of a double may differ

} // namespace

const Law<double>& law(Date date)
{
    return law_once<double>(date);
}
const Law<Traced>& traced_law(Date date)
{
    return law_once<Traced>(date);
}

const PublishedYear& published_year(Date date)
{
    return all_years.at(static_cast<size_t>(static_cast<int>(date.year()) - 2024));
}
const PublishedHalfYear& published_half_year(Date date)
{
    for (size_t i = all_half_years.size(); i-- > 1;)
        if (all_half_years[i].from <= date) return all_half_years[i];
    return all_half_years[0];
}

Date born(Chance& chance, Date on, int age)
{
    using namespace std::chrono;
    const bool birthday = chance.yes(10);
    const month m = birthday ? on.month() : month{static_cast<unsigned>(chance.whole(1, 12))};
    const day d = birthday ? on.day() : day{static_cast<unsigned>(chance.whole(1, 28))};
    const bool later = m > on.month() || (m == on.month() && d > on.day());
    return (on.year() - years(later ? age + 1 : age)) / m / d;
}

Household random_household(Chance& chance, Date date)
{
    Household h;
    const int adults = chance.yes(45) ? 2 : 1;
    const int children = chance.yes(40) ? 0 : chance.whole(1, 5);
    for (int i = 0; i < adults; ++i) h.volwassenen.push_back(random_adult(chance, date));
    for (int i = 0; i < children; ++i) h.kinderen.push_back(random_child(chance, date));
    while (chance.yes(18) && h.medebewoners.size() < 4) h.medebewoners.push_back(random_housemate(chance, date));
    if (chance.yes(92)) h.woning = random_home(chance);
    h.vermogen = chance.one_of(wealths);
    return h;
}

Situation random_situation(Chance& chance, const Household& h)
{
    Situation s;
    s.titel = "werk";
    for (size_t i = 0; i < h.volwassenen.size(); ++i) {
        if (!chance.yes(60)) continue;
        s.werk.push_back(random_work(chance, i));
        if (chance.yes(15)) s.werk.push_back(random_work(chance, i));
    }
    for (size_t k = 0; k < h.kinderen.size(); ++k)
        if (!h.kinderen[k].opvang.empty() && chance.yes(25)) s.opvang.push_back({k, random_care(chance)});
    return s;
}

std::vector<Case> random_cases(std::uint64_t seed, int per_date)
{
    std::vector<Case> cases;
    Chance chance(seed);
    for (const Date date : peildatums)
        for (int i = 0; i < per_date; ++i) {
            Household h = random_household(chance, date);
            Situation s = random_situation(chance, h);
            cases.push_back({date, std::move(h), std::move(s)});
            if (asks_what_nobody_knows(cases.back())) cases.back().situation.werk.clear();
        }
    return cases;
}

std::string in_json(const Case& c)
{
    return to_json(Scenario{"een willekeurig huishouden", "", c.date, "Groningen", c.household, {c.situation}});
}

Adult adult_of(int age, Date on)
{
    Adult v;
    v.geboren = (on.year() - std::chrono::years(age)) / on.month() / on.day();
    return v;
}

Case one_adult(Date date, int age, double uren_per_week, double uurloon)
{
    Case c{date, {}, {}};
    c.household.volwassenen.push_back(adult_of(age, date));
    c.situation.titel = "werk";
    Work werk;
    werk.uren_per_week = uren_per_week;
    werk.uurloon = uurloon;
    c.situation.werk.push_back(werk);
    return c;
}

Case couple_with_equal_wages()
{
    Case c = one_adult(2026y / 7 / 1, 40, 32, 20);
    c.household.volwassenen.push_back(adult_of(38, c.date));
    c.situation.werk.push_back(c.situation.werk[0]);
    c.situation.werk[1].van = 1;
    c.household.kinderen.push_back({2020y / 3 / 3, false, {}});
    return c;
}

Breakdown<double> amounts_of(const Case& c)
{
    return amounts_of(c, law(c.date));
}
Breakdown<double> amounts_of(const Case& c, const Law<double>& wet)
{
    return net_income(c.household, c.situation, wet, c.date);
}

Places jumps(const Amount& f, const Range& over, double bound, size_t most)
{
    const auto too_far = [&](double here, double next) { return !(std::abs(next - here) <= bound + dust); };
    return where_next(f, over, too_far, most);
}
Places rises(const Amount& f, const Range& over)
{
    return where_next(f, over, [](double here, double next) { return !(next <= here + dust); });
}
Places falls(const Amount& f, const Range& over)
{
    return where_next(f, over, [](double here, double next) { return !(next >= here - dust); });
}
Places outside(const Amount& f, const Range& over, double low, double high)
{
    const auto within = [&](double y) { return y >= low - dust && y <= high + dust; };
    return where_next(f, over, [&](double here, double next) { return !within(here) || !within(next); });
}

// ---- the schemes as curves, and their random cases --------------------------------------------------
std::vector<int> random_ages(Chance& chance, int at_least)
{
    std::vector<int> ages;
    for (int n = chance.whole(at_least, 5); n > 0; --n) ages.push_back(chance.whole(0, 17));
    return ages;
}

Amount zorgtoeslag_per_jaar(Date date, ZorgtoeslagCase<double> c)
{
    return [=, &wet = law(date)](double income) mutable {
        c.toetsingsinkomen = income;
        return zorgtoeslag(c, wet.zorgtoeslag, wet.awir).per_jaar;
    };
}

Amount kgb_per_jaar(Date date, KindgebondenBudgetCase<double> c)
{
    return [=, &wet = law(date)](double income) mutable {
        c.toetsingsinkomen = income;
        return kindgebonden_budget(c, wet.kindgebonden_budget, wet.awir).per_jaar;
    };
}

double kgb_maximum(const PublishedYear& p, const std::vector<int>& ages, bool partner)
{
    double sum = 0;
    for (const int age : ages)
        if (age >= 0 && age < 18) sum += p.kgb_kind + (age >= 16 ? p.kgb_16_17 : age >= 12 ? p.kgb_12_15 : 0);
    return sum > 0 && !partner ? sum + p.kgb_alleenstaand : sum;
}

double huurtoeslag_of(Date date, const HuurtoeslagCase<double>& c)
{
    return huurtoeslag(c, law(date).huurtoeslag, law(date).awir);
}
Amount huurtoeslag_by_income(Date date, HuurtoeslagCase<double> c)
{
    return [=](double income) mutable { return c.toetsingsinkomen = income, huurtoeslag_of(date, c); };
}
Amount huurtoeslag_by_rent(Date date, HuurtoeslagCase<double> c)
{
    return [=](double rent) mutable { return c.kale_huur = rent, huurtoeslag_of(date, c); };
}

HuurtoeslagCase<double> random_tenants(Chance& chance, Date date)
{
    const PublishedYear& p = published_year(date);
    HuurtoeslagCase<double> c;
    c.personen = chance.whole(1, 5);
    c.oudste_leeftijd = chance.yes(25) ? chance.whole(18, 23) : chance.whole(24, 66);
    c.heeft_kind = c.personen > 1 && chance.yes(50);
    c.toeslagpartner = c.personen > 1 && chance.yes(50);
    c.aangepaste_woning = chance.yes(10);
    c.aow = date >= 2025y / 1 / 1 && c.oudste_leeftijd > 60 && chance.yes(50); // 2024: not computed
    c.kale_huur = chance.cents(250, 850);
    c.servicekosten = chance.yes(40) ? chance.cents(0, 100) : 0;
    c.vermogen = chance.yes(80) ? 0 : p.vermogensgrens_huurtoeslag;
    return c;
}

Amount kot_per_maand(Date date, KinderopvangtoeslagCase<double> c)
{
    return [=, &wet = law(date).kinderopvangtoeslag](double income) mutable {
        c.toetsingsinkomen = income;
        return kinderopvangtoeslag(c, wet);
    };
}

KinderopvangtoeslagCase<double> random_childcare(Chance& chance)
{
    KinderopvangtoeslagCase<double> c;
    const std::vector<OpvangSoort> soorten{OpvangSoort::dagopvang, OpvangSoort::bso, OpvangSoort::gastouder};
    for (int n = chance.whole(1, 4); n > 0; --n) {
        c.kinderen.emplace_back();
        for (int m = chance.whole(1, 2); m > 0; --m)
            c.kinderen.back().push_back({chance.one_of(soorten), chance.yes(30) ? 80 : chance.cents(5, 240),
                                         chance.yes(30) ? 9 : chance.cents(5, 15)});
    }
    return c;
}

Amount tax(Date date, InkomstenbelastingCase<double> c, Income varies)
{
    return [=, &wet = law(date).inkomstenbelasting](double income) mutable {
        c.*varies = income;
        c.iack_arbeidsinkomen = c.arbeidsinkomen;
        return inkomstenbelasting(c, wet).belasting;
    };
}
Amount credit(Date date, bool aow, double Inkomstenbelasting<double>::*which)
{
    return [=, &wet = law(date).inkomstenbelasting](double income) {
        InkomstenbelastingCase<double> c;
        c.aow = aow;
        c.arbeidsinkomen = c.iack_arbeidsinkomen = income;
        c.recht_op_iack = date.year() != 2024y || !aow; // of AOW age not known in 2024
        return inkomstenbelasting(c, wet).*which;
    };
}
Amount withheld(Date date, LoonheffingCase<double> c)
{
    return [=, &wet = law(date)](double wage) mutable {
        c.tijdvakloon = wage;
        return loonheffing(c, wet.loonheffing, wet.inkomstenbelasting).loonheffing;
    };
}

NormCase random_norm_case(Chance& chance)
{
    const std::vector<Leeftijdsgroep> ages{Leeftijdsgroep::jong, Leeftijdsgroep::volwassen, Leeftijdsgroep::aow};
    NormCase c;
    c.leefvorm = chance.one_of<Leefvorm>({Leefvorm::alleenstaande, Leefvorm::alleenstaande_ouder, Leefvorm::gehuwd});
    c.leeftijd = chance.one_of(ages);
    c.leeftijd_partner = chance.one_of(ages);
    c.heeft_kind = c.leefvorm == Leefvorm::alleenstaande_ouder || (c.leefvorm == Leefvorm::gehuwd && chance.yes(50));
    c.kostendelers = chance.yes(60) ? 0 : chance.whole(1, 6);
    c.inrichting = chance.yes(10);
    c.partner_niet_rechthebbend = c.leefvorm == Leefvorm::gehuwd && chance.yes(20);
    c.ouders_niet_aanspreekbaar = chance.yes(30);
    return c;
}

double vrijlating_maximum(Vrijlating soort, Date date)
{
    const PublishedHalfYear& p = published_half_year(date);
    switch (soort) {
    case Vrijlating::n: return p.vrijlating_n;
    case Vrijlating::r: return p.vrijlating_r;
    case Vrijlating::y: return p.vrijlating_y;
    case Vrijlating::z:
    case Vrijlating::aa: return p.vrijlating_z;
    case Vrijlating::geen: return 0;
    case Vrijlating::artikel_34a: return 1e9;
    }
    return 0;
}
Amount exempted(Date date, VrijlatingCase<double> c)
{
    return [=, &wet = law(date).participatiewet](double wage) mutable {
        c.netto_loon = wage;
        return vrijlating(c, wet);
    };
}

/// The highest huurtoeslag by formula: at the lowest income and with the maximal rent.
HuurtoeslagCase<double> tenants_at_the_top(Date date, int persons)
{
    HuurtoeslagCase<double> c;
    c.personen = persons;
    c.kale_huur = published_year(date).maximale_huur;
    return c;
}

double costs(const KinderopvangtoeslagCase<double>& c)
{
    double sum = 0;
    for (const auto& child : c.kinderen)
        for (const auto& care : child) sum += care.uren_per_maand * care.uurprijs;
    return sum;
}

/// Where the first-child percentage changes: the incomes up to and including which a row holds.
Places ends_of_rows(Date date)
{
    Places ends;
    const auto& rows = law(date).kinderopvangtoeslag.percentages->rijen;
    for (size_t i = 0; i + 1 < rows.size(); ++i)
        if (rows[i].eerste_kind != rows[i + 1].eerste_kind) ends.push_back(rows[i].tot_en_met);
    return ends;
}

/// The last euro with a credit, if what is left of it there is more than one step of its reduction.
Places end_of_credit(double maximum, double percentage, double from, double end)
{
    const double left = maximum - percentage * (end - from);
    return left > 1e-6 ? Places{end} : nowhere;
}

std::vector<LoonheffingCase<double>> payrolls()
{
    std::vector<LoonheffingCase<double>> all;
    for (const bool korting : both)
        for (const bool aow : both)
            for (const auto tabel : {LoonheffingTabel::wit, LoonheffingTabel::groen})
                all.push_back({0, korting, tabel, aow});
    return all;
}

// ---- cases changed -------------------------------------------------------------------------------------------------
std::vector<Opvang<double>> care_of(const Case& c, size_t child)
{
    std::vector<Opvang<double>> brought;
    for (const auto& care : c.situation.opvang)
        if (care.kind == child) brought.push_back(care.opvang);
    return brought.empty() ? c.household.kinderen[child].opvang : brought;
}

std::vector<Opvang<double>> all_care(const Case& c)
{
    std::vector<Opvang<double>> all;
    for (size_t k = 0; k < c.household.kinderen.size(); ++k)
        for (const auto& care : care_of(c, k)) all.push_back(care);
    return all;
}

double gross_wage(const Case& c)
{
    double sum = 0; // 52 weeks, and 8 % holiday pay unless told (WML art. 15)
    for (const Work& w : c.situation.werk)
        sum += w.uren_per_week * 52 * w.uurloon * (1 + w.vakantiegeld.value_or(0.08));
    return sum;
}

/// The household with its children in another order, the childcare of the situation with them.
Case children_shuffled(const Case& c, Chance& chance)
{
    std::vector<size_t> order(c.household.kinderen.size());
    for (size_t i = 0; i < order.size(); ++i) order[i] = i;
    chance.shuffle(order);
    Case other = c;
    for (size_t i = 0; i < order.size(); ++i) other.household.kinderen[i] = c.household.kinderen[order[i]];
    for (auto& care : other.situation.opvang)
        care.kind = static_cast<size_t>(std::find(order.begin(), order.end(), care.kind) - order.begin());
    return other;
}

/// Applicant and partner change places.
Case adults_swapped(Case c)
{
    std::reverse(c.household.volwassenen.begin(), c.household.volwassenen.end());
    if (c.household.volwassenen.size() == 2)
        for (Work& w : c.situation.werk) w.van = 1 - w.van;
    return c;
}

/// Households with one earner, without other income or jonggehandicaptenkorting: what the act says of wages shows
/// without other effects.
std::vector<Case> one_earner_cases(std::uint64_t seed, int per_date)
{
    std::vector<Case> cases;
    for (Case& c : random_cases(seed, per_date)) {
        for (Adult& v : c.household.volwassenen) v.inkomen.clear(), v.jonggehandicapt = false;
        if (c.situation.werk.empty()) continue;
        c.situation.werk.resize(1);
        cases.push_back(std::move(c));
    }
    return cases;
}

bool aow_household(const Case& c)
{
    return huurtoeslag_structure(c.household, law(c.date), c.date).aow;
}
std::set<std::string> doubts_of(const Case& c)
{
    std::set<std::string> ids;
    const auto amounts =
        net_income(as_number<Traced>(c.household), as_number<Traced>(c.situation), traced_law(c.date), c.date);
    std::vector<Traced> all;
    for (const auto& amount : breakdown_amounts<Traced>) all.push_back(amounts.*amount.member);
    for (const Reason* doubt : doubts_behind(all)) ids.insert(doubt->parameter->id);
    return ids;
}

Amount by_wage(Case c, const std::function<double(const Breakdown<double>&)>& what)
{
    c.situation.werk[0].uren_per_week = 36;
    c.situation.werk[0].vakantiegeld = 0.0;
    return [=](double wage) mutable {
        c.situation.werk[0].uurloon = wage / (36 * 52);
        return what(amounts_of(c));
    };
}

// ---- what the facts ask of each scheme, written a second time
// ----------------------------------------------------------
InkomstenbelastingCase<double> expected_assessment(const Case& c, size_t adult)
{
    const Adult& v = c.household.volwassenen[adult];
    std::array<double, 2> wage{0, 0};
    bool works = false, young_child = false;
    for (const Work& w : c.situation.werk) {
        wage[w.van] += w.uren_per_week * 52 * w.uurloon * (1 + w.vakantiegeld.value_or(0.08)) * (1 - w.pensioenpremie);
        works = works || w.van == adult;
    }
    for (const Child& k : c.household.kinderen) // under 12 on 1 January, or born since
        young_child =
            young_child || (k.geboren <= c.date && k.geboren > (c.date.year() - std::chrono::years(12)) / 1 / 1);
    const bool partner = c.household.volwassenen.size() == 2;
    const bool lowest = !partner || wage[adult] < wage[1 - adult] || (wage[adult] == wage[1 - adult] && adult == 0);
    InkomstenbelastingCase<double> a{wage[adult], 0, works && young_child && lowest, wage[adult]};
    for (const auto& i : v.inkomen) a.overig_inkomen += i.bruto_per_jaar;
    a.aow = v.geboren <= (c.date.year() - std::chrono::years(67)) / c.date.month() / c.date.day();
    a.geboren_voor_1946 = v.geboren < 1946y / 1 / 1;
    a.jonggehandicapt = v.jonggehandicapt;
    a.alleenstaande_oudere = !partner && c.household.medebewoners.empty();
    return a;
}

double expected_tax(const Case& c)
{
    double sum = 0;
    for (size_t i = 0; i < c.household.volwassenen.size(); ++i)
        sum += inkomstenbelasting(expected_assessment(c, i), law(c.date).inkomstenbelasting).belasting;
    return sum;
}

double expected_zvw(const Case& c)
{
    double sum = 0;
    for (const Adult& v : c.household.volwassenen) {
        double own = 0;
        for (const auto& i : v.inkomen) own += i.soort == SoortInkomen::uitkering ? 0 : i.bruto_per_jaar;
        sum += published_year(c.date).zvw * std::min(own, published_year(c.date).zvw_maximum);
    }
    return sum;
}

double expected_huurtoeslag(const Case& c, double income)
{
    const Household& h = c.household;
    if (!h.woning || h.woning->soort == SoortWoning::koop) return 0;
    HuurtoeslagCase<double> t{income, h.woning->kale_huur, h.woning->servicekosten,  h.vermogen, 0, 0, false,
                              false,  h.woning->aangepast, h.volwassenen.size() == 2};
    const auto lives_in = [&](Date geboren) {
        ++t.personen;
        t.oudste_leeftijd = std::max(t.oudste_leeftijd, age_on(geboren, c.date));
        t.heeft_kind = t.heeft_kind || age_on(geboren, c.date) < 18;
        t.aow = t.aow || age_on(geboren, c.date) >= 67;
    };
    for (const Adult& v : h.volwassenen) lives_in(v.geboren);
    for (const Child& k : h.kinderen)
        if (k.geboren <= c.date) lives_in(k.geboren);
    bool rich = false;
    for (const Housemate& m : h.medebewoners) {
        if (m.onderhuurder) continue;
        lives_in(m.geboren);
        const bool exempt = m.kind && m.geboren > (c.date.year() - std::chrono::years(23)) / 1 / 1;
        const PublishedYear& p = published_year(c.date);
        t.toetsingsinkomen += exempt ? std::max(m.inkomen_per_jaar - p.vrijstelling_kind, 0.0) : m.inkomen_per_jaar;
        rich = rich || m.vermogen > p.vermogensgrens_huurtoeslag;
    }
    return rich ? 0 : 12 * huurtoeslag_of(c.date, t);
}

double expected_zorgtoeslag(const Case& c, double income)
{
    const auto& v = c.household.volwassenen;
    const auto insured = std::count_if(v.begin(), v.end(), [](const Adult& a) { return a.zorgverzekerd; });
    if (insured == 0) return 0;
    const bool partner = v.size() == 2;
    return zorgtoeslag_per_jaar(c.date, {0, c.household.vermogen, partner, insured == 2})(income);
}

double expected_kgb(const Case& c, double income)
{
    std::vector<int> ages;
    for (const Child& k : c.household.kinderen) ages.push_back(age_on(k.geboren, c.date));
    return kgb_per_jaar(c.date, {0, c.household.vermogen, c.household.volwassenen.size() == 2, ages})(income);
}

double expected_gross_bijstand(const Case& c, double net)
{
    const PublishedYear& p = published_year(c.date);
    const InkomstenbelastingCase<double> a = expected_assessment(c, 0);
    const double rate = p.tarief.of(a.aow);
    const double credit_left = std::max(p.ahk_maximum.of(a.aow) - rate * (a.arbeidsinkomen + a.overig_inkomen), 0.0);
    return std::max(net, (net - credit_left) / (1 - rate));
}

double most_exempted(const Case& c)
{
    double sum = 0;
    for (size_t i = 0; i < c.household.volwassenen.size(); ++i) {
        const Adult& v = c.household.volwassenen[i];
        const bool works = expected_assessment(c, i).arbeidsinkomen > 0;
        const bool n_or_r = v.vrijlating == Vrijlating::n || v.vrijlating == Vrijlating::r;
        const bool couple_with_r = v.vrijlating == Vrijlating::r && c.household.volwassenen.size() == 2;
        if (!works || !v.recht_op_bijstand || couple_with_r || (n_or_r && age_on(v.geboren, c.date) < 27)) continue;
        sum += 12 * vrijlating_maximum(v.vrijlating, c.date);
    }
    return sum;
}

// ---- amounts compared ----------------------------------------------------------------------------------------------
bool same(double a, double b)
{
    return std::memcmp(&a, &b, sizeof a) == 0 || (!is_computed(a) && !is_computed(b));
}
bool close(double a, double b)
{
    return std::abs(a - b) < 1e-6 || (!is_computed(a) && !is_computed(b));
}

std::string differences(const Breakdown<double>& a, const Breakdown<double>& b, const std::vector<Member>& left_out)
{
    std::string names;
    for (const auto& amount : breakdown_amounts<double>)
        if (std::find(left_out.begin(), left_out.end(), amount.member) == left_out.end())
            if (!close(a.*amount.member, b.*amount.member)) names += std::string(amount.name) + " ";
    return names;
}

std::string below_zero(const Case& c, const Breakdown<double>& b)
{
    // What is left over may be: somebody without a right to kinderopvangtoeslag pays the childcare. So may the net wage
    // beside other income: bijstand takes some of that income's algemene heffingskorting, and the wage is what remains.
    std::vector<Member> may_be{&Breakdown<double>::over_na_opvang_en_werk};
    if (b.bijstand_netto > 0 && b.overig_bruto > published_year(c.date).ahk_vanaf / 2)
        may_be.push_back(&Breakdown<double>::loon_netto);
    std::string names;
    for (const auto& amount : breakdown_amounts<double>)
        if (std::find(may_be.begin(), may_be.end(), amount.member) == may_be.end() && b.*amount.member < -1e-6)
            names += std::string(amount.name) + " " + std::to_string(b.*amount.member) + " ";
    return names;
}

double net(const Breakdown<double>& b)
{
    return b.loon_netto + b.overig_netto + b.bijstand_netto;
}

bool anyone(const Household& h, bool Adult::*fact)
{
    return std::any_of(h.volwassenen.begin(), h.volwassenen.end(), [&](const Adult& v) { return v.*fact; });
}
bool all_entitled(const Household& h)
{
    return std::all_of(h.volwassenen.begin(), h.volwassenen.end(), [](const Adult& v) { return v.recht_op_bijstand; });
}

double expected_kinderbijslag(const std::vector<KinderbijslagKind>& children, Date date)
{
    double sum = 0; // AKW art. 12 and 7 lid 6
    for (const KinderbijslagKind& k : children)
        if (k.leeftijd >= 0 && k.leeftijd < 18)
            sum += published_half_year(date).kinderbijslag[static_cast<size_t>(k.leeftijd / 6)] * (k.dubbel ? 2 : 1);
    return sum;
}

double exempted_share(Vrijlating soort)
{
    switch (soort) {
    case Vrijlating::geen: return 0;
    case Vrijlating::n: return 0.25;
    case Vrijlating::r: return 0.125;
    default: return 0.15;
    }
}

double last_huurtoeslag_2026(int persons)
{
    const bool alone = persons == 1;
    const double basishuur = alone ? 202.52 : 200.71, cap = persons < 3 ? 713.02 : 764.14;
    const double top = 498.20 - basishuur + 0.65 * (cap - 498.20) + 0.40 * (932.93 - cap);
    return std::floor(alone ? 23425 + (top - 2) * 12 / 0.27 : 31500 + (top - 2) * 12 / 0.22);
}

double expected_kostendelersnorm(int persons, Date date)
{
    const double exact = (0.40 + persons * 0.30) / persons * published_half_year(date).norm_gehuwd;
    return std::floor(exact * 100 + 0.5 + 1e-7) / 100;
}

NormCase young_without_parents()
{
    NormCase c;
    c.leeftijd = Leeftijdsgroep::jong;
    c.ouders_niet_aanspreekbaar = true;
    return c;
}

std::vector<PublishedNorm> published_norms()
{
    using F = Leefvorm;
    using L = Leeftijdsgroep;
    constexpr L young = L::jong, adult = L::volwassen, old = L::aow;
    std::vector<PublishedNorm> all;
    for (const PublishedHalfYear& p : all_half_years) {
        all.push_back({p.from, {}, p.norm_alleenstaande});
        all.push_back({p.from, {F::gehuwd}, p.norm_gehuwd});
        all.push_back({p.from, {F::gehuwd, adult, old}, p.norm_aow_gehuwd});
        all.push_back({p.from, {F::alleenstaande, old}, p.norm_aow_alleenstaande});
        for (const int n : {1, 2, 5}) {
            const double single = expected_kostendelersnorm(n + 1, p.from);
            all.push_back({p.from, {F::alleenstaande, adult, adult, false, n}, single});
            all.push_back({p.from, {F::gehuwd, adult, adult, false, n}, 2 * expected_kostendelersnorm(n + 2, p.from)});
        }
    }
    all.push_back({peildatums[3], young_without_parents(), 337.98}); // the increase came in 2026
    all.push_back({peildatums[4], young_without_parents(), 345.99 + 746.45});
    all.push_back({peildatums[5], young_without_parents(), 350.42 + 762.24});
    const Date july = peildatums[5]; // 18-20: art. 20, and 22a lid 3 beside one kostendeler
    for (const bool kind : both) {
        all.push_back({july, {F::alleenstaande, young, young, kind}, 350.42});
        all.push_back({july, {F::alleenstaande, young, young, kind, 1}, 350.42});
        all.push_back({july, {F::gehuwd, young, young, kind}, kind ? 1106.40 : 700.84});
        all.push_back({july, {F::gehuwd, young, young, kind, 1}, kind ? 1106.40 : 700.84});
        all.push_back({july, {F::gehuwd, adult, young, kind}, kind ? 1769.88 : 1364.32});
        all.push_back({july, {F::gehuwd, young, adult, kind, 1}, (kind ? 755.98 : 350.42) + 1013.90});
    }
    return all;
}

} // namespace armoedeval::test
