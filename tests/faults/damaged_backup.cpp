#include "faults/damaged_backup.h"

#include "kill/deeds.h"
#include "store/backups/restore_backup.h"
#include "store/error.h"
#include "store/notebook_file.h"
#include "support/content_of.h"

#include <algorithm>
#include <fstream>

namespace alongside {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPage = 4096;
constexpr std::size_t kSector = 512;

std::size_t anyBelow(std::size_t end, std::mt19937& chance) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(chance);
}

std::string flipBit(std::string& content, std::mt19937& chance) {
    const auto at = anyBelow(content.size(), chance);
    content[at] = static_cast<char>(content[at] ^ (1 << anyBelow(8, chance)));
    return "a bit of byte " + std::to_string(at);
}

std::string emptySector(std::string& content, std::mt19937& chance) {
    const auto sector = anyBelow(content.size() / kSector, chance);
    std::fill_n(content.begin() + static_cast<std::ptrdiff_t>(sector * kSector), kSector, '\0');
    return "sector " + std::to_string(sector);
}

std::string exchangePages(std::string& content, std::mt19937& chance) {
    const auto pages = content.size() / kPage;
    const auto one = anyBelow(pages, chance);
    const auto other = (one + 1 + anyBelow(pages - 1, chance)) % pages;
    const auto at = [&](std::size_t page) { return content.begin() + static_cast<std::ptrdiff_t>(page * kPage); };
    std::swap_ranges(at(one), at(one) + kPage, at(other));
    return "pages " + std::to_string(one) + " and " + std::to_string(other);
}

std::string fillWithNoise(std::string& content, std::mt19937& chance) {
    const auto page = anyBelow(content.size() / kPage, chance);
    std::generate_n(content.begin() + static_cast<std::ptrdiff_t>(page * kPage), kPage,
                    [&] { return static_cast<char>(anyBelow(256, chance)); });
    return "noise on page " + std::to_string(page);
}

std::string cutShort(std::string& content, std::mt19937& chance) {
    content.resize(anyBelow(content.size(), chance));
    return "cut to " + std::to_string(content.size());
}

} // namespace

void restoreForReal(const fs::path& notebook, const fs::path& backup, const Passphrase& key) {
    restoreBackup(notebook, key, backup, key, clockOfDeeds().now());
}

void restoreWhatOpens(const fs::path& notebook, const fs::path& backup, const Passphrase& key) {
    openOfAnySchema(backup, key);
    fs::copy_file(backup, notebook, fs::copy_options::overwrite_existing);
}

DamagedBackup::DamagedBackup(const Passphrase& key)
    : desk_(setUpDesk(folder_.path(), key)), sound_(contentOf(desk_.backup)), notebook_(contentOf(desk_.file)) {}

std::string DamagedBackup::damaged(std::mt19937& chance, std::string& how) const {
    using Way = std::string (*)(std::string&, std::mt19937&);
    constexpr Way kWays[]{fillWithNoise, cutShort, flipBit, emptySector, exchangePages};
    auto content = sound_;
    how = kWays[anyBelow(desk_.key ? std::size(kWays) : 2, chance)](content, chance);
    return content;
}

std::string DamagedBackup::restoreOne(std::mt19937& chance, WayToRestore restore) const {
    const auto planted = folder_ / "planted.alongside";
    std::string how;
    const auto content = damaged(chance, how);
    std::ofstream(planted, std::ios::binary | std::ios::trunc).write(content.data(), std::ssize(content));
    try {
        restore(desk_.file, planted, desk_.key);
        return "a damaged backup was taken: " + how;
    } catch (const Error&) {
        if (contentOf(desk_.file) != notebook_)
            return "the notebook was changed: " + how;
        for (const auto& entry : fs::recursive_directory_iterator(folder_.path()))
            if (entry.path().filename().string().find(".restore") != std::string::npos)
                return "left beside it: " + entry.path().filename().string();
        return {};
    }
}

} // namespace alongside
