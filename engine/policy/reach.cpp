// SPDX-License-Identifier: EUPL-1.2
#include "engine/policy/reach.hpp"

#include "engine/base/text.hpp"
#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/population/csv.hpp"
#include "engine/population/laws.hpp"

#include <algorithm>
#include <fstream>

namespace armoedeval {

namespace {

struct NotCarried {
    const char* what; ///< a parameter, or what its name begins with
    const char* why;
};

/// The first that fits holds.
constexpr NotCarried not_carried[] = {
    {"betaaldagen.", "deze waarde telt alleen in de maanden rond een overgang; een bevolking rekent met hele jaren"},
    {"anw.", "niemand in de bevolking heeft een Anw-uitkering"},
    {"wao.", "niemand in de bevolking heeft een WAO-uitkering"},
    {"winst_uit_onderneming.", "niemand in de bevolking heeft een onderneming"},
};

/// The rows of a job, some from everywhere first: those of one kind stand together.
class Sample {
public:
    explicit Sample(const PopulationJob& job, const Variant& law)
        : job_(job), circumstances_(circumstances_of(job, law))
    {
        if (job.csv_file.empty()) population_.emplace(job.data, circumstances_, job.aantal, job.zaad);
    }
    Circumstances& circumstances() { return circumstances_; }

    /// The next rows; none when all have been.
    std::vector<PopulationRow> next()
    {
        std::vector<PopulationRow> rows;
        if (!population_) return next_of_table();
        // Households of one kind stand together: some of each at once, from another start each time.
        const std::uint64_t passes = std::max<std::uint64_t>(64, population_->count() / rows_per_block + 1);
        while (rows.empty() && pass_ < passes) {
            const std::uint64_t start = passes % far_apart == 0 ? pass_ : pass_ * far_apart % passes;
            for (std::uint64_t n = start; n < population_->count(); n += passes) rows.push_back(population_->row(n));
            ++pass_;
        }
        return rows;
    }

private:
    static constexpr std::uint64_t far_apart = 37; ///< a prime: every start comes once

    std::vector<PopulationRow> next_of_table()
    {
        if (!table_) {
            table_ = csv_rows(open_table(job_, file_), job_.csv_file, circumstances_);
        }
        std::vector<PopulationRow> rows;
        (*table_)(rows);
        return rows;
    }

    const PopulationJob& job_;
    Circumstances circumstances_;
    std::optional<Population> population_;
    std::ifstream file_;
    std::optional<NextRows> table_;
    std::uint64_t pass_ = 0;
};

bool differs(const Breakdown<Lanes>& a, const Breakdown<Lanes>& b, int count)
{
    for (const auto& amount : breakdown_amounts<Lanes>)
        for (int lane = 0; lane < count; ++lane) {
            const double x = (a.*amount.member)[lane], y = (b.*amount.member)[lane];
            if (is_computed(x) != is_computed(y) || (is_computed(x) && round_cent(x) != round_cent(y))) return true;
        }
    return false;
}

/// The tables of the law with the values of one parameter as the proposal has them.
Tables with_only(const std::string& id, const Tables& law, const Tables& proposal)
{
    Tables one = law;
    one.set_values(id, proposal.find(id)->values);
    return one;
}

bool is_changed(const Parameter& law, const Parameter& proposal, Date date)
{
    const DatedValue *before = law.on(date), *after = proposal.on(date);
    return before && after ? before->value != after->value : before != after;
}

} // namespace

std::string why_not_carried(const std::string& parameter)
{
    for (const NotCarried& n : not_carried) {
        const std::string what = n.what;
        if (what.ends_with(".") ? parameter.starts_with(what) : parameter == what) return n.why;
    }
    return {};
}

std::vector<bool> moves_somebody(const PopulationJob& job, const Variant& law, const std::vector<Variant>& proposals)
{
    std::vector<bool> moves(proposals.size());
    Sample sample(job, law);
    std::vector<Variant> variants{law};
    variants.insert(variants.end(), proposals.begin(), proposals.end());
    const std::vector<Law<Lanes>> all = laws_of(variants, sample.circumstances());
    for (std::vector<PopulationRow> rows = sample.next(); !rows.empty(); rows = sample.next()) {
        std::vector<const Law<Lanes>*> laws{&all.front()};
        std::vector<size_t> places; // of each law but the first
        for (size_t i = 0; i < proposals.size(); ++i)
            if (!moves[i]) {
                laws.push_back(&all[i + 1]);
                places.push_back(i);
            }
        if (places.empty()) break;
        size_t left = places.size();
        for_each_pack(rows, sample.circumstances(), laws, [&](const Pack& pack) {
            for (size_t p = 0; p < places.size(); ++p) {
                if (moves[places[p]]) continue;
                for (size_t point = 0; point < point_count && !moves[places[p]]; ++point)
                    moves[places[p]] = differs(pack.amounts[0][point], pack.amounts[p + 1][point], pack.count);
                left -= moves[places[p]];
            }
            return left > 0;
        });
    }
    return moves;
}

std::vector<Problem> unanswerable(const PopulationJob& job, const Tables& tables, const std::vector<Reform>& reforms,
                                  Date date, const std::vector<SweepAxis>& axes)
{
    const Tables beside = reformed(tables, reforms);
    for (const SweepAxis& axis : axes) {
        std::vector<Problem> problems;
        for (const double value : {axis.values.front(), axis.values.back()}) {
            const Tables proposed = reformed(beside, {reform_of({{axis.id, value}}, tables, date)});
            auto found = unanswerable(job, {"nu", &beside, date}, {"reeks", &proposed, date});
            if (found.empty()) {
                problems.clear();
                break;
            }
            // The value of the law itself, which changes nothing, is no reason.
            if (problems.empty() || !found.front().place.empty()) problems = std::move(found);
        }
        for (Problem& p : problems) p.file = "--reeks";
        if (!problems.empty()) return problems;
    }
    return {};
}

std::vector<Problem> unanswerable(const PopulationJob& job, const Variant& law, const Variant& proposal)
{
    std::vector<std::string> changed;
    for (const auto& [id, parameter] : proposal.tables->parameters())
        if (const Parameter* before = law.tables->find(id); before && is_changed(*before, parameter, law.date))
            changed.push_back(id);
    if (changed.empty())
        return {{"--hervorming", "",
                 "op " + in_words(law.date) +
                     " verandert dit voorstel geen enkele waarde; kies met --peildatum een dag waarop het geldt"}};
    std::vector<Problem> problems;
    for (size_t first = 0; first < changed.size(); first += laws_at_once) {
        const size_t last = std::min(first + laws_at_once, changed.size());
        std::vector<Tables> tables;
        for (size_t i = first; i < last; ++i) tables.push_back(with_only(changed[i], *law.tables, *proposal.tables));
        std::vector<Variant> each;
        for (const Tables& t : tables) each.push_back({"voorstel", &t, law.date});
        const std::vector<bool> moves = moves_somebody(job, law, each);
        for (size_t i = first; i < last; ++i) {
            if (moves[i - first]) continue;
            const std::string file = changed[i].substr(0, changed[i].find('.'));
            const bool elsewhere = law.tables->municipality(file) && file != job.data.gemeente;
            const std::string why =
                elsewhere ? "de bevolking woont in een andere gemeente (zie \"gemeente\" in haar gegevens)"
                          : why_not_carried(changed[i]);
            problems.push_back(
                {"--hervorming", changed[i],
                 "geen enkel huishouden van de bevolking merkt hier iets van, dus een uitkomst van 0 euro zou niets "
                 "zeggen: " +
                     (why.empty() ? "niemand zit bij deze waarde in de buurt (" +
                                        proposal.tables->find(changed[i])->description + ")"
                                  : why)});
        }
    }
    return problems;
}

} // namespace armoedeval
