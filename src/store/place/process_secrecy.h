#pragma once

namespace alongside {

// Keeps this process out of core dumps and debuggers, which would write down or show what an open notebook holds.
void forbidDumps();

// Overwrites what was freed in this thread and still stands in memory, and gives back to the system what it can.
void wipeFreedMemory();

} // namespace alongside
