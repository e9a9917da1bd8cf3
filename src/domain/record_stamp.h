#pragma once

#include "domain/date.h"

#include <optional>
#include <string>

namespace alongside {

// What every record carries beside its content: its name outside this file and its times. The store fills in what is
// empty.
struct RecordStamp {
    std::string uuid; // lower case, 36 characters
    Instant createdAt{};
    Instant changedAt{};
    std::optional<Instant> removedAt; // set while the record rests in the bin

    bool operator==(const RecordStamp&) const = default;
};

} // namespace alongside
