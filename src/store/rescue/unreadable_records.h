#pragma once

#include "domain/date.h"
#include "store/database.h"

#include <cstdint>
#include <map>
#include <string>

namespace alongside {

// Bytes that were flipped in a file without a password may leave a row that is one, but says what no record says. Gives
// such records plain values where their words are known to stand apart, and lets the rest go, with what belongs to
// them: else one of them would keep a whole list from being read. Returns how many rows went, by table. To be called
// with foreign keys off.
std::map<std::string, std::int64_t> mendUnreadable(Database& database, Instant now);

} // namespace alongside
