// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/answer_text.hpp"
#include "engine/base/rounding.hpp"
#include "engine/base/text.hpp"
#include "engine/number/number.hpp"
#include "engine/report/layout.hpp"
#include "engine/report/measures_text.hpp"
#include "engine/report/not_final_text.hpp"
#include "engine/report/open_questions_words.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

constexpr size_t label_width = 34, column_width = 17;

using B = Breakdown<double>;

struct Row {
    double B::*amount;
    double sign = 1; ///< -1 for what is paid
    bool total = false;
    bool may_be_untold = false; ///< left out where no situation has it; a reservation says why
};

/// What comes in, what goes out, and what is left.
std::vector<Row> rows_of_a_month()
{
    std::vector<Row> rows;
    const auto add_counting = [&](int sign) {
        for (const auto& part : parts_of_what_is_left<double>)
            if (part.sign == sign) rows.push_back({part.amount, static_cast<double>(sign)});
    };
    add_counting(1);
    rows.push_back({&B::besteedbaar, 1, true});
    add_counting(-1);
    std::erase_if(rows, [](const Row& row) { return row.amount == &B::naar_schulden_meegeteld; });
    rows.push_back({&B::over_na_opvang_en_werk, 1, true});
    rows.push_back({&B::naar_schulden, -1});
    rows.push_back({&B::in_de_hand, 1, true});
    rows.push_back({&B::gemeentelijk_natura, 1, false, true});
    rows.push_back({&B::vaste_lasten, -1, false, true});
    rows.push_back({&B::vrij_te_besteden, 1, true, true});
    return rows;
}
const std::vector<Row> month_rows = rows_of_a_month();
const std::vector<Row> gross_rows{
    {&B::loon_bruto},       {&B::winst},           {&B::pensioenpremie, -1},       {&B::overig_bruto},
    {&B::toeslagenwet},     {&B::onbelast},        {&B::bijstand_bruto},           {&B::belasting, -1},
    {&B::bijdrage_zvw, -1}, {&B::reservering, -1}, {&B::toetsingsinkomen, 1, true}};

/// The title of an amount, but for what stands here below another row or among totals.
const char* label_of(double B::*amount)
{
    if (amount == &B::gemeentelijk_meegeteld) return "Gemeentelijke regelingen";
    if (amount == &B::besteedbaar) return "Besteedbaar";
    if (amount == &B::gemeentelijk_natura) return "In natura, telt niet mee";
    if (amount == &B::toeslagenwet) return "  waarvan Toeslagenwet (UWV)";
    if (amount == &B::winst) return "  waarvan winst, voor belasting";
    if (amount == &B::reservering) return "  opzij voor belasting over winst";
    const auto& all = breakdown_amounts<double>;
    return std::find_if(all.begin(), all.end(), [&](const auto& a) { return a.member == amount; })->title;
}

double per_year(const B& year, double B::*amount)
{
    return year.*amount;
}
double per_month(const B& year, double B::*amount)
{
    return twelve_months(year).*amount / 12;
}

std::string cell(double euros, bool with_sign)
{
    if (!is_computed(euros)) return "niet berekend";
    const double whole = std::round(euros);
    if (whole == 0) return with_sign ? "0" : "-";
    return (with_sign && whole > 0 ? "+" : "") + dutch_amount(whole, 0);
}

class AnswerText {
public:
    AnswerText(const Scenario& scenario, const Answer& answer) : scenario_(scenario), answer_(answer) {}

    std::string text()
    {
        heading();
        sentences();
        questions();
        if (const std::string open = not_final_text(scenario_, answer_.niet_definitief); !open.empty())
            out_ += "\n" + open;
        headed("Per maand, in euro's");
        rows(month_rows, per_month, false);
        headed("Per jaar, in euro's");
        rows(month_rows, per_year, false);
        line("");
        rows(gross_rows, per_year, false);
        if (answer_.situaties.size() > 1) {
            headed("Verschil per maand met de eerste");
            rows(month_rows, per_month, true);
        }
        pressure();
        line("");
        paragraph("Afgerond op hele euro's; een optelsom kan daardoor 1 euro schelen. De bedragen gelden voor een heel "
                  "jaar in dezelfde situatie. "
                  "De maanden rond de overgang, met uitbetaaldagen en terugbetalingen, staan bij armoedeval "
                  "tijdlijn; in het venster bij Maanden.",
                  "");
        reservations();
        line("");
        paragraph("Controlegetal " + answer_.controlegetal +
                      ". Met hetzelfde bestand en dezelfde tabellen komt er hetzelfde getal uit: zo is een brief na te "
                      "rekenen.",
                  "");
        return out_;
    }

private:
    void line(const std::string& text)
    {
        const size_t end = text.find_last_not_of(' ');
        out_ += (end == std::string::npos ? "" : text.substr(0, end + 1)) + "\n";
    }

    void paragraph(const std::string& text, const std::string& indent)
    {
        for (const std::string& l : wrap(text, text_width - indent.size())) line(indent + l);
    }

    void heading()
    {
        line(scenario_.titel);
        std::string gemeente = scenario_.huishouden.gemeentelijk.gemeente;
        if (!gemeente.empty() && gemeente[0] >= 'a' && gemeente[0] <= 'z')
            gemeente[0] = static_cast<char>(gemeente[0] - 'a' + 'A');
        line("Regels van " + in_words(answer_.peildatum) + ", gemeente " + gemeente);
        if (!scenario_.notitie.empty()) paragraph(scenario_.notitie, "");
        line("");
    }

    /// What a coach says first: how much more or less is left than in the first situation.
    void sentences()
    {
        const auto& first = answer_.situaties.front();
        for (const auto& s : answer_.situaties) {
            const double over = per_month(s.per_jaar, &B::blijft_over);
            if (!is_computed(over)) {
                paragraph(s.titel + ": wat er overblijft is niet berekend; de reden staat onderaan.", "");
                continue;
            }
            const double to_debts = per_month(s.per_jaar, &B::naar_schulden);
            const bool in_hand = !scenario_.huishouden.schulden.empty() && is_computed(to_debts);
            std::string text = s.titel + ": " + dutch_amount(std::round(over), 0) + " euro per maand " +
                               (in_hand ? "in de hand" : "over");
            const double more = whole_difference(over, per_month(first.per_jaar, &B::blijft_over));
            if (&s != &first && is_computed(more))
                text += more == 0 ? ", evenveel"
                                  : ", " + dutch_amount(std::abs(more), 0) + " euro " + (more > 0 ? "meer" : "minder");
            if (in_hand)
                text += debts_part(to_debts, to_debts - per_month(first.per_jaar, &B::naar_schulden));
            else if (!is_computed(to_debts))
                text += "; daarvan kan nog geld naar schuldeisers gaan";
            const double vrij = per_month(s.per_jaar, &B::vrij_te_besteden);
            if (is_computed(vrij))
                text += "; na de vaste lasten blijft " + dutch_amount(std::round(vrij), 0) + " euro vrij te besteden";
            paragraph(text + ".", "");
        }
    }

    /// Between what it lies while something was not told that matters.
    void questions()
    {
        const OpenQuestions& open = answer_.open;
        if (open.vragen.empty()) return;
        line("");
        paragraph(open.vragen.size() == 1 ? "Zolang deze vraag openstaat, per maand:"
                                          : "Zolang deze vragen openstaan, per maand:",
                  "");
        for (size_t s = 0; s < answer_.situaties.size(); ++s)
            if (const std::string text = open_line(scenario_, open, s); !text.empty()) paragraph(text + ".", "  ");
        for (const OpenQuestion& q : open.vragen) paragraph("- " + q.vraag + " " + scheelt_words(q) + ".", "");
    }

    /// What goes to creditors; what is more than in the first situation ends the debt sooner.
    static std::string debts_part(double euros, double more)
    {
        const std::string amount = dutch_amount(std::round(euros), 0);
        return "; " + amount + " euro per maand gaat naar de schulden" +
               (std::round(more) > 0 ? ", die daardoor eerder zijn afgelost" : "");
    }

    void headed(const std::string& title)
    {
        std::vector<std::vector<std::string>> titles;
        size_t height = 1;
        for (const auto& s : answer_.situaties) {
            titles.push_back(wrap(s.titel, column_width - 2));
            height = std::max(height, titles.back().size());
        }
        line("");
        for (size_t i = 0; i < height; ++i) {
            std::string text = left(i + 1 == height ? title : "", label_width);
            for (const auto& t : titles) {
                const size_t above = height - t.size();
                text += right(i >= above ? t[i - above] : "", column_width);
            }
            line(text);
        }
        line(rule());
    }

    std::string rule() const { return std::string(label_width + column_width * answer_.situaties.size(), '-'); }

    void rows(const std::vector<Row>& rows, double (*amount_of)(const B&, double B::*), bool difference)
    {
        for (const Row& row : rows) {
            const auto value = [&](const SituationAnswer& s) { return row.sign * amount_of(s.per_jaar, row.amount); };
            const auto& all = answer_.situaties;
            const bool nothing = std::all_of(all.begin(), all.end(), [&](const auto& s) {
                return (row.may_be_untold && !is_computed(value(s))) ||
                       (!row.total && std::abs(value(s)) < half_a_cent);
            });
            const bool no_debts = row.amount == &B::in_de_hand && scenario_.huishouden.schulden.empty();
            const bool said_already = row.amount == &B::winst && std::all_of(all.begin(), all.end(), [](const auto& s) {
                                          return std::abs(s.per_jaar.loon_bruto - s.per_jaar.winst) < half_a_cent;
                                      });
            if (nothing || said_already || no_debts) continue;
            std::string text = left(label(row), label_width);
            for (const auto& s : all) {
                const bool first = &s == &all.front();
                const double amount = difference ? value(s) - value(all.front()) : value(s);
                text += right(difference && first ? "" : cell(amount, difference) + mark(row, s, amount), column_width);
            }
            if (row.total) line(rule());
            line(text);
        }
    }

    /// A star where an amount rests on a value that is not published yet.
    std::string mark(const Row& row, const SituationAnswer& s, double shown) const
    {
        const auto place = static_cast<size_t>(&s - answer_.situaties.data());
        const auto& names = breakdown_amounts<double>;
        const auto amount =
            std::find_if(names.begin(), names.end(), [&](const auto& a) { return a.member == row.amount; });
        const bool star = std::isfinite(shown) && std::abs(shown) >= half_a_cent && amount != names.end() &&
                          answer_.niet_definitief.rests(place, amount->name);
        return star ? "*" : "";
    }

    std::string label(const Row& row) const
    {
        const auto any = [&](auto&& is) {
            return std::any_of(answer_.situaties.begin(), answer_.situaties.end(),
                               [&](const auto& s) { return is(s.per_jaar) > half_a_cent; });
        };
        const bool profit = any([](const B& b) { return b.winst; });
        const bool wage = any([](const B& b) { return b.loon_bruto - b.winst; });
        if (!profit) return label_of(row.amount);
        if (row.amount == &B::loon_netto) return wage ? "Loon en winst, netto" : "Winst, netto";
        if (row.amount == &B::loon_bruto) return wage ? "Loon met vakantiegeld, en winst" : "Winst, voor belasting";
        return label_of(row.amount);
    }

    /// The measures; a dash where one cannot be had, and below why.
    void pressure()
    {
        std::vector<std::vector<MeasureInWords>> columns;
        for (const auto& s : answer_.situaties) columns.push_back(measures_in_words(s.maten));
        std::vector<std::string> reasons;
        line("");
        for (size_t measure = 0; measure < columns.front().size(); ++measure) {
            size_t height = 0;
            for (const auto& column : columns) height = std::max(height, column[measure].values.size());
            for (size_t i = 0; i < height; ++i) {
                std::string text = left(i == 0 ? columns.front()[measure].label : "", label_width);
                for (const auto& column : columns) {
                    const auto& values = column[measure].values;
                    text += right(i < values.size() ? values[i] : i == 0 ? "-" : "", column_width);
                }
                line(text);
            }
            for (const auto& column : columns)
                if (const std::string& why = column[measure].why_not;
                    height > 0 && !why.empty() && std::find(reasons.begin(), reasons.end(), why) == reasons.end())
                    reasons.push_back(why);
        }
        std::string all;
        for (const std::string& why : reasons) all += (all.empty() ? "Een streepje betekent: " : "; of ") + why;
        if (!all.empty()) paragraph(all + ".", "");
    }

    void reservations()
    {
        line("");
        line("Niet meegerekend of onzeker");
        struct Shared {
            Voorbehoud voorbehoud;
            std::vector<size_t> situations;
        };
        std::vector<Shared> shared;
        for (size_t i = 0; i < answer_.situaties.size(); ++i)
            for (const Voorbehoud& v : answer_.situaties[i].voorbehouden) {
                const auto same =
                    std::find_if(shared.begin(), shared.end(), [&](const Shared& s) { return s.voorbehoud == v; });
                if (same == shared.end())
                    shared.push_back({v, {i}});
                else if (same->situations.back() != i)
                    same->situations.push_back(i);
            }
        for (const Shared& s : shared) {
            if (s.voorbehoud.regeling == "marginale_druk" &&
                answer_.situaties[s.situations.front()].per_jaar.loon_bruto == 0)
                continue; // no work: nothing to say
            std::string where;
            if (s.situations.size() < answer_.situaties.size())
                for (const size_t i : s.situations)
                    where += (where.empty() ? " (bij: " : "; ") + answer_.situaties[i].titel;
            const auto lines = wrap(s.voorbehoud.wat + ": " + s.voorbehoud.waarom + (where.empty() ? "" : where + ")"),
                                    text_width - 2);
            for (size_t i = 0; i < lines.size(); ++i) line((i == 0 ? "- " : "  ") + lines[i]);
        }
    }

    const Scenario& scenario_;
    const Answer& answer_;
    std::string out_;
};

} // namespace

std::string answer_text(const Scenario& scenario, const Answer& answer)
{
    return AnswerText(scenario, answer).text();
}

} // namespace armoedeval
