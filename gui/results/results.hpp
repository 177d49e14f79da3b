// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Everything that a view shows about a question, computed in one go. Views never compute law.
#include "engine/entry/told_scenario.hpp"
#include "engine/entry/usual_start.hpp"
#include "engine/parameters/tables.hpp"
#include "engine/questions/answer.hpp"
#include "engine/questions/breakpoints.hpp"
#include "engine/questions/open_questions.hpp"
#include "engine/reasons/difference.hpp"
#include "engine/reasons/explanation.hpp"
#include "engine/reasons/misschien_34a.hpp"
#include "engine/reasons/voorbehoud.hpp"
#include "gui/model/model.hpp"
#include "gui/results/part.hpp"
#include "gui/results/results_actions.hpp"
#include "gui/results/results_months.hpp"
#include "gui/results/results_paper.hpp"
#include "gui/results/results_policy.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace armoedeval {

class PolicyJobs;
struct PopulationAsked;
struct PopulationAnswer;
struct SweepAsked;
struct Sweep;
template <class Asked, class Answer> struct JobState;
using PopulationState = JobState<PopulationAsked, PopulationAnswer>; ///< policy_jobs.hpp, for who looks at it
using SweepState = JobState<SweepAsked, Sweep>;

struct SituationResult {
    std::string titel;
    Breakdown<double> per_year;
    double over = 0;                ///< left per month after childcare and work; NaN when not computed
    double more_than_now = 0;       ///< per month; NaN when one of the two is not computed
    double more_in_euros = 0;       ///< the same as it is told beside the two amounts: whole, and what they differ
    std::vector<PartAmount> parts;  ///< in the order of the bars, from below; costs last; nothing that is 0 in
                                    ///< every situation
    std::vector<PartAmount> change; ///< of the parts, against now, largest first; only what changed
    double naar_schulden = 0;       ///< goes to creditors per month; NaN when not computed
    double vrij = 0;                ///< free to spend per month after the fixed costs; NaN when they are not told
    Earned earned = Earned::loon;
    std::vector<double> care_hours;        ///< a month, of each childcare of the situation, told or from the work
    std::optional<Misschien34a> misschien; ///< what a vrijlating that the municipality may give would add
};

/// A point of the curve.
struct CurvePoint {
    double at;                     ///< hours a week, or euros an hour
    double over;                   ///< per month
    std::vector<PartAmount> parts; ///< order as in SituationResult
};

/// A stretch of the axis where of each extra gross euro the same share is kept (to the cent; short wiggles merged).
struct KeptStretch {
    double from, to;
    double kept; ///< share of a euro
};

/// A stretch where less is left than now.
struct TrapStretch {
    double from, to;
    double deepest; ///< euros per month less than now, positive
    double shallowest;
    Breakdown<double> amounts{}; ///< at its deepest; euros per year
};

/// How a part moves just before and after a point of the axis: euros per euro gross.
struct PartTurn {
    Part part;
    double before, after;
    double amount; ///< of the part there; euros per month
};

/// One of the few points of an axis that matter to people, and what happens there.
struct MarkedPoint {
    enum class Kind { fall, end_of_bijstand, turn };
    double at = 0;
    Kind kind = Kind::turn;
    Earned earned = Earned::loon;
    PartAmount worst{};          ///< of a fall: the part that falls most, and by how much (negative)
    std::vector<PartTurn> turns; ///< of a turn: the parts that pull hardest, at most two
};

struct HoursResult {
    Axis axis = Axis::uren;
    double from = 0, to = 0; ///< of the axis
    Earned earned = Earned::loon;
    bool other_work = false; ///< there is another job beside the one along the axis; it stays as it is
    bool with_children = false, with_care = false;
    bool in_hand = false;         ///< something goes to creditors: what is left is what is in hand
    bool other_household = false; ///< of the situation: it is not the work alone that differs from now
    bool care_follows = false;    ///< the childcare changes along the axis
    double here = 0;              ///< the situation's own hours or wage
    double over_here = 0, over_now = 0;
    Breakdown<double> now{}; ///< the first situation; euros per year
    std::vector<CurvePoint> curve;
    std::vector<TrapStretch> traps;
    std::vector<Fall> falls;
    std::vector<MarkedPoint> breakpoints; ///< the few that matter, ascending
    std::vector<KeptStretch> kept;
    std::optional<double> safe_from; ///< from here on at least as much is left as now
    std::optional<double> more_from; ///< from here on at least half a euro a month more is left than now
    bool never_less = false;         ///< nowhere on the axis is less left than now
    bool proven = false;             ///< the certificate of the exact pieces holds
    std::string nothing_to_draw;     ///< why there is no curve: no work in this situation
};

/// Why an amount, and why two situations differ.
struct WhyResult {
    size_t situation = 0, compared_with = 0;
    std::string amount;
    Step tree;
    double per_month = 0;      ///< of the amount; the tree is of the year
    Difference difference;     ///< from compared_with to situation; empty when the same
    std::string no_difference; ///< why there is none to show
};

/// One line at the foot.
struct NotCounted {
    std::string what, why;
    bool uncertain = false; ///< computed, but resting on an uncertain value
    Voorbehoud::Kind kind = Voorbehoud::Kind::algemeen;
    std::string reason{};               ///< of what is not computed: a sentence of its own
    std::vector<std::string> amounts{}; ///< of breakdown_amounts, unknown for this reason
    size_t adult = 0;                   ///< of a wage: whose, and how much an hour
    double hourly = 0;
    friend bool operator==(const NotCounted&, const NotCounted&) = default;
};

/// Whether an amount of breakdown_amounts is unknown for this reason.
inline bool is_about(const NotCounted& line, const std::string& amount)
{
    return std::find(line.amounts.begin(), line.amounts.end(), amount) != line.amounts.end();
}

/// A scheme of the municipality of the question, as the form and the views tell it.
struct SchemeLine {
    const GemeentelijkeRegeling* regeling = nullptr;
    std::string state; ///< "bedrag en inkomensgrens onbekend", "bekend"
    bool known = false;
};

/// The municipalities of which there is a file, and the schemes of the one of the question that may be for this
/// household, or about which there is a letter.
struct MunicipalResult {
    std::vector<std::shared_ptr<const Gemeente>> gemeenten;
    std::vector<SchemeLine> regelingen;
};

/// Ages of the law on which the form asks a question or has a doubt.
struct Ages {
    int norm = 0; ///< below it the act asks for the parents
    OpvangleeftijdenTable opvang{};
};

/// What was made of the sentence that is being typed.
struct SentenceResult {
    std::string text;
    Date on{};
    Sentence read;
    std::optional<Scenario> made; ///< nothing while something contradicts itself
};

struct Results {
    Scenario question;            ///< the last question without faults: the one these results belong to
    std::vector<Problem> faults;  ///< of the question as it stands now; place is a JSON pointer
    std::string unknown_in_short; ///< the same without the advice for who keeps the tables
    std::string unknown;          ///< the law misses a value on this date: why nothing is computed
    std::vector<SituationResult> situations;
    std::optional<HoursResult> hours;     ///< when the view asks for it
    std::optional<MonthsResult> months;   ///< when the view asks for it; not of the first situation
    std::optional<WhyResult> why;         ///< when the view asks for it
    std::optional<ActionsResult> actions; ///< when the view asks for it; not of the first situation
    std::optional<PaperResult> paper;     ///< while its dialog is open
    const PolicyResult* policy = nullptr; ///< when the view asks for it: the last whole answer, which may be one behind
    const std::vector<ParameterGroup>* parameters = nullptr; ///< with it
    const PopulationState* population = nullptr;             ///< with it: all households of the city
    const SweepState* sweep = nullptr;                       ///< with it: a range of values
    std::vector<NotCounted> not_counted;
    OpenQuestions open; ///< what nobody told and can still move these amounts
    NotFinal not_final; ///< what these amounts rest on that is not published yet
    MunicipalResult gemeente;
    UsualStart start;                       ///< where new work and new childcare begin
    std::optional<SentenceResult> sentence; ///< while one is typed
    std::optional<Ages> ages; ///< of the last question; nothing when the law does not give them on its date
};

} // namespace armoedeval
