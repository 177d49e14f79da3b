// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/fixtures.hpp"

#include "engine/law/estimated_norms.hpp"
#include "engine/reasons/explanation.hpp"

#include "engine/household/household_numbers.hpp"
#include "engine/household/scenario_work.hpp"
#include "engine/year/household_facts.hpp"
#include "tests/support/places.hpp"
#include "tests/support/program.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>

namespace armoedeval::test {

const Tables& tables()
{
    static const Tables read = read_law_tables(tables_folder());
    return read;
}

const Tables& tables_going_on()
{
    static const Tables carried = tables_for_any_date(tables());
    return carried;
}

namespace {

template <class R> const Law<R>& law_once(Date date)
{
    static std::map<Date, Law<R>> laws;
    const auto known = laws.find(date);
    return known != laws.end() ? known->second : laws.emplace(date, law_on<R>(date, tables())).first->second;
}

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
            : chance.one_of<SoortInkomen>({SoortInkomen::uitkering, SoortInkomen::ww, SoortInkomen::zw,
                                           SoortInkomen::wia, SoortInkomen::pensioen, SoortInkomen::wao,
                                           SoortInkomen::anw, SoortInkomen::ioaw, SoortInkomen::partneralimentatie,
                                           SoortInkomen::kinderalimentatie});
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
    m.huurcontract = chance.yes(20);
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
    if (chance.yes(30))
        w.kind.soort =
            chance.one_of<SoortWerk>({SoortWerk::loonkostensubsidie, SoortWerk::beschut, SoortWerk::basisbaan});
    if (chance.yes(15)) w.kind.eindejaarsuitkering = 0.0833;
    if (chance.yes(15)) w.kind.pensioenfranchise = {chance.cents(10000, 20000), chance.one_of<double>({36, 40})};
    return w;
}

/// Work without an employer: a business, or a participatieplaats.
Work random_other_work(Chance& chance, size_t van)
{
    Work w;
    w.van = van;
    w.uren_per_week = chance.cents(1, 40);
    w.kind.soort = chance.yes(60) ? SoortWerk::ondernemen : SoortWerk::participatiebaan;
    const bool business = w.kind.soort == SoortWerk::ondernemen;
    if (business) w.uurloon = chance.cents(0, 45);
    w.kind.starter = business && chance.yes(40);
    if (!business && chance.yes(70)) w.kind.premie_per_jaar = chance.cents(0, 5000);
    return w;
}

/// The IACK of someone of AOW age is not known for 2024: such a household is not computed at all.
bool asks_what_nobody_knows(const Case& c)
{
    if (c.date.year() != 2024y || !heeft_kind_voor_iack(c.household, law(c.date), c.date)) return false;
    const auto aow = [&](size_t adult) { return is_aow(c.household.volwassenen[adult].geboren, law(c.date), c.date); };
    const auto from_work = [](const BasicOtherIncome<double>& i) { // it counts as arbeidsinkomen, or may
        return i.soort == SoortInkomen::zw || i.soort == SoortInkomen::vrijwilligersvergoeding;
    };
    const Situation& s = c.situation;
    bool asked = std::any_of(s.werk.begin(), s.werk.end(), [&](const Work& w) { return aow(w.van); }) ||
                 std::any_of(s.inkomen.begin(), s.inkomen.end(),
                             [&](const auto& i) { return aow(i.van) && from_work(i.inkomen); });
    for (size_t i = 0; i < c.household.volwassenen.size(); ++i) {
        const auto& own = c.household.volwassenen[i].inkomen;
        asked = asked || (aow(i) && std::any_of(own.begin(), own.end(), from_work));
    }
    return asked;
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

void tell_deduction(Chance& chance, BasicOtherIncome<double>& income)
{
    income.naast_werk = NaastWerk::berekenen;
    if (volgt_uit_loon(income.soort)) income.maandloon = chance.cents(400, 9000);
    if (income.soort != SoortInkomen::wia) return;
    income.wia_soort = static_cast<WiaSoort>(chance.whole(0, 3));
    if (asks_inkomenseis(*income.wia_soort)) income.inkomenseis_per_maand = chance.cents(100, 2500);
}

Situation random_situation_of_any_kind(Chance& chance, const Household& h)
{
    Situation s = random_situation(chance, h);
    const int last = static_cast<int>(h.volwassenen.size()) - 1;
    const auto somebody = [&] { return static_cast<size_t>(chance.whole(0, last)); };
    while (chance.yes(45) && s.werk.size() < 4) s.werk.push_back(random_other_work(chance, somebody()));
    while (chance.yes(40) && s.inkomen.size() < 3) {
        const auto soort = static_cast<SoortInkomen>(chance.whole(0, static_cast<int>(inkomen_words().size()) - 1));
        s.inkomen.push_back({somebody(), {soort, chance.cents(0, 26000), soort == SoortInkomen::zw && chance.yes(50)}});
        if (is_te_verrekenen(soort) && chance.yes(60)) tell_deduction(chance, s.inkomen.back().inkomen);
    }
    return s;
}

namespace {

std::vector<Case> cases_with(Situation (*situation)(Chance&, const Household&), std::uint64_t seed, int per_date)
{
    std::vector<Case> cases;
    Chance chance(seed);
    for (const Date date : peildatums)
        for (int i = 0; i < per_date; ++i) {
            Household h = random_household(chance, date);
            Situation s = situation(chance, h);
            cases.push_back({date, std::move(h), std::move(s)});
            Case& c = cases.back();
            if (!asks_what_nobody_knows(c)) continue;
            c.situation.werk.clear();
            c.situation.inkomen.clear();
            for (Adult& v : c.household.volwassenen) v.inkomen.clear();
        }
    return cases;
}

} // namespace

std::vector<Case> random_cases(std::uint64_t seed, int per_date)
{
    return cases_with(random_situation, seed, per_date);
}
std::vector<Case> cases_of_any_kind(std::uint64_t seed, int per_date)
{
    return cases_with(random_situation_of_any_kind, seed, per_date);
}

namespace {

void tell_who_it_is(Chance& chance, Housemate& m, Date date)
{
    m.relatie = static_cast<Relatie>(chance.whole(0, static_cast<int>(relatie_words().size()) - 1));
    m.kind = m.kind || is_kind(m.relatie);
    m.verzoek_gedaan = chance.yes(30);
    if (chance.yes(10)) m.verblijf = Verblijf::niet_rechtmatig;
    if (chance.yes(15)) m.geboren = born(chance, date, chance.whole(0, 17));
}

void tell_who_lives_here(Chance& chance, Household& h, Date date)
{
    while (chance.yes(50) && h.medebewoners.size() < 4) h.medebewoners.push_back(random_housemate(chance, date));
    for (Housemate& m : h.medebewoners) tell_who_it_is(chance, m, date);
    if (chance.yes(5)) h.volwassenen[0].verblijf = Verblijf::niet_rechtmatig;
    if (chance.yes(40)) h.volwassenen[0].verblijfsgrond = Verblijfsgrond::asiel;
    if (h.volwassenen.size() == 2 && chance.yes(50))
        h.volwassenen[1].verblijf = chance.one_of<Verblijf>({Verblijf::niet_rechtmatig, Verblijf::buitenland});
    if (h.woning && chance.yes(15)) h.woning->soort = SoortWoning::kamer;
    if (h.woning && chance.yes(10)) h.woning = Home{.soort = SoortWoning::inwonend};
}

} // namespace

std::vector<Case> cases_with_residents(std::uint64_t seed, int per_date)
{
    std::vector<Case> cases = cases_of_any_kind(seed, per_date);
    Chance chance(seed + 1);
    for (Case& c : cases) tell_who_lives_here(chance, c.household, c.date);
    return cases;
}

std::string in_json(const Case& c)
{
    return to_json(Scenario{"een willekeurig huishouden", "", c.date, c.household, {c.situation}, {}});
}

Adult adult_of(int age, Date on)
{
    Adult v;
    v.geboren = (on.year() - std::chrono::years(age)) / on.month() / on.day();
    return v;
}

Scenario scenario_of(const Case& c)
{
    Scenario s;
    s.titel = "toevallig huishouden";
    s.peildatum = c.date;
    s.huishouden = c.household;
    s.situaties = {c.situation};
    return s;
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

Scenario owner_at_15_euro()
{
    Scenario s;
    s.titel = "handsom";
    s.peildatum = 2026y / 7 / 1;
    s.huishouden.volwassenen.resize(1);
    s.huishouden.volwassenen[0].geboren = 1996y / 1 / 1;
    s.huishouden.woning = Home{SoortWoning::koop, 0, 0, 0, false};
    Situation work;
    work.titel = "40 uur";
    work.werk.resize(1);
    work.werk[0].uren_per_week = 40;
    work.werk[0].uurloon = 15;
    s.situaties = {Situation{"Nu", "", {}, {}}, work};
    return s;
}

Tables tables_with(const std::vector<Planted>& changes)
{
    const TemporaryFolder folder;
    for (const auto& entry : std::filesystem::directory_iterator(tables_folder()))
        if (entry.path().extension() == ".json")
            std::filesystem::copy_file(entry.path(), folder.path() / entry.path().filename());
    for (const Planted& p : changes) folder.write(p.file, replaced(content_of(folder.path() / p.file), p.from, p.to));
    return read_law_tables(folder.path());
}

} // namespace armoedeval::test
