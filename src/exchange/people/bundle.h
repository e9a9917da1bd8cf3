#pragma once

#include "exchange/csv/byte_source.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace alongside {

// Files that belong together, in a folder or in a zip. Names are found whatever their case. Only those that are asked
// for are ever opened, and nothing is written anywhere.
class Bundle {
public:
    Bundle() = default;
    Bundle(const Bundle&) = delete;
    Bundle& operator=(const Bundle&) = delete;
    virtual ~Bundle() = default;

    virtual bool has(std::string_view name) const = 0;

    // The bytes of a file that is there; the bundle has to outlive them. Throws PeopleRefused, as does reading them.
    virtual ByteSource open(std::string_view name) const = 0;
};

// Limits of guarantees.md for what comes out of a zip.
inline constexpr std::size_t kMostZipEntries = 50;
inline constexpr std::size_t kMostUnpacked = 200 * 1024 * 1024; // bytes
inline constexpr std::size_t kMostPackedRatio = 100;

// Throws PeopleRefused.
std::unique_ptr<Bundle> openFolder(const std::filesystem::path& folder);
std::unique_ptr<Bundle> openFile(const std::filesystem::path& file, const std::string& name); // one, under that name
std::unique_ptr<Bundle> openZip(const std::filesystem::path& file);

} // namespace alongside
