// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/csv.hpp"

#include "engine/base/error.hpp"
#include "engine/base/text.hpp"

#include <algorithm>
#include <charconv>

namespace armoedeval {

namespace {

/// Digits with one such sign among them.
bool is_number_with(const std::string& text, char decimal)
{
    const size_t start = text.starts_with('-') ? 1 : 0, sign = text.find(decimal);
    const auto digits = [&](size_t from, size_t to) {
        return from < to && text.find_first_not_of("0123456789", from) >= to;
    };
    return sign != std::string::npos && digits(start, sign) && digits(sign + 1, text.size());
}

class CsvParser {
public:
    CsvParser(const std::string& text, const std::string& file, size_t first_line, CsvDialect dialect)
        : text_(text), file_(file), line_(first_line), between_(dialect == CsvDialect::komma ? ';' : ',')
    {
    }

    std::vector<CsvRow> rows()
    {
        if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
        std::vector<CsvRow> rows;
        while (at_ < text_.size()) {
            CsvRow row{line_, {}};
            do row.cells.push_back(cell());
            while (take(between_));
            end_of_line();
            if (row.cells.size() > 1 || !row.cells.front().empty()) rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    bool take(char c)
    {
        if (at_ >= text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }

    std::string cell()
    {
        if (take('"')) return quoted();
        std::string value;
        while (at_ < text_.size() && text_[at_] != between_ && text_[at_] != '\n' && text_[at_] != '\r')
            value += text_[at_++];
        return between_ == ';' ? with_point(std::move(value)) : value;
    }

    /// "642,10" as 642.10.
    std::string with_point(std::string value) const
    {
        if (is_number_with(value, '.'))
            fault(line_, "in een tabel met puntkomma's hoort een komma voor de decimalen en geen punt: " + value);
        if (is_number_with(value, ',')) value[value.find(',')] = '.';
        return value;
    }

    std::string quoted()
    {
        const size_t opened = line_;
        std::string value;
        while (at_ < text_.size()) {
            const char c = text_[at_++];
            if (c == '"' && !take('"')) return value;
            if (c == '\n') ++line_;
            value += c;
        }
        fault(opened, "dit aanhalingsteken wordt nergens gesloten");
    }

    void end_of_line()
    {
        const bool carriage_return = take('\r');
        if (at_ < text_.size() && !take('\n'))
            fault(line_, carriage_return
                             ? "deze regel eindigt met alleen een CR; sla het bestand op met regeleinden LF of CRLF"
                             : "na een gesloten aanhalingsteken hoort een " +
                                   std::string(between_ == ';' ? "puntkomma" : "komma") + " of het einde van de regel");
        ++line_;
    }

    [[noreturn]] void fault(size_t line, const std::string& what) const
    {
        throw InputError(file_, "regel " + std::to_string(line), what);
    }

    const std::string& text_;
    const std::string& file_;
    size_t at_ = 0;
    size_t line_;
    char between_;
};

} // namespace

CsvDialect csv_dialect(const std::string& first_line)
{
    bool in_quotes = false;
    for (const char c : first_line) {
        if (c == '"') in_quotes = !in_quotes;
        if (in_quotes) continue;
        if (c == ',' || c == '\n') return CsvDialect::punt;
        if (c == ';') return CsvDialect::komma;
    }
    return CsvDialect::punt;
}

std::vector<CsvRow> parse_csv(const std::string& text, const std::string& file, size_t first_line,
                              std::optional<CsvDialect> dialect)
{
    size_t line = first_line;
    size_t start = 0;
    while (start < text.size()) { // line by line, so that the message can say where
        const size_t end = std::min(text.find('\n', start), text.size());
        if (!is_utf8(std::string_view(text).substr(start, end - start)))
            throw InputError(
                file, "regel " + std::to_string(line),
                "hier staat een teken dat geen UTF-8 is; sla het bestand op als UTF-8 (in Excel: CSV UTF-8)");
        if (std::any_of(text.begin() + static_cast<std::ptrdiff_t>(start),
                        text.begin() + static_cast<std::ptrdiff_t>(end),
                        [](unsigned char c) { return (c < 0x20 && c != '\t' && c != '\r') || c == 0x7F; }))
            throw InputError(file, "regel " + std::to_string(line),
                             "hier staat een onzichtbaar teken (een stuurteken); haal het weg");
        start = end + 1;
        ++line;
    }
    return CsvParser(text, file, first_line, dialect.value_or(csv_dialect(text))).rows();
}

std::string dutch_csv_line(const std::string& csv)
{
    std::string out, cell;
    bool in_quotes = false;
    const auto close = [&] {
        if (is_number_with(cell, '.')) cell[cell.find('.')] = ',';
        out += !cell.starts_with('"') && cell.find(';') != std::string::npos ? '"' + cell + '"' : cell;
        cell.clear();
    };
    for (const char c : csv) {
        if (c == '"') in_quotes = !in_quotes;
        if (in_quotes || (c != ',' && c != '\n')) {
            cell += c;
            continue;
        }
        close();
        out += c == ',' ? ';' : c;
    }
    close();
    return out;
}

std::string dutch_csv(const std::string& csv)
{
    return "\xEF\xBB\xBF" + dutch_csv_line(csv);
}

std::string no_formula(const std::string& text)
{
    if (text.empty() || std::string_view("=+-@\t\r").find(text.front()) == std::string_view::npos) return text;
    double number = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + (text.front() == '+' ? 1 : 0), end, number);
    return read.ec == std::errc() && read.ptr == end ? text : "'" + text;
}

} // namespace armoedeval
