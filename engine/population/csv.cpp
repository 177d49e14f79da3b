// SPDX-License-Identifier: EUPL-1.2
#include "engine/population/csv.hpp"

#include "engine/base/csv.hpp"
#include "engine/base/error.hpp"
#include "engine/base/limits.hpp"
#include "engine/base/text.hpp"
#include "engine/law/law.hpp"
#include "engine/population/chance.hpp"

#include <algorithm>
#include <charconv>
#include <memory>
#include <mutex>
#include <optional>

namespace armoedeval {

namespace {

constexpr size_t most_faults = 20;
constexpr double most_weight = 1000; ///< with thousandths, so that every sum stays a whole number (population_run.cpp)
constexpr size_t longest_line = 10'000;
constexpr std::uint64_t most_households = 20'000'000;

const std::vector<std::string> column_names{"gewicht",
                                            "groep",
                                            "leeftijd",
                                            "leeftijd_partner",
                                            "kinderen",
                                            "medebewoners",
                                            "vrijlating",
                                            "woning",
                                            "kale_huur",
                                            "vermogen",
                                            "uren",
                                            "uurloon",
                                            "uren_partner",
                                            "uurloon_partner",
                                            "opvang_kans",
                                            "jaren",
                                            "beslag",
                                            "inkomen_soort",
                                            "inkomen",
                                            "maandloon",
                                            "inkomen_partner",
                                            "pensioen",
                                            "inkomen_medebewoner",
                                            "servicekosten",
                                            "overwaarde",
                                            "reiskosten",
                                            "opvang_vanaf"};
enum Column : size_t {
    gewicht,
    groep,
    leeftijd,
    leeftijd_partner,
    kinderen,
    medebewoners,
    vrijlating,
    woning,
    kale_huur,
    vermogen,
    uren,
    uurloon,
    uren_partner,
    uurloon_partner,
    opvang_kans,
    jaren,
    beslag,
    inkomen_soort,
    inkomen,
    maandloon,
    inkomen_partner,
    pensioen,
    inkomen_medebewoner,
    servicekosten,
    overwaarde,
    reiskosten,
    opvang_vanaf
};
const std::vector<std::string> home_words{"huur", "kamer", "koop"};
const std::vector<std::string> yes_words{"0", "1"};

template <size_t N> std::vector<std::string> listed(const std::array<const char*, N>& words)
{
    return {words.begin(), words.end()};
}

/// What a table does not tell, chance decides by the number of the row: the same for every law.
enum NotTold : std::uint64_t { untold_care, untold_care_hours, untold_travel };

/// Reads the cells of one row; faults go to a list.
class RowReader {
public:
    RowReader(const CsvRow& row, const std::vector<std::optional<size_t>>& places, const std::string& file,
              const Circumstances* circumstances, std::vector<Problem>& problems)
        : row_(row), places_(places), file_(file), circumstances_(circumstances), problems_(problems)
    {
    }

    PopulationRow read()
    {
        PopulationRow r;
        Composition& c = r.composition;
        r.gewicht = number(gewicht, 1, 0.001, most_weight);
        if (std::abs(r.gewicht * 1000 - std::round(r.gewicht * 1000)) > 1e-6)
            fault(gewicht, "een gewicht heeft ten hoogste drie decimalen");
        c.groep = static_cast<Groep>(word(groep, listed(group_words())));
        c.leeftijd = static_cast<std::uint8_t>(whole(leeftijd, std::nullopt, limits::adult_from, Composition::oldest));
        if (!cell(leeftijd_partner).empty())
            c.leeftijd_partner =
                static_cast<std::uint8_t>(whole(leeftijd_partner, 0, limits::adult_from, Composition::oldest));
        read_children(c);
        c.medebewoners = static_cast<std::uint8_t>(whole(medebewoners, 0, 0, Composition::most_housemates));
        c.vrijlating = static_cast<Vrijlating>(word(vrijlating, vrijlating_words()));
        c.woning = static_cast<Woonvorm>(word(woning, home_words));
        const bool rents = c.woning == Woonvorm::huur;
        r.kale_huur = number(kale_huur, rents ? std::nullopt : std::optional(0.0), 0, limits::most_euros_per_month);
        if (!rents) r.kale_huur = 0;
        r.vermogen = number(vermogen, 0, 0, limits::most_wealth);
        r.uren = number(uren, 0, 0, limits::most_hours_per_week - extra_four);
        r.uurloon = number(uurloon, least_wage(c.leeftijd), 0, limits::most_wage_per_hour);
        r.uren_partner = number(uren_partner, 0, 0, limits::most_hours_per_week);
        r.uurloon_partner =
            number(uurloon_partner, c.partner() ? least_wage(c.leeftijd_partner) : 0, 0, limits::most_wage_per_hour);
        if (!c.partner() && r.uren_partner > 0) fault(uren_partner, "dit huishouden heeft geen partner");
        r.opvang_kans = number(opvang_kans, -1, 0, 1);
        r.opvang_vanaf = number(opvang_vanaf, -1, 0, limits::most_hours_per_week);
        r.reiskosten = number(reiskosten, -1, 0, limits::most_euros_per_month);
        read_years_and_debts(c);
        read_other_income(r);
        r.servicekosten = rents ? number(servicekosten, 0, 0, limits::most_euros_per_month) : 0;
        r.overwaarde = c.woning == Woonvorm::koop ? number(overwaarde, 0, 0, limits::most_wealth) : 0;
        r.inkomen_medebewoner = number(inkomen_medebewoner, 0, 0, limits::most_euros_per_year);
        return r;
    }

private:
    void read_years_and_debts(Composition& c)
    {
        if (!cell(jaren).empty())
            c.jaren = static_cast<std::uint8_t>(whole(jaren, 0, 0, Composition::years_not_told - 1));
        c.beslag = word(beslag, yes_words) == 1;
    }

    void read_other_income(PopulationRow& r)
    {
        Composition& c = r.composition;
        c.inkomen = static_cast<AnderInkomen>(word(inkomen_soort, listed(other_income_words())));
        const auto euros = [&](Column column, bool asked) {
            if (!asked) return 0.0;
            return number(column, column == inkomen || column == maandloon ? std::nullopt : std::optional(0.0), 0,
                          limits::most_euros_per_year);
        };
        const bool aow = c.inkomen == AnderInkomen::aow;
        r.inkomen = euros(inkomen, c.inkomen != AnderInkomen::geen);
        r.maandloon = euros(maandloon, c.inkomen == AnderInkomen::ww || c.inkomen == AnderInkomen::wia);
        r.inkomen_partner = euros(inkomen_partner, aow && c.partner());
        r.pensioen = euros(pensioen, aow);
    }

    const std::string& cell(Column column) const
    {
        static const std::string nothing;
        const auto place = places_[column];
        return place && *place < row_.cells.size() ? row_.cells[*place] : nothing;
    }

    void fault(Column column, const std::string& what)
    {
        problems_.push_back({file_, "regel " + std::to_string(row_.line) + ", kolom " + column_names[column], what});
    }

    double least_wage(int age) const { return circumstances_ ? circumstances_->minimumloon_at(age) : 0; }

    double number(Column column, std::optional<double> otherwise, double low, double high)
    {
        const std::string& text = cell(column);
        if (text.empty()) {
            if (otherwise) return *otherwise;
            fault(column, "hier ontbreekt een waarde");
            return low;
        }
        double value = 0;
        const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
        if (end.ec != std::errc() || end.ptr != text.data() + text.size()) {
            fault(column, "\"" + text.substr(0, 40) +
                              "\" moet een getal zijn, met een punt voor de decimalen en zonder andere tekens");
            return low;
        }
        if (!(value >= low && value <= high)) {
            fault(column, plain_number(value) + " kan niet; het moet liggen van " + plain_number(low) + " tot en met " +
                              plain_number(high));
            return low;
        }
        return value;
    }

    int whole(Column column, std::optional<double> otherwise, int low, int high)
    {
        const double value = number(column, otherwise, low, high);
        if (value != std::floor(value)) fault(column, plain_number(value) + " moet een heel getal zijn");
        return static_cast<int>(value);
    }

    size_t word(Column column, const std::vector<std::string>& words)
    {
        const std::string& text = cell(column);
        if (text.empty()) return 0;
        const auto found = std::find(words.begin(), words.end(), text);
        if (found != words.end()) return static_cast<size_t>(found - words.begin());
        std::string choices;
        for (const std::string& w : words) choices += (choices.empty() ? "" : ", ") + w;
        fault(column, "\"" + text.substr(0, 40) + "\" ken ik niet; kies uit: " + choices);
        return 0;
    }

    void read_children(Composition& c)
    {
        const std::string& text = cell(kinderen);
        for (size_t start = 0; start < text.size();) {
            const size_t end = std::min(text.find('|', start), text.size());
            int age = -1;
            const auto read = std::from_chars(text.data() + start, text.data() + end, age);
            if (read.ec != std::errc() || read.ptr != text.data() + end || age < 0 || age > 30)
                return fault(kinderen, "\"" + text.substr(0, 40) +
                                           "\" moet een lijst van leeftijden van 0 tot en met 30 zijn, zoals 4|8");
            if (c.kinderen == Composition::most_children)
                return fault(kinderen,
                             "meer dan " + std::to_string(Composition::most_children) + " kinderen kan hier niet");
            c.leeftijd_kind[c.kinderen++] = static_cast<std::uint8_t>(age);
            start = end + 1;
        }
        std::sort(c.leeftijd_kind.begin(), c.leeftijd_kind.begin() + c.kinderen, std::greater<>());
    }

    const CsvRow& row_;
    const std::vector<std::optional<size_t>>& places_;
    const std::string& file_;
    const Circumstances* circumstances_;
    std::vector<Problem>& problems_;
};

std::vector<std::optional<size_t>> all_columns()
{
    std::vector<std::optional<size_t>> places;
    for (size_t i = 0; i < column_names.size(); ++i) places.emplace_back(i);
    return places;
}

/// A file as it goes by.
class CsvStream {
public:
    CsvStream(std::istream& in, std::string file, const Circumstances& circumstances, std::uint64_t deel,
              std::uint64_t delen)
        : in_(in), file_(std::move(file)), circumstances_(circumstances), deel_(deel), delen_(delen)
    {
    }

    bool next(std::vector<PopulationRow>& rows)
    {
        const std::lock_guard lock(mutex_); // one thread reads, the others compute
        rows.clear();
        // What is thrown here ends it for the other threads too: the first fault of the file is the one that is told.
        if (refused_) return false;
        refused_ = true;
        if (places_.empty()) read_header();
        std::vector<Problem> problems;
        std::string line;
        while (rows.size() < rows_per_block && problems.size() < most_faults && take_line(line)) {
            if (line.empty() || line == "\r") continue;
            const std::uint64_t number = count_++;
            if (number % delen_ != deel_) continue;
            const auto parsed = parse_csv(line, file_, line_, dialect_); // of "" nothing is left
            const size_t cells = parsed.empty() ? 1 : parsed.front().cells.size();
            if (parsed.empty() || cells != columns_) {
                problems.push_back({file_, "regel " + std::to_string(line_),
                                    "hier staan " + std::to_string(cells) + " waarden; er zijn " +
                                        std::to_string(columns_) + " kolommen"});
                continue;
            }
            const CsvRow& row = parsed.front();
            PopulationRow& r = rows.emplace_back(RowReader(row, places_, file_, &circumstances_, problems).read());
            r.number = number;
            const auto drawn = [&](NotTold what) { return chance::uniform(0, r.number, what); };
            if (r.opvang_kans < 0) r.opvang_kans = drawn(untold_care);
            if (r.opvang_vanaf < 0) r.opvang_vanaf = circumstances_.opvang_vanaf.value(drawn(untold_care_hours));
            if (r.reiskosten < 0) r.reiskosten = circumstances_.reiskosten.value(drawn(untold_travel));
            households_ += r.gewicht;
            if (households_ > static_cast<double>(most_households))
                throw InputError(file_, "regel " + std::to_string(line_) + ", kolom gewicht",
                                 "meer dan 20 miljoen huishoudens kan niet");
        }
        if (!problems.empty()) throw InputError(std::move(problems));
        if (rows.empty() && count_ == 0) throw InputError(file_, "", "dit bestand heeft geen huishoudens");
        refused_ = false;
        return !rows.empty();
    }

private:
    /// The next line with its number; a quoted cell that holds a line end is refused by what reads the line.
    bool take_line(std::string& line)
    {
        // Not all of a line that never ends: a device would fill the memory.
        in_.getline(taken_.data(), static_cast<std::streamsize>(taken_.size()));
        const auto taken = static_cast<size_t>(in_.gcount());
        if (in_.fail() && taken == 0) return false;
        ++line_;
        if (in_.fail())
            throw InputError(file_, "regel " + std::to_string(line_), "deze regel is te lang; is dit een CSV-bestand?");
        line.assign(taken_.data(), in_.eof() ? taken : taken - 1); // without its end
        return true;
    }

    void read_header()
    {
        std::string line;
        if (!take_line(line)) throw InputError(file_, "", "dit bestand is leeg");
        dialect_ = csv_dialect(line);
        const std::vector<CsvRow> parsed = parse_csv(line, file_, line_, dialect_);
        if (parsed.empty()) throw InputError(file_, "regel 1", "hier horen de namen van de kolommen te staan");
        const auto& names = parsed.front().cells;
        columns_ = names.size();
        places_.resize(column_names.size());
        std::vector<Problem> problems;
        std::string known;
        for (const std::string& name : column_names) known += (known.empty() ? "" : ", ") + name;
        for (size_t i = 0; i < names.size(); ++i) {
            const auto found = std::find(column_names.begin(), column_names.end(), names[i]);
            const auto fault = [&](const std::string& what) {
                problems.push_back({file_, "regel 1, kolom " + names[i].substr(0, 40), what});
            };
            if (found == column_names.end())
                fault("deze kolom ken ik niet; er kunnen staan: " + known);
            else if (auto& place = places_[static_cast<size_t>(found - column_names.begin())]; place)
                fault("deze kolom staat er twee keer");
            else
                place = i;
        }
        for (const Column needed : {groep, leeftijd, woning})
            if (!places_[needed])
                problems.push_back({file_, "regel 1", "de kolom " + column_names[needed] + " ontbreekt"});
        if (!problems.empty()) throw InputError(std::move(problems));
    }

    std::mutex mutex_;
    bool refused_ = false;
    std::istream& in_;
    std::string file_;
    const Circumstances& circumstances_;
    std::uint64_t deel_, delen_;
    CsvDialect dialect_ = CsvDialect::punt;
    std::vector<std::optional<size_t>> places_; ///< of each known column in this file
    size_t columns_ = 0;
    size_t line_ = 0;
    std::vector<char> taken_ = std::vector<char>(longest_line + 1); ///< of the file, with its end
    std::uint64_t count_ = 0;
    double households_ = 0;
};

} // namespace

std::string population_csv_header()
{
    std::string line;
    for (const std::string& name : column_names) line += (line.empty() ? "" : ",") + name;
    return line;
}

std::string population_csv_row(const PopulationRow& r)
{
    const Composition& c = r.composition;
    std::string ages;
    for (size_t i = 0; i < c.kinderen; ++i) ages += (i > 0 ? "|" : "") + std::to_string(c.leeftijd_kind[i]);
    std::string line = plain_number(std::round(r.gewicht * 1000) / 1000) + "," +
                       group_words()[static_cast<size_t>(c.groep)] + "," + std::to_string(c.leeftijd) + "," +
                       (c.partner() ? std::to_string(c.leeftijd_partner) : "") + "," + ages + "," +
                       std::to_string(c.medebewoners) + "," + vrijlating_words()[static_cast<size_t>(c.vrijlating)] +
                       "," + home_words[static_cast<size_t>(c.woning)];
    for (const double amount :
         {r.kale_huur, r.vermogen, r.uren, r.uurloon, r.uren_partner, r.uurloon_partner, r.opvang_kans})
        line += "," + plain_number(amount);
    line += "," + (c.jaren == Composition::years_not_told ? "" : std::to_string(c.jaren)) + "," +
            (c.beslag ? "1" : "0") + "," + other_income_words()[static_cast<size_t>(c.inkomen)];
    for (const double amount : {r.inkomen, r.maandloon, r.inkomen_partner, r.pensioen, r.inkomen_medebewoner,
                                r.servicekosten, r.overwaarde, r.reiskosten, r.opvang_vanaf})
        line += "," + plain_number(amount);
    return line;
}

PopulationRow parse_population_row(const std::string& line, const std::string& file)
{
    const std::vector<CsvRow> parsed = parse_csv(line, file, 1, CsvDialect::punt);
    if (parsed.size() != 1 || parsed.front().cells.size() != column_names.size())
        throw InputError(file, "", "een rij van de bevolking is niet te lezen: " + line.substr(0, 80));
    std::vector<Problem> problems;
    const auto places = all_columns();
    const PopulationRow row = RowReader(parsed.front(), places, file, nullptr, problems).read();
    if (!problems.empty()) throw InputError(std::move(problems));
    return row;
}

NextRows csv_rows(std::istream& in, const std::string& file, const Circumstances& circumstances, std::uint64_t deel,
                  std::uint64_t delen)
{
    auto stream = std::make_shared<CsvStream>(in, file, circumstances, deel, delen);
    return [stream](std::vector<PopulationRow>& rows) { return stream->next(rows); };
}

} // namespace armoedeval
