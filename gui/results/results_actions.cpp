// SPDX-License-Identifier: EUPL-1.2
#include "gui/results/results_actions.hpp"

#include "engine/actions/actions.hpp"
#include "engine/base/error.hpp"
#include "engine/parameters/chapter.hpp"

namespace armoedeval {

ActionsResult actions_result(const Scenario& question, size_t situation, LawsByDate& laws, Date today)
{
    ActionsResult result;
    result.situation = situation;
    try {
        result.list = actions(question, timeline_call(question, situation), laws, today);
    } catch (const UnknownValue& unknown) {
        result.not_computed = unknown.what();
    } catch (const InputError& error) {
        result.not_computed = error.problems().front().what;
    }
    return result;
}

} // namespace armoedeval
