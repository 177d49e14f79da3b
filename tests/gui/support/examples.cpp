#include "tests/gui/support/examples.hpp"

#include <algorithm>

namespace armoedeval {

const std::vector<std::filesystem::path>& example_files()
{
    static const std::vector<std::filesystem::path> files = [] {
        std::vector<std::filesystem::path> found;
        for (const auto& entry : std::filesystem::directory_iterator(SCENARIOS_FOLDER))
            if (entry.path().extension() == ".json" && entry.path().stem() != "schema") found.push_back(entry.path());
        std::sort(found.begin(), found.end());
        return found;
    }();
    return files;
}

Scenario example(const std::string& number)
{
    const auto& files = example_files();
    const auto found = std::find_if(files.begin(), files.end(), [&](const auto& file) {
        return file.filename().string().starts_with(number + "-");
    });
    return load_scenario(found == files.end() ? std::filesystem::path(number) : *found);
}

const Tables& example_tables()
{
    static const Tables tables = read_law_tables(TABLES_FOLDER);
    return tables;
}

Calculator fresh_calculator()
{
    return Calculator(example_tables(), example_day);
}

} // namespace armoedeval
