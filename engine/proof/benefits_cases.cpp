// SPDX-License-Identifier: EUPL-1.2
// The benefits of UWV and SVB.
#include "engine/household/scenario_work.hpp"
#include "engine/proof/case_facts.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

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

} // namespace

std::vector<SchemeCases> benefits_cases()
{
    return {
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
    };
}

} // namespace armoedeval
