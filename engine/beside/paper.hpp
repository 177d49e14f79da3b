// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A paper that somebody holds: a payslip, a specification of the bijstand, a decision about toeslagen. Which amounts
// it may have, and what was typed of it.
#include "engine/base/date.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace armoedeval {

enum class SoortPapier { loonstrook, uitkering, toeslagen };

/// In the order of paper_amounts.
enum class PaperAmount {
    bruto,
    loonheffing,
    netto_loon,
    norm,
    inkomsten,
    netto_bijstand,
    vakantietoeslag,
    toetsingsinkomen,
    zorgtoeslag,
    huurtoeslag,
    kindgebonden_budget,
    kinderopvangtoeslag
};

struct NamedPaperAmount {
    PaperAmount amount;
    SoortPapier paper;
    const char* name;  ///< in a call and in answers; one paper has each once
    const char* title; ///< as people read it
    bool per_year = false;
};

inline constexpr std::array paper_amounts{
    NamedPaperAmount{PaperAmount::bruto, SoortPapier::loonstrook, "bruto", "Bruto loon"},
    NamedPaperAmount{PaperAmount::loonheffing, SoortPapier::loonstrook, "loonheffing", "Loonheffing"},
    NamedPaperAmount{PaperAmount::netto_loon, SoortPapier::loonstrook, "netto", "Netto loon"},
    NamedPaperAmount{PaperAmount::norm, SoortPapier::uitkering, "norm", "Norm zonder vakantietoeslag"},
    NamedPaperAmount{PaperAmount::inkomsten, SoortPapier::uitkering, "inkomsten", "Inkomsten die eraf gaan"},
    NamedPaperAmount{PaperAmount::netto_bijstand, SoortPapier::uitkering, "netto", "Netto uitbetaald"},
    NamedPaperAmount{PaperAmount::vakantietoeslag, SoortPapier::uitkering, "vakantietoeslag",
                     "Ingehouden vakantietoeslag"},
    NamedPaperAmount{PaperAmount::toetsingsinkomen, SoortPapier::toeslagen, "toetsingsinkomen",
                     "Geschat jaarinkomen (toetsingsinkomen)", true},
    NamedPaperAmount{PaperAmount::zorgtoeslag, SoortPapier::toeslagen, "zorgtoeslag", "Zorgtoeslag"},
    NamedPaperAmount{PaperAmount::huurtoeslag, SoortPapier::toeslagen, "huurtoeslag", "Huurtoeslag"},
    NamedPaperAmount{PaperAmount::kindgebonden_budget, SoortPapier::toeslagen, "kindgebonden_budget",
                     "Kindgebonden budget"},
    NamedPaperAmount{PaperAmount::kinderopvangtoeslag, SoortPapier::toeslagen, "kinderopvangtoeslag",
                     "Kinderopvangtoeslag"},
};

constexpr const NamedPaperAmount& paper_amount(PaperAmount amount)
{
    return paper_amounts.at(static_cast<size_t>(amount));
}
/// The amount of a paper by its name; null where it has none of that name.
constexpr const NamedPaperAmount* paper_amount(SoortPapier paper, std::string_view name)
{
    for (const NamedPaperAmount& a : paper_amounts)
        if (a.paper == paper && name == a.name) return &a;
    return nullptr;
}

/// Euros per amount; nothing where it is not told, or not computed.
using PaperAmounts = std::array<std::optional<double>, paper_amounts.size()>;

struct Paper {
    size_t situation = 0; ///< in which the household was
    Date month{};         ///< that it is about: its first day
    PaperAmounts typed{};

    const std::optional<double>& of(PaperAmount amount) const { return typed.at(static_cast<size_t>(amount)); }
    std::optional<double>& of(PaperAmount amount) { return typed.at(static_cast<size_t>(amount)); }
    bool has(SoortPapier paper) const
    {
        for (size_t i = 0; i < typed.size(); ++i)
            if (typed[i] && paper_amounts[i].paper == paper) return true;
        return false;
    }
};

} // namespace armoedeval
