// SPDX-License-Identifier: EUPL-1.2
#include "engine/population/job.hpp"
#include "engine/base/paths.hpp"

#include "engine/base/error.hpp"
#include "engine/base/text.hpp"
#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/population/csv.hpp"
#include "engine/population/laws.hpp"

#include <fstream>
#include <iomanip>
#include <iostream>
#include <sstream>

namespace armoedeval {

namespace {

/// FNV-1a: two runs that differ in anything that decides get another print.
class Print {
public:
    void add(const std::string& text)
    {
        for (const unsigned char c : text) value_ = (value_ ^ c) * 0x100000001B3U;
        value_ = (value_ ^ 0x1FU) * 0x100000001B3U; // the end of a text
    }
    void add(double number) { add(plain_number(number)); }
    std::string text() const
    {
        std::ostringstream out;
        out << std::hex << std::setfill('0') << std::setw(16) << value_;
        return out.str();
    }

private:
    std::uint64_t value_ = 0xCBF29CE484222325U;
};

std::string fingerprint(const PopulationJob& job, const std::vector<Variant>& variants)
{
    Print print;
    for (const Variant& v : variants) {
        print.add(v.naam);
        print.add(to_iso(v.date));
        for (const auto& [id, parameter] : v.tables->parameters())
            if (const DatedValue* value = parameter.on(v.date)) {
                print.add(id);
                print.add(value->value);
            }
    }
    print.add(job.data.gemeente);
    for (const auto& [name, number] : job.data.getallen) {
        print.add(name);
        print.add(number.waarde);
    }
    for (const auto& [name, shares] : job.data.verdelingen)
        for (const auto& [label, part] : shares.delen) {
            print.add(name + "." + label);
            print.add(part);
        }
    for (const auto& group : job.gebruik)
        for (const double share : group) print.add(share);
    return print.text();
}

/// The drawn households of the part: from and to (not included).
std::pair<std::uint64_t, std::uint64_t> numbers_of(const PopulationJob& job)
{
    return {job.aantal * job.deel / job.delen, job.aantal * (job.deel + 1) / job.delen};
}

} // namespace

Circumstances circumstances_of(const PopulationJob& job, const Variant& law)
{
    const Law<double> wet = law_on<double>(law.date, *law.tables);
    if (auto faults = law.tables->municipal_faults(job.data.gemeente); !faults.empty())
        throw InputError(std::move(faults));
    if (!job.data.gemeente.empty() && !wet.gemeente(job.data.gemeente))
        throw InputError("tables/bevolking/", "/gemeente",
                         "er is geen bestand tables/gemeenten/" + job.data.gemeente + ".json");
    return {job.data, wet};
}

PopulationHeader header_of(const PopulationJob& job, const std::vector<Variant>& variants)
{
    PopulationHeader kop;
    kop.before = variants.front().date;
    kop.after = variants.back().date;
    for (const Variant& v : variants) kop.wetten.push_back(v.naam);
    kop.voorstellen = job.voorstellen;
    kop.zaad = job.zaad;
    kop.vingerafdruk = fingerprint(job, variants);
    kop.getrokken = job.csv_file.empty();
    kop.titel = kop.getrokken ? job.data.titel : without_hidden_signs(job.csv_file); // a screen shows it
    kop.aantal = kop.getrokken ? job.aantal : job.delen;
    kop.per_eenheid = kop.getrokken ? 1 : 0.001;
    return kop;
}

PopulationResult run_job(const PopulationJob& job, const std::vector<Variant>& variants, Progress* progress)
{
    Circumstances circumstances = circumstances_of(job, variants.at(0));
    const std::vector<Law<Lanes>> laws = laws_of(variants, circumstances);
    RunOptions options;
    options.laws = pointers_to(laws);
    options.gebruik = job.gebruik;
    options.zaad = job.zaad;
    options.threads = job.draden;
    options.progress = progress;

    PopulationResult result;
    result.kop = header_of(job, variants);
    if (job.csv_file.empty()) {
        const Population population(job.data, circumstances, job.aantal, job.zaad);
        result.kop.per_eenheid = population.weight();
        const auto [first, last] = numbers_of(job);
        result.stukken = {{first, last}};
        result.totalen = run(drawn_rows(population, first, last), circumstances, options);
        return result;
    }
    options.weighted = true;
    result.stukken = {{job.deel, job.deel + 1}};
    std::ifstream file;
    std::istream& in = open_table(job, file);
    result.totalen = run(csv_rows(in, job.csv_file, circumstances, job.deel, job.delen), circumstances, options);
    return result;
}

std::istream& open_table(const PopulationJob& job, std::ifstream& file)
{
    if (job.csv_file == "-") return std::cin;
    const std::filesystem::path path = path_of(job.csv_file);
    std::error_code error;
    file.open(path, std::ios::binary);
    if (!file || std::filesystem::is_directory(path, error))
        throw InputError(job.csv_file, "", "dit bestand is niet te lezen; bestaat het, en mag u het lezen?");
    return file;
}

bool comes_by(const PopulationJob& job)
{
    std::error_code error;
    const auto status = std::filesystem::status(path_of(job.csv_file), error);
    return job.csv_file == "-" || (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status) &&
                                   !std::filesystem::is_directory(status));
}

bool write_rows(const PopulationJob& job, const Variant& law, std::ostream& out, Progress& progress, CsvDialect dialect)
{
    const Circumstances circumstances = circumstances_of(job, law);
    const Population population(job.data, circumstances, job.aantal, job.zaad);
    const bool dutch = dialect == CsvDialect::komma;
    out << (dutch ? dutch_csv(population_csv_header()) : population_csv_header()) << "\n";
    const auto [first, last] = numbers_of(job);
    for (std::uint64_t number = first; number < last; ++number) {
        const std::string row = population_csv_row(population.row(number));
        out << (dutch ? dutch_csv_line(row) : row) << "\n";
        if (++progress.done % 4096 == 0 && (progress.cancel || !out)) return false;
    }
    out.flush();
    return static_cast<bool>(out);
}

} // namespace armoedeval
