// SPDX-License-Identifier: EUPL-1.2
#include "engine/questions/open_questions.hpp"

#include "engine/base/computed.hpp"
#include "engine/base/periods.hpp"
#include "engine/base/rounding.hpp"
#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/questions/untold.hpp"
#include "engine/year/net_income.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace armoedeval {

namespace {

/// What is left in a month in each situation.
using Left = std::vector<double>;

/// More answers are not tried together: this is asked for while somebody types.
constexpr size_t most_together = 4096;

bool alike(const Left& a, const Left& b)
{
    for (size_t i = 0; i < a.size(); ++i)
        if (is_computed(a[i]) != is_computed(b[i]) || std::abs(a[i] - b[i]) >= half_a_cent) return false;
    return true;
}

/// The highest and the lowest of some amounts; what is not computed is neither.
struct Spread {
    double low = std::numeric_limits<double>::infinity(), high = -low;
    void add(double amount)
    {
        if (!is_computed(amount)) return;
        low = std::min(low, amount);
        high = std::max(high, amount);
    }
    double width() const { return high > low ? high - low : 0; }
};

/// Questions about one person, or one thing: all their answers in every combination. A combination is a number: the
/// first question turns fastest.
struct Group {
    std::vector<size_t> questions;             ///< places in the list
    std::vector<std::vector<size_t>> values{}; ///< of each question: the answers that differ, and `as_it_is`
    std::vector<size_t> strides{};
    size_t combinations = 1;
    size_t as_counted = 0;         ///< a combination
    std::vector<size_t> kind_of{}; ///< of each combination: what it comes to, as a place in `kinds`
    std::vector<size_t> kinds{};   ///< a combination of each
    bool together = true;          ///< with the other groups
    std::vector<Left> alone{};     ///< of each combination, the rest as it is

    size_t value_of(size_t question, size_t combination) const
    {
        return combination / strides[question] % values[question].size();
    }
};

constexpr size_t as_it_is = std::numeric_limits<size_t>::max();

class Asking {
public:
    Asking(const Scenario& scenario, const Law<double>& wet)
        : wet_(wet), day_(scenario.peildatum), list_(untold(scenario, wet)), tried_(scenario)
    {
        make_groups();
        for (size_t g = 0; g < groups_.size(); ++g) look_at_alone(g);
        choose_those_together();
        look_at_together();
        drop_what_moves_nothing();
    }

    OpenQuestions found()
    {
        OpenQuestions uit;
        uit.alle_samen = std::all_of(groups_.begin(), groups_.end(), [](const Group& g) { return g.together; });
        for (size_t q = 0; q < list_.size(); ++q)
            if (asked_[q] && !waits(q)) uit.vragen.push_back(question(q));
        std::stable_sort(uit.vragen.begin(), uit.vragen.end(),
                         [](const auto& a, const auto& b) { return a.ten_hoogste > b.ten_hoogste + half_a_cent; });
        uit.situaties = ranges();
        return uit;
    }

private:
    // ---- trying ---------------------------------------------------------------------------------------------------
    Left left_of_tried() const
    {
        Left left;
        std::optional<HouseholdFacts<double>> facts; // of all situations without a household of their own
        for (const Situation& s : tried_.situaties) try {
                if (!s.own_household() && !facts) facts.emplace(tried_.huishouden, wet_, day_);
                const Breakdown<double> year =
                    s.own_household() ? net_income(tried_.huishouden, s, wet_, day_) : net_income(*facts, s);
                left.push_back(twelve_months(year).blijft_over / months_per_year);
            } catch (const UnknownValue&) { // an answer can need a value that nobody published for this date
                left.push_back(not_computed(0.0));
            }
        return left;
    }

    void make_groups()
    {
        for (size_t q = 0; q < list_.size(); ++q) {
            const auto same = std::find_if(groups_.begin(), groups_.end(), [&](const Group& g) {
                return list_[g.questions.front()].wie == list_[q].wie;
            });
            if (same == groups_.end())
                groups_.push_back({{q}});
            else
                same->questions.push_back(q);
        }
        for (Group& g : groups_)
            for (const size_t q : g.questions) {
                std::vector<size_t> values;
                for (size_t a = 0; a < list_[q].antwoorden.size(); ++a)
                    if (!list_[q].antwoorden[a].als) values.push_back(a);
                const size_t counted = list_[q].als_gerekend ? *list_[q].als_gerekend : values.size();
                if (!list_[q].als_gerekend) values.push_back(as_it_is);
                g.strides.push_back(g.combinations);
                g.as_counted += counted * g.combinations;
                g.combinations *= values.size();
                g.values.push_back(std::move(values));
            }
        asked_.assign(list_.size(), true);
    }

    void give(const Group& g, size_t combination)
    {
        for (size_t k = 0; k < g.questions.size(); ++k) {
            const Untold& q = list_[g.questions[k]];
            const size_t value = g.values[k][g.value_of(k, combination)];
            (value == as_it_is ? q.terug : q.antwoorden[value].geef)(tried_);
        }
    }

    /// All of a group, with the other groups as they are taken for granted, and twice with them at their ends.
    void look_at_alone(size_t place)
    {
        Group& g = groups_[place];
        std::vector<std::vector<Left>> by_context;
        for (int context = 0; context < (groups_.size() > 1 ? 3 : 1); ++context) {
            for (size_t other = 0; other < groups_.size(); ++other)
                if (other != place)
                    give(groups_[other], context == 0   ? groups_[other].as_counted
                                         : context == 1 ? 0
                                                        : groups_[other].combinations - 1);
            by_context.emplace_back();
            for (size_t c = 0; c < g.combinations; ++c) {
                give(g, c);
                by_context.back().push_back(left_of_tried());
            }
        }
        for (Group& other : groups_) give(other, other.as_counted);
        for (size_t c = 0; c < g.combinations; ++c) {
            const auto same = std::find_if(g.kinds.begin(), g.kinds.end(), [&](size_t kind) {
                return std::all_of(by_context.begin(), by_context.end(),
                                   [&](const auto& left) { return alike(left[kind], left[c]); });
            });
            g.kind_of.push_back(static_cast<size_t>(same - g.kinds.begin()));
            if (same == g.kinds.end()) g.kinds.push_back(c);
        }
        g.alone = std::move(by_context.front());
    }

    double width_alone(const Group& g) const
    {
        double width = 0;
        for (size_t s = 0; s < tried_.situaties.size(); ++s) {
            Spread spread;
            for (const Left& left : g.alone) spread.add(left[s]);
            width = std::max(width, spread.width());
        }
        return width;
    }

    void choose_those_together()
    {
        std::vector<Group*> widest_first;
        for (Group& g : groups_) widest_first.push_back(&g);
        std::stable_sort(widest_first.begin(), widest_first.end(),
                         [&](const Group* a, const Group* b) { return width_alone(*a) > width_alone(*b); });
        size_t together = tried_.situaties.size();
        for (Group* g : widest_first) {
            g->together = together * g->kinds.size() <= most_together;
            if (g->together) together *= g->kinds.size();
        }
    }

    /// Every combination of what the groups come to; the first group turns fastest.
    void look_at_together()
    {
        std::vector<size_t> now(groups_.size(), 0);
        for (const Group& g : groups_)
            if (g.together) give(g, g.kinds.front());
        for (bool more = true; more;) {
            together_.push_back(left_of_tried());
            more = false;
            for (size_t g = 0; g < groups_.size() && !more; ++g) {
                if (!groups_[g].together) continue;
                more = ++now[g] < groups_[g].kinds.size();
                if (!more) now[g] = 0;
                give(groups_[g], groups_[g].kinds[now[g]]);
            }
        }
        for (const Group& g : groups_) give(g, g.as_counted);
    }

    // ---- looking ----------------------------------------------------------------------------------------------------
    /// May a question still have this value: an answer, or what is taken for granted.
    bool open(size_t place, size_t question, size_t combination) const
    {
        const Group& g = groups_[place];
        return asked_[g.questions[question]] || g.value_of(question, combination) == g.value_of(question, g.as_counted);
    }
    bool open_but(size_t place, size_t but, size_t combination) const
    {
        for (size_t k = 0; k < groups_[place].questions.size(); ++k)
            if (k != but && !open(place, k, combination)) return false;
        return true;
    }

    /// The offsets in `together_` that the groups, but one, can make with combinations for which `may` holds.
    template <class May> std::vector<size_t> offsets_of(size_t but, May&& may) const
    {
        std::vector<size_t> offsets{0};
        size_t stride = 1;
        for (size_t o = 0; o < groups_.size(); ++o) {
            const Group& g = groups_[o];
            if (!g.together) continue;
            if (o != but) {
                std::vector<bool> reached(g.kinds.size(), false);
                for (size_t c = 0; c < g.combinations; ++c)
                    if (may(o, c)) reached[g.kind_of[c]] = true;
                std::vector<size_t> longer;
                for (const size_t offset : offsets)
                    for (size_t kind = 0; kind < reached.size(); ++kind)
                        if (reached[kind]) longer.push_back(offset + kind * stride);
                offsets = std::move(longer);
            }
            stride *= g.kinds.size();
        }
        return offsets;
    }
    size_t stride_of(size_t place) const
    {
        size_t stride = 1;
        for (size_t g = 0; g < place; ++g)
            if (groups_[g].together) stride *= groups_[g].kinds.size();
        return stride;
    }

    struct Width {
        double euros = 0;
        size_t situation = 0;
    };

    /// How far apart the answers to one question can lie.
    Width width_of(size_t place, size_t question) const
    {
        const Group& g = groups_[place];
        Width widest;
        const auto look = [&](const std::function<const Left&(size_t)>& left, size_t base) {
            for (size_t s = 0; s < tried_.situaties.size(); ++s) {
                Spread of_left, of_more;
                for (size_t v = 0; v < g.values[question].size(); ++v) {
                    const Left& at = left(base + v * g.strides[question]);
                    of_left.add(at[s]);
                    of_more.add(at[s] - at[0]);
                }
                const double width = std::max(of_left.width(), of_more.width());
                if (width > widest.euros + half_a_cent) widest = {width, s};
            }
        };
        for (size_t c = 0; c < g.combinations; ++c) {
            if (g.value_of(question, c) != 0 || !open_but(place, question, c)) continue;
            if (!g.together) {
                look([&](size_t at) -> const Left& { return g.alone[at]; }, c);
                continue;
            }
            const size_t stride = stride_of(place);
            const auto can_be = [&](size_t o, size_t combination) { return open_but(o, as_it_is, combination); };
            for (const size_t offset : offsets_of(place, can_be))
                look([&](size_t at) -> const Left& { return together_[offset + g.kind_of[at] * stride]; }, c);
        }
        return widest;
    }

    /// What is not asked is as it is taken for granted; then another question may have nothing left to move.
    void drop_what_moves_nothing()
    {
        widths_.assign(list_.size(), {});
        for (bool dropped = true; dropped;) {
            dropped = false;
            std::vector<bool> still = asked_;
            for (size_t g = 0; g < groups_.size(); ++g)
                for (size_t k = 0; k < groups_[g].questions.size(); ++k) {
                    const size_t q = groups_[g].questions[k];
                    if (!asked_[q]) continue;
                    widths_[q] = width_of(g, k);
                    still[q] = widths_[q].euros > least_worth_asking;
                    dropped = dropped || !still[q];
                }
            asked_ = std::move(still);
        }
    }

    const Group& group_of(size_t q) const
    {
        return *std::find_if(groups_.begin(), groups_.end(), [&](const Group& g) {
            return std::find(g.questions.begin(), g.questions.end(), q) != g.questions.end();
        });
    }

    static size_t place_in(const Group& g, size_t q)
    {
        return static_cast<size_t>(std::find(g.questions.begin(), g.questions.end(), q) - g.questions.begin());
    }

    /// Does an answer move something while all else is as it is taken for granted?
    bool moves_now(size_t q) const
    {
        const Group& g = group_of(q);
        const size_t k = place_in(g, q);
        const size_t base = g.as_counted - g.value_of(k, g.as_counted) * g.strides[k];
        for (size_t s = 0; s < tried_.situaties.size(); ++s) {
            Spread of_left, of_more;
            for (size_t v = 0; v < g.values[k].size(); ++v) {
                const Left& at = g.alone[base + v * g.strides[k]];
                of_left.add(at[s]);
                of_more.add(at[s] - at[0]);
            }
            if (std::max(of_left.width(), of_more.width()) > least_worth_asking) return true;
        }
        return false;
    }

    /// What moves something only after another answer about the same is asked when that answer is there: what was
    /// saved during the bijstand, once there is wealth above the limit.
    bool waits(size_t q) const
    {
        const std::vector<size_t>& same = group_of(q).questions;
        return !moves_now(q) &&
               std::any_of(same.begin(), same.end(), [&](size_t other) { return asked_[other] && moves_now(other); });
    }

    // ---- telling ----------------------------------------------------------------------------------------------------
    OpenQuestion question(size_t q) const
    {
        const Untold& asked = list_[q];
        OpenQuestion uit{asked.plaats, asked.vraag, asked.gerekend,   {},
                         asked.bedrag, 0,           widths_[q].euros, widths_[q].situation};
        const Group* group = &group_of(q);
        const size_t k = place_in(*group, q);
        const auto value_of_answer = [&](size_t answer) {
            const size_t one = asked.antwoorden[answer].als.value_or(answer);
            const auto& values = group->values[k];
            return static_cast<size_t>(std::find(values.begin(), values.end(), one) - values.begin());
        };
        const Left& now = group->alone[group->as_counted];
        const size_t base = group->as_counted - group->value_of(k, group->as_counted) * group->strides[k];
        uit.ten_minste = uit.ten_hoogste;
        for (size_t a = 0; a < asked.antwoorden.size(); ++a) {
            const Left& then = group->alone[base + value_of_answer(a) * group->strides[k]];
            OpenAnswer answer{asked.antwoorden[a].antwoord, {}, asked.antwoorden[a].geef};
            double moves = 0;
            for (size_t s = 0; s < then.size(); ++s) {
                answer.verschil.push_back({then[s] - now[s], (then[s] - then[0]) - (now[s] - now[0])});
                for (const double by : {answer.verschil.back().over, answer.verschil.back().meer})
                    if (is_computed(by)) moves = std::max(moves, std::abs(by));
            }
            uit.ten_minste = std::min(uit.ten_minste, moves);
            uit.antwoorden.push_back(std::move(answer));
        }
        return uit;
    }

    std::vector<SituationBetween> ranges()
    {
        std::vector<Spread> of_left(tried_.situaties.size()), of_more(of_left.size());
        std::vector<SituationBetween> uit(of_left.size());
        const auto look = [&](const Left& left) {
            for (size_t s = 0; s < left.size(); ++s) {
                of_left[s].add(left[s]);
                of_more[s].add(whole_difference(left[s], left[0])); // as people subtract what they see
                uit[s].onbekend = uit[s].onbekend || !is_computed(left[s]);
            }
        };
        const std::vector<size_t> all = all_answered();
        for (const size_t place : all) look(together_[place]);
        look_between(all, look);
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        const auto between = [](const Spread& s) {
            return s.low <= s.high ? Between{s.low, s.high} : Between{none, none};
        };
        for (size_t s = 0; s < uit.size(); ++s) {
            uit[s].over = between(of_left[s]);
            uit[s].meer = between(of_more[s]);
        }
        return uit;
    }

    /// Amounts between those that were tried: an act can turn anywhere. Around what is highest and lowest so far.
    template <class F> void look_between(const std::vector<size_t>& all, F&& look)
    {
        std::vector<size_t> around;
        for (size_t s = 0; s < tried_.situaties.size(); ++s)
            for (const bool meer : {false, true}) {
                const auto amount = [&](size_t at) { return together_[at][s] - (meer ? together_[at][0] : 0); };
                const auto less = [&](size_t a, size_t b) {
                    return is_computed(amount(b)) && (!is_computed(amount(a)) || amount(a) < amount(b));
                };
                const auto [least, most] = std::minmax_element(all.begin(), all.end(), less);
                for (const auto end : {least, most})
                    if (end != all.end() && std::find(around.begin(), around.end(), *end) == around.end())
                        around.push_back(*end);
            }
        for (const size_t place : around)
            for (size_t g = 0; g < groups_.size(); ++g)
                for (size_t k = 0; k < groups_[g].questions.size(); ++k)
                    if (groups_[g].together && asked_[groups_[g].questions[k]] &&
                        list_[groups_[g].questions[k]].geef_waarde)
                        look_around(place, g, k, look);
    }

    /// Of one of the combinations, between one of its amounts and the ones next to it.
    template <class F> void look_around(size_t place, size_t g, size_t k, F&& look)
    {
        std::vector<size_t> chosen(groups_.size());
        for (size_t o = 0, rest = place; o < groups_.size(); ++o) {
            if (!groups_[o].together) continue;
            chosen[o] = groups_[o].kinds[rest % groups_[o].kinds.size()];
            rest /= groups_[o].kinds.size();
            give(groups_[o], chosen[o]);
        }
        const Untold& q = list_[groups_[g].questions[k]];
        std::vector<double> amounts;
        for (const PossibleAnswer& a : q.antwoorden)
            if (a.waarde) amounts.push_back(*a.waarde);
        std::sort(amounts.begin(), amounts.end());
        const size_t value = groups_[g].values[k][groups_[g].value_of(k, chosen[g])];
        const double here = value == as_it_is ? amounts.front() : q.antwoorden[value].waarde.value_or(amounts.front());
        const auto at = std::lower_bound(amounts.begin(), amounts.end(), here);
        const double from = at == amounts.begin() ? here : *(at - 1);
        const double to = at == amounts.end() || at + 1 == amounts.end() ? here : *(at + 1);
        constexpr int steps = 16;
        for (int step = 1; step < steps; ++step) {
            q.geef_waarde(tried_, from + (to - from) * step / steps);
            look(left_of_tried());
        }
        for (const Group& other : groups_) give(other, other.as_counted);
    }

    /// With an answer to each question that is asked: places in `together_`.
    std::vector<size_t> all_answered() const
    {
        return offsets_of(as_it_is, [&](size_t place, size_t combination) {
            const Group& g = groups_[place];
            bool answers = open_but(place, as_it_is, combination);
            for (size_t k = 0; k < g.questions.size(); ++k)
                answers = answers && (!asked_[g.questions[k]] || g.values[k][g.value_of(k, combination)] != as_it_is);
            return answers;
        });
    }

    const Law<double>& wet_;
    const Date day_;
    const std::vector<Untold> list_;
    Scenario tried_; ///< the answers that are looked at
    std::vector<Group> groups_;
    std::vector<Left> together_;
    std::vector<bool> asked_;
    std::vector<Width> widths_;
};

} // namespace

OpenQuestions open_questions(const Scenario& scenario, const Law<double>& wet)
{
    return Asking(scenario, wet).found();
}

} // namespace armoedeval
