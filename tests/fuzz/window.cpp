// SPDX-License-Identifier: EUPL-1.2
// The window, at ease and at random: the first byte opens an example, each next one is a choice. A frame that fails is
// a finding, also where the program would go on.
#include "tests/fuzz/target.hpp"
#include "tests/gui/support/examples.hpp"
#include "tests/gui/support/hand.hpp"
#include "tests/gui/support/test_home.hpp"

using namespace armoedeval;

namespace {

constexpr int most_actions = 240;

/// Bytes as choices; when they are used up, the first.
class Bytes {
public:
    Bytes(const uint8_t* data, size_t size) : data_(data), left_(size) {}
    bool empty() const { return left_ == 0; }
    size_t choose(size_t count)
    {
        size_t chosen = next();
        if (count > 256) chosen = chosen * 256 + next();
        return chosen % count;
    }

private:
    size_t next()
    {
        if (left_ == 0) return 0;
        --left_;
        return *data_++;
    }
    const uint8_t* data_;
    size_t left_;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const TestHome home;
    static Person person;
    Bytes bytes(data, size);
    const auto& files = example_files();
    person.app().open(files[bytes.choose(files.size())]);
    person.model().screen.beleid = bytes.choose(4) == 0;
    person.look();
    WildHand hand(
        person, [&](size_t count) { return bytes.choose(count); }, home.path());
    for (int i = 0; i < most_actions && !bytes.empty(); ++i) {
        hand.act();
        person.look(1);
        must(!person.seen().empty(), "nothing is shown");
        must(person.model().screen.situation < person.model().question.situaties.size(),
             "a situation that is not there");
    }
    return 0;
}
