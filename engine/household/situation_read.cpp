// SPDX-License-Identifier: EUPL-1.2
#include "engine/base/limits.hpp"
#include "engine/base/text.hpp"
#include "engine/household/file_reading.hpp"
#include "engine/household/scenario_work.hpp"

namespace armoedeval {

using namespace limits;

namespace {

/// What other hours of work do to the hours of childcare.
void read_how_care_follows(ObjectReader& care, BasicSituationCare<double>& o)
{
    o.uren_vast = care.yes_no("uren_vast", false);
    if (care.has("bij_uren_per_week"))
        o.bij_uren = care.number("bij_uren_per_week", true, 0.01, 0.01, most_hours_per_week);
    if (o.uren_naar_werk && (o.uren_vast || o.bij_uren))
        care.fault(o.bij_uren ? "bij_uren_per_week" : "uren_vast",
                   "de uren volgen hier uit het werk (uren_naar_werk); kies één van beide sleutels");
    else if (o.uren_vast && o.bij_uren)
        care.fault("bij_uren_per_week", "vaste uren (uren_vast) horen bij geen aantal uren werk");
}

Commute read_commute(FileReading& file, const Json& json, const std::string& pointer)
{
    Commute c;
    ObjectReader reader = file.object(json, pointer);
    c.uren_per_dag = reader.number("uren_per_dag", false, c.uren_per_dag, least_hours_per_day, most_hours_per_day);
    c.dagen_per_week = reader.number("dagen_per_week", false, c.dagen_per_week, 0, most_days_per_week);
    c.reis_en_pauze_per_dag = reader.number("reis_en_pauze_per_dag", false, 0, 0, most_hours_per_day);
    c.km_enkele_reis = reader.number("km_enkele_reis", false, 0, 0, most_km);
    c.kosten_per_km = reader.number("kosten_per_km", c.km_enkele_reis > 0, 0, 0, most_euros_per_km);
    if (reader.has("vergoeding_per_km"))
        c.vergoeding_per_km = reader.number("vergoeding_per_km", true, 0, 0, most_euros_per_km);
    c.kaartje_per_dag = reader.number("kaartje_per_dag", false, 0, 0, most_euros_per_day);
    reader.finish();
    return c;
}

std::optional<double> told_amount(ObjectReader& reader, const char* key)
{
    if (!reader.has(key)) return std::nullopt;
    return reader.number(key, true, 0, 0, most_euros_per_month);
}

size_t read_whose(FileReading& file, ObjectReader& reader, const Household& household)
{
    const size_t adult = reader.word("van", true, {"aanvrager", "partner"}) == "partner" ? 1 : 0;
    if (adult == 1 && file.adults_known && household.volwassenen.size() < 2)
        reader.fault("van", "dit huishouden heeft geen partner");
    return adult;
}

Work read_work(FileReading& file, const Json& json, const std::string& pointer, const Household& household)
{
    Work w;
    ObjectReader reader = file.object(json, pointer);
    w.van = read_whose(file, reader, household);
    w.uren_per_week = reader.number("uren_per_week", true, 0, 0, most_hours_per_week);
    read_work_kind(reader, w);
    if (reader.has("vakantiegeld")) w.vakantiegeld = reader.number("vakantiegeld", true, 0, 0, most_holiday_pay);
    w.pensioenpremie = reader.number("pensioenpremie", false, 0, 0, most_pension);
    w.reiskosten_per_maand = reader.number("reiskosten_per_maand", false, 0, 0, most_euros_per_month);
    if (const Json* way = reader.get("reizen", false)) w.reizen = read_commute(file, *way, reader.pointer_to("reizen"));
    w.werkkleding_per_maand = told_amount(reader, "werkkleding_per_maand");
    w.verlies_in_natura_per_maand = told_amount(reader, "verlies_in_natura_per_maand");
    w.betaalritme = as_enum<Betaalritme>(betaalritme_words(), reader.word("betaalritme", false, betaalritme_words()));
    w.betaald_maand_later = reader.yes_no("betaald_maand_later", false);
    w.loonheffingskorting = reader.yes_no("loonheffingskorting", true);
    w.uren_per_maand = reader.numbers("uren_per_maand", most_months_told, 0, most_hours_per_month);
    reader.finish();
    return w;
}

/// The whole household, or the whole home, as it is in this situation.
void read_own_household(FileReading& file, ObjectReader& reader, Situation& s, const Household& household)
{
    if (const Json* own = reader.get("huishouden", false)) {
        Household h = read_household(file, *own, reader.pointer_to("huishouden"));
        if (h.eerder_dit_jaar && h.eerder_dit_jaar != household.eerder_dit_jaar)
            reader.fault("huishouden",
                         "wat eerder dit jaar is ontvangen (eerder_dit_jaar), staat bij het huishouden van nu; "
                         "zet het daar, of laat het hier weg");
        if (!h.volwassenen.empty()) s.huishouden = std::move(h);
    }
    if (const Json* home = reader.get("woning", false)) {
        if (reader.has("huishouden"))
            reader.fault("woning", "het huishouden van deze situatie noemt zijn woning zelf; zet haar daarbij");
        else
            s.woning = read_home(file, *home, reader.pointer_to("woning"));
    }
}

/// Of the people of the household of the situation.
void read_work_and_income(FileReading& file, ObjectReader& reader, Situation& s, const Household& household)
{
    const size_t faults_before = file.problems.size();
    for (const auto& [element, place] : reader.list("werk", false, most_jobs))
        s.werk.push_back(read_work(file, *element, place, household));
    for (size_t adult = 0; adult < 2; ++adult) {
        double hours = 0;
        for (const Work& w : s.werk)
            if (w.van == adult) hours += w.uren_per_week;
        if (hours > most_hours_per_week && file.problems.size() == faults_before)
            reader.fault("werk", plain_number(hours) + " uur per week voor één persoon kan niet; meer dan " +
                                     plain_number(most_hours_per_week) + " is een vergissing");
    }
    for (const auto& [element, place] : reader.list("opvang", false, most_children * most_care)) {
        ObjectReader care = file.object(*element, place);
        BasicSituationCare<double> o;
        const double child = care.number("kind", true, 0, 0, static_cast<double>(most_children));
        if (file.children_known &&
            (child != static_cast<size_t>(child) || static_cast<size_t>(child) >= household.kinderen.size()))
            care.fault("kind",
                       "kind " + plain_number(child) + " staat niet in de lijst kinderen; het eerste kind is 0");
        o.kind = static_cast<size_t>(child);
        o.uren_naar_werk = care.yes_no("uren_naar_werk", false);
        o.opvang = read_care(care, !o.uren_naar_werk);
        if (o.uren_naar_werk && care.has("uren_per_maand"))
            care.fault("uren_per_maand",
                       "de uren volgen hier uit het werk (uren_naar_werk); kies één van beide sleutels");
        read_how_care_follows(care, o);
        care.finish();
        s.opvang.push_back(o);
    }
    for (const auto& [element, place] : reader.list("inkomen", false, 2 * most_incomes)) {
        ObjectReader income = file.object(*element, place);
        const size_t adult = read_whose(file, income, household);
        s.inkomen.push_back({adult, read_income(income)});
        income.finish();
    }
}

} // namespace

Situation read_situation(FileReading& file, const Json& json, const std::string& pointer, const Household& household)
{
    Situation s;
    ObjectReader reader = file.object(json, pointer);
    s.titel = private_line(reader, "titel", true);
    s.notitie = private_text(reader, "notitie");
    const bool adults_known = file.adults_known, children_known = file.children_known;
    read_own_household(file, reader, s, household);
    read_work_and_income(file, reader, s, s.huishouden ? *s.huishouden : household);
    file.adults_known = adults_known;
    file.children_known = children_known;
    reader.finish();
    return s;
}

} // namespace armoedeval
