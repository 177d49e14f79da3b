// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/sentences_months.hpp"

#include "gui/words/format.hpp"
#include "gui/words/part_sentences.hpp"
#include "gui/words/sentences.hpp"

#include "engine/base/whole_euros.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

namespace armoedeval {

namespace {

/// With the year where it is not that of the start.
std::string day_words(const Timeline& timeline, Date day)
{
    return day.year() == timeline.start.year() ? day_and_month(day) : in_words(day);
}

std::string month_words(const Timeline& timeline, Date month)
{
    return month.year() == timeline.start.year() ? month_name(month) : month_in_words(month);
}

bool balance_told(const Scenario& question)
{
    return question.overgang && question.overgang->banksaldo;
}

bool falls_short(const Timeline& timeline)
{
    return timeline.answers.lowest < -half_a_cent;
}

bool fixed_costs_told(const Scenario& question)
{
    const auto& costs = question.huishouden.vaste_lasten;
    return costs && !costs->empty();
}

bool costs_told(const Scenario& question)
{
    return question.overgang && question.overgang->leefgeld_per_maand && fixed_costs_told(question);
}

/// Without the balance at the start nobody knows whether there is a shortage, only what one must have in hand; without
/// the costs not even that there is none.
std::string lowest_sentence(const Scenario& question, const Timeline& timeline)
{
    const TimelineAnswers& a = timeline.answers;
    const std::string day = day_words(timeline, a.lowest_on);
    if (!falls_short(timeline)) {
        if (!costs_told(question)) return "Vul uw kosten in om te zien of u rondkomt.";
        if (!balance_told(question)) return "U hebt geen spaargeld nodig.";
        return "U komt nooit tekort. Het minst hebt u op " + day + ": " + euro_words(a.lowest) + ".";
    }
    const std::string amount = (costs_told(question) ? "" : "ten minste ") + euro_words(a.lowest);
    if (balance_told(question)) return "Op " + day + " komt u " + amount + " tekort.";
    return "Zorg dat u " + amount + " achter de hand hebt. Op " + day + " hebt u het minste geld.";
}

std::string ahead_sentence(const Timeline& timeline)
{
    if (const auto& ahead = timeline.answers.ahead_from)
        return "Vanaf eind " + month_words(timeline, *ahead) + " hebt u meer dan nu.";
    if (timeline.months.empty()) return {};
    const double ahead = timeline.months.back().ahead_of_staying;
    const std::string over = "Over " + std::to_string(timeline.months.size()) + " maanden samen is dat ";
    return over + (is_nothing(ahead) ? "evenveel als nu." : euro_words(ahead) + " minder dan nu.");
}

using Test = std::function<bool(const MoneyEvent&)>;

const MoneyEvent* first_event(const Timeline& timeline, const Test& test)
{
    const auto found = std::find_if(timeline.events.begin(), timeline.events.end(), test);
    return found == timeline.events.end() ? nullptr : &*found;
}

const MoneyEvent* last_event(const Timeline& timeline, const Test& test)
{
    const auto found = std::find_if(timeline.events.rbegin(), timeline.events.rend(), test);
    return found == timeline.events.rend() ? nullptr : &*found;
}

const MoneyEvent* first_of(const Timeline& timeline, EventKind kind, Date from = Date{})
{
    return first_event(timeline, [&](const MoneyEvent& e) { return e.kind == kind && e.day >= from; });
}

/// Childcare is paid already and its toeslag comes only after the lowest point.
bool care_before_toeslag(const Timeline& timeline, Date lowest)
{
    const MoneyEvent* bill = first_of(timeline, EventKind::opvang, timeline.start);
    const MoneyEvent* paid = first_of(timeline, EventKind::kinderopvangtoeslag, timeline.start);
    return bill && bill->day <= lowest && paid && paid->day > lowest;
}

/// The last bijstand before the change, when no more comes within two months after it.
const MoneyEvent* last_bijstand(const Timeline& timeline)
{
    const MoneyEvent* last = last_event(timeline, [](const MoneyEvent& e) { return e.kind == EventKind::bijstand; });
    return last && last->day < timeline.start + std::chrono::months(2) ? last : nullptr;
}

/// Money goes back in the month of the lowest point.
bool recovered(const Timeline& timeline, EventKind kind, Date lowest)
{
    return first_event(timeline, [&](const MoneyEvent& e) {
        return e.kind == kind && e.amount < 0 && e.day <= lowest && first_of_month(e.day) == first_of_month(lowest);
    });
}

/// The first wage or profit of the change; null when there is none.
const MoneyEvent* first_earned(const Timeline& timeline)
{
    const MoneyEvent* wage = first_of(timeline, EventKind::loon, timeline.start);
    const MoneyEvent* profit = first_of(timeline, EventKind::winst, timeline.start);
    return !wage || (profit && profit->day < wage->day) ? profit : wage;
}

std::string cause_sentence(const Timeline& timeline)
{
    const Date lowest = timeline.answers.lowest_on;
    if (lowest < timeline.start) return "Dat is nog voor de verandering.";
    if (care_before_toeslag(timeline, lowest)) return "De kinderopvangtoeslag komt dan nog niet.";
    const MoneyEvent* earned = first_earned(timeline);
    const MoneyEvent* last = last_bijstand(timeline);
    if (earned && earned->day > lowest) {
        const std::string when = " komt pas op " + day_words(timeline, earned->day) + ".";
        const bool profit = earned->kind == EventKind::winst;
        if (last && last->day <= lowest)
            return std::string("De bijstand is dan gestopt, en ") + (profit ? "de eerste winst" : "het eerste loon") +
                   when;
        return (profit ? "De eerste winst" : "Het eerste loon") + when;
    }
    if (recovered(timeline, EventKind::bijstand_verrekening, lowest))
        return "De gemeente houdt dan bijstand in die u te veel kreeg.";
    if (recovered(timeline, EventKind::toeslagen_afrekening, lowest)) return "U betaalt dan toeslagen terug.";
    if (recovered(timeline, EventKind::belasting_afrekening, lowest)) return "U betaalt dan belasting bij.";
    return "Er gaat dan meer uit dan er binnenkomt.";
}

/// What helps: the same household that reports in time.
std::string remedy_sentence(const MonthsResult& months)
{
    const Timeline& t = months.shown.timeline;
    if (months.direct && months.direct->timeline.answers.lowest > t.answers.lowest + 0.5) {
        const bool care = care_before_toeslag(t, t.answers.lowest_on);
        const std::string when = care ? "Vraagt u die op tijd aan? " : "Geeft u alles op tijd door? ";
        const Timeline& direct = months.direct->timeline;
        if (!falls_short(direct)) return when + "Dan komt u niet tekort.";
        return when + "Dan is het tekort " + euro_words(direct.answers.lowest) + ".";
    }
    return {};
}

std::string back_sentence(const MonthsResult& months)
{
    const auto& days = months.shown.balance;
    const Timeline& t = months.shown.timeline;
    const auto back = std::find_if(days.begin(), days.end(), [&](const DayBalance& d) {
        return d.day > t.answers.lowest_on && d.balance >= -half_a_cent;
    });
    return back == days.end() ? "" : "Vanaf " + day_words(t, back->day) + " staat u weer boven nul.";
}

/// What is asked back later: proving that it is nothing is as important.
std::string repayment_sentence(const MonthsResult& months)
{
    const Timeline& t = months.shown.timeline;
    if (t.answers.repayment < 0.5) return "U hoeft later niets terug te betalen.";
    const auto aside = std::find_if(months.settlements.begin(), months.settlements.end(),
                                    [](const Settlement& s) { return s.put_aside_per_month >= 0.5; });
    const std::string back = "U moet later " + euro_words(t.answers.repayment) + " terugbetalen.";
    if (aside == months.settlements.end()) return back;
    return back + " Zet nu elke maand " + euro_words(enough_in_whole(aside->put_aside_per_month)) + " opzij.";
}

/// What is withheld is nowhere in the balance; it makes the debt end sooner.
std::string creditors_sentence(const Timeline& timeline)
{
    if (timeline.answers.to_creditors < 0.5) return {};
    const std::string paid = "Er gaat " + euro_words(timeline.answers.to_creditors) + " naar uw schuld.";
    const auto end = std::find_if(timeline.status.rbegin(), timeline.status.rend(), [](const StatusChange& change) {
        return change.kind == StatusChange::Kind::schulden;
    });
    // One debt may end and another go on.
    const bool stops = end != timeline.status.rend() &&
                       std::none_of(timeline.events.begin(), timeline.events.end(), [&](const MoneyEvent& e) {
                           return e.kind == EventKind::naar_schulden && e.day > end->day;
                       });
    return stops ? paid + " Dat stopt op " + day_words(timeline, end->day) + "." : paid;
}

std::string joined(std::initializer_list<std::string> sentences)
{
    std::string all;
    for (const std::string& s : sentences) all += (all.empty() || s.empty() ? "" : " ") + s;
    return all;
}

} // namespace

namespace {

/// When the one money stops and the other begins.
std::string last_and_first(const Timeline& timeline)
{
    const MoneyEvent* last = last_bijstand(timeline);
    const MoneyEvent* earned = first_earned(timeline);
    const auto on = [&](const MoneyEvent* event) { return " op " + day_words(timeline, event->day); };
    const std::string first = earned && earned->kind == EventKind::winst ? "de eerste winst" : "het eerste loon";
    if (!last) return earned ? capitalised(first) + " komt" + on(earned) + "." : "";
    return "De laatste bijstand komt" + on(last) + (earned ? ", " + first + on(earned) : "") + ".";
}

/// How much less there is on the way than for who stays, and until when.
std::string bridge_sentence(const MonthsLine& line)
{
    const DayLine& ahead = line.drawn;
    if (ahead.lowest > -0.5) return "U hebt op geen dag minder dan nu.";
    const auto lowest = std::find_if(ahead.days.begin(), ahead.days.end(),
                                     [&](const DayBalance& d) { return d.day == ahead.lowest_on; });
    const auto made_good =
        std::find_if(lowest, ahead.days.end(), [](const DayBalance& d) { return d.balance >= -half_a_cent; });
    const std::string amount = euro_words(ahead.lowest);
    if (made_good == ahead.days.end()) return "U moet " + amount + " overbruggen.";
    return "Tot " + day_words(line.timeline, made_good->day) + " moet u " + amount + " overbruggen.";
}

/// How much less there is on the worst day than with the other.
double most_behind(const DayLine& line, const DayLine& other)
{
    double most = 0, here = line.opening, there = other.opening;
    auto at = line.days.begin();
    for (auto next = other.days.begin(); next != other.days.end(); ++next) {
        there = next->balance;
        for (; at != line.days.end() && at->day <= next->day; ++at) here = at->balance;
        most = std::max(most, there - here);
    }
    return most;
}

/// Of a change that Dienst Toeslagen does not hear of, or late: what it costs is the first thing to know.
std::string untold_sentence(const MonthsResult& months)
{
    const Timeline& t = months.shown.timeline;
    if (t.gedrag == Gedrag::direct || !months.direct) return {};
    const double more = t.answers.repayment - months.direct->timeline.answers.repayment;
    const double deeper = most_behind(months.shown.drawn, months.direct->drawn);
    if (more < 0.5 && deeper < 0.5) return {};
    const std::string untold = t.gedrag == Gedrag::niet ? "Geeft u dit niet door aan Toeslagen? "
                                                        : "Geeft u dit drie maanden te laat door aan Toeslagen? ";
    if (more < 0.5) return untold + "Dan hebt u een tijd " + euro_words(deeper) + " minder.";
    return untold + "Dan moet u later " + euro_words(t.answers.repayment) + " terugbetalen.";
}

} // namespace

std::string months_sentence(const Scenario& question, const MonthsResult& months)
{
    const Timeline& t = months.shown.timeline;
    const std::string untold = untold_sentence(months);
    if (months.difference)
        return untold.empty() ? joined({last_and_first(t), bridge_sentence(months.shown)})
                              : joined({untold, bridge_sentence(months.shown)});
    return joined({untold, lowest_sentence(question, t), untold.empty() ? ahead_sentence(t) : ""});
}

std::string months_second(const MonthsResult& months)
{
    const Timeline& t = months.shown.timeline;
    if (months.difference)
        return joined({untold_sentence(months).empty() ? "" : last_and_first(t), ahead_sentence(t),
                       repayment_sentence(months), creditors_sentence(t)});
    if (!falls_short(t)) return joined({repayment_sentence(months), creditors_sentence(t)});
    const std::string remedy = remedy_sentence(months);
    return joined({cause_sentence(t), remedy.empty() ? back_sentence(months) : remedy, creditors_sentence(t)});
}

std::string not_told(const Scenario& question)
{
    const Overgang told = question.overgang.value_or(Overgang{});
    std::vector<std::string> missing;
    if (!told.banksaldo) missing.emplace_back("het saldo op de rekening (wij beginnen bij 0)");
    if (!fixed_costs_told(question)) missing.emplace_back("de vaste lasten");
    if (!told.leefgeld_per_maand) missing.emplace_back("het leefgeld");
    if (missing.empty()) return {};
    std::string words = "Nog niet ingevuld: ";
    for (size_t i = 0; i < missing.size(); ++i)
        words += (i == 0 ? "" : i + 1 == missing.size() ? " en " : ", ") + missing[i];
    return words + ".";
}

std::string leefgeld_words(const Scenario& question, const Timeline& timeline)
{
    const Overgang told = question.overgang.value_or(Overgang{});
    if (!told.leefgeld_per_maand || std::abs(*told.leefgeld_per_maand - timeline.usual_leefgeld) >= half_a_cent)
        return {};
    return "Leefgeld: " + euro_words(timeline.usual_leefgeld) +
           " per maand. Dat is de norm van de voedselbanken, een ondergrens. Vul bij Overgang uw eigen bedrag in.";
}

Earned earned_in(const Timeline& timeline)
{
    const bool wage = first_of(timeline, EventKind::loon), profit = first_of(timeline, EventKind::winst);
    return !profit ? Earned::loon : wage ? Earned::beide : Earned::winst;
}

std::string row_name(MonthKind kind, bool short_form, Earned earned)
{
    switch (kind) {
    case MonthKind::loon: return capitalised(part_in_a_line(Part::loon, earned));
    case MonthKind::ander_inkomen: {
        const std::string name = capitalised(part_in_a_line(Part::overig, earned));
        return short_form && name == "Vrijwilligersvergoeding" ? "Vergoeding" : name;
    }
    case MonthKind::eenmalig: return "Eenmalig";
    case MonthKind::bijstand: return "Bijstand";
    case MonthKind::overige_toeslagen: return short_form ? "Toeslagen" : "Overige toeslagen";
    case MonthKind::kinderopvangtoeslag: return short_form ? "Opvangtoeslag" : "Kinderopvangtoeslag";
    case MonthKind::kinderbijslag: return "Kinderbijslag";
    case MonthKind::gemeentelijk: return short_form ? "Gemeente" : part_name(Part::gemeentelijk);
    case MonthKind::afrekening: return short_form ? "Achteraf" : "Achteraf verrekend";
    case MonthKind::naar_schulden: return short_form ? "Schuld" : part_name(Part::schulden);
    case MonthKind::huur_en_vaste_lasten: return short_form ? "Vaste lasten" : "Huur en vaste lasten";
    case MonthKind::opvang: return "Opvang";
    case MonthKind::reiskosten: return "Werkkosten";
    case MonthKind::leefgeld: return "Leefgeld";
    }
    return {};
}

std::string settlement_name(const Settlement& settlement)
{
    const char* of = settlement.bijstand ? "Bijstand " : settlement.tax ? "Belasting " : "Toeslagen ";
    return of + std::to_string(settlement.year);
}

std::string settlement_when(const Settlement& settlement)
{
    const std::string month = month_in_words(settlement.first);
    const std::string when =
        settlement.terms == 1 ? "in " + month : "vanaf " + month + ", in " + std::to_string(settlement.terms) + " keer";
    const char* pay = settlement.tax ? "betaalt u " : "betaalt u terug ";
    const char* get = settlement.tax ? "krijgt u terug " : "krijgt u nog ";
    return (settlement.amount < 0 ? pay : get) + when;
}

std::string future_rules_words(const Timeline& timeline)
{
    const auto future = std::find_if(timeline.months.begin(), timeline.months.end(),
                                     [](const MonthSummary& m) { return m.future_rules; });
    if (future == timeline.months.end()) return {};
    return "De bedragen vanaf " + month_in_words(future->month) + " zijn nog niet bekend. Wij rekenen met de laatste.";
}

std::vector<NamedDay> named_days(const MonthsResult& months)
{
    const Timeline& t = months.shown.timeline;
    std::vector<NamedDay> days;
    const auto name = [&](const MoneyEvent* event, const std::string& what) {
        if (event) days.push_back({event->day, day_words(t, event->day) + ":", what, row_of(event->kind)});
    };
    if (const MoneyEvent* earned = first_earned(t))
        name(earned, earned->kind == EventKind::winst ? "eerste winst" : "eerste loon");
    if (const MoneyEvent* first = first_of(t, EventKind::kinderopvangtoeslag, t.from);
        first && first->day >= t.from + std::chrono::months(1))
        name(first, "eerste opvangtoeslag");
    name(last_bijstand(t), "laatste bijstand");
    for (const Settlement& s : months.settlements)
        if (s.first < t.until)
            days.push_back({s.first, day_words(t, s.first) + ":",
                            (s.bijstand ? "bijstand "
                             : s.tax    ? "belasting "
                                        : "toeslagen ") +
                                std::to_string(s.year) + ", " + signed_whole(s.amount) +
                                (s.terms > 1 ? " in " + std::to_string(s.terms) + " keer" : ""),
                            MonthKind::afrekening});
    name(first_of(t, EventKind::vakantiegeld), "vakantiegeld");
    name(first_of(t, EventKind::vakantietoeslag_bijstand), "vakantiegeld van de bijstand");
    return days;
}

} // namespace armoedeval
