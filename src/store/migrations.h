#pragma once

#include "store/database.h"

#include <functional>

namespace alongside {

// "Alon": tells a notebook from other SQLite files.
inline constexpr std::int64_t kApplicationId = 0x416C6F6E;

// The schema that this program writes.
int newestSchema();

// Climbs from the file's schema to the newest, each step whole in a transaction of its own that also sets user_version.
// Throws Error::NotANotebook, Error::NewerSchema (naming both versions), Error::Damaged when the tables are not those
// of the version. `beforeClimbing` is called once, where a file that holds records is about to climb; what it throws
// leaves the file as it was.
void migrate(
    Database& database, const std::function<void()>& beforeClimbing = [] {});

// Throws as migrate does, whatever the version, as long as this program knows it.
void insistOnKnown(Database& database);

// As migrate, for a file that may not be written: only checks. Throws as migrate does, and ReadOnly when the file would
// have to climb.
void insistOnNewest(Database& database);

// A number over the definitions of all tables, indexes and triggers, for telling a tampered or torn schema.
std::int64_t schemaFingerprint(Database& database);

} // namespace alongside
