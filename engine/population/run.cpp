// SPDX-License-Identifier: EUPL-1.2
#include "engine/population/run.hpp"

#include "engine/law/law.hpp"
#include "engine/number/every_number.hpp"
#include "engine/population/chance.hpp"
#include "engine/questions/less_left.hpp"
#include "engine/year/net_income.hpp"

#include <algorithm>
#include <exception>
#include <memory>
#include <mutex>
#include <numeric>
#include <thread>
#include <unordered_map>

namespace armoedeval {

namespace {

/// Chance decides once per household and part who uses it, whatever the law: two policies stay comparable.
constexpr std::uint64_t take_up_variable = 1000;

/// A lane holds whole numbers exactly up to 2^53; so often is enough emptied into 64 bits.
constexpr int packs_between_emptying = 16;

Lanes whole_cents(const Lanes& euros)
{
    return lanes::floor(euros * 100 + 0.5 + 1e-7);
}

Sum sum_of(const Lanes& x)
{
    Sum sum = 0;
    for (int lane = 0; lane < lane_count; ++lane) sum += static_cast<Sum>(x[lane]);
    return sum;
}

/// Whole numbers that are added up in lanes and now and then emptied into a sum.
template <size_t N> struct Tally {
    std::array<Lanes, N> lanes{};
    void empty_into(std::array<Sum, N>& sums)
    {
        for (size_t i = 0; i < N; ++i) {
            sums[i] += sum_of(lanes[i]);
            lanes[i] = 0;
        }
    }
};

struct LawTally {
    Tally<amount_count> recht, onbekend;
    Tally<part_count> gebruik, kwadraten;
};

size_t pressure_band(double pressure)
{
    if (!(pressure >= 0)) return 0;
    if (pressure > 1 + 1e-9) return pressure_count - 1;
    return 1 + std::min<size_t>(static_cast<size_t>(pressure * 10 + 1e-9), 9);
}

size_t income_band(double income, double norm)
{
    size_t band = 0;
    while (band < band_limits.size() && income > norm * band_limits[band] + half_a_cent) ++band;
    return band;
}

/// One thread's sums.
class Adder {
public:
    Adder(const RunOptions& options, size_t laws) : options_(options), tallies_(laws) { totals_.wetten.resize(laws); }

    void add(const Pack& pack)
    {
        const LanesMask known = computed(pack);
        Lanes weight = 0;
        for (int lane = 0; lane < pack.count; ++lane) {
            const Sum units = weight_of(*pack.rows[static_cast<size_t>(lane)]);
            ++totals_.rijen;
            totals_.huishoudens += units;
            if (known[lane])
                weight.values[lane] = static_cast<double>(units);
            else
                totals_.niet_berekend += units;
        }
        const std::array<Lanes, part_count> uses = users(pack);
        Lanes paid_at_first = 0;
        for (size_t law = 0; law < pack.amounts.size(); ++law) {
            const Lanes paid = add_amounts(pack, law, known, weight, uses);
            add_points(pack, law, weight);
            if (law == 0)
                paid_at_first = paid;
            else
                add_change(pack, law, weight, where(known, paid - paid_at_first, 0));
        }
        if (++packs_ == packs_between_emptying) empty();
    }

    Totals totals()
    {
        empty();
        return totals_;
    }

private:
    Sum weight_of(const PopulationRow& row) const
    {
        return options_.weighted ? static_cast<Sum>(row.gewicht * 1000 + 0.5) : 1;
    }

    static LanesMask computed(const Pack& pack)
    {
        Lanes all = 0;
        for (const auto& points : pack.amounts)
            for (const auto& amounts : points) all = all + amounts.blijft_over;
        return is_computed(all);
    }

    /// One where a household uses a part that it has a right to.
    std::array<Lanes, part_count> users(const Pack& pack) const
    {
        std::array<Lanes, part_count> uses;
        const auto& share = options_.gebruik[pack.rows[0]->composition.groep == Groep::bijstand ? 0 : 1];
        for (size_t part = 0; part < part_count; ++part) {
            uses[part] = 1;
            if (share[part] >= 1) continue;
            for (int lane = 0; lane < pack.count; ++lane)
                if (chance::uniform(options_.zaad, pack.rows[static_cast<size_t>(lane)]->number,
                                    take_up_variable + part) >= share[part])
                    uses[part].values[lane] = 0;
        }
        return uses;
    }

    /// What is paid out to each household with take-up, in cents.
    Lanes add_amounts(const Pack& pack, size_t law, const LanesMask& known, const Lanes& weight,
                      const std::array<Lanes, part_count>& uses)
    {
        const Breakdown<Lanes>& now = pack.amounts[law][static_cast<size_t>(Point::nu)];
        LawTally& tally = tallies_[law];
        for (size_t a = 0; a < amount_count; ++a) {
            const Lanes cents = whole_cents(now.*breakdown_amounts<Lanes>[a].member);
            // An amount may be unknown by itself (gemeentelijk): then it is in no sum, and the others are.
            const LanesMask told = known && is_computed(cents);
            tally.recht.lanes[a] = tally.recht.lanes[a] + where(told, cents, 0) * weight;
            tally.onbekend.lanes[a] = tally.onbekend.lanes[a] + where(told, 0, weight);
        }
        Lanes paid = 0;
        for (size_t p = 0; p < part_count; ++p) {
            const auto& part = parts_of_what_is_left<Lanes>[p];
            const Lanes right = whole_cents(now.*part.amount);
            const Lanes cents = where(known && is_computed(right), right, 0) * uses[p];
            tally.gebruik.lanes[p] = tally.gebruik.lanes[p] + cents * weight;
            const Lanes euros = round_euro(cents / 100);
            tally.kwadraten.lanes[p] = tally.kwadraten.lanes[p] + euros * euros * where(weight > 0, 1, 0);
            // Costs are the household's own; wage less tax belongs to it, so that a change of tax counts as paid out.
            if (part.sign > 0) paid = paid + cents;
        }
        return paid;
    }

    void add_points(const Pack& pack, size_t law, const Lanes& weight)
    {
        const auto& points = pack.amounts[law];
        const auto over = [&](Point p) { return points[static_cast<size_t>(p)].blijft_over; };
        const Lanes now = over(Point::nu);
        const Lanes extra_gross =
            points[static_cast<size_t>(Point::uur_meer)].loon_bruto - points[static_cast<size_t>(Point::nu)].loon_bruto;
        const Lanes pressure = Lanes(1) - (over(Point::uur_meer) - now) / extra_gross;
        const Lanes at_four = now - over(Point::vier_uur_meer), at_full = now - over(Point::voltijd);
        LawTotals& totals = totals_.wetten[law];
        for (int lane = 0; lane < pack.count; ++lane) {
            const Sum units = static_cast<Sum>(weight[lane]);
            if (units == 0) continue;
            if (extra_gross[lane] > 0) totals.druk[pressure_band(pressure[lane])] += units;
            if (is_less(at_four[lane])) totals.val_bij_vier += units;
            if (is_less(at_full[lane])) totals.val_bij_voltijd += units;
            note_fall(totals.diepste, at_four[lane], Point::vier_uur_meer, *pack.rows[static_cast<size_t>(lane)]);
            note_fall(totals.diepste, at_full[lane], Point::voltijd, *pack.rows[static_cast<size_t>(lane)]);
        }
    }

    static void note_fall(DeepestFall& deepest, double depth, Point point, const PopulationRow& row)
    {
        const Sum cents = static_cast<Sum>(std::floor(depth * 100 + 0.5));
        if (!is_less(depth) || cents < deepest.diepte) return;
        // Of equal falls the first household, and its first point.
        if (cents == deepest.diepte && row.number >= deepest.row.number) return;
        deepest = {cents, static_cast<size_t>(point), row};
    }

    void add_change(const Pack& pack, size_t law, const Lanes& weight, const Lanes& more_paid)
    {
        const auto& before = pack.amounts[0];
        const auto& after = pack.amounts[law];
        const auto now = static_cast<size_t>(Point::nu);
        const Lanes change = whole_cents(after[now].blijft_over) - whole_cents(before[now].blijft_over);
        const Lanes income =
            before[now].loon_netto + before[now].teruggaaf + before[now].overig_netto + before[now].bijstand_netto;
        const Composition& c = pack.rows[0]->composition;
        auto& bands =
            totals_.wetten[law].verandering[static_cast<size_t>(c.groep) * 4 + static_cast<size_t>(c.soort())];
        LawTotals& totals = totals_.wetten[law];
        for (int lane = 0; lane < pack.count; ++lane) {
            const Sum units = static_cast<Sum>(weight[lane]);
            if (units == 0) continue;
            const Sum paid = static_cast<Sum>(more_paid[lane]);
            totals.kosten += paid * units;
            const Sum euros = static_cast<Sum>(std::floor(more_paid[lane] / 100 + 0.5));
            totals.kosten_kwadraat += euros * euros;
            const bool fell = falls(before, lane), falls_now = falls(after, lane);
            if (falls_now && !fell) totals.erbij_in_val += units;
            if (fell && !falls_now) totals.eruit_val += units;
            Moved& moved = bands[income_band(income[lane], before[now].bijstandsnorm[lane])];
            moved.huishoudens += units;
            const Sum cents = static_cast<Sum>(change[lane]);
            (cents > 0 ? moved.winnaars : moved.verliezers) += cents == 0 ? 0 : units;
            (cents > 0 ? moved.gewonnen : moved.verloren) += cents * units;
        }
    }

    static bool falls(const std::array<Breakdown<Lanes>, point_count>& points, int lane)
    {
        const auto over = [&](Point p) { return points[static_cast<size_t>(p)].blijft_over[lane]; };
        const double now = over(Point::nu);
        return is_less(now - over(Point::vier_uur_meer)) || is_less(now - over(Point::voltijd));
    }

    void empty()
    {
        for (size_t law = 0; law < tallies_.size(); ++law) {
            tallies_[law].recht.empty_into(totals_.wetten[law].recht);
            tallies_[law].onbekend.empty_into(totals_.wetten[law].onbekend);
            tallies_[law].gebruik.empty_into(totals_.wetten[law].gebruik);
            tallies_[law].kwadraten.empty_into(totals_.wetten[law].kwadraten);
        }
        packs_ = 0;
    }

    const RunOptions& options_;
    std::vector<LawTally> tallies_;
    Totals totals_;
    int packs_ = 0;
};

struct HashOfKey {
    size_t operator()(const std::array<std::uint64_t, 2>& key) const
    {
        return static_cast<size_t>(chance::mixed(key[0] + 0x9E3779B97F4A7C15U * key[1]));
    }
};

/// Puts rows that the law takes for one composition together; gives the place of the first of each group, and at the
/// end their number.
std::vector<std::uint32_t> put_together(std::vector<PopulationRow>& rows, const Circumstances& o)
{
    std::unordered_map<std::array<std::uint64_t, 2>, std::uint32_t, HashOfKey> group_of_key;
    std::vector<std::uint32_t> group_of(rows.size()), first;
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto next = static_cast<std::uint32_t>(group_of_key.size());
        const auto [group, is_new] = group_of_key.try_emplace(o.as_asked(rows[i].composition).key(), next);
        if (is_new) first.push_back(0);
        group_of[i] = group->second;
        ++first[group->second];
    }
    first.push_back(0);
    std::exclusive_scan(first.begin(), first.end(), first.begin(), 0U);
    // Each row that is in the way goes to the next free place of its own group.
    std::vector<std::uint32_t> free = first;
    for (std::uint32_t group = 0; group + 1 < first.size(); ++group)
        while (free[group] < first[group + 1]) {
            const std::uint32_t here = free[group], home = group_of[here];
            if (home != group) {
                std::swap(rows[here], rows[free[home]]);
                std::swap(group_of[here], group_of[free[home]]);
            }
            ++free[home];
        }
    return first;
}

} // namespace

NextRows drawn_rows(const Population& population, std::uint64_t first, std::uint64_t last)
{
    auto next = std::make_shared<std::atomic<std::uint64_t>>(first);
    return [&population, next, last](std::vector<PopulationRow>& rows) {
        const std::uint64_t from = next->fetch_add(rows_per_block);
        rows.clear();
        for (std::uint64_t number = from; number < std::min(from + rows_per_block, last); ++number)
            rows.push_back(population.row(number));
        return !rows.empty();
    };
}

namespace {

/// `go(household, step, composition)` brings a household to each of so many steps.
template <class PackOf, class Go>
void walk(std::vector<PopulationRow>& rows, const Circumstances& circumstances,
          const std::vector<const Law<Lanes>*>& laws, PackOf& pack, size_t steps, const Go& go,
          const std::function<bool(const PackOf&)>& each)
{
    const std::vector<std::uint32_t> groups = put_together(rows, circumstances);
    for (size_t group = 0; group + 1 < groups.size(); ++group) {
        size_t from = groups[group];
        const size_t to = groups[group + 1];
        const Composition c = circumstances.as_asked(rows[from].composition);
        // People are as old on the one date as on the other: what differs is the law.
        std::vector<HouseholdAtPoints<Lanes>> households;
        for (size_t law = 0; law < laws.size(); ++law)
            if (law == 0 || laws[law]->date != laws[0]->date)
                households.push_back(structure_of<Lanes>(c, circumstances, laws[law]->date));
        std::vector<HouseholdFacts<Lanes>> facts;
        for (size_t law = 0, which = 0; law < laws.size(); ++law)
            facts.emplace_back(households[laws[law]->date == laws[0]->date ? 0 : ++which].household, *laws[law],
                               laws[law]->date);
        for (; from < to; from += lane_count) {
            pack.count = static_cast<int>(std::min<size_t>(to - from, lane_count));
            for (size_t lane = 0; lane < lane_count; ++lane) pack.rows[lane] = &rows[std::min(from + lane, to - 1)];
            const auto amount = [&](double PopulationRow::*column) {
                Lanes values;
                for (size_t lane = 0; lane < lane_count; ++lane)
                    values.values[static_cast<int>(lane)] = pack.rows[lane]->*column;
                return values;
            };
            for (auto& household : households) fill(household, circumstances, amount);
            for (size_t p = 0; p < steps; ++p) {
                for (auto& household : households) go(household, p, c);
                for (size_t law = 0, which = 0; law < laws.size(); ++law) {
                    const auto& h = households[laws[law]->date == laws[0]->date ? 0 : ++which];
                    // In its place at once: copying these two kilobytes took a fiftieth of all the time.
                    ::new (&pack.amounts[law][p]) Breakdown<Lanes>(net_income(facts[law], h.situation));
                }
            }
            if (!each(pack)) return;
        }
    }
}

} // namespace

void for_each_pack(std::vector<PopulationRow>& rows, const Circumstances& circumstances,
                   const std::vector<const Law<Lanes>*>& laws, const std::function<bool(const Pack&)>& each)
{
    Pack pack;
    pack.amounts.resize(laws.size());
    const auto go = [&](auto& household, size_t p, const Composition& c) {
        go_to(household, static_cast<Point>(p), c, circumstances);
    };
    walk(rows, circumstances, laws, pack, point_count, go, each);
}

void for_each_pack_at(const std::vector<double>& steps, std::vector<PopulationRow>& rows,
                      const Circumstances& circumstances, const std::vector<const Law<Lanes>*>& laws,
                      const std::function<bool(const HoursPack&)>& each)
{
    HoursPack pack;
    pack.amounts.assign(laws.size(), std::vector<Breakdown<Lanes>>(steps.size()));
    const auto go = [&](auto& household, size_t p, const Composition& c) {
        go_to_hours(household, Lanes(household.uren + Lanes(steps[p])), c, circumstances);
    };
    walk(rows, circumstances, laws, pack, steps.size(), go, each);
}

Totals run(const NextRows& next, const Circumstances& circumstances, const RunOptions& options)
{
    Totals all;
    all.wetten.resize(options.laws.size());
    std::mutex adding;
    std::exception_ptr failed;
    std::atomic<bool> stop{false};
    const auto ended = [&] { return stop || (options.progress && options.progress->cancel); };
    const auto work = [&] {
        Adder adder(options, options.laws.size());
        std::vector<PopulationRow> rows;
        try {
            while (!ended() && next(rows)) {
                for_each_pack(rows, circumstances, options.laws, [&](const Pack& pack) {
                    adder.add(pack);
                    return !ended();
                });
                if (options.progress) options.progress->done += rows.size();
            }
        } catch (...) {
            const std::lock_guard lock(adding);
            stop = true;
            if (!failed) failed = std::current_exception();
        }
        const std::lock_guard lock(adding);
        all.add(adder.totals());
    };
    std::vector<std::thread> others;
    for (unsigned t = 1; t < options.threads; ++t) others.emplace_back(work);
    work();
    for (std::thread& thread : others) thread.join();
    if (failed) std::rethrow_exception(failed);
    return all;
}

} // namespace armoedeval
