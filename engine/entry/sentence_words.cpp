// SPDX-License-Identifier: EUPL-1.2
#include "engine/entry/sentence_words.hpp"

#include "engine/base/text.hpp"

#include <array>
#include <cmath>
#include <utility>

namespace armoedeval {

namespace {

std::string euros_told(double euros)
{
    return "€ " + dutch_amount(euros, euros == std::floor(euros) ? 0 : 2);
}

std::string age_told(const ToldAge& age)
{
    if (age.born) return "geboren " + in_words(*age.born);
    if (age.months) return std::to_string(*age.months) + (*age.months == 1 ? " maand" : " maanden");
    return age.years ? std::to_string(*age.years) + " jaar" : "leeftijd onbekend";
}

std::string listed(const std::vector<std::string>& parts)
{
    std::string words;
    for (size_t i = 0; i < parts.size(); ++i) words += (i == 0 ? "" : i + 1 == parts.size() ? " en " : ", ") + parts[i];
    return words;
}

std::string children_told(const std::vector<ToldAge>& children)
{
    if (children.empty()) return "geen kinderen";
    std::vector<std::string> ages;
    for (const ToldAge& age : children) ages.push_back(age_told(age));
    return (children.size() == 1 ? "1 kind: " : std::to_string(children.size()) + " kinderen: ") + listed(ages);
}

std::string since_told(const ToldSince& since)
{
    using Precision = ToldSince::Precision;
    switch (since.precision) {
    case Precision::onbekend: return "bijstand";
    case Precision::jaar:
        return "bijstand sinds " + std::to_string(static_cast<int>(since.day.year())) + " (1 januari)";
    case Precision::maand: return "bijstand sinds " + month_in_words(since.day) + " (de eerste)";
    case Precision::dag: return "bijstand sinds " + in_words(since.day);
    case Precision::duur: break;
    }
    const bool years = since.months_ago % 12 == 0;
    return "bijstand sinds " + std::to_string(years ? since.months_ago / 12 : since.months_ago) +
           (years                   ? " jaar"
            : since.months_ago == 1 ? " maand"
                                    : " maanden");
}

std::string wage_told(const ToldWage& wage)
{
    if (wage.kind == ToldWage::Kind::minimum) return "minimumloon";
    return euros_told(wage.euros) + (wage.kind == ToldWage::Kind::per_uur ? " per uur" : " bruto per maand");
}

std::string home_told(const ToldHousehold& told)
{
    switch (*told.woning) {
    case ToldHome::koop: return "eigen huis";
    case ToldHome::inwonend: return "inwonend, zonder huur";
    case ToldHome::kamer: return told.huur ? "kamer " + euros_told(*told.huur) : "kamer";
    case ToldHome::huur: break;
    }
    return told.huur ? "huur " + euros_told(*told.huur) : "huurwoning";
}

} // namespace

std::vector<std::string> told_words(const ToldHousehold& told)
{
    std::vector<std::string> words;
    const auto hours = [](double h) { return dutch_number(h) + " uur"; };
    if (told.partner) words.push_back(*told.partner ? "met partner" : "alleenstaand");
    if (told.aanvrager.known()) words.push_back("aanvrager " + age_told(told.aanvrager));
    if (told.partner_age.known()) words.push_back("partner " + age_told(told.partner_age));
    if (told.kinderen) words.push_back(children_told(*told.kinderen));
    if (told.woning) words.push_back(home_told(told));
    if (told.servicekosten) words.push_back("servicekosten " + euros_told(*told.servicekosten));
    if (told.bijstand) words.push_back(*told.bijstand ? since_told(told.bijstand_sinds) : "nu geen bijstand");
    if (told.vermogen) words.push_back("vermogen " + euros_told(*told.vermogen));
    if (told.uren_nu) words.push_back("werkt nu " + hours(*told.uren_nu));
    if (told.uren_partner) words.push_back("partner werkt " + hours(*told.uren_partner));
    if (!told.uren.empty()) {
        std::vector<std::string> each;
        for (const double h : told.uren) each.push_back(dutch_number(h));
        words.push_back("werk: " + listed(each) + " uur per week");
    }
    if (told.loon) words.push_back(wage_told(*told.loon));
    if (told.loon_partner) words.push_back("partner: " + wage_told(*told.loon_partner));
    if (told.reiskosten) words.push_back("reiskosten " + euros_told(*told.reiskosten) + " per maand");
    if (told.opvang) words.push_back("opvang, uren volgen uit het werk");
    if (told.gemeente) words.push_back(told.gemeente->naam);
    return words;
}

std::string missing_question(Subject subject, const ToldHousehold& told)
{
    switch (subject) {
    case Subject::leefvorm: return "Is er een partner?";
    case Subject::aanvrager: return "Hoe oud is de aanvrager?";
    case Subject::partner: return "Hoe oud is de partner?";
    case Subject::kinderen: return told.kinderen ? "Hoe oud zijn de kinderen?" : "Zijn er kinderen, en hoe oud?";
    case Subject::woning: return told.woning ? "Hoeveel is de huur?" : "Huur of eigen huis, en hoeveel huur?";
    case Subject::bijstand:
        return told.bijstand ? "Sinds wanneer is er bijstand?" : "Is er bijstand, en sinds wanneer?";
    case Subject::werk: return "Hoeveel uur werk?";
    default: return {};
    }
}

std::string taken_until_told(Subject subject)
{
    switch (subject) {
    case Subject::leefvorm: return "Nu: geen partner.";
    case Subject::aanvrager: return "Nu: 35 jaar.";
    case Subject::partner: return "Nu: even oud als de aanvrager.";
    case Subject::kinderen: return "Nu: geen kinderen.";
    case Subject::woning: return "Nu: geen huurtoeslag berekend.";
    default: return {};
    }
}

std::string unclear_question(Subject subject)
{
    switch (subject) {
    case Subject::leefvorm: return "Is er een partner of niet?";
    case Subject::aanvrager: return "Hoe oud is de aanvrager? Er staan twee leeftijden.";
    case Subject::partner: return "Hoe oud is de partner, en hoeveel werkt die? Er staan twee antwoorden.";
    case Subject::kinderen: return "Hoeveel kinderen zijn er, en hoe oud? Het aantal past niet bij wat er staat.";
    case Subject::woning: return "Welke huur of woning is het? Er staan er twee.";
    case Subject::servicekosten: return "Welke servicekosten zijn het? Er staan er twee.";
    case Subject::bijstand: return "Is er bijstand, en sinds wanneer? Er staan twee antwoorden.";
    case Subject::uitkering: return "Welke uitkering is het? Schrijf bijstand, of vul een andere in bij Ander inkomen.";
    case Subject::vermogen: return "Welk vermogen is het? Er staan er twee.";
    case Subject::werk: return "Hoeveel uur werkt de aanvrager nu? Er staan twee antwoorden.";
    case Subject::loon: return "Welk loon hoort bij welke uren?";
    case Subject::partnerloon: return "Wat verdient de partner? Er staan twee lonen.";
    case Subject::reiskosten: return "Welke reiskosten zijn het? Er staan er twee.";
    default: return {};
    }
}

std::string place_in_form(const std::string& not_understood)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 30> places{
        {{"schuld", "Schulden"},
         {"beslag", "Schulden"},
         {"alimentatie", "Aanvrager, Meer, Ander inkomen"},
         {"ww", "Aanvrager, Meer, Ander inkomen"},
         {"wia", "Aanvrager, Meer, Ander inkomen"},
         {"wao", "Aanvrager, Meer, Ander inkomen"},
         {"wajong", "Aanvrager, Meer, Ander inkomen"},
         {"ziektewet", "Aanvrager, Meer, Ander inkomen"},
         {"pensioen", "Aanvrager, Meer, Ander inkomen"},
         {"aow", "Aanvrager, Meer, Ander inkomen"},
         {"student", "Aanvrager, Meer"},
         {"studie", "Aanvrager, Meer"},
         {"inburgering", "Aanvrager, Meer"},
         {"statushouder", "Aanvrager, Meer"},
         {"vrijlating", "Aanvrager, Vrijlating"},
         {"co-ouder", "Kinderen, Meer"},
         {"zwanger", "Kinderen, met een geboortedatum in de toekomst"},
         {"woont in", "Medebewoner"},
         {"broer", "Medebewoner"},
         {"moeder", "Medebewoner"},
         {"vader", "Medebewoner"},
         {"ouders", "Medebewoner"},
         {"zus", "Medebewoner"},
         {"huisgenoot", "Medebewoner"},
         {"km", "Werk, Kosten van dit werk"},
         {"opvang", "Opvang per maand"},
         {"bso", "Opvang per maand"},
         {"kinderdagverblijf", "Opvang per maand"},
         {"loonkostensubsidie", "Werk, Soort werk"},
         {"hypotheek", "Vaste lasten"}}};
    const std::string words = " " + lower(not_understood);
    for (const auto& [word, place] : places)
        if (words.find((word.size() <= 3 ? " " : "") + std::string(word)) != std::string::npos)
            return "Vul dat in bij " + std::string(place) + ".";
    for (const char* worked_out : {"huurtoeslag", "zorgtoeslag", "kindgebonden", "kinderbijslag", "toeslag"})
        if (words.find(worked_out) != std::string::npos) return "Dat rekent het programma zelf uit.";
    if (words.find("netto") != std::string::npos) return "Vul het brutoloon in; het nettoloon volgt daaruit.";
    return {};
}

} // namespace armoedeval
