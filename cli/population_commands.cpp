// SPDX-License-Identifier: EUPL-1.2
#include "cli/population_commands.hpp"

#include "engine/base/error.hpp"
#include "engine/base/file.hpp"
#include "engine/base/folders.hpp"
#include "engine/base/paths.hpp"
#include "engine/base/text.hpp"
#include "engine/calls/dates.hpp"
#include "engine/law/estimated_norms.hpp"
#include "engine/law/law.hpp"
#include "engine/policy/index_band.hpp"
#include "engine/policy/reach.hpp"
#include "engine/policy/rules.hpp"
#include "engine/policy/sweep.hpp"
#include "engine/population/partial.hpp"
#include "engine/report/council_html.hpp"
#include "engine/report/gains_text.hpp"
#include "engine/report/population_text.hpp"
#include "engine/report/sweep_text.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <csignal>
#include <iostream>
#include <thread>
#include <unistd.h>

namespace armoedeval {

namespace {

constexpr std::uintmax_t largest_partial = 50'000'000;

/// Ctrl+C asks the run to end; what it had is thrown away.
Progress* running = nullptr;
volatile std::sig_atomic_t interrupted_by = 0;
void on_interrupt(int signal)
{
    interrupted_by = signal;
    if (running) running->cancel = true;
}

/// While it lives, an interrupt cancels the run, and a terminal shows how far it is. Not where somebody else's program
/// is waited for: nobody looks at the run then, and an interrupt ends the program at once.
class Watch {
public:
    Watch(Progress& progress, std::uint64_t total, bool waits = false)
        : progress_(progress), total_(total), waits_(waits)
    {
        if (waits_) return;
        running = &progress;
        previous_ = std::signal(SIGINT, on_interrupt);
        previous_term_ = std::signal(SIGTERM, on_interrupt);
        if (isatty(STDERR_FILENO)) thread_ = std::thread([this] { show(); });
    }
    ~Watch()
    {
        ended_ = true;
        if (thread_.joinable()) thread_.join();
        if (waits_) return;
        std::signal(SIGINT, previous_);
        std::signal(SIGTERM, previous_term_);
        running = nullptr;
    }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

private:
    void show() const
    {
        bool shown = false;
        for (int tick = 1; !ended_; ++tick) {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            if (tick % 10 != 0) continue; // the first half second nobody needs it
            shown = true;
            std::cerr << "\r" << dutch_amount(static_cast<double>(progress_.done.load()), 0)
                      << (total_ > 0 ? " van " + dutch_amount(static_cast<double>(total_), 0) : std::string())
                      << " huishoudens   " << std::flush;
        }
        if (shown) std::cerr << "\r" << std::string(60, ' ') << "\r" << std::flush;
    }

    Progress& progress_;
    std::uint64_t total_;
    bool waits_;
    std::atomic<bool> ended_{false};
    std::thread thread_;
    void (*previous_)(int) = nullptr;
    void (*previous_term_)(int) = nullptr;
};

[[noreturn]] void cancelled(const std::string& what_is_left = "er is niets bewaard")
{
    throw Interrupted(interrupted_by, "afgebroken; " + what_is_left);
}

/// huurtoeslag=80: for both groups.
void set_take_up(const std::string& text, TakeUp& gebruik)
{
    const size_t equals = text.find('=');
    const std::string name = text.substr(0, equals);
    double percent = -1;
    if (equals != std::string::npos) {
        const char* const end = text.data() + text.size();
        const auto read = std::from_chars(text.data() + equals + 1, end, percent);
        if (read.ec != std::errc() || read.ptr != end) percent = -1;
    }
    if (!(percent >= 0 && percent <= 100))
        throw InputError("--gebruik", "", "\"" + text + "\" begrijp ik niet; schrijf bijvoorbeeld huurtoeslag=80");
    std::string known;
    for (size_t part = 0; part < part_count; ++part) {
        const auto& each = parts_of_what_is_left<double>[part];
        if (each.sign < 0) continue;
        known += (known.empty() ? "" : ", ") + std::string(each.name);
        if (name != each.name) continue;
        for (auto& group : gebruik) group[part] = percent / 100;
        return;
    }
    throw InputError("--gebruik", "", "de regeling \"" + name + "\" ken ik niet; kies uit: " + known);
}

/// "3/16": the third of sixteen parts.
void set_part(const std::string& text, PopulationJob& job)
{
    if (text.empty()) return;
    std::uint64_t k = 0, n = 0;
    const char* const end = text.data() + text.size();
    const auto slash = std::from_chars(text.data(), end, k);
    const bool whole = slash.ec == std::errc() && slash.ptr != end && *slash.ptr == '/' &&
                       std::from_chars(slash.ptr + 1, end, n).ptr == end;
    if (!whole || k < 1 || k > n || (job.csv_file.empty() && n > job.aantal))
        throw InputError("--deel", "", "\"" + text + "\" kan niet; schrijf bijvoorbeeld 3/16: het derde van 16 delen");
    job.deel = k - 1;
    job.delen = n;
}

PopulationJob job_of(const Call& call, const PolicyLaw& law)
{
    const PolicyCall& p = call.policy;
    PopulationJob job;
    const std::filesystem::path data =
        p.data.empty() ? find_tables(call.tables_folder) / "bevolking/groningen.json" : path_of(p.data);
    job.data = read_population_data(data);
    job.gebruik = take_up(job.data);
    for (const std::string& text : p.take_up) set_take_up(text, job.gebruik);
    job.aantal = p.count;
    job.zaad = p.seed;
    job.csv_file = p.rows;
    job.draden = p.threads > 0 ? p.threads : std::max(1U, std::thread::hardware_concurrency());
    set_part(p.part, job);
    for (const Reform& r : law.reforms)
        job.voorstellen.push_back("Voorstel: " + r.titel + " (" + r.rol + ", " + in_words(r.datum) + ")");
    return job;
}

/// Every fault of what was asked at once.
void check_population_call(const Call& call)
{
    const PolicyCall& p = call.policy;
    std::vector<Problem> problems;
    if (p.count > 0 && !p.rows.empty())
        problems.push_back(
            {"--bestand", "", "kies een tabel met huishoudens of een getrokken bevolking, niet allebei"});
    if (p.count > Population::most)
        problems.push_back({"--bevolking", "", "meer dan 100 miljoen huishoudens kan niet"});
    if (!p.scenarios.empty())
        problems.push_back({"SCENARIO", "", "huishoudens uit bestanden gaan niet samen met een bevolking"});
    if (p.threads > 256) problems.push_back({"--draden", "", "kies 1 tot en met 256"});
    if (!problems.empty()) throw InputError(std::move(problems));
}

/// The law now and, when there is one, the other side.
std::vector<Variant> variants_of(const Call& call, const PolicyLaw& law)
{
    const Date date = law.date(call, todays_date());
    std::vector<Variant> variants{{"nu", &law.tables, call.policy.from.value_or(date)}};
    if (!law.reforms.empty() || call.policy.to)
        variants.push_back({"voorstel", &law.proposed, call.policy.to.value_or(date)});
    return variants;
}

/// A proposal of which the population can tell nothing is refused: a nought would be no answer. Standard input goes by
/// once, so that there nobody can look first.
void check_answerable(const PopulationJob& job, const PolicyLaw& law, const std::vector<Variant>& variants)
{
    if (law.reforms.empty() || variants.front().date != variants.back().date || comes_by(job)) return;
    auto problems = unanswerable(job, variants.front(), variants.back());
    if (!problems.empty()) throw InputError(std::move(problems));
}

PopulationResult computed(const PopulationJob& job, const std::vector<Variant>& variants)
{
    Progress progress;
    const Watch watch(progress, job.csv_file.empty() ? job.aantal / job.delen : 0, comes_by(job));
    try {
        PopulationResult result = run_job(job, variants, &progress);
        if (progress.cancel) cancelled();
        return result;
    } catch (const UnknownValue& unknown) {
        throw InputError("--peildatum", "", unknown.what());
    }
}

/// The page for a council. Exit status by exception.
void save_report(const Call& call, const PolicyLaw& law, const PopulationJob& job, const std::vector<Variant>& variants,
                 const PopulationResult& result)
{
    CouncilReport report;
    report.uitkomst = result;
    report.meer_uren = gains(job, variants);
    report.band = assumption_band(job, variants);
    report.voorstellen = law.reforms;
    report.wijzigingen =
        changed_parameters(Rules(law.tables, variants.front().date), Rules(law.proposed, variants.back().date));
    report.opdracht = "armoedeval beleid --bevolking " + std::to_string(job.aantal) + " --zaad " +
                      std::to_string(job.zaad) + " --peildatum " + to_iso(variants.back().date);
    for (const std::string& file : call.policy.reforms)
        report.opdracht += " --hervorming " + without_hidden_signs(text_of(path_of(file).filename()));
    save_whole(path_of(call.policy.report), council_html(report));
}

/// The household with the deepest fall under the last law, as a scenario. Exit status.
int save_deepest(const Call& call, const PopulationJob& job, const std::vector<Variant>& variants,
                 const PopulationResult& result)
{
    if (call.policy.deepest.empty()) return done;
    const DeepestFall& deepest = result.totalen.wetten.back().diepste;
    if (deepest.diepte == 0) {
        std::cerr << "--diepste: geen enkel huishouden heeft minder over dan nu; er is geen bestand geschreven\n";
        return answer_is_no;
    }
    save_scenario(scenario_of(deepest.row, circumstances_of(job, variants.front()),
                              "Huishouden " + std::to_string(deepest.row.number + 1) + ": de diepste val"),
                  path_of(call.policy.deepest));
    return done;
}

/// One or two parameters over a range.
int print_sweep(const Call& call, const PolicyLaw& law, const PopulationJob& job, Date date)
{
    if (comes_by(job))
        throw InputError("--bestand", "", "een reeks leest de huishoudens vaker; geef een gewoon bestand");
    if (call.policy.sweeps.size() > 2) throw InputError("--reeks", "", "kies een of twee waarden, niet meer");
    if (call.policy.from) throw InputError("--reeks", "", "een reeks gaat over één datum; laat --van en --naar weg");
    std::vector<SweepAxis> axes;
    size_t cells = 1;
    for (const std::string& text : call.policy.sweeps) {
        axes.push_back(parse_sweep(text, law.tables, date));
        cells *= axes.back().values.size();
    }
    if (cells > most_sweep_values)
        throw InputError("--reeks", "",
                         "dat zijn " + std::to_string(cells) + " cellen; meer dan " +
                             std::to_string(most_sweep_values) + " kan niet, kies een grotere stap");
    if (auto problems = unanswerable(job, law.tables, law.reforms, date, axes); !problems.empty())
        throw InputError(std::move(problems));
    Progress progress;
    const Watch watch(progress, 0);
    const Sweep found = sweep(job, law.tables, law.reforms, date, axes, &progress);
    if (progress.cancel) cancelled();
    std::cout << (call.json  ? sweep_json(found)
                  : call.csv ? csv_of(call, sweep_csv(found))
                             : sweep_text(found, law.tables));
    return done;
}

/// Who gains and who loses by working more, under the law and under a proposal.
int print_gains(const Call& call, const PolicyLaw& law, const PopulationJob& job, const std::vector<Variant>& variants)
{
    if (!call.policy.sweeps.empty()) throw InputError("--meer-uren", "", "dit gaat niet samen met --reeks");
    check_answerable(job, law, variants);
    Progress progress;
    const Watch watch(progress, job.csv_file.empty() ? job.aantal : 0, comes_by(job));
    const Gains found = gains(job, variants, &progress);
    if (progress.cancel) cancelled();
    std::cout << (call.json ? gains_json(found) : gains_text(found));
    return done;
}

int write_households(const Call& call, const PolicyLaw& law)
{
    const PopulationJob job = job_of(call, law);
    if (call.policy.count == 0) throw InputError("--aantal", "", "hoeveel huishoudens? Geef --aantal N");
    Progress progress;
    const Watch watch(progress, job.aantal / job.delen);
    const auto dialect = call.csv_with_points ? CsvDialect::punt : CsvDialect::komma;
    if (!write_rows(job, variants_of(call, law).front(), std::cout, progress, dialect) && progress.cancel)
        cancelled("wat al geschreven is, is niet heel: gooi dat weg");
    return done;
}

int add_up(const Call& call)
{
    std::vector<PopulationResult> parts;
    for (const std::string& file : call.policy.add_up)
        parts.push_back(parse_partial(read_text_file(path_of(file), largest_partial), file));
    const PopulationResult all = added_up(parts, call.policy.add_up);
    std::cout << (call.json ? population_json(all) : population_text(all));
    return done;
}

} // namespace

PolicyLaw::PolicyLaw(const Call& call)
{
    const auto read = [&](const std::string& folder) {
        Tables as_read = read_law_tables(find_tables(folder));
        return call.only_established ? as_read : tables_for_any_date(as_read);
    };
    tables = read(call.tables_folder);
    for (const std::string& file : call.policy.reforms) reforms.push_back(load_reform(path_of(file), tables));
    proposed = reformed(call.policy.other_tables.empty() ? tables : read(call.policy.other_tables), reforms);
}

Date PolicyLaw::date(const Call& call, Date otherwise) const
{
    return call.date ? *call.date : in_force_from(reforms).value_or(otherwise);
}

bool asks_population(const Call& call)
{
    return call.policy.count > 0 || !call.policy.rows.empty();
}

int population_effects(const Call& call, const PolicyLaw& law)
{
    check_population_call(call);
    const PopulationJob job = job_of(call, law);
    const std::vector<Variant> variants = variants_of(call, law);
    if (call.policy.more_hours) return print_gains(call, law, job, variants);
    if (!call.policy.sweeps.empty()) return print_sweep(call, law, job, variants.front().date);
    if (call.csv) throw InputError("--csv", "", "een bevolking geeft tekst of --json, of met --reeks een tabel");
    check_answerable(job, law, variants);
    const PopulationResult result = computed(job, variants);
    std::optional<AssumptionBand> band;
    if (call.policy.assumptions) {
        if (!job.csv_file.empty()) throw InputError("--aannames", "", "een eigen tabel heeft geen aannames");
        band = assumption_band(job, variants);
    }
    // The answer goes before the files: where one cannot be written, what was computed is not thrown away.
    const AssumptionBand* const looked = band ? &*band : nullptr;
    const IndexBand open = job.csv_file == "-" ? IndexBand{} : index_band(job, variants);
    std::cout << (call.json ? population_json(result, looked, open) : population_text(result, looked, open));
    if (!call.policy.report.empty()) save_report(call, law, job, variants, result);
    return save_deepest(call, job, variants, result);
}

int bevolking(const Call& call)
{
    if (!call.policy.add_up.empty()) return add_up(call);
    if (!asks_population(call))
        throw InputError("bevolking", "", "geef --aantal N, --bestand BESTAND.csv of --samenvoegen BESTANDEN");
    check_population_call(call);
    const PolicyLaw law(call);
    if (call.csv) return write_households(call, law);
    const PopulationJob job = job_of(call, law);
    const std::vector<Variant> variants = variants_of(call, law);
    check_answerable(job, law, variants);
    const PopulationResult result = computed(job, variants);
    std::cout << partial_json(result);
    return save_deepest(call, job, variants, result);
}

} // namespace armoedeval
