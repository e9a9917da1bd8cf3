#pragma once

#include "domain/date.h"
#include "store/database.h"

#include <cstdint>
#include <map>
#include <string>

namespace alongside {

// What it took to make the references whole.
struct MendedParents {
    std::int64_t standIns = 0;                 // teachers, schools and meetings
    std::map<std::string, std::int64_t> letGo; // rows of each table
};

// Mends references to rows that are lost, of which a salvaged notebook has some: a reference that may be empty becomes
// so; a lost teacher, school or meeting gets one in its place with the name `unknown`; what belongs to anything else
// that is lost goes with it. To be called with foreign keys off.
MendedParents mendParents(Database& database, const std::string& unknown, Instant now);

} // namespace alongside
