#include "gui/views/why/why_words.hpp"

#include "engine/base/computed.hpp"
#include "engine/base/text.hpp"
#include "engine/parameters/parameter.hpp"
#include "gui/words/format.hpp"
#include "gui/words/part_sentences.hpp"
#include "gui/words/sentences.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace armoedeval {

namespace {

struct AmountWords {
    const char* name;
    const char* title;
    bool by_the_year = false;
};

/// In the order in which they are offered.
constexpr std::array amount_words{
    AmountWords{"over_na_opvang_en_werk", "Over na opvang en werk"},
    AmountWords{"vrij_te_besteden", "Vrij te besteden"},
    AmountWords{"besteedbaar", "Besteedbaar inkomen"},
    AmountWords{"loon_netto", "Loon, netto"},
    AmountWords{"overig_netto", "Ander inkomen, netto"},
    AmountWords{"tegemoetkoming_alleenverdieners", "Tegemoetkoming alleenverdieners"},
    AmountWords{"bijstand_netto", "Bijstand, met vakantietoeslag"},
    AmountWords{"kindgebonden_budget", "Kindgebonden budget"},
    AmountWords{"kinderbijslag", "Kinderbijslag"},
    AmountWords{"huurtoeslag", "Huurtoeslag"},
    AmountWords{"zorgtoeslag", "Zorgtoeslag"},
    AmountWords{"kinderopvangtoeslag", "Kinderopvangtoeslag"},
    AmountWords{"gemeentelijk", "Regelingen van de gemeente"},
    AmountWords{"gemeentelijk_natura", "Van de gemeente, in natura"},
    AmountWords{"kosten_opvang", "Kosten van opvang"},
    AmountWords{"kosten_werk", "Kosten van werk"},
    AmountWords{"vaste_lasten", "Vaste lasten"},
    AmountWords{"bijstandsnorm", "Bijstandsnorm"},
    AmountWords{"vrijgelaten", "Vrijgelaten inkomen"},
    AmountWords{"toetsingsinkomen", "Toetsingsinkomen", true},
    AmountWords{"loon_bruto", "Loon, bruto met vakantiegeld", true},
    AmountWords{"overig_bruto", "Ander inkomen, bruto", true},
    AmountWords{"bijstand_bruto", "Bijstand, bruto", true},
    AmountWords{"belasting", "Belasting en premies", true},
    AmountWords{"bijdrage_zvw", "Bijdrage Zvw", true},
    AmountWords{"pensioenpremie", "Pensioenpremie", true},
    AmountWords{"winst", "Winst voor belasting", true},
    AmountWords{"onbelast", "Inkomen zonder belasting", true},
    AmountWords{"reservering", "Opzij voor belasting over winst", true},
};

const AmountWords* words_of(const std::string& amount)
{
    for (const AmountWords& words : amount_words)
        if (amount == words.name) return &words;
    return nullptr;
}

/// What can be told of an own fact: hours, a share, or euros. Anything else is a statement that comes out of the facts.
bool in_hours(const std::string& fact)
{
    return fact.starts_with("uren ");
}
bool as_share(const std::string& fact)
{
    return fact.starts_with("pensioenpremie ") || fact.starts_with("vakantiegeld ") ||
           fact.starts_with("eindejaarsuitkering ");
}
bool in_euros(const std::string& fact)
{
    for (const char* start :
         {"kale huur", "servicekosten", "overwaarde ", "vermogen ", "jaarinkomen ", "ander inkomen ", "uurloon ",
          "uurprijs ", "reiskosten ", "bedrag volgens ", "vaste last ", "eigen kosten per km", "vergoeding per km",
          "kaartje ", "werkkleding ", "verlies in natura ", "winst per uur ", "premie per jaar ", "franchise "})
        if (fact.starts_with(start)) return true;
    return false;
}

/// What a fact counts that is none of these: "km", "dagen". Empty for a statement.
std::string counted_in(const std::string& fact)
{
    if (fact.starts_with("kilometers ")) return "km";
    return fact.starts_with("dagen per week ") || fact.starts_with("hoogste aantal werkdagen ") ? "dagen" : "";
}

std::string percent(double share)
{
    std::string text = plain_number(std::round(share * 1e6) / 1e4);
    if (const size_t point = text.find('.'); point != std::string::npos) text[point] = ',';
    return text + " %";
}

/// With its cents, so that amounts stand under each other.
std::string parameter_words(const Parameter& parameter, const DatedValue& dated)
{
    const bool amount = parameter.unit == Unit::euro && dated.value < 1e9;
    return amount ? cents(dated.value) : typeset(value_text(parameter, dated));
}

bool is_rate(const std::string& name)
{
    return name.starts_with("tarief ") || name.starts_with("percentage ");
}

} // namespace

std::string amount_title(const std::string& amount, Earned earned)
{
    if (earned != Earned::loon && amount == "loon_netto") return part_name(Part::loon, earned);
    if (earned != Earned::loon && amount == "loon_bruto")
        return earned == Earned::winst ? "Winst, voor belasting" : "Loon met vakantiegeld, en winst";
    const AmountWords* words = words_of(amount);
    return words ? words->title : capitalised(readable_name(amount));
}

bool counted_by_the_year(const std::string& amount)
{
    const AmountWords* words = words_of(amount);
    return words && words->by_the_year;
}

double amount_of(const Breakdown<double>& per_year, const std::string& amount)
{
    for (const auto& named : breakdown_amounts<double>)
        if (amount == named.name) return per_year.*named.member;
    return std::nan("");
}

std::vector<std::string> amounts_that_play(const Results& results, const std::string& chosen)
{
    std::vector<std::string> names;
    for (const AmountWords& words : amount_words) {
        const bool plays =
            std::any_of(results.situations.begin(), results.situations.end(), [&](const SituationResult& situation) {
                const double amount = amount_of(situation.per_year, words.name);
                const bool untold = !is_computed(amount) && is_computed(situation.over); // the fixed costs
                return amount != 0 && !untold;
            });
        if (plays || chosen == words.name) names.push_back(words.name);
    }
    return names;
}

Part part_of(const std::string& amount)
{
    if (amount == "loon_netto") return Part::loon;
    if (amount == "bijstand_netto") return Part::bijstand;
    if (amount == "kindgebonden_budget") return Part::kindgebonden_budget;
    if (amount == "kinderbijslag") return Part::kinderbijslag;
    if (amount == "huurtoeslag") return Part::huurtoeslag;
    if (amount == "zorgtoeslag") return Part::zorgtoeslag;
    if (amount == "gemeentelijk" || amount == "gemeentelijk_natura") return Part::gemeentelijk;
    if (amount == "kinderopvangtoeslag" || amount == "kosten_opvang") return Part::opvang;
    if (amount == "kosten_werk") return Part::reiskosten;
    return Part::overig;
}

std::string typeset(const std::string& formula)
{
    std::string out;
    for (size_t i = 0; i < formula.size(); ++i) {
        const char before = i == 0 ? ' ' : formula[i - 1], after = i + 1 < formula.size() ? formula[i + 1] : ' ';
        const bool starts = before == ' ' || before == '(';
        if (formula[i] == '-' && starts && (after == ' ' || (after >= '0' && after <= '9')))
            out += minus_sign;
        else if (formula[i] == 'x' && before == ' ' && after == ' ')
            out += "\u00D7";
        else
            out += formula[i];
    }
    return out;
}

std::string per_words(const Step& step, Months months)
{
    if (step.kind == Step::Kind::parameter)
        return step.parameter->unit == Unit::euro && !step.parameter->per.empty() && step.dated->value < 1e9
                   ? "per " + step.parameter->per
                   : "";
    if (step.kind == Step::Kind::fact && !in_euros(step.name)) return "";
    if (step.name.find("per maand") != std::string::npos) return "per maand";
    if (step.name.find("per jaar") != std::string::npos) return "per jaar";
    return months == 1 ? "per maand" : months == 3 ? "per kwartaal" : months == 12 ? "per jaar" : "";
}

std::string value_words(const Step& step)
{
    if (step.kind == Step::Kind::parameter) return parameter_words(*step.parameter, *step.dated);
    if (!is_computed(step.value)) return dash;
    if (step.kind == Step::Kind::fact) {
        if (in_hours(step.name)) return hours(step.value) + " uur";
        if (as_share(step.name)) return percent(step.value);
        if (const std::string unit = counted_in(step.name); !unit.empty()) return hours(step.value) + " " + unit;
    }
    return is_rate(step.name) ? percent(step.value) : cents(step.value);
}

bool has_quantity(const Step& fact)
{
    return fact.kind == Step::Kind::fact &&
           (in_hours(fact.name) || as_share(fact.name) || in_euros(fact.name) || !counted_in(fact.name).empty());
}

std::string status_words(Status status)
{
    switch (status) {
    case Status::vastgesteld: return "vastgesteld";
    case Status::voorlopig: return "voorlopig bedrag";
    case Status::afgeleid: return "door ons afgeleid";
    case Status::te_verifieren: return "nog te controleren";
    case Status::onbekend: return "niet bekend";
    case Status::voorstel: return "voorstel, geen wet";
    }
    return {};
}

std::string previous_words(const Step& parameter)
{
    const DatedValue* before = nullptr;
    for (const DatedValue& value : parameter.parameter->values)
        if (value.from < parameter.dated->from) before = &value;
    if (!before) return {};
    return parameter_words(*parameter.parameter, *before) + " (vanaf " + in_words(before->from) + ")";
}

bool says_more(const Step& step)
{
    const bool passes_on =
        std::any_of(step.parts.begin(), step.parts.end(), [&](const Step& part) { return part.name == step.formula; });
    return !step.formula.empty() && step.formula != step.filled && !passes_on;
}

} // namespace armoedeval
