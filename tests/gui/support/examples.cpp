// SPDX-License-Identifier: EUPL-1.2
#include "tests/gui/support/examples.hpp"

#include "engine/base/file.hpp"
#include "tests/support/places.hpp"
#include "tests/support/sanitized.hpp"

#include <algorithm>
#include <random>

namespace armoedeval {

const std::vector<std::filesystem::path>& example_files()
{
    static const std::vector<std::filesystem::path> files = [] {
        std::vector<std::filesystem::path> found;
        for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder()))
            if (entry.path().extension() == ".json" && entry.path().stem() != "schema") found.push_back(entry.path());
        std::sort(found.begin(), found.end());
        return found;
    }();
    return files;
}

const std::vector<std::filesystem::path>& examples_with_a_turn()
{
    static const std::vector<std::filesystem::path> files = [] {
        std::vector<std::filesystem::path> found;
        for (size_t place = 0; place < example_files().size(); ++place)
            if (test::has_its_turn(place)) found.push_back(example_files()[place]);
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
    static const Tables tables = read_law_tables(tables_folder());
    return tables;
}

const Tables& tables_without_factors()
{
    static const Tables tables = [] {
        namespace fs = std::filesystem;
        const fs::path copy = fs::temp_directory_path() / ("armoedeval-2024-" + std::to_string(std::random_device{}()));
        fs::copy(tables_folder(), copy, fs::copy_options::recursive);
        std::string text = read_text_file(copy / "huurtoeslag.json", 1'000'000);
        const size_t factor = text.find("factor_a_alleen_aow");
        text.replace(text.find("2024-01-01", factor), 4, "2030");
        text.replace(text.find("2025-01-01", factor), 4, "2031");
        save_whole(copy / "huurtoeslag.json", text);
        Tables read = read_law_tables(copy);
        fs::remove_all(copy);
        return read;
    }();
    return tables;
}

Scenario not_computed()
{
    Scenario s = example("14");
    s.peildatum = std::chrono::year{2024} / 7 / 1;
    s.huishouden.volwassenen[1].geboren = std::chrono::year{1954} / 11 / 3; // AOW in 2024
    return s;
}

Calculator fresh_calculator()
{
    return Calculator(example_tables(), example_day);
}

} // namespace armoedeval
