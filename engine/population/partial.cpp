// SPDX-License-Identifier: EUPL-1.2
#include "engine/population/partial.hpp"

#include "engine/base/json_input.hpp"
#include "engine/base/limits.hpp"
#include "engine/base/text.hpp"
#include "engine/population/csv.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace armoedeval {

namespace {

const std::string format = "armoedeval-bevolking-deel/1";
constexpr size_t most_parts = 1'000'000, most_proposals = 500;

Sum whole(ObjectReader& reader, const char* key)
{
    const Json* json = reader.get(key, true);
    if (!json) return 0;
    const bool fits = !json->is_number_unsigned() || json->get<std::uint64_t>() <= std::numeric_limits<Sum>::max();
    if (json->is_number_integer() && fits) return json->get<Sum>();
    reader.fault(key, json->is_number_integer() ? "dit getal is te groot" : "hier moet een heel getal staan");
    return 0;
}

Sum counted(ObjectReader& reader, const char* key)
{
    const Sum value = whole(reader, key);
    if (value < 0) reader.fault(key, "dit aantal kan niet minder dan 0 zijn");
    return value;
}

std::uint64_t seed_of(ObjectReader& reader, const char* key)
{
    const Json* json = reader.get(key, true);
    if (json && json->is_number_unsigned()) return json->get<std::uint64_t>();
    if (json) reader.fault(key, "hier moet een heel getal van 0 of meer staan");
    return 0;
}

/// Of the sums of a law: an amount, which may be negative; all others count or are squares.
bool is_amount(const std::string& name)
{
    return name.starts_with("recht_") || name.starts_with("gebruik_") || name == "kosten" ||
           name.starts_with("verloren_");
}

/// More than this of one kind no run comes to, for one household: itself, a year of the highest incomes in cents, or
/// the square of that in whole euros.
double most_of_one(const std::string& name)
{
    constexpr double cents = 100 * 10 * limits::most_euros_per_year, euros = cents / 100;
    if (is_amount(name) || name.starts_with("gewonnen_")) return cents;
    return name.starts_with("kwadraten_") || name == "kosten_kwadraat" ? euros * euros : 1;
}

struct PieceOfFile {
    std::uint64_t from, to;
    size_t file;
    friend auto operator<=>(const PieceOfFile&, const PieceOfFile&) = default;
};

/// The pieces, ascending, must be the whole population, each once: households that were drawn, or parts of a table.
void check_tiles(const PopulationHeader& kop, const std::vector<PieceOfFile>& pieces,
                 const std::vector<std::string>& files)
{
    const std::string what = kop.getrokken ? "huishouden " : "deel ";
    const auto fault = [](const std::string& text) { throw InputError("--samenvoegen", "", text); };
    const auto missing = [&](std::uint64_t from, std::uint64_t to) {
        fault(what + std::to_string(from + 1) + " tot en met " + std::to_string(to) + " ontbreekt; geef ook dat deel");
    };
    std::uint64_t next = 0;
    size_t before = 0;
    for (const auto& [from, to, file] : pieces) {
        if (from < next)
            fault(what + std::to_string(from + 1) + " is er meer dan één keer, in " + files.at(before) + " en in " +
                  files.at(file) + "; tel elk deel één keer");
        if (from > next) missing(next, from);
        next = to;
        before = file;
    }
    if (next < kop.aantal) missing(next, kop.aantal);
}

/// Sums of files that nobody computed could be more than a number holds.
void check_room(const Totals& all, const Totals& more, const std::string& file)
{
    const auto check = [&](Sum a, Sum b) {
        using Limits = std::numeric_limits<Sum>;
        if (b > 0 ? a > Limits::max() - b : a < Limits::min() - b)
            throw InputError(file, "", "met dit deel erbij worden de sommen te groot; klopt dit bestand?");
    };
    check(all.rijen, more.rijen);
    check(all.huishoudens, more.huishoudens);
    check(all.niet_berekend, more.niet_berekend);
    for (size_t law = 0; law < all.wetten.size(); ++law) {
        std::vector<Sum> sums;
        each_sum(more.wetten.at(law), [&](const std::string&, Sum sum) { sums.push_back(sum); });
        size_t at = 0;
        each_sum(all.wetten[law], [&](const std::string&, Sum sum) { check(sum, sums[at++]); });
    }
}

class PartialReader {
public:
    explicit PartialReader(std::string file) : file_(std::move(file)) {}

    PopulationResult read(const Json& json)
    {
        PopulationResult r;
        ObjectReader reader(json, "", file_, problems_);
        reader.word("formaat", true, {format});
        r.kop.titel = reader.text("titel", true);
        r.kop.before = reader.date("voor", true).value_or(Date{});
        r.kop.after = reader.date("na", true).value_or(Date{});
        r.kop.aantal = static_cast<std::uint64_t>(counted(reader, "aantal"));
        r.kop.zaad = seed_of(reader, "zaad");
        r.kop.per_eenheid = reader.number("per_eenheid", true, 1, 0, 1e12);
        r.kop.getrokken = reader.yes_no("getrokken", true);
        r.kop.vingerafdruk = reader.text("vingerafdruk", true);
        for (const auto& [title, place] : reader.list("voorstellen", false, most_proposals)) {
            if (title->is_string() && !has_hidden_sign(title->get<std::string>()))
                r.kop.voorstellen.push_back(title->get<std::string>());
            else
                problems_.push_back({file_, place, "hier moet tekst staan, zonder onzichtbare tekens"});
        }
        for (const auto& [piece, place] : reader.list("stukken", true, most_parts)) {
            ObjectReader p(*piece, place, file_, problems_);
            const Sum from = counted(p, "van"), to = counted(p, "tot");
            if (to <= from) p.fault("tot", "dit stuk is leeg");
            if (static_cast<std::uint64_t>(to) > r.kop.aantal) p.fault("tot", "zoveel zijn er niet (zie aantal)");
            r.stukken.emplace_back(from, to);
            p.finish();
        }
        r.totalen.rijen = counted(reader, "rijen");
        r.totalen.huishoudens = counted(reader, "huishoudens");
        r.totalen.niet_berekend = counted(reader, "niet_berekend");
        constexpr Sum most = 20'000'000'000; // 20 million households, in the thousandths of a table
        for (const auto& [key, sum] : {std::pair("rijen", r.totalen.rijen), {"huishoudens", r.totalen.huishoudens}})
            if (sum > most) reader.fault(key, "zoveel huishoudens kan niet");
        if (r.totalen.niet_berekend > r.totalen.huishoudens)
            reader.fault("niet_berekend", "dit zijn er meer dan er huishoudens zijn");
        for (const auto& [element, place] : reader.list("wetten", true, 10'000)) read_law(*element, place, r);
        reader.finish();
        if (r.totalen.wetten.empty() && problems_.empty()) reader.fault("wetten", "deze lijst is leeg");
        if (!problems_.empty()) throw InputError(problems_);
        return r;
    }

private:
    void read_law(const Json& json, const std::string& pointer, PopulationResult& into)
    {
        ObjectReader reader(json, pointer, file_, problems_);
        into.kop.wetten.push_back(reader.text("naam", true));
        LawTotals& law = into.totalen.wetten.emplace_back();
        if (const Json* block = reader.get("sommen", true)) {
            ObjectReader sums(*block, reader.pointer_to("sommen"), file_, problems_);
            each_sum(law, [&](const std::string& name, Sum& sum) {
                sum = is_amount(name) ? whole(sums, name.c_str()) : counted(sums, name.c_str());
                const auto households = static_cast<double>(into.totalen.huishoudens);
                if (std::abs(static_cast<double>(sum)) > most_of_one(name) * households)
                    sums.fault(name, "zoveel kan niet bij " + std::to_string(into.totalen.huishoudens) +
                                         " huishoudens; is dit bestand veranderd?");
            });
            sums.finish();
        }
        if (const Json* block = reader.get("diepste_val", true); block && !block->is_null()) {
            ObjectReader deepest(*block, reader.pointer_to("diepste_val"), file_, problems_);
            law.diepste.diepte = counted(deepest, "diepte");
            law.diepste.point = static_cast<size_t>(deepest.whole("punt", true, 0, 0, 3));
            const std::string row = deepest.text("rij", true);
            const Sum number = counted(deepest, "nummer");
            deepest.finish();
            if (problems_.empty()) {
                law.diepste.row = parse_population_row(row, file_);
                law.diepste.row.number = static_cast<std::uint64_t>(number);
            }
        }
        reader.finish();
    }

    std::string file_;
    std::vector<Problem> problems_;
};

} // namespace

std::string partial_json(const PopulationResult& r)
{
    Json json{{"formaat", format},
              {"titel", r.kop.titel},
              {"voor", to_iso(r.kop.before)},
              {"na", to_iso(r.kop.after)},
              {"aantal", r.kop.aantal},
              {"zaad", r.kop.zaad},
              {"per_eenheid", r.kop.per_eenheid},
              {"getrokken", r.kop.getrokken},
              {"vingerafdruk", r.kop.vingerafdruk},
              {"voorstellen", r.kop.voorstellen},
              {"stukken", Json::array()},
              {"rijen", r.totalen.rijen},
              {"huishoudens", r.totalen.huishoudens},
              {"niet_berekend", r.totalen.niet_berekend},
              {"wetten", Json::array()}};
    for (const auto& [from, to] : r.stukken) json["stukken"].push_back({{"van", from}, {"tot", to}});
    for (size_t law = 0; law < r.totalen.wetten.size(); ++law) {
        const LawTotals& totals = r.totalen.wetten[law];
        Json sums = Json::object(), deepest = nullptr;
        each_sum(totals, [&](const std::string& name, Sum sum) { sums[name] = sum; });
        if (totals.diepste.diepte > 0)
            deepest = {{"diepte", totals.diepste.diepte},
                       {"punt", totals.diepste.point},
                       {"nummer", totals.diepste.row.number},
                       {"rij", population_csv_row(totals.diepste.row)}};
        json["wetten"].push_back(
            {{"naam", r.kop.wetten[law]}, {"sommen", std::move(sums)}, {"diepste_val", std::move(deepest)}});
    }
    return json.dump(1) + "\n";
}

PopulationResult parse_partial(const std::string& json, const std::string& file)
{
    return PartialReader(file).read(parse_json(json, file));
}

PopulationResult added_up(const std::vector<PopulationResult>& parts, const std::vector<std::string>& files)
{
    PopulationResult all;
    all.kop = parts.at(0).kop;
    std::vector<PieceOfFile> pieces;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (!(parts[i].kop == all.kop))
            throw InputError(files[i], "",
                             "dit deel hoort niet bij " + files[0] +
                                 ": bevolking, zaad, datum, voorstel, gebruik en tabellen moeten gelijk zijn");
        check_room(all.totalen, parts[i].totalen, files[i]);
        all.totalen.add(parts[i].totalen);
        for (const auto& [from, to] : parts[i].stukken) pieces.push_back({from, to, i});
    }
    std::sort(pieces.begin(), pieces.end());
    check_tiles(all.kop, pieces, files);
    for (const PieceOfFile& piece : pieces) all.stukken.emplace_back(piece.from, piece.to);
    return all;
}

} // namespace armoedeval
