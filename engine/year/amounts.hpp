// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The amounts of a household, once: what they are called, what they do to what is left, and where people see them. The
// command line, files, the window, the months and the explanations read them here; a new scheme is a member of
// Breakdown and a row below. Plain data, so that a view can include it.
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace armoedeval {

/// What a household has in a full year in one situation; euros per year. An amount that is not computed is NaN
/// (is_computed); `besteedbaar` and what follows from it are then NaN too, but for `gemeentelijk`: of the schemes of a
/// municipality those that are known count (`gemeentelijk_meegeteld`), and it is NaN where none is.
template <class R> struct Breakdown {
    R loon_bruto{0}, pensioenpremie{0}; ///< from work: wage with holiday pay, and profit
    R loon_netto{0};                    ///< of it, net on the payslip; of profit, after the tax and Zvw over it
    R teruggaaf{0};                     ///< what the assessment gives, or takes, beyond what was withheld
    R winst{0};                         ///< of a business; in loon_bruto too
    R overig_bruto{0}, overig_netto{0}; ///< overig_bruto: what is taxed of it
    R toeslagenwet{0};                  ///< what UWV gives on top of a benefit, gross; in overig_bruto too
    R onbelast{0};                      ///< studiefinanciering, vrijwilligersvergoeding, premie; in overig_netto too
    R reservering{0}; ///< tax and Zvw over the profit, which nobody withholds; in belasting and bijdrage_zvw too
    R bijstand_netto{0}, bijstand_bruto{0};
    R belasting{0}, bijdrage_zvw{0};
    R toetsingsinkomen{0};
    R zorgtoeslag{0}, huurtoeslag{0}, kindgebonden_budget{0}, kinderopvangtoeslag{0}, kinderbijslag{0};
    R zorgtoeslag_uitbetaald{0}, kindgebonden_budget_uitbetaald{0}; ///< twelve times what is paid a month
    R gemeentelijk{0}, gemeentelijk_meegeteld{0};
    R gemeentelijk_natura{0}; ///< the value of what the municipality gives in kind; counts in no sum; NaN: not known
    R tegemoetkoming_alleenverdieners{0};
    R kosten_opvang{0}, kosten_werk{0};
    R besteedbaar{0};             ///< all income of the household minus tax
    R over_na_opvang_en_werk{0};  ///< besteedbaar minus the costs of childcare and work
    R naar_schulden{0};           ///< what creditors take or get; not computed when it is not told or not known
    R naar_schulden_meegeteld{0}; ///< what of it is known
    R in_de_hand{0};              ///< over_na_opvang_en_werk minus naar_schulden
    R blijft_over{0};  ///< over_na_opvang_en_werk minus what is known to go to creditors: what every question looks at
    R vaste_lasten{0}; ///< rent and what else is paid each month; not computed when the home or the costs are not told
    R vrij_te_besteden{0};              ///< in_de_hand minus the fixed costs
    R vrijgelaten{0}, bijstandsnorm{0}; ///< the income that does not count, and the norm
};

/// The parts of what is left that people see, in the order of the bars, from below; each has a colour
/// (gui/paint/theme.cpp).
enum class Part {
    loon,
    teruggaaf,
    overig,
    bijstand,
    kindgebonden_budget,
    kinderbijslag,
    huurtoeslag,
    zorgtoeslag,
    gemeentelijk, ///< what is known of the schemes of the municipality
    opvang,       ///< what the household pays itself: toeslag minus bill
    reiskosten,
    schulden ///< the last: all_parts counts on it
};

/// How the law counts an amount: people see the one by the year, the other by the month first.
enum class Per { year, month };

/// An amount of a Breakdown. In what is left (blijft_over) incomes count with sign 1, costs with -1; what
/// explains another amount, or adds up several, with 0.
template <class R> struct NamedAmount {
    using Member = R Breakdown<R>::*;

    const char* name = ""; ///< in files and answers
    Member member = nullptr;
    Per per = Per::month;
    int why = 0;              ///< its place among the amounts of Waarom?; of equals the first here; 0: not offered
    const char* title = "";   ///< as people read it
    const char* article = ""; ///< "het"
    const char* noun = "";    ///< in a running line: "kindgebonden budget"
    int sign = 0;             ///< in what is left
    std::optional<Part> part{};
    bool toeslag = false;     ///< of the Awir: a voorschot each month, settled over the year
    Member counted = nullptr; ///< what of it counts in what is left, where that is not all
    Member paid = nullptr;    ///< of a toeslag: twelve times the month, where the award of the year is another amount

    constexpr bool counts() const { return sign != 0; }
    constexpr bool is_toeslag() const { return toeslag; }
    constexpr Member in_what_is_left() const { return counted ? counted : member; }
    /// Twelve times what of it comes in or goes out in a month.
    constexpr Member in_twelve_months() const { return paid ? paid : in_what_is_left(); }
};

/// In the order in which people read them.
template <class R>
inline constexpr std::array breakdown_amounts = [] {
    using enum Per;
    using enum Part;
    using B = Breakdown<R>;
    using A = NamedAmount<R>;
    constexpr bool toeslag = true;
    return std::array{
        A{"loon_bruto", &B::loon_bruto, year, 12, "Loon, bruto met vakantiegeld"},
        A{"pensioenpremie", &B::pensioenpremie, year, 13, "Pensioenpremie"},
        A{"winst", &B::winst, year, 13, "Winst voor belasting"},
        A{"overig_bruto", &B::overig_bruto, year, 12, "Ander inkomen, bruto"},
        A{"toeslagenwet", &B::toeslagenwet, month, 12, "Toeslag van het UWV (Toeslagenwet), bruto"},
        A{"onbelast", &B::onbelast, year, 13, "Inkomen zonder belasting"},
        A{"bijstand_bruto", &B::bijstand_bruto, year, 12, "Bijstand, bruto"},
        A{"belasting", &B::belasting, year, 12, "Belasting en premies"},
        A{"bijdrage_zvw", &B::bijdrage_zvw, year, 12, "Bijdrage Zvw"},
        A{"reservering", &B::reservering, year, 13, "Opzij voor belasting over winst"},
        A{"toetsingsinkomen", &B::toetsingsinkomen, year, 11, "Toetsingsinkomen"},
        A{"loon_netto", &B::loon_netto, month, 4, "Loon, netto", "het", "loon", 1, loon},
        A{"teruggaaf", &B::teruggaaf, month, 4, "Teruggaaf van belasting", "de", "teruggaaf van belasting", 1,
          teruggaaf},
        A{"overig_netto", &B::overig_netto, month, 4, "Ander inkomen, netto", "het", "ander inkomen", 1, overig},
        A{"bijstandsnorm", &B::bijstandsnorm, month, 10, "Bijstandsnorm"},
        A{"vrijgelaten", &B::vrijgelaten, month, 10, "Vrijgelaten inkomen"},
        A{"bijstand_netto", &B::bijstand_netto, month, 5, "Bijstand, met vakantietoeslag", "de", "bijstand", 1,
          bijstand},
        A{"zorgtoeslag", &B::zorgtoeslag, month, 8, "Zorgtoeslag", "de", "zorgtoeslag", 1, zorgtoeslag, toeslag,
          nullptr, &B::zorgtoeslag_uitbetaald},
        A{"huurtoeslag", &B::huurtoeslag, month, 7, "Huurtoeslag", "de", "huurtoeslag", 1, huurtoeslag, toeslag},
        A{"kindgebonden_budget", &B::kindgebonden_budget, month, 6, "Kindgebonden budget", "het", "kindgebonden budget",
          1, kindgebonden_budget, toeslag, nullptr, &B::kindgebonden_budget_uitbetaald},
        A{"kinderopvangtoeslag", &B::kinderopvangtoeslag, month, 8, "Kinderopvangtoeslag", "de", "kinderopvangtoeslag",
          1, opvang, toeslag},
        A{"zorgtoeslag_uitbetaald", &B::zorgtoeslag_uitbetaald, month, 0, "Zorgtoeslag, uitbetaald"},
        A{"kindgebonden_budget_uitbetaald", &B::kindgebonden_budget_uitbetaald, month, 0,
          "Kindgebonden budget, uitbetaald"},
        A{"kinderbijslag", &B::kinderbijslag, month, 6, "Kinderbijslag", "de", "kinderbijslag", 1, kinderbijslag},
        A{"gemeentelijk", &B::gemeentelijk, month, 9, "Regelingen van de gemeente", "het", "geld van de gemeente", 1,
          gemeentelijk, !toeslag, &B::gemeentelijk_meegeteld},
        A{"gemeentelijk_meegeteld", &B::gemeentelijk_meegeteld, month, 0, "Gemeentelijk meegeteld"},
        A{"gemeentelijk_natura", &B::gemeentelijk_natura, month, 9, "Van de gemeente, in natura", "", "", 0,
          gemeentelijk},
        A{"tegemoetkoming_alleenverdieners", &B::tegemoetkoming_alleenverdieners, month, 4,
          "Tegemoetkoming alleenverdieners", "de", "tegemoetkoming alleenverdieners", 1, overig},
        A{"besteedbaar", &B::besteedbaar, month, 3, "Besteedbaar inkomen"},
        A{"kosten_opvang", &B::kosten_opvang, month, 9, "Kosten van opvang", "de", "kosten van opvang", -1, opvang},
        A{"kosten_werk", &B::kosten_werk, month, 9, "Kosten van werk", "de", "werkkosten", -1, reiskosten},
        A{"over_na_opvang_en_werk", &B::over_na_opvang_en_werk, month, 1, "Over na opvang en werk"},
        A{"naar_schulden", &B::naar_schulden, month, 2, "Naar de schulden", "de", "aflossing van schulden", -1,
          schulden, !toeslag, &B::naar_schulden_meegeteld},
        A{"naar_schulden_meegeteld", &B::naar_schulden_meegeteld, month, 0, "Naar de schulden, meegeteld"},
        A{"in_de_hand", &B::in_de_hand, month, 1, "In de hand"},
        A{"blijft_over", &B::blijft_over, month, 0, "Over, na wat bekend is van de schulden"},
        A{"vaste_lasten", &B::vaste_lasten, month, 9, "Vaste lasten"},
        A{"vrij_te_besteden", &B::vrij_te_besteden, month, 2, "Vrij te besteden"},
    };
}();

/// By its name; null for a name that no amount has.
constexpr const NamedAmount<double>* amount_called(std::string_view name)
{
    for (const auto& amount : breakdown_amounts<double>)
        if (name == amount.name) return &amount;
    return nullptr;
}

/// The rows of which `is` holds, in the same order.
template <class R, bool (NamedAmount<R>::*is)() const>
inline constexpr auto amounts_that = [] {
    constexpr size_t count = [] {
        size_t n = 0;
        for (const auto& amount : breakdown_amounts<R>) n += (amount.*is)() ? 1 : 0;
        return n;
    }();
    std::array<NamedAmount<R>, count> some{};
    size_t n = 0;
    for (const auto& amount : breakdown_amounts<R>)
        if ((amount.*is)()) some[n++] = amount;
    return some;
}();

/// What makes up blijft_over: incomes add, costs take away.
template <class R> struct PartOfWhatIsLeft {
    const char* name = "";
    R Breakdown<R>::*amount = nullptr;
    int sign = 0;
};
template <class R>
inline constexpr auto parts_of_what_is_left = [] {
    constexpr auto& counting = amounts_that<R, &NamedAmount<R>::counts>;
    std::array<PartOfWhatIsLeft<R>, counting.size()> parts{};
    for (size_t i = 0; i < parts.size(); ++i)
        parts[i] = {counting[i].name, counting[i].in_what_is_left(), counting[i].sign};
    return parts;
}();

/// The toeslagen of the Awir, and the place of one among them.
template <class R> inline constexpr auto& toeslag_amounts = amounts_that<R, &NamedAmount<R>::is_toeslag>;
template <class R> constexpr size_t toeslag_place(R Breakdown<R>::*amount)
{
    size_t place = 0;
    while (toeslag_amounts<R>[place].member != amount) ++place;
    return place;
}

/// Twelve equal months as the household has them: of each toeslag twelve times what is paid a month, and totals that
/// are the sum of such parts (docs/decisions/029-a-month-of-toeslagen.md). A month is a twelfth.
template <class R> Breakdown<R> twelve_months(const Breakdown<R>& year)
{
    Breakdown<R> months = year;
    R later{0}; // awarded, but not paid within the year
    for (const NamedAmount<R>& toeslag : toeslag_amounts<R>)
        if (toeslag.paid) {
            months.*toeslag.member = year.*toeslag.paid;
            later = later + (year.*toeslag.member - year.*toeslag.paid);
        }
    for (const auto total : {&Breakdown<R>::besteedbaar, &Breakdown<R>::over_na_opvang_en_werk,
                             &Breakdown<R>::in_de_hand, &Breakdown<R>::blijft_over, &Breakdown<R>::vrij_te_besteden})
        months.*total = year.*total - later;
    return months;
}

/// What comes or goes on a day, in the months around a change.
enum class EventKind {
    loon,
    vakantiegeld,
    winst, ///< of a business, before its tax
    ander_inkomen,
    eenmalig, ///< what comes once
    bijstand,
    vakantietoeslag_bijstand, ///< the reserved holiday allowance of the bijstand
    bijstand_verrekening,     ///< a correction of an earlier month: more (positive) or recovered (negative)
    zorgtoeslag,
    huurtoeslag,
    kindgebonden_budget,
    kinderopvangtoeslag,
    kinderbijslag,
    gemeentelijk,         ///< a scheme of the municipality: every month, or once a year
    premie,               ///< of the municipality, once, because of work
    toeslagen_afrekening, ///< definitive minus voorschotten of a past year, of all toeslagen; negative: repayment
                          ///< (terms)
    belasting_afrekening, ///< the assessment of a past year minus what was withheld; positive: refund
    voorlopige_teruggaaf, ///< tax of the year itself that comes back by the month
    teruggaaf_terug,      ///< of a refund, what the municipality asks back once the bijstand has ended
    naar_schulden,        ///< withheld for creditors from what comes in, or paid to them by a letter
    huur,
    opvang,
    reiskosten,
    vaste_lasten,
    leefgeld
};

struct NamedEvent {
    EventKind kind;
    const char* name;           ///< in files and answers; of a toeslag, that of its amount
    std::optional<Part> part{}; ///< as which people know it; none: a settlement, or what is paid of what is left
};

inline constexpr std::array event_kinds{
    NamedEvent{EventKind::loon, "loon", Part::loon},
    NamedEvent{EventKind::vakantiegeld, "vakantiegeld", Part::loon},
    NamedEvent{EventKind::winst, "winst", Part::loon},
    NamedEvent{EventKind::ander_inkomen, "ander_inkomen", Part::overig},
    NamedEvent{EventKind::eenmalig, "eenmalig"},
    NamedEvent{EventKind::bijstand, "bijstand", Part::bijstand},
    NamedEvent{EventKind::vakantietoeslag_bijstand, "vakantietoeslag_bijstand", Part::bijstand},
    NamedEvent{EventKind::bijstand_verrekening, "bijstand_verrekening", Part::bijstand},
    NamedEvent{EventKind::zorgtoeslag, "zorgtoeslag", Part::zorgtoeslag},
    NamedEvent{EventKind::huurtoeslag, "huurtoeslag", Part::huurtoeslag},
    NamedEvent{EventKind::kindgebonden_budget, "kindgebonden_budget", Part::kindgebonden_budget},
    NamedEvent{EventKind::kinderopvangtoeslag, "kinderopvangtoeslag", Part::opvang},
    NamedEvent{EventKind::kinderbijslag, "kinderbijslag", Part::kinderbijslag},
    NamedEvent{EventKind::gemeentelijk, "gemeentelijk", Part::gemeentelijk},
    NamedEvent{EventKind::premie, "premie", Part::gemeentelijk},
    NamedEvent{EventKind::toeslagen_afrekening, "toeslagen_afrekening"},
    NamedEvent{EventKind::belasting_afrekening, "belasting_afrekening"},
    NamedEvent{EventKind::voorlopige_teruggaaf, "voorlopige_teruggaaf", Part::teruggaaf},
    NamedEvent{EventKind::teruggaaf_terug, "teruggaaf_terug"},
    NamedEvent{EventKind::naar_schulden, "naar_schulden", Part::schulden},
    NamedEvent{EventKind::huur, "huur"},
    NamedEvent{EventKind::opvang, "opvang", Part::opvang},
    NamedEvent{EventKind::reiskosten, "reiskosten", Part::reiskosten},
    NamedEvent{EventKind::vaste_lasten, "vaste_lasten"},
    NamedEvent{EventKind::leefgeld, "leefgeld"},
};

constexpr const NamedEvent& event_of(EventKind kind)
{
    size_t place = 0;
    while (event_kinds[place].kind != kind) ++place;
    return event_kinds[place];
}

/// The voorschot of a toeslag.
constexpr EventKind event_of(const NamedAmount<double>& toeslag)
{
    size_t place = 0;
    while (std::string_view(event_kinds[place].name) != toeslag.name) ++place;
    return event_kinds[place].kind;
}

} // namespace armoedeval
