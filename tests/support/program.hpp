// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The program as a process, and a folder of its own for each test.
#include <filesystem>
#include <string>
#include <vector>

namespace armoedeval::test {

struct Outcome {
    int status = -1; ///< exit status; -1 when a signal ended it
    std::string out, err;
};

/// Runs the program and waits for it. With `stdout_to` its answer goes there instead of into `out`; `through` is a call
/// of another program that starts it.
Outcome run_program(const std::vector<std::string>& arguments, const std::string& stdout_to = {},
                    const std::vector<std::string>& through = {});

/// Checks that a call is refused as the contract says: status 2, nothing on stdout, a Dutch message that holds each of
/// `words` (the file, the place, what would be right).
void check_refused(const std::vector<std::string>& arguments, const std::vector<std::string>& words);

/// A folder that is gone when the test is.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    /// Writes a file in it and gives its path.
    std::string write(const std::string& name, const std::string& content) const;

private:
    std::filesystem::path path_;
};

std::string content_of(const std::filesystem::path& file);
/// The text with the first `from` replaced; throws when it is not there, so that no test changes nothing.
std::string replaced(std::string text, const std::string& from, const std::string& to);
/// The text with every `from` replaced.
std::string all_replaced(std::string text, const std::string& from, const std::string& to);

} // namespace armoedeval::test
