#pragma once

#include <cstddef>
#include <functional>

namespace alongside {

// Writes the next bytes of a file, at most `most`, to `into` and says how many; 0 at the end. Lets go of what it wrote.
using ByteSource = std::function<std::size_t(char* into, std::size_t most)>;

} // namespace alongside
