// SPDX-License-Identifier: EUPL-1.2
#include "engine/report/paper_text.hpp"

#include "engine/base/json_input.hpp"
#include "engine/base/text.hpp"
#include "engine/report/layout.hpp"

namespace armoedeval {

namespace {

constexpr size_t paper_name_width = 40, paper_amount_width = 14;

/// In the order of SoortPapier.
constexpr std::array paper_names{"loonstrook", "uitkering", "toeslagen"};

std::string what_remains(const PaperExplanation& e)
{
    return e.whole ? "dan klopt alles" : "dan blijft " + dutch_amount(e.remains) + " euro verschil";
}

} // namespace

std::string paper_headline(const PaperCheck& check)
{
    if (check.klopt) return "Het klopt: elk bedrag is op minder dan een euro gelijk.";
    const std::string off = "Het verschilt, samen " + dutch_amount(check.difference) + " euro.";
    if (check.explanations.empty()) return off + " Niets wat wij kennen verklaart dat.";
    const PaperExplanation& best = check.explanations.front();
    return off + " Het beste past: " + best.what + "; " + what_remains(best) + ".";
}

std::string paper_text(const Scenario& scenario, const Paper& paper, const PaperCheck& check)
{
    std::string text = scenario.titel + "\n" + scenario.situaties.at(paper.situation).titel + ", " +
                       month_in_words(paper.month) + ": het papier naast de berekening van een hele maand\n\n";
    text += paragraph(paper_headline(check)) + "\n";
    text += left("", paper_name_width) + right("Op papier", paper_amount_width) + right("Hier", paper_amount_width) +
            right("Verschil", paper_amount_width) + "\n";
    for (const PaperDifference& d : check.amounts)
        text += left(paper_amount(d.amount).title, paper_name_width) +
                right(dutch_amount(d.typed), paper_amount_width) + right(dutch_amount(d.ours), paper_amount_width) +
                right(d.same ? "klopt" : dutch_amount(d.typed - d.ours), paper_amount_width) + "\n";
    for (const PaperAmount amount : check.not_computed)
        text += paragraph(std::string(paper_amount(amount).title) +
                          ": hier niet berekend; in deze situatie is er geen, of er is te weinig bekend");
    if (check.explanations.size() > 1) {
        text += "\nWat het verschil kan verklaren, het beste eerst\n";
        for (const PaperExplanation& e : check.explanations)
            text += paragraph("- " + e.what + ": " + what_remains(e) +
                              (e.instead ? "" : " (een aanname; staat niet in het bestand)"));
    }
    return text;
}

std::string paper_json(const Scenario& scenario, const Paper& paper, const PaperCheck& check)
{
    Json json{{"formaat", "armoedeval-papier/1"},
              {"situatie", paper.situation + 1},
              {"titel", scenario.situaties.at(paper.situation).titel},
              {"maand", to_iso(paper.month).substr(0, 7)},
              {"klopt", check.klopt},
              {"verschil", in_cents(check.difference)},
              {"bedragen", Json::array()},
              {"verklaringen", Json::array()}};
    const auto named = [](PaperAmount amount) {
        const NamedPaperAmount& a = paper_amount(amount);
        return Json{{"papier", paper_names.at(static_cast<size_t>(a.paper))}, {"naam", a.name}};
    };
    for (const PaperDifference& d : check.amounts) {
        Json amount = named(d.amount);
        amount.update({{"op_papier", in_cents(d.typed)}, {"hier", in_cents(d.ours)}, {"klopt", d.same}});
        json["bedragen"].push_back(std::move(amount));
    }
    for (const PaperAmount a : check.not_computed) {
        Json amount = named(a);
        amount.update({{"op_papier", in_cents(*paper.of(a))}, {"hier", nullptr}, {"klopt", false}});
        json["bedragen"].push_back(std::move(amount));
    }
    for (const PaperExplanation& e : check.explanations)
        json["verklaringen"].push_back({{"gegeven", name_of(e.fact)},
                                        {"wat", e.what},
                                        {"verklaart_alles", e.whole},
                                        {"blijft", in_cents(e.remains)},
                                        {"over_te_nemen", e.instead.has_value()}});
    return json.dump(2) + "\n";
}

} // namespace armoedeval
