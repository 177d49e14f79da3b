#include "engine/measures.hpp"

#include "engine/number/every_number.hpp"

#include <cmath>

namespace armoedeval {

namespace {

constexpr double weeks_per_year = 52;
constexpr double most_hours = 40;
constexpr double half_a_cent = 0.005;

/// Where a piece crosses a level; the pieces are straight but for the huurtoeslag until 2026, and short.
double crossing(const Piece& p, double level)
{
    double low = p.from;
    double high = p.to;
    const bool rises = p.over(p.to) > p.over(p.from);
    for (int step = 0; step < 60; ++step) {
        const double middle = (low + high) / 2;
        ((p.over(middle) < level) == rises ? low : high) = middle;
    }
    return high;
}

} // namespace

std::optional<double> first_reaching(const std::vector<Piece>& pieces, double level)
{
    for (const Piece& p : pieces) {
        if (p.from > 0 && p.over(p.from) >= level - half_a_cent) return p.from;
        if (p.over(p.to) < level - half_a_cent) continue;
        const double at = p.over(p.from) >= level - half_a_cent ? p.from : crossing(p, level - half_a_cent);
        if (at > 0) return at;
        if (p.to > 0) return at; // as much from the first minute on
    }
    return std::nullopt;
}

std::optional<double> safe_from(const std::vector<Piece>& pieces, double level)
{
    for (auto p = pieces.rbegin(); p != pieces.rend(); ++p) {
        if (p->over(p->to) < level - half_a_cent) return p == pieces.rbegin() ? std::nullopt : std::optional(p->to);
        if (p->over(p->from) < level - half_a_cent) return crossing(*p, level - half_a_cent);
    }
    return pieces.front().from;
}

Measures measures(const Scenario& scenario, size_t situation, const Breakdown<double>& now,
                  const Breakdown<double>& here, const Law<double>& wet, const Law<Slope>& slopes)
{
    Measures m;
    const double over = here.over_na_opvang_en_werk;
    const double over_now = now.over_na_opvang_en_werk;
    if (const double extra = here.loon_bruto - now.loon_bruto;
        std::abs(extra) > half_a_cent && is_computed(over - over_now)) {
        m.houdt_per_euro = (over - over_now) / extra;
        m.participatiebelasting = 1 - *m.houdt_per_euro;
    }
    const Situation& s = scenario.situaties.at(situation);
    if (s.werk.empty() || s.werk.front().uurloon <= 0 || !is_computed(over)) return m;

    Situation hour_more = s;
    hour_more.werk.front().uren_per_week += 1;
    const Breakdown<double> more = net_income(scenario.huishouden, hour_more, wet, scenario.peildatum);
    const double kept = more.over_na_opvang_en_werk - over;
    if (is_computed(kept)) {
        m.marginale_druk = 1 - kept / (more.loon_bruto - here.loon_bruto);
        m.netto_per_uur = kept / weeks_per_year;
    }

    const double hours = s.werk.front().uren_per_week;
    const Piece ahead = pieces(scenario, situation, Axis::uren, hours, hours + 1e-6, slopes, true).front();
    if (is_computed(ahead.amounts.over_na_opvang_en_werk))
        m.marginale_druk_grens = 1 - ahead.amounts.over_na_opvang_en_werk.first / ahead.amounts.loon_bruto.first;

    const std::vector<Piece> exact = pieces(scenario, situation, Axis::uren, 0, most_hours, slopes, false);
    for (const Piece& p : exact)
        if (!is_computed(p.amounts.over_na_opvang_en_werk)) return m;
    if (is_computed(over_now)) {
        m.eerste_uren = first_reaching(exact, over_now);
        m.veilige_uren = safe_from(exact, over_now);
    }
    for (const Fall& fall : falls(exact, default_threshold))
        if (!m.volgende_val && fall.from >= hours - 1e-6) m.volgende_val = fall;
    return m;
}

} // namespace armoedeval
