// SPDX-License-Identifier: EUPL-1.2
#include "engine/proof/scheme_cases.hpp"

#include "engine/household/scenario.hpp"
#include "engine/household/scenario_work.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

using Outcomes = std::vector<double>;

Fact amount(std::string name, std::string otherwise, std::string meaning, std::string unit = "euro per jaar")
{
    return {std::move(name), FactKind::amount, std::move(unit), std::move(otherwise), std::move(meaning)};
}
Fact maybe_amount(std::string name, std::string meaning, std::string unit = "euro per maand")
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

const std::string per_year = "euro per jaar", per_month = "euro per maand";

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

Outcomes zorgtoeslag_case(const Facts& f, const Law<double>& wet)
{
    const auto uit = zorgtoeslag(ZorgtoeslagCase<double>{f.amount("toetsingsinkomen"), f.amount("vermogen"),
                                                         f.yes("toeslagpartner"), f.yes("partner_verzekerd")},
                                 wet.zorgtoeslag, wet.awir);
    return {uit.per_jaar, uit.per_maand};
}

Outcomes huurtoeslag_case(const Facts& f, const Law<double>& wet)
{
    HuurtoeslagCase<double> c;
    c.toetsingsinkomen = f.amount("toetsingsinkomen");
    c.kale_huur = f.amount("kale_huur");
    c.servicekosten = f.amount("servicekosten");
    c.vermogen = f.amount("vermogen");
    c.personen = f.count("personen");
    c.oudste_leeftijd = f.count("oudste_leeftijd");
    c.heeft_kind = f.yes("heeft_kind");
    c.aow = f.yes("aow");
    c.aangepaste_woning = f.yes("aangepaste_woning");
    c.toeslagpartner = f.yes("toeslagpartner");
    return {huurtoeslag(c, wet.huurtoeslag, wet.awir)};
}

Outcomes kindgebonden_budget_case(const Facts& f, const Law<double>& wet)
{
    const auto uit =
        kindgebonden_budget(KindgebondenBudgetCase<double>{f.amount("toetsingsinkomen"), f.amount("vermogen"),
                                                           f.yes("toeslagpartner"), f.counts("leeftijden")},
                            wet.kindgebonden_budget, wet.awir);
    return {uit.per_jaar, uit.per_maand};
}

Outcomes kinderopvangtoeslag_case(const Facts& f, const Law<double>& wet)
{
    KinderopvangtoeslagCase<double> c;
    c.toetsingsinkomen = f.amount("toetsingsinkomen");
    for (const Opvang<double>& opvang : f.care()) c.kinderen.push_back({opvang});
    return {kinderopvangtoeslag(c, wet.kinderopvangtoeslag)};
}

Outcomes kinderbijslag_case(const Facts& f, const Law<double>& wet)
{
    std::vector<KinderbijslagKind> kinderen;
    const auto dubbel = f.counts("dubbel");
    for (const int leeftijd : f.counts("leeftijden")) {
        const size_t place = kinderen.size();
        kinderen.push_back({leeftijd, place < dubbel.size() && dubbel[place] != 0});
    }
    return {kinderbijslag(kinderen, wet.kinderbijslag)};
}

const std::vector<std::string> leefsituaties{"alleenstaande", "alleenstaande_ouder", "gehuwd", "gehuwd_met_kind"};

Outcomes beslagvrije_voet_case(const Facts& f, const Law<double>& wet)
{
    BeslagvrijeVoetCase<double> c;
    const auto which = std::find(leefsituaties.begin(), leefsituaties.end(), f.word("leefsituatie"));
    c.leefsituatie = static_cast<Leefsituatie>(which - leefsituaties.begin());
    c.belastbaar_jaarinkomen = f.amount("belastbaar_jaarinkomen");
    c.kale_huur = f.maybe("kale_huur");
    c.netto_inkomen = f.maybe("netto_inkomen");
    c.netto_partner = f.amount("netto_partner");
    c.bijstandsnorm = f.maybe("bijstandsnorm");
    c.netto_naast_bijstand = f.amount("netto_naast_bijstand");
    return {beslagvrije_voet(
        c, {wet.beslagvrije_voet, wet.participatiewet, wet.zorgtoeslag, wet.huurtoeslag, wet.kindgebonden_budget})};
}

Leeftijdsgroep group_of(int age, const Law<double>& wet)
{
    if (age >= wet.aow->jaren) return Leeftijdsgroep::aow;
    return age < wet.participatiewet.leeftijdsgrenzen->norm ? Leeftijdsgroep::jong : Leeftijdsgroep::volwassen;
}

Leefvorm leefvorm_of(const Facts& f)
{
    const std::string& vorm = f.word("leefvorm");
    return vorm == "gehuwd"                ? Leefvorm::gehuwd
           : vorm == "alleenstaande_ouder" ? Leefvorm::alleenstaande_ouder
                                           : Leefvorm::alleenstaande;
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

Outcomes ww_case(const Facts& f, const Law<double>& wet)
{
    return {ww_per_maand(WwCase<double>{f.amount("maandloon"), f.amount("inkomen_uit_werk"), f.amount("ander_inkomen"),
                                        f.count("maand")},
                         wet.werkloosheidswet)};
}

Outcomes toeslagenwet_case(const Facts& f, const Law<double>& wet)
{
    ToeslagenwetCase<double> c;
    c.leefvorm = leefvorm_of(f);
    c.leeftijd = f.count("leeftijd");
    c.aow = group_of(c.leeftijd, wet) == Leeftijdsgroep::aow;
    c.woningdeler = f.yes("woningdeler");
    c.bij_ouders = f.yes("bij_ouders");
    if (const auto geboren = f.date("partner_geboren")) c.partner_geboren = static_cast<int>(geboren->year());
    c.kind_onder_12 = f.yes("kind_jonger_dan_12");
    c.uitkering = f.amount("uitkering");
    c.inkomen_uit_werk = f.amount("inkomen_uit_werk");
    c.ander_inkomen = f.amount("inkomen");
    c.maandloon = f.maybe("maandloon");
    c.vrijlating = f.yes("inkomen_vrijgelaten");
    return {toeslagenwet(c, wet.toeslagenwet), toeslagenwet_met_vakantie_uitkering(c, wet.toeslagenwet)};
}

Outcomes wia_case(const Facts& f, const Law<double>& wet)
{
    WiaCase<double> c;
    const auto& words = wia_words();
    c.soort = static_cast<WiaSoort>(std::find(words.begin(), words.end(), f.word("soort")) - words.begin());
    c.uitkering = f.amount("uitkering");
    c.inkomen = f.amount("inkomen_uit_werk");
    c.maandloon = f.maybe("maandloon");
    c.inkomenseis = f.maybe("inkomenseis");
    if (c.inkomenseis && !c.maandloon)
        throw std::invalid_argument("maandloon: is nodig waar er een inkomenseis is (Wet WIA art. 61 en 62)");
    return {wia_per_maand(c, wet.wia)};
}

Outcomes wao_case(const Facts& f, const Law<double>& wet)
{
    return {wao_per_maand(WaoCase<double>{f.amount("uitkering"), f.amount("maandloon"), f.amount("inkomen_uit_werk")},
                          wet.wao)};
}

Outcomes wajong_case(const Facts& f, const Law<double>& wet)
{
    return {wajong_per_maand(
        WajongCase<double>{f.amount("uitkering"), f.amount("inkomen_uit_werk"), f.count("leeftijd")}, wet.wajong)};
}

Outcomes anw_case(const Facts& f, const Law<double>& wet)
{
    return {anw_per_maand(AnwCase<double>{f.amount("uitkering"), f.amount("inkomen_uit_werk")}, wet.anw)};
}

Outcomes bijstandsnorm_case(const Facts& f, const Law<double>& wet)
{
    const auto norm = bijstandsnorm(norm_case_of(f, wet), wet.participatiewet);
    return {norm.norm_incl, norm.norm_excl};
}

Outcomes bijstand_case(const Facts& f, const Law<double>& wet)
{
    const ParticipatiewetWet<double>& pw = wet.participatiewet;
    const NormCase norm = norm_case_of(f, wet);
    VrijlatingCase<double> v;
    const auto& words = vrijlating_words();
    v.soort = static_cast<Vrijlating>(std::find(words.begin(), words.end(), f.word("vrijlating")) - words.begin());
    v.leeftijd = f.count("leeftijd");
    v.aow = norm.leeftijd == Leeftijdsgroep::aow;
    v.alleenstaande_ouder_jong_kind = norm.leefvorm == Leefvorm::alleenstaande_ouder;
    v.netto_loon = f.amount("netto_inkomen");
    const bool recht = f.amount("vermogen") <= vermogensgrens(norm.leefvorm, pw);
    const double vrijgelaten = only_if(recht, vrijlating(v, pw));
    return {vrijgelaten, only_if(recht, aanvulling(bijstandsnorm(norm, pw).norm_incl, v.netto_loon - vrijgelaten))};
}

Outcomes kwijtschelding_case(const Facts& f, const Law<double>& wet)
{
    KwijtscheldingCase<double> c;
    c.leefvorm = leefvorm_of(f);
    c.kosten_van_bestaan =
        f.amount("kosten_van_bestaan") / 100 * bijstandsnorm(norm_case_of(f, wet), wet.participatiewet).norm_incl;
    c.netto_inkomen = f.amount("netto_inkomen");
    c.woonlasten = f.amount("kale_huur");
    c.huurtoeslag = f.amount("huurtoeslag");
    c.zorgpremie = f.amount("zorgpremie");
    c.zorgtoeslag = f.amount("zorgtoeslag");
    c.kindgebonden_budget_bij_nihil = f.amount("kindgebonden_budget_bij_nihil");
    c.kindgebonden_budget = f.amount("kindgebonden_budget");
    c.betaald = f.amount("betaald");
    c.geld = f.amount("geld");
    c.extra_geld = f.yes("extra_geld");
    c.auto_waarde = f.amount("auto");
    c.auto_onmisbaar = f.yes("auto_onmisbaar");
    c.inboedel = f.amount("inboedel");
    c.ander_vermogen = f.amount("ander_vermogen");
    const auto uit = kwijtschelding(c, {wet.kwijtschelding, wet.participatiewet, wet.huurtoeslag});
    return {uit.te_betalen, at_least_zero(f.amount("belasting") - uit.te_betalen), uit.betalingscapaciteit,
            uit.vermogen_boven_de_grens};
}

Outcomes premie_case(const Facts& f, const Law<double>& wet)
{
    return {vrijgelaten_premie(
        PremieCase<double>{f.amount("premie"), f.count("leeftijd"), f.yes("doelgroep_loonkostensubsidie")},
        wet.participatiewet)};
}

Outcomes bruto_bijstand_case(const Facts& f, const Law<double>& wet)
{
    const InkomstenbelastingWet<double>& ib = wet.inkomstenbelasting;
    return {round_cent(brutering(f.amount("netto_per_jaar"), ib.algemene_heffingskorting->maximum,
                                 tarief_schijf1(false, *ib.schijven)))};
}

Outcomes winst_case(const Facts& f, const Law<double>& wet)
{
    const auto uit = belastbare_winst(WinstCase<double>{f.amount("winst"), f.amount("uren_onderneming"),
                                                        f.amount("uren_ander_werk"), f.yes("starter"), f.yes("aow")},
                                      wet.winst);
    return {uit.zelfstandigenaftrek, uit.mkb_winstvrijstelling, uit.belastbare_winst};
}

Outcomes minimumloon_case(const Facts& f, const Law<double>& wet)
{
    return {minimumuurloon(f.count("leeftijd"), wet.minimumloon)};
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

std::vector<SchemeCases> make_schemes()
{
    const Fact income = amount("toetsingsinkomen", "0", "gezamenlijk, van het hele jaar");
    const Fact wealth = amount("vermogen", "0", "gezamenlijk, op 1 januari", "euro");
    const Fact partner = yes_no("toeslagpartner", "0", "er is een toeslagpartner");
    const Fact aow = yes_no("aow", "0", "heeft de AOW-leeftijd bereikt");
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
        {"zorgtoeslag",
         "Wet op de zorgtoeslag",
         {income, partner, yes_no("partner_verzekerd", "1", "de partner is verzekerd (Zvw)"), wealth},
         {{"per_jaar", per_year}, {"per_maand", per_month}},
         zorgtoeslag_case},
        {"huurtoeslag",
         "Wet op de huurtoeslag",
         {amount("toetsingsinkomen", "0", "van het hele huishouden"), amount("kale_huur", "", "kale huur", per_month),
          amount("servicekosten", "0", "servicekosten die meetellen (tot en met 2025)", per_month),
          count("personen", "1", "bewoners", "personen", 1, 40),
          count("oudste_leeftijd", "40", "van de oudste bewoner", "jaren", 0, 120),
          yes_no("heeft_kind", "0", "er woont een kind"), yes_no("aow", "0", "een bewoner heeft de AOW-leeftijd"),
          yes_no("aangepaste_woning", "0", "de woning is aangepast voor een handicap"), partner, wealth},
         {{"per_maand", per_month}},
         huurtoeslag_case},
        {"kindgebonden_budget",
         "Wet op het kindgebonden budget",
         {income, partner, ages("van de kinderen, op de eerste van de maand"), wealth},
         {{"per_jaar", per_year}, {"per_maand", per_month}},
         kindgebonden_budget_case},
        {"kinderopvangtoeslag",
         "Wet kinderopvang",
         {income,
          {"opvang", FactKind::care, "soort:uren_per_maand:uurprijs, gescheiden door |", "",
           "de opvang, één kind per deel", 10'000}},
         {{"per_maand", per_month}},
         kinderopvangtoeslag_case},
        {"kinderbijslag",
         "Algemene Kinderbijslagwet",
         {ages("op de eerste dag van het kwartaal"),
          {"dubbel", FactKind::yes_nos, "ja_nee, gescheiden door |", "", "dubbele kinderbijslag, per kind"}},
         {{"per_kwartaal", "euro per kwartaal"}},
         kinderbijslag_case},
        {"bijstandsnorm",
         "Participatiewet",
         norm_facts(),
         {{"norm_incl", per_month}, {"norm_excl", per_month}},
         bijstandsnorm_case},
        {"bijstand",
         "Participatiewet",
         with(norm_facts(), {amount("netto_inkomen", "0", "netto loon, met vakantiegeld", per_month),
                             word("vrijlating", "geen", "welke vrijlating geldt", vrijlating_words()),
                             amount("vermogen", "0", "van het huishouden", "euro")}),
         {{"vrijgelaten", per_month}, {"bijstand", per_month}},
         bijstand_case},
        {"premie",
         "Participatiewet",
         {amount("premie", "0", "van de gemeente, in een kalenderjaar"),
          count("leeftijd", "40", "van wie haar krijgt", "jaren", 18, 120),
          yes_no("doelgroep_loonkostensubsidie", "0", "hoort tot de doelgroep loonkostensubsidie")},
         {{"vrijgelaten", per_year}},
         premie_case},
        {"bruto_bijstand",
         "Wet op de loonbelasting 1964",
         {amount("netto_per_jaar", "0", "netto bijstand van één persoon, met vakantietoeslag")},
         {{"bruto_per_jaar", per_year}},
         bruto_bijstand_case},
        {"beslagvrije_voet",
         "Wetboek van Burgerlijke Rechtsvordering",
         {word("leefsituatie", "alleenstaande", "van de schuldenaar", leefsituaties),
          amount("belastbaar_jaarinkomen", "0", "van beide echtgenoten samen"),
          maybe_amount("kale_huur", "voor de verhoging om hoge woonkosten; leeg: niet gevraagd"),
          maybe_amount("netto_inkomen", "van de schuldenaar zelf, met vakantietoeslag; leeg: geen begrenzing"),
          amount("netto_partner", "0", "netto inkomen van de partner waarop geen beslag ligt", per_month),
          maybe_amount("bijstandsnorm", "van wie bijstand krijgt, met vakantietoeslag; leeg: geen bijstand"),
          amount("netto_naast_bijstand", "0", "middelen die met de bijstand worden verrekend", per_month)},
         {{"per_maand", per_month}},
         beslagvrije_voet_case},
        {"kwijtschelding",
         "Uitvoeringsregeling Invorderingswet 1990",
         with(norm_facts(),
              {amount("kosten_van_bestaan", "100", "deel van de norm dat de raad koos", "procent"),
               amount("netto_inkomen", "0",
                      "van beiden, met vakantiegeld en ontvangen alimentatie; zonder toeslagen en kinderbijslag",
                      per_month),
               amount("kale_huur", "0", "of van een eigen huis de rente en de erfpacht", per_month),
               amount("huurtoeslag", "0", "die wordt ontvangen", per_month),
               amount("zorgpremie", "0", "van beiden", per_month),
               amount("zorgtoeslag", "0", "die wordt ontvangen", per_month),
               amount("kindgebonden_budget_bij_nihil", "0", "als er geen inkomen was", per_month),
               amount("kindgebonden_budget", "0", "dat wordt ontvangen", per_month),
               amount(
                   "betaald", "0",
                   "alimentatie, aflossing van belastingschuld, en opvang na toeslag waar de raad die mee laat tellen",
                   per_month),
               amount("geld", "0", "contant en op rekeningen", "euro"),
               yes_no("extra_geld", "1", "de raad koos het extra vrij te laten geld"),
               amount("auto", "0", "waarde van de auto", "euro"),
               yes_no("auto_onmisbaar", "0", "nodig voor werk of door ziekte"),
               amount("inboedel", "0", "waarde van de inboedel", "euro"),
               amount("ander_vermogen", "0", "ander bezit, zoals een eigen huis zonder de hypotheek", "euro"),
               amount("belasting", "0", "waarvoor kwijtschelding wordt gevraagd")}),
         {{"te_betalen", per_year},
          {"kwijtgescholden", per_year},
          {"betalingscapaciteit", per_year},
          {"vermogen_boven_de_grens", "euro"}},
         kwijtschelding_case},
        {"ww",
         "Werkloosheidswet",
         {amount("maandloon", "", "van de baan die ophield, met vakantiegeld", per_month),
          amount("inkomen_uit_werk", "0", "uit nieuw werk, bruto met vakantiegeld", per_month),
          amount("ander_inkomen", "0", "dat met werk samenhangt en helemaal afgaat, zoals een pensioen", per_month),
          count("maand", "3", "hoeveelste maand van de WW", "maanden", 1, 60)},
         {{"per_maand", per_month}},
         ww_case},
        {"toeslagenwet",
         "Toeslagenwet",
         {leefvorm_fact(),
          count("leeftijd", "40", "van wie de uitkering heeft", "jaren", 15, 120),
          yes_no("woningdeler", "0",
                 "een alleenstaande woont met een andere volwassene van 27 of ouder (art. 2 lid 9)"),
          yes_no("bij_ouders", "0", "een alleenstaande woont bij de ouders"),
          {"partner_geboren", FactKind::maybe_date, "datum", "", "van de echtgenoot; leeg: telt als geboren voor 1972"},
          yes_no("kind_jonger_dan_12", "0", "er woont een kind jonger dan 12"),
          amount("uitkering", "", "WW, ZW, WIA, WAO of Wajong, bruto met vakantiegeld", per_month),
          amount("inkomen_uit_werk", "0", "van beiden, bruto met vakantiegeld", per_month),
          amount("inkomen", "0", "ander inkomen van beiden, bruto met vakantiegeld; telt helemaal", per_month),
          maybe_amount("maandloon", "het oude loon, met vakantiegeld; leeg: geen grens"),
          yes_no("inkomen_vrijgelaten", "1", "de eerste twee jaar: een deel van inkomen uit werk telt niet")},
         {{"per_maand", per_month}, {"per_maand_met_vakantie_uitkering", per_month}},
         toeslagenwet_case},
        {"wia",
         "Wet werk en inkomen naar arbeidsvermogen",
         {word("soort", "loongerelateerd", "welke uitkering van de WIA", wia_words()),
          amount("uitkering", "", "zonder werk, bruto met vakantiegeld", per_month),
          amount("inkomen_uit_werk", "0", "bruto met vakantiegeld", per_month),
          maybe_amount("maandloon", "waar de uitkering van is afgeleid, met vakantiegeld; nodig bij een inkomenseis"),
          maybe_amount("inkomenseis", "van een loonaanvulling of vervolguitkering; leeg: geen inkomenseis")},
         {{"per_maand", per_month}},
         wia_case},
        {"wao",
         "Wet op de arbeidsongeschiktheidsverzekering",
         {amount("uitkering", "", "zonder werk, bruto met vakantie-uitkering", per_month),
          amount("maandloon", "", "van de oude baan, geïndexeerd, met vakantiegeld", per_month),
          amount("inkomen_uit_werk", "0", "bruto met vakantiegeld", per_month)},
         {{"per_maand", per_month}},
         wao_case},
        {"wajong",
         "Wet arbeidsongeschiktheidsvoorziening jonggehandicapten",
         {amount("uitkering", "", "zonder werk, bruto met vakantie-uitkering", per_month),
          amount("inkomen_uit_werk", "0", "bruto met vakantiegeld", per_month),
          count("leeftijd", "40", "voor het minimumloon waarvan de grondslag is", "jaren", 18, 67)},
         {{"per_maand", per_month}},
         wajong_case},
        {"anw",
         "Algemene nabestaandenwet",
         {amount("uitkering", "", "zonder werk, bruto met vakantie-uitkering", per_month),
          amount("inkomen_uit_werk", "0", "bruto met vakantiegeld", per_month)},
         {{"per_maand", per_month}},
         anw_case},
        {"winst_uit_onderneming",
         "Wet inkomstenbelasting 2001",
         {amount("winst", "0", "van het jaar, na kosten en zonder btw"),
          amount("uren_onderneming", "0", "besteed aan de onderneming", "uren per jaar"),
          amount("uren_ander_werk", "0", "gewerkt in loondienst", "uren per jaar"),
          yes_no("starter", "0", "recht op startersaftrek"),
          yes_no("aow", "0", "AOW-leeftijd bij het begin van het jaar")},
         {{"zelfstandigenaftrek", per_year}, {"mkb_winstvrijstelling", per_year}, {"belastbare_winst", per_year}},
         winst_case},
        {"minimumloon",
         "Wet minimumloon en minimumvakantiebijslag",
         {count("leeftijd", "21", "van de werknemer", "jaren", 15, 120)},
         {{"uurloon", "euro per uur"}},
         minimumloon_case},
    };
}

} // namespace

const std::vector<SchemeCases>& all_schemes()
{
    static const std::vector<SchemeCases> schemes = make_schemes();
    return schemes;
}

const SchemeCases* find_scheme(const std::string& name)
{
    for (const SchemeCases& scheme : all_schemes())
        if (scheme.name == name) return &scheme;
    return nullptr;
}

} // namespace armoedeval
