#pragma once

#include <cstdint>

namespace alongside {

// From now on SQLite overwrites whatever it frees, where the process does not do so anyway: pages, rows and words of a
// notebook that was open do not stay behind in memory. Only the first time, and before SQLite was used in this process;
// says whether it does.
bool wipeWhatIsFreed();

// How much memory SQLite holds in this process.
std::int64_t bytesHeldBySqlite();

} // namespace alongside
