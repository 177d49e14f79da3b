// SPDX-License-Identifier: EUPL-1.2
#include "engine/actions/action.hpp"

#include <array>
#include <iterator>

namespace armoedeval {

void append(std::vector<Action>& all, std::vector<Action> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

const char* name_of(Door door)
{
    constexpr std::array names{"inwoner", "coach", "gemeente", "werkgever", "UWV"};
    return names.at(static_cast<size_t>(door));
}

std::string when_in_words(const Action& a)
{
    if (a.any_day) return "in " + month_in_words(a.before);
    return (a.is_latest ? "uiterlijk " : "") + in_words(a.before);
}

std::string when_without_year(const Action& a)
{
    if (a.any_day) return "in " + month_name(a.before);
    return (a.is_latest ? "uiterlijk " : "") + day_and_month(a.before);
}

} // namespace armoedeval
