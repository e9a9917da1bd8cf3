#pragma once

#include <string>

namespace alongside {

// Whether this build can encrypt a notebook.
bool canEncrypt();

// Whether full-text search may be kept up by triggers of a schema that is not trusted: not so in the SQLite of Debian
// 12. There the fingerprint of the schema, checked at every open, stands alone.
bool canDistrustSchema();

// What the kind of SQLite in use calls itself, for About and for reports of problems.
std::string databaseVersion();

} // namespace alongside
