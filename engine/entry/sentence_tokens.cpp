// SPDX-License-Identifier: EUPL-1.2
#include "engine/entry/sentence_tokens.hpp"

#include "engine/base/text.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace armoedeval {

namespace {

bool is_figure(char c)
{
    return c >= '0' && c <= '9';
}
bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// How people shorten, bend and misspell what the rules know by one word.
const std::map<std::string, std::string>& one_word_for()
{
    static const std::map<std::string, std::string> known = [] {
        std::map<std::string, std::string> all;
        const auto are = [&](const char* word, std::initializer_list<const char*> others) {
            for (const char* other : others) all[other] = word;
        };
        are("alleenstaand", {"alleenstaande", "alleenst", "alleen", "alleenwonend", "alleenwonende"});
        are("gehuwd", {"getrouwd", "gehuwde", "getrouwde", "samenwonend", "samenwonende", "stel", "echtpaar", "paar"});
        are("partner", {"echtgenoot", "echtgenote", "ptr"});
        are("man", {"vrouw", "dhr", "meneer", "mw", "mevr", "mevrouw", "hij", "zij", "ze", "moeder", "vader", "ouder",
                    "ouders", "aanvrager", "aanvraagster", "klant", "inwoner"});
        are("jaar", {"jr", "jaren", "j"});
        are("maand", {"mnd", "maanden", "mnden", "mdn"});
        are("uur", {"u", "uren", "u/w", "u/wk", "uur/week"});
        are("week", {"wk", "weken"});
        are("kinderen", {"knd", "kids", "kinders", "zoons", "zonen", "dochters"});
        are("kind", {"zoon", "zoontje", "dochter", "dochtertje", "kindje", "baby", "jongen", "meisje", "oudste",
                     "jongste", "middelste"});
        are("bijstand", {"bijst", "bijstandsuitkering", "p-wet", "participatiewet", "pw-uitkering", "wwb",
                         "participatiewet-uitkering"});
        are("minimumloon", {"min.loon", "minloon", "wml", "minimumuurloon", "min-loon"});
        are("per-uur", {"p/u", "p.u", "pu", "p/uur"});
        are("per-week", {"p/w", "p.w", "pwk", "p/wk"});
        are("per-maand", {"p/m", "p.m", "pm", "p/mnd"});
        are("euro", {"eur", "euro's"});
        are("sinds", {"vanaf", "sedert"});
        are("geboren", {"geb"});
        are("vermogen", {"spaargeld", "spaarrekening", "gespaard"});
        are("servicekosten", {"service"});
        are("opvang", {"kinderopvang", "bso", "dagopvang", "kdv", "kinderdagverblijf", "gastouder"});
        are("koop", {"koopwoning", "koophuis"});
        are("huurwoning", {"huurhuis"});
        return all;
    }();
    return known;
}

unsigned month_named(const std::string& word)
{
    if (word == "mrt") return 3;
    for (unsigned month = 1; month <= 12; ++month) {
        const std::string name = month_name(std::chrono::year{2000} / std::chrono::month{month} / 1);
        if (word == name || (word.size() >= 3 && word == name.substr(0, 3)) || (month == 9 && word == "sept"))
            return month;
    }
    return 0;
}

class Tokens {
public:
    Tokens(const std::string& text, Date today) : text_(text), today_(today) {}

    std::vector<SentenceToken> all()
    {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == ' ' || c == '\t' || text_.compare(at_, 2, "\u00A0") == 0)
                at_ += c == ' ' || c == '\t' ? 1 : 2;
            else if (is_figure(c))
                figures();
            else if (text_.compare(at_, 3, "€") == 0)
                put(SentenceToken::Kind::word, at_ + 3).word = "€";
            else if ((c == '\'' || text_.compare(at_, 3, "’") == 0) && short_year())
                continue;
            else if (is_letter(c))
                letters();
            else
                put(SentenceToken::Kind::mark, at_ + 1).word = std::string(1, c == '\n' || c == '\r' ? ';' : c);
        }
        written_dates();
        return std::move(found_);
    }

private:
    SentenceToken& put(SentenceToken::Kind kind, size_t to)
    {
        found_.push_back({});
        found_.back().kind = kind;
        found_.back().where = {at_, to};
        at_ = to;
        return found_.back();
    }

    char sign(size_t at) const { return at < text_.size() ? text_[at] : '\0'; }

    size_t end_of_figures(size_t at) const
    {
        while (is_figure(sign(at))) ++at;
        return at;
    }

    int value(size_t from, size_t to) const { return std::stoi(text_.substr(from, std::min<size_t>(to - from, 8))); }

    /// 23 is 2023; a year that has not come yet is of the century before.
    int whole_year(int year) const
    {
        if (year >= 100) return year;
        return year + (2000 + year > static_cast<int>(today_.year()) ? 1900 : 2000);
    }

    void letters()
    {
        size_t to = at_;
        while (is_letter(sign(to)) || (std::string_view("-/.'").find(sign(to)) != std::string_view::npos &&
                                       sign(to) != '\0' && to > at_ && is_letter(sign(to + 1)))) {
            if (text_.compare(to, 3, "€") == 0) break;
            ++to;
        }
        std::string word = lower(text_.substr(at_, to - at_));
        const auto known = one_word_for().find(word);
        static const std::set<std::string> shortened{"jr",  "mnd", "alleenst", "geb", "bijst", "dhr", "mw",   "mevr",
                                                     "min", "wk",  "knd",      "p.w", "p.m",   "p.u", "incl", "excl"};
        const bool dotted = sign(to) == '.' && shortened.contains(word);
        put(SentenceToken::Kind::word, to).word = known == one_word_for().end() ? word : known->second;
        if (dotted) ++at_;
    }

    /// '22
    bool short_year()
    {
        const size_t from = at_ + (sign(at_) == '\'' ? 1 : 3), to = end_of_figures(from);
        if (to - from != 2) {
            if (sign(at_) == '\'') {
                put(SentenceToken::Kind::mark, at_ + 1).word = "'";
                return true;
            }
            return false;
        }
        const int year = whole_year(value(from, to));
        put(SentenceToken::Kind::year, to).date = std::chrono::year{year} / 1 / 1;
        return true;
    }

    void date_token(size_t to, int year, int month, int day)
    {
        const Date date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                        std::chrono::day{static_cast<unsigned>(day)}};
        put(date.ok() ? SentenceToken::Kind::day : SentenceToken::Kind::no_date, to).date = date;
    }

    /// 12-4-1991, 12/4/91, 1991-04-12, 4-2023; not 16/24/32 uur.
    bool date()
    {
        const size_t first = end_of_figures(at_);
        const char between = sign(first);
        if ((between != '-' && between != '/' && between != '.') || !is_figure(sign(first + 1))) return false;
        const size_t second = end_of_figures(first + 1);
        const int a = value(at_, first), b = value(first + 1, second);
        const size_t long_first = first - at_, long_second = second - first - 1;
        if (sign(second) == between && is_figure(sign(second + 1)) && long_second <= 2) {
            const size_t third = end_of_figures(second + 1), long_third = third - second - 1;
            const int c = value(second + 1, third);
            if (long_first == 4 && long_third <= 2) return date_token(third, a, b, c), true;
            if (long_first > 2 || (long_third != 4 && long_third != 2)) return false;
            if (between == '/' && long_third == 2 && of_hours(third)) return false;
            return date_token(third, whole_year(c), b, a), true;
        }
        if (between != '.' && long_first <= 2 && long_second == 4 && a >= 1 && a <= 12) {
            put(SentenceToken::Kind::month, second).date =
                std::chrono::year{b} / std::chrono::month{static_cast<unsigned>(a)} / 1;
            return true;
        }
        return false;
    }

    bool of_hours(size_t at) const
    {
        while (sign(at) == ' ') ++at;
        return sign(at) == 'u' || sign(at) == 'U';
    }

    /// 690 · 642,10 · 1.850,50 · 574,-
    void figures()
    {
        if (date()) return;
        const size_t from = at_;
        size_t to = end_of_figures(at_);
        std::string plain = text_.substr(from, to - from);
        while (sign(to) == '.' && end_of_figures(to + 1) == to + 4 && plain.size() <= 9 && plain.front() != '0') {
            plain += text_.substr(to + 1, 3);
            to += 4;
        }
        bool decimals = false;
        if ((sign(to) == ',' || sign(to) == '.') && is_figure(sign(to + 1)) && end_of_figures(to + 1) <= to + 3) {
            const size_t end = end_of_figures(to + 1);
            plain += "." + text_.substr(to + 1, end - to - 1);
            to = end;
            decimals = true;
        } else if (sign(to) == ',' && sign(to + 1) == '-') {
            to += 2;
        }
        const bool year = !decimals && plain.size() == 4 && plain >= "1920" && plain <= "2099" && to - from == 4;
        SentenceToken& token = put(SentenceToken::Kind::number, to);
        token.number = plain.size() > 12 ? 1e12 : std::stod(plain);
        token.has_decimals = decimals;
        if (year) token.date = std::chrono::year{std::stoi(plain)} / 1 / 1;
    }

    /// "1 maart 2019", "april 2023", "mei '22" become one.
    void written_dates()
    {
        using Kind = SentenceToken::Kind;
        for (size_t i = 0; i + 1 < found_.size(); ++i) {
            const unsigned month = found_[i].kind == Kind::word ? month_named(found_[i].word) : 0;
            const SentenceToken& next = found_[i + 1];
            if (!month || !(next.kind == Kind::year || (next.kind == Kind::number && next.date.ok()))) continue;
            SentenceToken made = found_[i];
            made.date = next.date.year() / std::chrono::month{month} / 1;
            made.kind = Kind::month;
            made.where.to = next.where.to;
            size_t from = i;
            if (i > 0 && found_[i - 1].kind == Kind::number && !found_[i - 1].has_decimals &&
                found_[i - 1].number >= 1 && found_[i - 1].number <= 31 &&
                found_[i - 1].where.to - found_[i - 1].where.from <= 2) {
                made.date = next.date.year() / std::chrono::month{month} /
                            std::chrono::day{static_cast<unsigned>(found_[i - 1].number)};
                made.kind = made.date.ok() ? Kind::day : Kind::no_date;
                made.where.from = found_[i - 1].where.from;
                from = i - 1;
            }
            found_.erase(found_.begin() + static_cast<std::ptrdiff_t>(from),
                         found_.begin() + static_cast<std::ptrdiff_t>(i + 2));
            found_.insert(found_.begin() + static_cast<std::ptrdiff_t>(from), made);
            i = from;
        }
    }

    const std::string& text_;
    Date today_;
    size_t at_ = 0;
    std::vector<SentenceToken> found_;
};

} // namespace

std::vector<SentenceToken> sentence_tokens(const std::string& text, Date today)
{
    return Tokens(text, today).all();
}

} // namespace armoedeval
