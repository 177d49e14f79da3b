// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/part_sentences.hpp"

#include "engine/base/text.hpp"

#include <algorithm>
#include <cmath>

namespace armoedeval {

namespace {

enum class Course { same, starts, stops, rises, falls };

/// Of the size of a part: what is paid, or what comes in.
Course course(double before, double after)
{
    before = std::abs(before);
    after = std::abs(after);
    if (is_nothing(after - before)) return Course::same;
    if (is_nothing(before)) return Course::starts;
    if (is_nothing(after)) return Course::stops;
    return after > before ? Course::rises : Course::falls;
}

double change(Part part, const Breakdown<double>& from, const Breakdown<double>& to)
{
    return part_amount(to, part) - part_amount(from, part);
}

Course course_of(Part part, const Breakdown<double>& from, const Breakdown<double>& to)
{
    return course(part_amount(from, part), part_amount(to, part));
}

/// Tax that comes back, or in one of the two is asked; `amount` is empty, or "47 euro ".
std::string tax_sentence(Course c, const Breakdown<double>& from, const Breakdown<double>& to,
                         const std::string& amount)
{
    if (c == Course::same) return {};
    if (from.teruggaaf > -half_a_cent && to.teruggaaf > -half_a_cent) {
        if (c == Course::stops) return "U krijgt geen belasting meer terug.";
        const char* const more = c == Course::rises ? "meer " : c == Course::falls ? "minder " : "";
        return "U krijgt " + amount + more + "belasting terug.";
    }
    const char* const more = to.teruggaaf > from.teruggaaf ? "minder " : c == Course::starts ? "" : "meer ";
    return "U betaalt " + amount + more + "belasting na het jaar.";
}

/// A wage is got from somebody; a profit one has.
std::string verb_of(Part part, Earned earned)
{
    return part == Part::loon && earned != Earned::loon ? "U hebt " : "U krijgt ";
}

std::string wage_sentence(Course c, const std::string& verb, const std::string& amount, const std::string& what)
{
    switch (c) {
    case Course::starts: return verb + amount + " " + what + ".";
    case Course::stops: return verb + "geen " + what + " meer.";
    case Course::rises: return verb + amount + " meer " + what + ".";
    case Course::falls: return verb + amount + " minder " + what + ".";
    case Course::same: break;
    }
    return {};
}

std::string work_cost_sentence(Course c, const std::string& amount)
{
    switch (c) {
    case Course::starts: return "Uw werk kost u " + amount + " per maand.";
    case Course::stops: return "U hebt geen kosten van werk meer.";
    case Course::rises: return "Uw werk kost u " + amount + " per maand meer.";
    case Course::falls: return "Uw werk kost u " + amount + " per maand minder.";
    case Course::same: break;
    }
    return {};
}

std::string childcare_sentence(Course c, const std::string& amount)
{
    const std::string what = " voor de opvang", pays = "U betaalt zelf ";
    switch (c) {
    case Course::starts: return pays + amount + what + ".";
    case Course::stops: return "U betaalt niet meer voor de opvang.";
    case Course::rises: return pays + amount + " meer" + what + ".";
    case Course::falls: return pays + amount + " minder" + what + ".";
    case Course::same: break;
    }
    return {};
}

/// What goes to creditors; more of it ends the debt sooner.
std::string debt_sentence(Course c, const std::string& amount)
{
    switch (c) {
    case Course::starts: return "Er gaat " + amount + " naar uw schuld.";
    case Course::stops: return "Er gaat niets meer naar uw schuld.";
    case Course::rises: return "Er gaat " + amount + " meer naar uw schuld. Die is dan eerder afgelost.";
    case Course::falls: return "Er gaat " + amount + " minder naar uw schuld.";
    case Course::same: break;
    }
    return {};
}

std::string benefit_sentence(Course c, const std::string& amount, const std::string& what)
{
    switch (c) {
    case Course::starts: return "U krijgt " + amount + " " + what + ".";
    case Course::stops: return "Uw " + what + " van " + amount + " stopt.";
    case Course::rises: return "Uw " + what + " wordt " + amount + " hoger.";
    case Course::falls: return "Uw " + what + " wordt " + amount + " lager.";
    case Course::same: break;
    }
    return {};
}

} // namespace

bool is_nothing(double per_month)
{
    return std::abs(per_month) < 0.5;
}

std::string euro_words(double per_month)
{
    return dutch_amount(std::abs(per_month), 0) + " euro";
}

std::string change_sentence(Part part, const Breakdown<double>& from, const Breakdown<double>& to,
                            std::optional<SoortInkomen> other)
{
    const Course c = course_of(part, from, to);
    const std::string amount = euro_words(change(part, from, to));
    Earned what = earned_in(from, to);
    what.other = other;
    if (part == Part::teruggaaf) return tax_sentence(c, from, to, amount + " ");
    if (part == Part::loon || part == Part::overig)
        return wage_sentence(c, verb_of(part, what), amount, part_in_a_line(part, what));
    if (part == Part::opvang) return childcare_sentence(c, amount);
    if (part == Part::reiskosten) return work_cost_sentence(c, amount);
    if (part == Part::schulden) return debt_sentence(c, amount);
    return benefit_sentence(c, amount, part_in_a_line(part));
}

std::string plain_change(Part part, const Breakdown<double>& from, const Breakdown<double>& to,
                         std::optional<SoortInkomen> other)
{
    const Course c = course_of(part, from, to);
    Earned what = earned_in(from, to);
    what.other = other;
    if (part == Part::teruggaaf) return tax_sentence(c, from, to, "");
    if (part == Part::overig && other && c == Course::starts) return "U krijgt " + income_in_full(*other) + ".";
    if (part == Part::schulden)
        return c == Course::rises    ? "Er gaat meer naar uw schuld. Die is dan eerder afgelost."
               : c == Course::falls  ? "Er gaat minder naar uw schuld."
               : c == Course::starts ? "Er gaat geld naar uw schuld."
               : c == Course::stops  ? "Er gaat niets meer naar uw schuld."
                                     : "";
    const std::string name = part_in_a_line(part, what);
    const std::string the = capitalised(part_with_article(part)), verb = verb_of(part, what);
    const bool wage = part == Part::loon || part == Part::overig;
    switch (c) {
    case Course::starts: return verb + name + ".";
    case Course::stops: return wage ? verb + "geen " + name + " meer." : the + " stopt.";
    case Course::rises: return wage ? verb + "meer " + name + "." : the + " wordt hoger.";
    case Course::falls: return wage ? verb + "minder " + name + "." : the + " wordt lager.";
    case Course::same: break;
    }
    return {};
}

namespace {

std::string plain_childcare(Course c, bool toeslag)
{
    switch (c) {
    case Course::starts: return toeslag ? "zelf een deel van de opvang" : "de hele opvang zelf";
    case Course::stops: return "niet meer voor de opvang";
    case Course::rises: return "meer voor de opvang";
    case Course::falls: return "minder voor de opvang";
    case Course::same: break;
    }
    return {};
}

std::string plain_travel(Course c)
{
    switch (c) {
    case Course::starts: return "kosten voor uw werk";
    case Course::stops: return "geen kosten voor uw werk meer";
    case Course::rises: return "meer kosten voor uw werk";
    case Course::falls: return "minder kosten voor uw werk";
    case Course::same: break;
    }
    return {};
}

} // namespace

std::string plain_costs(const Breakdown<double>& from, const Breakdown<double>& to)
{
    const Course care = course_of(Part::opvang, from, to);
    const Course travel = course_of(Part::reiskosten, from, to);
    const std::string childcare = plain_childcare(care, to.kinderopvangtoeslag > 0);
    const std::string journeys = plain_travel(travel);
    if (childcare.empty() && journeys.empty()) return {};
    const std::string off = " Dat hebben wij er al afgehaald.";
    if (care == Course::starts && travel == Course::starts && to.kinderopvangtoeslag > 0)
        return "U betaalt zelf " + journeys + " en een deel van de opvang." + off;
    return "U betaalt " + journeys + (childcare.empty() || journeys.empty() ? "" : " en ") + childcare + "." + off;
}

bool wage_comes_off_bijstand(const Breakdown<double>& from, const Breakdown<double>& to)
{
    const double wage = change(Part::loon, from, to);
    return wage >= 0.5 && change(Part::bijstand, from, to) <= -0.95 * wage;
}

namespace {

/// "U betaalt zelf 75 euro voor de opvang en 38 euro voor het werk."; empty unless both begin or rise.
std::string both_costs(const Breakdown<double>& from, const Breakdown<double>& to)
{
    const Course care = course_of(Part::opvang, from, to);
    const Course travel = course_of(Part::reiskosten, from, to);
    for (const Course c : {care, travel})
        if (c != Course::starts && c != Course::rises) return {};
    const std::string for_care = euro_words(change(Part::opvang, from, to));
    return "U betaalt " + (care == Course::starts ? "zelf " + for_care : for_care + " meer") + " voor de opvang en " +
           euro_words(change(Part::reiskosten, from, to)) + (travel == Course::starts ? "" : " meer") +
           " voor het werk.";
}

/// The bijstand falls by more than the wage rises, or one of the two only falls.
std::string why_wage_is_not_enough(const Breakdown<double>& from, const Breakdown<double>& to)
{
    const double wage = change(Part::loon, from, to);
    const double bijstand = change(Part::bijstand, from, to);
    if (wage >= 0.5 && bijstand <= -0.5)
        return change_sentence(Part::bijstand, from, to) + " " + verb_of(Part::loon, earned_in(from, to)) + "maar " +
               euro_words(wage) + " meer " + part_in_a_line(Part::loon, earned_in(from, to)) + ".";
    return change_sentence(wage < bijstand ? Part::loon : Part::bijstand, from, to);
}

} // namespace

std::string why_less(const Breakdown<double>& from, const Breakdown<double>& to, std::optional<SoortInkomen> other)
{
    // What comes back of the tax is set off against the bijstand, as the wage is.
    double worst = change(Part::loon, from, to) + change(Part::teruggaaf, from, to) + change(Part::bijstand, from, to);
    std::optional<Part> cause;
    for (const Part part : all_parts) {
        if (part == Part::loon || part == Part::teruggaaf || part == Part::bijstand) continue;
        if (!(change(part, from, to) < worst)) continue;
        worst = change(part, from, to);
        cause = part;
    }
    if (!(worst <= -0.5)) return {};
    if (!cause) return why_wage_is_not_enough(from, to);
    const bool is_cost = *cause == Part::opvang || *cause == Part::reiskosten;
    std::string text = is_cost ? both_costs(from, to) : std::string();
    if (text.empty()) text = change_sentence(*cause, from, to, other);
    if (!wage_comes_off_bijstand(from, to)) return text;
    const Earned what = earned_in(from, to);
    return text + (what == Earned::beide ? " Wat u verdient" : " Uw " + part_in_a_line(Part::loon, what)) +
           " gaat van de bijstand af.";
}

} // namespace armoedeval
