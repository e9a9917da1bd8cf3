#pragma once

#include "store/notebook.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace alongside::fuzz {

// Ends the program, which the fuzzer counts as a crash, where what must hold does not; `what` says so.
inline void insist(bool holds, const char* what) {
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

inline std::string_view textOf(const unsigned char* bytes, std::size_t size) {
    return {reinterpret_cast<const char*>(bytes), size};
}

// A Friday in term that never ends, so that an input that crashes crashes again.
inline Clock stoppedClock() {
    static constexpr auto today = std::chrono::year(2026) / 11 / 20;
    return {[] { return Date(today); }, [] { return Instant(std::chrono::sys_days(today)); }};
}

} // namespace alongside::fuzz
