#include "store/place/name_beside.h"

#include "store/place/folder.h"

#include <algorithm>
#include <string>

namespace alongside {
namespace {

namespace fs = std::filesystem;

std::string beginningOf(const fs::path& notebook, std::string_view word) {
    return notebook.stem().string() + "." + std::string(word) + "-";
}

} // namespace

fs::path nameBeside(const fs::path& notebook, std::string_view word, Date today) {
    const auto name = beginningOf(notebook, word) + toText(today);
    std::error_code none;
    auto path = folderOf(notebook) / (name + ".alongside");
    for (int count = 2; fs::exists(path, none); ++count)
        path = folderOf(notebook) / (name + "-" + std::to_string(count) + ".alongside");
    return path;
}

std::vector<fs::path> namedBeside(const fs::path& notebook, std::string_view word) {
    const auto beginning = beginningOf(notebook, word);
    std::vector<fs::path> found;
    std::error_code none;
    for (fs::directory_iterator entry(folderOf(notebook), none), end; !none && entry != end; entry.increment(none))
        if (entry->path().extension() == ".alongside" && entry->path().filename().string().starts_with(beginning))
            found.push_back(entry->path());
    std::ranges::sort(found, std::ranges::greater(), [](const fs::path& path) { return path.stem(); });
    return found;
}

} // namespace alongside
