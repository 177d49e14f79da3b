// SPDX-License-Identifier: EUPL-1.2
#include "gui/model/history.hpp"
#include "tests/support/catch.hpp"

using namespace armoedeval;

namespace {

Asked named(const std::string& title)
{
    Asked s;
    s.question.titel = title;
    return s;
}

} // namespace

TEST_CASE("every edit can be undone and done again")
{
    History history(named("a"));
    CHECK_FALSE(history.can_undo());
    CHECK_FALSE(history.can_redo());
    history.keep(named("b"));
    history.keep(named("c"));
    CHECK(history.undo().question.titel == "b");
    CHECK(history.undo().question.titel == "a");
    CHECK_FALSE(history.can_undo());
    CHECK(history.undo().question.titel == "a");
    CHECK(history.redo().question.titel == "b");
    CHECK(history.redo().question.titel == "c");
    CHECK_FALSE(history.can_redo());
    CHECK(history.redo().question.titel == "c");
}

TEST_CASE("a question that did not change is no step")
{
    History history(named("a"));
    history.keep(named("a"));
    CHECK_FALSE(history.can_undo());
    history.keep(named("b"));
    history.undo();
    history.keep(named("a")); // the form hands back what it was given: what was undone stays
    CHECK(history.redo().question.titel == "b");
}

TEST_CASE("an edit after undo drops what was undone")
{
    History history(named("a"));
    history.keep(named("b"));
    history.undo();
    history.keep(named("c"));
    CHECK_FALSE(history.can_redo());
    CHECK(history.undo().question.titel == "a");
    CHECK(history.redo().question.titel == "c");
}

TEST_CASE("the oldest steps go first, and another file starts anew")
{
    History history(named("0"));
    for (int i = 1; i <= 1500; ++i) history.keep(named(std::to_string(i)));
    std::string oldest;
    while (history.can_undo()) oldest = history.undo().question.titel;
    CHECK(oldest == "501"); // a thousand are kept: 501 to 1500
    history.restart(named("x"));
    CHECK_FALSE(history.can_undo());
    CHECK_FALSE(history.can_redo());
    CHECK(history.undo().question.titel == "x");
}

TEST_CASE("a change of the proposal is a step of its own beside the household")
{
    History history(named("a"));
    Asked proposed = named("a");
    proposed.voorstel.wijzigingen = {
        {"zorgtoeslag.standaardpremie", Unit::euro, {{parse_date("2026-01-01").value(), 2000}}}};
    history.keep(proposed);
    CHECK(history.undo() == named("a"));
    CHECK(history.redo().voorstel == proposed.voorstel);
}
