// SPDX-License-Identifier: EUPL-1.2
// The words of the file format, each list in the order of its enum.
#include "engine/household/scenario.hpp"
#include "engine/household/scenario_work.hpp"

namespace armoedeval {

const std::vector<std::string>& vrijlating_words()
{
    static const std::vector<std::string> words{"geen", "n", "r", "y", "z", "aa", "34a"};
    return words;
}
const std::vector<std::string>& opvang_words()
{
    static const std::vector<std::string> words{"dagopvang", "bso", "gastouder"};
    return words;
}
const std::vector<std::string>& betaalritme_words()
{
    static const std::vector<std::string> words{"maand", "vier_weken", "week"};
    return words;
}
const std::vector<std::string>& gedrag_words()
{
    static const std::vector<std::string> words{"direct", "laat", "niet"};
    return words;
}
const std::vector<std::string>& vaste_last_words()
{
    static const std::vector<std::string> words{"energie",   "zorgverzekering", "eigen_risico",
                                                "hypotheek", "schulden",        "overig"};
    return words;
}
const std::vector<std::string>& vaste_last_names()
{
    static const std::vector<std::string> names{"energie",   "zorgverzekering",        "eigen risico",
                                                "hypotheek", "aflossing van schulden", "overige lasten"};
    return names;
}
const std::vector<std::string>& schuld_words()
{
    static const std::vector<std::string> words{"onbekend", "beslag", "schuldregeling", "saneringskrediet"};
    return words;
}
const std::vector<std::string>& kinderbijslag_words()
{
    static const std::vector<std::string> words{"helft", "geheel", "geen"};
    return words;
}
const std::vector<std::string>& relatie_words()
{
    static const std::vector<std::string> words{"",      "kind",          "stiefkind", "pleegkind", "kleinkind",
                                                "ouder", "schoonfamilie", "broer_zus", "familie",   "ander"};
    return words;
}
const std::vector<std::string>& verblijf_words()
{
    static const std::vector<std::string> words{"rechtmatig", "niet_rechtmatig", "buitenland"};
    return words;
}
const std::vector<std::string>& verblijfsgrond_words()
{
    static const std::vector<std::string> words{"overig", "asiel"};
    return words;
}
const std::vector<std::string>& woning_words()
{
    static const std::vector<std::string> words{"huur", "koop", "kamer", "inwonend"};
    return words;
}
const std::vector<std::string>& eenmalig_words()
{
    static const std::vector<std::string> words{"transitievergoeding", "nabetaling", "vakantiegeld", "erfenis", "gift",
                                                "schadevergoeding",    "overig"};
    return words;
}
const std::vector<std::string>& earlier_words()
{
    static const std::vector<std::string> words = [] {
        std::vector<std::string> all{"loon"};
        all.insert(all.end(), inkomen_words().begin(), inkomen_words().end());
        return all;
    }();
    return words;
}
const std::vector<std::string>& loonheffingskorting_words()
{
    static const std::vector<std::string> words{"verdeeld", "werkgever", "gemeente"};
    return words;
}
const std::vector<std::string>& verrekening_words()
{
    static const std::vector<std::string> words{"zelfde_maand", "maand_later", "schatting", "terugvordering"};
    return words;
}
const std::vector<std::string>& teruggaaf_words()
{
    static const std::vector<std::string> words{"achteraf", "maandelijks", "houden"};
    return words;
}

} // namespace armoedeval
