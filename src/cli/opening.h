#pragma once

#include "cli/arguments.h"
#include "store/notebook.h"

#include <functional>

namespace alongside::cli {

// Opens a notebook so that nothing can be written to it. Where an interrupted write must first be taken back, or the
// file is of an older version, it is opened for writing after all. Throws Error.
Notebook openToRead(const Arguments& arguments, const std::filesystem::path& file, const Clock& clock);

// Makes a new notebook, encrypted if a password was given, and fills it; if that throws, nothing is left of it.
void makeNotebook(const Arguments& arguments, const std::filesystem::path& file, const Clock& clock,
                  const std::function<void(Notebook&)>& fill);

// The date that an option gives, else `otherwise`. Throws UsageError when it gives something else.
Date dateOption(const Arguments& arguments, const std::string& name, Date otherwise);

} // namespace alongside::cli
