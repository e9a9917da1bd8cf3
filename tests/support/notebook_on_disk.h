#pragma once

#include "store/backups/backup_shelf.h"
#include "support/full_records.h"
#include "support/open_notebook.h"
#include "support/quick_key.h"
#include "support/temporary_folder.h"

#include <catch2/catch_all.hpp>

#include <fstream>

namespace alongside {

// Base for tests on a notebook in a folder of its own, in turn without a password and with a key.
struct NotebookOnDisk {
    TemporaryFolder folder;
    TestTime time;
    Passphrase phrase;
    std::filesystem::path file = folder / "mine.alongside";

    NotebookOnDisk() {
        if (canEncrypt() && GENERATE(false, true))
            phrase = kQuickKey;
    }

    Notebook create() {
        auto notebook = Notebook::create(file, phrase, clockOf(time));
        making::addFullRecords(notebook);
        return notebook;
    }
    BackupShelf shelf() const { return shelfOf(file); }

    static void write(const std::filesystem::path& path, const std::string& content) { std::ofstream(path) << content; }
    static void flip(const std::filesystem::path& path, std::streamoff offset) {
        std::fstream stream(path, std::ios::in | std::ios::out | std::ios::binary);
        stream.seekg(offset);
        const int byte = stream.get();
        stream.seekp(offset);
        stream.put(static_cast<char>(byte ^ 0x5a));
    }
};

} // namespace alongside
