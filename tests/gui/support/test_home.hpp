// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <filesystem>
#include <string>

namespace armoedeval {

/// A home of its own, so that what is saved on the way lands nowhere else. Gone at the end.
class TestHome {
public:
    TestHome();
    ~TestHome();
    TestHome(const TestHome&) = delete;
    TestHome& operator=(const TestHome&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
    std::string before_;
};

} // namespace armoedeval
