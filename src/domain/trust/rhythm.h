#pragma once

#include "domain/trust/count.h"
#include "domain/trust/view.h"

namespace alongside::trust {

// How steadily the two meet. Each gap that counts has as entry the meeting that ended it, the open one the last
// meeting.
struct Rhythm {
    Count count;
    std::optional<int> longestGap; // of those that count
    std::optional<int> metAgo;     // since the last substantive contact, in school days
    std::optional<int> seenAgo;    // since the last held contact that is no message
    std::optional<ContactId> lastMet;

    bool operator==(const Rhythm&) const = default;
};

// A gap is kept when it is no longer than the rhythm and its grace.
Rhythm rhythmIn(const View& view);

} // namespace alongside::trust
