// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the form is made of: rows under each other in one column, each a value with its label, the paper on which it
// stands, and what is wrong with it. A place is a JSON pointer in the file of a scenario; it names the field in drafts,
// in faults and in tests.
#include "gui/form/other_household.hpp"
#include "gui/model/model.hpp"
#include "gui/results/results.hpp"
#include "gui/ui/ui.hpp"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace armoedeval::panel {

/// The form while it is drawn.
struct Column {
    Model& model;
    const Results& results;
    float x, width;                           ///< design units
    float y;                                  ///< where the next row comes
    std::set<std::string> drawn{};            ///< places of the fields that stand on the page
    std::set<size_t> told{};                  ///< faults of the results that are on the page
    std::function<Model(Model)> afterwards{}; ///< an edit that takes away what is being drawn
    Differs differs = Differs::niets;         ///< the household on the page is that of the chosen situation alone
    std::vector<Problem> faults{};            ///< of the question, where they stand on the page
    std::function<Model(Model)> at_last{};    ///< an edit of the situation, once its household is back in its place
    bool answered_now = false;                ///< the results are those of the question as it stands
};

/// The situation that the form is about.
Situation& chosen(Column& column);

struct About {
    std::string place, label;
    std::string paper{}; ///< where it stands; a line under the label
    std::string help{};  ///< what it means; shown under the mouse
};

ui::Rect take(Column& column, float height);
void head(Column& column, const std::string& text);
void rule(Column& column);
/// A wrapped note in the second colour.
void note(Column& column, const std::string& text);
/// Something that computes, but can hardly be meant.
void doubt(Column& column, const std::string& text);

/// --- fields ------------------------------------------------------------------------------------------------------
/// What cannot be read stays in the field as a draft, with the reason under it; the value stays what it was. Limits
/// include their ends.

/// Euros, with a euro sign.
void money_field(Column& column, const About& about, double& value, double most);
/// An empty field is nothing told; below nought when `least` is.
void money_field(Column& column, const About& about, std::optional<double>& value, double least, double most);
/// A number with at most two decimals; `unit` stands behind it ("uur"), `what` is its noun in messages.
void number_field(Column& column, const About& about, double& value, double most, const std::string& unit,
                  const std::string& what);
/// A number without decimals.
void whole_field(Column& column, const About& about, int& value, int least, int most, const std::string& what);
/// An empty field is nothing told.
void whole_field(Column& column, const About& about, std::optional<int>& value, int least, int most,
                 const std::string& what);
/// Numbers with spaces between them; `longest` bounds how many.
void numbers_field(Column& column, const About& about, std::vector<double>& values, size_t longest, double most,
                   const std::string& what);
/// A share, typed as a percentage: 8 is 0.08.
void percent_field(Column& column, const About& about, double& share, double most);
/// An empty field is nothing told.
void percent_field(Column& column, const About& about, std::optional<double>& share, double most);
/// How else than as a date people tell it: an age, or how long ago.
enum class Written { date, birth, since };
void date_field(Column& column, const About& about, Date& value, Written written = Written::date);
void date_field(Column& column, const About& about, std::optional<Date>& value, Written written = Written::date);
/// A day of birth of who does not exist yet. Returns it once it is one.
std::optional<Date> new_date_field(Column& column, const About& about);
void text_field(Column& column, const About& about, std::string& value);
/// The same, for what cannot be just any text: `why_not` is empty for what can.
void text_field(Column& column, const About& about, std::string& value,
                const std::function<std::string(const std::string&)>& why_not);
void yes_no(Column& column, const About& about, bool& value);
/// One of a few, beside each other or as a list. `chosen` is a place in `options`.
void segmented(Column& column, const About& about, const std::vector<std::string>& options, size_t& chosen);
void choice(Column& column, const About& about, const std::vector<std::string>& options, size_t& chosen,
            bool labelled = true);
template <class Enum>
void choice_of(Column& column, const About& about, const std::vector<std::string>& options, Enum& value)
{
    size_t chosen = static_cast<size_t>(value);
    choice(column, about, options, chosen);
    value = static_cast<Enum>(chosen);
}

/// --- parts that open ---------------------------------------------------------------------------------------------

/// A row "label — value" that opens in place. Returns whether it stands open. `key` tells it from the field that it
/// opens to, where they are about the same place.
bool opens(Column& column, const std::string& place, const std::string& label, const std::string& value,
           const std::string& key = "");
/// Makes the label of the field that was just drawn, from `top` on, something that opens; `room` is what the field
/// leaves it. Returns whether it stands open.
bool opens_beside(Column& column, const std::string& key, const std::string& label, float room, float top);
/// The rare fields of a block, under "Meer". `summary` says what is unusual in it.
bool more(Column& column, const std::string& place, const std::string& summary);
/// Draws the fields of a part that stands open, with a line beside them. Below them come the faults and the drafts of
/// `place` that none of them shows.
void opened(Column& column, const std::string& place, const std::function<void()>& fields);
/// The faults and drafts in `place` that are not on the page yet. An empty place is the whole file.
void untold(Column& column, const std::string& place, const std::string& before = "");

/// The width of a field for hours or small amounts.
inline constexpr float number_width = 84;

/// --- to press ----------------------------------------------------------------------------------------------------

/// "+ Kind toevoegen"
bool add_button(Column& column, const std::string& label);
/// A name with a cross behind it. Returns whether the cross was pressed.
bool name_with_cross(Column& column, const std::string& name, const std::string& remove_label);
bool remove_button(Column& column, const std::string& label);
void unfold(Column& column, const std::string& place);

/// What a fault says, as a sentence: "Te jong."
std::string as_sentence(std::string text);

/// € 642,10 · € 0
std::string money_text(double amount);

} // namespace armoedeval::panel
