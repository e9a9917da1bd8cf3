#include "power/careless_disk.h"

#include <sqlite3.h>

#include <string_view>

namespace alongside {
namespace {

sqlite3_vfs* theSystems = nullptr;
sqlite3_vfs careless;
sqlite3_io_methods theirs;
sqlite3_io_methods ours;
Care planted = Care::AsSet;
bool listensToPragmas = true;

// Says to the core that synchronous is what the core asked for, and leaves it as it was planted.
int answer(sqlite3_file* file, int question, void* argument) {
    if (question == SQLITE_FCNTL_PRAGMA && listensToPragmas) {
        auto** words = static_cast<char**>(argument);
        if (std::string_view(words[1]) == "synchronous") {
            words[0] = sqlite3_mprintf("3");
            return SQLITE_OK;
        }
    }
    return theirs.xFileControl(file, question, argument);
}

int openNotebook(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flagsOut) {
    const int result = theSystems->xOpen(theSystems, name, file, flags, flagsOut);
    if (result == SQLITE_OK && (flags & SQLITE_OPEN_MAIN_DB) != 0 && file->pMethods != nullptr) {
        theirs = *file->pMethods;
        ours = theirs;
        ours.xFileControl = answer;
        file->pMethods = &ours;
    }
    return result;
}

int plantCare(sqlite3* database, const char**, const sqlite3_api_routines*) {
    listensToPragmas = false;
    const int result =
        sqlite3_exec(database, planted == Care::Off ? "PRAGMA synchronous=OFF" : "PRAGMA synchronous=NORMAL", nullptr,
                     nullptr, nullptr);
    listensToPragmas = true;
    return result;
}

} // namespace

CarelessDisk::CarelessDisk(Care care) {
    planted = care;
    sqlite3_initialize();
    theSystems = sqlite3_vfs_find(nullptr);
    if (care == Care::AsSet)
        return;
    careless = *theSystems;
    careless.zName = "careless";
    careless.xOpen = openNotebook;
    sqlite3_vfs_register(&careless, 1);
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(plantCare));
}

CarelessDisk::~CarelessDisk() {
    if (planted == Care::AsSet)
        return;
    sqlite3_reset_auto_extension();
    sqlite3_vfs_unregister(&careless);
    sqlite3_vfs_register(theSystems, 1);
}

} // namespace alongside
