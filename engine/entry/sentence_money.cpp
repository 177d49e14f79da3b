// SPDX-License-Identifier: EUPL-1.2
// What they pay, receive and earn.
#include "engine/entry/sentence_reader.hpp"

#include "engine/base/limits.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

constexpr double highest_rent = 3000, most_hours_told = 48, least_wage = 5, highest_wage = 100;
constexpr double least_monthly = 100, highest_monthly = 10'000;

} // namespace

std::optional<SentenceReader::Money> SentenceReader::money(size_t i) const
{
    const bool sign = is(i, {"€", "euro"});
    if (sign) ++i;
    if (!number(i)) return {};
    const Money found{tokens_[i].number, i + 1};
    if (is(i + 1, {"euro", "€"})) return Money{found.euros, i + 2};
    if (!sign && unit(i + 1)) return {};
    return found;
}

/// What follows a noun: "huur: € 690", "huur is 690".
std::optional<SentenceReader::Money> SentenceReader::named_money(size_t i) const
{
    i = skip(i, {"is", "van", "voor", "bedraagt", "nu"});
    if (mark(i, ":=")) ++i;
    const auto found = money(skip(i, {"is", "van", "voor"}));
    if (found && is(found->to, {"bruto", "netto", "per-uur"})) return {};
    return found;
}

size_t SentenceReader::per_month(size_t i) const
{
    if (is(i, {"per-maand"})) return i + 1;
    if ((is(i, {"per"}) || mark(i, "/")) && is(i + 1, {"maand"})) return i + 2;
    return i;
}

std::optional<SentenceReader::Money> SentenceReader::money_before(size_t i,
                                                                  std::initializer_list<const char*> nouns) const
{
    if (after_unknown(i)) return {};
    const auto found = money(i);
    if (!found) return {};
    const size_t noun = skip(per_month(found->to), {"aan", "kale"});
    if (!is(noun, nouns) || named_money(noun + 1)) return {};
    return Money{found->euros, noun + 1};
}

bool SentenceReader::home()
{
    ToldHousehold& told = out_.told;
    const size_t from = at_;
    const auto rented = [&](ToldHome kind, const Money& amount) {
        if (amount.euros <= 0 || amount.euros > highest_rent) return false;
        const bool other = (told.woning && *told.woning != kind && !(*told.woning == ToldHome::huur && !told.huur)) ||
                           (told.huur && *told.huur != amount.euros);
        told.woning = kind;
        told.huur = amount.euros;
        return other ? unclear(Subject::woning, from, amount.to) : take(Subject::woning, from, amount.to);
    };
    const auto lives = [&](ToldHome kind, size_t to) { return once(Subject::woning, told.woning, kind, from, to); };
    if (is(from, {"geen", "zonder"})) return false;
    if (from > 0 && is(from - 1, {"geen", "zonder"})) return false;
    const size_t noun = skip(from, {"kale", "rekenhuur"});
    if (is(noun, {"huur", "huurprijs", "rekenhuur"}) || noun > from) {
        const auto amount = named_money(noun + (is(noun, {"huur", "huurprijs"}) ? 1 : 0));
        return amount && rented(ToldHome::huur, {amount->euros, per_month(amount->to)});
    }
    if (is(from, {"huurt", "kamer"})) {
        size_t i = skip(from + 1, {"een", "woning", "huis", "appartement", "van"});
        const bool room = is(from, {"kamer"}) || is(i, {"kamer"});
        if (is(i, {"kamer"})) ++i;
        const auto amount = named_money(i);
        return amount && rented(room ? ToldHome::kamer : ToldHome::huur, {amount->euros, per_month(amount->to)});
    }
    if (const auto amount = money_before(from, {"huur"}))
        return rented(ToldHome::huur, {amount->euros, per_month(amount->to)});
    if (after_unknown(from)) return false;
    if (is(from, {"koop"})) return lives(ToldHome::koop, from + 1);
    if (is(from, {"eigen"}) && is(from + 1, {"huis", "woning"})) return lives(ToldHome::koop, from + 2);
    if (is(from, {"huurwoning"})) {
        const auto amount = named_money(from + 1);
        return amount ? rented(ToldHome::huur, {amount->euros, per_month(amount->to)})
                      : lives(ToldHome::huur, from + 1);
    }
    if (is(from, {"inwonend"})) {
        const size_t i = skip(from + 1, {"bij", "zijn", "haar", "de"});
        return lives(ToldHome::inwonend, i > from + 1 && is(i, {"man"}) ? i + 1 : from + 1);
    }
    return false;
}

bool SentenceReader::service()
{
    const size_t from = at_;
    std::optional<Money> amount;
    if (is(from, {"servicekosten"}))
        amount = named_money(from + 1);
    else
        amount = money_before(from, {"servicekosten"});
    if (!amount || amount->euros > highest_rent) return false;
    return once(Subject::servicekosten, out_.told.servicekosten, amount->euros, from, per_month(amount->to));
}

bool SentenceReader::wealth()
{
    const size_t from = at_;
    if (is(from, {"geen"}) && is(from + 1, {"vermogen"}))
        return once(Subject::vermogen, out_.told.vermogen, 0.0, from, from + 2);
    std::optional<Money> amount;
    if (is(from, {"vermogen"}))
        amount = named_money(from + 1);
    else
        amount = money_before(from, {"vermogen"});
    if (!amount || amount->euros > limits::most_wealth || per_month(amount->to) != amount->to) return false;
    return once(Subject::vermogen, out_.told.vermogen, amount->euros, from, amount->to);
}

/// "3 jaar", "8 maanden", "1,5 jaar".
std::optional<SentenceReader::Span> SentenceReader::duration(size_t i) const
{
    double count = 0;
    if (number(i))
        count = tokens_[i].number;
    else if (const auto n = whole(i))
        count = *n;
    else
        return {};
    const bool years = is(i + 1, {"jaar"});
    if ((!years && !is(i + 1, {"maand"})) || count <= 0 || count > (years ? 50 : 600)) return {};
    return Span{i + 2, static_cast<int>(std::lround(count * (years ? 12 : 1)))};
}

/// A day, a month, a year, or how long ago.
std::optional<std::pair<ToldSince, size_t>> SentenceReader::since(size_t i) const
{
    using Precision = ToldSince::Precision;
    if (i >= tokens_.size()) return {};
    if (const auto span = duration(i)) return std::pair(ToldSince{Precision::duur, span->months, {}}, span->to);
    const SentenceToken& token = tokens_[i];
    if (!token.date.ok() || token.date > today_) return {};
    const auto told = [&](Precision precision) { return std::pair(ToldSince{precision, 0, token.date}, i + 1); };
    switch (token.kind) {
    case Kind::day: return told(Precision::dag);
    case Kind::month: return told(Precision::maand);
    case Kind::year:
    case Kind::number: return told(Precision::jaar);
    default: return {};
    }
}

bool SentenceReader::set_bijstand(const ToldSince& since, size_t from, size_t to)
{
    ToldHousehold& told = out_.told;
    const bool had = told.bijstand_sinds.precision != ToldSince::Precision::onbekend;
    const bool has = since.precision != ToldSince::Precision::onbekend;
    if (had && has && told.bijstand_sinds != since) return unclear(Subject::bijstand, from, to);
    if (has) told.bijstand_sinds = since;
    return once(Subject::bijstand, told.bijstand, true, from, to);
}

bool SentenceReader::no_bijstand()
{
    const size_t from = at_, noun = skip(from, {"nog"});
    if (!is(noun, {"geen", "zonder"}) || !is(noun + 1, {"bijstand", "uitkering"})) return false;
    return once(Subject::bijstand, out_.told.bijstand, false, from, noun + 2);
}

bool SentenceReader::bijstand()
{
    const size_t from = at_;
    const auto noun_at = [&](size_t i) {
        return is(i, {"bijstand", "uitkering"}) || (is(i, {"pw"}) && !(i > 0 && (is(i - 1, {"uur"}) || number(i - 1))));
    };
    // Before the noun: "sinds mei 2022 in de bijstand", "al 7 jaar bijstand".
    size_t i = skip(from, {"al"});
    const bool told_since = is(i, {"sinds"});
    if (told_since) i = skip(i + 1, {"al"});
    if (i != from || duration(i)) {
        const auto when = since(i);
        const size_t noun = when ? skip(when->second, {"in", "de", "met", "een"}) : 0;
        if (when && noun_at(noun) && !(duration(noun + 1) && !told_since)) {
            if (is(noun, {"uitkering"})) return unclear(Subject::uitkering, from, noun + 1);
            // "45 jaar bijstand" is rather an age.
            const bool rather_age = when->first.precision == ToldSince::Precision::duur && !told_since && i == from &&
                                    when->first.months_ago >= limits::adult_from * 12 && !out_.told.aanvrager.known();
            if (!rather_age) return set_bijstand(when->first, from, noun + 1);
        }
    }
    if (!noun_at(from)) return false;
    if (after_unknown(from) && from > 0 && is(from - 1, {"tot", "aanvullende", "geen", "zonder"})) return false;
    size_t next = from + 1;
    while (mark(next, ":") || is(next, {"sinds", "al", "nu", "per"})) ++next;
    const auto when = since(next);
    const size_t to = when ? when->second : from + 1;
    if (is(from, {"uitkering"})) return unclear(Subject::uitkering, from, to);
    return set_bijstand(when ? when->first : ToldSince{}, from, to);
}

/// "24 uur per week", "16, 24 en 32 uur"; not a range, and not of a month.
bool SentenceReader::hours()
{
    const size_t from = at_;
    std::vector<double> told;
    size_t i = from;
    for (bool more = true; more && number(i); i += more ? 2 : 1) {
        told.push_back(tokens_[i].number);
        more = number(i + 2) && (mark(i + 1, ",/+&") || is(i + 1, {"en", "of"}));
    }
    if (told.empty() || !is(i, {"uur"})) return false;
    size_t to = i + 1;
    if (mark(to, "/") && is(to + 1, {"week"}))
        to += 2;
    else if (is(to, {"per"}) && is(to + 1, {"week"}))
        to += 2;
    else if (is(to, {"in"}) && is(to + 1, {"de"}) && is(to + 2, {"week"}))
        to += 3;
    else if (is(to, {"per-week", "pw"}))
        ++to;
    if (per_month(to) != to || mark(to, "-")) return false;
    if (from > 0 && (mark(from - 1, "-") || is(from - 1, {"tot", "à", "a", "minimaal", "maximaal"}))) return false;
    if (std::any_of(told.begin(), told.end(), [](double h) { return h <= 0 || h > most_hours_told; })) return false;
    const bool now = (talk_.now || is(to, {"nu"})) && told.size() == 1;
    last_work_of_partner_ = talk_.of_partner;
    if (talk_.of_partner) return once(Subject::partner, out_.told.uren_partner, told.front(), from, to);
    if (now) return once(Subject::werk, out_.told.uren_nu, told.front(), from, is(to, {"nu"}) ? to + 1 : to);
    for (const double h : told)
        if (std::find(out_.told.uren.begin(), out_.told.uren.end(), h) == out_.told.uren.end())
            out_.told.uren.push_back(h);
    return take(Subject::werk, from, to);
}

bool SentenceReader::set_wage(const ToldWage& wage, size_t from, size_t to)
{
    return last_work_of_partner_ ? once(Subject::partnerloon, out_.told.loon_partner, wage, from, to)
                                 : once(Subject::loon, out_.told.loon, wage, from, to);
}

/// "minimumloon", "15,80 per uur", "uurloon 15,80", "1.850 bruto per maand".
bool SentenceReader::wage()
{
    const size_t from = at_;
    if (is(from, {"minimumloon"}) || (is(from, {"minimum", "min"}) && is(from + 1, {"loon"}))) {
        if (after_unknown(from)) return false; // "boven minimumloon"
        return set_wage({}, from, from + (is(from, {"minimumloon"}) ? 1 : 2));
    }
    const bool hourly = is(from, {"uurloon"}), named = hourly || is(from, {"loon", "salaris", "bruto"});
    const bool strange = after_unknown(from);
    if (strange && (named || is(from - 1, {"boven", "onder", "minimaal", "maximaal", "ongeveer", "circa", "bijna",
                                           "netto", "tot", "vanaf", "max", "min"})))
        return false;
    size_t i = named ? skip(from + 1, {"is", "van", "bruto"}) : skip(from, {"voor"});
    if (named && mark(i, ":")) ++i;
    const bool sign = is(i, {"€"});
    const auto amount = money(i);
    if (!amount) return false;
    const double euros = amount->euros;
    size_t to = skip(amount->to, {"bruto"});
    const bool gross = to > amount->to || (named && !hourly);
    const auto per_hour_ends = [&]() -> size_t {
        if (is(to, {"per-uur"})) return to + 1;
        if ((is(to, {"per"}) || mark(to, "/")) && is(to + 1, {"uur"})) return to + 2;
        return 0;
    };
    const bool as_hour = euros >= least_wage && euros <= highest_wage;
    if (const size_t end = per_hour_ends()) {
        const size_t after = skip(end, {"bruto"});
        return as_hour && !is(after, {"netto"}) && set_wage({ToldWage::Kind::per_uur, euros}, from, after);
    }
    if (strange) return false; // only "per uur" is clear whatever stands before it
    if (hourly && as_hour) return set_wage({ToldWage::Kind::per_uur, euros}, from, to);
    const size_t month = per_month(to), end = skip(month, {"bruto"});
    if ((gross || end > month) && month > to && euros >= least_monthly && euros <= highest_monthly)
        return set_wage({ToldWage::Kind::per_maand, euros}, from, end);
    // An amount with cents and a euro sign right after hours can only be what an hour earns.
    const bool after_hours = !out_.taken.empty() && out_.taken.back().subject == Subject::werk;
    if (sign && tokens_[i + 1].has_decimals && as_hour && after_hours && clause_ends(to) && !out_.told.loon)
        return set_wage({ToldWage::Kind::per_uur, euros}, from, to);
    return false;
}

bool SentenceReader::travel()
{
    const size_t from = at_;
    std::optional<Money> amount;
    if (is(from, {"reiskosten"}))
        amount = named_money(from + 1);
    else
        amount = money_before(from, {"reiskosten"});
    if (!amount || amount->euros > highest_rent) return false;
    return once(Subject::reiskosten, out_.told.reiskosten, amount->euros, from, per_month(amount->to));
}

/// Childcare without a number: hours and price then follow. With a number it must be told in the form.
bool SentenceReader::childcare()
{
    if (!is(at_, {"opvang"}) || after_unknown(at_)) return false;
    if (at_ > 0 && is(at_ - 1, {"geen", "zonder"})) return false;
    const size_t next = skip(at_ + 1, {"van", "voor"});
    if (number(next) || mark(next, ":") || is(next, {"€"}) || (at_ > 0 && fate_[at_ - 1] == Fate::unknown))
        return false;
    out_.told.opvang = true;
    return take(Subject::opvang, at_, at_ + 1);
}

} // namespace armoedeval
