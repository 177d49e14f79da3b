// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/program.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/places.hpp"

#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace armoedeval::test {

namespace fs = std::filesystem;

Outcome run_program(const std::vector<std::string>& arguments, const std::string& stdout_to,
                    const std::vector<std::string>& through)
{
    unsetenv("ARMOEDEVAL_TABELLEN");
    const TemporaryFolder folder;
    const std::string out = stdout_to.empty() ? (folder.path() / "out").string() : stdout_to;
    const std::string err = (folder.path() / "err").string();

    std::vector<std::string> words = through;
    words.emplace_back(tested_program());
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, out.c_str(), O_WRONLY | O_CREAT, 0600);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, err.c_str(), O_WRONLY | O_CREAT, 0600);
    pid_t child = 0;
    const int failed = posix_spawn(&child, argv.front(), &files, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    if (failed != 0) throw std::runtime_error(std::string("cannot start ") + tested_program());

    Outcome outcome;
    int status = 0;
    if (waitpid(child, &status, 0) == child && WIFEXITED(status)) outcome.status = WEXITSTATUS(status);
    if (stdout_to.empty()) outcome.out = content_of(out);
    outcome.err = content_of(err);
    return outcome;
}

void check_refused(const std::vector<std::string>& arguments, const std::vector<std::string>& words)
{
    const Outcome outcome = run_program(arguments);
    std::string call;
    for (const std::string& argument : arguments) call += " " + argument.substr(0, 200);
    INFO("armoedeval" << call << "\nstderr: " << outcome.err.substr(0, 2000));
    CHECK(outcome.status == 2);
    CHECK(outcome.out == "");
    CHECK(!outcome.err.empty());
    for (const std::string& word : words) {
        INFO("must hold: " << word);
        CHECK(outcome.err.find(word) != std::string::npos);
    }
    for (const char* english : {"exception", "terminate", "Sanitizer", "what()", "required", "parse error", "expected",
                                "No such", "directory", "Could not", "invalid", "in het programma zelf"}) {
        INFO("must not hold: " << english);
        CHECK(outcome.err.find(english) == std::string::npos);
    }
}

TemporaryFolder::TemporaryFolder()
{
    std::string name = (fs::temp_directory_path() / "armoedeval-test-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("cannot make " + name);
    path_ = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

std::string TemporaryFolder::write(const std::string& name, const std::string& content) const
{
    const fs::path file = path_ / name;
    std::ofstream out(file, std::ios::binary);
    out << content;
    if (!out.flush()) throw std::runtime_error("cannot write " + file.string());
    return file.string();
}

std::string content_of(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const size_t at = text.find(from);
    if (at == std::string::npos) throw std::runtime_error("not there: " + from);
    return text.replace(at, from.size(), to);
}

std::string all_replaced(std::string text, const std::string& from, const std::string& to)
{
    for (size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

} // namespace armoedeval::test
