// SPDX-License-Identifier: EUPL-1.2
// Another program that uses the calculator: what is left in each situation of a household.
#include <armoedeval/armoedeval.hpp>
#include <fstream>
#include <iostream>
#include <iterator>

int main(int, char* arguments[])
{
    try {
        std::ifstream file(arguments[1]);
        const std::string household{std::istreambuf_iterator<char>(file), {}};
        const armoedeval::library::Calculator calculator(TABLES);
        for (const auto& situation : calculator.answer(household).situations)
            std::cout << situation.title << ": " << situation.per_month.at("blijft_over").value() << "\n";
    } catch (const armoedeval::library::Error& fault) {
        std::cerr << fault.what() << "\n";
        return 1;
    }
}
