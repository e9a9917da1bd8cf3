#pragma once

#include <string>
#include <string_view>

namespace alongside {

// Whom a role of OneRoster 1.1 or 1.2, or of Microsoft's School Data Sync, belongs to.
enum class RoleOf { Staff, Family, Unknown };

RoleOf whoHas(std::string_view role);

// "siteAdministrator" as "Site administrator".
std::string roleWords(std::string_view role);

} // namespace alongside
