#pragma once

#include <functional>
#include <sys/types.h>

namespace alongside {

// Runs `work` in a forked process and gives its exit code; 255 when it threw, 128 and the signal when it was killed.
int runInChild(const std::function<int()>& work);

// The same as an ordinary user: as root, file permissions hold nobody back. `work` runs as "nobody" there.
int runInOrdinaryChild(const std::function<int()>& work);

// Starts `work` in a forked process, kills it after so many microseconds unless it has ended, and waits for its end.
void runAndKill(const std::function<int()>& work, unsigned microseconds);

} // namespace alongside
