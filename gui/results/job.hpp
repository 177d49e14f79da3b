// SPDX-License-Identifier: EUPL-1.2
#pragma once
// Long work beside the frame loop: on a thread of its own, on copies of what it needs, with an answer that is a value.
#include "engine/base/error.hpp"
#include "engine/population/progress.hpp"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace armoedeval {

/// How it stands, for one frame.
template <class Asked, class Answer> struct JobState {
    Asked wanted;                 ///< what is asked for now
    std::optional<Asked> running; ///< what is being worked on
    bool ending = false;          ///< it was stopped, and is not at its end yet
    std::uint64_t done = 0;       ///< households, while it runs
    std::optional<Asked> tried;   ///< of the last run that was not stopped
    std::string fault;            ///< why that one gave no answer
    std::optional<Answer> answer; ///< of the last run that gave one
    std::optional<Asked> of;      ///< what that one asked

    bool stale() const { return of && *of != wanted; }
};

/// "regel 12, kolom kale_huur: hier moet een getal staan. En nog 3 andere fouten."
std::string fault_words(const InputError& error);

template <class Asked, class Answer> class Job {
public:
    using Work = std::function<Answer(const Asked&, Progress&)>;
    using State = JobState<Asked, Answer>;

    explicit Job(Work work) : work_(std::move(work)) {}
    /// Stops what runs, and waits for that: less than a block of households.
    ~Job() { stop(); }
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;

    /// Nothing while something runs: stop it first.
    void start(const Asked& asked)
    {
        if (run_) return;
        run_ = std::make_unique<Run>(asked);
        run_->thread = std::jthread([this, run = run_.get()] { run->go(work_); });
        state_.running = asked;
        state_.ending = false;
        state_.done = 0;
    }

    /// What it had is thrown away; the last answer stays.
    void stop()
    {
        if (run_) state_.ending = run_->progress.cancel = true;
    }

    /// Takes over what has ended.
    const State& look(Asked wanted)
    {
        state_.wanted = std::move(wanted);
        if (run_) state_.done = run_->progress.done;
        if (run_ && run_->ended) take_over();
        return state_;
    }
    const State& state() const { return state_; }

private:
    /// The thread writes `answer` and `fault` before it says that it has ended; nobody reads them earlier.
    struct Run {
        explicit Run(const Asked& what) : asked(what) {}
        Asked asked;
        std::optional<Answer> answer;
        std::string fault;
        Progress progress;
        std::atomic<bool> ended{false};
        std::jthread thread; ///< last: it ends before what it works on

        void go(const Work& work)
        {
            try {
                answer = work(asked, progress);
            } catch (const InputError& error) {
                fault = fault_words(error);
            } catch (const std::exception& error) { // what the law does not know, no memory
                fault = error.what();
            }
            ended = true;
        }
    };

    void take_over()
    {
        if (!run_->progress.cancel) {
            state_.tried = run_->asked;
            state_.fault = run_->fault;
            if (run_->answer) {
                state_.answer = std::move(run_->answer);
                state_.of = run_->asked;
            }
        }
        run_.reset();
        state_.running.reset();
        state_.ending = false;
    }

    Work work_;
    State state_;
    std::unique_ptr<Run> run_; ///< last: ends before `work_`
};

} // namespace armoedeval
