// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The timelines behind the list of things to do, and what it wants to know of them.
#include "engine/actions/action.hpp"
#include "engine/law/law.hpp"
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/laws_by_date.hpp"
#include "engine/timeline/timeline.hpp"

namespace armoedeval {

/// The same change, done as it should be, and with one thing done otherwise.
struct ActionFacts {
    const Scenario& scenario;
    TimelineCall call;
    LawsByDate& laws;
    Timeline direct;  ///< everything reported and asked for in time
    Timeline late;    ///< Dienst Toeslagen hears of it months later
    Timeline never;   ///< Dienst Toeslagen hears nothing
    Timeline staying; ///< nothing changes

    ActionFacts(const Scenario& scenario, const TimelineCall& call, LawsByDate& laws);

    const Situation& now() const { return scenario.situaties.front(); }
    const Situation& then() const { return scenario.situaties.at(call.situation); }
    Household household() const { return household_in(scenario.huishouden, then()); } ///< after the change
    /// The schemes of the municipality under the rules of the start; null: of this municipality nothing is known.
    const GemeenteWet<double>* schemes() const
    {
        return laws.on(call.start, scenario).wet->gemeente(scenario.huishouden.gemeentelijk.gemeente);
    }
    std::string municipality() const; ///< "Gemeente Groningen"
    /// How the municipality does things; what is empty must be asked.
    Gemeente::Werkwijze ways() const { return schemes() ? schemes()->gemeente->werkwijze : Gemeente::Werkwijze{}; }
    /// A term of the municipality on the start; null: it must be asked.
    const DatedValue* municipal_term(const char* term) const;
    /// The first day after the last day of work, when the job ends within the range.
    std::optional<Date> way_back() const;
    /// Terms and days on the start.
    const BetaaldagenTable<double>& terms() const { return *laws.on(call.start, scenario).wet->betaaldagen; }
    bool established(const char* term) const
    {
        return laws.established(std::string("betaaldagen.") + term, call.start);
    }
    /// The first calendar month that lies whole after a day.
    static Date first_whole_month(Date day);
};

/// The last of so many working days after a day.
Date working_days_after(Date day, int days);
Date end_of_month(Date day); ///< its last day
/// In euros, positive: to the household; of the money about a month, whenever it comes.
double about_month(const Timeline& timeline, EventKind kind, Date month);
/// The day after a year on which its settlement is first paid; nothing when there is none.
std::optional<Date> first_paid(const Timeline& timeline, EventKind kind, int year);
/// The year of a timeline; nothing when it does not touch it.
const ToeslagYear* find_year(const Timeline& timeline, int year);
/// 22.589
std::string in_whole_euros(double amount);

/// Bijstand starts on the day on which one reports (Participatiewet art. 44): later is less. Nothing when there is none
/// in the first whole month from that day.
std::optional<Action> ask_bijstand(const ActionFacts& facts, Date from, bool work_ends);
/// The duty to tell the municipality, with its term in working days; null: it must be asked.
std::string report_source(const DatedValue* working_days);
/// Whether other people live there, or somewhere else, in the situation that begins.
bool household_changes(const ActionFacts& facts);
/// Towards the municipality and Dienst Toeslagen, about who lives where.
std::vector<Action> actions_about_the_household(const ActionFacts& facts);
/// Towards the municipality, the employer and the tax office.
std::vector<Action> actions_about_work(const ActionFacts& facts);
/// Somebody beside an employer withholds tax of this adult in the situation that begins: UWV, the SVB, a fund.
bool has_other_payer(const ActionFacts& facts, size_t adult);
/// What shows which work it is.
std::string papers_of(const Situation& situation);
/// Towards who pays a benefit or a pension.
std::vector<Action> actions_about_benefits(const ActionFacts& facts);
/// Towards Dienst Toeslagen and the childcare.
std::vector<Action> actions_about_toeslagen(const ActionFacts& facts);
/// Towards the municipality, about its own schemes.
std::vector<Action> actions_about_schemes(const ActionFacts& facts);
/// Towards bailiffs and debt help.
std::vector<Action> actions_about_debts(const ActionFacts& facts);
/// Towards DUO.
std::vector<Action> actions_about_study(const ActionFacts& facts);
/// When the job ends.
std::vector<Action> actions_about_the_way_back(const ActionFacts& facts);

} // namespace armoedeval
