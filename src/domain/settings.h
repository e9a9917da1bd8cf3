#pragma once

#include "domain/problem.h"

namespace alongside {

// A share of n, such as 4 of 5, compared in whole numbers.
struct Share {
    int of = 0;
    int in = 1;

    bool isReachedBy(int k, int n) const { return in * k >= of * n; }
    bool operator==(const Share&) const = default;
};

inline constexpr int kLargestInShare = 100;

bool isShare(Share share); // up to n of n

inline constexpr Range kWindows{5, 250}; // school days
inline constexpr Range kLeastEvents{1, 50};

// The conventions of the trust evaluation. They are conventions, not science, and the coach may change them.
struct Settings {
    int windowSchoolDays = 40;
    int minEvents = 3;
    int rhythm = 10; // school days
    Share strong{4, 5};
    Share steady{3, 5};

    bool operator==(const Settings&) const = default;
};

enum class SettingsField { WindowSchoolDays, MinEvents, Rhythm, Strong, Steady };

Problems<SettingsField> problemsIn(const Settings& settings);

} // namespace alongside
