#pragma once

#include "domain/date.h"
#include "store/database.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <string>

namespace alongside {

// What a notebook holds, for a look before one takes another's place; what lies in the bin by itself.
struct BackupPreview {
    std::optional<Instant> newest; // when a record was last changed
    std::int64_t teachers = 0, meetings = 0, nextSteps = 0, wins = 0, agreements = 0, cycles = 0, reflections = 0;
    std::int64_t inBin = 0;       // records of every kind
    std::set<std::string> held{}; // the uuids of teachers on whom a hold is; an empty one is everybody

    bool operator==(const BackupPreview&) const = default;
};

// Reads a backup, or a notebook that is open elsewhere in this process, of whatever version; writes nothing. Throws as
// Database::open, and Error::NewerSchema.
BackupPreview previewOf(const std::filesystem::path& file, const Passphrase& key);

} // namespace alongside
