// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The system asks the program to end: a shutdown, a logout, Ctrl+C in the terminal that it was started from.

namespace armoedeval {

/// While it lives such a request wakes up who waits, so that unsaved work is kept before the program goes. A second one
/// ends the program at once. One of these at a time.
class Ending {
public:
    explicit Ending(void (*wake)());
    ~Ending();
    Ending(const Ending&) = delete;
    Ending& operator=(const Ending&) = delete;

    /// The number of the signal; 0: nobody asked.
    static int asked();
};

} // namespace armoedeval
