#pragma once

#include "cli/arguments.h"
#include "store/notebook.h"

#include <filesystem>

namespace alongside::cli {

// The password that was given: the first line of --password-file, else ALONGSIDE_PASSWORD, else none. Throws
// UsageError when the file cannot be read or its first line is empty.
Passphrase givenPassword(const Arguments& arguments);

// The same, and for an encrypted notebook without one, asked on the terminal if there is one.
Passphrase passwordFor(const std::filesystem::path& notebook, const Arguments& arguments);

} // namespace alongside::cli
