#pragma once

#include "store/notebook.h"

namespace alongside {

// A test's own time: a Friday in term, moved on by hand.
struct TestTime {
    Date today = std::chrono::year(2026) / 11 / 20;
    Instant now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + std::chrono::hours(9);
};

inline Clock clockOf(TestTime& time) {
    return {[&time] { return time.today; }, [&time] { return time.now += std::chrono::seconds(1); }};
}

// Base for tests on an empty notebook in memory.
struct OpenNotebook {
    TestTime time;
    Notebook notebook = Notebook::inMemory(clockOf(time));
};

} // namespace alongside
