// SPDX-License-Identifier: EUPL-1.2
#include "gui/views/change_color.hpp"

#include "gui/ui/ui.hpp"
#include "gui/words/part_sentences.hpp"

#include "engine/base/computed.hpp"

namespace armoedeval {

namespace {

ui::Color color_of_change(double per_month, ui::Color none, ui::Color gain, ui::Color loss)
{
    if (!is_computed(per_month) || is_nothing(per_month)) return none;
    return per_month > 0 ? gain : loss;
}

} // namespace

ui::Color ink_of_change(double per_month)
{
    const Theme& t = ui::theme();
    return color_of_change(per_month, t.second_text, t.positive, t.negative);
}

ui::Color tint_of_change(double per_month)
{
    const Theme& t = ui::theme();
    return color_of_change(per_month, t.foot, t.positive_tint, t.negative_tint);
}

} // namespace armoedeval
