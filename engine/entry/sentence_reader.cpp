// SPDX-License-Identifier: EUPL-1.2
#include "engine/entry/sentence_reader.hpp"

#include "engine/base/text.hpp"

#include <algorithm>
#include <string_view>

namespace armoedeval {

namespace {

/// Words that turn or bend all that stands with them between two commas: then nothing there is taken.
constexpr std::string_view bending[] = {
    "niet",  "was",       "waren",      "ex",      "broer",     "zus",        "opa",
    "oma",   "uitwonend", "uitwonende", "gestopt", "beëindigd", "afgewezen",  "aangevraagd",
    "stopt", "geweigerd", "overleden",  "vroeger", "gehad",     "huisgenoot", "bewindvoerder"};

/// Who lives along, where the words before say so: "woont samen met haar moeder".
constexpr std::string_view parents[] = {"moeder", "vader", "ouder", "ouders", "schoonouders"},
                           along[] = {"met", "bij", "haar", "zijn", "hun", "mijn", "inwonend", "inwonende"};
/// Of two people the hours are only told by name: who of them asks is not said by these.
constexpr std::string_view her[] = {"zij", "ze", "vrouw", "vriendin"}, him[] = {"hij", "man", "vriend"};

template <size_t n> bool one_of(const std::string_view (&words)[n], const std::string& word)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

constexpr const char* numerals[] = {"nul", "een",   "twee", "drie",  "vier", "vijf",
                                    "zes", "zeven", "acht", "negen", "tien"};

} // namespace

SentenceReader::SentenceReader(const std::string& text, Date today, const std::vector<MunicipalityName>& gemeenten)
    : text_(text),
      today_(today),
      gemeenten_(gemeenten),
      tokens_(sentence_tokens(text, today)),
      fate_(tokens_.size(), Fate::open)
{
}

bool SentenceReader::is(size_t i, std::initializer_list<const char*> words) const
{
    return i < tokens_.size() && tokens_[i].kind == Kind::word &&
           std::any_of(words.begin(), words.end(), [&](const char* word) { return tokens_[i].word == word; });
}

bool SentenceReader::mark(size_t i, const char* signs) const
{
    return i < tokens_.size() && tokens_[i].kind == Kind::mark &&
           std::string_view(signs).find(tokens_[i].word) != std::string_view::npos;
}

std::optional<int> SentenceReader::whole(size_t i) const
{
    if (i >= tokens_.size()) return {};
    const SentenceToken& token = tokens_[i];
    if (token.kind == Kind::number && !token.has_decimals && token.number < 1e6) return static_cast<int>(token.number);
    if (token.kind == Kind::word)
        for (int n = 0; n <= 10; ++n)
            if (token.word == numerals[n] || (n == 1 && token.word == "één")) return n;
    return {};
}

size_t SentenceReader::skip(size_t i, std::initializer_list<const char*> words) const
{
    while (is(i, words)) ++i;
    return i;
}

bool SentenceReader::clause_ends(size_t i) const
{
    return i >= tokens_.size() || mark(i, ",;.");
}

size_t SentenceReader::clause_start(size_t i) const
{
    while (i > 0 && !mark(i - 1, ",;.")) --i;
    return i;
}

bool SentenceReader::after_unknown(size_t i) const
{
    for (size_t before = i; before-- > 0;) {
        if (mark(before, ",;.")) return false;
        if (fate_[before] == Fate::unknown) return true;
        if (fate_[before] != Fate::says_nothing) return false;
    }
    return false;
}

bool SentenceReader::take(Subject subject, size_t from, size_t to)
{
    out_.taken.push_back({subject, {tokens_[from].where.from, tokens_[to - 1].where.to}});
    for (size_t i = from; i < to; ++i) fate_[i] = Fate::taken;
    at_ = to;
    return true;
}

bool SentenceReader::unclear(Subject subject, size_t from, size_t to)
{
    out_.unclear.insert(subject);
    return take(subject, from, to);
}

/// Clauses with a word that bends them are not understood as a whole.
void SentenceReader::poison()
{
    const auto said = [&](size_t i) {
        const Stretch where = tokens_[i].where;
        return lower(text_.substr(where.from, where.to - where.from));
    };
    bool of_her = false, of_him = false;
    for (size_t i = 0; i < tokens_.size(); ++i) {
        of_her = of_her || one_of(her, said(i));
        of_him = of_him || one_of(him, said(i));
    }
    const auto tells_hours = [&](size_t i) {
        size_t k = clause_start(i);
        while (!clause_ends(k) && !is(k, {"uur"})) ++k;
        return !clause_ends(k);
    };
    for (size_t i = 0; i < tokens_.size(); ++i) {
        const bool bends = tokens_[i].kind == Kind::word && one_of(bending, tokens_[i].word);
        const bool lives_along = i > 0 && one_of(parents, said(i)) && one_of(along, said(i - 1));
        const bool of_whom = of_her && of_him && (one_of(her, said(i)) || one_of(him, said(i))) && tells_hours(i);
        const bool lives_in = is(i, {"woont", "wonen"}) && (is(i + 1, {"in"}) && clause_ends(i + 2));
        const bool neither = is(i, {"geen"}) && (is(i + 1, {"van"}) || number(i + 1));
        const bool either = i > 0 && is(i, {"of"}) && number(i - 1) && number(i + 1) && !is(i + 2, {"uur"});
        const bool partner_later = is(i, {"gaat", "wil", "kan"}) && i > 0 && is(i - 1, {"partner"}) && tells_hours(i);
        if (!bends && !lives_in && !neither && !lives_along && !of_whom && !either && !partner_later) continue;
        size_t end = i;
        while (!clause_ends(end)) ++end;
        for (size_t k = clause_start(i); k < end; ++k) fate_[k] = Fate::unknown;
    }
}

Sentence SentenceReader::read()
{
    poison();
    while (at_ < tokens_.size()) {
        if (fate_[at_] != Fate::open) {
            ++at_;
            continue;
        }
        if (mark(at_, ",;.")) talk_ = {};
        const bool read = no_children() || no_bijstand() || leefvorm() || bijstand() || hours() || wage() || travel() ||
                          wealth() || service() || home() || children() || partner() || couple_ages() || person() ||
                          bare_age() || childcare() || municipality() || word_of_talk() || says_nothing();
        if (!read) fate_[at_++] = Fate::unknown;
    }
    finish();
    return std::move(out_);
}

bool SentenceReader::municipality()
{
    if (tokens_[at_].kind != Kind::word || after_unknown(at_)) return false;
    for (const MunicipalityName& gemeente : gemeenten_)
        if (lower(gemeente.naam) == tokens_[at_].word) {
            out_.told.gemeente = gemeente;
            return take(Subject::gemeente, at_, at_ + 1);
        }
    return false;
}

/// Who is spoken about, and of now or of later: it decides whose hours follow.
bool SentenceReader::word_of_talk()
{
    const size_t at = at_;
    if (is(at, {"nu", "momenteel", "huidig", "werkt"})) {
        talk_.now = true;
    } else if (is(at, {"gaat", "gaan", "wil", "kan", "zou", "straks", "naar", "wordt", "mag", "plan"})) {
        talk_.now = false;
    } else if (!is(at, {"werken", "werk", "werkend", "aan", "het", "aanbod", "baan", "al"})) {
        return false;
    }
    fate_[at_++] = Fate::says_nothing;
    return true;
}

bool SentenceReader::says_nothing()
{
    const bool word =
        is(at_, {"en",    "met",    "van", "een",    "één", "de",        "het",      "is",  "zijn", "haar",
                 "heeft", "hebben", "zit", "zitten", "in",  "woont",     "wonen",    "die", "ook",  "of",
                 "voor",  "samen",  "uit", "op",     "te",  "per-maand", "per-week", "man"});
    if (!word && tokens_[at_].kind != Kind::mark) return false;
    if (!word && !mark(at_, ",;.:()+&/-'\"!")) return false;
    if (is(at_, {"man"}) && after_unknown(at_)) return false;
    fate_[at_++] = Fate::says_nothing;
    return true;
}

/// The stretches that nobody took, with the words that say nothing between them.
void SentenceReader::finish()
{
    for (size_t i = 0; i < tokens_.size(); ++i) {
        if (fate_[i] != Fate::unknown) continue;
        size_t last = i;
        for (size_t k = i + 1; k < tokens_.size() && (fate_[k] == Fate::unknown || fate_[k] == Fate::says_nothing);
             ++k) {
            if (mark(k, ",;.")) break;
            if (fate_[k] == Fate::unknown) last = k;
        }
        out_.not_understood.push_back({tokens_[i].where.from, tokens_[last].where.to});
        i = last;
    }
    ToldHousehold& told = out_.told;
    if (two_told_ && told.partner != true) out_.unclear.insert(Subject::leefvorm);
    if (told.loon && told.loon->kind == ToldWage::Kind::per_maand && told.uren.size() + told.uren_nu.has_value() > 1)
        out_.unclear.insert(Subject::loon); // of which hours?
    if (out_.unclear.contains(Subject::leefvorm)) told.partner.reset();
    if (out_.unclear.contains(Subject::kinderen)) told.kinderen.reset();
    if (out_.unclear.contains(Subject::woning)) told.woning.reset(), told.huur.reset();
    if (out_.unclear.contains(Subject::loon)) told.loon.reset();
    if (out_.unclear.contains(Subject::bijstand)) told.bijstand.reset(), told.bijstand_sinds = {};
    if (out_.unclear.contains(Subject::aanvrager)) told.aanvrager = {};
    if (expects_children_ && told.kinderen && told.kinderen->empty()) {
        out_.unclear.insert(Subject::kinderen);
        told.kinderen.reset();
    }
}

Sentence read_sentence(const std::string& text, Date today, const std::vector<MunicipalityName>& gemeenten)
{
    return SentenceReader(text, today, gemeenten).read();
}

std::vector<Subject> still_missing(const ToldHousehold& told)
{
    std::vector<Subject> missing;
    const auto lacks = [&](bool lacking, Subject subject) {
        if (lacking) missing.push_back(subject);
    };
    const auto unknown = [](const ToldAge& age) { return !age.known(); };
    lacks(!told.partner, Subject::leefvorm);
    lacks(!told.aanvrager.known(), Subject::aanvrager);
    lacks(told.partner.value_or(false) && !told.partner_age.known(), Subject::partner);
    lacks(!told.kinderen || std::any_of(told.kinderen->begin(), told.kinderen->end(), unknown), Subject::kinderen);
    const bool rents = told.woning == ToldHome::huur || told.woning == ToldHome::kamer;
    lacks(!told.woning || (rents && !told.huur), Subject::woning);
    lacks(!told.bijstand || (*told.bijstand && told.bijstand_sinds.precision == ToldSince::Precision::onbekend),
          Subject::bijstand);
    lacks(told.uren.empty() && !told.uren_nu, Subject::werk);
    return missing;
}

} // namespace armoedeval
