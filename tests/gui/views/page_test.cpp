// SPDX-License-Identifier: EUPL-1.2
// Every view with every example household, in every size: what a pair of eyes would catch.
#include "engine/number/number.hpp"
#include "engine/report/answer_text.hpp"
#include "gui/results/policy_jobs.hpp"
#include "gui/results/results_policy.hpp"
#include "gui/words/format.hpp"
#include "gui/words/sentences.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/person.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"

#include <algorithm>
#include <imgui.h>
#include <optional>
#include <set>

namespace armoedeval {

namespace {

using ui::Rect;
using ui::Seen;

struct Size {
    int width, height;
    double scale;
};
constexpr Size sizes[] = {{1280, 800, 1}, {1024, 640, 1}, {1024, 640, 1.5}, {1024, 640, 2}, {1920, 1080, 1}};

std::string text_of(const Seen& s)
{
    return "\"" + s.label + "\" at " + std::to_string(s.rect.x) + "," + std::to_string(s.rect.y) + " " +
           std::to_string(s.rect.w) + "x" + std::to_string(s.rect.h);
}

/// What is cut by the edge of the page, or of the part of it that it lies in. What scrolls may be cut at its ends, not
/// at its sides.
std::vector<std::string> outside()
{
    constexpr float slack = 1;
    std::vector<std::string> found;
    for (const Seen& s : ui::seen()) {
        if (!s.visible || s.layer > 1) continue;
        const Rect& within = s.within;
        const bool sideways = s.rect.x < within.x - slack || s.rect.right() > within.right() + slack;
        const bool upright = !s.scrolls && (s.rect.y < within.y - slack || s.rect.bottom() > within.bottom() + slack);
        if (sideways || upright) found.push_back(text_of(s));
    }
    return found;
}

/// Texts that lie over each other.
std::vector<std::string> overlapping()
{
    std::vector<const Seen*> texts;
    for (const Seen& s : ui::seen())
        if (s.kind == Seen::Kind::text && s.visible && s.layer < 2) texts.push_back(&s);
    std::vector<std::string> found;
    for (size_t i = 0; i < texts.size(); ++i)
        for (size_t j = i + 1; j < texts.size(); ++j) {
            const Seen &a = *texts[i], &b = *texts[j];
            if (a.layer != b.layer || a.scrolls != b.scrolls) continue;
            const float across = std::min(a.rect.right(), b.rect.right()) - std::max(a.rect.x, b.rect.x);
            const float down = std::min(a.rect.bottom(), b.rect.bottom()) - std::max(a.rect.y, b.rect.y);
            // The height of a line is half as much again as its letters.
            if (across > 2 && down > std::min(a.rect.h, b.rect.h) * 0.36f)
                found.push_back(text_of(a) + " over " + text_of(b));
        }
    return found;
}

/// What cannot be pressed in its middle: something that was there first lies over it, and takes the press.
std::vector<std::string> covered()
{
    std::vector<const Seen*> before;
    std::vector<std::string> found;
    for (const Seen& s : ui::seen()) {
        if (s.kind == Seen::Kind::text || !s.visible) continue;
        for (const Seen* over : before)
            if (over->layer == s.layer && over->scrolls == s.scrolls && over->rect.holds(s.rect.middle()))
                found.push_back(text_of(s) + " under " + text_of(*over));
        before.push_back(&s);
    }
    return found;
}

/// Two things with one identity in one part of the page: a press on the second does nothing.
std::vector<std::string> twins()
{
    std::vector<const Seen*> before;
    std::vector<std::string> found;
    for (const Seen& s : ui::seen()) {
        if (s.kind == Seen::Kind::text || s.kind == Seen::Kind::choice) continue;
        for (const Seen* other : before)
            if (other->label == s.label && other->id == s.id && other->layer == s.layer &&
                other->scrolls == s.scrolls && other->within == s.within)
                found.push_back(text_of(s) + " is called as " + text_of(*other));
        before.push_back(&s);
    }
    return found;
}

/// Words that stick out of the button, tab, field or choice that they stand in.
std::vector<std::string> out_of_their_thing()
{
    constexpr float slack = 1;
    std::vector<std::string> found;
    for (const Seen& thing : ui::seen()) {
        if (thing.kind == Seen::Kind::text || thing.kind == Seen::Kind::area || thing.kind == Seen::Kind::slider)
            continue;
        for (const Seen& words : ui::seen()) {
            if (words.kind != Seen::Kind::text || words.layer != thing.layer || words.scrolls != thing.scrolls)
                continue;
            const bool its_own = words.label == thing.label || words.label == thing.value;
            if (!its_own || !thing.rect.holds(words.rect.middle())) continue;
            if (words.rect.x < thing.rect.x - slack || words.rect.right() > thing.rect.right() + slack)
                found.push_back(text_of(words) + " out of " + text_of(thing));
        }
    }
    return found;
}

/// The one exception: on a day of which values are not known yet, the list of their names is as long as it is. A row of
/// Beleid shows its beginning, and a tooltip as much of it as the page is high.
bool lists_unknown_values(const std::string& words)
{
    return words.find("is de waarde niet bekend van ") != std::string::npos;
}

/// Tooltips that are higher than the page: their last lines would be cut.
std::vector<std::string> tooltips_too_long(const Rect& page)
{
    constexpr float width = 340, padding = 14;
    std::vector<std::string> found;
    for (const Seen& s : ui::seen())
        if (s.layer == 2 && !lists_unknown_values(s.label) &&
            ui::paragraph_height(width, s.label, ui::Font::note) + padding > page.h)
            found.push_back(text_of(s));
    return found;
}

/// What a text that is cut off with "…" says as a whole: its tooltip has it. Nothing when it is not cut.
std::optional<std::string> whole_of(const Seen& s)
{
    static const std::string mark = "\u2026";
    static const std::set<std::string> more_to_come{"Openen",
                                                    "Opslaan",
                                                    "Opslaan als",
                                                    "Rekendatum kiezen",
                                                    "Gevolgen als tabel bewaren",
                                                    "Alles als werkmap bewaren (Excel)",
                                                    "Als tabel bewaren",
                                                    "Eigen bevolking",
                                                    "In de agenda zetten",
                                                    "Stopt",
                                                    "Even rekenen"};
    if (s.kind != Seen::Kind::text || s.layer > 1 || !s.label.ends_with(mark)) return {};
    const std::string begin = s.label.substr(0, s.label.size() - mark.size());
    for (const Seen& tip : ui::seen())
        if (tip.layer == 2 && tip.label.starts_with(begin) && tip.label.size() > s.label.size() &&
            tip.rect.holds(s.rect.middle()))
            return tip.label;
    return more_to_come.contains(begin) ? std::nullopt : std::optional(begin);
}

/// What somebody else wrote: titles and notes of households and situations. These may be cut.
const std::set<std::string>& words_of_others()
{
    static const std::set<std::string> words = [] {
        std::set<std::string> all{"bevolking-met-een-heel-lange-naam"}; // a file, further down
        for (const auto& file : example_files()) {
            const Scenario scenario = load_scenario(file);
            all.insert({scenario.titel, scenario.notitie, scenario.titel.substr(0, scenario.titel.find(':'))});
            for (const Situation& s : scenario.situaties) all.insert({s.titel, s.notitie});
        }
        all.erase("");
        return all;
    }();
    return words;
}

/// What the tables say that a value of the law is.
const std::set<std::string>& descriptions()
{
    static const std::set<std::string> all = [] {
        std::set<std::string> found;
        for (const ParameterGroup& group : parameter_groups(example_tables(), example_day)) {
            for (const ParameterLine& line : group.lines) found.insert(line.parameter->description);
            for (const ParameterTable& table : group.tables)
                for (const ParameterLine& cell : table.cells) found.insert(cell.parameter->description);
        }
        return found;
    }();
    return all;
}

/// Texts of ours that do not fit, in view or scrolled away; `others` wrote what may.
std::vector<std::string> cut_off(const std::string& others)
{
    std::vector<std::string> found;
    for (const Seen& s : ui::seen()) {
        const auto whole = whole_of(s);
        if (!whole) continue;
        // A name that a chart has cut itself has no tooltip: then its beginning is all there is to see.
        const auto has = [&](const std::string& theirs) {
            return whole->find(theirs) != std::string::npos || theirs.find(*whole) != std::string::npos;
        };
        const bool theirs =
            std::any_of(words_of_others().begin(), words_of_others().end(), has) || (!others.empty() && has(others));
        // In a list that opens; there it is whole.
        const bool description = descriptions().contains(*whole);
        if (!theirs && !description && !lists_unknown_values(*whole))
            found.push_back(text_of(s) + ", whole: " + *whole);
    }
    return found;
}

std::vector<unsigned> code_points(const std::string& text)
{
    std::vector<unsigned> points;
    for (size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        unsigned point = length == 1 ? lead : lead & (0xFFu >> (length + 1));
        for (size_t k = 1; k < length && i + k < text.size(); ++k)
            point = point << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3F);
        points.push_back(point);
        i += length;
    }
    return points;
}

/// Letters that the font does not have.
std::vector<std::string> missing_glyphs()
{
    std::vector<std::string> found;
    for (const Seen& s : ui::seen())
        for (const unsigned point : code_points(s.label + s.value)) {
            if (point < 0x20) continue; // a line break in a tooltip
            if (!ui::font(ui::Font::body)->FindGlyphNoFallback(static_cast<ImWchar>(point)))
                found.push_back(s.label + ": U+" + std::to_string(point));
        }
    return found;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string all;
    for (const std::string& l : lines) all += l + "\n";
    return all;
}

void check_page(const std::string& what, const std::string& others = "")
{
    const Rect page = ui::page();
    INFO(what);
    CHECK(joined(cut_off(others)) == "");
    CHECK(joined(outside()) == "");
    CHECK(joined(out_of_their_thing()) == "");
    CHECK(joined(tooltips_too_long(page)) == "");
    CHECK(joined(overlapping()) == "");
    CHECK(joined(covered()) == "");
    CHECK(joined(twins()) == "");
    CHECK(joined(missing_glyphs()) == "");
}

constexpr std::pair<View, const char*> views[] = {{View::vergelijken, "vergelijken"},
                                                  {View::uren, "uren"},
                                                  {View::maanden, "maanden"},
                                                  {View::waarom, "waarom"},
                                                  {View::doen, "doen"}};

} // namespace

TEST_CASE("every view of every example fits its page, without texts over each other or letters missing")
{
    for (const Size& size : sizes) {
        Person person(size.width, size.height, size.scale);
        for (const auto& file : examples_with_a_turn()) {
            person.app().open(file);
            const size_t count = person.model().question.situaties.size();
            for (size_t place = 0; place < count; place += std::max<size_t>(1, count - 1)) { // the first and the last
                person.model().screen.situation = place;
                for (const auto& [view, name] : views) {
                    person.model().screen.view = view;
                    person.look();
                    check_page(file.filename().string() + " " + name + ", situation " + std::to_string(place) + ", " +
                               std::to_string(size.width) + "x" + std::to_string(size.height) + " at " +
                               std::to_string(size.scale));
                }
                person.model().screen.inwoner = true;
                person.look();
                check_page(file.filename().string() + " inwoner at " + std::to_string(size.scale));
                person.model().screen.inwoner = false;
            }
        }
    }
}

namespace {

/// A day that a chart names ("25 mei 2027:") so near another text of its line that the two read as one.
std::vector<std::string> days_that_run_on()
{
    constexpr float least_between = 5;
    std::vector<std::string> found;
    for (const Seen& day : ui::seen()) {
        if (day.kind != Seen::Kind::text || !day.visible || day.layer > 0 || !day.label.ends_with(":")) continue;
        for (const Seen& other : ui::seen()) {
            if (&other == &day || other.kind != Seen::Kind::text || !other.visible || other.layer > 0) continue;
            if (other.scrolls != day.scrolls) continue; // one of them lies behind an edge
            const Rect &a = day.rect, &b = other.rect;
            const float across = std::min(a.right(), b.right()) - std::max(a.x, b.x);
            const float down = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
            if (across > -least_between && down > std::min(a.h, b.h) * 0.36f)
                found.push_back(text_of(day) + " beside " + text_of(other));
        }
    }
    return found;
}

} // namespace

TEST_CASE("the names in a chart keep clear of each other, in all months of every example")
{
    for (const Size& size : {sizes[0], sizes[2]}) {
        Person person(size.width, size.height, size.scale);
        for (const auto& file : examples_with_a_turn()) {
            person.app().open(file);
            Screen& screen = person.model().screen;
            for (size_t place = 1; place < person.model().question.situaties.size(); ++place) {
                screen.situation = place;
                const auto check = [&](const std::string& what) {
                    person.look(2);
                    INFO(file.filename().string() << ", situation " << place << ", " << what << ", at " << size.scale);
                    CHECK(joined(overlapping()) == "");
                    CHECK(joined(days_that_run_on()) == "");
                };
                screen.view = View::uren;
                for (const Axis axis : {Axis::uren, Axis::uurloon}) {
                    screen.axis = axis;
                    check(axis == Axis::uren ? "hours" : "wages");
                }
                screen.axis = Axis::uren;
                screen.view = View::maanden;
                screen.first_month.reset();
                check("the first months");
                while (person.finds("Maanden erna (PgDn)") && person.find("Maanden erna (PgDn)").enabled) {
                    person.press(ui::Key::page_down);
                    check("months from " + in_words(screen.first_month.value()));
                }
            }
        }
    }
}

TEST_CASE("Maanden fits its page: every behaviour, the last months, the days, and the way back")
{
    for (const Size& size : sizes)
        for (const char* number : {"03", "09", "28", "29"}) {
            Person person(size.width, size.height, size.scale);
            person.open_example(number);
            Screen& screen = person.model().screen;
            screen.view = View::maanden;
            screen.situation = 1;
            for (const Gedrag gedrag : {Gedrag::direct, Gedrag::laat, Gedrag::niet}) {
                Overgang& told = person.model().question.overgang.emplace();
                told.gedrag = gedrag;
                told.banksaldo = gedrag == Gedrag::niet ? std::nullopt : std::optional(1234.56);
                if (gedrag == Gedrag::laat) told.einde_na_maanden = 2;
                for (const MonthsAs as : {MonthsAs::maanden, MonthsAs::weken, MonthsAs::dagen})
                    for (const bool last : {false, true}) {
                        screen.months_as = as;
                        screen.first_month = last ? parse_date("2099-01-01") : std::nullopt;
                        person.look();
                        check_page(std::string(number) + " maanden at " + std::to_string(size.scale) + ", gedrag " +
                                   std::to_string(static_cast<int>(gedrag)) + ", as " +
                                   std::to_string(static_cast<int>(as)) + (last ? ", last months" : ""));
                    }
            }
        }
}

TEST_CASE("Beleid fits its page: without a proposal, with one, searching, with open acts and with faults")
{
    const Reform proposal =
        load_reform(std::filesystem::path(scenarios_folder()) / "hervormingen/huurtoeslag-loopt-langzamer-terug.json",
                    example_tables());
    for (const Size& size : sizes) {
        Person person(size.width, size.height, size.scale);
        person.open_example("09");
        Screen& screen = person.model().screen;
        screen.view = View::beleid;
        const auto check = [&](const std::string& what) {
            person.wait();
            check_page("beleid " + what + " at " + std::to_string(size.scale), person.model().voorstel.titel);
        };
        check("as it begins");
        screen.unfolded = {"beleid/participatiewet", "beleid/kinderopvangtoeslag",
                           "beleid/kinderopvangtoeslag.toeslagpercentage"};
        check("with open acts");
        person.model().voorstel = proposal;
        person.model().voorstel.titel = "Een voorstel met een titel die niet op de regel past, hoe breed hij ook is";
        screen.parameter = "huurtoeslag.factor_b_samen";
        screen.drafts["/voorstel/" + proposal.wijzigingen.front().id] = "veel te veel";
        check("with a proposal");
        screen.zoek = "inkomen";
        check("searching");
        person.model().question.peildatum = parse_date("2027-01-01").value();
        check("on a day of which not every amount is published");
        person.model().question.peildatum = parse_date("2031-01-01").value();
        check("on a day with unknown values");
    }
}

TEST_CASE("the city and a range of values fit their page: empty, worked out, refused and of an earlier proposal")
{
    const std::string child = "kindgebonden_budget.eerste_kind", threshold = "zorgtoeslag.drempelinkomen";
    for (const Size& size : sizes) {
        Person person(size.width, size.height, size.scale);
        person.open_example("09");
        Screen& screen = person.model().screen;
        screen.view = View::beleid;
        screen.bevolking.aantal = 1000;
        const auto check = [&](const std::string& what) {
            person.wait_for_runs();
            check_page("beleid " + what + " at " + std::to_string(size.scale), person.model().voorstel.titel);
        };
        const auto run = [&](Command command, const std::string& what) {
            person.look();
            screen.command = command;
            check(what);
        };
        for (const PolicyPart part : {PolicyPart::stad, PolicyPart::reeks}) {
            screen.gevolg = part;
            check("empty");
        }
        const Date day = person.model().question.peildatum;
        person.model().voorstel = reform_of({{child, 2880}, {threshold, 27'000}}, example_tables(), day);
        screen.gevolg = PolicyPart::stad;
        run(Command::bevolking_doorrekenen, "the city");
        screen.bevolking.csv = "/er/is/geen/bevolking-met-een-heel-lange-naam-van-de-gemeente-zelf.csv";
        run(Command::bevolking_doorrekenen, "a table that is not there");
        screen.bevolking.csv.clear();
        screen.gevolg = PolicyPart::reeks;
        screen.reeks.assen[0] = {child, 2580, 2880, 150};
        run(Command::reeks_doorrekenen, "lines");
        screen.reeks.assen[1] = {threshold, 26'000, 30'000, 1000};
        check("lines of an earlier choice");
        run(Command::reeks_doorrekenen, "map");
    }
}

TEST_CASE("dialogs, the list at the foot and the form fit their page")
{
    for (const Size& size : sizes) {
        Person person(size.width, size.height, size.scale);
        person.open_example("09");
        for (const Dialog dialog :
             {Dialog::openen, Dialog::opslaan_als, Dialog::werk_verliezen, Dialog::datum, Dialog::sneltoetsen,
              Dialog::instellingen, Dialog::over, Dialog::voorstel_openen, Dialog::voorstel_opslaan,
              Dialog::gevolgen_bewaren, Dialog::papier, Dialog::agenda_bewaren, Dialog::brief, Dialog::brief_pdf}) {
            person.model().screen.dialog = dialog;
            person.look(4);
            check_page("dialog " + std::to_string(static_cast<int>(dialog)) + " at " + std::to_string(size.scale));
            person.model().screen.dialog = Dialog::geen;
            person.look();
        }
        if (person.finds("Invoer")) {
            person.click("Invoer");
            check_page("the form as a sheet at " + std::to_string(size.scale));
            person.click("Klaar");
        }
        person.click("Niet meegerekend");
        check_page("the list at the foot at " + std::to_string(size.scale));
    }
}

TEST_CASE("the form fits with all its parts open, every kind of debt and of other income among them")
{
    for (const Size& size : sizes) {
        Person person(size.width, size.height, size.scale);
        person.open_example("09");
        Household& h = person.model().question.huishouden;
        for (const SoortSchuld kind :
             {SoortSchuld::onbekend, SoortSchuld::beslag, SoortSchuld::schuldregeling, SoortSchuld::saneringskrediet})
            h.schulden.push_back({.soort = kind, .van = h.schulden.size() % 2});
        h.eerder_dit_jaar = {{.soort = SoortInkomen::ww, .bruto = 9000, .ingehouden = 900}, {.van = 1, .bruto = 2000}};
        for (int kind = 0; kind <= static_cast<int>(SoortInkomen::wao); ++kind)
            h.volwassenen[static_cast<size_t>(kind % 2)].inkomen.push_back(
                {.soort = static_cast<SoortInkomen>(kind), .bruto_per_jaar = 1200});
        h.medebewoners.resize(2);
        for (auto& housemate : h.medebewoners) housemate.geboren = std::chrono::year{1996} / 2 / 3;
        h.woning.value().soort = SoortWoning::kamer;
        person.model().question.overgang.emplace().eenmalig.resize(2);
        for (const char* place :
             {"/zin/rij", "/nog te vragen", "/huishouden/volwassenen/0", "/huishouden/volwassenen/0/meer",
              "/huishouden/volwassenen/1", "/huishouden/volwassenen/1/meer", "/huishouden/kinderen",
              "/huishouden/medebewoners", "/huishouden/woning", "/huishouden/vaste_lasten", "/huishouden/schulden",
              "/vermogen", "/vermogen/meer", "/huishouden/eerder_dit_jaar", "/gemeentelijk", "/overgang/meer"})
            person.model().screen.unfolded.insert(place);
        person.look();
        if (person.finds("Invoer")) person.click("Invoer");
        person.look();
        const auto& seen = ui::seen(); // also what is scrolled away
        CHECK(std::any_of(seen.begin(), seen.end(), [](const Seen& s) { return s.label == "Saneringskrediet"; }));
        check_page("the form with all open at " + std::to_string(size.scale));
    }
}

TEST_CASE("Vergelijken shows what the command line prints for the same file")
{
    Person person(1920, 1080);
    for (const auto& file : example_files()) {
        person.app().open(file);
        person.look();
        const Scenario scenario = load_scenario(file);
        const Answer expected = answer(scenario, example_tables());
        const std::string shown = person.texts();
        INFO(file.filename().string());
        for (const SituationAnswer& s : expected.situaties) {
            INFO(s.titel);
            const double over = twelve_months(s.per_jaar).over_na_opvang_en_werk / 12;
            CHECK(shown.find("\n" + euros(over) + "\n") != std::string::npos);
            if (!is_computed(over)) continue;
            for (const double amount : {s.per_jaar.bijstand_netto, s.per_jaar.huurtoeslag, s.per_jaar.loon_netto})
                if (amount > 12 && s.titel == expected.situaties.front().titel)
                    CHECK((shown.find("\n" + whole(amount / 12) + "\n") != std::string::npos ||
                           person.sees("Toeslagen en") || person.sees("Toeslagen")));
        }
    }
}

} // namespace armoedeval
