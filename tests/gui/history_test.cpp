#include "gui/history.hpp"
#include "tests/catch.hpp"

using namespace armoedeval;

namespace {

Scenario named(const std::string& title)
{
    Scenario s;
    s.titel = title;
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
    CHECK(history.undo().titel == "b");
    CHECK(history.undo().titel == "a");
    CHECK_FALSE(history.can_undo());
    CHECK(history.undo().titel == "a");
    CHECK(history.redo().titel == "b");
    CHECK(history.redo().titel == "c");
    CHECK_FALSE(history.can_redo());
    CHECK(history.redo().titel == "c");
}

TEST_CASE("a question that did not change is no step")
{
    History history(named("a"));
    history.keep(named("a"));
    CHECK_FALSE(history.can_undo());
    history.keep(named("b"));
    history.undo();
    history.keep(named("a")); // the form hands back what it was given: what was undone stays
    CHECK(history.redo().titel == "b");
}

TEST_CASE("an edit after undo drops what was undone")
{
    History history(named("a"));
    history.keep(named("b"));
    history.undo();
    history.keep(named("c"));
    CHECK_FALSE(history.can_redo());
    CHECK(history.undo().titel == "a");
    CHECK(history.redo().titel == "c");
}

TEST_CASE("the oldest steps go first, and another file starts anew")
{
    History history(named("0"));
    for (int i = 1; i <= 1500; ++i) history.keep(named(std::to_string(i)));
    std::string oldest;
    while (history.can_undo()) oldest = history.undo().titel;
    CHECK(oldest == "501"); // a thousand are kept: 501 to 1500
    history.restart(named("x"));
    CHECK_FALSE(history.can_undo());
    CHECK_FALSE(history.can_redo());
    CHECK(history.undo().titel == "x");
}
