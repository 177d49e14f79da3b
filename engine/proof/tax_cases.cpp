// SPDX-License-Identifier: EUPL-1.2
// Tax and withholding.
#include "engine/proof/case_facts.hpp"

namespace armoedeval {

namespace {

Outcomes inkomstenbelasting_case(const Facts& f, const Law<double>& wet)
{
    InkomstenbelastingCase<double> c;
    c.arbeidsinkomen = f.amount("arbeidsinkomen");
    c.overig_inkomen = f.amount("overig_inkomen");
    c.aow = f.yes("aow");
    c.recht_op_iack = f.yes("recht_op_iack");
    c.iack_arbeidsinkomen = c.arbeidsinkomen;
    const auto uit = inkomstenbelasting(c, wet.inkomstenbelasting);
    return {uit.belasting_voor_kortingen, uit.algemene_heffingskorting, uit.arbeidskorting, uit.iack, uit.belasting};
}

Outcomes loonheffing_case(const Facts& f, const Law<double>& wet)
{
    const LoonheffingTabel tabel = f.word("tabel") == "groen" ? LoonheffingTabel::groen : LoonheffingTabel::wit;
    const auto uit =
        loonheffing(LoonheffingCase<double>{f.amount("tijdvakloon"), f.yes("heffingskorting"), tabel, f.yes("aow")},
                    wet.loonheffing, wet.inkomstenbelasting);
    return {uit.loonheffing, uit.arbeidskorting};
}

} // namespace

std::vector<SchemeCases> tax_cases()
{
    const Fact aow = aow_fact();
    return {
        {"inkomstenbelasting",
         "Wet inkomstenbelasting 2001",
         {amount("arbeidsinkomen", "0", "loon uit tegenwoordige arbeid, na pensioenpremie"),
          amount("overig_inkomen", "0", "belast, zonder arbeidskorting (bijstand, uitkering, pensioen)"), aow,
          yes_no("recht_op_iack", "0", "recht op de inkomensafhankelijke combinatiekorting")},
         {{"belasting_voor_kortingen", per_year},
          {"algemene_heffingskorting", per_year},
          {"arbeidskorting", per_year},
          {"iack", per_year},
          {"belasting", per_year}},
         inkomstenbelasting_case},
        {"loonheffing",
         "Wet op de loonbelasting 1964",
         {amount("tijdvakloon", "0", "loon voor de loonheffing", per_month),
          yes_no("heffingskorting", "1", "de loonheffingskorting wordt toegepast"),
          word("tabel", "wit", "wit voor loon, groen voor een uitkering", {"wit", "groen"}), aow},
         {{"loonheffing", per_month}, {"arbeidskorting", per_month}},
         loonheffing_case},
    };
}

} // namespace armoedeval
