#pragma once

#include "domain/date.h"

#include <filesystem>
#include <optional>

namespace alongside {

// The backups of a notebook that may still hold what was deleted from it.
struct StillHeld {
    int beside = 0; // the notebook
    int inSecondPlace = 0;
    int staying = 0; // of both: no thinning takes them away
    std::optional<Instant> newest;
    Date goneBy{}; // the others go by themselves until then, as long as one is made in each month

    int count() const { return beside + inSecondPlace; }
    bool operator==(const StillHeld&) const = default;
};

// Those made since a moment, as the record was there; one more that is made now counts for `goneBy` alone.
StillHeld backupsHolding(const std::filesystem::path& notebook, Instant since, Instant now);

} // namespace alongside
