#pragma once

#include <string_view>

namespace alongside {

// The parts of a statement with a space between them, put together once and kept for as long as the program runs: a
// connection knows its statements by their text, also one that another thread opened.
std::string_view keptSql(std::string_view first, std::string_view second, std::string_view third = {});

} // namespace alongside
