// SPDX-License-Identifier: EUPL-1.2
// Who lives there.
#include "engine/entry/sentence_reader.hpp"

#include "engine/base/limits.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

constexpr int child_until = 17, oldest_told = 99;

} // namespace

bool SentenceReader::set_leefvorm(bool partner, size_t from, size_t to)
{
    return once(Subject::leefvorm, out_.told.partner, partner, from, to);
}

bool SentenceReader::leefvorm()
{
    const size_t at = at_;
    if (is(at, {"alleenstaand", "ao", "eenoudergezin"})) {
        // "alleen bijstand" is not about who lives there.
        const std::string raw = text_.substr(tokens_[at].where.from, 7);
        const bool only = tokens_[at].where.to - tokens_[at].where.from == 6;
        if (only && !clause_ends(at + 1) && !mark(at + 1, ":()") && !is(at + 1, {"met", "en"})) return false;
        size_t to = at + 1;
        if (is(at, {"ao", "eenoudergezin"})) expects_children_ = true;
        if (is(to, {"man"})) { // a mother, a father, a man: whoever, it is the applicant
            const std::string noun = text_.substr(tokens_[to].where.from, 2);
            expects_children_ = expects_children_ || noun == "ou" || noun == "mo" || noun == "va" || noun == "OU" ||
                                noun == "Ou" || noun == "MO" || noun == "VA";
        }
        return set_leefvorm(false, at, to);
    }
    if (is(at, {"gehuwd"})) return set_leefvorm(true, at, at + 1);
    if (is(at, {"geen", "zonder"}) && is(at + 1, {"partner"})) return set_leefvorm(false, at, at + 2);
    if (is(at, {"gezin"})) return unclear(Subject::leefvorm, at, at + 1);
    return false;
}

/// "35", "35 jaar", "35 jaar oud", "(35)".
std::optional<int> SentenceReader::adult_age(size_t i, size_t& to) const
{
    const bool bracket = mark(i, "(");
    i += bracket;
    const auto years = number(i) ? whole(i) : std::nullopt;
    if (!years || *years < limits::adult_from || *years > oldest_told) return {};
    size_t end = i + 1;
    const bool told = is(end, {"jaar"});
    if (told) ++end;
    if (told && is(end, {"oud"})) ++end;
    if (!told && (unit(end) || is(end, {"euro", "bruto", "netto", "per-uur", "per-week", "per", "€"}))) return {};
    if (!told && mark(end, "/-%") && number(end + 1)) return {};
    if (bracket && mark(end, ")")) ++end;
    to = end;
    return years;
}

bool SentenceReader::take_age(Subject subject, ToldAge& who, const ToldAge& age, size_t from, size_t to)
{
    if (who.known() && who != age) return unclear(subject, from, to);
    who = age;
    return take(subject, from, to);
}

bool SentenceReader::partner()
{
    if (!is(at_, {"partner"}) || after_unknown(at_)) return false;
    const size_t from = at_;
    size_t i = skip(from + 1, {"is", "van", "(", "geboren"});
    size_t to = from + 1;
    const auto years = adult_age(i, to);
    const bool born = i < tokens_.size() && tokens_[i].kind == Kind::day;
    if (!years && born) to = i + 1;
    if (!years && !born && !clause_ends(from + 1) &&
        !is(from + 1, {"en", "werkt", "gaat", "wil", "kan", "met", "man"}) && !number(from + 1)) {
        if (out_.told.partner == false) out_.unclear.insert(Subject::leefvorm);
        return false; // "partner in detentie"
    }
    if (out_.told.partner == false) out_.unclear.insert(Subject::leefvorm);
    if (!out_.told.partner) out_.told.partner = true;
    talk_.of_partner = true;
    if (years) return take_age(Subject::partner, out_.told.partner_age, {*years, {}, {}}, from, to);
    if (born) return take_age(Subject::partner, out_.told.partner_age, {{}, {}, tokens_[i].date}, from, to);
    return take(Subject::partner, from, from + 1);
}

/// "beiden 45", "38 en 41"; of a couple.
bool SentenceReader::couple_ages()
{
    ToldHousehold& told = out_.told;
    if (told.partner != true || told.aanvrager.known() || after_unknown(at_)) return false;
    size_t to = 0;
    if (is(at_, {"beiden", "allebei", "beide"})) {
        const auto years = adult_age(at_ + 1, to);
        if (!years) return false;
        told.aanvrager = told.partner_age = {*years, {}, {}};
        return take(Subject::aanvrager, at_, to);
    }
    size_t middle = 0;
    const auto first = adult_age(at_, middle);
    if (!first || (!is(middle, {"en"}) && !mark(middle, "+&/"))) return false;
    const auto second = adult_age(middle + 1, to);
    if (!second) return false;
    told.aanvrager = {*first, {}, {}};
    told.partner_age = {*second, {}, {}};
    return take(Subject::aanvrager, at_, to);
}

/// "moeder van 29", "man 52", "Mevrouw is 47", "aanvrager geb. 12-4-1991".
bool SentenceReader::person()
{
    const bool noun = is(at_, {"man"});
    if ((!noun && !is(at_, {"geboren"})) || after_unknown(at_)) return false;
    const size_t from = at_;
    size_t i = skip(noun ? from + 1 : from, {"is", "van", "geboren", "op"});
    while (mark(i, ",:") && noun && i == from + 1) ++i;
    i = skip(i, {"is", "van", "geboren", "op"});
    if (i < tokens_.size() && tokens_[i].kind == Kind::day && tokens_[i].date < today_) {
        ToldAge born;
        born.born = tokens_[i].date;
        if (age_on(*born.born, today_) < limits::adult_from) return false;
        return take_age(Subject::aanvrager, out_.told.aanvrager, born, from, i + 1);
    }
    size_t to = 0;
    const auto years = adult_age(i, to);
    if (!years) return false;
    if (out_.told.partner == true && out_.told.aanvrager.known() && !out_.told.partner_age.known())
        return take_age(Subject::partner, out_.told.partner_age, {*years, {}, {}}, from, to);
    if (out_.told.aanvrager.known() && from > 0 && is(from - 1, {"en"}) && !out_.told.partner_age.known()) {
        two_told_ = true; // a couple only together with a word for it
        return take_age(Subject::partner, out_.told.partner_age, {*years, {}, {}}, from, to);
    }
    return take_age(Subject::aanvrager, out_.told.aanvrager, {*years, {}, {}}, from, to);
}

/// "35 jaar"; only a number where nothing else can be meant: after how they live.
bool SentenceReader::bare_age()
{
    if (after_unknown(at_)) return false;
    size_t to = 0;
    const auto years = adult_age(at_, to);
    if (!years) return false;
    const bool told = tokens_[to - 1].word == "jaar" || tokens_[to - 1].word == "oud" || mark(to - 1, ")");
    if (told && !mark(to - 1, ")") && !clause_ends(to) && tokens_[to].kind == Kind::word &&
        !is(to, {"huur", "huurt", "kamer", "kind",         "kinderen",    "bijstand", "koop", "inwonend",
                 "met",  "en",    "geen",  "alleenstaand", "gehuwd",      "man",      "kale", "sinds",
                 "wil",  "kan",   "gaat",  "werkt",        "minimumloon", "partner"}))
        return false; // "20 jaar gewerkt"
    bool after_leefvorm = false;
    for (size_t k = at_; k-- > 0 && !after_leefvorm;) {
        if (mark(k, ",(") || fate_[k] == Fate::says_nothing) continue;
        after_leefvorm = fate_[k] == Fate::taken && is(k, {"alleenstaand", "ao", "gehuwd", "man"});
        break;
    }
    if (!told && !after_leefvorm) return false;
    return take_age(Subject::aanvrager, out_.told.aanvrager, {*years, {}, {}}, at_, to);
}

bool SentenceReader::no_children()
{
    size_t to = 0;
    if (is(at_, {"geen", "zonder"}) && is(at_ + 1, {"kinderen", "kind"})) to = at_ + 2;
    if (is(at_, {"kinderloos"})) to = at_ + 1;
    if (!to) return false;
    if (out_.told.kinderen && !out_.told.kinderen->empty()) return unclear(Subject::kinderen, at_, to);
    out_.told.kinderen.emplace();
    return take(Subject::kinderen, at_, to);
}

/// "3", "3 jaar", "7 maanden", a day of birth; nothing where the number is of something else: "24 uur".
std::optional<ToldAge> SentenceReader::child_age(size_t i, size_t& to) const
{
    if (i >= tokens_.size()) return {};
    ToldAge age;
    if (tokens_[i].kind == Kind::day) {
        if (age_on(tokens_[i].date, today_) > child_until) return {};
        age.born = tokens_[i].date;
        to = i + 1;
        return age;
    }
    const auto n = whole(i);
    if (!n || is(i, {"een", "één"})) return {};
    to = i + 1;
    if (is(to, {"maand"})) {
        if (*n > 23) return {};
        age.months = *n;
        ++to;
        if (is(to, {"bijstand", "in"})) return {};
        return age;
    }
    if (*n > child_until) return {};
    age.years = *n;
    if (is(to, {"jaar"})) {
        ++to;
        if (is(to, {"oud"})) ++to;
        if (is(to, {"bijstand", "al"}) || (is(to, {"in"}) && !clause_ends(to + 1))) return {};
        if (is(to, {"en"}) && whole(to + 1) && is(to + 2, {"maand"})) return {}; // years and months: ask
        return age;
    }
    if (unit(to) || is(to, {"euro", "€", "per", "per-uur", "per-week", "bruto", "netto", "tot", "a", "à"})) return {};
    if (is(to, {"huur", "vermogen", "servicekosten"}) && !named_money(to + 1)) return {}; // "690 huur"
    return age;
}

/// What follows a noun for children, with how many there are where that was told.
bool SentenceReader::counted_children(size_t from, size_t noun, std::optional<int> count)
{
    const bool one = is(noun, {"kind", "tweeling", "drieling"}) && !(count && *count > 1);
    size_t i = noun + 1, to = noun + 1;
    while (is(i, {"van", "geboren", "op", "leeftijd", "leeftijden"}) || mark(i, ":(") ||
           (mark(i, ",") && !one && i == noun + 1))
        ++i;
    std::vector<ToldAge> ages;
    for (size_t end = 0; const auto age = child_age(i, end);) {
        ages.push_back(*age);
        to = i = end;
        if (mark(i, ")")) {
            ++to;
            break;
        }
        if (one) break;
        if (is(i, {"en", "of"}) || mark(i, ",+&/")) ++i;
        if (is(i, {"en"})) ++i;
        if (count && ages.size() == static_cast<size_t>(*count)) break; // what follows is something else
    }
    if (ages.empty() && !count) return false;
    if (ages.empty() && i < tokens_.size() && !clause_ends(i) &&
        !is(i, {"huur", "huurt", "kamer", "bijstand", "koop", "kale", "inwonend"}))
        return false; // "kind van bijna 3"
    if (ages.empty()) ages.resize(static_cast<size_t>(*count));
    if (is(noun, {"tweeling", "drieling"})) ages.resize(is(noun, {"tweeling"}) ? 2 : 3, ages.front());
    auto& told = out_.told.kinderen;
    const bool wrong_count = count && static_cast<size_t>(*count) != ages.size() && !is(noun, {"tweeling", "drieling"});
    const bool denied = told && told->empty();
    if (!told) told.emplace();
    told->insert(told->end(), ages.begin(), ages.end());
    if (told->size() > limits::most_children || wrong_count || denied) return unclear(Subject::kinderen, from, to);
    return take(Subject::kinderen, from, to);
}

bool SentenceReader::children()
{
    if (after_unknown(at_)) return false;
    const auto count = whole(at_);
    const size_t noun = count ? at_ + 1 : at_;
    // "een kind van 3 en een van 6"
    if (is(at_, {"een", "één"}) && is(at_ + 1, {"van"}) && out_.told.kinderen && !out_.told.kinderen->empty()) {
        size_t to = 0;
        if (const auto age = child_age(at_ + 2, to)) {
            out_.told.kinderen->push_back(*age);
            return take(Subject::kinderen, at_, to);
        }
    }
    if (!is(noun, {"kind", "kinderen", "tweeling", "drieling"})) return false;
    return counted_children(at_, noun, count);
}

} // namespace armoedeval
