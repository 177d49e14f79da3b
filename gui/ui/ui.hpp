// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The one layer over Dear ImGui (1.86 to 1.92): places things at a rectangle in design units, gives them one look, and
// remembers what it showed, so that a test can see and act as a person does. Views use nothing else.
//
// A label may carry an identity after "##", as in ImGui: "Uurloon##/situaties/1/werk/0/uurloon".
#include "gui/paint/shapes.hpp"
#include "gui/paint/theme.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace armoedeval::ui {

/// Something that was shown in this frame.
struct Seen {
    enum class Kind { text, button, tab, field, slider, toggle, choice, area };
    Kind kind = Kind::text;
    std::string label{}; ///< what a person calls it; of a text: the text
    std::string id{};    ///< what follows "##"
    std::string value{}; ///< of a field, slider, toggle or choice; "gekozen" of a chosen button or tab
    Rect rect{};
    Rect within{};        ///< what its surroundings leave in view
    Color ink{};          ///< of a text
    bool visible = true;  ///< inside what can be seen of its surroundings
    bool scrolls = false; ///< lies in something that scrolls: then only its width must fit
    bool enabled = true;
    int layer = 0; ///< 0 the page; 1 a dialog or a list over it; 2 a tooltip, visible while the mouse rests there
    friend bool operator==(const Seen&, const Seen&) = default;
};
const std::vector<Seen>& seen();

/// --- the frame -------------------------------------------------------------------------------------------------

void apply_style(double scale);
/// Starts the page: forgets what was seen, opens one window over the whole display.
void begin_page(const Theme& theme, double scale);
void end_page();
/// After a fault between the two: whatever stands open is closed, so that the next page can begin.
void abandon_page();
/// A clock, as the frames see it.
double seconds();
/// Something looks other than in the frame before, or a caret is still on its way: one more frame is wanted.
bool moving();
Rect page();
/// The size of the page in pixels.
Point page_pixels();
const Theme& theme();
/// The surface of the page, or of the dialog that is open.
Canvas& canvas();
/// Where the mouse is; nothing when it is elsewhere or over something else.
std::optional<Point> pointer();
bool pointer_pressed();
bool pointer_down();
/// A field is being typed in.
bool typing();
/// What is held: a field, a slider. Its edit is then not finished. 0: nothing.
unsigned held();

enum class Key {
    escape,
    enter,
    left,
    right,
    remove,
    page_up,
    page_down,
    f1,
    f2,
    f3,
    f6,
    f11,
    a,
    c,
    n,
    o,
    p,
    q,
    s,
    y,
    z,
    plus,
    minus,
    nought,
    one,
    two,
    three,
    four,
    five,
    six
};
/// A key went down in this frame, with exactly these modifiers.
bool pressed(Key key, bool ctrl = false, bool shift = false);

/// Enter, where no field and no thing that the keyboard stands on takes it.
bool enter_is_free();

/// To the clipboard, and from it.
void copy(const std::string& text);
std::string pasted();

/// --- text ------------------------------------------------------------------------------------------------------

enum class Align { left, center, right };
float text_width(const std::string& text, Font font);
/// One line, in the middle of the height of `where`; cut off with … when it does not fit, with the whole text as a
/// tooltip. Returns its width.
float text(Rect where, const std::string& text, Font font, Color color, Align align = Align::left);
/// Wrapped lines from the top of `where`. Returns the height they take.
float paragraph(Rect where, const std::string& text, Font font, Color color);
float paragraph_height(float width, const std::string& text, Font font);
float line_height(Font font);
/// When the mouse rests on `where`.
void tooltip(Rect where, const std::string& text);
/// Notes a text that a chart has drawn, so that it counts as shown.
void note_text(Rect where, const std::string& text, Color ink = {});

/// --- surfaces --------------------------------------------------------------------------------------------------

void card(Rect where, bool chosen = false);
void rule(Point from, float width);
/// Rounded, tinted, with its text inside; returns its width. Right-aligned at `where.right()` when asked.
float chip(Rect where, const std::string& text, Font font, Color ink, Color tint, Align align = Align::left);
/// Runs `inside` with the width that is left, in a part of the page that scrolls when its content is higher. `inside`
/// gets the content's top left corner and returns its height.
void scroll(Rect where, const std::string& id, const std::function<float(Rect)>& inside);
/// Brings a place into view in the scrolling part that is being drawn.
void scroll_to(Rect where);

/// --- to press --------------------------------------------------------------------------------------------------

/// A chosen one looks like a main one: it is what a press would choose.
enum class Look { plain, primary, quiet, danger, chosen };
/// Whether a thing can be pressed; if not, its tooltip tells why.
struct Enabled {
    bool yes = true;
    std::string why_not{};
};
bool button(Rect where, const std::string& label, Look look = Look::plain, const Enabled& enabled = {},
            std::optional<Icon> icon = {});
/// The width that a button wants for its label.
float button_width(const std::string& label, bool with_icon = false);
/// The label is spoken by the tooltip.
bool icon_button(Rect where, Icon icon, const std::string& label, const Enabled& enabled = {}, Look look = Look::plain);
bool tab(Rect where, const std::string& label, bool chosen);
/// A part of the page that can be pressed; shows its edge under the mouse and with the keyboard. A chosen one is what a
/// press would choose.
bool area(Rect where, const std::string& label, float radius = 6, bool chosen = false);
/// A row that can be ticked off, with its box at `box`; the label is spoken by no words of its own. Returns the new
/// value when it was pressed.
std::optional<bool> tick_row(Rect where, Rect box, const std::string& label, bool on);
/// A few choices beside each other. Returns the one that was pressed.
std::optional<size_t> segmented(Rect where, const std::string& label, const std::vector<std::string>& options,
                                size_t chosen);
float segmented_width(const std::vector<std::string>& options);
/// Returns the new value when it was pressed. The label stands right of the box.
std::optional<bool> toggle(Rect where, const std::string& label, bool on);
/// A list that opens. Returns the one that was chosen.
std::optional<size_t> choice(Rect where, const std::string& label, const std::vector<std::string>& options,
                             size_t chosen);
/// A button that opens a list of things to do. Returns the one that was chosen.
std::optional<size_t> menu(Rect where, const std::string& label, const std::vector<std::string>& options);
/// The same as a square with a picture; the label is spoken by the tooltip.
std::optional<size_t> icon_menu(Rect where, Icon icon, const std::string& label,
                                const std::vector<std::string>& options);
/// A round handle on a line; the keyboard moves it a step. Returns the new value while it is dragged.
std::optional<double> slider(Rect where, const std::string& label, double value, double least, double most,
                             double step);
/// Something that is dragged along the page: the hours of a chart. Returns the mouse's x while it is held, or the step
/// (-1, +1) that the keyboard asks for.
struct Dragged {
    std::optional<float> to_x;
    int steps = 0;
};
Dragged handle(Rect where, const std::string& label);

/// A field to type in. Shows `shown` when nobody types in it. Returns the text after every change.
std::optional<std::string> field(Rect where, const std::string& label, const std::string& shown, bool faulty = false,
                                 Align align = Align::right);
/// Puts the caret in the field with this identity (what follows "##") as soon as it is drawn, and scrolls to it: it may
/// come into being by the press that asks for it.
void give_caret(const std::string& id);
/// The field with this identity is being typed in.
bool caret_in(const std::string& id);
/// Enter was pressed in the field with this label, in this frame.
bool entered(const std::string& label);

/// --- over the page -----------------------------------------------------------------------------------------------

/// A part that slides over the page. `inside` returns whether it stays; Escape or a press beside it closes it too.
bool sheet(Rect where, const std::function<bool(Rect)>& inside);
/// A dialog in the middle of a shaded page. `inside` gets its rectangle. Returns false when Escape asks to close it.
bool dialog(const std::string& title, Point size, const std::function<void(Rect)>& inside);

} // namespace armoedeval::ui
