// SPDX-License-Identifier: EUPL-1.2
#include "engine/proof/case_facts.hpp"

namespace armoedeval {

Fact amount(std::string name, std::string otherwise, std::string meaning, std::string unit)
{
    return {std::move(name), FactKind::amount, std::move(unit), std::move(otherwise), std::move(meaning)};
}
Fact maybe_amount(std::string name, std::string meaning, std::string unit)
{
    return {std::move(name), FactKind::maybe_amount, std::move(unit), "", std::move(meaning)};
}
Fact yes_no(std::string name, std::string otherwise, std::string meaning)
{
    return {std::move(name), FactKind::yes_no, "ja_nee", std::move(otherwise), std::move(meaning)};
}
Fact count(std::string name, std::string otherwise, std::string meaning, std::string unit, double low, double high)
{
    return {std::move(name), FactKind::count, std::move(unit), std::move(otherwise), std::move(meaning), high, low};
}
Fact word(std::string name, std::string otherwise, std::string meaning, std::vector<std::string> words)
{
    return {std::move(name), FactKind::word, "woord", std::move(otherwise), std::move(meaning), 0, 0, std::move(words)};
}
Fact ages(std::string meaning)
{
    return {"leeftijden", FactKind::counts, "jaren, gescheiden door |", "", std::move(meaning), 120};
}

Fact aow_fact()
{
    return yes_no("aow", "0", "heeft de AOW-leeftijd bereikt");
}

Fact leefvorm_fact()
{
    return word("leefvorm", "alleenstaande", "hoe iemand leeft", {"alleenstaande", "alleenstaande_ouder", "gehuwd"});
}

std::vector<Fact> norm_facts()
{
    return {leefvorm_fact(),
            count("leeftijd", "40", "van de aanvrager", "jaren", 18, 120),
            count("leeftijd_partner", "40", "van de partner", "jaren", 18, 120),
            yes_no("heeft_kind", "0", "een kind onder de 18 woont in"),
            count("kostendelers", "0", "andere bewoners die meetellen (art. 19a)", "personen", 0, 20),
            yes_no("inrichting", "0", "verblijft in een inrichting (art. 23)"),
            yes_no("partner_niet_rechthebbend", "0", "de partner heeft geen recht op bijstand (art. 24)"),
            yes_no("ouders_niet_aanspreekbaar", "0", "18-20 jaar en kan de ouders niet aanspreken (art. 20 lid 3)")};
}

std::vector<Fact> with(std::vector<Fact> facts, const std::vector<Fact>& more)
{
    facts.insert(facts.end(), more.begin(), more.end());
    return facts;
}

Leefvorm leefvorm_of(const Facts& f)
{
    const std::string& vorm = f.word("leefvorm");
    return vorm == "gehuwd"                ? Leefvorm::gehuwd
           : vorm == "alleenstaande_ouder" ? Leefvorm::alleenstaande_ouder
                                           : Leefvorm::alleenstaande;
}

Leeftijdsgroep group_of(int age, const Law<double>& wet)
{
    if (age >= wet.aow->jaren) return Leeftijdsgroep::aow;
    return age < wet.participatiewet.leeftijdsgrenzen->norm ? Leeftijdsgroep::jong : Leeftijdsgroep::volwassen;
}

NormCase norm_case_of(const Facts& f, const Law<double>& wet)
{
    NormCase c;
    c.leefvorm = leefvorm_of(f);
    c.leeftijd = group_of(f.count("leeftijd"), wet);
    c.leeftijd_partner = group_of(f.count("leeftijd_partner"), wet);
    c.heeft_kind = f.yes("heeft_kind");
    c.kostendelers = f.count("kostendelers");
    c.inrichting = f.yes("inrichting");
    c.partner_niet_rechthebbend = f.yes("partner_niet_rechthebbend");
    c.ouders_niet_aanspreekbaar = f.yes("ouders_niet_aanspreekbaar");
    return c;
}

} // namespace armoedeval
