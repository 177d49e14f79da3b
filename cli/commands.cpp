// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.hpp"

#include "engine/actions/actions.hpp"
#include "engine/base/csv.hpp"
#include "engine/base/file.hpp"
#include "engine/base/folders.hpp"
#include "engine/base/limits.hpp"
#include "engine/base/paths.hpp"
#include "engine/base/text.hpp"
#include "engine/calls/dates.hpp"
#include "engine/calls/paper_amounts.hpp"
#include "engine/household/municipality_check.hpp"
#include "engine/law/estimated_norms.hpp"
#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/paper/dossier.hpp"
#include "engine/paper/letter.hpp"
#include "engine/paper/translation.hpp"
#include "engine/parameters/latest_known.hpp"
#include "engine/proof/cases_text.hpp"
#include "engine/questions/breakpoints.hpp"
#include "engine/questions/curve.hpp"
#include "engine/questions/measures.hpp"
#include "engine/questions/open_questions.hpp"
#include "engine/reasons/difference.hpp"
#include "engine/reasons/explanation.hpp"
#include "engine/reasons/voorbehoud_residents.hpp"
#include "engine/report/actions_text.hpp"
#include "engine/report/answer_json.hpp"
#include "engine/report/answer_text.hpp"
#include "engine/report/breakpoints_text.hpp"
#include "engine/report/curve_text.hpp"
#include "engine/report/difference_text.hpp"
#include "engine/report/explanation_text.hpp"
#include "engine/report/layout.hpp"
#include "engine/report/not_final_text.hpp"
#include "engine/report/open_questions_text.hpp"
#include "engine/report/paper_text.hpp"
#include "engine/report/tables_text.hpp"
#include "engine/report/timeline_text.hpp"
#include "engine/timeline/calendar.hpp"
#include "engine/timeline/laws_by_date.hpp"
#include "engine/timeline/misschien_34a_months.hpp"
#include "engine/timeline/months_not_final.hpp"

#include <algorithm>
#include <iostream>
#include <limits>

namespace armoedeval {

namespace {

/// As they stand, and whatever the call says.
Tables tables_as_read(const Call& call)
{
    return read_law_tables(find_tables(call.tables_folder));
}

Tables tables_of(const Call& call)
{
    Tables read = tables_as_read(call);
    return call.only_established ? read : tables_for_any_date(read);
}

/// Throws InputError where a scenario does not fit its municipality.
void check_municipality(const Call& call, const Scenario& scenario, const Tables& tables)
{
    auto problems = municipal_problems(scenario, tables, call.file);
    if (!problems.empty()) throw InputError(std::move(problems));
}

/// The scenario of a call, on the date of the call.
Scenario scenario_of(const Call& call)
{
    Scenario scenario = load_scenario(path_of(call.file));
    if (call.date) scenario.peildatum = *call.date;
    for (size_t i = 0; i < scenario.huishouden.volwassenen.size(); ++i)
        if (age_on(scenario.huishouden.volwassenen[i].geboren, scenario.peildatum) < 18)
            throw InputError(call.file, "/huishouden/volwassenen/" + std::to_string(i) + "/geboren",
                             "een volwassene moet op de peildatum (" + to_iso(scenario.peildatum) +
                                 ") 18 jaar of ouder zijn");
    return scenario;
}

/// The place of a situation that people count from 1.
size_t situation_of(const Scenario& scenario, size_t number, const char* option)
{
    if (number >= 1 && number <= scenario.situaties.size()) return number - 1;
    constexpr size_t below_nought = std::numeric_limits<size_t>::max() / 2; // what -1 becomes
    throw InputError(option, "",
                     (number > below_nought ? "zo'n situatie" : "situatie " + std::to_string(number)) +
                         " is er niet; dit huishouden heeft er " + std::to_string(scenario.situaties.size()));
}

/// Does the work; a value of the law that is unknown on the date is a fault of the peildatum.
template <class F> int with_scenario(const Call& call, F&& work)
{
    const Scenario scenario = scenario_of(call);
    const Tables tables = tables_of(call); // results may point into it
    check_municipality(call, scenario, tables);
    try {
        return work(scenario, tables);
    } catch (const UnknownValue& unknown) {
        throw InputError(call.file, "/peildatum", unknown.what());
    }
}

/// Under an answer for people that has no voorbehouden of its own.
void say_what_to_ask(const Call& call, const Scenario& scenario, const Tables& tables)
{
    if (call.json || call.csv) return;
    if (const std::string open = not_final_text(scenario, not_final(scenario, tables)); !open.empty())
        std::cout << "\n" << open;
    const Law<double> wet = law_on<double>(scenario.peildatum, tables);
    for (const std::string& what : residents_to_ask(scenario.huishouden, wet, scenario.peildatum))
        std::cout << "\nTe vragen: " << what << "\n";
}

/// For other programs: what an answer rests on that is not published yet; nothing more where all is.
std::string marked(const std::string& json, const Scenario& scenario, const Tables& tables)
{
    const NotFinal open = not_final(scenario, tables);
    if (open.empty()) return json;
    Json with = Json::parse(json);
    with["niet_definitief"] = not_final_json(open);
    return with.dump(2) + "\n";
}

/// The hours that were asked for; every fault at once. Written so that "nan" is a fault too.
void check_hours(const Call& call)
{
    constexpr double most_hours = 80, least_step = 0.01, most_points = 5000;
    std::vector<Problem> problems;
    if (!(call.from >= 0 && call.from < most_hours))
        problems.push_back({"--van", "", plain_number(call.from) + " kan niet; kies 0 of meer, en minder dan 80 uur"});
    if (!(call.to > call.from && call.to <= most_hours))
        problems.push_back(
            {"--tot", "", plain_number(call.to) + " kan niet; kies meer dan --van, en ten hoogste 80 uur"});
    if (!(call.step >= least_step && call.step <= most_hours))
        problems.push_back({"--stap", "", plain_number(call.step) + " kan niet; kies 0.01 tot en met 80 uur"});
    if (problems.empty() && (call.to - call.from) / call.step + 1 > most_points)
        problems.push_back({"--stap", "", "dat zijn meer dan 5.000 regels; kies een grotere stap"});
    if (call.json && call.csv) problems.push_back({"--csv", "", "kies --csv of --json, niet allebei"});
    if (!problems.empty()) throw InputError(std::move(problems));
}

constexpr std::chrono::years most_ahead{10}; ///< of the peildatum; beyond it nobody knows the law

/// What was asked about a change: what the call does not say is as the scenario has it. Every fault at once.
TimelineCall timeline_call_of(const Call& call, const Scenario& scenario)
{
    std::vector<Problem> problems;
    const auto& words = gedrag_words();
    const auto word = std::find(words.begin(), words.end(), call.gedrag.value_or(words.front()));
    if (word == words.end())
        problems.push_back(
            {"--gedrag", "", "het gedrag \"" + *call.gedrag + "\" ken ik niet; kies direct, laat of niet"});
    const int months = call.months.value_or(limits::least_months);
    if (months < limits::least_months || months > limits::most_months)
        problems.push_back({"--maanden", "", std::to_string(months) + " kan niet; kies 3 tot en met 60 maanden"});
    if (call.json && call.csv) problems.push_back({"--csv", "", "kies --csv of --json, niet allebei"});
    if (!problems.empty()) throw InputError(std::move(problems));
    const size_t situation = situation_of(scenario, call.other_situation, "--situatie");
    if (situation == 0)
        throw InputError("--situatie", "", "bij situatie 1 begint het; kies de situatie die daarna komt, vanaf 2");
    TimelineCall asked = timeline_call(scenario, situation);
    if (call.start && *call.start > scenario.peildatum + most_ahead)
        throw InputError("--start", "", to_iso(*call.start) + " ligt meer dan tien jaar na de peildatum");
    if (call.start) asked.start = *call.start;
    if (call.months) asked.months = *call.months;
    if (call.gedrag) asked.gedrag = static_cast<Gedrag>(word - words.begin());
    return asked;
}

/// Does the work; a value of the law that is unknown then is a fault of the start.
template <class F> int with_change(const Call& call, F&& work)
{
    const Scenario scenario = scenario_of(call);
    const TimelineCall asked = timeline_call_of(call, scenario);
    const Tables tables = tables_of(call);
    check_municipality(call, scenario, tables);
    LawsByDate laws(tables);
    try {
        if (call.only_established && laws.on(plus_months(asked.start, asked.months), scenario).earlier)
            throw InputError("--alleen-vastgesteld", "",
                             "tot " + to_iso(plus_months(asked.start, asked.months)) +
                                 " zijn niet alle bedragen vastgesteld; kies minder "
                                 "maanden, of laat dit weg");
        work(scenario, asked, laws);
    } catch (const UnknownValue& unknown) {
        throw InputError(call.start ? "--start" : call.file, call.start ? "" : "/overgang/start", unknown.what());
    }
    return done;
}

/// The kind of file follows from its name.
void write_actions(const Call& call, const Scenario& scenario, const ActionList& found)
{
    const std::filesystem::path path = path_of(call.out);
    const std::string kind = lower(text_of(path.extension()));
    if (kind != ".ics" && kind != ".txt")
        throw InputError("--uit", "", "\"" + call.out + "\" kan niet; kies een naam die eindigt op .ics of .txt");
    save_whole(path, kind == ".ics" ? actions_calendar(scenario, found) : actions_text(scenario, found));
}

} // namespace

std::string csv_of(const Call& call, const std::string& table)
{
    return call.csv_with_points ? table : dutch_csv(table);
}

int bereken(const Call& call)
{
    return with_scenario(call, [&](const Scenario& scenario, const Tables& tables) {
        const Answer result = answer(scenario, tables);
        std::cout << (call.json ? to_json(result) : answer_text(scenario, result));
        return done;
    });
}

int vragen(const Call& call)
{
    return with_scenario(call, [&](const Scenario& scenario, const Tables& tables) {
        const OpenQuestions open = open_questions(scenario, law_on<double>(scenario.peildatum, tables));
        std::cout << (call.json ? marked(open_questions_json(scenario, open), scenario, tables)
                                : open_questions_text(scenario, open));
        return done;
    });
}

int verschil(const Call& call)
{
    return with_scenario(call, [&](const Scenario& scenario, const Tables& tables) {
        const size_t from = situation_of(scenario, call.situation, "--van");
        const size_t to = situation_of(scenario, call.other_situation, "--naar");
        const Difference found = difference(scenario, from, to, tables);
        std::cout << (call.json ? marked(difference_json(scenario, from, to, found), scenario, tables)
                                : difference_text(scenario, from, to, found));
        say_what_to_ask(call, scenario, tables);
        return done;
    });
}

int uitleg(const Call& call)
{
    const auto& amounts = breakdown_amounts<Traced>;
    const auto found =
        std::find_if(amounts.begin(), amounts.end(), [&](const auto& a) { return a.name == call.amount; });
    if (found == amounts.end()) {
        std::string names;
        for (const auto& a : amounts) names += (names.empty() ? "" : ", ") + std::string(a.name);
        throw InputError("--bedrag", "", "het bedrag \"" + call.amount + "\" ken ik niet; kies uit: " + names);
    }
    return with_scenario(call, [&](const Scenario& scenario, const Tables& tables) {
        const size_t situation = situation_of(scenario, call.situation, "--situatie");
        const auto reasons = traced_breakdown(scenario, situation, law_on<Traced>(scenario.peildatum, tables));
        const Step step = explain(reasons.*found->member, call.amount);
        std::cout << (call.json ? marked(explanation_json(step), scenario, tables)
                                : explanation_heading(scenario, situation) + explanation_text(step));
        say_what_to_ask(call, scenario, tables);
        return done;
    });
}

int knikpunten(const Call& call)
{
    const auto& words = axis_words();
    const auto word = std::find(words.begin(), words.end(), call.axis);
    if (word == words.end())
        throw InputError("--as", "", "de as \"" + call.axis + "\" ken ik niet; kies uren, uurloon of huur");
    const Axis axis = static_cast<Axis>(word - words.begin());
    const double highest = axis == Axis::uren ? 80 : axis == Axis::uurloon ? 1000 : 10'000;
    if (!(call.from >= 0 && call.from < call.to && call.to <= highest))
        throw InputError("--van, --tot", "",
                         "kies van 0 tot en met " + plain_number(highest) + ", en van kleiner dan tot");
    if (!(call.threshold >= 0.01 && call.threshold <= limits::most_euros_per_month))
        throw InputError("--drempel", "", "kies een drempel van 0.01 tot en met 10000 euro per maand");
    return with_scenario(call, [&](const Scenario& scenario, const Tables& tables) {
        const size_t situation = situation_of(scenario, call.situation, "--situatie");
        check_axis(scenario, situation, axis, call.file);
        const Breakpoints found = breakpoints(scenario, situation, axis, call.from, call.to, tables, call.threshold);
        const Measures maten = measures(scenario, situation, tables);
        std::cout << (call.json ? marked(breakpoints_json(scenario, situation, found, maten), scenario, tables)
                                : breakpoints_text(scenario, situation, found, maten));
        say_what_to_ask(call, scenario, tables);
        return found.check.holds() ? done : answer_is_no;
    });
}

int uren(const Call& call)
{
    check_hours(call);
    return with_scenario(call, [&](const Scenario& scenario, const Tables& tables) {
        const size_t situation = situation_of(scenario, call.situation, "--situatie");
        check_axis(scenario, situation, Axis::uren, call.file);
        const Law<Lanes> wet = law_on<Lanes>(scenario.peildatum, tables);
        const Curve found = curve(scenario, situation, wet, call.from, call.to, call.step);
        std::cout << (call.csv    ? csv_of(call, curve_csv(found))
                      : call.json ? marked(curve_json(scenario, situation, found), scenario, tables)
                                  : curve_text(scenario, situation, found));
        say_what_to_ask(call, scenario, tables);
        return done;
    });
}

int tijdlijn(const Call& call)
{
    return with_change(call, [&](const Scenario& scenario, const TimelineCall& asked, LawsByDate& laws) {
        Timeline found = timeline(scenario, asked, laws);
        add_misschien_34a(found, scenario, asked, laws);
        add_months_not_final(found, scenario, laws);
        std::cout << (call.csv    ? "\xEF\xBB\xBF" + timeline_csv(found)
                      : call.json ? timeline_json(scenario, found)
                                  : timeline_text(scenario, found));
    });
}

int doen(const Call& call)
{
    return with_change(call, [&](const Scenario& scenario, const TimelineCall& asked, LawsByDate& laws) {
        const ActionList found = actions(scenario, asked, laws, call.today.value_or(todays_date()));
        if (!call.out.empty()) return write_actions(call, scenario, found);
        std::cout << (call.json ? actions_json(scenario, found) : actions_text(scenario, found));
        if (call.json) return;
        if (const auto open = months_not_final(scenario, timeline(scenario, asked, laws), laws); open && open->moves())
            std::cout << paragraph("Niet alle bedragen zijn al bekend: " + months_not_final_words(*open) + ".");
    });
}

int papier(const Call& call)
{
    Call as_filed = call; // --maand is of the paper, not of the household
    as_filed.date.reset();
    const Scenario scenario = scenario_of(as_filed);
    Paper paper;
    paper.situation = situation_of(scenario, call.situation, "--situatie");
    paper.month = first_of_month(call.date.value_or(scenario.peildatum));
    read_paper_amounts(call.payslip, SoortPapier::loonstrook, "--loonstrook", paper);
    read_paper_amounts(call.bijstand, SoortPapier::uitkering, "--uitkering", paper);
    read_paper_amounts(call.toeslagen, SoortPapier::toeslagen, "--toeslagen", paper);
    if (call.payslip.empty() && call.bijstand.empty() && call.toeslagen.empty())
        throw InputError("papier", "",
                         "geef de bedragen van een papier, bijvoorbeeld --loonstrook bruto=1122,45 netto=1102,60");
    const Tables tables = tables_of(call);
    check_municipality(call, scenario, tables);
    LawsByDate laws(tables);
    try {
        const PaperCheck check = check_paper(scenario, paper, laws);
        std::cout << (call.json ? paper_json(scenario, paper, check) : paper_text(scenario, paper, check));
        return check.klopt ? done : answer_is_no;
    } catch (const UnknownValue& unknown) {
        throw InputError("--maand", "", unknown.what());
    }
}

namespace {

std::string letter_page(const LetterFacts& facts, const PaperCall& asked)
{
    const Letter l = letter(facts);
    const LetterChoice choice{!asked.without_back, asked.calendar, asked.large};
    if (asked.language.empty()) return letter_html(l, choice);
    const std::filesystem::path folder = find_messages({});
    std::string known;
    for (const Language& language : languages_in(folder)) {
        if (language.code != asked.language) {
            known += (known.empty() ? "" : ", ") + language.code + " (" + language.dutch_name + ")";
            continue;
        }
        const Translation translation =
            translation_of(facts.words, folder / path_of(language.code + ".txt"), asked.with_concepts);
        const OtherLanguage other = in_other_language(facts, l, translation);
        return letter_html(l, choice, &other);
    }
    throw InputError("--taal", "", "in \"" + asked.language + "\" is er geen vertaling; kies uit: " + known);
}

} // namespace

int brief(const Call& call)
{
    const PaperCall& asked = call.paper;
    const bool for_coach = asked.kind == "coach";
    if (!for_coach && asked.kind != "inwoner")
        throw InputError("--soort", "", "de soort \"" + asked.kind + "\" ken ik niet; kies inwoner of coach");
    const Messages words = Messages::read(find_messages({}) / "nl.txt");
    return with_change(call, [&](const Scenario& scenario, const TimelineCall& change, LawsByDate& laws) {
        const Answer answered = answer(scenario, laws.tables());
        Timeline months = timeline(scenario, change, laws);
        add_misschien_34a(months, scenario, change, laws);
        add_months_not_final(months, scenario, laws);
        const ActionList things = actions(scenario, change, laws, call.today.value_or(todays_date()));
        const LetterFacts facts{scenario, change.situation, answered, months, things, words};
        const std::string page = for_coach
                                     ? dossier_html(facts, law_on<Traced>(scenario.peildatum, laws.tables()), call.file)
                                     : letter_page(facts, asked);
        if (asked.file.empty())
            std::cout << page;
        else
            save_whole(path_of(asked.file), page);
    });
}

int regelingen(const Call& call)
{
    std::cout << (call.json ? schemes_json() : schemes_text());
    return done;
}

int toets(const Call& call)
{
    const SchemeCases* scheme = find_scheme(call.scheme);
    if (!scheme) {
        std::string names;
        for (const SchemeCases& s : all_schemes()) names += (names.empty() ? "" : ", ") + s.name;
        throw InputError("toets", "", "de regeling \"" + call.scheme + "\" ken ik niet; kies uit: " + names);
    }
    const CaseResult result = run_cases(*scheme, path_of(call.file), tables_as_read(call));
    std::cout << case_result_text(result);
    return result.failed == 0 ? done : answer_is_no;
}

int tabellen(const Call& call)
{
    const Tables tables = tables_as_read(call);
    // This call is how a file is checked; elsewhere a wrong file only keeps its own municipality out.
    if (auto faults = tables.municipal_faults(); !faults.empty()) throw InputError(std::move(faults));
    if (call.missing_on) {
        if (call.date) throw InputError("--datum", "", "kies --datum of --ontbreekt, niet allebei");
        std::cout << (call.json ? missing_json(tables, *call.missing_on) : missing_text(tables, *call.missing_on));
        const auto end = end_of_full_rules(tables);
        const bool all_there = missing_on(*call.missing_on, tables).empty() && !(end && *call.missing_on > *end);
        return all_there ? done : answer_is_no;
    }
    const Date date = call.date.value_or(todays_date());
    std::cout << (call.json ? tables_json(tables, date) : tables_text(tables, date));
    return done;
}

} // namespace armoedeval
