// Beleid: other values of the law and what they do to households, for those who make rules.
#include "gui/sentences_policy.hpp"
#include "gui/views/policy_parts.hpp"

#include <algorithm>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr float least_beside = 900, least_high = 440, gap = 16;

/// The sentence and what is to be known with it. Takes its room off `r`.
void sentences(Rect& r, const Results& results)
{
    const bool small = r.w < 760 || r.h < least_high;
    const Font font = small ? Font::large_bold : Font::sentence;
    if (!results.faults.empty())
        r.take_top(ui::paragraph(r, "De invoer klopt nog niet. Hieronder staat de uitkomst van daarvoor.",
                                 Font::note_bold, ui::theme().negative));
    if (!results.policy) {
        r.take_top(ui::paragraph(r, "Even rekenen\u2026", font, ui::theme().text) + 8);
        return;
    }
    r.take_top(ui::paragraph(r, policy_sentence(*results.policy), font, ui::theme().text));
    r.take_top(
        ui::paragraph(r, policy_second(*results.policy), small ? Font::note : Font::lead, ui::theme().second_text) +
        (small ? 8 : 12));
}

} // namespace

Model policy_view(Rect where, Model model, const Results& results, const Shell& shell)
{
    if (!results.parameters) return nothing_to_show(where, std::move(model), results);
    Rect r = where.inset(where.w < 760 ? 12 : 24, where.h < 470 ? 8 : 14);
    if (r.w >= least_beside && r.h >= least_high) {
        sentences(r, results);
        policy_parameters(r.take_left(std::clamp(r.w * 0.33f, 340.f, 460.f)), model, results, shell, false);
        r.take_left(gap);
        if (results.policy) policy_effect(r, *results.policy, false);
        return model;
    }
    ui::scroll({r.x, r.y, r.w + 8, r.h}, "beleid", [&](Rect inside) {
        const float top = inside.y;
        sentences(inside, results);
        inside.take_top(policy_parameters(inside, model, results, shell, true) + gap);
        if (results.policy) inside.take_top(policy_effect(inside, *results.policy, true));
        return inside.y - top + 4;
    });
    return model;
}

} // namespace armoedeval
