// SPDX-License-Identifier: EUPL-1.2
// Vergelijken with nothing to compare yet: in the place of the other cards stands how to go on.
#include "gui/form/edits.hpp"
#include "gui/form/quick_entry.hpp"
#include "gui/model/situations.hpp"
#include "gui/ui/ui.hpp"
#include "gui/views/compare/compare_parts.hpp"
#include "gui/words/format.hpp"

#include <algorithm>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr float widest = 620;

float first_work(Rect where, Model& model, const Results& results)
{
    Rect r = where;
    r.take_top(ui::paragraph(r, "En met werk?", Font::large_bold, ui::theme().text) + 4);
    const auto& least = results.start.minimum_wage;
    const std::string wage =
        !least.empty() && least.front() ? ", met het minimumloon van €\u00A0" + field_money(*least.front()) : "";
    r.take_top(
        ui::paragraph(r, "Zet er in één keer drie situaties naast" + wage + ". Uren en loon past u daarna links aan.",
                      Font::note, ui::theme().second_text) +
        12);
    const auto button = [&](const char* words, ui::Look look, Icon icon) {
        const Rect at = Rect(r.take_top(36)).take_left(std::min(where.w, ui::button_width(words, true)));
        r.take_top(8);
        return ui::button(at, words, look, {}, icon);
    };
    if (button(usual_hours_words, ui::Look::primary, Icon::briefcase))
        model = panel::with_hours_beside(std::move(model), usual_hours, results.start);
    if (button("Eén situatie erbij", ui::Look::plain, Icon::plus)) model = with_copied_situation(std::move(model));
    return r.y - where.y;
}

} // namespace

Model beside_now(Rect where, Model model, const Results& results)
{
    where = where.take_left(std::min(where.w, widest));
    ui::card(where);
    ui::scroll(where.inset(16, 14), "naast-nu", [&](Rect r) {
        r.take_right(6);
        const float top = r.y;
        if (nothing_told(model.question)) {
            r.take_top(quick_entry(r, model, results, "/zin/midden") + 12);
            ui::rule({r.x, r.y}, r.w);
            r.take_top(16);
        }
        return r.y + first_work(r, model, results) - top;
    });
    return model;
}

} // namespace armoedeval
