// SPDX-License-Identifier: EUPL-1.2
#include "engine/paper/letter_parts.hpp"

namespace armoedeval {

std::string program_version()
{
    return ARMOEDEVAL_VERSION;
}

std::string municipality_name(const Scenario& scenario)
{
    std::string name = scenario.huishouden.gemeentelijk.gemeente;
    if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

std::vector<std::string> receipt(const LetterFacts& f)
{
    return {f.words.say("brief.ontvangst", {{"versie", program_version()},
                                            {"datum", in_words(f.answer.peildatum)},
                                            {"gemeente", municipality_name(f.scenario)},
                                            {"getal", f.answer.controlegetal}}),
            f.words.say("brief.ontvangst.opnieuw"), f.words.say("brief.ontvangst.naam")};
}

} // namespace armoedeval
