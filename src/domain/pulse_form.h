#pragma once

#include "domain/pulse.h"

#include <string>
#include <vector>

namespace alongside {

// One sentence of the pulse, always in the same words, so that two pulses can be compared.
struct PulseQuestion {
    PulseItem item{};
    std::string text;

    bool operator==(const PulseQuestion&) const = default;
};

struct PulseAnswerLabel {
    PulseAnswer answer{};
    std::string label;

    bool operator==(const PulseAnswerLabel&) const = default;
};

// The short pulse as a teacher sees it; every part may be skipped.
struct PulseForm {
    std::string intro;
    std::vector<PulseQuestion> items;
    std::vector<PulseAnswerLabel> answers;
    std::string freeLine;

    bool operator==(const PulseForm&) const = default;
};

} // namespace alongside
