// SPDX-License-Identifier: EUPL-1.2
#include "engine/reasons/flip.hpp"

#include "engine/number/traced.hpp"
#include "engine/parameters/parameter.hpp"
#include "engine/reasons/formula.hpp"

#include <cmath>
#include <deque>
#include <set>

namespace armoedeval {

namespace {

/// Walks two trees of reasons side by side, level by level: the turn nearest to the amount is the one to tell, not what
/// turned at the same point deep inside its income.
class Comparer {
public:
    std::optional<Flip> compare(const ReasonPtr& a, const ReasonPtr& b)
    {
        queue_.push_back({a.get(), b.get(), nullptr});
        while (!queue_.empty()) {
            const Pair pair = queue_.front();
            queue_.pop_front();
            if (!seen_.insert({pair.before, pair.after}).second) continue;
            enclosing_ = pair.after->kind == Reason::Kind::named ? pair.after : pair.enclosing;
            if (auto flip = look(*pair.before, *pair.after)) return flip;
        }
        return fallback_;
    }

private:
    struct Pair {
        const Reason* before;
        const Reason* after;
        const Reason* enclosing;
    };

    std::optional<Flip> look(const Reason& a, const Reason& b)
    {
        using Kind = Reason::Kind;
        if (a.kind == Kind::choice || b.kind == Kind::choice) return look_at_choice(a, b);
        if (a.kind != b.kind || a.parts.size() != b.parts.size()) return std::nullopt;
        if (auto flip = bound(a, b)) {
            if (!jumped(a, b)) return flip;
            if (!fallback_) fallback_ = std::move(flip);
        }
        for (size_t i = 0; i < b.parts.size(); ++i) later(a.parts[i], b.parts[i]);
        return std::nullopt;
    }

    std::optional<Flip> look_at_choice(const Reason& a, const Reason& b)
    {
        if (b.kind != Reason::Kind::choice) return std::nullopt;
        if (a.kind != Reason::Kind::choice) return told(*b.condition);
        const ReasonCondition& before = *a.condition;
        const ReasonCondition& after = *b.condition;
        if (before.outcome != after.outcome || before.text != after.text) return told(after);
        if (before.right && after.right && before.right->parameter != after.right->parameter)
            return other_row(before, after);
        later(a.parts.front(), b.parts.front());
        later(before.left, after.left);
        later(before.right, after.right);
        return std::nullopt;
    }

    void later(const ReasonPtr& a, const ReasonPtr& b)
    {
        if (a && b) queue_.push_back({a.get(), b.get(), enclosing_});
    }

    std::optional<Flip> told(const ReasonCondition& condition)
    {
        Nouns nouns;
        const std::string text = write_condition(condition, nouns);
        return flip(text, nouns);
    }

    /// A bound follows an amount that jumps further down: what made that jump is the thing to tell.
    static bool jumped(const Reason& a, const Reason& b)
    {
        constexpr double a_jump = 1; // euro: both sides are a hair apart
        for (size_t i = 0; i < b.parts.size(); ++i)
            if (std::abs(a.parts[i]->value - b.parts[i]->value) > a_jump) return true;
        return false;
    }

    std::optional<Flip> bound(const Reason& a, const Reason& b)
    {
        using Kind = Reason::Kind;
        Nouns nouns;
        if ((b.kind == Kind::least || b.kind == Kind::greatest) && a.deciding != b.deciding) {
            const bool first_rises = (b.kind == Kind::least) == (b.deciding == 1);
            return crossing(b.parts[0], b.parts[1], first_rises, nouns);
        }
        if (b.kind == Kind::at_least_zero && (a.parts[0]->value > 0) != (b.parts[0]->value > 0)) {
            const bool rises = b.parts[0]->value > 0;
            const Reason& inner = *b.parts[0];
            if (inner.kind == Kind::minus) return crossing(inner.parts[0], inner.parts[1], rises, nouns);
            const Formula f = write_formula(b.parts[0], nouns);
            return flip(f.names + (rises ? " komt boven 0" : " komt onder 0"), nouns);
        }
        return std::nullopt;
    }

    std::optional<Flip> crossing(const ReasonPtr& first, const ReasonPtr& second, bool rises, Nouns& nouns)
    {
        const Formula left = write_formula(first, nouns);
        const Formula right = write_formula(second, nouns);
        return flip(left.names + (rises ? " komt boven " : " komt onder ") + right.names + " (" +
                        amount_in_formula(second->value) + ")",
                    nouns);
    }

    /// A table with rows: another row holds from here.
    std::optional<Flip> other_row(const ReasonCondition& before, const ReasonCondition& after)
    {
        Nouns nouns;
        const bool rises = after.right->value > before.right->value;
        const Reason& limit = rises ? *before.right : *after.right;
        Flip flip;
        flip.what = write_formula(after.left, nouns).names + (rises ? " komt boven " : " komt niet meer boven ") +
                    amount_in_formula(limit.value) + ", de grens van een rij van de tabel";
        flip.parameter = limit.parameter;
        return placed(flip);
    }

    std::optional<Flip> flip(std::string what, const Nouns& nouns) const
    {
        Flip flip;
        flip.what = std::move(what);
        for (const ReasonPtr& noun : nouns.order)
            if (noun->kind == Reason::Kind::parameter && !flip.parameter) flip.parameter = noun->parameter;
        return placed(flip);
    }

    Flip placed(Flip flip) const
    {
        if (enclosing_) {
            flip.amount = enclosing_->name;
            flip.article = enclosing_->article;
        }
        return flip;
    }

    std::deque<Pair> queue_;
    std::optional<Flip> fallback_; ///< the first bound that only follows
    const Reason* enclosing_ = nullptr;
    std::set<std::pair<const Reason*, const Reason*>> seen_;
};

/// The nouns of an explanation's first line; a line that only passes on one amount is skipped.
std::vector<ReasonPtr> first_nouns(ReasonPtr reason)
{
    for (int deep = 0; deep < 4; ++deep) {
        Nouns nouns;
        write_formula(reason->kind == Reason::Kind::named ? reason->parts.front() : reason, nouns);
        std::vector<ReasonPtr> moving;
        for (const ReasonPtr& noun : nouns.order)
            if (noun->kind != Reason::Kind::parameter) moving.push_back(noun);
        if (moving.size() != 1 || moving.front()->kind != Reason::Kind::named) return nouns.order;
        reason = moving.front();
    }
    return {reason};
}

} // namespace

std::optional<Flip> first_flip(const Traced& before, const Traced& after)
{
    return Comparer().compare(reason_of(before), reason_of(after));
}

std::string first_change(const Traced& before, const Traced& after)
{
    const auto old = first_nouns(reason_of(before));
    for (const ReasonPtr& noun : first_nouns(reason_of(after))) {
        double was = 0;
        bool found = false;
        for (const ReasonPtr& o : old)
            if (name_of(*o) == name_of(*noun)) {
                was = o->value;
                found = true;
                break;
            }
        if (!found && noun->value != 0)
            return "er komt bij: " + name_of(*noun) + " (" + amount_in_formula(noun->value) + ")";
        if (found && std::abs(noun->value - was) >= half_a_cent)
            return name_of(*noun) + " gaat van " + amount_in_formula(was) + " naar " + amount_in_formula(noun->value);
    }
    for (const ReasonPtr& o : old)
        if (o->value != 0) return "er valt weg: " + name_of(*o) + " (" + amount_in_formula(o->value) + ")";
    return {};
}

} // namespace armoedeval
