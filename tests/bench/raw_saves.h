#pragma once

#include "domain/id.h"

#include <filesystem>
#include <memory>

namespace alongside {

// The rows of one meeting with two next steps, written by bare statements of SQLite with the settings, the key and the
// file that the core has: what a save costs before anybody checks, undoes or announces anything.
class RawSaves {
public:
    explicit RawSaves(const std::filesystem::path& notebook);
    RawSaves(const RawSaves&) = delete;
    RawSaves& operator=(const RawSaves&) = delete;
    ~RawSaves();

    void save(TeacherId teacher, int number);

private:
    class Connection;
    std::unique_ptr<Connection> connection_;
};

} // namespace alongside
