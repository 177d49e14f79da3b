// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What we were told about a household. Our own container of facts: each act's own view of it (leefvorm, toeslagpartner,
// medebewoner, kostendeler) is made in household_facts.hpp. Money and hours are R, so that one of them can be dragged.
#include "engine/base/date.hpp"
#include "engine/household/debts.hpp"
#include "engine/household/earlier_income.hpp"
#include "engine/household/expenses.hpp"
#include "engine/household/municipal_facts.hpp"
#include "engine/household/relatie.hpp"
#include "engine/household/work_kinds.hpp"
#include "engine/schemes/deel_kinderbijslag.hpp"
#include "engine/schemes/opvang.hpp"
#include "engine/schemes/vrijlating.hpp"

#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

/// Of an adult or a housemate: lawful (Awir art. 9), or not registered here.
enum class Verblijf { rechtmatig, niet_rechtmatig, buitenland };
enum class Verblijfsgrond { overig, asiel };

/// Of keys with a default: whether a file or a form said that very default. What differs from it was told anyhow. What
/// nobody told is asked for (engine/questions/untold.hpp); no act reads these.
struct AdultTold {
    bool vrijlating = false, verblijfsgrond = false;
    friend bool operator==(const AdultTold&, const AdultTold&) = default;
};
struct HousemateTold {
    bool kostendeler = false, huurcontract = false, verzoek = false, inkomen = false, vermogen = false;
    friend bool operator==(const HousemateTold&, const HousemateTold&) = default;
};
struct HouseholdTold {
    bool vermogen = false, alleenverdieners = false;
    friend bool operator==(const HouseholdTold&, const HouseholdTold&) = default;
};

template <class R> struct BasicAdult {
    Date geboren{};
    std::optional<Date> bijstand_sinds;
    Vrijlating vrijlating = Vrijlating::geen;
    bool recht_op_bijstand = true; ///< false: no right by law (verblijfsstatus, studiefinanciering), art. 13 and 24
    bool ouders_niet_aanspreekbaar = false;
    bool inrichting = false;
    bool traject_naar_werk = false;
    bool studie = false;
    bool zorgverzekerd = true;
    bool jonggehandicapt = false;
    std::vector<BasicOtherIncome<R>> inkomen;
    Verblijf verblijf = Verblijf::rechtmatig;
    Verblijfsgrond verblijfsgrond = Verblijfsgrond::overig; ///< of the applicant (Awir art. 3c lid 2)
    AdultTold opgegeven{};
    friend bool operator==(const BasicAdult&, const BasicAdult&) = default;
};

/// A child that lives with each of its parents about half of the time: at least 156 days a year.
template <class R> struct BasicCoParenting {
    R dagen_per_week{3.5}; ///< with this parent
    DeelKinderbijslag kinderbijslag = DeelKinderbijslag::helft;
    bool kindgebonden_budget = true; ///< this parent gets it; it goes to one of the two
    friend bool operator==(const BasicCoParenting&, const BasicCoParenting&) = default;
};

template <class R> struct BasicChild {
    Date geboren{};
    bool dubbele_kinderbijslag = false;
    std::vector<Opvang<R>> opvang;
    std::optional<BasicCoParenting<R>> co_ouderschap{};
    friend bool operator==(const BasicChild&, const BasicChild&) = default;
};

template <class R> struct BasicHousemate {
    Date geboren{};
    bool kostendeler = true;   ///< unless a student or a commercial tenant; counts from the age of the act
    bool kind = true;          ///< of the applicant, the partner or another housemate (Awir art. 7 lid 6)
    bool huurcontract = false; ///< rents a room: a written contract at a commercial price, that is paid
    R inkomen_per_jaar{0};     ///< toetsingsinkomen
    R vermogen{0};
    Relatie relatie = Relatie::onbekend;
    bool verzoek_gedaan = false; ///< Dienst Toeslagen was asked not to count this one as partner
    Verblijf verblijf = Verblijf::rechtmatig;
    HousemateTold opgegeven{};
    friend bool operator==(const BasicHousemate&, const BasicHousemate&) = default;
};

/// Where nobody told: Participatiewet art. 19a lid 1 onder b.
template <class R> bool usual_kostendeler(const BasicHousemate<R>& m)
{
    return !m.huurcontract || is_bloed_of_aanverwant_tot_en_met_tweede_graad(m.relatie);
}

/// What Participatiewet art. 34 asks beside what somebody has. The toeslagen (Awir art. 7) do not.
template <class R> struct BasicWealthInBijstand {
    R gespaard_tijdens_bijstand{0}; ///< the part of the wealth that was saved from income during bijstand
    R schulden{0};                  ///< that must really be paid back
    R bij_begin_bijstand{0};        ///< what was there, and left free, when the bijstand began; until 2026 only
    friend bool operator==(const BasicWealthInBijstand&, const BasicWealthInBijstand&) = default;
};

/// A kamer is rented and no zelfstandige woning (Wht art. 11); who is inwonend pays no rent.
enum class SoortWoning { huur, koop, kamer, inwonend };
inline bool heeft_huur(SoortWoning soort)
{
    return soort == SoortWoning::huur || soort == SoortWoning::kamer;
}

template <class R> struct BasicHome {
    SoortWoning soort = SoortWoning::huur;
    R kale_huur{0}, servicekosten{0}; ///< euros per month
    R overwaarde{0};                  ///< of an own home
    bool aangepast = false;
    friend bool operator==(const BasicHome&, const BasicHome&) = default;
};

template <class R> struct BasicHousehold {
    std::vector<BasicAdult<R>> volwassenen; ///< one (aanvrager) or two (aanvrager, partner)
    std::vector<BasicChild<R>> kinderen;
    std::vector<BasicHousemate<R>> medebewoners;
    std::optional<BasicHome<R>> woning; ///< not told: huurtoeslag is not computed
    R vermogen{0};                      ///< of the adults together, without the home
    BasicMunicipalFacts<R> gemeentelijk;
    std::optional<std::vector<BasicFixedCost<R>>>
        vaste_lasten{};                           ///< beside the rent; not told: nothing is free to spend
    bool tegemoetkoming_alleenverdieners = false; ///< the municipality says that they belong to art. 78gg
    std::optional<BasicWealthInBijstand<R>> vermogen_in_bijstand{};
    std::vector<BasicDebt<R>> schulden{}; ///< of which creditors take, or get, a part of the income
    /// For the months of a change only; a full year does not ask for it. Not told: what it was is not known.
    std::optional<std::vector<EarlierIncome>> eerder_dit_jaar{};
    HouseholdTold opgegeven{};
    friend bool operator==(const BasicHousehold&, const BasicHousehold&) = default;
};

template <class R> bool heeft_partner(const BasicHousehold<R>& h)
{
    return h.volwassenen.size() == 2;
}
/// A spouse who is not registered in the Netherlands.
template <class R> bool partner_in_buitenland(const BasicHousehold<R>& h)
{
    return heeft_partner(h) && h.volwassenen[1].verblijf == Verblijf::buitenland;
}

/// How often a wage is paid.
enum class Betaalritme { maand, vier_weken, week };

template <class R> struct BasicWork {
    size_t van = 0;                 ///< place in volwassenen
    R uren_per_week{0}, uurloon{0}; ///< of a business: profit per hour
    std::optional<R> vakantiegeld;  ///< as a share of the wage; not told: what the WML prescribes
    R pensioenpremie{0};            ///< the employee's share of the gross wage, holiday pay included
    R reiskosten_per_maand{0};
    std::optional<BasicCommute<R>> reizen{}; ///< told by days and km; beside reiskosten_per_maand
    std::optional<R> werkkleding_per_maand{}, verlies_in_natura_per_maand{};
    bool loonheffingskorting = true; ///< applied by this employer
    // For the months of a change only; a full year does not ask for them.
    Betaalritme betaalritme = Betaalritme::maand;
    bool betaald_maand_later = false;     ///< the wage of a month comes in the next
    std::vector<double> uren_per_maand{}; ///< of the first months after the start, where they vary; then uren_per_week
    BasicWorkKind<R> kind{};
    friend bool operator==(const BasicWork&, const BasicWork&) = default;
};

/// Childcare that comes with a situation; replaces what stands with the child.
template <class R> struct BasicSituationCare {
    size_t kind = 0; ///< place in kinderen
    Opvang<R> opvang;
    bool uren_naar_werk = false; ///< the hours follow from the work (uren_opvang_naar_werk), whatever opvang says
    /// The hours a week of the first job at which the hours of opvang were told; at other hours they go along in
    /// proportion to the hours that nobody is at home. Not told: at the hours of the situation itself.
    std::optional<double> bij_uren{};
    bool uren_vast = false; ///< other hours of work leave the hours of opvang as they are
    friend bool operator==(const BasicSituationCare&, const BasicSituationCare&) = default;
};

template <class R> struct BasicSituation {
    std::string titel;
    std::string notitie;
    std::vector<BasicWork<R>> werk;
    std::vector<BasicSituationCare<R>> opvang;
    std::vector<BasicSituationIncome<R>> inkomen{};
    /// The household, or only the home, as it is in this situation: in the place of that of the scenario.
    std::optional<BasicHousehold<R>> huishouden{};
    std::optional<BasicHome<R>> woning{};
    bool own_household() const { return huishouden || woning; }
    friend bool operator==(const BasicSituation&, const BasicSituation&) = default;
};

/// Each income of one adult: what stands with the adult, and what comes with the situation.
template <class R, class F>
void for_each_income(const BasicHousehold<R>& h, const BasicSituation<R>& s, size_t adult, F&& f)
{
    for (const BasicOtherIncome<R>& income : h.volwassenen[adult].inkomen) f(income);
    for (const BasicSituationIncome<R>& income : s.inkomen)
        if (income.van == adult) f(income.inkomen);
}

/// The household as it is in a situation. What the municipality wrote stays with the scenario.
template <class R> BasicHousehold<R> household_in(const BasicHousehold<R>& of_scenario, const BasicSituation<R>& s)
{
    BasicHousehold<R> h = s.huishouden ? *s.huishouden : of_scenario;
    if (s.woning) h.woning = s.woning;
    if (s.huishouden) h.gemeentelijk = of_scenario.gemeentelijk;
    return h;
}

/// The hours at which the childcare of a situation was told: what is asked at other hours of its first job starts here,
/// so that the childcare goes along with the work. See docs/decisions/031.
template <class R> void tell_hours_of_care(BasicSituation<R>& s, double uren_per_week)
{
    for (BasicSituationCare<R>& care : s.opvang)
        if (!care.uren_naar_werk && !care.uren_vast && !care.bij_uren && uren_per_week > 0)
            care.bij_uren = uren_per_week;
}

/// What explanations call the people of a household.
inline std::string child_name(size_t place)
{
    return "kind " + std::to_string(place + 1);
}
inline std::string adult_name(size_t place)
{
    return place == 0 ? "de aanvrager" : "de partner";
}
inline std::string housemate_name(size_t place)
{
    return "medebewoner " + std::to_string(place + 1);
}

using Adult = BasicAdult<double>;
using Child = BasicChild<double>;
using Housemate = BasicHousemate<double>;
using Home = BasicHome<double>;
using WealthInBijstand = BasicWealthInBijstand<double>;
using Household = BasicHousehold<double>;
using Work = BasicWork<double>;
using Situation = BasicSituation<double>;

} // namespace armoedeval
