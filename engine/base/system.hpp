// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What else each system has its own way for, besides files (file.hpp).
#include <filesystem>
#include <sstream>

namespace armoedeval {

/// The file of the program that runs; empty when the system does not say.
std::filesystem::path this_program();
/// What is printed from now on is UTF-8, also where a screen of text is not by itself.
void print_in_utf8();

/// While it lives, what is printed on the error stream reaches somebody, or nobody, and never a file or the screen's
/// socket: a program with a window has no such stream on Windows, and shows it in a box when this goes.
class Complaints {
public:
    Complaints();
    ~Complaints();
    Complaints(const Complaints&) = delete;
    Complaints& operator=(const Complaints&) = delete;

#ifdef _WIN32
private:
    std::ostringstream kept_;
    std::streambuf* before_ = nullptr;
#endif
};

} // namespace armoedeval
