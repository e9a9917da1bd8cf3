#pragma once

namespace alongside {

// What an archive says of itself in its first two members.
inline constexpr const char* kArchiveFormat = "alongside-archive";
inline constexpr int kArchiveVersion = 1;

} // namespace alongside
