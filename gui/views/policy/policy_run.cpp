// SPDX-License-Identifier: EUPL-1.2
// Whom a run over a population looks at, its start and its progress: the same for the city and for a range of values.
#include "engine/base/paths.hpp"
#include "gui/views/policy/policy_parts.hpp"
#include "gui/words/format.hpp"
#include "gui/words/sentences_population.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace armoedeval {

using ui::Font;
using ui::Rect;

namespace {

constexpr float run_control_height = 34, run_gap = 12, label_gap = 8;
constexpr std::array<std::uint64_t, 4> sizes{1'000, 10'000, 100'000, 1'000'000};
constexpr double largest_seed = 1e9;
const std::string seed_place = "/bevolking/zaad";
const std::string no_seed = "Een steekproef heeft een heel getal, bijvoorbeeld 1.",
                  no_range = "Kies eerst de waarde en haar bereik.";

/// Things beside each other, on the next line where there is no room.
class Flow {
public:
    explicit Flow(Rect where) : all_(where), line_{where.x, where.y, where.w, run_control_height} {}
    Rect next(float width)
    {
        if (line_.w < width && line_.x > all_.x)
            line_ = {all_.x, line_.y + run_control_height + 8, all_.w, run_control_height};
        const Rect taken = line_.take_left(std::min(width, line_.w));
        line_.take_left(run_gap);
        return taken;
    }
    float bottom() const { return line_.y + run_control_height; }

private:
    Rect all_, line_;
};

float labelled_width(const char* label, float width)
{
    return ui::text_width(label, Font::note) + label_gap + width;
}

/// The label before it; what is left is for the thing itself.
Rect after_label(Rect where, const char* label)
{
    where.take_left(ui::text(where, label, Font::note, ui::theme().second_text) + label_gap);
    return where;
}

void size_choice(Flow& flow, PopulationChoice& choice)
{
    std::vector<std::string> names;
    for (const std::uint64_t size : sizes) names.push_back(whole(static_cast<double>(size)));
    const Rect at = after_label(flow.next(labelled_width("Huishoudens", 128)), "Huishoudens");
    const auto chosen = static_cast<size_t>(std::ranges::find(sizes, choice.aantal) - sizes.begin());
    if (const auto pressed = ui::choice(at, "Huishoudens##bevolking/aantal", names, chosen))
        choice.aantal = sizes.at(*pressed);
}

void seed_field(Flow& flow, Model& model)
{
    const Rect at = after_label(flow.next(labelled_width("Steekproef", 84)), "Steekproef");
    auto& drafts = model.screen.drafts;
    const auto draft = drafts.find(seed_place);
    const std::string shown = draft == drafts.end() ? std::to_string(model.screen.bevolking.zaad) : draft->second;
    ui::tooltip(at, "Elk getal is een andere steekproef. Met hetzelfde getal zijn het altijd dezelfde huishoudens.");
    const auto text = ui::field(at, "Steekproef##" + seed_place, shown, draft != drafts.end());
    if (!text) return;
    const auto typed = typed_number(*text, 0, largest_seed, 0, "getal");
    drafts[seed_place] = *text;
    if (!typed.value) return;
    model.screen.bevolking.zaad = static_cast<std::uint64_t>(*typed.value);
    drafts.erase(seed_place);
}

void own_table(Flow& flow, Model& model)
{
    std::string& csv = model.screen.bevolking.csv;
    if (csv.empty()) {
        const std::string label = "Eigen bevolking\u2026";
        const Rect at = flow.next(ui::button_width(label));
        ui::tooltip(at, "Een tabel (CSV) met huishoudens van de gemeente zelf, zonder namen.");
        if (ui::button(at, label)) model.screen.dialog = Dialog::bevolking_kiezen;
        return;
    }
    const std::string name = "Uit " + text_of(path_of(csv).filename());
    const float width = std::min(ui::text_width(name, Font::note_bold) + 4, 320.f);
    Rect at = flow.next(width + label_gap + run_control_height);
    ui::text(at.take_left(width), name, Font::note_bold, ui::theme().text);
    if (ui::icon_button(at.take_right(run_control_height), Icon::cross, "Terug naar nagebootste huishoudens", {},
                        ui::Look::quiet))
        csv.clear();
}

void progress(Rect row, Model& model, const RunLook& look)
{
    const std::string stop = "Stoppen";
    if (ui::button(row.take_right(ui::button_width(stop)), stop, ui::Look::plain, {!look.ending, "Het stopt al."}))
        model.screen.command = look.stop;
    row.take_right(run_gap);
    const std::string words = look.ending ? "Stopt\u2026" : progress_words(look.done, look.total);
    ui::text(row.take_right(ui::text_width(words, Font::note) + 4), words, Font::note, ui::theme().text);
    row.take_right(run_gap);
    if (look.total == 0) return; // nobody knows how far it is
    const Rect bar{row.x, row.middle().y - 4, row.w, 8};
    const float share = std::min(1.f, static_cast<float>(look.done) / static_cast<float>(look.total));
    fill(ui::canvas(), bar, ui::theme().line, 4);
    if (share > 0) fill(ui::canvas(), {bar.x, bar.y, std::max(bar.h, bar.w * share), bar.h}, ui::theme().accent, 4);
}

} // namespace

void run_controls(Rect& r, Model& model, const RunLook& look)
{
    if (look.running) {
        progress(r.take_top(run_control_height), model, look);
        r.take_top(run_gap);
        return;
    }
    const float top = r.y;
    Flow flow(r);
    if (model.screen.bevolking.csv.empty()) {
        size_choice(flow, model.screen.bevolking);
        seed_field(flow, model);
    }
    own_table(flow, model);
    const std::string start = "Doorrekenen";
    const bool whole_seed = !model.screen.drafts.contains(seed_place);
    if (ui::button(flow.next(ui::button_width(start)), start, ui::Look::primary,
                   {look.possible && whole_seed, whole_seed ? no_range : no_seed}))
        model.screen.command = look.start;
    r.take_top(flow.bottom() - top + run_gap);
    if (!whole_seed) r.take_top(ui::paragraph(r, no_seed, Font::note, ui::theme().negative) + run_gap);
}

void run_fault(Rect& r, const std::string& fault)
{
    if (fault.empty()) return;
    const std::string words = "Dit kon niet worden doorgerekend.\n" + fault;
    const Rect box = r.take_top(ui::paragraph_height(r.w - 24, words, Font::note) + 16);
    fill(ui::canvas(), box, ui::theme().negative_tint, 8);
    ui::paragraph(box.inset(12, 8), words, Font::note, ui::theme().negative);
    r.take_top(run_gap);
}

void run_stale(Rect& r, Model& model, const char* what, const RunLook& look)
{
    const std::string again = "Opnieuw";
    const float width = ui::button_width(again);
    const float height = std::max(run_control_height, ui::paragraph_height(r.w - width - 36, what, Font::note)) + 12;
    Rect box = r.take_top(height);
    r.take_top(run_gap);
    fill(ui::canvas(), box, ui::theme().uncertain_tint, 8);
    box = box.inset(12, 6);
    if (!look.running && ui::button(box.take_right(width), again, ui::Look::plain, {look.possible, no_range}))
        model.screen.command = look.start;
    box.take_right(12);
    const float lines = ui::paragraph_height(box.w, what, Font::note);
    ui::paragraph({box.x, box.middle().y - lines / 2, box.w, lines}, what, Font::note, ui::theme().uncertain);
}

} // namespace armoedeval
