#pragma once

#include <string>
#include <string_view>

namespace alongside {

// A fresh random name (version 4) for a record: 36 lower-case characters, from the system's source of randomness.
std::string freshUuid();

// Whether the text is a name so written.
bool isUuid(std::string_view text);

} // namespace alongside
