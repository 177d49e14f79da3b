// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the tests of Beleid share.
#include "tests/gui/support/person.hpp"

#include <filesystem>

namespace armoedeval::test_policy {

inline const std::string first_child = "kindgebonden_budget.eerste_kind";

/// A folder of the test's own, gone when it ends.
struct Folder {
    std::filesystem::path path;
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    void write(const std::string& name, const std::string& text) const;
    std::string text(const std::string& name) const;
};

/// Beleid with an example open, at one of its parts.
void open_beleid(Person& person, PolicyPart part = PolicyPart::huishoudens);
/// A value in the proposal on the day of the rules.
void propose(Person& person, const std::string& id, double value);
/// A population of 1000 households that was worked out.
void run_city(Person& person);

} // namespace armoedeval::test_policy
