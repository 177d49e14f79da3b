// SPDX-License-Identifier: EUPL-1.2
#include "engine/household/scenario_work.hpp"

#include "engine/base/limits.hpp"
#include "engine/base/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace armoedeval {

const std::vector<std::string>& work_words()
{
    static const std::vector<std::string> words{"loondienst", "loonkostensubsidie", "beschut",
                                                "basisbaan",  "participatiebaan",   "ondernemen"};
    return words;
}

const std::vector<std::string>& inkomen_words()
{
    static const std::vector<std::string> words{"aow",
                                                "pensioen",
                                                "uitkering",
                                                "ww",
                                                "zw",
                                                "wia",
                                                "wajong",
                                                "studie",
                                                "vrijwilligersvergoeding",
                                                "kinderalimentatie",
                                                "partneralimentatie",
                                                "toeslagenwet",
                                                "anw",
                                                "ioaw",
                                                "ioaz",
                                                "wao"};
    return words;
}

const std::vector<std::string>& naast_werk_words()
{
    static const std::vector<std::string> words{"vast", "berekenen"};
    return words;
}

const std::vector<std::string>& wia_words()
{
    static const std::vector<std::string> words{"iva", "loongerelateerd", "loonaanvulling", "vervolg"};
    return words;
}

namespace {

using namespace limits;

/// The keys under which work can say what it earns.
struct EarningsKey {
    const char* key;
    Loontijdvak per;
    bool wage;
};
constexpr std::array earnings_keys{
    EarningsKey{"uurloon", Loontijdvak::uur, true},
    EarningsKey{"loon_per_maand", Loontijdvak::maand, true},
    EarningsKey{"loon_per_vier_weken", Loontijdvak::vier_weken, true},
    EarningsKey{"winst_per_jaar", Loontijdvak::jaar, false},
    EarningsKey{"winst_per_uur", Loontijdvak::uur, false},
};

bool earns_by(const EarningsKey& key, SoortWerk soort)
{
    return key.wage ? has_wage(soort) : soort == SoortWerk::ondernemen;
}

const std::string& word_of(SoortWerk soort)
{
    return work_words().at(static_cast<size_t>(soort));
}

std::string keys_of(SoortWerk soort)
{
    if (has_wage(soort)) return "uurloon, loon_per_maand of loon_per_vier_weken";
    return soort == SoortWerk::ondernemen ? "winst_per_jaar of winst_per_uur" : "geen loon";
}

void read_earnings(ObjectReader& reader, Work& w)
{
    const EarningsKey* told = nullptr;
    for (const EarningsKey& key : earnings_keys) {
        if (!reader.get(key.key, false)) continue;
        if (!earns_by(key, w.kind.soort))
            reader.fault(key.key, "hoort niet bij soort \"" + word_of(w.kind.soort) + "\"; daarbij hoort " +
                                      keys_of(w.kind.soort));
        else if (told)
            reader.fault(key.key,
                         "staat er naast " + std::string(told->key) + "; geef één van " + keys_of(w.kind.soort));
        else
            told = &key;
    }
    if (w.kind.soort == SoortWerk::participatiebaan) return;
    if (!told) told = has_wage(w.kind.soort) ? &earnings_keys.front() : &earnings_keys[3];
    w.kind.loon_per = told->per;
    if (told->per == Loontijdvak::uur) {
        w.uurloon = reader.number(told->key, true, 0, 0, most_wage_per_hour);
        return;
    }
    const double amount = reader.number(told->key, true, 0, 0, most_euros_per_year);
    if (amount == 0) return;
    if (w.uren_per_week == 0)
        reader.fault("uren_per_week", "moet meer dan 0 zijn als er " + std::string(told->key) + " staat");
    else if (w.uurloon = per_hour(amount, told->per, w.uren_per_week); w.uurloon > most_wage_per_hour)
        reader.fault(told->key, "is bij deze uren meer dan " + plain_number(most_wage_per_hour) + " euro per uur");
}

/// A key that this kind of work does not ask.
void refuse(ObjectReader& reader, const char* key, const std::string& why)
{
    if (reader.get(key, false)) reader.fault(key, why);
}

} // namespace

void read_work_kind(ObjectReader& reader, Work& w)
{
    const std::string word = reader.word("soort", false, work_words());
    const auto known = std::find(work_words().begin(), work_words().end(), word);
    if (known != work_words().end()) w.kind.soort = static_cast<SoortWerk>(known - work_words().begin());
    const SoortWerk soort = w.kind.soort;
    read_earnings(reader, w);
    const std::string not_here = "hoort niet bij soort \"" + word_of(soort) + "\"";
    if (has_wage(soort)) {
        if (reader.has("eindejaarsuitkering"))
            w.kind.eindejaarsuitkering = reader.number("eindejaarsuitkering", true, 0, 0, most_holiday_pay);
        if (const Json* json = reader.get("pensioenfranchise", false)) {
            ObjectReader franchise = reader.inside("pensioenfranchise", *json);
            w.kind.pensioenfranchise = {franchise.number("per_jaar", true, 0, 0, most_euros_per_year),
                                        franchise.number("voltijd_uren", true, 1, 1, most_hours_per_week)};
            franchise.finish();
        }
    } else {
        for (const char* key : {"eindejaarsuitkering", "pensioenfranchise", "vakantiegeld", "pensioenpremie",
                                "betaalritme", "betaald_maand_later", "loonheffingskorting", "uren_per_maand"})
            refuse(reader, key, not_here + ": er is geen werkgever die loon betaalt");
    }
    if (soort == SoortWerk::ondernemen)
        w.kind.starter = reader.yes_no("starter", false);
    else
        refuse(reader, "starter", not_here + "; de startersaftrek is voor wie onderneemt");
    if (soort != SoortWerk::participatiebaan)
        refuse(reader, "premie_per_jaar", not_here + "; deze premie is er bij een participatiebaan");
    else if (reader.has("premie_per_jaar"))
        w.kind.premie_per_jaar = reader.number("premie_per_jaar", true, 0, 0, most_euros_per_year);
}

void write_work_kind(Json& json, const Work& w)
{
    const WorkKind& k = w.kind;
    if (k.soort != SoortWerk::loondienst) json["soort"] = word_of(k.soort);
    // Without hours a wage per period is nothing; the wage per hour keeps it.
    const Loontijdvak per = w.uren_per_week > 0 ? k.loon_per : Loontijdvak::uur;
    for (const EarningsKey& key : earnings_keys)
        if (key.per == per && earns_by(key, k.soort)) {
            const double amount = per_period(w.uurloon, per, w.uren_per_week);
            // What was typed in cents comes back in cents.
            json[key.key] = per == Loontijdvak::uur ? amount : std::round(amount * 1e6) / 1e6;
        }
    if (k.eindejaarsuitkering) json["eindejaarsuitkering"] = *k.eindejaarsuitkering;
    if (k.pensioenfranchise)
        json["pensioenfranchise"] = {{"per_jaar", k.pensioenfranchise->per_jaar},
                                     {"voltijd_uren", k.pensioenfranchise->voltijd_uren}};
    if (k.starter) json["starter"] = true;
    if (k.premie_per_jaar) json["premie_per_jaar"] = *k.premie_per_jaar;
}

namespace {

void read_wia(ObjectReader& reader, BasicOtherIncome<double>& i, const std::string& not_here)
{
    if (i.soort != SoortInkomen::wia) {
        refuse(reader, "wia_soort", not_here);
        return refuse(reader, "inkomenseis_per_maand", not_here);
    }
    const std::string word = reader.word("wia_soort", false, wia_words());
    const auto known = std::find(wia_words().begin(), wia_words().end(), word);
    if (known != wia_words().end()) i.wia_soort = static_cast<WiaSoort>(known - wia_words().begin());
    if (reader.has("inkomenseis_per_maand"))
        i.inkomenseis_per_maand = reader.number("inkomenseis_per_maand", true, 0, 0, most_euros_per_month);
}

/// What working out the deduction asks for; something of it nobody told.
std::string asked_to_compute(const BasicOtherIncome<double>& i)
{
    if (i.soort == SoortInkomen::ww) return "maandloon: het loon waar de WW van is afgeleid";
    if (i.soort == SoortInkomen::wao) return "maandloon: het loon waar de WAO van is afgeleid";
    if (!i.wia_soort) return "wia_soort: welke WIA-uitkering het is";
    return "inkomenseis_per_maand en maandloon: zij staan in de beslissing van het UWV";
}

void read_beside_work(ObjectReader& reader, BasicOtherIncome<double>& i)
{
    const std::string not_here = "hoort niet bij soort \"" + inkomen_words().at(static_cast<size_t>(i.soort)) + "\"";
    if (is_loondervingsuitkering(i.soort)) {
        if (reader.has("maandloon")) i.maandloon = reader.number("maandloon", true, 0, 1, most_euros_per_month);
    } else {
        refuse(reader, "maandloon", not_here);
    }
    read_wia(reader, i, not_here);
    if (!is_uitkering(i.soort)) return refuse(reader, "naast_werk", not_here + ": werk verandert dit inkomen niet");
    if (reader.word("naast_werk", false, naast_werk_words()) != "berekenen") return;
    if (!is_te_verrekenen(i.soort))
        reader.fault(
            "naast_werk",
            "\"berekenen\" " + not_here +
                "; dat kan bij \"ww\", \"wia\", \"wao\", \"wajong\" en \"anw\". Vul in wat er na verrekening wordt "
                "betaald");
    else if (!is_te_verrekenen(i))
        reader.fault("naast_werk", "\"berekenen\" vraagt ook om " + asked_to_compute(i));
    else
        i.naast_werk = NaastWerk::berekenen;
}

} // namespace

BasicOtherIncome<double> read_income(ObjectReader& reader)
{
    BasicOtherIncome<double> i;
    const std::string word = reader.word("soort", true, inkomen_words());
    const auto known = std::find(inkomen_words().begin(), inkomen_words().end(), word);
    if (known != inkomen_words().end()) i.soort = static_cast<SoortInkomen>(known - inkomen_words().begin());
    i.bruto_per_jaar = reader.number("bruto_per_jaar", true, 0, 0, most_euros_per_year);
    if (i.soort == SoortInkomen::zw)
        i.dienstbetrekking = reader.yes_no("dienstbetrekking", false);
    else
        refuse(reader, "dienstbetrekking", "hoort alleen bij soort \"zw\"");
    read_beside_work(reader, i);
    return i;
}

void write_income(Json& json, const BasicOtherIncome<double>& i)
{
    json["soort"] = inkomen_words().at(static_cast<size_t>(i.soort));
    json["bruto_per_jaar"] = i.bruto_per_jaar;
    if (i.dienstbetrekking) json["dienstbetrekking"] = true;
    if (i.naast_werk != NaastWerk::vast) json["naast_werk"] = naast_werk_words().at(static_cast<size_t>(i.naast_werk));
    if (i.maandloon) json["maandloon"] = *i.maandloon;
    if (i.wia_soort) json["wia_soort"] = wia_words().at(static_cast<size_t>(*i.wia_soort));
    if (i.inkomenseis_per_maand) json["inkomenseis_per_maand"] = *i.inkomenseis_per_maand;
}

} // namespace armoedeval
