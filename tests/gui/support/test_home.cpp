// SPDX-License-Identifier: EUPL-1.2
#include "tests/gui/support/test_home.hpp"

#include <cstdlib>
#include <random>

namespace armoedeval {

namespace fs = std::filesystem;

TestHome::TestHome()
    : path_(fs::temp_directory_path() / ("armoedeval-thuis-" + std::to_string(std::random_device{}()))),
      before_(std::getenv("HOME") ? std::getenv("HOME") : "")
{
    fs::create_directories(path_);
    setenv("HOME", path_.c_str(), 1);
}

TestHome::~TestHome()
{
    setenv("HOME", before_.c_str(), 1);
    fs::remove_all(path_);
}

} // namespace armoedeval
