#pragma once

#include <string>

namespace alongside {

// Whether this build can encrypt a notebook.
bool canEncrypt();

// What the kind of SQLite in use calls itself, for About and for reports of problems.
std::string databaseVersion();

} // namespace alongside
