#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alongside {

// The bytes of a zip with these entries, not compressed; as it comes, hostile names included.
std::string zipOf(const std::vector<std::pair<std::string, std::string>>& entries);

} // namespace alongside
