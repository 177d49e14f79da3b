// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The whole program without a window: one frame of the page, and what its commands do to files and history.
#include "engine/base/file.hpp"
#include "gui/model/history.hpp"
#include "gui/model/model.hpp"
#include "gui/results/calculator.hpp"
#include "gui/results/results.hpp"
#include "gui/shell/recovery.hpp"
#include "gui/shell/settings.hpp"
#include "gui/views/views.hpp"

#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <string>

namespace armoedeval {

class App {
public:
    /// `settings` is where choices are kept, once the coach asked for that; `today` the day on which the window opens.
    /// `population`: the figures to which Beleid draws the households of a city; without them it says so.
    App(Tables tables, std::filesystem::path examples, std::filesystem::path settings, Date today,
        std::filesystem::path population = {});

    /// From now on today is what the clock says: a window may stay open over midnight.
    void follow(std::function<Date()> clock) { clock_ = std::move(clock); }

    /// Pages for paper are shown with this, in place of the browser of this computer.
    void show_pages_with(std::function<bool(const std::filesystem::path&)> show) { show_page_ = std::move(show); }

    /// The same for a PDF of a page, in place of the browser's.
    using Print = std::function<bool(const std::filesystem::path& page, const std::filesystem::path& pdf,
                                     const std::filesystem::path& scratch)>;
    void print_pages_with(Print print) { print_page_ = std::move(print); }

    /// The amounts that tables/ lacks can be typed, and are written in this folder.
    void fill_tables_in(std::filesystem::path folder);

    /// As Openen does: a fault becomes a message on screen, and the current work stays.
    void open(const std::filesystem::path& file);
    /// The same, but asks first when work would be lost.
    void open_or_ask(const std::filesystem::path& file);
    /// An example household; the first one when `stem` is empty. It has no file yet: saving asks where.
    void open_example(const std::string& stem);

    /// Between ImGui::NewFrame and ImGui::Render.
    void frame();
    /// The cross of the window: asks first when work would be lost.
    void close_asked();
    /// The system ends the program: unsaved work is kept now, if it is kept at all.
    void keep_now() { keep_recovery(true); }
    /// The window may go.
    bool done() const { return done_; }

    /// Seconds until another frame is wanted though nothing happens; nothing: none is. A caret blinks, and what is too
    /// much for one frame goes on in the next.
    std::optional<double> next_frame_in() const;
    std::string window_title() const;
    /// The monitor's scale times the coach's choice. Fonts and style must be loaded at it before the next frame.
    double wanted_scale() const;
    void set_monitor_scale(double scale) { monitor_scale_ = scale; }

    /// The whole screen, for the inwoner's picture.
    bool wants_full_screen() const { return model_.screen.inwoner; }

    Model& model() { return model_; }
    const Results& results() { return calculator_.compute(model_); }
    bool unsaved() const { return model_.question != saved_; }
    bool unsaved_proposal() const { return model_.voorstel != saved_proposal_; }
    /// How many frames ended in a fault of the program itself, and on what the last one did.
    unsigned failed_frames() const { return failed_frames_; }
    const std::string& last_failure() const { return last_failure_; }

private:
    Shell shell() const;
    void act(Command command);
    void keys();
    void edit(Model next);
    /// Where the household starts when nobody opened one.
    Scenario fresh_household() const;
    void take_sentence();
    void start(Scenario question, std::filesystem::path file);
    /// Opslaan: asks first when somebody else wrote the file since it was opened.
    void save();
    std::optional<std::string> on_disk() const;
    void save_to(const std::filesystem::path& file);
    std::string whole_text();
    void preview_letter();
    void make_letter();
    std::optional<std::filesystem::path> letter_page();
    void start_pdf(const std::filesystem::path& file);
    void take_pdf();
    void save_text_to(const std::filesystem::path& file);
    void save_calendar_to(const std::filesystem::path& file);
    void undo_or_redo(bool undo);
    void take_back_refused();
    void open_proposal(const std::filesystem::path& file);
    void save_proposal_to(const std::filesystem::path& file);
    void save_effect_to(const std::filesystem::path& file);
    void save_table(const std::filesystem::path& file, const std::string& what, const std::string& table);
    void save_text(const std::filesystem::path& file, const std::string& what, const std::string& text);
    void save_workbook_to(const std::filesystem::path& file);
    void act_on_population(Command command);
    void open_deepest();
    std::string policy_text();
    void save_typed_values();
    void take_recovered();
    bool take(const Recovery::Found& found);
    void draw();
    void go_on_after(const std::exception& fault, const Model& before);
    bool would_lose(Command command) const;
    /// Does what would lose unsaved work, after asking.
    void or_ask(Command command);
    void go_on_waiting();
    void tell(const std::string& message, bool fault = false);
    void keep_recovery(bool finished);
    void write_recovery();
    void recovery_failed(Written how);
    bool to_be_kept() const;
    void forget_recovery(Recovery::What what);
    void keep_settings();
    void let_message_go();

    Date today_{};
    std::function<Date()> clock_; ///< nothing: today stays
    std::filesystem::path examples_;
    std::vector<std::string> example_files_, example_proposals_;
    Calculator calculator_;
    std::filesystem::path settings_file_;
    std::vector<Date> rule_dates_;
    std::filesystem::path tables_folder_; ///< empty: its files cannot be written from here
    Tables tables_on_disk_;               ///< as they are in that folder
    std::optional<TablesToFill> to_fill_; ///< points into them
    Settings settings_;
    Recovery recovery_;
    Model model_;
    History history_;
    Scenario saved_;                       ///< as it stands in the file
    Reform saved_proposal_;                ///< the same
    std::filesystem::path file_;           ///< empty: not saved yet
    std::optional<std::string> file_text_; ///< as it was read or written last
    std::function<bool(const std::filesystem::path&)> show_page_;
    std::unique_ptr<PrivateFolder> papers_; ///< pages in the browser; gone with the window
    Print print_page_;
    std::future<bool> printing_; ///< of the PDF for `pdf_file_`
    std::filesystem::path pdf_file_;
    std::vector<std::pair<std::string, std::string>> languages_; ///< of the letter, while its dialog is open
    std::vector<std::string> letter_;                            ///< what it would say of `letter_of_`
    std::vector<PicturePart> picture_;                           ///< the same, in the inwoner's picture
    std::optional<std::pair<Scenario, size_t>> letter_of_;
    Command waiting_ = Command::geen; ///< for the answer to "werk verliezen?"
    std::string waiting_file_;
    Scenario waiting_household_; ///< that falls deepest, to be opened
    double monitor_scale_ = 1;
    ui::Point shown_on_{}; ///< pixels of the last frame
    unsigned held_ = 0;
    std::optional<std::pair<Asked, Asked>> settled_; ///< while a field is held: its history, and what stood still
    bool done_ = false;
    Asked recovered_;       ///< as it stands in the files for recovery, or needs not
    Asked seen_;            ///< in the frame before
    double changed_at_ = 0; ///< the moment since which it is the same; seconds
    bool recovery_fails_ = false;
    std::string told_; ///< the message of the frame before
    double told_at_ = 0;
    int faulty_frames_ = 0; ///< in a row
    unsigned failed_frames_ = 0;
    std::string last_failure_;
    std::string greeting_; ///< for the first frame
};

} // namespace armoedeval
