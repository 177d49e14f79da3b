// SPDX-License-Identifier: EUPL-1.2
#include "gui/results/results_actions.hpp"

#include "engine/actions/actions.hpp"
#include "engine/base/error.hpp"
#include "engine/parameters/chapter.hpp"
#include "engine/timeline/months_not_final.hpp"
#include "engine/timeline/timeline.hpp"

namespace armoedeval {

ActionsResult actions_result(const Scenario& question, size_t situation, LawsByDate& laws, Date today)
{
    ActionsResult result;
    result.situation = situation;
    try {
        const TimelineCall call = timeline_call(question, situation);
        result.list = actions(question, call, laws, today);
        if (const auto open = months_not_final(question, timeline(question, call, laws), laws); open && open->moves())
            result.not_final = months_not_final_words(*open);
    } catch (const UnknownValue& unknown) {
        result.not_computed = unknown.what();
    } catch (const InputError& error) {
        result.not_computed = error.problems().front().what;
    }
    return result;
}

} // namespace armoedeval
