#pragma once

#include "domain/settings.h"

namespace alongside {

class Database;

// The one row of conventions.
class SettingsTable {
public:
    explicit SettingsTable(Database& database) : database_(&database) {}

    Settings current() const;
    void put(const Settings& settings);

private:
    Database* database_;
};

} // namespace alongside
