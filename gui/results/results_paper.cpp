// SPDX-License-Identifier: EUPL-1.2
#include "gui/results/results_paper.hpp"

#include "engine/base/error.hpp"
#include "engine/parameters/chapter.hpp"
#include "engine/report/paper_text.hpp"

#include <algorithm>

namespace armoedeval {

PaperResult paper_result(const Scenario& question, const Paper& paper, LawsByDate& laws)
{
    PaperResult result;
    result.paper = paper;
    try {
        result.ours = expected_on_paper(question, paper.situation, paper.month, laws);
        if (std::none_of(paper.typed.begin(), paper.typed.end(), [](const auto& a) { return a.has_value(); }))
            return result;
        result.check = check_paper(question, paper, laws);
        result.headline = paper_headline(result.check);
    } catch (const UnknownValue& unknown) {
        result.not_computed = unknown.what();
    } catch (const InputError& error) {
        result.not_computed = error.problems().front().what;
    }
    return result;
}

} // namespace armoedeval
