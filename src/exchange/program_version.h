#pragma once

#include <string_view>

namespace alongside {

// Such as "0.1.0".
std::string_view programVersion();

} // namespace alongside
