// SPDX-License-Identifier: EUPL-1.2
// What holds for every beslagvrije voet: Wetboek van Burgerlijke Rechtsvordering art. 475da to 475dc.
#include "tests/support/catch.hpp"
#include "tests/support/fixtures.hpp"

using namespace armoedeval;
using namespace armoedeval::test;

namespace {

BeslagvrijeVoetCase<double> random_debtor(Chance& chance)
{
    BeslagvrijeVoetCase<double> c;
    c.leefsituatie = static_cast<Leefsituatie>(chance.whole(0, 3));
    c.belastbaar_jaarinkomen = chance.cents(0, 110000);
    return c;
}

double voet(const BeslagvrijeVoetCase<double>& c, const Law<double>& wet)
{
    return beslagvrije_voet(
        c, {wet.beslagvrije_voet, wet.participatiewet, wet.zorgtoeslag, wet.huurtoeslag, wet.kindgebonden_budget});
}

} // namespace

TEST_CASE("every beslagvrije voet lies within the bounds of the act and never falls with the income")
{
    Chance chance(20261130);
    for (const Date date : peildatums) {
        const Law<double>& wet = law(date);
        const auto& rv = *wet.beslagvrije_voet;
        const double most[] = {rv.maximum_alleenstaande, rv.maximum_alleenstaande_ouder, rv.maximum_gehuwd,
                               rv.maximum_gehuwd_met_kind};
        for (int i = 0; i < 300; ++i) {
            BeslagvrijeVoetCase<double> c = random_debtor(chance);
            const double plain = voet(c, wet);
            const bool pair = c.leefsituatie == Leefsituatie::gehuwd || c.leefsituatie == Leefsituatie::gehuwd_met_kind;
            const auto& normen = *wet.participatiewet.normen;
            CHECK(plain >= 0.95 * (pair ? normen.gehuwd : normen.alleenstaande) - 1e-9);
            CHECK(plain <= most[static_cast<size_t>(c.leefsituatie)]);

            BeslagvrijeVoetCase<double> more = c;
            more.belastbaar_jaarinkomen += 100;
            CHECK(voet(more, wet) >= plain - 1e-9);

            BeslagvrijeVoetCase<double> rent = c;
            rent.kale_huur = chance.cents(0, 2000);
            CHECK(voet(rent, wet) >= plain);
            CHECK(voet(rent, wet) <= plain + *rent.kale_huur);

            BeslagvrijeVoetCase<double> partner = c; // art. 475db: to the half at most
            partner.netto_partner = chance.cents(0, 4000);
            CHECK(voet(partner, wet) <= plain);
            CHECK(voet(partner, wet) >= plain / 2 - 1e-9);

            BeslagvrijeVoetCase<double> own = c; // art. 475dc lid 1: a twentieth goes to creditors in any case
            own.netto_inkomen = chance.cents(0, 4000);
            CHECK(voet(own, wet) <= 0.95 * *own.netto_inkomen + 1e-9);
            own.bijstandsnorm = normen.alleenstaande;
            own.netto_naast_bijstand = chance.cents(0, 2000);
            CHECK(voet(own, wet) >= 0);
            CHECK(voet(own, wet) <= 0.95 * normen.alleenstaande + 1e-9);
        }
    }
}
