// SPDX-License-Identifier: EUPL-1.2
#include "gui/shell/ending.hpp"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <semaphore.h>
#include <thread>

namespace armoedeval {

namespace {

constexpr int ending_signals[] = {SIGTERM, SIGHUP, SIGINT};

std::atomic<int> asked_with{0};
static_assert(std::atomic<int>::is_always_lock_free, "a signal may come at any moment");
sem_t somebody_asked;
std::atomic<bool> nobody_waits{false};
std::thread waker;

void on_ending(int signal)
{
    const int before = errno;
    asked_with = signal;
    sem_post(&somebody_asked);
    errno = before;
}

void listen(int signal, void (*handler)(int), int flags)
{
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigaction(signal, &action, nullptr);
}

} // namespace

Ending::Ending(void (*wake)())
{
    sem_init(&somebody_asked, 0, 0);
    asked_with = 0;
    nobody_waits = false;
    // What wakes up the window may not be called where a signal comes in.
    waker = std::thread([wake] {
        while (!nobody_waits) {
            while (sem_wait(&somebody_asked) != 0 && errno == EINTR) {
            }
            if (!nobody_waits) wake();
        }
    });
    for (const int signal : ending_signals) listen(signal, on_ending, SA_RESTART | SA_RESETHAND);
    // A terminal that is gone, and with it who read the messages, is no reason to end. A handler, not SIG_IGN: a
    // browser that is started from here must not inherit it.
    listen(
        SIGPIPE, [](int) {}, SA_RESTART);
}

Ending::~Ending()
{
    for (const int signal : ending_signals) listen(signal, SIG_DFL, 0);
    listen(SIGPIPE, SIG_DFL, 0);
    nobody_waits = true;
    sem_post(&somebody_asked);
    waker.join();
    sem_destroy(&somebody_asked);
}

int Ending::asked()
{
    return asked_with;
}

} // namespace armoedeval
