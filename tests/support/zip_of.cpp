#include "support/zip_of.h"

#include <array>
#include <cstdint>

namespace alongside {
namespace {

constexpr std::array<std::uint32_t, 256> kCrc = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        auto c = i;
        for (int bit = 0; bit < 8; ++bit)
            c = c & 1u ? 0xEDB88320u ^ c >> 1 : c >> 1;
        table[i] = c;
    }
    return table;
}();

std::uint32_t crcOf(std::string_view bytes) {
    std::uint32_t crc = 0xFFFFFFFFu;
    for (const char c : bytes)
        crc = kCrc[(crc ^ static_cast<unsigned char>(c)) & 0xFFu] ^ crc >> 8;
    return ~crc;
}

void put(std::string& bytes, std::uint64_t value, int count) {
    for (; count > 0; --count, value >>= 8)
        bytes += static_cast<char>(value & 0xFFu);
}

// What stands both before an entry and in the list at the end.
std::string facts(const std::string& name, const std::string& content) {
    std::string bytes;
    put(bytes, 0x0014, 2); // version
    put(bytes, 0, 2);      // flags
    put(bytes, 0, 2);      // stored
    put(bytes, 0x5AA10000u, 4);
    put(bytes, crcOf(content), 4);
    put(bytes, content.size(), 4);
    put(bytes, content.size(), 4);
    put(bytes, name.size(), 2);
    put(bytes, 0, 2);
    return bytes;
}

} // namespace

std::string zipOf(const std::vector<std::pair<std::string, std::string>>& entries) {
    std::string files, list;
    for (const auto& [name, content] : entries) {
        put(list, 0x02014B50u, 4);
        put(list, 0x0014, 2);
        list += facts(name, content);
        put(list, 0, 10); // no remark, the one disk, no attributes
        put(list, files.size(), 4);
        list += name;
        put(files, 0x04034B50u, 4);
        files += facts(name, content) + name + content;
    }
    const auto begin = files.size();
    files += list;
    put(files, 0x06054B50u, 4);
    put(files, 0, 4);
    put(files, entries.size(), 2);
    put(files, entries.size(), 2);
    put(files, list.size(), 4);
    put(files, begin, 4);
    put(files, 0, 2);
    return files;
}

} // namespace alongside
