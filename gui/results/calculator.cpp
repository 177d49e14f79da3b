// SPDX-License-Identifier: EUPL-1.2
#include "gui/results/calculator.hpp"
#include "gui/results/other_income.hpp"

#include "engine/base/rounding.hpp"
#include "engine/household/municipality_check.hpp"
#include "engine/number/every_number.hpp"
#include "engine/reasons/explanation.hpp"
#include "engine/reasons/municipal_unknown.hpp"
#include "engine/reasons/voorbehouden.hpp"
#include "engine/report/not_final_text.hpp"
#include "engine/timeline/laws_by_date.hpp"
#include "engine/timeline/timeline.hpp"
#include "engine/year/costs_of_work.hpp"
#include "engine/year/net_income.hpp"
#include "gui/results/policy_jobs.hpp"
#include "gui/results/results_hours.hpp"
#include "gui/results/results_why.hpp"
#include "gui/results/same_situation.hpp"

#include <algorithm>

namespace armoedeval {

struct Calculator::Memory {
    Tables tables;
    Date today{};
    Results results;
    std::optional<Scenario> asked;            ///< the last question that was looked at, with faults or without
    std::optional<Laws> laws;                 ///< of the date of the last question
    std::unique_ptr<HigherLaws> higher;       ///< the same date, for what is not published yet
    std::optional<HoursAsked> hours_asked;    ///< to which results.hours belongs
    std::unique_ptr<LawsByDate> laws_by_date; ///< of the tables above
    std::unique_ptr<PolicyDesk> desk;         ///< the same
    std::unique_ptr<PolicyJobs> jobs;         ///< the same

    void look_at(const Scenario& question);
    void look_at_sentence(const std::string& text);
    void compute_situations();
    void compute_hours(const Screen& screen);
    void compute_months(const Screen& screen);
    void compute_why(const Screen& screen);
    void compute_actions(const Screen& screen);
    void compute_paper(const Screen& screen);
    void compute_policy(const Model& model);
    void forget();
};

namespace {

std::optional<Ages> ages_of(const Law<double>& wet)
{
    const auto& bijstand = wet.participatiewet.leeftijdsgrenzen;
    const auto& opvang = wet.kinderopvangtoeslag.leeftijden;
    return bijstand.known() && opvang.known() ? std::optional(Ages{bijstand->norm, *opvang}) : std::nullopt;
}

} // namespace

void Calculator::Memory::forget()
{
    results.unknown.clear();
    results.unknown_in_short.clear();
    results.situations.clear();
    results.not_counted.clear();
    results.not_final = {};
    results.open = {};
    results.hours.reset();
    results.months.reset();
    results.why.reset();
    results.actions.reset();
    results.paper.reset();
    hours_asked.reset();
}

/// Takes a question over when it has no faults.
void Calculator::Memory::look_at(const Scenario& question)
{
    if (asked == question) return;
    const bool first = !asked;
    asked = question;
    results.gemeente.gemeenten = tables.municipalities();
    results.faults = faults_of(question);
    for (Problem& p : municipal_problems(question, tables, "")) results.faults.push_back(std::move(p));
    if (!results.faults.empty() || (!first && results.question == question)) return;
    results.question = question;
    results.unknown.clear();
    results.unknown_in_short.clear();
    results.months.reset();
    results.why.reset();
    results.actions.reset();
    results.paper.reset();
    if (!laws || laws->date != question.peildatum) {
        hours_asked.reset();
        laws.emplace(question.peildatum, tables);
        higher = std::make_unique<HigherLaws>(tables, question.peildatum);
        results.ages = ages_of(laws->plain);
    }
    results.start = usual_start(question.huishouden, laws->plain, question.peildatum);
    compute_situations();
}

/// A sentence tells of today, whatever the household that is open.
void Calculator::Memory::look_at_sentence(const std::string& text)
{
    auto& found = results.sentence;
    if (text.empty()) return found.reset();
    if (found && found->text == text && found->on == today) return;
    std::vector<MunicipalityName> names;
    for (const auto& gemeente : tables.municipalities()) names.push_back({gemeente->id, gemeente->naam});
    found = SentenceResult{text, today, read_sentence(text, today, names), {}};
    try {
        if (can_be_made(found->read)) found->made = told_scenario(found->read.told, law_on<double>(today, tables));
    } catch (const UnknownValue&) {
        // Without the law of today there is no household to make; the page says so of itself.
    }
}

namespace {

std::vector<SchemeLine> scheme_lines(const Household& h, const Law<double>& wet, Date peildatum)
{
    std::vector<SchemeLine> lines;
    if (const GemeenteWet<double>* gemeente = wet.gemeente(h.gemeentelijk.gemeente))
        for (const RegelingWet<double>& regeling : gemeente->regelingen) {
            const Oordeel o = oordeel(regeling, h, wet, peildatum);
            const GemeentelijkeRegeling& r = *regeling.regeling;
            if (o.stand == Stand::onbekend)
                lines.push_back({&r, in_words(UnknownScheme{&r, o.onbekend}), false});
            else if (o.stand != Stand::geen)
                lines.push_back({&r, "bekend", true});
            else if (h.gemeentelijk.beschikking.contains(r.id))
                lines.push_back({&r, "krijgt het niet", true});
        }
    return lines;
}

Earned earned_of(const Scenario& question, const std::vector<Breakdown<double>>& amounts, size_t situation)
{
    Earned earned = earned_in(amounts[situation], amounts[situation]);
    earned.other = other_income_in(question, situation, situation);
    return earned;
}

/// The line at the foot: how many amounts are not published, which of them matter and how far.
NotCounted about_not_final(const Scenario& question, const NotFinal& found)
{
    NotCounted line;
    line.what = "* " + not_final_line(found, question.peildatum);
    line.why = not_final_words(question, found);
    line.uncertain = true;
    return line;
}

std::vector<double> care_hours(const Household& h, const Situation& s, const Law<double>& wet)
{
    std::vector<double> hours;
    for (const auto& o : s.opvang) hours.push_back(uren_opvang(h, s, o, wet));
    return hours;
}

} // namespace

void Calculator::Memory::compute_situations()
{
    const Scenario& question = results.question;
    std::vector<Breakdown<double>> amounts;
    std::vector<Breakdown<Traced>> reasons;
    results.situations.clear();
    results.not_counted.clear();
    for (size_t i = 0; i < question.situaties.size(); ++i) {
        const Situation& s = question.situaties[i];
        amounts.push_back(net_income(question.huishouden, s, laws->plain, question.peildatum));
        reasons.push_back(traced_breakdown(question, i, laws->reasons));
        for (const Voorbehoud& v :
             voorbehouden(household_in(question.huishouden, s), s, reasons.back(), laws->plain, question.peildatum)) {
            const NotCounted line{v.wat, v.waarom, v.onzeker, v.kind, v.reden, v.bedragen, v.van, v.uurloon};
            auto& all = results.not_counted;
            if (std::find(all.begin(), all.end(), line) == all.end()) all.push_back(line);
        }
    }
    results.open = open_questions(question, laws->plain);
    results.gemeente.regelingen = scheme_lines(question.huishouden, laws->plain, question.peildatum);
    results.not_final = {};
    if (laws->plain.latest_known) results.not_final = not_final(question, amounts, reasons, *higher);
    if (!results.not_final.empty())
        results.not_counted.insert(results.not_counted.begin(), about_not_final(question, results.not_final));
    auto parts = parts_of(amounts);
    for (size_t i = 0; i < amounts.size(); ++i) {
        mark_not_final(parts[i], results.not_final, i);
        const double over = left_in_a_month(amounts[i]);
        results.situations.push_back(
            {question.situaties[i].titel, amounts[i], over, over - left_in_a_month(amounts[0]),
             whole_difference(over, left_in_a_month(amounts[0])), parts[i], change_of_parts(amounts[0], amounts[i]),
             amounts[i].naar_schulden / months_per_year, twelve_months(amounts[i]).vrij_te_besteden / months_per_year,
             earned_of(question, amounts, i),
             care_hours(household_in(question.huishouden, question.situaties[i]), question.situaties[i], laws->plain),
             misschien_34a(household_in(question.huishouden, question.situaties[i]), question.situaties[i], laws->plain,
                           question.peildatum)});
    }
}

namespace {

/// Other hours may need a value of the law that the situations themselves do without.
HoursResult hours_or_reason(const Scenario& question, size_t situation, const HoursAsked& asked, const Laws& laws)
{
    try {
        return hours_result(question, situation, asked, laws);
    } catch (const UnknownValue& unknown) {
        HoursResult none;
        none.nothing_to_draw = unknown.what();
        return none;
    }
}

} // namespace

void Calculator::Memory::compute_hours(const Screen& screen)
{
    const Scenario& question = results.question;
    const size_t i = screen.situation;
    const bool wanted = screen.view == View::uren || screen.inwoner;
    if (!wanted || i >= results.situations.size()) {
        results.hours.reset();
        hours_asked.reset();
        return;
    }
    if (question.situaties[i].werk.empty()) {
        hours_asked.reset();
        results.hours.emplace();
        results.hours->nothing_to_draw =
            "In deze situatie is geen werk. Kies een situatie met werk, of vul bij Werk de uren en het uurloon in.";
    } else {
        HoursAsked now_asked = armoedeval::hours_asked(question, i, screen.axis, laws->plain);
        if (hours_asked != now_asked) {
            hours_asked = now_asked;
            results.hours = hours_or_reason(question, i, now_asked, *laws);
        }
        results.hours->here = place_on_axis(question.situaties[i], screen.axis);
    }
    results.hours->over_here = results.situations[i].over;
    results.hours->over_now = results.situations[0].over;
}

void Calculator::Memory::compute_months(const Screen& screen)
{
    const bool wanted = screen.view == View::maanden && !screen.inwoner;
    if (!wanted || screen.situation == 0 || screen.situation >= results.situations.size()) {
        results.months.reset();
        return;
    }
    if (results.months && results.months->situation == screen.situation) return;
    results.months = months_result(results.question, screen.situation, *laws_by_date);
}

void Calculator::Memory::compute_why(const Screen& screen)
{
    const size_t count = results.situations.size();
    if (screen.view != View::waarom || screen.situation >= count || screen.compared_with >= count) {
        results.why.reset();
        return;
    }
    const auto& known = results.why;
    if (known && known->situation == screen.situation && known->compared_with == screen.compared_with &&
        known->amount == explained_amount(results.question, screen))
        return;
    results.why = why_result(results.question, screen, laws->reasons, tables);
}

void Calculator::Memory::compute_actions(const Screen& screen)
{
    const bool wanted = screen.view == View::doen && !screen.inwoner;
    if (!wanted || screen.situation == 0 || screen.situation >= results.situations.size()) {
        results.actions.reset();
        return;
    }
    if (results.actions && results.actions->situation == screen.situation) return;
    results.actions = actions_result(results.question, screen.situation, *laws_by_date, today);
}

/// A paper is of a whole month in the situation: the first one after a change.
void Calculator::Memory::compute_paper(const Screen& screen)
{
    if (screen.dialog != Dialog::papier || screen.situation >= results.situations.size()) {
        results.paper.reset();
        return;
    }
    const Scenario& question = results.question;
    Paper paper;
    paper.situation = screen.situation;
    paper.typed = screen.paper;
    Date month = first_of_month(question.peildatum);
    if (screen.situation > 0) month = std::max(month, first_of_month(timeline_call(question, screen.situation).start));
    paper.month = screen.paper_month.value_or(month);
    const auto& known = results.paper;
    if (known && known->paper.situation == paper.situation && known->paper.month == paper.month &&
        known->paper.typed == paper.typed)
        return;
    results.paper = paper_result(question, paper, *laws_by_date);
}

void Calculator::Memory::compute_policy(const Model& model)
{
    results.policy = nullptr;
    results.parameters = nullptr;
    results.population = nullptr;
    results.sweep = nullptr;
    if (model.screen.view != View::beleid || model.screen.inwoner || !results.question.peildatum.ok()) return;
    desk->advance(results.question, model.voorstel);
    results.policy = desk->result();
    results.parameters = &desk->parameters(results.question.peildatum);
    jobs->advance(model, results.question.peildatum);
    results.population = &jobs->population();
    results.sweep = &jobs->sweep();
}

Calculator::Calculator(Tables tables, Date today, std::vector<std::filesystem::path> households,
                       std::filesystem::path population)
    : memory_(std::make_unique<Memory>())
{
    memory_->tables = std::move(tables);
    memory_->today = today;
    memory_->laws_by_date = std::make_unique<LawsByDate>(memory_->tables);
    memory_->desk = std::make_unique<PolicyDesk>(memory_->tables, std::move(households));
    memory_->jobs = std::make_unique<PolicyJobs>(memory_->tables, std::move(population));
}

Calculator::~Calculator() = default;

const Tables& Calculator::tables() const
{
    return memory_->tables;
}

const std::optional<SentenceResult>& Calculator::sentence() const
{
    return memory_->results.sentence;
}

PolicyJobs& Calculator::jobs()
{
    return *memory_->jobs;
}

bool Calculator::computing() const
{
    return memory_->results.parameters && memory_->desk->computing();
}

bool Calculator::working() const
{
    return memory_->results.parameters && memory_->jobs->running();
}

void Calculator::look_from(Date today)
{
    if (memory_->today == today) return;
    memory_->today = today;
    memory_->results.actions.reset();
}

void Calculator::start_over()
{
    memory_->forget();
    memory_->asked.reset();
}

const Results& Calculator::compute(const Model& model)
{
    Memory& m = *memory_;
    try {
        m.look_at(model.question);
        m.look_at_sentence(model.screen.sentence);
    } catch (const UnknownValue& unknown) {
        m.forget();
        m.results.unknown = unknown.what();
        m.results.unknown_in_short = unknown.without_advice();
    }
    Screen screen = model.screen;
    screen.situation = chosen_in_results(m.results, model);
    screen.compared_with = place_in_results(m.results, model.question, screen.compared_with);
    m.compute_hours(screen);
    m.compute_months(screen);
    m.compute_why(screen);
    m.compute_actions(screen);
    m.compute_paper(screen);
    m.compute_policy(model);
    return m.results;
}

std::vector<Problem> faults_of(const Scenario& question)
{
    try {
        parse_scenario(to_json(question), "");
    } catch (const InputError& error) {
        return error.problems();
    }
    return {};
}

} // namespace armoedeval
