// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/csv.hpp"

#include "engine/base/error.hpp"
#include "engine/base/text.hpp"

#include <algorithm>
#include <charconv>

namespace armoedeval {

namespace {

class CsvParser {
public:
    CsvParser(const std::string& text, const std::string& file, size_t first_line)
        : text_(text), file_(file), line_(first_line)
    {
    }

    std::vector<CsvRow> rows()
    {
        if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
        std::vector<CsvRow> rows;
        while (at_ < text_.size()) {
            CsvRow row{line_, {}};
            do row.cells.push_back(cell());
            while (take(','));
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
        while (at_ < text_.size() && text_[at_] != ',' && text_[at_] != '\n' && text_[at_] != '\r')
            value += text_[at_++];
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
                             : "na een gesloten aanhalingsteken hoort een komma of het einde van de regel");
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
};

} // namespace

std::vector<CsvRow> parse_csv(const std::string& text, const std::string& file, size_t first_line)
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
    return CsvParser(text, file, first_line).rows();
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
