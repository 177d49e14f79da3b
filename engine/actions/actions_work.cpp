// SPDX-License-Identifier: EUPL-1.2
// Towards the municipality, the employer and the tax office.
#include "engine/actions/action_facts.hpp"
#include "engine/base/text.hpp"
#include "engine/base/whole_euros.hpp"
#include "engine/reasons/misschien_34a.hpp"
#include "engine/timeline/misschien_34a_months.hpp"
#include "engine/year/net_income.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace armoedeval {

namespace {

constexpr double worth_asking = 12; // a refund of less than a euro a month is not worth a form
constexpr double worth_keeping = 5; // euros a month: less is no plan

/// Bijstand about a month, put right.
double bijstand_of(const Timeline& t, Date month)
{
    return about_month(t, EventKind::bijstand, month) + about_month(t, EventKind::bijstand_verrekening, month);
}

/// Work at an employer that is there already, perhaps with other hours.
bool had_work(const Situation& now, const Work& job)
{
    return std::any_of(now.werk.begin(), now.werk.end(),
                       [&](const Work& w) { return w.van == job.van && w.uurloon == job.uurloon; });
}

bool any_work(const Situation& s, bool (*is)(SoortWerk))
{
    return std::any_of(s.werk.begin(), s.werk.end(), [&](const Work& w) { return is(w.kind.soort); });
}

bool is_business(SoortWerk soort)
{
    return soort == SoortWerk::ondernemen;
}

/// Bijstand that goes on beside work that nobody reported must be paid back.
Action report_work(const ActionFacts& f)
{
    Action a;
    // Where no term is known, the day itself is in time.
    const DatedValue* term = f.municipal_term("melden_werkdagen");
    a.before = working_days_after(f.direct.start, term ? static_cast<int>(term->value) : 0);
    a.date_uncertain = !term || term->status != Status::vastgesteld;
    const bool first_work = f.now().werk.empty(), no_work = f.then().werk.empty();
    a.what = no_work && first_work ? "Ander inkomen melden bij de gemeente"
             : no_work             ? "Melden dat het werk stopt"
             : first_work          ? "Werk melden bij de gemeente"
                                   : "Ander werk melden bij de gemeente";
    a.kind = no_work && first_work ? ActionKind::ander_inkomen_melden
             : no_work             ? ActionKind::werk_stopt_melden
             : first_work          ? ActionKind::werk_melden
                                   : ActionKind::ander_werk_melden;
    const auto& concerned = no_work ? f.now().werk : f.then().werk;
    a.of_partner =
        !concerned.empty() && std::all_of(concerned.begin(), concerned.end(), [](const Work& w) { return w.van != 0; });
    a.with_whom = f.municipality();
    a.bring = no_work && first_work ? "brief over het inkomen" : papers_of(f.then());
    a.source = report_source(term);
    const Date month = ActionFacts::first_whole_month(f.direct.start);
    const double too_much = bijstand_of(f.staying, month) - bijstand_of(f.direct, month);
    if (too_much >= 0.5) {
        a.cost_of_forgetting = too_much;
        a.cost_words = "euro per maand terugbetalen, soms met een boete";
    } else {
        a.cost_words = "uw bijstand blijft even hoog";
    }
    return a;
}

/// The same household in which one adult's work is (not) paid with loonheffingskorting.
Timeline with_korting(const ActionFacts& f, size_t job, bool korting)
{
    Scenario other = f.scenario;
    other.situaties.at(f.call.situation).werk.at(job).loonheffingskorting = korting;
    TimelineCall call = f.call;
    call.gedrag = Gedrag::direct;
    return timeline(other, call, f.laws);
}

std::vector<double> wages_of(const Timeline& t)
{
    std::vector<double> wages;
    for (const MoneyEvent& e : t.events)
        if (e.kind == EventKind::loon) wages.push_back(e.amount);
    return wages;
}

/// What the korting adds to one payment of the wage: the second one that differs, because the first may be of a part.
double korting_per_payment(const Timeline& with, const Timeline& without)
{
    const std::vector<double> higher = wages_of(with), lower = wages_of(without);
    double found = 0;
    int differing = 0;
    for (size_t i = 0; i < std::min(higher.size(), lower.size()) && differing < 2; ++i) {
        if (higher[i] == lower[i]) continue;
        found = higher[i] - lower[i];
        ++differing;
    }
    return found;
}

std::string per_payment(Betaalritme rhythm)
{
    switch (rhythm) {
    case Betaalritme::week: return "per week";
    case Betaalritme::vier_weken: return "per vier weken";
    default: return "per maand";
    }
}

double wage(const Work& w)
{
    return w.uren_per_week * w.uurloon;
}

/// The one job of an adult at which the korting is worth most: it may be applied by one payer at a time.
std::optional<size_t> job_for_korting(const Situation& s, size_t adult)
{
    std::optional<size_t> best;
    for (size_t i = 0; i < s.werk.size(); ++i)
        if (s.werk[i].van == adult && has_wage(s.werk[i].kind.soort) &&
            (!best || wage(s.werk[i]) > wage(s.werk[*best])))
            best = i;
    return best;
}

Action ask_korting(const ActionFacts& f, size_t job)
{
    const Work& work = f.then().werk[job];
    const auto jobs = std::count_if(f.then().werk.begin(), f.then().werk.end(),
                                    [&](const Work& w) { return w.van == work.van && has_wage(w.kind.soort); });
    Action a;
    a.before = f.direct.start;
    a.is_latest = false;
    a.kind = ActionKind::korting_vragen;
    a.of_partner = work.van != 0;
    a.what = work.van == 0 ? "Loonheffingskorting aanvragen" : "Loonheffingskorting aanvragen voor uw partner";
    a.with_whom = jobs > 1 ? "Werkgever met het hoogste loon, niet bij de andere" : "Werkgever";
    a.bring = "legitimatie, formulier loonheffingen";
    a.source = "Wet op de loonbelasting 1964: bij één werkgever of uitkering tegelijk";
    if (const std::string way = f.ways().loonheffingskorting; !way.empty()) a.source += "; " + way;
    const double less = korting_per_payment(with_korting(f, job, true), with_korting(f, job, false));
    if (less >= 0.5) {
        a.cost_of_forgetting = less;
        a.cost_words = "euro minder loon " + per_payment(work.betaalritme);
    } else {
        a.cost_words = "over dit loon betaalt u geen belasting";
    }
    return a;
}

/// All toeslagen of a month, with the gross bijstand as it is paid before any refund is set off.
double toeslagen_with(const ActionFacts& f, Loonheffingskorting applied_by)
{
    Household h = f.household();
    h.gemeentelijk.loonheffingskorting = applied_by;
    h.gemeentelijk.teruggaaf = WatMetTeruggaaf::houden;
    const HouseholdFacts<double> facts(h, *f.laws.on(f.call.start, f.scenario).wet, f.call.start);
    const Breakdown<double> year = net_income(facts, f.then());
    double sum = 0;
    for (const auto& toeslag : toeslag_amounts<double>) sum += year.*toeslag.member;
    return monthly(sum);
}

/// Where no employer's wage uses up the algemene heffingskorting and the municipality grosses up without it, the
/// bijstand of the year is so much higher on paper that toeslagen go down.
std::optional<Action> share_the_korting(const ActionFacts& f)
{
    if (f.scenario.huishouden.gemeentelijk.loonheffingskorting != Loonheffingskorting::werkgever) return {};
    if (!(bijstand_of(f.direct, ActionFacts::first_whole_month(f.direct.start)) > 0)) return {};
    const double less =
        toeslagen_with(f, Loonheffingskorting::verdeeld) - toeslagen_with(f, Loonheffingskorting::werkgever);
    if (!(less >= worth_keeping)) return {};
    Action a;
    a.before = f.direct.start;
    a.is_latest = false;
    a.kind = ActionKind::rest_korting_vragen;
    a.what = "Vragen of de gemeente de rest van de loonheffingskorting toepast";
    a.door = Door::coach;
    a.with_whom = f.municipality();
    a.bring = "loonstrook";
    a.cost_of_forgetting = less;
    a.cost_words = "euro per maand minder toeslagen, want er staat meer bijstand op de jaaropgave";
    a.source = "Wet op de loonbelasting 1964 art. 22 en 23; Awir art. 8: de bruto bijstand telt voor de toeslagen";
    return a;
}

/// While bijstand goes on, the municipality settles every month on the payslips.
std::optional<Action> hand_in_payslips(const ActionFacts& f)
{
    const Date month = ActionFacts::first_whole_month(f.direct.start);
    const bool wage = any_work(f.then(), has_wage), business = any_work(f.then(), is_business);
    if ((!wage && !business) || bijstand_of(f.direct, month) <= 0) return std::nullopt;
    const auto& events = f.direct.events;
    const auto first_wage = std::find_if(events.begin(), events.end(), [&](const MoneyEvent& e) {
        return (e.kind == EventKind::loon || e.kind == EventKind::winst) && e.day >= f.direct.start;
    });
    if (first_wage == events.end()) return std::nullopt;
    Action a;
    a.before = first_wage->day;
    a.is_latest = false;
    a.date_uncertain = true;
    a.then = "en daarna elke maand";
    a.kind = wage ? ActionKind::loonstrook_inleveren : ActionKind::winst_opgeven;
    a.what = wage ? "Loonstrook inleveren" : "Inkomsten en kosten van de onderneming opgeven";
    a.with_whom = f.municipality();
    a.bring = std::string(wage ? "alle loonstroken van de maand" : "") + (wage && business ? ", " : "") +
              (business ? "administratie van de maand" : "");
    a.cost_words = "de gemeente rekent dan met een schatting";
    a.source = f.ways().loonstroken;
    if (a.source.empty()) a.source = "Participatiewet art. 17 lid 1; vraag uw gemeente hoe en op welke dag zij ze wil";
    return a;
}

/// The end of an inkomstenvrijlating: nobody sends a warning.
std::vector<Action> ends_of_vrijlating(const ActionFacts& f)
{
    std::vector<Action> list;
    for (const StatusChange& change : f.direct.status) {
        if (change.kind != StatusChange::Kind::vrijlating || change.ends == Vrijlating::geen) continue;
        if (change.day <= f.direct.start) continue; // there it is the wage that takes bijstand away
        const Date after = first_of_month(change.day), before = plus_months(after, -1);
        const double less = bijstand_of(f.direct, before) - bijstand_of(f.direct, after);
        if (less < 0.5) continue;
        Action a;
        a.before = change.day;
        a.is_latest = false;
        const bool stops = change.follows == Vrijlating::geen;
        a.kind = stops ? ActionKind::vrijlating_stopt : ActionKind::vrijlating_lager;
        a.what = std::string("Minder bijstand: de vrijlating ") + (stops ? "stopt" : "wordt lager");
        a.door = Door::gemeente;
        a.with_whom = f.municipality();
        a.bring = "vraag naar een nieuwe vrijlating";
        a.cost_of_forgetting = less;
        a.cost_words = "euro per maand minder";
        a.source = "Participatiewet art. 31 lid 2: " + change.what;
        list.push_back(std::move(a));
    }
    return list;
}

/// Art. 34a, since 2027: the municipality gives it to whom it helps towards work.
std::optional<Action> ask_34a(const ActionFacts& f)
{
    TimelineCall call = f.call;
    call.gedrag = Gedrag::direct;
    const auto more = misschien_34a_months(f.scenario, call, f.laws, f.direct);
    if (!more || more->per_month < worth_keeping) return {};
    Action a;
    a.before = std::max(f.direct.start, more->first);
    a.is_latest = false;
    a.date_uncertain = true;
    a.kind = more->told ? ActionKind::vrijlating_gaat_door : ActionKind::vrijlating_vragen;
    a.what = more->told ? "Vragen of de vrijlating van uw loon in 2027 doorgaat"
                        : "Vragen om een vrijlating van een deel van uw loon";
    a.door = Door::coach;
    a.with_whom = f.municipality();
    a.bring = "loonstrook";
    a.cost_of_forgetting = more->per_month;
    a.cost_words =
        "euro per maand minder, ten hoogste " + std::to_string(more->at_most) + " maanden; de gemeente beslist";
    a.source = "Participatiewet art. 34a; een overgangsregel is niet gevonden";
    return a;
}

/// Art. 34b, since 2027: for months with less, where the income changes.
std::optional<Action> ask_bufferbudget(const ActionFacts& f)
{
    const Date last = plus_days(f.direct.until, -1);
    const auto buffer = misschien_bufferbudget(f.scenario.huishouden, f.then(), *f.laws.on(last, f.scenario).wet);
    if (!buffer) return {};
    Action a;
    a.before = std::max(f.direct.start, new_year(year_of(last)));
    a.is_latest = false;
    a.date_uncertain = true;
    a.kind = ActionKind::bufferbudget_vragen;
    a.what = "Vragen naar een bufferbudget voor maanden met minder loon";
    a.door = Door::coach;
    a.with_whom = f.municipality();
    a.bring = "loonstroken van de laatste maanden";
    a.cost_words = "ten hoogste " + in_whole_euros(*buffer) + " euro per jaar; de gemeente beslist";
    a.source = "Participatiewet art. 34b";
    return a;
}

/// Later years go as the first whole one.
std::array<int, 2> first_years(const ActionFacts& f)
{
    const int first = year_of(f.direct.start);
    return {first, first + 1};
}

/// What the municipality does with it when it comes: with a voorlopige aanslag there is less to set off in one go.
std::string refund_beside_bijstand(const ActionFacts& f)
{
    if (f.scenario.huishouden.gemeentelijk.teruggaaf != WatMetTeruggaaf::achteraf ||
        !(bijstand_of(f.direct, ActionFacts::first_whole_month(f.direct.start)) > 0))
        return {};
    return "; wat hoort bij maanden met bijstand, gaat daar dan in één keer af";
}

/// Of a year, a whole month of the tax that comes back by the month.
double refund_by_the_month(const ActionFacts& f, int year)
{
    const Date month = std::max(ActionFacts::first_whole_month(f.direct.start), new_year(year));
    return about_month(f.direct, EventKind::voorlopige_teruggaaf, month);
}

/// Credits that the month tables do not give come back with the assessment, unless they are asked for in advance. What
/// the municipality sets off each month must be asked for, or it is not there.
std::vector<Action> ask_provisional_refund(const ActionFacts& f)
{
    std::vector<Action> list;
    for (const int year : first_years(f)) {
        const ToeslagYear* y = find_year(f.direct, year);
        const auto refund = first_paid(f.direct, EventKind::belasting_afrekening, year);
        const double per_month = refund_by_the_month(f, year);
        const bool set_off = per_month >= monthly(worth_asking);
        if (!set_off && (!y || !refund || y->tax_settled < worth_asking)) continue;
        Action a;
        a.any_day = true;
        a.is_latest = false;
        a.before = end_of_month(std::max(f.direct.start, new_year(year)));
        a.kind = ActionKind::belasting_terugvragen;
        a.year = year;
        if (!set_off) a.felt = *refund;
        a.only_later = !set_off;
        a.what = "Belasting elke maand terugvragen over " + std::to_string(year);
        a.with_whom = "Belastingdienst";
        a.bring = "voorlopige aanslag, loonstrook";
        a.cost_of_forgetting = set_off ? per_month : y->tax_settled;
        a.cost_words = set_off ? "euro per maand minder: de gemeente trekt dit al van de bijstand af"
                               : "euro komt pas in " + std::to_string(year_of(*refund)) + refund_beside_bijstand(f);
        a.source = "Wet IB 2001 art. 9.5: een voorlopige aanslag. Een advies, geen termijn";
        list.push_back(std::move(a));
    }
    return list;
}

Action put_aside_in(const ActionFacts& f, const ToeslagYear& y)
{
    const double after = y.asked_back - y.asked_back_in_the_year;
    const bool tax = y.tax_settled<0, toeslagen = after> 0;
    const double all = after - std::min(y.tax_settled, 0.0);
    const auto bill =
        first_paid(f.direct, tax ? EventKind::belasting_afrekening : EventKind::toeslagen_afrekening, y.year);
    Action a;
    a.before = end_of_month(std::max(f.direct.start, new_year(y.year)));
    a.is_latest = false;
    if (const auto times = std::lround(all / y.put_aside_per_month); times > 1)
        a.then = "en daarna " + std::to_string(times - 1) + " keer";
    a.kind = ActionKind::opzij_zetten;
    a.euros = enough_in_whole(y.put_aside_per_month);
    a.year = y.year;
    a.felt = bill;
    a.what = "Elke maand " + in_whole_euros(a.euros) + " euro opzij zetten";
    a.with_whom = "Eigen rekening";
    a.bring = std::string("voor ") + (tax ? "de belasting" : "") + (tax && toeslagen ? " en " : "") +
              (toeslagen ? "de toeslagen" : "") + " over " + std::to_string(y.year);
    a.cost_of_forgetting = all;
    a.cost_words = "euro betalen" + (bill ? " vanaf " + month_name(*bill) + " " + std::to_string(year_of(*bill)) : "");
    a.source = "Wet IB 2001 en Awir art. 8 en 19: belasting en toeslagen gaan over het hele jaar";
    return a;
}

/// What the tax office and Dienst Toeslagen will ask back.
std::vector<Action> put_aside(const ActionFacts& f)
{
    std::vector<Action> list;
    for (const int year : first_years(f))
        if (const ToeslagYear* y = find_year(f.direct, year); y && y->put_aside_per_month >= worth_keeping)
            list.push_back(put_aside_in(f, *y));
    return list;
}

} // namespace

std::string report_source(const DatedValue* working_days)
{
    const std::string law = "Participatiewet art. 17 lid 1 (inlichtingenplicht) en 18a (boete); ";
    return law + (working_days ? working_days->source + ": wijzigingen binnen " + dutch_amount(working_days->value, 0) +
                                     " werkdagen doorgeven"
                               : "de wet zegt onverwijld; vraag uw gemeente welke termijn zij geeft");
}

std::string papers_of(const Situation& s)
{
    if (s.werk.empty() || any_work(s, has_wage)) return "arbeidscontract, later de loonstrook";
    return any_work(s, is_business) ? "plan van de onderneming, toestemming van de gemeente"
                                    : "afspraken over de participatiebaan";
}

std::vector<Action> actions_about_work(const ActionFacts& f)
{
    std::vector<Action> list;
    const bool korting_at_municipality =
        f.scenario.huishouden.gemeentelijk.loonheffingskorting == Loonheffingskorting::gemeente &&
        bijstand_of(f.direct, ActionFacts::first_whole_month(f.direct.start)) > 0;
    for (size_t adult = 0; adult < f.household().volwassenen.size() && !korting_at_municipality; ++adult)
        if (const auto job = job_for_korting(f.then(), adult);
            job && !had_work(f.now(), f.then().werk[*job]) && !has_other_payer(f, adult))
            list.push_back(ask_korting(f, *job));
    const bool other_income = f.now().werk != f.then().werk || f.now().inkomen != f.then().inkomen;
    if (bijstand_of(f.staying, ActionFacts::first_whole_month(f.direct.start)) > 0) {
        if (other_income) list.push_back(report_work(f));
    } else if (const auto bijstand = ask_bijstand(f, f.direct.start, !f.now().werk.empty() && f.then().werk.empty()))
        list.push_back(*bijstand);
    if (const auto share = share_the_korting(f)) list.push_back(*share);
    if (const auto payslips = hand_in_payslips(f)) list.push_back(*payslips);
    append(list, ends_of_vrijlating(f));
    if (const auto vrijlating = ask_34a(f)) list.push_back(*vrijlating);
    if (const auto buffer = ask_bufferbudget(f)) list.push_back(*buffer);
    append(list, put_aside(f));
    append(list, ask_provisional_refund(f));
    return list;
}

} // namespace armoedeval
