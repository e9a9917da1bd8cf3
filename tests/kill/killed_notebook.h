#pragma once

#include "kill/slow_disk.h"
#include "store/notebook.h"

#include <filesystem>
#include <random>
#include <string>

namespace alongside {

// One file that a writer is killed over, again and again, and beside it, in memory, what it must hold.
class KilledNotebook {
public:
    KilledNotebook(std::filesystem::path file, Passphrase passphrase);

    // Starts the writer, kills it at a random moment, opens the file and compares. What is wrong, or nothing: damage,
    // an acknowledged deed that is not there, a deed of which only a part is there.
    std::string killOnce(std::mt19937& chance, PlantedFault fault);

    int deeds() const { return done_; }

private:
    int acknowledgedBeforeKill(std::mt19937& chance, PlantedFault fault);
    std::string compare(int acknowledged);

    std::filesystem::path file_;
    Passphrase passphrase_;
    Notebook expected_;
    int done_ = 0; // deeds that the file is known to hold
};

} // namespace alongside
