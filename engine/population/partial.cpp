// SPDX-License-Identifier: EUPL-1.2
#include "engine/population/partial.hpp"

#include "engine/base/json_input.hpp"
#include "engine/population/csv.hpp"

#include <algorithm>

namespace armoedeval {

namespace {

const std::string format = "armoedeval-bevolking-deel/1";
constexpr size_t most_parts = 1'000'000;

Sum whole(ObjectReader& reader, const char* key)
{
    const Json* json = reader.get(key, true);
    if (!json) return 0;
    if (json->is_number_integer()) return json->get<Sum>();
    reader.fault(key, "hier moet een heel getal staan");
    return 0;
}

/// The pieces, ascending, must be the whole population, each once: households that were drawn, or parts of a table.
void check_tiles(const PopulationResult& all)
{
    const std::string what = all.kop.getrokken ? "huishouden " : "deel ";
    const auto fault = [](const std::string& text) { throw InputError("--samenvoegen", "", text); };
    const auto missing = [&](std::uint64_t from, std::uint64_t to) {
        fault(what + std::to_string(from + 1) + " tot en met " + std::to_string(to) + " ontbreekt; geef ook dat deel");
    };
    std::uint64_t next = 0;
    for (const auto& [from, to] : all.stukken) {
        if (from < next) fault(what + std::to_string(from + 1) + " is er meer dan één keer; tel elk deel één keer");
        if (from > next) missing(next, from);
        next = to;
    }
    if (next < all.kop.aantal) missing(next, all.kop.aantal);
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
        r.kop.aantal = static_cast<std::uint64_t>(whole(reader, "aantal"));
        r.kop.zaad = static_cast<std::uint64_t>(whole(reader, "zaad"));
        r.kop.per_eenheid = reader.number("per_eenheid", true, 1, 0, 1e12);
        r.kop.getrokken = reader.yes_no("getrokken", true);
        r.kop.vingerafdruk = reader.text("vingerafdruk", true);
        for (const auto& [piece, place] : reader.list("stukken", true, most_parts)) {
            ObjectReader p(*piece, place, file_, problems_);
            const Sum from = whole(p, "van"), to = whole(p, "tot");
            if (from < 0 || to <= from) p.fault("tot", "dit stuk is leeg");
            r.stukken.emplace_back(from, to);
            p.finish();
        }
        r.totalen.rijen = whole(reader, "rijen");
        r.totalen.huishoudens = whole(reader, "huishoudens");
        r.totalen.niet_berekend = whole(reader, "niet_berekend");
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
            each_sum(law, [&](const std::string& name, Sum& sum) { sum = whole(sums, name.c_str()); });
            sums.finish();
        }
        if (const Json* block = reader.get("diepste_val", true); block && !block->is_null()) {
            ObjectReader deepest(*block, reader.pointer_to("diepste_val"), file_, problems_);
            law.diepste.diepte = whole(deepest, "diepte");
            law.diepste.point = static_cast<size_t>(deepest.whole("punt", true, 0, 0, 3));
            const std::string row = deepest.text("rij", true);
            const Sum number = whole(deepest, "nummer");
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
    for (size_t i = 0; i < parts.size(); ++i) {
        if (!(parts[i].kop == all.kop))
            throw InputError(files[i], "",
                             "dit deel hoort niet bij " + files[0] +
                                 ": bevolking, zaad, datum, voorstel, gebruik en tabellen moeten gelijk zijn");
        all.totalen.add(parts[i].totalen);
        all.stukken.insert(all.stukken.end(), parts[i].stukken.begin(), parts[i].stukken.end());
    }
    std::sort(all.stukken.begin(), all.stukken.end());
    check_tiles(all);
    return all;
}

} // namespace armoedeval
