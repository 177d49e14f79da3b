// SPDX-License-Identifier: EUPL-1.2
#include "gui/results/results_policy.hpp"

#include "engine/base/paths.hpp"
#include "engine/base/text.hpp"
#include "engine/law/law.hpp"
#include "engine/policy/rules.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

/// A frame may take 16 ms; a household takes a fraction of one on a common computer and a few on a slow one.
constexpr size_t households_per_step = 6;

std::string up_to_colon(const std::string& title)
{
    return title.substr(0, title.find(':'));
}

/// The situation of a row: where the proposal does most if it has hours, else the last one with hours.
const SituationEffect* situation_of(const HouseholdEffect& h)
{
    const Extreme& most = h.most_won.change > -h.most_lost.change ? h.most_won : h.most_lost;
    if (most.change != 0 && h.situaties[most.situation].along) return &h.situaties[most.situation];
    const auto last = std::find_if(h.situaties.rbegin(), h.situaties.rend(), [](const auto& s) { return s.along; });
    return last == h.situaties.rend() ? nullptr : &*last;
}

PolicyRow row_of(const HouseholdEffect& h, size_t place, bool open)
{
    PolicyRow row;
    row.naam = up_to_colon(h.titel);
    row.open = open;
    row.place = place;
    row.waarom_niet = h.waarom_niet;
    row.uitkomst = h.uitkomst();
    row.won = h.most_won.change;
    row.lost = h.most_lost.change;
    if (const SituationEffect* s = situation_of(h)) {
        row.situatie = s->titel;
        row.now = falls({s->along->hours, s->along->before}, default_threshold);
        row.proposed = falls({s->along->hours, s->along->after}, default_threshold);
    }
    return row;
}

int rank(const PolicyRow& row)
{
    if (!row.waarom_niet.empty()) return 2;
    return row.uitkomst == Uitkomst::gelijk ? 1 : 0;
}

HouseholdEffect unreadable(const std::filesystem::path& file, const std::string& why)
{
    HouseholdEffect h;
    h.titel = text_of(file.stem());
    h.file = text_of(file);
    h.waarom_niet = why;
    return h;
}

bool same_household(const Scenario& a, const Scenario& b)
{
    return a.titel == b.titel && a.huishouden == b.huishouden && a.situaties == b.situaties;
}

} // namespace

size_t PolicyResult::count(Uitkomst uitkomst) const
{
    return static_cast<size_t>(std::ranges::count_if(
        rows, [&](const PolicyRow& r) { return r.waarom_niet.empty() && r.uitkomst == uitkomst; }));
}

size_t PolicyResult::not_computed() const
{
    return static_cast<size_t>(std::ranges::count_if(rows, [](const PolicyRow& r) { return !r.waarom_niet.empty(); }));
}

std::vector<ParameterGroup> parameter_groups(const Tables& tables, Date day)
{
    std::vector<ParameterGroup> groups;
    for (const auto& [id, parameter] : tables.parameters()) {
        const std::string file = id.substr(0, id.find('.'));
        if (groups.empty() || groups.back().file != file) {
            const auto act = std::ranges::find(tables.acts(), file, &Act::file);
            groups.push_back({file, act == tables.acts().end() ? readable_name(file) : act->name, {}, {}});
        }
        ParameterGroup& group = groups.back();
        const ParameterLine line{&parameter, parameter.on(day)};
        const RowTable* table = tables.find_rows(id.substr(0, id.find(".rij_")));
        if (!table) {
            group.lines.push_back(line);
            continue;
        }
        if (group.tables.empty() || group.tables.back().id != table->id)
            group.tables.push_back({table->id, parameter.description, {}});
        group.tables.back().cells.push_back(line);
    }
    for (ParameterGroup& group : groups)
        for (ParameterTable& table : group.tables) // row 10 comes after row 9
            std::ranges::stable_sort(table.cells, {}, [&](const ParameterLine& cell) {
                return std::stoi(cell.parameter->id.substr(table.id.size() + std::string(".rij_").size()));
            });
    return groups;
}

const ParameterLine* find_parameter(const std::vector<ParameterGroup>& groups, const std::string& id)
{
    const auto in = [&](const std::vector<ParameterLine>& lines) -> const ParameterLine* {
        const auto found = std::ranges::find_if(lines, [&](const ParameterLine& l) { return l.parameter->id == id; });
        return found == lines.end() ? nullptr : &*found;
    };
    for (const ParameterGroup& group : groups) {
        if (const auto* line = in(group.lines)) return line;
        for (const ParameterTable& table : group.tables)
            if (const auto* cell = in(table.cells)) return cell;
    }
    return nullptr;
}

struct PolicyDesk::Memory {
    struct Household {
        std::filesystem::path file; ///< empty: the open one
        Scenario scenario;
        std::string fault;
    };
    /// An answer with the tables into which it points.
    struct Answer {
        Tables proposed;
        std::unique_ptr<Rules> after;
        PolicyResult result;
    };

    const Tables& tables;
    std::vector<std::filesystem::path> files;
    std::vector<Household> households; ///< the open one first
    std::unique_ptr<Rules> before;
    std::unique_ptr<Answer> whole, next; ///< shown; being worked on
    std::vector<ParameterGroup> parameters;
    std::optional<Date> parameters_day;

    void read_households();
    void begin(Date day, const Reform& proposal);
    HouseholdEffect effect_on(const Household& household) const;
    void finish();
    bool is_for(const Answer* answer, Date day, const Reform& proposal) const;
};

void PolicyDesk::Memory::read_households()
{
    households.emplace_back();
    for (const auto& file : files) {
        Household& h = households.emplace_back();
        h.file = file;
        try {
            h.scenario = load_scenario(file);
        } catch (const InputError& error) {
            h.fault = error.problems().front().what;
        }
    }
}

bool PolicyDesk::Memory::is_for(const Answer* answer, Date day, const Reform& proposal) const
{
    return answer && answer->result.peildatum == day && answer->result.voorstel.wijzigingen == proposal.wijzigingen;
}

/// Of what was worked on for another proposal nothing is left.
void PolicyDesk::Memory::begin(Date day, const Reform& proposal)
{
    if (!before || before->date != day) before = std::make_unique<Rules>(tables, day);
    next = std::make_unique<Answer>();
    PolicyResult& result = next->result;
    result.peildatum = day;
    result.voorstel = proposal;
    result.comparison.before = result.comparison.after = day;
    try {
        next->proposed = reformed(tables, {proposal});
    } catch (const InputError& error) {
        result.fault = error.problems().front().what;
        whole = std::move(next);
        return;
    }
    next->after = std::make_unique<Rules>(next->proposed, day);
    result.comparison.wijzigingen = changed_parameters(*before, *next->after);
}

HouseholdEffect PolicyDesk::Memory::effect_on(const Household& household) const
{
    if (!household.fault.empty()) return unreadable(household.file, household.fault);
    return effect(household.scenario, text_of(household.file), *before, *next->after, false);
}

void PolicyDesk::Memory::finish()
{
    PolicyResult& result = next->result;
    const Scenario& open = households.front().scenario;
    const auto& effects = result.comparison.huishoudens;
    const auto same = std::find_if(households.begin() + 1, households.end(),
                                   [&](const Household& h) { return same_household(h.scenario, open); });
    for (size_t i = 0; i < effects.size(); ++i)
        if (households.begin() + static_cast<std::ptrdiff_t>(i) != same) // an example that is open is one household
            result.rows.push_back(row_of(effects[i], i, i == 0));
    std::ranges::stable_sort(result.rows, {}, rank);
    whole = std::move(next);
}

PolicyDesk::PolicyDesk(const Tables& tables, std::vector<std::filesystem::path> households)
    : memory_(new Memory{tables, std::move(households), {}, {}, {}, {}, {}, {}})
{
}

PolicyDesk::~PolicyDesk() = default;

void PolicyDesk::advance(const Scenario& open, const Reform& proposal)
{
    Memory& m = *memory_;
    if (m.households.empty()) m.read_households();
    const bool other_household = !same_household(m.households.front().scenario, open);
    m.households.front().scenario = open;
    const Memory::Answer* newest = m.next ? m.next.get() : m.whole.get();
    if (other_household || !m.is_for(newest, open.peildatum, proposal)) m.begin(open.peildatum, proposal);
    if (!m.next) return;
    auto& effects = m.next->result.comparison.huishoudens;
    for (size_t i = 0; i < households_per_step && effects.size() < m.households.size(); ++i)
        effects.push_back(m.effect_on(m.households[effects.size()]));
    if (effects.size() == m.households.size()) m.finish();
}

const PolicyResult* PolicyDesk::result() const
{
    return memory_->whole ? &memory_->whole->result : nullptr;
}

bool PolicyDesk::computing() const
{
    return memory_->next != nullptr;
}

const std::vector<ParameterGroup>& PolicyDesk::parameters(Date day)
{
    Memory& m = *memory_;
    if (m.parameters_day != day) {
        m.parameters = parameter_groups(m.tables, day);
        m.parameters_day = day;
    }
    return m.parameters;
}

} // namespace armoedeval
