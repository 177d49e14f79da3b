// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What each call does. Exit status: 0 done, 1 the answer is no, 2 the input or the call is wrong (thrown as
// InputError), 128 and the number of the signal that ended it.
#include "engine/base/date.hpp"
#include "engine/calls/status.hpp"
#include "engine/questions/breakpoints.hpp"

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace armoedeval {

/// A run that was ended from outside, by a signal; the exit status says so as a shell does.
class Interrupted : public std::runtime_error {
public:
    Interrupted(int signal, const std::string& what) : std::runtime_error(what), signal_(signal) {}
    int status() const { return 128 + signal_; }

private:
    int signal_;
};

/// What only the policy desk asks.
struct PolicyCall {
    std::vector<std::string> reforms, scenarios; ///< files
    std::optional<Date> from, to;                ///< of the rules: what changes between two days
    std::uint64_t count = 0;                     ///< households to draw; 0: none
    std::string rows;                            ///< a table of households instead, "-" is standard input
    std::string data;                            ///< the figures to draw from; else those of Groningen
    std::uint64_t seed = 1;
    unsigned threads = 0;             ///< 0: as many as there are cores
    std::vector<std::string> take_up; ///< NAAM=PROCENT
    std::string deepest;              ///< the file for the household with the deepest fall
    std::string part;                 ///< "3/16" of the households
    std::vector<std::string> sweeps;  ///< NAAM=VAN:TOT:STAP, one or two
    std::string solve;                ///< NAAM or NAAM=VAN:TOT
    bool assumptions = false;         ///< how far the answer moves with what is assumed
    bool more_hours = false;          ///< who gains and who loses at 4 to 40 hours more
    std::string goal = "val";         ///< a word of doel_words
    std::vector<std::string> add_up;  ///< files with partial results
    std::string report;               ///< a file for the comparison as one page
    std::string other_tables;         ///< the folder of the later side, where it is another
};

/// What only a page on paper asks.
struct PaperCall {
    std::string file;             ///< empty: standard output
    std::string kind = "inwoner"; ///< for whom
    bool without_back = false, calendar = false, large = false;
    std::string language; ///< beside the Dutch in front; empty: none
    bool with_concepts = false;
};

/// A call as it was typed, with its defaults.
struct Call {
    std::string tables_folder;
    bool only_established = false; ///< refuse where a value is not published yet
    std::string file;
    std::string sentence; ///< a household in one line
    std::string scheme;
    std::optional<Date> date;
    std::optional<Date> missing_on; ///< which values lack on this day
    std::string amount;
    size_t situation = 1;
    size_t other_situation = 2;
    std::string axis = "uren";
    double from = 0;
    double to = 40;
    double step = 0.25;
    double threshold = default_threshold;
    std::optional<Date> start;                             ///< of the new situation
    std::optional<int> months;                             ///< shown
    std::optional<std::string> gedrag;                     ///< a word of gedrag_words
    std::optional<Date> today;                             ///< from which doen looks
    std::string out;                                       ///< a file for the list
    std::vector<std::string> payslip, bijstand, toeslagen; ///< of a paper: NAAM=BEDRAG
    bool json = false;
    bool csv = false;
    bool csv_with_points = false; ///< of csv: commas and decimal points, for programs
    PolicyCall policy;
    PaperCall paper;
};

int invoer(const Call& call);
/// A table as this call asks for it.
std::string csv_of(const Call& call, const std::string& table);

int bereken(const Call& call);
int vragen(const Call& call);
int verschil(const Call& call);
int uitleg(const Call& call);
int knikpunten(const Call& call);
int uren(const Call& call);
int tijdlijn(const Call& call);
int doen(const Call& call);
int papier(const Call& call);
int brief(const Call& call);
int regelingen(const Call& call);
int toets(const Call& call);
int tabellen(const Call& call);
int beleid(const Call& call);
int bevolking(const Call& call);

} // namespace armoedeval
