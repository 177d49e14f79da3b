// SPDX-License-Identifier: EUPL-1.2
// A timeline for people: what must be known first, then the months and the years.
#include "engine/report/timeline_text.hpp"
#include "engine/base/text.hpp"
#include "engine/report/layout.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

constexpr size_t month_width = 21, situation_width = 9, amount_width = 11, day_width = 13;
constexpr size_t of_a_year = 40, year_width = 12;

std::string whole_euros(double amount)
{
    return dutch_amount(std::round(amount), 0);
}

std::string whole_cell(double amount)
{
    return std::round(amount) == 0 ? "-" : whole_euros(amount);
}

struct YearRow {
    const char* label;
    double ToeslagYear::*amount;
};
const std::vector<YearRow> year_rows{
    {"Toetsingsinkomen", &ToeslagYear::toetsingsinkomen},
    {"Recht op toeslagen", &ToeslagYear::right},
    {"Voorschotten", &ToeslagYear::voorschot},
    {"Toeslagen: nog te krijgen (-: terug)", &ToeslagYear::settled},
    {"Daarvan teruggevraagd", &ToeslagYear::asked_back},
    {"Belasting: terug te krijgen (-: bij)", &ToeslagYear::tax_settled},
    {"Jaarinkomen om door te geven", &ToeslagYear::estimate_to_report},
    {"Per maand opzij te leggen", &ToeslagYear::put_aside_per_month},
};

std::string short_month(Date month)
{
    const std::string name = month_name(month);
    return name == "maart" ? "mrt" : name.substr(0, 3);
}

/// A month, or months together until the last of them: two years on, a quarter is as much as anybody can know.
struct RowOfMonths {
    MonthSummary together;
    Date until{};
};
std::vector<RowOfMonths> rows_of_months(const std::vector<MonthSummary>& months)
{
    constexpr size_t each_by_itself = 25;
    std::vector<RowOfMonths> rows;
    for (size_t i = 0; i < months.size(); ++i) {
        const MonthSummary& m = months[i];
        const bool starts = static_cast<unsigned>(m.month.month()) % 3 == 1;
        if (i <= each_by_itself || starts) {
            rows.push_back({m, m.month});
            continue;
        }
        MonthSummary& all = rows.back().together;
        rows.back().until = m.month;
        all.in += m.in;
        all.out += m.out;
        all.closing = m.closing;
        all.ahead_of_staying = m.ahead_of_staying;
        all.future_rules = all.future_rules || m.future_rules;
        if (m.lowest < all.lowest) all.lowest = m.lowest, all.lowest_on = m.lowest_on;
    }
    return rows;
}

class TimelineText {
public:
    TimelineText(const Scenario& scenario, const Timeline& found) : scenario_(scenario), found_(found) {}

    std::string text()
    {
        heading();
        answers();
        months();
        years();
        later();
        status();
        reservations();
        return out_;
    }

private:
    void line(const std::string& text) { out_ += text + "\n"; }

    void paragraph(const std::string& text, const std::string& first = "", const std::string& rest = "")
    {
        std::string before = first;
        for (const std::string& l : wrap(text, text_width - first.size())) {
            line(before + l);
            before = rest;
        }
    }
    void item(const std::string& text) { paragraph(text, "- ", "  "); }

    const std::string& title(size_t situation) const { return scenario_.situaties.at(situation).titel; }

    void heading()
    {
        line(scenario_.titel);
        paragraph("Van \"" + title(0) + "\" naar \"" + title(found_.situation) + "\" op " + in_words(found_.start));
        line("");
    }

    /// What a coach says first.
    void answers()
    {
        const TimelineAnswers& a = found_.answers;
        paragraph("Het laagste saldo is " + whole_euros(a.lowest) + " euro, op " + in_words(a.lowest_on) + ".");
        if (a.days_below_zero > 0)
            paragraph("De rekening staat " + std::to_string(a.days_below_zero) +
                      (a.days_below_zero == 1 ? " dag" : " dagen") + " onder nul. Met " +
                      whole_euros(std::ceil(a.buffer_needed)) + " euro meer aan het begin gebeurt dat niet.");
        else
            paragraph("De rekening komt niet onder nul.");
        paragraph(a.ahead_from ? "Vanaf eind " + month_in_words(*a.ahead_from) + " blijft er meer geld dan bij \"" +
                                     title(0) + "\"."
                               : "In deze maanden komt er niet blijvend meer geld dan bij \"" + title(0) + "\".");
        paragraph(a.repayment > 0
                      ? "Terug te betalen aan toeslagen en belasting: " + whole_euros(a.repayment) + " euro."
                      : "Er hoeft niets terug aan toeslagen en belasting.");
        if (a.to_creditors > 0)
            paragraph("In deze maanden gaat " + whole_euros(a.to_creditors) +
                      " euro naar schuldeisers; wat hieronder staat is na aftrek daarvan.");
        const char* heard = found_.gedrag == Gedrag::direct ? "meteen"
                            : found_.gedrag == Gedrag::laat ? "drie maanden te laat"
                                                            : "niet";
        paragraph(std::string("Dienst Toeslagen hoort de verandering hier ") + heard + ".");
    }

    void months()
    {
        line("");
        std::string head = left("Per maand, in euro's", month_width) + right("Situatie", situation_width);
        for (const char* title : {"Erin", "Eruit", "Saldo erna", "Laagste"}) head += right(title, amount_width);
        head += right("Op", day_width) + right("Voorsprong", amount_width);
        line(head);
        line(std::string(display_width(head), '-'));
        bool last_known = false;
        for (const auto& [m, until] : rows_of_months(found_.months)) {
            last_known = last_known || m.future_rules;
            const std::string name = until == m.month ? month_in_words(m.month)
                                                      : short_month(m.month) + "-" + short_month(until) + " " +
                                                            std::to_string(static_cast<int>(until.year()));
            std::string row = left(name + (m.future_rules ? " *" : ""), month_width);
            row += right(std::to_string(m.situation + 1), situation_width);
            for (const double amount : {m.in, m.out, m.closing, m.lowest})
                row += right(whole_cell(amount), amount_width);
            row += right(day_and_month(m.lowest_on), day_width) + right(whole_cell(m.ahead_of_staying), amount_width);
            line(row);
        }
        if (last_known)
            line("* niet definitief: gerekend met het laatst bekende bedrag waar dat van later er nog niet is");
        paragraph("Voorsprong: zoveel meer geld is er tot dan toe dan bij \"" + title(0) + "\".");
    }

    void years()
    {
        if (found_.years.empty()) return;
        line("");
        std::string head = left("Per kalenderjaar, in euro's", of_a_year);
        for (const ToeslagYear& y : found_.years) head += right(std::to_string(y.year), year_width);
        line(head);
        line(std::string(display_width(head), '-'));
        for (const YearRow& row : year_rows) {
            std::string text = left(row.label, of_a_year);
            for (const ToeslagYear& y : found_.years) text += right(whole_cell(y.*row.amount), year_width);
            line(text);
        }
    }

    /// Terms of one repayment stand together.
    void later()
    {
        if (found_.later.empty()) return;
        line("");
        line("Na deze maanden");
        const auto& all = found_.later;
        for (size_t i = 0; i < all.size(); ++i) {
            const auto same = [&](const MoneyEvent& e) { return e.kind == all[i].kind && e.about == all[i].about; };
            if (std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(i), same)) continue;
            double sum = 0;
            std::ptrdiff_t times = 0;
            Date last = all[i].day;
            for (const MoneyEvent& e : all)
                if (same(e)) sum += e.amount, ++times, last = e.day;
            std::string text = in_words(all[i].day) + ": " + all[i].what + ", " + dutch_amount(sum) + " euro";
            if (times > 1) text += " in " + std::to_string(times) + " keer, tot en met " + in_words(last);
            item(text);
        }
    }

    void status()
    {
        if (found_.status.empty()) return;
        line("");
        line("Wat onderweg verandert");
        for (const StatusChange& s : found_.status) item(in_words(s.day) + ": " + s.what);
    }

    /// The pay days are many and seldom matter: in a few words.
    void reservations()
    {
        const auto group = [&](const char* head, bool uncertain) {
            bool first = true;
            for (const Voorbehoud& v : found_.voorbehouden) {
                if (v.regeling == "betaaldagen" || v.onzeker != uncertain) continue;
                if (first) line(""), line(head);
                first = false;
                item(v.wat + ": " + v.waarom);
            }
        };
        group("Niet meegerekend", false);
        group("Onzeker", true);
        if (found_.assumed.empty()) return;
        line("");
        line("Aangenomen; het verschilt per gemeente, werkgever of contract");
        std::string all;
        for (const std::string& words : found_.assumed) all += (all.empty() ? "" : "; ") + words;
        item(all);
        item("waarom, en waar het staat: armoedeval tijdlijn --json");
    }

    const Scenario& scenario_;
    const Timeline& found_;
    std::string out_;
};

} // namespace

std::string timeline_text(const Scenario& scenario, const Timeline& timeline)
{
    return TimelineText(scenario, timeline).text();
}

} // namespace armoedeval
