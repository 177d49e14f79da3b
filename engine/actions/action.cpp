#include "engine/actions/action.hpp"

namespace armoedeval {

std::string when_in_words(const Action& a)
{
    if (a.any_day) return "in " + month_in_words(a.before);
    return (a.is_latest ? "uiterlijk " : "") + in_words(a.before);
}

} // namespace armoedeval
