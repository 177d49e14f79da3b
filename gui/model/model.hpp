// SPDX-License-Identifier: EUPL-1.2
#pragma once
// All that a user can change, as values with ==. Data flows one way: Model -> Results -> views -> the next Model.
#include "engine/beside/paper.hpp"
#include "engine/household/scenario.hpp"
#include "engine/law/reform.hpp"
#include "engine/questions/axis.hpp"
#include "gui/model/policy_choice.hpp"
#include "gui/model/theme_name.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace armoedeval {

enum class View { vergelijken, uren, maanden, waarom, doen, beleid };
enum class Dialog {
    geen,
    openen,
    opslaan_als,
    werk_verliezen,
    datum,
    sneltoetsen,
    instellingen,
    over,
    voorstel_openen,
    voorstel_opslaan,
    gevolgen_bewaren,
    bevolking_kiezen,
    bevolking_bewaren,
    reeks_bewaren,
    werkmap_bewaren,
    bestand_veranderd,
    tabellen,
    papier,
    agenda_bewaren,
    brief,
    brief_pdf
};

/// What a view asks the shell to do after the frame; a view itself touches no file and no history.
enum class Command {
    geen,
    nieuw,
    openen, ///< the file in `wanted_file`
    opslaan,
    opslaan_als, ///< to `wanted_file`
    ongedaan,
    opnieuw,
    tekst_kopieren,
    tekst_bewaren,         ///< to `wanted_file`
    voorstel_openen,       ///< the file in `wanted_file`
    voorstel_opslaan,      ///< to `wanted_file`
    gevolgen_bewaren,      ///< what the proposal does, as CSV to `wanted_file`
    bevolking_kiezen,      ///< the table of households in `wanted_file`
    bevolking_doorrekenen, ///< a run over all households of the city; its end shows by itself
    bevolking_stoppen,
    bevolking_bewaren, ///< its outcome as CSV to `wanted_file`
    nu_diepste_openen, ///< the household that falls deepest under the law, or under the proposal, as the open one
    voorstel_diepste_openen,
    reeks_doorrekenen,
    reeks_stoppen,
    reeks_bewaren,   ///< as CSV to `wanted_file`
    werkmap_bewaren, ///< proposal, households and city as a workbook (XLSX) to `wanted_file`
    agenda_bewaren,  ///< what there is to do, for a calendar, to `wanted_file`
    afsluiten,
    toch_doorgaan,     ///< the coach lets unsaved work go: do what waited
    toch_opslaan,      ///< over what somebody else put there meanwhile
    zin_overnemen,     ///< the household of the sentence, in the place of what is there
    brief_maken,       ///< the letter as a page in the browser
    brief_als_pdf,     ///< as a PDF, which the browser makes, to `wanted_file`
    bedragen_kopieren, ///< of the situations, as a table to the clipboard
    tabel_bewaren      ///< the values of the law that were typed, into the file of `tabel`
};

/// What goes on paper.
struct PaperChoice {
    bool back = true, calendar = false, large = false;
    bool for_coach = false; ///< the dossier in place of the letter
    std::string language;   ///< beside the Dutch in front, as its file in messages/ is called; empty: none
    friend bool operator==(const PaperChoice&, const PaperChoice&) = default;
};

/// How it is being looked at. Not undone, and not saved with the household.
/// What a chart reaches from below to above; euros.
struct EuroRange {
    double low = 0, high = 0;
    friend bool operator==(const EuroRange&, const EuroRange&) = default;
};

/// A name that is being typed on a card.
struct Renaming {
    size_t situation = 0;
    std::string text;
    bool begun = false; ///< the caret has been there
    friend bool operator==(const Renaming&, const Renaming&) = default;
};

inline constexpr int least_scale = 100, most_scale = 200; ///< percent

/// What stands under the line of Maanden.
enum class MonthsAs { maanden, weken, dagen };

struct Screen {
    View view = View::vergelijken;
    size_t situation = 0; ///< the chosen one; what Uren, Maanden and Waarom? are about
    size_t compared_with = 0;
    size_t first_shown = 0;                      ///< of the situations, where they do not all fit
    std::string amount;                          ///< that Waarom? explains, of breakdown_amounts; empty: what is left
    Axis axis = Axis::uren;                      ///< of the curve
    bool parts = false;                          ///< the curve in its parts
    std::optional<Date> first_month;             ///< that Maanden shows; nothing: the first there is
    std::optional<EuroRange> balance;            ///< the heights of Maanden: they stay while months are turned over
    MonthsAs months_as = MonthsAs::maanden;      ///< Maanden: a table of months, or a list by week or day
    bool beleid = false;                         ///< the tab Beleid is there
    std::string parameter;                       ///< that is being changed on Beleid, by its id
    std::string zoek;                            ///< Beleid lists the parameters with these words
    PolicyPart gevolg = PolicyPart::huishoudens; ///< that Beleid shows beside them
    PopulationChoice bevolking;
    SweepChoice reeks;
    bool inwoner = false;                      ///< the inwoner's picture (F11)
    bool rustig = true;                        ///< its calm variant: first what stays the same
    bool panel_folded = false;                 ///< the form, where there is room for it
    bool panel_open = false;                   ///< the form over the view, where there is none
    std::set<std::string> unfolded;            ///< parts of the form and of trees that stand open
    std::string sentence;                      ///< the household in one line, while it is being typed
    std::optional<Renaming> renaming;          ///< the situation of which the name is typed on its card
    std::map<std::string, std::string> drafts; ///< typed texts that are no value yet, by JSON pointer
    ThemeName theme = ThemeName::licht;
    int scale_percent = least_scale; ///< at most most_scale, on top of the monitor's own
    Dialog dialog = Dialog::geen;
    std::string folder, file_name; ///< in the picker; an empty folder lets it choose where to begin
    bool as_text = false;          ///< Opslaan als writes the text of all answers, not the household
    PaperChoice brief;
    std::string may_replace; ///< the file of which the coach was told that it is there already
    std::string wanted_file;
    PaperAmounts paper{};            ///< typed from a paper that lies beside the screen
    std::optional<Date> paper_month; ///< that it is about; nothing: as the question has it
    std::string tabel;               ///< of which the missing values are typed: the file of an act, without its folder
    std::string message;             ///< about what was just done or why it could not be; shown until dismissed
    bool message_is_fault = false;
    Command command = Command::geen;
    bool remember = false; ///< keep settings, recent files and unsaved work on this computer
    friend bool operator==(const Screen&, const Screen&) = default;
};

/// What is asked: undo and redo walk over these.
struct Asked {
    Scenario question;
    Reform voorstel;
    friend bool operator==(const Asked&, const Asked&) = default;
};

struct Model {
    Scenario question;
    Reform voorstel; ///< other values of the law, on Beleid only: all other views show the law as it is
    Screen screen;
    Asked asked() const { return {question, voorstel}; }
    friend bool operator==(const Model&, const Model&) = default;
};

} // namespace armoedeval
