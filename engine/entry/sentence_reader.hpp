// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The rules by which a sentence is read: each looks at the words from a place on, and takes them or leaves them. What
// no rule takes, and is not a word that says nothing, was not understood.
#include "engine/entry/sentence_tokens.hpp"

#include <initializer_list>
#include <string>
#include <vector>

namespace armoedeval {

class SentenceReader {
public:
    SentenceReader(const std::string& text, Date today, const std::vector<MunicipalityName>& gemeenten);
    Sentence read();

private:
    using Kind = SentenceToken::Kind;
    enum class Fate { open, taken, says_nothing, unknown };
    /// Who works, and since when, as the words just before the hours say it.
    struct Talk {
        bool of_partner = false, now = false;
    };

    // --- looking (a place past the end is no word, no number and no mark)
    bool is(size_t i, std::initializer_list<const char*> words) const;
    bool mark(size_t i, const char* signs) const;
    bool number(size_t i) const { return i < tokens_.size() && tokens_[i].kind == Kind::number; }
    bool known_word(size_t i) const;
    /// A number in figures, or as a word up to ten.
    std::optional<int> whole(size_t i) const;
    size_t skip(size_t i, std::initializer_list<const char*> words) const;
    bool clause_ends(size_t i) const;
    size_t clause_start(size_t i) const;
    /// The word just before, in the same clause, was not understood: it may change what follows.
    bool after_unknown(size_t i) const;
    bool unit(size_t i) const
    {
        return is(i, {"jaar", "maand", "week", "uur", "dagen", "dag", "km", "%"}) || mark(i, "%");
    }

    // --- taking
    bool take(Subject subject, size_t from, size_t to);
    bool unclear(Subject subject, size_t from, size_t to);
    template <class T> bool once(Subject subject, std::optional<T>& fact, const T& value, size_t from, size_t to)
    {
        if (fact && *fact != value) return unclear(subject, from, to);
        fact = value;
        return take(subject, from, to);
    }

    // --- the rules; each returns whether it took something, and then the place has moved on
    bool leefvorm();
    bool partner();
    bool couple_ages();
    bool person();
    bool bare_age();
    bool children();
    bool no_children();
    bool home();
    bool service();
    bool bijstand();
    bool no_bijstand();
    bool wealth();
    bool hours();
    bool wage();
    bool travel();
    bool childcare();
    bool municipality();
    bool word_of_talk();
    bool says_nothing();

    // --- parts of rules
    struct Span {
        size_t to = 0;
        int months = 0;
    };
    std::optional<Span> duration(size_t i) const;
    std::optional<std::pair<ToldSince, size_t>> since(size_t i) const;
    bool set_bijstand(const ToldSince& since, size_t from, size_t to);
    struct Money {
        double euros = 0;
        size_t to = 0;
    };
    /// "690", "€ 690", "690 euro"; with "per maand" behind it or not.
    std::optional<Money> money(size_t i) const;
    std::optional<Money> named_money(size_t i) const;
    size_t per_month(size_t i) const;
    /// An amount with its noun behind it: "690 euro huur".
    std::optional<Money> money_before(size_t i, std::initializer_list<const char*> nouns) const;
    std::optional<ToldAge> child_age(size_t i, size_t& to) const;
    std::optional<int> adult_age(size_t i, size_t& to) const;
    bool take_age(Subject subject, ToldAge& who, const ToldAge& age, size_t from, size_t to);
    bool set_leefvorm(bool partner, size_t from, size_t to);
    bool set_wage(const ToldWage& wage, size_t from, size_t to);
    bool counted_children(size_t from, size_t noun, std::optional<int> count);
    void poison();
    void finish();

    const std::string& text_;
    Date today_;
    const std::vector<MunicipalityName>& gemeenten_;
    std::vector<SentenceToken> tokens_;
    std::vector<Fate> fate_;
    size_t at_ = 0;
    Talk talk_;
    bool last_work_of_partner_ = false;
    bool expects_children_ = false; ///< a mother, a father or a parent
    bool two_told_ = false;         ///< the ages of a man and a woman
    Sentence out_;
};

} // namespace armoedeval
