#pragma once

#include "store/error.h"

#include <string>

namespace alongside::cli {

// Why something could not be done, and what helps, in plain words.
std::string textOf(const Error& error);

// Everything that --help says.
std::string helpText();

} // namespace alongside::cli
