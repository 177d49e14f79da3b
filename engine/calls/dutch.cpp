// SPDX-License-Identifier: EUPL-1.2
#include "engine/calls/dutch.hpp"

#include "engine/base/error.hpp"
#include "engine/base/text.hpp"
#include "engine/parameters/chapter.hpp"

#include <iostream>

namespace armoedeval {

namespace {

/// Without what a screen obeys, and not all of what somebody gave as a value: the advice stands at the end.
std::string shown(const std::string& text)
{
    constexpr size_t longest = 4000, kept_in_front = 1000, kept_behind = 500;
    const std::string plain = without_hidden_signs(text);
    if (plain.size() <= longest) return plain;
    const auto in_a_letter = [&](size_t at) { return (static_cast<unsigned char>(plain[at]) & 0xC0) == 0x80; };
    size_t front = kept_in_front, behind = plain.size() - kept_behind;
    while (in_a_letter(front)) --front;
    while (in_a_letter(behind)) ++behind;
    return plain.substr(0, front) + " [...] " + plain.substr(behind);
}

} // namespace

std::string explain(const CLI::ParseError& error, const std::vector<std::string>& unknown, const std::string& commands)
{
    const std::string what = shown(error.what());
    const std::string after = what.find(": ") == std::string::npos ? "" : what.substr(what.find(": ") + 2);
    if (dynamic_cast<const CLI::ExtrasError*>(&error)) return "dit hoort niet in deze aanroep: " + after;
    if (dynamic_cast<const CLI::RequiredError*>(&error))
        return what.find("subcommand") != std::string::npos
                   ? (unknown.empty() ? "" : "\"" + shown(unknown.front()) + "\" ken ik niet; ") +
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
        for (const Problem& problem : error.problems()) std::cerr << shown(problem.text()) << "\n";
    } catch (const UnknownValue& unknown) {
        std::cerr << program << ": " << shown(unknown.what()) << "\n";
    } catch (const std::bad_alloc&) {
        std::cerr << program << ": er is te weinig geheugen voor deze invoer\n";
    } catch (const std::exception& error) {
        std::cerr << program << ": een fout in het programma zelf (" << shown(error.what()) << ")\n";
    }
    return wrong_input;
}

} // namespace armoedeval
