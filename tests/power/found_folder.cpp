#include "power/found_folder.h"

#include "power/cut_disk.h"

#include <fstream>

namespace alongside {

void putInto(const std::filesystem::path& folder, const DiskContent& found) {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directory(folder);
    for (const auto& name : found.folders)
        std::filesystem::create_directories(folder / name);
    for (const auto& [name, content] : filesOn(found))
        std::ofstream(folder / name, std::ios::binary).write(content.data(), std::ssize(content));
}

} // namespace alongside
