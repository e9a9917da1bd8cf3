#pragma once

#include "power/recording_disk.h"
#include "store/database.h"
#include "support/whole_notebook.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace alongside {

// Opens what a power cut left with the real core, and judges it.
class FoundNotebook {
public:
    // `after` holds what the notebook must be after each number of deeds, and must outlive this.
    FoundNotebook(std::filesystem::path file, Passphrase passphrase, const std::vector<WholeNotebook>& after)
        : file_(std::move(file)), passphrase_(std::move(passphrase)), after_(after) {}

    // What is wrong, or nothing: damage, an acknowledged deed that is not there, a deed of which only a part is there.
    std::string judge(const DiskContent& found, int acknowledged);

private:
    std::string judgeOpened(int acknowledged);

    std::filesystem::path file_;
    Passphrase passphrase_;
    const std::vector<WholeNotebook>& after_;
    std::map<std::string, std::size_t> known_; // the deeds in files already read and checked, byte for byte
};

} // namespace alongside
