// SPDX-License-Identifier: EUPL-1.2
// The window on a date of next year: every view answers, in words; and the amounts that are published are typed into
// tables/ by its form alone.
#include "engine/base/file.hpp"
#include "engine/parameters/latest_known.hpp"
#include "gui/words/format.hpp"
#include "gui/words/values.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/person.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"
#include "tests/support/table_text.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <random>
#include <set>

namespace armoedeval {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr View views_of_a_coach[] = {View::vergelijken, View::uren, View::maanden, View::waarom, View::doen};

/// A name as tables/ has it, in a text that is shown: act.value. Empty where there is none.
std::string parameter_name_in(const std::string& text)
{
    static const std::set<std::string> acts = [] {
        std::set<std::string> names;
        for (const Act& act : example_tables().acts()) names.insert(act.file);
        return names;
    }();
    for (size_t point = text.find('.'); point != std::string::npos; point = text.find('.', point + 1)) {
        const auto is_of_a_name = [&](size_t at) {
            return at < text.size() && (text[at] == '_' || (text[at] >= 'a' && text[at] <= 'z'));
        };
        size_t begin = point, end = point + 1;
        while (begin > 0 && is_of_a_name(begin - 1)) --begin;
        while (is_of_a_name(end)) ++end;
        if (end > point + 1 && acts.contains(text.substr(begin, point - begin))) return text.substr(begin, end - begin);
    }
    return {};
}

std::string text_in(const fs::path& file)
{
    return read_text_file(file, 8'000'000);
}

/// A copy of tables/ as it was before the values of a day were published.
struct EarlierTables {
    fs::path path = fs::temp_directory_path() / ("armoedeval-eerder-" + std::to_string(std::random_device{}()));
    explicit EarlierTables(const std::string& day)
    {
        fs::copy(tables_folder(), path, fs::copy_options::recursive);
        for (const auto& entry : fs::directory_iterator(path))
            if (entry.path().extension() == ".json")
                save_whole(entry.path(), test::without_day(text_in(entry.path()), day));
    }
    ~EarlierTables() { fs::remove_all(path); }
};

} // namespace

TEST_CASE("next year: every view of every example answers, without a name of a parameter on the screen")
{
    CHECK(parameter_name_in("de waarde zorgtoeslag.standaardpremie ontbreekt") == "zorgtoeslag.standaardpremie");
    const std::array<Date, 3> days{2027y / 1 / 15, 2027y / 7 / 1, 2028y / 1 / 1};
    Person person(1280, 1600);
    size_t turn = 0;
    for (const fs::path& file : examples_with_a_turn()) {
        person.app().open(file);
        Screen& screen = person.model().screen;
        const Date day = days[turn++ % days.size()]; // not_final_test.cpp has every example on every day, as text
        person.model().question.peildatum = day;
        screen.situation = person.model().question.situaties.size() - 1;
        for (const View view : views_of_a_coach) {
            CAPTURE(file.filename().string(), to_iso(day), static_cast<int>(view));
            screen.view = view;
            person.look(2);
            const std::string shown = person.texts();
            CHECK(parameter_name_in(shown) == "");
            CHECK(shown.find("de waarde niet bekend") == std::string::npos);
            CHECK(shown.find("te ver vooruit") == std::string::npos);
            CHECK_FALSE(person.app().results().situations.empty());
        }
        CHECK_FALSE(person.app().results().not_final.empty());
    }
}

TEST_CASE("next year: the update of July 2026, by the form alone, gives the same bytes")
{
    const EarlierTables tables("2026-07-01");
    Person person(1280, 900);
    person.app().fill_tables_in(tables.path);
    int entered = 0;
    for (const auto& [id, parameter] : example_tables().parameters()) {
        const DatedValue* value = parameter.on(2026y / 7 / 1);
        if (!value || value->from != Date(2026y / 7 / 1)) continue;
        CAPTURE(id);
        Screen& screen = person.model().screen;
        screen.tabel = id.substr(0, id.find('.'));
        const MissingValue missing{screen.tabel, id, &parameter};
        screen.drafts[typed_place(missing)] = field_value(parameter.unit, value->value);
        screen.drafts[typed_place(screen.tabel, ForFile::bron)] = value->source;
        screen.drafts[typed_place(screen.tabel, ForFile::status)] = name_of(value->status);
        screen.drafts[typed_place(screen.tabel, ForFile::opmerking)] = value->remark;
        screen.drafts[typed_place(screen.tabel, ForFile::tot)] = value->until ? field_date(*value->until) : "";
        screen.command = Command::tabel_bewaren;
        person.look(1);
        CHECK_FALSE(screen.drafts.contains(typed_place(missing))); // it was written
        ++entered;
    }
    CHECK(entered == 44);
    for (const auto& entry : fs::directory_iterator(tables_folder())) {
        if (entry.path().extension() != ".json") continue;
        CAPTURE(entry.path().filename().string());
        CHECK(text_in(tables.path / entry.path().filename()) == text_in(entry.path()));
    }
}

TEST_CASE("next year: the form warns at a value ten times too large, a percentage as a share, another unit, a far date")
{
    const EarlierTables tables("2099-01-01");
    Person person(1280, 900);
    person.open_example("01");
    person.app().fill_tables_in(tables.path);
    person.model().screen.dialog = Dialog::tabellen;
    const auto typed = [&](const char* file, const char* id, const std::string& text) {
        Screen& screen = person.model().screen;
        screen.tabel = file;
        screen.drafts[std::string("tabellen/") + id] = text;
        person.look();
        std::string shown = person.texts();
        std::replace(shown.begin(), shown.end(), '\n', ' '); // a sentence is broken over lines
        screen.drafts.clear();
        return shown;
    };
    CHECK(typed("zorgtoeslag", "zorgtoeslag.standaardpremie", "21190").find("komma") != std::string::npos);
    CHECK(typed("zorgtoeslag", "zorgtoeslag.standaardpremie", "2600").find("23 % meer") != std::string::npos);
    CHECK(typed("zorgverzekeringswet", "zorgverzekeringswet.inkomensafhankelijke_bijdrage", "0,0502")
              .find("deel van 1") != std::string::npos);
    CHECK(typed("zorgtoeslag", "zorgtoeslag.standaardpremie", "176,58").find("twaalf keer zo weinig") !=
          std::string::npos); // of a month
    CHECK(typed("zorgtoeslag", "zorgtoeslag.standaardpremie", "2180").find("Let op:") == std::string::npos);
    person.model().screen.drafts["tabellen/vanaf/zorgtoeslag"] = "1-1-2062";
    CHECK(typed("zorgtoeslag", "zorgtoeslag.standaardpremie", "2180").find("Klopt het jaar?") != std::string::npos);
    person.model().screen.drafts["tabellen/vanaf/zorgtoeslag"] = "32-1-2027";
    CHECK(typed("zorgtoeslag", "zorgtoeslag.standaardpremie", "2180").find("Let op:") == std::string::npos);
}

TEST_CASE("next year: a whole table is pasted, and a municipality has its own values in the form")
{
    const EarlierTables tables("2099-01-01");
    Person person(1280, 900);
    person.open_example("01");
    person.app().fill_tables_in(tables.path);
    Screen& screen = person.model().screen;
    screen.dialog = Dialog::tabellen;
    screen.tabel = "kinderopvangtoeslag";
    person.look();
    CHECK(person.sees("69 rijen"));
    std::string copied = "inkomen\teerste kind\tvolgend kind\n";
    for (const TypedRow& row : rows_on(example_tables(), "kinderopvangtoeslag.toeslagpercentage", 2026y / 1 / 1))
        copied += (row.up_to < largest_amount ? std::to_string(static_cast<int>(row.up_to)) : "999999") + "\t" +
                  field_number(row.first_child, 1) + " %\t" + field_number(row.next_child, 1) + " %\n";
    ui::copy(copied);
    person.click("Plak de tabel");
    person.look();
    CHECK(person.sees("Geplakt: 69 rijen"));
    CHECK_FALSE(person.sees("Let op:"));
    screen.drafts["tabellen/bron/kinderopvangtoeslag"] = "Staatsblad 2026, 1";
    person.click("Bewaar in het bestand");
    const std::string written = text_in(tables.path / "kinderopvangtoeslag.json");
    CHECK(written.find("{ \"vanaf\": \"2027-01-01\", \"bron\": \"Staatsblad 2026, 1\", \"status\": \"vastgesteld\", "
                       "\"rijen\": [\n          { \"tot_en_met\": 24149, \"eerste_kind\": 96.0, ") !=
          std::string::npos);
    CHECK_NOTHROW(read_law_tables(tables.path));
    screen.tabel = "zwolle";
    screen.drafts["tabellen/zwolle.individuele_inkomenstoeslag.bedrag_gehuwd"] = "701";
    screen.drafts["tabellen/bron/zwolle"] = "zwolle.nl";
    person.look();
    CHECK(person.sees("Gemeente Zwolle"));
    person.click("Bewaar in het bestand");
    CHECK(text_in(tables.path / "gemeenten/zwolle.json").find("{ \"vanaf\": \"2027-01-01\", \"waarde\": 701, ") !=
          std::string::npos);
}

TEST_CASE("next year: all of January 2027, filled in with the amounts of before: an act is one save, and nothing lacks")
{
    const EarlierTables tables("2099-01-01");
    Person person(1280, 900);
    person.app().fill_tables_in(tables.path);
    Screen& screen = person.model().screen;
    const Tables read = read_law_tables(tables.path);
    const Date day = 2027y / 1 / 1;
    std::set<std::string> acts;
    int values = 0;
    for (const MissingValue& m : missing_on(day, read)) {
        acts.insert(m.file);
        ++values;
        if (m.parameter) {
            screen.drafts[typed_place(m)] = field_value(m.parameter->unit, last_known_before(*m.parameter, day)->value);
            continue;
        }
        std::string pasted;
        for (const TypedRow& row : rows_on(read, m.id, 2026y / 12 / 31))
            pasted += field_number(std::min(row.up_to, 999999.0), 0) + " " + field_number(row.first_child, 1) + " " +
                      field_number(row.next_child, 1) + "\n";
        screen.drafts[typed_place(m)] = pasted;
    }
    for (const std::string& act : acts) {
        screen.tabel = act;
        screen.drafts[typed_place(act, ForFile::bron)] = "Staatscourant 2026, 99999";
        screen.command = Command::tabel_bewaren;
        person.look(1);
    }
    CAPTURE(values, acts.size());
    CHECK(values > 80);
    const Tables after = read_law_tables(tables.path);
    const auto lacks = missing_on(day, after);
    CHECK(lacks.empty());
    CHECK(after.find_rows("kinderopvangtoeslag.toeslagpercentage")->count_on(day) == 69);
    CHECK(last_full_rules(after) == day);
}

} // namespace armoedeval
