// SPDX-License-Identifier: EUPL-1.2
#include "engine/calls/dutch.hpp"

#include "engine/base/error.hpp"
#include "engine/base/text.hpp"
#include "engine/parameters/chapter.hpp"

#include <iostream>

namespace armoedeval {

std::string explain(const CLI::ParseError& error, const std::vector<std::string>& unknown, const std::string& commands)
{
    const std::string what = without_hidden_signs(error.what());
    const std::string after = what.find(": ") == std::string::npos ? "" : what.substr(what.find(": ") + 2);
    if (dynamic_cast<const CLI::ExtrasError*>(&error)) return "dit hoort niet in deze aanroep: " + after;
    if (dynamic_cast<const CLI::RequiredError*>(&error))
        return what.find("subcommand") != std::string::npos
                   ? (unknown.empty() ? "" : "\"" + without_hidden_signs(unknown.front()) + "\" ken ik niet; ") +
                         "geef een opdracht: " + commands
                   : "er ontbreekt iets in de aanroep: " + what.substr(0, what.find(' '));
    if (dynamic_cast<const CLI::ConversionError*>(&error)) return "dit is geen getal: " + after;
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error))
        return (what.find("received") == std::string::npos ? "hier ontbreekt een waarde: "
                                                           : "dit staat er meer dan eens: ") +
               what.substr(0, what.find(':'));
    return "deze aanroep begrijp ik niet" + (after.empty() ? "" : ": " + after);
}

void make_dutch(CLI::App& app)
{
    const auto formatter = app.get_formatter();
    formatter->label("Usage", "Gebruik");
    formatter->label("OPTIONS", "OPTIES");
    formatter->label("SUBCOMMAND", "OPDRACHT");
    formatter->label("SUBCOMMANDS", "OPDRACHTEN");
    formatter->label("Positionals", "Argumenten");
    formatter->label("REQUIRED", "(verplicht)");
    formatter->column_width(34);
}

int report_faults(const std::string& program, const std::function<int()>& work)
{
    try {
        const int status = work();
        if (std::cout.flush()) return status;
        std::cerr << program << ": het antwoord is niet (helemaal) te schrijven; is de schijf vol?\n";
    } catch (const InputError& error) {
        for (const Problem& problem : error.problems()) std::cerr << without_hidden_signs(problem.text()) << "\n";
    } catch (const UnknownValue& unknown) {
        std::cerr << program << ": " << without_hidden_signs(unknown.what()) << "\n";
    } catch (const std::bad_alloc&) {
        std::cerr << program << ": er is te weinig geheugen voor deze invoer\n";
    } catch (const std::exception& error) {
        std::cerr << program << ": een fout in het programma zelf (" << without_hidden_signs(error.what()) << ")\n";
    }
    return wrong_input;
}

} // namespace armoedeval
