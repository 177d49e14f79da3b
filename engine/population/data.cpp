// SPDX-License-Identifier: EUPL-1.2
#include "engine/population/data.hpp"

#include "engine/base/file.hpp"
#include "engine/base/json_input.hpp"
#include "engine/base/paths.hpp"
#include "engine/year/amounts.hpp"

#include <algorithm>
#include <charconv>

namespace armoedeval {

namespace {

constexpr std::uintmax_t largest_file = 1'000'000;
constexpr double largest_number = 1e8;

const std::vector<std::string> types{"alleenstaand", "alleenstaande_ouder", "paar", "paar_met_kinderen"};
const std::vector<std::string> age_bands{"tot_27", "27_44", "45_aow"};
const std::vector<std::string> durations{"tot_1_jaar", "1_3_jaar", "3_5_jaar", "vanaf_5_jaar"};
const std::vector<std::string> homes{"corporatie", "particulier", "kamer", "koop"};
const std::vector<std::string> with_values; ///< the labels are numbers, which the file chooses

const std::vector<std::string> numbers{"huishoudens_bijstand",
                                       "huishoudens_werkend",
                                       "huishoudens_uitkering",
                                       "huishoudens_aow",
                                       "huishoudens_student",
                                       "laag_inkomen_vanaf",
                                       "laag_inkomen_tot",
                                       "aow_alleenstaand",
                                       "aow_gehuwd",
                                       "studiefinanciering_per_maand",
                                       "student_uren",
                                       "jaren_bijstand_hoogste",
                                       "overwaarde_bijstand_hoogste",
                                       "overwaarde_hoogste",
                                       "huur_spreiding",
                                       "huur_laagste",
                                       "huur_hoogste",
                                       "vrije_huur_gemiddeld",
                                       "vrije_huur_spreiding",
                                       "vrije_huur_laagste",
                                       "vrije_huur_hoogste",
                                       "vermogen_nihil_tot",
                                       "vermogen_bijstand_mediaan",
                                       "vermogen_bijstand_spreiding",
                                       "vermogen_werkend_mediaan",
                                       "vermogen_werkend_spreiding",
                                       "deeltijd_mediaan",
                                       "deeltijd_spreiding",
                                       "loon_boven_tot",
                                       "voltijd_uren",
                                       "opvang_uren_dagopvang",
                                       "opvang_uren_bso",
                                       "opvang_gemiddelde_werkweek",
                                       "opvang_hoogste_uren",
                                       "opvang_kind_tot"};
const std::vector<std::string> percentages{
    "kostendelers_aandeel",    "vermogen_nihil_aandeel",   "loon_verschuiving",
    "loon_boven_aandeel",      "tweede_verdiener_aandeel", "opvang_aandeel_0_3",
    "opvang_aandeel_4_11",     "vrouw_alleenstaand",       "vrouw_alleenstaande_ouder",
    "probleemschuld_bijstand", "probleemschuld_werkend",   "beslag_bijstand",
    "beslag_werkend",          "uitkering_van_loon",       "wajong_van_minimumloon"};
const std::vector<std::pair<std::string, std::vector<std::string>>> distributions{
    {"bijstand_type", types},
    {"werkend_type", types},
    {"bijstand_leeftijd", age_bands},
    {"leeftijd_alleenstaand", age_bands},
    {"leeftijd_alleenstaande_ouder", age_bands},
    {"leeftijd_paar", age_bands},
    {"leeftijd_paar_met_kinderen", age_bands},
    {"leeftijden_tot_27", with_values},
    {"leeftijden_27_44", with_values},
    {"leeftijden_45_aow", with_values},
    {"bijstand_duur", durations},
    {"duur_tot_27", durations},
    {"duur_27_44", durations},
    {"duur_45_aow", durations},
    {"deeltijd", types},
    {"deeltijd_duur", durations},
    {"kinderen_alleenstaande_ouder", with_values},
    {"kinderen_paar_met_kinderen", with_values},
    {"leeftijd_kind", with_values},
    {"opleiding", {"geen_startkwalificatie", "startkwalificatie", "hoger"}},
    {"kostendelers", with_values},
    {"bijstand_woning", homes},
    {"werkend_woning", homes},
    {"huur_personen", {"1", "2", "3"}},
    {"loonklassen", with_values},
    {"uren_vanaf_12", with_values},
    {"uren_vanaf_20", with_values},
    {"reiskosten", with_values},
    {"opvang_vanaf", with_values},
    {"servicekosten", with_values},
    {"inkomen_medebewoner", with_values},
    {"leeftijdsverschil", with_values},
    {"aow_pensioen", with_values},
    {"jaren_laag_inkomen", with_values},
    {"leeftijden_aow", with_values},
    {"leeftijden_student", with_values},
    {"deeltijd_vrijlating", {"geen", "n", "r", "y"}},
    {"uitkering_soort", {"ww", "wia", "wajong"}},
    {"uitkering_type", types},
    {"aow_type", types},
    {"uitkering_woning", homes},
    {"aow_woning", homes},
    {"student_woning", homes}};

bool is_number(const std::string& text)
{
    double value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    return end.ec == std::errc() && end.ptr == text.data() + text.size() && value >= 0;
}

class DataReader {
public:
    explicit DataReader(std::string file) : file_(std::move(file)) {}

    PopulationData read(const Json& json)
    {
        PopulationData data;
        ObjectReader reader(json, "", file_, problems_);
        reader.word("formaat", true, {"armoedeval-bevolking/1"});
        data.titel = reader.text("titel", true);
        data.gemeente = reader.text("gemeente", true);
        if (const Json* block = reader.get("getallen", true)) {
            ObjectReader all(*block, reader.pointer_to("getallen"), file_, problems_);
            for (const std::string& name : numbers) read_number(all, name, largest_number, data);
            for (const std::string& name : percentages) read_number(all, name, 100, data);
            for (const std::string group : {"bijstand", "werkend"}) // who does not apply, gets no toeslag
                for (const auto& toeslag : toeslag_amounts<double>)
                    read_number(all, "gebruik_" + group + "_" + toeslag.name, 100, data);
            all.finish();
        }
        if (const Json* block = reader.get("verdelingen", true)) {
            ObjectReader all(*block, reader.pointer_to("verdelingen"), file_, problems_);
            for (const auto& [name, labels] : distributions) read_shares(all, name, labels, data);
            all.finish();
        }
        reader.finish();
        if (!problems_.empty()) throw InputError(problems_);
        return data;
    }

private:
    void read_source(ObjectReader& reader, MarginalSource& into)
    {
        const auto some_text = [&](const char* key) {
            const std::string text = reader.text(key, true);
            if (reader.has(key) && text.empty()) reader.fault(key, "hier moet iets staan");
            return text;
        };
        into.omschrijving = some_text("omschrijving");
        into.bron = some_text("bron");
        into.merk = reader.word("merk", true, {"A", "B", "C", "D", "X"});
        into.datum = some_text("datum");
        into.opmerking = reader.text("opmerking", false);
    }

    void read_number(ObjectReader& all, const std::string& name, double most, PopulationData& data)
    {
        const Json* json = all.get(name.c_str(), true);
        if (!json) return;
        ObjectReader reader(*json, all.pointer_to(name), file_, problems_);
        MarginalNumber& number = data.getallen[name];
        read_source(reader, number);
        number.waarde = reader.number("waarde", true, 0, 0, most);
        if (reader.has("laag")) number.laag = reader.number("laag", true, 0, 0, number.waarde);
        if (reader.has("hoog")) number.hoog = reader.number("hoog", true, 0, number.waarde, most);
        reader.finish();
    }

    void read_shares(ObjectReader& all, const std::string& name, const std::vector<std::string>& labels,
                     PopulationData& data)
    {
        const Json* json = all.get(name.c_str(), true);
        if (!json) return;
        ObjectReader reader(*json, all.pointer_to(name), file_, problems_);
        MarginalShares& shares = data.verdelingen[name];
        read_source(reader, shares);
        if (const Json* delen = reader.get("delen", true)) {
            ObjectReader parts(*delen, reader.pointer_to("delen"), file_, problems_);
            double sum = 0;
            for (const std::string& label : labels.empty() ? labels_of(parts, *delen) : labels) {
                shares.delen.emplace_back(label, parts.number(label.c_str(), true, 0, 0, largest_number));
                sum += shares.delen.back().second;
            }
            parts.finish();
            if (delen->is_object() && !(sum > 0)) reader.fault("delen", "ten minste één deel moet meer dan 0 zijn");
        }
        reader.finish();
    }

    std::vector<std::string> labels_of(ObjectReader& parts, const Json& delen)
    {
        std::vector<std::string> labels;
        if (!delen.is_object()) return labels;
        for (const auto& [label, ignored] : delen.items()) {
            if (!is_number(label)) parts.fault(label, "deze naam moet een getal zijn, bijvoorbeeld \"27\"");
            labels.push_back(label);
        }
        return labels;
    }

    std::string file_;
    std::vector<Problem> problems_;
};

} // namespace

PopulationData read_population_data(const std::filesystem::path& file)
{
    return DataReader(text_of(file)).read(parse_json(read_text_file(file, largest_file), text_of(file)));
}

} // namespace armoedeval
