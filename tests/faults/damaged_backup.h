#pragma once

#include "faults/works.h"
#include "support/temporary_folder.h"

#include <filesystem>
#include <random>
#include <string>

namespace alongside {

// Puts a backup in the place of a notebook, as restoreBackup does.
using WayToRestore = void (*)(const std::filesystem::path& notebook, const std::filesystem::path& backup,
                              const Passphrase& key);

void restoreForReal(const std::filesystem::path& notebook, const std::filesystem::path& backup, const Passphrase& key);

// A planted fault: takes whatever opens.
void restoreWhatOpens(const std::filesystem::path& notebook, const std::filesystem::path& backup,
                      const Passphrase& key);

// A notebook and a sound backup of it, which is damaged in ever other ways. An encrypted one has a bit flipped, a
// sector emptied, two pages exchanged, a page of noise, or is cut short; one in the clear has the last two, for within
// the words of a page it cannot tell.
class DamagedBackup {
public:
    explicit DamagedBackup(const Passphrase& key);

    // Damages it once and restores it. What is wrong, or nothing: it was taken, or its refusal left the notebook or its
    // folder other than before.
    std::string restoreOne(std::mt19937& chance, WayToRestore restore) const;

private:
    std::string damaged(std::mt19937& chance, std::string& how) const;

    TemporaryFolder folder_;
    Desk desk_;
    std::string sound_;
    std::string notebook_;
};

} // namespace alongside
