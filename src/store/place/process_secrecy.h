#pragma once

namespace alongside {

// Keeps this process out of core dumps and debuggers, which would write down or show what an open notebook holds.
void forbidDumps();

// Whether whatever this process frees is overwritten first, by whomever it is freed: Qt, the standard library, SQLite.
// So it is with glibc, and not in a build that a sanitizer watches, which has ways of its own with memory.
[[nodiscard]] bool wipesAllThatIsFreed();

// Gives back to the system what was freed.
void giveBackFreedMemory();

} // namespace alongside
