#pragma once

#include <cstdint>
#include <string>
#include <variant>

namespace alongside {

// One value of a row as the file has it, whatever it means; empty: NULL.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string>;

} // namespace alongside
