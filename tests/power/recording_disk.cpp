#include "power/recording_disk.h"

#include <sqlite3.h>

#include <array>
#include <string_view>

namespace alongside {
namespace {

using Kind = DiskStep::Kind;

sqlite3_vfs* theSystems = nullptr;
sqlite3_vfs recording;
sqlite3_io_methods theirs;
std::array<sqlite3_io_methods, 3> ours; // by OnDisk
std::vector<DiskStep> recorded;
Care planted = Care::AsSet;
int acknowledgedSoFar = 0;
bool entryOfJournalIsNew = false;
bool listensToPragmas = true;

void record(Kind kind, OnDisk file, std::int64_t at = 0, std::string bytes = {}) {
    recorded.push_back({kind, file, at, std::move(bytes), acknowledgedSoFar});
}

template <OnDisk which>
int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
    record(Kind::Write, which, at, std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(count)));
    return theirs.xWrite(file, bytes, count, at);
}

template <OnDisk which>
int truncate(sqlite3_file* file, sqlite3_int64 size) {
    record(Kind::Truncate, which, size);
    return theirs.xTruncate(file, size);
}

// With the first sync of a journal that it made, SQLite syncs the folder as well.
template <OnDisk which>
int sync(sqlite3_file* file, int flags) {
    record(Kind::Sync, which);
    if (which == OnDisk::Journal && entryOfJournalIsNew) {
        record(Kind::SyncFolder, which);
        entryOfJournalIsNew = false;
    }
    return theirs.xSync(file, flags);
}

// Says to the core that synchronous is what the core asked for, and leaves it as it was planted.
int answer(sqlite3_file* file, int question, void* argument) {
    if (question == SQLITE_FCNTL_PRAGMA && planted != Care::AsSet && listensToPragmas) {
        auto** words = static_cast<char**>(argument);
        if (std::string_view(words[1]) == "synchronous") {
            words[0] = sqlite3_mprintf("3");
            return SQLITE_OK;
        }
    }
    return theirs.xFileControl(file, question, argument);
}

int plantCare(sqlite3* database, const char**, const sqlite3_api_routines*) {
    listensToPragmas = false;
    const int result =
        sqlite3_exec(database, planted == Care::Off ? "PRAGMA synchronous=OFF" : "PRAGMA synchronous=NORMAL", nullptr,
                     nullptr, nullptr);
    listensToPragmas = true;
    return result;
}

template <OnDisk which>
void listenTo(sqlite3_file* file) {
    theirs = *file->pMethods;
    auto& methods = ours[static_cast<std::size_t>(which)];
    methods = theirs;
    methods.xWrite = write<which>;
    methods.xTruncate = truncate<which>;
    methods.xSync = sync<which>;
    methods.xFileControl = answer;
    file->pMethods = &methods;
}

int exists(const char* name) {
    int there = 0;
    theSystems->xAccess(theSystems, name, SQLITE_ACCESS_EXISTS, &there);
    return there;
}

int openOther(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flagsOut) {
    const bool journal = (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    const bool makes = journal && name != nullptr && exists(name) == 0;
    const int result = theSystems->xOpen(theSystems, name, file, flags, flagsOut);
    if (result != SQLITE_OK || file->pMethods == nullptr)
        return result;
    if (journal) {
        listenTo<OnDisk::Journal>(file);
        if (makes)
            record(Kind::Create, OnDisk::Journal);
        entryOfJournalIsNew = (flags & SQLITE_OPEN_CREATE) != 0;
    } else if ((flags & SQLITE_OPEN_MAIN_DB) != 0) {
        listenTo<OnDisk::Notebook>(file);
    } else {
        listenTo<OnDisk::Other>(file);
    }
    return result;
}

int deleteOther(sqlite3_vfs*, const char* name, int syncFolder) {
    if (std::string_view(name).ends_with("-journal")) {
        record(Kind::Delete, OnDisk::Journal);
        if (syncFolder != 0)
            record(Kind::SyncFolder, OnDisk::Journal);
    }
    return theSystems->xDelete(theSystems, name, syncFolder);
}

} // namespace

RecordingDisk::RecordingDisk(Care care) {
    planted = care;
    recorded.clear();
    acknowledgedSoFar = 0;
    entryOfJournalIsNew = false;
    sqlite3_initialize();
    theSystems = sqlite3_vfs_find(nullptr);
    recording = *theSystems;
    recording.zName = "recording";
    recording.xOpen = openOther;
    recording.xDelete = deleteOther;
    sqlite3_vfs_register(&recording, 1);
    if (care != Care::AsSet)
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(plantCare));
}

RecordingDisk::~RecordingDisk() {
    sqlite3_reset_auto_extension();
    sqlite3_vfs_unregister(&recording);
    sqlite3_vfs_register(theSystems, 1);
}

void RecordingDisk::acknowledge() {
    ++acknowledgedSoFar;
}

const std::vector<DiskStep>& RecordingDisk::steps() const {
    return recorded;
}

} // namespace alongside
